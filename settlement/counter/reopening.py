"""Reopening a claim after its decision was accepted, paid or closed, as a second person: claim, cover year, payment and
books in one transaction."""

from typing import Any

from claims.counter.append import append_to_claim
from claims.counter.domain import reopening
from claims.counter.domain.claim import Status
from claims.counter.domain.reopening import PaymentAtTheBank
from claims.counter.streams import load_claim
from claims.domain.calendar import china_date
from claims.store import Cause, Transaction, execute
from settlement.counter.commands import approval_of, release
from settlement.payment.late_returns import give_up_returned
from settlement.payment.queries import find_payments


def confirm_reopening(*, region: str, claim_no: str, reason: str, cause: Cause) -> dict[str, Any]:
    """Take the decision back: the year is released, the voucher reversed in red, what was paid stands as a receivable,
    and what came back from the bank is not paid again under it."""
    today = china_date(cause.at)

    def do(tx: Transaction) -> dict[str, Any]:
        stream = load_claim(tx, claim_no)
        events = reopening.confirm_reopening(
            stream.state,
            approved_event_id=approval_of(tx, stream),
            reason=reason,
            confirmer=cause.actor,
            confirmed_date=today,
            today=today,
        )
        if stream.state.status is Status.PAID and find_payments(region=region, claim_no=claim_no, state="returned"):
            raise PaymentAtTheBank  # the claim has not heard yet that its money came back
        release(tx, stream.state, ground=reason, today=today)
        give_up_returned(tx, claim_no, today)
        claim = append_to_claim(tx, stream, events).state
        return {"claim_no": claim_no, "status": claim.status.value, "receivable_fen": claim.held.receivable_fen}

    body = {"claim_no": claim_no, "reason": reason}
    return execute("confirm_reopening", region=region, cause=cause, body=body, do=do)
