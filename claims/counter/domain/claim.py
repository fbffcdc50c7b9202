"""The counter claim: where it stands, what it knows, and how facts change it.

The decisions are in ``dossier`` (report to complete dossier), ``assessment`` (to the claimant's answer) and ``payout``
(account to money). Each module declares at its end from which status a decision is made and what stands against it;
``decisions`` puts the three tables together.
"""

from datetime import date
from enum import StrEnum
from functools import reduce

import msgspec
from msgspec.structs import replace

from claims.counter.domain import events as e
from claims.counter.domain import returns
from claims.counter.domain.documents import outstanding
from claims.domain.calendar import china_date
from claims.domain.document import Document
from claims.domain.event import Event
from claims.domain.refusal import InTheWay

STATE_VERSION = 3


class Status(StrEnum):
    """Where the claim stands, in the words of the law."""

    RECEIVED = "received"  # documents are being checked
    SUPPLEMENT_REQUESTED = "supplement_requested"  # the one-time notice is on its way
    AWAITING_DOCUMENTS = "awaiting_documents"  # the notice arrived; the period is suspended
    UNDER_ASSESSMENT = "under_assessment"  # the dossier is complete
    ASSESSED = "assessed"  # waits for the second pair of eyes
    APPROVED = "approved"  # waits for the notice to the claimant
    REJECTED = "rejected"  # waits for the notice of rejection
    NOTIFIED = "notified"  # waits for the claimant's answer
    DISPUTED = "disputed"
    ACCEPTED = "accepted"  # waits for the account or the payment order
    PAYMENT_ORDERED = "payment_ordered"
    PAYMENT_FAILED = "payment_failed"
    PAYMENT_RETURNED = "payment_returned"  # waits for an account, or to be paid again
    PAID = "paid"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"


BENEFIT = "benefit"
REJECTION = "rejection"
HEIR = "heir"


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """The receiver's own account: whose it is, an opaque id, the sealed number and its last four digits.

    ``proposer`` is who put it forward while its holder is in doubt; "" once there is no doubt.
    """

    person_id: str
    account_id: str
    sealed: str
    last4: str
    given_date: date
    proposer: str = ""


