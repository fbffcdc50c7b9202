"""How the bench measures: real processes that begin together, interleaved blocks, medians and the spread.

Two measures of everything. The *rate* is what a user sees, and swings with whatever else the machine does. *CPU* is what
client and server together burned for one piece of work; it stays the same under load, so ratios are told by it too. CPU
is read from ``/proc`` in nanoseconds; where the database is on another machine only the rate is told.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from django.db import connection, connections

# A forked process has everything loaded in a millisecond.
_FORK = get_context("fork")
_PATIENCE_S = 600  # ends what hangs; a slow machine is slow, not broken

Work = Callable[[], object]


def _nobody() -> list[int]:
    return []


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of work, and the processes beside the client that do it, asked for once all of them are there."""

    work: Work
    serving: Callable[[], list[int]] = _nobody


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a second, and the CPU of client and server for one, where it can be read."""

    rate: float
    cpu_us: float | None


def pace(prepare: Callable[[int], Job], clients: int, seconds: float) -> Pace:
    """What ``clients`` processes together reach. ``prepare`` runs in each of them, before all begin at once."""
    connections.close_all()  # a connection shared across a fork would mix up two conversations
    barrier, results = _FORK.Barrier(clients), _FORK.SimpleQueue()
    processes = [_FORK.Process(target=_client, args=(prepare, n, seconds, barrier, results)) for n in range(clients)]
    for process in processes:
        process.start()
    found = [results.get() for _ in processes]
    for process in processes:
        process.join()
    if None in found:
        raise RuntimeError("a client failed; its traceback is above")
    rate = sum(done / elapsed for done, elapsed, _ in found)
    cpu = None if any(burned is None for *_, burned in found) else sum(burned for *_, burned in found)
    return Pace(rate, None if cpu is None else cpu / sum(done for done, *_ in found) * 1e6)


def _client(prepare: Callable[[int], Job], number: int, seconds: float, barrier: Any, results: Any) -> None:
    found = None
    try:
        job = prepare(number)
        for _ in range(8):  # statements are kept prepared from the sixth time on
            job.work()
        barrier.wait(_PATIENCE_S)
        clock = CpuClock(job.serving())
        done, began = 0, time.perf_counter()
        while time.perf_counter() - began < seconds or not done:
            job.work()
            done += 1
        found = (done, time.perf_counter() - began, clock.read())
    finally:
        if found is None:
            barrier.abort()  # nobody waits for one who is not coming
        results.put(found)
        connections.close_all()


class CpuClock:
    """The CPU seconds of this process and of those that serve it, from now on."""

    def __init__(self, serving: Sequence[int]) -> None:
        self.serving = list(serving)
        self.began, self.began_serving = time.process_time(), cpu_seconds(self.serving)

    def read(self) -> float | None:
        served = cpu_seconds(self.serving)
        if served is None or self.began_serving is None:
            return None
        return time.process_time() - self.began + served - self.began_serving


def cpu_seconds(pids: Sequence[int]) -> float | None:
    """What these processes have burned with all their threads; None where one cannot be read."""
    total = 0
    for pid in pids:
        threads = list(Path(f"/proc/{pid}/task").glob("*/schedstat"))
        if not threads:
            return None
        total += sum(int(thread.read_text().split()[0]) for thread in threads)
    return total / 1e9


def own_backend() -> list[int]:
    """The server process that Django's connection of this process talks to."""
    connection.ensure_connection()
    return [connection.connection.info.backend_pid]


def backends(application: str = "dabao") -> list[int]:
    """The server processes of everybody else who works on this database under this name."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select pid from pg_stat_activity where datname = current_database() and application_name = %s"
            " and backend_type = 'client backend' and pid <> pg_backend_pid()",
            (application,),
        )
        return [pid for (pid,) in cursor.fetchall()]


@contextmanager
def running(work: Callable[[Any], None]) -> Iterator[None]:
    """A process beside the measurement; ``work`` ends when the event it is given is set."""
    connections.close_all()
    stop = _FORK.Event()
    process = _FORK.Process(target=work, args=(stop,))
    process.start()
    try:
        yield
    finally:
        stop.set()
        process.join(10)
        if process.is_alive():
            process.terminate()


def at_once(*works: Callable[[], Any]) -> None:
    """Each in a process of its own; comes back when all are done."""
    connections.close_all()
    processes = [_FORK.Process(target=work) for work in works]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode for process in processes):
        raise RuntimeError("a process failed; its traceback is above")


def gathered(clients: int, work: Callable[[int], list[float]]) -> list[float]:
    """What ``clients`` processes found, each on its own, in one list."""
    connections.close_all()
    results = _FORK.SimpleQueue()

    def run(number: int) -> None:
        found = None
        try:
            found = work(number)
        finally:
            results.put(found)

    processes = [_FORK.Process(target=run, args=(n,)) for n in range(clients)]
    for process in processes:
        process.start()
    lists = [results.get() for _ in processes]
    for process in processes:
        process.join()
    if None in lists:
        raise RuntimeError("a client failed; its traceback is above")
    return [figure for found in lists for figure in found]


def seconds_of(work: Callable[[], Any]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def resident_mib(pid: int) -> float:
    """What a process holds in memory now (VmRSS)."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return round(int(line.split()[1]) / 1024, 1)
    return 0.0


def children_of(pid: int) -> list[int]:
    """The processes a process has started."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(stat.read_text().rpartition(")")[2].split()[1]) == pid:
                found.append(int(stat.parent.name))
        except OSError:
            continue
    return found


def machine() -> dict[str, Any]:
    """What it ran on, and how busy that was with other things."""
    return {"cores": os.cpu_count(), "load_average": [round(load, 2) for load in os.getloadavg()]}
