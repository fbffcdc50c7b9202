"""Every list and page, as HTTP on a real database: it opens, in both languages, for whom it should, in few queries."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import cycle

import pytest
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.desk import roles
from claims.desk.base import page_url
from claims.store.models import Event
from config import messages
from tests import office as o
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

MOST_QUERIES = 22

LISTS = {
    "claims_claimrow": "claims",
    "claims_clockrow": "clocks",
    "claims_personrow": "persons",
    "settlement_billrow": "bills",
    "settlement_coverrow": "covers",
    "settlement_paymentrow": "payments",
    "settlement_project": "funds",
    "settlement_voucher": "vouchers",
    "settlement_hospital": "hospitals",
    "claims_event": "events",
    "claims_bookmark": "followers",
    "claims_outlet": "outlets",
    "claims_staff": "staff",
}


def lists() -> dict[str, str]:
    return {reverse(f"admin:{name}_changelist"): page for name, page in LISTS.items()}


def pages(office: Office) -> dict[str, str]:
    """Address → the page of claims.desk.roles it belongs to."""
    every_claim = (office.received, office.awaiting, office.assessed, office.approved, office.paid)
    found = {page_url("claims.claimrow", claim_no): "claims" for claim_no in every_claim}
    event = Event.objects.filter(kind="claim.approved.1").first()
    assert event is not None
    clock = f"claim:{office.awaiting}/claim.assess/1"
    found |= {
        reverse("admin:claims_claimrow_print", args=[office.awaiting, "notice"]): "claims",
        reverse("admin:claims_claimrow_print", args=[office.approved, "decision"]): "claims",
        page_url("claims.clockrow", clock): "clocks",
        page_url("claims.personrow", office.person_id): "persons",
        page_url("settlement.billrow", office.bill_no): "bills",
        page_url("settlement.coverrow", office.cover): "covers",
        page_url("settlement.paymentrow", office.payment_no): "payments",
        page_url("settlement.project", scene.PROJECT): "funds",
        reverse("admin:settlement_project_balance", args=[scene.PROJECT]): "trial_balance",
        page_url("settlement.voucher", office.voucher_id): "vouchers",
        page_url("settlement.hospital", scene.HOSPITAL): "hospitals",
        page_url("claims.event", event.seq): "events",
        page_url("claims.bookmark", scene.rows("select min(id) from claims_bookmark")[0][0]): "followers",
        page_url("claims.outlet", scene.rows("select min(id) from claims_outlet")[0][0]): "outlets",
        page_url("claims.staff", scene.rows("select min(id) from claims_staff")[0][0]): "staff",
    }
    return found


class Texts(HTMLParser):
    """The texts of a page that a reader reads."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        icon = "material-symbols-outlined" in str(attrs)
        if tag in ("script", "style", "pre") or icon or "d-mono" in str(attrs):
            self.silent += 1
            self.stack = [*getattr(self, "stack", []), tag]
        elif self.silent and tag not in ("br", "img", "input", "hr", "link", "meta"):
            self.silent += 1

    def handle_endtag(self, tag: str) -> None:
        if self.silent:
            self.silent -= 1

    def handle_data(self, data: str) -> None:
        if not self.silent and data.strip():
            self.found.append(" ".join(data.split()))


# What stays as it is in every language: names of the standard, of the log and of people.
STAYS = re.compile(
    r"SHA-256|Test project|Test hospital|English|admin/|service norm art\.|art\. \d+|claim\.\w+|[a-z]+_[a-z_]+"
)


# Every English text somebody could have forgotten to translate; logins of the office are names.
ENGLISH = {said.text for app in messages.APPS for said in messages.said_by(app)} - {"English", *roles.ROLES}


def english_in(html: str) -> Iterator[str]:
    reader = Texts()
    reader.feed(html)
    for text in reader.found:
        if text in ENGLISH or re.search(r"[A-Za-z]{2,}[ '’][A-Za-z]{2,}", STAYS.sub("", text)):
            yield text


def test_every_page_opens_in_both_languages_and_says_nothing_untranslated(office: Office) -> None:
    addresses = ["/admin/", *lists(), *pages(office)]
    for language in ("zh-hans", "en"):
        browser = o.client("admin", language)
        for address in addresses:
            answer = browser.get(address)
            assert answer.status_code == 200, address
            html = answer.content.decode()
            assert f'lang="{language}"' in html, address
            if language == "zh-hans":
                assert not list(english_in(html)), address


def test_every_page_is_open_to_the_roles_of_the_table_and_to_no_other(office: Office) -> None:
    addresses = {**lists(), **pages(office)}
    for role in roles.ROLES:
        browser = o.client(role)
        for address, page in addresses.items():
            seen = browser.get(address).status_code == 200
            allowed = roles.may_see(role, page) and (page != "trial_balance" or roles.may_see(role, "funds"))
            assert seen == allowed, (role, address)


def test_who_has_no_post_sees_nothing(office: Office) -> None:
    from django.contrib.auth import get_user_model

    get_user_model().objects.create_user(username="nobody", password=o.PASSWORD, is_staff=True)
    browser = o.client("nobody")
    assert browser.get("/admin/").status_code == 200
    assert {browser.get(address).status_code for address in lists()} == {403}


@pytest.mark.law("pipl.6")
def test_a_clerk_sees_the_own_outlet_and_no_other(office: Office) -> None:
    browser = o.client("clerk")
    html = browser.get(reverse("admin:claims_claimrow_changelist")).content.decode()
    assert office.received in html and office.elsewhere not in html
    assert browser.get(page_url("claims.claimrow", office.elsewhere)).status_code == 404
    assert browser.get(page_url("claims.clockrow", f"claim:{office.elsewhere}/claim.assess/1")).status_code == 404
    step = reverse("admin:claims_claimrow_step", args=[office.elsewhere, "withdraw"])
    assert browser.get(step).status_code == 404
    assert browser.post(step, {"reason": "x", "request_key": "a" * 32}).status_code == 404
    assert counter.status(office.elsewhere) == "received"
    assert browser.get("/admin/").content.decode().count(office.elsewhere) == 0


