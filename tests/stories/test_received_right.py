"""A claim that is received can be assessed, and what was typed wrong is put right: on the screens, with simulated time.

The receipt begins the 30 days (保险法 art. 23), so what could never be assessed is refused at the form with what is wrong; a
fact that may still change is shown with the step that mends it; and old and new of every correction stay.
"""

import re
from datetime import date
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from claims.clocks.models import ClockRow
from claims.counter.models import ClaimRow
from claims.counter.queries import get_claim
from claims.desk.base import page_url
from claims.desk.models import Staff
from settlement.cover import commands as cover_commands
from settlement.payment.models import PaymentRow
from tests import office as o
from tests.claims.counter.screens.test_steps import (
    ACCOUNT,
    SHEET,
    a_new_claim,
    key_in,
    lines,
    number_in,
    step_url,
)
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

GROUND = {"ground": "结算单录入有误"} | lines(("basic_settlement",))
ASSESSED = {"place": "local", "med_type": "21", "ground": "材料齐全"}
BLANK = dict.fromkeys(SHEET, "")


def text(answer: HttpResponse) -> str:
    return answer.content.decode()


def page(role: str, claim_no: str, language: str = "zh-hans") -> str:
    return text(o.client(role, language).get(page_url("claims.claimrow", claim_no)))


def step(browser: Client, claim_no: str, name: str, **facts: Any) -> HttpResponse:
    form = browser.get(step_url(claim_no, name))
    answer: HttpResponse = browser.post(step_url(claim_no, name), {"request_key": key_in(form), **facts})
    return answer


def taken(answer: HttpResponse) -> str:
    said = re.findall(r'role="alert">([^<]+)|d-error[^>]*>([^<]+)', text(answer))
    assert answer.status_code == 302, said
    counter.react()
    return answer.headers["Location"]


def received(office: Office, **typed: Any) -> str:
    return number_in(taken(a_new_claim(o.client("clerk"), office.person_id, **typed)))


def verified() -> None:
    call_command("verify")


def not_received(office: Office, chinese: tuple[str, ...], english: tuple[str, ...], **typed: Any) -> None:
    """Said at the form in both languages, with what was typed, and nothing written."""
    before = scene.written()
    for language, sentences in (("zh-hans", chinese), ("en", english)):
        answer = a_new_claim(o.client("clerk", language), office.person_id, **typed)
        assert answer.status_code == 200
        assert [sentence for sentence in sentences if sentence not in text(answer)] == []
    assert scene.written() == before


def test_own_pay_left_blank_is_said_at_the_form_with_the_difference(office: Office) -> None:
    typed = BLANK | {"medfee_sumamt": "60000", "inscp_scp_amt": "50000", "hifp_pay": "20000"}
    not_received(office, ("相差 -10000.00 元",), ("by -10000.00 yuan",), **typed)
    claim_no = received(office, **(typed | {"fulamt_ownpay_amt": "10000"}))
    for role, name, facts in (("clerk", "complete_dossier", {}), ("assessor", "assess", ASSESSED)):
        taken(step(o.client(role), claim_no, name, **facts))
    assert (
        get_claim(scene.REGION, claim_no).benefit_fen == 15_000_00
    )  # half of 30,000.00: the year is above the deductible
    verified()


def test_one_sheet_across_the_year_end_is_refused_at_the_form_with_what_to_do(office: Office) -> None:
    days = {"admission_date": "2013-12-20", "discharge_date": "2014-01-10"}
    not_received(office, ("以12月31日和1月1日为界分别出具结算单",), ("ask for a sheet to 31 December",), **days)
    received(office, admission_date="2014-01-01", discharge_date="2014-01-10")


