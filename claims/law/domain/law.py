"""Law as data: which texts there are, what each of their articles asks, and which of our duties it bears, with days.

Days are inclusive at both ends; ``valid_to`` None: nothing ends it that we know of. A day is always that of the fact.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final, Literal, TypeVar

import msgspec

N = TypeVar("N")
Kind = Literal["statute", "interpretation", "regulation", "measure", "norm", "standard"]
Confidence = Literal["A", "B", "C", "D"]
Executable = Literal["yes", "partly", "no"]
State = Literal["works", "partly", "open", "none"]
Applies = Literal["direct", "analogy", "agency", "reference", "authority", "inferred"]
Read = Literal["full", "fragment", "no"]

RANK: Final[Mapping[str, int]] = {
    kind: rank for rank, kind in enumerate(("statute", "interpretation", "regulation", "measure", "norm", "standard"))
}
SHOWN: Final = frozenset({"A", "B"})
"""The confidences whose words were read in the official text, whole (A) or in part (B); only these are law to a claimant."""


class Text(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A law, regulation, measure or norm in one version. Of the texts of one ``line`` one is in force at a time.

    ``number`` is that of the document, ``read`` what we saw of it. ``runs_on_to``: it ended, and its numbers are kept as
    internal targets until that day. ``applies`` "direct", or why it binds us only by a detour. ``takes_continuing``: it
    governs facts that began before it and went on (民法典时间效力规定). "" where a name has no longer form.
    """

    code: str
    line: str
    zh: str
    en: str
    kind: Kind
    valid_from: date
    read: Read
    full_zh: str = ""
    number: str = ""
    valid_to: date | None = None
    runs_on_to: date | None = None
    on_trial: bool = False
    applies: Applies = "direct"
    takes_continuing: bool = False

    def in_force(self, day: date) -> bool:
        return _between(self.valid_from, day, self.valid_to)

    def runs_on(self, day: date) -> bool:
        """It is over and still a target of our own."""
        return (
            self.valid_to is not None
            and self.runs_on_to is not None
            and _between(self.valid_to + timedelta(days=1), day, self.runs_on_to)
        )


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one article, or an item of it, asks: our own summary, whom it binds, and how far it can be executed.

    ``article`` "" where it is not known, ``item`` our own count within it. ``number`` of ``unit`` is the period it sets.
    ``form`` is what executes it, ``capability`` where; ``duties`` are those of our code it bears. ``state`` is how far it
    works: none for what cannot be executed (``why_not``), partly with what is ``missing``. The days are those of its text
    where none are given.
    """

    id: str
    text: str
    article: str
    zh: str
    en: str
    who: str
    confidence: Confidence
    executable: Executable
    state: State
    item: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    number: str = ""
    unit: str = ""
    why_not_zh: str = ""
    why_not_en: str = ""
    missing_zh: str = ""
    missing_en: str = ""
    form: str = ""
    capability: str = ""
    applies: Applies | None = None
    duties: tuple[str, ...] = ()
    worked_at_first: bool = False

    def in_force(self, day: date) -> bool:
        """Whether its own days allow it; its text must be in force too."""
        return _between(self.valid_from, day, self.valid_to)


class Silence(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Days on which no text says anything of a duty, and what we do then."""

    valid_from: date
    zh: str
    en: str
    valid_to: date | None = None


class Duty(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What code names instead of an article; ``none`` are the days without one."""

    code: str
    zh: str
    en: str
    none: tuple[Silence, ...] = ()

    def silent(self, day: date) -> Silence | None:
        return next((each for each in self.none if _between(each.valid_from, day, each.valid_to)), None)


class Book(msgspec.Struct, frozen=True, kw_only=True):
    """The whole table. ``bearing`` is duty → its rows in the order of citation: statutes first, then by article."""

    texts: Mapping[str, Text]
    rows: Mapping[str, Row]
    duties: Mapping[str, Duty]
    bearing: Mapping[str, tuple[Row, ...]]

    def in_force(self, row: Row, day: date) -> bool:
        return self.texts[row.text].in_force(day) and row.in_force(day)

    def days_of(self, row: Row) -> tuple[date, date | None]:
        """From and to of a row: its own days, else those of its text."""
        text = self.texts[row.text]
        return row.valid_from or text.valid_from, row.valid_to or text.valid_to


def book_of(texts: Iterable[Text], rows: Iterable[Row], duties: Iterable[Duty]) -> Book:
    """The table put together; a row of an unknown text or duty, or an id used twice, is a defect: ValueError."""
    by_code = _once((text.code, text) for text in texts)
    by_id = _once((row.id, row) for row in rows)
    named = _once((duty.code, duty) for duty in duties)
    for row in by_id.values():
        if row.text not in by_code:
            raise ValueError(f"{row.id} is of a text nobody knows: {row.text}")
        if strangers := set(row.duties) - set(named):
            raise ValueError(f"{row.id} bears duties nobody knows: {sorted(strangers)}")
    order = {row.id: (RANK[by_code[row.text].kind], place) for place, row in enumerate(by_id.values())}
    ordered = sorted(by_id.values(), key=lambda row: order[row.id])
    bearing = {code: tuple(row for row in ordered if code in row.duties) for code in named}
    return Book(texts=by_code, rows=by_id, duties=named, bearing=bearing)


def _once(pairs: Iterable[tuple[str, N]]) -> dict[str, N]:
    found: dict[str, N] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"{key} is there twice")
        found[key] = value
    return found


def _between(begin: date | None, day: date, end: date | None) -> bool:
    return (begin is None or begin <= day) and (end is None or day <= end)
