"""Payments and the fund: never without money, never more than approved, no bill twice."""

from datetime import date
from typing import Any

import pytest

from claims.counter.domain import payout
from claims.domain.refusal import Refused
from settlement.cover import commands as cover_commands
from settlement.fund import commands as fund_commands
from settlement.fund.domain import fund
from settlement.hospital.domain.reimbursement import HospitalUnknown, NothingToReimburse
from settlement.hospital.models import Hospital
from settlement.ledger import checks as ledger_checks
from settlement.ledger import door as ledger
from settlement.payment import commands as payment_commands
from settlement.payment.domain import payment
from tests.settlement import scene
from tests.settlement.counter import acts as counter

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def anne(built_once: Any) -> str:
    return str(built_once(counter.world))


def balance(gl_code: str) -> int:
    return ledger.balance(region=scene.REGION, project_no=scene.PROJECT, gl_code=gl_code)


def order(claim_no: str) -> str:
    return str(
        payment_commands.order_payment(region=scene.REGION, claim_no=claim_no, cause=counter.by("cashier"))[
            "payment_no"
        ]
    )


def step(command: Any, payment_no: str, **facts: Any) -> dict[str, Any]:
    answer: dict[str, Any] = command(
        region=scene.REGION,
        payment_no=payment_no,
        **({"cause": counter.by("cashier")} | counter.as_ordered(command, payment_no) | facts),
    )
    return answer


def reimburse(**facts: Any) -> dict[str, Any]:
    return payment_commands.order_hospital_payment(
        region=scene.REGION, **({"hospital_code": scene.HOSPITAL, "cause": counter.by("cashier")} | facts)
    )


def refused(refusal: type[Refused], command: Any, *args: Any, **facts: Any) -> Refused:
    before = scene.written()
    with pytest.raises(refusal) as caught:
        command(*args, **facts)
    assert scene.written() == before
    return caught.value


def test_a_payment_goes_from_the_payout_account_to_the_claimant(anne: str) -> None:
    counter.fund(100_000)
    payment_no = order(counter.payable(anne))
    step(payment_commands.reserve_payment, payment_no)
    assert ledger.available(region=scene.REGION, project_no=scene.PROJECT) == 13_000_00
    assert balance("1002.02") == 100_000_00
    step(payment_commands.confirm_payment, payment_no, bank_ref="BK1")
    assert (balance("1002.02"), balance("2202.01")) == (13_000_00, 0)
    before = scene.rows("select count(*) from claims_event")
    step(payment_commands.confirm_payment, payment_no, bank_ref="BK1")
    assert scene.rows("select count(*) from claims_event") == before


def test_a_payment_without_money_says_how_much_must_be_allocated(anne: str) -> None:
    counter.fund(86_000)
    payment_no = order(counter.payable(anne))
    refusal = refused(ledger.PayoutAccountShort, step, payment_commands.reserve_payment, payment_no)
    assert refusal.facts["short"] == "1000.00"
    assert counter.payments() == [(payment_no, "ordered", 87_000_00, 1)]


def test_a_claim_is_ordered_once_and_in_its_turn(anne: str) -> None:
    claim_no = counter.report(anne)
    refused(payout.NotPayable, order, claim_no)
    counter.assess(claim_no)
    counter.approve(claim_no)
    counter.accept(claim_no)
    refused(payout.NoAccountGiven, order, claim_no)
    counter.give_account(claim_no)
    order(claim_no)
    refused(payout.NotPayable, order, claim_no)


