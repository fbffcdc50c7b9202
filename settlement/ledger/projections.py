"""Events into vouchers, inside the command's own transaction."""

from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

from claims.store import Projection, Recorded, SqlProjection, Transaction
from settlement.ledger import door as ledger
from settlement.ledger.domain.posting import EVENT_RULES, policy_year, vouchers_of


def _vouchers(tx: Transaction, happened: Sequence[Recorded]) -> str:
    """The vouchers of these events, as ``post`` takes them; "" where nothing is to be booked."""
    vouchers = [
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
    return ledger.as_document(vouchers) if vouchers else ""


book: Final = SqlProjection("post", _vouchers, ledger.refusal_of)
"""The vouchers of these events, in one call of ``post``."""

PROJECTIONS: Final[Mapping[str, Sequence[Projection]]] = {kind: [book] for kind in EVENT_RULES}
