"""The order everyone reads: each committed event gets the next gapless position, which is its Merkle leaf index.

A seq is drawn at insert but visible at commit, so a cursor over seq loses events. This is a work queue instead: every
step looks again at all events of transactions that may still have been open at the last complete look (``last_xmin``)
and takes those without a position. An event that commits late is found late; nothing is skipped and nobody waits.
Inside a stream seqs ascend and commit in order, so the positions keep the order of every stream.

The row lock on ``claims_log_head`` is the leadership: whoever holds it places events, anyone else goes away. Position
and Merkle frontier change in one transaction, so a killed sequencer leaves nothing half-done.
"""

import hashlib
import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import InterfaceError, OperationalError, connection, transaction

from claims.store.following import is_behind
from claims.store.reading import LOG
from claims.store.sql import open_cursor

logger = logging.getLogger(__name__)

BATCH = 5000

# A doorbell may be lost with its broker: every so many polls without news, look whether somebody should be rung up.
_IDLE_POLLS = 20

_LEAD = """
select size, frontier, sysid = (select system_identifier from pg_control_system())
  from claims_log_head where log_id = %s for update skip locked"""
_OPEN = """
insert into claims_log_head (log_id, size, last_xmin, frontier, sysid, floor_seq)
values (%s, 0, '0', '{}', 0, 0) on conflict do nothing"""

# The transaction numbers of restored events were another server's and mean nothing here. So the first look at a
# server reads everything; the seqs that had a position in the dump are below the floor from then on, and only then,
# since an event may have been dumped before it was placed.
_FROM_ANOTHER_SERVER = """
update claims_log_head set last_xmin = '0', floor_seq = 0 where log_id = %s"""
_SETTLE_HERE = """
update claims_log_head set sysid = (select system_identifier from pg_control_system()), floor_seq = %s
 where log_id = %s"""
_HIGHEST_PLACED = "select coalesce(max(seq), 0) from claims_position where log_id = %s"

# One statement, one snapshot: every transaction below its xmin has ended, so its events are seen by this very look.
#
# It has to cost the same whatever the log holds, and PostgreSQL cannot know where ``last_xmin`` lies. Three things keep
# it to the few events behind the newest look: the scalar question for a position can only be a look into its index
# (an anti-join would be a hash over all positions); ``seq + 0`` leaves the index on tx as the only way in; and no event
# of this server bears a later transaction than ours, which after a restore keeps out those of another server.
# The limit comes after sorting by seq: a transaction that began early may have written to a stream late.
_PLACE = """
with look as materialized (
  select pg_snapshot_xmin(pg_current_snapshot()) as xmin
), behind as materialized (
  select e.seq, e.region, e.recorded_at, e.leaf_hash
    from claims_event e
   where e.tx >= (select last_xmin from claims_log_head where log_id = %(log)s)
     and e.tx <= (select case when %(at_home)s then greatest(pg_snapshot_xmax(pg_current_snapshot()),
                                                             pg_current_xact_id())
                              else '18446744073709551615'::xid8 end)
     and e.seq + 0 > (select floor_seq from claims_log_head where log_id = %(log)s)
     and (select p.position from claims_position p where p.seq = e.seq) is null
   order by e.tx
), fresh as materialized (
  select * from behind order by seq limit %(limit)s
), placed as (
  insert into claims_position (log_id, position, seq, region, recorded_at, leaf_hash)
  select %(log)s, %(size)s + row_number() over (order by seq) - 1, seq, region, recorded_at, leaf_hash from fresh
  returning position, leaf_hash
)
select look.xmin::text, placed.leaf_hash from look left join placed on true order by placed.position"""
_EXTEND = """
update claims_log_head
   set size = %s, frontier = %s::bytea[], last_xmin = coalesce(%s::xid8, last_xmin)
 where log_id = %s"""
_HEAD = "select size, frontier from claims_log_head where log_id = %s"
_LEAVES = "select leaf_hash from claims_position where log_id = %s and position < %s order by position"


