"""One wish, one command, one transaction: the request key, the streams, the decision, the append, the inline rows.

The store's own path is two statements whatever the number of events: load the streams and look the key up, append.
They go through psycopg's server-side cursor so that PostgreSQL keeps them prepared (``prepare_threshold`` in the
database's OPTIONS; without it they work, slower).
"""

import hashlib
import random
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, TypeVar

import msgspec
import orjson
import psycopg
from django.conf import settings
from django.db import DatabaseError, connection, transaction

from claims.domain.event import Event
from claims.domain.refusal import Refused
from claims.store.encoding import canonical, event_data, leaf_hash, restricted, stamp
from claims.store.sql import Params
from claims.store.values import Cause, KeyReused, Projection, Recorded, StoreBusy, Stream, StreamType, replay

S = TypeVar("S")

_REQUEST = "region = %(region)s and caller = %(caller)s and request_key = %(request_key)s"
_KEY = f"select body_hash, response from claims_command where {_REQUEST}"
# One stream has a statement of its own: over an array PostgreSQL would never keep the plan and make it anew each time.
_LOAD = {
    one: f"""
select stream_id, version, head_hash, state, state_version
  from claims_stream where region = %(region)s and stream_id = {"%(wanted)s" if one else "any(%(wanted)s::text[])"}"""
    for one in (True, False)
}
# The first load asks by the way whether the request was answered before: its row names no stream.
_LOOK_TOO = f"""
union all
select null, null, body_hash, response, null from claims_command where {_REQUEST}"""
# After a lost race the writers queue for the streams instead of racing again; ascending, so that they never deadlock.
_WAIT_TOO = ' order by stream_id collate "C" for no key update'
_REPLAY = """
select kind, data from claims_event
 where region = %s and stream_id = %s and version <= %s order by version"""
_APPEND = "select append(%s::jsonb)"

STREAM_MOVED_ON = "DB409"
UNIQUE_VIOLATION = "23505"
# serialization_failure and deadlock_detected: nothing is wrong, somebody was faster.
_LOST_RACES = {STREAM_MOVED_ON, UNIQUE_VIOLATION, "40001", "40P01"}

_EVENT_IDS = uuid.UUID("5b1f3b0e-6d0c-5d0a-9a52-6461626f0001")

# Set while a follower's transaction is open: its commands join it, so that effect and bookmark commit together.
joined: ContextVar[bool] = ContextVar("joined", default=False)


@dataclass(slots=True, kw_only=True)
class Retry:
    """How often a lost race is run again, and how long to wait: up to ``base_s`` · 2^tries seconds, at random."""

    tries: int = 5
    base_s: float = 0.005
    source: random.Random = field(default_factory=random.Random)
    sleep: Callable[[float], None] = time.sleep

    def pause(self, attempt: int) -> None:
        self.sleep(self.source.uniform(0, self.base_s * 2**attempt))


RETRY = Retry()

_projections: dict[Projection, frozenset[str]] = {}


def register_projections(projections: Mapping[str, Sequence[Projection]]) -> None:
    for kind, functions in projections.items():
        for function in functions:
            _projections[function] = _projections.get(function, frozenset()) | {kind}


def now(region: str = "") -> datetime:
    """The one clock for doors: the region's simulated instant where settings allow one, else the wall clock (UTC)."""
    if settings.DABAO_SIMULATED_CLOCK and region:
        with open_cursor() as cursor:
            cursor.execute("select now_at from claims_sim_clock where region = %s", (region,))
            row = cursor.fetchone()
        if row:
            simulated: datetime = row[0]
            return simulated
    return datetime.now(UTC)


def open_cursor() -> Any:
    """A cursor that binds on the server, so that statements can be kept prepared; wrapped as Django wraps its own."""
    connection.ensure_connection()
    cursor: Any = psycopg.Cursor(connection.connection)
    return connection.make_debug_cursor(cursor) if connection.queries_logged else connection.make_cursor(cursor)


class _AnsweredBefore(Exception):
    """Ends a command whose request was answered before, with that answer."""

    def __init__(self, answer: dict[str, Any]) -> None:
        self.answer = answer


