"""What a newcomer finds after ``manage.py up``: logins, work of every kind, and the README's first bill."""

import json
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client, RequestFactory

from claims.clocks.models import ClockRow, SimClock, SweepBeat
from claims.counter.models import ClaimRow
from claims.desk.models import Staff
from claims.persons.queries import find_person
from config.management.commands import seed_demo
from settlement.cover.models import CoverRow
from settlement.gateway.examples import BILL
from settlement.ledger import checks as ledger_checks
from settlement.payment.models import PaymentRow
from tests.claims.processes import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def embedded(settings: Any) -> None:
    settings.EMBEDDED = True
    settings.DABAO_SIMULATED_CLOCK = True


def seed(today: str) -> None:
    call_command("seed_demo", today=date.fromisoformat(today))


def in_may() -> None:
    seed("2026-05-05")


def count_events() -> int:
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from claims_event")
        found: int = cursor.fetchone()[0]
        return found


def statuses(**which: Any) -> set[str]:
    return set(ClaimRow.objects.filter(region=seed_demo.REGION, **which).values_list("status", flat=True))


EVERY_QUEUE = {
    "received", "supplement_requested", "awaiting_documents", "under_assessment", "assessed", "approved", "rejected",
    "notified", "disputed", "accepted", "payment_ordered", "payment_failed", "payment_returned",
}  # fmt: skip


@pytest.mark.parametrize("today", ["2026-03-01", "2026-11-22", "2027-01-20"])
def test_every_queue_holds_something_whatever_the_day(today: str) -> None:
    seed(today)
    assert statuses() >= EVERY_QUEUE
    states = set(PaymentRow.objects.filter(region=seed_demo.REGION).values_list("state", flat=True))
    assert states == {"ordered", "reserved", "confirmed", "failed", "returned"}
    clocks = set(ClockRow.objects.filter(region=seed_demo.REGION).values_list("lifecycle", "timeliness"))
    assert clocks >= {("running", "on_track"), ("running", "at_risk"), ("running", "breached"), ("paused", "on_track")}
    assert ledger_checks.find_faults() == []
    assert not SweepBeat.objects.exists()  # it would be an alarm that the simulation sweeps no more
    assert not SimClock.objects.filter(region=seed_demo.REGION).exists()


def test_a_second_time_changes_nothing(built_once: Any) -> None:
    built_once(in_may)
    before = count_events()
    seed("2026-05-06")
    assert count_events() == before


def test_everybody_can_log_in_and_the_clerk_has_work_at_the_own_outlet(built_once: Any, settings: Any) -> None:
    built_once(in_may)
    for name in settings.DEMO_LOGINS:
        user = authenticate(RequestFactory().post("/admin/login/"), username=name, password=settings.DEMO_PASSWORD)
        assert user is not None
        assert user.is_staff
        assert user.is_superuser == (name == "admin")
        assert Staff.objects.get(user=user).role == name
    clerk = Staff.objects.get(role="clerk")
    assert len(statuses(outlet=clerk.outlet_code) & EVERY_QUEUE) >= 8


def test_the_first_bill_is_settled_as_the_readme_says(built_once: Any) -> None:
    built_once(in_may)
    answer = Client().post(
        "/api/v1/settlements",
        BILL,
        content_type="application/json",
        headers={"Authorization": f"Bearer {seed_demo.EXAMPLE_TOKEN}", "Idempotency-Key": "first-bill"},
    )
    assert answer.status_code in (200, 201)
    assert answer.json()["hifmi_pay"] == "87000.00"


def _first_bill_of_the_readme() -> list[str]:
    """The commands of the README: the bill with curl, and Python for who has no curl."""
    chapter = (ROOT / "README.md").read_text().split("## The first bill")[1].split("\n## ")[0]
    with_curl, with_python, *_ = chapter.split("```\n")[1::2]
    bill = with_curl.partition("\n\n")[0]
    return [with_curl, f"{bill}\n\n{with_python}"]


def test_the_commands_of_the_readme_settle_the_first_bill(built_once: Any, live_server: Any) -> None:
    """As they stand there, in a shell, but for the address; the second one gets the first one's answer again."""
    built_once(in_may)
    answers = []
    for script in _first_bill_of_the_readme():
        here = script.replace("http://127.0.0.1:8000", live_server.url)
        assert here != script
        if not script.count("\ncurl ") or shutil.which("curl"):
            done = subprocess.run(["sh", "-c", here], capture_output=True, text=True, timeout=PATIENCE_S, check=False)
            assert done.returncode == 0, done.stderr
            answers.append(json.loads(done.stdout))
    assert answers[-1]["hifmi_pay"] == "87000.00"
    assert all(answer == answers[-1] for answer in answers)


def test_the_claimant_named_at_the_start_is_insured() -> None:
    call_command("seed_demo")
    someone = seed_demo.claimant()
    person_id = find_person(seed_demo.REGION, "id_no", someone.id_no)
    assert CoverRow.objects.filter(region=seed_demo.REGION, person_id=person_id).exists()


def test_a_database_with_people_of_its_own_is_left_alone() -> None:
    get_user_model().objects.create(username="somebody")
    with pytest.raises(CommandError, match="no-demo"):
        call_command("seed_demo")
    assert count_events() == 0
    assert not Staff.objects.exists()


def test_an_interrupted_demo_does_not_stop_the_house(built_once: Any, capsys: pytest.CaptureFixture[str]) -> None:
    built_once(in_may)
    SimClock.objects.create(region=seed_demo.REGION, now_at="2026-02-01T00:00:00Z")
    seed("2026-05-05")
    assert "reset" in capsys.readouterr().err
    assert not SimClock.objects.filter(region=seed_demo.REGION).exists()


def test_production_never_meets_the_demo(settings: Any) -> None:
    settings.EMBEDDED = False
    with pytest.raises(CommandError):
        call_command("seed_demo")
    assert count_events() == 0
    assert not Staff.objects.exists()
