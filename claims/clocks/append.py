"""The clocks of a subject follow it in its own transaction.

``append`` is how a stream that has legal periods is appended to: what happened to the subject and what that means for
its periods is written together or not at all.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from claims.clocks.domain.clock import Clock, clock_id
from claims.clocks.domain.course import Entry
from claims.clocks.domain.moves import Facts, Move, effective_at, moves
from claims.clocks.domain.periods import rules_of
from claims.clocks.domain.rule import Rule
from claims.clocks.streams import CLOCK
from claims.domain.calendar import Calendar
from claims.domain.event import Event
from claims.store import Stream, Transaction
from claims.workdays.queries import NEWEST, get_calendar, version_name

S = TypeVar("S")

# And the newest notice of the region's calendar, which costs no statement of its own.
_CYCLES = f"""
select rule_code, cycle from claims_clock where region = %(region)s and subject = %(subject)s
union all
select '+' || digest, place from ({NEWEST}) as newest"""

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
    known: tuple[Calendar, ClockStreams] | None = None
    for happened in events:
        effective = effective_at(happened, tx.cause.at)
        stream = tx.append(stream, [happened], occurred_at=effective)
        if happened.kind in moving:
            known = known or _load(tx, stream.stream_id, rules)
            _move(tx, rules, stream.stream_id, happened, effective, *known, facts(stream.state), entry)
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
    calendar: Calendar,
    clocks: ClockStreams,
    facts: Facts,
    entry: Entry,
) -> None:
    begun = [stream.state for stream in clocks.values() if stream.exists]
    for move in moves(rules, calendar, subject, happened, effective, begun, facts, entry):
        clocks[move.clock_id] = append_to_clock(tx, _stream_of(tx, move, clocks), move.events, effective)


def _stream_of(tx: Transaction, move: Move, clocks: ClockStreams) -> Stream[Clock]:
    return clocks.get(move.clock_id) or tx.load(CLOCK, move.clock_id)


def _load(tx: Transaction, subject: str, rules: Sequence[Rule]) -> tuple[Calendar, ClockStreams]:
    """The region's calendar, every clock of the subject, and the next cycle of each rule, which may begin now: two
    statements in all.

    The rows name the clocks; a clock begun earlier in this command is found as the next cycle.
    """
    cycles: dict[str, int] = {}
    version = version_name(0, "")
    for code, cycle in tx.fetch(_CYCLES, {"region": tx.region, "subject": subject}):
        if code.startswith("+"):
            version = version_name(cycle, code[1:])
        else:
            cycles[code] = max(cycle, cycles.get(code, 0))
    codes = dict.fromkeys([*(rule.code for rule in rules), *cycles])
    ids = [clock_id(subject, code, cycle) for code in codes for cycle in range(1, cycles.get(code, 0) + 2)]
    streams = tx.load_many([(CLOCK, id_) for id_ in ids])
    return get_calendar(tx.region, version), dict(zip(ids, streams, strict=True))
