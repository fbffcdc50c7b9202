"""The legal periods as data, and the plan of a single one.

A rule never changes: what the law or a contract changes gets the next version with the dates between which it is in
force. The day that starts the clock chooses among them, and an open clock keeps its own.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import msgspec

from claims.clocks.domain.events import Step
from claims.domain.calendar import Calendar, Due, Unit, at_china, china_date, count, end_of

WARN_HOUR = 9  # Asia/Shanghai
PROVISIONAL_MARGIN = timedelta(days=2)  # the notice still to come may move the due date forward
BREACH = "breach"
HALF = "half"  # half of the period gone is information, not yet a risk


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """A legal period by its name, its duty and its length: ``amount`` of ``unit``.

    ``duty`` is what it keeps, by the code under which the table of the law knows it (``claims/law``), ``internal_target``
    where no law sets it; which article bears that is a matter of the day the period began.
    In force from ``valid_from`` to the day before ``valid_to``; None: no other text is known on that side.
    """

    code: str
    version: int
    zh: str
    en: str
    duty: str
    unit: Unit
    amount: int
    valid_from: date | None = None
    valid_to: date | None = None

    def in_force(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day < self.valid_to)


class Rule(Period, frozen=True, kw_only=True):
    """A period, and the kinds of events of its subject that move it.

    ``start_when`` and ``resume_when`` name a fact of the subject that must hold besides; the period then counts from
    the day since when it holds. ``warnings`` are (step, per cent of the period used).
    """

    start: frozenset[str]
    stop: frozenset[str]
    cancel: frozenset[str]
    start_when: str = ""
    pause: frozenset[str] = frozenset()
    resume: frozenset[str] = frozenset()
    resume_when: str = ""
    max_pauses: int = 0
    warnings: tuple[tuple[str, int], ...] = ((HALF, 50), ("at_risk", 80))

    @property
    def kinds(self) -> frozenset[str]:
        """Every kind of event that may move it."""
        return self.start | self.stop | self.cancel | self.pause | self.resume


def period_faults(periods: Sequence[Period]) -> Iterator[str]:
    """What is wrong with the periods of one subject, a sentence each."""
    versions = [(period.code, period.version) for period in periods]
    yield from (f"{each[0]} has two versions {each[1]}" for each in dict.fromkeys(versions) if versions.count(each) > 1)
    for period in periods:
        if period.amount < 1:
            yield f"{period.code} lasts {period.amount} {period.unit}"
        if period.valid_from and period.valid_to and period.valid_from >= period.valid_to:
            yield f"{period.code} version {period.version} is never in force"


class Suspension(msgspec.Struct, frozen=True):
    """From the day on which the period stopped to the day on which it ran again."""

    paused_date: date
    resumed_date: date


def due_after(rule: Rule, start: date, suspensions: Sequence[Suspension], calendar: Calendar) -> Due:
    """When the period ends: counted from its start, and after each suspension what was left of it.

    One rule for every pause, so that nothing is lost where it begins: what was left on the day it began runs from the
    day it ended, and what then ends on a day that is not worked moves on. No due date lies before a day of resumption.
    """
    due = count(rule.unit, rule.amount, start, calendar)
    for suspension in suspensions:
        due = _run_on(rule, due, suspension, calendar)
    return due


def _run_on(rule: Rule, due: Due, suspension: Suspension, calendar: Calendar) -> Due:
    paused, resumed = suspension.paused_date, max(suspension.resumed_date, suspension.paused_date)
    # Past the counted last day only the days are left by which art. 203 moves it. They are time too: the notice came
    # within the period, so what is left of it is not nothing.
    moved = paused > due.raw_last_day
    if rule.unit == "wday":
        last = calendar.add_working_days(resumed, calendar.working_days_between(paused, due.due_date))
    else:
        last = resumed + max((due.due_date if moved else due.raw_last_day) - paused, timedelta(0))
    rolled = calendar.roll(last)
    if rule.unit == "wday":
        provisional = due.provisional or calendar.provisional(resumed, rolled)
        return Due(raw_last_day=rolled, due_date=rolled, provisional=provisional)
    provisional = (moved and due.provisional) or calendar.provisional(last, rolled)
    return Due(raw_last_day=last, due_date=rolled, provisional=provisional)


# law: interpretation_2_2013.15.2, interpretation_2.15.2
def deducted(rule: Rule, paused: date, resumed: date, calendar: Calendar) -> int:
    """R - P in the unit of the rule: a pause counted in days and added in working days would count weekends twice."""
    if rule.unit == "wday":
        return calendar.working_days_between(paused, resumed)
    return max((resumed - paused).days, 0)


def plan(rule: Rule, start: date, paused_days: int, due: Due) -> list[Step]:
    """The instants at which the clock speaks: warnings at 09:00, the breach at 24:00 of the due date.

    Percentages are of the period itself, so a pause shifts them by its length.
    """
    begin = start + timedelta(days=paused_days)
    span = (due.raw_last_day - begin).days
    early = PROVISIONAL_MARGIN if due.provisional else timedelta(0)
    warnings = [(name, begin + timedelta(days=span * used // 100)) for name, used in rule.warnings]
    warnings.append(("last_day", due.raw_last_day))
    steps = [Step(at=at_china(max(day - early, begin), WARN_HOUR), step=name) for name, day in warnings]
    return [*steps, Step(at=end_of(due.due_date), step=BREACH)]


def soon_date(rule: Rule, start: date, paused_days: int, due: Due) -> date:
    """The day from which a period is due soon: that of its first warning after half of it.

    It is known the moment the period runs. So it never waits for a sweep to say the warning, and a warning already said
    does not hold it when a pause recorded late moves it.
    """
    steps = plan(rule, start, paused_days, due)
    return min(china_date(step.at) for step in steps if step.step not in {HALF, BREACH})
