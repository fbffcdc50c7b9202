"""The stream of a login."""

from claims.outlets.domain import staff
from claims.outlets.domain.staff import Login
from claims.store import StreamType

STAFF: StreamType[Login] = StreamType(
    name="staff", initial=Login(), evolve=staff.evolve, state=Login, state_version=staff.STATE_VERSION
)
