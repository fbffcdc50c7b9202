"""Entries of the law, proposed by one person and approved by another; a wrong one is revoked by two as well."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, get_args

import msgspec
from msgspec.structs import replace

from claims.domain.event import Event
from claims.domain.refusal import InTheWay, NotThere, Refused, SecondPersonNeeded, check_ground
from claims.law.domain import events as e
from claims.law.domain.law import SHOWN, Book, Confidence, Kind
from claims.law.domain.numerals import LARGEST
from claims.law.domain.overlay import NEW, Entry, laid_over
from claims.law.domain.soundness import rows_outside, texts_at_once

STATE_VERSION = 1
PROPOSED, APPROVED, REFUSED, DOUBTED, REVOKED = "proposed", "approved", "refused", "doubted", "revoked"
FACTS: Final = tuple(name for name in Entry.__struct_fields__ if name != "entry_no")
FIRST_DAY: Final = date(1949, 10, 1)
_YEARS_AHEAD: Final = 5


class LawEntry(Entry, frozen=True, kw_only=True):
    """An entry as it stands. ``place`` is 0 until it was approved; it is cited from ``counts_from`` until ``counts_until``."""

    status: str = PROPOSED
    proposed_by: str
    proposed_date: date
    decided_by: str = ""
    decided_date: date | None = None
    place: int = 0
    counts_from: datetime | None = None
    counts_until: datetime | None = None
    doubted_by: str = ""
    doubt: str = ""


class Entered(msgspec.Struct, frozen=True, kw_only=True):
    """Every entry of a region, by its number."""

    entries: tuple[LawEntry, ...] = ()

    @property
    def counting(self) -> tuple[LawEntry, ...]:
        """Those that are cited, in the order of their approval."""
        cited = (one for one in self.entries if one.status in (APPROVED, DOUBTED))
        return tuple(sorted(cited, key=lambda one: one.place))

    def entry(self, entry_no: int) -> LawEntry:
        if not 0 < entry_no <= len(self.entries):
            raise LawEntryUnknown(field="entry_no")
        return self.entries[entry_no - 1]


def propose(known: Entered, shipped: Book, *, entry: Entry, region: str, by: str, today: date) -> list[Event]:
    """Propose an entry; its number is given here. What it cannot say is refused at its field."""
    check_ground(entry.document_no, field="document_no")
    check_ground(entry.source, field="source")
    _check_days(entry, today)
    for one in known.entries:
        if one.status in (PROPOSED, APPROVED, DOUBTED) and _same(one, entry):
            raise LawEnteredBefore(field="article", entry_no=one.entry_no)
    _check_said(laid_over(shipped, known.counting), entry)
    numbered = replace(entry, entry_no=len(known.entries) + 1)
    _check_fits(shipped, (*known.counting, numbered))
    facts = msgspec.structs.asdict(numbered)
    return [e.LawEntryProposed(region=region, by=by, on_date=today, **facts)]


def _same(one: Entry, other: Entry) -> bool:
    return all(
        getattr(one, name) == getattr(other, name)
        for name in ("code", "duty", "instead_of", "article", "valid_from", "valid_to", "confidence")
    )


def _check_days(entry: Entry, today: date) -> None:
    last = date(today.year + _YEARS_AHEAD, 12, 31)
    if not FIRST_DAY <= entry.valid_from <= last:
        raise LawDayOutOfReach(field="valid_from", first=FIRST_DAY, last=last)
    if entry.valid_to and entry.valid_to < entry.valid_from:
        raise LastDayBeforeFirst(field="valid_to")


def _check_said(book: Book, entry: Entry) -> None:
    _check_text(book, entry)
    if entry.confidence not in get_args(Confidence):
        raise CodeUnknown(field="confidence")
    if entry.duty and entry.duty not in book.duties:
        raise CodeUnknown(field="duty")
    if not entry.of_an_article:
        if entry.article or entry.summary_zh or entry.summary_en:
            raise ArticleWithoutDuty(field="duty")
        return
    if entry.instead_of:
        _check_place(book, entry)
    if not _says_its_article(entry):
        raise ArticleNotNamed(field="article")


def _check_text(book: Book, entry: Entry) -> None:
    known = book.texts.get(entry.code)
    if entry.text == NEW and known is None:
        named = entry.name_zh and entry.name_en and entry.text_kind in get_args(Kind)
        if not (named and entry.of_an_article):
            raise TextNotNamed(field="name_zh")
        shipped = next((text for text in book.texts.values() if text.number == entry.document_no), None)
        if shipped:
            raise TextInTable(field="text", texts=shipped.code)
    elif known is None:
        raise CodeUnknown(field="text")
    elif entry.name_zh and entry.name_zh != known.zh:
        raise TextInTable(field="name_zh", texts=known.code)


def _check_place(book: Book, entry: Entry) -> None:
    row = book.rows.get(entry.instead_of)
    if row is None or not row.duties:
        raise RowUnknown(field="instead_of", row=entry.instead_of)
    if entry.duty and entry.duty not in row.duties:
        raise RowBearsOtherDuties(field="duty", row=entry.instead_of)


def _says_its_article(entry: Entry) -> bool:
    number = entry.article
    is_number = number.isascii() and number.isdecimal() and len(number) <= len(str(LARGEST)) and int(number) > 0
    fits = is_number if number or entry.confidence in SHOWN else True
    return fits and bool(entry.summary_zh and entry.summary_en)


def _check_fits(shipped: Book, entries: Sequence[Entry]) -> None:
    """With these entries no two texts of a line are in force at once, and no row has days outside of its text."""
    book = laid_over(shipped, entries)
    for one, other in texts_at_once(book):
        raise TextsAtOnce(field="valid_from", texts=f"{one.code}, {other.code}")
    for row in rows_outside(book):
        raise RowOutsideItsText(field="valid_from", row=row.id)


def approve(
    known: Entered, shipped: Book, *, region: str, entry_no: int, by: str, at: datetime, today: date
) -> list[Event]:
    """Let an entry be cited. It must still fit: another may have been approved meanwhile."""
    entry = _in(known, entry_no, PROPOSED)
    if by == entry.proposed_by:
        raise SecondPersonNeeded()
    _check_said(laid_over(shipped, known.counting), entry)
    _check_fits(shipped, (*known.counting, entry))
    place = max((one.place for one in known.entries), default=0) + 1
    return [e.LawEntryApproved(region=region, entry_no=entry_no, place=place, at=at, by=by, on_date=today)]


def refuse(known: Entered, *, region: str, entry_no: int, ground: str, by: str, today: date) -> list[Event]:
    """Refuse an entry, or take one's own back."""
    _in(known, entry_no, PROPOSED)
    check_ground(ground, field="ground")
    return [e.LawEntryRefused(region=region, entry_no=entry_no, ground=ground, by=by, on_date=today)]