def test_a_clerk_of_no_outlet_sees_no_claim_and_no_clock(office: Office) -> None:
    scene.rows("update claims_staff set outlet_code = null where role = 'clerk' returning 1")
    browser = o.client("clerk")
    for screen, page in (("claimrow", office.received), ("clockrow", f"claim:{office.received}/claim.assess/1")):
        assert office.received not in browser.get(reverse(f"admin:claims_{screen}_changelist")).content.decode()
        assert browser.get(page_url(f"claims.{screen}", page)).status_code == 404


def test_a_region_sees_its_own_rows_only(office: Office) -> None:
    scene.rows("update claims_staff set region = '110000' where role = 'regulator' returning 1")
    browser = o.client("regulator")
    for address, page in pages(office).items():
        if page not in ("followers",):
            assert browser.get(address).status_code in (403, 404), address
    html = browser.get(reverse("admin:claims_claimrow_changelist")).content.decode()
    assert office.received not in html


def test_queries_do_not_grow_with_the_rows(office: Office) -> None:
    addresses = ["/admin/", *lists(), *pages(office)]
    before = {address: _queries(address) for address in addresses}
    assert {address: count for address, count in before.items() if count > MOST_QUERIES} == {}
    for day in (15, 17, 19):
        o.received(office.person_id, day=day)
    scene.settle("V2", scene.amounts(100), person_id=office.person_id)
    after = {address: _queries(address) for address in addresses}
    assert {
        address: (before[address], after[address]) for address in addresses if after[address] > before[address]
    } == {}


def test_a_page_asks_nothing_twice(office: Office) -> None:
    asked = {address: [query["sql"] for query in _asked(address)] for address in pages(office)}
    twice = {address: {sql for sql in said if said.count(sql) > 1} for address, said in asked.items()}
    assert {address: found for address, found in twice.items() if found} == {}


def _queries(address: str) -> int:
    return len(_asked(address))


def _asked(address: str) -> CaptureQueriesContext:
    browser = o.client("admin")
    with CaptureQueriesContext(connection) as captured:
        assert browser.get(address).status_code == 200
    return captured


ASKED = ("2014-06-02", "C370000", "nothing-like-it", "1", "9" * 30, "a-b-c-d-" + "z" * 28, "%_")
NUMBERS = ("9" * 40, "-1", "abc", "%00", "../../x", "' or 1=1 --", "_2F_2F")


def test_a_search_always_answers(office: Office) -> None:
    browser = o.client("admin")
    for address in lists():
        for asked in ASKED:
            assert browser.get(address, {"q": asked}).status_code == 200, (address, asked)


def test_a_number_nobody_has_is_not_there(office: Office) -> None:
    browser = o.client("admin")
    for address in lists():
        for number in NUMBERS:
            assert browser.get(f"{address}{number}/change/").status_code in (404, 302), (address, number)
    claims = reverse("admin:claims_claimrow_changelist")
    assert {browser.get(f"{claims}{number}/step/accept/").status_code for number in NUMBERS} <= {403, 404}


NONSENSE = (
    "%00=1", "p=x", "p=99999", "o=9.-9.x", "nonsense=1", "region=%00", "id=x", "id=%00", "status=%00", "state=%00",
    "due=%00", "queue=%00", "rule_code=%00", "kind=%00", "q=%ED%A0%80", "q=%00", "person_id=%00", "all=", "e=1",
    "region__regex=(", "_facets=True",
)  # fmt: skip


# What Django would ask of any column, if it were let.
HOWS = (
    "regex=(",
    "range=9",
    "year=99999999999999999999",
    "in=%00",
    "isnull=%00",
    "date=%00",
    "gte=9999-99-99",
    "has_key=%00",
)


def nonsense() -> Iterator[str]:
    """Each list with each column, filter and word of its own that an address may hold, and something it cannot be."""
    for model, screen in admin.site._registry.items():
        address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
        filters = [getattr(each, "parameter_name", each) for each in getattr(screen, "list_filter", ())]
        names = {field.name for field in model._meta.fields} | {str(name) for name in filters}
        asked = [f"{name}={value}" for name in sorted(names) for value in ("%00", "9" * 30)]
        asked += [f"{name}__{how}" for name, how in zip(sorted(names), cycle(HOWS), strict=False)]
        if address in lists():
            yield from (f"{address}?{each}" for each in (*NONSENSE, *asked))


def test_nonsense_in_an_address_is_no_error(office: Office) -> None:
    """A list answers it, or leads on to what it can answer; what no column could hold is nobody's alarm."""
    browser = o.client("admin")
    browser.raise_request_exception = False
    answers = {address: browser.get(address).status_code for address in nonsense()}
    assert len({address.partition("?")[0] for address in answers}) == len(LISTS)
    assert {address: status for address, status in answers.items() if status >= 500} == {}


def test_an_address_asks_for_no_pattern_and_for_nothing_sealed(office: Office) -> None:
    browser = o.client("admin")
    for asked in ("name_zh__regex=(((.*)*)*)*x", "region__range=9", "bank_account_sealed=x"):
        address = reverse("admin:settlement_hospital_changelist")
        assert browser.get(f"{address}?{asked}").status_code == 400
    assert browser.get(reverse("admin:claims_outlet_changelist"), {"open__exact": "1"}).status_code == 200
