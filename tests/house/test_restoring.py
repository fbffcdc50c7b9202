"""What the other tests rely on: after a test that commits everything is as it was, and a world is as it was built."""

from typing import Any

import pytest
from django.db import connection, transaction

from tests import restoring
from tests.claims import processes
from tests.settlement import scene

with_commits = pytest.mark.django_db(transaction=True)


def everything() -> tuple[dict[str, list[bytes]], dict[str, int | None]]:
    """The order of rows in a table is nobody's promise."""
    kept = restoring.keep()
    return {table: sorted(rows.splitlines()) for table, rows in kept.rows.items()}, kept.sequences


@with_commits
def test_rows_and_sequences_are_put_back_although_triggers_refuse_it() -> None:
    kept, before = restoring.keep(), everything()
    scene.world()
    scene.settle()
    rows, sequences = everything()
    assert rows["settlement_voucher"] and rows["claims_event"]
    assert sequences != before[1]
    restoring.restore(kept)
    assert everything() == before


@with_commits
def test_the_triggers_are_awake_again_afterwards() -> None:
    scene.world()
    restoring.restore(restoring.keep())
    with pytest.raises(Exception, match="final"), connection.cursor() as cursor:
        cursor.execute("delete from claims_event")
    assert len(scene.rows("select from claims_event")) > 0


@with_commits
def test_a_world_is_put_back_as_it_was_built(built_once: Any) -> None:
    built_once(scene.world)
    built = everything()
    scene.settle()
    assert everything() != built
    built_once(scene.world)
    assert everything() == built


def _hold(holds: Any) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("lock table claims_event")
        holds.set()
        processes.event().wait()


@with_commits
def test_whoever_still_holds_a_row_is_ended() -> None:
    kept, holds = restoring.keep(), processes.event()
    holder = processes.start(_hold, holds)
    assert holds.wait(processes.PATIENCE_S)
    try:
        restoring.restore(kept)
    finally:
        holder.kill()
    assert scene.rows("select from claims_event") == []


CHANGES = {
    "an index": "drop index claims_event_tx",
    "a constraint": "alter table claims_stream drop constraint streams_begin_with_an_event",
    "a trigger": "alter table claims_event disable trigger user",
    "a column": "alter table claims_outlet add column something_new int",
    "a default": "alter table claims_outlet alter column name_en set default 'somewhere'",
    "a right": "grant delete on claims_event to public",
    "a table": "create table something_new (id int)",
    "a function": "create or replace function claims_refuse_change() returns trigger language plpgsql as 'begin return null; end'",
}


@pytest.mark.django_db
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_of_the_tables_themselves_is_noticed(change: str) -> None:
    before = restoring.structure()
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(change)
        assert restoring.structure() != before
        transaction.set_rollback(True)
    assert restoring.structure() == before
