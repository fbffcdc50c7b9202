"""Two people and a breach, against the database: what is written, what is refused, and what the list says."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest

from claims import store
from claims.clocks import commands
from claims.clocks.append import append_to_clock
from claims.clocks.commands import ClockUnknown
from claims.clocks.domain import course
from claims.clocks.domain.breach import BreachIsTrue, NoBreach, NothingToConfirm
from claims.clocks.domain.events import ClockResumed
from claims.clocks.domain.periods import rule_of
from claims.clocks.models import ClockRow, WithdrawnBreach
from claims.clocks.streams import CLOCK
from claims.clocks.sweep import sweep_clocks
from claims.counter.commands import record_notice_arrival, request_supplement
from claims.counter.models import ClaimRow
from claims.domain.calendar import end_of
from claims.domain.refusal import GroundMissing, Refused, SecondPersonNeeded
from tests.claims.clocks.domain.acts import CAL
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import REGION, cause

pytestmark = [pytest.mark.usefixtures("claims_alone"), pytest.mark.django_db]

START = date(2026, 9, 1)
WRONG, RIGHT = date(2026, 10, 16), date(2026, 10, 23)
CAME = date(2026, 10, 20)
DAY = timedelta(days=1)


def miscounted() -> str:
    """A claim whose papers came on 20 October and whose clock was resumed as it once was: due on the 16th."""
    claim_no = counter.report(day=START, documents=counter.papers("invoice"))
    facts = {"region": REGION, "claim_no": claim_no}
    missing = counter.missing("fee_list", "diagnosis", "medical_record", "basic_settlement", "identity")
    request_supplement(**facts, documents=missing, given_how="mail", proof="EMS-1", cause=cause(date(2026, 9, 28)))
    record_notice_arrival(**facts, arrived_date=date(2026, 10, 5), cause=cause(date(2026, 10, 5)))
    clock_id = counter.clock(claim_no)

    def do(tx: store.Transaction) -> dict[str, Any]:
        stream = tx.load(CLOCK, clock_id)
        (resumed,) = course.run_on(stream.state, rule_of("claim.assess", 1), CAL, resumed_date=CAME)
        assert isinstance(resumed, ClockResumed) and resumed.due_date == RIGHT
        steps = [msgspec.structs.replace(resumed.plan[-1], at=end_of(WRONG))]
        once = msgspec.structs.replace(resumed, raw_last_day=WRONG, due_date=WRONG, plan=steps)
        append_to_clock(tx, stream, [once], tx.cause.at)
        return {}

    store.execute("resume_as_once", region=REGION, cause=cause(CAME), body={}, do=do)
    sweep_clocks(now=cause(CAME).at)
    return clock_id


def row(clock_id: str) -> ClockRow:
    return ClockRow.objects.get(clock_id=clock_id)


def test_a_false_breach_is_marked_as_ours_and_the_claim_is_due_on_the_right_day() -> None:
    clock_id = miscounted()
    assert row(clock_id).timeliness == "breached"
    facts = {"region": REGION, "clock_id": clock_id}
    commands.report_fault(**facts, ground="顺延期内送达计算错误", cause=cause(CAME, actor="li"))
    assert (row(clock_id).awaits, row(clock_id).timeliness) == ("fault", "breached")
    commands.mark_breach_ours(**facts, cause=cause(CAME + DAY, actor="wang"))
    found = row(clock_id)
    assert (found.awaits, found.timeliness, found.due_date) == ("", "on_track", RIGHT)
    assert ClaimRow.objects.get().next_due_date == RIGHT
    listed = WithdrawnBreach.objects.get()
    assert (listed.how, listed.due_date, listed.ground) == ("fault", WRONG, "顺延期内送达计算错误")
    assert (listed.entered_by, listed.confirmed_by) == ("li", "wang")
    sweep_clocks(now=end_of(RIGHT))
    assert row(clock_id).timeliness == "breached"  # and this one is true


def test_the_list_holds_what_was_withdrawn_before_it_was_kept_with_its_proof() -> None:
    clock_id = miscounted()
    old = {"clock_id": clock_id, "subject": clock_id.split("/")[0], "rule_code": "claim.assess", "reason": "paused",
           "effective_at": "2026-10-05T00:00:00.000000Z"}  # fmt: skip
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "insert into claims_event (region, stream_id, version, event_id, kind, occurred_at, recorded_at, data, meta,"
            " prev_hash, leaf_hash) values (%s, %s, 99, gen_random_uuid(), 'clock.breach_withdrawn.1', now(), now(),"
            " %s::jsonb, '{}', '\\x', '\\x')",
            [REGION, f"clock:{clock_id}", msgspec.json.encode(old).decode()],
        )
    listed = WithdrawnBreach.objects.get()
    assert (listed.how, listed.due_date, listed.proof, listed.ground) == ("race", None, "", "paused")


def _true_breach() -> str:
    claim_no = counter.report()
    sweep_clocks(now=cause(counter.MONDAY + 60 * DAY).at)
    return counter.clock(claim_no)


def _reported_by_li() -> str:
    clock_id = miscounted()
    commands.report_fault(region=REGION, clock_id=clock_id, ground="x", cause=cause(CAME, actor="li"))
    return clock_id


def _confirm(clock_id: str, by: str) -> None:
    commands.confirm_late_facts(region=REGION, clock_id=clock_id, ground="x", cause=cause(CAME, actor=by))


def _mark(clock_id: str, by: str) -> None:
    commands.mark_breach_ours(region=REGION, clock_id=clock_id, cause=cause(CAME, actor=by))


def _report(clock_id: str, by: str, ground: str = "x") -> None:
    commands.report_fault(region=REGION, clock_id=clock_id, ground=ground, cause=cause(CAME, actor=by))


@pytest.mark.parametrize(
    ("given", "wish", "refusal"),
    [
        (lambda: "claim:C9/claim.assess/1", lambda of: _confirm(of, "wang"), ClockUnknown),
        (lambda: "claim:C9/claim.assess/1", lambda of: _report(of, "wang"), ClockUnknown),
        (_true_breach, lambda of: _confirm(of, "wang"), NothingToConfirm),
        (_true_breach, lambda of: _mark(of, "wang"), NothingToConfirm),
        (_true_breach, lambda of: _report(of, "wang"), BreachIsTrue),
        (lambda: counter.clock(counter.report()), lambda of: _report(of, "wang"), NoBreach),
        (miscounted, lambda of: _report(of, "wang", " "), GroundMissing),
        (_reported_by_li, lambda of: _mark(of, "li"), SecondPersonNeeded),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_no_writes_nothing(given: Callable[[], str], wish: Callable[[str], None], refusal: type[Refused]) -> None:
    clock_id = given()
    before = counter.written()
    with pytest.raises(refusal):
        wish(clock_id)
    assert counter.written() == before
