"""No claim waits for ever: papers that never come, a claimant who never answers, an account that comes after 400 days,
and a bank that says nothing. On the screens, with the money and the books behind them.
"""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.urls import reverse

from claims.clocks.models import ClockRow, SimClock
from claims.clocks.sweep import sweep_clocks
from claims.counter import commands as claims
from claims.counter.domain.documents import REQUIRED, MissingDocument
from claims.counter.models import ClaimRow
from claims.counter.queries import get_claim
from claims.desk import show
from claims.domain.calendar import CHINA
from claims.domain.document import Document
from settlement.ledger.models import Voucher
from settlement.payment.models import PaymentRow
from tests import office as o
from tests.claims.counter.screens.test_steps import key_in, step_url
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter
from tests.stories.test_payee import account, page, papers, refused, step, taken

JUNE = date(2014, 6, 2)


def on(day: date) -> None:
    """It is ten in the morning of a day, and the timer has rung."""
    now = datetime(day.year, day.month, day.day, 10, tzinfo=CHINA).astimezone(UTC)
    SimClock.objects.update_or_create(region=scene.REGION, defaults={"now_at": now})
    sweep_clocks(region=scene.REGION, now=now, source="story")


def row(claim_no: str) -> ClaimRow:
    return ClaimRow.objects.get(claim_no=claim_no)


def clock(claim_no: str, rule: str = "claim.assess", cycle: int = 1) -> ClockRow:
    return ClockRow.objects.get(clock_id=f"claim:{claim_no}/{rule}/{cycle}")


def without_invoice(person_id: str, arrives: bool = True) -> str:
    """A claim of which all but the invoice has come; the notice was posted and, if it ``arrives``, did so that day."""
    claim_no = claims.report_claim(
        region=scene.REGION, person_id=person_id, outlet=counter.OUTLET, fixmedins_code=scene.HOSPITAL,
        fixmedins_name="测试医院", admission_date=date(2014, 3, 20), discharge_date=date(2014, 3, 25),
        claimed={f"{name}_fen": fen for name in counter._ON_THE_SHEET if (fen := getattr(o.COSTS, name))},
        received_date=JUNE, channel="outlet", cause=counter.by("clerk"),
        documents=[Document(kind=kind, pages=1, sha256="a" * 64) for kind in REQUIRED if kind != "invoice"],
    )["claim_no"]  # fmt: skip
    of_claim = {"region": scene.REGION, "claim_no": claim_no}
    missing = [MissingDocument(kind="invoice", reason="核定必需")]
    claims.request_supplement(**of_claim, documents=missing, given_how="mail", proof="EMS-1", cause=counter.by("clerk"))
    if arrives:
        claims.record_notice_arrival(**of_claim, arrived_date=JUNE, cause=counter.by("clerk"))
    return str(claim_no)


def paid_by_bank(claim_no: str, day: date) -> None:
    payment = PaymentRow.objects.get(claim_no=claim_no)
    assert payment.state == "reserved"
    browser = o.client("cashier")
    address = reverse("admin:settlement_paymentrow_step", args=[payment.payment_no, "confirm_payment"])
    facts = {"bank_ref": "ICBC-9", "paid_date": day.isoformat(), "paid": show.money(payment.amount_fen)}
    taken(browser.post(address, {"request_key": key_in(browser.get(address)), **facts}))
    assert counter.status(claim_no) == "paid"


def letter(claim_no: str, name: str) -> str:
    address = reverse("admin:claims_claimrow_print", args=[claim_no, name])
    return o.client("clerk").get(address).content.decode()


def mine(role: str) -> str:
    """The list of claims that wait for a role."""
    return o.client(role).get(reverse("admin:claims_claimrow_changelist") + "?queue=mine").content.decode()


FORGO = {"told_how": "mail", "ground": "医院已停业，无法补开"}


