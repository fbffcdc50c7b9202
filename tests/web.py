"""The web as production starts it: gunicorn, on a port of this machine and the test's database."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from typing import Any

from config.embedded import processes
from tests.claims.processes import PATIENCE_S, until

ROOT = Path(__file__).resolve().parents[1]
LOGIN = "/admin/login/"


@contextlib.contextmanager
def served(process_env: dict[str, str], *, workers: int = 2) -> Iterator[str]:
    """Its port, once it answers. Regions live at their simulated time."""
    port = str(processes.free_port())
    env = {
        **process_env,
        "PORT": port,
        "DABAO_HTTPS": "0",
        "DABAO_SIMULATED_CLOCK": "1",
        "WEB_CONCURRENCY": str(workers),
    }
    command = [str(Path(sys.executable).parent / "gunicorn"), "-c", "config/gunicorn.py", "config.wsgi"]
    server = subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until(lambda: server.poll() is not None or _answers(port), "the first page")
        assert server.poll() is None
        yield port
    finally:
        os.kill(server.pid, signal.SIGQUIT)
        server.wait()


def ask(port: str, path: str, body: Any = None, **headers: str) -> tuple[int, bytes, Message]:
    """Status, content and headers of an answer, whatever it is."""
    sent = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", sent, headers)
    request.add_header("Content-Type", "application/json")
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
            return answer.status, answer.read(), answer.headers
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read(), refused.headers


def _answers(port: str) -> bool:
    with contextlib.suppress(OSError):
        return ask(port, LOGIN)[0] == 200
    return False
