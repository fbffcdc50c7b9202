"""Many commands at once: each is answered as if it had come alone, and all of them are written in one statement."""

from collections.abc import Sequence
from typing import Any

import psycopg
import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from claims import store
from claims.store import SqlProjection, Wish, execute_many
from claims.store.models import Command, Event, Stream
from claims.store.sql import fetch, run, sqlstate
from tests.claims.store.trial import NOON, REGION, TALLY, TallyIsClosed, because, close, grow, growing, total

pytestmark = pytest.mark.django_db(transaction=True)

# What the function of this test writes and refuses, and a promise that is checked when the transaction ends.
TABLES = """
create table trial_row (event_id uuid primary key, by_fen int not null);
create function list_trials(rows jsonb) returns void language plpgsql as $$
begin
  if exists (select from jsonb_to_recordset(rows) as r(by_fen int) where by_fen = 13) then
    raise exception 'thirteen' using errcode = 'TR013', detail = '{"number": 13}';
  end if;
  insert into trial_row select r.* from jsonb_to_recordset(rows) as r(event_id uuid, by_fen int);
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


def _rows(tx: store.Transaction, happened: Sequence[store.Recorded]) -> str:
    return store.canonical([{"event_id": each.event_id, "by_fen": each.data["by_fen"]} for each in happened]).decode()


def _thirteen(error: DatabaseError) -> TallyIsClosed | None:
    return TallyIsClosed() if sqlstate(error) == "TR013" else None


LISTED = SqlProjection("list_trials", _rows, _thirteen)


@pytest.fixture
def listed(nothing_registered: None, settings: Any) -> None:
    settings.DABAO_SIMULATED_CLOCK = False
    run(TABLES)
    store.register(projections={"trial.grown.2": [LISTED]})


def seen(key: str, request_key: str) -> store.Seen:
    """What a door reads for a command."""
    rows = fetch(
        "select stream_id, version, head_hash, state, state_version, null from claims_stream where stream_id = %s",
        [TALLY.stream_id(key)],
    )
    answers = fetch("select body_hash, response from claims_command where request_key = %s", [request_key])
    return store.Seen(stream_id=TALLY.stream_id(key), rows=rows, answers=answers)


def wishes(*asked: tuple[str, int, str]) -> list[Wish]:
    """Each ``(tally, by how many fen, request key)``."""
    return [growing(key, fen, cause=because(name), seen=seen(key, name)) for key, fen, name in asked]


def said(answers: Sequence[store.Answer]) -> list[Any]:
    """Answers, and the names of refusals."""
    return [type(answer).__name__ if isinstance(answer, Exception) else answer for answer in answers]


def grown_to(total_fen: int, version: int) -> dict[str, int]:
    return {"total_fen": total_fen, "version": version}


def written() -> tuple[int, int, int, int]:
    rows = fetch("select count(*) from trial_row")[0][0]
    return Stream.objects.count(), Event.objects.count(), Command.objects.count(), rows


@pytest.mark.parametrize("count", [2, 10, 100])
def test_however_many_are_one_statement(listed: None, count: int) -> None:
    grow("t0", 1, cause=because("before"))
    many = wishes(*((f"t{n}", 100 + n, f"k{n}") for n in range(count)))
    with CaptureQueriesContext(connection) as queries:
        answers = execute_many(many)
    assert [query["sql"].partition("(")[0] for query in queries] == ["select append_many"]
    assert said(answers) == [grown_to(101, 2), *(grown_to(100 + n, 1) for n in range(1, count))]
    assert written() == (count, count + 1, count + 1, count + 1)


_COLUMNS = {
    "claims_stream": "stream_id, stream_type, version, state, state_version, opened_at is null",
    "claims_event": "stream_id, version, kind, occurred_at, data, meta, recorded_at is null",
    "claims_command": "caller, request_key, name, response, cardinality(event_ids), recorded_at is null",
}


def test_they_are_written_as_if_each_had_come_alone(listed: None) -> None:
    asked = [("a", 1, "k1"), ("b", 2, "k2"), ("a", 3, "k3"), ("a", 4, "k4")]
    execute_many(wishes(*asked))
    for key, fen, name in asked:
        grow(key, fen, cause=because(name), region="370001")
    for table, columns in _COLUMNS.items():
        together, alone = (
            fetch(f"select {columns} from {table} where region = %s order by 1, 2", [region])
            for region in (REGION, "370001")
        )
        assert together == alone != []
    ids = "select event_ids from claims_command c where region = %s and request_key = %s"
    for region in (REGION, "370001"):
        assert [
            store.read(region, f"trial:{key}")[nth].event_id for key, nth in (("a", 0), ("b", 0), ("a", 1), ("a", 2))
        ] == [str(fetch(ids, [region, name])[0][0][0]) for _, _, name in asked]


def test_commands_of_one_stream_are_decided_each_on_what_the_one_before_leaves(listed: None) -> None:
    grow("a", 100, cause=because("k0"))
    answers = execute_many(wishes(("a", 1, "k1"), ("b", 5, "k2"), ("a", 2, "k3"), ("a", 3, "k4")))
    assert said(answers) == [grown_to(101, 2), grown_to(5, 1), grown_to(103, 3), grown_to(106, 4)]
    assert total("a") == 106
    # the chain of hashes holds
    chain = fetch("select prev_hash, leaf_hash from claims_event where stream_id = 'trial:a' order by version")
    assert [leaf for _, leaf in chain[:-1]] == [prev for prev, _ in chain[1:]]


def test_what_one_refuses_concerns_no_other(listed: None) -> None:
    grow("shut", 1, cause=because("k0"))
    close("shut", cause=because("k00"))
    before = written()
    with CaptureQueriesContext(connection) as queries:
        answers = execute_many(wishes(("a", 1, "k1"), ("shut", 5, "k2"), ("b", 2, "k3"), ("shut", 6, "k4")))
    assert said(answers) == [grown_to(1, 1), "TallyIsClosed", grown_to(2, 1), "TallyIsClosed"]
    assert written() == tuple(n + 2 for n in before)
    assert len([query for query in queries if "append" in query["sql"]]) == 1


@pytest.mark.parametrize(("refused", "name"), [(13, "TallyIsClosed"), (7, "DatabaseError")])
def test_what_the_database_refuses_of_one_concerns_no_other(listed: None, refused: int, name: str) -> None:
    """Whether in the statement or when it ends: nothing of it was written, and each goes by itself."""
    answers = execute_many(wishes(("a", 1, "k1"), ("a", refused, "k2"), ("a", 3, "k3"), ("b", 4, "k4")))
    assert said(answers) == [grown_to(1, 1), name, grown_to(4, 2), grown_to(4, 1)]
    assert written() == (2, 3, 3, 3)


def test_two_under_one_key_are_one(listed: None) -> None:
    answers = execute_many(wishes(("a", 1, "k1"), ("a", 1, "k1"), ("b", 2, "k1"), ("a", 5, "k2")))
    assert said(answers) == [grown_to(1, 1), grown_to(1, 1), "KeyReused", grown_to(6, 2)]
    assert written() == (1, 2, 2, 2)


def test_what_was_answered_before_is_answered_again_and_nothing_is_written(listed: None) -> None:
    asked = [("a", 1, "k1"), ("b", 2, "k2"), ("a", 3, "k3")]
    first = execute_many(wishes(*asked))
    before = written()
    assert execute_many(wishes(*asked)) == first
    assert execute_many(wishes(*reversed(asked))) == first[::-1]
    assert [grow(key, fen, cause=because(name)) for key, fen, name in asked] == first
    assert said(execute_many(wishes(("a", 9, "k1"), ("b", 2, "k2")))) == ["KeyReused", first[1]]
    assert written() == before


def test_a_twin_that_came_after_the_door_had_looked_gives_its_answer(listed: None) -> None:
    """Whether the command would be accepted, or what the twin has done is in its way."""
    grow("shut", 1, cause=because("k0"))
    accepted = wishes(("a", 1, "k1"), ("b", 2, "k2"))
    grow("a", 1, cause=because("k1"))
    assert said(execute_many(accepted)) == [grown_to(1, 1), grown_to(2, 1)]
    grow("shut", 5, cause=because("k3"))
    close("shut", cause=because("k00"))
    refused = [
        growing(
            "shut",
            fen,
            cause=because(name),
            seen=store.Seen(stream_id="trial:shut", rows=seen("shut", "").rows, answers=[]),
        )
        for fen, name in ((5, "k3"), (6, "k3"), (5, "k4"))
    ]
    assert said(execute_many(refused)) == [grown_to(6, 2), "KeyReused", "TallyIsClosed"]


def test_a_stream_that_moved_after_it_was_read_is_decided_on_again(listed: None) -> None:
    grow("a", 1, cause=because("k0"))
    many = wishes(("b", 5, "k2"), ("a", 100, "k3"), ("new", 1, "k4"))
    grow("a", 10, cause=because("k1"))
    grow("new", 10, cause=because("k5"))
    assert said(execute_many(many)) == [grown_to(5, 1), grown_to(111, 3), grown_to(11, 2)]
    assert total("a") == 111


def test_a_stream_that_somebody_holds_keeps_nobody_else_waiting(listed: None, settings: Any) -> None:
    """Its own commands come to nothing, the second without having waited; nobody is overtaken on his stream."""
    for key in "abc":
        grow(key, 1, cause=because(f"before-{key}"))
    known = connection.get_connection_params()
    with connection.cursor() as cursor:
        cursor.execute("set lock_timeout = '300ms'")
    with psycopg.connect(**{name: known[name] for name in ("host", "port", "user", "password", "dbname")}) as other:
        other.execute("select from claims_stream where stream_id = 'trial:b' for update")
        many = wishes(("a", 1, "k1"), ("b", 2, "k2"), ("b", 3, "k3"), ("c", 4, "k4"))
        assert said(execute_many(many)) == [grown_to(2, 2), "StoreBusy", "StoreBusy", grown_to(5, 2)]
        other.execute("select from claims_stream for update skip locked")  # and it has let go of all the others
        assert fetch("select count(*) from claims_stream")[0][0] == 3
    assert said(execute_many(many)) == [grown_to(2, 2), grown_to(3, 2), grown_to(6, 3), grown_to(5, 2)]


def test_a_command_that_needs_more_than_its_streams_goes_by_itself(listed: None) -> None:
    def do(tx: store.Transaction) -> dict[str, Any]:
        tx.execute("insert into trial_row values (gen_random_uuid(), 0)")
        return {}

    own = Wish(name="own", region=REGION, cause=because("k2"), body={}, do=do)
    assert said(execute_many([*wishes(("a", 1, "k1")), own, *wishes(("a", 2, "k3"))])) == [
        grown_to(1, 1), {}, grown_to(3, 2),
    ]  # fmt: skip
    assert written() == (1, 2, 3, 3)


def test_inside_a_transaction_of_somebody_else_each_goes_by_itself(listed: None) -> None:
    with pytest.raises(RuntimeError), transaction.atomic():
        raise execute_many(wishes(("a", 1, "k1"), ("b", 2, "k2")))[0]  # type: ignore[misc]
    assert written() == (0, 0, 0, 0)


def test_of_two_callers_they_are_not_written_together(listed: None) -> None:
    other = growing("a", 1, cause=because("k1", actor="somebody"))
    with pytest.raises(AssertionError, match="one caller"):
        execute_many([other, *wishes(("a", 2, "k2"))])


def test_a_clock_set_back_dates_none_of_them_before_the_newest(listed: None) -> None:
    grow("a", 1, cause=because("k0", at=NOON.replace(hour=9)))
    many = [growing("a", n, cause=because(f"k{n}"), seen=_dated("a")) for n in (1, 2)]
    execute_many(many)
    instants = [each.occurred_at for each in store.read(REGION, "trial:a")]
    assert instants == [NOON.replace(hour=9)] * 3


def _dated(key: str) -> store.Seen:
    newest = """
    select s.stream_id, s.version, s.head_hash, s.state, s.state_version, array[e.occurred_at, e.recorded_at]
      from claims_stream s join claims_event e using (region, stream_id, version) where s.stream_id = %s"""
    return store.Seen(stream_id=TALLY.stream_id(key), rows=fetch(newest, [TALLY.stream_id(key)]), answers=[])
