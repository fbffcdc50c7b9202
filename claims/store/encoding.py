"""The bytes of an event: restricted JSON, its one canonical form, and the hash that proves it.

Restricted JSON has no floats, integers below 2^53 only, ASCII keys, no naive instants. Inside it every JSON library
writes the same bytes, also after a jsonb round trip, so anybody can check a hash with the standard library alone:
``json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)``.

The hash of an event is both the link of its stream's chain and its leaf in the log's Merkle tree (RFC 6962):
SHA-256(0x00 ‖ canonical envelope), where the envelope holds
{data, event_id, kind, meta, occurred_at, prev_hash, recorded_at, region, stream, version}.
"""

import hashlib
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

import msgspec
import orjson

from claims.domain.event import Event
from claims.domain.refusal import Refused

LARGEST_INTEGER = 2**53 - 1


class NumberTooLarge(Refused):
    """{value} is too large a number to be recorded exactly."""

    zh = "数值 {value} 过大，无法准确记录。"


class TextNotStorable(Refused):
    """The text holds a character that cannot be stored."""

    zh = "文本中含有无法存储的字符。"


def stamp(instant: datetime) -> str:
    """``2014-03-01T08:00:00.000000Z``: UTC, always six digits of a second, so that an instant has one spelling.

    A naive datetime is a defect: TypeError.
    """
    if instant.tzinfo is None:
        raise TypeError(f"{instant!r} has no time zone")
    return instant.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"


def restricted(value: Any) -> Any:
    """The value as restricted JSON; dates and instants become ISO strings.

    Refuses what a person could have typed (``NumberTooLarge``, ``TextNotStorable``). Anything else that does not fit,
    such as a float or a key that is not ASCII, is a defect: TypeError.
    """
    rule = _RULES.get(type(value)) or _inherited_rule(value)
    return rule(value)


def _inherited_rule(value: Any) -> Callable[[Any], Any]:
    for kind in (bool, str, int, dict, list, tuple, datetime, date):
        if isinstance(value, kind):
            return _RULES[kind]
    raise TypeError(f"{type(value).__name__} has no place in an event: {value!r}")


def _as_it_is(value: Any) -> Any:
    return value


def _object(value: dict[Any, Any]) -> dict[str, Any]:
    return {_key(name): (_RULES.get(type(item)) or _inherited_rule(item))(item) for name, item in value.items()}


def _array(value: list[Any] | tuple[Any, ...]) -> list[Any]:
    return [restricted(item) for item in value]


def _storable(text: str) -> str:
    # jsonb cannot hold NUL, and UTF-8 cannot hold half a surrogate pair.
    if "\0" in text or not (text.isascii() or _is_utf8(text)):
        raise TextNotStorable
    return str(text)


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _exact(number: int) -> int:
    if not -LARGEST_INTEGER <= number <= LARGEST_INTEGER:
        raise NumberTooLarge(value=number)
    return int(number)


@lru_cache(maxsize=1024)  # the same few names all day
def _key(name: Any) -> str:
    if not isinstance(name, str) or not name.isascii() or "\0" in name:
        raise TypeError(f"{name!r} is not an ASCII key")
    return name


# By exact type: three times as fast as asking each value what it is an instance of.
_RULES: dict[type, Callable[[Any], Any]] = {
    type(None): _as_it_is,
    bool: _as_it_is,
    str: _storable,
    int: _exact,
    dict: _object,
    list: _array,
    tuple: _array,
    datetime: stamp,
    date: date.isoformat,
}


def event_data(happened: Event) -> dict[str, Any]:
    """The event's fields as restricted JSON."""
    data: dict[str, Any] = restricted(msgspec.to_builtins(happened, builtin_types=(datetime,)))
    return data


def canonical(value: Any) -> bytes:
    """The one spelling of a restricted JSON value: UTF-8, sorted keys, no blanks."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def leaf_hash(envelope: dict[str, Any]) -> bytes:
    """SHA-256(0x00 ‖ canonical envelope): 32 bytes."""
    return hashlib.sha256(b"\0" + canonical(envelope)).digest()
