"""The same umbrellas in a later release, whose table has changed (``CHANGED`` in ``test_umbrellas``)."""

from typing import Any

from claims.umbrellas.models import UmbrellaRow
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse

from audit.proof.walk import Tally, find_faults, place_what_waits
from claims.clocks.models import ClockRow
from claims.desk.base import page_url
from tests.recipes.umbrella_hands import LIST, LOST, lend, send, step


def back_at_work(name: str) -> Client:
    browser = Client(SERVER_NAME="localhost")
    browser.force_login(get_user_model().objects.get(username=name))
    return browser


def shown(row: UmbrellaRow) -> str:
    return clerk.get(page_url("claims.umbrellarow", row.number)).content.decode()


def faults() -> list[str]:
    place_what_waits()
    return [fault.what for fault in find_faults(Tally(), lambda what, count: None)]


clerk, approver = back_at_work("clerk"), back_at_work("approver")
out, lost = UmbrellaRow.objects.order_by("id")
assert (out.status, lost.status) == ("lent", "lost")

# The page replays; the list and its file show what was written, by its code, until the case moves.
assert "已借出" in shown(out) and "black" in shown(out) and "已归还" in shown(lost)
assert "statement" in shown(lost) and "确认遗失" in shown(lost)
export: Any = clerk.get(reverse("admin:claims_umbrellarow_export"))
for text in (clerk.get(LIST).content.decode(), b"".join(export.streaming_content).decode()):
    assert "lent" in text and "lost" in text and "black" in text
assert faults() == [], faults()

# What nobody takes any more is not offered, and not taken by whoever kept its address.
assert "lose_umbrella" not in approver.get(page_url("claims.umbrellarow", out.number)).content.decode()
assert approver.post(step(out, "lose_umbrella"), LOST).status_code == 403

# Its period keeps its rule; the step that meets it starts the next under the newer one.
today = out.opened_date.isoformat()
assert send(clerk, step(out, "return_umbrella"), on_date=today).status_code == 302
clocks = ClockRow.objects.filter(subject=f"umbrella:{out.number}").order_by("cycle")
assert [(row.rule_version, row.lifecycle) for row in clocks] == [(1, "met"), (2, "running")]
out.refresh_from_db()
assert out.status == "on_loan" and out.next_due_date == clocks[1].due_date
assert send(clerk, step(out, "return_umbrella"), on_date=today).status_code == 302
assert [row.lifecycle for row in clocks.all()] == ["met", "met", "running"]
assert ClockRow.objects.get(subject=f"umbrella:{lend(clerk).number}").rule_version == 2
assert faults() == [], faults()
