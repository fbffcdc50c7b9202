"""How much of the law works: each row with its state and what names it, and the shares by text, at first and now."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from claims.law.domain.law import Book, Row
from claims.law.marks import Marks

CIRCULAR: Final = "86."
"""The five measures of circular 86 of 2016, counted together too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Of ``executable`` rows (executable "yes") how many work, and how many did at first; ``partly`` ones are no whole ones."""

    name: str
    rows: int
    executable: int
    at_first: int
    works: int
    partly: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row with the places in code and the tests that name it."""

    row: Row
    code: tuple[str, ...]
    tests: tuple[str, ...]


def lines(book: Book, marks: Marks) -> Iterator[Line]:
    for row in book.rows.values():
        yield Line(row=row, code=marks.code.get(row.id, ()), tests=marks.tests.get(row.id, ()))


def shares(book: Book) -> list[Share]:
    """One share a text, in the order of the texts, and circular 86 as a whole before all."""
    rows = list(book.rows.values())
    whole = _share("86", [row for row in rows if row.text.startswith(CIRCULAR)])
    return [whole, *(_share(code, [row for row in rows if row.text == code]) for code in book.texts)]


def _share(name: str, rows: Iterable[Row]) -> Share:
    rows = list(rows)
    executable = [row for row in rows if row.executable == "yes"]
    return Share(
        name=name,
        rows=len(rows),
        executable=len(executable),
        at_first=sum(row.worked_at_first for row in executable),
        works=sum(row.state == "works" for row in executable),
        partly=sum(row.state == "partly" for row in rows),
    )