@dataclass(frozen=True, slots=True)
class Head:
    """The log's size and the roots of its perfect subtrees, largest first: one for every 1 in the size's binary."""

    size: int
    frontier: tuple[bytes, ...]

    def grow(self, leaves: Iterable[bytes]) -> "Head":
        """The head after further leaves; each leaf joins the subtrees of its own size, as a carry joins digits."""
        size, roots = self.size, list(self.frontier)
        for leaf in leaves:
            node, rest = leaf, size
            while rest & 1:
                node, rest = _parent(roots.pop(), node), rest >> 1
            roots.append(node)
            size += 1
        return Head(size, tuple(roots))

    def root(self) -> bytes:
        """The Merkle tree hash of RFC 6962: 32 bytes; of the empty log SHA-256 of nothing."""
        if not self.frontier:
            return hashlib.sha256(b"").digest()
        *left, node = self.frontier
        for sibling in reversed(left):
            node = _parent(sibling, node)
        return node


EMPTY = Head(0, ())


def _parent(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\1" + left + right).digest()


def step(limit: int = BATCH) -> int:
    """Places up to ``limit`` committed events; how many. 0 as well when another sequencer leads."""
    with transaction.atomic(durable=True), open_cursor() as cursor:
        row = _lead(cursor)
        if row is None:
            return 0
        size, frontier, at_home = row
        highest = None
        if not at_home:
            cursor.execute(_HIGHEST_PLACED, (LOG,))
            highest = cursor.fetchone()[0]
            cursor.execute(_FROM_ANOTHER_SERVER, (LOG,))
        cursor.execute(_PLACE, {"log": LOG, "size": size, "limit": limit, "at_home": at_home})
        rows = cursor.fetchall()
        leaves = [bytes(leaf) for _, leaf in rows if leaf is not None]
        complete = len(leaves) < limit
        _extend(cursor, Head(size, _bytes(frontier)).grow(leaves), rows[0][0] if complete else None)
        if highest is not None and complete:
            cursor.execute(_SETTLE_HERE, (highest, LOG))
        return len(leaves)


def _lead(cursor: Any) -> tuple[Any, ...] | None:
    cursor.execute(_LEAD, (LOG,))
    row: tuple[Any, ...] | None = cursor.fetchone()
    if row is None:  # Somebody leads, or this log is new.
        cursor.execute(_OPEN, (LOG,))
        cursor.execute(_LEAD, (LOG,))
        row = cursor.fetchone()
    return row


def _extend(cursor: Any, head: Head, xmin: str | None) -> None:
    cursor.execute(_EXTEND, (head.size, list(head.frontier), xmin, LOG))


def catch_up() -> int:
    """Places everything committed so far; how many events. For tests, simulation and commands that end."""
    total = 0
    while placed := step():
        total += placed
    return total


def run(stop: threading.Event, ring: Callable[[], None], poll_s: float = 0.1) -> None:
    """Places events until ``stop`` is set, and rings whenever a follower is behind. Outlives a database restart."""
    polls = 0
    while not stop.is_set():
        try:
            placed = step()
            if (placed or polls % _IDLE_POLLS == 0) and is_behind():
                ring()
        except (OperationalError, InterfaceError) as error:
            logger.warning("the sequencer waits for the database: %s", type(error).__name__)
            connection.close()
            placed = 0
            stop.wait(1.0)
        polls += 1
        if placed < BATCH:
            stop.wait(poll_s)


def head() -> Head:
    """The head of the log as last written."""
    with connection.cursor() as cursor:
        cursor.execute(_HEAD, (LOG,))
        row = cursor.fetchone()
    return Head(row[0], _bytes(row[1])) if row else EMPTY


def root(size: int | None = None) -> bytes:
    """The Merkle root of the first ``size`` positions, by default of all. Raises ValueError beyond the end.

    The newest root is at hand; an older one is computed from its leaves.
    """
    newest = head()
    if size is None or size == newest.size:
        return newest.root()
    if not 0 <= size < newest.size:
        raise ValueError(f"the log has {newest.size} positions, not {size}")
    with transaction.atomic(), connection.chunked_cursor() as cursor:
        cursor.execute(_LEAVES, (LOG, size))
        return EMPTY.grow(bytes(leaf) for (leaf,) in cursor).root()


def _bytes(frontier: Sequence[bytes]) -> tuple[bytes, ...]:
    return tuple(bytes(node) for node in frontier)
