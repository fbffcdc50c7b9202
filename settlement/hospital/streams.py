"""The stream of what a hospital was reimbursed: two orders for one never take the same bill."""

from typing import Final

from claims.store import StreamType
from settlement.hospital.domain import reimbursement
from settlement.hospital.domain.reimbursement import Hospital

HOSPITAL: Final = StreamType(
    name="hospital",
    initial=Hospital(),
    evolve=reimbursement.evolve,
    state=Hospital,
    state_version=reimbursement.STATE_VERSION,
)
