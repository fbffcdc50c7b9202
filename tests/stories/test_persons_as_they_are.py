"""Persons as they are in life: a name typed wrong, a newborn without a number, a group recorded a year too long."""

import json
from datetime import date
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from claims.desk import show
from claims.desk.base import page_url
from claims.persons.domain.identity import check_character
from claims.persons.queries import find_person, get_person_texts
from claims.persons.screens.search import find
from settlement.payment.models import PaymentRow
from tests import office as o
from tests.audit.proof import forging as proof
from tests.claims.counter.screens.test_steps import NEW_CLAIM, key_in, lines, take
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter
from tests.settlement.cover.screens.test_enrolment import ENROL, cover_step, key_of_form

BABY = "R370123456"
NUMBER = "37010220140501001" + check_character("37010220140501001")
PAPER = lines(("household_register",))
TYPED, RIGHT = "张叁", "张三"


def on_person(role: str, person_id: str, step: str, language: str = "zh-hans", **facts: Any) -> HttpResponse:
    """Opens the form of a step on a person's page and sends it."""
    browser = o.client(role, language)
    address = reverse("admin:claims_personrow_step", args=[person_id, step])
    form = browser.get(address)
    if form.status_code != 200:
        return form  # type: ignore[no-any-return]
    answer: HttpResponse = browser.post(address, {"request_key": key_in(form), **facts})
    return answer


def page_of(role: str, person_id: str, language: str = "zh-hans") -> str:
    html: str = o.client(role, language).get(page_url("claims.personrow", person_id)).content.decode()
    return html


def test_a_mistyped_name_is_put_right_and_the_accepted_claim_is_paid(office: Office) -> None:
    person_id = counter.claimant(name=TYPED, serial=301)
    claim_no = counter.report(person_id, o.COSTS)
    counter.assess(claim_no)
    counter.approve(claim_no)
    counter.accept(claim_no)
    own = {"account_no": "6222021602009999991", "holder_name": RIGHT, "identity_document": "id_card"}
    assert "本人" in take("clerk", claim_no, "give_bank_account", **own).content.decode()

    wrong = {"fact": "name", "value": RIGHT, "nature": "typed_wrong", "ground": "户口簿核对", **PAPER}
    assert page_url("claims.personrow", person_id) in o.client("clerk").get(
        page_url("claims.claimrow", claim_no)
    ).content.decode()  # fmt: skip
    assert on_person("clerk", person_id, "correct_person", **wrong).status_code == 302
    before = scene.written()
    for language, sentence in (("zh-hans", "提出人不得自行确认"), ("en", "Who proposed it cannot confirm it")):
        assert sentence in on_person("clerk", person_id, "confirm_correction", language).content.decode()
    assert on_person("assessor", person_id, "confirm_correction").status_code == 403
    assert scene.written() == before

    html = page_of("approver", person_id)
    assert "待确认的更正" in html and "张* → 张*" in html and TYPED not in html and RIGHT not in html
    assert on_person("approver", person_id, "confirm_correction").status_code == 302
    html = page_of("clerk", person_id)
    assert "信息更正" in html and "录入错误" in html and TYPED not in html and RIGHT not in html

    assert take("clerk", claim_no, "give_bank_account", **own).status_code == 302
    counter.react()
    payment = PaymentRow.objects.get(claim_no=claim_no)
    url = reverse("admin:settlement_paymentrow_step", args=[payment.payment_no, "confirm_payment"])
    cashier = o.client("cashier")
    receipt = {"request_key": key_in(cashier.get(url)), "bank_ref": "ICBC-7", "paid_date": "2014-06-02"}
    receipt["paid"] = show.money(payment.amount_fen)
    assert cashier.post(url, receipt).status_code == 302
    counter.react()
    assert counter.status(claim_no) == "paid" and proof.verify()[0]


def register_at_the_counter(browser: Client) -> str:
    """A newborn by the birth certificate, enrolled; the person."""
    asked = {"certificate_kind": "990201", "id_no": BABY}
    page = browser.post(reverse(NEW_CLAIM), {"ask": "person", **asked})
    assert "该号码尚未登记" in page.content.decode()
    new = {"ask": "register", "request_key": key_in(page), **asked, "name": "测试甲之女", "phone": "", "psn_no": ""}
    page = browser.post(reverse(NEW_CLAIM), new)
    person_id = find_person(scene.REGION, "id_no", BABY)
    assert person_id
    body = {"ask": "enrol", "person_id": person_id, "request_key": key_of_form(page, "enrol"), **ENROL}
    assert "2014-01-01 – 2014-12-31" in browser.post(reverse(NEW_CLAIM), body).content.decode()
    return person_id


