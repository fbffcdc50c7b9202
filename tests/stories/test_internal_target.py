"""What a region means by promptly (及时, 保险法 art. 22, 23): entered by one, approved by another, and no law.

A target that was missed stands on the desk of those who can do something about it; the regulator's lists do not know it.
"""

import re
from contextlib import suppress
from datetime import UTC, date, datetime
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.urls import reverse, reverse_lazy

from claims.clocks.models import ClockRow, SimClock
from claims.counter.models import ClaimRow
from claims.desk.base import page_url
from claims.store.sql import run
from claims.targets.models import TargetRow
from tests import office as o
from tests.claims.counter.screens.test_steps import key_in
from tests.office import Office
from tests.settlement import scene

DESK = reverse_lazy("admin:index")
MISSED, NO_LAW = "超过内部时限", "并非法定期限"
ONE_DAY = {
    "duty": "one_time_notice",
    "days": "1",
    "unit": "wday",
    "valid_from": "2014-06-01",
    "source": "渠道会议纪要〔2014〕3号",
}


def on(day: date) -> None:
    now = datetime(day.year, day.month, day.day, 4, tzinfo=UTC)
    SimClock.objects.update_or_create(region=scene.REGION, defaults={"now_at": now})


def opening() -> str:
    listed = o.client("admin").get(reverse("admin:claims_targetrow_changelist")).content.decode()
    found = re.search(r'href="([^"]*propose_target[^"]*)"', listed)
    assert found, listed
    return found[1]


def entered(**change: str) -> str:
    """A target the administrator enters at the screen; its number."""
    browser = o.client("admin")
    answer = browser.post(opening(), {"request_key": key_in(browser.get(opening())), **ONE_DAY, **change})
    assert answer.status_code == 302, answer.content.decode()
    return TargetRow.objects.latest("id").number


def step(role: str, number: str, name: str, **facts: str) -> Any:
    browser = o.client(role)
    url = reverse("admin:claims_targetrow_step", args=[number, f"{name}_target"])
    page = browser.get(url)
    return browser.post(url, {"request_key": key_in(page), **facts}) if page.status_code == 200 else page


def missed(role: str) -> list[str]:
    """The claims a role finds in the queue of missed targets."""
    asked = {"queue": "target"}
    html = o.client(role).get(reverse("admin:claims_claimrow_changelist"), asked).content.decode()
    return [claim_no for claim_no in ClaimRow.objects.values_list("claim_no", flat=True) if claim_no in html]


def proved() -> str:
    said = StringIO()
    with suppress(SystemExit):
        call_command("verify", stdout=said)
    return said.getvalue()


def test_a_target_takes_two_people_and_its_refusals_write_nothing(office: Office) -> None:
    before = scene.written()
    browser = o.client("admin")
    for wrong in ({"days": "31"}, {"days": "0"}, {"unit": "month"}, {"duty": "claim.pay"}, {"source": " "}):
        page = browser.post(opening(), {"request_key": key_in(browser.get(opening())), **ONE_DAY, **wrong})
        assert page.status_code == 200, wrong
    assert scene.written() == before and not TargetRow.objects.exists()
    number = entered()
    on_the_desk = missed("clerk")
    assert step("admin", number, "approve").status_code == 200  # refused: the same person
    assert TargetRow.objects.get().status == "proposed" and missed("clerk") == on_the_desk
    for role in ("clerk", "assessor", "regulator"):
        assert step(role, number, "approve").status_code in (403, 404), role
    assert step("approver", number, "approve").status_code == 302
    assert TargetRow.objects.get().status == "approved"
    assert "verify ok" in proved()


@pytest.mark.law("86.service.17.2", "insurance_law.23.1a")
def test_a_missed_target_is_on_the_desk_and_not_with_the_regulator(office: Office) -> None:
    step("approver", entered(), "approve")
    on(date(2014, 6, 3))
    assert office.received not in missed("clerk")  # due on the first working day after the 2nd
    on(date(2014, 6, 4))
    assert office.received in missed("clerk") and office.approved not in missed("clerk")
    assert MISSED in o.client("clerk").get(DESK).content.decode()
    claim = page_url("claims.claimrow", office.received)
    assert NO_LAW in o.client("clerk").get(claim).content.decode()

    regulator = o.client("regulator")
    assert ClockRow.objects.filter(timeliness="breached").count() == 0
    for url in (DESK, claim, reverse("admin:claims_claimrow_changelist"), reverse("admin:claims_clockrow_changelist"),
                reverse("admin:claims_withdrawnbreach_changelist")):  # fmt: skip
        html = regulator.get(url).content.decode()
        assert MISSED not in html and NO_LAW not in html, url
    assert regulator.get(reverse("admin:claims_targetrow_changelist")).status_code == 403
    assert "verify ok" in proved()


def test_a_target_typed_wrong_is_ended_and_followed_by_another(office: Office) -> None:
    first = entered()
    step("approver", first, "approve")
    on(date(2014, 6, 4))
    assert office.received in missed("clerk")
    assert step("admin", first, "end", reason="误录").status_code == 302
    assert office.received not in missed("clerk")
    second = entered(days="2")
    assert step("admin", second, "refuse", reason="再改").status_code == 302
    assert office.received not in missed("clerk")
    on(date(2014, 6, 10))
    assert office.assessed in missed("assessor")  # by the shipped default: five working days from the 2nd
    assert "verify ok" in proved()


def test_a_forged_row_of_what_is_owed_is_named(office: Office) -> None:
    run("update claims_claim set owed_since = owed_since - 30 where claim_no = %s", (office.received,))
    said = proved()
    assert office.received in said and "owed promptly" in said
