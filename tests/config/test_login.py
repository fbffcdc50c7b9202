"""等保 GB/T 22239 8.1.4.1: a login is locked after failures, and a session ends when it is not used."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from django.contrib.sessions.models import Session
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from config import middleware
from settlement.gateway.examples import BILL
from tests import office as o
from tests.settlement.gateway import world

pytestmark = pytest.mark.django_db(transaction=True)

LOGIN = "/admin/login/"
HALF_AN_HOUR = timedelta(minutes=30)


@pytest.fixture
def clerk() -> None:
    get_user_model().objects.create_user(username="clerk", password=o.PASSWORD, is_staff=True)


def enter(password: str, name: str = "clerk", language: str = "zh-hans", **headers: str) -> HttpResponse:
    browser = Client(headers={"user-agent": headers.get("agent", "test")})
    browser.cookies["django_language"] = language
    answer: HttpResponse = browser.post(LOGIN, {"username": name, "password": password})
    return answer


def fail(times: int, name: str = "clerk") -> list[int]:
    return [enter("wrong", name, agent=f"browser {n}").status_code for n in range(times)]


@pytest.mark.law("mlps_level3.8.1.4.1b")
def test_the_fifth_failure_locks_the_login_whoever_tries(clerk: None) -> None:
    assert fail(4) == [200] * 4
    assert enter(o.PASSWORD).status_code == 302  # four are forgiven, and forgotten after a success
    assert fail(5) == [200] * 4 + [429]
    locked = enter(o.PASSWORD, agent="another browser")
    assert (locked.status_code, locked["Retry-After"]) == (429, "900")
    assert "登录失败次数过多，该账号已锁定 15 分钟" in locked.content.decode()
    assert "locked for 15 minutes" in enter(o.PASSWORD, language="en").content.decode()
    assert enter(o.PASSWORD, "nobody-else").status_code == 200  # one login is locked, not the office


def test_a_login_nobody_has_is_locked_alike(clerk: None) -> None:
    assert fail(5, "nobody") == fail(5)


def test_the_lock_ends_by_itself_however_often_somebody_tries(clerk: None) -> None:
    from axes.models import AccessAttempt

    fail(5)
    fail(3)
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=16))
    assert enter(o.PASSWORD).status_code == 302


def test_an_administrator_unlocks_at_once(clerk: None) -> None:
    fail(5)
    call_command("axes_reset_username", "clerk")
    assert enter(o.PASSWORD).status_code == 302


def test_no_password_is_kept(clerk: None) -> None:
    from axes.models import AccessAttempt, AccessFailureLog

    enter("my-secret-word")
    kept = [*AccessAttempt.objects.values_list(), *AccessFailureLog.objects.values_list()]
    assert kept and "my-secret-word" not in repr(kept)


def test_the_api_is_never_locked(clerk: None, client: Client, settings: Any) -> None:
    settings.DABAO_SIMULATED_CLOCK = True
    world.build()
    fail(6)
    for n in range(6):
        headers = {"Authorization": f"Bearer guess-{n}"}
        assert client.post("/api/v1/quotes", "{}", content_type="application/json", headers=headers).status_code == 401
    headers = {"Authorization": f"Bearer {world.TOKEN}"}
    assert client.post("/api/v1/quotes", BILL, content_type="application/json", headers=headers).status_code == 200


@pytest.mark.law("mlps_level3.8.1.4.1b")
def test_a_session_ends_after_half_an_hour_of_not_being_used(clerk: None, monkeypatch: pytest.MonkeyPatch) -> None:
    browser, began = Client(), timezone.now()
    assert browser.post(LOGIN, {"username": "clerk", "password": o.PASSWORD}).status_code == 302
    assert began + HALF_AN_HOUR <= _ends_at() <= timezone.now() + HALF_AN_HOUR
    Session.objects.update(expire_date=timezone.now() + timedelta(minutes=1))
    monkeypatch.setattr(middleware.time, "time", _in(minutes=29))
    began = timezone.now()
    assert browser.get("/admin/").status_code == 200  # used: half an hour begins again
    assert began + HALF_AN_HOUR <= _ends_at() <= timezone.now() + HALF_AN_HOUR
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    assert browser.get("/admin/").status_code == 302


def _ends_at() -> datetime:
    return Session.objects.get().expire_date


def _in(*, minutes: int) -> Any:
    import time

    later = time.time() + 60 * minutes
    return lambda: later


@pytest.mark.law("mlps_level3.8.1.4.1a")
@pytest.mark.parametrize("password", ["short-one", "1234567890123", "password1234", "clerk-of-jinan"])
def test_a_password_that_is_easily_guessed_is_refused(password: str) -> None:
    with pytest.raises(ValidationError):
        validate_password(password, user=get_user_model()(username="clerk-of-jinan"))