class Transaction:
    """What a command may do: load streams, append to them, and read or write rows on the same connection."""

    def __init__(self, name: str, region: str, cause: Cause, body_hash: bytes, *, waiting: bool) -> None:
        self.name = name
        self.region = region
        self.cause = cause
        self._body_hash = body_hash
        self._waiting = waiting
        self._looked = False
        self._cursor = open_cursor()
        self._loaded: dict[str, Stream[Any]] = {}
        self._streams: dict[str, Stream[Any]] = {}
        self._events: list[dict[str, Any]] = []
        self._happened: list[Event] = []
        self._occurred: list[datetime] = []
        self._closed = False
        self._recorded_at: datetime | None = None
        self._meta = _meta(name, cause)

    @property
    def recorded_at(self) -> datetime:
        """When this transaction writes (UTC): read once. A simulation records at its own time."""
        if self._recorded_at is None:
            self._recorded_at = self.cause.at if self.cause.channel == "simulation" else now(self.region)
        return self._recorded_at

    def fetch(self, sql: str, params: Params = ()) -> list[tuple[Any, ...]]:
        """All rows of a statement; parameters as in ``store/sql.py``. jsonb comes as text."""
        self._cursor.execute(sql, params)
        rows: list[tuple[Any, ...]] = self._cursor.fetchall()
        return rows

    def execute(self, sql: str, params: Params = ()) -> int:
        """Runs a statement; how many rows it touched."""
        self._cursor.execute(sql, params)
        count: int = self._cursor.rowcount
        return count

    def load(self, kind: StreamType[S], key: str) -> Stream[S]:
        """The stream as it stands, with what this command has appended; version 0 when nothing happened yet."""
        return self.load_many([(kind, key)])[0]

    def load_many(self, wanted: Sequence[tuple[StreamType[Any], str]]) -> list[Stream[Any]]:
        """Several streams in one statement, in the order asked for."""
        ids = [kind.stream_id(key) for kind, key in wanted]
        missing = {id_: kind for id_, (kind, _) in zip(ids, wanted, strict=True) if id_ not in self._streams}
        if missing:
            rows = {row[0]: row for row in self._read(list(missing))}
            for id_, kind in missing.items():
                self._loaded[id_] = self._streams[id_] = self._stream(kind, id_, rows.get(id_))
        return [self._streams[id_] for id_ in ids]

    def _read(self, ids: list[str]) -> list[tuple[Any, ...]]:
        sql, given = _LOAD[len(ids) == 1], {"region": self.region, "wanted": ids[0] if len(ids) == 1 else ids}
        if self._waiting:
            self._look()
            sql += _WAIT_TOO
        if self._looked:
            return self.fetch(sql, given)
        rows = self.fetch(sql + _LOOK_TOO, given | _request(self.region, self.cause))
        self._end_if_answered([row[2:4] for row in rows if row[0] is None])
        return rows

    def _look(self) -> None:
        """Ends the command here if its request was answered before; asked once, by the first load at the latest."""
        if not self._looked:
            self._end_if_answered(self.fetch(_KEY, _request(self.region, self.cause)))

    def _end_if_answered(self, seen: Sequence[tuple[Any, ...]]) -> None:
        self._looked = True
        first = _first_answer(seen, self._body_hash)
        if first is not None:
            raise _AnsweredBefore(first)

    def _stream(self, kind: StreamType[S], stream_id: str, row: tuple[Any, ...] | None) -> Stream[S]:
        if row is None:
            return Stream(kind=kind, stream_id=stream_id, version=0, head_hash=b"", state=kind.initial)
        _, version, head_hash, snapshot, state_version = row
        if state_version == kind.state_version and snapshot is not None:
            state = kind.from_snapshot(snapshot)
        else:
            state = replay(kind, self.fetch(_REPLAY, (self.region, stream_id, version)))
        return Stream(kind=kind, stream_id=stream_id, version=version, head_hash=bytes(head_hash), state=state)

    def append(
        self,
        stream: Stream[S],
        events: Sequence[Event],
        *,
        occurred_at: datetime | None = None,
        earlier: Sequence[Event] = (),
    ) -> Stream[S]:
        """Buffers events for the end of the command; the stream as it stands with them.

        ``occurred_at`` is when they count in law, by default when the cause came through the door; ``earlier`` are the
        events of the stream that they lean on, where the state keeps too little of them. Appending to
        anything but the newest value of a stream is a defect, as is appending from a projection.
        """
        if self._closed or self._streams.get(stream.stream_id) is not stream:
            raise AssertionError(f"{stream.stream_id} cannot be appended to: not loaded here, or not its newest value")
        instant = occurred_at or self.cause.at
        version, head, state = stream.version, stream.head_hash, stream.state
        evolve = stream.kind.evolving(earlier)
        for happened in events:
            version += 1
            head = self._buffer(stream.stream_id, version, head, happened, instant)
            state = evolve(state, happened)
        self._streams[stream.stream_id] = grown = replace(stream, version=version, head_hash=head, state=state)
        return grown

    def _buffer(self, stream_id: str, version: int, prev: bytes, happened: Event, instant: datetime) -> bytes:
        if not happened.kind:
            raise TypeError(f"{type(happened).__name__} has no kind")
        cause = self.cause
        name = f"{self.region}|{cause.actor}|{cause.request_key}|{len(self._events)}"
        envelope = {
            "stream": stream_id,
            "region": self.region,
            "version": version,
            "event_id": str(uuid.uuid5(_EVENT_IDS, name)),
            "kind": happened.kind,
            "occurred_at": stamp(instant),
            "recorded_at": stamp(self.recorded_at),
            "data": event_data(happened),
            "meta": self._meta,
            "prev_hash": prev.hex(),
        }
        digest = leaf_hash(envelope)
        self._events.append(envelope | {"leaf_hash": digest.hex()})
        self._happened.append(happened)
        self._occurred.append(instant.astimezone(UTC))
        return digest

    def write(self, answer: bytes) -> list[Recorded]:
        """Appends what was buffered and the command's row in one call, then runs the inline projections."""
        self._look()
        self._closed = True
        document = {
            "region": self.region,
            "recorded_at": stamp(self.recorded_at),
            "streams": [
                _moved(self._loaded[id_], stream)
                for id_, stream in self._streams.items()
                if stream.version > self._loaded[id_].version
            ],
            "events": self._events,
            "command": {
                "caller": self.cause.actor,
                "request_key": self.cause.request_key,
                "body_hash": self._body_hash.hex(),
                "name": self.name,
                "response": orjson.Fragment(answer),
            },
        }
        (seqs,) = self.fetch(_APPEND, (orjson.dumps(document).decode(),))[0]
        recorded = [
            self._as_recorded(*each) for each in zip(seqs, self._events, self._happened, self._occurred, strict=True)
        ]
        for project, kinds in _projections.items():
            if concerned := [each for each in recorded if each.kind in kinds]:
                project(self, concerned)
        return recorded

    def _as_recorded(self, seq: int, row: dict[str, Any], happened: Event, occurred_at: datetime) -> Recorded:
        return Recorded(
            seq=seq,
            region=self.region,
            stream_id=row["stream"],
            version=row["version"],
            event_id=row["event_id"],
            kind=row["kind"],
            occurred_at=occurred_at,
            recorded_at=self.recorded_at,
            event=happened,
            data=row["data"],
            meta=self._meta,
        )