def test_steps_out_of_turn_and_unknown_payments_are_refused(anne: str) -> None:
    counter.fund(100_000)
    payment_no = order(counter.payable(anne))
    refused(payment.NotUnderWay, step, payment_commands.confirm_payment, payment_no, bank_ref="BK1")
    refused(payment.NotUnderWay, step, payment_commands.fail_payment, payment_no, reason="x")
    refused(payment.PaymentNotMade, step, payment_commands.return_payment, payment_no, reason="x")
    refused(payment.NotReturned, step, payment_commands.requeue_payment, payment_no)
    refused(payment.PaymentUnknown, step, payment_commands.reserve_payment, "P0")
    step(payment_commands.reserve_payment, payment_no)
    refused(payment.NotWaitingForBank, step, payment_commands.reserve_payment, payment_no)
    refused(payment.BankReferenceMissing, step, payment_commands.confirm_payment, payment_no, bank_ref=" ")
    refused(payment.ReasonMissing, step, payment_commands.fail_payment, payment_no, reason="")


def test_a_failed_payment_releases_the_money_and_is_ordered_under_a_new_number(anne: str) -> None:
    counter.fund(100_000)
    claim_no = counter.payable(anne)
    counter.react()
    ((first, _, _, _),) = counter.payments()
    step(payment_commands.fail_payment, first, reason="bank_error")
    counter.react()
    assert ledger.available(region=scene.REGION, project_no=scene.PROJECT) == 100_000_00
    second = order(claim_no)
    step(payment_commands.reserve_payment, second)
    step(payment_commands.confirm_payment, second, bank_ref="BK2")
    counter.react()
    assert counter.status(claim_no) == "paid"
    assert [row[1] for row in counter.payments()] == ["failed", "confirmed"]
    assert (balance("2202.01"), balance("1002.02")) == (0, 13_000_00)


# --- hospitals ---


def pay(payment_no: str, bank_ref: str = "BK1") -> None:
    step(payment_commands.reserve_payment, payment_no)
    step(payment_commands.confirm_payment, payment_no, bank_ref=bank_ref)


def reverse(bill_no: str) -> None:
    cover_commands.reverse_bill(
        region=scene.REGION, hospital_code=scene.HOSPITAL, bill_no=bill_no, ground="wrong", cause=scene.cause()
    )


def test_a_hospital_is_reimbursed_for_all_its_bills_once(anne: str) -> None:
    counter.fund(100_000)
    for n in range(3):
        scene.settle(f"V{n}", scene.amounts(20_000), person_id=anne)
    answer = reimburse()
    assert (answer["bills"], answer["amount_fen"]) == (3, 25_000_00)
    refused(NothingToReimburse, reimburse)
    pay(answer["payment_no"])
    assert (balance("2202.02"), balance("1002.02")) == (0, 75_000_00)
    scene.settle("V9", scene.amounts(20_000), person_id=anne)
    assert reimburse()["bills"] == 1


def test_a_reversal_before_reimbursement_leaves_nothing_due(anne: str) -> None:
    reverse(scene.settle(person_id=anne)["bill_no"])
    refused(NothingToReimburse, reimburse)


def test_a_reversal_after_reimbursement_is_netted_from_the_next_order(anne: str) -> None:
    counter.fund(200_000)
    first = scene.settle("V1", scene.amounts(20_000), person_id=anne)
    pay(reimburse()["payment_no"])
    reverse(first["bill_no"])
    refused(NothingToReimburse, reimburse)  # it owes us; nothing is paid until new bills outweigh that
    assert ledger_checks.find_faults() == []
    again = scene.settle("V2", scene.amounts(60_000), person_id=anne)
    answer = reimburse()
    assert (answer["bills"], answer["amount_fen"]) == (2, again["benefit_fen"] - first["benefit_fen"])
    pay(answer["payment_no"], "BK2")
    assert balance("2202.02") == 0
    refused(NothingToReimburse, reimburse)


def test_the_bills_of_a_failed_reimbursement_are_due_again(anne: str) -> None:
    counter.fund(100_000)
    scene.settle(person_id=anne)
    first = reimburse()
    step(payment_commands.reserve_payment, first["payment_no"])
    step(payment_commands.fail_payment, first["payment_no"], reason="bank_error")
    again = reimburse()
    assert again["amount_fen"] == first["amount_fen"]
    assert again["payment_no"] != first["payment_no"]


