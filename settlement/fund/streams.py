"""The stream of a project's fund."""

from typing import Final

from claims.store import StreamType
from settlement.fund.domain import fund
from settlement.fund.domain.fund import Fund

FUND: Final = StreamType(
    name="fund", initial=fund.INITIAL, evolve=fund.evolve, state=Fund, state_version=fund.STATE_VERSION
)
