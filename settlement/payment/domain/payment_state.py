"""The state of a payment, and how events change it. Amounts are whole fen, days are dates in Asia/Shanghai."""

from datetime import date, datetime
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from claims.counter.domain.returns import blocks
from claims.domain.calendar import at_china, china_date
from claims.domain.event import Event
from settlement.payment.domain import events as e

STATE_VERSION = 3


class Status(StrEnum):
    """Where the payment stands."""

    NOT_ORDERED = "not_ordered"
    ORDERED = "ordered"
    RESERVED = "reserved"  # the bank is instructed, the amount set aside
    CONFIRMED = "confirmed"
    FAILED = "failed"  # the bank did not pay, or what came back is not paid again
    RETURNED = "returned"  # the bank paid and the money came back


class Resolution(msgspec.Struct, frozen=True, kw_only=True):
    """How some of a difference is to end, put forward by one person for another to confirm."""

    how: str
    resolved_fen: int
    bank_ref: str
    moved_date: date
    reason: str
    proposer: str


class Payment(msgspec.Struct, frozen=True, kw_only=True):
    """A payment, folded from its events; round-trips as JSON (``STATE_VERSION`` counts its shapes).

    ``attempt`` counts the instructions to the bank; ``latest_date`` is the day of the latest step. ``amount_fen`` is what
    it pays of what is owed, ``paid_fen`` what the bank paid in this attempt. ``difference_fen`` is by how much the payout
    account holds more (less: negative) than the steps of this payment give, open until it is resolved.
    """

    status: Status = Status.NOT_ORDERED
    payment_no: str = ""
    region: str = ""
    project_no: str = ""
    policy_year: int = 0
    payee_kind: str = ""
    claim_no: str | None = None
    hospital_code: str | None = None
    amount_fen: int = 0
    attempt: int = 0
    account_id: str = ""
    account_last4: str = ""
    refused_accounts: tuple[str, ...] = ()  # accounts from which money came back for good
    bill_nos: tuple[str, ...] = ()
    bank_ref: str = ""
    return_ref: str = ""
    bank_refs: tuple[str, ...] = ()  # every reference the bank ever gave, of all attempts
    latest_date: date = date.min
    due_date: date | None = None
    recall_by: str = ""  # who proposed to recall the instruction; waits for a second person
    failure: str = ""  # why the bank did not pay this attempt, or why it came back
    confirmed_fen: int = 0  # as the bank first said
    paid_fen: int = 0
    difference_fen: int = 0
    proposed: Resolution | None = None

    @property
    def missing_fen(self) -> int:
        """What the receiver still lacks of a payment that the bank has made."""
        return max(self.amount_fen - self.paid_fen, 0) if self.status is Status.CONFIRMED else 0

    @property
    def stray_fen(self) -> int:
        """The difference but for what the receiver lacks: what the bank still has to take (negative: to give)."""
        return self.difference_fen - self.missing_fen


INITIAL = Payment()


def paid_at(confirmed: e.PaymentConfirmed, occurred_at: datetime) -> datetime:
    """When the bank paid: the day it names, at the instant we heard of it if that was the same day."""
    return at_on(confirmed.confirmed_date, occurred_at)


def at_on(day: date, occurred_at: datetime) -> datetime:
    """The instant of a day the bank names: that at which we heard of it if it was the same day."""
    return occurred_at if day == china_date(occurred_at) else at_china(day)


def evolve(payment: Payment, event: Event) -> Payment:
    """The payment after an event. It cannot refuse: it has already happened."""
    after = _evolve(payment, event)
    # A recall is of no matter once the payment has gone on.
    return after if after.status is payment.status or not after.recall_by else replace(after, recall_by="")


def _evolve(payment: Payment, event: Event) -> Payment:
    match event:
        case e.PaymentOrdered():
            return _ordered(payment, event)
        case e.PaymentReserved():
            return replace(payment, status=Status.RESERVED, latest_date=event.reserved_date)
        case e.PaymentConfirmed():
            return replace(
                payment,
                status=Status.CONFIRMED,
                bank_ref=event.bank_ref,
                bank_refs=(*payment.bank_refs, event.bank_ref),
                latest_date=event.confirmed_date,
                confirmed_fen=event.paid_fen,
                paid_fen=event.paid_fen,
                difference_fen=payment.difference_fen + event.short_fen - event.over_fen,
            )
        case e.PaymentFailed():
            return replace(payment, status=Status.FAILED, failure=event.reason, latest_date=event.failed_date)
        case e.PaymentReturned():
            return replace(
                payment,
                status=Status.RETURNED,
                return_ref=event.bank_ref,
                failure=event.reason,
                bank_refs=(*payment.bank_refs, event.bank_ref),
                refused_accounts=(*payment.refused_accounts, *([payment.account_id] if blocks(event.reason) else [])),
                latest_date=event.returned_date,
                paid_fen=0,
                difference_fen=payment.difference_fen + event.over_fen - event.short_fen,
            )
        case e.PaymentGivenUp():
            return replace(payment, status=Status.FAILED, latest_date=event.given_up_date)
        case e.PaymentRequeued():
            return replace(
                payment,
                status=Status.ORDERED,
                attempt=event.attempt,
                failure="",
                account_id=event.account_id,
                account_last4=event.account_last4,
                latest_date=event.requeued_date,
                due_date=event.due_date,
            )
        case _:
            return _evolve_difference(payment, event)


def _evolve_difference(payment: Payment, event: Event) -> Payment:
    match event:
        case e.ResolutionProposed():
            proposed = Resolution(
                how=event.how,
                resolved_fen=event.resolved_fen,
                bank_ref=event.bank_ref,
                moved_date=event.moved_date,
                reason=event.reason,
                proposer=event.proposer,
            )
            return replace(payment, proposed=proposed)
        case e.ResolutionRefused():
            return replace(payment, proposed=None)
        case e.DifferenceResolved():
            return replace(
                payment,
                proposed=None,
                amount_fen=payment.amount_fen - event.rest_fen,
                paid_fen=payment.paid_fen + event.reached_fen,
                bank_refs=(*payment.bank_refs, *([event.bank_ref] if event.bank_ref else [])),
                difference_fen=payment.difference_fen + event.in_fen - event.out_fen - event.rest_fen,
            )
        case _:
            return _recalled(payment, event)


def _recalled(payment: Payment, event: Event) -> Payment:
    match event:
        case e.RecallProposed():
            # The day of the bank may still be an earlier one, so no day is kept.
            return replace(payment, recall_by=event.proposer)
        case e.RecallConfirmed() | e.RecallRefused():
            return replace(payment, recall_by="")
        case _:
            raise AssertionError(f"payment does not know {event!r}")


def _ordered(payment: Payment, event: e.PaymentOrdered) -> Payment:
    return replace(
        payment,
        status=Status.ORDERED,
        payment_no=event.payment_no,
        region=event.region,
        project_no=event.project_no,
        policy_year=event.policy_year,
        payee_kind=event.payee_kind,
        claim_no=event.claim_no,
        hospital_code=event.hospital_code,
        amount_fen=event.amount_fen,
        attempt=event.attempt,
        failure="",
        account_id=event.account_id,
        account_last4=event.account_last4,
        bill_nos=event.bill_nos,
        latest_date=event.ordered_date,
        due_date=event.due_date,
    )
