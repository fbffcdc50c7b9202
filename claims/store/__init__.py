"""The door of the store: the only writer of the truth, and the only one who opens transactions.

A command is ``execute(name, region=…, cause=…, body=…, do=…)``: inside, ``do(tx)`` loads streams, asks a decision and
appends its events; the store writes them, the command's row and the inline projections in one transaction. What
settlement and audit add to a command or after it, they hand over with ``register``.

Behind the door: values (what passes through it), encoding (bytes and hashes), answers (to requests), clock, dating
(instants), projecting (events into rows), retry (of lost races), transaction (write), reading, following (bookmarks and
reactions), sequencer (the order), many (commands that are written together).
"""

from collections.abc import Mapping, Sequence

from claims.store.answers import Tell
from claims.store.clock import now
from claims.store.encoding import NumberTooLarge, TextNotStorable, canonical, leaf_hash, stamp
from claims.store.following import Progress, find_late, find_progress, follow, is_behind, register_followers, resume
from claims.store.joining import joining
from claims.store.many import Answer, Wish, execute_many
from claims.store.projecting import SqlProjection, register_projections
from claims.store.reading import LOG, get_state, read
from claims.store.transaction import Transaction, execute
from claims.store.values import (
    STREAM_COLUMNS,
    Cause,
    Follower,
    KeyReused,
    Projection,
    Recorded,
    Seen,
    StoreBusy,
    Stream,
    StreamType,
    Told,
    replay,
)

__all__ = [
    "LOG",
    "STREAM_COLUMNS",
    "Answer",
    "Cause",
    "Follower",
    "KeyReused",
    "NumberTooLarge",
    "Progress",
    "Projection",
    "Recorded",
    "Seen",
    "SqlProjection",
    "StoreBusy",
    "Stream",
    "StreamType",
    "Tell",
    "TextNotStorable",
    "Told",
    "Transaction",
    "Wish",
    "canonical",
    "execute",
    "execute_many",
    "find_late",
    "find_progress",
    "follow",
    "get_state",
    "is_behind",
    "joining",
    "leaf_hash",
    "now",
    "read",
    "register",
    "replay",
    "resume",
    "stamp",
]


def register(
    *, projections: Mapping[str, Sequence[Projection]] | None = None, followers: Sequence[Follower] = ()
) -> None:
    """Called from ``AppConfig.ready``: what runs inside a command, and what follows it.

    ``projections`` maps an event kind to functions ``(tx, recorded)``; each is called once per command, in the order of
    registration, with the command's events of its kinds. A follower's name is registered once.
    """
    register_projections(projections or {})
    register_followers(followers)
