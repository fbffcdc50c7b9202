"""No case is ever stuck: every state a claim and its payment can come to, found by taking every step from the report on.

The real decisions are asked, and nothing else, with days between the steps in which every wait has run out.
"""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.clocks.domain.clock import Lifecycle
from claims.counter.domain import complexity, correction, payment_papers, reclaim, reopening
from claims.counter.domain.claim import Claim, Status, clock_facts
from claims.counter.domain.decisions import DECISIONS
from claims.counter.domain.documents import still_missing
from claims.counter.domain.dossier import UNDECIDED
from claims.counter.domain.turns import OVER, PAYABLE, awaits, turn
from claims.domain.refusal import Refused
from settlement.payment.domain import payment as payments
from settlement.payment.domain import recall
from settlement.payment.streams import attempt_no
from tests.settlement.counter.deeds import ACTS
from tests.settlement.counter.machine import START, World, reported, rule_of, swept

GAP = timedelta(days=45)
FINAL: Mapping[Status, str] = {
    Status.PAID: "the bank has paid; only the bank itself can bring the money back",
    Status.WITHDRAWN: "the claimant took the claim back",
    Status.CLOSED: "nothing is to be paid, and the claimant was told",
}
# Not final, for the benefit stays owed, but nothing is left for us to do until an account comes.
AT_REST = Status.UNREACHABLE

State = tuple[Any, ...]
Graph = dict[State, dict[str, State]]


def key(world: World) -> State:
    """A state without its days and numbers: what a decision can ask of it besides."""
    claim, payment = world.claim, world.payment
    return (
        claim.status,
        payment.status,
        (claim.outcome, claim.benefit_fen > 0),
        (bool(claim.requested), claim.outstanding, claim.forgone, still_missing(claim.documents)),
        (claim.account is not None, claim.doubted_account is not None, claim.death_date is not None),
        (claim.proposed_payee and claim.proposed_payee.relation, claim.payee and claim.payee.relation),
        claim.proposed_exit and claim.proposed_exit.exit,
        bool(payment.recall_by),
        bool(claim.death_doubter),
        claim.complex and claim.status in UNDECIDED,
        bool(claim.reopened_date),
        money(world),
        claim.reopening is not None,
        claim.held.waiver is not None,
    )


def money(world: World) -> tuple[bool, ...]:
    """What a decision can ask of the money of a claim."""
    claim, held = world.claim, world.claim.held
    return (
        claim.owed_fen > 0, held.paid_fen > 0, held.receivable_fen > 0, bool(held.repayments), held.waived_fen > 0,
        bool(world.earlier),
    )  # fmt: skip


# All of it at once would be some hundred thousand states: each act is searched with every other that it touches, and what
# is left is for the sequences below, which take any act.
AGAIN = {name for name in ACTS if name.partition(".")[0] in {*reopening.DECISIONS, *reclaim.DECISIONS}}
AGAIN |= {"assess.less"}  # which makes a difference once something was paid
FACTS = {name for name in ACTS if name in {*complexity.DECISIONS, *correction.DECISIONS, *payment_papers.DECISIONS}}
PEOPLE = {
    "name_applicant", "record_death", "propose_payee", "confirm_payee", "refuse_payee", "withdraw_payee",
    "give_bank_account.doubtful", "confirm_holder", "refuse_holder", "withdraw_account",
}  # fmt: skip
PAPERS = {
    "request_supplement", "receive_documents", "receive_documents.declared", "record_notice_arrival", "propose_arrival",
    "forgo_papers", "remind", "propose_acceptance", "fail_payment.dormant", "return_payment.dormant",
}  # fmt: skip


@lru_cache(maxsize=1)
def graph() -> Graph:
    """Every state that is reached → act → the state it leads to."""
    found: Graph = {}
    for left_out in (AGAIN | FACTS, AGAIN | PEOPLE, FACTS | PEOPLE | PAPERS):
        starts = [()] if left_out > PAPERS else [(), ("invoice",)]
        for state, out in searched(set(ACTS) - left_out, starts).items():
            found[state] = found.get(state, {}) | out
    return found


