"""The sweep: each due clock fires exactly once, whoever sweeps, whoever works, and whatever one clock is made of."""

import logging
from datetime import UTC, date, datetime, timedelta
from threading import Thread
from typing import Any

import pytest
from django.db import connection, transaction
from pytest_django import DjangoAssertNumQueries, Settings

from claims import store
from claims.clocks import sweep as sweeping
from claims.clocks.health import _OLDEST, get_health
from claims.clocks.models import ClockRow, ClockTrouble, SimClock, SweepBeat
from claims.clocks.sweep import sweep_clocks
from claims.counter import commands
from claims.counter.models import ClaimRow
from claims.tasks import sweep_clocks as sweep_task
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import MONDAY, REGION, cause
from tests.claims.processes import PATIENCE_S, queue, together

pytestmark = pytest.mark.usefixtures("claims_alone")

DAY = timedelta(days=1)
DUE = date(2026, 4, 1)  # 30 days after MONDAY, a Wednesday
NOTHING = {"fired": 0, "warned": 0, "breached": 0}


def sweep(day: date, hour: int = 10, **other: Any) -> dict[str, int]:
    return sweep_clocks(now=cause(day, hour=hour).at, **other)


def clock(claim_no: str) -> ClockRow:
    return ClockRow.objects.get(clock_id=counter.clock(claim_no))


def fired(claim_no: str) -> list[str]:
    return counter.kinds(f"clock:{counter.clock(claim_no)}")[1:]


@pytest.mark.django_db
def test_each_step_fires_once_at_its_instant() -> None:
    claim_no = counter.report()
    said = {}
    for offset in range(33):
        for hour in (8, 10):
            counts = sweep(MONDAY + offset * DAY, hour)
            if counts["fired"]:
                said[MONDAY + offset * DAY, hour] = (counts["warned"], counts["breached"])
    assert said == {
        (date(2026, 3, 17), 10): (1, 0),
        (date(2026, 3, 26), 10): (1, 0),
        (DUE, 10): (1, 0),
        (DUE + DAY, 8): (0, 1),
    }
    assert fired(claim_no) == ["clock.warned.1"] * 3 + ["clock.breached.1"]
    assert (clock(claim_no).timeliness, clock(claim_no).lifecycle) == ("breached", "running")
    assert ClaimRow.objects.get(claim_no=claim_no).next_due_date == DUE  # still owed


@pytest.mark.django_db
def test_after_a_long_silence_the_warnings_collapse_and_the_breach_keeps_its_instant() -> None:
    claim_no = counter.report()
    assert sweep(DUE + 60 * DAY) == {"fired": 1, "warned": 1, "breached": 1}
    warned, breached = store.read(REGION, f"clock:{counter.clock(claim_no)}")[1:]
    assert warned.data["steps"] == ["half", "at_risk", "last_day"]
    assert breached.occurred_at == datetime(2026, 4, 1, 16, tzinfo=UTC)  # 24:00 in China
    assert (breached.meta["actor"], breached.meta["channel"], breached.meta["role"]) == ("clock", "clock", "system")


