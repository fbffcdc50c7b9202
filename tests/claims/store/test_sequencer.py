"""The order everyone reads: complete, gapless, true to every stream, and proved by its Merkle root."""

import hashlib
import signal
import threading
from collections.abc import Sequence
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from claims import store
from claims.store import sequencer
from claims.store.models import Event, LogHead, Position
from tests import log
from tests.claims import processes
from tests.claims.store.trial import because, grow

in_one_process = pytest.mark.django_db
with_commits = pytest.mark.django_db(transaction=True)


def tree_hash(leaves: Sequence[bytes]) -> bytes:
    """MTH of RFC 6962 section 2.1, word for word."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return hashlib.sha256(b"\1" + tree_hash(leaves[:k]) + tree_hash(leaves[k:])).digest()


def placed() -> list[bytes]:
    """The leaves in order; fails when there is a gap, or when a position is not what its event says."""
    rows = list(Position.objects.order_by("position").values_list("position", "seq", "leaf_hash"))
    assert [position for position, _, _ in rows] == list(range(len(rows)))
    by_seq = dict(Event.objects.values_list("seq", "leaf_hash"))
    assert {seq: leaf for _, seq, leaf in rows}.items() <= by_seq.items()
    return [bytes(leaf) for _, _, leaf in rows]


@given(st.lists(st.integers(0, 40), max_size=6))
def test_the_frontier_gives_the_root_of_rfc_6962_however_the_leaves_arrive(portions: list[int]) -> None:
    leaves = [hashlib.sha256(b"\0" + str(number).encode()).digest() for number in range(sum(portions))]
    head, used = sequencer.EMPTY, 0
    for portion in portions:
        head = head.grow(leaves[used : used + portion])
        used += portion
    assert head.root() == tree_hash(leaves)
    assert (head.size, len(head.frontier)) == (used, used.bit_count())


@in_one_process
def test_events_get_positions_and_the_head_their_root() -> None:
    assert sequencer.catch_up() == 0
    assert sequencer.root() == hashlib.sha256(b"").digest()
    for number in range(5):
        grow("a", 1, cause=because(f"k{number}"))
    assert sequencer.step(limit=3) == 3
    assert sequencer.step(limit=3) == 2
    assert sequencer.step() == 0
    leaves = placed()
    assert len(leaves) == 5
    assert [sequencer.root(size) for size in range(6)] == [tree_hash(leaves[:size]) for size in range(6)]
    assert [each.position for each in log.whole()] == [0, 1, 2, 3, 4]
    assert [each.position for each in store.read("370000", "trial:a")] == [0, 1, 2, 3, 4]


@in_one_process
@pytest.mark.parametrize("size", [-1, 1, 100])
def test_there_is_no_root_beyond_the_end(size: int) -> None:
    with pytest.raises(ValueError, match="0 positions"):
        sequencer.root(size)


def _commit_late(begun: Any, go: Any) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            """insert into claims_event (region, stream_id, version, event_id, kind, occurred_at, recorded_at, data, meta,
                                         prev_hash, leaf_hash)
               values ('370000', 'trial:late', 1, gen_random_uuid(), 'trial.grown.1', now(), now(),
                       '{"by_fen": 3, "note": "late"}', '{}', '', sha256('late'))"""
        )
        begun.set()
        go.wait()


@with_commits
def test_an_event_that_commits_late_is_found_and_nobody_waited_for_it() -> None:
    begun, go = processes.event(), processes.event()
    late = processes.start(_commit_late, begun, go)
    assert begun.wait(processes.PATIENCE_S)
    for number in range(3):
        grow("a", 1, cause=because(f"k{number}"))
    assert sequencer.catch_up() == 3
    go.set()
    processes.end_well([late])
    assert sequencer.catch_up() == 1
    streams = [(each.stream_id, each.seq) for each in log.whole()]
    assert [name for name, _ in streams] == ["trial:a"] * 3 + ["trial:late"]
    assert streams[3][1] < streams[0][1]
    assert sequencer.root() == tree_hash(placed())


@with_commits
def test_an_event_of_a_transaction_that_rolled_back_leaves_no_gap() -> None:
    grow("a", 1, cause=because("k1"))
    with pytest.raises(ZeroDivisionError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("select nextval(pg_get_serial_sequence('claims_event', 'seq'))")
        raise ZeroDivisionError
    grow("a", 1, cause=because("k2"))
    assert sequencer.catch_up() == 2
    assert len(placed()) == 2


def _lead(begun: Any, go: Any) -> None:
    with transaction.atomic():
        LogHead.objects.select_for_update().get()
        begun.set()
        go.wait()


@with_commits
def test_a_second_sequencer_goes_away_while_one_leads() -> None:
    sequencer.step()
    grow("a", 1, cause=because("k1"))
    begun, go = processes.event(), processes.event()
    leader = processes.start(_lead, begun, go)
    assert begun.wait(processes.PATIENCE_S)
    assert sequencer.step() == 0
    go.set()
    processes.end_well([leader])
    assert sequencer.step() == 1


@with_commits
def test_a_restored_log_is_read_whole_once_although_its_transactions_were_another_servers() -> None:
    for number in range(4):
        grow("a", 1, cause=because(f"k{number}"))
    assert sequencer.step(limit=3) == 3
    # As after a restore: the last look and the transactions are numbered far beyond those of this server.
    with connection.cursor() as cursor:
        cursor.execute("update claims_log_head set sysid = 1, last_xmin = '9000000000'")
        cursor.execute("alter table claims_event disable trigger user")
        cursor.execute("update claims_event set tx = '9000000000'")
        cursor.execute("alter table claims_event enable trigger user")
    grow("b", 1, cause=because("here"))
    assert sequencer.step(limit=1) == 1
    assert sequencer.catch_up() == 1
    grow("b", 1, cause=because("there"))
    assert sequencer.catch_up() == 1
    assert sequencer.root() == tree_hash(placed())
    head = LogHead.objects.get()
    assert (head.size, head.floor_seq > 0, head.sysid != 1) == (6, True, True)


@with_commits
def test_run_rings_only_when_a_follower_is_behind(nothing_registered: None) -> None:
    rings: list[int] = []
    stop = threading.Event()

    def ring() -> None:
        rings.append(sequencer.head().size)
        stop.set()

    store.register(followers=[store.Follower(name="f", version=1, kinds=frozenset(), handle=lambda recorded: None)])
    grow("a", 1, cause=because("k1"))
    sequencer.run(stop, ring, poll_s=0.001)
    assert rings == [1]
    store.follow()
    assert not store.is_behind()


@in_one_process
def test_once_places_what_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    grow("a", 1, cause=because("k1"))
    call_command("run_sequencer", "--once")
    assert capsys.readouterr().out == "1 placed\n"


@pytest.mark.django_db(transaction=True)
def test_the_command_places_events_without_a_broker_and_ends_cleanly(process_env: dict[str, str]) -> None:
    nobody_there = process_env | {"REDIS_URL": "redis://127.0.0.1:1/0"}
    with processes.command(nobody_there, "run_sequencer", "--poll-ms", "10") as process:
        for size in (1, 2, 3):
            grow("a", 1, cause=because(f"k{size}"))
            processes.until(lambda size=size: sequencer.head().size == size)
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=processes.PATIENCE_S)
    assert (process.returncode, "Traceback" in said) == (0, False)
    assert len(placed()) == 3
