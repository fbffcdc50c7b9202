"""A pause that begins after the counted last day and within the days by which art. 203 moves it: nothing is lost."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.clocks.domain.clock import Clock, Lifecycle
from claims.clocks.domain.course import fire
from claims.clocks.domain.periods import rule_of
from claims.clocks.domain.rule import Rule
from claims.counter.domain.periods import RULES
from claims.domain.calendar import at_china
from tests.claims.clocks.domain.acts import CAL, begun, pause, resume, run

ASSESS = rule_of("claim.assess", 1)
WORKING = msgspec.structs.replace(ASSESS, unit="wday", amount=7)
MONTH = msgspec.structs.replace(ASSESS, unit="month", amount=1)
DAY = timedelta(days=1)
FIRST, LAST = date(2005, 1, 1), date(2026, 12, 31)


def suspended(rule: Rule, clock: Clock, paused: date, resumed: date) -> Clock:
    rule = msgspec.structs.replace(rule, max_pauses=9)
    clock = run(clock, pause(clock, rule, paused_date=paused))
    assert clock.lifecycle is Lifecycle.PAUSED
    return run(clock, resume(clock, rule, resumed_date=resumed))


def test_what_is_left_of_the_moved_last_day_runs_from_the_papers() -> None:
    clock = begun(ASSESS, date(2026, 9, 1))
    assert (clock.raw_last_day, clock.due_date) == (date(2026, 10, 1), date(2026, 10, 8))
    clock = suspended(ASSESS, clock, date(2026, 10, 5), date(2026, 10, 20))
    # Three days were left, 6 to 8 October: so 21 to 23 October.
    assert (clock.raw_last_day, clock.due_date, clock.paused_days) == (date(2026, 10, 23), date(2026, 10, 23), 15)
    last_hour = fire(clock, now=at_china(date(2026, 10, 23), 23))
    assert [one.kind for one in last_hour] == ["clock.warned.1"]


def test_a_pause_on_or_before_the_counted_last_day_is_deducted_as_ever() -> None:
    clock = suspended(ASSESS, begun(ASSESS, date(2026, 9, 1)), date(2026, 10, 1), date(2026, 10, 20))
    assert (clock.raw_last_day, clock.due_date) == (date(2026, 10, 20), date(2026, 10, 20))


@pytest.mark.parametrize(
    ("resumed", "due"),
    [(date(2026, 10, 8), date(2026, 10, 8)), (date(2026, 10, 10), date(2026, 10, 10)), (date(2026, 10, 11), date(2026, 10, 12))],
)  # fmt: skip
def test_papers_on_a_day_that_is_not_worked_leave_the_next_working_day(resumed: date, due: date) -> None:
    for rule, start in ((ASSESS, date(2026, 9, 1)), (WORKING, date(2026, 9, 21))):
        clock = begun(rule, start)
        assert clock.due_date == date(2026, 10, 8)
        assert suspended(rule, clock, date(2026, 10, 8), resumed).due_date == due


def test_a_second_pause_after_one_on_a_moved_day_counts_on_from_the_first() -> None:
    once = suspended(ASSESS, begun(ASSESS, date(2026, 9, 1)), date(2026, 10, 5), date(2026, 10, 20))
    twice = suspended(ASSESS, once, date(2026, 10, 22), date(2026, 10, 26))
    assert (twice.due_date, twice.paused_days) == (date(2026, 10, 27), 19)


@pytest.mark.parametrize("rule", [ASSESS, WORKING], ids=lambda rule: f"{rule.amount}{rule.unit}")
def test_no_period_of_any_day_is_due_before_the_papers_came(rule: Rule) -> None:
    """Every start of twenty-two years, every day of arrival after the counted last day, and papers up to 17 days later."""
    wrong, tried, start = [], 0, FIRST
    while start <= LAST:
        clock = begun(rule, start)
        assert clock.raw_last_day and clock.due_date
        for after in range((clock.due_date - clock.raw_last_day).days + 1):
            paused = clock.raw_last_day + DAY * after
            for length in (0, 1, 3, 17):
                due = suspended(rule, clock, paused, paused + DAY * length).due_date
                tried += 1
                if due is None or due < paused + DAY * length or due < clock.due_date or not CAL.is_working_day(due):
                    wrong.append((start, paused, length, due))
        start += DAY
    assert tried > 30_000
    assert wrong == []


@given(
    st.sampled_from([*RULES, WORKING, MONTH]),
    st.dates(FIRST, LAST),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 90)), min_size=1, max_size=3),
)
def test_the_due_date_is_never_before_the_day_it_was_resumed(
    rule: Rule, start: date, spans: list[tuple[int, int]]
) -> None:
    rule = msgspec.structs.replace(rule, max_pauses=9)
    clock, day = begun(rule, start), start
    for after, length in spans:
        day += DAY * after
        before = clock.due_date
        paused = run(clock, pause(clock, rule, paused_date=day))
        if paused.lifecycle is not Lifecycle.PAUSED:
            return
        day += DAY * length
        clock = run(paused, resume(paused, rule, resumed_date=day))
        assert clock.due_date and before
        assert clock.due_date >= max(day, before)
        assert CAL.is_working_day(clock.due_date)
