"""Internal targets: which one counts for what began on a day, by when, and what is missed."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.counter.domain.changes import fold
from claims.counter.domain.promptly import owed
from claims.domain.calendar import Calendar
from claims.targets.domain.promptly import DEFAULTS, Target, spans
from claims.targets.domain.target import ASSESS, NOTIFY, ONE_TIME_NOTICE
from claims.workdays import calendars
from tests.claims.counter.domain import histories as h

CALENDAR: Calendar = calendars.load()
MONDAY = date(2026, 3, 2)


def target(amount: int, valid_from: date, **others: Any) -> Target:
    return Target(**({"duty": ASSESS, "amount": amount, "unit": "wday", "valid_from": valid_from} | others))


@pytest.mark.law("service_rules_2010.23", "insurance_law.23.1a", "86.service.17.2")
def test_what_a_region_enters_takes_the_place_of_the_default_from_its_day() -> None:
    (default,) = DEFAULTS
    assert default.due(MONDAY, CALENDAR) == date(2026, 3, 9)
    entered = [target(3, date(2026, 3, 1)), target(2, date(2026, 4, 1)), target(1, MONDAY, duty=NOTIFY, unit="day")]
    amounts = {
        day: [span.target.amount for span in spans(entered) if span.target.duty == ASSESS and span.covers(day)]
        for day in (date(2009, 1, 1), date(2026, 2, 28), date(2026, 3, 1), date(2026, 3, 31), date(2026, 4, 1))
    }
    assert list(amounts.values()) == [[], [5], [3], [3], [2]]


def test_of_two_of_one_day_the_one_entered_later_counts() -> None:
    found = spans([target(3, MONDAY), target(4, MONDAY)])
    assert [span.target.amount for span in found if span.covers(MONDAY)] == [4]


@given(st.integers(1, 30), st.sampled_from(["day", "wday"]), st.dates(date(2011, 1, 1), date(2026, 12, 1)))
def test_missed_is_what_is_due_before_today_and_nothing_else(amount: int, unit: Any, today: date) -> None:
    one = target(amount, date(2010, 1, 1), unit=unit)
    last = one.missed_until(today, CALENDAR)
    assert one.due(last, CALENDAR) < today <= one.due(last + timedelta(days=1), CALENDAR)


@pytest.mark.law("86.service.17.4", "insurance_law.23.1c")
@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ("received", (ASSESS, h.day(2))),
        ("received_incomplete", (ONE_TIME_NOTICE, h.day(2))),
        ("supplement_requested", None),
        ("awaiting_documents", None),
        ("received_supplemented", (ASSESS, h.day(9))),
        ("under_assessment", (ASSESS, h.day(2))),
        ("found_complex", None),
        ("assessed", (ASSESS, h.day(2))),
        ("approved", (NOTIFY, h.day(12))),
        ("rejected", (NOTIFY, h.day(12))),
        ("notified", None),
        ("paid", None),
        ("closed", None),
    ],
)
def test_what_is_owed_promptly_and_since_when(history: str, expected: tuple[str, date] | None) -> None:
    claim = fold(h.HISTORIES[history])
    assert claim
    owing = owed(claim)
    assert (owing and (owing.duty, owing.since)) == expected


def test_complexity_taken_back_lets_the_target_count_again_and_a_reopened_claim_begins_anew() -> None:
    back = fold([*h.HISTORIES["found_complex"], h.COMPLEXITY_WITHDRAWN])
    again = fold([*h.HISTORIES["disputed"], h.REOPENED])
    assert back and again
    assert (owed(back).since, owed(again).since) == (h.day(2), h.day(15))  # type: ignore[union-attr]