@pytest.mark.law("insurance_law.22.1")
def test_papers_that_never_come_are_gone_without_to_a_paid_claim(office: Office) -> None:
    claim_no = without_invoice(office.person_id)
    on(date(2014, 6, 20))
    taken(step("clerk", claim_no, "remind", how="mail", note="请尽快补交"))
    refused(claim_no, "clerk", "forgo_papers", "2014-07-02", "may come until 2014-07-02", **FORGO)
    shown = page("clerk", "claims.claimrow", claim_no)
    assert "自 2014-06-02 · 18 天" in shown and "再次告知" in shown
    assert '<span class="d-sub d-small">18 天</span>' in shown  # the pause has an age too
    assert "请尽快补交" in letter(claim_no, "reminder")
    on(date(2014, 7, 3))
    taken(step("clerk", claim_no, "forgo_papers", **FORGO))
    resumed = clock(claim_no)
    assert (resumed.lifecycle, resumed.paused_days) == ("running", 31)
    assert resumed.due_date is not None and resumed.due_date >= date(2014, 7, 3)
    assert "按现有材料办理，缺少：收费票据" in page("assessor", "claims.claimrow", claim_no)
    assert "收费票据" in letter(claim_no, "without")
    taken(step("clerk", claim_no, "complete_dossier"))
    on(date(2014, 7, 4))
    taken(step("assessor", claim_no, "assess", place="local", med_type="21", ground="以结算单核定"))
    taken(step("approver", claim_no, "approve"))
    assert clock(claim_no).lifecycle == "met" and not clock(claim_no).late
    taken(step("clerk", claim_no, "notify", how="mail", proof="EMS-1"))
    taken(step("clerk", claim_no, "accept"))
    taken(step("clerk", claim_no, "give_bank_account", **account(counter.NAME)))
    paid_by_bank(claim_no, date(2014, 7, 4))
    call_command("verify")


def test_a_paper_declared_lost_is_gone_without_at_once_to_a_rejected_claim(office: Office) -> None:
    claim_no = without_invoice(office.person_id)
    on(date(2014, 6, 5))
    refused(claim_no, "clerk", "forgo_papers", "材料遗失声明", "declaration of loss", **FORGO)
    taken(step("clerk", claim_no, "receive_documents", received_date="2014-06-05", **papers("loss_declaration")))
    assert counter.status(claim_no) == "awaiting_documents"
    taken(step("clerk", claim_no, "forgo_papers", **FORGO))
    taken(step("clerk", claim_no, "complete_dossier"))
    # What turns up while the claim is assessed is still received.
    taken(step("clerk", claim_no, "receive_documents", received_date="2014-06-05", **papers("other")))
    assert counter.status(claim_no) == "under_assessment"
    taken(step("assessor", claim_no, "propose_rejection", ground="损失程度无法证明"))
    taken(step("assessor", claim_no, "withdraw_assessment", reason="再核一次"))
    taken(step("assessor", claim_no, "propose_rejection", ground="损失程度无法证明"))
    taken(step("approver", claim_no, "reject", reasons="无法证明费用", clause="第五条"))
    taken(step("clerk", claim_no, "notify", how="mail", proof="EMS-1"))
    taken(step("clerk", claim_no, "close", ground="已通知"))
    assert counter.status(claim_no) == "closed" and row(claim_no).awaits == ""
    call_command("verify")


def test_a_notice_nobody_signs_for_is_held_to_have_arrived_by_two_people(office: Office) -> None:
    claim_no = without_invoice(office.person_id, arrives=False)
    on(date(2014, 6, 20))
    asked = {"way": "public_notice", "exit_date": "2014-06-18", "proof": "公告2014-6", "ground": "查无此人"}
    refused(
        claim_no, "clerk", "propose_arrival", "尚未到来", "lies in the future", **(asked | {"exit_date": "2014-06-21"})
    )
    taken(step("clerk", claim_no, "propose_arrival", **asked))
    for language, said in (("zh-hans", "变通办理待复核"), ("en", "Another way out, to be confirmed")):
        assert said in o.client("approver", language).get("/admin/?by=age").content.decode()
    assert claim_no in mine("approver")
    taken(step("approver", claim_no, "refuse_exit", reason="请先再寄一次"))
    taken(step("clerk", claim_no, "propose_arrival", **asked))
    taken(step("approver", claim_no, "confirm_exit", reason="已核对公告"))
    assert (counter.status(claim_no), clock(claim_no).paused_on) == ("awaiting_documents", date(2014, 6, 18))
    call_command("verify")


