"""Counts the legal periods of a file of worked cases, and says where we differ (``manage.py clock_cases``).

The file is JSON: ``{"cases": [...]}`` or a list. A case has ``start_event`` and ``due``, and either ``days`` with
``day_kind`` natural or working, or ``months``. Optional: ``id``, ``rule`` (shown only), ``deducted_days``,
``raw_last_day``, ``backward`` (count back from ``start_event``; so do negative ``days``).
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Final

import msgspec

from claims.domain.calendar import Calendar, Due, Unit, count
from claims.domain.refusal import Refused

Case = Mapping[str, object]

_UNITS: Final[dict[str, Unit]] = {"natural": "day", "working": "wday", "month": "month"}


class Unreadable(Exception):
    """A file or a case that does not say what it must."""


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How a case went: nothing to say if it agrees."""

    case_id: str
    complaints: tuple[str, ...] = ()


def run_cases(raw: bytes | str, calendar: Calendar) -> list[Outcome]:
    """Every case of a file, in its order. Raises Unreadable where the file holds none."""
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"the file is not JSON ({error})") from error
    cases = data.get("cases") if isinstance(data, dict) else data
    if not isinstance(cases, list) or not cases:
        raise Unreadable("the file holds no cases")
    return [
        Outcome(case_id=_name(case, number), complaints=tuple(_complaints(case, calendar)))
        for number, case in enumerate(cases, start=1)
    ]


def _name(case: object, number: int) -> str:
    name = case.get("id") if isinstance(case, dict) else None
    return str(name or f"case {number}")


def _complaints(case: Case, calendar: Calendar) -> list[str]:
    try:
        got = _count(case, calendar)
        wanted = {"due": _day(case, "due")}
        if case.get("raw_last_day") is not None:
            wanted["raw_last_day"] = _day(case, "raw_last_day")
    except (Unreadable, Refused, OverflowError) as problem:
        return [f"cannot be read: {problem}"]
    answers = {"due": got.due_date, "raw_last_day": got.raw_last_day}
    note = " (provisional year)" if got.provisional else ""
    return [
        f"{field}: expected {day}, got {answers[field]}{note}" for field, day in wanted.items() if day != answers[field]
    ]


def _count(case: Case, calendar: Calendar) -> Due:
    if not isinstance(case, dict):
        raise Unreadable("a case is an object")
    unit, amount = _period(case)
    backward = case.get("backward", False)
    if not isinstance(backward, bool):
        raise Unreadable("backward is true or false")
    deducted = _whole(case, "deducted_days", least=0) if case.get("deducted_days") is not None else 0
    return count(unit, -abs(amount) if backward else amount, _day(case, "start_event"), calendar, deducted=deducted)


def _period(case: Case) -> tuple[Unit, int]:
    if case.get("months") is not None:
        if case.get("days") is not None:
            raise Unreadable("give days or months, not both")
        return "month", _whole(case, "months", least=1)
    kind = case.get("day_kind", "natural")
    if not isinstance(kind, str) or kind not in _UNITS:
        raise Unreadable(f"day_kind {kind!r} is neither natural nor working")
    days = _whole(case, "days", least=-3_660)
    if days == 0:
        raise Unreadable("days must not be 0")
    return _UNITS[kind], days


def _whole(case: Case, field: str, *, least: int) -> int:
    value = case.get(field)
    if type(value) is not int or value < least:
        raise Unreadable(f"{field} must be a whole number, at least {least}, not {value!r}")
    return value


def _day(case: Case, field: str) -> date:
    value = case.get(field)
    try:
        return date.fromisoformat(value) if isinstance(value, str) else _unreadable_day(field, value)
    except ValueError:
        return _unreadable_day(field, value)


def _unreadable_day(field: str, value: object) -> date:
    raise Unreadable(f"{field} must be a date like 2026-01-15, not {value!r}")
