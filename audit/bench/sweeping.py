"""The clock sweep over a large table: when nothing is due, and when much is; and a Celery worker after all that work."""

import os
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

from django.db import connection

from audit.bench import world
from audit.bench.measure import children_of, resident_mib, seconds_of
from audit.bench.proving import fill_a_log
from audit.bench.report import Report
from audit.bench.scale import Scale
from claims.clocks.sweep import sweep_clocks
from claims.store import Transaction, execute

ROOT = Path(__file__).resolve().parents[2]

# Clocks that run for another year, each a row like any other: what a sweep must not look at.
_QUIET = """
insert into claims_clock (region, clock_id, subject, rule_code, rule_version, cycle, lifecycle, timeliness, start_day,
                          due_date, soon_date, paused_days, provisional, calendar_version, plan_at, plan_step, plan_next,
                          next_fire_at, late, version)
select %(region)s, 'claim:Q' || n || '/claim.assess/1', 'claim:Q' || n, 'claim.assess', 1, 1, 'running', 'on_track', '2025-11-01',
       '2026-12-01', '2026-11-25', 0, false, 'bench', array[at], array['half'], 1, at, false, 1
  from generate_series(1, %(count)s) n, lateral (
    select %(now)s::timestamptz + interval '1 day' + n %% 300 * interval '1 day' as at) as fires"""


def measure(scale: Scale, report: Report) -> None:
    world.open_region()
    world.fill(1, 0)
    report.note(f"{scale.quiet_clocks:,} clocks")
    make_quiet_clocks(scale.quiet_clocks)
    report.figure("empty_sweep", empty_sweep_ms(scale.empty_sweeps), "ms", at_most=5)
    report.note(f"{scale.due_clocks:,} claims whose clocks are due")
    make_due_clocks(scale.due_clocks)
    swept = full_sweep()
    report.figure("fired", [swept["fired"]], digits=0)
    report.figure("full_sweep", [swept["per_second"]], "clocks a second", digits=0)


def measure_worker(scale: Scale, report: Report) -> None:
    report.note("filling a log to follow")
    fill_a_log(scale)
    report.note("a Celery worker follows the whole log")
    report.figure("celery_worker_memory", [worker_memory_mib(scale.rings)], "MiB", digits=0, at_most=250)


def make_quiet_clocks(count: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(_QUIET, {"region": world.REGION, "count": count, "now": world.NOON})
        cursor.execute("analyze claims_clock")


def make_due_clocks(count: int) -> None:
    """Claims received long enough ago, with their clocks in the log; fifty to a command."""
    for start in range(0, count, 50):
        numbers = range(start, min(start + 50, count))

        def do(tx: Transaction, numbers: range = numbers) -> dict[str, int]:
            for number in numbers:
                _report(tx, f"BENCH{number}")
            return {}

        execute("bench_claims", region=world.REGION, cause=world.cause(f"claims-{start}"), body={}, do=do)


def _report(tx: Transaction, claim_no: str) -> None:
    received = world.TODAY - timedelta(days=40)
    world.report_claim(tx, claim_no, person_id="bench-0", outlet="B1", received=received, today=world.TODAY)


def empty_sweep_ms(times: int) -> list[float]:
    """Milliseconds of each sweep in which nothing is due."""
    sweep_clocks(now=world.NOON)
    return [seconds_of(lambda: sweep_clocks(now=world.NOON)) * 1000 for _ in range(times)]


def full_sweep() -> dict[str, float]:
    """Everything that is due, fired by one sweeper."""
    began = time.perf_counter()
    counts = sweep_clocks(now=world.NOON)
    seconds = time.perf_counter() - began
    return {"fired": counts["fired"], "seconds": round(seconds, 2), "per_second": round(counts["fired"] / seconds)}


def worker_memory_mib(rings: int) -> float:
    """The largest process of a Celery worker after it has swept and followed the whole log."""
    from celery import current_app

    queue = connection.settings_dict["NAME"]  # ours alone: the broker is not
    celery = [sys.executable, "-m", "celery", "-A", "config.celery", "worker", "--concurrency=1", "-Q", queue]
    command = [*celery, "--without-gossip", "--without-mingle", "--loglevel=WARNING"]
    with subprocess.Popen(
        command, cwd=ROOT, env=dict(os.environ), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as worker:
        try:
            for _ in range(rings):
                for task in ("claims.tasks.follow", "claims.tasks.sweep_clocks"):
                    current_app.send_task(task, queue=queue, ignore_result=True)
            _wait_until_followed()
            return max(map(resident_mib, [worker.pid, *children_of(worker.pid)]))
        finally:
            worker.terminate()


def _wait_until_followed() -> None:
    deadline = time.monotonic() + 1_200  # ends what hangs
    while time.monotonic() < deadline:
        with connection.cursor() as cursor:
            cursor.execute(
                "select count(*) > 0 and min(b.position) >= max(h.size) from claims_bookmark b join claims_log_head h using (log_id)"
            )
            if cursor.fetchone()[0]:
                return
        time.sleep(0.2)
    raise RuntimeError("the worker did not follow the log to its end")
