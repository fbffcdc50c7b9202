"""Statements outside a command, and values on their way into one.

A command reads and writes through its transaction (``tx.fetch``, ``tx.execute``). Everything else, a question or what
the timer notes of itself, goes through here. Parameters are ``%s`` with a sequence, or ``%(name)s`` with a mapping
where there are more than four. jsonb comes back as text.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import orjson
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


def as_json(value: object) -> str:
    """A document for a ``%s::jsonb``: rows by column, days and instants in ISO 8601, Structs by field."""
    return orjson.dumps(value, default=msgspec.to_builtins).decode()
