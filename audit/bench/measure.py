"""How the bench measures: real processes that begin together, medians of interleaved rounds, and the spread."""

import os
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from django.db import connections

# A forked process has everything loaded in a millisecond.
_FORK = get_context("fork")

Work = Callable[[], None]


def per_second(prepare: Callable[[int], Work], clients: int, seconds: float) -> float:
    """How often ``clients`` processes together do their work in a second. ``prepare`` runs in each, before the start."""
    connections.close_all()  # a connection shared across a fork would mix up two conversations
    barrier, results = _FORK.Barrier(clients), _FORK.SimpleQueue()
    processes = [_FORK.Process(target=_client, args=(prepare, n, seconds, barrier, results)) for n in range(clients)]
    for process in processes:
        process.start()
    rates = [results.get() for _ in processes]
    for process in processes:
        process.join()
    if None in rates:
        raise RuntimeError("a client of the bench failed; its traceback is above")
    return sum(rates)


def _client(prepare: Callable[[int], Work], number: int, seconds: float, barrier: Any, results: Any) -> None:
    rate = None
    try:
        work = prepare(number)
        for _ in range(8):  # statements are kept prepared from the sixth time on
            work()
        barrier.wait(60)
        done, began = 0, time.perf_counter()
        while time.perf_counter() - began < seconds:
            work()
            done += 1
        rate = done / (time.perf_counter() - began)
    finally:
        results.put(rate)
        connections.close_all()


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
        raise RuntimeError("a part of the bench failed; its traceback is above")


def seconds_of(work: Callable[[], Any]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def summary(figures: Sequence[float], digits: int = 0) -> dict[str, Any]:
    """Median and spread of the rounds."""
    kept = [round(figure, digits) if digits else round(figure) for figure in figures]
    return {"median": statistics.median(kept), "min": min(kept), "max": max(kept), "rounds": len(kept)}


def target(figure: float, at_least: float | None = None, at_most: float | None = None) -> dict[str, Any]:
    """A figure beside what it should be."""
    met = (at_least is None or figure >= at_least) and (at_most is None or figure <= at_most)
    bound = {"at_least": at_least} if at_least is not None else {"at_most": at_most}
    return {"value": round(figure, 3), **bound, "met": met}


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
