"""What can happen to a legal period: facts in the past tense, frozen, without defaults."""

from datetime import date, datetime

import msgspec

from claims.domain.event import Event, event


class Step(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One instant of a clock's plan: ``half``, ``at_risk``, ``last_day`` (warnings) or ``breach``."""

    at: datetime
    step: str


@event("clock.started.1", zh="期限开始", en="Period began")
class ClockStarted(Event, frozen=True, kw_only=True):
    """A legal period began to run. ``start_date`` itself is not counted (民法典 art. 201)."""

    clock_id: str
    subject: str
    cycle: int
    rule_code: str
    rule_version: int
    calendar_version: str
    start_date: date
    paused_days: int
    raw_last_day: date
    due_date: date
    provisional: bool
    plan: list[Step]


@event("clock.paused.1", zh="期限中止", en="Period suspended")
class ClockPaused(Event, frozen=True, kw_only=True):
    """The period stopped running on ``paused_date``; there is no due date until it resumes."""

    clock_id: str
    subject: str
    paused_date: date


@event("clock.resumed.1", zh="期限恢复", en="Period resumed")
class ClockResumed(Event, frozen=True, kw_only=True):
    """The period runs again; ``paused_days`` is the total deducted so far, in the unit of the rule."""

    clock_id: str
    subject: str
    rule_code: str
    rule_version: int
    calendar_version: str
    resumed_date: date
    start_date: date
    paused_days: int
    raw_last_day: date
    due_date: date
    provisional: bool
    plan: list[Step]


@event("clock.warned.1", zh="预警", en="Warning")
class ClockWarned(Event, frozen=True, kw_only=True):
    """A warning fell due: ``step`` is the worst of the ``steps`` that had passed."""

    clock_id: str
    subject: str
    rule_code: str
    step: str
    steps: list[str]
    due_date: date
    effective_at: datetime


@event("clock.breached.1", zh="期限届满未办结", en="Deadline passed")
class ClockBreached(Event, frozen=True, kw_only=True):
    """24:00 of the due date passed; ``effective_at`` is that instant, whenever it was noticed."""

    clock_id: str
    subject: str
    rule_code: str
    due_date: date
    effective_at: datetime


@event("clock.met.1", zh="期限内事项已办结", en="Period met")
class ClockMet(Event, frozen=True, kw_only=True):
    """What the period was for was done; ``late`` by its effective time, not by when it was recorded."""

    clock_id: str
    subject: str
    rule_code: str
    late: bool
    effective_at: datetime


@event("clock.cancelled.1", zh="期限终止", en="Period cancelled")
class ClockCancelled(Event, frozen=True, kw_only=True):
    """The period lost its object, e.g. the claim was withdrawn."""

    clock_id: str
    subject: str
    rule_code: str
    reason: str
    effective_at: datetime


@event("clock.breach_withdrawn.1", zh="撤销超期", en="Breach withdrawn")
class BreachWithdrawn(Event, frozen=True, kw_only=True):
    """A fact in time was recorded late: the breach stays in history but no longer counts."""

    clock_id: str
    subject: str
    rule_code: str
    reason: str
    effective_at: datetime
