"""One wish, one command, one transaction: the request key, the streams, the decision, the append, the inline rows.

The store's own path is two statements whatever the number of events: load the streams and look the key up, write.
They go through psycopg's server-side cursor so that PostgreSQL keeps them prepared (``prepare_threshold`` in the
database's OPTIONS; without it they work, slower).

Where nothing else needs a transaction there is no BEGIN and no COMMIT: the one statement that writes is whole or not
at all by itself, and what was read before it is judged by the compare-and-swap on the stream's head, in a transaction
or not. A command gets a transaction (``begin``) for a lock, for a row it writes itself, for a projection in Python,
for its second try, and where it joins that of a follower.
"""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Any, TypeVar

import orjson
from django.db import DatabaseError, connection, transaction

from claims.domain.event import Event
from claims.domain.refusal import Refused
from claims.store.answers import KEY, REQUEST, AnsweredBefore, Request, Tell, kept_of, opened
from claims.store.clock import now
from claims.store.dating import Dating, RecordedTooEarly
from claims.store.documents import asked, meta_of, moved
from claims.store.encoding import canonical, event_data, leaf_hash, restricted, stamp
from claims.store.joining import joined
from claims.store.projecting import SqlProjection, all_in_sql, find_concerned, refusals_of
from claims.store.retry import UNIQUE_VIOLATION, Retry, lost_race
from claims.store.sql import Params, open_cursor, sqlstate
from claims.store.values import STREAM_COLUMNS, Cause, Recorded, Seen, StoreBusy, Stream, StreamType, Told, replay

S = TypeVar("S")

# One stream has a statement of its own: over an array PostgreSQL would never keep the plan and make it anew each time.
_WANTED = {
    one: f"region = %(region)s and stream_id = {'%(wanted)s' if one else 'any(%(wanted)s::text[])'}"
    for one in (True, False)
}
_LOAD = {one: f"select {STREAM_COLUMNS} from claims_stream s where {wanted}" for one, wanted in _WANTED.items()}
# The first load asks by the way whether the request was answered before: its row names no stream.
_LOOK_TOO = f"""
union all
select null, null, body_hash, response, null, null from claims_command where {REQUEST}"""
# After a lost race the writers queue for the streams instead of racing again; ascending, so that they never deadlock.
# A statement of its own: one that waits goes on with the row as it became, and with all else as it was before the wait.
_WAIT = {
    one: f'select from claims_stream where {wanted} order by stream_id collate "C" for no key update'
    for one, wanted in _WANTED.items()
}
_REPLAY = """
select kind, data from claims_event
 where region = %s and stream_id = %s and version <= %s order by version"""
_APPEND = "select append(%s::jsonb)"
_LOCKS = re.compile(r"\bfor (no key )?update\b|\bfor (key )?share\b|advisory", re.IGNORECASE)

# Set while a command is under way. Without a transaction of its own nothing else would tell that another one nests.
_under_way: ContextVar[bool] = ContextVar("under_way", default=False)


RETRY = Retry()