def test_whoever_never_answers_is_held_to_have_no_objection_by_two_people(office: Office) -> None:
    claim_no = office.approved
    taken(step("clerk", claim_no, "notify", how="mail", proof="EMS-1"))
    taken(step("clerk", claim_no, "give_bank_account", **account(counter.NAME)))
    on(date(2014, 8, 1))
    told = {"told_date": "2014-06-05", "proof": "EMS 1"}
    assert step_url(claim_no, "deem_accepted") not in page("clerk", "claims.claimrow", claim_no)
    refused(claim_no, "clerk", "deem_accepted", "未规定逾期未答复", "no rule by which silence", **told)
    asked = {"exit_date": "2014-06-05", "proof": "EMS 1", "ground": "三次电话未接"}
    taken(step("clerk", claim_no, "propose_acceptance", **asked))
    on(date(2014, 8, 4))
    taken(step("approver", claim_no, "confirm_exit", reason="已核对签收记录"))
    assert get_claim(scene.REGION, claim_no).accepted_date == date(2014, 8, 1)  # the earlier day binds us
    assert clock(claim_no, "claim.pay").start_day == date(2014, 8, 1)
    paid_by_bank(claim_no, date(2014, 8, 4))
    call_command("verify")


def a_rule(days: int) -> None:
    """The administrator enters a wait of the region, and a second person confirms it."""
    admin = o.client("admin")
    address = reverse("admin:claims_waitrow_open", args=["propose_wait"])
    facts = {"what": "deemed_acceptance", "days": str(days), "source": "协议第八条", "ground": "协议约定"}
    taken(admin.post(address, {"request_key": key_in(admin.get(address)), **facts}))
    number = scene.rows("select number from claims_wait where status = 'proposed'")[0][0]
    confirm = reverse("admin:claims_waitrow_step", args=[number, "confirm_wait"])
    approver = o.client("approver")
    taken(approver.post(confirm, {"request_key": key_in(approver.get(confirm)), "reason": "已核对协议"}))


def test_where_the_region_has_a_rule_silence_is_acceptance_on_its_last_day(office: Office) -> None:
    a_rule(15)
    claim_no = office.approved
    taken(step("clerk", claim_no, "notify", how="mail", proof="EMS-1"))
    taken(step("clerk", claim_no, "give_bank_account", **account(counter.NAME)))
    told = {"told_date": "2014-06-05", "proof": "EMS 1"}
    assert step_url(claim_no, "deem_accepted") in page("clerk", "claims.claimrow", claim_no)
    on(date(2014, 6, 20))
    refused(claim_no, "clerk", "deem_accepted", "2014-06-20 前答复", "until 2014-06-20", **told)
    on(date(2014, 6, 23))
    refused(claim_no, "clerk", "deem_accepted", "请填写送达凭证", "what proves", told_date="2014-06-05", proof="")
    taken(step("clerk", claim_no, "deem_accepted", **told))
    assert get_claim(scene.REGION, claim_no).accepted_date == date(2014, 6, 20)
    assert clock(claim_no, "claim.pay").due_date == date(2014, 6, 30)
    paid_by_bank(claim_no, date(2014, 6, 23))
    call_command("verify")


def parked(claim_no: str, day: date) -> None:
    on(day)
    taken(step("clerk", claim_no, "remind", how="mail", note=""))
    taken(step("clerk", claim_no, "propose_parking", ground="电话停机，上门无人"))
    taken(step("approver", claim_no, "confirm_exit", reason="已核对走访记录"))
    assert counter.status(claim_no) == "unreachable"


