"""Notices of the State Council, entered by one person and approved by another, and the calendar they make.

The first notice of a year announces it: its days take the place of what the law alone gave. A further one of the same
year changes the days it names, as on 2020-01-27 when the Spring Festival was prolonged at short notice.
"""

import hashlib
from collections.abc import Sequence
from datetime import date

import msgspec
from msgspec.structs import replace

from claims.domain.calendar import Calendar
from claims.domain.event import Event
from claims.domain.feasts import FIRST_YEAR, feast_days
from claims.domain.refusal import InTheWay, NotThere, Refused, SecondPersonNeeded, check_ground
from claims.workdays.domain import events as e
from claims.workdays.domain.events import Feast

STATE_VERSION = 1
PROPOSED, APPROVED, REFUSED = "proposed", "approved", "refused"


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """A notice as it stands. ``place`` and ``digest`` are 0 and "" until it counts."""

    notice_no: int
    year: int
    document_no: str
    source: str
    off_days: tuple[Feast, ...]
    worked_days: tuple[Feast, ...]
    proposed_by: str
    proposed_date: date
    status: str = PROPOSED
    place: int = 0
    digest: str = ""
    decided_by: str = ""
    decided_date: date | None = None


class Announced(msgspec.Struct, frozen=True, kw_only=True):
    """Every notice entered in a region, by its number."""

    notices: tuple[Notice, ...] = ()

    @property
    def counting(self) -> tuple[Notice, ...]:
        """Those approved, in the order in which they count."""
        return tuple(sorted((one for one in self.notices if one.status == APPROVED), key=lambda one: one.place))

    def notice(self, notice_no: int) -> Notice:
        if not 0 < notice_no <= len(self.notices):
            raise NoticeUnknown(field="notice_no")
        return self.notices[notice_no - 1]


def propose(
    known: Announced,
    calendar: Calendar,
    *,
    region: str,
    year: int,
    document_no: str,
    source: str,
    off_days: Sequence[Feast],
    worked_days: Sequence[Feast],
    by: str,
    today: date,
) -> list[Event]:
    """Enter a notice. ``calendar`` is the one that counts now; what a notice cannot say is refused with its day."""
    if not max(FIRST_YEAR, calendar.first_year) <= year <= today.year + 1:
        raise YearNotInReach(field="year", year=year, last=today.year + 1)
    check_ground(document_no, field="document_no")
    check_ground(source, field="source")
    if any(one.document_no == document_no.strip() and one.status != REFUSED for one in known.notices):
        raise NoticeEnteredBefore(field="document_no", document_no=document_no.strip())
    _check_days(calendar, year, off_days, worked_days)
    return [
        e.NoticeProposed(
            region=region,
            notice_no=len(known.notices) + 1,
            year=year,
            document_no=document_no.strip(),
            source=source.strip(),
            off_days=list(off_days),
            worked_days=list(worked_days),
            by=by,
            on_date=today,
        )
    ]


def _check_days(calendar: Calendar, year: int, off: Sequence[Feast], worked: Sequence[Feast]) -> None:
    named = [one.day for one in (*off, *worked)]
    if not named:
        raise NoDaysNamed(field="off_days")
    for day in named:
        # A notice moves days at the end of the year before too, as that for 2019 did with 2018-12-29.
        if day.year != year and not date(year - 1, 12, 20) <= day < date(year, 1, 1):
            raise DayOfAnotherYear(field="off_days", day=day, year=year)
        if named.count(day) > 1:
            raise DayNamedTwice(field="worked_days", day=day)
    before = announce(calendar, year, (), (), "before")
    for one in worked:
        if one.day.weekday() < 5 and before.is_working_day(one.day):
            raise WorkedAnyway(field="worked_days", day=one.day)
    if year in calendar.announced_years:
        _check_change(calendar, announce(calendar, year, off, worked, "after"), named)
    else:
        _check_statutory(year, off)


def _check_statutory(year: int, off: Sequence[Feast]) -> None:
    """The notice that announces a year leaves no statutory day out, or a line of it was not typed in."""
    missing = feast_days(year) - {one.day for one in off}
    if missing:
        raise StatutoryDayMissing(field="off_days", day=min(missing))


def _check_change(before: Calendar, after: Calendar, named: Sequence[date]) -> None:
    if all(before.is_working_day(day) == after.is_working_day(day) for day in named):
        raise NothingChanges(field="off_days")


