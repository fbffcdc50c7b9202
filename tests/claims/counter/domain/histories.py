"""One fictional claim in every status it can be in, as histories of events."""

from datetime import UTC, date, datetime
from typing import Any

from msgspec.structs import replace

from claims.counter.domain import correction_events as c
from claims.counter.domain import death_events as d
from claims.counter.domain import events as e
from claims.counter.domain import exit_events as x
from claims.counter.domain import notice_events as n
from claims.counter.domain import reopening_events as r
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


REQUESTED = n.SupplementRequested(
    claim_no=NO,
    documents=[MissingDocument(kind="invoice", reason="not handed in")],
    given_how="mail",
    proof="EMS-1",
    opened_at=None,
    requested_date=day(3),
)
ARRIVED = e.SupplementNoticeArrived(claim_no=NO, arrived_date=day(4))
INVOICE = e.DocumentsReceived(claim_no=NO, documents=[paper("invoice")], received_date=day(9))
COMPLETED = n.DossierCompleted(claim_no=NO, complex_reasons=[], completed_date=day(10))
FOUND_COMPLEX = n.FoundComplex(
    claim_no=NO, reasons=["third_party"], explanation="who caused the accident is asked", by="ann", found_date=day(10)
)
COMPLEXITY_WITHDRAWN = n.ComplexityWithdrawn(claim_no=NO, reason="nobody is liable", by="bob", withdrawn_date=day(10))
CARD_ASKED = n.PaymentPapersRequested(
    claim_no=NO,
    documents=[MissingDocument(kind="bank_card", reason="to pay")],
    asked_how="sms",
    by="ann",
    asked_date=day(10),
)
CARD_RECEIVED = n.PaymentPapersReceived(claim_no=NO, documents=[paper("bank_card")], received_date=day(12))


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
NOTIFIED = n.ClaimNotified(claim_no=NO, how="in_person", proof="HZ-1", opened_at=None, notified_date=day(13))
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

DEATH_DOUBTED = d.DeathDoubted(
    claim_no=NO, ground="another of the same name", documents=[paper("identity")], doubter="ann", doubted_date=day(17)
)
DEATH_TAKEN_BACK = d.DeathTakenBack(
    claim_no=NO, death_date=day(13), reason="she stood here", confirmer="bob", taken_back_date=day(18)
)
DEATH_UPHELD = d.DeathUpheld(claim_no=NO, reason="register asked", by="bob", upheld_date=day(18))


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

FORGONE = x.PapersForgone(
    claim_no=NO,
    kinds=["invoice"],
    declared=False,
    arrived_date=day(4),
    wait_days=5,
    told_how="mail",
    ground="the hospital is gone",
    forgone_date=day(10),
)
REMINDED = x.ClaimReminded(claim_no=NO, waits_for="papers", how="mail", note="", reminded_date=day(8))


def exit_proposed(exit: str, on: date = GIVEN) -> x.ExitProposed:
    return x.ExitProposed(
        claim_no=NO,
        exit=exit,
        way="public_notice" if exit == "arrival" else "",
        exit_date=on,
        proof="EMS 1",
        ground="nobody answers",
        proposer="ann",
        proposed_date=on,
    )


def exit_confirmed(exit: str) -> x.ExitConfirmed:
    return x.ExitConfirmed(claim_no=NO, exit=exit, reason="agreed", confirmer="bob", confirmed_date=day(16))


