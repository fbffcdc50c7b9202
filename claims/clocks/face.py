"""A period as its reader sees it: the state in a word and a colour, the days left, and why this date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.clocks.domain.periods import all_rules
from claims.clocks.queries import ClockView
from claims.desk import words
from claims.desk.show import chip, days_left
from claims.desk.words import of_two

LIFECYCLE: Mapping[str, Any] = {
    "running": pgettext_lazy("clock", "Running"),
    "paused": pgettext_lazy("clock", "Paused"),
    "met": pgettext_lazy("clock", "Met"),
    "cancelled": pgettext_lazy("clock", "Cancelled"),
}
TIMELINESS: Mapping[str, Any] = {
    "on_track": pgettext_lazy("clock", "On track"),
    "at_risk": pgettext_lazy("clock", "Due soon"),
    "breached": pgettext_lazy("clock", "Overdue"),
}
CLOCK_STEP: Mapping[str, Any] = {
    "half": _("Half of the period used"),
    "at_risk": _("80% of the period used"),
    "last_day": _("Last day"),
    "breach": _("Deadline passed"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockFace:
    """A clock as the reader sees it: never the colour alone, always the word and the days."""

    tone: str
    word: str
    left: str

    @property
    def chip(self) -> SafeString:
        return chip(self.tone, f"{self.word} · {self.left}" if self.left else self.word)


def clock_face(row: Any, today: date) -> ClockFace:
    tone, state, left = _clock_state(row, today)
    return ClockFace(tone=tone, word=state, left=left)


def _clock_state(row: Any, today: date) -> tuple[str, str, str]:
    if row.lifecycle == "cancelled":
        return "none", words.word(LIFECYCLE, "cancelled"), ""
    if row.lifecycle == "met":
        return ("late", str(_("Met late")), "") if row.late else ("done", words.word(LIFECYCLE, "met"), "")
    if row.lifecycle == "paused" or row.due_date is None:
        return "paused", words.word(LIFECYCLE, "paused"), ""
    left = (row.due_date - today).days
    if left < 0 or row.timeliness == "breached":
        return "late", words.word(TIMELINESS, "breached"), days_left(left)
    if row.timeliness == "at_risk" or left == 0:
        return "risk", words.word(TIMELINESS, "at_risk"), days_left(left)
    return "run", words.word(LIFECYCLE, "running"), days_left(left)


def rule_name(code: str) -> str:
    rule = next((rule for rule in all_rules() if rule.code == code), None)
    return of_two(rule.zh, rule.en) if rule else code


def explained(view: ClockView, today: date) -> dict[str, Any]:
    """A clock with its face and why this date."""
    return {
        "row": view.row,
        "face": clock_face(view.row, today),
        "name": words.of_two(view.rule.zh, view.rule.en),
        "basis": words.of_two(view.rule.basis_zh, view.rule.basis_en),
        "used": view.used / 10,
        "why": view.why_zh if words.in_chinese() else view.why_en,
        "working_days": view.remaining_wdays if view.rule.unit == "wday" else None,
    }
