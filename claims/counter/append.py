"""The one way to append to a claim, here and in settlement: its clocks follow in the same transaction."""

from collections.abc import Sequence

from claims.clocks.append import append
from claims.clocks.domain.course import Entry
from claims.counter.domain.claim import Claim, clock_facts
from claims.domain.event import Event
from claims.store import Stream, Transaction


def append_to_claim(
    tx: Transaction, stream: Stream[Claim], events: Sequence[Event], *, entry: Entry | None = None
) -> Stream[Claim]:
    """Append to a claim, and move its legal periods by what happened; the claim as it stands then.

    ``entry`` is how we came to know it, where that is more than the cause says.
    """
    return append(tx, stream, events, facts=clock_facts, entry=entry)
