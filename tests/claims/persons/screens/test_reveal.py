"""Behind the mask: for a reason, to who needs it, once, and in the timeline."""

import logging
from datetime import timedelta

import pytest
from django.http import HttpResponse
from django.urls import reverse

from claims.clocks.models import SimClock
from claims.desk import roles
from claims.desk.base import page_url
from claims.store.models import Event
from tests import office as o
from tests.claims.counter.screens.test_steps import key_in, scene_identity
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

REASON = "电话核对申请人身份"
BEHIND = {"name": counter.NAME, "id_no": scene_identity(), "account": counter.ACCOUNT}


def address(claim_no: str, what: str = "show", *more: str) -> str:
    return reverse(f"admin:claims_claimrow_{what}", args=[claim_no, *more])


def ask(role: str, claim_no: str, *names: str, reason: str = REASON, language: str = "zh-hans") -> HttpResponse:
    browser = o.client(role, language)
    key = key_in(browser.get(address(claim_no)))
    answer: HttpResponse = browser.post(address(claim_no), {"request_key": key, "asked": list(names), "reason": reason})
    return answer


def shown() -> int:
    return Event.objects.filter(kind="person.texts_shown.1").count()


def test_each_role_is_shown_what_its_work_needs_and_no_more(office: Office) -> None:
    for role in roles.ROLES:
        allowed = roles.shown(role)
        assert o.client(role).get(address(office.paid)).status_code == (200 if allowed else 403), role
        for name, text in BEHIND.items():
            before = shown()
            if not allowed:
                posted = {"request_key": "a" * 32, "asked": [name], "reason": REASON}
                assert o.client(role).post(address(office.paid), posted).status_code == 403
            else:
                html = ask(role, office.paid, name).content.decode()
                assert (text in html) == (name in allowed), (role, name)
            assert shown() - before == (name in allowed), (role, name)


def test_it_stands_in_the_timeline_and_the_data_nowhere_else(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        answer = ask("cashier", office.paid, "account")
    assert counter.ACCOUNT in answer.content.decode()
    assert "no-store" in answer.headers["Cache-Control"]
    assert not answer.headers.get("Location")
    html = o.client("clerk").get(page_url("claims.claimrow", office.paid)).content.decode()
    assert "已查看个人信息" in html and REASON in html and counter.ACCOUNT not in html
    event = Event.objects.get(kind="person.texts_shown.1")
    assert counter.ACCOUNT not in f"{event.data} {event.meta}"
    logged = "\n".join(record.getMessage() for record in caplog.records if not record.name.startswith("django.db"))
    assert counter.ACCOUNT not in logged


@pytest.mark.parametrize(
    ("language", "reason", "sentence"),
    [
        ("zh-hans", "", "该字段是必填项"),
        ("en", "", "This field is required."),
        ("zh-hans", f"核对{counter.NAME}", "不得写入个人信息本身"),
        ("en", f"Call {counter.NAME}", "it must not hold the personal data itself"),
    ],
)
def test_without_a_proper_reason_nothing_is_shown_and_nothing_written(
    office: Office, language: str, reason: str, sentence: str
) -> None:
    before = scene.written()
    html = ask("clerk", office.paid, "id_no", reason=reason, language=language).content.decode()
    assert sentence in html and scene_identity() not in html
    assert scene.written() == before


def test_a_request_sent_again_later_shows_nothing(office: Office) -> None:
    browser = o.client("clerk")
    body = {"request_key": key_in(browser.get(address(office.paid))), "asked": ["name"], "reason": REASON}
    assert [counter.NAME in browser.post(address(office.paid), body).content.decode() for _ in range(2)] == [True] * 2
    SimClock.objects.update(now_at=scene.NOON + timedelta(minutes=2))
    html = browser.post(address(office.paid), body).content.decode()
    assert counter.NAME not in html and "如需再次查看，请重新提出" in html
    assert shown() == 1


def test_a_clerk_is_shown_nothing_of_another_outlet(office: Office) -> None:
    posted = {"request_key": "a" * 32, "asked": ["name"], "reason": REASON}
    assert o.client("clerk").get(address(office.elsewhere)).status_code == 404
    assert o.client("clerk").post(address(office.elsewhere), posted).status_code == 404
    assert shown() == 0


@pytest.mark.parametrize("letter", ["notice", "decision"])
def test_a_letter_is_previewed_under_the_mask_and_each_print_is_recorded(office: Office, letter: str) -> None:
    claim_no = office.awaiting if letter == "notice" else office.approved
    browser = o.client("clerk")
    preview = browser.get(address(claim_no, "print", letter))
    html = preview.content.decode()
    assert counter.NAME not in html and "预览件" in html and 'name="reason" value="' in html
    assert shown() == 0
    for printed in (1, 2):
        key = key_in(browser.get(address(claim_no, "print", letter)))
        posted = {"request_key": key, "reason": "打印" + letter}
        html = browser.post(address(claim_no, "print", letter), posted).content.decode()
        assert counter.NAME in html and "预览件" not in html
        assert shown() == printed
    assert "打印" + letter in browser.get(page_url("claims.claimrow", claim_no)).content.decode()


def test_who_may_not_be_shown_the_name_sees_the_preview_only(office: Office) -> None:
    browser = o.client("finance")
    posted = {"request_key": "a" * 32, "reason": "打印"}
    for answer in (
        browser.get(address(office.approved, "print", "decision")),
        browser.post(address(office.approved, "print", "decision"), posted),
    ):
        html = answer.content.decode()
        assert counter.NAME not in html and "request_key" not in html and "预览件" in html
    assert shown() == 0
