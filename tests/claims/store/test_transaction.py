"""A command: once for its key, whole or not at all, never on an outdated stream."""

import random
import re
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from claims import store
from claims.store import transaction as store_transaction
from claims.store.models import Command, Event, Stream
from tests.claims import processes
from tests.claims.store.trial import (
    NOON,
    REGION,
    TALLY,
    Closed,
    Tally,
    TallyIsClosed,
    because,
    close,
    grow,
    grown,
    total,
)

in_one_process = pytest.mark.django_db
with_commits = pytest.mark.django_db(transaction=True)

ROOT = Path(__file__).resolve().parents[3]


def written() -> tuple[int, int, int]:
    return Stream.objects.count(), Event.objects.count(), Command.objects.count()


@in_one_process
def test_a_command_is_written_with_its_cause() -> None:
    assert grow("a", 5, cause=because("k1")) == {"total_fen": 5, "version": 1}
    assert grow("a", 7, cause=because("k2")) == {"total_fen": 12, "version": 2}
    first, second = store.read(REGION, "trial:a")
    assert (first.version, second.version) == (1, 2)
    assert first.event == grown(5)
    assert (first.kind, first.occurred_at) == ("trial.grown.2", NOON)
    assert second.meta["actor"] == "tester"
    assert second.meta["request_key"] == "k2"
    assert second.meta["command"] == "grow"
    assert store.read(REGION, "trial:nobody") == []


@in_one_process
def test_an_event_says_which_release_wrote_it() -> None:
    grow("a", 5, cause=because("k1"))
    (written_now,) = store.read(REGION, "trial:a")
    said = re.search(r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text(), re.M)
    assert said is not None
    assert written_now.meta["app"] == said[1]


@in_one_process
def test_the_same_key_and_body_get_the_first_answer_again() -> None:
    first = grow("a", 5, cause=because("k1"))
    grow("a", 1, cause=because("k2"))
    before = written()
    again = grow("a", 5, cause=because("k1"))
    assert (again, list(again)) == (first, list(first))
    assert written() == before


@in_one_process
@pytest.mark.parametrize("key, by_fen", [("a", 6), ("b", 5)])
def test_the_same_key_for_another_body_is_refused(key: str, by_fen: int) -> None:
    grow("a", 5, cause=because("k1"))
    before = written()
    with pytest.raises(store.KeyReused):
        grow(key, by_fen, cause=because("k1"))
    assert written() == before


@in_one_process
def test_a_key_belongs_to_its_caller_and_region() -> None:
    grow("a", 5, cause=because("k1"))
    assert grow("a", 6, cause=because("k1", actor="another"))["total_fen"] == 11
    assert grow("a", 7, cause=because("k1"), region="110000")["total_fen"] == 7


@in_one_process
def test_a_refusal_leaves_nothing_behind() -> None:
    grow("a", 5, cause=because("k1"))
    close("a", cause=because("k2"))
    before = written()
    with pytest.raises(TallyIsClosed):
        grow("a", 1, cause=because("k3"))
    assert written() == before


@in_one_process
def test_events_are_loaded_from_the_snapshot_or_replayed_with_the_same_result() -> None:
    for number in range(7):
        grow("a", number, cause=because(f"k{number}"))
    close("a", cause=because("k"))
    found: list[Any] = []

    def look(kind: store.StreamType[Tally], key: str) -> None:
        def do(tx: store.Transaction) -> dict[str, Any]:
            found.append(tx.load(kind, "a"))
            return {}

        store.execute("look", region=REGION, cause=because(key), body={}, do=do)

    with CaptureQueriesContext(connection) as queries:
        look(another_version(TALLY, state_version=2), "l1")
    assert any("from claims_event" in query["sql"] for query in queries.captured_queries)
    look(TALLY, "l2")
    replayed, kept = found
    assert replayed.state == kept.state
    assert kept.state.total_fen == 21
    assert kept.state.closed_at == NOON
    assert (replayed.version, replayed.head_hash) == (kept.version, kept.head_hash)


def another_version(kind: store.StreamType[Tally], *, state_version: int) -> store.StreamType[Tally]:
    return store.StreamType(
        name=kind.name, initial=kind.initial, evolve=kind.evolve, state=kind.state, state_version=state_version
    )


@in_one_process
def test_an_old_shape_is_lifted_when_it_is_read() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            """insert into claims_event (region, stream_id, version, event_id, kind, occurred_at, recorded_at, data, meta,
                                         prev_hash, leaf_hash)
               values (%s, 'trial:old', 1, gen_random_uuid(), 'trial.grown.1', now(), now(),
                       '{"by_fen": 3, "note": "old"}', '{}', '', '')""",
            [REGION],
        )
    (old,) = store.read(REGION, "trial:old")
    assert str(old.event.day) == "2013-12-31"  # type: ignore[attr-defined]
    assert "day" not in old.data


