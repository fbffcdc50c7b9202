"""Reads a picture of moves: decisions down, histories across, and in each cell one word for what comes of it."""

import re
from typing import NamedTuple


class Cell(NamedTuple):
    decision: str
    history: str
    word: str


def cells(picture: str) -> list[Cell]:
    """Every cell of the picture. A word that does not stand below its heading is a mistake, whatever it says."""
    head, *rows = picture.strip("\n").splitlines()
    headings = {found.start(): found[0] for found in re.finditer(r"\S+", head)}
    read = []
    for row in rows:
        decision, *words = re.finditer(r"\S+", row)
        assert [word.start() for word in words] == list(headings), f"{decision[0]} does not stand below the headings"
        read += [Cell(decision[0], headings[word.start()], word[0]) for word in words]
    return read
