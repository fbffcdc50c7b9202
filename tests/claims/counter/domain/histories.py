"""One fictional claim in every status it can be in, as histories of events."""

from datetime import UTC, date, datetime
from typing import Any

from msgspec.structs import replace

from claims.counter.domain import events as e
from claims.counter.domain.documents import REQUIRED, MissingDocument
from claims.domain.document import Document
from claims.domain.event import Event

NO = "370000-2026-000001"
BENEFIT = 8_700_000  # 87,000.00
TODAY = date(2026, 3, 31)


def day(of_march: int) -> date:
    return date(2026, 3, of_march)


def paper(kind: str) -> Document:
    return Document(kind=kind, pages=1, sha256="a" * 64)


ALL_PAPERS = [paper(kind) for kind in REQUIRED]
MONEY: dict[str, Any] = {"region": "370000", "person_id": "p-1", "policy_year": 2026}


def reported(papers: list[Document] = ALL_PAPERS) -> e.ClaimReported:
    return e.ClaimReported(
        claim_no=NO,
        outlet="370100-01",
        fixmedins_code="H37010299999",
        fixmedins_name="测试市第一人民医院（虚构）",
        admission_date=date(2026, 1, 5),
        discharge_date=date(2026, 1, 20),
        claimed={"medfee_sumamt_fen": 30_000_000},
        received_date=day(2),
        channel="outlet",
        documents=papers,
        **MONEY,
    )


REQUESTED = e.SupplementRequested(
    claim_no=NO,
    documents=[MissingDocument(kind="invoice", reason="not handed in")],
    given_how="in person",
    requested_date=day(3),
)
ARRIVED = e.SupplementNoticeArrived(claim_no=NO, arrived_date=day(4))
INVOICE = e.DocumentsReceived(claim_no=NO, documents=[paper("invoice")], received_date=day(9))
COMPLETED = e.DossierCompleted(claim_no=NO, completed_date=day(10), complex=False)


def assessed(outcome: str = "benefit", fen: int = BENEFIT) -> e.ClaimAssessed:
    return e.ClaimAssessed(
        claim_no=NO,
        outcome=outcome,
        benefit_fen=fen,
        calculation={},
        assessor="ann",
        ground="SD2014",
        assessed_date=day(11),
    )


SENT_BACK = e.ClaimSentBack(claim_no=NO, reason="wrong tier", approver="bob", sent_back_date=day(12))
APPROVED = e.ClaimApproved(claim_no=NO, benefit_fen=BENEFIT, approver="bob", decided_date=day(12), **MONEY)
APPROVED_ZERO = e.ClaimApproved(claim_no=NO, benefit_fen=0, approver="bob", decided_date=day(12), **MONEY)
REJECTED = e.ClaimRejected(claim_no=NO, reasons="not insured", clause="3.1", approver="bob", decided_date=day(12))
NOTIFIED = e.ClaimNotified(claim_no=NO, how="letter", notified_date=day(13))
ACCEPTED = e.ClaimAccepted(claim_no=NO, benefit_fen=BENEFIT, accepted_date=day(14))
DISPUTED = e.ClaimDisputed(claim_no=NO, reason="too little", disputed_date=day(14))
UPHELD = e.ClaimUpheld(claim_no=NO, reason="explained", approver="bob", upheld_date=day(15))
REOPENED = e.ClaimReopened(
    claim_no=NO,
    approved_event_id="e-1",
    reversed_fen=BENEFIT,
    reason="bill missed",
    approver="bob",
    reopened_date=day(15),
    **MONEY,
)
WITHDRAWN = e.ClaimWithdrawn(claim_no=NO, reason="settled elsewhere", withdrawn_date=day(12))
CLOSED = e.ClaimClosed(claim_no=NO, ground="rejection notified", closed_date=day(20))


GIVEN = day(15)


def account(account_id: str = "acc-1", given: date = GIVEN) -> e.BankAccountGiven:
    return e.BankAccountGiven(
        claim_no=NO, account_id=account_id, sealed="c2VhbGVk", last4="3445", holder_is_claimant=True, given_date=given
    )


CHECKED = e.ReceiverChecked(
    claim_no=NO, person_id="p-1", identity_document="id_card", checker="ann", checked_date=GIVEN
)
DOUBTED = e.AccountDoubted(
    claim_no=NO,
    account_id="acc-3",
    sealed="c2VhbGVk",
    last4="9999",
    person_id="p-1",
    reason="the bank drops the dot",
    proposer="ann",
    given_date=GIVEN,
)
HOLDER_CONFIRMED = e.HolderConfirmed(
    claim_no=NO, account_id="acc-3", reason="same person", confirmer="bob", confirmed_date=day(16)
)
HOLDER_REFUSED = e.HolderRefused(
    claim_no=NO, account_id="acc-3", reason="another person", refuser="bob", refused_date=day(16)
)
APPLICANT = e.ApplicantNamed(
    claim_no=NO, applicant_id="p-2", relation="guardian", documents=[paper("guardianship")], named_date=day(2)
)
DIED = e.DeathRecorded(claim_no=NO, death_date=day(13), documents=[paper("death_certificate")], recorded_date=day(16))


