"""From a stranger at the counter to the money in the bank, and who may say that somebody is insured."""

from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from claims.desk import roles, show
from claims.desk.base import page_url
from claims.desk.steps import steps_of
from claims.persons.domain.identity import check_character
from claims.persons.queries import find_person
from claims.store.models import Event
from settlement.cover.models import CoverRow
from settlement.payment.models import PaymentRow
from tests import office as o
from tests.claims.counter.screens.test_steps import NEW_CLAIM, SHEET, key_in, lines, number_in, take
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

NEWCOMER = "37010219800202001" + check_character("37010219800202001")
NAME = "测试乙"
ENROL = {
    "from_date": "2014-01-01", "to_date": "2014-12-31", "consecutive_years": "1", "zero_claim_years": "0",
    "ground": "参保名册",
}  # fmt: skip
MEMBERSHIP = sorted(steps_of("covers"))


def cover_step(key: str, step: str) -> str:
    return reverse("admin:settlement_coverrow_step", args=[key.replace("_", "_5F"), step])


def on_the_page(role: str, key: str, step: str, language: str = "zh-hans", **facts: Any) -> HttpResponse:
    browser = o.client(role, language)
    form = browser.get(cover_step(key, step))
    assert form.status_code == 200
    answer: HttpResponse = browser.post(cover_step(key, step), {"request_key": key_in(form), **facts})
    return answer


def register(browser: Client) -> HttpResponse:
    page = browser.post(reverse(NEW_CLAIM), {"ask": "person", "id_no": NEWCOMER})
    body = {"ask": "register", "request_key": key_in(page), "id_no": NEWCOMER, "name": NAME, "phone": ""}
    answer: HttpResponse = browser.post(reverse(NEW_CLAIM), body)
    return answer


def key_of_form(page: HttpResponse, form: str) -> str:
    """A page with two forms has two request keys."""
    html = page.content.decode()
    part = html[html.index(f'name="ask" value="{form}"') :]
    return part[part.index('name="request_key" value="') :].split('"')[3]


def enrol_at_the_counter(browser: Client, page: HttpResponse, **others: str) -> HttpResponse:
    body = {"ask": "enrol", "person_id": person_id(), "request_key": key_of_form(page, "enrol"), **ENROL, **others}
    answer: HttpResponse = browser.post(reverse(NEW_CLAIM), body)
    return answer


def person_id() -> str:
    found = find_person(scene.REGION, "id_no", NEWCOMER)
    assert found
    return found


def test_a_stranger_at_the_counter_is_registered_enrolled_assessed_and_paid(office: Office) -> None:
    browser = o.client("clerk")
    page = register(browser)
    assert "此人尚无参保记录" in page.content.decode()
    page = enrol_at_the_counter(browser, page)
    assert "2014-01-01 – 2014-12-31" in page.content.decode()
    visit = {
        "hospital": scene.HOSPITAL, "admission_date": "2014-02-01", "discharge_date": "2014-02-10",
        "received_date": "2014-06-02", "channel": "outlet", "person_id": person_id(),
    }  # fmt: skip
    body = {"ask": "claim", "request_key": key_of_form(page, "claim"), **visit, **SHEET, **lines()}
    claim_no = number_in(browser.post(reverse(NEW_CLAIM), body).headers["Location"])
    group = {"group": "subsistence", "from_date": "2014-01-01", "to_date": "", "ground": "低保证"}
    assert on_the_page("clerk", f"{person_id()}.2014", "grant_identity", **group).status_code == 302
    for role, step, given in (
        ("clerk", "complete_dossier", {}),
        ("assessor", "assess", {"place": "local", "med_type": "21", "ground": "材料齐全"}),
        ("approver", "approve", {}),
        ("clerk", "notify", {"how": "in_person", "proof": "HZ-1"}),
        ("clerk", "accept", {}),
        (
            "clerk",
            "give_bank_account",
            {"account_no": counter.ACCOUNT, "holder_name": NAME, "identity_document": "id_card"},
        ),
    ):
        assert take(role, claim_no, step, **given).status_code == 302, step
    counter.react()
    payment = PaymentRow.objects.get(claim_no=claim_no)
    url = reverse("admin:settlement_paymentrow_step", args=[payment.payment_no, "confirm_payment"])
    cashier = o.client("cashier")
    assert (
        cashier.post(
            url,
            {
                "request_key": key_in(cashier.get(url)),
                "bank_ref": "ICBC-7",
                "paid": show.money(payment.amount_fen),
                "paid_date": "2014-06-02",
            },
        ).status_code
        == 302
    )
    counter.react()
    assert counter.status(claim_no) == "paid"
    html = o.client("assessor").get(page_url("settlement.coverrow", f"{person_id()}.2014")).content.decode()
    assert "低保对象" in html and claim_no in html


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("zh-hans", "该人员在其中部分日期已参保。"), ("en", "The person is already enrolled on some of these days.")],
)
def test_enrolling_twice_is_refused_in_words_at_the_counter(office: Office, language: str, sentence: str) -> None:
    browser = o.client("clerk", language)
    page = enrol_at_the_counter(browser, register(browser))
    before = scene.written()
    html = enrol_at_the_counter(browser, page, from_date="2014-06-01").content.decode()
    assert sentence in html
    assert scene.written() == before