def propose_revocation(
    known: Entered, shipped: Book, *, region: str, entry_no: int, ground: str, by: str, today: date
) -> list[Event]:
    """Say that an approved entry is wrong. What builds on it is taken back first."""
    entry = _in(known, entry_no, APPROVED)
    check_ground(ground, field="ground")
    _check_without(known, shipped, entry)
    return [e.LawRevocationProposed(region=region, entry_no=entry_no, ground=ground, by=by, on_date=today)]


def approve_revocation(
    known: Entered, shipped: Book, *, region: str, entry_no: int, by: str, at: datetime, today: date
) -> list[Event]:
    """Agree that an entry is wrong, as the second person; what was written under it stays as it was written."""
    entry = _in(known, entry_no, DOUBTED)
    if by == entry.doubted_by:
        raise SecondPersonNeeded()
    _check_without(known, shipped, entry)
    return [e.LawEntryRevoked(region=region, entry_no=entry_no, at=at, by=by, on_date=today)]


def refuse_revocation(known: Entered, *, region: str, entry_no: int, ground: str, by: str, today: date) -> list[Event]:
    """Find that an entry is right after all, or take one's own doubt back."""
    _in(known, entry_no, DOUBTED)
    check_ground(ground, field="ground")
    return [e.LawRevocationRefused(region=region, entry_no=entry_no, ground=ground, by=by, on_date=today)]


def _check_without(known: Entered, shipped: Book, entry: LawEntry) -> None:
    left: list[Entry] = []
    for one in known.counting:
        if one.entry_no != entry.entry_no:
            try:
                _check_said(laid_over(shipped, left), one)
                _check_fits(shipped, (*left, one))
            except Refused as refused:
                raise OtherEntryBuildsOnIt(entry_no=one.entry_no) from refused
            left.append(one)


