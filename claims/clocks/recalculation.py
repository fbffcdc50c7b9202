"""Open periods counted anew by the calendar that counts now: what was provisional becomes firm, and what moved, moves.

There is no bookmark that could be wrong: the row of a clock says by which calendar it was computed, and a ring takes those
of older ones, a batch a command, until none is left. So it may be killed between two batches or rung twice, and a clock
that began by the older calendar while a notice was being approved is found by the next ring. A breached clock and one that
is over keep the calendar they were judged by, and one whose due date has passed waits for the sweep to say so; a suspended
one is counted by the calendar of the day it runs on.
"""

import hashlib
import logging
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django.db import InterfaceError, OperationalError

from claims.clocks.append import append_to_clock
from claims.clocks.domain.breach import recalculated
from claims.clocks.domain.clock import Clock, Lifecycle, Timeliness
from claims.clocks.domain.periods import rule_of
from claims.clocks.domain.rule import due_after
from claims.clocks.queries import NAMED_REGIONS
from claims.clocks.streams import CLOCK
from claims.clocks.trouble import in_trouble, note_trouble, over
from claims.domain.calendar import Calendar, Due, china_date
from claims.store import Cause, StoreBusy, Transaction, execute, now
from claims.store.sql import fetch
from claims.workdays.queries import current_calendar, older_versions

logger = logging.getLogger(__name__)

BATCH = 200

OPEN = "region = %(region)s and closed_at is null and lifecycle = 'running' and timeliness <> 'breached'"
_REGIONS = f"{NAMED_REGIONS} select region from named where region is not null"
_OLD = f"""
select clock_id, version from claims_clock c
 where {OPEN} and due_date >= %(today)s and calendar_version = any(%(versions)s)
   and clock_id > %(after)s and not {in_trouble("c")}
 order by clock_id limit %(limit)s"""
_WAITING = f"""
select count(*) from claims_clock
 where {OPEN} and due_date >= %(today)s and calendar_version = any(%(versions)s)"""


def recalculate_clocks(*, limit: int = BATCH) -> int:
    """Count every open period of older calendars anew, region by region; how many.

    Every region that has a running clock is asked: the older calendar may be that of an older release.
    """
    return sum(recalculate_region(region, limit=limit) for (region,) in fetch(_REGIONS))


def recalculate_region(region: str, *, limit: int = BATCH, most: int | None = None) -> int:
    """The same in one region; ``most`` batches at the utmost."""
    done, batches, after = 0, 0, ""
    while most is None or batches < most:
        at, batches = now(region), batches + 1
        old = fetch(_OLD, {**_asked(region, china_date(at)), "after": after, "limit": limit})
        if not old:
            break
        after = old[-1][0]
        done += _batch(region, at, old)
    return done


def _batch(region: str, at: datetime, old: Sequence[tuple[str, int]]) -> int:
    """One batch; where a clock in it cannot be counted, one by one, so that it holds up no other."""
    try:
        return _recalculate(region, at, old)
    except StoreBusy:
        return 0  # a crowd of clerks; the next ring takes them
    except (OperationalError, InterfaceError):
        raise
    except Exception as error:
        logger.exception("a batch of %d clocks of %s could not be counted anew", len(old), region)
        if len(old) == 1:
            note_trouble(region, old[0][0], error)
            return 0
    return sum(_batch(region, at, [one]) for one in old)


def count_waiting(region: str, today: date) -> int:
    """How many open periods are still computed by an older calendar."""
    return int(fetch(_WAITING, _asked(region, today))[0][0])


def _asked(region: str, today: date) -> dict[str, Any]:
    return {"region": region, "today": today, "versions": older_versions(region)}


def _recalculate(region: str, at: datetime, old: Sequence[tuple[str, int]]) -> int:
    def do(tx: Transaction) -> dict[str, Any]:
        calendar = current_calendar(region)
        streams = tx.load_many([(CLOCK, clock_id) for clock_id, _ in old])
        taken = [stream for stream in streams if stream.exists and may_move(stream.state, china_date(at))]
        for stream in taken:
            clock = stream.state
            rule = rule_of(clock.rule_code, clock.rule_version)
            counted = recalculated(clock, rule, calendar, due_by(clock, calendar), reason="calendar")
            append_to_clock(tx, stream, [counted], at)
        over(tx, [stream.state.clock_id for stream in taken])
        return {"recalculated": len(taken)}

    seen = "|".join(f"{clock_id}@{version}" for clock_id, version in old)
    key = hashlib.sha256(f"{current_calendar(region).version}|{seen}".encode()).hexdigest()[:32]
    cause = Cause(
        actor="clock", role="system", outlet="", channel="clock", ground="", at=at, request_key=f"recalculate:{key}"
    )
    answer = execute("recalculate_clocks", region=region, cause=cause, body={}, do=do)
    return int(answer["recalculated"])


def may_move(clock: Clock, today: date) -> bool:
    """Whether a newer calendar changes a period: it runs, was not breached, and its last day has not passed."""
    running = clock.lifecycle is Lifecycle.RUNNING and clock.timeliness is not Timeliness.BREACHED
    return running and clock.due_date is not None and clock.due_date >= today


def due_by(clock: Clock, calendar: Calendar) -> Due:
    """When a period ends by a calendar."""
    rule = rule_of(clock.rule_code, clock.rule_version)
    return due_after(rule, clock.start_date, clock.suspensions, calendar)
