"""What the bank does with a payment, what a hospital is owed, and the tokens it enters with, clicked through."""

import re
from typing import Any

import pytest
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from claims.counter.models import ClaimRow
from claims.desk import show
from claims.desk.base import page_url
from claims.store.models import Event
from settlement.cover.models import BillRow
from settlement.hospital.models import HospitalToken
from settlement.payment.models import PaymentRow
from tests import office as o
from tests.claims.counter.screens.test_steps import key_in, take
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

CONFIRMED = {"bank_ref": "ICBC-1", "paid_date": "2014-06-02"}


def on_payment(payment_no: str, step: str, language: str = "zh-hans", **facts: str) -> HttpResponse:
    says = {"confirm_payment": "paid", "return_payment": "returned"}.get(step)
    said = {says: show.money(counter.ordered_fen(payment_no))} if says else {}
    return _take("cashier", language, "settlement_paymentrow_step", payment_no, step, said | facts)


def on_hospital(role: str, step: str, language: str = "zh-hans", **facts: str) -> HttpResponse:
    return _take(role, language, "settlement_hospital_step", scene.HOSPITAL, step, facts)


def on_fund(step: str, language: str = "zh-hans", **facts: str) -> HttpResponse:
    return _take("finance", language, "settlement_project_step", scene.PROJECT, step, facts)


def give_account(claim_no: str, account_no: str, language: str = "zh-hans") -> HttpResponse:
    facts = {"account_no": account_no, "holder_name": counter.NAME, "identity_document": "id_card"}
    return _take("clerk", language, "claims_claimrow_step", claim_no, "give_bank_account", facts)


def _take(role: str, language: str, name: str, key: str, step: str, facts: dict[str, str]) -> HttpResponse:
    browser = o.client(role, language)
    address = reverse(f"admin:{name}", args=[key, step])
    answer: HttpResponse = browser.post(address, {"request_key": key_in(browser.get(address)), **facts})
    return answer


def moved(answer: HttpResponse) -> None:
    """The step was taken, and everything that follows from it."""
    assert answer.status_code == 302
    counter.react()


def state(payment_no: str) -> str:
    return PaymentRow.objects.get(payment_no=payment_no).state


def refused(take_step: Any, chinese: str, english: str) -> None:
    """Said in both languages, and nothing written."""
    before = scene.written()
    for language, sentence in (("zh-hans", chinese), ("en", english)):
        answer = take_step(language)
        assert answer.status_code == 200
        assert sentence in answer.content.decode(), language
    assert scene.written() == before


def test_what_the_bank_did_not_pay_is_ordered_again_and_paid(office: Office) -> None:
    moved(on_payment(office.payment_no, "fail_payment", reason="bank_error"))
    assert (state(office.payment_no), counter.status(office.paid)) == ("failed", "payment_failed")
    refused(
        lambda language: on_payment(office.payment_no, "confirm_payment", language, **CONFIRMED),
        "银行没有在途指令", "the bank has no instruction under way",
    )  # fmt: skip
    moved(take("cashier", office.paid, "order_payment"))
    again = PaymentRow.objects.exclude(payment_no=office.payment_no).get(claim_no=office.paid)
    assert again.state == "reserved"
    moved(on_payment(again.payment_no, "confirm_payment", **CONFIRMED))
    assert (state(again.payment_no), counter.status(office.paid)) == ("confirmed", "paid")


def test_money_that_came_back_waits_for_another_account_and_is_paid_there(office: Office) -> None:
    refused(
        lambda language: on_payment(office.payment_no, "return_payment", language, reason="account_closed", bank_ref="T-1"),
        "尚未付出，不能退票", "what was not paid cannot come back",
    )  # fmt: skip
    moved(on_payment(office.payment_no, "confirm_payment", **CONFIRMED))
    moved(on_payment(office.payment_no, "return_payment", reason="account_closed", bank_ref="T-1"))
    assert (state(office.payment_no), counter.status(office.paid)) == ("returned", "payment_returned")
    refused(
        lambda language: give_account(office.paid, counter.ACCOUNT, language),
        "银行已告知该账号无法收款", "cannot be paid to; another one is needed.",
    )  # fmt: skip
    moved(give_account(office.paid, counter.OTHER_ACCOUNT))
    if state(office.payment_no) == "returned":
        moved(on_payment(office.payment_no, "requeue_payment"))
    assert state(office.payment_no) == "reserved"
    moved(on_payment(office.payment_no, "confirm_payment", bank_ref="ICBC-2", paid_date="2014-06-02"))
    assert counter.status(office.paid) == "paid"
    assert PaymentRow.objects.get(payment_no=office.payment_no).account_last4 == counter.OTHER_ACCOUNT[-4:]


