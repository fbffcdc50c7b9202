"""An instruction the bank never answers is taken back by two people."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from claims.counter.domain.payee import ProposerDecides
from claims.domain.refusal import GroundMissing, Refused
from settlement.payment.domain import events as e
from settlement.payment.domain import payment as p
from settlement.payment.domain import recall as r
from settlement.payment.domain.payment import Payment, Status
from tests.settlement.payment.domain.test_payment import AT, MONDAY, TUESDAY

PROPOSED = {"proof": "bank 7", "ground": "asked three times", "proposer": "cashier"}
DECISIONS: dict[str, tuple[Callable[..., list[Any]], dict[str, Any]]] = {
    "propose_recall": (r.propose_recall, PROPOSED),
    "confirm_recall": (r.confirm_recall, {"reason": "seen", "confirmer": "finance"}),
    "refuse_recall": (r.refuse_recall, {"reason": "no", "refuser": "finance"}),
}


def recalling() -> Payment:
    (proposed,) = r.propose_recall(AT[Status.RESERVED], **PROPOSED, today=MONDAY)
    return p.evolve(AT[Status.RESERVED], proposed)


@pytest.mark.parametrize("name", DECISIONS)
@pytest.mark.parametrize("status", Status)
def test_every_decision_against_every_status(name: str, status: Status) -> None:
    decide, facts = DECISIONS[name]
    if status is Status.RESERVED:
        first, other = AT[status], recalling()
        ready, not_ready = (first, other) if name == "propose_recall" else (other, first)
        assert decide(ready, **facts, today=TUESDAY)
        against = r.RecallProposedBefore if name == "propose_recall" else r.NoRecallProposed
        refused(against, decide, not_ready, **facts, today=TUESDAY)
    else:
        no = p.PaymentUnknown if status is Status.NOT_ORDERED else p.NotUnderWay
        refused(no, decide, AT[status], **facts, today=TUESDAY)
    offered = r.recall_steps(status, recalling=False) + r.recall_steps(status, recalling=True)
    assert (name in offered) == (status is Status.RESERVED)


def refused(refusal: type[Refused], decide: Callable[..., Any], payment: Payment, **facts: Any) -> None:
    with pytest.raises(refusal):
        decide(payment, **facts)


@pytest.mark.parametrize("change", [{"proof": " "}, {"ground": ""}])
def test_a_recall_without_paper_or_ground_is_refused(change: dict[str, str]) -> None:
    refused(GroundMissing, r.propose_recall, AT[Status.RESERVED], **(PROPOSED | change), today=TUESDAY)


@pytest.mark.parametrize("name", ["confirm_recall", "refuse_recall"])
def test_a_second_person_gives_a_reason(name: str) -> None:
    decide, facts = DECISIONS[name]
    refused(GroundMissing, decide, recalling(), **(facts | {"reason": " "}), today=TUESDAY)
    refused(p.BeforeLatestStep, decide, recalling(), **facts, today=MONDAY - timedelta(days=1))


def test_whoever_proposed_does_not_confirm_and_may_take_it_back() -> None:
    refused(ProposerDecides, r.confirm_recall, recalling(), reason="x", confirmer="cashier", today=TUESDAY)
    (back,) = r.refuse_recall(recalling(), reason="x", refuser="cashier", today=TUESDAY)
    assert p.evolve(recalling(), back).recall_by == ""


def test_a_recall_fails_the_payment_and_blocks_no_account() -> None:
    payment = recalling()
    happened = r.confirm_recall(payment, reason="seen", confirmer="finance", today=TUESDAY)
    assert [type(each) for each in happened] == [e.RecallConfirmed, e.PaymentFailed]
    for each in happened:
        payment = p.evolve(payment, each)
    assert (payment.status, payment.recall_by, payment.refused_accounts) == (Status.FAILED, "", ())


def test_nobody_alone_says_that_an_instruction_was_recalled() -> None:
    refused(p.RecallTakesTwo, p.fail, AT[Status.RESERVED], reason=p.RECALLED, today=TUESDAY)
    back = {"bank_ref": "BACK-9", "returned_fen": 1, "reason": p.RECALLED, "today": TUESDAY}
    refused(p.RecallTakesTwo, p.return_, AT[Status.CONFIRMED], **back)


def test_a_bank_that_answers_after_all_counts_on_its_own_day() -> None:
    """The recall is proposed on Tuesday; the bank says that it paid on Monday."""
    (proposed,) = r.propose_recall(AT[Status.RESERVED], **PROPOSED, today=TUESDAY)
    payment = p.evolve(AT[Status.RESERVED], proposed)
    (confirmed,) = p.confirm(
        payment, bank_ref="BANK-1", paid_date=MONDAY, paid_fen=payment.amount_fen, today=date(2014, 3, 5)
    )
    after = p.evolve(payment, confirmed)
    assert (after.status, after.recall_by) == (Status.CONFIRMED, "")
