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

# A forked child has Django ready in a millisecond; spawned ones would take longer than the tests.
_FORK = get_context("fork")


def start(work: Callable[..., None], *args: Any) -> BaseProcess:
    """A process of its own, with a database connection of its own, that runs ``work(*args)``."""
    connections.close_all()  # A connection shared across a fork would mix up two conversations.
    process = _FORK.Process(target=_apart, args=(work, args))
    process.start()
    return process


def _apart(work: Callable[..., None], args: tuple[Any, ...]) -> None:
    try:
        work(*args)
    finally:
        connections.close_all()


def together(work: Callable[..., None], each: Sequence[tuple[Any, ...]], timeout_s: float = 60) -> None:
    """Runs ``work(*args)`` in one process for each args, all at the same moment; every one must end well."""
    barrier = _FORK.Barrier(len(each))
    processes = [start(_at_once, barrier, work, args) for args in each]
    for process in processes:
        process.join(timeout_s)
    assert [process.exitcode for process in processes] == [0] * len(each)


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


def until(true: Callable[[], bool], tries: int = 1000) -> None:
    """Waits for another process; fails after ten seconds rather than hang."""
    for _ in range(tries):
        if true():
            return
        time.sleep(0.01)
    raise AssertionError("it never happened")
