"""Instant settlement through the command layer, beside the raw limit."""

import itertools
import os
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from django.db import connection

from audit.bench import raw, world
from audit.bench.measure import Job, Pace, own_backend, pace, running
from audit.bench.report import Report
from audit.bench.scale import Scale
from claims.store import Cause, now, sequencer
from settlement.cover.commands import settle_bill

Paces = dict[str, list[Pace]]
CLIENTS = {1: 0.6, 4: 0.5}  # processes, and the share of the raw loop they should reach


def measure(scale: Scale, report: Report) -> None:
    """Settlements with one and four processes, each block beside a block of the raw loop."""
    world.open_region()
    world.fill(scale.persons, 0)
    samples = raw.make_tables(world.settle_template())
    paces: Paces = {}
    for number in range(scale.rounds):
        report.note(f"settling, round {number + 1} of {scale.rounds}")
        for name, measured in _round(scale, samples, number).items():
            paces.setdefault(name, []).append(measured)
    for clients, share in CLIENTS.items():
        compare(report, f"raw_{clients}", f"settle_{clients}", paces, at_least=share)
    for name in ("raw_one_statement_1", "raw_one_statement_4", "raw_8"):
        tell(report, name, paces[name])


def _round(scale: Scale, samples: Any, number: int) -> dict[str, Pace]:
    dsn, seconds = os.environ["DATABASE_URL"], scale.seconds
    measured = {"raw_8": pace(raw.separate(dsn, samples), 8, seconds)}
    for clients in CLIENTS:
        measured[f"raw_{clients}"] = pace(raw.separate(dsn, samples), clients, seconds)
        with running(sequence):
            measured[f"settle_{clients}"] = pace(settle(scale.persons, clients, number), clients, seconds)
        measured[f"raw_one_statement_{clients}"] = pace(raw.one_statement(dsn, samples), clients, seconds)
    return measured


def settle(persons: int, clients: int, round_: int) -> Callable[[int], Job]:
    """A client that settles bills through ``settlement.cover.commands``, each for the next of its own persons."""

    def prepare(client: int) -> Job:
        mine = itertools.cycle(range(client, persons, clients))
        visits = (f"{round_}-{clients}-{client}-{number}" for number in itertools.count())

        def work() -> None:
            settle_one(f"bench-{next(mine)}", next(visits))

        return Job(work, own_backend)

    return prepare


def settle_one(person_id: str, visit: str) -> dict[str, Any]:
    """One bill as a hospital sends it: above the deductible, and far from the ceiling after many."""
    cause = Cause(
        actor=world.HOSPITAL, role="hospital", outlet="", channel="api", ground="", at=now(), request_key=visit
    )
    return settle_bill(region=world.REGION, person_id=person_id, bill=world.bill(visit, 18_000), cause=cause)


def sequence(stop: Any) -> None:
    """The sequencer beside the writers, as in life; under another name, so that its CPU is not taken for theirs."""
    with connection.cursor() as cursor:
        cursor.execute("set application_name = 'dabao_bench_sequencer'")
    done = threading.Event()

    def wait() -> None:
        stop.wait()
        done.set()

    threading.Thread(target=wait, daemon=True).start()
    sequencer.run(done, lambda: None)


def compare(report: Report, reference: str, name: str, paces: Paces, *, at_least: float) -> None:
    """Two paces, and what share of the reference is reached: by rate and by CPU, round by round.

    Both blocks of a round ran within seconds of each other, so the rounds' own ratios say more than those of medians.
    """
    for each in (reference, name):
        tell(report, each, paces[each])
    pairs = list(zip(paces[name], paces[reference], strict=True))
    share = partial(report.figure, at_least=at_least)
    share(f"{name}_of_{reference}_rate", [ours.rate / theirs.rate for ours, theirs in pairs])
    share(
        f"{name}_of_{reference}_cpu",
        [theirs.cpu_us / ours.cpu_us for ours, theirs in pairs if ours.cpu_us and theirs.cpu_us],
    )


def tell(report: Report, name: str, paces: list[Pace]) -> None:
    report.figure(f"{name}_rate", [pace.rate for pace in paces], "a second", digits=0)
    report.figure(f"{name}_cpu", [pace.cpu_us for pace in paces if pace.cpu_us], "µs", digits=0)