def _meta(name: str, cause: Cause) -> dict[str, Any]:
    meta: dict[str, Any] = restricted(
        {
            "actor": cause.actor,
            "role": cause.role,
            "outlet": cause.outlet,
            "channel": cause.channel,
            "ground": cause.ground,
            "at": cause.at,
            "request_key": cause.request_key,
            "causation": cause.causation,
            "correlation": cause.correlation,
            "command": name,
            "app": getattr(settings, "DABAO_VERSION", ""),
        }
    )
    return meta


def _moved(before: Stream[Any], after: Stream[Any]) -> dict[str, Any]:
    return {
        "stream_id": after.stream_id,
        "stream_type": after.kind.name,
        "expected": before.version,
        "prev_hash": before.head_hash.hex(),
        "version": after.version,
        "head_hash": after.head_hash.hex(),
        "state": orjson.Fragment(msgspec.json.encode(after.state)),
        "state_version": after.kind.state_version,
    }


def execute(
    name: str,
    *,
    region: str,
    cause: Cause,
    body: Mapping[str, Any],
    do: Callable[[Transaction], Mapping[str, Any]],
) -> dict[str, Any]:
    """Runs a command exactly once for its request key and answers restricted JSON, the same at every repetition.

    ``body`` is what was asked for: the same key with another name or body is refused (``KeyReused``). ``do`` loads,
    decides and appends; it may run several times, so it touches nothing but the transaction. A refusal leaves nothing
    behind. A lost race is run again, then ``StoreBusy``. Commands do not nest: RuntimeError.
    """
    body_hash = hashlib.sha256(canonical({"command": name, "body": restricted(dict(body))})).digest()
    lost: DatabaseError | None = None
    for attempt in range(RETRY.tries):
        try:
            with transaction.atomic(durable=not joined.get()):
                return _run(Transaction(name, region, cause, body_hash, waiting=attempt > 0), do)
        except _AnsweredBefore as before:
            return before.answer
        except Refused:
            # Perhaps what stands in the way is this very request: a twin of it committed after we looked the key up.
            first = _first_answer(_seen(region, cause), body_hash)
            if first is None:
                raise
            return first
        except DatabaseError as error:
            if sqlstate(error) not in _LOST_RACES:
                raise
            lost = error
        RETRY.pause(attempt)
    if lost and sqlstate(lost) == UNIQUE_VIOLATION:
        raise lost  # Nobody was faster: a row that can never be written twice is a defect, not a crowd.
    raise StoreBusy from lost


def _run(tx: Transaction, do: Callable[[Transaction], Mapping[str, Any]]) -> dict[str, Any]:
    answer = canonical(restricted(dict(do(tx))))
    tx.write(answer)
    return _answer(answer)


def _request(region: str, cause: Cause) -> dict[str, Any]:
    """What ``_REQUEST`` asks with."""
    return {"region": region, "caller": cause.actor, "request_key": cause.request_key}


def _seen(region: str, cause: Cause) -> list[tuple[Any, ...]]:
    with open_cursor() as cursor:
        cursor.execute(_KEY, _request(region, cause))
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return rows


def _first_answer(seen: Sequence[tuple[Any, ...]], body_hash: bytes) -> dict[str, Any] | None:
    """What this request was answered before, or None. Another request under its key is refused."""
    for seen_hash, seen_answer in seen:
        if bytes(seen_hash) != body_hash:
            raise KeyReused
        return _answer(canonical(orjson.loads(seen_answer)))
    return None


def _answer(answer: bytes) -> dict[str, Any]:
    decoded: dict[str, Any] = orjson.loads(answer)
    return decoded


def sqlstate(error: BaseException) -> str:
    """The five characters by which PostgreSQL names an error; empty when it did not come from there."""
    return getattr(error.__cause__, "sqlstate", None) or ""
