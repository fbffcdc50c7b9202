"""What happened is final: the database refuses to change it, and the rows stay as they were."""

from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.db import DatabaseError, IntegrityError, connection, transaction

from claims import store
from claims.store import sequencer
from claims.store.sql import sqlstate
from tests.claims.store.trial import because, grow

pytestmark = pytest.mark.django_db

FORBIDDEN = [
    "update claims_event set data = '{}'",
    "update claims_event set kind = kind where false",
    "delete from claims_event",
    "truncate claims_event",
    "update claims_position set seq = seq + 1",
    "delete from claims_position",
    "truncate claims_position",
    "update claims_command set response = '{}'",
    "delete from claims_command",
    "truncate claims_command",
    "delete from claims_stream",
    "truncate claims_stream",
    "delete from claims_log_head",
    "truncate claims_log_head",
    "truncate claims_event, claims_position, claims_command, claims_stream, claims_log_head",
]


def rows() -> list[Any]:
    found = []
    with connection.cursor() as cursor:
        for table in ("event", "position", "command", "stream", "log_head"):
            cursor.execute(f"select t::text from claims_{table} t")
            found.append(sorted(cursor.fetchall()))
    return found


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_what_happened_is_final(statement: str) -> None:
    grow("final", 1, cause=because("once"))
    sequencer.catch_up()
    before = rows()
    with pytest.raises(IntegrityError, match="is final"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert rows() == before
    assert all(before)


def test_a_version_can_be_written_once_only() -> None:
    grow("final", 1, cause=because("once"))
    before = rows()
    with (
        pytest.raises(IntegrityError, match="one_event_per_version"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(
            """insert into claims_event (region, stream_id, version, event_id, kind, occurred_at, recorded_at, data,
                                             meta, prev_hash, leaf_hash)
                   select region, stream_id, version, gen_random_uuid(), kind, occurred_at, recorded_at, data, meta,
                          prev_hash, leaf_hash from claims_event"""
        )
    assert rows() == before


ROLES = Path(apps.get_app_config("claims").path, "migrations", "roles.sql").read_text("utf-8")

NO_RIGHT = [
    "insert into claims_command select * from claims_command",
    "insert into claims_position select * from claims_position",
    "update claims_stream set version = 1",
    "update claims_log_head set size = 0",
    "alter table claims_event disable trigger user",
    "drop function append(jsonb)",
    "set session_replication_role = replica",
]


def take_role(name: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(ROLES, None)
        cursor.execute(f"set local role {name}")


@pytest.mark.parametrize("statement", [*FORBIDDEN, *NO_RIGHT])
def test_the_applications_role_has_no_right_to_what_is_final(statement: str) -> None:
    grow("final", 1, cause=because("once"))
    sequencer.catch_up()
    before = rows()
    take_role("dabao_app")
    with pytest.raises(DatabaseError) as refused, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert sqlstate(refused.value) == "42501"
    assert rows() == before


def test_the_applications_role_can_run_commands_and_the_sequencers_can_place_them() -> None:
    take_role("dabao_app")
    assert grow("final", 1, cause=because("k1"))["version"] == 1
    assert grow("final", 1, cause=because("k2"))["version"] == 2
    assert store.follow() == 0
    with connection.cursor() as cursor:
        cursor.execute("select stream_id from claims_stream for no key update")
        cursor.execute("reset role")
        cursor.execute("set local role dabao_sequencer")
    assert sequencer.catch_up() == 2