@pytest.mark.law("insurance_law.26")
def test_an_account_that_comes_after_400_days_takes_the_claim_up_again(office: Office) -> None:
    claim_no = office.approved
    taken(step("clerk", claim_no, "notify", how="in_person", proof="HZ-1"))
    taken(step("clerk", claim_no, "accept"))
    vouchers = Voucher.objects.count()
    parked(claim_no, date(2014, 9, 1))
    assert Voucher.objects.count() == vouchers  # nothing is booked: the benefit stays owed
    last = JUNE + timedelta(days=400)
    on(last)
    shown = page("clerk", "claims.claimrow", claim_no)
    assert "仍应支付" in shown and "自 2014-09-01 · 309 天" in shown
    for language, word in (("zh-hans", "挂起待领"), ("en", "Parked, owed")):
        listed = o.client("clerk", language).get(reverse("admin:claims_claimrow_changelist") + "?queue=parked&o=9")
        assert claim_no in listed.content.decode() and word in listed.content.decode()
    call_command("verify")
    taken(step("clerk", claim_no, "give_bank_account", **account(counter.NAME)))
    paying = clock(claim_no, "claim.pay")
    assert (paying.start_day, paying.timeliness) == (last, "on_track")  # ten days from the account, and no breach
    paid_by_bank(claim_no, last)
    call_command("verify")


def test_returned_money_without_a_new_account_is_parked_and_paid_again(office: Office) -> None:
    claim_no = office.paid
    paid_by_bank(claim_no, JUNE)
    payment = PaymentRow.objects.get(claim_no=claim_no)
    address = reverse("admin:settlement_paymentrow_step", args=[payment.payment_no, "return_payment"])
    cashier = o.client("cashier")
    facts = {"bank_ref": "RET-1", "reason": "account_closed", "returned": show.money(payment.amount_fen)}
    taken(cashier.post(address, {"request_key": key_in(cashier.get(address)), **facts}))
    parked(claim_no, date(2014, 8, 1))
    taken(step("clerk", claim_no, "take_up", ground="家属来访"))
    assert counter.status(claim_no) == "accepted"
    parked(claim_no, date(2014, 9, 1))
    taken(step("clerk", claim_no, "give_bank_account", **account(counter.NAME)))
    again = PaymentRow.objects.get(claim_no=claim_no)
    assert (again.state, again.attempts, again.account_last4) == ("reserved", 2, counter.OTHER_ACCOUNT[-4:])
    call_command("verify")


def pay_step(role: str, payment_no: str, name: str, **facts: Any) -> str:
    browser = o.client(role)
    address = reverse("admin:settlement_paymentrow_step", args=[payment_no, name])
    answer = browser.post(address, {"request_key": key_in(browser.get(address)), **facts}, follow=True)
    counter.react()
    return answer.content.decode()


def test_an_instruction_the_bank_never_answers_is_recalled_by_two_people_and_ordered_again(office: Office) -> None:
    payment_no = office.payment_no
    on(date(2014, 6, 9))
    pay_step("cashier", payment_no, "propose_recall", proof="工行撤回回单 7", ground="三次查询未答复")
    listed = page("finance", "settlement.paymentrow", payment_no)
    assert "撤回待复核" in listed
    pay_step("finance", payment_no, "refuse_recall", reason="请等银行回单")
    assert PaymentRow.objects.get(payment_no=payment_no).state == "reserved"
    pay_step("cashier", payment_no, "propose_recall", proof="工行撤回回单 7", ground="三次查询未答复")
    pay_step("finance", payment_no, "confirm_recall", reason="对账单无此付款")
    assert counter.status(office.paid) == "payment_failed"
    assert row(office.paid).account_last4  # the receiver has nothing to mend: the cashier orders again
    assert office.paid in mine("cashier")
    taken(step("cashier", office.paid, "order_payment"))
    states = sorted(PaymentRow.objects.filter(claim_no=office.paid).values_list("state", flat=True))
    assert states == ["failed", "reserved"]
    call_command("verify")


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_whoever_put_something_forward_takes_it_back(office: Office, language: str) -> None:
    claim_no = office.approved
    taken(step("clerk", claim_no, "notify", how="in_person", proof="HZ-1"))
    taken(step("clerk", claim_no, "dispute", reason="太少", language=language))
    taken(step("clerk", claim_no, "withdraw_objection", reason="已理解", language=language))
    taken(step("clerk", claim_no, "accept"))
    taken(step("clerk", claim_no, "remind", how="sms", note=""))
    assert counter.status(claim_no) == "accepted"
    call_command("verify")
