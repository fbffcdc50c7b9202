"""The timeline of what has clocks, in the reader's words."""

from collections.abc import Callable, Sequence

from django.utils.translation import gettext as _

from claims.clocks.domain import events as clock_events
from claims.clocks.face import CLOCK_STEP, LATE_FACT, rule_name
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
    code = getattr(event, "rule_code", "")
    named = [(_("Period"), rule_name(code))] if code and event.kind.startswith("clock.") else []
    return [*named, *_more_facts(event)] if named else []


def _more_facts(event: Event) -> Facts:
    match event:
        case clock_events.ClockStarted() | clock_events.ClockResumed():
            facts = [(_("Due date"), show.day(event.due_date))]
            return [*facts, (_("Days paused"), str(event.paused_days))] if event.paused_days else facts
        case clock_events.ClockWarned():
            return [("", words.word(CLOCK_STEP, event.step))]
        case clock_events.ClockMet():
            return [("", _("late") if event.late else _("in time"))]
        case clock_events.LateFactEntered() | clock_events.BreachWithdrawn():
            fact = getattr(event, "fact", "")
            said = [("", words.word(LATE_FACT, fact))] if fact else []
            return [*said, (_("Proof"), event.proof)] if event.proof else said
        case clock_events.BreachMarkedOurs():
            return [(_("Breach of"), show.day(event.due_date)), (_("Right due date"), show.day(event.right_due_date))]
        case clock_events.ClockRecalculated():
            return [(_("Due before"), show.day(event.old_due_date)), (_("Due date"), show.day(event.due_date))]
        case _:
            return []
