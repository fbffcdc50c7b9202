"""How values look: money in yuan, days in Shanghai, states as a colour and a word."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.domain.money import yuan
from claims.screens import words

NOTHING = "–"


def money(fen: int | None) -> str:
    """``"-1,234.50"``; yuan is said once, in the heading."""
    if fen is None:
        return NOTHING
    whole, _dot, cents = yuan(abs(fen)).partition(".")
    return f"{'-' if fen < 0 else ''}{int(whole):,}.{cents}"


def money_cell(fen: int | None) -> SafeString:
    return format_html('<span class="d-num{}">{}</span>', " d-red" if (fen or 0) < 0 else "", money(fen))


def day(value: date | None) -> str:
    return value.isoformat() if value else NOTHING


def instant(value: datetime | None) -> str:
    return timezone.localtime(value).strftime("%Y-%m-%d %H:%M") if value else NOTHING


def chip(tone: str, text: str) -> SafeString:
    return format_html('<span class="d-chip d-{}">{}</span>', tone, text)


def day_and_chip(value: date | None, tone: str, text: str) -> SafeString:
    return format_html('<span class="d-both">{}{}</span>', day(value), chip(tone, text))


def status_chip(status: str) -> SafeString:
    return chip(words.STATUS_TONE.get(status, "run"), words.word(words.STATUS, status))


def days_left(left: int) -> str:
    if left < 0:
        return ngettext("%(days)d day late", "%(days)d days late", -left) % {"days": -left}
    if left == 0:
        return _("due today")
    return ngettext("%(days)d day left", "%(days)d days left", left) % {"days": left}


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
        return "none", words.word(words.LIFECYCLE, "cancelled"), ""
    if row.lifecycle == "met":
        return ("late", _("Met late"), "") if row.late else ("done", words.word(words.LIFECYCLE, "met"), "")
    if row.lifecycle == "paused" or row.due_date is None:
        return "paused", words.word(words.LIFECYCLE, "paused"), ""
    left = (row.due_date - today).days
    if left < 0 or row.timeliness == "breached":
        return "late", words.word(words.TIMELINESS, "breached"), days_left(left)
    if row.timeliness == "at_risk" or left == 0:
        return "risk", words.word(words.TIMELINESS, "at_risk"), days_left(left)
    return "run", words.word(words.LIFECYCLE, "running"), days_left(left)
