"""The one way to append to a claim, here and in settlement: its clocks follow in the same transaction."""

from collections.abc import Sequence

from claims.clocks.append import _MOVING, ClockStreams, _load_clocks, _move_clocks
from claims.clocks.domain.moves import effective_at
from claims.counter.domain.claim import Claim
from claims.domain.event import Event
from claims.store import Stream, Transaction


def append_to_claim(tx: Transaction, stream: Stream[Claim], events: Sequence[Event]) -> Stream[Claim]:
    """Append to a claim, and start, pause, resume and end its clocks by what happened; the claim as it stands then.

    Each event is dated by when it counts in law: its own day or instant, not when we heard of it.
    """
    clocks: ClockStreams | None = None
    for happened in events:
        effective = effective_at(happened, tx.cause.at)
        stream = tx.append(stream, [happened], occurred_at=effective)
        if happened.kind in _MOVING:
            clocks = _load_clocks(tx, stream.state.claim_no) if clocks is None else clocks
            _move_clocks(tx, stream.state, happened, effective, clocks)
    return stream
