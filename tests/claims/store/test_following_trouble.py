"""A follower in trouble: an event nobody can decode, an older worker, and how late is late."""

import io
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client

from claims import store
from claims.clocks.health import get_health
from claims.clocks.models import SimClock
from claims.domain.event import KINDS
from claims.store import following, sequencer
from claims.store import transaction as store_transaction
from claims.store.models import Bookmark
from tests.claims import processes
from tests.claims.store.followers import GROWN, follower, happen, in_one_process, mirror, position, with_commits
from tests.claims.store.trial import REGION, because, close, grow, total

pytestmark = pytest.mark.usefixtures("nothing_registered")


def shrink(kind: str, data: str) -> None:
    """An event as no code of ours writes it: copied in behind the newest, past every trigger, and placed."""
    with connection.cursor() as cursor:
        cursor.execute("set local session_replication_role = replica")
        cursor.execute(_COPY, {"kind": kind, "data": data})
        cursor.execute("set local session_replication_role = origin")
    sequencer.catch_up()


_COPY = """
insert into claims_event
       (region, stream_id, version, event_id, kind, occurred_at, recorded_at, data, meta, prev_hash, leaf_hash)
select region, stream_id, version + 1, gen_random_uuid(), %(kind)s, occurred_at, recorded_at, %(data)s, meta,
       leaf_hash, sha256(leaf_hash)
  from claims_event order by seq desc limit 1"""


@in_one_process
def test_an_event_that_cannot_be_decoded_stops_only_the_followers_that_want_its_kind(
    caplog: pytest.LogCaptureFixture,
) -> None:
    grew: list[Any] = []
    closed: list[Any] = []
    follower(lambda recorded: grew.append(recorded.position), name="wants")
    store.register(
        followers=[store.Follower(name="passes", version=1, kinds=frozenset({"trial.closed.1"}), handle=closed.append)]
    )
    happen(2)
    shrink("trial.grown.2", '{"by_fen": "张三"}')
    happen(1, "b")
    close("b", cause=because("closed"))
    sequencer.catch_up()
    store.follow()
    assert grew == [0, 1]
    assert [recorded.position for recorded in closed] == [4]
    assert (position("wants"), position("passes")) == (2, 5)
    error = Bookmark.objects.get(follower="wants").error
    assert error.startswith("ValidationError at position 2, trial.grown.2 (")
    assert f"follower wants has stopped: {error}" in caplog.text
    assert "张三" not in error + caplog.text
    assert [name for name, _ in get_health().stopped] == ["wants"]


@in_one_process
def test_a_version_that_stopped_is_no_alarm_any_more_once_the_next_one_is_run(
    monkeypatch: pytest.MonkeyPatch, client: Client
) -> None:
    def stumble(recorded: store.Recorded) -> None:
        raise LookupError

    follower(stumble)
    happen(1)
    store.follow()
    assert [name for name, _ in get_health().stopped] == ["mirror"]
    monkeypatch.setattr(following, "_followers", {})  # as the next release starts
    follower(mirror, version=2)
    store.follow()
    assert [(each.version, each.position, bool(each.error)) for each in Bookmark.objects.order_by("version")] == [
        (1, 0, True),
        (2, 1, False),
    ]
    assert get_health().stopped == []
    part = client.get("/healthz").json()["followers"]
    assert (part["ok"], part["stopped"]) == (True, [])


def _follow_without(kind: str, found: Any) -> None:
    """A worker of an older release: its code has never heard of this kind."""
    del KINDS[kind]
    store.follow()
    found.put([(each.follower, each.behind, each.error) for each in store.find_progress()])


@with_commits
def test_an_older_worker_goes_on_with_everything_but_a_kind_it_does_not_know() -> None:
    """Its followers that ask for other kinds pass over it; one of an older release that asks for it says so."""
    follower(mirror)
    wants = frozenset({"trial.closed.1"})
    store.register(followers=[store.Follower(name="newer", version=1, kinds=wants, handle=lambda _: None)])
    grow("a", 1, cause=because("one"))
    close("a", cause=because("closed"))
    grow("b", 2, cause=because("two"))
    sequencer.catch_up()
    found = processes.queue()
    processes.end_well([processes.start(_follow_without, "trial.closed.1", found)])
    progress = {name: (behind, error) for name, behind, error in found.get()}
    assert total("sum") == 3
    assert progress["mirror"] == (0, "")
    behind, error = progress["newer"]
    assert behind == 3  # its bookmark stays where it began to read
    assert error.startswith("KeyError at position 1, trial.closed.1 (from_data, line ")
    call_command("resume_follower", "newer", stdout=io.StringIO())  # by the newer release
    store.follow("newer")
    assert {each.follower: each.error for each in store.find_progress()} == {"mirror": "", "newer": ""}


NOW = datetime.now(UTC)


@pytest.mark.parametrize(
    ("recorded_at", "kinds", "late"),
    [
        (NOW - timedelta(minutes=3), GROWN, ["mirror"]),
        (NOW - timedelta(minutes=3), frozenset({"trial.closed.1"}), []),  # nothing it wants waits
        (NOW + timedelta(hours=1), GROWN, []),  # young, however slow this machine is
    ],
)
@in_one_process
def test_a_follower_is_late_when_an_event_it_wants_has_waited_for_a_minute(
    recorded_at: datetime, kinds: frozenset[str], late: list[str], monkeypatch: pytest.MonkeyPatch, client: Client
) -> None:
    monkeypatch.setattr(store_transaction, "now", lambda region="": recorded_at)
    store.register(followers=[store.Follower(name="mirror", version=1, kinds=kinds, handle=lambda _: None)])
    happen(2)
    assert [name for name, _ in get_health().late] == late
    part = client.get("/healthz").json()["followers"]
    assert (part["ok"], list(part["late_s"])) == (not late, late)
    assert client.get("/healthz/database").status_code == 200  # the doors stay
    store.follow()
    assert get_health().late == []


@in_one_process
def test_a_follower_that_is_far_behind_is_late_whatever_lies_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "_LOOK", 2)
    monkeypatch.setattr(store_transaction, "now", lambda region="": NOW - timedelta(minutes=3))
    store.register(
        followers=[store.Follower(name="far", version=1, kinds=frozenset({"trial.closed.1"}), handle=lambda _: None)]
    )
    happen(1)
    assert store.find_late(60) == []
    happen(1, "b")
    assert [name for name, _ in store.find_late(60)] == ["far"]


@in_one_process
def test_the_age_of_an_event_of_a_simulated_region_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_transaction, "now", lambda region="": NOW - timedelta(minutes=3))
    follower(mirror)
    happen(1)
    assert len(store.find_late(60)) == 1
    SimClock.objects.create(region=REGION, now_at=NOW)
    assert store.find_late(60) == []
