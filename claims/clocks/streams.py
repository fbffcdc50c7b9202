"""A clock has a stream of its own, so that the sweep never stands in the way of a clerk."""

from typing import cast

from claims.clocks.domain import clock as clocks
from claims.clocks.domain.clock import Clock
from claims.store import StreamType

CLOCK: StreamType[Clock] = StreamType(
    name="clock",
    initial=cast(Clock, None),
    evolve=clocks.evolve,
    state=Clock,
    state_version=clocks.STATE_VERSION,
)
