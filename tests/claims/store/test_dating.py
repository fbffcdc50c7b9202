"""A clock that was set back dates nothing before the newest event of its stream."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from claims import store
from claims.clocks.models import SimClock
from claims.store import transaction as store_transaction
from claims.store.dating import Dating
from tests.claims.processes import PATIENCE_S, is_waited_for, until
from tests.claims.store.trial import NOON, REGION, TALLY, because, grow, grown

HOUR = timedelta(hours=1)

minutes = st.integers(-600, 600).map(lambda number: NOON + timedelta(minutes=number))
# What a command brings: the door's clock, the store's clock a moment later, and a day that somebody named, or none.
commands = st.lists(st.tuples(minutes, minutes, st.none() | minutes), min_size=1, max_size=8)


@given(commands)
def test_no_clock_dates_an_event_before_the_newest_of_its_stream(commands: list[tuple[Any, Any, Any]]) -> None:
    newest: tuple[datetime, datetime] | None = None
    for door, store_reads, named in commands:
        dating = Dating(because("k", at=door), lambda at=store_reads: at, None)
        dating.learn("trial:a", newest)
        occurred_at = dating.date("trial:a", named or door)
        if newest:
            assert dating.recorded_at >= newest[1]
            assert occurred_at >= newest[0] or occurred_at == named
        assert dating.recorded_at >= store_reads
        assert occurred_at == named or occurred_at >= door
        newest = occurred_at, dating.recorded_at


@given(commands)
def test_a_clock_that_goes_forward_is_believed(commands: list[tuple[Any, Any, Any]]) -> None:
    newest: tuple[datetime, datetime] | None = None
    for at in sorted(door for door, _, _ in commands):
        dating = Dating(because("k", at=at), lambda at=at: at, None)
        dating.learn("trial:a", newest)
        newest = dating.date("trial:a", at), dating.recorded_at
        assert newest == (at, at)


@pytest.fixture
def set_clock(db: None, settings: Any) -> Any:
    """Sets the clock of the region, as a rehearsal does."""
    settings.DABAO_SIMULATED_CLOCK = True

    def set_clock(at: datetime) -> None:
        SimClock.objects.update_or_create(region=REGION, defaults={"now_at": at})

    return set_clock


def _dates(stream_id: str) -> list[tuple[datetime, datetime]]:
    return [(each.occurred_at, each.recorded_at) for each in store.read(REGION, stream_id)]


def test_an_event_after_the_clock_was_set_back_is_dated_with_the_one_before(set_clock: Any) -> None:
    set_clock(NOON)
    grow("a", 1, cause=because("k1", at=NOON))
    set_clock(NOON - HOUR)
    grow("a", 2, cause=because("k2", at=NOON - HOUR))
    set_clock(NOON + HOUR)
    grow("a", 3, cause=because("k3", at=NOON + HOUR))
    assert _dates("trial:a") == [(NOON, NOON), (NOON, NOON), (NOON + HOUR, NOON + HOUR)]
    second = store.read(REGION, "trial:a")[1]
    assert second.meta["at"] == store.stamp(NOON - HOUR)  # what the door read shows the fault


def test_an_instant_that_was_named_is_kept(set_clock: Any) -> None:
    set_clock(NOON)
    grow("a", 1, cause=because("k1", at=NOON))

    def do(tx: store.Transaction) -> dict[str, Any]:
        tx.append(tx.load(TALLY, "a"), [grown(2)], occurred_at=NOON - 24 * HOUR)
        return {}

    store.execute("backdate", region=REGION, cause=because("k2", at=NOON + HOUR), body={}, do=do)
    assert _dates("trial:a")[1][0] == NOON - 24 * HOUR


def test_all_that_a_command_writes_is_recorded_at_one_instant_of_which_no_stream_is_ahead(set_clock: Any) -> None:
    """Also when it comes to the stream that is ahead only after it has dated another: it is run again, once."""
    for number, name in enumerate(("b", "c")):
        set_clock(NOON + number * HOUR)
        grow(name, 1, cause=because(f"k-{name}", at=NOON + number * HOUR))
    set_clock(NOON - HOUR)
    tries: list[int] = []

    def do(tx: store.Transaction) -> dict[str, Any]:
        tries.append(len(tries))
        tx.append(tx.load(TALLY, "a"), [grown(1)])
        b, c = tx.load_many([(TALLY, "b"), (TALLY, "c")])
        tx.append(b, [grown(1)])
        tx.append(c, [grown(1)])
        return {}

    store.execute("three", region=REGION, cause=because("k", at=NOON - HOUR), body={}, do=do)
    assert len(tries) == 2
    newest = [_dates(f"trial:{name}")[-1] for name in ("a", "b", "c")]
    assert newest == [(NOON - HOUR, NOON + HOUR), (NOON, NOON + HOUR), (NOON + HOUR, NOON + HOUR)]


def test_a_simulation_is_taken_at_its_word(set_clock: Any) -> None:
    simulated = replace(because("k1", at=NOON), channel="simulation")
    grow("a", 1, cause=simulated)
    grow("a", 2, cause=replace(simulated, request_key="k2", at=NOON - HOUR))
    assert _dates("trial:a") == [(NOON, NOON), (NOON - HOUR, NOON - HOUR)]


def _elsewhere(work: Callable[[], Any]) -> threading.Thread:
    """``work`` on a connection of its own."""

    def apart() -> None:
        try:
            work()
        finally:
            connection.close()

    thread = threading.Thread(target=apart)
    thread.start()
    return thread


def _grow_and_hold(held: threading.Event, set_clock: Any) -> None:
    """An event an hour later than all others, committed only when somebody waits for its stream."""
    token = store_transaction.joined.set(True)
    try:
        with transaction.atomic():
            set_clock(NOON + HOUR)
            grow("a", 3, cause=because("k3", at=NOON + HOUR))
            set_clock(NOON)
            held.set()
            until(is_waited_for, "who waits for the stream")
    finally:
        store_transaction.joined.reset(token)


@pytest.mark.django_db(transaction=True)
def test_who_waited_for_a_stream_dates_by_the_event_that_was_written_meanwhile(set_clock: Any) -> None:
    """The row it waited for is read as it became, so must be the event that stands behind it."""
    set_clock(NOON)
    grow("a", 1, cause=because("k1", at=NOON))
    tries: list[int] = []
    others: list[threading.Thread] = []

    def do(tx: store.Transaction) -> dict[str, Any]:
        tries.append(len(tries))
        if len(tries) == 2:
            held = threading.Event()
            others.append(_elsewhere(lambda: _grow_and_hold(held, set_clock)))
            assert held.wait(PATIENCE_S)
        tally = tx.load(TALLY, "a")
        if len(tries) == 1:  # the race that is lost, so that the next try queues
            _elsewhere(lambda: grow("a", 2, cause=because("k2", at=NOON))).join(PATIENCE_S)
        tx.append(tally, [grown(4)])
        return {}

    store.execute("wait", region=REGION, cause=because("k4", at=NOON), body={}, do=do)
    others[0].join(PATIENCE_S)
    assert len(tries) == 2
    assert [each.event.by_fen for each in store.read(REGION, "trial:a")] == [1, 2, 3, 4]
    assert _dates("trial:a")[2:] == [(NOON + HOUR, NOON + HOUR)] * 2