def searched(acts: set[str], starts: list[tuple[str, ...]]) -> Graph:
    found: Graph = {}
    waiting = deque((reported(*missing), START) for missing in starts)
    while waiting:
        world, day = waiting.popleft()
        if key(world) in found:
            continue
        then = {name: after for name in ACTS if name in acts and (after := taken(world, name, day + GAP))}
        found[key(world)] = {name: key(after) for name, after in then.items()}
        waiting.extend((after, day + GAP) for after in then.values() if key(after) not in found)
    return found


def taken(world: World, name: str, day: Any) -> World | None:
    declared = DECISIONS.get(name.partition(".")[0])
    if declared and name != "order_payment" and world.claim.status not in declared.statuses:
        return None  # as the decision itself says, which ``test_moves_table`` asks of each
    try:
        return ACTS[name].do(world, day)
    except Refused:
        return None


def leading_to(goal: Callable[[State], bool], acts: Iterable[str]) -> set[State]:
    """The states from which some of ``acts`` lead to a state of the goal."""
    allowed, edges = set(acts), graph()
    reaching = {state for state in edges if goal(state)}
    while further := {
        state
        for state, out in edges.items()
        if state not in reaching and any(name in allowed and to in reaching for name, to in out.items())
    }:
        reaching |= further
    return reaching


OURS = [name for name, act in ACTS.items() if act.ours]


def is_final(state: State) -> bool:
    """Nothing is to be done on it; a reopening or a waiver proposed on a claim that is over waits to be answered."""
    return state[0] in FINAL and not any(state[-2:])


def test_the_acts_are_every_decision_there_is() -> None:
    tried = {name.partition(".")[0] for name in ACTS}
    # What returns by no fault of the receiver is paid again by the act that orders.
    assert tried - {"reserve", *recall.DECISIONS} == set(DECISIONS) - {"pay_again"}
    assert {name for out in graph().values() for name in out} == set(ACTS)  # and each can be taken somewhere
    assert {state[0] for state in graph()} == set(Status)
    assert {state[1] for state in graph()} == set(payments.Status)


def test_every_waiting_state_has_a_way_on_that_waits_for_nobody_outside() -> None:
    stuck = [
        state
        for state, out in graph().items()
        if not is_final(state) and not any(to != state for name, to in out.items() if name in OURS)
    ]
    assert stuck == []


def test_without_anybody_outside_a_claim_comes_to_rest_or_to_the_bank() -> None:
    """We can always come to an end, to a claim parked that is owed, or to an instruction at the bank."""
    ended = leading_to(
        lambda state: is_final(state) or state[0] is AT_REST or state[1] is payments.Status.RESERVED, OURS
    )
    assert [state for state in graph() if state not in ended] == []


def test_an_instruction_the_bank_never_answers_is_taken_back_without_it() -> None:
    back = leading_to(lambda state: state[0] is Status.PAYMENT_FAILED, OURS)
    at_the_bank = [state for state in graph() if state[1] is payments.Status.RESERVED]
    assert at_the_bank and [state for state in at_the_bank if state not in back] == []


def test_from_every_state_a_final_one_is_reached() -> None:
    ending = leading_to(is_final, ACTS)
    assert [state for state in graph() if state not in ending] == []


def test_only_withdrawn_closed_and_paid_are_final() -> None:
    """The reasons are for people; that nothing of the claim itself goes on from there is for this test."""
    assert set(FINAL) == OVER
    onward = {name for state, out in graph().items() if is_final(state) for name in out}
    known = {"return_payment", "change_outlet", "take_late_return", "propose_reopening"}
    money_back = {"demand_reclaim", "record_repayment", "reverse_repayment", "propose_waiver"}
    assert {name.partition(".")[0] for name in onward} == known | money_back


# What happens in a row: which of the acts that may be possible, and how many days after the one before.
STEPS = st.lists(st.tuples(st.integers(0, len(ACTS) - 1), st.integers(0, 45)), max_size=60)
NAMES = list(ACTS)
# One at which a complex case has a period of its own, and one of today's law.
STARTS = st.sampled_from([date(2017, 3, 1), START])