def announce(calendar: Calendar, year: int, off: Sequence[Feast], worked: Sequence[Feast], version: str) -> Calendar:
    """The calendar with what a notice says, under its own version; the first notice of a year announces that year."""
    holidays, makeup = dict(calendar.holidays), dict(calendar.makeup)
    for one in off:
        holidays[one.day] = one.name
        makeup.pop(one.day, None)
    for one in worked:
        holidays.pop(one.day, None)
        makeup[one.day] = one.name
    return Calendar(
        version=version, holidays=holidays, makeup=makeup, announced_years=calendar.announced_years | {year}
    )


def approve(known: Announced, calendar: Calendar, *, region: str, notice_no: int, by: str, today: date) -> list[Event]:
    """Let a notice count. It must still say something: another may have said the same meanwhile."""
    notice = _waiting(known, notice_no)
    if by == notice.proposed_by:
        raise SecondPersonNeeded()
    _check_days(calendar, notice.year, notice.off_days, notice.worked_days)
    counting = known.counting
    before = counting[-1].digest if counting else ""
    return [
        e.NoticeApproved(
            region=region,
            notice_no=notice_no,
            place=len(counting) + 1,
            digest=digest(before, notice),
            by=by,
            on_date=today,
        )
    ]


def refuse(known: Announced, *, region: str, notice_no: int, ground: str, by: str, today: date) -> list[Event]:
    """Refuse a notice, or take one's own back."""
    _waiting(known, notice_no)
    check_ground(ground, field="ground")
    return [e.NoticeRefused(region=region, notice_no=notice_no, ground=ground, by=by, on_date=today)]


def _waiting(known: Announced, notice_no: int) -> Notice:
    notice = known.notice(notice_no)
    if notice.status != PROPOSED:
        raise NoticeDecided(status=f"calendar.{notice.status}")
    return notice


def digest(before: str, notice: Notice) -> str:
    """The name of the notices so far: equal names are equal days, in whatever database."""
    said = msgspec.json.encode([before, notice.year, notice.off_days, notice.worked_days])
    return hashlib.sha256(said).hexdigest()[:8]


def evolve(known: Announced, happened: Event) -> Announced:
    """The notices after one more event. It cannot refuse: it has already happened."""
    match happened:
        case e.NoticeProposed():
            entered = Notice(
                notice_no=happened.notice_no,
                year=happened.year,
                document_no=happened.document_no,
                source=happened.source,
                off_days=tuple(happened.off_days),
                worked_days=tuple(happened.worked_days),
                proposed_by=happened.by,
                proposed_date=happened.on_date,
            )
            return Announced(notices=(*known.notices, entered))
        case e.NoticeApproved():
            return _decided(known, happened, status=APPROVED, place=happened.place, digest=happened.digest)
        case e.NoticeRefused():
            return _decided(known, happened, status=REFUSED)
        case _:
            raise AssertionError(f"the calendar does not know {happened!r}")


def _decided(known: Announced, happened: e.NoticeApproved | e.NoticeRefused, **changed: object) -> Announced:
    notice = known.notices[happened.notice_no - 1]
    decided = replace(notice, decided_by=happened.by, decided_date=happened.on_date, **changed)
    return Announced(notices=tuple(decided if one is notice else one for one in known.notices))


class NoticeUnknown(NotThere):
    """There is no such notice in this region."""

    zh = "本统筹地区没有此放假安排通知。"


class NoticeEnteredBefore(InTheWay):
    """The notice {document_no} was entered before."""

    zh = "放假安排通知“{document_no}”已经录入。"


class NoticeDecided(InTheWay):
    """The notice is {status}: nothing about it waits any more."""

    zh = "该通知{status}，没有待办事项。"


class YearNotInReach(Refused):
    """A notice for {year} cannot be entered now; the last year is {last}."""

    zh = "目前不能录入{year}年的通知，最晚可录入{last}年。"


class NoDaysNamed(Refused):
    """The notice must name at least one day."""

    zh = "通知至少须列明一日。"


class DayOfAnotherYear(Refused):
    """The day {day} belongs neither to {year} nor to the last days before it."""

    zh = "{day} 不属于{year}年，也不在其前一年年末。"


class DayNamedTwice(Refused):
    """The day {day} is named twice."""

    zh = "{day} 重复列出。"


class StatutoryDayMissing(Refused):
    """The statutory day {day} is not among the days off; please check the notice."""

    zh = "法定节假日 {day} 未列入放假日，请核对通知原文。"


class WorkedAnyway(Refused):
    """The day {day} is worked anyway; only a day off can become a worked day."""

    zh = "{day} 本为工作日，不能列为调休上班日。"


class NothingChanges(Refused):
    """The calendar says all of this already."""

    zh = "工作日历已包含上述全部安排。"
