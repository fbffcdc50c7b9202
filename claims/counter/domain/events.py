"""What can happen to a counter claim and to its clocks: facts in the past tense, frozen, without defaults.

Money is whole fen (``_fen``), days are dates in Asia/Shanghai (``_date``), instants are UTC (``_at``). ``assessor``,
``approver`` are user names of staff; the claimant is only ever ``person_id``. Facts that move money carry region,
person and policy year, so that a voucher can be derived from the fact alone.
"""

from datetime import date, datetime

from claims.domain.document import Document
from claims.domain.event import Event, event


@event("claim.reported.1", zh="受理赔案", en="Claim received", dated="received_date")
class ClaimReported(Event, frozen=True, kw_only=True):
    """The claim and its first documents were received (保险法22; 司法解释二 art. 15: first receipt).

    ``claimed`` holds fen under the national names, e.g. ``medfee_sumamt_fen``.
    """

    claim_no: str
    region: str
    person_id: str
    outlet: str
    policy_year: int
    fixmedins_code: str
    fixmedins_name: str
    admission_date: date
    discharge_date: date
    claimed: dict[str, int]
    received_date: date
    channel: str
    documents: list[Document]


@event("claim.supplement_notice_arrived.1", zh="告知书送达", en="Notice reached the claimant", dated="arrived_date")
class SupplementNoticeArrived(Event, frozen=True, kw_only=True):
    """The one-time notice reached the claimant; from here the assessment period is deducted (司法解释二 art. 15)."""

    claim_no: str
    arrived_date: date


@event("claim.documents_received.1", zh="收到材料", en="Documents received", dated="received_date")
class DocumentsReceived(Event, frozen=True, kw_only=True):
    """Further documents arrived at the insurer."""

    claim_no: str
    documents: list[Document]
    received_date: date


@event("claim.assessed.1", zh="核定", en="Assessed", dated="assessed_date")
class ClaimAssessed(Event, frozen=True, kw_only=True):
    """The assessor proposes ``benefit`` or ``rejection``; ``calculation`` is settlement's explanation, opaque here."""

    claim_no: str
    outcome: str
    benefit_fen: int
    calculation: dict[str, object]
    assessor: str
    ground: str
    assessed_date: date


@event("claim.sent_back.1", zh="退回核定", en="Sent back", dated="sent_back_date")
class ClaimSentBack(Event, frozen=True, kw_only=True):
    """The second pair of eyes did not agree; the claim is to be assessed again."""

    claim_no: str
    reason: str
    approver: str
    sent_back_date: date


@event("claim.approved.1", zh="复核通过", en="Benefit approved", dated="decided_date")
class ClaimApproved(Event, frozen=True, kw_only=True):
    """The benefit was decided (核定) by a second pair of eyes."""

    claim_no: str
    region: str
    person_id: str
    policy_year: int
    benefit_fen: int
    approver: str
    decided_date: date


@event("claim.rejected.1", zh="复核拒赔", en="Claim rejected", dated="decided_date")
class ClaimRejected(Event, frozen=True, kw_only=True):
    """The claim was decided not to be covered; the notice must go out within 3 days (保险法24)."""

    claim_no: str
    reasons: str
    clause: str
    approver: str
    decided_date: date


@event("claim.accepted.1", zh="申请人无异议", en="Claimant accepted", dated="accepted_date")
class ClaimAccepted(Event, frozen=True, kw_only=True):
    """The claimant has no objection (86号 service norm art. 17: 申请人无异议)."""

    claim_no: str
    benefit_fen: int
    accepted_date: date


@event("claim.disputed.1", zh="申请人提出异议", en="Claimant objected", dated="disputed_date")
class ClaimDisputed(Event, frozen=True, kw_only=True):
    """The claimant objects."""

    claim_no: str
    reason: str
    disputed_date: date


@event("claim.upheld.1", zh="维持原决定", en="Decision upheld", dated="upheld_date")
class ClaimUpheld(Event, frozen=True, kw_only=True):
    """After a dispute the decision stands and was explained (86号 service norm art. 17)."""

    claim_no: str
    reason: str
    approver: str
    upheld_date: date


@event("claim.reopened.1", zh="撤销原决定重新核定", en="Claim reopened", dated="reopened_date")
class ClaimReopened(Event, frozen=True, kw_only=True):
    """After a dispute the decision was taken back; ``reversed_fen`` is no longer owed (0 for a rejection).

    ``approved_event_id`` is the approval taken back, whose voucher the red letters mirror; "" for a rejection.
    """

    claim_no: str
    region: str
    person_id: str
    policy_year: int
    approved_event_id: str
    reversed_fen: int
    reason: str
    approver: str
    reopened_date: date


@event("claim.bank_account_given.1", zh="登记银行账号", en="Bank account given", dated="given_date")
class BankAccountGiven(Event, frozen=True, kw_only=True):
    """The receiver gave an account of their own: ``sealed`` under that person's key, only ``last4`` in the open.

    The receiver is the insured, or the payee who was confirmed before; ``holder_is_claimant`` says which.
    """

    claim_no: str
    account_id: str
    sealed: str
    last4: str
    holder_is_claimant: bool
    given_date: date


@event("claim.applicant_named.1", zh="登记申请人", en="Applicant named", dated="named_date")
class ApplicantNamed(Event, frozen=True, kw_only=True):
    """Somebody else applies for the insured, by a relation and on papers."""

    claim_no: str
    applicant_id: str
    relation: str
    documents: list[Document]
    named_date: date


