"""How umbrellas are lent through a client without a browser; for the stories that run in a house that lends them."""

import re
from typing import Any

from claims.umbrellas.models import UmbrellaRow
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse

from claims.desk.models import Staff
from claims.outlets.models import Outlet

REGION = "379900"
LOST = {
    "reason": "落在车上", "documents-TOTAL_FORMS": "1", "documents-INITIAL_FORMS": "0",
    "documents-0-kind": "statement", "documents-0-pages": "1", "documents-0-sha256": "a" * 64,
}  # fmt: skip
LIST = reverse("admin:claims_umbrellarow_changelist")


def somebody(name: str, role: str, outlet: str | None, region: str = REGION) -> Client:
    user = get_user_model().objects.create(username=name, is_staff=True)
    Staff.objects.create(user=user, region=region, role=role, outlet_code=outlet)
    browser = Client(SERVER_NAME="localhost")
    browser.force_login(user)
    return browser


def key_in(page: Any) -> str:
    found = re.search(r'name="request_key" value="([0-9a-f]{32})"', page.content.decode())
    assert found, page.content.decode()[:2000]
    return found[1]


def send(browser: Client, url: str, **given: str) -> Any:
    return browser.post(url, {"request_key": key_in(browser.get(url)), **given})


def lend(browser: Client, colour: str = "red") -> UmbrellaRow:
    answer = send(
        browser, reverse("admin:claims_umbrellarow_open", args=["lend_umbrella"]), colour=colour, deposit="20"
    )
    assert answer.status_code == 302, answer.content.decode()
    return UmbrellaRow.objects.latest("id")


def step(row: UmbrellaRow, name: str) -> str:
    return reverse("admin:claims_umbrellarow_step", args=[row.number, name])


def open_outlets() -> None:
    Outlet.objects.create(region=REGION, code="37990101", name_zh="虚构县网点", county_code="379901")
    Outlet.objects.create(region=REGION, code="37990102", name_zh="另一网点", county_code="379901")
