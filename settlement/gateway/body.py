"""The body of a request, for every door of the gateway: read up to the limit, and only as JSON that says one thing.

A refusal here comes before anything is asked of the database. ``read_body`` is the whole of it, and the only reader: a
door that hands a request on to another leaves the bytes with the request, and the other reads the same.
"""

import codecs
import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

import orjson
from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest
from django.http.request import UnreadablePostError
from rest_framework.exceptions import APIException, ParseError, UnsupportedMediaType

from claims.domain.refusal import Refused
from settlement.gateway.wire import NAMES

Pairs = Sequence[tuple[str, Any]]
_MARKS: Final = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}

# What reading a body raises, here and in wire.py; config/problems.py has the sentences.
NOT_READ: Final = (Refused, APIException, RequestDataTooBig, UnreadablePostError)


class LengthRequired(APIException):
    """This server cannot tell where a chunked body ends (config/problems.py has the sentence)."""

    status_code = 411


class ByteOrderMark(Refused):
    """The body begins with a byte-order mark: send plain UTF-8 without one."""

    zh = "请求体以字节顺序标记（BOM）开头：请使用不带 BOM 的 UTF-8。"


class NotAnObject(Refused):
    """The body is valid JSON, but not an object: send the fields by name, in braces."""

    zh = "请求体是有效的 JSON，但不是对象：请以花括号按字段名发送。"


class FieldTwice(Refused):
    """The field {name} appears twice in one object: which of the two counts is not for us to choose."""

    zh = "同一对象中字段 {name} 出现两次，无法确定以哪一个为准。"


class NestedTooDeeply(Refused):
    """The body holds values nested too deeply."""

    zh = "请求体的嵌套层数过多。"


def read_body(request: HttpRequest) -> dict[str, Any]:
    """The fields a hospital sent. Refuses what is no JSON, no object, too large, or says one of our fields twice."""
    return read_json(read_raw(request, settings.DATA_UPLOAD_MAX_MEMORY_SIZE))


def read_raw(request: HttpRequest, most: int) -> bytes:
    """The bytes of a body that says to be JSON, up to ``most``."""
    raw = _read(request, most)
    if not raw:
        raise ParseError  # nothing is not JSON either
    if request.content_type != "application/json":
        raise UnsupportedMediaType(request.content_type or "")
    return raw


def read_json(raw: bytes) -> dict[str, Any]:
    """The fields of one object, each said once."""
    body = read_object(raw)
    _refuse_twice(raw)
    return body


def read_items(raw: bytes, *, of: str, names: frozenset[str]) -> list[Any] | None:
    """The array ``of`` in an object, each item an object with ``names``; None where there is no array.

    An item in which one of our fields is said twice is read as that refusal: it concerns nobody else.
    """
    body = read_object(raw)
    try:
        _decode(json.JSONDecoder(object_pairs_hook=_checking(NAMES | names | {of}), **_AS_TEXT), raw)
        twice: dict[int, FieldTwice] = {}
    except FieldTwice:
        twice = _decode_each(raw, of, names)
    items = body.get(of)
    return [twice.get(nth, item) for nth, item in enumerate(items)] if isinstance(items, list) else None


def read_object(raw: bytes) -> dict[str, Any]:
    """Strictly: what orjson does not read is broken. Decimal numbers become floats, which wire.YuanField refuses."""
    try:
        body = orjson.loads(raw)
    except orjson.JSONDecodeError as broken:
        if _only_marked(raw):
            raise ByteOrderMark from broken
        raise ParseError from broken
    if not isinstance(body, dict):
        raise NotAnObject
    return body


def _read(request: HttpRequest, most: int) -> bytes:
    """All bytes of the body, and never more than one beyond the limit in memory."""
    if request.META.get("HTTP_TRANSFER_ENCODING"):
        raw = _read_chunks(request, most + 1)
    else:
        said = request.META.get("CONTENT_LENGTH") or ""
        length = int(said) if said.isdecimal() else 0
        if length > most:  # known before a byte of it was read
            raise RequestDataTooBig
        # Django keeps the body for a second door, up to a limit of its own; a door that takes more reads it once.
        raw = request.body if most <= settings.DATA_UPLOAD_MAX_MEMORY_SIZE else request.read()
        if len(raw) < length:
            raise UnreadablePostError("the connection ended within the body")
    if len(raw) > most:
        raise RequestDataTooBig
    return raw


