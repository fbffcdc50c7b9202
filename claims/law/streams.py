"""The stream of a region's law: one, so that each approval is asked against all before it."""

from claims.law.domain import entry as entries
from claims.law.domain.entry import Entered
from claims.store import StreamType

LAW: StreamType[Entered] = StreamType(
    name="law",
    initial=Entered(),
    evolve=entries.evolve,
    state=Entered,
    state_version=entries.STATE_VERSION,
)
