"""How PostgreSQL goes about what our code asks it: the plan of every statement, and rows enough for it to have a choice.

A test never says how fast something is. It says what a question may touch: a plan that reads a whole table is slow in
every house that is old enough, and on the fastest machine.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec
import orjson
import psycopg
from django.db import connection


class Planned(msgspec.Struct, frozen=True, kw_only=True):
    """A statement as it was asked, and the steps PostgreSQL takes for it: (kind of step, table, index).

    A scan that ends with the first rows it needs, whatever lies behind them, is called ``Scan to a limit``.
    """

    sql: str
    steps: tuple[tuple[str, str, str], ...]

    def whole_tables(self) -> set[str]:
        """The tables that are read from end to end."""
        return {table for step, table, _ in self.steps if step == "Seq Scan"}

    def kinds(self) -> set[str]:
        return {step for step, _, _ in self.steps}

    def indexes(self) -> set[str]:
        return {index for _, _, index in self.steps if index}


@contextmanager
def plans() -> Iterator[list[Planned]]:
    """Every question asked inside, explained just before it is asked, with its own parameters."""
    seen: list[Planned] = []

    def explain(execute: Any, sql: str, params: Any, many: bool, context: Mapping[str, Any]) -> Any:
        if sql.lstrip().lower().startswith(("select", "with", "insert", "update")):
            seen.append(Planned(sql=sql, steps=tuple(_steps(_plan(sql, params, context)))))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(explain):
        yield seen


def _plan(sql: str, params: Any, context: Mapping[str, Any]) -> Mapping[str, Any]:
    # Bound as the statement itself is bound: the store's on the server, Django's in the client.
    kind = type(context["cursor"].cursor) if hasattr(context["cursor"], "cursor") else type(context["cursor"])
    with (psycopg.Cursor if kind is psycopg.Cursor else psycopg.ClientCursor)(connection.connection) as cursor:
        ((found,),) = cursor.execute(f"explain (format json, costs off) {sql}", params).fetchall()
    plan: Mapping[str, Any] = (orjson.loads(found) if isinstance(found, str | bytes) else found)[0]["Plan"]
    return plan


# What passes each row on as it comes, so that a limit above it is felt below.
_PASSES_ON = {"Limit", "Nested Loop", "Subquery Scan", "Result"}


def _steps(plan: Mapping[str, Any], limited: bool = False) -> Iterator[tuple[str, str, str]]:
    kind = plan["Node Type"]
    stops = kind == "Seq Scan" and limited
    yield "Scan to a limit" if stops else kind, plan.get("Relation Name", ""), plan.get("Index Name", "")
    for below in plan.get("Plans", ()):
        yield from _steps(below, kind == "Limit" or (limited and kind in _PASSES_ON))


def asked_of(table: str, seen: Sequence[Planned]) -> list[Planned]:
    """Those that touch a table."""
    return [planned for planned in seen if any(name == table for _, name, _ in planned.steps)]


# As the store and the sequencer write them, but by the thousand: transactions spread over all that this server has
# seen, hashes that are none. Nobody verifies this log; it is there to be walked around.
_EVENTS = """
insert into claims_event (tx, region, stream_id, version, event_id, kind, occurred_at, recorded_at, data, meta,
                          prev_hash, leaf_hash)
select (1 + n * (pg_current_xact_id()::text::bigint - 1) / %(count)s)::text::xid8, %(region)s, 'old:' || n / 10,
       1 + n %% 10, gen_random_uuid(), 'trial.grown.1', at, at, '{"by_fen": 1, "note": ""}', '{}', '',
       sha256(n::text::bytea)
  from generate_series(0, %(count)s - 1) as n,
       lateral (select '2013-01-01'::timestamptz + n * interval '10 minutes') as made(at)"""
_POSITIONS = """
insert into claims_position (log_id, position, seq, region, recorded_at, leaf_hash)
select 1, row_number() over (order by seq) - 1, seq, region, recorded_at, leaf_hash from claims_event"""
_HEAD = """
insert into claims_log_head (log_id, size, last_xmin, frontier, sysid, floor_seq)
select 1, count(*), pg_current_xact_id(), '{}', (select system_identifier from pg_control_system()), 0
  from claims_position"""


def write_old_log(count: int, region: str = "370000") -> None:
    """An empty log gets ``count`` events, all placed, as after years. Counted, so that the planner knows of them."""
    with connection.cursor() as cursor:
        cursor.execute(_EVENTS, {"count": count, "region": region})
        cursor.execute(_POSITIONS)
        cursor.execute(_HEAD)
        cursor.execute("analyze claims_event, claims_position")
