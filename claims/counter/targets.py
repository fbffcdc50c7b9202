"""Internal targets on claims, for staff alone: one claim's, and those that were missed, once in SQL."""

from datetime import date
from functools import reduce
from operator import or_

import msgspec
from django.db.models import Q

from claims.counter.models import ClaimRow
from claims.targets.queries import find_spans
from claims.workdays.queries import current_calendar

# Whoever supervises us must not take a target for law.
_NOT_SHOWN = frozenset({"regulator"})


class Goal(msgspec.Struct, frozen=True, kw_only=True):
    """What is owed promptly, by when we mean to have done it, and how many days that is counted from which."""

    duty: str
    since: date
    due_date: date
    amount: int
    unit: str


def is_shown_to(role: str) -> bool:
    return role not in _NOT_SHOWN


def goal_of(row: ClaimRow) -> Goal | None:
    """The target of what is owed on this claim now; None where nothing is, or the region set none."""
    if row.owed_since is None:
        return None
    for span in find_spans(row.region):
        target = span.target
        if target.duty == row.owed_duty and span.covers(row.owed_since):
            due = target.due(row.owed_since, current_calendar(row.region))
            return Goal(duty=target.duty, since=row.owed_since, due_date=due, amount=target.amount, unit=target.unit)
    return None


def missed_on(region: str, today: date) -> Q:
    """The claims of a region whose target is missed today."""
    calendar = current_calendar(region)
    missed = []
    for span in find_spans(region):
        owed = Q(owed_duty=span.target.duty, owed_since__gte=span.target.valid_from)
        owed &= Q(owed_since__lte=span.target.missed_until(today, calendar))
        missed.append(owed if span.until is None else owed & Q(owed_since__lt=span.until))
    return Q(region=region) & reduce(or_, missed)