def test_a_mistyped_sheet_is_corrected_after_the_assessment_and_paid_by_the_right_one(office: Office) -> None:
    claim_no = received(office, **(SHEET | {"hifp_pay": "10000"}))
    due = ClockRow.objects.get(subject=f"claim:{claim_no}").due_date
    taken(step(o.client("clerk"), claim_no, "complete_dossier"))
    taken(step(o.client("assessor"), claim_no, "assess", **ASSESSED))
    wrong = get_claim(scene.REGION, claim_no).benefit_fen

    offered = text(o.client("clerk").get(step_url(claim_no, "correct_sheet")))
    assert 'value="10000.00"' in offered  # what was typed stands there to be changed
    taken(step(o.client("clerk"), claim_no, "correct_sheet", **(SHEET | {"hifp_pay": "100,000.00"}), **GROUND))
    assert counter.status(claim_no) == "under_assessment"
    assert "更正结算单金额" in page("assessor", claim_no)
    taken(step(o.client("assessor"), claim_no, "assess", **ASSESSED))
    seen = text(o.client("approver").get(step_url(claim_no, "approve")))
    assert "受理后的更正" in seen and "10,000.00 → 100,000.00" in seen and GROUND["ground"] in seen
    taken(step(o.client("approver"), claim_no, "approve"))

    right = get_claim(scene.REGION, claim_no)
    assert right.benefit_fen != wrong
    refused = step(o.client("clerk"), claim_no, "correct_sheet", **SHEET, **GROUND)
    assert "须先重新核定（撤销原决定），再行更正" in text(refused)
    for name, facts in (
        ("notify", {"how": "in_person", "proof": "HZ-1"}),
        ("accept", {}),
        ("give_bank_account", ACCOUNT),
    ):
        taken(step(o.client("clerk"), claim_no, name, **facts))
    payment = PaymentRow.objects.get(claim_no=claim_no)
    assert (payment.state, payment.amount_fen) == ("reserved", right.benefit_fen)
    assert "10,000.00 → 100,000.00" in page("regulator", claim_no)
    assert ClockRow.objects.get(subject=f"claim:{claim_no}", rule_code="claim.assess").due_date == due
    verified()


def test_a_stay_typed_into_another_year_moves_the_claim_there_and_back(office: Office) -> None:
    scene.enrol(office.person_id, year=2013)
    claim_no = received(office, admission_date="2013-02-01", discharge_date="2013-02-10")
    shown = page("clerk", claim_no)
    assert "没有有效的待遇方案" in shown and "更正住院信息" in shown  # found, with the step that mends it
    assert "brings in the plan" in page("clerk", claim_no, "en")
    stay = {"fixmedins_code": scene.HOSPITAL, "admission_date": "2014-02-01", "discharge_date": "2014-02-10"}
    taken(step(o.client("clerk"), claim_no, "correct_stay", **stay, **GROUND))
    row = ClaimRow.objects.get(claim_no=claim_no)
    assert (row.policy_year, row.discharge_date) == (2014, date(2014, 2, 10))
    assert "没有有效的待遇方案" not in page("clerk", claim_no)
    assert "2013 → 2014" in page("regulator", claim_no)
    taken(step(o.client("clerk"), claim_no, "complete_dossier"))
    taken(step(o.client("assessor"), claim_no, "assess", **ASSESSED))
    verified()


def test_a_correction_passes_what_a_new_claim_passes(office: Office) -> None:
    """A stay that is paid already, and a sheet that does not add up, are refused as at the form; nothing is written."""
    claim_no = received(office)
    scene.settle("V77", scene.amounts(1_000), person_id=office.person_id, admission_date=date(2014, 5, 3),
                 discharge_date=date(2014, 5, 9))  # fmt: skip
    before = scene.written()
    paid = {"fixmedins_code": scene.HOSPITAL, "admission_date": "2014-05-03", "discharge_date": "2014-05-09"}
    assert "已结算" in text(step(o.client("clerk"), claim_no, "correct_stay", **paid, **GROUND))
    assert "相差" in text(
        step(o.client("clerk"), claim_no, "correct_sheet", **(SHEET | {"preselfpay_amt": ""}), **GROUND)
    )
    assert "无须更正" in text(step(o.client("clerk"), claim_no, "correct_sheet", **SHEET, **GROUND))
    assert "无须更正" in text(step(o.client("clerk"), claim_no, "correct_channel", channel="outlet", **GROUND))
    nothing = {"ground": "结算单录入有误"} | lines(())
    assert "至少须列出一份材料" in text(step(o.client("clerk"), claim_no, "correct_channel", channel="mail", **nothing))
    assert scene.written() == before
    taken(step(o.client("clerk"), claim_no, "correct_channel", channel="mail", **GROUND))
    assert "网点 → 邮寄" in page("regulator", claim_no)