def test_a_returned_payment_is_not_paid_again_without_another_account(office: Office) -> None:
    moved(on_payment(office.payment_no, "confirm_payment", **CONFIRMED))
    moved(on_payment(office.payment_no, "return_payment", reason="account_closed", bank_ref="T-1"))
    refused(
        lambda language: on_payment(office.payment_no, "requeue_payment", language),
        "尚未提供收款银行账号", "No bank account to pay to has been given yet.",
    )  # fmt: skip


def test_a_hospital_is_reimbursed_from_the_order_to_the_banks_word(office: Office) -> None:
    moved(on_hospital("cashier", "order_hospital_payment"))
    bill = BillRow.objects.get(bill_no=office.bill_no)
    payment = PaymentRow.objects.get(payee_kind="hospital")
    assert (bill.payment_no, payment.amount_fen) == (payment.payment_no, bill.benefit_fen)
    assert payment.state == "reserved"
    html = o.client("cashier").get(page_url("settlement.paymentrow", payment.payment_no)).content.decode()
    assert office.bill_no in html
    moved(on_payment(payment.payment_no, "confirm_payment", **CONFIRMED))
    assert state(payment.payment_no) == "confirmed"
    refused(
        lambda language: on_hospital("cashier", "order_hospital_payment", language),
        "没有应付款项", "Nothing is due to the hospital",
    )  # fmt: skip


def opens(token: str, bill_no: str) -> int:
    headers = {"Authorization": f"Bearer {token}"}
    return int(Client().get(f"/api/v1/settlements/{bill_no}", headers=headers).status_code)


def test_a_token_is_shown_once_opens_the_interface_and_is_revoked(office: Office) -> None:
    made = on_hospital("admin", "make_token", note="新系统")
    assert made.status_code == 302
    page = made.client.get(made.headers["Location"])  # type: ignore[attr-defined]
    shown = re.search(r"不再显示：([\w-]{40,})", page.content.decode())
    assert shown
    token = shown[1]
    assert token not in made.client.get(made.headers["Location"]).content.decode()  # type: ignore[attr-defined]
    assert opens(token, office.bill_no) == 200
    kept = HospitalToken.objects.get(note="新系统")
    assert on_hospital("admin", "revoke_token", token_id=str(kept.pk)).status_code == 302
    assert opens(token, office.bill_no) == 401
    for language, sentence in (("zh-hans", "选择一个有效的选项"), ("en", "Select a valid choice")):
        answer = on_hospital("admin", "revoke_token", language, token_id=str(kept.pk))
        assert answer.status_code == 200 and sentence in answer.content.decode()
    revoked_at = kept.revoked_at
    kept.refresh_from_db()
    assert revoked_at is None and kept.revoked_at == scene.NOON


def test_a_token_of_another_hospital_is_not_revoked_here(office: Office) -> None:
    mine = HospitalToken.objects.get()
    scene.rows(
        """insert into settlement_hospital (region, code, name_zh, name_en, county_code, account_last4, open)
           values (%s, 'H37010200002', '另一医院', 'Other hospital', '370102', '0002', true) returning 1""",
        scene.REGION,
    )
    url = reverse("admin:settlement_hospital_step", args=["H37010200002", "revoke_token"])
    answer = o.client("admin").post(url, {"request_key": "a" * 32, "token_id": str(mine.pk)})
    assert answer.status_code == 200
    mine.refresh_from_db()
    assert mine.revoked_at is None


MONEY = {"amount": "1.00"}
DUE = {
    "amount": "1.00", "policy_year": "2014", "insured_count": "10", "per_person": "50.00", "due_date": "2014-06-01",
    "reference": "CONTRACT-9",
}  # fmt: skip
REFUSED = [
    ("premium_due", DUE, "应为 500.00 元", "make 500.00 yuan, not 1.00 yuan"),
    (
        "premium_received", MONEY | {"policy_year": "2014", "bank_ref": "R9"},
        "没有尚未收取的应收保费", "No premium is due that was not received already.",
    ),
    ("send_sweep", MONEY | {"reference": "S9"}, "无法上划 1.00 元", "1.00 yuan cannot be swept up"),
    ("sweep_arrived", MONEY | {"reference": "S9"}, "不存在流水号为 S9", "Nothing was sent under the reference S9."),
    ("send_allocation", MONEY | {"reference": "A9"}, "无法下拨 1.00 元", "1.00 yuan cannot be allocated down"),
    ("allocation_arrived", MONEY | {"reference": "A1"}, "此前已到账", "has arrived before"),
]  # fmt: skip


