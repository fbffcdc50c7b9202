"""A command whose projections are SQL functions writes in one statement: alone by itself, or inside a transaction."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import pytest
from django.db import DatabaseError, OperationalError, connection, transaction
from django.test.utils import CaptureQueriesContext

from claims import store
from claims.store import SqlProjection
from claims.store import transaction as store_transaction
from claims.store.models import Command, Event, Stream
from claims.store.sql import fetch, run, sqlstate
from tests.claims.store.trial import REGION, TALLY, TallyIsClosed, because, grow, grown

pytestmark = pytest.mark.django_db(transaction=True)

# What the functions of this test write, and a promise that is checked when the transaction ends.
TABLES = """
create table trial_row (event_id uuid primary key, by_fen int not null);
create function list_trial(doc jsonb) returns void language plpgsql as $$
begin
  if (doc->>'by_fen')::int = 13 then
    raise exception 'thirteen' using errcode = 'TR013', detail = '{"number": 13}';
  elsif (doc->>'by_fen')::int = 66 then
    perform pg_terminate_backend(pg_backend_pid());
  end if;
  insert into trial_row select (doc->>'event_id')::uuid, (doc->>'by_fen')::int;
end $$;
create function judge_trial() returns trigger language plpgsql as $$
begin
  if new.by_fen = 7 then
    raise exception 'seven is refused at the end' using errcode = 'TR007';
  end if;
  return null;
end $$;
create constraint trigger trial_is_judged after insert on trial_row
  deferrable initially deferred for each row execute function judge_trial()"""


def _document(tx: store.Transaction, happened: Any) -> str:
    ((each,),) = [happened]
    return store.canonical({"event_id": each.event_id, "by_fen": each.event.by_fen}).decode()


def _thirteen(error: DatabaseError) -> TallyIsClosed | None:
    return TallyIsClosed() if sqlstate(error) == "TR013" else None


LISTED = SqlProjection("list_trial", _document, _thirteen)


@pytest.fixture
def listed(nothing_registered: None) -> None:
    run(TABLES)
    store.register(projections={"trial.grown.2": [LISTED]})
    store.now(REGION)  # a connection


def in_python(tx: store.Transaction, happened: Any) -> None:
    """A projection that wants a transaction."""


@pytest.fixture(params=["alone", "in a transaction", "joined"])
def way(request: pytest.FixtureRequest, listed: None) -> Iterator[Callable[[], AbstractContextManager[Any]]]:
    """How the command comes to be written; ``with way():`` goes around it."""
    if request.param == "in a transaction":
        store.register(projections={"trial.grown.2": [in_python]})
    token = store_transaction.joined.set(request.param == "joined")
    yield transaction.atomic if request.param == "joined" else nullcontext
    store_transaction.joined.reset(token)


def written() -> tuple[int, int, int, int]:
    rows = fetch("select count(*) from trial_row")[0][0]
    return Stream.objects.count(), Event.objects.count(), Command.objects.count(), rows


def test_events_answer_and_rows_are_one_statement(listed: None, settings: Any) -> None:
    settings.DABAO_SIMULATED_CLOCK = False
    with CaptureQueriesContext(connection) as queries:
        grow("a", 5, cause=because("k1"))
    assert len(queries) == 2
    assert queries[1]["sql"].startswith("select append(")
    assert "list_trial(" in queries[1]["sql"]
    assert written() == (1, 1, 1, 1)


def test_every_way_writes_the_same(way: Any) -> None:
    with way():
        assert grow("a", 5, cause=because("k1")) == {"total_fen": 5, "version": 1}
    with way():
        assert grow("a", 5, cause=because("k1")) == {"total_fen": 5, "version": 1}
    assert written() == (1, 1, 1, 1)
    assert fetch("select by_fen from trial_row join claims_event using (event_id)") == [(5,)]


def test_what_a_function_refuses_is_our_refusal_and_leaves_nothing(way: Any) -> None:
    with pytest.raises(TallyIsClosed), way():
        grow("a", 13, cause=because("k1"))
    assert written() == (0, 0, 0, 0)
    with way():
        assert grow("a", 5, cause=because("k1"))["version"] == 1


def test_what_is_checked_at_the_end_is_checked_in_every_way(way: Any) -> None:
    with pytest.raises(DatabaseError, match="seven is refused at the end"), way():
        grow("a", 7, cause=because("k1"))
    assert written() == (0, 0, 0, 0)


def test_a_connection_cut_while_it_writes_is_an_error_and_the_key_is_asked_again(listed: None) -> None:
    with pytest.raises(OperationalError):
        grow("a", 66, cause=because("k1"))
    connection.close()
    assert written() == (0, 0, 0, 0)
    assert grow("a", 5, cause=because("k1"))["version"] == 1


def test_a_stream_that_moved_after_it_was_read_is_decided_on_again(listed: None) -> None:
    """Read outside any transaction, and still never decided on what is not true any more."""
    grow("a", 1, cause=because("k0"))
    seen: list[int] = []

    def somebody_else() -> None:
        grow("a", 10, cause=because("k1"))
        connection.close()

    def do(tx: store.Transaction) -> dict[str, Any]:
        tally = tx.load(TALLY, "a")
        seen.append(tally.version)
        if len(seen) == 1:
            thread = threading.Thread(target=somebody_else)
            thread.start()
            thread.join()
        return {"total_fen": tx.append(tally, [grown(100)]).state.total_fen}

    assert store.execute("race", region=REGION, cause=because("k2"), body={}, do=do) == {"total_fen": 111}
    assert seen == [1, 2]
    assert written() == (1, 3, 3, 3)


def test_a_row_a_command_writes_itself_is_kept_or_lost_with_its_events(listed: None) -> None:
    def do(tx: store.Transaction, by_fen: int) -> dict[str, Any]:
        tx.execute("insert into trial_row values (gen_random_uuid(), 0)")
        tx.append(tx.load(TALLY, "a"), [grown(by_fen)])
        return {}

    for by_fen, key in ((13, "k1"), (7, "k2")):
        with pytest.raises((TallyIsClosed, DatabaseError)):
            store.execute("rows", region=REGION, cause=because(key), body={}, do=lambda tx, n=by_fen: do(tx, n))
        assert written() == (0, 0, 0, 0)
    store.execute("rows", region=REGION, cause=because("k3"), body={}, do=lambda tx: do(tx, 5))
    assert written() == (1, 1, 1, 2)


def test_a_lock_without_a_transaction_to_hold_it_is_a_defect(listed: None) -> None:
    lock = "select from claims_stream for no key update"

    def do(tx: store.Transaction) -> dict[str, Any]:
        with pytest.raises(AssertionError, match="begin one first"):
            tx.fetch(lock)
        tx.begin()
        return {"locked": len(tx.fetch(lock))}

    grow("a", 1, cause=because("k0"))
    assert store.execute("lock", region=REGION, cause=because("k1"), body={}, do=do) == {"locked": 1}
