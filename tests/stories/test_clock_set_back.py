"""The machine's clock is set back by an hour between two commands: the log stays in order, and the proof holds."""

import json
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client

from claims import store
from claims.clocks.models import ClockRow, SimClock
from claims.store.models import Event
from claims.store.sequencer import catch_up
from settlement.gateway.examples import BILL
from tests.claims.counter.screens.test_steps import take
from tests.office import Office
from tests.settlement import scene
from tests.settlement.gateway import world

pytestmark = pytest.mark.django_db(transaction=True)

HOUR = timedelta(hours=1)


def _set_back(region: str) -> None:
    clock = SimClock.objects.get(region=region)
    SimClock.objects.filter(region=region).update(now_at=clock.now_at - HOUR)


def _in_order(stream_id: str) -> list[Event]:
    """The events of a stream, none of them dated before the one it follows."""
    events = list(Event.objects.filter(stream_id=stream_id).order_by("version"))
    for before, after in pairwise(events):
        assert after.occurred_at >= before.occurred_at, after.kind
        assert after.recorded_at >= before.recorded_at, after.kind
    return events


def _verified() -> None:
    catch_up()
    call_command("verify")  # raises when it finds a fault


def _post(client: Client, path: str, body: Any, key: str) -> Any:
    headers = {"Authorization": f"Bearer {world.TOKEN}", "Idempotency-Key": key}
    answer = client.post(f"/api/v1/{path}", json.dumps(body), content_type="application/json", headers=headers)
    assert answer.status_code == 201, answer.content
    return answer.json()


def test_bills_before_and_after(client: Client, settings: Any, built_once: Any) -> None:
    settings.DABAO_SIMULATED_CLOCK = True
    built_once(world.build)
    first = _post(client, "settlements", BILL, "the-first-bill")
    _set_back(world.REGION)
    second = _post(client, "settlements", BILL | {"mdtrt_id": "later"}, "the-second-bill")
    _post(client, f"settlements/{first['setl_id']}/reversal", {"ground": "费用录入错误"}, "the-reversal")
    assert second["setl_time"] == first["setl_time"]
    headers = {"Authorization": f"Bearer {world.TOKEN}"}
    assert client.get(f"/api/v1/settlements/{second['setl_id']}", headers=headers).json() == second
    (stream_id,) = Event.objects.filter(kind="cover.bill_settled.1").values_list("stream_id", flat=True).distinct()
    *_, settled, after, reversed_ = _in_order(stream_id)
    assert settled.occurred_at == after.occurred_at == reversed_.occurred_at == world.NOW
    # What the door's clock said is kept: it shows the fault, as the runbook says (config/README.md).
    assert after.meta["at"] == store.stamp(world.NOW - HOUR)
    found = world.rows("select version from claims_event where (meta->>'at')::timestamptz < occurred_at order by seq")
    assert found == [(after.version,), (reversed_.version,)]
    _verified()


def test_steps_of_a_claim_before_and_after(office: Office) -> None:
    """Its periods end when the claim says so, not an hour before it said something else."""
    SimClock.objects.filter(region=scene.REGION).update(now_at=Event.objects.latest("recorded_at").recorded_at)
    assert take("clerk", office.approved, "notify", how="in_person", proof="HZ-1").status_code == 302
    _set_back(scene.REGION)
    assert take("clerk", office.approved, "accept").status_code == 302
    _in_order(f"claim:{office.approved}")
    for clock in ClockRow.objects.filter(subject=f"claim:{office.approved}"):
        _in_order(f"clock:{clock.clock_id}")
    _verified()