def test_a_newborn_is_insured_by_the_birth_certificate_and_gets_a_number_later(office: Office) -> None:
    person_id = register_at_the_counter(browser := o.client("clerk"))
    claim_no = counter.report(person_id, o.COSTS)

    added = {"certificate_kind": "01", "number": NUMBER, "ground": "新生儿落户", **PAPER}
    before = scene.written()
    mine = {**added, "number": NUMBER[:17] + ("0" if NUMBER[17] != "0" else "1")}
    for language, sentence in (("zh-hans", "证件号码无效"), ("en", "This is not an identity number")):
        assert sentence in on_person("clerk", person_id, "add_certificate", language, **mine).content.decode()
    assert scene.written() == before
    assert on_person("clerk", person_id, "add_certificate", **added).status_code == 302
    assert find(scene.REGION, NUMBER) == find(scene.REGION, BABY) == person_id
    html = page_of("clerk", person_id)
    assert "出生医学证明" in html and "居民身份证" in html and NUMBER not in html and BABY not in html

    persons = reverse("admin:claims_personrow_changelist")
    for number in (NUMBER, BABY):
        found = browser.post(persons, {"q": number})
        assert found.headers["Location"] == f"{persons}?person_id={person_id}"
        assert person_id in browser.get(found.headers["Location"]).content.decode()
        page = browser.post(reverse(NEW_CLAIM), {"ask": "person", "id_no": number, "certificate_kind": ""})
        assert person_id in page.content.decode()
    assert person_id not in browser.get(persons).content.decode()  # an outlet has no list of everybody
    counter.assess(claim_no)
    counter.approve(claim_no)
    counter.accept(claim_no)
    assert counter.status(claim_no) == "accepted"


def test_the_days_of_a_group_are_put_right_on_the_page_of_the_year(office: Office) -> None:
    def step(role: str, name: str, **facts: str) -> HttpResponse:
        other = o.client(role)
        form = other.get(cover_step(office.cover, name))
        answer: HttpResponse = other.post(cover_step(office.cover, name), {"request_key": key_in(form), **facts})
        return answer

    group = {"group": "orphan", "from_date": "2014-01-01", "to_date": "", "ground": "名册"}
    assert step("clerk", "grant_identity", **group).status_code == 302
    page = page_url("settlement.coverrow", office.cover)
    settled = scene.settle("LATER", costs=scene.amounts(500), person_id=office.person_id)["bill_no"]
    paper = lines(("authority_letter",))
    recorded = {"recorded": "orphan 2014-01-01", "new_from": "2014-07-01", "new_to": "", "ground": "认定文书", **paper}
    assert step("clerk", "correct_group", **recorded).status_code == 302
    assert "提出人不得自行确认" in step("clerk", "confirm_membership").content.decode()
    html = o.client("admin").get(page).content.decode()
    assert "待另一人确认的更正" in html and "2014-07-01" in html and settled in html
    assert step("admin", "confirm_membership").status_code == 302
    html = o.client("admin").get(page).content.decode()
    assert "已更正" in html and "按更正前的日期结算，维持不变" in html and settled in html
    days = {"old_from": "2014-01-01", "new_from": "2014-02-01", "new_to": "2014-12-31", "consecutive_years": "1"}
    paper = lines(("insurance_record",))
    wrong = {**days, "zero_claim_years": "0", "ground": "参保名册", **paper}
    assert step("clerk", "correct_enrolment", **wrong).status_code == 302
    assert step("clerk", "drop_membership", reason="名册无误").status_code == 302
    assert "2014-02-01" not in o.client("admin").get(page).content.decode()


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_after_an_erasure_the_page_says_so_and_shows_nothing(office: Office, language: str) -> None:
    person_id = counter.claimant(name=RIGHT, serial=302)
    text = get_person_texts(scene.REGION, person_id)["id_no"]
    basis = {
        "basis": "order",
        "last_date": str(date(2014, 6, 1)),
        "ground": "主管机关要求",
        **lines(("authority_letter",)),
    }
    assert on_person("clerk", person_id, "propose_erasure", **basis).status_code == 403
    assert on_person("admin", person_id, "propose_erasure", **basis).status_code == 302
    assert on_person("approver", person_id, "confirm_erasure").status_code == 302
    html = page_of("admin", person_id, language)
    assert ("个人信息已删除" if language == "zh-hans" else "The personal data was erased") in html
    assert RIGHT not in html and find(scene.REGION, text) == ""
    assert json.dumps(text) not in html and proof.verify()[0]


def test_who_is_registered_twice_is_joined_on_the_page(office: Office) -> None:
    other = counter.claimant(name=RIGHT, serial=303)
    number = get_person_texts(scene.REGION, other)["id_no"]
    facts = {"other": number, "certificate_kind": "", "ground": "重复登记", **lines(("police_statement",))}
    assert (
        "未登记此人"
        in on_person("clerk", office.person_id, "propose_join", **{**facts, "other": BABY}).content.decode()
    )
    assert on_person("clerk", office.person_id, "propose_join", **facts).status_code == 302
    assert on_person("approver", office.person_id, "confirm_join").status_code == 302
    assert find(scene.REGION, number) == office.person_id
    assert office.person_id in page_of("clerk", other) and "人员合并" in page_of("clerk", office.person_id)