class Payee(msgspec.Struct, frozen=True, kw_only=True):
    """Who receives instead of the insured, by which relation; ``other_heirs`` stand behind one of several heirs."""

    person_id: str
    relation: str
    other_heirs: int
    proposer: str


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """A counter claim, folded from its events; round-trips as JSON (``STATE_VERSION`` counts its shapes).

    ``latest_date`` is the day of the latest fact of the procedure; no later fact may be dated before it.
    ``outcome`` and ``benefit_fen`` are the assessor's proposal until decided, then the decision.
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
    channel: str
    received_date: date
    latest_date: date
    status: Status
    documents: tuple[Document, ...]
    requested: tuple[str, ...] = ()  # kinds the one-time notice named; empty: no notice was given
    outstanding: tuple[str, ...] = ()  # of these, what has not arrived
    documents_complete_date: date | None = None
    completed_date: date | None = None
    complex: bool = False
    outcome: str = ""
    benefit_fen: int = 0
    assessor: str = ""
    accepted_date: date | None = None
    applicant_id: str = ""  # who applies, where it is not the insured
    applicant_relation: str = ""
    death_date: date | None = None
    proposed_payee: Payee | None = None  # waits for a second person
    payee: Payee | None = None  # confirmed; None: the insured receives
    doubted_account: Account | None = None  # its holder waits for a second person
    account: Account | None = None
    refused_accounts: tuple[str, ...] = ()  # accounts that are closed, of another name, or do not exist
    payment_no: str = ""
    payment_nos: tuple[str, ...] = ()  # every payment ever ordered
    bank_ref: str = ""
    paid_fen: int = 0  # what really arrived of the benefit and did not come back

    @property
    def claimed_fen(self) -> int:
        """Total medical expense claimed, fen."""
        return self.claimed["medfee_sumamt_fen"]

    @property
    def receiver_id(self) -> str:
        """Whose account is paid to: the payee's, or by default the insured's own."""
        return self.payee.person_id if self.payee else self.person_id

    @property
    def receiver_died(self) -> bool:
        """Whether nobody may receive: the insured died, and so did every guardianship and authority."""
        return self.death_date is not None and (self.payee is None or self.payee.relation != HEIR)


class NotNow(InTheWay):
    """The claim is {status}: this step is not possible now."""

    zh = "赔案当前状态为“{status}”，不能执行此操作。"


def clock_facts(claim: Claim) -> dict[str, date | None]:
    """Since which day the facts hold that clocks wait for (``Rule.start_when``, ``resume_when``)."""
    payable = None
    if claim.accepted_date and claim.account and claim.benefit_fen > 0 and not claim.receiver_died:
        payable = max(claim.accepted_date, claim.account.given_date)
    return {
        "payable": payable,  # 86号 service norm art. 17: no objection AND own account
        "complex": claim.completed_date if claim.complex else None,
        "nothing_outstanding": claim.documents_complete_date if not claim.outstanding else None,
    }


def fold(history: list[Event], claim: Claim | None = None) -> Claim | None:
    """The claim after its history."""
    return reduce(evolve, history, claim)


def evolve(claim: Claim | None, happened: Event) -> Claim:
    """The claim after one more event. It cannot refuse: it has already happened."""
    if isinstance(happened, e.ClaimReported):
        return _reported(happened)
    if claim is None:
        raise AssertionError(f"{happened!r} before the claim was reported")
    return _evolve_dossier(claim, happened)


def _reported(happened: e.ClaimReported) -> Claim:
    return Claim(
        claim_no=happened.claim_no,
        region=happened.region,
        person_id=happened.person_id,
        outlet=happened.outlet,
        policy_year=happened.policy_year,
        fixmedins_code=happened.fixmedins_code,
        fixmedins_name=happened.fixmedins_name,
        admission_date=happened.admission_date,
        discharge_date=happened.discharge_date,
        claimed=happened.claimed,
        channel=happened.channel,
        received_date=happened.received_date,
        latest_date=happened.received_date,
        status=Status.RECEIVED,
        documents=tuple(happened.documents),
    )


def _evolve_dossier(claim: Claim, happened: Event) -> Claim:
    match happened:
        case e.SupplementRequested():
            kinds = tuple(missing.kind for missing in happened.documents)
            return replace(
                claim,
                status=Status.SUPPLEMENT_REQUESTED,
                requested=kinds,
                outstanding=kinds,
                latest_date=happened.requested_date,
            )
        case e.SupplementNoticeArrived():
            return replace(claim, status=Status.AWAITING_DOCUMENTS, latest_date=happened.arrived_date)
        case e.DocumentsReceived():
            return _with_documents(claim, happened)
        case e.DossierCompleted():
            return replace(
                claim,
                status=Status.UNDER_ASSESSMENT,
                completed_date=happened.completed_date,
                complex=happened.complex,
                latest_date=happened.completed_date,
            )
        case e.ClaimWithdrawn():
            return replace(claim, status=Status.WITHDRAWN, latest_date=happened.withdrawn_date)
        case _:
            return _evolve_assessment(claim, happened)


def _with_documents(claim: Claim, happened: e.DocumentsReceived) -> Claim:
    left = outstanding(claim.outstanding, happened.documents)
    return replace(
        claim,
        status=claim.status if left else Status.RECEIVED,
        documents=claim.documents + tuple(happened.documents),
        outstanding=left,
        documents_complete_date=None if left else happened.received_date,
        latest_date=happened.received_date,
    )


def _evolve_assessment(claim: Claim, happened: Event) -> Claim:
    match happened:
        case e.ClaimAssessed():
            return replace(
                claim,
                status=Status.ASSESSED,
                outcome=happened.outcome,
                benefit_fen=happened.benefit_fen,
                assessor=happened.assessor,
                latest_date=happened.assessed_date,
            )
        case e.ClaimSentBack():
            return _to_assess_again(claim, happened.sent_back_date)
        case e.ClaimApproved():
            return replace(
                claim,
                status=Status.APPROVED,
                benefit_fen=happened.benefit_fen,
                latest_date=happened.decided_date,
            )
        case e.ClaimRejected():
            return replace(claim, status=Status.REJECTED, benefit_fen=0, latest_date=happened.decided_date)
        case e.ClaimReopened():
            return _to_assess_again(claim, happened.reopened_date)
        case _:
            return _evolve_answer(claim, happened)


def _to_assess_again(claim: Claim, day: date) -> Claim:
    return replace(claim, status=Status.UNDER_ASSESSMENT, outcome="", benefit_fen=0, assessor="", latest_date=day)


def _evolve_answer(claim: Claim, happened: Event) -> Claim:
    match happened:
        case e.ClaimNotified():
            return replace(claim, status=Status.NOTIFIED, latest_date=happened.notified_date)
        case e.ClaimAccepted():
            return replace(
                claim,
                status=Status.ACCEPTED,
                accepted_date=happened.accepted_date,
                latest_date=happened.accepted_date,
            )
        case e.ClaimDisputed():
            return replace(claim, status=Status.DISPUTED, latest_date=happened.disputed_date)
        case e.ClaimUpheld():
            return replace(claim, status=Status.NOTIFIED, latest_date=happened.upheld_date)
        case e.ClaimClosed():
            return replace(claim, status=Status.CLOSED, latest_date=happened.closed_date)
        case _:
            return _evolve_payment(claim, happened)


def _evolve_payment(claim: Claim, happened: Event) -> Claim:
    match happened:
        case e.BankAccountGiven():
            return _with_account(claim, happened)
        case e.AccountDoubted():
            return replace(claim, doubted_account=_account(happened, happened.person_id, happened.proposer))
        case e.HolderConfirmed() | e.HolderRefused():
            return replace(claim, doubted_account=None)
        case e.ReceiverChecked():
            return claim
        case _:
            return _evolve_payee(claim, happened)


def _evolve_payee(claim: Claim, happened: Event) -> Claim:
    match happened:
        case e.ApplicantNamed():
            return replace(claim, applicant_id=happened.applicant_id, applicant_relation=happened.relation)
        case e.DeathRecorded():
            return replace(claim, death_date=happened.death_date)
        case e.PayeeProposed():
            proposed = Payee(
                person_id=happened.payee_id,
                relation=happened.relation,
                other_heirs=happened.other_heirs,
                proposer=happened.proposer,
            )
            return replace(claim, proposed_payee=proposed)
        case e.PayeeConfirmed():
            return replace(claim, payee=claim.proposed_payee, proposed_payee=None, account=None, doubted_account=None)
        case e.PayeeRefused():
            return replace(claim, proposed_payee=None)
        case _:
            return _evolve_money(claim, happened)


def _evolve_money(claim: Claim, happened: Event) -> Claim:
    match happened:
        case e.ClaimPaymentOrdered():
            return replace(
                claim,
                status=Status.PAYMENT_ORDERED,
                payment_no=happened.payment_no,
                payment_nos=(*claim.payment_nos, happened.payment_no),
                latest_date=happened.ordered_date,
            )
        case e.ClaimPaid() | e.ClaimPaidInPart():
            return replace(
                claim,
                status=Status.PAID if isinstance(happened, e.ClaimPaid) else claim.status,
                paid_fen=claim.paid_fen + happened.amount_fen,
                bank_ref=happened.bank_ref,
                latest_date=china_date(happened.paid_at),
            )
        case e.ClaimPaymentFailed():
            failed = replace(claim, status=Status.PAYMENT_FAILED, latest_date=happened.failed_date)
            return _blocked(failed) if returns.failure_blocks(happened.reason) else failed
        case e.ClaimPaymentReturned():
            return _returned(claim, happened)
        case _:
            raise AssertionError(f"claim does not know {happened!r}")


def _returned(claim: Claim, happened: e.ClaimPaymentReturned) -> Claim:
    returned = replace(
        claim,
        status=Status.PAYMENT_RETURNED,
        paid_fen=claim.paid_fen - happened.amount_fen,
        latest_date=happened.returned_date,
    )
    if returns.blocks(happened.reason):
        return _blocked(returned)
    # Where the receiver has nothing to mend the account stays, and with it the day from which the period runs.
    return returned if returns.receiver_is_free_of_fault(happened.reason) else replace(returned, account=None)


def _blocked(claim: Claim) -> Claim:
    """Nothing is paid to the account of now any more."""
    gone = (claim.account.account_id,) if claim.account else ()
    return replace(claim, account=None, refused_accounts=(*claim.refused_accounts, *gone))


def _with_account(claim: Claim, happened: e.BankAccountGiven) -> Claim:
    waits_for_it = claim.status in {Status.PAYMENT_FAILED, Status.PAYMENT_RETURNED}
    return replace(
        claim,
        account=_account(happened, claim.receiver_id),
        doubted_account=None,
        status=Status.ACCEPTED if waits_for_it else claim.status,
    )


def _account(given: e.BankAccountGiven | e.AccountDoubted, person_id: str, proposer: str = "") -> Account:
    return Account(
        person_id=person_id,
        account_id=given.account_id,
        sealed=given.sealed,
        last4=given.last4,
        given_date=given.given_date,
        proposer=proposer,
    )
