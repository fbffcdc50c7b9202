"""The clocks of a subject follow it in its own transaction.

``append`` is how a stream that has legal periods is appended to: what happened to the subject and what that means for
its periods is written together or not at all.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from claims.clocks import calendars
from claims.clocks.domain.clock import Clock, clock_id
from claims.clocks.domain.course import Entry
from claims.clocks.domain.moves import Facts, Move, effective_at, moves
from claims.clocks.domain.periods import rules_of
from claims.clocks.domain.rule import Rule
from claims.clocks.streams import CLOCK
from claims.domain.event import Event
from claims.store import Stream, Transaction

S = TypeVar("S")

_CYCLES = "select rule_code, cycle from claims_clock where region = %s and subject = %s"

ClockStreams = dict[str, Stream[Clock]]


def append(
    tx: Transaction,
    stream: Stream[S],
    events: Sequence[Event],
    *,
    facts: Callable[[S], Facts] = lambda _: {},
    entry: Entry | None = None,
) -> Stream[S]:
    """Append to a stream, and start, pause, resume and end its clocks by what happened; the stream as it stands then.

    Each event is dated by when it counts in law: its own day or instant, not when we heard of it. ``facts(state)`` says
    since which day the facts hold that the stream's periods wait for (``Rule.start_when``, ``resume_when``). ``entry`` says
    how we came to know it; without one, by the cause's own hand, at its instant and without a proof.
    """
    entry = entry or Entry(at=tx.cause.at, by=tx.cause.actor)
    rules = rules_of(stream.stream_type)
    moving = frozenset().union(*(rule.kinds for rule in rules))
    clocks: ClockStreams | None = None
    for happened in events:
        effective = effective_at(happened, tx.cause.at)
        stream = tx.append(stream, [happened], occurred_at=effective)
        if happened.kind in moving:
            clocks = _load(tx, stream.stream_id, rules) if clocks is None else clocks
            _move(tx, rules, stream.stream_id, happened, effective, clocks, facts(stream.state), entry)
    return stream


def append_to_clock(
    tx: Transaction, stream: Stream[Clock], events: Sequence[Event], effective: datetime
) -> Stream[Clock]:
    """Append to a clock; what names its own effective instant (met, breached, ...) is dated by it."""
    for happened in events:
        stream = tx.append(stream, [happened], occurred_at=getattr(happened, "effective_at", effective))
    return stream


def _move(
    tx: Transaction,
    rules: Sequence[Rule],
    subject: str,
    happened: Event,
    effective: datetime,
    clocks: ClockStreams,
    facts: Facts,
    entry: Entry,
) -> None:
    begun = [stream.state for stream in clocks.values() if stream.exists]
    for move in moves(rules, calendars.load(), subject, happened, effective, begun, facts, entry):
        clocks[move.clock_id] = append_to_clock(tx, _stream_of(tx, move, clocks), move.events, effective)


def _stream_of(tx: Transaction, move: Move, clocks: ClockStreams) -> Stream[Clock]:
    return clocks.get(move.clock_id) or tx.load(CLOCK, move.clock_id)


def _load(tx: Transaction, subject: str, rules: Sequence[Rule]) -> ClockStreams:
    """Every clock of the subject, and the next cycle of each rule, which may begin now: two statements in all.

    The rows name the clocks; a clock begun earlier in this command is found as the next cycle.
    """
    cycles: dict[str, int] = {}
    for code, cycle in tx.fetch(_CYCLES, (tx.region, subject)):
        cycles[code] = max(cycle, cycles.get(code, 0))
    codes = dict.fromkeys([*(rule.code for rule in rules), *cycles])
    ids = [clock_id(subject, code, cycle) for code in codes for cycle in range(1, cycles.get(code, 0) + 2)]
    return dict(zip(ids, tx.load_many([(CLOCK, id_) for id_ in ids]), strict=True))