@in_one_process
def test_several_streams_are_loaded_in_one_statement_and_written_together() -> None:
    grow("b", 1, cause=because("k1"))

    def do(tx: store.Transaction) -> dict[str, Any]:
        c, b = tx.load_many([(TALLY, "c"), (TALLY, "b")])
        c = tx.append(c, [grown(10), grown(20)])
        b = tx.append(b, [grown(2)], occurred_at=datetime(2014, 2, 28, tzinfo=UTC))
        tx.append(c, [grown(30)])
        assert tx.load(TALLY, "c").state.total_fen == 60
        return {"b": b.state.total_fen}

    assert store.execute("both", region=REGION, cause=because("k2"), body={}, do=do) == {"b": 3}
    assert [each.event.by_fen for each in store.read(REGION, "trial:c")] == [10, 20, 30]  # type: ignore[attr-defined]
    assert store.read(REGION, "trial:b")[1].occurred_at == datetime(2014, 2, 28, tzinfo=UTC)
    seqs = list(Event.objects.order_by("seq").values_list("stream_id", "version"))
    assert seqs[1:] == [("trial:c", 1), ("trial:c", 2), ("trial:b", 2), ("trial:c", 3)]


@in_one_process
def test_appending_to_an_outdated_value_of_a_stream_is_a_defect() -> None:
    def do(tx: store.Transaction) -> dict[str, Any]:
        tally = tx.load(TALLY, "a")
        tx.append(tally, [grown(1)])
        tx.append(tally, [grown(1)])
        return {}

    with pytest.raises(AssertionError, match="not its newest value"):
        store.execute("twice", region=REGION, cause=because("k"), body={}, do=do)
    assert written() == (0, 0, 0)


@in_one_process
def test_projections_run_once_per_command_with_their_events(nothing_registered: None) -> None:
    calls: list[Any] = []

    def first(tx: store.Transaction, recorded: Any) -> None:
        calls.append(
            ("first", [each.version for each in recorded], tx.fetch("select count(*) from claims_event")[0][0])
        )

    def second(tx: store.Transaction, recorded: Any) -> None:
        calls.append(("second", [each.kind for each in recorded], [each.event_id for each in recorded]))

    store.register(projections={"trial.grown.2": [first, second], "trial.closed.1": [second]})
    grow("a", 1, cause=because("k1"))
    close("a", cause=because("k2"))
    ids = [str(event_id) for event_id in Event.objects.order_by("seq").values_list("event_id", flat=True)]
    assert calls == [
        ("first", [1], 1),
        ("second", ["trial.grown.2"], [ids[0]]),
        ("second", ["trial.closed.1"], [ids[1]]),
    ]


@in_one_process
def test_a_projection_that_fails_takes_the_event_with_it(nothing_registered: None) -> None:
    def stumble(tx: store.Transaction, recorded: Any) -> None:
        raise LookupError

    store.register(projections={"trial.grown.2": [stumble]})
    with pytest.raises(LookupError):
        grow("a", 1, cause=because("k1"))
    assert written() == (0, 0, 0)


@with_commits
def test_commands_do_not_nest() -> None:
    def do(tx: store.Transaction) -> dict[str, Any]:
        return grow("b", 1, cause=because("inner"))

    with pytest.raises(RuntimeError, match="durable"):
        store.execute("outer", region=REGION, cause=because("outer"), body={}, do=do)
    with pytest.raises(RuntimeError, match="durable"), transaction.atomic():
        grow("b", 1, cause=because("inner"))
    assert written() == (0, 0, 0)


@with_commits
def test_a_command_with_one_load_is_two_statements(settings: Any) -> None:
    settings.DABAO_SIMULATED_CLOCK = False  # A rehearsal asks once more, what time it is.
    grow("a", 1, cause=because("k1"))
    with CaptureQueriesContext(connection) as queries:
        grow("a", 1, cause=because("k2"))
    statements = [query["sql"].split()[0].lower() for query in queries.captured_queries]
    assert statements == ["select", "select"]


@with_commits
@pytest.mark.parametrize("streams", [(), ("a",), ("a", "b")])
def test_a_repeated_request_ends_at_its_first_load_or_before_it_writes(streams: tuple[str, ...]) -> None:
    ends: list[int] = []

    def do(tx: store.Transaction) -> dict[str, Any]:
        loaded = tx.load_many([(TALLY, key) for key in streams])
        ends.append(len(loaded))
        return {"told": len(ends)}

    def ask() -> dict[str, Any]:
        return store.execute("look", region=REGION, cause=because("k1"), body={}, do=do)

    assert [ask(), ask()] == [{"told": 1}, {"told": 1}]
    assert len(ends) == (1 if streams else 2)
    assert written()[0] == 0


