"""Statements outside a command, and values on their way into one.

A command reads and writes through its transaction (``tx.fetch``, ``tx.execute``). Everything else, a question or what
the timer notes of itself, goes through here. Parameters are ``%s`` with a sequence, or ``%(name)s`` with a mapping
where there are more than four. jsonb comes back as text.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import orjson
import psycopg
from django.db import connection

Row = dict[str, Any]
Params = Sequence[Any] | Mapping[str, Any]


def fetch(sql: str, params: Params = ()) -> list[tuple[Any, ...]]:
    """All rows of a statement."""
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
        return rows


def run(sql: str, params: Params = ()) -> int:
    """Runs a statement; how many rows it touched."""
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return int(cursor.rowcount)


def open_cursor() -> Any:
    """A cursor that binds on the server, so that statements can be kept prepared; wrapped as Django wraps its own."""
    connection.ensure_connection()
    cursor: Any = psycopg.Cursor(connection.connection)
    return connection.make_debug_cursor(cursor) if connection.queries_logged else connection.make_cursor(cursor)


def sqlstate(error: BaseException) -> str:
    """The five characters by which PostgreSQL names an error; empty when it did not come from there."""
    return getattr(error.__cause__, "sqlstate", None) or ""


def detail_of(error: BaseException) -> dict[str, Any]:
    """What our SQL functions say beside the name of an error: a JSON object in its detail."""
    detail: dict[str, Any] = orjson.loads(error.__cause__.diag.message_detail)  # type: ignore[union-attr]
    return detail


def as_json(value: object) -> str:
    """A document for a ``%s::jsonb``: rows by column, days and instants in ISO 8601, Structs by field."""
    return orjson.dumps(value, default=msgspec.to_builtins).decode()
