"""A claim decided again after it was accepted, paid or closed: who holds whose money, in the claim and in the books."""

from datetime import date
from typing import Any

import pytest

from claims.counter import reclaims, reopening
from claims.counter.commands import StayDecided
from claims.counter.domain import reclaim
from claims.counter.domain import reopening as anew
from claims.counter.domain.assessment import SamePairOfEyes
from claims.counter.domain.dossier import PaidBefore
from claims.counter.domain.payee import ProposerDecides
from claims.counter.domain.reopening import PaymentAtTheBank, ReopeningWaits
from claims.counter.queries import get_claim
from claims.domain.refusal import Refused, SecondPersonNeeded
from settlement.counter import commands as counter_commands
from settlement.counter.reopening import confirm_reopening
from settlement.ledger import checks
from settlement.ledger import door as ledger
from settlement.payment import commands as payments
from settlement.payment.domain.difference import OtherPartUnderWay
from tests.settlement import scene
from tests.settlement.counter import acts as counter

pytestmark = pytest.mark.django_db(transaction=True)

WHY = {"basis": "found_error", "document_no": "差错报告2014-1", "reason": "年度累计有误"}
BENEFIT = 87_000_00  # of 170,000.00, the published case


@pytest.fixture
def anne(built_once: Any) -> str:
    return str(built_once(counter.world))


def at(claim_no: str) -> dict[str, str]:
    return {"region": scene.REGION, "claim_no": claim_no}


def propose(claim_no: str, actor: str = "clerk", **others: Any) -> dict[str, Any]:
    return reopening.propose_reopening(**at(claim_no), **(WHY | others), cause=counter.by(actor))


def confirm(claim_no: str, actor: str = "approver") -> dict[str, Any]:
    return confirm_reopening(**at(claim_no), reason="核实", cause=counter.by(actor))


def reopen(claim_no: str) -> None:
    propose(claim_no)
    confirm(claim_no)


def books(claim_no: str) -> tuple[int, int, int]:
    """What the books owe for a claim, ask back for it, and hold of it as returned; no check of theirs finds a fault."""
    assert checks.find_faults() == []
    known = {"region": scene.REGION, "project_no": scene.PROJECT, "counterparty": claim_no}
    owed, receivable, returned = (ledger.balance(gl_code=code, **known) for code in ("2202.01", "1221.03", "2202.03"))
    return owed, receivable, returned


def balanced(claim_no: str) -> None:
    """Owed, and paid, less what came back or need not, is the benefit of the last decision."""
    claim = get_claim(**at(claim_no))
    owed, receivable, returned = books(claim_no)
    assert (claim.held.receivable_fen, max(claim.owed_fen, 0)) == (receivable, owed + returned)
    reclaimed = receivable + claim.held.repaid_fen + claim.held.waived_fen
    assert owed + returned + claim.held.paid_fen - reclaimed == claim.benefit_fen


def pay(claim_no: str, ref: str) -> None:
    counter.react()
    (payment_no,) = next(iter(scene.rows("select payment_no from settlement_payment where state = 'reserved'")))
    payments.confirm_payment(
        region=scene.REGION, payment_no=payment_no, bank_ref=ref, paid_fen=counter.ordered_fen(payment_no),
        cause=counter.by("cashier"),
    )  # fmt: skip
    counter.react()
    assert counter.status(claim_no) == "paid"


def paid(person_id: str) -> str:
    counter.fund(300_000)
    claim_no = counter.payable(person_id)
    pay(claim_no, "B1")
    return claim_no


def decide(claim_no: str) -> int:
    counter.assess(claim_no)
    return int(counter.approve(claim_no)["benefit_fen"])


def deny(claim_no: str) -> None:
    counter_commands.propose_rejection(**at(claim_no), ground="不属保障范围", cause=counter.by("assessor"))
    counter_commands.reject_claim(**at(claim_no), reasons="不属保障范围", clause="3.1", cause=counter.by("approver"))


def repay(claim_no: str, fen: int, ref: str, actor: str = "finance") -> dict[str, Any]:
    facts = {"amount_fen": fen, "bank_ref": ref, "repaid_date": scene.TODAY}
    return reclaims.record_repayment(**at(claim_no), **facts, cause=counter.by(actor))


