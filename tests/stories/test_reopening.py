"""A decision that was wrong after it was paid or closed is put right: on the screens, with the money and the books behind
them, and proved by verify."""

import contextlib

import pytest
from django.core.management import call_command
from django.urls import reverse

from claims.counter.queries import get_claim
from claims.counter.reopening import propose_reopening
from claims.desk import show
from claims.domain.refusal import Refused
from settlement.counter.reopening import confirm_reopening
from settlement.payment.models import PaymentRow
from tests import office as o
from tests.claims import processes
from tests.claims.counter.screens.test_steps import key_in
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter
from tests.settlement.counter.test_reopening import at, balanced, books
from tests.stories.test_payee import accepted, account, page, refused, step, taken

pytestmark = pytest.mark.django_db(transaction=True)

COURT = {"basis": "court_order", "document_no": "（2014）鲁01民终1号", "reason": "判决按本院查明的金额给付"}
JUDGED = {"place": "local", "med_type": "21", "ground": "重新核定"}


def bank_pays(claim_no: str, ref: str) -> None:
    payment = PaymentRow.objects.get(claim_no=claim_no, state="reserved")
    browser = o.client("cashier")
    address = reverse("admin:settlement_paymentrow_step", args=[payment.payment_no, "confirm_payment"])
    facts = {"bank_ref": ref, "paid_date": "2014-06-02", "paid": show.money(payment.amount_fen)}
    taken(browser.post(address, {"request_key": key_in(browser.get(address)), **facts}))


def paid(office: Office) -> tuple[str, int]:
    claim_no = accepted(office)
    taken(step("clerk", claim_no, "give_bank_account", **account(counter.NAME)))
    bank_pays(claim_no, "ICBC-1")
    return claim_no, get_claim(**at(claim_no)).benefit_fen


def reopened(claim_no: str) -> None:
    taken(step("clerk", claim_no, "propose_reopening", **COURT))
    assert COURT["document_no"] in page("approver", "claims.claimrow", claim_no)
    taken(step("approver", claim_no, "confirm_reopening", reason="已核对判决书"))
    assert counter.status(claim_no) == "under_assessment"


def letter(claim_no: str, name: str) -> str:
    address = reverse("admin:claims_claimrow_print", args=[claim_no, name])
    return o.client("clerk").get(address).content.decode()


def test_paid_too_little_the_difference_is_notified_and_paid(office: Office) -> None:
    claim_no, before = paid(office)
    reopened(claim_no)
    # A hospital settles meanwhile: the stay now stands in higher bands.
    scene.settle("V-more", scene.amounts(100_000), person_id=office.person_id)
    taken(step("assessor", claim_no, "assess", **JUDGED))
    taken(step("approver", claim_no, "approve"))
    after = get_claim(**at(claim_no)).benefit_fen
    assert after > before
    assert "补付差额" in letter(claim_no, "decision")
    taken(step("clerk", claim_no, "notify", how="mail", proof="EMS-1"))
    taken(step("clerk", claim_no, "accept"))
    bank_pays(claim_no, "ICBC-2")
    assert [row.amount_fen for row in PaymentRow.objects.filter(claim_no=claim_no).order_by("id")] == [
        before, after - before
    ]  # fmt: skip
    assert "无须再付，亦无须返还" in page("finance", "claims.claimrow", claim_no)
    balanced(claim_no)
    call_command("verify")