def proposed(relation: str = "guardian", *kinds: str) -> e.PayeeProposed:
    return e.PayeeProposed(
        claim_no=NO,
        payee_id="p-2",
        relation=relation,
        other_heirs=0,
        documents=[paper(kind) for kind in kinds],
        ground="a child without an account",
        proposer="ann",
        proposed_date=day(15),
    )


PAYEE_CONFIRMED = e.PayeeConfirmed(
    claim_no=NO, payee_id="p-2", reason="papers seen", confirmer="bob", confirmed_date=day(16)
)
PAYEE_REFUSED = e.PayeeRefused(
    claim_no=NO, payee_id="p-2", reason="not the guardian", refuser="bob", refused_date=day(16)
)


def ordered(payment_no: str = "P1") -> e.ClaimPaymentOrdered:
    return e.ClaimPaymentOrdered(
        claim_no=NO, payment_no=payment_no, account_id="acc-1", amount_fen=BENEFIT, ordered_date=day(16), **MONEY
    )


PAID = e.ClaimPaid(
    claim_no=NO,
    payment_no="P1",
    amount_fen=BENEFIT,
    paid_at=datetime(2026, 3, 17, 2, tzinfo=UTC),
    bank_ref="B1",
    **MONEY,
)
PAID_IN_PART = e.ClaimPaidInPart(
    claim_no=NO,
    payment_no="P1",
    amount_fen=BENEFIT - 10_000,
    paid_at=datetime(2026, 3, 17, 2, tzinfo=UTC),
    bank_ref="B1",
    **MONEY,
)
FAILED = e.ClaimPaymentFailed(
    claim_no=NO, payment_no="P1", amount_fen=BENEFIT, reason="bank_error", failed_date=day(17), **MONEY
)
RETURNED = e.ClaimPaymentReturned(
    claim_no=NO, payment_no="P1", amount_fen=BENEFIT, reason="account_closed", returned_date=day(18), **MONEY
)

_COMPLETE = [reported(), COMPLETED]
_APPROVED = [*_COMPLETE, assessed(), APPROVED]
_NOTIFIED = [*_APPROVED, NOTIFIED]
_ACCEPTED = [*_NOTIFIED, ACCEPTED, account()]
_ORDERED = [*_ACCEPTED, ordered()]
_REJECTED = [*_COMPLETE, assessed("rejection", 0), REJECTED]
_WITHOUT_INVOICE = [paper(kind) for kind in REQUIRED if kind != "invoice"]
_REQUESTED = [reported(_WITHOUT_INVOICE), REQUESTED]

HISTORIES: dict[str, list[Event]] = {
    "received": [reported()],
    "received_incomplete": [reported(_WITHOUT_INVOICE)],
    "received_supplemented": [*_REQUESTED, ARRIVED, INVOICE],
    "supplement_requested": _REQUESTED,
    "awaiting_documents": [*_REQUESTED, ARRIVED],
    "under_assessment": _COMPLETE,
    "assessed": [*_COMPLETE, assessed()],
    "assessed_rejection": [*_COMPLETE, assessed("rejection", 0)],
    "approved": _APPROVED,
    "rejected": _REJECTED,
    "notified": _NOTIFIED,
    "notified_zero": [*_COMPLETE, assessed(fen=0), APPROVED_ZERO, NOTIFIED],
    "notified_rejection": [*_REJECTED, NOTIFIED],
    "disputed": [*_NOTIFIED, DISPUTED],
    "accepted": _ACCEPTED,
    "accepted_no_account": [*_NOTIFIED, ACCEPTED],
    "holder_in_doubt": [*_NOTIFIED, ACCEPTED, CHECKED, DOUBTED],
    "payee_proposed": [*_ACCEPTED, proposed("guardian", "guardianship")],
    "insured_died": [*_ACCEPTED, DIED],
    "payment_ordered": _ORDERED,
    "paid_in_part": [*_ORDERED, PAID_IN_PART],
    "payment_failed": [*_ORDERED, FAILED],
    "payment_returned": [*_ORDERED, PAID, RETURNED],
    "returned_by_our_fault": [*_ORDERED, PAID, replace(RETURNED, reason="our_error")],
    "paid": [*_ORDERED, PAID],
    "withdrawn": [reported(), WITHDRAWN],
    "closed": [*_REJECTED, NOTIFIED, CLOSED],
}
