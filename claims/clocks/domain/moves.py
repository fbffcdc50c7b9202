"""Which clocks a claim event moves.

The claim does not know its clocks; this table-driven step reads what happened to it and says what that means for them.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

import msgspec

from claims.clocks.domain import clock as c
from claims.clocks.domain.clock import Clock
from claims.clocks.domain.rule import Rule
from claims.domain.calendar import Calendar, at_china, china_date
from claims.domain.event import Event

Facts = Mapping[str, date | None]


class Move(msgspec.Struct, frozen=True):
    """What happens to one clock; ``clock`` is None for a clock that begins."""

    clock_id: str
    clock: Clock | None
    events: list[Event]


def effective_at(happened: Event, recorded_at: datetime) -> datetime:
    """When an event counts in law: its own instant, or its own day, or else when it was recorded."""
    dated = getattr(happened, happened.dated) if happened.dated else recorded_at
    if isinstance(dated, datetime):
        return dated
    return recorded_at if dated == china_date(recorded_at) else at_china(dated)


def moves(
    rules: Sequence[Rule],
    calendar: Calendar,
    happened: Event,
    effective: datetime,
    clocks: Sequence[Clock],
    facts: Facts,
) -> list[Move]:
    """What ``happened`` to a claim means for its ``clocks`` (all of them, closed ones too: they number the cycles).

    ``facts`` are ``claim.clock_facts`` of the claim after the event.
    """
    found = [_follow(rules, calendar, happened, effective, clock, facts) for clock in clocks if clock.open]
    begun = [_begin(rule, calendar, happened, effective, clocks, facts) for rule in _newest(rules)]
    return [move for move in [*found, *begun] if move is not None and move.events]


def _newest(rules: Sequence[Rule]) -> list[Rule]:
    newest: dict[str, Rule] = {}
    for rule in sorted(rules, key=lambda rule: rule.version):
        newest[rule.code] = rule
    return list(newest.values())


def _begin(
    rule: Rule,
    calendar: Calendar,
    happened: Event,
    effective: datetime,
    clocks: Sequence[Clock],
    facts: Facts,
) -> Move | None:
    if happened.kind not in rule.start:
        return None
    same = [clock for clock in clocks if clock.rule_code == rule.code]
    if any(clock.open for clock in same):
        return None
    day = facts[rule.start_when] if rule.start_when else china_date(effective)
    if day is None:
        return None
    cycle = len(same) + 1
    claim_no: str = happened.claim_no  # type: ignore[attr-defined]
    events = c.start(rule, calendar, claim_no=claim_no, cycle=cycle, start_date=day)
    return Move(c.clock_id(claim_no, rule.code, cycle), None, events)


def _follow(
    rules: Sequence[Rule],
    calendar: Calendar,
    happened: Event,
    effective: datetime,
    clock: Clock,
    facts: Facts,
) -> Move:
    rule = next(r for r in rules if (r.code, r.version) == (clock.rule_code, clock.rule_version))
    return Move(clock.clock_id, clock, _moved(rule, calendar, happened, effective, clock, facts))


def _moved(
    rule: Rule, calendar: Calendar, happened: Event, effective: datetime, clock: Clock, facts: Facts
) -> list[Event]:
    kind = happened.kind
    if kind in rule.stop:
        return c.meet(clock, effective_at=effective)
    if kind in rule.cancel:
        return c.cancel(clock, reason=kind, effective_at=effective)
    if kind in rule.pause:
        return c.pause(clock, rule, paused_date=china_date(effective))
    if kind in rule.resume:
        day = facts[rule.resume_when] if rule.resume_when else china_date(effective)
        return c.resume(clock, rule, calendar, resumed_date=day) if day is not None else []
    return []
