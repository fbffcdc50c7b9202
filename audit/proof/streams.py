"""Every event, stream by stream: its hash, its link, the state and the vouchers that it gives.

The streams are cut into spans of a few thousand events, each of which is read by the index that keeps a stream's
versions apart and can be walked by itself; what is found in the spans, in their order, is what is found in the log.
Each event is read and decoded once.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import msgspec
import orjson

from audit.proof import vouchers as check_vouchers
from audit.proof.findings import Fault, Head, Row, Tally
from audit.proof.moment import batches
from audit.proof.vouchers import Projects, Stored
from claims.domain.event import Event, from_data
from claims.store import leaf_hash
from claims.store.reading import LOG
from claims.store.sql import fetch
from claims.store.values import STREAM_TYPES, StreamType
from settlement.ledger.domain.posting import EVENT_RULES, booked_kinds

SPAN = 2_000
"""At most about so many events are in a span; a stream is never cut."""


class Span(NamedTuple):
    """Streams of a region that stand one behind another: from the first to the last, or of these the ones named."""

    region: str
    first: str
    last: str
    only: list[str] | None = None


class Looked(NamedTuple):
    """What a span held, and what is wrong with it."""

    tally: Tally
    faults: list[Fault]


Heads = dict[str, Head]


class Read(NamedTuple):
    """Some events of a span in their order, with all rows of its streams and with the vouchers of these events."""

    heads: Heads
    rows: list[Row]
    stored: Stored


_SIZES = """
with sizes as (
  select region, stream_id, sum(count(*)) over (order by region, stream_id)::bigint as upto,
         sum(count(*)) over ()::bigint as total
    from claims_event group by region, stream_id)
select region, min(stream_id), max(stream_id), null
  from sizes group by region, upto / {span} order by region, upto / {span}"""

# Moved since a position: what was placed there or later, and what has no place. What does not agree with its place or
# with the row of its stream is looked at too: that costs two columns of the old events and no hash.
_MOVED = """
with moved as (
  select e.region, e.stream_id
    from claims_event e
    left join claims_position p on p.log_id = %(log)s and p.seq = e.seq
    left join claims_stream s on s.region = e.region and s.stream_id = e.stream_id and s.version = e.version
   where p.position >= %(since)s or p.position is null or p.leaf_hash <> e.leaf_hash or s.head_hash <> e.leaf_hash
   group by 1, 2
), sizes as (
  select region, stream_id, sum(events) over (order by region, stream_id)::bigint as upto,
         sum(events) over ()::bigint as total
    from moved cross join lateral (
      select count(*) as events from claims_event e where e.region = moved.region and e.stream_id = moved.stream_id) of)
