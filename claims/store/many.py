"""Many commands of one caller at once: each decides on its own, and what all of them have to write goes down together.

A command alone pays for its own round trips, its own commit, and every function of the database that it calls. Here the
commands are decided one after another on what their door has read for all of them; a command of a stream that an earlier
one has moved decides on what that one leaves. Then one statement writes the events, the requests and the rows of all.

That statement is whole or not at all, so it may only hold what nobody refuses. If the database says "no" to any of it, or
a stream has moved, or somebody holds one, then nothing of it was written, and all commands run again by the ordinary
door, one by one in their order: each is answered as if it had come alone. A batch waits for no row while it holds others.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import orjson
from django.db import DatabaseError, InterfaceError, OperationalError, connection

from claims.domain.refusal import Refused
from claims.store.answers import AnsweredBefore, Request, Tell, find_answers, kept_of, opened
from claims.store.clock import now
from claims.store.dating import Dating, RecordedTooEarly
from claims.store.documents import asked, moved
from claims.store.encoding import canonical, stamp
from claims.store.projecting import all_in_sql, find_concerned
from claims.store.transaction import Transaction, execute, request_of, under_way
from claims.store.values import Cause, KeyReused, Recorded, Seen, StoreBusy, Stream, Told

Answer = dict[str, Any] | Exception
MOST_BUSY = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What ``execute`` takes, before it is executed. ``seen`` is what makes many of them cheap: what the door has read."""

    name: str
    region: str
    cause: Cause
    body: Mapping[str, Any]
    do: Callable[[Transaction], Mapping[str, Any] | Told]
    tells: Mapping[str, Tell] = field(default_factory=dict)
    seen: Seen | None = None

    def execute(self) -> dict[str, Any]:
        return execute(
            self.name,
            region=self.region,
            cause=self.cause,
            body=self.body,
            do=self.do,
            tells=self.tells,
            seen=self.seen,
        )

    def request(self) -> Request:
        return request_of(
            self.name, region=self.region, cause=self.cause, body=self.body, tells=self.tells, seen=self.seen
        )


def execute_many(wishes: Sequence[Wish]) -> list[Answer]:
    """Runs each command exactly once for its request key; their answers in order, or what each of them raised.

    All are of one region and one caller, and need nothing but their streams: ``do`` as for ``execute``. What the first
    of two with one key is answered, the second is answered too, or ``KeyReused``.
    """
    if len({(wish.region, wish.cause.actor) for wish in wishes}) > 1:
        raise AssertionError("commands that are written together are of one region and one caller")
    if len(wishes) > 1 and not connection.in_atomic_block:  # inside one, an error would end that too
        answers = _Together().execute(wishes)
        if answers is not None:
            return answers
    return _one_by_one(wishes)


class _Apart(Exception):
    """Ends the try to write commands together: one of them needs more than a statement."""


