"""The working-day calendars as data, one immutable file a version, and their loader.

A release may bring a newer file and a new ``CURRENT``; old files stay, because clocks name the version they were computed
by. What a region enters between two releases stands on top of a file (``claims.workdays.queries``).
"""

import json
from datetime import date
from pathlib import Path

from claims.domain.calendar import Calendar

CURRENT = "2026.2"

HERE = Path(__file__).parent


def load(version: str = CURRENT) -> Calendar:
    """The calendar of a version; a version never shipped is a defect: KeyError."""
    return _CALENDARS[version]


def versions() -> tuple[str, ...]:
    """Every version that was ever shipped."""
    return tuple(_CALENDARS)


def _read(file: Path) -> Calendar:
    data = json.loads(file.read_text(encoding="utf-8"))
    return Calendar(
        version=data["version"],
        holidays={date.fromisoformat(day): name for day, name in data["holidays"].items()},
        makeup={date.fromisoformat(day): name for day, name in data["makeup"].items()},
        announced_years=_years(data["announced_years"]),
    )


def _years(first_last: list[int]) -> frozenset[int]:
    first, last = first_last
    return frozenset(range(first, last + 1))


# Read when the process starts, before it has threads that would share a table being filled.
_CALENDARS = {calendar.version: calendar for calendar in map(_read, sorted(HERE.glob("cn-*.json")))}
