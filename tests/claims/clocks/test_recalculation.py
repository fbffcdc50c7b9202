"""A new calendar while clocks run: the preview is what happens, it happens once, and what was judged stays as it was."""

import os
import signal
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from pytest_django import Settings

from claims.clocks.health import get_health
from claims.clocks.models import ClockRow, ClockTrouble, SimClock
from claims.clocks.preview import preview
from claims.clocks.recalculation import count_waiting, recalculate_clocks, recalculate_region
from claims.clocks.sweep import sweep_clocks
from claims.counter.commands import record_notice_arrival, request_supplement
from claims.counter.models import ClaimRow
from claims.domain.refusal import Refused, SecondPersonNeeded
from claims.tasks import recalculate_clocks as task
from claims.workdays import commands, queries
from claims.workdays.domain import notice as notices
from claims.workdays.domain.events import Feast
from claims.workdays.models import CalendarNotice
from claims.workdays.queries import CalendarUnknown, calendar_with, current_calendar, get_calendar
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import REGION, cause
from tests.claims.processes import end_well, start
from tests.claims.workdays.domain.test_notice import OFF, WORKED, days

pytestmark = [pytest.mark.usefixtures("claims_alone"), pytest.mark.django_db]

DAY = timedelta(days=1)
PAPERS = ("fee_list", "diagnosis", "medical_record", "basic_settlement", "identity")


@pytest.fixture(autouse=True)
def simulated(settings: Settings) -> None:
    settings.DABAO_SIMULATED_CLOCK = True


def today_is(day: date) -> datetime:
    at = cause(day).at
    SimClock.objects.update_or_create(region=REGION, defaults={"now_at": at})
    return at


def propose(day: date, off: Sequence[Feast], worked: Sequence[Feast] = (), *, year: int = 2027, key: str = "") -> int:
    answer = commands.propose_notice(
        region=REGION, year=year, document_no=f"国办发明电 {day} {key}", source="www.gov.cn", off_days=off,
        worked_days=worked, cause=cause(day, actor="chen", key=key),
    )  # fmt: skip
    return int(answer["notice_no"])


def approve(notice_no: int, day: date) -> None:
    commands.approve_notice(region=REGION, notice_no=notice_no, cause=cause(day, actor="wang"))


def due_dates() -> dict[str, tuple[Any, ...]]:
    rows = ClockRow.objects.order_by("clock_id")
    return {row.clock_id: (row.due_date, row.provisional, row.timeliness, row.lifecycle) for row in rows}


def suspended(day: date, arrived: date) -> str:
    claim_no = counter.report(day=day, documents=counter.papers("invoice"))
    facts = {"region": REGION, "claim_no": claim_no}
    request_supplement(**facts, documents=counter.missing(*PAPERS), given_how="mail", proof="EMS-1", cause=cause(day))
    record_notice_arrival(**facts, arrived_date=arrived, cause=cause(arrived))
    return counter.clock(claim_no)


def a_january() -> dict[str, str]:
    """Clocks of every sort on 20 January 2027, by the calendar that knows of 2027 what the law alone says."""
    today_is(date(2026, 12, 1))
    clocks = {
        "breached": counter.clock(counter.report(day=date(2026, 12, 1))),
        "moves": counter.clock(counter.report(day=date(2027, 1, 12))),  # 11 February: off by the notice alone
        "firm": counter.clock(counter.report(day=date(2027, 1, 20))),
        "suspended": suspended(date(2027, 1, 5), date(2027, 1, 8)),
    }
    today = today_is(date(2027, 1, 20))
    sweep_clocks(now=today)
    return clocks


