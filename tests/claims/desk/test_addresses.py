"""No address holds a person's number or name: browsers, proxies and logs keep addresses."""

import re
from urllib.parse import unquote

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from claims.desk.base import page_url
from claims.desk.search import is_personal
from claims.persons.domain.identity import check_character
from tests import office as o
from tests.claims.counter.screens.test_steps import NEW_CLAIM, key_in
from tests.claims.desk.test_pages import lists, pages
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

ANNE = "37010219500101001" + check_character("37010219500101001")
NEW = "37010219600101002" + check_character("37010219600101002")
NEW_NAME, NEW_PHONE = "欧阳测试", "13912345678"
SECRETS = (ANNE, NEW, NEW_NAME, NEW_PHONE, counter.NAME)

CLAIMS = reverse("admin:claims_claimrow_changelist")
OF_PERSONS = {
    CLAIMS: "claims.claimrow",
    reverse("admin:settlement_billrow_changelist"): "settlement.billrow",
    reverse("admin:settlement_coverrow_changelist"): "settlement.coverrow",
}


def addresses(page: HttpResponse) -> list[str]:
    """Where this answer leads: redirects, links, and the targets of forms."""
    found = re.findall(r'(?:href|src|action|hx-get)="([^"]*)"', page.content.decode())
    return [unquote(address) for address in [*found, page.headers.get("Location", "")]]


def told(page: HttpResponse) -> list[str]:
    return [address for address in addresses(page) for secret in SECRETS if secret in address]


def search(browser: Client, address: str, asked: str) -> HttpResponse:
    answer: HttpResponse = browser.post(address, {"q": asked})
    assert answer.status_code == 302 and told(answer) == []
    return answer


def test_a_person_is_found_by_a_number_no_address_holds(office: Office) -> None:
    browser = o.client("assessor")
    rows = {
        "claims.claimrow": office.received, "settlement.billrow": office.bill_no, "settlement.coverrow": office.cover,
    }  # fmt: skip
    for address, label in OF_PERSONS.items():
        for spelt in (ANNE, f" {ANNE[:6]} {ANNE[6:14]} {ANNE[14:]} ", office.person_id):
            answer = search(browser, address, spelt)
            assert answer.headers["Location"] == f"{address}?person_id={office.person_id}"
        html = browser.get(answer.headers["Location"]).content.decode()
        assert page_url(label, rows[label]) in html and ANNE not in html


def test_whoever_is_not_found_leaves_no_trace_in_an_address(office: Office) -> None:
    browser = o.client("assessor")
    for address in OF_PERSONS:
        for asked in (NEW, NEW_PHONE, "+86 139-1234-5678", NEW_NAME, counter.NAME):
            answer = search(browser, address, asked)
            assert answer.headers["Location"] == address
            assert "未找到该人员" in browser.get(address).content.decode()


def test_a_number_of_a_case_and_a_day_are_searched_as_before(office: Office) -> None:
    browser = o.client("assessor")
    answer = browser.post(CLAIMS, {"q": office.received, "queue": "open"})
    assert answer.headers["Location"] == f"{CLAIMS}?queue=open&q={office.received}"
    html = browser.get(answer.headers["Location"]).content.decode()
    assert office.received in html and office.assessed not in html
    hospitals = reverse("admin:settlement_hospital_changelist")
    html = browser.post(hospitals, {"q": "测试"}, follow=True).content.decode()
    assert scene.HOSPITAL in html


def test_an_address_made_by_hand_is_not_answered(office: Office) -> None:
    browser = o.client("admin")
    for address in lists():
        for asked in (ANNE, ANNE.lower(), NEW_PHONE):
            answer = browser.get(address, {"q": asked})
            assert answer.status_code in (302, 404) and told(answer) == [], address
    assert browser.get(CLAIMS, {"q": NEW_NAME}).headers["Location"] == CLAIMS
    assert told(browser.get("/admin/search/", {"s": ANNE, "extended": "1"})) == []


def test_no_address_of_a_click_through_tells_a_person(office: Office) -> None:
    browser = o.client("clerk")
    address = reverse(NEW_CLAIM)
    seen = [browser.get(address), browser.post(address, {"ask": "person", "id_no": ANNE})]
    seen.append(browser.post(address, {"ask": "person", "id_no": NEW}))
    new = {"ask": "register", "id_no": NEW, "name": NEW_NAME, "phone": NEW_PHONE, "request_key": key_in(seen[-1])}
    seen.append(browser.post(address, new))
    admin = o.client("admin")
    seen += [admin.get(each) for each in ("/admin/", *lists(), *pages(office))]
    assert {page.status_code for page in seen} == {200}
    assert [told(page) for page in seen if told(page)] == []


def test_no_form_sends_what_is_typed_in_an_address(office: Office) -> None:
    browser = o.client("admin")
    for address in ("/admin/", *lists(), *pages(office)):
        html = browser.get(address).content.decode()
        for form in re.findall(r"<form\b.*?</form>", html, re.S):
            if not re.match(r'<form[^>]*method="post"', form, re.I):
                assert not re.search(r'<input[^>]*type="(text|search|tel|number)"|<textarea', form), (
                    address,
                    form[:200],
                )


@pytest.mark.parametrize(
    ("asked", "personal"),
    [(ANNE, True), ("370102500101001", True), ("13912345678", True), ("86 139 1234 5678", True), ("1391234567", False),
     ("C37000020141234567", False), ("2014-06-02", False), ("B3700002014ABCDEF0123456789", False)],
)  # fmt: skip
def test_what_is_taken_for_a_persons_number(asked: str, personal: bool) -> None:
    assert is_personal(asked) is personal
