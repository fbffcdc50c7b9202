"""What the bank sends back of a claim that was decided anew, or is about to be."""

from typing import Any

import pytest

from claims.counter import reclaims
from claims.counter.domain.reopening import PaymentAtTheBank
from claims.counter.domain.returns import REASONS
from claims.desk.base import page_url
from settlement.payment import commands as payments
from tests import office as o
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter
from tests.settlement.counter.test_reopening import (
    BENEFIT,
    at,
    balanced,
    books,
    bring_back,
    confirm,
    paid,
    pay,
    propose,
    refused,
    rejected_after_payment,
    repay,
    waive,
)

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def anne(built_once: Any) -> str:
    return str(built_once(counter.world))


def test_nothing_is_reopened_before_the_claim_has_heard_what_the_bank_did(anne: str) -> None:
    """The claim stands as paid, and its money is back: reopened now, it would ask the claimant for what the bank returned."""
    claim_no = paid(anne)
    propose(claim_no)
    (payment_no,) = scene.rows("select payment_no from settlement_payment")[0]
    facts = {"region": scene.REGION, "payment_no": payment_no, "returned_fen": BENEFIT, "reason": "account_closed"}
    payments.return_payment(**facts, cause=counter.by("cashier"))
    refused(PaymentAtTheBank, confirm, claim_no)
    counter.react()
    assert counter.status(claim_no) == "payment_returned"
    confirm(claim_no)
    assert books(claim_no) == (0, 0, 0)
    balanced(claim_no)


def test_what_was_waived_and_comes_back_from_the_bank_leaves_a_closed_claim_closed(anne: str) -> None:
    claim_no = rejected_after_payment(anne)
    (payment_no,) = scene.rows("select payment_no from settlement_payment")[0]
    waive(claim_no, BENEFIT)
    reclaims.confirm_waiver(**at(claim_no), reason="同意", cause=counter.by("approver"))
    bring_back(payment_no, reason="bank_error")
    assert counter.status(claim_no) == "closed"
    assert scene.rows("select count(*) from claims_clock where closed_at is null") == [(0,)]
    assert books(claim_no) == (0, 0, 0)
    balanced(claim_no)


def test_the_page_says_in_words_why_it_came_back(office: Office) -> None:
    claim_no = office.paid
    pay(claim_no, "B1")
    (payment_no,) = scene.rows("select payment_no from settlement_payment where claim_no = %s", claim_no)[0]
    propose(claim_no)
    confirm(claim_no)
    bring_back(payment_no, reason="bank_error")
    page = o.client("clerk").get(page_url("claims.claimrow", claim_no)).content.decode()
    assert "bank_error" not in page
    assert REASONS["bank_error"].zh in page


def test_what_was_repaid_and_comes_back_from_the_bank_besides_is_paid_to_another_account(anne: str) -> None:
    claim_no = rejected_after_payment(anne)
    (payment_no,) = scene.rows("select payment_no from settlement_payment")[0]
    repay(claim_no, BENEFIT, "R1")
    bring_back(payment_no, reason="bank_error")
    ((again, fen),) = scene.rows("select payment_no, amount_fen from settlement_payment where state = 'reserved'")
    assert fen == BENEFIT
    payments.fail_payment(region=scene.REGION, payment_no=again, reason="no_such_account", cause=counter.by("cashier"))
    counter.react()
    assert counter.status(claim_no) == "payment_failed"
    counter.give_account(claim_no, counter.OTHER_ACCOUNT)
    pay(claim_no, "B2")
    balanced(claim_no)