class _Together:
    """Commands on their way to one statement."""

    def __init__(self) -> None:
        self.streams: dict[str, Stream[Any]] = {}
        self._loaded: dict[str, Stream[Any]] = {}
        self._newest: dict[str, Sequence[datetime]] = {}
        self._decided: list[Transaction] = []
        self._commands: list[dict[str, Any]] = []
        self._opened_at: dict[str, str] = {}
        self._answered: dict[str, tuple[bytes, dict[str, Any]]] = {}

    def execute(self, wishes: Sequence[Wish]) -> list[Answer] | None:
        """The answers, or None: then nothing was written."""
        with under_way(wishes[0].name):
            try:
                at = now(wishes[0].region)
                requests = [wish.request() for wish in wishes]
                answers = [self._decide(wish, request, at) for wish, request in zip(wishes, requests, strict=True)]
                if self._decided:
                    self._write()
            except (_Apart, RecordedTooEarly, Refused, DatabaseError):
                return None
            return _answers_of_twins(requests, answers)

    def _decide(self, wish: Wish, request: Request, at: datetime) -> Answer:
        key = request.cause.request_key
        if key in self._answered:
            body_hash, answer = self._answered[key]
            return answer if body_hash == request.body_hash else KeyReused()
        try:
            said = self._run(wish, request, at)
        except AnsweredBefore as before:
            said = before.answer
        except Refused as refused:
            return refused
        self._answered[key] = request.body_hash, said
        return said

    def _run(self, wish: Wish, request: Request, at: datetime) -> dict[str, Any]:
        with ExitStack() as enclosing:
            dating = Dating(request.cause, lambda: at, None, self._newest)
            tx = Transaction(request, dating, enclosing=enclosing, waiting=False, earlier=self.streams)
            tx.look()
            said = wish.do(tx)
            if tx.begun:
                raise _Apart
        kept = canonical(kept_of(said))
        self._keep(tx, kept)
        return tx.told(opened(kept)) if isinstance(said, Told) else opened(kept)

    def _keep(self, tx: Transaction, kept: bytes) -> None:
        self._decided.append(tx)
        recorded_at = stamp(tx.recorded_at)
        for stream_id, loaded in tx.loaded.items():  # where it stood before the first of them
            self._loaded.setdefault(stream_id, loaded)
            self._opened_at.setdefault(stream_id, recorded_at)
        self.streams |= tx.streams
        mine = {"recorded_at": recorded_at, "event_ids": [event["event_id"] for event in tx.events]}
        self._commands.append(asked(tx.request, kept) | mine)

    def _write(self) -> None:
        last = self._decided[-1]
        happened: list[Recorded] = [recorded for tx in self._decided for recorded in tx.recorded()]
        in_sql = all_in_sql(find_concerned(happened))
        if in_sql is None:
            raise _Apart
        document = {
            "region": last.region,
            "streams": [
                row | {"opened_at": self._opened_at[row["stream_id"]]} for row in moved(self._loaded, self.streams)
            ],
            "events": [event for tx in self._decided for event in tx.events],
            "commands": self._commands,
        }
        last.write_at_once("append_many", orjson.dumps(document).decode(), in_sql)


def _answers_of_twins(requests: Sequence[Request], answers: list[Answer]) -> list[Answer]:
    """Perhaps what stood in the way of one was a twin of it, which committed after its door had looked."""
    refused = [request for request, answer in zip(requests, answers, strict=True) if isinstance(answer, Refused)]
    if not refused:
        return answers
    found = find_answers(refused)
    return [
        _answer_of_a_twin(request, answer, found.get(request.cause.request_key, ()))
        for request, answer in zip(requests, answers, strict=True)
    ]


def _answer_of_a_twin(request: Request, answer: Answer, found: Sequence[tuple[Any, ...]]) -> Answer:
    try:
        return (request.first_answer(found) if isinstance(answer, Refused) else None) or answer
    except KeyReused as reused:
        return reused


def _one_by_one(wishes: Sequence[Wish]) -> list[Answer]:
    """Each by the ordinary door. Where one finds its stream held, those of the same stream do not go before it; after
    some that waited in vain, and where the database cannot be reached, nobody waits any more."""
    answers: list[Answer] = []
    busy: set[str] = set()
    for wish in wishes:
        stream_id = wish.seen.stream_id if wish.seen else ""
        away = answers[-1] if answers and isinstance(answers[-1], OperationalError | InterfaceError) else None
        if away or stream_id in busy or len(busy) >= MOST_BUSY:
            answers.append(away or StoreBusy())
            continue
        try:
            # What the door has read of a stream is not true any more once another of these has moved it.
            answers.append((wish if len(wishes) == 1 else replace(wish, seen=None)).execute())
        except Exception as raised:  # it is the answer of this one alone
            answers.append(raised)
            if isinstance(raised, StoreBusy):
                busy.add(stream_id or wish.cause.request_key)
    return answers