select region, min(stream_id), max(stream_id), array_agg(stream_id order by stream_id)
  from sizes group by region, upto / {span} order by region, upto / {span}"""
_SPAN = "greatest(1, least(%(most)s, total / %(parts)s))"

# Instants come as text and are only respelled; reading them as datetimes would take a third of the time.
_EVENTS = """
select e.region, e.stream_id, e.version, e.seq, e.event_id::text, e.kind,
       (e.occurred_at at time zone 'UTC')::text, (e.recorded_at at time zone 'UTC')::text, e.data::text, e.meta::text,
       e.prev_hash, e.leaf_hash, p.position,
       p.leaf_hash = e.leaf_hash and p.region = e.region and p.recorded_at = e.recorded_at,
       e.tx >= h.last_xmin and e.seq > h.floor_seq
  from claims_event e
  left join claims_log_head h on h.log_id = %(log)s
  left join claims_position p on p.log_id = %(log)s and p.seq = e.seq
 where {streams}
 order by e.region, e.stream_id, e.version"""
_HEADS = """
select e.stream_id, e.version, e.stream_type, e.head_hash, e.state_version, e.state::text
  from claims_stream e where {streams}"""
_BETWEEN = "e.region = %(region)s and e.stream_id between %(first)s and %(last)s"
_NAMED = "e.region = %(region)s and e.stream_id = any(%(only)s)"


def find_spans(since: int = 0, parts: int = 1) -> list[Span]:
    """All streams, or those with an event that is not among the first ``since`` of the log, in order; in ``parts`` spans
    or more where there is so much."""
    given = {"log": LOG, "most": SPAN, "since": since, "parts": parts}
    return [Span(*row) for row in fetch((_MOVED if since else _SIZES).format(span=_SPAN), given)]


def read(spans: Iterable[Span]) -> Iterator[Read]:
    """The events of one span after another, in batches."""
    booked = booked_kinds()
    for span in spans:
        streams = _BETWEEN if span.only is None else _NAMED
        given = {"log": LOG, **span._asdict()}
        heads = {row[0]: Head._make(row[1:]) for row in fetch(_HEADS.format(streams=streams), given)}
        for batch in batches(_EVENTS.format(streams=streams), given):
            rows = [Row._make(row) for row in batch]
            stored = check_vouchers.read([row for row in rows if row.kind in booked])
            yield Read(heads, rows, stored)


def look(read: Iterator[Read]) -> Iterator[Looked]:
    """Everything that can be said of each span that was read."""
    walk = None
    for heads, rows, stored in read:
        if walk is None or walk.heads is not heads:
            if walk is not None:
                yield walk.done()
            walk = SpanWalk(heads)
        walk.take(rows, stored)
    if walk is not None:
        yield walk.done()


@dataclass(slots=True)
class Chain:
    """A stream as far as it has been walked. ``state`` is given up (``broken``) once it cannot be replayed."""

    region: str = ""
    stream_id: str = ""
    version: int = 0
    head: bytes = b""
    position: int = -1
    state: Any = None
    broken: bool = False
    kind: StreamType[Any] | None = None
    evolve: Callable[[Any, Event], Any] | None = None
    kept: Head | None = None
    ended: bool = True


@dataclass(slots=True)
class SpanWalk:
    """Every event of a span, stream by stream."""

    heads: Heads
    tally: Tally = field(default_factory=Tally)
    faults: list[Fault] = field(default_factory=list)
    chain: Chain = field(default_factory=Chain)
    projects: Projects = field(default_factory=dict)

    def take(self, rows: list[Row], stored: Stored) -> None:
        for row in rows:
            event = self._look_at(row)
            if event is not None and event.kind in EVENT_RULES:
                self.faults.extend(check_vouchers.compare(row, event, stored, self.projects))
        self.tally.events += len(rows)
        self.tally.vouchers += sum(map(len, stored.values()))

    def done(self) -> Looked:
        self._end()
        return Looked(self.tally, self.faults)

    def _look_at(self, row: Row) -> Event | None:
        """All that can be said of one event; what it says, or None when it cannot be read."""
        if (row.region, row.stream_id) != (self.chain.region, self.chain.stream_id):
            self._begin(row)
        data = orjson.loads(row.data)
        self._check_hash(row, data)
        self._check_link(row)
        event = self._replay(row, data)
        if self.chain.kept is not None and self.chain.kept.version == row.version:
            self._check_head(row, self.chain.kept)
        return event

    def _begin(self, row: Row) -> None:
        self._end()
        kind = STREAM_TYPES.get(row.stream_id.partition(":")[0])
        self.chain = Chain(row.region, row.stream_id, kind=kind, kept=self.heads.get(row.stream_id), ended=False)
        if kind is not None:
            self.chain.state, self.chain.evolve = kind.initial, kind.evolving()
        self.tally.streams += 1
        if kind is None:
            self._fault("snapshots", row, f"{row.stream_id} is of no known type")
            self.chain.broken = True

    def _end(self) -> None:
        if not self.chain.ended:
            what = f"{self.chain.stream_id} has events to version {self.chain.version}, its stream row does not say so"
            self.faults.append(Fault("chain", self.chain.position, what))

    def _check_hash(self, row: Row, data: Any) -> None:
        computed = leaf_hash(_envelope(row, data))
        if computed != row.leaf_hash:
            self._fault("log", row, f"{row.name} was changed: its hash does not fit")
        elif row.position is None:
            self._check_waiting(row)
        elif not row.placed_alike:
            self._fault("log", row, f"{row.name} is not the event that was placed here")

    def _check_waiting(self, row: Row) -> None:
        """Committed a moment ago and not placed yet; but the sequencer must still come to it."""
        self.tally.unplaced += 1
        if not row.still_comes:
            self._fault("order", row, f"{row.name} (seq {row.seq}) has no position, and will not get one")

    def _check_link(self, row: Row) -> None:
        chain = self.chain
        if row.version != chain.version + 1:
            self._fault("chain", row, f"version {row.version} of {row.stream_id} does not follow {chain.version}")
        elif row.prev_hash != chain.head:
            self._fault("chain", row, f"{row.name} does not point to the event before it")
        if row.position is not None:
            if row.position < chain.position:
                self._fault("order", row, f"{row.name} is placed before the event it follows ({chain.position})")
            chain.position = row.position
        chain.version, chain.head = row.version, row.leaf_hash

    def _replay(self, row: Row, data: Any) -> Event | None:
        chain = self.chain
        try:
            event = from_data(row.kind, data)
            if not chain.broken and chain.evolve is not None:
                chain.state = chain.evolve(chain.state, event)
        except Exception as error:  # whatever was done to the event, the walk goes on
            self._fault("replay", row, f"{row.name} cannot be replayed: {type(error).__name__}")
            chain.broken = True
            return None
        return event

    def _check_head(self, row: Row, kept: Head) -> None:
        chain = self.chain
        chain.ended = True
        if kept.head_hash != row.leaf_hash or chain.kind is None or kept.stream_type != chain.kind.name:
            self._fault("chain", row, f"the stream row of {row.stream_id} does not point to its last event")
        if chain.broken or chain.kind is None or kept.state is None or kept.state_version != chain.kind.state_version:
            return  # an older shape of the state is replayed at the next load, so nobody reads it
        if orjson.loads(msgspec.json.encode(chain.state)) != orjson.loads(kept.state):
            what = f"the state kept for {row.stream_id} is not what its {row.version} events give"
            self._fault("snapshots", row, what)

    def _fault(self, check: str, row: Row, what: str) -> None:
        self.faults.append(Fault(check, row.position, what))


def _envelope(row: Row, data: Any) -> dict[str, Any]:
    return {
        "stream": row.stream_id,
        "region": row.region,
        "version": row.version,
        "event_id": row.event_id,
        "kind": row.kind,
        "occurred_at": _spelled(row.occurred_at),
        "recorded_at": _spelled(row.recorded_at),
        "data": data,
        "meta": orjson.loads(row.meta),
        "prev_hash": row.prev_hash.hex(),
    }


def _spelled(instant: str) -> str:
    """PostgreSQL's text of an instant (UTC, ISO) in the spelling that is hashed: always six digits of a second."""
    seconds, _, fraction = instant.partition(".")
    return f"{seconds[:10]}T{seconds[11:]}.{fraction:0<6}Z"
