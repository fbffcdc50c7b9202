"""A list as a file: no cell runs in a spreadsheet, and no row is read before the one before it was written."""

import csv
import io
from collections.abc import Iterator
from typing import Any

import pytest

from claims.desk.export import csv_file


def cells(*row: object) -> list[str]:
    answer: Any = csv_file("list", ["head"], [row])
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))[1]


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_what_begins_like_a_formula_is_shown_and_not_run(begins: str) -> None:
    assert cells(f"{begins}1+cmd") == [f"'{begins}1+cmd"]


def test_what_is_no_formula_stays_as_it_is() -> None:
    plain = ["a,b", 'say "no"', "two\r\nlines", "字", "1,234.50"]
    assert cells(*plain) == plain
    assert cells(-1, None, 0) == ["-1", "", "0"]


def test_no_row_is_read_before_the_one_before_it_was_written() -> None:
    read: list[int] = []

    def rows() -> Iterator[list[object]]:
        for number in range(1_000_000):
            read.append(number)
            yield [number]

    answer: Any = csv_file("list", ["head"], rows())
    written = iter(answer.streaming_content)
    head, first, second = next(written), next(written), next(written)
    assert (head.decode("utf-8-sig"), first, second) == ("head\r\n", b"0\r\n", b"1\r\n")
    assert read == [0, 1]
