"""The bench runs, each part on a database of its own; how fast it is, is no matter of a test."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from audit.bench import growing, sweeping, world
from audit.bench.suite import PARTS
from claims.clocks import sweep
from claims.store import sequencer
from tests.settlement import scene

ROOT = Path(__file__).resolve().parents[3]

_DATABASES = "select count(*) from pg_database where datname like 'dabao_bench_%'"


def bench(env: dict[str, str], *words: str) -> tuple[int, dict[str, Any], str]:
    """What it ended with, the document, and what it said meanwhile."""
    done = subprocess.run(
        [sys.executable, "manage.py", "bench", "--quick", *words],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr[-3000:]
    return done.returncode, json.loads(done.stdout), done.stderr


# What a part cannot do without: these must have been measured, each with its target where it has one.
FIGURES = {
    "statements": {"statements_1_line", "statements_1000_lines"},
    "settling": {
        "raw_1_rate", "raw_1_cpu", "settle_1_of_raw_1_rate", "settle_1_of_raw_1_cpu", "settle_4_of_raw_4_rate",
        "settle_4_of_raw_4_cpu", "raw_8_rate", "raw_one_statement_1_cpu",
    },
    "http": {
        "settle_1_of_trivial_1_rate", "settle_1_of_trivial_1_cpu", "settle_4_of_trivial_4_rate",
        "settle_4_of_trivial_4_cpu", "half_load_p50", "half_load_p99", "web_worker_memory",
    },
    "batch": {"batch_of_100_of_one_by_one_cpu", "batch_of_100_of_one_by_one_rate", "batch_of_10_cpu"},
    "chronic": {"first_bill_cpu", "bill_300_cpu", "bill_300_of_first_cpu"},
    "size": {"disk_of_a_bill", "wal_of_a_bill"},
    "verify": {"events", "verify", "verify_1_process", "verify_whole", "verify_from_checkpoint"},
    "sweep": {"empty_sweep", "fired", "full_sweep"},
    "worker": {"celery_worker_memory"},
    "grown": {
        f"{what}: {which}"
        for what in (
            "settlement", "sequencer, a step with nothing to do", "healthz", "work list of the clerk",
            "list settlement.billrow of the admin", "search settlement.billrow", "page settlement.hospital",
            "list claims.claimrow of the clerk", "search claims.claimrow", "list claims.event of the admin",
        )
        for which in ("large of small", "on the large log")
    },
}  # fmt: skip


@pytest.mark.django_db(transaction=True)
def test_a_quick_bench_measures_every_part_and_leaves_nothing(process_env: dict[str, str]) -> None:
    before = scene.written()
    code, found, said = bench(process_env)
    assert (code, found["failed"]) == (0, {}), said[-3000:]
    assert list(found["parts"]) == list(PARTS) == list(FIGURES)
    for part, figures in found["parts"].items():
        assert FIGURES[part] <= figures.keys(), f"{part} gave {list(figures)}"
        for name, figure in figures.items():
            assert f"{part}: {name}" in said, "each figure is a line too"
            assert ("met" in figure) == ("at_least" in figure or "at_most" in figure)
    statements = found["parts"]["statements"]
    assert statements["statements_1_line"]["value"] == statements["statements_1000_lines"]["value"] <= 10
    assert found["parts"]["sweep"]["fired"]["value"] >= 100
    assert scene.written() == before
    with scene.connection.cursor() as cursor:
        cursor.execute(_DATABASES)
        assert cursor.fetchone() == (0,)


@pytest.mark.django_db(transaction=True)
def test_a_part_that_fails_is_a_line_and_the_others_are_measured_all_the_same(process_env: dict[str, str]) -> None:
    nobody = {**process_env, "REDIS_URL": "redis://127.0.0.1:1/0"}  # so no Celery worker can be rung
    code, found, said = bench(nobody, "worker", "statements")
    assert code == 1
    assert list(found["failed"]) == ["worker"]
    assert f"worker: FAILED, {found['failed']['worker']}" in said
    assert FIGURES["statements"] <= found["parts"]["statements"].keys()
    with scene.connection.cursor() as cursor:
        cursor.execute(_DATABASES)
        assert cursor.fetchone() == (0,)


def test_a_part_nobody_knows_is_named_with_those_there_are() -> None:
    with pytest.raises(CommandError, match=r"no part settlings; there are .*settling"):
        call_command("bench", "settlings")


def test_the_list_names_every_part(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("bench", "--list")
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(PARTS)


@pytest.mark.django_db(transaction=True)
def test_a_log_that_was_grown_is_as_sound_as_one_that_was_lived(capsys: pytest.CaptureFixture[str]) -> None:
    world.open_region()
    originals = growing.live()
    lived = sequencer.head().size
    size = growing.grow(originals, lived + 1_000)
    assert size >= lived + 1_000
    assert scene.rows("select count(*) from claims_event")[0][0] == size
    claims, clocks, bills, vouchers = (
        scene.rows(f"select count(*) from {table}")[0][0]
        for table in ("claims_claim", "claims_clock", "settlement_bill", "settlement_voucher")
    )
    assert bills == claims * growing.BILLS
    assert clocks >= claims
    assert vouchers >= bills
    call_command("verify")
    assert "verify ok" in capsys.readouterr().out


@pytest.mark.django_db(transaction=True)
def test_life_goes_on_after_a_log_was_grown(capsys: pytest.CaptureFixture[str]) -> None:
    """The numbers the database gives go on behind the copies, and its triggers are awake again."""
    world.open_region()
    growing.grow(growing.live(), 1_000)
    asleep = "select count(*) from pg_trigger where not tgisinternal and tgenabled <> 'O'"
    assert scene.rows(asleep)[0][0] == 0
    world.fill(2, 3)
    call_command("verify")
    assert "verify ok" in capsys.readouterr().out


@pytest.mark.django_db(transaction=True)
def test_an_empty_sweep_reads_no_clock_that_is_not_due() -> None:
    sweeping.make_quiet_clocks(20_000)
    with scene.connection.cursor() as cursor:
        for sql, given in (
            (sweep._DUE_REGIONS, {"now": world.NOON, "simulated": True}),
            (sweep._DUE, (world.REGION, world.NOON, 500)),
        ):
            cursor.execute(f"explain {sql}", given)
            plan = "\n".join(line for (line,) in cursor.fetchall())
            assert not re.search(r"Seq Scan on claims_clock\b", plan), plan
