"""Events into vouchers, inside the command's own transaction."""

from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

from claims.store import Projection, Recorded, Transaction
from settlement.ledger import door as ledger
from settlement.ledger.domain.posting import EVENT_RULES, policy_year, vouchers_of


def book(tx: Transaction, happened: Sequence[Recorded]) -> None:
    """The vouchers of these events, in one call of ``post``."""
    ledger.post(
        [
            voucher
            for recorded in happened
            for voucher in vouchers_of(
                recorded.event,
                event_id=UUID(recorded.event_id),
                region=recorded.region,
                occurred_at=recorded.occurred_at,
                project_no=ledger.get_project_no(recorded.region, policy_year(recorded.event)),
            )
        ]
    )


PROJECTIONS: Final[Mapping[str, Sequence[Projection]]] = {kind: [book] for kind in EVENT_RULES}
