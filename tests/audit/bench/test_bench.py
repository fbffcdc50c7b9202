"""The bench runs, on a database of its own; how fast it is, is no matter of a test."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from audit.bench import sweeping, world
from claims.clocks import sweep
from tests.settlement import scene

ROOT = Path(__file__).resolve().parents[3]

_DATABASES = "select count(*) from pg_database where datname like 'dabao_bench_%'"


@pytest.mark.django_db(transaction=True)
def test_a_quick_bench_measures_everything_and_leaves_nothing(process_env: dict[str, str]) -> None:
    before = scene.written()
    done = subprocess.run(
        [sys.executable, "manage.py", "bench", "--quick"],
        cwd=ROOT,
        env=process_env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout)
    statements = found["statements_per_settlement"]
    assert statements["1_line"]["value"] == statements["1000_lines"]["value"] <= 10
    assert found["memory_mib"]["web_worker"]["met"]
    assert found["memory_mib"]["celery_worker"]["met"]
    assert found["sweep"]["full"]["fired"] >= 100
    assert {"of_raw_1", "of_raw_4"} <= found["commands"].keys()
    assert {"of_trivial_1", "of_trivial_4"} <= found["http"].keys()
    assert scene.written() == before
    with scene.connection.cursor() as cursor:
        cursor.execute(_DATABASES)
        assert cursor.fetchone() == (0,)


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
            assert "Seq Scan on claims_clock" not in plan, plan
