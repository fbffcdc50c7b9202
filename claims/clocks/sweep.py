"""The sweep: says what has fallen due, exactly once, however many sweep at the same moment.

The clock rows say what is due (a partial index, so an empty sweep costs nothing); the clock's stream says whether it
is true. A batch is one command of one region, decided by ``clocks.fire`` for each clock. Rows and streams that
somebody holds are passed over, never waited for: the next sweep takes them, and so the sweep is in nobody's way.

A clock that cannot be fired must not silence the others: its batch is then taken one by one, and the bad one is
reported and left alone for a while, in a table of its own, so that its timer still tells the truth.
"""

import hashlib
import logging
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import InterfaceError, OperationalError

from claims.clocks.append import append_to_clock
from claims.clocks.domain.clock import Clock
from claims.clocks.domain.course import fire
from claims.clocks.domain.events import ClockBreached, ClockWarned
from claims.clocks.queries import NAMED_REGIONS
from claims.clocks.streams import CLOCK
from claims.clocks.trouble import in_trouble, note_trouble, over
from claims.store import Cause, StoreBusy, Stream, Transaction, execute, stamp
from claims.store.sql import fetch, run

logger = logging.getLogger(__name__)

BATCH = 500

# ``limit 1`` keeps the planner from joining all clocks first, and the order keeps it from looking for a due one by
# reading the whole table, since it guesses that a third of them are.
_DUE_REGIONS = f"""{NAMED_REGIONS}
select named.region, coalesce(k.now_at, %(now)s::timestamptz), k.now_at is not null
  from named left join claims_sim_clock k on k.region = named.region and %(simulated)s
 cross join lateral (
   select from claims_clock c
    where c.region = named.region and c.next_fire_at <= coalesce(k.now_at, %(now)s::timestamptz)
    order by c.next_fire_at limit 1) as due"""
_SIMULATED = "select exists (select from claims_sim_clock where region = %s and %s)"

_DUE = f"""
select c.clock_id, c.version from claims_clock c
 where c.region = %s and c.next_fire_at <= %s and not {in_trouble("c")}
 order by c.next_fire_at, c.clock_id limit %s"""
_MINE = """
select clock_id from claims_clock
 where region = %s and clock_id = any(%s) and next_fire_at <= %s for no key update skip locked"""
# The stream's row too: whoever holds it waits for the clock's row next, and we must not hold that and wait for this.
_FREE = "select stream_id from claims_stream where region = %s and stream_id = any(%s) for no key update skip locked"

_BEAT = """
insert into claims_sweep_beat as b (source, ok_at, fired) values (%s, clock_timestamp(), %s)
on conflict (source) do update set ok_at = excluded.ok_at, fired = b.fired + excluded.fired"""

Counts = dict[str, int]
Due = tuple[str, int]  # clock_id and version of its row


class _NothingFree(Exception):
    """All that was due is held, or was fired by somebody else meanwhile. Nothing is written."""


def sweep_clocks(*, now: datetime, region: str | None = None, limit: int = BATCH, source: str = "sweep") -> Counts:
    """Fires every clock that is due at ``now`` (UTC), ``limit`` in a transaction; how many, and of what.

    Without a ``region`` every region is swept, each by its own now: one with a simulated clock only up to that. Safe to
    run from several places at once. ``source`` names the sweeper in ``claims_sweep_beat``.
    """
    counts = {"fired": 0, "warned": 0, "breached": 0}
    for name, instant, simulated in _due_regions(now) if region is None else [(region, now, _is_simulated(region))]:
        while _sweep_batch(name, instant, simulated, limit, counts) == limit:
            pass
    run(_BEAT, (source, counts["fired"]))
    return counts


def _due_regions(now: datetime) -> list[tuple[str, datetime, bool]]:
    found = fetch(_DUE_REGIONS, {"now": now, "simulated": settings.DABAO_SIMULATED_CLOCK})
    return [(region, instant, simulated) for region, instant, simulated in found]


def _is_simulated(region: str) -> bool:
    return bool(fetch(_SIMULATED, (region, settings.DABAO_SIMULATED_CLOCK))[0][0])


def _sweep_batch(region: str, now: datetime, simulated: bool, limit: int, counts: Counts) -> int:
    """One batch; how many clocks were fired, 0 when nothing was due or free."""
    due = [(clock_id, version) for clock_id, version in fetch(_DUE, (region, now, limit))]
    if not due:
        return 0
    try:
        return _fire(region, now, simulated, due, counts)
    except StoreBusy:
        return 0  # A crowd in one region is no reason to be silent in the others; the next sweep takes them.
    except (OperationalError, InterfaceError):
        raise
    except Exception:
        logger.exception("a batch of %d clocks of %s could not be fired; taking them one by one", len(due), region)
    return sum(_fire_alone(region, now, simulated, one, counts) for one in due)


def _fire_alone(region: str, now: datetime, simulated: bool, one: Due, counts: Counts) -> int:
    try:
        return _fire(region, now, simulated, [one], counts)
    except StoreBusy:
        return 0
    except (OperationalError, InterfaceError):
        raise
    except Exception as error:
        logger.exception("clock %s of %s cannot be fired; it is left alone for a while", one[0], region)
        note_trouble(region, one[0], error)
        return 0


def _fire(region: str, now: datetime, simulated: bool, due: list[Due], counts: Counts) -> int:
    """One command: lock what is free, decide each, append."""

    def do(tx: Transaction) -> dict[str, Any]:
        return _fire_free(tx, [clock_id for clock_id, _ in due], now)

    cause = Cause(
        actor="clock",
        role="system",
        outlet="",
        channel="simulation" if simulated else "clock",
        ground="",
        at=now,
        request_key=_request_key(now, due),
    )
    try:
        fired = execute("sweep_clocks", region=region, cause=cause, body={}, do=do)
    except _NothingFree:
        return 0
    for name in counts:
        counts[name] += fired[name]
    return int(fired["fired"])


def _request_key(now: datetime, due: list[Due]) -> str:
    """By what was seen to be due, at which version: the same clocks are due again only as another version."""
    seen = "|".join(f"{clock_id}@{version}" for clock_id, version in due)
    return f"sweep:{stamp(now)}:{hashlib.sha256(seen.encode()).hexdigest()[:32]}"


def _fire_free(tx: Transaction, due: list[str], now: datetime) -> dict[str, Any]:
    warned = breached = 0
    fired = _free(tx, due, now)
    if not fired:
        raise _NothingFree
    for stream in fired:
        events = fire(stream.state, now=now)
        if not events:
            raise AssertionError(f"the row of clock {stream.stream_id} says it is due, its stream does not")
        append_to_clock(tx, stream, events, now)
        warned += sum(isinstance(happened, ClockWarned) for happened in events)
        breached += sum(isinstance(happened, ClockBreached) for happened in events)
    over(tx, [stream.state.clock_id for stream in fired])
    return {"fired": len(fired), "warned": warned, "breached": breached}


def _free(tx: Transaction, due: list[str], now: datetime) -> list[Stream[Clock]]:
    """The due clocks nobody holds, locked. One without a stream is given too, and fails where it is fired."""
    tx.begin()  # the locks are held to its end
    mine = {row[0] for row in tx.fetch(_MINE, (tx.region, due, now))}
    ours = [clock_id for clock_id in due if clock_id in mine]
    free = {row[0] for row in tx.fetch(_FREE, (tx.region, [CLOCK.stream_id(clock_id) for clock_id in ours]))}
    streams = tx.load_many([(CLOCK, clock_id) for clock_id in ours])
    return [stream for stream in streams if stream.stream_id in free or not stream.exists]