@pytest.fixture
def few_tries(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    waits: list[float] = []
    retry = store_transaction.Retry(tries=3, source=random.Random(7), sleep=waits.append)
    monkeypatch.setattr(store_transaction, "RETRY", retry)
    return waits


@in_one_process
def test_a_lost_race_is_run_again_from_the_beginning(few_tries: list[float], nothing_registered: None) -> None:
    tries: list[int] = []

    def do(tx: store.Transaction) -> dict[str, Any]:
        tally = tx.load(TALLY, "a")
        tries.append(tally.version)
        if len(tries) == 1:  # Somebody else is faster, between our load and our append.
            tx.execute("update claims_stream set version = version + 1 where stream_id = 'trial:a'")
        return {"version": tx.append(tally, [grown(1)]).version}

    grow("a", 1, cause=because("k1"))
    assert store.execute("race", region=REGION, cause=because("k2"), body={}, do=do) == {"version": 2}
    assert tries == [1, 1]
    assert len(few_tries) == 1
    assert total("a") == 2


@in_one_process
def test_a_race_lost_every_time_says_that_the_store_is_busy(few_tries: list[float]) -> None:
    def do(tx: store.Transaction) -> dict[str, Any]:
        tally = tx.load(TALLY, "a")
        tx.execute("update claims_stream set head_hash = '' where stream_id = 'trial:a'")
        tx.append(tally, [grown(1)])
        return {}

    grow("a", 1, cause=because("k1"))
    before = written()
    with pytest.raises(store.StoreBusy):
        store.execute("race", region=REGION, cause=because("k2"), body={}, do=do)
    assert written() == before
    assert len(few_tries) == 3
    assert all(0 <= wait <= 0.005 * 2**number for number, wait in enumerate(few_tries))


@in_one_process
def test_a_row_that_is_always_there_is_a_defect_and_not_a_crowd(few_tries: list[float]) -> None:
    def do(tx: store.Transaction) -> dict[str, Any]:
        tx.execute(
            "insert into claims_blind_index (region, kind, token, person_id) values (%s, 'k', '', 'a'), (%s, 'k', '', 'b')",
            (REGION, REGION),
        )
        return {}

    with pytest.raises(Exception, match="claims_blind_index_pkey"):
        store.execute("clash", region=REGION, cause=because("k"), body={}, do=do)
    assert written() == (0, 0, 0)


def _ask(answers: Any, key: str, request_key: str, times: int) -> None:
    for number in range(times):
        answer = grow(key, 1, cause=because(f"{request_key}{number}"))
        answers.put((answer["version"], answer["total_fen"]))


@with_commits
def test_eight_identical_requests_at_once_are_one_event_and_one_answer() -> None:
    answers = processes.queue()
    processes.together(_ask, [(answers, "a", "same", 5)] * 8)
    found = [answers.get() for _ in range(40)]
    assert sorted(set(found)) == [(n, n) for n in range(1, 6)]
    assert all(found.count((n, n)) == 8 for n in range(1, 6))
    assert written() == (1, 5, 5)


@with_commits
def test_a_request_that_finds_its_own_twin_in_the_way_gets_the_answer_of_the_twin() -> None:
    def shut(before_loading: Callable[[], Any]) -> dict[str, Any]:
        def do(tx: store.Transaction) -> dict[str, Any]:
            before_loading()
            tally = tx.load(TALLY, "a")
            if tally.state.closed_at:
                raise TallyIsClosed
            tx.append(tally, [Closed(at=NOON)])
            return {"closed": True}

        return store.execute("shut", region=REGION, cause=because("k1"), body={}, do=do)

    def twin() -> None:
        shut(lambda: None)
        connection.close()

    def run_twin() -> None:
        thread = threading.Thread(target=twin)
        thread.start()
        thread.join()

    assert shut(run_twin) == {"closed": True}
    assert written() == (1, 1, 1)
    with pytest.raises(store.KeyReused):
        grow("a", 5, cause=because("k1"))
    with pytest.raises(TallyIsClosed):
        grow("a", 5, cause=because("k2"))


@with_commits
def test_eight_writers_on_one_stream_each_count_from_the_newest_base() -> None:
    answers = processes.queue()
    processes.together(_ask, [(answers, "a", f"writer{n}-", 25) for n in range(8)])
    found = sorted(answers.get() for _ in range(200))
    assert found == [(n, n) for n in range(1, 201)]
    assert total("a") == 200
    assert written() == (1, 200, 200)


@pytest.mark.parametrize("wrong", [{"actor": ""}, {"request_key": ""}, {"at": NOON.replace(tzinfo=None)}], ids=str)
def test_a_cause_is_complete(wrong: dict[str, Any]) -> None:
    given: dict[str, Any] = {"actor": "a", "request_key": "k", "at": NOON} | wrong
    with pytest.raises(TypeError):
        store.Cause(role="clerk", outlet="", channel="console", ground="", **given)
