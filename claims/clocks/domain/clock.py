"""Legal periods: what the law gives us time for, and until when.

A clock has two facts that are independent of one another: its lifecycle (running, paused, met, cancelled) and its
timeliness (on_track, at_risk, breached). It follows its subject, any stream by its id
such as ``claim:C37…``, and never says no: what does not apply gives no event.

Decision: ``due_date`` is the rolled date of art. 203, although the first design chose the unrolled one. The rolled day
is what the law, and a judge, call the last day; recording a breach on a day that is not one would put a false
statement into a log that cannot be corrected. The caution is kept where it belongs: ``raw_last_day`` stays beside it
and is the day of the last warning.

Pausing is exclusive: notice arrived on P, documents on R, so R - P days are deducted. Counting both ends would give
one day more; in doubt the earlier date binds us. A pause that begins on a day to which art. 203 moved the end deducts
nothing less: what was left of the due date on P runs from R.
"""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from claims.clocks.domain import events as e
from claims.clocks.domain.events import Step
from claims.clocks.domain.rule import BREACH, Rule, Suspension, deducted, due_after, plan
from claims.domain.calendar import Calendar, at_china, china_date, count, end_of
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


def start(rule: Rule, calendar: Calendar, *, subject: str, cycle: int, start_date: date) -> list[Event]:
    """Let the period begin; ``start_date`` is not counted."""
    due = count(rule.unit, rule.amount, start_date, calendar)
    return [
        e.ClockStarted(
            clock_id=clock_id(subject, rule.code, cycle),
            subject=subject,
            cycle=cycle,
            rule_code=rule.code,
            rule_version=rule.version,
            calendar_version=calendar.version,
            start_date=start_date,
            paused_days=0,
            raw_last_day=due.raw_last_day,
            due_date=due.due_date,
            provisional=due.provisional,
            plan=plan(rule, start_date, 0, due),
        )
    ]


def pause(clock: Clock, rule: Rule, *, paused_date: date) -> list[Event]:
    """Stop counting from ``paused_date``, if it is in time. A breach noted meanwhile is withdrawn."""
    running = clock.lifecycle is Lifecycle.RUNNING and clock.due_date is not None
    if not running or clock.pauses >= rule.max_pauses or _after_due(clock, paused_date):
        return []
    paused = e.ClockPaused(clock_id=clock.clock_id, subject=clock.subject, paused_date=paused_date)
    return [*_in_time_after_all(clock, at_china(paused_date), "paused in time, recorded late"), paused]


def resume(clock: Clock, rule: Rule, calendar: Calendar, *, resumed_date: date) -> list[Event]:
    """Count on from ``resumed_date``; the due date is computed anew from the start, never slid."""
    if clock.lifecycle is not Lifecycle.PAUSED or clock.paused_date is None:
        return []
    paused_days = clock.paused_days + deducted(rule, clock.paused_date, resumed_date, calendar)
    suspensions = (*clock.suspensions, Suspension(clock.paused_date, resumed_date))
    due = due_after(rule, clock.start_date, suspensions, calendar)
    return [
        e.ClockResumed(
            clock_id=clock.clock_id,
            subject=clock.subject,
            rule_code=rule.code,
            rule_version=rule.version,
            calendar_version=calendar.version,
            resumed_date=resumed_date,
            start_date=clock.start_date,
            paused_days=paused_days,
            raw_last_day=due.raw_last_day,
            due_date=due.due_date,
            provisional=due.provisional,
            plan=[step for step in plan(rule, clock.start_date, paused_days, due) if step.step not in clock.announced],
        )
    ]


def fire(clock: Clock, *, now: datetime) -> list[Event]:
    """Say what has fallen due: the worst of the passed warnings, and the breach, each exactly once."""
    if clock.lifecycle is not Lifecycle.RUNNING or clock.due_date is None:
        return []
    passed = [step for step in clock.unsaid if step.at <= now]
    warnings = [step for step in passed if step.step != BREACH]
    happened: list[Event] = []
    if warnings:
        happened.append(
            e.ClockWarned(
                clock_id=clock.clock_id,
                subject=clock.subject,
                rule_code=clock.rule_code,
                step=warnings[-1].step,
                steps=[step.step for step in warnings],
                due_date=clock.due_date,
                effective_at=warnings[-1].at,
            )
        )
    if len(warnings) < len(passed):
        happened.append(_breached(clock, clock.due_date))
    return happened


def meet(clock: Clock, *, effective_at: datetime) -> list[Event]:
    """The thing was done; in time or late by when it was done, not by when we heard of it."""
    if not clock.open:
        return []
    late = _after_due(clock, china_date(effective_at))
    met = e.ClockMet(
        clock_id=clock.clock_id,
        subject=clock.subject,
        rule_code=clock.rule_code,
        late=late,
        effective_at=effective_at,
    )
    if late:
        return [*_breach_unsaid(clock), met]
    return [*_in_time_after_all(clock, effective_at, "met in time, recorded late"), met]


def cancel(clock: Clock, *, reason: str, effective_at: datetime) -> list[Event]:
    """The period lost its object. A due date that had passed before remains a breach."""
    if not clock.open:
        return []
    late = _after_due(clock, china_date(effective_at))
    cancelled = e.ClockCancelled(
        clock_id=clock.clock_id,
        subject=clock.subject,
        rule_code=clock.rule_code,
        reason=reason,
        effective_at=effective_at,
    )
    before = _breach_unsaid(clock) if late else _in_time_after_all(clock, effective_at, "cancelled in time")
    return [*before, cancelled]


def withdraw(clock: Clock, *, reason: str, effective_at: datetime) -> list[Event]:
    """Withdraw the breach of a clock met late, on proof that it was done at ``effective_at``, in time.

    A running clock is not withdrawn but met or paused with its true date.
    """
    if clock.lifecycle is not Lifecycle.MET or _after_due(clock, china_date(effective_at)):
        return []
    return _in_time_after_all(clock, effective_at, reason)


def _after_due(clock: Clock, day: date) -> bool:
    return clock.due_date is not None and day > clock.due_date


def _breached(clock: Clock, due_date: date) -> Event:
    return e.ClockBreached(
        clock_id=clock.clock_id,
        subject=clock.subject,
        rule_code=clock.rule_code,
        due_date=due_date,
        effective_at=end_of(due_date),
    )


def _breach_unsaid(clock: Clock) -> list[Event]:
    if clock.due_date is None or clock.timeliness is Timeliness.BREACHED:
        return []
    return [_breached(clock, clock.due_date)]


def _in_time_after_all(clock: Clock, effective_at: datetime, reason: str) -> list[Event]:
    if clock.timeliness is not Timeliness.BREACHED:
        return []
    return [
        e.BreachWithdrawn(
            clock_id=clock.clock_id,
            subject=clock.subject,
            rule_code=clock.rule_code,
            reason=reason,
            effective_at=effective_at,
        )
    ]


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
        case e.BreachWithdrawn():
            announced = tuple(step for step in clock.announced if step != BREACH)
            return replace(clock, announced=announced, timeliness=_before_due(announced), late=False)
        case _:
            raise AssertionError(f"clock does not know {happened!r}")


def _before_due(announced: Sequence[str]) -> Timeliness:
    # Half of the period gone is information, not yet a risk.
    return Timeliness.AT_RISK if set(announced) - {"half"} else Timeliness.ON_TRACK