@event("claim.death_recorded.1", zh="登记被保险人死亡", en="Death of the insured recorded", dated="recorded_date")
class DeathRecorded(Event, frozen=True, kw_only=True):
    """The insured died on ``death_date``, on paper; from here no account of theirs is paid to."""

    claim_no: str
    death_date: date
    documents: list[Document]
    recorded_date: date


@event("claim.payee_proposed.1", zh="提出收款人", en="Payee proposed", dated="proposed_date")
class PayeeProposed(Event, frozen=True, kw_only=True):
    """Somebody other than the insured is to receive; ``other_heirs`` stand behind one who receives for them."""

    claim_no: str
    payee_id: str
    relation: str
    other_heirs: int
    documents: list[Document]
    ground: str
    proposer: str
    proposed_date: date


@event("claim.payee_confirmed.1", zh="复核收款人通过", en="Payee confirmed", dated="confirmed_date")
class PayeeConfirmed(Event, frozen=True, kw_only=True):
    """A second person confirmed the payee; an account of another receiver no longer counts."""

    claim_no: str
    payee_id: str
    reason: str
    confirmer: str
    confirmed_date: date


@event("claim.payee_refused.1", zh="复核收款人未通过", en="Payee refused", dated="refused_date")
class PayeeRefused(Event, frozen=True, kw_only=True):
    """A second person did not confirm the payee."""

    claim_no: str
    payee_id: str
    reason: str
    refuser: str
    refused_date: date


@event("claim.receiver_checked.1", zh="核验收款人身份", en="Receiver's identity checked", dated="checked_date")
class ReceiverChecked(Event, frozen=True, kw_only=True):
    """Who receives was checked against a document (86号 service norm art. 17): ``identity_document`` says of which kind."""

    claim_no: str
    person_id: str
    identity_document: str
    checker: str
    checked_date: date


@event("claim.account_doubted.1", zh="户名待复核", en="Holder of the account in doubt", dated="given_date")
class AccountDoubted(Event, frozen=True, kw_only=True):
    """An account was given whose holder is spelled nearly like the receiver; a second person is to say."""

    claim_no: str
    account_id: str
    sealed: str
    last4: str
    person_id: str
    reason: str
    proposer: str
    given_date: date


@event("claim.holder_confirmed.1", zh="户名复核通过", en="Holder of the account confirmed", dated="confirmed_date")
class HolderConfirmed(Event, frozen=True, kw_only=True):
    """A second person said that the holder is the receiver; the account counts from the day it was given."""

    claim_no: str
    account_id: str
    reason: str
    confirmer: str
    confirmed_date: date


@event("claim.holder_refused.1", zh="户名复核未通过", en="Holder of the account refused", dated="refused_date")
class HolderRefused(Event, frozen=True, kw_only=True):
    """A second person said that the holder is somebody else; another account is needed."""

    claim_no: str
    account_id: str
    reason: str
    refuser: str
    refused_date: date


@event("claim.payment_ordered.1", zh="已下达支付", en="Payment ordered", dated="ordered_date")
class ClaimPaymentOrdered(Event, frozen=True, kw_only=True):
    """The payment was ordered from the payout account."""

    claim_no: str
    region: str
    person_id: str
    policy_year: int
    payment_no: str
    account_id: str
    amount_fen: int
    ordered_date: date


@event("claim.paid.1", zh="已支付", en="Paid", dated="paid_at")
class ClaimPaid(Event, frozen=True, kw_only=True):
    """The bank confirmed the payment: with ``amount_fen`` the whole benefit has arrived."""

    claim_no: str
    region: str
    person_id: str
    policy_year: int
    payment_no: str
    amount_fen: int
    paid_at: datetime
    bank_ref: str


@event("claim.paid_in_part.1", zh="已部分支付", en="Paid in part", dated="paid_at")
class ClaimPaidInPart(Event, frozen=True, kw_only=True):
    """The bank paid less than was ordered: ``amount_fen`` arrived, the rest is still owed and the period runs on."""

    claim_no: str
    region: str
    person_id: str
    policy_year: int
    payment_no: str
    amount_fen: int
    paid_at: datetime
    bank_ref: str


@event("claim.payment_failed.1", zh="支付失败", en="Payment failed", dated="failed_date")
class ClaimPaymentFailed(Event, frozen=True, kw_only=True):
    """The bank did not execute the payment, for a reason of the table in ``returns``; nothing left the account."""

    claim_no: str
    region: str
    person_id: str
    policy_year: int
    payment_no: str
    amount_fen: int
    reason: str
    failed_date: date


@event("claim.payment_returned.1", zh="支付退票", en="Payment returned", dated="returned_date")
class ClaimPaymentReturned(Event, frozen=True, kw_only=True):
    """Money already paid came back (退票), for a reason of the table in ``returns``; ``amount_fen`` is owed again."""

    claim_no: str
    region: str
    person_id: str
    policy_year: int
    payment_no: str
    amount_fen: int
    reason: str
    returned_date: date


@event("claim.withdrawn.1", zh="已撤回", en="Withdrawn", dated="withdrawn_date")
class ClaimWithdrawn(Event, frozen=True, kw_only=True):
    """The claimant took the claim back before it was decided."""

    claim_no: str
    reason: str
    withdrawn_date: date


@event("claim.closed.1", zh="已结案", en="Closed", dated="closed_date")
class ClaimClosed(Event, frozen=True, kw_only=True):
    """Nothing is left to do: accepted with nothing to pay, or a rejection that was notified."""

    claim_no: str
    ground: str
    closed_date: date
