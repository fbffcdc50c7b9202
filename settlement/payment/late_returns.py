"""Money that comes back for a payment which is not the one its claim stands on: the claim hears of it at once."""

from datetime import date

from claims.counter.append import append_to_claim
from claims.counter.domain import reclaim
from claims.counter.domain.claim import Status
from claims.counter.streams import load_claim
from claims.store import Stream, Transaction
from settlement.payment.domain import payment as payments
from settlement.payment.domain.events import PaymentReturned
from settlement.payment.domain.payment import Payment
from settlement.payment.streams import PAYMENT, attempt_no

_RETURNED = "select payment_no from settlement_payment where region = %s and claim_no = %s and state = 'returned'"


def give_up_returned(tx: Transaction, claim_no: str, today: date) -> None:
    """What came back for a claim is not paid again under these payments: what is owed is ordered anew."""
    for (payment_no,) in tx.fetch(_RETURNED, (tx.region, claim_no)):
        stream = tx.load(PAYMENT, payment_no)
        tx.append(stream, payments.give_up(stream.state, today=today))


def return_late(tx: Transaction, returned: Stream[Payment], event: PaymentReturned, today: date) -> None:
    """A payment that is not the newest of its claim, or whose claim was decided anew since: the claim hears of it at once.

    The newest one of a claim that stands as paid is told by a reaction, and paid again.
    """
    payment = returned.state
    claim = load_claim(tx, payment.claim_no or "")
    known_as = attempt_no(payment.payment_no, payment.attempt)
    if claim.state.status is Status.PAYMENT_ORDERED and claim.state.payment_no == known_as:
        return  # the claim has not heard yet that it was paid
    if claim.state.status is Status.PAID and claim.state.payment_no == known_as:
        return
    events = reclaim.take_late_return(
        claim.state,
        payment_no=known_as,
        account_id=payment.account_id,
        amount_fen=event.owed_fen,
        reason=event.reason,
        returned_date=today,
        today=today,
    )
    give_up_returned(tx, claim.state.claim_no, today)
    tx.append(returned, payments.give_up(payment, today=today))  # its row does not say yet that it was returned
    append_to_claim(tx, claim, events)
