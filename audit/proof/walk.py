"""What ``manage.py verify`` walks: every event, chain, snapshot and voucher, and the order they all have.

Each event is read and decoded once, in the order of its stream: its hash is computed again, its link to the one before
is checked, the state and the vouchers are derived again from it and compared with what is stored. A second, lighter
walk goes over the positions and computes the Merkle root again. What is a question of counting is left to SQL, which
runs beside it. Nothing is written, and everything looks at one and the same moment of the database, so that a house
at work can be verified.

What this cannot show: what was never recorded, and a log that somebody with all rights rewrote from end to end, hashes
and head included. Against that only a root helps that was noted outside (``expected``).
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import msgspec
import orjson
from django.db import DatabaseError, connection

from audit.proof import statements as check_statements
from audit.proof import vouchers as check_vouchers
from audit.proof.findings import Fault, Faults, Row
from audit.proof.moment import ahead, beside, one_moment
from audit.proof.vouchers import Stored
from claims.domain.event import Event, from_data
from claims.store import leaf_hash, sequencer
from claims.store.reading import LOG
from claims.store.sequencer import EMPTY, Head, head
from claims.store.sql import fetch
from claims.store.values import STREAM_TYPES, StreamType

BATCH = 2_000

# Instants come as text and are only respelled; reading them as datetimes would take a third of the time.
# The stream's row stands beside its newest event only, so that a long stream's state is not read for every event.
_EVENTS = """
select e.region, e.stream_id, e.version, e.seq, e.event_id::text, e.kind,
       (e.occurred_at at time zone 'UTC')::text, (e.recorded_at at time zone 'UTC')::text, e.data::text, e.meta::text,
       e.prev_hash, e.leaf_hash, p.position, p.leaf_hash, p.region = e.region and p.recorded_at = e.recorded_at,
       e.tx >= h.last_xmin and e.seq > h.floor_seq, s.stream_type, s.head_hash, s.state_version, s.state::text
  from claims_event e
  left join claims_log_head h on h.log_id = %(log)s
  left join claims_position p on p.log_id = %(log)s and p.seq = e.seq
  left join claims_stream s on s.region = e.region and s.stream_id = e.stream_id and s.version = e.version
 order by e.region, e.stream_id, e.version"""
_AGREES = """
select count(*) = coalesce(max(position) + 1, 0)
       and count(*) = coalesce((select size from claims_log_head where log_id = %(log)s), 0)
  from claims_position where log_id = %(log)s"""
_POSITIONS = "select position, leaf_hash from claims_position where log_id = %(log)s order by position"


@dataclass(slots=True)
class Tally:
    """What was looked at, for the closing line."""

    events: int = 0
    unplaced: int = 0
    streams: int = 0
    vouchers: int = 0
    size: int = 0
    root: bytes = b""
    forgotten: int = 0  # faults found and not kept, beyond the first thousand
    stopped: tuple[str, ...] = ()  # questions that asked for their first faults only, and found as many


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
    ended: bool = True


Progress = Callable[[str, int], None]
Noted = tuple[int, bytes]


def place_what_waits() -> None:
    """Lets the sequencer place what committed since its last step, so that the root covers it.

    Only on a log whose head and positions agree: on one that was cut or forged nothing is written, so that what was
    done to it is found as it was left. What cannot be placed stays unplaced, and the walk says so.
    """
    if fetch(_AGREES, {"log": LOG})[0][0]:
        with suppress(DatabaseError):
            sequencer.catch_up()


def find_faults(tally: Tally, progress: Progress, noted: Noted | None = None) -> list[Fault]:
    """Everything that is wrong, by position. ``noted`` is a size and root that was kept outside."""
    faults = Faults()
    with one_moment() as moment, beside(moment, check_statements.find_faults) as asked:
        StreamWalk(tally, faults).run(ahead(moment, read_streams), progress)
        faults.extend(walk_positions(tally, noted))
        progress("books", tally.vouchers)
        found = asked()
        faults.extend(found)
    tally.forgotten, tally.stopped = faults.forgotten, check_statements.stopped(found)
    return faults.in_order()


def read_streams() -> Iterator[tuple[list[Row], Stored]]:
    """Every event in the order of its stream, in batches, each with the vouchers of its events."""
    for batch in _batches(_EVENTS):
        rows = [Row._make(row) for row in batch]
        yield rows, check_vouchers.read([row for row in rows if row.kind in check_vouchers.BOOKED])


@dataclass(slots=True)
class StreamWalk:
    """Every event, stream by stream."""

    tally: Tally
    faults: Faults
    chain: Chain = field(default_factory=Chain)

    def run(self, read: Iterator[tuple[list[Row], Stored]], progress: Progress) -> None:
        for rows, stored in read:
            for row in rows:
                event = self._look_at(row)
                if event is not None and row.kind in check_vouchers.BOOKED:
                    self.faults.extend(check_vouchers.compare(row, event, stored))
            self.tally.events += len(rows)
            self.tally.vouchers += sum(map(len, stored.values()))
            progress("events", self.tally.events)
        self._end()

    def _look_at(self, row: Row) -> Event | None:
        """All that can be said of one event; what it says, or None when it cannot be read."""
        if (row.region, row.stream_id) != (self.chain.region, self.chain.stream_id):
            self._begin(row)
        data = orjson.loads(row.data)
        self._check_hash(row, data)
        self._check_link(row)
        event = self._replay(row, data)
        if row.stream_type is not None:
            self._check_head(row)
        return event

    def _begin(self, row: Row) -> None:
        self._end()
        kind = STREAM_TYPES.get(row.stream_id.partition(":")[0])
        self.chain = Chain(row.region, row.stream_id, kind=kind, ended=False)
        if kind is not None:
            self.chain.state, self.chain.evolve = kind.initial, kind.evolving()
        self.tally.streams += 1
        if kind is None:
            self._fault("snapshots", row, f"{row.stream_id} is of no known type")
            self.chain.broken = True

    def _end(self) -> None:
        if not self.chain.ended:
            what = f"{self.chain.stream_id} has events to version {self.chain.version}, its stream row does not say so"
            self.faults.add(Fault("chain", self.chain.position, what))

    def _check_hash(self, row: Row, data: Any) -> None:
        computed = leaf_hash(_envelope(row, data))
        if computed != row.leaf_hash:
            self._fault("log", row, f"{row.name} was changed: its hash does not fit")
        elif row.position is None:
            self._check_waiting(row)
        elif computed != row.placed_leaf or not row.placed_alike:
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

    def _check_head(self, row: Row) -> None:
        chain = self.chain
        chain.ended = True
        if row.head_hash != row.leaf_hash or chain.kind is None or row.stream_type != chain.kind.name:
            self._fault("chain", row, f"the stream row of {row.stream_id} does not point to its last event")
        if chain.broken or chain.kind is None or row.state is None or row.state_version != chain.kind.state_version:
            return  # an older shape of the state is replayed at the next load, so nobody reads it
        if orjson.loads(msgspec.json.encode(chain.state)) != orjson.loads(row.state):
            what = f"the state kept for {row.stream_id} is not what its {row.version} events give"
            self._fault("snapshots", row, what)

    def _fault(self, check: str, row: Row, what: str) -> None:
        self.faults.add(Fault(check, row.position, what))


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


def walk_positions(tally: Tally, noted: Noted | None) -> Iterator[Fault]:
    """No position is missing, and the leaves give the root of the head and the one noted outside."""
    grown, stored = EMPTY, head()
    for rows in _batches(_POSITIONS):
        for position, _ in rows:
            if position != tally.size:
                yield Fault("order", tally.size, f"position {tally.size} is missing; the next is {position}")
                tally.size = position
            tally.size += 1
        leaves = [leaf for _, leaf in rows]
        if noted and grown.size < noted[0] <= grown.size + len(leaves):
            yield from _noted_faults(grown.grow(leaves[: noted[0] - grown.size]), noted)
        grown = grown.grow(leaves)
    tally.root = grown.root()
    if noted and noted[0] == 0:
        yield from _noted_faults(EMPTY, noted)
    elif noted and noted[0] > grown.size:
        yield Fault("root", grown.size, f"{noted[0]} positions were noted outside, the log ends after {grown.size}")
    yield from _root_faults(grown, tally.size, stored)


def _noted_faults(grown: Head, noted: Noted) -> Iterator[Fault]:
    if grown.root() != noted[1]:
        yield Fault("root", None, f"the root of the first {noted[0]} positions is not the one noted outside")


def _root_faults(grown: Head, size: int, stored: Head) -> Iterator[Fault]:
    if size < stored.size:
        yield Fault("root", size, f"the log ends at position {size}, its head says {stored.size}: cut off")
    elif size > stored.size:
        yield Fault("root", stored.size, f"the log has {size} positions, its head says {stored.size}")
    elif grown.size == stored.size and grown != stored:
        first, last = _where_differs(grown, stored)
        yield Fault("root", None, f"the leaves of positions {first} to {last} do not give the Merkle root of the head")


def _where_differs(grown: Head, stored: Head) -> tuple[int, int]:
    """The frontier holds one root for each perfect subtree, so it says which range of positions differs."""
    first, rest = 0, grown.size
    for mine, theirs in zip(grown.frontier, stored.frontier, strict=False):
        width = 1 << (rest.bit_length() - 1)
        if mine != theirs:
            return first, first + width - 1
        first, rest = first + width, rest - width
    return 0, grown.size - 1


def _batches(sql: str) -> Iterator[Sequence[tuple[Any, ...]]]:
    """The rows of a statement in batches, through a cursor of the server: memory stays the same however long the log."""
    with connection.chunked_cursor() as cursor:
        cursor.execute(sql, {"log": LOG})
        while rows := cursor.fetchmany(BATCH):
            yield rows
