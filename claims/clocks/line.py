"""The timeline of what has clocks, in the reader's words."""

from collections.abc import Callable, Sequence

from django.utils.translation import gettext as _

from claims.clocks.domain import events as clock_events
from claims.clocks.face import CLOCK_STEP, rule_name
from claims.desk import show, words
from claims.desk.happened import Happened
from claims.desk.line import Facts, Line
from claims.domain.event import Event

_TONES = {"clock.breached.1": "late", "clock.warned.1": "risk", "clock.paused.1": "paused"}


def lines(happened: Sequence[Happened], facts: Callable[[Event], Facts]) -> list[Line]:
    """The lines of a timeline; ``facts(event)`` says those of the subject, clocks say their own."""
    return [Line(was=each, facts=_clock_facts(each.event) or facts(each.event), tone=_tone(each)) for each in happened]


def _tone(was: Happened) -> str:
    return _TONES.get(was.kind, "clock" if was.of_clock else "run")


def _clock_facts(event: Event) -> Facts:
    match event:
        case clock_events.ClockStarted() | clock_events.ClockResumed():
            facts = [(_("Period"), rule_name(event.rule_code)), (_("Due date"), show.day(event.due_date))]
            return [*facts, (_("Days paused"), str(event.paused_days))] if event.paused_days else facts
        case clock_events.ClockWarned():
            return [(_("Period"), rule_name(event.rule_code)), ("", words.word(CLOCK_STEP, event.step))]
        case clock_events.ClockMet():
            how = _("late") if event.late else _("in time")
            return [(_("Period"), rule_name(event.rule_code)), ("", how)]
        case clock_events.ClockBreached() | clock_events.ClockCancelled() | clock_events.BreachWithdrawn():
            return [(_("Period"), rule_name(event.rule_code))]
        case _:
            return []
