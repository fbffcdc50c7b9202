"""The clocks of a claim follow it in its own transaction.

``append_to_claim`` is the one way to append to a claim, here and in settlement: what happened to the claim and what
that means for its legal periods is written together or not at all.
"""

from collections.abc import Sequence
from datetime import datetime

from claims.clocks import calendars
from claims.clocks.domain.clock import Clock, clock_id
from claims.clocks.domain.moves import Move, moves
from claims.clocks.domain.rule import RULES
from claims.clocks.streams import CLOCK
from claims.counter.domain.claim import Claim, clock_facts
from claims.domain.event import Event
from claims.store import Stream, Transaction

_MOVING = frozenset().union(*(r.start | r.stop | r.cancel | r.pause | r.resume for r in RULES))
_CODES = tuple(dict.fromkeys(rule.code for rule in RULES))

_CYCLES = "select rule_code, cycle from claims_clock where region = %s and claim_no = %s"

ClockStreams = dict[str, Stream[Clock]]


def append_to_clock(
    tx: Transaction, stream: Stream[Clock], events: Sequence[Event], effective: datetime
) -> Stream[Clock]:
    """Append to a clock; what names its own effective instant (met, breached, ...) is dated by it."""
    for happened in events:
        stream = tx.append(stream, [happened], occurred_at=getattr(happened, "effective_at", effective))
    return stream


def _move_clocks(tx: Transaction, claim: Claim, happened: Event, effective: datetime, clocks: ClockStreams) -> None:
    begun = [stream.state for stream in clocks.values() if stream.exists]
    calendar = calendars.load()
    for move in moves(RULES, calendar, happened, effective, begun, clock_facts(claim)):
        clocks[move.clock_id] = append_to_clock(tx, _stream_of(tx, move, clocks), move.events, effective)


def _stream_of(tx: Transaction, move: Move, clocks: ClockStreams) -> Stream[Clock]:
    return clocks.get(move.clock_id) or tx.load(CLOCK, move.clock_id)


def _load_clocks(tx: Transaction, claim_no: str) -> ClockStreams:
    """Every clock of the claim, and the next cycle of each rule, which may begin now: two statements in all.

    The rows name the clocks; a clock begun earlier in this command is found as the next cycle.
    """
    cycles: dict[str, int] = {}
    for code, cycle in tx.fetch(_CYCLES, (tx.region, claim_no)):
        cycles[code] = max(cycle, cycles.get(code, 0))
    codes = dict.fromkeys([*_CODES, *cycles])
    ids = [clock_id(claim_no, code, cycle) for code in codes for cycle in range(1, cycles.get(code, 0) + 2)]
    return dict(zip(ids, tx.load_many([(CLOCK, id_) for id_ in ids]), strict=True))
