"""Steps taken at the screens as people take them: a form, one command, a sentence when the answer is no."""

import hashlib
import re
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from claims.counter.domain.documents import REQUIRED
from claims.desk import roles, show
from claims.desk.base import page_url
from claims.desk.models import Staff
from claims.desk.steps import steps_of
from claims.outlets.models import Outlet
from claims.store.models import Event
from settlement.hospital.models import HospitalToken
from settlement.payment.models import PaymentRow
from tests import office as o
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

NEW_CLAIM = "admin:claims_claimrow_report"
ID_NO = "37010219500101"


def step_url(claim_no: str, step: str) -> str:
    return reverse("admin:claims_claimrow_step", args=[claim_no, step])


def key_in(page: HttpResponse) -> str:
    found = re.search(r'name="request_key" value="([0-9a-f]{32})"', page.content.decode())
    assert found
    return found[1]


def take(role: str, claim_no: str, step: str, **facts: Any) -> HttpResponse:
    """Opens the form of a step and sends it."""
    browser = o.client(role)
    form = browser.get(step_url(claim_no, step))
    assert form.status_code == 200
    answer: HttpResponse = browser.post(step_url(claim_no, step), {"request_key": key_in(form), **facts})
    return answer


def lines(kinds: tuple[str, ...] = REQUIRED) -> dict[str, str]:
    rows = {"documents-TOTAL_FORMS": str(len(kinds)), "documents-INITIAL_FORMS": "0"}
    for number, kind in enumerate(kinds):
        line = f"documents-{number}"
        rows |= {f"{line}-kind": kind, f"{line}-pages": "1", f"{line}-sha256": f"{number:064x}"}
    return rows


SHEET = {
    "medfee_sumamt": "300,000.00", "fulamt_ownpay_amt": "20000", "overlmt_selfpay": "4000",
    "preselfpay_amt": "6000", "inscp_scp_amt": "270000.00", "act_pay_dedc": "1000", "hifp_pay": "100000",
}  # fmt: skip


def a_new_claim(browser: Client, person_id: str, **others: Any) -> HttpResponse:
    identity = scene_identity()
    page = browser.post(reverse(NEW_CLAIM), {"ask": "person", "id_no": identity})
    assert person_id in page.content.decode()
    visit = {
        "hospital": scene.HOSPITAL, "admission_date": "2014-02-01", "discharge_date": "2014-02-10",
        "received_date": "2014-06-02", "channel": "outlet", "person_id": person_id,
    }  # fmt: skip
    body = {"ask": "claim", "request_key": key_in(page), **visit, **SHEET, **lines(), **others}
    answer: HttpResponse = browser.post(reverse(NEW_CLAIM), body)
    return answer


def scene_identity() -> str:
    from claims.persons.domain.identity import check_character

    return f"{ID_NO}001" + check_character(f"{ID_NO}001")


ACCOUNT = {"account_no": counter.ACCOUNT, "holder_name": counter.NAME, "identity_document": "id_card"}


def number_in(address: str) -> str:
    return address.split("/")[4]


def test_a_claim_goes_from_the_counter_to_the_money_through_three_roles(office: Office) -> None:
    claim_no = number_in(a_new_claim(o.client("clerk"), office.person_id).headers["Location"])
    facts = {"place": "local", "med_type": "21", "ground": "材料齐全"}
    for role, step, given, status in (
        ("clerk", "complete_dossier", {}, "under_assessment"),
        ("assessor", "assess", facts, "assessed"),
        ("approver", "approve", {}, "approved"),
        ("clerk", "notify", {"how": "in_person", "proof": "HZ-1"}, "notified"),
        ("clerk", "accept", {}, "accepted"),
        ("clerk", "give_bank_account", ACCOUNT, "accepted"),
    ):
        assert take(role, claim_no, step, **given).status_code == 302, step
        assert counter.status(claim_no) == status
    counter.react()
    payment = PaymentRow.objects.get(claim_no=claim_no)
    assert payment.state == "reserved"
    url = reverse("admin:settlement_paymentrow_step", args=[payment.payment_no, "confirm_payment"])
    browser = o.client("cashier")
    form = browser.get(url)
    assert "以银行回单日期为准" in form.content.decode() and f'value="{scene.TODAY}"' in form.content.decode()
    paid = {"request_key": key_in(form), "bank_ref": "ICBC-1", "paid_date": scene.TODAY.isoformat()}
    paid["paid"] = show.money(payment.amount_fen)
    assert browser.post(url, paid).status_code == 302
    counter.react()
    assert counter.status(claim_no) == "paid"
    assert "ICBC-1" in o.client("clerk").get(page_url("claims.claimrow", claim_no)).content.decode()


