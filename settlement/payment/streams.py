"""The stream of a payment: two steps of one never decide on the same state."""

from typing import Final

from claims.store import StreamType
from settlement.payment.domain import payment
from settlement.payment.domain.payment import Payment

PAYMENT: Final = StreamType(
    name="payment", initial=payment.INITIAL, evolve=payment.evolve, state=Payment, state_version=payment.STATE_VERSION
)


def attempt_no(payment_no: str, attempt: int) -> str:
    """What the claim calls an attempt of a payment: ``P…`` for the first, ``P…-2`` for the second."""
    return payment_no if attempt == 1 else f"{payment_no}-{attempt}"
