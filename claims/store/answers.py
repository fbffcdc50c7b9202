"""The first answer to a request, which is the answer to each of its repetitions, to the byte.

An answer is kept under its request key as it was given. One that only says what the command's event says already is
kept as the way it is told (``Told``) and told again from the event: what is told is kept once.
"""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from claims.store.encoding import canonical, restricted
from claims.store.sql import open_cursor
from claims.store.values import Cause, KeyReused, Seen, Told

REQUEST = "region = %(region)s and caller = %(caller)s and request_key = %(request_key)s"
KEY = f"select body_hash, response from claims_command where {REQUEST}"
TOLD = "told_from_event"  # in what is kept of an answer: how it is told
# As ``KEY``, of many; with the event that may tell it, so that it is asked once for all of them.
_KEYS = """
select request_key, body_hash, response,
       (select e.data from claims_event e where e.region = c.region and e.event_id = c.event_ids[1])
  from claims_command c where region = %s and caller = %s and request_key = any(%s::text[])"""
_EVENT = "select data from claims_event where region = %s and event_id = %s::uuid"

_EVENT_IDS = uuid.UUID("5b1f3b0e-6d0c-5d0a-9a52-6461626f0001")

Tell = Callable[[Mapping[str, Any], Mapping[str, Any]], dict[str, Any]]
"""``tell(data of the event as stored, what was kept beside it)``. Like the kind of an event its name carries a number,
and what is told under that name never changes; another answer is another number."""


class AnsweredBefore(Exception):
    """Ends a command whose request was answered before, with that answer."""

    def __init__(self, answer: dict[str, Any]) -> None:
        self.answer = answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a command was asked for, by whom, the ways in which it tells its answers, and what was read for it."""

    name: str
    region: str
    cause: Cause
    body_hash: bytes
    tells: Mapping[str, Tell]
    seen: Seen | None = None

    @property
    def key(self) -> dict[str, Any]:
        """What ``REQUEST`` asks with."""
        return {"region": self.region, "caller": self.cause.actor, "request_key": self.cause.request_key}

    def event_id(self, nth: int) -> str:
        """The id of the command's nth event, the same at every try and known before it is written."""
        return str(uuid.uuid5(_EVENT_IDS, f"{self.region}|{self.cause.actor}|{self.cause.request_key}|{nth}"))

    def find_answer(self) -> dict[str, Any] | None:
        """What it was answered by now, asked on its own."""
        return self.first_answer(_fetch(KEY, self.key))

    def first_answer(self, seen: Sequence[tuple[Any, ...]]) -> dict[str, Any] | None:
        """What it was answered before, or None. Another request under its key is refused."""
        for seen_hash, kept, *data in seen:
            if bytes(seen_hash) != self.body_hash:
                raise KeyReused
            return self._again(opened(kept), data)
        return None

    def _again(self, kept: dict[str, Any], data: Sequence[str | bytes]) -> dict[str, Any]:
        if TOLD not in kept:
            return opened(canonical(kept))
        if not data:
            ((*data,),) = _fetch(_EVENT, (self.region, self.event_id(0)))
        return self.tell(kept, opened(data[0]))

    def tell(self, kept: Mapping[str, Any], data: Mapping[str, Any]) -> dict[str, Any]:
        rest = {name: value for name, value in kept.items() if name != TOLD}
        return opened(canonical(self.tells[kept[TOLD]](data, rest)))


def find_answers(requests: Sequence[Request]) -> dict[str, list[tuple[Any, ...]]]:
    """What requests of one region and caller were answered by now, as ``first_answer`` takes it, by request key."""
    keys = [request.cause.request_key for request in requests]
    rows = _fetch(_KEYS, (requests[0].region, requests[0].cause.actor, keys))
    return {key: [tuple(answer)] for key, *answer in rows}


def kept_of(said: Mapping[str, Any] | Told) -> dict[str, Any]:
    """What is kept of an answer."""
    if isinstance(said, Told):
        return restricted({TOLD: said.how, **said.rest})
    if TOLD in said:
        raise AssertionError(f"{TOLD} in an answer means that it is told from its event")
    return restricted(dict(said))


def opened(answer: bytes | str) -> dict[str, Any]:
    decoded: dict[str, Any] = orjson.loads(answer)
    return decoded


def _fetch(sql: str, params: Any) -> list[tuple[Any, ...]]:
    with open_cursor() as cursor:
        cursor.execute(sql, params)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
        return rows