def more_cost_before(person_id: str) -> None:
    """A hospital bill settled since moves the year: the same stay now stands in higher bands."""
    scene.settle("V-more", scene.amounts(100_000), person_id=person_id)


def refused(refusal: type[Refused], command: Any, *args: Any, **facts: Any) -> None:
    before = scene.written()
    with pytest.raises(refusal) as caught:
        command(*args, **facts)
    assert type(caught.value) is refusal
    assert scene.written() == before


def test_an_error_found_after_acceptance(anne: str) -> None:
    claim_no = counter.report(anne)
    decide(claim_no)
    counter.accept(claim_no)
    propose(claim_no)
    assert counter.status(claim_no) == "accepted"
    assert confirm(claim_no) == {"claim_no": claim_no, "status": "under_assessment", "receivable_fen": 0}
    assert books(claim_no) == (0, 0, 0)
    assert scene.rows("select compliant_fen, paid_fen from settlement_cover") == [(0, 0)]
    assert decide(claim_no) == BENEFIT
    balanced(claim_no)


def test_nothing_is_paid_while_a_reopening_waits_and_all_of_it_once_it_was_refused(anne: str) -> None:
    counter.fund(300_000)
    claim_no = counter.report(anne)
    decide(claim_no)
    counter.accept(claim_no)
    propose(claim_no)
    counter.give_account(claim_no)
    counter.react()
    assert counter.payments() == []
    refused(ReopeningWaits, payments.order_payment, **at(claim_no), cause=counter.by("cashier"))
    reopening.refuse_reopening(**at(claim_no), reason="无误", cause=counter.by("approver"))
    pay(claim_no, "B1")
    balanced(claim_no)


def test_after_payment_more_is_owed_and_the_difference_paid_with_a_period_of_its_own(anne: str) -> None:
    claim_no = paid(anne)
    reopen(claim_no)
    assert books(claim_no) == (0, BENEFIT, 0)
    balanced(claim_no)
    more_cost_before(anne)
    assert (benefit := decide(claim_no)) > BENEFIT
    balanced(claim_no)
    assert books(claim_no) == (benefit - BENEFIT, 0, 0)
    counter.accept(claim_no)
    pay(claim_no, "B2")
    assert [amount for _no, _state, amount, _attempts in counter.payments()] == [BENEFIT, benefit - BENEFIT]
    assert books(claim_no) == (0, 0, 0)
    balanced(claim_no)
    periods = (
        "select rule_code, cycle, lifecycle, timeliness from claims_clock where rule_code = 'claim.pay' order by 2"
    )
    assert scene.rows(periods) == [("claim.pay", 1, "met", "on_track"), ("claim.pay", 2, "met", "on_track")]


def test_after_payment_nothing_changes_and_the_claim_is_closed(anne: str) -> None:
    claim_no = paid(anne)
    reopen(claim_no)
    assert decide(claim_no) == BENEFIT
    counter.accept(claim_no)
    assert counter.status(claim_no) == "closed"
    counter.react()
    assert len(counter.payments()) == 1
    assert books(claim_no) == (0, 0, 0)
    balanced(claim_no)


def rejected_after_payment(person_id: str) -> str:
    claim_no = paid(person_id)
    reopen(claim_no)
    deny(claim_no)
    counter.notify(claim_no)
    counter.claims.close_claim(**at(claim_no), ground="已通知", cause=counter.by("clerk"))
    return claim_no


def demand(claim_no: str) -> None:
    reclaims.demand_reclaim(
        **at(claim_no), how="mail", reason="拒赔", pay_by=date(2014, 7, 1), cause=counter.by("clerk")
    )


def waive(claim_no: str, fen: int, actor: str = "finance") -> None:
    facts = {"amount_fen": fen, "authority": "批〔2014〕3号", "reason": "生活困难"}
    reclaims.propose_waiver(**at(claim_no), **facts, cause=counter.by(actor))


