"""Followers: each event once, in order, whatever stumbles."""

import io
import logging
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError

from claims import store, tasks
from claims.store import following, reading, sequencer
from claims.store.models import Bookmark, Command
from claims.store.reading import read_kinds
from tests.claims import processes
from tests.claims.store.followers import follower, happen, in_one_process, mirror, position, with_commits
from tests.claims.store.trial import REGION, TALLY, TallyIsClosed, because, close, grow, grown, total
from tests.plans import asked_of, plans, write_old_log

pytestmark = pytest.mark.usefixtures("nothing_registered")


@in_one_process
def test_each_event_is_handled_once_and_in_order() -> None:
    seen: list[Any] = []
    follower(lambda recorded: seen.append((recorded.position, recorded.version)))
    happen(3)
    close("a", cause=because("k"))
    happen(2, "b")
    assert store.follow(limit=2) == 5
    assert seen == [(0, 1), (1, 2), (2, 3), (4, 1), (5, 2)]
    assert store.follow() == 0
    assert position() == 6
    tasks.follow()
    assert len(seen) == 5


@in_one_process
def test_what_a_follower_does_not_want_is_neither_sent_nor_decoded() -> None:
    """A stretch of 25 closed tallies that it has no eyes for, and then one event that it waits for."""
    seen: list[Any] = []
    follower(lambda recorded: seen.append(recorded.position))
    for number in range(25):
        close(f"c{number}", cause=because(f"c{number}"))
    happen(1)
    with plans() as asked:
        assert store.follow(limit=10) == 1
    assert (seen, position()) == ([25], 26)
    assert {read.sql for read in asked_of("claims_event", asked)} == {reading._LOG_OF_KINDS}


@in_one_process
def test_a_stretch_is_read_by_its_positions_however_old_the_log() -> None:
    write_old_log(20_000)
    with plans() as asked:
        assert len(read_kinds({"trial.grown.1"}, 12_000, 12_100)) == 100
        assert read_kinds({"trial.closed.1"}, 12_000, 12_100) == []
    for read in asked:
        assert not read.whole_tables(), read
        assert "claims_position_pkey" in read.indexes(), read


@in_one_process
def test_an_event_without_a_position_is_not_followed_yet() -> None:
    seen: list[Any] = []
    follower(seen.append)
    grow("a", 1, cause=because("k"))
    assert store.follow() == 0
    sequencer.catch_up()
    assert store.follow() == 1


