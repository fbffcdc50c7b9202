"""What is asked all day costs the same in every year: behind 100,000 placed events as in front of none."""

from collections.abc import Iterator

import pytest
from django.db import connection

from claims.clocks.health import get_health
from claims.store import sequencer
from tests.claims.store.trial import because, grow
from tests.plans import Planned, asked_of, plans, write_old_log

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("nothing_registered")]

PLACED = 100_000


@pytest.fixture(autouse=True)
def an_old_log(db: None) -> Iterator[None]:
    write_old_log(PLACED)
    yield


def goes_by_transaction_alone(planned: Planned) -> None:
    """In by the index on tx, each event's position by its own index; no table from end to end, nothing hashed."""
    big = {
        (step, table, index)
        for step, table, index in planned.steps
        if table in ("claims_event", "claims_position") and step != "ModifyTable"
    }
    assert {index for _, table, index in big if table == "claims_event"} == {"claims_event_tx"}, planned
    assert {step for step, _, _ in big} <= {"Index Scan", "Index Only Scan"}, planned
    assert not any("Hash" in step for step in planned.kinds()), planned


def test_the_sequencer_looks_only_at_what_is_new() -> None:
    grow("a", 1, cause=because("k1"))
    with plans() as seen:
        assert sequencer.step() == 1
    (place,) = asked_of("claims_event", seen)
    goes_by_transaction_alone(place)


def test_health_looks_only_at_what_is_new() -> None:
    grow("a", 1, cause=because("k1"))
    with plans() as seen:
        assert get_health().unplaced == 1
    (unplaced,) = asked_of("claims_event", seen)
    goes_by_transaction_alone(unplaced)


def rows_looked_at() -> int:
    """By the sequencer in one step: entries taken out of the index on tx."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_stat_get_xact_tuples_returned('claims_event_tx'::regclass)")
        before = cursor.fetchone()[0]
        sequencer.step()
        cursor.execute("select pg_stat_get_xact_tuples_returned('claims_event_tx'::regclass)")
        return int(cursor.fetchone()[0] - before)


def test_after_a_restore_the_transactions_of_the_other_server_are_read_once_and_not_at_every_step() -> None:
    with connection.cursor() as cursor:
        cursor.execute("alter table claims_event disable trigger user")
        cursor.execute("update claims_event set tx = '9000000000'")
        cursor.execute("alter table claims_event enable trigger user")
        cursor.execute("update claims_log_head set sysid = 1, last_xmin = '9000000001'")
    assert rows_looked_at() >= PLACED
    assert rows_looked_at() < 100
    grow("a", 1, cause=because("k1"))
    assert sequencer.step() == 1
    assert get_health().unplaced == 0
