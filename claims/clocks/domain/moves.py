"""Which clocks an event moves.

A subject does not know its clocks; this table-driven step reads what happened to it and says what that means for them.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

import msgspec

from claims.clocks.domain import course as c
from claims.clocks.domain.clock import Clock, clock_id
from claims.clocks.domain.course import Entry
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
    subject: str,
    happened: Event,
    effective: datetime,
    clocks: Sequence[Clock],
    facts: Facts,
    entry: Entry,
) -> list[Move]:
    """What ``happened`` to ``subject``, a stream id, means for its ``clocks``; ``entry`` is how we came to know it.

    ``clocks`` are all of them, closed ones too: they number the cycles. ``facts`` are those of the subject after the
    event: since which day something holds that a rule waits for.
    """
    found = [_follow(rules, calendar, happened, effective, clock, facts, entry) for clock in clocks if clock.open]
    codes = dict.fromkeys(rule.code for rule in rules)
    begun = [_begin(rules, code, calendar, subject, happened, effective, clocks, facts) for code in codes]
    return [move for move in [*found, *begun] if move is not None and move.events]


def _begin(
    rules: Sequence[Rule],
    code: str,
    calendar: Calendar,
    subject: str,
    happened: Event,
    effective: datetime,
    clocks: Sequence[Clock],
    facts: Facts,
) -> Move | None:
    same = [clock for clock in clocks if clock.rule_code == code]
    if any(clock.open and not _ends(rules, clock, happened) for clock in same):
        return None
    for rule in sorted((rule for rule in rules if rule.code == code), key=lambda rule: -rule.version):
        day = _start_of(rule, happened, effective, facts)
        if day is not None and rule.in_force(day):
            cycle = len(same) + 1
            events = c.start(rule, calendar, subject=subject, cycle=cycle, start_date=day)
            return Move(clock_id(subject, code, cycle), None, events)
    return None


def _ends(rules: Sequence[Rule], clock: Clock, happened: Event) -> bool:
    """Whether this is what the open clock was waiting for. One event may end a period and let the next begin."""
    rule = _rule_of(rules, clock)
    return happened.kind in rule.stop | rule.cancel


def _rule_of(rules: Sequence[Rule], clock: Clock) -> Rule:
    return next(rule for rule in rules if (rule.code, rule.version) == (clock.rule_code, clock.rule_version))


def _start_of(rule: Rule, happened: Event, effective: datetime, facts: Facts) -> date | None:
    """The day from which this rule would count after what happened, or None."""
    if happened.kind not in rule.start:
        return None
    return facts[rule.start_when] if rule.start_when else china_date(effective)


def _follow(
    rules: Sequence[Rule],
    calendar: Calendar,
    happened: Event,
    effective: datetime,
    clock: Clock,
    facts: Facts,
    entry: Entry,
) -> Move:
    moved = _moved(_rule_of(rules, clock), calendar, happened, effective, clock, facts, entry)
    return Move(clock.clock_id, clock, moved)


def _moved(
    rule: Rule, calendar: Calendar, happened: Event, effective: datetime, clock: Clock, facts: Facts, entry: Entry
) -> list[Event]:
    kind = happened.kind
    if kind in rule.stop:
        return c.meet(clock, effective_at=effective, entry=entry)
    if kind in rule.cancel:
        return c.cancel(clock, reason=kind, effective_at=effective, entry=entry)
    if kind in rule.pause:
        return c.pause(clock, rule, paused_date=china_date(effective), entry=entry)
    if kind in rule.resume:
        day = facts[rule.resume_when] if rule.resume_when else china_date(effective)
        return c.resume(clock, rule, calendar, resumed_date=day, entry=entry) if day is not None else []
    return []
