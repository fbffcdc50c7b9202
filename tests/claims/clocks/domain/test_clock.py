"""Clocks: dates by hand, the driver, and what must hold for any period and any history."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from claims.clocks.domain import course, periods
from claims.clocks.domain.clock import Clock, Lifecycle, Timeliness
from claims.clocks.domain.events import ClockBreached, ClockWarned
from claims.clocks.domain.moves import effective_at, moves
from claims.clocks.domain.periods import rule_of
from claims.clocks.domain.rule import Rule
from claims.counter.domain import events as e
from claims.counter.domain import notice_events as n
from claims.counter.domain.changes import evolve as evolve_claim
from claims.counter.domain.claim import Claim, clock_facts
from claims.counter.domain.documents import MissingDocument
from claims.counter.domain.periods import RULES
from claims.domain.calendar import at_china, end_of
from claims.domain.event import KINDS, Event
from tests.claims.clocks.domain import acts as a
from tests.claims.clocks.domain.acts import CAL, entered, run
from tests.claims.counter.domain import histories as h

SUBJECT = f"claim:{h.NO}"
ASSESS = rule_of("claim.assess", 1)
PAY = rule_of("claim.pay", 1)
STARTS = st.dates(date(2004, 1, 5), date(2027, 12, 31))


def begun(rule: Rule = ASSESS, start: date = date(2026, 3, 2)) -> Clock:
    return a.begun(rule, start, SUBJECT)


@pytest.mark.parametrize(
    ("rules", "fault"),
    [
        ((msgspec.structs.replace(PAY, amount=0),), "claim.pay lasts 0 day"),
        ((PAY, msgspec.structs.replace(PAY, amount=15)), "claim.pay has two versions 1"),
        (
            (msgspec.structs.replace(PAY, valid_from=date(2026, 3, 2), valid_to=date(2026, 3, 2)),),
            "claim.pay version 1 is never in force",
        ),
    ],
)
def test_a_period_that_governs_nothing_is_not_taken(rules: tuple[Rule, ...], fault: str) -> None:
    """Written by hand or declared with a life: the same is asked of it."""
    before = periods.all_rules()
    with pytest.raises(AssertionError, match=fault):
        periods.register("trial", rules)
    assert periods.all_rules() == before


def test_the_plan_of_an_assessment() -> None:
    clock = begun()  # 30 days from 2 March: 1 April
    assert clock.clock_id == f"{SUBJECT}/claim.assess/1"
    assert [(step.step, step.at) for step in clock.plan] == [
        ("half", datetime(2026, 3, 17, 1, tzinfo=UTC)),
        ("at_risk", datetime(2026, 3, 26, 1, tzinfo=UTC)),
        ("last_day", datetime(2026, 4, 1, 1, tzinfo=UTC)),
        ("breach", datetime(2026, 4, 1, 16, tzinfo=UTC)),
    ]
    assert clock.next_fire_at == clock.plan[0].at


def test_the_last_warning_is_on_the_unrolled_day_and_the_breach_on_the_rolled() -> None:
    clock = begun(PAY, date(2026, 9, 25))  # case D04
    assert (clock.raw_last_day, clock.due_date) == (date(2026, 10, 5), date(2026, 10, 8))
    assert clock.plan[-2].at == at_china(date(2026, 10, 5), 9)
    assert clock.plan[-1].at == at_china(date(2026, 10, 9))


def test_a_provisional_due_date_warns_two_days_earlier() -> None:
    clock = begun(PAY, date(2027, 3, 1))
    assert clock.provisional
    assert [step.at for step in clock.plan] == [
        *(at_china(date(2027, 3, day), 9) for day in (4, 7, 9)),
        end_of(date(2027, 3, 11)),
    ]


@pytest.mark.law("interpretation_2_2013.15.2", "interpretation_2.15.2")
def test_a_pause_is_deducted_exclusively_and_moves_the_plan() -> None:
    clock = run(begun(), a.pause(begun(), ASSESS, paused_date=h.day(4)))
    assert (clock.lifecycle, clock.due_date, clock.next_fire_at) == (Lifecycle.PAUSED, None, None)
    clock = run(clock, a.resume(clock, ASSESS, resumed_date=h.day(9)))
    assert clock.paused_days == 5
    assert clock.raw_last_day == date(2026, 4, 6)  # Tomb-sweeping holiday
    assert clock.due_date == date(2026, 4, 7)
    assert clock.plan[0].at == at_china(date(2026, 3, 22), 9)


def test_a_second_pause_is_not_deducted() -> None:
    clock = begun()
    clock = run(clock, a.pause(clock, ASSESS, paused_date=h.day(4)))
    clock = run(clock, a.resume(clock, ASSESS, resumed_date=h.day(9)))
    assert a.pause(clock, ASSESS, paused_date=h.day(10)) == []


def test_warnings_already_said_are_not_in_the_plan_after_a_pause() -> None:
    clock = begun()
    clock = run(clock, course.fire(clock, now=at_china(h.day(18))))
    assert (clock.announced, clock.timeliness) == (("half",), Timeliness.ON_TRACK)
    clock = run(clock, a.pause(clock, ASSESS, paused_date=h.day(18)))
    clock = run(clock, a.resume(clock, ASSESS, resumed_date=h.day(20)))
    assert [step.step for step in clock.plan] == ["at_risk", "last_day", "breach"]


def test_after_a_long_silence_the_worst_warning_and_the_breach_are_said_once() -> None:
    clock = begun()
    warned, breached = course.fire(clock, now=datetime(2026, 5, 1, tzinfo=UTC))
    assert isinstance(warned, ClockWarned) and isinstance(breached, ClockBreached)
    assert (warned.step, warned.steps) == ("last_day", ["half", "at_risk", "last_day"])
    assert breached.effective_at == end_of(date(2026, 4, 1))
    clock = run(clock, [warned, breached])
    assert (clock.lifecycle, clock.timeliness) == (Lifecycle.RUNNING, Timeliness.BREACHED)
    assert course.fire(clock, now=datetime(2027, 1, 1, tzinfo=UTC)) == []


@pytest.mark.law("civil_principles_1986.154.4", "civil_general_2017.203.2", "civil_code.203.2")
def test_the_last_moment_of_the_due_date_is_in_time_and_the_next_is_late() -> None:
    clock = begun()
    midnight = end_of(date(2026, 4, 1))
    moment = timedelta(microseconds=1)
    assert course.fire(clock, now=midnight - moment)[-1].kind == "clock.warned.1"
    assert course.fire(clock, now=midnight)[-1].kind == "clock.breached.1"
    in_time = run(clock, a.meet(clock, effective_at=midnight - moment))
    late = run(clock, a.meet(clock, effective_at=midnight))
    assert (in_time.late, in_time.timeliness) == (False, Timeliness.ON_TRACK)
    assert (late.late, late.timeliness) == (True, Timeliness.BREACHED)  # though no sweep had noticed


def breached() -> Clock:
    clock = begun()
    return run(clock, course.fire(clock, now=datetime(2026, 4, 5, tzinfo=UTC)))


def test_a_claim_withdrawn_after_the_due_date_leaves_the_breach() -> None:
    clock = begun()
    late = a.cancel(clock, reason="withdrawn", effective_at=at_china(date(2026, 4, 2)))
    assert [one.kind for one in late] == ["clock.breached.1", "clock.cancelled.1"]
    in_time = a.cancel(clock, reason="withdrawn", effective_at=at_china(date(2026, 4, 1)))
    assert [one.kind for one in in_time] == ["clock.cancelled.1"]


# --- the driver -----------------------------------------------------------------------------------------------------


def follow(history: list[Event], recorded: datetime = datetime(2026, 12, 1, tzinfo=UTC)) -> dict[str, Clock]:
    claim: Claim | None = None
    clocks: dict[str, Clock] = {}
    for happened in history:
        claim = evolve_claim(claim, happened)
        effective, known = effective_at(happened, recorded), list(clocks.values())
        found = moves(RULES, CAL, SUBJECT, happened, effective, known, clock_facts(claim), entered(effective))
        for move in found:
            assert move.clock == clocks.get(move.clock_id)
            clocks[move.clock_id] = run(move.clock, move.events)
    return {name.removeprefix(f"{SUBJECT}/"): clock for name, clock in clocks.items()}


def states(history: list[Event]) -> dict[str, str]:
    return {name: clock.lifecycle.value for name, clock in follow(history).items()}


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ("received", {"claim.assess/1": "running"}),
        ("supplement_requested", {"claim.assess/1": "running"}),  # only the arrival pauses
        ("awaiting_documents", {"claim.assess/1": "paused"}),
        ("received_supplemented", {"claim.assess/1": "running"}),
        ("assessed", {"claim.assess/1": "running"}),  # the decision counts, not the proposal
        ("approved", {"claim.assess/1": "met"}),
        ("rejected", {"claim.assess/1": "met", "claim.reject_notice/1": "running"}),
        ("notified_rejection", {"claim.assess/1": "met", "claim.reject_notice/1": "met"}),
        ("accepted_no_account", {"claim.assess/1": "met"}),
        ("accepted", {"claim.assess/1": "met", "claim.pay/1": "running"}),
        ("payment_failed", {"claim.assess/1": "met", "claim.pay/1": "running"}),
        ("paid", {"claim.assess/1": "met", "claim.pay/1": "met"}),
        ("withdrawn", {"claim.assess/1": "cancelled"}),
    ],
)
def test_the_clocks_follow_the_claim(history: str, expected: dict[str, str]) -> None:
    assert states(h.HISTORIES[history]) == expected


def moved(happened: Event, years: int) -> Event:
    """The same, so many years earlier."""
    days = {name: value for name in happened.__struct_fields__ if type(value := getattr(happened, name)) is date}
    return replace(happened, **{name: day.replace(year=day.year - years) for name, day in days.items()})


@pytest.mark.law("86.service.17.3")
def test_a_complex_case_has_a_second_clock_from_the_complete_dossier_while_a_text_says_so() -> None:
    found = [h.reported(), h.COMPLETED, h.FOUND_COMPLEX]
    clocks = follow([moved(happened, 8) for happened in found])
    assert clocks["claim.assess/1"].due_date == date(2018, 4, 2)  # the 1st is a Sunday
    assert clocks["claim.assess_complex/1"].due_date == date(2018, 4, 9)
    assert clocks["claim.assess_complex/1"].rule_version == 2
    for years in (6, 0):  # the text had run out by 2020
        assert set(follow([moved(happened, years) for happened in found])) == {"claim.assess/1"}


def test_complexity_taken_back_ends_its_clock_and_found_again_begins_it_anew() -> None:
    found = [moved(one, 8) for one in (h.reported(), h.FOUND_COMPLEX, replace(h.COMPLETED, complex_reasons=["other"]))]
    assert states(found) == {"claim.assess/1": "running", "claim.assess_complex/1": "running"}
    back = [*found, moved(h.COMPLEXITY_WITHDRAWN, 8)]
    assert states(back) == {"claim.assess/1": "running", "claim.assess_complex/1": "cancelled"}
    again = states([*back, moved(h.FOUND_COMPLEX, 8)])
    assert again["claim.assess_complex/2"] == "running"


@pytest.mark.law("insurance_law.24")
def test_a_zero_benefit_is_told_as_soon_as_a_rejection() -> None:
    zero = follow([h.reported(), h.COMPLETED, h.assessed(fen=0), h.APPROVED_ZERO])["claim.reject_notice/1"]
    rejected = follow(h.HISTORIES["rejected"])["claim.reject_notice/1"]
    assert (zero.rule_version, zero.start_date, zero.due_date) == (2, h.day(12), date(2026, 3, 16))  # the 15th: Sunday
    assert (rejected.rule_version, rejected.due_date) == (zero.rule_version, zero.due_date)
    assert "claim.reject_notice/1" not in follow(h.HISTORIES["approved"])


def test_a_paper_for_the_payment_moves_no_clock() -> None:
    history = [h.reported(), h.CARD_ASKED, h.COMPLETED, h.CARD_RECEIVED]
    before, after = (follow(one)["claim.assess/1"] for one in ([h.reported()], history))
    assert (after.lifecycle, after.paused_days, after.due_date) == ("running", 0, before.due_date)


@pytest.mark.law("86.service.17.5")
def test_payment_runs_from_the_later_of_acceptance_and_account() -> None:
    early = follow([*h.HISTORIES["notified"], h.account(given=h.day(5)), h.ACCEPTED])
    late = follow(h.HISTORIES["accepted"])
    assert early["claim.pay/1"].start_date == h.day(14)
    assert late["claim.pay/1"].start_date == h.day(15)


def test_a_new_account_after_a_return_gives_ten_new_days_and_after_a_failure_none() -> None:
    returned = follow([*h.HISTORIES["payment_returned"], h.account("acc-2", h.day(19))])
    assert returned["claim.pay/2"].start_date == h.day(19)
    failed = follow([*h.HISTORIES["payment_failed"], h.account("acc-2", h.day(19))])
    assert failed["claim.pay/1"].start_date == h.day(15)
    assert "claim.pay/2" not in failed


def test_what_the_bank_or_we_sent_astray_goes_on_from_where_the_period_began() -> None:
    ours = follow(h.HISTORIES["returned_by_our_fault"])
    assert ours["claim.pay/2"].start_date == ours["claim.pay/1"].start_date == h.day(15)
    assert ours["claim.pay/2"].due_date == ours["claim.pay/1"].due_date
    blocked = follow(h.HISTORIES["payment_returned"])
    assert "claim.pay/2" not in blocked
    again = follow([*h.HISTORIES["returned_by_our_fault"], h.account("acc-2", h.day(19))])
    assert again["claim.pay/2"].start_date == h.day(15) and "claim.pay/3" not in again


def test_a_reopened_claim_is_assessed_against_a_new_clock() -> None:
    clocks = follow([*h.HISTORIES["disputed"], h.REOPENED])
    assert clocks["claim.assess/2"].start_date == h.day(15)


@pytest.mark.law("interpretation_2_2013.15.2", "interpretation_2.15.2")
def test_the_period_resumes_only_when_all_that_was_asked_for_has_arrived() -> None:
    notice = n.SupplementRequested(
        claim_no=h.NO,
        documents=[MissingDocument(kind=kind, reason="missing") for kind in ("invoice", "diagnosis")],
        given_how="mail",
        proof="EMS-1",
        opened_at=None,
        requested_date=h.day(3),
    )
    waiting = [h.reported([h.paper("identity")]), notice, h.ARRIVED, h.INVOICE]
    assert states(waiting) == {"claim.assess/1": "paused"}
    rest = e.DocumentsReceived(claim_no=h.NO, documents=[h.paper("diagnosis")], received_date=h.day(11))
    assert follow([*waiting, rest])["claim.assess/1"].paused_days == 7


def test_documents_before_the_notice_arrived_deduct_nothing() -> None:
    assert follow([*h.HISTORIES["supplement_requested"], h.INVOICE])["claim.assess/1"].paused_days == 0


def test_every_claim_event_says_when_it_counts() -> None:
    assert all(cls.dated for kind, cls in KINDS.items() if kind.startswith("claim."))
    now = datetime(2026, 3, 2, 3, tzinfo=UTC)
    assert effective_at(h.reported(), now) == now  # the day of recording: the instant is known
    assert effective_at(h.reported(), now + timedelta(days=1)) == at_china(h.day(2))
    assert effective_at(h.PAID, now) == h.PAID.paid_at


def test_rules_name_only_kinds_and_facts_that_exist() -> None:
    facts = clock_facts(evolve_claim(None, h.reported()))
    for rule in RULES:
        assert rule.start | rule.stop | rule.cancel | rule.pause | rule.resume <= set(KINDS)
        assert {rule.start_when, rule.resume_when} - {""} <= set(facts)
    assert len({(rule.code, rule.version) for rule in RULES}) == len(RULES)


# --- what must hold for any period and any history ------------------------------------------------------------------

RULE = st.sampled_from([*RULES, msgspec.structs.replace(ASSESS, unit="wday", amount=7)])


@given(RULE, STARTS)
def test_the_start_day_is_never_counted_and_the_breach_never_comes_before_the_period_has_run(
    rule: Rule, start: date
) -> None:
    clock = begun(rule, start)
    assert clock.plan[-1].at >= at_china(start + timedelta(days=rule.amount + 1))
    assert list(clock.plan) == sorted(clock.plan, key=lambda step: step.at)


@given(RULE, STARTS, st.integers(0, 20), st.integers(0, 90))
def test_a_pause_only_makes_it_later(rule: Rule, start: date, after: int, length: int) -> None:
    rule = msgspec.structs.replace(rule, max_pauses=1)
    clock = begun(rule, start)
    paused_date = start + timedelta(days=after)
    paused = run(clock, a.pause(clock, rule, paused_date=paused_date))
    if paused.lifecycle is not Lifecycle.PAUSED:
        assert clock.due_date is not None and paused_date > clock.due_date
        return
    resumed = run(paused, a.resume(paused, rule, resumed_date=paused_date + timedelta(days=length)))
    assert resumed.due_date is not None and clock.due_date is not None
    assert resumed.due_date >= clock.due_date
    assert (resumed.due_date == clock.due_date) or length > 0


@given(RULE, STARTS, st.integers(0, 90), st.integers(0, 60))
def test_firing_is_idempotent_and_the_breach_is_said_once(rule: Rule, start: date, first: int, later: int) -> None:
    clock = begun(rule, start)
    said = []
    for days in (first, first, first + later, first + later):
        happened = course.fire(clock, now=at_china(start + timedelta(days=days), 12))
        said.append(happened)
        clock = run(clock, happened)
    assert said[1] == said[3] == []
    kinds = [one.kind for happened in said for one in happened]
    assert kinds.count("clock.breached.1") <= 1
    steps = [step for happened in said for one in happened for step in getattr(one, "steps", [])]
    assert len(steps) == len(set(steps))


@given(STARTS, st.integers(0, 29), st.sampled_from(["pause", "meet", "cancel"]), st.integers(0, 400))
def test_nothing_is_said_while_paused_or_after_the_end(start: date, after: int, how: str, later: int) -> None:
    clock = begun(ASSESS, start)
    day = start + timedelta(days=after)
    ends: dict[str, list[Any]] = {
        "pause": a.pause(clock, ASSESS, paused_date=day),
        "meet": a.meet(clock, effective_at=at_china(day)),
        "cancel": a.cancel(clock, reason="x", effective_at=at_china(day)),
    }
    clock = run(clock, ends[how])
    assert course.fire(clock, now=at_china(day + timedelta(days=later))) == []
    assert clock.next_fire_at is None


@given(STARTS, st.integers(0, 60), st.booleans())
def test_breached_means_met_late_or_open_past_due(start: date, after: int, swept: bool) -> None:
    clock = begun(ASSESS, start)
    at = at_china(start + timedelta(days=after), 12)
    if swept:
        clock = run(clock, course.fire(clock, now=at))
    clock = run(clock, a.meet(clock, effective_at=at))
    assert clock.late is (clock.timeliness is Timeliness.BREACHED)
