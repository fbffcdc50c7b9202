"""The production server of the house with the trivial insert beside it, and the least of a client to talk to it."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from audit.bench import world
from audit.bench.measure import children_of, resident_mib

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def web_server() -> Iterator[tuple[int, int]]:
    """Production's server and application with their real settings, and the insert beside them; (port, its pid)."""
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
    deadline = time.monotonic() + 600
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


class Link:
    """A kept connection and as little of a client as possible: it shares the machine with what it measures."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.socket = socket.create_connection(("127.0.0.1", port), 30)

    def post(self, path: str, body: dict[str, Any], key: str, *, expected: bytes = b"201") -> bytes:
        """The body of the answer, which has the status expected."""
        payload = json.dumps(body).encode()
        head = (
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nAuthorization: Bearer {world.TOKEN}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(payload)}\r\nIdempotency-Key: {key}\r\n\r\n"
        )
        self.socket.sendall(head.encode() + payload)
        status, answer = self._answer()
        if status != expected:
            raise RuntimeError(f"{path} answered {status!r}")
        return answer

    def _answer(self) -> tuple[bytes, bytes]:
        received = b""
        while b"\r\n\r\n" not in received:
            received += self._more()
        head, _, body = received.partition(b"\r\n\r\n")
        lower = head.lower()
        length = int(lower.split(b"content-length:")[1].split(b"\r\n")[0])
        while len(body) < length:
            body += self._more()
        return head.split(b" ", 2)[1], body

    def _more(self) -> bytes:
        if not (received := self.socket.recv(65536)):
            raise RuntimeError("the server hung up")
        return received