@in_one_process
def test_a_refused_reaction_moves_on_and_says_so_without_personal_data(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[int] = []

    def refuse(recorded: store.Recorded) -> None:
        if recorded.version == 2:
            raise TallyIsClosed(name="张三")
        seen.append(recorded.version)

    follower(refuse)
    happen(3)
    with caplog.at_level(logging.WARNING):
        store.follow()
    assert seen == [1, 3]
    assert position() == 3
    assert "tally_is_closed" in caplog.text
    assert "张三" not in caplog.text


@with_commits
def test_what_a_refused_reaction_had_written_is_gone() -> None:
    def half(recorded: store.Recorded) -> None:
        mirror(recorded)
        raise TallyIsClosed

    follower(half)
    happen(1)
    store.follow()
    assert position() == 1
    assert total("sum") == 0


@with_commits
def test_any_other_error_stops_that_follower_and_the_others_go_on(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[int] = []
    broken = [True]

    def stumble(recorded: store.Recorded) -> None:
        if broken and recorded.version == 2:
            grow("sum", 1, cause=because("lost"))
            raise LookupError("张三")

    follower(stumble, name="stumbles")
    follower(lambda recorded: seen.append(recorded.version), name="walks")
    happen(3)
    store.follow()
    assert (position("stumbles"), position("walks")) == (1, 3)
    assert seen == [1, 2, 3]
    assert total("sum") == 0
    stopped = Bookmark.objects.get(follower="stumbles")
    assert stopped.error.startswith("LookupError at position 1, trial.grown.2 (stumble, line ")
    assert stopped.error_at is not None
    assert "张三" not in stopped.error + caplog.text

    assert store.follow() == 0
    assert not store.is_behind()
    assert [(each.follower, each.behind) for each in store.find_progress()] == [("stumbles", 2), ("walks", 0)]
    broken.clear()
    store.resume("stumbles")
    assert store.is_behind()
    assert store.follow() == 2
    assert Bookmark.objects.get(follower="stumbles").error == ""


@with_commits
def test_a_crowd_or_a_lost_database_does_not_stop_a_follower() -> None:
    trouble: list[Exception] = [OperationalError("gone"), store.StoreBusy()]

    def wait(recorded: store.Recorded) -> None:
        if trouble:
            raise trouble.pop()

    follower(wait)
    happen(1)
    assert store.follow() == 0
    with pytest.raises(OperationalError):
        store.follow()
    assert (position(), Bookmark.objects.get().error) == (0, "")
    assert store.follow() == 1


@in_one_process
def test_the_command_lists_followers_and_resumes_the_one_that_stopped() -> None:
    broken = [True]

    def stumble(recorded: store.Recorded) -> None:
        if broken:
            raise LookupError

    follower(stumble, name="stumbles")
    follower(lambda recorded: None, name="walks")
    happen(2)
    store.follow()
    listed = _resume_follower()
    assert "stumbles        2 behind  stopped: LookupError at position 0, trial.grown.2 (stumble, line " in listed
    assert "walks           0 behind  following" in listed
    broken.clear()
    assert "walks has not stopped" in _resume_follower("walks")
    assert store.follow() == 0
    assert "stumbles tries its event again" in _resume_follower("stumbles")
    assert store.follow() == 2
    with pytest.raises(CommandError, match=r"no follower nobody\. There are: stumbles, walks\."):
        _resume_follower("nobody")


def _resume_follower(*words: str) -> str:
    said = io.StringIO()
    call_command("resume_follower", *words, stdout=said)
    return said.getvalue()


@in_one_process
def test_a_new_version_of_a_follower_reads_from_the_beginning() -> None:
    seen: list[int] = []
    follower(lambda recorded: seen.append(1))
    happen(2)
    store.follow()
    following._followers.clear()
    follower(lambda recorded: seen.append(2), version=2)
    store.follow("mirror")
    assert seen == [1, 1, 2, 2]


@in_one_process
def test_two_followers_of_one_name_are_a_defect() -> None:
    follower(mirror)
    with pytest.raises(AssertionError, match="two followers"):
        follower(mirror, version=2)


def _follow_a_few_times(times: int) -> None:
    for _ in range(times):
        store.follow(limit=7)


@with_commits
def test_two_workers_at_once_handle_each_event_once() -> None:
    follower(mirror)
    happen(60)
    processes.together(_follow_a_few_times, [(20,)] * 3)
    store.follow()
    assert total("sum") == 60
    assert position() == 60
    assert Command.objects.filter(caller="reaction:mirror").count() == 60


@with_commits
def test_a_worker_killed_in_the_middle_loses_and_doubles_nothing() -> None:
    reached = processes.event()

    def slow(recorded: store.Recorded) -> None:
        mirror(recorded)
        if recorded.version == 3 and not reached.is_set():
            reached.set()
            processes.event().wait()

    follower(slow)
    happen(5)
    worker = processes.start(store.follow)
    assert reached.wait(processes.PATIENCE_S)
    worker.kill()
    worker.join()
    processes.until(lambda: store.follow() > 0)
    assert total("sum") == 5
    assert position() == 5


@in_one_process
def test_a_reaction_runs_its_lost_race_again() -> None:
    tries: list[int] = []

    def react(recorded: store.Recorded) -> None:
        def do(tx: store.Transaction) -> dict[str, Any]:
            tally = tx.load(TALLY, "sum")
            tries.append(tally.version)
            if len(tries) == 1:
                tx.execute("update claims_stream set version = version + 1 where stream_id = 'trial:sum'")
            tx.append(tally, [grown(1)])
            return {}

        if recorded.stream_id != "trial:sum":
            store.execute("react", region=REGION, cause=because(f"react:{recorded.event_id}"), body={}, do=do)

    follower(react)
    grow("sum", 100, cause=because("first"))
    happen(1)
    assert store.follow() == 2
    assert tries == [1, 1]
    assert total("sum") == 101
