"""What happens to an umbrella, through a client without a browser; run by ``manage.py shell`` in a house that lends them.

The house is the copy that ``test_umbrellas`` makes; every assertion that fails ends the process.
"""

import re
from typing import Any

from claims.umbrellas.models import UmbrellaRow
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse

from audit.proof.walk import Tally, find_faults, place_what_waits
from claims.clocks.models import ClockRow
from claims.clocks.sweep import sweep_clocks
from claims.desk.base import page_url
from claims.desk.models import Staff
from claims.outlets.models import Outlet
from claims.store.models import Event

REGION = "379900"
LOST = {
    "reason": "落在车上", "documents-TOTAL_FORMS": "1", "documents-INITIAL_FORMS": "0",
    "documents-0-kind": "statement", "documents-0-pages": "1", "documents-0-sha256": "a" * 64,
}  # fmt: skip
LIST = reverse("admin:claims_umbrellarow_changelist")


def somebody(name: str, role: str, outlet: str | None) -> Client:
    user = get_user_model().objects.create(username=name, is_staff=True)
    Staff.objects.create(user=user, region=REGION, role=role, outlet_code=outlet)
    browser = Client(SERVER_NAME="localhost")
    browser.force_login(user)
    return browser


def key_in(page: Any) -> str:
    found = re.search(r'name="request_key" value="([0-9a-f]{32})"', page.content.decode())
    assert found, page.content.decode()[:2000]
    return found[1]


def send(browser: Client, url: str, **given: str) -> Any:
    return browser.post(url, {"request_key": key_in(browser.get(url)), **given})


def lend(browser: Client) -> UmbrellaRow:
    answer = send(browser, reverse("admin:claims_umbrellarow_open", args=["lend_umbrella"]), colour="red", deposit="20")
    assert answer.status_code == 302, answer.content.decode()
    return UmbrellaRow.objects.latest("id")


def step(row: UmbrellaRow, name: str) -> str:
    return reverse("admin:claims_umbrellarow_step", args=[row.number, name])


Outlet.objects.create(region=REGION, code="37990101", name_zh="虚构县网点", county_code="379901")
Outlet.objects.create(region=REGION, code="37990102", name_zh="另一网点", county_code="379901")
clerk = somebody("clerk", "clerk", "37990101")
other = somebody("other", "clerk", "37990102")
approver = somebody("approver", "approver", None)
cashier = somebody("cashier", "cashier", None)

# Only who sees the page sees it, and it stands in the menu.
assert cashier.get(LIST).status_code == 403
assert "雨伞" in clerk.get(reverse("admin:index")).content.decode()
assert "雨伞" not in cashier.get(reverse("admin:index")).content.decode()

# Lent: a case with its row, its clock of 7 working days, its page and its list.
first = lend(clerk)
assert (first.status, first.outlet, first.colour, first.deposit_fen) == ("lent", "37990101", "red", 2_000)
clock = ClockRow.objects.get(subject=f"umbrella:{first.number}")
assert clock.rule_code == "umbrella.return" and clock.due_date == first.next_due_date
page = clerk.get(page_url("claims.umbrellarow", first.number)).content.decode()
for said in ("红色", "20.00", "雨伞归还期限", "借出雨伞", first.number):
    assert said in page, said
assert first.number in clerk.get(LIST).content.decode()
assert first.number in clerk.get(f"{LIST}?due=running").content.decode()
assert first.number not in clerk.get(f"{LIST}?due=late").content.decode()
assert first.number in clerk.get(reverse("admin:index")).content.decode()
assert first.number not in other.get(reverse("admin:index")).content.decode()
assert first.number not in approver.get(reverse("admin:index")).content.decode()  # it waits for the clerk
assert first.number not in other.get(LIST).content.decode()
assert other.get(page_url("claims.umbrellarow", first.number)).status_code == 404
assert first.number in clerk.get(reverse("admin:claims_clockrow_changelist")).content.decode()
exported = b"".join(clerk.get(reverse("admin:claims_umbrellarow_export")).streaming_content).decode()
assert first.number in exported and "红色" in exported and exported.startswith("\ufeff")

# Who lent it does not write it off: a second person does.
events = Event.objects.count()
assert send(clerk, step(first, "lose_umbrella"), **LOST).status_code == 200
assert Event.objects.count() == events
assert cashier.post(step(first, "lose_umbrella")).status_code == 403
assert send(approver, step(first, "lose_umbrella"), **LOST | {"reason": " "}).status_code == 200
assert Event.objects.count() == events
assert send(approver, step(first, "lose_umbrella"), **LOST).status_code == 302
assert "遗失说明" in approver.get(page_url("claims.umbrellarow", first.number)).content.decode()
first.refresh_from_db()
assert first.status == "lost" and first.next_due_date is None
assert ClockRow.objects.get(pk=clock.pk).lifecycle == "cancelled"

# Returned in the same second, and never twice.
second = lend(clerk)
today = second.opened_date.isoformat()
assert send(clerk, step(second, "return_umbrella"), on_date=today).status_code == 302
assert ClockRow.objects.get(subject=f"umbrella:{second.number}").lifecycle == "met"
assert send(clerk, step(second, "return_umbrella"), on_date=today).status_code == 200

# Never brought back: the sweep says so, as it does of any other case.
third = lend(clerk)
late = ClockRow.objects.get(subject=f"umbrella:{third.number}")
sweep_clocks(region=REGION, now=late.plan_at[-1])
late.refresh_from_db()
assert late.timeliness == "breached"

# It can be proved: the rows are what the log says, and a forged one is named.
place_what_waits()
assert find_faults(Tally(), lambda what, count: None) == []
UmbrellaRow.objects.filter(pk=third.pk).update(colour="black")
found = find_faults(Tally(), lambda what, count: None)
assert [fault.what for fault in found] == [f"the row of umbrella {third.number} is not what its stream says"]
