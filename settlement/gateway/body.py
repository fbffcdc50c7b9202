"""The body of a request, for every door of the gateway: read up to the limit, and only as JSON that says one thing.

A refusal here comes before anything is asked of the database. ``read_body`` is the whole of it, and the only reader: a
door that hands a request on to another leaves the bytes with the request, and the other reads the same.
"""

import codecs
import json
from typing import Any, Final

import orjson
from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest
from django.http.request import UnreadablePostError
from rest_framework.exceptions import APIException, ParseError, UnsupportedMediaType

from claims.domain.refusal import Refused
from settlement.gateway.wire import NAMES

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
    raw = _read(request)
    if not raw:
        raise ParseError  # nothing is not JSON either
    if request.content_type != "application/json":
        raise UnsupportedMediaType(request.content_type or "")
    return read_json(raw)


def read_json(raw: bytes) -> dict[str, Any]:
    """Strictly: what orjson does not read is broken. Decimal numbers become floats, which wire.YuanField refuses."""
    try:
        body = orjson.loads(raw)
    except orjson.JSONDecodeError as broken:
        if _only_marked(raw):
            raise ByteOrderMark from broken
        raise ParseError from broken
    if not isinstance(body, dict):
        raise NotAnObject
    _refuse_twice(raw)
    return body


def _read(request: HttpRequest) -> bytes:
    """All bytes of the body, and never more than one beyond the limit in memory."""
    most: int = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    if request.META.get("HTTP_TRANSFER_ENCODING"):
        raw = _read_chunks(request, most + 1)
    else:
        said = request.META.get("CONTENT_LENGTH") or ""
        length = int(said) if said.isdecimal() else 0
        raw = request.body if length else b""  # Django refuses what is said to be too large, before a byte is read
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
    try:
        _PAIRS.decode(raw.decode())
    except RecursionError as deep:  # how deep that is depends on the Python; orjson has refused 1,025 levels before
        raise NestedTooDeeply from deep


def _check_pairs(pairs: list[tuple[str, Any]]) -> None:
    """Only names we read count: what a hospital sends beyond them is ignored, and so is how often."""
    names = [name for name, _ in pairs]
    if len(set(names)) < len(names):
        seen: set[str] = set()
        for name in names:
            if name in seen and name in NAMES:
                raise FieldTwice(field=name, name=name)
            seen.add(name)


# A second reading that looks at names alone: 2 us beside orjson's 0.5 for a bill, 20 beside 7 with twenty fee lines.
# Numbers stay text, for int() has a limit of digits.
_PAIRS: Final = json.JSONDecoder(object_pairs_hook=_check_pairs, parse_int=str, parse_float=str)