def test_paid_and_not_owed_comes_back_in_two_parts_and_the_rest_is_waived(office: Office) -> None:
    claim_no, before = paid(office)
    reopened(claim_no)
    taken(step("assessor", claim_no, "propose_rejection", ground="非参保人员"))
    taken(step("approver", claim_no, "reject", reasons="就诊时未参保", clause="3.1"))
    assert "多付差额" in letter(claim_no, "decision")
    taken(step("clerk", claim_no, "notify", how="mail", proof="EMS-1"))
    taken(step("clerk", claim_no, "close", ground="已通知"))
    assert claim_no in o.client("finance").get(reverse("admin:index")).content.decode()
    demanded = {"how": "mail", "pay_by": "2014-07-01", "reason": "就诊时未参保"}
    taken(step("clerk", claim_no, "demand_reclaim", **demanded))
    assert "返还通知书" in letter(claim_no, "reclaim") and "就诊时未参保" in letter(claim_no, "reclaim")
    repaid = {"amount": "1,000.00", "bank_ref": "R1", "repaid_date": "2014-06-02"}
    taken(step("finance", claim_no, "record_repayment", **repaid))
    refused(claim_no, "finance", "record_repayment", "此前已登记", "recorded before", **repaid)
    taken(step("finance", claim_no, "record_repayment", **(repaid | {"amount": "500", "bank_ref": "R2"})))
    rest = f"{(before - 1_500_00) // 100}.{(before - 1_500_00) % 100:02}"
    waiver = {"amount": rest, "authority": "批〔2014〕3号", "reason": "生活困难"}
    refused(
        claim_no, "finance", "propose_waiver", "超过尚待追回的金额", "more than is still asked back",
        **(waiver | {"amount": "9999999"}),
    )  # fmt: skip
    taken(step("finance", claim_no, "propose_waiver", **waiver))
    assert "批〔2014〕3号" in page("approver", "claims.claimrow", claim_no)
    taken(step("approver", claim_no, "confirm_waiver", reason="已核对批复"))
    assert books(claim_no) == (0, 0, 0)
    balanced(claim_no)
    call_command("verify")


def test_a_court_orders_payment_on_a_closed_rejection(office: Office) -> None:
    claim_no = office.assessed
    taken(step("approver", claim_no, "send_back", reason="未参保"))
    taken(step("assessor", claim_no, "propose_rejection", ground="未参保"))
    taken(step("approver", claim_no, "reject", reasons="未参保", clause="3.1"))
    taken(step("clerk", claim_no, "notify", how="mail", proof="EMS-1"))
    taken(step("clerk", claim_no, "close", ground="已通知"))
    reopened(claim_no)
    taken(step("assessor", claim_no, "assess", **JUDGED))
    taken(step("approver", claim_no, "approve"))
    taken(step("clerk", claim_no, "notify", how="mail", proof="EMS-1"))
    taken(step("clerk", claim_no, "accept"))
    taken(step("clerk", claim_no, "give_bank_account", **account(counter.NAME)))
    bank_pays(claim_no, "ICBC-3")
    assert counter.status(claim_no) == "paid"
    balanced(claim_no)
    call_command("verify")


def test_the_second_person_lets_the_decision_stand(office: Office) -> None:
    claim_no, before = paid(office)
    nobody = ("没有待复核的重新核定", "Nobody has proposed")
    refused(claim_no, "approver", "confirm_reopening", *nobody, reason="核实")
    taken(step("assessor", claim_no, "propose_reopening", **COURT))
    refused(claim_no, "clerk", "propose_reopening", "正待第二人复核", "waits for a second person", **COURT)
    taken(step("approver", claim_no, "refuse_reopening", reason="判决未生效"))
    assert counter.status(claim_no) == "paid" and get_claim(**at(claim_no)).held.paid_fen == before
    refused(claim_no, "approver", "confirm_reopening", *nobody, reason="核实")
    call_command("verify")


def test_a_payment_at_the_bank_is_waited_for(office: Office) -> None:
    refused(office.paid, "clerk", "propose_reopening", "等出纳登记银行回执", "wait until the cashier", **COURT)


def test_two_people_confirm_at_the_same_moment(office: Office) -> None:
    claim_no, _before = paid(office)
    propose_reopening(**at(claim_no), **COURT, cause=counter.by("clerk"))
    processes.together(confirm_as, [(claim_no, "approver"), (claim_no, "second approver")])
    assert scene.rows("select count(*) from claims_event where kind = 'claim.reopened.1'") == [(1,)]
    assert counter.status(claim_no) == "under_assessment"
    balanced(claim_no)
    call_command("verify")


def confirm_as(claim_no: str, who: str) -> None:
    with contextlib.suppress(Refused):
        confirm_reopening(**at(claim_no), reason="核实", cause=counter.by(who))