EXIT_REFUSED = x.ExitRefused(claim_no=NO, exit="parking", reason="not yet", refuser="bob", refused_date=day(16))
DEEMED = x.AcceptanceDeemed(claim_no=NO, told_date=day(13), proof="EMS 1", wait_days=1, last_date=day(14))
PARKED = x.ClaimParked(claim_no=NO, ground="nobody answers", parked_date=day(16))
TAKEN_UP = x.ClaimTakenUp(claim_no=NO, ground="came back", taken_up_date=day(20))
OBJECTION_WITHDRAWN = x.ObjectionWithdrawn(claim_no=NO, reason="understood", withdrawn_date=day(15))
ASSESSMENT_WITHDRAWN = x.AssessmentWithdrawn(claim_no=NO, reason="wrong tier", assessor="ann", withdrawn_date=day(12))
PAYEE_WITHDRAWN = x.PayeeWithdrawn(
    claim_no=NO, payee_id="p-2", reason="another one", proposer="ann", withdrawn_date=day(16)
)
ACCOUNT_WITHDRAWN = x.AccountWithdrawn(
    claim_no=NO, account_id="acc-3", reason="typed wrong", proposer="ann", withdrawn_date=day(16)
)
OF_THE_CLAIM: dict[str, Any] = {"claim_no": NO, **MONEY}
LESS = 6_000_000  # 60,000.00
REOPENING = r.ReopeningProposed(
    claim_no=NO,
    basis="court_order",
    document_no="(2026)鲁01民终1号",
    reason="ratio",
    proposer="cat",
    proposed_date=day(20),
)
REOPENING_REFUSED = r.ReopeningRefused(claim_no=NO, reason="stands", refuser="bob", refused_date=day(21))
REOPENING_DROPPED = r.ReopeningDropped(claim_no=NO, reason="mistaken", dropper="cat", dropped_date=day(21))
CONTESTED = r.PayoutContested(amount_fen=BENEFIT, contested_date=day(21), **OF_THE_CLAIM)
COUNTED = r.PayoutCounted(amount_fen=LESS, counted_date=day(23), **OF_THE_CLAIM)
WAIVER_COUNTED = r.WaiverCounted(amount_fen=1, counted_date=day(23), **OF_THE_CLAIM)
DEMANDED = r.ReclaimDemanded(
    amount_fen=BENEFIT - LESS, how="mail", reason="paid too much", pay_by=date(2026, 4, 30), demanded_by="ann",
    demanded_date=day(25), **OF_THE_CLAIM,
)  # fmt: skip
REPAID = r.ReclaimRepaid(
    amount_fen=1_000_000, bank_ref="R1", repaid_date=day(26), recorded_by="fin", recorded_date=day(27), **OF_THE_CLAIM
)
REPAYMENT_REVERSED = r.RepaymentReversed(
    amount_fen=1_000_000, bank_ref="R1", repaid_event_id="e-9", reason="another's", reversed_by="bob",
    reversed_date=day(28), **OF_THE_CLAIM,
)  # fmt: skip
WAIVER = r.WaiverProposed(
    claim_no=NO,
    amount_fen=1_700_000,
    authority="批〔2026〕3号",
    reason="hardship",
    proposer="fin",
    proposed_date=day(28),
)
WAIVED = r.ReclaimWaived(amount_fen=1_700_000, reason="agreed", confirmer="bob", waived_date=day(29), **OF_THE_CLAIM)
RETURNED_LATE = r.EarlierPaymentReturned(
    amount_fen=BENEFIT, receivable_fen=0, payment_no="P1", account_id="acc-1", reason="bank_error",
    returned_date=day(29), **OF_THE_CLAIM,
)  # fmt: skip
WAIVER_DROPPED = r.WaiverDropped(claim_no=NO, reason="can pay", dropper="bob", dropped_date=day(29))
_PROOF: dict[str, Any] = {
    "claim_no": NO,
    "ground": "typed wrong",
    "documents": [paper("basic_settlement")],
    "corrector": "ann",
    "corrected_date": day(10),
}
_STAY: dict[str, Any] = {
    "fixmedins_code": "H37010299999",
    "fixmedins_name": "测试市第一人民医院（虚构）",
    "policy_year": 2026,
}
CORRECTED: list[Event] = [
    c.SheetCorrected(
        old_claimed={"medfee_sumamt_fen": 30_000_000}, claimed={"medfee_sumamt_fen": 29_000_000}, **_PROOF
    ),
    c.StayCorrected(
        old_stay=c.Stay(admission_date=date(2026, 1, 5), discharge_date=date(2026, 1, 20), **_STAY),
        stay=c.Stay(admission_date=date(2026, 1, 6), discharge_date=date(2026, 1, 20), **_STAY),
        **_PROOF,
    ),
    c.ChannelCorrected(old_channel="outlet", channel="mail", **_PROOF),
    c.OutletChanged(
        claim_no=NO, old_outlet="370100-01", outlet="370100-02", ground="she moved", mover="ann", changed_date=day(10)
    ),
]