@pytest.mark.parametrize(("step", "facts", "chinese", "english"), REFUSED, ids=[step for step, *_ in REFUSED])
def test_money_that_is_not_there_is_refused_at_the_fund(
    office: Office, step: str, facts: dict[str, str], chinese: str, english: str
) -> None:
    refused(lambda language: on_fund(step, language, **facts), chinese, english)


def test_who_made_and_revoked_a_token_is_in_the_log_and_the_token_is_not(office: Office) -> None:
    browser = o.client("admin")
    url = reverse("admin:settlement_hospital_step", args=[scene.HOSPITAL, "make_token"])
    body = {"request_key": "b" * 32, "note": "新系统"}
    page = browser.post(url, body, follow=True).content.decode()
    token = re.findall(r"不再显示：([\w-]{40,})", page)[0]
    again = browser.post(url, body)  # the button pressed twice makes one token
    assert again.status_code == 200 and "无法再次显示" in again.content.decode()
    kept = HospitalToken.objects.get(note="新系统")
    on_hospital("admin", "revoke_token", token_id=str(kept.pk))
    made, revoked = Event.objects.filter(stream_id=f"hospital:{scene.HOSPITAL}").order_by("-version")[:2][::-1]
    assert [made.kind, revoked.kind] == ["hospital.token_made.1", "hospital.token_revoked.1"]
    assert {event.meta["actor"] for event in (made, revoked)} == {"admin"}
    assert made.data["token_hash"] == revoked.data["token_hash"] == bytes(kept.token_hash).hex()
    everything = scene.rows("select string_agg(t::text, '') from claims_event t")[0][0]
    everything += scene.rows("select string_agg(t::text, '') from claims_command t")[0][0]
    assert token not in everything


def returned_for(office: Office, reason: str) -> None:
    moved(on_payment(office.payment_no, "confirm_payment", **CONFIRMED))
    moved(on_payment(office.payment_no, "return_payment", reason=reason, bank_ref="T-1"))
    assert counter.status(office.paid) == "payment_returned"


def test_a_dormant_account_that_works_again_is_paid_to_again(office: Office) -> None:
    returned_for(office, "dormant")
    refused(
        lambda language: on_payment(office.payment_no, "requeue_payment", language),
        "尚未提供收款银行账号", "No bank account to pay to has been given yet.",
    )  # fmt: skip
    moved(give_account(office.paid, counter.ACCOUNT))
    assert state(office.payment_no) == "reserved"
    assert PaymentRow.objects.get(payment_no=office.payment_no).account_last4 == counter.ACCOUNT[-4:]
    for language, said in (("zh-hans", "账户久悬未用"), ("en", "Account dormant")):
        html = o.client("clerk", language).get(page_url("claims.claimrow", office.paid)).content.decode()
        assert said in html


def test_what_the_bank_sent_astray_is_paid_again_at_once_and_by_the_old_due_date(office: Office) -> None:
    due = PaymentRow.objects.get(payment_no=office.payment_no).due_date
    returned_for(office, "bank_error")
    assert (
        "银行处理差错" in o.client("cashier").get(page_url("settlement.paymentrow", office.payment_no)).content.decode()
    )
    assert ClaimRow.objects.get(claim_no=office.paid).next_due_date == due
    moved(on_payment(office.payment_no, "requeue_payment"))
    row = PaymentRow.objects.get(payment_no=office.payment_no)
    assert (row.state, row.due_date, row.account_last4) == ("reserved", due, counter.ACCOUNT[-4:])
    moved(on_payment(office.payment_no, "confirm_payment", bank_ref="ICBC-2", paid_date="2014-06-02"))
    assert counter.status(office.paid) == "paid"
    call_command("verify")


def test_a_failure_for_a_closed_account_asks_for_another_one(office: Office) -> None:
    moved(on_payment(office.payment_no, "fail_payment", reason="account_closed"))
    assert counter.status(office.paid) == "payment_failed"
    refused(
        lambda language: give_account(office.paid, counter.ACCOUNT, language),
        "银行已告知该账号无法收款", "cannot be paid to; another one is needed.",
    )  # fmt: skip
    moved(give_account(office.paid, counter.OTHER_ACCOUNT))
    again = PaymentRow.objects.exclude(payment_no=office.payment_no).get(claim_no=office.paid)
    assert (again.state, again.account_last4) == ("reserved", counter.OTHER_ACCOUNT[-4:])


def test_a_reason_that_is_not_in_the_table_is_not_taken(office: Office) -> None:
    refused(
        lambda language: on_payment(office.payment_no, "fail_payment", language, reason="moved"),
        "选择一个有效的选项", "Select a valid choice",
    )  # fmt: skip
