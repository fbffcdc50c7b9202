"""Instant settlement: through the command layer, and over HTTP with the production server beside a trivial insert."""

import itertools
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext
from rest_framework.test import APIRequestFactory

from audit.bench import world
from audit.bench.measure import Work, children_of, resident_mib
from claims.store import Cause, now
from settlement.cover.commands import settle_bill
from settlement.gateway.rest import SettlementsView

ROOT = Path(__file__).resolve().parents[2]
ROWS = "create table bench_row (id bigint generated always as identity primary key, amount bigint not null, made_at timestamptz not null)"


def settle(persons: int, clients: int, round_: int) -> Callable[[int], Work]:
    """A client that settles bills through ``settlement.cover.commands``, each for the next of its own persons."""

    def prepare(client: int) -> Work:
        mine = itertools.cycle(range(client, persons, clients))
        numbers = itertools.count()
        mark = f"{round_}-{clients}-{client}"

        def work() -> None:
            visit = f"{mark}-{next(numbers)}"
            cause = Cause(
                actor=world.HOSPITAL, role="hospital", outlet="", channel="api", ground="", at=now(), request_key=visit
            )
            bill = world.bill(visit, 18_000)  # above the deductible, and far from the ceiling after many
            settle_bill(region=world.REGION, person_id=f"bench-{next(mine)}", bill=bill, cause=cause)

        return work

    return prepare


def statements(psn_no: str, lines: int) -> int:
    """How many SQL statements one settlement over the API takes, BEGIN and COMMIT not counted."""
    view, factory = SettlementsView.as_view(), APIRequestFactory()
    body = world.wire_bill(psn_no, f"S-{lines}", lines)
    request = factory.post(
        "/api/v1/settlements", body, format="json",
        HTTP_AUTHORIZATION=f"Bearer {world.TOKEN}", HTTP_IDEMPOTENCY_KEY=f"statements-{lines}",
    )  # fmt: skip
    with CaptureQueriesContext(connection) as captured:
        response = view(request)
    if response.status_code != 201:
        raise RuntimeError(response.data)
    return sum(query["sql"] not in ("BEGIN", "COMMIT") for query in captured)


@contextmanager
def web_server() -> Iterator[tuple[int, int]]:
    """The production server with its real settings, and one address more for the trivial insert; (port, its pid)."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "-c", "config/gunicorn.py", "audit.bench.wsgi"]
    env = {**os.environ, "PORT": str(port)}
    with subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for(port)
            yield port, server.pid
        finally:
            server.terminate()


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the web server did not come up")


def web_memory(pid: int) -> float:
    """The largest of the server's workers, in MiB."""
    return max(resident_mib(worker) for worker in children_of(pid))


def settle_over_http(port: int, psn_nos: list[str], round_: int) -> Callable[[int], Work]:
    def prepare(client: int) -> Work:
        link = _Link(port)
        bills = world.bills_over_http(psn_nos[client::4], f"http-{round_}-{client}")

        def work() -> None:
            key, body = next(bills)
            link.post("/api/v1/settlements", body, key)

        return work

    return prepare


def insert_over_http(port: int) -> Callable[[int], Work]:
    def prepare(client: int) -> Work:
        link = _Link(port)
        return lambda: link.post("/api/bench/rows", {"amount": client}, "")

    return prepare


class _Link:
    """A kept connection and as little of a client as possible: it shares the machine with what it measures."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.socket = socket.create_connection(("127.0.0.1", port), 30)

    def post(self, path: str, body: dict[str, Any], key: str) -> None:
        payload = json.dumps(body).encode()
        head = (
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nAuthorization: Bearer {world.TOKEN}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(payload)}\r\nIdempotency-Key: {key}\r\n\r\n"
        )
        self.socket.sendall(head.encode() + payload)
        status = self._answer()
        if status != b"201":
            raise RuntimeError(f"{path} answered {status!r}")

    def _answer(self) -> bytes:
        received = b""
        while b"\r\n\r\n" not in received:
            received += self._more()
        head, _, body = received.partition(b"\r\n\r\n")
        lower = head.lower()
        length = int(lower.split(b"content-length:")[1].split(b"\r\n")[0])
        while len(body) < length:
            body += self._more()
        return head.split(b" ", 2)[1]

    def _more(self) -> bytes:
        if not (received := self.socket.recv(65536)):
            raise RuntimeError("the server hung up")
        return received