def other_clerk() -> Client:
    user = get_user_model().objects.create_user(username="clerk2", password=o.PASSWORD, is_staff=True)
    Staff.objects.create(user=user, region=scene.REGION, role="clerk", outlet_code=o.OTHER_OUTLET)
    return o.client("clerk2")


def test_a_claim_moved_to_another_outlet_is_on_that_outlets_list_and_no_longer_on_ours(office: Office) -> None:
    ours, theirs = o.client("clerk"), other_clerk()
    claim_no = received(office)
    for name in ("correct_sheet", "correct_stay", "change_outlet", "complete_dossier"):
        assert theirs.get(step_url(claim_no, name)).status_code == 404  # not theirs to correct, nor to fetch

    moved = step(ours, claim_no, "change_outlet", outlet=o.OTHER_OUTLET, ground="申请人已迁居")
    assert taken(moved) == reverse("admin:claims_claimrow_changelist")  # its page is theirs now
    listed = "admin:claims_claimrow_changelist"
    assert claim_no in text(theirs.get(reverse(listed))) and claim_no not in text(ours.get(reverse(listed)))
    assert ours.get(page_url("claims.claimrow", claim_no)).status_code == 404
    assert f"{counter.OUTLET} → {o.OTHER_OUTLET}" in page("regulator", claim_no)
    taken(step(theirs, claim_no, "complete_dossier"))

    refused = step(o.client("approver"), claim_no, "change_outlet", outlet="JN99", ground="x")
    assert refused.status_code == 200
    taken(step(o.client("approver"), claim_no, "change_outlet", outlet=counter.OUTLET, ground="网点撤销"))
    assert ours.get(page_url("claims.claimrow", claim_no)).status_code == 200
    verified()


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_who_was_not_enrolled_is_received_and_the_page_says_what_mends_it(office: Office, language: str) -> None:
    cover_commands.end_enrolment(
        region=scene.REGION, person_id=office.person_id, year=2014, last_date=date(2014, 5, 1), ground="x",
        cause=counter.by("admin"),
    )  # fmt: skip
    claim_no = received(office, admission_date="2014-05-05", discharge_date="2014-05-10")
    says = {
        "zh-hans": ("2014-05-10 未处于参保状态", "补登参保"),
        "en": ("not enrolled on 2014-05-10", "enrol, or correct"),
    }
    assert [said for said in says[language] if said not in page("clerk", claim_no, language)] == []
    cover_commands.enrol_person(
        region=scene.REGION, person_id=office.person_id, year=2014, from_date=date(2014, 5, 2),
        to_date=date(2014, 12, 31), consecutive_years=1, zero_claim_years=0, disease_scope=None,
        cause=counter.by("admin"),
    )  # fmt: skip
    assert says[language][0] not in page("clerk", claim_no, language)
    for role, name, facts in (("clerk", "complete_dossier", {}), ("assessor", "assess", ASSESSED)):
        taken(step(o.client(role), claim_no, name, **facts))


def test_a_claim_typed_again_for_the_same_stay_is_told_the_number_of_the_first(office: Office) -> None:
    claim_no = received(office)
    not_received(office, (claim_no, "正在办理中"), (claim_no, "under way"))
