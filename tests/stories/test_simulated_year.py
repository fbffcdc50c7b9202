"""A year lived twice from one seed is the same year, whoever works beside it; and its promises hold.

Real processes on databases of their own: the command is run as a user runs it, once with a worker and a sequencer of
another process beside it. What must hold of any year is then asked of the first of them.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
import pytest
from django.conf import settings
from django.db import connection, connections

from tests.claims.processes import PATIENCE_S

pytestmark = pytest.mark.django_db  # no test here opens it, but their databases are copies of it

ROOT = Path(__file__).resolve().parents[2]

COMMAND = ["simulate", "--region", "370000", "--year", "2014", "--persons", "150", "--patients-per-1000", "400"]

# What worker, beat and sequencer do, without their frames.
BESIDE = """
import django, threading, time; django.setup()
from claims import store
from claims.clocks.sweep import sweep_clocks
from claims.store import sequencer
def work():
    sequencer.catch_up(); store.follow(); sweep_clocks(now=store.now(), source="beside")
work()
print("at work", flush=True)
while True:
    work(); time.sleep(0.02)
"""


def _url(name: str) -> str:
    database = settings.DATABASES["default"]
    address = f"{database['HOST']}:{database['PORT']}/{name}"
    return f"postgresql://{quote(database['USER'])}:{quote(database['PASSWORD'])}@{address}"


def _env(name: str) -> dict[str, str]:
    given = {"DATABASE_URL": _url(name), "DABAO_SIMULATED_CLOCK": "1", "DJANGO_SETTINGS_MODULE": "config.settings"}
    return {**os.environ, **given, "PYTHONPATH": str(ROOT)}


def _simulate(name: str, seed: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "manage.py", *COMMAND, "--seed", str(seed)]
    return subprocess.Popen(
        command, cwd=ROOT, env=_env(name), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def _ended(process: "subprocess.Popen[str]") -> str:
    out, err = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 0, err
    return out


class Lived:
    """The summaries of the years that were lived, and a way to ask the first one."""

    def __init__(self, names: dict[str, str], texts: dict[str, str]) -> None:
        self.names = names
        self.texts = texts

    @property
    def summary(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.texts["first"])
        return found

    def rows(self, sql: str, which: str = "first") -> list[tuple[Any, ...]]:
        with psycopg.connect(_url(self.names[which])) as asked:
            return asked.execute(sql).fetchall()


@pytest.fixture(scope="module")
def lived(django_db_setup: None, django_db_blocker: Any) -> Iterator[Lived]:
    """Four years on four databases; the last of them refuses to be lived again."""
    main = settings.DATABASES["default"]["NAME"]
    names = {which: f"{main}_{which}" for which in ("first", "again", "beside", "other")}
    with django_db_blocker.unblock():
        connections.close_all()
        with connection._nodb_cursor() as cursor:
            for name in names.values():
                cursor.execute(f'create database "{name}" template "{main}_pristine"')
    beside = subprocess.Popen(
        [sys.executable, "-c", BESIDE], cwd=ROOT, env=_env(names["beside"]), stdout=subprocess.PIPE, text=True
    )
    try:
        assert beside.stdout and beside.stdout.readline() == "at work\n"
        texts = {}
        for pair in (("first", "beside"), ("again", "other")):
            running = {which: _simulate(names[which], seed=8 if which == "other" else 7) for which in pair}
            texts |= {which: _ended(process) for which, process in running.items()}
        yield Lived(names, texts)
    finally:
        beside.kill()
        beside.communicate()
        with django_db_blocker.unblock(), connection._nodb_cursor() as cursor:
            for name in names.values():
                cursor.execute(f'drop database "{name}" with (force)')


def test_the_same_seed_gives_the_same_bytes(lived: Lived) -> None:
    assert lived.texts["again"] == lived.texts["first"]


def test_a_worker_beside_it_changes_nothing(lived: Lived) -> None:
    assert lived.texts["beside"] == lived.texts["first"]
    assert lived.rows("select source from claims_sweep_beat where source = 'beside'", "beside")


def test_another_seed_is_another_year(lived: Lived) -> None:
    assert lived.texts["other"] != lived.texts["first"]


def test_a_year_is_lived_only_once(lived: Lived) -> None:
    before = lived.rows("select count(*) from claims_event")
    again = _simulate(lived.names["first"], seed=9)
    _, said = again.communicate(timeout=PATIENCE_S)
    assert again.returncode == 1
    assert "year_already_lived" in said
    assert lived.rows("select count(*) from claims_event") == before


def test_it_is_balanced_and_verified(lived: Lived) -> None:
    assert lived.summary["ledger_balanced"] is True
    assert lived.summary["verify_ok"] is True
    assert lived.summary["merkle_leaves"] == lived.summary["events"]


def test_there_are_no_floats_in_the_summary(lived: Lived) -> None:
    def refuse(text: str) -> float:
        raise AssertionError(f"a float: {text}")

    json.loads(lived.texts["first"], parse_float=refuse)


def test_only_foreseen_refusals_were_met(lived: Lived) -> None:
    foreseen = {"nothing_to_reimburse", "calculation_has_moved"}
    for which in ("first", "other"):
        assert set(json.loads(lived.texts[which])["refused"]) <= foreseen


def test_the_year_has_all_that_a_year_has(lived: Lived) -> None:
    summary = lived.summary
    assert summary["bills"]["settled"] > 30
    assert summary["claims"]["by_outcome"]["paid"] > 0
    assert summary["payments"]["waited_for_money"] > 0
    assert {"claim.assess", "claim.pay"} <= set(summary["clocks"])


def test_a_breached_clock_is_one_that_was_met_late_or_is_open_past_its_day(lived: Lived) -> None:
    """The oracle asks due dates and days only, not what the clock said of itself."""
    wrong = lived.rows(
        """select c.clock_id from claims_clock c, claims_sim_clock s
            where s.region = c.region and (c.timeliness = 'breached') <> case
              when c.lifecycle in ('met', 'cancelled') then
                coalesce((c.closed_at at time zone 'Asia/Shanghai')::date > c.due_date, false)
              when c.lifecycle = 'running' then (c.due_date + 1)::timestamp at time zone 'Asia/Shanghai' <= s.now_at
              else false end"""
    )
    assert wrong == []


def test_no_claim_was_paid_twice_or_more_than_was_approved(lived: Lived) -> None:
    wrong = lived.rows(
        """with paid as (
             select data->>'claim_no' as claim_no,
                    sum(case kind when 'payment.confirmed.2' then 1 else -1 end) as times,
                    sum(case kind when 'payment.confirmed.2' then 1 else -1 end * (data->>'amount_fen')::bigint) as fen
               from claims_event where kind in ('payment.confirmed.2', 'payment.returned.2')
                and data->>'payee_kind' = 'person' group by 1)
           select c.claim_no from claims_claim c join paid p using (claim_no)
            where p.times not in (0, 1) or p.fen > c.benefit_fen or (c.status = 'paid') <> (p.fen = c.benefit_fen)"""
    )
    assert wrong == []


def test_what_was_paid_is_what_left_the_payout_account(lived: Lived) -> None:
    ((left_account,),) = lived.rows(
        """select coalesce(sum(case p.dc when 'C' then p.amount_fen else -p.amount_fen end), 0)::bigint
             from settlement_posting p join settlement_account a on a.region = p.region and a.id = p.account_id
             join settlement_voucher v on v.region = p.region and v.id = p.voucher_id
            where a.gl_code = '1002.02' and p.layer = 1 and v.rule <> 'alloc_in'"""
    )
    ((by_events,),) = lived.rows(
        """select coalesce(sum(case kind when 'payment.confirmed.2' then 1 else -1 end
                               * (data->>'amount_fen')::bigint), 0)::bigint
             from claims_event where kind in ('payment.confirmed.2', 'payment.returned.2')"""
    )
    assert left_account == by_events > 0


def test_every_accumulator_is_the_sum_of_what_was_settled(lived: Lived) -> None:
    wrong = lived.rows(
        """select k.person_id from settlement_cover k
            where k.paid_fen <> coalesce((select sum(b.benefit_fen) from settlement_bill b
                                           where b.person_id = k.person_id and b.state = 'settled'), 0)
                              + coalesce((select sum(c.benefit_fen) from claims_claim c where c.person_id = k.person_id
                                             and c.approver <> '' and c.benefit_fen > 0), 0)"""
    )
    assert wrong == []
