"""A breach cannot be typed away: what is entered after the due date needs a proof and a second person, and leaves a trace."""

from datetime import UTC, date, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.clocks.domain import breach, course
from claims.clocks.domain import events as e
from claims.clocks.domain.breach import BreachIsTrue, FaultReportWaits, NoBreach, NothingToConfirm, StillLate
from claims.clocks.domain.clock import Clock, Lifecycle, Timeliness
from claims.clocks.domain.course import ProofNeeded
from claims.clocks.domain.periods import rule_of
from claims.domain.calendar import at_china, end_of
from claims.domain.event import KINDS, Event, from_data
from claims.domain.refusal import GroundMissing, SecondPersonNeeded
from claims.store.encoding import event_data
from tests.claims.clocks.domain.acts import CAL, begun, cancel, entered, meet, pause, resume, run

ASSESS = rule_of("claim.assess", 1)
START, DUE = date(2026, 3, 2), date(2026, 4, 1)
AFTER = entered(date(2026, 4, 8), proof="EMS 1023 4567 8CN")
GROUND = "与邮局签收记录核对无误"


def april(day: int) -> date:
    return date(2026, 4, day)


def running() -> Clock:
    return begun(ASSESS, START)


def breached() -> Clock:
    return run(running(), course.fire(running(), now=datetime(2026, 4, 5, tzinfo=UTC)))


def kinds(happened: list[Event]) -> list[str]:
    return [one.kind for one in happened]


def confirmed(clock: Clock, by: str = "wang") -> list[Event]:
    return breach.confirm(clock, ASSESS, CAL, ground=GROUND, by=by)


# --- entered after the due date -------------------------------------------------------------------------------------


def test_a_stop_entered_after_the_due_date_moves_nothing_until_a_second_person_confirms_it() -> None:
    happened = pause(breached(), ASSESS, paused_date=date(2026, 3, 30), entry=AFTER)
    assert kinds(happened) == ["clock.late_fact_entered.1"]
    clock = run(breached(), happened)
    assert (clock.lifecycle, clock.timeliness, clock.awaits) == (Lifecycle.RUNNING, Timeliness.BREACHED, "late_facts")
    happened = confirmed(clock)
    assert kinds(happened) == ["clock.breach_withdrawn.2", "clock.paused.1"]
    withdrawn = happened[0]
    assert isinstance(withdrawn, e.BreachWithdrawn)
    assert (withdrawn.due_date, withdrawn.reason, withdrawn.proof) == (DUE, GROUND, "EMS 1023 4567 8CN")
    assert (withdrawn.entered_by, withdrawn.entered_at, withdrawn.confirmed_by) == ("zhang", AFTER.at, "wang")
    assert withdrawn.effective_at == at_china(date(2026, 3, 30))
    clock = run(clock, happened)
    assert (clock.lifecycle, clock.timeliness, clock.awaits) == (Lifecycle.PAUSED, Timeliness.AT_RISK, "")


def test_the_papers_that_come_while_it_waits_are_counted_with_it_and_a_true_breach_comes_again() -> None:
    clock = run(breached(), pause(breached(), ASSESS, paused_date=date(2026, 3, 30), entry=AFTER))
    clock = run(clock, resume(clock, ASSESS, resumed_date=april(10)))
    assert clock.awaits and clock.lifecycle is Lifecycle.RUNNING
    clock = run(clock, confirmed(clock))
    assert (clock.due_date, clock.paused_days) == (april(13), 11)
    assert [step.step for step in clock.plan] == ["breach"]
    assert kinds(course.fire(clock, now=end_of(april(13)))) == ["clock.breached.1"]


def test_papers_dated_back_while_it_waits_need_a_proof_of_their_own() -> None:
    clock = run(breached(), pause(breached(), ASSESS, paused_date=date(2026, 3, 30), entry=AFTER))
    with pytest.raises(ProofNeeded):
        resume(clock, ASSESS, resumed_date=april(10), entry=entered(april(11)))
    happened = resume(clock, ASSESS, resumed_date=april(10), entry=entered(april(11), proof="收件 0410-3"))
    withdrawn = confirmed(run(clock, happened))[0]
    assert isinstance(withdrawn, e.BreachWithdrawn)
    assert withdrawn.proof == "EMS 1023 4567 8CN; 收件 0410-3"


@pytest.mark.parametrize("swept", [False, True])
def test_done_in_time_and_entered_late_stays_late_until_it_is_confirmed(swept: bool) -> None:
    clock = breached() if swept else running()
    at = at_china(DUE, 23)
    happened = meet(clock, effective_at=at, entry=AFTER)
    assert kinds(happened)[-2:] == ["clock.met.1", "clock.late_fact_entered.1"]
    clock = run(clock, happened)
    assert (clock.lifecycle, clock.late, clock.timeliness) == (Lifecycle.MET, True, Timeliness.BREACHED)
    clock = run(clock, confirmed(clock))
    assert (clock.lifecycle, clock.late, clock.awaits) == (Lifecycle.MET, False, "")
    assert clock.timeliness is not Timeliness.BREACHED


