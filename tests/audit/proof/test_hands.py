"""Several processes walk the log: one that is lost is a failure with a name, and none is left behind."""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from django.db import transaction

from audit.bench.measure import children_of
from audit.proof import streams
from tests.audit.proof import forging as proof
from tests.claims import processes

pytestmark = pytest.mark.django_db(transaction=True)

_AT_THE_LOCK = "select count(*) from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))"


@contextmanager
def held_up(env: dict[str, str]) -> Iterator["tuple[subprocess.Popen[str], Callable[[], None]]"]:
    """verify with two processes, which stand with it at a lock of ours; and what lets them go on."""
    with proof.connection.cursor() as cursor:
        cursor.execute("begin")
        cursor.execute("lock table claims_stream in access exclusive mode")
        with processes.command(env, "verify", "--processes", "2") as command:
            try:
                # Two that walk the streams, and the connection that counts.
                processes.until(lambda: proof.value(_AT_THE_LOCK) == 3, "two processes at the lock")
                yield command, lambda: cursor.execute("rollback")
            finally:
                cursor.execute("rollback")


def test_a_process_that_is_killed_is_no_proof(process_env: dict[str, str]) -> None:
    proof.world()
    with held_up(process_env) as (command, go_on):
        first, second = sorted(children_of(command.pid))
        os.kill(second, signal.SIGKILL)
        go_on()
        _, said = command.communicate(timeout=processes.PATIENCE_S)
    assert command.returncode == 2
    assert "process 2 of 2 ended by signal 9 before it had looked at all its streams: nothing is proved" in said
    assert not _is_there(first)


_WALKING = (
    "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%e.head_hash, e.state_version%'"
)


def test_a_process_that_fails_is_no_proof_and_says_why(process_env: dict[str, str]) -> None:
    proof.world()
    with held_up(process_env) as (command, go_on):
        proof.run(f"select pg_terminate_backend(pid) from ({_WALKING}) walking")
        go_on()
        _, said = command.communicate(timeout=processes.PATIENCE_S)
    assert command.returncode == 2
    assert "of 2 ended with exit code 1 before it had looked at all its streams" in said
    assert "terminating connection" in said


def test_whoever_interrupts_verify_leaves_no_process_behind(process_env: dict[str, str]) -> None:
    proof.world()
    with held_up(process_env) as (command, go_on):
        walking = children_of(command.pid)
        assert len(walking) == 2
        command.send_signal(signal.SIGINT)
        processes.until(lambda: not children_of(command.pid), "the end of both processes")
        go_on()
        command.communicate(timeout=processes.PATIENCE_S)
    assert command.returncode == 130
    assert not any(_is_there(pid) for pid in walking)


def _is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_every_stream_is_in_one_span_and_none_is_cut() -> None:
    proof.world()
    events, count = (proof.value(f"select count(*) from {table}") for table in ("claims_event", "claims_stream"))
    for parts in (1, 4, 1_000):
        spans = streams.find_spans(parts=parts)
        assert min(parts, 4) <= len(spans) <= count
        with transaction.atomic():
            looked = list(streams.look(streams.read(spans)))
        assert len(looked) == len(spans)
        assert (sum(one.tally.events for one in looked), sum(one.tally.streams for one in looked)) == (events, count)
        assert [fault for one in looked for fault in one.faults] == []