def test_the_preview_is_what_happens_and_it_happens_once() -> None:
    clocks, day = a_january(), date(2027, 1, 20)
    before = due_dates()
    notice_no = propose(day, days(OFF), days(WORKED))
    said = preview(REGION, calendar_with(CalendarNotice.objects.get()), today=day)
    assert (said.moved, said.stay, said.firm) == (1, 1, 2)
    (moving,) = said.moving
    assert (moving.old, moving.new, moving.example) == (date(2027, 2, 11), date(2027, 2, 15), clocks["moves"])
    assert due_dates() == before and count_waiting(REGION, day) == 0  # a preview writes nothing

    approve(notice_no, day)
    assert count_waiting(REGION, day) == 2
    assert recalculate_clocks() == 2
    after = due_dates()
    assert after[clocks["moves"]][:2] == (date(2027, 2, 15), False)
    assert after[clocks["firm"]][:2] == (before[clocks["firm"]][0], False)
    for kept in ("breached", "suspended"):
        assert after[clocks[kept]] == before[clocks[kept]]
    assert counter.kinds(f"clock:{clocks['moves']}")[-1] == "clock.recalculated.1"
    assert "clock.recalculated.1" not in counter.kinds(f"clock:{clocks['breached']}")
    moved = ClaimRow.objects.get(claim_no=clocks["moves"].split("/")[0].removeprefix("claim:"))
    assert moved.next_due_date == date(2027, 2, 15)

    written = counter.written()
    assert (recalculate_clocks(), count_waiting(REGION, day)) == (0, 0)
    assert counter.written() == written


def test_a_holiday_prolonged_at_short_notice_moves_what_runs() -> None:
    """As on 2020-01-27: what was to be worked behind the holiday is off after all."""
    day = date(2026, 9, 28)
    today_is(day)
    clock_id = counter.clock(counter.report(day=date(2026, 9, 8)))  # due on 8 October
    assert ClockRow.objects.get(clock_id=clock_id).due_date == date(2026, 10, 8)
    approve(propose(day, days("2026-10-08..2026-10-09 国庆节"), year=2026), day)
    recalculate_clocks()
    row = ClockRow.objects.get(clock_id=clock_id)
    assert (row.due_date, row.calendar_version) == (date(2026, 10, 10), current_calendar(REGION).version)
    assert row.calendar_version.startswith("2026.2+1-")
    later = counter.clock(counter.report(day=date(2026, 9, 9)))
    assert ClockRow.objects.get(clock_id=later).calendar_version == row.calendar_version
    # The version a clock was computed by explains it for ever, whatever is entered next.
    approve(propose(day, (), days("2026-10-08 国庆节"), year=2026, key="second"), day)
    assert not get_calendar(REGION, row.calendar_version).is_working_day(date(2026, 10, 8))
    assert current_calendar(REGION).is_working_day(date(2026, 10, 8))
    recalculate_clocks()
    assert ClockRow.objects.get(clock_id=clock_id).due_date == date(2026, 10, 8)


def test_a_suspended_period_runs_on_by_the_newest_calendar() -> None:
    clocks, day = a_january(), date(2027, 1, 20)
    approve(propose(day, days(OFF), days(WORKED)), day)
    recalculate_clocks()
    claim_no = clocks["suspended"].split("/")[0].removeprefix("claim:")
    from claims.counter.commands import receive_documents

    came = date(2027, 1, 16)  # 27 days are left: 12 February, off by the notice alone
    receive_documents(
        region=REGION, claim_no=claim_no, documents=counter.papers(*PAPERS), received_date=came, cause=cause(day)
    )
    row = ClockRow.objects.get(clock_id=clocks["suspended"])
    assert (row.raw_last_day, row.due_date, row.provisional) == (date(2027, 2, 12), date(2027, 2, 15), False)


def test_another_region_keeps_its_own_calendar() -> None:
    today_is(date(2026, 9, 28))
    approve(propose(date(2026, 9, 28), days("2026-10-08 国庆节"), year=2026), date(2026, 9, 28))
    assert current_calendar("360100").version == "2026.2"
    elsewhere = counter.report(day=date(2026, 9, 8), region="360100")
    assert ClockRow.objects.get(subject=f"claim:{elsewhere}").due_date == date(2026, 10, 8)


def test_a_clock_that_began_by_the_older_calendar_meanwhile_is_found_by_the_next_ring() -> None:
    day = date(2026, 9, 28)
    today_is(day)
    approve(propose(day, days("2026-10-08 国庆节"), year=2026), day)
    assert recalculate_clocks() == 0
    claim_no = counter.report(day=date(2026, 9, 8))
    ClockRow.objects.filter(subject=f"claim:{claim_no}").update(calendar_version="2026.1")
    task()
    assert ClockRow.objects.get(subject=f"claim:{claim_no}").calendar_version == current_calendar(REGION).version


