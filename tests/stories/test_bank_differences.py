"""The bank says how much it moved: too little, too much, less back than it had paid; never is the order taken for it.

On the screens, with the claim, its period and the books behind them.
"""

from typing import Any

import pytest
from django.core.management import call_command
from django.http import HttpResponse
from django.urls import reverse

from claims.clocks.models import ClockRow
from claims.counter.queries import get_claim
from claims.desk import show
from claims.desk.base import page_url
from settlement.ledger import door as ledger
from settlement.payment.models import PaymentRow
from tests import office as o
from tests.claims.counter.screens.test_steps import key_in, take
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

TODAY = scene.TODAY.isoformat()


def step(role: str, payment_no: str, name: str, language: str = "zh-hans", **facts: str) -> HttpResponse:
    browser = o.client(role, language)
    address = reverse("admin:settlement_paymentrow_step", args=[payment_no, name])
    answer: HttpResponse = browser.post(address, {"request_key": key_in(browser.get(address)), **facts})
    return answer


def taken(answer: HttpResponse) -> None:
    assert answer.status_code == 302
    counter.react()


def refused(role: str, payment_no: str, name: str, chinese: str, english: str, **facts: str) -> None:
    before = scene.written()
    for language, sentence in (("zh-hans", chinese), ("en", english)):
        answer = step(role, payment_no, name, language, **facts)
        assert answer.status_code == 200 and sentence in answer.content.decode(), language
    assert scene.written() == before


def confirm(payment_no: str, fen: int, reference: str = "ICBC-1") -> None:
    said = {"bank_ref": reference, "paid": show.money(fen), "paid_date": TODAY}
    taken(step("cashier", payment_no, "confirm_payment", **said))


def resolution(how: str, yuan: str, reference: str = "ICBC-D") -> dict[str, str]:
    return {"how": how, "resolved": yuan, "bank_ref": reference, "moved_date": TODAY, "reason": "与银行核对"}


def resolve(payment_no: str, how: str, yuan: str, reference: str = "ICBC-D") -> None:
    taken(step("cashier", payment_no, "propose_resolution", **resolution(how, yuan, reference)))
    taken(step("finance", payment_no, "confirm_resolution"))


def balances(*codes: str) -> list[int]:
    return [ledger.balance(region=scene.REGION, project_no=scene.PROJECT, gl_code=code) for code in codes]


def page(role: str, payment_no: str, language: str = "zh-hans") -> str:
    return o.client(role, language).get(page_url("settlement.paymentrow", payment_no)).content.decode()


def listed() -> str:
    address = reverse("admin:settlement_paymentrow_changelist")
    return o.client("finance").get(address, {"difference": "open"}).content.decode()


def clock(claim_no: str) -> str:
    return ClockRow.objects.get(subject=f"claim:{claim_no}", rule_code="claim.pay").lifecycle


def test_what_the_bank_paid_short_is_ordered_as_another_payment(office: Office) -> None:
    first, claim_no = office.payment_no, office.paid
    before, ordered = balances("1002.02")[0], counter.ordered_fen(first)
    confirm(first, ordered - 100_00)
    # The claimant has not all of it: the claim is not paid, its period runs on.
    assert (counter.status(claim_no), get_claim(scene.REGION, claim_no).held.paid_fen) == (
        "payment_ordered",
        ordered - 100_00,
    )
    assert clock(claim_no) == "running"
    assert balances("1002.02", "2202.01", "3001.01")[::2] == [before - ordered + 100_00, -100_00]
    assert "收款人尚缺" in page("finance", first) and first in listed()
    answer = take("cashier", claim_no, "order_payment")
    assert answer.status_code == 200 and "请先处理该银行差异" in answer.content.decode()
    rest = resolution("rest_ordered", "100.00", "")
    refused("cashier", first, "propose_resolution", "100.00 元", "100.00 yuan", **rest | {"resolved": "100.01"})
    taken(step("finance", first, "propose_resolution", **rest))
    refused("finance", first, "confirm_resolution", "须由第二人办理", "for a second person")
    taken(step("cashier", first, "refuse_resolution", reason="由出纳提出"))
    resolve(first, "rest_ordered", "100.00", "")
    second = PaymentRow.objects.get(claim_no=claim_no, state="reserved")
    assert (second.amount_fen, counter.ordered_fen(first)) == (100_00, ordered - 100_00)
    assert first not in listed()
    refused(
        "cashier", first, "return_payment", "请先登记其银行处理结果", "first record what the bank did",
        reason="bank_error", bank_ref="T-0", returned="1.00",
    )  # fmt: skip
    confirm(second.payment_no, 100_00, "ICBC-2")
    assert (counter.status(claim_no), clock(claim_no)) == ("paid", "met")
    assert balances("1002.02", "3001.01") == [before - ordered, 0]
    call_command("verify")


