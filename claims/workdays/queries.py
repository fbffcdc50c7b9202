"""Which working calendar counts in a region, and every one that ever did.

A version is the shipped calendar it stands on, and where a region has entered notices since, their count and the name of
their content: ``2026.2+1-5f0c19ab``. So a version is the same days for ever, and a clock computed by it can be explained.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache

import orjson

from claims.domain.calendar import Calendar
from claims.store.sql import fetch
from claims.workdays import calendars
from claims.workdays.domain.events import Feast
from claims.workdays.domain.notice import Notice, announce
from claims.workdays.models import CalendarNotice

# The newest notice that counts, for a statement that asks something else of the region anyway.
NEWEST = """
select place, digest from claims_calendar_notice
 where region = %(region)s and place is not null order by place desc limit 1"""
_COUNTING = """
select year, off_days::text, worked_days::text, place, digest from claims_calendar_notice
 where region = %s and place <= %s order by place"""
_PLACES = "select place, digest from claims_calendar_notice where region = %s and place is not null order by place"


class CalendarUnknown(LookupError):
    """A version that this region never had: a defect, or a forged row."""


def version_name(place: int, digest: str, base: str = calendars.CURRENT) -> str:
    """The name of the calendar on top of ``base`` after the ``place``-th notice; 0 for none."""
    return f"{base}+{place}-{digest}" if place else base


def current_calendar(region: str) -> Calendar:
    """The calendar that counts in a region now."""
    found = fetch(NEWEST, {"region": region})
    return get_calendar(region, version_name(*found[0]) if found else calendars.CURRENT)


def calendar_of(region: str, counting: Sequence[Notice]) -> Calendar:
    """The calendar after the notices that count in a state just loaded: it is of the same moment as that state."""
    last = counting[-1] if counting else None
    return get_calendar(region, version_name(last.place, last.digest) if last else calendars.CURRENT)


@lru_cache(maxsize=256)
def get_calendar(region: str, version: str) -> Calendar:
    """The calendar of a version that a region has or had. One it never had is a defect: CalendarUnknown.

    The name of a version holds the name of its days, so an answer is the same in every process and for ever.
    """
    return read_calendar(region, version)


def read_calendar(region: str, version: str) -> Calendar:
    """The same as the rows say it at this moment, for whoever proves that they say so."""
    base, _, tail = version.partition("+")
    place, _, digest = tail.partition("-")
    if base not in calendars.versions() or (tail and not place.isdecimal()):
        raise CalendarUnknown(version)
    calendar = calendars.load(base)
    if not tail:
        return calendar
    counting = fetch(_COUNTING, (region, int(place)))
    if not counting or counting[-1][3:] != (int(place), digest):
        raise CalendarUnknown(version)
    for year, off_days, worked_days, number, name in counting:
        calendar = announce(calendar, year, _feasts(off_days), _feasts(worked_days), version_name(number, name, base))
    return calendar


def _feasts(days: str) -> Sequence[Feast]:
    return _listed(orjson.loads(days))


def _listed(days: Sequence[Mapping[str, str]]) -> list[Feast]:
    return [Feast(day=date.fromisoformat(one["day"]), name=one["name"]) for one in days]


def older_versions(region: str) -> list[str]:
    """Every version an open clock of this region may have been computed by, but the one that counts now."""
    places = [(0, ""), *((int(place), str(digest)) for place, digest in fetch(_PLACES, (region,)))]
    now = version_name(*places[-1])
    return [name for base in calendars.versions() for place in places if (name := version_name(*place, base)) != now]


def calendar_with(notice: CalendarNotice) -> Calendar:
    """The calendar that would count if this notice did."""
    off, worked = _listed(notice.off_days), _listed(notice.worked_days)
    return announce(current_calendar(notice.region), notice.year, off, worked, "preview")