def _read_chunks(request: HttpRequest, most: int) -> bytes:
    """A body without a length. Django takes it for empty, so it is read from the server, which puts the chunks together.

    Java and Node clients send these. ``wsgi.input_terminated`` is a server's word that its input ends with the body;
    from one that does not give it, reading could wait for ever.
    """
    if not request.META.get("wsgi.input_terminated"):
        raise LengthRequired
    try:
        raw: bytes = request.META["wsgi.input"].read(most)
    except Exception as broken:  # each server has errors of its own for chunks that are cut off or misspelt
        raise UnreadablePostError("the chunks of the body cannot be read") from broken
    return raw


def _only_marked(raw: bytes) -> bool:
    """Whether a byte-order mark is all that is wrong; behind one in UTF-16, whether it would be JSON in UTF-8."""
    for mark, encoding in _MARKS.items():
        if raw.startswith(mark):
            try:
                orjson.loads(raw.removeprefix(mark).decode(encoding))
            except ValueError:  # UnicodeDecodeError and JSONDecodeError are
                return False
            return True
    return False


def _refuse_twice(raw: bytes) -> None:
    """orjson keeps the last of two values; another reader, such as the hospital's own log, may go by the first."""
    _decode(_PAIRS, raw)


def _decode(decoder: json.JSONDecoder, raw: bytes) -> Any:
    try:
        return decoder.decode(raw.decode())
    except RecursionError as deep:  # how deep that is depends on the Python; orjson has refused 1,025 levels before
        raise NestedTooDeeply from deep


def _checking(names: frozenset[str]) -> Callable[[Pairs], None]:
    """Only these names count: what a hospital sends beyond them is ignored, and so is how often."""

    def check(pairs: Pairs) -> None:
        said = [name for name, _ in pairs]
        if len(set(said)) < len(said):
            seen: set[str] = set()
            for name in said:
                if name in seen and name in names:
                    raise FieldTwice(field=name, name=name)
                seen.add(name)

    return check


# A second reading that looks at names alone: 2 us beside orjson's 0.5 for a bill, 20 beside 7 with twenty fee lines.
# Numbers stay text, for int() has a limit of digits.
_AS_TEXT: Final[dict[str, Any]] = {"parse_int": str, "parse_float": str}
_check_ours: Final = _checking(NAMES)
_PAIRS: Final = json.JSONDecoder(object_pairs_hook=_check_ours, **_AS_TEXT)


def _decode_each(raw: bytes, of: str, names: frozenset[str]) -> dict[int, FieldTwice]:
    """Which items say a field twice. Objects are read as tuples of their pairs, and so told from arrays."""
    pairs = _decode(json.JSONDecoder(object_pairs_hook=tuple, **_AS_TEXT), raw)
    _checking(frozenset({of}))(pairs)
    items = dict(pairs).get(of)
    check_item = _checking(names)
    found = {nth: _find_twice(item, check_item) for nth, item in enumerate(items if isinstance(items, list) else ())}
    return {nth: twice for nth, twice in found.items() if twice}


def _find_twice(item: Any, check_item: Callable[[Pairs], None]) -> FieldTwice | None:
    try:
        for inner in _inside(item):
            _check_within(inner)
        if isinstance(item, tuple):
            check_item(item)
    except FieldTwice as twice:
        return twice
    except RecursionError as deep:
        raise NestedTooDeeply from deep
    return None


def _check_within(value: Any) -> None:
    """From the inside to the outside, as a decoder meets them."""
    for inner in _inside(value):
        _check_within(inner)
    if isinstance(value, tuple):
        _check_ours(value)


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, tuple):
        return [inner for _, inner in value]
    return value if isinstance(value, list) else ()
