"""What can happen to a claim after its decision was accepted, paid or closed: it is reopened, and money is asked back.

Money is whole fen, days are dates in Asia/Shanghai. Facts that move the books carry region, person and policy year, as
those of ``events`` do. What money moves is dated by the day it was recorded, whose month is open; the day of the bank
stands beside it.
"""

from datetime import date

from claims.domain.event import Event, event


@event("claim.reopening_proposed.1", zh="提出重新核定", en="Reopening proposed", dated="proposed_date")
class ReopeningProposed(Event, frozen=True, kw_only=True):
    """The decision is said to be wrong, on a ``basis`` of the table in ``reopening`` and a document; a second person says."""

    claim_no: str
    basis: str
    document_no: str
    reason: str
    proposer: str
    proposed_date: date


@event("claim.reopening_refused.1", zh="未同意重新核定", en="Reopening refused", dated="refused_date")
class ReopeningRefused(Event, frozen=True, kw_only=True):
    """A second person let the decision stand."""

    claim_no: str
    reason: str
    refuser: str
    refused_date: date


@event("claim.reopening_dropped.1", zh="撤回重新核定", en="Reopening withdrawn", dated="dropped_date")
class ReopeningDropped(Event, frozen=True, kw_only=True):
    """Who proposed it took the proposal back."""

    claim_no: str
    reason: str
    dropper: str
    dropped_date: date


class OfTheMoney(Event, frozen=True, kw_only=True):
    """What facts say by which money is booked for a claim."""

    claim_no: str
    region: str
    person_id: str
    policy_year: int
    amount_fen: int


@event("claim.payout_contested.1", zh="已付赔款待定", en="Money paid is contested", dated="contested_date")
class PayoutContested(OfTheMoney, frozen=True, kw_only=True):
    """The decision under which this was paid was taken back: until the next one it is a receivable (追回应收)."""

    contested_date: date


@event(
    "claim.payout_counted.1", zh="已付赔款抵充新决定", en="Money paid counts towards the decision", dated="counted_date"
)
class PayoutCounted(OfTheMoney, frozen=True, kw_only=True):
    """Of what was paid before, this much is owed under the new decision: it is no receivable any more."""

    counted_date: date


@event(
    "claim.waiver_counted.1",
    zh="免追款项抵充新决定",
    en="Money waived counts towards the decision",
    dated="counted_date",
)
class WaiverCounted(OfTheMoney, frozen=True, kw_only=True):
    """Of what was waived before, this much is owed after all under the new decision: it was paid and not given away."""

    counted_date: date


@event("claim.earlier_payment_returned.1", zh="此前付款退票", en="Earlier payment returned", dated="returned_date")
class EarlierPaymentReturned(OfTheMoney, frozen=True, kw_only=True):
    """A payment made before the claim was decided anew came back; of it ``receivable_fen`` was being asked back."""

    receivable_fen: int
    payment_no: str
    account_id: str
    reason: str
    returned_date: date


@event("claim.reclaim_demanded.1", zh="要求返还", en="Repayment demanded", dated="demanded_date")
class ReclaimDemanded(OfTheMoney, frozen=True, kw_only=True):
    """The receiver was asked in writing, with the reason, to pay back what the decision does not cover (追回)."""

    how: str
    reason: str
    pay_by: date
    demanded_by: str
    demanded_date: date


@event("claim.reclaim_repaid.1", zh="收到返还款", en="Repayment received", dated="recorded_date")
class ReclaimRepaid(OfTheMoney, frozen=True, kw_only=True):
    """Some of it came back, into the income account on ``repaid_date``, under the bank's reference."""

    bank_ref: str
    repaid_date: date
    recorded_by: str
    recorded_date: date


@event("claim.repayment_reversed.1", zh="冲正返还款", en="Repayment reversed", dated="reversed_date")
class RepaymentReversed(OfTheMoney, frozen=True, kw_only=True):
    """A repayment was recorded that never came so; ``repaid_event_id`` is that event, whose voucher red letters mirror."""

    bank_ref: str
    repaid_event_id: str
    reason: str
    reversed_by: str
    reversed_date: date


@event("claim.waiver_proposed.1", zh="提出免予追回", en="Waiver proposed", dated="proposed_date")
class WaiverProposed(Event, frozen=True, kw_only=True):
    """Not to ask this much back is proposed, on somebody's authority; a second person decides."""

    claim_no: str
    amount_fen: int
    authority: str
    reason: str
    proposer: str
    proposed_date: date


@event("claim.reclaim_waived.1", zh="免予追回", en="Reclaim waived", dated="waived_date")
class ReclaimWaived(OfTheMoney, frozen=True, kw_only=True):
    """This much is not asked back, as a second person decided."""

    reason: str
    confirmer: str
    waived_date: date


@event("claim.waiver_dropped.1", zh="不予免追", en="Waiver not granted", dated="dropped_date")
class WaiverDropped(Event, frozen=True, kw_only=True):
    """The waiver that was proposed is not made."""

    claim_no: str
    reason: str
    dropper: str
    dropped_date: date
