"""The streams of settlement: a cover year, a payment, the fund of a project, and what a hospital was reimbursed.

One stream is one consistency boundary: two bills of one person, two steps of one payment, two orders for one hospital
never decide on the same state.
"""

from typing import Final

from claims.store import StreamType
from settlement.domain import cover, fund, payment, reimbursement
from settlement.domain.cover import CoverYear
from settlement.domain.fund import Fund
from settlement.domain.payment import Payment
from settlement.domain.reimbursement import Hospital

COVER: Final = StreamType(
    name="cover", initial=CoverYear(), evolve=cover.evolve, state=CoverYear, state_version=cover.STATE_VERSION
)
PAYMENT: Final = StreamType(
    name="payment", initial=payment.INITIAL, evolve=payment.evolve, state=Payment, state_version=payment.STATE_VERSION
)
FUND: Final = StreamType(
    name="fund", initial=fund.INITIAL, evolve=fund.evolve, state=Fund, state_version=fund.STATE_VERSION
)
HOSPITAL: Final = StreamType(
    name="hospital",
    initial=Hospital(),
    evolve=reimbursement.evolve,
    state=Hospital,
    state_version=reimbursement.STATE_VERSION,
)


def cover_key(person_id: str, year: int) -> str:
    """The key of a person's cover year among the streams."""
    return f"{person_id}/{year}"


def attempt_no(payment_no: str, attempt: int) -> str:
    """What the claim calls an attempt of a payment: ``P…`` for the first, ``P…-2`` for the second."""
    return payment_no if attempt == 1 else f"{payment_no}-{attempt}"