def test_a_rejection_after_payment_asks_all_of_it_back(anne: str) -> None:
    claim_no = rejected_after_payment(anne)
    assert books(claim_no) == (0, BENEFIT, 0)
    demand(claim_no)
    repay(claim_no, 30_000_00, "R1")
    repay(claim_no, 7_000_00, "R2")
    balanced(claim_no)
    waive(claim_no, 50_000_00)
    refused(ProposerDecides, reclaims.confirm_waiver, **at(claim_no), reason="同意", cause=counter.by("finance"))
    reclaims.confirm_waiver(**at(claim_no), reason="同意", cause=counter.by("approver"))
    assert books(claim_no) == (0, 0, 0)
    balanced(claim_no)
    held = ledger.balance(region=scene.REGION, project_no=scene.PROJECT, gl_code="1002.01")
    waived = ledger.balance(region=scene.REGION, project_no=scene.PROJECT, gl_code="6701.01")
    assert (held, waived) == (37_000_00, 50_000_00)


def test_what_was_repaid_or_waived_is_owed_again_or_counted_when_the_benefit_comes_back(anne: str) -> None:
    claim_no = rejected_after_payment(anne)
    demand(claim_no)
    repay(claim_no, 30_000_00, "R1")
    waive(claim_no, 57_000_00)
    reclaims.confirm_waiver(**at(claim_no), reason="同意", cause=counter.by("approver"))
    reopen(claim_no)
    assert decide(claim_no) == BENEFIT
    balanced(claim_no)
    assert books(claim_no) == (30_000_00, 0, 0)  # the receiver holds what was waived
    counter.accept(claim_no)
    pay(claim_no, "B2")
    assert get_claim(**at(claim_no)).held.waived_fen == 0
    balanced(claim_no)


def test_a_repayment_typed_wrongly_is_taken_back_by_another_person(anne: str) -> None:
    claim_no = rejected_after_payment(anne)
    repay(claim_no, 30_000_00, "R1")
    wrong = {**at(claim_no), "bank_ref": "R1", "reason": "金额有误"}
    refused(SecondPersonNeeded, reclaims.reverse_repayment, **wrong, cause=counter.by("finance"))
    unknown = wrong | {"bank_ref": "R9"}
    refused(reclaim.RepaymentUnknown, reclaims.reverse_repayment, **unknown, cause=counter.by("approver"))
    reclaims.reverse_repayment(**wrong, cause=counter.by("approver"))
    assert books(claim_no) == (0, BENEFIT, 0)
    repay(claim_no, 3_000_00, "R1")
    balanced(claim_no)


def test_what_came_back_from_the_bank_is_not_paid_again_under_the_decision_taken_back(anne: str) -> None:
    claim_no = paid(anne)
    (payment_no,) = scene.rows("select payment_no from settlement_payment")[0]
    bring_back(payment_no)
    assert counter.status(claim_no) == "payment_returned"
    balanced(claim_no)
    reopen(claim_no)
    assert books(claim_no) == (0, 0, 0)
    more_cost_before(anne)
    benefit = decide(claim_no)
    counter.accept(claim_no)
    counter.give_account(claim_no, counter.OTHER_ACCOUNT)
    pay(claim_no, "B2")
    assert [(state, amount) for _no, state, amount, _attempts in counter.payments()] == [
        ("failed", BENEFIT), ("confirmed", benefit)
    ]  # fmt: skip
    balanced(claim_no)


def bring_back(payment_no: str, reason: str = "account_closed") -> None:
    facts = {"region": scene.REGION, "payment_no": payment_no, "reason": reason}
    payments.return_payment(**facts, returned_fen=counter.ordered_fen(payment_no), cause=counter.by("cashier"))
    counter.react()


def test_an_earlier_payment_that_comes_back_while_the_claim_is_decided_anew_is_no_longer_asked_back(anne: str) -> None:
    claim_no = paid(anne)
    (payment_no,) = scene.rows("select payment_no from settlement_payment")[0]
    reopen(claim_no)
    bring_back(payment_no)
    assert books(claim_no) == (0, 0, 0)
    assert counter.status(claim_no) == "under_assessment"
    assert decide(claim_no) == BENEFIT
    assert books(claim_no) == (BENEFIT, 0, 0)
    counter.accept(claim_no)
    counter.give_account(claim_no, counter.OTHER_ACCOUNT)
    pay(claim_no, "B2")
    balanced(claim_no)