def test_a_claim_given_up_in_time_and_entered_late_is_confirmed_too() -> None:
    clock = run(breached(), cancel(breached(), effective_at=at_china(DUE), entry=AFTER))
    assert (clock.lifecycle, clock.timeliness) == (Lifecycle.CANCELLED, Timeliness.BREACHED)
    assert run(clock, confirmed(clock)).timeliness is Timeliness.AT_RISK


def test_decided_while_a_stop_waits_is_in_time_by_the_stop_alone() -> None:
    clock = run(breached(), pause(breached(), ASSESS, paused_date=date(2026, 3, 30), entry=AFTER))
    waiting = run(clock, resume(clock, ASSESS, resumed_date=april(10)))
    in_time = run(waiting, meet(waiting, effective_at=at_china(april(13))))
    assert in_time.late
    assert not run(in_time, confirmed(in_time)).late
    too_late = run(waiting, meet(waiting, effective_at=at_china(april(14))))
    with pytest.raises(StillLate):
        confirmed(too_late)
    suspended = run(clock, meet(clock, effective_at=at_china(april(20))))
    assert not run(suspended, confirmed(suspended)).late


def test_what_is_entered_in_time_needs_nobody_even_where_a_sweep_was_quicker() -> None:
    at = at_china(DUE, 23)
    happened = meet(breached(), effective_at=at)
    assert kinds(happened) == ["clock.breach_withdrawn.2", "clock.met.1"]
    withdrawn = happened[0]
    assert isinstance(withdrawn, e.BreachWithdrawn) and not withdrawn.confirmed_by
    assert kinds(pause(breached(), ASSESS, paused_date=DUE)) == ["clock.breach_withdrawn.2", "clock.paused.1"]


def test_a_fact_after_the_due_date_needs_no_proof_for_it_withdraws_nothing() -> None:
    assert pause(breached(), ASSESS, paused_date=april(2), entry=entered(april(8))) == []
    late = meet(breached(), effective_at=at_china(april(2)), entry=entered(april(8)))
    assert kinds(late) == ["clock.met.1"]


@pytest.mark.parametrize("proof", ["", "  "])
def test_a_day_dated_back_without_a_proof_is_refused(proof: str) -> None:
    entry = entered(april(8), proof=proof)
    for fact in (
        lambda: pause(breached(), ASSESS, paused_date=date(2026, 3, 30), entry=entry),
        lambda: meet(running(), effective_at=at_china(DUE), entry=entry),
        lambda: cancel(running(), effective_at=at_china(DUE), entry=entry),
    ):
        with pytest.raises(ProofNeeded) as refused:
            fact()
        assert (refused.value.field, refused.value.facts) == ("proof", {"due_date": DUE})


def test_whoever_entered_it_does_not_confirm_it_and_nobody_does_without_a_ground() -> None:
    clock = run(breached(), pause(breached(), ASSESS, paused_date=date(2026, 3, 30), entry=AFTER))
    with pytest.raises(SecondPersonNeeded):
        confirmed(clock, by="zhang")
    with pytest.raises(GroundMissing):
        breach.confirm(clock, ASSESS, CAL, ground=" ", by="wang")
    with pytest.raises(NothingToConfirm):
        confirmed(breached())


def test_what_does_not_convince_is_refused_and_the_breach_stands() -> None:
    clock = run(breached(), pause(breached(), ASSESS, paused_date=date(2026, 3, 30), entry=AFTER))
    clock = run(clock, breach.uphold(clock, ground="邮局无此单号", by="wang"))
    assert (clock.awaits, clock.timeliness, clock.lifecycle) == ("", Timeliness.BREACHED, Lifecycle.RUNNING)
    with pytest.raises(NothingToConfirm):
        breach.uphold(clock, ground=GROUND, by="wang")
    with pytest.raises(NothingToConfirm):
        confirmed(clock)


@given(st.integers(0, 60), st.integers(0, 60), st.sampled_from(["pause", "meet", "cancel"]))
def test_no_single_entry_after_the_due_date_ends_a_breach(fact: int, later: int, how: str) -> None:
    """Whatever is typed, by whom and for which day: the breach stands as long as one person alone has spoken."""
    clock, day = breached(), date.fromordinal(START.toordinal() + fact)
    entry = entered(date.fromordinal(max(day, april(2)).toordinal() + later), proof="X1")
    happened = {
        "pause": lambda: pause(clock, ASSESS, paused_date=day, entry=entry),
        "meet": lambda: meet(clock, effective_at=at_china(day, 9), entry=entry),
        "cancel": lambda: cancel(clock, effective_at=at_china(day, 9), entry=entry),
    }[how]()
    clock = run(clock, happened)
    assert clock.timeliness is Timeliness.BREACHED
    if clock.lifecycle is Lifecycle.MET:
        assert clock.late


# --- a fault of ours ------------------------------------------------------------------------------------------------

ONCE = date(2026, 9, 1)  # due on 8 October, behind the holiday


