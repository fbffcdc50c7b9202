"""What a period is called on a day: one meaning for every list, page and count, once of a row and once in SQL.

A state follows from the period's dates alone. Due soon begins with the warning its own rule gives (``soon_date``), due
today and overdue with the due date; whether a sweep has recorded the warning or the breach makes no difference, so a
screen says the same at one second past midnight and while no sweep runs.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from django.db.models import Q
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.clocks.domain.periods import all_rules
from claims.clocks.models import ClockRow
from claims.clocks.queries import ClockView, find_simulated_regions
from claims.desk import words
from claims.desk.show import chip, days, days_left
from claims.desk.viewer import today_of, viewer_of
from claims.desk.words import of_two


class State(StrEnum):
    """What a period is called; it is always exactly one of these. The codes stand in addresses of lists."""

    RUNNING = "running"
    SOON = "soon"
    TODAY = "today"
    LATE = "late"
    PAUSED = "paused"
    MET = "met"
    MET_LATE = "met_late"
    CANCELLED = "cancelled"


STATE: Mapping[str, Any] = {
    State.RUNNING: pgettext_lazy("clock", "Running"),
    State.SOON: pgettext_lazy("clock", "Due soon"),
    State.TODAY: pgettext_lazy("clock", "Due today"),
    State.LATE: pgettext_lazy("clock", "Overdue"),
    State.PAUSED: pgettext_lazy("clock", "Suspended"),
    State.MET: pgettext_lazy("clock", "Met"),
    State.MET_LATE: pgettext_lazy("clock", "Met late"),
    State.CANCELLED: pgettext_lazy("clock", "Cancelled"),
}
TONE: Mapping[str, str] = {
    State.RUNNING: "run",
    State.SOON: "risk",
    State.TODAY: "risk",
    State.LATE: "late",
    State.PAUSED: "paused",
    State.MET: "done",
    State.MET_LATE: "late",
    State.CANCELLED: "none",
}
# What the sweep wrote down, on whatever day somebody looks.
RECORDED: Mapping[str, Any] = {
    "on_track": _("No warning"),
    "at_risk": _("Warning"),
    "breached": _("Deadline passed"),
}
# What was said against a breach and waits for a second person.
AWAITS: Mapping[str, Any] = {
    "late_facts": _("Facts entered late"),
    "fault": _("Breach said to be our fault"),
}
LATE_FACT: Mapping[str, Any] = {
    "paused": _("Notice arrived"),
    "resumed": _("Documents arrived"),
    "met": _("Done"),
    "cancelled": _("Given up"),
}
CLOCK_STEP: Mapping[str, Any] = {
    "half": _("Half of the period used"),
    "at_risk": _("80% of the period used"),
    "last_day": _("Last day"),
    "breach": _("Deadline passed"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A period as the reader sees it: never the colour alone, always the word, and the days where some are left."""

    state: State
    left: str

    @property
    def tone(self) -> str:
        return TONE[self.state]

    @property
    def word(self) -> str:
        return words.word(STATE, self.state)

    @property
    def chip(self) -> SafeString:
        return chip(self.tone, f"{self.word} · {self.left}" if self.left else self.word)


def face(row: ClockRow, today: date) -> Face:
    """What a clock is called on ``today``, and by how many days it is due or late."""
    return _face(state_of(row, today), row.due_date, today)


def face_of(due_date: date | None, soon_date: date | None, today: date) -> Face:
    """The same of an open period known by its dates alone, as on the row of a claim or a payment."""
    return _face(open_state(due_date, soon_date, today), due_date, today)


def _face(state: State, due_date: date | None, today: date) -> Face:
    if due_date is None or state not in {State.RUNNING, State.SOON, State.LATE}:
        return Face(state=state, left="")
    return Face(state=state, left=days_left((due_date - today).days))


def state_of(row: ClockRow, today: date) -> State:
    if row.lifecycle == "cancelled":
        return State.CANCELLED
    if row.lifecycle == "met":
        return State.MET_LATE if row.late else State.MET
    return open_state(row.due_date, row.soon_date, today)


def open_state(due_date: date | None, soon_date: date | None, today: date) -> State:
    """Of a period neither met nor cancelled; without a due date it is suspended."""
    if due_date is None:
        return State.PAUSED
    if due_date < today:
        return State.LATE
    if due_date == today:
        return State.TODAY
    return State.SOON if soon_date is not None and soon_date <= today else State.RUNNING


def running_on(today: date, *, due: str = "due_date", soon: str = "soon_date") -> dict[State, Q]:
    """``open_state`` in SQL, for periods that run; ``due`` and ``soon`` are the columns of their dates."""
    ahead = Q(**{f"{due}__gt": today})
    is_soon = Q(**{f"{soon}__lte": today})
    return {
        State.LATE: Q(**{f"{due}__lt": today}),
        State.TODAY: Q(**{due: today}),
        State.SOON: ahead & is_soon,
        State.RUNNING: ahead & ~is_soon,
    }


def clocks_on(today: date) -> dict[State, Q]:
    """``state_of`` in SQL, for the rows of clocks."""
    running = {state: Q(lifecycle="running") & dated for state, dated in running_on(today).items()}
    return running | {
        State.PAUSED: Q(lifecycle="paused"),
        State.MET: Q(lifecycle="met", late=False),
        State.MET_LATE: Q(lifecycle="met", late=True),
        State.CANCELLED: Q(lifecycle="cancelled"),
    }


def on_their_today(request: HttpRequest, conditions: Callable[[date], Mapping[State, Q]]) -> dict[State, Q]:
    """The conditions asked of each row on the day of its own region, as its chip is: a rehearsal has its own today."""
    asked = dict(conditions(today_of(request)))
    if viewer_of(request).region:
        return asked
    for region in find_simulated_regions():
        here, there = Q(region=region), conditions(today_of(request, region))
        asked = {state: here & there[state] | ~here & elsewhere for state, elsewhere in asked.items()}
    return asked


def soon_share() -> str:
    """From which share of a period it is due soon, by the rules there are: "80%"."""
    shares = {used for rule in all_rules() for step, used in rule.warnings if step == "at_risk"}
    return "–".join(f"{share}%" for share in sorted({min(shares), max(shares)}))


def rule_name(code: str) -> str:
    rule = next((rule for rule in all_rules() if rule.code == code), None)
    return of_two(rule.zh, rule.en) if rule else code


def explained(view: ClockView, today: date) -> dict[str, Any]:
    """A clock with its face and why this date."""
    return {
        "row": view.row,
        "face": face(view.row, today),
        "paused": days((today - view.row.paused_on).days) if view.row.paused_on else "",
        "name": words.of_two(view.rule.zh, view.rule.en),
        "basis": words.of_two(view.basis.zh, view.basis.en),
        "used": view.used / 10,
        "why": view.why_zh if words.in_chinese() else view.why_en,
        "working_days": view.remaining_wdays if view.rule.unit == "wday" else None,
    }
