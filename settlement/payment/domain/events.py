"""What happens to money: payments to people and hospitals, and the fund of a project.

Amounts are whole fen and always positive; days are dates in Asia/Shanghai. Every event names project and policy year,
so that its vouchers follow from it alone. Account numbers are nowhere here: ``account_id`` says which sealed account,
``account_last4`` what a cashier may see of it.
"""

from datetime import date

from claims.domain.event import Data, Event, event, lifts


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


@event("payment.ordered.1", zh="已下达支付", en="Payment ordered")
class PaymentOrdered(PaymentEvent, frozen=True, kw_only=True):
    """A payment was ordered; again after a failed attempt. ``due_date`` None: no legal period runs (hospitals)."""

    account_id: str
    account_last4: str
    bill_nos: tuple[str, ...]
    ordered_date: date
    due_date: date | None


@event("payment.reserved.1", zh="已预留", en="Funds reserved")
class PaymentReserved(PaymentEvent, frozen=True, kw_only=True):
    """The bank was instructed and the amount set aside in the payout account."""

    account_id: str
    reserved_date: date


@event("payment.confirmed.2", zh="银行确认", en="Bank confirmed")
class PaymentConfirmed(PaymentEvent, frozen=True, kw_only=True):
    """The bank paid ``paid_fen`` on ``confirmed_date``, under its reference: by how much less or more than ordered."""

    bank_ref: str
    confirmed_date: date
    paid_fen: int
    short_fen: int
    over_fen: int


@lifts("payment.confirmed.1", to="payment.confirmed.2")
def _paid_as_ordered(data: Data) -> Data:
    return data | {"paid_fen": data["amount_fen"], "short_fen": 0, "over_fen": 0}


@event("payment.failed.1", zh="支付失败", en="Payment failed")
class PaymentFailed(PaymentEvent, frozen=True, kw_only=True):
    """The bank did not pay; nothing left the account and the amount is free again."""

    reason: str
    failed_date: date


@event("payment.returned.2", zh="支付退票", en="Payment returned")
class PaymentReturned(PaymentEvent, frozen=True, kw_only=True):
    """Money already paid came back (退票): ``returned_fen``, a new inflow with a bank reference of its own.

    ``owed_fen`` is what had reached the receiver of what is owed; the whole amount is owed again.
    """

    bank_ref: str
    reason: str
    returned_date: date
    returned_fen: int
    owed_fen: int
    short_fen: int
    over_fen: int


@lifts("payment.returned.1", to="payment.returned.2")
def _returned_as_paid(data: Data) -> Data:
    fen = data["amount_fen"]
    return data | {"returned_fen": fen, "owed_fen": fen, "short_fen": 0, "over_fen": 0}


@event("payment.given_up.1", zh="退票不再重付", en="Returned payment given up")
class PaymentGivenUp(PaymentEvent, frozen=True, kw_only=True):
    """A returned payment is not made again: its claim is decided anew, and what is owed then is another payment."""

    given_up_date: date


@event("payment.requeued.1", zh="退票重付", en="Payment queued again")
class PaymentRequeued(PaymentEvent, frozen=True, kw_only=True):
    """A returned payment is owed again, to a corrected account."""

    account_id: str
    account_last4: str
    requeued_date: date
    due_date: date | None


@event("payment.resolution_proposed.1", zh="提出银行差异处理", en="Resolution of a difference proposed")
class ResolutionProposed(PaymentEvent, frozen=True, kw_only=True):
    """How ``resolved_fen`` of the difference to the bank is to end (``how``); a second person has to confirm."""

    how: str
    resolved_fen: int
    bank_ref: str
    moved_date: date
    reason: str
    proposer: str
    proposed_date: date


@event("payment.difference_resolved.1", zh="银行差异已处理", en="Difference resolved")
class DifferenceResolved(PaymentEvent, frozen=True, kw_only=True):
    """A difference to the bank ended: money came in or went out on ``moved_date``, or ``rest_fen`` is owed anew.

    Of what went out ``reached_fen`` reached the receiver.
    """

    how: str
    resolved_fen: int
    in_fen: int
    out_fen: int
    reached_fen: int
    rest_fen: int
    bank_ref: str
    moved_date: date
    reason: str
    proposer: str
    confirmer: str
    resolved_date: date


@event("payment.resolution_refused.1", zh="银行差异处理未通过", en="Resolution of a difference refused")
class ResolutionRefused(PaymentEvent, frozen=True, kw_only=True):
    """A second person did not agree, or whoever proposed it took it back; the difference stays open."""

    reason: str
    refuser: str
    refused_date: date


@event("payment.recall_proposed.1", zh="提出撤回指令", en="Recall proposed", dated="proposed_date")
class RecallProposed(PaymentEvent, frozen=True, kw_only=True):
    """The bank does not answer; somebody says that the instruction was recalled, and what of the bank's proves it."""

    proof: str
    ground: str
    proposer: str
    proposed_date: date


@event("payment.recall_confirmed.1", zh="撤回指令复核通过", en="Recall confirmed", dated="confirmed_date")
class RecallConfirmed(PaymentEvent, frozen=True, kw_only=True):
    """A second person found that nothing left the account; the payment has failed."""

    reason: str
    confirmer: str
    confirmed_date: date


@event("payment.recall_refused.1", zh="撤回指令未通过", en="Recall refused", dated="refused_date")
class RecallRefused(PaymentEvent, frozen=True, kw_only=True):
    """The instruction stays with the bank: a second person did not agree, or it was taken back."""

    reason: str
    refuser: str
    refused_date: date
