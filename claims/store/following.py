"""Followers: each reads the log by position and reacts to it, with a bookmark that says how far it is.

The bookmark moves in the same transaction as what the reaction wrote, so a reaction happens exactly once; its command
key is a second bolt. The bookmark's row lock keeps two workers apart, and the one who comes second goes away.

A refused reaction moves on, since the "no" is an answer. A crowd or a lost connection is tried again at the next
doorbell. Any other error stops that follower until ``resume``; the others go on. An event that cannot be decoded is
such an error of the followers that want its kind; nobody else decodes it. So an older worker goes on beside a newer one
that writes kinds it does not know.
"""

import logging
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db import InterfaceError, OperationalError, transaction

from claims.domain.refusal import Refused
from claims.store.clock import now
from claims.store.joining import joining
from claims.store.reading import LOG, Entry, decode, read_kinds
from claims.store.sql import fetch, open_cursor
from claims.store.values import Follower, StoreBusy

logger = logging.getLogger(__name__)

_followers: dict[str, Follower] = {}

_ITS_OWN = "follower = %(follower)s and version = %(version)s and log_id = %(log)s"
_OPEN = f"""
insert into claims_bookmark (follower, version, log_id, position, error)
select %(follower)s, %(version)s, %(log)s, 0, '' where not exists (select from claims_bookmark where {_ITS_OWN})
on conflict do nothing"""
_WHERE = f"select position from claims_bookmark where {_ITS_OWN} and error = ''"
_MINE = _WHERE + " and position = %(position)s for no key update skip locked"
_MOVE = f"update claims_bookmark set position = %(behind)s where {_ITS_OWN} and position = %(position)s"
_STOP = f"""
update claims_bookmark set error = %(error)s, error_at = %(at)s
 where {_ITS_OWN} and position = %(position)s and error = ''"""
_RESUME = f"update claims_bookmark set error = '', error_at = null where {_ITS_OWN}"
_PROGRESS = """
select h.size, b.follower, b.version, b.position, b.error
  from claims_log_head h left join claims_bookmark b on b.log_id = h.log_id where h.log_id = %s"""

# One look into the index for each bookmark, so that whoever is up to date, as all are nearly always, costs nothing.
_WAITED_ON = """
select f.name, coalesce(b.position, 0)
  from unnest(%(names)s::text[], %(versions)s::int[]) as f (name, version)
  left join claims_bookmark b on b.follower = f.name and b.version = f.version and b.log_id = %(log)s
  join claims_position p on p.log_id = %(log)s and p.position = coalesce(b.position, 0)
 where coalesce(b.error, '') = '' and p.recorded_at < statement_timestamp() - %(patience)s * interval '1 second'"""
# The last place of a full look counts whatever lies there: who is that far behind is late, and the look stays short.
# A region on a simulated clock records its instants by it, and their age says nothing.
_OLDEST = """
select extract(epoch from statement_timestamp() - min(p.recorded_at))::int
  from (select * from claims_position
         where log_id = %(log)s and position >= %(start)s order by position limit %(look)s) as p
  join claims_event e on e.seq = p.seq and e.region = p.region
 where (e.kind = any(%(kinds)s) or p.position = %(start)s + %(look)s - 1)
   and not exists (select from claims_sim_clock k where k.region = p.region)"""
_LOOK = 2000


class _Elsewhere(Exception):
    """Another worker holds or has moved the bookmark."""


def registered_followers() -> list[Follower]:
    return list(_followers.values())


def register_followers(followers: Sequence[Follower]) -> None:
    for follower in followers:
        if _followers.setdefault(follower.name, follower) != follower:
            raise AssertionError(f"there are two followers called {follower.name}")