class Transaction:
    """What a command may do: load streams, append to them, and read or write rows on the same connection."""

    def __init__(
        self,
        request: Request,
        dating: Dating,
        *,
        enclosing: ExitStack,
        waiting: bool,
        earlier: Mapping[str, Stream[Any]] = MappingProxyType({}),
    ) -> None:
        self.request = request
        self.name = request.name
        self.region = request.region
        self.cause = request.cause
        self._enclosing = enclosing
        self.begun = False
        self.waiting = waiting
        self._earlier = earlier
        self._looked = False
        self._cursor: Any = None
        self.loaded: dict[str, Stream[Any]] = {}
        self.streams: dict[str, Stream[Any]] = {}
        self.events: list[dict[str, Any]] = []
        self._happened: list[Event] = []
        self._occurred: list[datetime] = []
        self._closed = False
        self._dating = dating
        self._meta = meta_of(request.name, request.cause)

    @property
    def recorded_at(self) -> datetime:
        """When this transaction writes (UTC): read once. A simulation records at its own time."""
        return self._dating.recorded_at

    def begin(self) -> None:
        """From here to the end of the command everything is one transaction of the database: for locks and rows."""
        if not self.begun:
            self._enclosing.enter_context(transaction.atomic(durable=not joined.get()))
            self.begun = True

    @property
    def counts_at(self) -> datetime:
        """When what was appended last counts (UTC): what an answer says of it, so that it says what the rows will."""
        return self._occurred[-1]

    def fetch(self, sql: str, params: Params = ()) -> list[tuple[Any, ...]]:
        """All rows of a question; parameters as in ``store/sql.py``. jsonb comes as text. One that locks what it reads
        comes after ``begin``: alone, its locks would be gone before the answer is read."""
        if not self.begun and _takes_locks(sql):
            raise AssertionError(f"locks are held by a transaction, begin one first: {sql}")
        return self._fetch(sql, params)

    def _fetch(self, sql: str, params: Params) -> list[tuple[Any, ...]]:
        cursor = self._open()
        cursor.execute(sql, params)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
        return rows

    def _open(self) -> Any:
        """One of many that are decided on what their door has read, and written together, asks for no cursor at all."""
        if self._cursor is None:
            self._cursor = open_cursor()
        return self._cursor

    def execute(self, sql: str, params: Params = ()) -> int:
        """Runs a statement that writes; how many rows it touched. They are kept or lost together with the events."""
        self.begin()
        cursor = self._open()
        cursor.execute(sql, params)
        count: int = cursor.rowcount
        return count

    def load(self, kind: StreamType[S], key: str) -> Stream[S]:
        """The stream as it stands, with what this command has appended; version 0 when nothing happened yet."""
        return self.load_many([(kind, key)])[0]

    def load_many(self, wanted: Sequence[tuple[StreamType[Any], str]]) -> list[Stream[Any]]:
        """Several streams in one statement, in the order asked for."""
        ids = [kind.stream_id(key) for kind, key in wanted]
        missing = {id_: kind for id_, (kind, _) in zip(ids, wanted, strict=True) if not self._is_here(id_)}
        if missing:
            rows = {row[0]: row for row in self._read(list(missing))}
            for id_, kind in missing.items():
                self.loaded[id_] = self.streams[id_] = self._stream(kind, id_, rows.get(id_))
        return [self.streams[id_] for id_ in ids]

    def _is_here(self, stream_id: str) -> bool:
        if stream_id not in self.streams and stream_id in self._earlier:
            self.loaded[stream_id] = self.streams[stream_id] = self._earlier[stream_id]
        return stream_id in self.streams

    def _read(self, ids: list[str]) -> Sequence[tuple[Any, ...]]:
        if (seen := self.request.seen) and not self.waiting and ids == [seen.stream_id]:
            self.look()
            return seen.rows
        one = len(ids) == 1
        given = {"region": self.region, "wanted": ids[0] if one else ids}
        if self.waiting:
            self.fetch(_WAIT[one], given)
        if self._looked:
            return self.fetch(_LOAD[one], given)
        rows = self.fetch(_LOAD[one] + _LOOK_TOO, given | self.request.key)
        self._end_if_answered([row[2:4] for row in rows if row[0] is None])
        return rows

    def look(self) -> None:
        """Ends the command here if its request was answered before; asked once, by the first load at the latest."""
        if not self._looked:
            seen = self.request.seen if not self.waiting else None
            self._end_if_answered(seen.answers if seen else self.fetch(KEY, self.request.key))

    def _end_if_answered(self, seen: Sequence[tuple[Any, ...]]) -> None:
        self._looked = True
        first = self.request.first_answer(seen)
        if first is not None:
            raise AnsweredBefore(first)

    def _stream(self, kind: StreamType[S], stream_id: str, row: tuple[Any, ...] | None) -> Stream[S]:
        if row is None:
            return Stream(kind=kind, stream_id=stream_id, version=0, head_hash=b"", state=kind.initial)
        _, version, head_hash, snapshot, state_version, newest = row
        self._dating.learn(stream_id, newest)
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

        ``occurred_at`` is when they count in law, by default when the cause came in (see dating.py); ``earlier`` are the
        events of the stream that they lean on, where the state keeps too little of them. Appending to
        anything but the newest value of a stream is a defect, as is appending from a projection.
        """
        if self._closed or self.streams.get(stream.stream_id) is not stream:
            raise AssertionError(f"{stream.stream_id} cannot be appended to: not loaded here, or not its newest value")
        instant = self._dating.date(stream.stream_id, occurred_at or self.cause.at)
        version, head, state = stream.version, stream.head_hash, stream.state
        evolve = stream.kind.evolving(earlier)
        for happened in events:
            version += 1
            head = self._buffer(stream.stream_id, version, head, happened, instant)
            state = evolve(state, happened)
        self.streams[stream.stream_id] = grown = replace(stream, version=version, head_hash=head, state=state)
        return grown

    def _buffer(self, stream_id: str, version: int, prev: bytes, happened: Event, instant: datetime) -> bytes:
        if not happened.kind:
            raise TypeError(f"{type(happened).__name__} has no kind")
        envelope = {
            "stream": stream_id,
            "region": self.region,
            "version": version,
            "event_id": self.request.event_id(len(self.events)),
            "kind": happened.kind,
            "occurred_at": stamp(instant),
            "recorded_at": stamp(self.recorded_at),
            "data": event_data(happened),
            "meta": self._meta,
            "prev_hash": prev.hex(),
        }
        digest = leaf_hash(envelope)
        self.events.append(envelope | {"leaf_hash": digest.hex()})
        self._happened.append(happened)
        self._occurred.append(instant.astimezone(UTC))
        return digest

    def told(self, kept: Mapping[str, Any]) -> dict[str, Any]:
        """The answer that the first event of this command tells."""
        return self.request.tell(kept, self.events[0]["data"])

    def write(self, answer: bytes) -> None:
        """Writes what was buffered, the command's row and what the projections make of it: in one statement where all
        of them are SQL functions, and else the events first and then each projection in turn."""
        self.look()
        self._closed = True
        document = orjson.dumps(self._document(answer)).decode()
        concerned = find_concerned(self.recorded())
        in_sql = all_in_sql(concerned)
        if in_sql is None:
            self.begin()
            self._fetch(_APPEND, (document,))
            for project, mine in concerned:
                project(self, mine)
        else:
            self.write_at_once("append", document, in_sql)

    def write_at_once(
        self, append: str, document: str, concerned: Sequence[tuple[SqlProjection, Sequence[Recorded]]]
    ) -> None:
        """One statement, a select list that is worked off from left to right: the events, then what becomes of them."""
        made = [(project, project.document(self, mine)) for project, mine in concerned]
        called = [(project, text) for project, text in made if text]
        functions = [append, *(project.function for project, _ in called)]
        sql = f"select {', '.join(f'{function}(%s::jsonb)' for function in functions)}"
        with refusals_of([project for project, _ in called]):
            self._fetch(sql, (document, *(text for _, text in called)))

    def _document(self, answer: bytes) -> dict[str, Any]:
        """What ``append`` takes: the streams that moved, their events, the request with its answer."""
        return {
            "region": self.region,
            "recorded_at": stamp(self.recorded_at),
            "streams": moved(self.loaded, self.streams),
            "events": self.events,
            "command": asked(self.request, answer),
        }

    def recorded(self) -> list[Recorded]:
        """The buffered events as projections see them; where in the log they stand is not known before they do."""
        return [
            Recorded(
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
            for row, happened, occurred_at in zip(self.events, self._happened, self._occurred, strict=True)
        ]


@lru_cache(maxsize=256)
def _takes_locks(sql: str) -> bool:
    return _LOCKS.search(sql) is not None


def execute(
    name: str,
    *,
    region: str,
    cause: Cause,
    body: Mapping[str, Any],
    do: Callable[[Transaction], Mapping[str, Any] | Told],
    tells: Mapping[str, Tell] = MappingProxyType({}),
    seen: Seen | None = None,
) -> dict[str, Any]:
    """Runs a command exactly once for its request key and answers restricted JSON, the same at every repetition.

    ``body`` is what was asked for: the same key with another name or body is refused (``KeyReused``). ``do`` loads,
    decides and appends; it may run several times, so it touches nothing but the transaction. Its answer, or how that is
    told (one of ``tells``), is kept; ``seen`` is what the door has read for it. A refusal leaves nothing behind. A lost
    race is run again, then ``StoreBusy``; a row that somebody holds too long is ``StoreBusy`` at once.
    Commands do not nest: RuntimeError.
    """
    request = request_of(name, region=region, cause=cause, body=body, tells=tells, seen=seen)
    with under_way(name):
        return _execute(request, do)


def request_of(
    name: str,
    *,
    region: str,
    cause: Cause,
    body: Mapping[str, Any],
    tells: Mapping[str, Tell] = MappingProxyType({}),
    seen: Seen | None = None,
) -> Request:
    """The request that a command answers, known by name and body."""
    body_hash = hashlib.sha256(canonical({"command": name, "body": restricted(dict(body))})).digest()
    return Request(name=name, region=region, cause=cause, body_hash=body_hash, tells=tells, seen=seen)


@contextmanager
def under_way(name: str) -> Iterator[None]:
    """Around a command, or many that are written together: no other one is inside."""
    if _under_way.get():
        raise RuntimeError(f"{name} is run inside a command: commands are durable and do not nest")
    token = _under_way.set(True)
    try:
        yield
    finally:
        _under_way.reset(token)


def _execute(request: Request, do: Callable[[Transaction], Mapping[str, Any] | Told]) -> dict[str, Any]:
    lost: DatabaseError | None = None
    not_before: datetime | None = None
    for attempt in range(RETRY.tries):
        try:
            with ExitStack() as enclosing:
                dating = Dating(request.cause, lambda: now(request.region), not_before)
                return _run(Transaction(request, dating, enclosing=enclosing, waiting=attempt > 0), do)
        except AnsweredBefore as before:
            return before.answer
        except Refused as refused:
            return _answer_of_a_twin(request, refused)
        except RecordedTooEarly as early:
            not_before = early.newest
        except DatabaseError as error:
            lost = lost_race(error)
        RETRY.pause(attempt)
    if lost and sqlstate(lost) == UNIQUE_VIOLATION:
        raise lost  # Nobody was faster: a row that can never be written twice is a defect, not a crowd.
    raise StoreBusy from lost


def _answer_of_a_twin(request: Request, refused: Refused) -> dict[str, Any]:
    """Perhaps what stands in the way is this very request: a twin of it committed after we looked the key up."""
    first = request.find_answer()
    if first is None:
        raise refused
    return first


def _run(tx: Transaction, do: Callable[[Transaction], Mapping[str, Any] | Told]) -> dict[str, Any]:
    if tx.waiting or connection.in_atomic_block:
        tx.begin()
    said = do(tx)
    kept = canonical(kept_of(said))
    tx.write(kept)
    return tx.told(opened(kept)) if isinstance(said, Told) else opened(kept)