_COMPLETE = [reported(), COMPLETED]
_APPROVED = [*_COMPLETE, assessed(), APPROVED]
_NOTIFIED = [*_APPROVED, NOTIFIED]
_ACCEPTED = [*_NOTIFIED, ACCEPTED, account()]
_ORDERED = [*_ACCEPTED, ordered()]
_REJECTED = [*_COMPLETE, assessed("rejection", 0), REJECTED]
_WITHOUT_INVOICE = [paper(kind) for kind in REQUIRED if kind != "invoice"]
_REQUESTED = [reported(_WITHOUT_INVOICE), REQUESTED]
_PARKED = [*_NOTIFIED, ACCEPTED, exit_proposed("parking"), exit_confirmed("parking"), PARKED]

_PAID = [*_ORDERED, PAID]
_ANEW = [*_PAID, REOPENING, replace(REOPENED, reopened_date=day(21)), CONTESTED]
_LESS = [
    *_ANEW,
    replace(assessed(fen=LESS), assessed_date=day(22)),
    replace(APPROVED, benefit_fen=LESS, decided_date=day(23)),
    COUNTED,
    replace(NOTIFIED, notified_date=day(24)),
]
_CLOSED_LESS = [*_LESS, replace(CLOSED, closed_date=day(24)), DEMANDED, REPAID]

HISTORIES: dict[str, list[Event]] = {
    "received": [reported()],
    "received_incomplete": [reported(_WITHOUT_INVOICE)],
    "received_supplemented": [*_REQUESTED, ARRIVED, INVOICE],
    "supplement_requested": _REQUESTED,
    "awaiting_documents": [*_REQUESTED, ARRIVED],
    "arrival_proposed": [*_REQUESTED, exit_proposed("arrival", day(6))],
    "without_papers": [*_REQUESTED, ARRIVED, REMINDED, FORGONE],
    "under_assessment": _COMPLETE,
    "found_complex": [reported(), COMPLETED, FOUND_COMPLEX],
    "assessed": [*_COMPLETE, assessed()],
    "assessed_rejection": [*_COMPLETE, assessed("rejection", 0)],
    "approved": _APPROVED,
    "rejected": _REJECTED,
    "notified": _NOTIFIED,
    "notified_zero": [*_COMPLETE, assessed(fen=0), APPROVED_ZERO, NOTIFIED],
    "notified_rejection": [*_REJECTED, NOTIFIED],
    "acceptance_proposed": [*_NOTIFIED, exit_proposed("acceptance")],
    "disputed": [*_NOTIFIED, DISPUTED],
    "accepted": _ACCEPTED,
    "accepted_no_account": [*_NOTIFIED, ACCEPTED],
    "holder_in_doubt": [*_NOTIFIED, ACCEPTED, CHECKED, DOUBTED],
    "payee_proposed": [*_ACCEPTED, proposed("guardian", "guardianship")],
    "insured_died": [*_ACCEPTED, DIED],
    "death_doubted": [*_ACCEPTED, DIED, DEATH_DOUBTED],
    "parking_proposed": [*_NOTIFIED, ACCEPTED, exit_proposed("parking")],
    "unreachable": _PARKED,
    "payment_ordered": _ORDERED,
    "paid_in_part": [*_ORDERED, PAID_IN_PART],
    "payment_failed": [*_ORDERED, FAILED],
    "payment_returned": [*_ORDERED, PAID, RETURNED],
    "returned_by_our_fault": [*_ORDERED, PAID, replace(RETURNED, reason="our_error")],
    "paid": [*_ORDERED, PAID],
    "reopening_proposed": [*_PAID, REOPENING],
    "reopened_after_payment": _ANEW,
    "notified_less_than_paid": _LESS,
    "repaid_in_part": _CLOSED_LESS,
    "waiver_proposed": [*_CLOSED_LESS, WAIVER],
    "withdrawn": [reported(), WITHDRAWN],
    "closed": [*_REJECTED, NOTIFIED, CLOSED],
}
