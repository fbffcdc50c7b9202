"""A breach cannot be typed away (保险法 art. 23; 司法解释二 art. 15).

The notice went out in June, nobody wrote down when it arrived, and on 2 July the 30 days were over. A week later somebody
says that it had arrived on 30 June. That takes a number of the post and a second person, and the regulator sees both.
"""

import csv
import re
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from typing import Any

from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from claims import store
from claims.clocks.models import ClockRow, SimClock, WithdrawnBreach
from claims.clocks.sweep import sweep_clocks
from claims.counter import commands as claims
from claims.counter.domain.documents import REQUIRED, MissingDocument
from claims.counter.models import ClaimRow
from claims.desk.base import page_url
from claims.domain.calendar import CHINA
from tests import office as o
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

JULY_9 = date(2014, 7, 9)
PROOF, GROUND = "EMS 1023 4567 8CN", "已核对邮局签收记录"


def on(day: date) -> None:
    """It is half past midnight after ``day``, and the timer has rung."""
    now = (datetime.combine(day, datetime.min.time(), CHINA) + timedelta(hours=24, minutes=30)).astimezone(UTC)
    SimClock.objects.update_or_create(region=scene.REGION, defaults={"now_at": now})
    sweep_clocks(region=scene.REGION, now=now, source="story")


def forgotten(office: Office) -> str:
    """Asked for in June and breached on 2 July; the clock."""
    missing = [MissingDocument(kind=kind, reason="核定必需") for kind in REQUIRED if kind != "invoice"]
    claims.request_supplement(
        region=scene.REGION, claim_no=office.received, documents=missing, given_how="mail", proof="EMS-1",
        cause=counter.by("clerk", date(2014, 6, 25)),
    )  # fmt: skip
    on(JULY_9 - timedelta(days=1))
    clock_id = f"claim:{office.received}/claim.assess/1"
    assert ClockRow.objects.get(clock_id=clock_id).timeliness == "breached"
    return clock_id


def press(browser: Client, label: str, key: str, step: str, **facts: str) -> str:
    """Takes a step at the screen as its form asks; the page that answers."""
    url = f"{page_url(label, key).removesuffix('/change/')}/step/{step}/"
    form = browser.get(url).content.decode()
    found = re.search(r'name="request_key" value="([0-9a-f]{32})"', form)
    assert found, form
    answer = browser.post(url, {"request_key": found[1], **facts}, follow=True)
    return str(answer.content.decode())


def arrival(office: Office, proof: str) -> str:
    return press(o.client("clerk"), "claims.claimrow", office.received, "record_notice_arrival",
                 arrived_date="2014-06-30", proof=proof)  # fmt: skip


def kinds(clock_id: str) -> list[str]:
    return [recorded.kind for recorded in store.read(scene.REGION, f"clock:{clock_id}")]


def test_one_person_alone_types_no_breach_away(office: Office) -> None:
    clock_id = forgotten(office)
    before = kinds(clock_id)
    assert "须填写凭证" in arrival(office, proof="")
    assert (kinds(clock_id), ClaimRow.objects.get(claim_no=office.received).status) == (before, "supplement_requested")

    arrival(office, proof=PROOF)
    assert kinds(clock_id) == [*before, "clock.late_fact_entered.1"]
    row = ClockRow.objects.get(clock_id=clock_id)
    assert (row.lifecycle, row.timeliness, row.awaits) == ("running", "breached", "late_facts")
    assert not WithdrawnBreach.objects.exists()
    page = o.client("clerk").get(page_url("claims.clockrow", clock_id)).content.decode()
    assert PROOF in page and "复核补录" not in page
    step = f"{page_url('claims.clockrow', clock_id).removesuffix('/change/')}/step/confirm_late_facts/"
    assert o.client("clerk").get(step).status_code == 403


def test_a_second_person_withdraws_it_and_the_regulator_sees_both_hands_and_both_days(office: Office) -> None:
    clock_id = forgotten(office)
    arrival(office, proof=PROOF)
    waiting = o.client("approver").get(reverse("admin:claims_clockrow_changelist"), {"awaits": "late_facts"})
    assert office.received in waiting.content.decode()
    on(JULY_9)
    press(o.client("approver"), "claims.clockrow", clock_id, "confirm_late_facts", ground=GROUND)
    row = ClockRow.objects.get(clock_id=clock_id)
    assert (row.lifecycle, row.timeliness, row.awaits, row.paused_on) == ("paused", "at_risk", "", date(2014, 6, 30))
    assert ClaimRow.objects.get(claim_no=office.received).next_due_date is None
    assert "clock.breached.1" in kinds(clock_id)  # it stays in the log

    listed = o.client("regulator").get(reverse("admin:claims_withdrawnbreach_changelist")).content.decode()
    for said in (office.received, "2014-07-02", "2014-06-30 00:00", "2014-07-09 00:30", "2014-07-10 00:30",
                 "clerk", "approver", PROOF, GROUND):  # fmt: skip
        assert said in listed
    (line,) = exported()
    assert (line["录入人"], line["复核人"], line["凭证"]) == ("clerk", "approver", PROOF)
    assert o.client("cashier").get(reverse("admin:claims_withdrawnbreach_changelist")).status_code == 403
    said = StringIO()
    call_command("verify", stdout=said)
    assert "verify ok" in said.getvalue()


def exported() -> list[dict[str, Any]]:
    answer: Any = o.client("regulator").get(reverse("admin:claims_withdrawnbreach_export"))
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text)))


def test_what_does_not_convince_leaves_the_breach_for_good(office: Office) -> None:
    clock_id = forgotten(office)
    arrival(office, proof=PROOF)
    page = press(o.client("approver"), "claims.clockrow", clock_id, "uphold_breach", ground="邮局无此单号")
    assert "超期记录维持不变" in page
    assert kinds(clock_id)[-1] == "clock.correction_refused.1"
    assert "超期并非系统原因所致" in press(
        o.client("assessor"), "claims.clockrow", clock_id, "report_fault", ground="系统原因"
    )
    assert not WithdrawnBreach.objects.exists()
