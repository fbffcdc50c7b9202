"""Reading what happened: one stream by version, or the whole log by position."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

import orjson

from claims.domain.event import from_data
from claims.store.sql import fetch
from claims.store.values import Recorded, StreamType, replay

LOG = 1

S = TypeVar("S")

_STATE = "select state::text, state_version from claims_stream where region = %s and stream_id = %s"
_HISTORY = "select kind, data::text from claims_event where region = %s and stream_id = %s order by version"
_COLUMNS = """
e.seq, e.region, e.stream_id, e.version, e.event_id, e.kind, e.occurred_at, e.recorded_at, e.data, e.meta"""
_STREAM = f"""
select {_COLUMNS}, p.position
  from claims_event e left join claims_position p on p.seq = e.seq
 where e.region = %s and e.stream_id = %s order by e.version"""
# By position, never by seq: a seq becomes visible when its transaction commits, so a cursor over seq loses events.
# A range and no limit: a limit would count the wanted ones, and read on through the others to find so many.
_LOG_OF_KINDS = f"""
select {_COLUMNS}, p.position
  from claims_position p join claims_event e on e.seq = p.seq and e.region = p.region
 where p.log_id = %(log)s and p.position >= %(start)s and p.position < %(behind)s and e.kind = any(%(kinds)s)
 order by p.position"""


class Entry(NamedTuple):
    """A row of the log, not decoded: its kind may be one that this process does not know. ``position`` is None until the
    sequencer gave one."""

    seq: int
    region: str
    stream_id: str
    version: int
    event_id: Any
    kind: str
    occurred_at: datetime
    recorded_at: datetime
    data: str
    meta: str
    position: int | None

    @property
    def place(self) -> int:
        assert self.position is not None, f"event {self.event_id} was not read by its position"
        return self.position


def read(region: str, stream_id: str) -> list[Recorded]:
    """The events of a stream in order; empty when there is no such stream."""
    return [decode(Entry(*row)) for row in fetch(_STREAM, (region, stream_id))]


def get_state(kind: StreamType[S], region: str, key: str) -> S | None:
    """The newest state of a stream, outside a command; None when nothing happened on it."""
    rows = fetch(_STATE, (region, kind.stream_id(key)))
    if not rows:
        return None
    state, version = rows[0]
    if state is not None and version == kind.state_version:
        return kind.from_snapshot(state)
    return replay(kind, fetch(_HISTORY, (region, kind.stream_id(key))))


def read_kinds(kinds: Collection[str], start: int, behind: int) -> list[Entry]:
    """The events of these kinds from position ``start`` up to (not including) ``behind``, in the order everyone reads.

    All others are left where they are: a follower wants few kinds, and what it does not want is not even sent. Not
    decoded, for whoever must go on where one event cannot be.
    """
    given = {"log": LOG, "start": start, "behind": behind, "kinds": sorted(kinds)}
    return [Entry(*row) for row in fetch(_LOG_OF_KINDS, given)]


def decode(entry: Entry) -> Recorded:
    """The event of a row. A kind or a shape that the code does not know is an error, as in ``from_data``."""
    data = orjson.loads(entry.data)
    return Recorded(
        seq=entry.seq,
        region=entry.region,
        stream_id=entry.stream_id,
        version=entry.version,
        event_id=str(entry.event_id),
        kind=entry.kind,
        occurred_at=entry.occurred_at,
        recorded_at=entry.recorded_at,
        event=from_data(entry.kind, data),
        data=data,
        meta=orjson.loads(entry.meta),
        position=entry.position,
    )