def test_a_clock_that_cannot_be_counted_holds_up_no_other() -> None:
    day = date(2026, 9, 28)
    today_is(day)
    good, bad = (counter.clock(counter.report(day=date(2026, 9, 8))) for _ in range(2))
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "update claims_stream set state = jsonb_set(state, '{rule_code}', '\"nobody\"') where stream_id = %s",
            [f"clock:{bad}"],
        )
    approve(propose(day, days("2026-10-08 国庆节"), year=2026), day)
    assert recalculate_clocks() == 1
    assert ClockRow.objects.get(clock_id=good).due_date == date(2026, 10, 9)
    assert count_waiting(REGION, day) == 1  # and the page of the notice says so
    assert get_health().clocks_in_trouble == 1 and not get_health().ok  # and the pager
    assert recalculate_clocks() == 0
    assert ClockTrouble.objects.get(clock_id=bad).fails == 1  # the next ring left it alone


def test_a_release_with_a_newer_calendar_counts_anew_where_no_notice_was_ever_entered() -> None:
    today_is(date(2026, 9, 8))
    clock_id = counter.clock(counter.report(day=date(2026, 9, 8)))
    ClockRow.objects.filter(clock_id=clock_id).update(calendar_version="2026.1")
    task()
    assert ClockRow.objects.get(clock_id=clock_id).calendar_version == current_calendar(REGION).version


def killed_after(batches: int) -> None:
    recalculate_region(REGION, limit=2, most=batches)
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("batches", [0, 1, 2])
def test_killed_between_two_batches_nothing_is_lost_and_nothing_doubled(batches: int) -> None:
    day = date(2026, 9, 28)
    today_is(day)
    person_id = counter.register()
    for _ in range(7):
        counter.report(person_id, date(2026, 9, 8))
    approve(propose(day, days("2026-10-08 国庆节"), year=2026), day)
    process = start(killed_after, batches)
    process.join()
    assert process.exitcode == -signal.SIGKILL
    assert count_waiting(REGION, day) == 7 - 2 * batches
    end_well([start(recalculate_region, REGION), start(recalculate_region, REGION)])
    assert count_waiting(REGION, day) == 0
    for row in ClockRow.objects.all():
        assert row.due_date == date(2026, 10, 9)
        assert counter.kinds(f"clock:{row.clock_id}").count("clock.recalculated.1") == 1


TABLES = (*counter.TABLES, "claims_calendar_notice")


@pytest.mark.parametrize(
    ("wish", "refusal"),
    [
        (lambda day: approve(7, day), notices.NoticeUnknown),
        (lambda day: propose(day, ()), notices.NoDaysNamed),
        (lambda day: propose(day, days("2027-05-01..2027-05-02 劳动节")), notices.StatutoryDayMissing),
        (
            lambda day: commands.approve_notice(region=REGION, notice_no=1, cause=cause(day, actor="chen")),
            SecondPersonNeeded,
        ),
    ],
    ids=["unknown", "no days", "statutory", "the same person"],
)
def test_a_no_writes_nothing(wish: Any, refusal: type[Refused]) -> None:
    day = date(2026, 11, 20)
    today_is(day)
    propose(day, days(OFF), key="entered")
    before = counter.written(TABLES)
    with pytest.raises(refusal):
        wish(day)
    assert counter.written(TABLES) == before


def approve_by(who: str) -> None:
    try:
        commands.approve_notice(region=REGION, notice_no=1, cause=cause(date(2026, 11, 20), actor=who, key=f"by-{who}"))
    except notices.NoticeDecided:
        return


@pytest.mark.django_db(transaction=True)
def test_two_who_approve_at_the_same_moment_approve_it_once() -> None:
    today_is(date(2026, 11, 20))
    propose(date(2026, 11, 20), days(OFF))
    end_well([start(approve_by, who) for who in ("wang", "li")])
    assert counter.kinds(f"calendar:{REGION}") == ["calendar.notice_proposed.1", "calendar.notice_approved.1"]


def test_a_version_nobody_made_is_known_to_nobody() -> None:
    for version in ("2026.3", "2026.2+1-00000000", "2026.2+x-00000000", "nonsense"):
        with pytest.raises(CalendarUnknown):
            get_calendar(REGION, version)
    assert queries.version_name(0, "") == "2026.2"
