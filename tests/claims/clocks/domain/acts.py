"""The course of a clock as tests tell it: each fact is entered when it happens unless a test says otherwise."""

from datetime import date, datetime

from claims.clocks.domain import clock as c
from claims.clocks.domain import course
from claims.clocks.domain.clock import Clock
from claims.clocks.domain.course import Entry
from claims.clocks.domain.rule import Rule
from claims.domain.calendar import at_china
from claims.domain.event import Event
from claims.workdays.calendars import load

CAL = load()
SUBJECT = "claim:C1"


def run(clock: Clock | None, happened: list[Event]) -> Clock:
    for one in happened:
        clock = c.evolve(clock, one)
    assert clock is not None
    return clock


def begun(rule: Rule, start: date, subject: str = SUBJECT) -> Clock:
    return run(None, course.start(rule, CAL, subject=subject, cycle=1, start_date=start))


def entered(at: datetime | date, by: str = "zhang", proof: str = "") -> Entry:
    """Entered at an instant, or at noon of a day."""
    return Entry(at=at if isinstance(at, datetime) else at_china(at, 12), by=by, proof=proof)


def pause(clock: Clock, rule: Rule, *, paused_date: date, entry: Entry | None = None) -> list[Event]:
    return course.pause(clock, rule, paused_date=paused_date, entry=entry or entered(paused_date))


def resume(clock: Clock, rule: Rule, *, resumed_date: date, entry: Entry | None = None) -> list[Event]:
    return course.resume(clock, rule, CAL, resumed_date=resumed_date, entry=entry or entered(resumed_date))


def meet(clock: Clock, *, effective_at: datetime, entry: Entry | None = None) -> list[Event]:
    return course.meet(clock, effective_at=effective_at, entry=entry or entered(effective_at))


def cancel(
    clock: Clock, *, reason: str = "withdrawn", effective_at: datetime, entry: Entry | None = None
) -> list[Event]:
    return course.cancel(clock, reason=reason, effective_at=effective_at, entry=entry or entered(effective_at))
