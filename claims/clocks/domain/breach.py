"""When a breach no longer counts: never by one hand, and never without a trace.

There are two ways. A fact that lies in the period and was entered after its end has its proof and is confirmed by somebody
who did not enter it. And a breach that a fault of ours wrote is marked as ours by two people, where counting anew gives a
later day. Either way the breach stays in the log, and on the list of the regulator.
"""

from datetime import date

from claims.clocks.domain import events as e
from claims.clocks.domain.clock import Clock, Lifecycle, Timeliness, evolve
from claims.clocks.domain.course import after_due, paused_on, run_on
from claims.clocks.domain.rule import Rule, Suspension, due_after, plan
from claims.domain.calendar import Calendar, Due, china_date
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, SecondPersonNeeded, check_ground


def confirm(clock: Clock, rule: Rule, calendar: Calendar, *, ground: str, by: str) -> list[Event]:
    """Confirm the facts entered late: the breach is withdrawn, and the period moves by them as if they had been known."""
    if not clock.late_facts:
        raise NothingToConfirm()
    if by in {fact.entered_by for fact in clock.late_facts}:
        raise SecondPersonNeeded()
    check_ground(ground, field="ground")
    first = clock.late_facts[0]
    withdrawn = e.BreachWithdrawn(
        clock_id=clock.clock_id,
        subject=clock.subject,
        rule_code=clock.rule_code,
        due_date=first.due_date,
        reason=ground,
        effective_at=first.effective_at,
        proof="; ".join(dict.fromkeys(fact.proof for fact in clock.late_facts if fact.proof)),
        entered_by=first.entered_by,
        entered_at=first.entered_at,
        confirmed_by=by,
    )
    if clock.open:
        return [withdrawn, *_moved(clock, withdrawn, rule, calendar)]
    if not _ended_in_time(clock, rule, calendar):
        raise StillLate(due_date=clock.due_date)
    return [withdrawn]


def _days(clock: Clock, fact: str) -> list[date]:
    return [china_date(each.effective_at) for each in clock.late_facts if each.fact == fact]


def _moved(clock: Clock, withdrawn: Event, rule: Rule, calendar: Calendar) -> list[Event]:
    """An open period stopped, and runs again if its papers have come meanwhile."""
    happened: list[Event] = [paused_on(clock, day) for day in _days(clock, "paused")]
    stopped = evolve(clock, withdrawn)
    for one in happened:
        stopped = evolve(stopped, one)
    for day in _days(clock, "resumed"):
        happened += run_on(stopped, rule, calendar, resumed_date=day)
    return happened


def _ended_in_time(clock: Clock, rule: Rule, calendar: Calendar) -> bool:
    """Whether a period that is over ended before its end, the stops entered late counted too."""
    assert clock.closed_at is not None
    paused, resumed = _days(clock, "paused"), _days(clock, "resumed")
    if len(paused) > len(resumed):
        return True  # it was suspended when it ended
    if not paused:
        return not after_due(clock, china_date(clock.closed_at))
    stops = [Suspension(first, last) for first, last in zip(paused, resumed, strict=True)]
    due = due_after(rule, clock.start_date, (*clock.suspensions, *stops), calendar)
    return china_date(clock.closed_at) <= due.due_date


def report_fault(clock: Clock, rule: Rule, calendar: Calendar, *, ground: str, by: str) -> list[Event]:
    """Say that a breach was written by a fault of ours. Counting anew must bear it out, or nobody is asked."""
    if clock.awaits:
        raise FaultReportWaits()
    due_date, _ = _miscounted(clock, rule, calendar)
    check_ground(ground, field="ground")
    return [
        e.FaultReported(
            clock_id=clock.clock_id,
            subject=clock.subject,
            rule_code=clock.rule_code,
            due_date=due_date,
            ground=ground,
            reported_by=by,
        )
    ]


def mark_ours(clock: Clock, rule: Rule, calendar: Calendar, *, by: str) -> list[Event]:
    """Agree that a breach was our fault: it no longer counts, and a period that still runs is due on the right day."""
    if clock.fault is None:
        raise NothingToConfirm()
    if by == clock.fault.reported_by:
        raise SecondPersonNeeded()
    due_date, right = _miscounted(clock, rule, calendar)
    marked = e.BreachMarkedOurs(
        clock_id=clock.clock_id,
        subject=clock.subject,
        rule_code=clock.rule_code,
        due_date=due_date,
        right_due_date=right.due_date,
        ground=clock.fault.ground,
        reported_by=clock.fault.reported_by,
        confirmed_by=by,
    )
    counted = recalculated(evolve(clock, marked), rule, calendar, right, reason="fault")
    return [marked, counted] if clock.lifecycle is Lifecycle.RUNNING else [marked]


def _miscounted(clock: Clock, rule: Rule, calendar: Calendar) -> tuple[date, Due]:
    """The date a breach was written for, and the right one; refused where there is no breach or it stands."""
    if clock.timeliness is not Timeliness.BREACHED or clock.due_date is None:
        raise NoBreach()
    right = due_after(rule, clock.start_date, clock.suspensions, calendar)
    late = clock.closed_at is not None and china_date(clock.closed_at) > right.due_date
    if late or right.due_date <= clock.due_date:
        raise BreachIsTrue(due_date=right.due_date)
    return clock.due_date, right


def recalculated(clock: Clock, rule: Rule, calendar: Calendar, due: Due | None, *, reason: str) -> Event:
    """The period as counted anew; ``due`` is None while it is suspended."""
    steps = plan(rule, clock.start_date, clock.paused_days, due) if due else []
    return e.ClockRecalculated(
        clock_id=clock.clock_id,
        subject=clock.subject,
        rule_code=clock.rule_code,
        rule_version=clock.rule_version,
        calendar_version=calendar.version,
        reason=reason,
        old_due_date=clock.due_date,
        raw_last_day=due.raw_last_day if due else None,
        due_date=due.due_date if due else None,
        provisional=due.provisional if due else False,
        plan=[step for step in steps if step.step not in clock.announced],
    )


def uphold(clock: Clock, *, ground: str, by: str) -> list[Event]:
    """Refuse what was said against a breach: it stands. Whoever said it may take it back by this too."""
    if not clock.awaits:
        raise NothingToConfirm()
    check_ground(ground, field="ground")
    return [
        e.CorrectionRefused(
            clock_id=clock.clock_id,
            subject=clock.subject,
            rule_code=clock.rule_code,
            what=clock.awaits,
            ground=ground,
            refused_by=by,
        )
    ]


class NothingToConfirm(InTheWay):
    """Nothing about this period waits for a second person."""

    zh = "该期限没有待复核的更正事项。"


class FaultReportWaits(InTheWay):
    """Something said against this breach already waits for a second person; that comes first."""

    zh = "该超期已有待复核的更正事项，请先处理。"


class NoBreach(InTheWay):
    """This period was not breached; there is nothing to correct."""

    zh = "该期限没有超期记录，无须更正。"


class BreachIsTrue(InTheWay):
    """Counted anew the period ends on {due_date}: the breach is no fault of the system, and stands."""

    zh = "重新计算后期限届满日为 {due_date}，超期并非系统原因所致，应予保留。"


class StillLate(InTheWay):
    """With these facts too the period ended before the matter was done; the breach of {due_date} stands."""

    zh = "即使计入上述事实，事项办结时期限仍已届满，{due_date} 的超期应予保留。"
