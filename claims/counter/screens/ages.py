"""Since when a claim stands where it stands, in words; every open claim has an age, whether or not a period runs."""

from datetime import date
from typing import Any

from claims.counter.screens.queues import OVER
from claims.desk import show
from claims.domain.calendar import china_date


def days_in_status(row: Any, today: date) -> int | None:
    """For how many days; None for a claim that is over."""
    return None if row.status in OVER else max((today - china_date(row.status_since)).days, 0)


def age(row: Any, today: date) -> str:
    """ "12 days", or nothing for a claim that is over."""
    days = days_in_status(row, today)
    return show.NOTHING if days is None else show.days(days)


def since(row: Any, today: date) -> str:
    """ "2026-03-04 · 12 days"."""
    return f"{show.day(china_date(row.status_since))} · {age(row, today)}" if row.status not in OVER else ""
