"""Legal periods: what the law gives us time for, and until when.

A clock has two facts that are independent of one another: its lifecycle (running, paused, met, cancelled) and its
timeliness (on_track, at_risk, breached). It follows its subject, any stream by its id
such as ``claim:C37…``, and never says no: what does not apply gives no event.
"""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from claims.clocks.domain import events as e
from claims.clocks.domain.events import Step
from claims.clocks.domain.rule import BREACH, HALF, Suspension
from claims.domain.event import Event

STATE_VERSION = 3


class Lifecycle(StrEnum):
    """Whether the period runs."""

    RUNNING = "running"
    PAUSED = "paused"
    MET = "met"
    CANCELLED = "cancelled"


class Timeliness(StrEnum):
    """Whether we are in time; a breached clock may still be running or met."""

    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    BREACHED = "breached"


class LateFact(msgspec.Struct, frozen=True, kw_only=True):
    """A fact that lies in the period and was entered after its end: it counts when a second person has confirmed it.

    ``fact`` is what it would do to the period (paused, resumed, met, cancelled), ``proof`` a number of a document or of the
    post, "" where none is needed: on the day itself.
    """

    fact: str
    effective_at: datetime
    due_date: date
    proof: str
    entered_by: str
    entered_at: datetime


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """That a breach was written by a fault of ours, as somebody said; a second person looks at it."""

    ground: str
    reported_by: str


class Clock(msgspec.Struct, frozen=True, kw_only=True):
    """A clock, folded from its own events; round-trips as JSON (``STATE_VERSION`` counts its shapes).

    While paused there is no due date and no plan. ``announced`` are the steps already said, never said again.
    """

    clock_id: str
    subject: str
    cycle: int
    rule_code: str
    rule_version: int
    calendar_version: str
    lifecycle: Lifecycle
    timeliness: Timeliness
    start_date: date
    paused_date: date | None
    paused_days: int
    pauses: int
    suspensions: tuple[Suspension, ...]
    raw_last_day: date | None
    due_date: date | None
    provisional: bool
    plan: tuple[Step, ...]
    announced: tuple[str, ...]
    closed_at: datetime | None
    late: bool
    late_facts: tuple[LateFact, ...]
    fault: Fault | None

    @property
    def awaits(self) -> str:
        """What waits for a second person: ``late_facts``, ``fault`` or nothing, ""."""
        if self.late_facts:
            return "late_facts"
        return "fault" if self.fault else ""

    @property
    def next_fire_at(self) -> datetime | None:
        """The instant of the next step not yet said, or None when the clock is silent."""
        left = self.unsaid
        return left[0].at if self.lifecycle is Lifecycle.RUNNING and left else None

    @property
    def unsaid(self) -> tuple[Step, ...]:
        """The steps of the plan not yet said, earliest first."""
        return tuple(step for step in self.plan if step.step not in self.announced)

    @property
    def open(self) -> bool:
        """Whether the period is neither met nor cancelled."""
        return self.lifecycle in {Lifecycle.RUNNING, Lifecycle.PAUSED}


def clock_id(subject: str, rule_code: str, cycle: int) -> str:
    """The name of a clock: the same cause names the same clock, so starting twice is a no-op."""
    return f"{subject}/{rule_code}/{cycle}"


def evolve(clock: Clock | None, happened: Event) -> Clock:
    """The clock after one more event. It cannot refuse: it has already happened."""
    if isinstance(happened, e.ClockStarted):
        return _started(happened)
    if clock is None:
        raise AssertionError(f"{happened!r} before the clock was started")
    return _evolve_lifecycle(clock, happened)


def _started(happened: e.ClockStarted) -> Clock:
    return Clock(
        clock_id=happened.clock_id,
        subject=happened.subject,
        cycle=happened.cycle,
        rule_code=happened.rule_code,
        rule_version=happened.rule_version,
        calendar_version=happened.calendar_version,
        lifecycle=Lifecycle.RUNNING,
        timeliness=Timeliness.ON_TRACK,
        start_date=happened.start_date,
        paused_date=None,
        paused_days=happened.paused_days,
        pauses=0,
        suspensions=(),
        raw_last_day=happened.raw_last_day,
        due_date=happened.due_date,
        provisional=happened.provisional,
        plan=tuple(happened.plan),
        announced=(),
        closed_at=None,
        late=False,
        late_facts=(),
        fault=None,
    )


def _evolve_lifecycle(clock: Clock, happened: Event) -> Clock:
    match happened:
        case e.ClockPaused():
            return replace(
                clock,
                lifecycle=Lifecycle.PAUSED,
                paused_date=happened.paused_date,
                pauses=clock.pauses + 1,
                raw_last_day=None,
                due_date=None,
                provisional=False,
                plan=(),
            )
        case e.ClockResumed():
            return replace(
                clock,
                lifecycle=Lifecycle.RUNNING,
                calendar_version=happened.calendar_version,
                paused_date=None,
                paused_days=happened.paused_days,
                suspensions=_suspended(clock, happened.resumed_date),
                raw_last_day=happened.raw_last_day,
                due_date=happened.due_date,
                provisional=happened.provisional,
                plan=tuple(happened.plan),
            )
        case e.ClockRecalculated():
            return replace(
                clock,
                calendar_version=happened.calendar_version,
                raw_last_day=happened.raw_last_day,
                due_date=happened.due_date,
                provisional=happened.provisional,
                plan=tuple(happened.plan),
            )
        case e.ClockMet():
            return replace(clock, lifecycle=Lifecycle.MET, closed_at=happened.effective_at, late=happened.late)
        case e.ClockCancelled():
            return replace(clock, lifecycle=Lifecycle.CANCELLED, closed_at=happened.effective_at)
        case _:
            return _evolve_timeliness(clock, happened)


def _suspended(clock: Clock, resumed_date: date) -> tuple[Suspension, ...]:
    paused_date = clock.paused_date or resumed_date
    return (*clock.suspensions, Suspension(paused_date, resumed_date))


def _evolve_timeliness(clock: Clock, happened: Event) -> Clock:
    match happened:
        case e.ClockWarned():
            announced = (*clock.announced, *happened.steps)
            return replace(clock, announced=announced, timeliness=_before_due(announced))
        case e.ClockBreached():
            return replace(clock, announced=(*clock.announced, BREACH), timeliness=Timeliness.BREACHED)
        case e.BreachWithdrawn() | e.BreachMarkedOurs():
            announced = tuple(step for step in clock.announced if step != BREACH)
            kept = replace(clock, announced=announced, timeliness=_before_due(announced), late=False)
            return replace(kept, late_facts=(), fault=None)
        case _:
            return _evolve_correction(clock, happened)


def _evolve_correction(clock: Clock, happened: Event) -> Clock:
    match happened:
        case e.LateFactEntered():
            fact = LateFact(
                fact=happened.fact,
                effective_at=happened.effective_at,
                due_date=happened.due_date,
                proof=happened.proof,
                entered_by=happened.entered_by,
                entered_at=happened.entered_at,
            )
            return replace(clock, late_facts=(*clock.late_facts, fact))
        case e.FaultReported():
            return replace(clock, fault=Fault(ground=happened.ground, reported_by=happened.reported_by))
        case e.CorrectionRefused():
            return replace(clock, late_facts=(), fault=None)
        case _:
            raise AssertionError(f"clock does not know {happened!r}")


def _before_due(announced: Sequence[str]) -> Timeliness:
    # Half of the period gone is information, not yet a risk.
    return Timeliness.AT_RISK if set(announced) - {HALF} else Timeliness.ON_TRACK