def follow(name: str | None = None, limit: int = 1000) -> int:
    """Runs the followers (or the named one) to the end the log has now; how many events were handled.

    ``limit`` is how many positions are looked at at a time. Safe to call from several workers at once. A database that went
    away is raised after every follower had its turn.
    """
    handled, gone = 0, None
    for follower in [_followers[name]] if name else list(_followers.values()):
        try:
            handled += _follow(follower, limit)
        except (OperationalError, InterfaceError) as error:
            logger.warning("follower %s waits for the database: %s", follower.name, type(error).__name__)
            gone = error
    if gone:
        raise gone
    return handled


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How many positions a follower has not looked at yet, and why it stopped (empty: it has not)."""

    follower: str
    behind: int
    error: str


def find_progress() -> list[Progress]:
    """The progress of every registered follower."""
    with open_cursor() as cursor:
        cursor.execute(_PROGRESS, (LOG,))
        rows = cursor.fetchall()
    size = rows[0][0] if rows else 0
    marks = {(name, version): (position, error) for _, name, version, position, error in rows}
    found = []
    for follower in _followers.values():
        position, error = marks.get((follower.name, follower.version), (0, ""))
        found.append(Progress(follower=follower.name, behind=size - position, error=error))
    return found


def find_late(patience_s: int) -> list[tuple[str, int]]:
    """The followers, stopped ones apart, whose oldest unread event of their kinds has waited longer; how many seconds.

    The events of simulated regions do not count.
    """
    followers = list(_followers.values())
    asked = {
        "names": [each.name for each in followers],
        "versions": [each.version for each in followers],
        "log": LOG,
        "patience": patience_s,
    }
    late = []
    for name, start in fetch(_WAITED_ON, asked):
        where = {"log": LOG, "start": start, "look": _LOOK, "kinds": list(_followers[name].kinds)}
        [(age,)] = fetch(_OLDEST, where)
        if age is not None and age > patience_s:
            late.append((name, age))
    return late


def is_behind() -> bool:
    """Whether any follower that is not stopped has positions to look at."""
    return any(each.behind > 0 and not each.error for each in find_progress())


def resume(name: str) -> None:
    """Lets a stopped follower try its event again."""
    _run(_RESUME, _key(_followers[name]))


def _follow(follower: Follower, limit: int) -> int:
    end, handled = _size(), 0
    position = _position(follower)
    while position is not None and position < end:
        behind = min(position + limit, end)
        batch = read_kinds(follower.kinds, position, behind)
        try:
            handled += _work_through(follower, batch, position, behind)
        except _Elsewhere:
            break
        position = _position(follower)
        if position != behind:
            break  # Stopped, or busy: the next doorbell goes on from there.
    return handled


def _work_through(follower: Follower, batch: Sequence[Entry], start: int, end: int) -> int:
    """Handles the events and moves the bookmark from ``start`` to ``end``, the next position; how many were handled."""
    handled, bookmark = 0, start
    for entry in batch:
        if not _react(follower, bookmark, entry):
            return handled
        bookmark = entry.place + 1
        handled += 1
    if bookmark < end:
        _move(follower, bookmark, end)
    return handled


def _react(follower: Follower, bookmark: int, entry: Entry) -> bool:
    """One event: effect and bookmark in one transaction. False when the follower cannot go on now."""
    behind = entry.place + 1
    try:
        with transaction.atomic(durable=True):
            _hold(follower, bookmark)
            _handle(follower, entry)
            _run(_MOVE, {**_key(follower), "position": bookmark, "behind": behind})
    except StoreBusy:
        return False
    except Refused as refusal:
        logger.warning("%s was refused at position %d: %s", follower.name, entry.place, refusal.code)
        _move(follower, bookmark, behind)
    except (_Elsewhere, OperationalError, InterfaceError):
        raise
    except Exception as error:  # whatever it is, it stops this follower only
        _stop(follower, bookmark, entry, error)
        return False
    return True


def _handle(follower: Follower, entry: Entry) -> None:
    with joining():
        follower.handle(decode(entry))


def _move(follower: Follower, bookmark: int, behind: int) -> None:
    with transaction.atomic(durable=True):
        _hold(follower, bookmark)
        _run(_MOVE, {**_key(follower), "position": bookmark, "behind": behind})


def _hold(follower: Follower, bookmark: int) -> None:
    if not _run(_MINE, {**_key(follower), "position": bookmark}):
        raise _Elsewhere


def _stop(follower: Follower, bookmark: int, entry: Entry, error: Exception) -> None:
    # The message may quote personal data; its type and place say enough to find the cause.
    frame = traceback.extract_tb(error.__traceback__)[-1]
    what = f"{type(error).__name__} at position {entry.place}, {entry.kind} ({frame.name}, line {frame.lineno})"
    logger.error("follower %s has stopped: %s", follower.name, what)
    with transaction.atomic(durable=True):
        _run(_STOP, {**_key(follower), "position": bookmark, "error": what, "at": now()})


def _position(follower: Follower) -> int | None:
    """The next position to look at; None when the follower is stopped."""
    with open_cursor() as cursor:
        cursor.execute(_WHERE, _key(follower))
        row = cursor.fetchone()
        if row is None:
            cursor.execute(_OPEN, _key(follower))
            cursor.execute(_WHERE, _key(follower))
            row = cursor.fetchone()
    return None if row is None else int(row[0])


def _size() -> int:
    with open_cursor() as cursor:
        cursor.execute("select size from claims_log_head where log_id = %s", (LOG,))
        row = cursor.fetchone()
    return int(row[0]) if row else 0


def _key(follower: Follower) -> dict[str, object]:
    """What ``_ITS_OWN`` asks with."""
    return {"follower": follower.name, "version": follower.version, "log": LOG}


def _run(sql: str, params: Mapping[str, object]) -> int:
    with open_cursor() as cursor:
        cursor.execute(sql, params)
        return int(cursor.rowcount)
