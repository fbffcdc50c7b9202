"""Followers of the trial store, for the tests of following."""

from collections.abc import Callable

import pytest

from claims import store
from claims.store import sequencer
from claims.store.models import Bookmark
from tests.claims.store.trial import because, grow

in_one_process = pytest.mark.django_db
with_commits = pytest.mark.django_db(transaction=True)

GROWN = frozenset({"trial.grown.2"})


def follower(handle: Callable[[store.Recorded], None], *, name: str = "mirror", version: int = 1) -> store.Follower:
    made = store.Follower(name=name, version=version, kinds=GROWN, handle=handle)
    store.register(followers=[made])
    return made


def mirror(recorded: store.Recorded) -> None:
    """A reaction: what grows in a tally grows in ``sum`` too."""
    if recorded.stream_id != "trial:sum":
        cause = because(f"mirror:{recorded.event_id}", actor="reaction:mirror")
        grow("sum", recorded.data["by_fen"], cause=cause)


def happen(count: int, key: str = "a") -> None:
    for number in range(count):
        grow(key, 1, cause=because(f"{key}{number}"))
    sequencer.catch_up()


def position(name: str = "mirror") -> int:
    return Bookmark.objects.get(follower=name).position
