"""The one way to append to a claim, here and in settlement: its clocks follow in the same transaction."""

from collections.abc import Sequence

from claims.clocks.append import append
from claims.counter.domain.claim import Claim, clock_facts
from claims.domain.event import Event
from claims.store import Stream, Transaction


def append_to_claim(tx: Transaction, stream: Stream[Claim], events: Sequence[Event]) -> Stream[Claim]:
    return append(tx, stream, events, facts=clock_facts)
