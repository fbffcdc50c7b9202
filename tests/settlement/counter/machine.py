"""The counter claim, its payment and its clocks as one machine of pure decisions, driven as the commands drive them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from dataclasses import replace as but
from datetime import UTC, date, datetime
from typing import Any

from claims.clocks.domain import clock as clocks
from claims.clocks.domain.clock import Clock
from claims.clocks.domain.course import Entry, fire
from claims.clocks.domain.moves import effective_at, moves
from claims.clocks.domain.rule import Rule
from claims.counter.domain import (
    dossier,
)
from claims.counter.domain.changes import evolve
from claims.counter.domain.claim import Claim, clock_facts
from claims.counter.domain.documents import REQUIRED
from claims.counter.domain.periods import RULES
from claims.domain.document import Document
from claims.domain.event import Event
from claims.workdays import calendars
from settlement.payment.domain import payment as payments
from settlement.payment.domain.payment_state import Payment

CALENDAR = calendars.load()
START = date(2026, 3, 2)
SUBJECT = "claim:C1"


@dataclass(frozen=True)
class World:
    claim: Claim
    payment: Payment = payments.INITIAL
    earlier: tuple[Payment, ...] = ()  # that the bank paid under decisions of before
    clocks: Mapping[str, Clock] | None = None  # None: not looked at


def instant(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 4, tzinfo=UTC)


def told(world: World, events: list[Event], day: date) -> World:
    """The world after the claim was told, with its clocks in the same transaction."""
    claim, known = world.claim, world.clocks
    for happened in events:
        claim = evolve(claim, happened)
        if known is not None:
            known = _moved(known, claim, happened, day)
    return but(world, claim=claim, clocks=known)


def _moved(known: Mapping[str, Clock], claim: Claim, happened: Event, day: date) -> Mapping[str, Clock]:
    now = instant(day)
    entry = Entry(at=now, by="zhang", proof="EMS 1")
    here = list(known.values())
    found = moves(RULES, CALENDAR, SUBJECT, happened, effective_at(happened, now), here, clock_facts(claim), entry)
    return {**known, **{move.clock_id: _run(move.clock, move.events) for move in found}}


def _run(clock: Clock | None, events: list[Event]) -> Clock:
    for happened in events:
        clock = clocks.evolve(clock, happened)
    assert clock is not None
    return clock


def swept(world: World, day: date) -> World:
    """What has fallen due by the morning of a day is said."""
    known = {id_: _run(clock, fire(clock, now=instant(day))) for id_, clock in (world.clocks or {}).items()}
    return but(world, clocks=known if world.clocks is not None else None)


def rule_of(clock: Clock) -> Rule:
    return next(rule for rule in RULES if (rule.code, rule.version) == (clock.rule_code, clock.rule_version))


def paper(kind: str) -> Document:
    return Document(kind=kind, pages=1, sha256="a" * 64)


def reported(*missing: str, clocks: bool = False, start: date = START) -> World:
    """A claim received on a day without the papers that are missing."""
    events = dossier.report(
        None, claim_no="C1", region="370000", person_id="p-1", outlet="JN01", policy_year=start.year,
        fixmedins_code="H37010200001", fixmedins_name="测试医院", admission_date=start, discharge_date=start,
        claimed={"medfee_sumamt_fen": 100_000}, received_date=start, channel="outlet",
        documents=[paper(kind) for kind in REQUIRED if kind not in missing], today=start,
    )  # fmt: skip
    nobody: Any = None
    return told(World(nobody, clocks={} if clocks else None), events, start)


@dataclass(frozen=True)
class Act:
    """``ours``: nobody outside has to do or say anything for it."""

    ours: bool
    do: Callable[[World, date], World]


def of_claim(ours: bool, decision: Callable[..., list[Event]], facts: Callable[[Claim, date], dict[str, Any]]) -> Act:
    """An act on the claim alone."""

    def do(world: World, day: date) -> World:
        return told(world, decision(world.claim, **facts(world.claim, day), today=day), day)

    return Act(ours, do)


def dated(ours: bool, decision: Callable[..., list[Event]], dated: str, **facts: Any) -> Act:
    return of_claim(ours, decision, lambda claim, day: {dated: day, **facts})
