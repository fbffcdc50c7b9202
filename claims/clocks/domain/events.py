"""What can happen to a legal period: facts in the past tense, frozen, without defaults."""

from datetime import date, datetime

import msgspec

from claims.domain.event import Data, Event, event, lifts


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
    """What the period was for was done; ``late`` by its effective time, not by when it was recorded.

    Late too is what was entered after the due date, until a second person has confirmed that it happened in time.
    """

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


@event("clock.breach_withdrawn.2", zh="撤销超期", en="Breach withdrawn")
class BreachWithdrawn(Event, frozen=True, kw_only=True):
    """A fact in time was recorded late: the breach stays in history but no longer counts.

    ``effective_at`` is when the fact happened. With it go the ``proof``, who entered it and when, and the second person who
    confirmed it; all of them "" or None where it was recorded in time and the sweep was quicker. ``due_date`` is that of
    the breach, None for one withdrawn before this was kept.
    """

    clock_id: str
    subject: str
    rule_code: str
    due_date: date | None
    reason: str
    effective_at: datetime
    proof: str
    entered_by: str
    entered_at: datetime | None
    confirmed_by: str


@lifts("clock.breach_withdrawn.1", to="clock.breach_withdrawn.2")
def _without_proof(data: Data) -> Data:
    return {**data, "due_date": None, "proof": "", "entered_by": "", "entered_at": None, "confirmed_by": ""}


@event("clock.late_fact_entered.1", zh="补录期限内事实（待复核）", en="Fact in time, entered late")
class LateFactEntered(Event, frozen=True, kw_only=True):
    """A fact that lies in the period was entered after its end; the breach stands until a second person confirms it.

    ``fact`` is what it would do to the period: paused, resumed, met or cancelled.
    """

    clock_id: str
    subject: str
    rule_code: str
    fact: str
    effective_at: datetime
    due_date: date
    proof: str
    entered_by: str
    entered_at: datetime


@event("clock.fault_reported.1", zh="提出系统原因超期更正", en="Breach reported as our fault")
class FaultReported(Event, frozen=True, kw_only=True):
    """Somebody says that a breach was written by a fault of ours; it stands until a second person agrees."""

    clock_id: str
    subject: str
    rule_code: str
    due_date: date
    ground: str
    reported_by: str


@event("clock.breach_marked_ours.1", zh="系统原因超期更正", en="Breach marked as our fault")
class BreachMarkedOurs(Event, frozen=True, kw_only=True):
    """A breach was written by a fault of ours, two people agree: it no longer counts and stays on the regulator's list.

    ``due_date`` is the date it was written for, ``right_due_date`` the one that counting anew gives.
    """

    clock_id: str
    subject: str
    rule_code: str
    due_date: date
    right_due_date: date
    ground: str
    reported_by: str
    confirmed_by: str


@event("clock.correction_refused.1", zh="不予更正超期", en="Breach upheld")
class CorrectionRefused(Event, frozen=True, kw_only=True):
    """What was said against a breach (``what``: late_facts or fault) does not convince; the breach stands."""

    clock_id: str
    subject: str
    rule_code: str
    what: str
    ground: str
    refused_by: str


@event("clock.recalculated.1", zh="重新计算期限", en="Period counted anew")
class ClockRecalculated(Event, frozen=True, kw_only=True):
    """An open period was counted anew, by a newer calendar or (``reason``: fault) by the right rule.

    ``old_due_date`` is what it was due before; a suspended period has no date, before or after.
    """

    clock_id: str
    subject: str
    rule_code: str
    rule_version: int
    calendar_version: str
    reason: str
    old_due_date: date | None
    raw_last_day: date | None
    due_date: date | None
    provisional: bool
    plan: list[Step]
