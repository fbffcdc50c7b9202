"""The hospital door: behind the production server, beside a trivial insert behind the same server."""

import itertools
import statistics
import time
from collections.abc import Callable
from functools import partial

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import resolve
from rest_framework.test import APIRequestFactory

from audit.bench import world
from audit.bench.measure import Job, Pace, Work, backends, children_of, gathered, pace, running
from audit.bench.report import Report
from audit.bench.scale import Scale
from audit.bench.server import Link, web_memory, web_server
from audit.bench.settling import Paces, compare, sequence, tell

ROWS = "create table bench_row (id bigint generated always as identity primary key, amount bigint not null, made_at timestamptz not null)"
DOOR = "/api/v1/settlements"
BATCH = "/api/v1/settlements:batch"
CONNECTIONS = 4


def count_statements(scale: Scale, report: Report) -> None:
    """How many statements a settlement takes, with one fee line and with a thousand."""
    psn_no = _open(1)[0]
    _statements(psn_no, 0)  # the project of the year is asked for once
    one = _statements(psn_no, 1)
    report.figure("statements_1_line", [one], digits=0, at_most=3)
    report.figure("statements_1000_lines", [_statements(psn_no, 1_000)], digits=0, at_most=one)


def measure(scale: Scale, report: Report) -> None:
    """Shares of the trivial insert, waiting times at half load, and what a web worker keeps in memory."""
    psn_nos = _open(min(scale.persons, 1_000))
    with connection.cursor() as cursor:
        cursor.execute(ROWS)
    paces: Paces = {}
    with web_server() as (port, pid):
        for number in range(scale.rounds):
            report.note(f"over HTTP, round {number + 1} of {scale.rounds}")
            for clients in (1, CONNECTIONS):
                paces.setdefault(f"trivial_{clients}", []).append(pace(insert(port, pid), clients, scale.seconds))
                with running(sequence):
                    paces.setdefault(f"settle_{clients}", []).append(
                        pace(settle(port, pid, psn_nos, number * 10 + clients), clients, scale.seconds)
                    )
        for clients in (1, CONNECTIONS):
            compare(report, f"trivial_{clients}", f"settle_{clients}", paces, at_least=0.5)
        most = statistics.median(found.rate for found in paces[f"settle_{CONNECTIONS}"])
        _half_load(scale, report, port, psn_nos, most / 2)
        report.figure("web_worker_memory", [web_memory(pid)], "MiB", digits=0, at_most=200)


def measure_batch(scale: Scale, report: Report) -> None:
    """Bills in requests of a hundred and of ten beside the same bills one by one, all by the bill."""
    psn_nos = _open(min(scale.persons, 1_000))
    paces: Paces = {}
    with web_server() as (port, pid):
        for number in range(scale.rounds):
            report.note(f"batches, round {number + 1} of {scale.rounds}")
            with running(sequence):
                one = pace(settle(port, pid, psn_nos, number), 1, scale.seconds)
                paces.setdefault("one_by_one", []).append(one)
                for size in (10, 100):
                    batch = pace(settle_batch(port, pid, psn_nos, number, size), 1, scale.seconds)
                    paces.setdefault(f"batch_of_{size}", []).append(_by_the_bill(batch, size))
    compare(report, "one_by_one", "batch_of_100", paces, at_least=4)
    tell(report, "batch_of_10", paces["batch_of_10"])


def _by_the_bill(found: Pace, size: int) -> Pace:
    return Pace(found.rate * size, found.cpu_us / size if found.cpu_us is not None else None)


def settle(port: int, server: int, psn_nos: list[str], round_: int) -> Callable[[int], Job]:
    """A client that settles bills over a kept connection, each for the next of its own persons."""

    def prepare(client: int) -> Job:
        link = Link(port)
        bills = world.bills_over_http(psn_nos[client::CONNECTIONS], f"http-{round_}-{client}")

        def work() -> None:
            key, body = next(bills)
            link.post(DOOR, body, key)

        return _job(work, client, server)

    return prepare


def settle_batch(port: int, server: int, psn_nos: list[str], round_: int, size: int) -> Callable[[int], Job]:
    """A client that settles so many bills in each request, each for another person."""

    def prepare(client: int) -> Job:
        link = Link(port)
        bills = world.bills_over_http(psn_nos[client::CONNECTIONS], f"batch-{size}-{round_}-{client}")

        def work() -> None:
            batch = [{"key": key, "bill": bill} for key, bill in itertools.islice(bills, size)]
            settled = link.post(BATCH, {"bills": batch}, "", expected=b"200").count(b'"status":201')
            if settled != size:
                raise RuntimeError(f"of {size} bills {settled} were settled")

        return _job(work, client, server)

    return prepare


def insert(port: int, server: int) -> Callable[[int], Job]:
    """A client that writes one row over a kept connection."""

    def prepare(client: int) -> Job:
        link = Link(port)
        return _job(lambda: link.post("/api/bench/rows", {"amount": client}, ""), client, server)

    return prepare


def _job(work: Work, client: int, server: int) -> Job:
    """The server serves all clients together, so that its CPU is counted once: by the first of them."""
    return Job(work, lambda: [*children_of(server), *backends()]) if client == 0 else Job(work)


def _half_load(scale: Scale, report: Report, port: int, psn_nos: list[str], rate: float) -> None:
    """Waiting times when bills come at half of what was reached, evenly, each counted from when it was due."""
    report.note(f"waiting times at {rate:.0f} bills a second")
    p50, p99 = [], []
    for number in range(scale.rounds):
        with running(sequence):
            waits = gathered(CONNECTIONS, partial(_waits, port, psn_nos, number, rate / CONNECTIONS, scale.seconds * 2))
        hundredths = statistics.quantiles(waits, n=100, method="inclusive")
        p50.append(hundredths[49])
        p99.append(hundredths[98])
    report.figure("half_load_p50", p50, "ms", digits=1)
    report.figure("half_load_p99", p99, "ms", digits=1, at_most=50)


def _waits(port: int, psn_nos: list[str], round_: int, rate: float, seconds: float, client: int) -> list[float]:
    link = Link(port)
    bills = world.bills_over_http(psn_nos[client::CONNECTIONS], f"half-{round_}-{client}")
    found = []
    began = time.perf_counter() + client / CONNECTIONS / rate
    for number in range(max(2, int(rate * seconds))):
        due = began + number / rate
        time.sleep(max(0.0, due - time.perf_counter()))
        key, body = next(bills)
        link.post(DOOR, body, key)
        found.append((time.perf_counter() - due) * 1000)
    return found


def _open(persons: int) -> list[str]:
    """The region, and persons a hospital can name."""
    world.open_region()
    return [psn_no for _, psn_no in world.register(persons)]


def _statements(psn_no: str, lines: int) -> int:
    """How many SQL statements one settlement over the API takes, BEGIN and COMMIT not counted."""
    view, given, named = resolve(DOOR)
    request = APIRequestFactory().post(
        DOOR, world.wire_bill(psn_no, f"S-{lines}", lines), format="json",
        HTTP_AUTHORIZATION=f"Bearer {world.TOKEN}", HTTP_IDEMPOTENCY_KEY=f"statements-{lines}",
    )  # fmt: skip
    with CaptureQueriesContext(connection) as captured:
        response = view(request, *given, **named)
    if response.status_code != 201:
        raise RuntimeError(f"the settlement was answered {response.status_code}")
    return sum(query["sql"] not in ("BEGIN", "COMMIT") for query in captured)