def test_a_returned_reimbursement_is_queued_again_to_the_hospital(anne: str) -> None:
    counter.fund(100_000)
    scene.settle(person_id=anne)
    payment_no = reimburse()["payment_no"]
    pay(payment_no)
    step(payment_commands.return_payment, payment_no, reason="account_closed")
    assert (balance("2202.03"), balance("1002.02")) == (87_000_00, 100_000_00)
    refused(payment.PayeeAccountReturnedMoney, step, payment_commands.requeue_payment, payment_no)
    Hospital.objects.update(bank_account_sealed=b"another", account_last4="0002")
    step(payment_commands.requeue_payment, payment_no)
    pay(payment_no, "BK2")
    assert (balance("2202.03"), balance("2202.02"), balance("1002.02")) == (0, 0, 13_000_00)


def test_a_hospital_unknown_or_without_account_is_not_paid(anne: str) -> None:
    scene.settle(person_id=anne)
    refused(HospitalUnknown, reimburse, hospital_code="H0")
    Hospital.objects.update(bank_account_sealed=None)
    refused(payment.NoAccountToPayTo, reimburse)


# --- the fund ---

MONEY: dict[str, Any] = {"region": scene.REGION, "project_no": scene.PROJECT}


def test_premium_comes_in_is_swept_up_and_allocated_down(anne: str) -> None:
    counter.fund(1_000)
    assert (balance("1002.01"), balance("1002.02"), balance("1122.01")) == (0, 1_000_00, 0)
    assert balance("6031.01") == 1_000_00


REFUSED: list[tuple[str, Any, dict[str, Any], type[Refused]]] = [
    ("sweep more than collected", fund_commands.send_sweep, {"amount_fen": 1, "reference": "X"}, fund.MoreThanCollected),
    ("allocate more than pooled", fund_commands.send_allocation, {"amount_fen": 1, "reference": "X"}, fund.MoreThanPooled),
    ("never sent", fund_commands.record_sweep_arrived, {"amount_fen": 1, "reference": "X"}, fund.SendingUnknown),
    ("twice", fund_commands.record_sweep_arrived, {"amount_fen": 1_000_00, "reference": "S1"}, fund.AlreadyArrived),
    ("reference used", fund_commands.send_sweep, {"amount_fen": 1, "reference": "S1"}, fund.ReferenceUsed),
    ("no such project", fund_commands.send_sweep, {"project_no": "X", "amount_fen": 1, "reference": "X"},
     fund_commands.ProjectUnknown),
    ("more than due", fund_commands.record_premium_received, {"policy_year": 2014, "amount_fen": 1, "bank_ref": "X"},
     fund.NoPremiumOpen),
    ("does not multiply", fund_commands.record_premium_due,
     {"policy_year": 2014, "insured_count": 2, "per_person_fen": 3, "amount_fen": 5, "due_date": scene.TODAY},
     fund_commands.PremiumDoesNotMultiply),
    ("fewer than nobody", fund_commands.record_premium_due,
     {"policy_year": 2014, "insured_count": -2, "per_person_fen": -3, "amount_fen": 6, "due_date": scene.TODAY},
     fund.NothingToMove),
    ("before it is due", fund_commands.record_premium_due,
     {"policy_year": 2014, "insured_count": 2, "per_person_fen": 3, "amount_fen": 6, "due_date": date(2014, 12, 31)},
     fund.PremiumNotYetDue),
    ("another project's year", fund_commands.record_premium_due,
     {"policy_year": 2015, "insured_count": 2, "per_person_fen": 3, "amount_fen": 6, "due_date": scene.TODAY},
     fund_commands.YearOfAnotherProject),
]  # fmt: skip


@pytest.mark.parametrize(("command", "facts", "refusal"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_the_fund_refuses_writes_nothing(
    anne: str, command: Any, facts: dict[str, Any], refusal: type[Refused]
) -> None:
    counter.fund(1_000)
    refused(refusal, command, **(MONEY | facts), cause=counter.by("finance"))
