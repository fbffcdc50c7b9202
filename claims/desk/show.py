"""How values look: money in yuan, days in Shanghai, states as a colour and a word."""

from datetime import date, datetime

from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.domain.money import yuan

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


def day_and_chip(value: date | None, beside: SafeString) -> SafeString:
    return format_html('<span class="d-both">{}{}</span>', day(value), beside)


def days(count: int) -> str:
    """ "12 days"."""
    return ngettext("%(count)d day", "%(count)d days", count) % {"count": count}


def days_left(left: int) -> str:
    if left < 0:
        return ngettext("%(days)d day late", "%(days)d days late", -left) % {"days": -left}
    if left == 0:
        return _("due today")
    return ngettext("%(days)d day left", "%(days)d days left", left) % {"days": left}
