"""What a period is called: the same in Python and in SQL, whatever the sweep has recorded, for any period and day."""

from collections.abc import Iterator
from datetime import date, timedelta
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connection, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.clocks.domain import clock as c
from claims.clocks.domain import course, periods
from claims.clocks.domain.clock import Clock
from claims.clocks.domain.events import ClockWarned
from claims.clocks.domain.rule import Rule, soon_date
from claims.clocks.face import State, clocks_on, open_state, running_on, state_of
from claims.clocks.models import ClockRow
from claims.clocks.projections import list_clock
from claims.clocks.streams import CLOCK
from claims.counter.face import claims_on, face
from claims.counter.models import ClaimRow
from claims.domain.calendar import Due, at_china, end_of
from claims.store import Stream
from claims.workdays import calendars
from tests.claims.clocks.domain import acts as a
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import MONDAY, REGION
from tests.claims.counter.test_projections import Replay, busy_counter

pytestmark = [pytest.mark.usefixtures("claims_alone"), pytest.mark.django_db]

CAL = calendars.load()
DAY = timedelta(days=1)
OPEN = (State.LATE, State.TODAY, State.SOON, State.RUNNING)  # the worst first


def rule(code: str, unit: Any, amount: int, warnings: tuple[tuple[str, int], ...]) -> Rule:
    return Rule(
        code=code, version=1, zh="期限", en="Period", duty="internal_target", unit=unit, amount=amount,
        start=frozenset({"claim.reported.1"}), stop=frozenset({"claim.paid.1"}), cancel=frozenset(), max_pauses=2,
        warnings=warnings,
    )  # fmt: skip


USUAL = (("half", 50), ("at_risk", 80))
RULES = (
    rule("t.month", "day", 30, USUAL),
    rule("t.three", "day", 3, USUAL),
    rule("t.seven", "wday", 7, USUAL),
    rule("t.quarter", "month", 3, (("half", 50), ("third", 67), ("at_risk", 90))),
    rule("t.silent", "day", 10, ()),
    rule("t.once", "day", 1, USUAL),
)


@pytest.fixture(autouse=True)
def such_periods() -> Iterator[None]:
    periods.register("thing", RULES)
    yield
    periods.register("thing", ())


def change(clock: Clock, rule: Rule, what: str, day: date) -> Clock:
    """The clock after one move on ``day``; what does not fit changes nothing, as ever."""
    noon = at_china(day, 12)
    events = {
        "pause": lambda: a.pause(clock, rule, paused_date=day),
        "resume": lambda: a.resume(clock, rule, resumed_date=day),
        "meet": lambda: a.meet(clock, effective_at=noon),
        "cancel": lambda: a.cancel(clock, reason="claim.withdrawn.1", effective_at=noon),
        "sweep": lambda: course.fire(clock, now=noon),
    }[what]()
    for happened in events:
        clock = c.evolve(clock, happened)
    return clock


# (what happens, days after what happened before); a negative number is a fact recorded late.
MOVES = st.lists(
    st.tuples(st.sampled_from(["pause", "resume", "meet", "cancel", "sweep", "sweep"]), st.integers(-10, 30)),
    max_size=5,
)


def lived(number: int, rule: Rule, start: date, moves: list[tuple[str, int]], *, swept: bool) -> Clock:
    (started,) = course.start(rule, CAL, subject=f"thing:{number}", cycle=1, start_date=start)
    clock, day = c.evolve(None, started), start
    for what, later in moves:
        day = max(day + later * DAY, start)
        if swept or what != "sweep":
            clock = change(clock, rule, what, day)
    return clock


LIVES = st.tuples(st.sampled_from(RULES), st.dates(date(2026, 1, 5), date(2026, 9, 30)), MOVES)


def written(clocks: list[Clock]) -> list[ClockRow]:
    """The rows of these clocks, as the projection writes them."""
    tx = Replay()
    for clock in clocks:
        name = CLOCK.stream_id(clock.clock_id)
        tx.streams[name] = Stream(kind=CLOCK, stream_id=name, version=1, head_hash=b"", state=clock)
    list_clock(tx, [SimpleNamespace(data={"clock_id": clock.clock_id}) for clock in clocks])  # type: ignore
    return list(ClockRow.objects.order_by("clock_id"))


@settings(max_examples=60)
@given(lives=st.lists(LIVES, min_size=1, max_size=5))
def test_every_clock_has_one_state_each_day_and_the_lists_find_it_by_that(lives: list[Any]) -> None:
    with transaction.atomic():
        rows = written([lived(n, *life, swept=True) for n, life in enumerate(lives)])
        days = {
            day + n * DAY
            for row in rows
            for day in (row.soon_date, row.due_date, row.start_day)
            if day
            for n in (-1, 0, 1)
        }
        for today in sorted(days):
            expected = {(row.clock_id, state_of(row, today)) for row in rows}
            found = [
                (clock_id, state)
                for state, asked in clocks_on(today).items()
                for clock_id in ClockRow.objects.filter(asked).values_list("clock_id", flat=True)
            ]
            assert len(found) == len(rows)
            assert set(found) == expected
        transaction.set_rollback(True)


