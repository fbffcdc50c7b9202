"""The stream of a region's working calendar: one, so that two approvals at the same moment cannot both be the next."""

from claims.store import StreamType
from claims.workdays.domain import notice as notices
from claims.workdays.domain.notice import Announced

CALENDAR: StreamType[Announced] = StreamType(
    name="calendar",
    initial=Announced(),
    evolve=notices.evolve,
    state=Announced,
    state_version=notices.STATE_VERSION,
)