def test_pressing_twice_is_one_event(office: Office) -> None:
    browser = o.client("clerk")
    url = step_url(office.received, "withdraw")
    body = {"request_key": key_in(browser.get(url)), "reason": "申请人撤回"}
    assert [browser.post(url, body).status_code for _ in range(2)] == [302, 302]
    assert Event.objects.filter(stream_id=f"claim:{office.received}", kind="claim.withdrawn.1").count() == 1


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("zh-hans", "赔案材料尚不齐全，缺少：费用清单、诊断证明"),
        ("en", "The dossier still lacks: Itemised fee list, Diagnosis"),
    ],
)
def test_a_refusal_is_said_in_the_readers_language_and_nothing_is_written(
    office: Office, language: str, sentence: str
) -> None:
    browser = o.client("clerk", language)
    url = step_url(office.received, "complete_dossier")
    key = key_in(browser.get(url))
    before = scene.written()
    answer = browser.post(url, {"request_key": key})
    assert answer.status_code == 200
    assert sentence in answer.content.decode()
    assert key_in(answer) == key
    assert scene.written() == before


def test_a_step_that_came_too_late_is_refused_in_words(office: Office) -> None:
    answer = take("clerk", office.approved, "withdraw", reason="晚了")
    assert "赔案当前状态为“已核定待通知”，不能撤回。" in answer.content.decode()


def test_an_amount_that_is_none_stands_at_its_field(office: Office) -> None:
    browser = o.client("clerk")
    before = scene.written()
    answer = a_new_claim(browser, office.person_id, hifp_pay="12.345")
    html = answer.content.decode()
    assert answer.status_code == 200 and "12.345" in html and "不是有效金额" in html
    assert scene.written() == before


def test_a_scan_is_measured_and_not_kept(office: Office) -> None:
    scan = SimpleUploadedFile("诊断.pdf", b"%PDF a diagnosis")
    rows = {"documents-TOTAL_FORMS": "1", "documents-INITIAL_FORMS": "0", "documents-0-kind": "diagnosis",
            "documents-0-pages": "3", "documents-0-file": scan}  # fmt: skip
    answer = take("clerk", office.received, "receive_documents", received_date="2014-06-02", **rows)
    assert answer.status_code == 302
    html = o.client("clerk").get(page_url("claims.claimrow", office.received)).content.decode()
    assert hashlib.sha256(b"%PDF a diagnosis").hexdigest() in html


def test_a_refused_form_keeps_what_was_measured(office: Office) -> None:
    scan = SimpleUploadedFile("a.pdf", b"pages")
    rows = {"documents-TOTAL_FORMS": "1", "documents-INITIAL_FORMS": "0", "documents-0-kind": "diagnosis",
            "documents-0-pages": "1", "documents-0-file": scan}  # fmt: skip
    answer = take("clerk", office.received, "receive_documents", received_date="2014-06-30", **rows)
    html = answer.content.decode()
    assert "日期 2014-06-30 尚未到来" in html
    assert hashlib.sha256(b"pages").hexdigest() in html


def test_the_one_time_notice_names_everything_and_can_be_printed(office: Office) -> None:
    browser = o.client("clerk")
    url = step_url(office.received, "request_supplement")
    page = browser.get(url).content.decode()
    rows = dict(re.findall(r'name="(documents-[\w-]+)"[^>]*?value="([^"]*)"', page))
    ticked = re.findall(r'name="(documents-\d+-wanted)"[^>]*checked', page)
    rows |= dict.fromkeys(ticked, "on")
    assert len(ticked) == len(REQUIRED) - 1
    body = {"request_key": re.findall(r'request_key" value="(\w+)"', page)[0], "given_how": "mail", "proof": "EMS-1"}
    posted = {name: value for name, value in rows.items() if not name.endswith("wanted") or name in ticked}
    assert browser.post(url, {**posted, **body}).status_code == 302
    letter = browser.get(reverse("admin:claims_claimrow_print", args=[office.received, "notice"])).content.decode()
    assert "基本医保结算单" in letter and "收费票据" in letter