def miscounted() -> Clock:
    """Resumed as once it was: from the unrolled day, four days before the papers came."""
    clock = run(begun(ASSESS, ONCE), pause(begun(ASSESS, ONCE), ASSESS, paused_date=date(2026, 10, 5)))
    (resumed,) = resume(clock, ASSESS, resumed_date=date(2026, 10, 20))
    assert isinstance(resumed, e.ClockResumed)
    wrong = date(2026, 10, 16)
    steps = [msgspec.structs.replace(resumed.plan[-1], at=end_of(wrong))]
    clock = run(clock, [msgspec.structs.replace(resumed, raw_last_day=wrong, due_date=wrong, plan=steps)])
    return run(clock, course.fire(clock, now=at_china(date(2026, 10, 20), 12)))


def reported(clock: Clock) -> Clock:
    return run(clock, breach.report_fault(clock, ASSESS, CAL, ground="顺延期内送达计算错误", by="li"))


def test_a_breach_of_our_own_fault_is_marked_by_two_people_and_the_period_is_due_on_the_right_day() -> None:
    clock = miscounted()
    assert clock.timeliness is Timeliness.BREACHED
    clock = reported(clock)
    assert (clock.awaits, clock.timeliness) == ("fault", Timeliness.BREACHED)
    with pytest.raises(SecondPersonNeeded):
        breach.mark_ours(clock, ASSESS, CAL, by="li")
    happened = breach.mark_ours(clock, ASSESS, CAL, by="wang")
    assert kinds(happened) == ["clock.breach_marked_ours.1", "clock.recalculated.1"]
    marked = happened[0]
    assert isinstance(marked, e.BreachMarkedOurs)
    assert (marked.due_date, marked.right_due_date) == (date(2026, 10, 16), date(2026, 10, 23))
    assert (marked.reported_by, marked.confirmed_by) == ("li", "wang")
    clock = run(clock, happened)
    assert (clock.due_date, clock.awaits) == (date(2026, 10, 23), "")
    assert clock.timeliness is not Timeliness.BREACHED
    assert kinds(course.fire(clock, now=end_of(date(2026, 10, 23))))[-1] == "clock.breached.1"


def test_one_that_was_met_meanwhile_was_met_in_time() -> None:
    clock = miscounted()
    met = run(clock, meet(clock, effective_at=at_china(date(2026, 10, 22))))
    assert met.late
    marked = run(reported(met), breach.mark_ours(reported(met), ASSESS, CAL, by="wang"))
    assert (marked.late, marked.lifecycle) == (False, Lifecycle.MET)
    too_late = run(clock, meet(clock, effective_at=at_china(date(2026, 10, 24))))
    with pytest.raises(BreachIsTrue):
        reported(too_late)


def test_a_true_breach_is_nobodys_fault_but_ours_to_keep() -> None:
    with pytest.raises(BreachIsTrue) as refused:
        reported(breached())
    assert refused.value.facts == {"due_date": DUE}
    with pytest.raises(NoBreach):
        reported(running())
    with pytest.raises(NothingToConfirm):
        breach.mark_ours(breached(), ASSESS, CAL, by="wang")
    with pytest.raises(GroundMissing):
        breach.report_fault(miscounted(), ASSESS, CAL, ground="", by="li")
    with pytest.raises(FaultReportWaits):
        reported(reported(miscounted()))
    upheld = run(reported(miscounted()), breach.uphold(reported(miscounted()), ground="另行核查", by="li"))
    assert (upheld.awaits, upheld.timeliness) == ("", Timeliness.BREACHED)


# --- storage --------------------------------------------------------------------------------------------------------


def test_a_clock_survives_the_trip_through_json_and_its_events_survive_storage() -> None:
    late, wrong = breached(), miscounted()
    waits = run(late, pause(late, ASSESS, paused_date=date(2026, 3, 30), entry=AFTER))
    stopped = run(running(), pause(running(), ASSESS, paused_date=date(2026, 3, 4)))
    histories: list[tuple[Clock | None, list[Event]]] = [
        (None, course.start(ASSESS, CAL, subject="claim:C1", cycle=1, start_date=START)),
        (running(), course.fire(running(), now=datetime(2026, 5, 1, tzinfo=UTC))),
        (late, meet(late, effective_at=at_china(date(2026, 3, 30)))),
        (running(), cancel(running(), effective_at=at_china(date(2026, 3, 30)))),
        (running(), pause(running(), ASSESS, paused_date=date(2026, 3, 4))),
        (stopped, resume(stopped, ASSESS, resumed_date=date(2026, 3, 9))),
        (late, pause(late, ASSESS, paused_date=date(2026, 3, 30), entry=AFTER)),
        (waits, breach.uphold(waits, ground=GROUND, by="wang")),
        (wrong, breach.report_fault(wrong, ASSESS, CAL, ground=GROUND, by="li")),
        (reported(wrong), breach.mark_ours(reported(wrong), ASSESS, CAL, by="wang")),
    ]
    seen = set()
    for clock, happened in histories:
        state = run(clock, happened)
        assert msgspec.json.decode(msgspec.json.encode(state), type=Clock) == state
        for one in happened:
            seen.add(one.kind)
            assert from_data(one.kind, event_data(one)) == one
    assert seen == {kind for kind in KINDS if kind.startswith("clock.")}
