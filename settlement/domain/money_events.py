"""What happens to money: payments to people and hospitals, and the fund of a project.

Amounts are whole fen and always positive; days are dates in Asia/Shanghai. Every event names project and policy year,
so that its vouchers follow from it alone. Account numbers are nowhere here: ``account_id`` says which sealed account,
``account_last4`` what a cashier may see of it.
"""

from datetime import date

from claims.domain.event import Event, event


class PaymentEvent(Event, frozen=True, kw_only=True):
    """What all events of one payment say: ``payee_kind`` person (one claim) or hospital (many bills)."""

    payment_no: str
    region: str
    project_no: str
    policy_year: int
    payee_kind: str
    claim_no: str | None
    hospital_code: str | None
    amount_fen: int
    attempt: int


@event("payment.ordered.1")
class PaymentOrdered(PaymentEvent, frozen=True, kw_only=True):
    """A payment was ordered; again after a failed attempt. ``due_date`` None: no legal period runs (hospitals)."""

    account_id: str
    account_last4: str
    bill_nos: tuple[str, ...]
    ordered_date: date
    due_date: date | None


@event("payment.reserved.1")
class PaymentReserved(PaymentEvent, frozen=True, kw_only=True):
    """The bank was instructed and the amount set aside in the payout account."""

    account_id: str
    reserved_date: date


@event("payment.confirmed.1")
class PaymentConfirmed(PaymentEvent, frozen=True, kw_only=True):
    """The bank paid on ``confirmed_date``, which may lie before the day we heard of it; ``bank_ref`` is its reference."""

    bank_ref: str
    confirmed_date: date


@event("payment.failed.1")
class PaymentFailed(PaymentEvent, frozen=True, kw_only=True):
    """The bank did not pay; nothing left the account and the amount is free again."""

    reason: str
    failed_date: date


@event("payment.returned.1")
class PaymentReturned(PaymentEvent, frozen=True, kw_only=True):
    """Money already paid came back (退票): a new inflow with a bank reference of its own."""

    bank_ref: str
    reason: str
    returned_date: date


@event("payment.requeued.1")
class PaymentRequeued(PaymentEvent, frozen=True, kw_only=True):
    """A returned payment is owed again, to a corrected account."""

    account_id: str
    account_last4: str
    requeued_date: date
    due_date: date | None


class FundEvent(Event, frozen=True, kw_only=True):
    """What all events of a project's fund say; ``reference`` is unique in the project."""

    project_no: str
    region: str
    policy_year: int
    reference: str
    amount_fen: int


@event("fund.premium_due.1")
class PremiumDue(FundEvent, frozen=True, kw_only=True):
    """Premium became due from the policyholder under the contract (F18 应收保费)."""

    due_date: date
    ground: str


@event("fund.premium_received.1")
class PremiumReceived(FundEvent, frozen=True, kw_only=True):
    """Premium arrived in the income account (收入户) against what was due under ``due_reference``."""

    due_reference: str
    received_date: date


@event("fund.sweep_sent.1")
class SweepSent(FundEvent, frozen=True, kw_only=True):
    """Premium left the income account for the head office (F8 上划)."""

    sent_date: date


@event("fund.sweep_arrived.1")
class SweepArrived(FundEvent, frozen=True, kw_only=True):
    """The sweep of the same reference arrived at the head office."""

    arrived_date: date


@event("fund.allocation_sent.1")
class AllocationSent(FundEvent, frozen=True, kw_only=True):
    """Money for claims left the head office for the payout account (F8 下拨)."""

    sent_date: date


@event("fund.allocation_arrived.1")
class AllocationArrived(FundEvent, frozen=True, kw_only=True):
    """The allocation of the same reference arrived in the payout account (赔付支出户)."""

    arrived_date: date