def test_no_role_takes_a_step_of_another(office: Office) -> None:
    before = scene.written()
    for role in roles.ROLES:
        browser = o.client(role)
        for step in steps_of("claims"):
            url = step_url(office.assessed, step)
            wanted = 200 if roles.may_take(role, step) else 403
            assert browser.get(url).status_code == wanted, (role, step)
            if wanted == 403:
                assert browser.post(url, {"request_key": "a" * 32, "reason": "x"}).status_code == 403
    assert scene.written() == before


def test_a_token_is_shown_once(office: Office) -> None:
    browser = o.client("admin")
    url = reverse("admin:settlement_hospital_step", args=[scene.HOSPITAL, "make_token"])
    page = browser.post(url, {"request_key": "b" * 32, "note": "新HIS"}, follow=True).content.decode()
    shown = re.search(r"不再显示：([\w-]{40,})", page)
    assert shown
    assert HospitalToken.objects.filter(token_hash=hashlib.sha256(shown[1].encode()).digest()).exists()
    assert shown[1] not in browser.get(page_url("settlement.hospital", scene.HOSPITAL)).content.decode()


def test_nothing_personal_is_shown_in_the_clear(office: Office) -> None:
    for role in roles.ROLES:
        html = o.client(role).get(page_url("claims.claimrow", office.paid)).content.decode()
        assert counter.NAME not in html and scene_identity() not in html and counter.ACCOUNT not in html


def test_a_payment_without_funds_says_how_much_is_missing(office: Office) -> None:
    claim_no = counter.report(office.person_id)
    counter.assess(claim_no)
    scene.rows("update settlement_balance set actual_fen = 0, pending_fen = 0 returning 1")
    counter.approve(claim_no)
    counter.accept(claim_no)
    counter.give_account(claim_no)
    counter.react()
    payment = PaymentRow.objects.get(claim_no=claim_no)
    assert payment.state == "ordered"
    browser = o.client("cashier")
    assert "方可支付" in browser.get(page_url("settlement.paymentrow", payment.payment_no)).content.decode()
    url = reverse("admin:settlement_paymentrow_step", args=[payment.payment_no, "reserve"])
    answer = browser.post(url, {"request_key": key_in(browser.get(url))})
    assert "赔付支出户余额不足" in answer.content.decode()


def test_an_administrator_hires_within_the_own_region_and_makes_no_superuser(office: Office) -> None:
    browser = o.client("admin")
    body = {"username": "new-clerk", "password": "a-long-enough-word-9", "role": "clerk", "active": "on"}
    page = browser.post(reverse("admin:claims_staff_add"), body | {"region": "110000"})
    assert page.status_code == 200 and "网点经办须属于一个服务网点" in page.content.decode()
    page = browser.post(reverse("admin:claims_staff_add"), body | {"outlet_code": counter.OUTLET, "region": "110000"})
    assert page.status_code == 302
    hired = Staff.objects.select_related("user").get(user__username="new-clerk")
    assert (hired.region, hired.role, hired.outlet_code) == (scene.REGION, "clerk", counter.OUTLET)
    assert hired.user.is_staff and not hired.user.is_superuser and hired.user.check_password("a-long-enough-word-9")


def test_nobody_else_hires(office: Office) -> None:
    for role in set(roles.ROLES) - {"admin"}:
        assert o.client(role).get(reverse("admin:claims_staff_add")).status_code == 403


def test_an_outlet_of_another_region_cannot_be_changed(office: Office) -> None:
    far = Outlet.objects.create(region="110000", code="BJ01", name_zh="北京网点")
    assert o.client("admin").get(reverse("admin:claims_outlet_change", args=[far.pk])).status_code == 404
    assert o.client("admin").post(reverse("admin:claims_outlet_delete", args=[far.pk])).status_code in (403, 404)


def test_a_login_stays_with_its_person(office: Office) -> None:
    browser = o.client("admin")
    assessor = Staff.objects.get(role="assessor")
    body = {"username": "somebody-else", "password": "", "role": "approver", "outlet_code": "", "active": "on"}
    browser.post(page_url("claims.staff", assessor.pk), body)
    assessor.refresh_from_db()
    assert (assessor.role, assessor.user.get_username()) == ("approver", "assessor")
    hire = {"password": "a-long-enough-word-9", "role": "approver", "outlet_code": "", "active": "on"}
    for name in ("Assessor", "clock", "reaction:tell_claim", "аssessor", "two words"):  # the fourth begins in Cyrillic
        before = Staff.objects.count()
        browser.post(reverse("admin:claims_staff_add"), hire | {"username": name})
        assert Staff.objects.count() == before
