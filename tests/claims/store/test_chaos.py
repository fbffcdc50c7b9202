"""Eight writers, rollbacks, late commits, killed backends, killed sequencers: nothing lost, no gap, every stream in
order. The writers go on until every kill has come, and each kill waits for what it kills: some sequencers die when they
have placed something, some while they are at it. On a slow machine the writers simply write longer."""

import contextlib
import random
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from multiprocessing.process import BaseProcess
from typing import Any

import pytest
from django.db import DatabaseError, InterfaceError, connection, transaction

from claims import store
from claims.store import sequencer
from claims.store.models import Command, Event, Position, Stream
from claims.store.sql import as_json, run, sqlstate
from tests.claims import processes
from tests.claims.store.trial import REGION, TALLY, TallyIsClosed, because, grown

WRITERS = 8
COMMANDS = 60  # of each writer at least
ROUNDS = 4
STREAMS = [f"s{number}" for number in range(6)]


def _mischief(tx: store.Transaction, dice: random.Random) -> None:
    """What can go wrong after the events were written and before they are committed."""
    fate = dice.random()
    if fate < 0.04:
        time.sleep(dice.uniform(0.05, 0.15))  # commits late, behind many that drew their seq after it
    elif fate < 0.12:
        raise TallyIsClosed  # rolls back
    elif fate < 0.15:
        tx.execute("select pg_terminate_backend(pg_backend_pid())")


# The same inside the one statement of a command that has no transaction of its own.
_IN_SQL = """
create function mischief(doc jsonb) returns void language plpgsql as $$
declare
  fate constant float := (doc->>'fate')::float;
begin
  if fate < 0.04 then
    perform pg_sleep((doc->>'late')::float);
  elsif fate < 0.12 then
    raise exception 'rolls back' using errcode = 'TR012';
  elsif fate < 0.15 then
    perform pg_terminate_backend(pg_backend_pid());
  end if;
end $$"""


def _in_sql(dice: random.Random) -> store.SqlProjection:
    return store.SqlProjection(
        "mischief",
        lambda tx, recorded: as_json({"fate": dice.random(), "late": dice.uniform(0.05, 0.15)}),
        lambda error: TallyIsClosed() if sqlstate(error) == "TR012" else None,
    )


def _write(number: int, in_sql: bool, enough: Any, written: Any) -> None:
    dice = random.Random(number)
    mischief = _in_sql(dice) if in_sql else lambda tx, recorded: _mischief(tx, dice)
    store.register(projections={"trial.grown.2": [mischief]})
    nth = 0
    while nth < COMMANDS or not enough.is_set():
        wanted = sorted(dice.sample(STREAMS, dice.choice([1, 1, 2])), reverse=dice.random() < 0.5)
        _until_done(f"{number}-{nth}", wanted, dice.randint(1, 9))
        nth += 1
    written.put(nth)


def _until_done(request_key: str, wanted: list[str], by_fen: int) -> None:
    """As a hospital would: the same request again until there is an answer, also when the answer got lost."""

    def do(tx: store.Transaction) -> dict[str, Any]:
        for tally in tx.load_many([(TALLY, key) for key in wanted]):
            tx.append(tally, [grown(by_fen)] * (by_fen % 2 + 1))
        return {}

    body = {"streams": wanted, "by_fen": by_fen}
    while True:
        try:
            store.execute("grow", region=REGION, cause=because(request_key), body=body, do=do)
        except (TallyIsClosed, store.StoreBusy):
            continue
        except (DatabaseError, InterfaceError):
            connection.close()
            continue
        return


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("in_sql", [False, True], ids=["in a transaction", "in one statement"])
def test_nothing_is_lost_and_the_order_holds_whatever_is_killed(in_sql: bool, nothing_registered: None) -> None:
    run(_IN_SQL)
    enough, written = processes.event(), processes.queue()
    writers = [processes.start(_write, number, in_sql, enough, written) for number in range(WRITERS)]
    try:
        for _ in range(ROUNDS):
            kill_one_that_has_placed()
            check_order()
            kill_one_that_is_placing()
            check_order()
    finally:
        enough.set()
        processes.end_well(writers)
    processes.until(everything_is_placed, "a position for every event")
    check_order()
    assert Command.objects.count() == sum(written.get() for _ in writers) >= WRITERS * COMMANDS
    check_streams()


@contextlib.contextmanager
def sequencing() -> Iterator[BaseProcess]:
    """A sequencer as the house runs it, killed with SIGKILL at the latest at the end."""
    process = processes.start(sequencer.run, threading.Event(), lambda: None, 0.005)
    try:
        yield process
    finally:
        kill(process)


def kill(process: BaseProcess) -> None:
    process.kill()
    process.join()


def kill_one_that_has_placed() -> None:
    with sequencing():
        before = sequencer.head().size
        processes.until(lambda: sequencer.head().size > before, "a new position")


def kill_one_that_is_placing() -> None:
    """It leads and has its events in hand, but cannot write their positions until we let go; by then it is dead."""
    with sequencing() as process, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("lock table claims_position in share mode")
        processes.until(processes.is_waited_for, "a sequencer that places")
        kill(process)


def everything_is_placed() -> bool:
    """The last backend of a killed sequencer may still lead for a moment, and nobody else places meanwhile."""
    sequencer.catch_up()
    return Position.objects.count() == Event.objects.count()


def check_order() -> None:
    """Positions without gap, versions of each stream in order, the root over exactly these leaves."""
    with connection.cursor() as cursor:
        cursor.execute(
            """select p.position, e.stream_id, e.version, e.leaf_hash from claims_position p
                 join claims_event e on e.seq = p.seq where p.position < %s order by p.position""",
            [(head := sequencer.head()).size],
        )
        rows = cursor.fetchall()
    assert [row[0] for row in rows] == list(range(head.size))
    versions: dict[str, list[int]] = defaultdict(list)
    for _, stream_id, version, _ in rows:
        versions[stream_id].append(version)
    assert all(found == list(range(1, len(found) + 1)) for found in versions.values())
    assert sequencer.EMPTY.grow(bytes(row[3]) for row in rows) == head


def check_streams() -> None:
    """Every stream's chain is whole and ends at its head; each command's events are all there, once."""
    for stream in Stream.objects.all():
        events = list(Event.objects.filter(stream_id=stream.stream_id).order_by("version"))
        prev = b""
        for event in events:
            assert bytes(event.prev_hash) == prev
            prev = bytes(event.leaf_hash)
        assert (len(events), prev) == (stream.version, bytes(stream.head_hash))
        assert stream.state["total_fen"] == sum(event.data["by_fen"] for event in events)
    promised = [str(event_id) for ids in Command.objects.values_list("event_ids", flat=True) for event_id in ids]
    assert sorted(promised) == sorted(str(event_id) for event_id in Event.objects.values_list("event_id", flat=True))
