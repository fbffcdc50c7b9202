"""The course of a period: it begins, stops, runs on, speaks and ends. What does not apply gives no event.

Decision: ``due_date`` is the rolled date of art. 203, although the first design chose the unrolled one. The rolled day
is what the law, and a judge, call the last day; recording a breach on a day that is not one would put a false
statement into a log that cannot be corrected. The caution is kept where it belongs: ``raw_last_day`` stays beside it
and is the day of the last warning.

Pausing is exclusive: notice arrived on P, documents on R, so R - P days are deducted. Counting both ends would give
one day more; in doubt the earlier date binds us. A pause that begins on a day to which art. 203 moved the end deducts
nothing less: what was left of the due date on P runs from R.

What is entered after the due date and lies before it moves nothing by itself, or a breach could be typed away: it is
noted with its proof (``LateFactEntered``) and waits for a second person (``breach``).
"""

from datetime import date, datetime

import msgspec

from claims.clocks.domain import events as e
from claims.clocks.domain.clock import Clock, Lifecycle, Timeliness, clock_id
from claims.clocks.domain.rule import BREACH, Rule, Suspension, deducted, due_after, plan
from claims.domain.calendar import Calendar, at_china, china_date, count, end_of
from claims.domain.event import Event
from claims.domain.refusal import Refused


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """How we came to know a fact: when and by whose hand it was entered, and what proves its day, "" for nothing."""

    at: datetime
    by: str
    proof: str = ""


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


def pause(clock: Clock, rule: Rule, *, paused_date: date, entry: Entry) -> list[Event]:
    """Stop counting from ``paused_date``, if it is in time."""
    running = clock.lifecycle is Lifecycle.RUNNING and clock.due_date is not None
    stopped = clock.pauses + sum(fact.fact == "paused" for fact in clock.late_facts)
    if not running or stopped >= rule.max_pauses or after_due(clock, paused_date):
        return []
    if after_due(clock, china_date(entry.at)):
        return [*_breach_unsaid(clock), _late(clock, "paused", at_china(paused_date), entry)]
    return [*_in_time_after_all(clock, at_china(paused_date), "paused in time"), paused_on(clock, paused_date)]


def paused_on(clock: Clock, day: date) -> Event:
    return e.ClockPaused(clock_id=clock.clock_id, subject=clock.subject, paused_date=day)


def resume(clock: Clock, rule: Rule, calendar: Calendar, *, resumed_date: date, entry: Entry) -> list[Event]:
    """Count on from ``resumed_date``; the due date is computed anew from the start, never slid."""
    if [fact.fact for fact in clock.late_facts][-1:] == ["paused"]:
        # The stop waits for a second person, and with it its end; one of today needs no proof.
        return [_late(clock, "resumed", at_china(resumed_date), entry, known=resumed_date == china_date(entry.at))]
    return run_on(clock, rule, calendar, resumed_date=resumed_date)


def run_on(clock: Clock, rule: Rule, calendar: Calendar, *, resumed_date: date) -> list[Event]:
    """The end of a suspension that counts."""
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


def meet(clock: Clock, *, effective_at: datetime, entry: Entry) -> list[Event]:
    """The thing was done; in time or late by when it was done, not by when we heard of it."""
    if not clock.open:
        return []
    late, doubted = _judged(clock, effective_at, entry)
    met = e.ClockMet(
        clock_id=clock.clock_id,
        subject=clock.subject,
        rule_code=clock.rule_code,
        late=late or doubted,
        effective_at=effective_at,
    )
    return _ended(clock, met, "met", effective_at, entry)


def cancel(clock: Clock, *, reason: str, effective_at: datetime, entry: Entry) -> list[Event]:
    """The period lost its object. A due date that had passed before remains a breach."""
    if not clock.open:
        return []
    cancelled = e.ClockCancelled(
        clock_id=clock.clock_id,
        subject=clock.subject,
        rule_code=clock.rule_code,
        reason=reason,
        effective_at=effective_at,
    )
    return _ended(clock, cancelled, "cancelled", effective_at, entry)


def _judged(clock: Clock, effective_at: datetime, entry: Entry) -> tuple[bool, bool]:
    """Whether it came too late, and else whether it was entered so late that a second person must look at it."""
    late = after_due(clock, china_date(effective_at))
    return late, not late and after_due(clock, china_date(entry.at))


def _ended(clock: Clock, ended: Event, fact: str, effective_at: datetime, entry: Entry) -> list[Event]:
    late, doubted = _judged(clock, effective_at, entry)
    if late:
        return [*_breach_unsaid(clock), ended]
    if doubted:
        return [*_breach_unsaid(clock), ended, _late(clock, fact, effective_at, entry)]
    return [*_in_time_after_all(clock, effective_at, f"{fact} in time"), ended]


def after_due(clock: Clock, day: date) -> bool:
    """Whether a day lies after the due date; a suspended period has none."""
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


def _late(clock: Clock, fact: str, effective_at: datetime, entry: Entry, *, known: bool = False) -> Event:
    """The note of a fact entered late. Refused (``ProofNeeded``) without a proof, unless it is ``known`` by itself."""
    assert clock.due_date is not None
    proof = entry.proof.strip()
    if not known and not proof:
        raise ProofNeeded(field="proof", due_date=clock.due_date)
    return e.LateFactEntered(
        clock_id=clock.clock_id,
        subject=clock.subject,
        rule_code=clock.rule_code,
        fact=fact,
        effective_at=effective_at,
        due_date=clock.due_date,
        proof=proof,
        entered_by=entry.by,
        entered_at=entry.at,
    )


def _in_time_after_all(clock: Clock, effective_at: datetime, reason: str) -> list[Event]:
    """Entered in time while a sweep of the next day was quicker: nothing was late and nothing needs a proof."""
    if clock.timeliness is not Timeliness.BREACHED:
        return []
    return [
        e.BreachWithdrawn(
            clock_id=clock.clock_id,
            subject=clock.subject,
            rule_code=clock.rule_code,
            due_date=clock.due_date,
            reason=f"{reason}; the sweep was quicker",
            effective_at=effective_at,
            proof="",
            entered_by="",
            entered_at=None,
            confirmed_by="",
        )
    ]


class ProofNeeded(Refused):
    """The period ended on {due_date}: a day in it needs a proof now (document or postal number), and a second person."""

    zh = (
        "该期限已于 {due_date} 届满。事后补录期限内的日期，须填写凭证（文书编号或邮件单号），并由第二人复核后方可计入。"
    )
