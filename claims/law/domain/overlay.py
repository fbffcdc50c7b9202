"""What a region entered later, laid over the table that ships."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final, cast

import msgspec
from msgspec.structs import replace

from claims.law.domain.law import Book, Confidence, Kind, Read, Row, Silence, Text, book_of
from claims.law.domain.soundness import uncovered

NEW: Final = "new"
"""The code under which an entry names a text that the table does not have; its document number is what tells it apart."""

_READ: Final[dict[str, Read]] = {"A": "full", "B": "fragment"}
_UNPROVED: Final = (
    "已按登记引用；期限和步骤是否相符，随下一版本核对。",
    "It is cited as entered; whether periods and steps fit it is looked at with the next release.",
)
_SILENT: Final = {
    "zh": "原依据已失效，新的依据尚未登记。",
    "en": "What bore it has ended, and no other text was entered yet.",
}


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """An article that bears a duty from a day on; without ``duty`` and ``instead_of`` other days of a whole text.

    ``text`` is a code of the table or ``new``, and then it has names and a kind unless its document number was entered
    before. ``instead_of`` is the row whose place it takes, with all its duties. ``valid_to`` is the last day.
    """

    entry_no: int
    text: str
    name_zh: str
    name_en: str
    text_kind: str
    duty: str
    instead_of: str
    article: str
    summary_zh: str
    summary_en: str
    valid_from: date
    valid_to: date | None
    confidence: str
    document_no: str
    source: str

    @property
    def code(self) -> str:
        """The code of its text."""
        return f"entered.{self.document_no}" if self.text == NEW else self.text

    @property
    def row_id(self) -> str:
        return f"entered.{self.entry_no}"

    @property
    def of_an_article(self) -> bool:
        return bool(self.duty or self.instead_of)


def laid_over(book: Book, entries: Iterable[Entry]) -> Book:
    """The table with these entries, in their order.

    What an entry names and the table no longer has is left out: a release may have taken it away.
    """
    texts, rows = dict(book.texts), dict(book.rows)
    for entry in entries:
        text = texts.get(entry.code) or _new_text(entry)
        if text is None:
            continue
        if entry.of_an_article:
            _lay_article(book, texts, rows, text, entry)
        else:
            texts[text.code] = replace(text, valid_from=entry.valid_from, valid_to=entry.valid_to)
    return _spoken(book_of(texts.values(), rows.values(), book.duties.values()))


def _new_text(entry: Entry) -> Text | None:
    if not (entry.text == NEW and entry.name_zh and entry.text_kind):
        return None
    return Text(
        code=entry.code,
        line=entry.code,
        zh=entry.name_zh,
        en=entry.name_en,
        kind=cast(Kind, entry.text_kind),
        number=entry.document_no,
        valid_from=entry.valid_from,
        valid_to=entry.valid_to,
        read=_READ.get(entry.confidence, "no"),
    )


def _lay_article(book: Book, texts: dict[str, Text], rows: dict[str, Row], text: Text, entry: Entry) -> None:
    old = rows.get(entry.instead_of)
    duties = old.duties if old else tuple(book.duties.keys() & {entry.duty})
    if not old and not duties:
        return
    texts[text.code] = text
    if old:
        _end(texts, rows, old, entry.valid_from - timedelta(days=1))
    rows[entry.row_id] = _row(text, entry, old, duties)


def _end(texts: dict[str, Text], rows: dict[str, Row], old: Row, last: date) -> None:
    """A row ends on its last day, or was never there if it begins after it."""
    text = texts[old.text]
    if (old.valid_from or text.valid_from) > last:
        del rows[old.id]
    else:
        end = old.valid_to or text.valid_to
        rows[old.id] = replace(old, valid_to=min(end, last) if end else last)


def _row(text: Text, entry: Entry, old: Row | None, duties: tuple[str, ...]) -> Row:
    return Row(
        id=entry.row_id,
        text=text.code,
        article=entry.article,
        item=entry.row_id,
        zh=entry.summary_zh,
        en=entry.summary_en,
        who=old.who if old else "insurer",
        confidence=cast(Confidence, entry.confidence),
        executable="yes",
        state="partly",
        valid_from=entry.valid_from,
        valid_to=entry.valid_to,
        duties=duties,
        missing_zh=_UNPROVED[0],
        missing_en=_UNPROVED[1],
        form=old.form if old else "",
        capability=old.capability if old else "",
        applies=old.applies if old else None,
    )


def _spoken(book: Book) -> Book:
    """With a reason for the days on which a duty has lost its text: what ended must not be cited because nothing follows."""
    gaps = uncovered(book)
    if not gaps:
        return book
    duties = [
        replace(duty, none=(*duty.none, *(Silence(valid_from=begin, valid_to=end, **_SILENT) for begin, end in gap)))
        if (gap := gaps.get(code))
        else duty
        for code, duty in book.duties.items()
    ]
    return book_of(book.texts.values(), book.rows.values(), duties)
