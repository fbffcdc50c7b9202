"""Before a notice is approved: which open periods it moves, from when to when. After it: how many are still to be counted."""

from dataclasses import dataclass, field
from datetime import date

import msgspec
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.clocks.domain.periods import rule_of
from claims.clocks.domain.rule import Rule, Suspension, due_after
from claims.clocks.face import rule_name
from claims.clocks.recalculation import OPEN, count_waiting
from claims.desk.steps import Panel
from claims.desk.viewer import today_of
from claims.domain.calendar import Calendar, Due, count
from claims.store.sql import fetch
from claims.workdays.models import CalendarNotice
from claims.workdays.queries import calendar_with

_STOPS = msgspec.json.Decoder(tuple[Suspension, ...])
MOST = 200  # lines of a preview; what lies behind is counted

# The days of periods repeat: however many run, a rule, a first day and a suspension are few.
_GROUPS = f"""
select c.rule_code, c.rule_version, c.start_day, c.paused_days, c.due_date, c.provisional,
       case when c.paused_days = 0 then '[]' else s.state->>'suspensions' end, count(*), min(c.clock_id)
  from (select * from claims_clock where {OPEN} and due_date >= %(today)s) c
  left join claims_stream s on c.paused_days > 0 and s.region = c.region and s.stream_id = 'clock:' || c.clock_id
 group by 1, 2, 3, 4, 5, 6, 7 order by 5, 9"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moving:
    """So many periods of a rule that are due on ``old`` and would be on ``new``; ``example`` is one of them."""

    rule_code: str
    old: date
    new: date
    clocks: int
    example: str

    @property
    def name(self) -> str:
        return rule_name(self.rule_code)

    @property
    def days(self) -> int:
        return (self.new - self.old).days


@dataclass(slots=True, kw_only=True)
class Preview:
    """What a calendar would do to the periods that run: ``stay`` and ``firm`` (no longer provisional) are counts."""

    moving: list[Moving] = field(default_factory=list)
    stay: int = 0
    firm: int = 0

    @property
    def moved(self) -> int:
        return sum(one.clocks for one in self.moving)


def preview(region: str, calendar: Calendar, *, today: date) -> Preview:
    """Every open period of a region counted by ``calendar``; nothing is written."""
    found = Preview()
    for code, version, start, paused_days, old, provisional, stops, clocks, example in fetch(
        _GROUPS, {"region": region, "today": today}
    ):
        due = _due(rule_of(code, version), start, paused_days, stops, calendar)
        found.firm += clocks if provisional and not due.provisional else 0
        if due.due_date == old:
            found.stay += clocks
        else:
            moved = Moving(rule_code=code, old=old, new=due.due_date, clocks=clocks, example=example)
            found.moving.append(moved)
    return found


def _due(rule: Rule, start: date, paused_days: int, stops: str | None, calendar: Calendar) -> Due:
    if (
        stops is None
    ):  # a state of an older shape, which does not remember the days; it is replayed when it is next used
        return count(rule.unit, rule.amount, start, calendar, deducted=paused_days)
    return due_after(rule, start, _STOPS.decode(stops), calendar)


def calendar_panel(request: HttpRequest, row: CalendarNotice, **_known: object) -> Panel | None:
    """On the page of a notice: its preview while it waits, and what is left to do once it counts."""
    today = today_of(request, row.region)
    if row.status == "proposed":
        found = preview(row.region, calendar_with(row), today=today)
        context = {"preview": found, "moving": found.moving[:MOST], "more": max(len(found.moving) - MOST, 0)}
        return Panel(title=_("What approving it would move"), template="claims/calendar_preview.html", context=context)
    if row.status == "approved":
        context = {"waiting": count_waiting(row.region, today)}
        return Panel(title=_("Open periods"), template="claims/calendar_progress.html", context=context)
    return None
