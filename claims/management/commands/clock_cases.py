"""``manage.py clock_cases FILE``: count the legal periods of a file of cases and show where we differ.

The file is JSON: ``{"cases": [...]}`` or a list. A case has ``start_event`` and ``due``, and either ``days`` with
``day_kind`` natural or working, or ``months``. Optional: ``id``, ``rule`` (shown only), ``deducted_days``,
``raw_last_day``, ``backward`` (count back from ``start_event``; so do negative ``days``).
"""

import json
from argparse import ArgumentParser
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.clocks.calendars import load
from claims.domain.calendar import Calendar, Due, Unit, count
from claims.domain.refusal import Refused

Case = Mapping[str, Any]

_UNITS: dict[str, Unit] = {"natural": "day", "working": "wday", "month": "month"}


class Unreadable(Exception):
    """A case that does not say what it must."""


class Command(BaseCommand):
    help = "Runs every case of a file of legal periods and prints each mismatch; exit 1 on any."
    requires_system_checks: list[str] = []  # Django's own shape

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        cases = _cases(options["file"])
        calendar = load()
        wrong = 0
        for number, case in enumerate(cases, start=1):
            complaints = _complaints(case, calendar)
            wrong += bool(complaints)
            for complaint in complaints:
                self.stdout.write(f"{_name(case, number)}: {complaint}")
        right = len(cases) - wrong
        self.stdout.write(f"{len(cases)} cases: {right} agree, {wrong} differ (calendar {calendar.version})")
        if wrong:
            raise CommandError(f"{wrong} of {len(cases)} cases differ or cannot be read", returncode=1)


def _cases(file: Path) -> list[Case]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CommandError(f"{file} cannot be read: {error}", returncode=1) from error
    cases = data.get("cases") if isinstance(data, dict) else data
    if not isinstance(cases, list) or not cases:
        raise CommandError(f"{file} holds no cases", returncode=1)
    return cases


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