@settings(max_examples=60)
@given(life=LIVES)
def test_a_sweep_that_sleeps_changes_no_word(life: Any) -> None:
    with transaction.atomic():
        (awake,) = written([lived(1, *life, swept=True)])
        (asleep,) = written([lived(1, *life, swept=False)])
        transaction.set_rollback(True)
    assert awake.soon_date == asleep.soon_date
    for n in range(130):
        today = awake.start_day + n * DAY
        assert state_of(awake, today) == state_of(asleep, today)


@given(life=LIVES)
def test_soon_begins_with_the_first_warning_of_the_plan_after_half(life: Any) -> None:
    """The plan of a clock that never paused holds every warning; the clock warns of it on that very day."""
    used, start, _ = life
    clock = lived(1, used, start, [], swept=False)
    due = Due(raw_last_day=clock.raw_last_day, due_date=clock.due_date, provisional=clock.provisional)  # type: ignore
    day = soon_date(used, start, 0, due)
    said = [
        step
        for happened in course.fire(clock, now=end_of(day))
        if isinstance(happened, ClockWarned)
        for step in happened.steps
    ]
    before = [
        step
        for happened in course.fire(clock, now=at_china(day))
        if isinstance(happened, ClockWarned)
        for step in happened.steps
    ]
    assert set(said) - {"half"} and not set(before) - {"half"}


DATES = st.integers(-40, 40).map(lambda n: MONDAY + n * DAY)


@given(clocks=st.lists(st.tuples(DATES, DATES), min_size=1, max_size=4), today=DATES)
def test_a_claim_is_called_what_the_worst_of_its_clocks_is_called(clocks: list[tuple[date, date]], today: date) -> None:
    worst = min((open_state(due, soon, today) for due, soon in clocks), key=OPEN.index)
    assert open_state(min(due for due, _ in clocks), min(soon for _, soon in clocks), today) is worst


def test_the_row_of_a_claim_is_found_by_what_it_is_called() -> None:
    """Every order of today, due date and warning, every status that matters, and no date at all."""
    claim_no = counter.report()
    ClaimRow.objects.filter(claim_no=claim_no).delete()
    near = [None, *(MONDAY + n * DAY for n in (-2, -1, 0, 1, 2))]
    facts = [
        {"status": status, "next_due_date": due, "next_soon_date": soon}
        for status in ("received", "awaiting_documents", "closed")
        for due in near
        for soon in near
    ]
    ClaimRow.objects.bulk_create(
        ClaimRow(region=REGION, claim_no=f"C{n}", person_id="p", status_since=end_of(MONDAY), reported_date=MONDAY,
                 policy_year=2026, version=1, **fact)
        for n, fact in enumerate(facts)
    )  # fmt: skip
    called = {row.claim_no: face(row, MONDAY) for row in ClaimRow.objects.all()}
    found: list[tuple[str, State]] = [
        (row.claim_no, state) for state, asked in claims_on(MONDAY).items() for row in ClaimRow.objects.filter(asked)
    ]
    assert len(found) == len(dict(found)), "a claim is in one queue only"
    assert dict(found) == {claim_no: said.state for claim_no, said in called.items() if said}
    assert {said.state for said in called.values() if said} == {*OPEN, State.PAUSED}


def test_a_claim_is_suspended_when_a_clock_of_it_is_and_none_runs() -> None:
    busy_counter()
    for row in ClaimRow.objects.all():
        clocks = ClockRow.objects.filter(subject=f"claim:{row.claim_no}", closed_at=None)
        said = face(row, MONDAY + 20 * DAY)
        states = [state_of(clock, MONDAY + 20 * DAY) for clock in clocks]
        worst = sorted(states, key=[*OPEN, State.PAUSED].index)[:1]
        assert ([said.state] if said else []) == worst


def test_what_stood_there_before_is_dated_as_it_is_today() -> None:
    """The migration fills the rows of clocks that are older than the column."""
    busy_counter()
    counter.report(day=date(2026, 12, 18))  # provisional: the holidays of 2027 are not announced
    assert ClockRow.objects.filter(provisional=True).exists()
    before = _soon_dates()
    with connection.cursor() as cursor:
        cursor.execute("alter table claims_clock drop constraint clocks_are_due_and_due_soon_together")
        cursor.execute("update claims_clock set soon_date = null; update claims_claim set next_soon_date = null")
        cursor.execute(import_module("claims.migrations.0005_due_soon")._FILL)
    assert _soon_dates() == before


def _soon_dates() -> list[Any]:
    clocks = ClockRow.objects.order_by("clock_id").values_list("clock_id", "due_date", "soon_date")
    return [*clocks, *ClaimRow.objects.order_by("claim_no").values_list("claim_no", "next_soon_date")]


def test_the_conditions_of_periods_that_run_leave_none_out() -> None:
    assert set(running_on(MONDAY)) == set(OPEN)
    assert set(clocks_on(MONDAY)) == set(State)