def test_the_bank_pays_the_rest_itself(office: Office) -> None:
    confirm(office.payment_no, counter.ordered_fen(office.payment_no) - 100_00)
    resolve(office.payment_no, "bank_paid_rest", "100.00")
    assert (counter.status(office.paid), clock(office.paid), balances("3001.01")) == ("paid", "met", [0])
    call_command("verify")


def test_what_was_paid_too_much_is_claimed_back(office: Office) -> None:
    confirm(office.payment_no, counter.ordered_fen(office.payment_no) + 100_00)
    assert (counter.status(office.paid), balances("3001.01")) == ("paid", [100_00])
    assert "应追回" in page("regulator", office.payment_no)
    resolve(office.payment_no, "given_back", "60.00")
    resolve(office.payment_no, "insurer_bore", "40.00", "OWN-1")
    assert balances("3001.01") == [0]
    call_command("verify")


def test_less_came_back_than_was_paid_and_the_whole_is_owed_again(office: Office) -> None:
    no, claim_no = office.payment_no, office.paid
    before, ordered = balances("1002.02")[0], counter.ordered_fen(no)
    confirm(no, ordered)
    said = {"reason": "bank_error", "bank_ref": "T-1", "returned": show.money(ordered - 5_00)}
    taken(step("cashier", no, "return_payment", **said))
    assert counter.status(claim_no) == "payment_returned"
    assert balances("1002.02", "2202.03", "3001.01") == [before - 5_00, ordered, 5_00]
    resolve(no, "given_back", "5.00")
    taken(step("cashier", no, "requeue_payment"))
    confirm(no, ordered, "ICBC-2")
    assert (counter.status(claim_no), balances("1002.02", "3001.01")) == ("paid", [before - ordered, 0])
    call_command("verify")


def test_the_rest_of_a_hospital_is_due_with_its_next_reimbursement(office: Office) -> None:
    browser = o.client("cashier")
    address = reverse("admin:settlement_hospital_step", args=[scene.HOSPITAL, "order_hospital_payment"])
    order: Any = lambda: taken(browser.post(address, {"request_key": key_in(browser.get(address))}))  # noqa: E731
    order()
    first = PaymentRow.objects.get(payee_kind="hospital")
    confirm(first.payment_no, first.amount_fen - 1)
    resolve(first.payment_no, "rest_ordered", "0.01", "")
    order()
    second = PaymentRow.objects.filter(payee_kind="hospital").exclude(payment_no=first.payment_no).get()
    assert second.amount_fen == 1
    confirm(second.payment_no, 1, "ICBC-2")
    assert balances("2202.02", "3001.01") == [0, 0]
    call_command("verify")


@pytest.mark.parametrize("typed", ["0", "-5", "abc", ""])
def test_an_amount_that_is_none_is_refused(office: Office, typed: str) -> None:
    before = scene.written()
    said = {"bank_ref": "ICBC-1", "paid": typed, "paid_date": TODAY}
    assert step("cashier", office.payment_no, "confirm_payment", **said).status_code == 200
    assert scene.written() == before