def _in(known: Entered, entry_no: int, status: str) -> LawEntry:
    entry = known.entry(entry_no)
    if entry.status != status:
        raise LawStepNotPossible(status=f"law.{entry.status}")
    return entry


def evolve(known: Entered, happened: Event) -> Entered:
    """The entries after one more event. It cannot refuse: it has already happened."""
    match happened:
        case e.LawEntryProposed():
            facts = {name: getattr(happened, name) for name in Entry.__struct_fields__}
            entered = LawEntry(proposed_by=happened.by, proposed_date=happened.on_date, **facts)
            return Entered(entries=(*known.entries, entered))
        case e.LawEntryApproved():
            counts = {"place": happened.place, "counts_from": happened.at}
            return _changed(known, happened, status=APPROVED, **_decided(happened), **counts)
        case e.LawEntryRefused():
            return _changed(known, happened, status=REFUSED, **_decided(happened))
        case e.LawRevocationProposed():
            return _changed(known, happened, status=DOUBTED, doubted_by=happened.by, doubt=happened.ground)
        case e.LawEntryRevoked():
            return _changed(known, happened, status=REVOKED, counts_until=happened.at, **_decided(happened))
        case e.LawRevocationRefused():
            return _changed(known, happened, status=APPROVED, doubted_by="", doubt="")
        case _:
            raise AssertionError(f"the law does not know {happened!r}")


Later = (
    e.LawEntryApproved | e.LawEntryRefused | e.LawRevocationProposed | e.LawEntryRevoked | e.LawRevocationRefused
)  # fmt: skip


def _decided(happened: Later) -> dict[str, object]:
    return {"decided_by": happened.by, "decided_date": happened.on_date}


def _changed(known: Entered, happened: Later, **changed: object) -> Entered:
    entry = known.entries[happened.entry_no - 1]
    after = replace(entry, **changed)
    return Entered(entries=tuple(after if one is entry else one for one in known.entries))


class LawEntryUnknown(NotThere):
    """There is no such entry of law in this region."""

    zh = "本统筹地区没有此项法规登记。"


class LawStepNotPossible(InTheWay):
    """The entry is {status}: this step does not fit it."""

    zh = "该登记{status}，不能办理本步骤。"


class LawEnteredBefore(InTheWay):
    """The same was entered before, as entry {entry_no}."""

    zh = "相同内容已经登记，编号 {entry_no}。"


class LawDayOutOfReach(Refused):
    """The day in force lies before {first} or after {last}."""

    zh = "生效日期早于{first}或者晚于{last}。"


class LastDayBeforeFirst(Refused):
    """The last day in force is before the first."""

    zh = "失效日期早于生效日期。"


class CodeUnknown(Refused):
    """The table of the law has no such code."""

    zh = "法规表中没有该代码。"


class TextNotNamed(Refused):
    """A text that is not in the table needs its names in both languages, its kind, and an article."""

    zh = "表中没有的文件须填写中英文名称、类别和条文。"


class TextInTable(InTheWay):
    """The document of this number is in the table as {texts}."""

    zh = "该文号的文件已在表中：{texts}。"


class ArticleWithoutDuty(Refused):
    """An article needs the duty it bears, or the row whose place it takes; without both only days of the text are entered."""

    zh = "登记条文须选择其对应的义务，或者填写所替代的条目；只登记文件日期的，不填条号和摘要。"


class ArticleNotNamed(Refused):
    """An article needs its summary in both languages, and its number if it was read in the official text."""

    zh = "登记条文须填写中英文摘要；已读官方文本的，还须填写条号（阿拉伯数字）。"


class RowUnknown(Refused):
    """There is no row {row} that bears a duty."""

    zh = "没有承担义务的条目 {row}。"


class RowBearsOtherDuties(Refused):
    """The row {row} does not bear this duty."""

    zh = "条目 {row} 不承担该义务。"


class TextsAtOnce(InTheWay):
    """Two versions of one text would be in force at once: {texts}."""

    zh = "同一文件的两个版本将同时有效：{texts}。"


class RowOutsideItsText(InTheWay):
    """The row {row} would have days on which its text is not in force."""

    zh = "条目 {row} 的有效日期将超出其文件的有效日期。"


class OtherEntryBuildsOnIt(InTheWay):
    """Entry {entry_no} builds on this one; revoke that one first."""

    zh = "登记 {entry_no} 以本登记为前提，请先撤销该登记。"
