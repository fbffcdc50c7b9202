"""Puts a database back to what it held at some moment: before a test, or after a world was built in it.

A test that commits leaves rows that our triggers refuse to delete. So the rows are put back with the triggers asleep,
as a superuser can; whoever forges in ``tests/audit/proof/forging.py`` is one too. Only tables that differ are written:
that takes a hundredth of a second, where a fresh copy of the database is hundreds of files.
"""

from dataclasses import dataclass

from django.db import connection, transaction

_TABLES = """
select c.oid::regclass::text from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1"""
_SEQUENCES = "select format('%I.%I', schemaname, sequencename), last_value from pg_sequences order by 1"
_SET_SEQUENCES = """
select setval(name::regclass, coalesce(last, 1), last is not null)
  from unnest(%s::text[], %s::bigint[]) as kept (name, last)"""

# Tables and indexes, who may do what with them, columns and their defaults, constraints, triggers awake or not,
# functions. A thing made anew has another oid.
_STRUCTURE = """
with relation as (select * from pg_class where relnamespace = 'public'::regnamespace)
select md5(string_agg(line, ',' order by line)) from (
  select concat_ws(' ', oid, relacl, reloptions) as line from relation
  union all select concat_ws(' ', attrelid, attnum, attname, atttypid, atttypmod, attnotnull) from pg_attribute
                    join relation on relation.oid = attrelid
  union all select d.oid::text from pg_attrdef d join relation on relation.oid = d.adrelid
  union all select oid::text from pg_constraint where connamespace = 'public'::regnamespace
  union all select concat_ws(' ', oid, tgenabled) from pg_trigger
  union all select concat_ws(' ', oid, md5(prosrc), proacl) from pg_proc
             where pronamespace = 'public'::regnamespace) as all_of_it"""

# A process that a test killed may have left a backend that still holds a lock.
_END_OTHERS = """
select pg_terminate_backend(pid, 10000) from pg_stat_activity
 where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'"""


@dataclass(frozen=True)
class Kept:
    """Every row of every table, as PostgreSQL writes it out, and where every sequence stood."""

    structure: str
    rows: dict[str, bytes]
    sequences: dict[str, int | None]


def keep() -> Kept:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(_TABLES)
        tables = [table for (table,) in cursor.fetchall()]
        cursor.execute(_SEQUENCES)
        sequences = dict(cursor.fetchall())
        return Kept(structure(), {table: _copied(cursor, table) for table in tables}, sequences)


def restore(kept: Kept) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(_END_OTHERS)
        cursor.execute("set local session_replication_role = replica")
        cursor.execute("set local synchronous_commit = off")
        for table, rows in kept.rows.items():
            if _copied(cursor, table) != rows:
                cursor.execute(f"delete from {table}")
                with cursor.copy(f"copy {table} from stdin") as into:
                    into.write(rows)
        cursor.execute(_SET_SEQUENCES, [list(kept.sequences), list(kept.sequences.values())])


def structure() -> str:
    """A digest of the tables themselves: a test that changes them needs more than its rows put back."""
    with connection.cursor() as cursor:
        cursor.execute(_STRUCTURE)
        found: str = cursor.fetchone()[0]
        return found


def _copied(cursor: object, table: str) -> bytes:
    with cursor.copy(f"copy {table} to stdout") as out:  # type: ignore[attr-defined]
        return b"".join(bytes(part) for part in out)