@settings(max_examples=60)
@given(missing=st.booleans(), start=STARTS, steps=STEPS)
def test_any_sequence_of_steps_keeps_clocks_claim_and_payment_in_agreement(
    missing: bool, start: date, steps: list[tuple[int, int]]
) -> None:
    world, day = reported(*(["invoice"] if missing else []), clocks=True, start=start), start
    for which, days in steps:
        day += timedelta(days=days)
        world = swept(world, day)
        # The act of that number, or the next that can be taken.
        turned = NAMES[which:] + NAMES[:which]
        world = next((after for name in turned if (after := taken(world, name, day))), world)
        clocks_agree(world)
        payment_agrees(world.claim, world.payment)
        money_agrees(world)


def clocks_agree(world: World) -> None:
    claim, open_ = world.claim, [clock for clock in (world.clocks or {}).values() if clock.open]
    codes = [clock.rule_code for clock in open_]
    assert len(codes) == len(set(codes))  # one round at a time
    if claim.status in OVER or claim.status is Status.UNREACHABLE:
        assert not codes
    for clock in open_:
        if clock.lifecycle is Lifecycle.PAUSED:
            assert claim.status is Status.AWAITING_DOCUMENTS and claim.outstanding
        for suspension in clock.suspensions:
            assert clock.due_date is not None and clock.due_date >= suspension.resumed_date
    if "claim.pay" in codes:
        assert claim.accepted_date is not None and claim.owed_fen > 0
    if clock_facts(claim)["payable"] and claim.status in {*PAYABLE, Status.PAYMENT_ORDERED}:
        assert "claim.pay" in codes
    nothing = claim.status is Status.REJECTED or (claim.status is Status.APPROVED and claim.benefit_fen == 0)
    assert ("claim.reject_notice" in codes) == nothing
    if "claim.assess_complex" in codes:
        assert claim.complex and claim.status in UNDECIDED
    undecided = {Status.RECEIVED, Status.SUPPLEMENT_REQUESTED, Status.UNDER_ASSESSMENT, Status.ASSESSED}
    assert ("claim.assess" in codes) == (claim.status in undecided | {Status.AWAITING_DOCUMENTS})
    assert all(rule_of(clock) for clock in open_)


PAID_BY: Mapping[Status, set[payments.Status]] = {
    Status.PAYMENT_ORDERED: {payments.Status.ORDERED, payments.Status.RESERVED},
    Status.PAYMENT_FAILED: {payments.Status.FAILED},
    Status.PAYMENT_RETURNED: {payments.Status.RETURNED},
    Status.PAID: {payments.Status.CONFIRMED},
}
NOT_PAID = {payments.Status.NOT_ORDERED, payments.Status.FAILED, payments.Status.RETURNED}


def payment_agrees(claim: Claim, payment: payments.Payment) -> None:
    decided_anew = {payments.Status.CONFIRMED} if claim.reopened_date and claim.held.paid_fen else set()
    assert payment.status in PAID_BY.get(claim.status, NOT_PAID | decided_anew)
    if claim.payment_no:
        assert claim.payment_no == attempt_no(payment.payment_no, payment.attempt)
        assert payment.amount_fen == claim.held.ordered_fen
    if claim.status is Status.PAYMENT_ORDERED:
        assert payment.amount_fen == claim.owed_fen
    assert not payment.recall_by or payment.status is payments.Status.RESERVED
    who = turn(claim.status, account=claim.account is not None, awaits=awaits(claim))
    assert bool(who) == (claim.status not in OVER)


def money_agrees(world: World) -> None:
    """What the bank paid and did not send back is what the claim holds, and what is asked back is part of it."""
    held, current = world.claim.held, world.payment
    paid = [*world.earlier, *([current] if current.status is payments.Status.CONFIRMED else [])]
    assert held.paid_fen == sum(payment.amount_fen for payment in paid)
    assert 0 <= held.receivable_fen <= held.paid_fen
    assert not (held.waiver and awaits(world.claim) == "")
