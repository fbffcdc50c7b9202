"""Real processes for the tests of the store, on the test's own database."""

import contextlib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from typing import Any

from django.db import connection, connections

# A slow machine may take long and is right; only what hangs shall end. No test says how long anything takes.
PATIENCE_S = 300

# A forked child has Django ready in a millisecond; spawned ones would take longer than the tests.
_FORK = get_context("fork")


def start(work: Callable[..., None], *args: Any) -> BaseProcess:
    """A process of its own, with a database connection of its own, that runs ``work(*args)``."""
    connections.close_all()  # A connection shared across a fork would mix up two conversations.
    process = _FORK.Process(target=_apart, args=(work, args), daemon=True)  # or a failed test would wait for it
    process.start()
    return process


def _apart(work: Callable[..., None], args: tuple[Any, ...]) -> None:
    try:
        work(*args)
    finally:
        connections.close_all()


def together(work: Callable[..., None], each: Sequence[tuple[Any, ...]]) -> None:
    """Runs ``work(*args)`` in one process for each args, all at the same moment; every one must end well."""
    barrier = _FORK.Barrier(len(each))
    end_well([start(_at_once, barrier, work, args) for args in each])


def end_well(processes: Sequence[BaseProcess]) -> None:
    """Waits for each to end, and without an error."""
    for process in processes:
        process.join(PATIENCE_S)
    assert [process.exitcode for process in processes] == [0] * len(processes)


def _at_once(barrier: Any, work: Callable[..., None], args: tuple[Any, ...]) -> None:
    connection.ensure_connection()
    barrier.wait()
    work(*args)


def queue() -> Any:
    """Brings what the processes found back to the test."""
    return _FORK.SimpleQueue()


def event() -> Any:
    """A sign that processes give one another."""
    return _FORK.Event()


@contextlib.contextmanager
def command(env: dict[str, str], *words: str) -> "Iterator[subprocess.Popen[str]]":
    """``manage.py …`` as a process of its own; it is gone afterwards, whatever happened."""
    process = subprocess.Popen([sys.executable, "manage.py", *words], env=env, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def until(true: Callable[[], Any], what: str = "what another process should do") -> None:
    """Waits for another process; fails in the end rather than hang."""
    end = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < end, f"{what} did not come within {PATIENCE_S} s"
        time.sleep(0.03)


_WAITED_FOR = """
select exists (select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))"""


def is_waited_for() -> bool:
    """Whether another connection waits for a lock of ours: then it is where we want it, and stays there."""
    with connection.cursor() as cursor:
        cursor.execute(_WAITED_FOR)
        found: bool = cursor.fetchone()[0]
        return found
