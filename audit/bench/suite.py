"""The figures in one run: what is measured, how often, and what each should be."""

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.db import connection

from audit.bench import raw, settling, sweeping, world
from audit.bench.measure import at_once, machine, per_second, running, seconds_of, summary, target
from audit.proof.walk import Tally, find_faults
from claims.store import sequencer
from settlement.cover.commands import settle_bill

Say = Callable[[str], None]
Figures = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Scale:
    rounds: int
    seconds: float
    persons: int
    verified_persons: int  # with ten events each
    quiet_clocks: int
    due_clocks: int
    empty_sweeps: int
    rings: int


FULL = Scale(5, 2.0, 4_000, 10_000, 1_000_000, 3_000, 100, 50)
QUICK = Scale(1, 0.2, 100, 100, 5_000, 100, 10, 3)


def run(scale: Scale, say: Say) -> dict[str, Any]:
    """Every figure; minutes at full scale."""
    found: dict[str, Any] = {"machine": machine(), "scale": "full" if scale is FULL else "quick"}
    say("making the world")
    world.open_region()
    world.fill(scale.persons, 0)
    named = [psn_no for _, psn_no in world.register(min(scale.persons, 1_000))]
    samples = _samples()
    found["statements_per_settlement"] = _statements(named[0])
    found |= _settling(scale, samples, named, say)
    found["verify"] = _verify(scale, say)
    found["sweep"] = _sweep(scale, say)
    say("a Celery worker follows the whole log")
    found["memory_mib"]["celery_worker"] = target(sweeping.worker_memory_mib(scale.rings), at_most=250)
    return found


def _samples() -> dict[str, dict[str, str | None]]:
    """The rows of one settled bill, and empty copies of their tables."""
    from settlement.cover.commands import enrol_person

    _register_template()
    enrol_person(region=world.REGION, **world.enrolment("bench-template"), cause=world.cause("template-enrol"))
    for visit in range(3):
        bill = world.bill(f"T{visit}", 30_000)
        cause = world.cause(f"template-{visit}")
        no = settle_bill(region=world.REGION, person_id="bench-template", bill=bill, cause=cause)["bill_no"]
    with connection.cursor() as cursor:
        cursor.execute(settling.ROWS)
    return raw.make_tables(str(no))


def _register_template() -> None:
    from claims.persons.domain import person as persons
    from claims.persons.streams import PERSON
    from claims.store import execute

    def do(tx: Any) -> dict[str, Any]:
        person = tx.load(PERSON, "bench-template")
        tx.append(person, persons.register(person.state, person_id="bench-template", sealed={}, master_key_id="bench"))
        return {}

    execute("bench_template", region=world.REGION, cause=world.cause("template"), body={}, do=do)


def _statements(psn_no: str) -> dict[str, Any]:
    settling.statements(psn_no, 0)  # the project of the year is asked for once
    one, thousand = settling.statements(psn_no, 1), settling.statements(psn_no, 1_000)
    return {"1_line": target(one, at_most=10), "1000_lines": target(thousand, at_most=one)}


def _settling(scale: Scale, samples: Any, named: list[str], say: Say) -> dict[str, Any]:
    figures: Figures = {}
    with settling.web_server() as (port, pid):
        for number in range(scale.rounds):
            say(f"settling, round {number + 1} of {scale.rounds}")
            for name, measured in _round(scale, samples, named, number, port).items():
                figures.setdefault(name, []).append(measured)
        memory = {"web_worker": target(settling.web_memory(pid), at_most=200)}
    return {
        "raw_limit": {name: summary(figures[name]) for name in figures if name.startswith("raw_")},
        "commands": {
            **{name: summary(figures[name]) for name in figures if name.startswith("settle_")},
            "of_raw_1": _ratio(figures["settle_1_process"], figures["raw_separate_1"]),
            "of_raw_4": _ratio(figures["settle_4_processes"], figures["raw_separate_4"]),
        },
        "http": {
            **{name: summary(figures[name]) for name in figures if name.startswith("http_")},
            "of_trivial_1": _ratio(figures["http_settle_1"], figures["http_trivial_1"]),
            "of_trivial_4": _ratio(figures["http_settle_4"], figures["http_trivial_4"]),
        },
        "memory_mib": memory,
    }


def _round(scale: Scale, samples: Any, named: list[str], number: int, port: int) -> dict[str, float]:
    dsn, seconds = os.environ["DATABASE_URL"], scale.seconds
    measured = {}
    for clients in (1, 4, 8):
        measured[f"raw_separate_{clients}"] = per_second(raw.separate(dsn, samples), clients, seconds)
        measured[f"raw_one_statement_{clients}"] = per_second(raw.one_statement(dsn, samples), clients, seconds)
        if clients <= 4:
            name = "settle_1_process" if clients == 1 else f"settle_{clients}_processes"
            with running(_sequence):
                measured[name] = per_second(settling.settle(scale.persons, clients, number), clients, seconds)
    for clients in (1, 4):
        trivial = settling.insert_over_http(port)
        measured[f"http_trivial_{clients}"] = per_second(trivial, clients, seconds)
        with running(_sequence):
            mark = number * 10 + clients
            measured[f"http_settle_{clients}"] = per_second(
                settling.settle_over_http(port, named, mark), clients, seconds
            )
    return measured


def _sequence(stop: Any) -> None:
    """The sequencer beside the writers, as in life."""
    done = threading.Event()

    def wait() -> None:
        stop.wait()
        done.set()

    threading.Thread(target=wait, daemon=True).start()
    sequencer.run(done, lambda: None)


def _ratio(figures: list[float], references: list[float]) -> dict[str, Any]:
    """The median of the rounds' own ratios: both were measured within seconds of each other."""
    ratios = summary([figure / reference for figure, reference in zip(figures, references, strict=True)], 2)
    return {**target(ratios["median"], at_least=0.4), "min": ratios["min"], "max": ratios["max"]}


def _verify(scale: Scale, say: Say) -> dict[str, Any]:
    say("filling a log to verify")
    half = scale.verified_persons // 2
    at_once(*(partial(world.fill, half, 8, first=start) for start in (1_000_000, 2_000_000)))
    sequencer.catch_up()
    speeds = []
    for number in range(max(3, scale.rounds)):
        say(f"verify, round {number + 1}")
        tally = Tally()
        seconds = seconds_of(partial(_sound, tally))
        speeds.append(tally.events / seconds)
    rates = summary(speeds)
    return {"events": tally.events, "events_per_second": rates, "target": target(rates["median"], at_least=20_000)}


def _sound(tally: Tally) -> None:
    if faults := find_faults(tally, lambda *_: None):
        raise RuntimeError(f"the log of the bench is not sound: {faults[0]}")


def _sweep(scale: Scale, say: Say) -> dict[str, Any]:
    say(f"{scale.quiet_clocks:,} clocks")
    sweeping.make_quiet_clocks(scale.quiet_clocks)
    empty = summary(sweeping.empty_sweep_ms(scale.empty_sweeps), 2)
    say(f"{scale.due_clocks:,} clocks that are due")
    sweeping.make_due_clocks(scale.due_clocks)
    return {
        "clocks": scale.quiet_clocks,
        "empty_ms": {**empty, "target": target(empty["median"], at_most=5)},
        "full": sweeping.full_sweep(),
    }
