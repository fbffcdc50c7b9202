"""What happens by itself: a payable claim is ordered, reserved, and learns what the bank did."""

from datetime import date
from typing import Any

import pytest

from claims import store
from settlement.ledger import door as ledger
from settlement.payment import commands as payment_commands
from tests.settlement import scene
from tests.settlement.counter import acts as counter

pytestmark = pytest.mark.django_db(transaction=True)

TUESDAY = date(2014, 6, 3)


@pytest.fixture
def anne(built_once: Any) -> str:
    return str(built_once(counter.world))


def bank(command: Any, payment_no: str, day: date = scene.TODAY, **facts: Any) -> None:
    says = counter.as_ordered(command, payment_no)
    command(region=scene.REGION, payment_no=payment_no, cause=counter.by("bank", day), **says, **facts)


def test_account_first_and_acceptance_last_orders_one_payment(anne: str) -> None:
    counter.fund(100_000)
    claim_no = counter.report(anne)
    counter.assess(claim_no)
    counter.approve(claim_no)
    counter.give_account(claim_no)
    counter.react()
    assert counter.payments() == []
    counter.accept(claim_no)
    counter.react()
    ((payment_no, state, amount, _),) = counter.payments()
    assert (state, amount) == ("reserved", 87_000_00)
    # 86号 service norm art. 17: within 10 days, the account and the acceptance both being there.
    assert scene.rows("select due_date from settlement_payment") == [(date(2014, 6, 12),)]
    bank(payment_commands.confirm_payment, payment_no, bank_ref="BK1")
    counter.react()
    assert counter.status(claim_no) == "paid"


def test_reading_the_log_again_changes_nothing(anne: str) -> None:
    counter.fund(100_000)
    counter.payable(anne)
    counter.react()
    before = scene.written()
    scene.rows("update claims_bookmark set position = 0 returning 1")
    counter.react()
    assert scene.written() == before


def test_a_payment_waits_for_money_and_goes_when_it_arrives(anne: str) -> None:
    claim_no = counter.payable(anne)
    counter.react()
    assert [row[1] for row in counter.payments()] == ["ordered"]
    counter.fund(87_000)
    counter.react()
    assert [row[1] for row in counter.payments()] == ["reserved"]
    assert counter.status(claim_no) == "payment_ordered"


def test_a_large_payment_that_waits_does_not_hold_up_a_small_one(anne: str) -> None:
    ben = counter.claimant(serial=2)
    counter.payable(anne)
    counter.payable(ben, costs=scene.amounts(20_000), admission_date=date(2014, 3, 1))
    counter.react()
    counter.fund(10_000)
    counter.react()
    assert sorted(row[1:3] for row in counter.payments()) == [("ordered", 87_000_00), ("reserved", 5_000_00)]


def test_a_returned_payment_is_paid_to_the_new_account(anne: str) -> None:
    counter.fund(100_000)
    claim_no = counter.payable(anne)
    counter.react()
    ((payment_no, _, _, _),) = counter.payments()
    bank(payment_commands.confirm_payment, payment_no, bank_ref="BK1")
    counter.react()
    bank(payment_commands.return_payment, payment_no, TUESDAY, reason="account_closed")
    counter.react()
    assert counter.status(claim_no) == "payment_returned"
    counter.give_account(claim_no, counter.OTHER_ACCOUNT, TUESDAY)
    counter.react()
    assert counter.payments() == [(payment_no, "reserved", 87_000_00, 2)]
    bank(payment_commands.confirm_payment, payment_no, TUESDAY, bank_ref="BK2")
    counter.react()
    assert counter.status(claim_no) == "paid"
    owed = {"region": scene.REGION, "project_no": scene.PROJECT}
    assert [ledger.balance(**owed, gl_code=code) for code in ("2202.01", "2202.03", "1002.02")] == [0, 0, 13_000_00]


def test_a_failed_payment_is_ordered_anew_when_another_account_is_given(anne: str) -> None:
    counter.fund(100_000)
    claim_no = counter.payable(anne)
    counter.react()
    ((first, _, _, _),) = counter.payments()
    bank(payment_commands.fail_payment, first, reason="no_such_account")
    counter.react()
    assert counter.status(claim_no) == "payment_failed"
    counter.give_account(claim_no, counter.OTHER_ACCOUNT)
    counter.react()
    assert [row[1] for row in counter.payments()] == ["failed", "reserved"]


def test_money_that_was_not_paid_after_all_goes_to_what_waits(anne: str) -> None:
    counter.fund(90_000)
    ben = counter.claimant(serial=2)
    counter.payable(anne)
    counter.payable(ben, costs=scene.amounts(60_000), admission_date=date(2014, 3, 1))
    counter.react()
    (first, state, _, _), (_, waits, _, _) = counter.payments()
    assert (state, waits) == ("reserved", "ordered")
    bank(payment_commands.fail_payment, first, reason="no_such_account")
    counter.react()
    assert [row[1] for row in counter.payments()] == ["failed", "reserved"]


def test_every_reaction_reads_to_the_end_of_the_log(anne: str) -> None:
    counter.fund(100_000)
    counter.payable(anne)
    counter.react()
    assert not store.is_behind()
    assert scene.rows("select count(*) from claims_bookmark where error <> ''") == [(0,)]
