"""The one way to append to a claim, here and in settlement: its clocks follow in the same transaction."""

from collections.abc import Sequence

from claims.clocks.append import append
from claims.counter.domain.claim import Claim, clock_facts
from claims.domain.event import Event
from claims.store import Stream, Transaction


def append_to_claim(tx: Transaction, stream: Stream[Claim], events: Sequence[Event]) -> Stream[Claim]:
    """Append to a claim, and move its legal periods by what happened; the claim as it stands then."""
    return append(tx, stream, events, facts=clock_facts)
