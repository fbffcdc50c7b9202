"""The first answer to a request, which is the answer to each of its repetitions."""

from collections.abc import Sequence
from typing import Any

import orjson

from claims.store.encoding import canonical
from claims.store.sql import open_cursor
from claims.store.values import Cause, KeyReused

REQUEST = "region = %(region)s and caller = %(caller)s and request_key = %(request_key)s"
KEY = f"select body_hash, response from claims_command where {REQUEST}"


class AnsweredBefore(Exception):
    """Ends a command whose request was answered before, with that answer."""

    def __init__(self, answer: dict[str, Any]) -> None:
        self.answer = answer


def request_of(region: str, cause: Cause) -> dict[str, Any]:
    """What ``REQUEST`` asks with."""
    return {"region": region, "caller": cause.actor, "request_key": cause.request_key}


def find_answer(region: str, cause: Cause, body_hash: bytes) -> dict[str, Any] | None:
    """What this request was answered by now, asked on its own."""
    with open_cursor() as cursor:
        cursor.execute(KEY, request_of(region, cause))
        return first_answer(cursor.fetchall(), body_hash)


def first_answer(seen: Sequence[tuple[Any, ...]], body_hash: bytes) -> dict[str, Any] | None:
    """What this request was answered before, or None. Another request under its key is refused."""
    for seen_hash, seen_answer in seen:
        if bytes(seen_hash) != body_hash:
            raise KeyReused
        return opened(canonical(orjson.loads(seen_answer)))
    return None


def opened(answer: bytes) -> dict[str, Any]:
    decoded: dict[str, Any] = orjson.loads(answer)
    return decoded
