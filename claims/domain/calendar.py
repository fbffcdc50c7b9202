"""Working days as versioned data.

A working day is what the State Council's yearly notice makes it: Monday to Friday except holidays, plus the make-up
days (调休). Reading 法定休假日 of 民法典 art. 203 as every non-working day is the usual reading. Years that are not yet
announced have weekends and the days the law itself fixes (``feasts``), without end; what depends on them is provisional.

Counting, 民法典 art. 200-204: the start day is not counted (201); a month ends on the corresponding day, else on the
last of the month (202); a last day that is not worked gives way to the first working day after it (203); the last day
ends at 24:00 (203), here of Asia/Shanghai.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Literal

import msgspec

from claims.domain.feasts import statutory_days
from claims.domain.refusal import Refused

# Fixed, not read from a zone file: China has had no daylight saving since 1991, and the calendar begins in 2004.
CHINA = timezone(timedelta(hours=8), "Asia/Shanghai")

Unit = Literal["day", "wday", "month"]

_DAY = timedelta(days=1)


class NotInTheCalendar(Refused):
    """The working-day calendar {version} does not know the day {day}."""

    zh = "工作日历 {version} 不包含 {day}。"


class Calendar(msgspec.Struct, frozen=True, kw_only=True):
    """One version of the calendar: ``holidays`` and ``makeup`` map days to the feast they belong to.

    A version never changes; a new notice of the State Council makes a new version.
    """

    version: str
    holidays: Mapping[date, str]
    makeup: Mapping[date, str]
    announced_years: frozenset[int]

    def is_working_day(self, day: date) -> bool:
        """Whether ``day`` is worked. Refuses (``NotInTheCalendar``) a year before the first rather than guess."""
        return day in self.makeup or (day.weekday() < 5 and not self.feast(day))

    def feast(self, day: date) -> str:
        """The feast by which ``day`` is off, "" for none; of a year not announced, by the law itself."""
        self._must_know(day)
        if day in self.holidays or day.year in self.announced_years:
            return self.holidays.get(day, "")
        return "" if day in self.makeup else statutory_days(day.year).get(day, "")

    @property
    def first_year(self) -> int:
        return min(self.announced_years)

    def add_working_days(self, start: date, days: int) -> date:
        """The ``days``-th working day after ``start``, or before it if negative; ``start`` is not counted."""
        step = _DAY if days > 0 else -_DAY
        day = start
        for _ in range(abs(days)):
            day += step
            while not self.is_working_day(day):
                day += step
        return day

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days lie after ``start`` and up to ``end``, ``end`` included."""
        span = (end - start).days
        return sum(self.is_working_day(start + timedelta(days=n)) for n in range(1, span + 1))

    # law: civil_principles_1986.154.3, civil_general_2017.203.1, civil_code.203.1
    def roll(self, day: date) -> date:
        """``day`` itself, or the first working day after it (民法典 art. 203)."""
        while not self.is_working_day(day):
            day += _DAY
        return day

    def provisional(self, first: date, last: date) -> bool:
        """Whether a notice still to come may change a day from ``first`` to ``last``, both included."""
        self._must_know(first)
        self._must_know(last)
        return any(self._may_change(year, last) for year in range(first.year, last.year + 1))

    def _may_change(self, year: int, last: date) -> bool:
        if year not in self.announced_years:
            return True
        # The notice for a year also moves days at the end of the year before: 2018-12-29 became a working day and
        # 2018-12-31 a holiday by the notice for 2019.
        return year + 1 not in self.announced_years and last >= date(year, 12, 25)

    def _must_know(self, day: date) -> None:
        if day.year < self.first_year:
            raise NotInTheCalendar(version=self.version, day=day)


def china_date(at: datetime) -> date:
    """The day in China of an instant."""
    return at.astimezone(CHINA).date()


def at_china(day: date, hour: int = 0) -> datetime:
    """The instant (UTC) of ``day``, ``hour``:00 in China."""
    return datetime.combine(day, time(hour), CHINA).astimezone(UTC)


# law: civil_principles_1986.154.4, civil_general_2017.203.2, civil_code.203.2
def end_of(day: date) -> datetime:
    """24:00 of ``day`` in China, as an instant (UTC)."""
    return at_china(day + _DAY)


class Due(msgspec.Struct, frozen=True, kw_only=True):
    """``raw_last_day`` as counted, ``due_date`` after art. 203, and whether a notice still to come may move it."""

    raw_last_day: date
    due_date: date
    provisional: bool


# law: civil_principles_1986.154.1, civil_principles_1986.154.2, civil_general_2017.200, civil_general_2017.201
# law: civil_code.200, civil_code.201
def count(unit: Unit, amount: int, start: date, calendar: Calendar, *, deducted: int = 0) -> Due:
    """The last day of ``amount`` ``unit`` after ``start``, plus ``deducted`` (days; working days for ``wday``).

    A negative amount counts backward ("7 working days before") to the last day that still keeps the distance; it
    does not roll, for that would shorten the distance.
    """
    if unit == "wday":
        last = calendar.add_working_days(start, amount + deducted)
        return Due(
            raw_last_day=last,
            due_date=last,
            provisional=calendar.provisional(min(start, last), max(start, last)),
        )
    end = start + _DAY * amount if unit == "day" else _add_months(start, amount)
    raw = end + _DAY * deducted
    due = calendar.roll(raw) if amount > 0 else raw
    return Due(raw_last_day=raw, due_date=due, provisional=calendar.provisional(raw, due))


# law: civil_general_2017.202, civil_code.202
def _add_months(start: date, months: int) -> date:
    """The corresponding day, or the last of the month where there is none (民法典 art. 202)."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    after = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (after - _DAY).day
    return date(year, month + 1, min(start.day, last))
