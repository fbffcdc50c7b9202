"""Who gave whom which post, and which login was locked, is in the log."""

from datetime import timedelta
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from claims.clocks.models import SimClock
from claims.desk.models import Staff
from claims.outlets.domain.staff import Post, appoint
from claims.store.models import Event
from tests import office as o
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

LOGIN = "/admin/login/"
NEW = {"username": "ming", "password": "another-long-word", "role": "assessor", "outlet_code": "", "active": "on"}


def save(address: str, **facts: str) -> HttpResponse:
    answer: HttpResponse = o.client("admin").post(address, facts)
    return answer


def page_of(login: str) -> str:
    return reverse("admin:claims_staff_change", args=[Staff.objects.get(user__username=login).pk])


def happened(login: str) -> list[tuple[str, dict[str, Any], str]]:
    events = Event.objects.filter(stream_id=f"staff:{login}").order_by("version")
    return [(each.kind, each.data, each.meta["actor"]) for each in events]


def test_a_new_login_and_each_change_of_it_are_events(office: Office) -> None:
    assert save(reverse("admin:claims_staff_add"), **NEW).status_code == 302
    assert save(page_of("ming"), role="clerk", outlet_code=counter.OUTLET, active="on").status_code == 302
    assert (
        save(page_of("ming"), role="clerk", outlet_code=counter.OUTLET, password="a-third-long-word").status_code == 302
    )
    assert save(page_of("ming"), role="clerk", outlet_code=counter.OUTLET).status_code == 302
    whose = {"login": "ming", "region": scene.REGION}
    moved = {"old_region": scene.REGION, "old_role": "assessor", "old_outlet": ""}
    assert happened("ming") == [
        ("staff.hired.1", whose | {"role": "assessor", "outlet": ""}, "admin"),
        ("staff.post_changed.1", whose | moved | {"role": "clerk", "outlet": counter.OUTLET}, "admin"),
        ("staff.access_changed.1", whose | {"active": False}, "admin"),
        ("staff.password_set.1", whose, "admin"),
    ]
    stored = " ".join(str(each) for each in happened("ming"))
    assert NEW["password"] not in stored and "a-third-long-word" not in stored


def test_a_post_that_is_refused_is_no_event(office: Office) -> None:
    before = scene.written()
    assert save(reverse("admin:claims_staff_add"), **{**NEW, "role": "clerk"}).status_code == 200
    assert scene.written() == before and not Staff.objects.filter(user__username="ming").exists()


def test_whoever_may_not_give_posts_writes_nothing(office: Office) -> None:
    before = scene.written()
    assert o.client("approver").post(reverse("admin:claims_staff_add"), NEW).status_code == 403
    assert scene.written() == before


def fail(times: int, name: str) -> list[int]:
    browsers = [Client(headers={"user-agent": f"browser {n}"}) for n in range(times)]
    return [each.post(LOGIN, {"username": name, "password": "wrong"}).status_code for each in browsers]


def test_a_lock_is_one_event_however_long_somebody_goes_on_and_an_administrator_ends_it(office: Office) -> None:
    assert fail(7, "clerk")[4:] == [429] * 3
    until = (scene.NOON + timedelta(minutes=15)).isoformat(timespec="microseconds").replace("+00:00", "Z")
    locked = {"login": "clerk", "region": scene.REGION, "failures": 5, "until_at": until}
    assert happened("clerk") == [("staff.locked.1", locked, "login")]
    assert save(page_of("clerk"), role="clerk", outlet_code=counter.OUTLET, active="on", unlock="on").status_code == 302
    assert happened("clerk")[-1] == ("staff.unlocked.1", {"login": "clerk", "region": scene.REGION}, "admin")
    assert Client().post(LOGIN, {"username": "clerk", "password": o.PASSWORD}).status_code == 302
    SimClock.objects.update(now_at=scene.NOON + timedelta(minutes=16))
    fail(5, "clerk")
    assert [kind for kind, _data, _actor in happened("clerk")].count("staff.locked.1") == 2


def test_a_name_nobody_has_is_not_written_into_the_log(office: Office) -> None:
    before = scene.written()
    assert fail(5, "370102195001010013")[-1] == 429
    assert scene.written() == before


def test_nothing_changed_is_no_event() -> None:
    post = Post(region="370000", role="clerk", outlet="JN01", active=True)
    assert appoint("ming", before=post, after=post, password_set=False) == []


@pytest.mark.parametrize("active", [True, False])
def test_a_login_made_shut_says_so(active: bool) -> None:
    post = Post(region="370000", role="clerk", outlet="JN01", active=active)
    kinds = [event.kind for event in appoint("ming", before=None, after=post, password_set=True)]
    assert kinds == ["staff.hired.1"] + ([] if active else ["staff.access_changed.1"])
