"""Whether the table can be cited from: asked when it is loaded, and again of what was entered later."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations, groupby
from typing import Final

from claims.law.domain.law import Book, Duty, Row, Text

BEGIN: Final = date(2009, 10, 1)
"""The Insurance Law as it stands; the business itself is of 2012."""
_NEVER: Final = date.max


def faults(book: Book) -> list[str]:
    """What is wrong with the table, as sentences; none for a sound one."""
    return [*_two_texts_at_once(book), *_two_rows_at_once(book), *_days_outside(book), *_loose(book), *_silent(book)]


def texts_at_once(book: Book) -> Iterator[tuple[Text, Text]]:
    """Two texts of one line that are in force on the same day."""
    ordered = sorted(book.texts.values(), key=lambda text: text.line)
    for _line, texts in groupby(ordered, key=lambda text: text.line):
        for one, other in combinations(texts, 2):
            if _overlap((one.valid_from, one.valid_to), (other.valid_from, other.valid_to)):
                yield one, other


def _two_texts_at_once(book: Book) -> Iterator[str]:
    for one, other in texts_at_once(book):
        yield f"two texts of {one.line} are in force at once: {one.code} and {other.code}"


def _two_rows_at_once(book: Book) -> Iterator[str]:
    def place(id_: str) -> tuple[str, str, str]:
        row = book.rows[id_]
        return row.text, row.article, row.item

    for (text, article, item), ids in groupby(sorted(book.rows, key=place), key=place):
        for one, other in combinations(ids, 2):
            if _overlap(book.days_of(book.rows[one]), book.days_of(book.rows[other])):
                yield f"{one} and {other} are both {text} {article} {item} at once"


def rows_outside(book: Book) -> Iterator[Row]:
    """Rows with days on which their text is not in force, or whose last day is before their first."""
    for row in book.rows.values():
        text = book.texts[row.text]
        begin, end = book.days_of(row)
        if begin < text.valid_from or (end or _NEVER) > (text.valid_to or _NEVER) or begin > (end or _NEVER):
            yield row


def _days_outside(book: Book) -> Iterator[str]:
    for row in rows_outside(book):
        yield f"{row.id} has days outside of those of {row.text}"


def _loose(book: Book) -> Iterator[str]:
    for row in book.rows.values():
        if (row.executable == "no") != (row.state == "none"):
            yield f"{row.id} cannot be executed and has the state {row.state}, or the other way round"
        if row.executable != "yes" and not (row.why_not_zh and row.why_not_en):
            yield f"{row.id} does not say in both languages why it is not wholly executable"
        if (row.state == "partly") != bool(row.missing_zh and row.missing_en):
            yield f"{row.id} works partly and does not say in both languages what is missing, or the other way round"


def uncovered(book: Book) -> Mapping[str, Sequence[tuple[date, date | None]]]:
    """Duty → the days, first and last, on which no row bears it and nothing says why; last None: for ever."""
    found = {code: [*_uncovered(_spans(book, duty))] for code, duty in book.duties.items()}
    return {
        code: [(begin, end if end < _NEVER else None) for begin, end in gaps] for code, gaps in found.items() if gaps
    }


def _silent(book: Book) -> Iterator[str]:
    for code, gaps in uncovered(book).items():
        for begin, end in gaps:
            yield f"{code} has no row and no reason from {begin} to {end or 'ever'}"


def _spans(book: Book, duty: Duty) -> list[tuple[date, date]]:
    rows = []
    for row in book.bearing[duty.code]:
        begin, end = book.days_of(row)
        rows.append(
            (begin, book.texts[row.text].runs_on_to or end or _NEVER if row.valid_to is None else end or _NEVER)
        )
    return sorted([*rows, *((each.valid_from, each.valid_to or _NEVER) for each in duty.none)])


def _uncovered(spans: Sequence[tuple[date, date]]) -> Iterator[tuple[date, date]]:
    reached = BEGIN
    for begin, end in spans:
        if begin > reached:
            yield reached, begin - timedelta(days=1)
        if end == _NEVER:
            return
        reached = max(reached, end + timedelta(days=1))
    yield reached, _NEVER


def _overlap(one: tuple[date, date | None], other: tuple[date, date | None]) -> bool:
    return one[0] <= (other[1] or _NEVER) and other[0] <= (one[1] or _NEVER)