@pytest.mark.django_db
def test_a_sweep_beats_and_an_empty_one_writes_nothing_else(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    counter.report()
    sweep(DUE, source="beat@one")
    before = counter.written()
    with django_assert_num_queries(2):  # what is due, and the beat
        assert sweep(DUE, source="beat@one") == NOTHING
    assert counter.written() == before
    assert SweepBeat.objects.get(source="beat@one").fired == 1


@pytest.mark.django_db
def test_a_full_batch_is_followed_by_the_next() -> None:
    person_id = counter.register()
    claim_nos = [counter.report(person_id) for _ in range(7)]
    assert sweep(DUE + DAY, limit=3) == {"fired": 7, "warned": 7, "breached": 7}
    assert all(clock(claim_no).next_fire_at is None for claim_no in claim_nos)
    causes = {
        each.meta["request_key"] for no in claim_nos for each in store.read(REGION, f"clock:{counter.clock(no)}")[1:]
    }
    assert len(causes) == 3


@pytest.mark.django_db
def test_each_region_is_swept_by_its_own_now(settings: Settings) -> None:
    settings.DABAO_SIMULATED_CLOCK = True
    real, rehearsed = counter.report(), counter.report(region="220000")
    SimClock.objects.create(region="220000", now_at=cause(date(2026, 3, 20)).at)
    assert sweep(DUE + DAY)["fired"] == 2
    assert fired(real) == ["clock.warned.1", "clock.breached.1"]
    (half,) = store.read("220000", f"clock:{counter.clock(rehearsed)}")[1:]
    assert half.data["steps"] == ["half"]
    assert half.recorded_at == cause(date(2026, 3, 20)).at  # a rehearsal records at its own time
    assert sweep(DUE + DAY) == NOTHING
    SimClock.objects.update(now_at=cause(DUE + DAY).at)
    assert sweep(MONDAY, region="220000")["fired"] == 0
    assert sweep(DUE + DAY)["breached"] == 1


@pytest.mark.django_db
def test_production_knows_no_simulated_clock(settings: Settings) -> None:
    settings.DABAO_SIMULATED_CLOCK = False
    claim_no = counter.report()
    SimClock.objects.create(region=REGION, now_at=cause(MONDAY).at)
    assert sweep(DUE + DAY)["breached"] == 1
    assert store.read(REGION, f"clock:{counter.clock(claim_no)}")[-1].meta["channel"] == "clock"


@pytest.mark.django_db
def test_a_paused_and_a_closed_clock_are_silent() -> None:
    paused = counter.report(documents=counter.papers("invoice"))
    rest = ("fee_list", "diagnosis", "medical_record", "basic_settlement", "identity")
    commands.request_supplement(
        region=REGION, claim_no=paused, documents=counter.missing(*rest), given_how="mail", proof="EMS-1", cause=cause()
    )
    commands.record_notice_arrival(region=REGION, claim_no=paused, arrived_date=MONDAY, cause=cause())
    withdrawn = counter.report()
    commands.withdraw_claim(region=REGION, claim_no=withdrawn, reason="x", cause=cause())
    assert sweep(DUE + 99 * DAY) == NOTHING
    assert fired(paused) == ["clock.paused.1"]
    assert fired(withdrawn) == ["clock.cancelled.1"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "question",
    [sweeping._DUE_REGIONS, sweeping._DUE, _OLDEST],
    ids=["regions", "due", "oldest"],
)
def test_the_timer_is_looked_up_in_the_index_and_not_compared_with_every_clock(question: str) -> None:
    """A million clocks that are not due must cost nothing: their instant is an index condition, never a filter."""
    facts: Any = {"now": cause().at, "simulated": True} if "%(now)s" in question else ()
    facts = (REGION, cause().at, 500) if question is sweeping._DUE else facts
    with connection.cursor() as cursor:
        cursor.execute("set local enable_seqscan = off; set local enable_bitmapscan = off")
        cursor.execute(f"explain {question}", facts)
        plan = "\n".join(row[0] for row in cursor.fetchall())
    assert "next_fire_at <=" in plan
    assert not [line for line in plan.splitlines() if "Filter:" in line and "next_fire_at <=" in line]


# A clock that cannot be fired


def spoil(claim_no: str) -> None:
    """Make the clock's snapshot unreadable, as a defect of ours would."""
    with connection.cursor() as cursor:
        cursor.execute(
            "update claims_stream set state = '{}' where stream_id = %s", [f"clock:{counter.clock(claim_no)}"]
        )


@pytest.mark.django_db(transaction=True)
def test_a_clock_that_cannot_be_fired_does_not_silence_the_others(caplog: pytest.LogCaptureFixture) -> None:
    person_id = counter.register()
    good, bad, fine = (counter.report(person_id) for _ in range(3))
    spoil(bad)
    with caplog.at_level(logging.ERROR):
        assert sweep(DUE + DAY) == {"fired": 2, "warned": 2, "breached": 2}
    assert f"clock {counter.clock(bad)} of {REGION} cannot be fired" in caplog.text
    assert fired(good) == fired(fine) == ["clock.warned.1", "clock.breached.1"]
    assert fired(bad) == []
    trouble = ClockTrouble.objects.get()
    assert (trouble.clock_id, trouble.fails, trouble.error) == (counter.clock(bad), 1, "ValidationError")
    assert clock(bad).next_fire_at == datetime(2026, 3, 17, 1, tzinfo=UTC)  # its timer still tells the truth
    assert get_health().clocks_in_trouble == 1


@pytest.mark.django_db(transaction=True)
def test_a_troubled_clock_is_left_alone_tried_again_and_cured() -> None:
    bad = counter.report()
    with connection.cursor() as cursor:
        cursor.execute("select state::text from claims_stream where stream_id = %s", [f"clock:{counter.clock(bad)}"])
        (sound,) = cursor.fetchone()
    spoil(bad)
    sweep(DUE + DAY)
    assert sweep(DUE + DAY) == NOTHING
    assert ClockTrouble.objects.get().fails == 1  # left alone
    ClockTrouble.objects.update(until_at=cause(MONDAY).at)
    sweep(DUE + DAY)
    assert ClockTrouble.objects.get().fails == 2  # tried again, and left alone for longer
    ClockTrouble.objects.update(until_at=cause(MONDAY).at)
    with connection.cursor() as cursor:
        cursor.execute(
            "update claims_stream set state = %s::jsonb where stream_id = %s", [sound, f"clock:{counter.clock(bad)}"]
        )
    assert sweep(DUE + DAY)["fired"] == 1
    assert not ClockTrouble.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_row_without_a_stream_is_trouble_and_not_silence() -> None:
    claim_no = counter.report()
    ClockRow.objects.filter(subject=f"claim:{claim_no}").update(clock_id="nobody/claim.assess/1")
    sweep(DUE + DAY)
    assert ClockTrouble.objects.get().clock_id == "nobody/claim.assess/1"


# The same moment


def sweep_all(answers: Any) -> None:
    answers.put(sweep(DUE + DAY, limit=20)["fired"])


@pytest.mark.django_db(transaction=True)
def test_four_sweepers_at_once_fire_each_clock_once() -> None:
    person_id = counter.register()
    claim_nos = [counter.report(person_id) for _ in range(120)]
    answers = queue()
    together(sweep_all, [(answers,)] * 4)
    counted = sum(answers.get() for _ in range(4))
    sweep(DUE + DAY)  # what was held by one while another looked
    assert all(fired(claim_no) == ["clock.warned.1", "clock.breached.1"] for claim_no in claim_nos)
    assert counted <= 120


def work_and_sweep(part: str, claim_nos: list[str], answers: Any) -> None:
    if part == "sweep":
        for _ in range(20):
            sweep(DUE + DAY, limit=5)
        answers.put("swept")
        return
    for claim_no in claim_nos:
        commands.withdraw_claim(region=REGION, claim_no=claim_no, reason="x", cause=cause(DUE, key=f"w-{claim_no}"))
    answers.put("worked")


@pytest.mark.django_db(transaction=True)
def test_clerks_and_sweepers_do_not_hinder_one_another() -> None:
    """Everything the clerk does succeeds, nothing deadlocks, and no clock ends withdrawn and breached."""
    person_id = counter.register()
    claim_nos = [counter.report(person_id) for _ in range(40)]
    answers = queue()
    together(work_and_sweep, [(part, claim_nos, answers) for part in ("work", "sweep", "sweep")])
    assert sorted(answers.get() for _ in range(3)) == ["swept", "swept", "worked"]
    for claim_no in claim_nos:
        found = clock(claim_no)
        assert (found.lifecycle, found.timeliness != "breached") == ("cancelled", True)
        history = fired(claim_no)
        assert history[-1] == "clock.cancelled.1"
        assert history.count("clock.breached.1") == history.count("clock.breach_withdrawn.2")


@pytest.mark.django_db(transaction=True)
def test_a_clock_somebody_holds_is_passed_over_and_taken_next_time() -> None:
    held, free = counter.report(), counter.report()
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "select from claims_stream where stream_id = %s for no key update", [f"clock:{counter.clock(held)}"]
        )
        assert _sweep_elsewhere() == 1
    assert (fired(held), len(fired(free))) == ([], 2)
    assert sweep(DUE + DAY)["fired"] == 1


def _sweep_elsewhere() -> int:
    """In a thread, with a connection of its own: a fork would end the one that holds the row."""
    found: list[int] = []

    def work() -> None:
        try:
            found.append(sweep(DUE + DAY)["fired"])
        finally:
            connection.close()

    thread = Thread(target=work)
    thread.start()
    thread.join(PATIENCE_S)
    return found[0]


@pytest.mark.django_db
def test_the_task_sweeps(settings: Settings) -> None:
    settings.DABAO_SIMULATED_CLOCK = True
    claim_no = counter.report()
    SimClock.objects.create(region=REGION, now_at=cause(DUE + DAY).at)
    sweep_task()
    assert fired(claim_no) == ["clock.warned.1", "clock.breached.1"]
    assert SweepBeat.objects.get().source.startswith("beat@")
    health = get_health()
    assert [source for source, _, _ in health.sweeps] == [SweepBeat.objects.get().source]
    assert health.unfired_s == 0
    assert health.unplaced > 0
