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

# Claim event kind → the field that says on which day it counts in law, whenever it was recorded.
EFFECTIVE = {
    "claim.reported.1": "received_date",
    "claim.supplement_requested.1": "requested_date",
    "claim.supplement_notice_arrived.1": "arrived_date",
    "claim.documents_received.1": "received_date",
    "claim.dossier_completed.1": "completed_date",
    "claim.assessed.1": "assessed_date",
    "claim.sent_back.1": "sent_back_date",
    "claim.approved.1": "decided_date",
    "claim.rejected.1": "decided_date",
    "claim.notified.1": "notified_date",
    "claim.accepted.1": "accepted_date",
    "claim.disputed.1": "disputed_date",
    "claim.upheld.1": "upheld_date",
    "claim.reopened.1": "reopened_date",
    "claim.bank_account_given.1": "given_date",
    "claim.payment_ordered.1": "ordered_date",
    "claim.payment_failed.1": "failed_date",
    "claim.payment_returned.1": "returned_date",
    "claim.withdrawn.1": "withdrawn_date",
    "claim.closed.1": "closed_date",
}


class Move(msgspec.Struct, frozen=True):
    """What happens to one clock; ``clock`` is None for a clock that begins."""

    clock_id: str
    clock: Clock | None
    events: list[Event]


def effective_at(happened: Event, recorded_at: datetime) -> datetime:
    """When a claim event counts in law: its own instant, or its own day, or else when it was recorded."""
    paid_at = getattr(happened, "paid_at", None)
    if isinstance(paid_at, datetime):
        return paid_at
    day = getattr(happened, EFFECTIVE[happened.kind])
    return recorded_at if day == china_date(recorded_at) else at_china(day)


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
