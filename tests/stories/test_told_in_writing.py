"""What a claimant is asked for and told, and how (保险法 art. 22 to 24).

Only what shows the cause and extent of the event stops the period; a complex case has reasons; a notice has its proof and
a text message is none; nothing to pay is told within three days.
"""

from datetime import UTC, date, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.urls import reverse

from claims.clocks.models import ClockRow
from claims.clocks.sweep import sweep_clocks
from claims.counter.domain.written import TextMessageIsNoNotice
from claims.counter.models import ClaimRow, DocumentRow
from claims.desk.base import page_url
from claims.domain.calendar import CHINA
from tests import office as o
from tests.claims.counter.screens.test_steps import key_in, step_url
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

JUNE_2 = scene.TODAY


def take(role: str, claim_no: str, step: str, **facts: Any) -> Any:
    """Takes a step at the screen, with its form's own key."""
    browser = o.client(role)
    key = key_in(browser.get(step_url(claim_no, step)))
    return browser.post(step_url(claim_no, step), {"request_key": key, **facts})


def lines(*kinds: str) -> dict[str, str]:
    """The lines of a form that asks for papers, ticked and with a reason."""
    given = {"documents-TOTAL_FORMS": str(len(kinds)), "documents-INITIAL_FORMS": "0"}
    for number, kind in enumerate(kinds):
        said = {"kind": kind, "wanted": "on", "reason": "需要"}
        given |= {f"documents-{number}-{name}": value for name, value in said.items()}
    return given


def page(claim_no: str, role: str = "clerk") -> str:
    return o.client(role).get(page_url("claims.claimrow", claim_no)).content.decode()


def letter(claim_no: str, which: str) -> str:
    return o.client("clerk").get(reverse("admin:claims_claimrow_print", args=[claim_no, which])).content.decode()


def proved() -> bool:
    said = StringIO()
    call_command("verify", stdout=said)
    return "verify ok" in said.getvalue()


def until(day: date) -> None:
    """The timer has rung half an hour after the end of this day."""
    now = datetime.combine(day, datetime.min.time(), CHINA) + timedelta(hours=24, minutes=30)
    sweep_clocks(region=scene.REGION, now=now.astimezone(UTC), source="story")


@pytest.mark.law("insurance_law.22.2")
def test_a_bank_card_never_stops_the_period(office: Office) -> None:
    claim_no = office.received
    missing = ("fee_list", "diagnosis", "medical_record", "basic_settlement", "identity")
    form = o.client("clerk").get(step_url(claim_no, "request_supplement")).content.decode()
    assert "病历或出院小结" in form and "银行卡" not in form
    before = scene.written()
    answer = take(
        "clerk", claim_no, "request_supplement", given_how="mail", proof="EMS-1", **lines(*missing, "bank_card")
    )
    assert "申请人本人银行卡仅为支付所需" in answer.content.decode()
    assert scene.written() == before

    due = ClaimRow.objects.get(claim_no=claim_no).next_due_date
    assert take("clerk", claim_no, "request_payment_papers", asked_how="sms", **lines("bank_card")).status_code == 302
    assert ClaimRow.objects.get(claim_no=claim_no).next_due_date == due
    assert DocumentRow.objects.get(claim_no=claim_no, kind="bank_card").missing
    assert "已提示补交、尚未收到的支付材料" in page(claim_no)
    paper = {"documents-0-pages": "1", "documents-0-sha256": "c" * 64, "received_date": JUNE_2.isoformat()}
    assert take("clerk", claim_no, "receive_payment_papers", **lines("bank_card"), **paper).status_code == 302
    assert not DocumentRow.objects.get(claim_no=claim_no, kind="bank_card").missing
    row = ClaimRow.objects.get(claim_no=claim_no)
    assert (row.status, row.next_due_date) == ("received", due)
    assert proved()


@pytest.mark.law("insurance_law.23.1b")
def test_complex_is_decided_with_reasons_told_and_taken_back(office: Office) -> None:
    claim_no = counter.report(
        office.person_id, o.COSTS, admission_date=date(2014, 4, 1), discharge_date=date(2014, 4, 2)
    )
    before = scene.written()
    assert take("assessor", claim_no, "find_complex", explanation="等待核实").status_code == 200
    assert scene.written() == before
    why = {"reasons": ["third_party", "papers_contradict"], "explanation": "须向交警核实事故责任"}
    assert take("assessor", claim_no, "find_complex", **why).status_code == 302
    assert ClaimRow.objects.get(claim_no=claim_no).complex
    told = letter(claim_no, "complex")
    for said in ("可能涉及第三人责任", "须向交警核实事故责任", "2014年6月2日", "第二十三条"):
        assert said in told, said
    assert "assessor" in page(claim_no)
    assert take("approver", claim_no, "withdraw_complexity", reason="交警已认定无第三人责任").status_code == 302
    assert not ClaimRow.objects.get(claim_no=claim_no).complex
    assert "交警已认定无第三人责任" in page(claim_no)
    counter.assess(claim_no)
    counter.approve(claim_no)
    assert "可能涉及第三人责任" not in letter(claim_no, "decision")
    assert proved()


@pytest.mark.law("insurance_law.24")
def test_a_text_message_is_no_notice_and_a_notice_has_its_proof(office: Office) -> None:
    before = scene.written()
    for facts in ({"how": "sms", "proof": "13800000000"}, {"how": "mail"}, {"how": "online"}):
        assert take("clerk", office.approved, "notify", **facts).status_code == 200, facts
    assert "须填写申请人打开或下载文书的时间" in take("clerk", office.approved, "notify", how="online").content.decode()
    with pytest.raises(TextMessageIsNoNotice):
        counter.claims.notify_claimant(
            region=scene.REGION, claim_no=office.approved, how="sms", proof="1", cause=counter.by("clerk")
        )
    assert scene.written() == before
    opened = {"how": "online", "opened_at": "2014-06-02T09:15"}
    assert take("clerk", office.approved, "notify", **opened).status_code == 302
    assert "2014-06-02 09:15" in page(office.approved)
    assert proved()


@pytest.mark.law("insurance_law.24")
@pytest.mark.parametrize(("told_on", "timeliness"), [(5, "at_risk"), (6, "breached")])
def test_nothing_to_pay_is_told_by_the_third_day(office: Office, told_on: int, timeliness: str) -> None:
    claim_no = counter.report(counter.claimant("测试乙", serial=77), scene.amounts(5_000))  # below the deductible
    counter.assess(claim_no)
    counter.approve(claim_no)
    until(date(2014, 6, told_on - 1))
    cause = counter.by("clerk", date(2014, 6, told_on))
    counter.claims.notify_claimant(region=scene.REGION, claim_no=claim_no, how="mail", proof="EMS-9", cause=cause)
    row = ClockRow.objects.get(subject=f"claim:{claim_no}", rule_code="claim.reject_notice")
    assert (row.due_date, row.lifecycle, row.late, row.timeliness) == (
        date(2014, 6, 5), "met", timeliness == "breached", timeliness,
    )  # fmt: skip
