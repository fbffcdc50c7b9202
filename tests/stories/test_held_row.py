"""Somebody holds a row and does not let go: who needs it is told to come again, and everybody else is served."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from django.db import connection
from django.db.models import Model

from claims.counter.models import ClaimRow
from claims.store import StoreBusy
from settlement.gateway.examples import BILL
from tests import office as o
from tests import web
from tests.claims.counter.screens.test_steps import take
from tests.office import Office
from tests.settlement.gateway import world

BILLS = 10
_HELD = "select stream_id from claims_stream where stream_id like %s for update"


def _elsewhere() -> "psycopg.Connection[Any]":
    """A connection that is not this test's, and holds in a transaction what it has locked."""
    database = connection.settings_dict
    return psycopg.connect(
        host=database["HOST"],
        port=database["PORT"],
        dbname=database["NAME"],
        user=database["USER"],
        password=database["PASSWORD"],
    )


def _hospital(port: str, path: str, visit: str) -> tuple[int, Any, Any]:
    headers = {"Authorization": f"Bearer {world.TOKEN}", "Idempotency-Key": f"held-row-{visit}"}
    status, said, answered = web.ask(port, f"/api/v1/{path}", BILL | {"mdtrt_id": visit}, **headers)
    return status, json.loads(said), answered


def test_ten_bills_of_one_person_do_not_stop_the_others(built_once: Any, process_env: dict[str, str]) -> None:
    built_once(world.build)
    visits = [f"V{number}" for number in range(BILLS)]
    with web.served(process_env) as port, ThreadPoolExecutor(2 * BILLS) as clients:
        before = world.written()
        with _elsewhere() as holder:
            assert holder.execute(_HELD, ("cover:%",)).fetchall()
            waiting = [clients.submit(_hospital, port, "settlements", visit) for visit in visits]
            # None of these ends while the row is held, unless the ten give their threads back.
            others = [clients.submit(web.ask, port, web.LOGIN) for _ in range(BILLS)]
            assert [other.result()[0] for other in others] == [200] * BILLS
            assert _hospital(port, "quotes", "another")[0] == 200
            for status, problem, headers in (bill.result() for bill in waiting):
                assert (status, problem["code"]) == (503, "store_busy")
                assert int(headers["Retry-After"]) > 0
            assert world.written() == before
        assert [_hospital(port, "settlements", visit)[0] for visit in visits] == [201] * BILLS


@pytest.fixture
def hurried(office: Office) -> Office:
    """This test's own connection waits as little as the web's, or less: the limit is the database's to keep."""
    with connection.cursor() as cursor:
        cursor.execute("set lock_timeout = '100ms'")
    return office


def test_a_step_on_a_held_claim_says_so_in_its_form(hurried: Office) -> None:
    before = ClaimRow.objects.get(claim_no=hurried.awaiting).version
    with _elsewhere() as holder:
        assert holder.execute(_HELD, (f"claim:{hurried.awaiting}",)).fetchall()
        page = take("clerk", hurried.awaiting, "withdraw", reason="另有打算")
    assert page.status_code == 200
    assert StoreBusy.zh in page.content.decode()
    assert ClaimRow.objects.get(claim_no=hurried.awaiting).version == before


@pytest.mark.parametrize(("language", "said"), [("zh-hans", "请先确认是否已保存"), ("en", "look whether it is there")])
def test_a_page_that_waits_too_long_says_so_in_a_sentence(hurried: Office, language: str, said: str) -> None:
    with _elsewhere() as holder:
        holder.execute(f"lock table {_table(ClaimRow)} in access exclusive mode")
        page = o.client("clerk", language).get("/admin/claims/claimrow/")
    assert (page.status_code, page.headers["Retry-After"]) == (503, "5")
    assert said in page.content.decode()


def _table(model: type[Model]) -> str:
    return model._meta.db_table
