"""What goes down to the database, piece by piece: what the SQL functions ``append`` and ``append_many`` take."""

from collections.abc import Mapping
from typing import Any

import msgspec
import orjson
from django.conf import settings

from claims.store.answers import Request
from claims.store.encoding import restricted
from claims.store.values import Cause, Stream


def meta_of(name: str, cause: Cause) -> dict[str, Any]:
    """The cause of a command, as each of its events holds it."""
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
            "app": settings.DABAO_VERSION,
        }
    )
    return meta


def moved(before: Mapping[str, Stream[Any]], after: Mapping[str, Stream[Any]]) -> list[dict[str, Any]]:
    """The streams that stand further than before."""
    return [_moved(before[id_], stream) for id_, stream in after.items() if stream.version > before[id_].version]


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


def asked(request: Request, answer: bytes) -> dict[str, Any]:
    """A request with its answer."""
    return {
        "caller": request.cause.actor,
        "request_key": request.cause.request_key,
        "body_hash": request.body_hash.hex(),
        "name": request.name,
        "response": orjson.Fragment(answer),
    }
