"""The shipped calendar against two families of sources, and the counting of 民法典 art. 200-204."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from operator import itemgetter
from pathlib import Path
from typing import Any

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.domain.calendar import NotInTheCalendar, count
from claims.domain.feasts import feast_days, statutory_days
from claims.workdays import calendars
from claims.workdays.calendars import load

CAL = load()
DAY = timedelta(days=1)
DAYS = st.dates(date(2004, 1, 1), date(2028, 12, 31))


HERE = Path(__file__).parent


def announced() -> Iterator[date]:
    day, last = date(2004, 1, 1), date(2026, 12, 31)
    while day <= last:
        yield day
        day += DAY


# Where a family of sources errs, and the notice that decides.
WRONG_IN_CHINESECALENDAR = {date(2005, 12, 31): "国办发明电〔2005〕35号: worked for 2006-01-03"}


def test_every_announced_day_is_what_the_family_of_chinesecalendar_says_but_where_a_notice_says_otherwise() -> None:
    differ = {day for day in announced() if CAL.is_working_day(day) != chinese_calendar.is_workday(day)}
    assert differ == set(WRONG_IN_CHINESECALENDAR)


def test_every_announced_day_is_what_an_independent_family_says() -> None:
    """python-holidays was compiled from the notices by other people; no day differs."""
    said = json.loads((HERE / "holidays_0_109.json").read_text())
    off, worked = ({date.fromisoformat(day) for day in said[name]} for name in ("off", "worked"))
    days = list(announced())
    assert {day for day in days if day.weekday() < 5 and not CAL.is_working_day(day)} == off
    assert {day for day in days if day.weekday() >= 5 and CAL.is_working_day(day)} == worked


@pytest.mark.parametrize(
    "case", json.loads((HERE / "calendar_vectors.json").read_text())["cases"], ids=itemgetter("day")
)
def test_the_days_that_calendars_get_wrong(case: dict[str, Any]) -> None:
    assert CAL.is_working_day(date.fromisoformat(case["day"])) is case["working"], case["notice"]


def test_a_version_never_changes() -> None:
    """Clocks name the version they were computed by; what was wrong in one is wrong in it for ever."""
    assert not load("2026.1").is_working_day(date(2005, 12, 31))
    others = [day for day in announced() if load("2026.1").is_working_day(day) != CAL.is_working_day(day)]
    assert others == [date(2005, 12, 31)]
    kept = json.loads((calendars.HERE / "cn-2026.1.json").read_text())["holidays"]
    days = [date(2027, 1, 1) + n * DAY for n in range(365 * 4)]
    assert {str(day) for day in days if CAL.feast(day)} == {day for day in kept if day > "2027"}


def test_years_not_announced_are_computed_from_the_law_without_end() -> None:
    said = json.loads((HERE / "holidays_0_109_to_come.json").read_text())
    days = [date(2027, 1, 1) + n * DAY for n in range((date(2101, 1, 1) - date(2027, 1, 1)).days)]
    assert {str(day) for day in days if CAL.feast(day)} == set(said["days"])
    assert not [day for day in CAL.makeup if day.year > 2026]
    for year in (2101, 2500, 9990):  # the moon of such years nobody computed for us
        assert set(statutory_days(year).values()) == {"元旦", "劳动节", "国庆节"}
        assert CAL.provisional(date(year, 6, 1), date(year, 6, 1))


def test_the_rule_agrees_with_what_was_announced_since_its_first_text() -> None:
    """A notice gives more days and moves make-up days; it never takes a statutory day away."""
    for year in range(2014, 2027):
        assert [day for day in feast_days(year) if CAL.is_working_day(day)] == []


@given(st.dates(date(2004, 1, 5), date(9000, 1, 1)), st.sampled_from(["day", "wday", "month"]), st.integers(1, 60))
def test_every_start_has_an_end(start: date, unit: Any, amount: int) -> None:
    assert count(unit, amount, start, CAL).due_date > start


@pytest.mark.parametrize("day", [date(2003, 12, 31), date(1999, 1, 1)])
def test_a_year_before_the_first_is_refused_not_guessed(day: date) -> None:
    with pytest.raises(NotInTheCalendar):
        CAL.is_working_day(day)
    with pytest.raises(NotInTheCalendar):
        CAL.provisional(day, day)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2026, 12, 1), date(2026, 12, 24), False),
        (date(2026, 12, 24), date(2026, 12, 25), True),  # the notice for 2027 may move the end of 2026
        (date(2018, 12, 20), date(2018, 12, 31), False),
        (date(2027, 1, 4), date(2027, 1, 4), True),
        (date(2026, 6, 1), date(2027, 6, 1), True),
    ],
)
def test_what_a_notice_to_come_may_move_is_provisional(first: date, last: date, expected: bool) -> None:
    assert CAL.provisional(first, last) is expected


@pytest.mark.parametrize(
    ("unit", "amount", "start", "raw", "due"),
    [
        ("month", 1, date(2026, 1, 31), date(2026, 2, 28), date(2026, 2, 28)),  # 202; a make-up Saturday
        ("month", 1, date(2023, 1, 31), date(2023, 2, 28), date(2023, 2, 28)),
        ("month", 1, date(2024, 1, 31), date(2024, 2, 29), date(2024, 2, 29)),
        ("month", 3, date(2025, 12, 31), date(2026, 3, 31), date(2026, 3, 31)),
        ("month", 1, date(2025, 12, 15), date(2026, 1, 15), date(2026, 1, 15)),
        ("month", 12, date(2024, 2, 29), date(2025, 2, 28), date(2025, 2, 28)),
        ("month", 1, date(2025, 11, 30), date(2025, 12, 30), date(2025, 12, 30)),
        ("day", 30, date(2026, 1, 20), date(2026, 2, 19), date(2026, 2, 24)),  # 203; Spring Festival
        ("day", 30, date(2026, 1, 15), date(2026, 2, 14), date(2026, 2, 14)),  # 203; a make-up Saturday
        ("day", 10, date(2020, 1, 21), date(2020, 1, 31), date(2020, 2, 3)),  # extended on 2020-01-27
        ("day", 10, date(2026, 12, 22), date(2027, 1, 1), date(2027, 1, 4)),
        ("wday", 7, date(2026, 2, 10), date(2026, 2, 26), date(2026, 2, 26)),
        ("wday", -7, date(2026, 2, 27), date(2026, 2, 11), date(2026, 2, 11)),
        ("day", -15, date(2026, 10, 20), date(2026, 10, 5), date(2026, 10, 5)),  # backward never rolls
    ],
)
@pytest.mark.law(
    "civil_principles_1986.154.1",
    "civil_principles_1986.154.2",
    "civil_principles_1986.154.3",
    "civil_general_2017.200",
    "civil_general_2017.201",
    "civil_general_2017.202",
    "civil_general_2017.203.1",
    "civil_code.200",
    "civil_code.201",
    "civil_code.202",
    "civil_code.203.1",
)
def test_counting(unit: str, amount: int, start: date, raw: date, due: date) -> None:
    got = count(unit, amount, start, CAL)  # type: ignore[arg-type]
    assert (got.raw_last_day, got.due_date) == (raw, due)


@given(DAYS, st.integers(1, 120))
def test_adding_n_working_days_then_counting_gives_n(start: date, n: int) -> None:
    end = CAL.add_working_days(start, n)
    assert CAL.is_working_day(end)
    assert CAL.working_days_between(start, end) == n


@given(DAYS, st.sampled_from(["day", "wday", "month"]), st.integers(1, 12), st.integers(0, 60))
def test_a_due_date_never_falls_before_the_period_has_run(start: date, unit: str, amount: int, deducted: int) -> None:
    got = count(unit, amount, start, CAL, deducted=deducted)  # type: ignore[arg-type]
    assert got.due_date >= got.raw_last_day > start
    assert CAL.is_working_day(got.due_date)
    if unit == "day":  # the start day is never counted: the last day is the amount-th after it
        assert (got.raw_last_day - start).days == amount + deducted
    between = [got.raw_last_day + DAY * n for n in range((got.due_date - got.raw_last_day).days)]
    assert not any(CAL.is_working_day(day) for day in between)


@given(DAYS, st.sampled_from(["day", "wday", "month"]), st.integers(1, 12), st.integers(0, 60))
def test_a_longer_pause_only_makes_it_later(start: date, unit: str, amount: int, deducted: int) -> None:
    shorter = count(unit, amount, start, CAL, deducted=deducted)  # type: ignore[arg-type]
    longer = count(unit, amount, start, CAL, deducted=deducted + 1)  # type: ignore[arg-type]
    assert longer.raw_last_day > shorter.raw_last_day
    assert longer.due_date >= shorter.due_date
