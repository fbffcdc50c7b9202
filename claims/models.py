"""Where Django looks for the tables of claims; each belongs to a capability. Imported by Django alone.

``region`` (统筹地区, six digits) is in every primary key and unique index of every business table, so that the schema
can be distributed by it without a rewrite. Where a screen needs a single-column key Django knows only ``id``; the
database's primary key is (id, region), set by the SQL migration. No table has logic.
"""

from claims.clocks.models import ClockRow, ClockTrouble, SimClock, SweepBeat
from claims.counter.models import ClaimRow, DocumentRow
from claims.desk.models import Staff
from claims.outlets.models import Outlet
from claims.persons.models import BlindIndex, PersonRow, Subject
from claims.store.models import Bookmark, Command, Event, LogHead, Position, Stream

__all__ = [
    "BlindIndex",
    "Bookmark",
    "ClaimRow",
    "ClockRow",
    "ClockTrouble",
    "Command",
    "DocumentRow",
    "Event",
    "LogHead",
    "Outlet",
    "PersonRow",
    "Position",
    "SimClock",
    "Staff",
    "Stream",
    "Subject",
    "SweepBeat",
]