def test_an_earlier_payment_that_comes_back_after_the_difference_was_paid_is_paid_anew(anne: str) -> None:
    claim_no = paid(anne)
    (payment_no,) = scene.rows("select payment_no from settlement_payment")[0]
    reopen(claim_no)
    more_cost_before(anne)
    decide(claim_no)
    counter.accept(claim_no)
    counter.react()
    refused(OtherPartUnderWay, bring_back, payment_no)
    pay(claim_no, "B2")
    bring_back(payment_no, reason="bank_error")
    balanced(claim_no)
    pay(claim_no, "B3")
    assert books(claim_no) == (0, 0, 0)
    balanced(claim_no)


def test_a_court_orders_payment_on_a_closed_rejection(anne: str) -> None:
    counter.fund(300_000)
    claim_no = counter.report(anne)
    deny(claim_no)
    counter.notify(claim_no)
    counter.claims.close_claim(**at(claim_no), ground="已通知", cause=counter.by("clerk"))
    refused(StayDecided, counter.report, anne)
    propose(claim_no, basis="court_order", document_no="（2014）鲁01民终1号")
    confirm(claim_no)
    decide(claim_no)
    counter.accept(claim_no)
    counter.give_account(claim_no)
    pay(claim_no, "B1")
    balanced(claim_no)
    refused(StayDecided, counter.report, anne)


def test_what_stands_against_reopening(anne: str) -> None:
    claim_no = counter.report(anne)
    refused(anew.NotReopened, propose, claim_no)
    decide(claim_no)
    counter.accept(claim_no)
    refused(anew.NoReopeningProposed, confirm, claim_no)
    refused(anew.UnknownBasis, propose, claim_no, basis="whim")
    refused(anew.DocumentNumberMissing, propose, claim_no, document_no=" ")
    propose(claim_no)
    refused(ReopeningWaits, propose, claim_no, actor="assessor")
    refused(ProposerDecides, confirm, claim_no, "clerk")
    refused(SamePairOfEyes, confirm, claim_no, "assessor")
    words = {"reason": "误提", **at(claim_no)}
    refused(anew.OnlyTheProposerDrops, reopening.drop_reopening, **words, cause=counter.by("approver"))
    refused(ProposerDecides, reopening.refuse_reopening, **words, cause=counter.by("clerk"))
    reopening.drop_reopening(**words, cause=counter.by("clerk"))
    counter.fund(300_000)
    counter.give_account(claim_no)
    counter.react()
    refused(PaymentAtTheBank, propose, claim_no)


def test_what_stands_against_asking_back(anne: str) -> None:
    claim_no = paid(anne)
    refused(reclaim.NothingToReclaim, demand, claim_no)
    refused(reclaim.NothingToReclaim, repay, claim_no, 1, "R1")
    reopen(claim_no)
    refused(reclaim.NoReclaimNow, demand, claim_no)
    deny(claim_no)
    counter.notify(claim_no)
    late = {"how": "mail", "reason": "拒赔", "pay_by": scene.TODAY, "cause": counter.by("clerk")}
    refused(reclaim.NoTimeToPay, reclaims.demand_reclaim, **at(claim_no), **late)
    refused(reclaim.NoPositiveAmount, repay, claim_no, 0, "R1")
    refused(reclaim.MoreThanReclaimed, repay, claim_no, BENEFIT + 1, "R1")
    refused(reclaim.RepaymentNeedsReference, repay, claim_no, 1, " ")
    repay(claim_no, 1, "R1")
    refused(reclaim.RepaymentKnown, repay, claim_no, 1, "R1")
    refused(reclaim.NoWaiverProposed, reclaims.confirm_waiver, **at(claim_no), reason="x", cause=counter.by("approver"))
    waive(claim_no, BENEFIT - 1)
    refused(reclaim.WaiverWaits, waive, claim_no, 1)
    repay(claim_no, 1, "R2")
    refused(
        reclaim.MoreThanReclaimed, reclaims.confirm_waiver, **at(claim_no), reason="x", cause=counter.by("approver")
    )
    reclaims.drop_waiver(**at(claim_no), reason="金额已变", cause=counter.by("approver"))
    assert get_claim(**at(claim_no)).held.waiver is None
    balanced(claim_no)


def test_a_claim_that_was_paid_is_not_withdrawn(anne: str) -> None:
    claim_no = paid(anne)
    reopen(claim_no)
    refused(PaidBefore, counter.claims.withdraw_claim, **at(claim_no), reason="不要了", cause=counter.by("clerk"))