def test_sending_the_enrolment_twice_is_one_event(office: Office) -> None:
    browser = o.client("clerk")
    page = register(browser)
    for _ in range(2):
        assert enrol_at_the_counter(browser, page).status_code == 200
    assert Event.objects.filter(stream_id=f"cover:{person_id()}/2014").count() == 1


GROUND = {"ground": "名册"}
REFUSED = [
    ("enrol", ENROL, "该人员在其中部分日期已参保", "already enrolled on some of these days"),
    ("enrol", ENROL | {"from_date": "2015-01-01", "to_date": "2015-12-31"}, "不在保单年度 2014 之内", "do not lie in"),
    ("end_enrolment", {"last_date": "2015-03-01", **GROUND}, "未处于参保状态", "is not enrolled on 2015-03-01"),
    (
        "grant_identity",
        {"group": "orphan", "from_date": "2014-05-01", "to_date": "2014-04-01", **GROUND},
        "早于起始日期",
        "is before the first day",
    ),
]


@pytest.mark.parametrize(("step", "facts", "chinese", "english"), REFUSED)
def test_a_refusal_on_the_cover_year_is_said_and_nothing_written(
    office: Office, step: str, facts: dict[str, str], chinese: str, english: str
) -> None:
    before = scene.written()
    for language, sentence in (("zh-hans", chinese), ("en", english)):
        answer = on_the_page("admin", office.cover, step, language, **facts)
        assert answer.status_code == 200
        assert sentence in answer.content.decode(), language
    assert scene.written() == before


def test_a_group_is_granted_and_ended_and_the_enrolment_too(office: Office) -> None:
    group = {"group": "orphan", "from_date": "2014-01-01", "to_date": "", "ground": "民政名册"}
    page = page_url("settlement.coverrow", office.cover)
    assert cover_step(office.cover, "end_identity") not in o.client("admin").get(page).content.decode()
    assert on_the_page("admin", office.cover, "grant_identity", **group).status_code == 302
    again = on_the_page("admin", office.cover, "grant_identity", **group)
    assert "已具有身份" in again.content.decode()
    ended = {"group": "orphan", "last_date": "2014-05-31", "ground": "已成年"}
    assert on_the_page("admin", office.cover, "end_identity", **ended).status_code == 302
    assert on_the_page("admin", office.cover, "end_enrolment", last_date="2014-11-30", ground="迁出").status_code == 302
    html = o.client("admin").get(page).content.decode()
    assert "2014-05-31" in html and "2014-11-30" in html
    ended_event = Event.objects.get(kind="cover.enrolment_ended.1")
    assert (ended_event.meta["actor"], ended_event.meta["ground"]) == ("admin", "迁出")


def test_a_year_in_which_nothing_happened_has_a_page_to_enrol_on(office: Office) -> None:
    key = f"{office.person_id}.2013"
    html = o.client("admin").get(page_url("settlement.coverrow", key)).content.decode()
    assert "该人员在本保单年度未参保" in html and cover_step(key, "enrol") in html
    assert cover_step(key, "grant_identity") not in html
    days = ENROL | {"from_date": "2013-01-01", "to_date": "2013-12-31"}
    assert on_the_page("admin", key, "enrol", **days).status_code == 302
    assert CoverRow.objects.filter(person_id=office.person_id, year=2013).exists()


@pytest.mark.parametrize("key", ["R0.2014", "{person}.1999", "{person}.20140", "{person}.abcd", "{person}", ".2014"])
def test_a_year_of_nobody_is_not_there(office: Office, key: str) -> None:
    address = page_url("settlement.coverrow", key.format(person=office.person_id))
    assert o.client("admin").get(address).status_code == 404


def test_an_outlet_sees_the_years_of_its_claimants_only_and_not_their_bills(office: Office) -> None:
    counter.claimant(name=NAME, serial=9)
    other = CoverRow.objects.exclude(person_id=office.person_id).get()
    browser = o.client("clerk")
    own = browser.get(page_url("settlement.coverrow", office.cover)).content.decode()
    assert "本年度已占用" not in own and office.bill_no not in own and office.elsewhere not in own
    assert other.person_id not in browser.get(reverse("admin:settlement_coverrow_changelist")).content.decode()
    for year in (2013, 2014):
        assert browser.get(page_url("settlement.coverrow", f"{other.person_id}.{year}")).status_code == 404
        assert browser.get(cover_step(f"{other.person_id}.{year}", "enrol")).status_code == 404


@pytest.mark.parametrize("step", MEMBERSHIP)
def test_who_assesses_decides_or_pays_enrols_nobody(office: Office, step: str) -> None:
    before = scene.written()
    for role in set(roles.ROLES) - {"clerk", "admin"}:
        browser = o.client(role)
        assert browser.get(cover_step(office.cover, step)).status_code == 403, role
        assert browser.post(cover_step(office.cover, step), {"request_key": "a" * 32, **ENROL}).status_code == 403
    assert scene.written() == before
