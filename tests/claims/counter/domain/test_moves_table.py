"""Every decision against every status: one row a decision, one column a history, R the refusal, + what happened.

A test checks that the table is complete.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from claims.counter.domain import assessment as a
from claims.counter.domain import dossier as d
from claims.counter.domain import events as e
from claims.counter.domain import payout as p
from claims.counter.domain.claim import Claim, Status, fold
from claims.counter.domain.decisions import DECISIONS, steps
from claims.counter.domain.documents import MissingDocument
from claims.domain.event import Event
from claims.domain.refusal import Refused
from tests.claims.counter.domain.histories import HISTORIES, TODAY, paper
from tests.claims.counter.domain.stage import given

FACTS: dict[str, tuple[Callable[..., list[Event]], dict[str, Any]]] = {
    "request_supplement": (
        d.request_supplement,
        {
            "documents": [MissingDocument(kind="invoice", reason="illegible")],
            "given_how": "letter",
            "requested_date": TODAY,
        },
    ),
    "record_notice_arrival": (d.record_notice_arrival, {"arrived_date": TODAY}),
    "receive_documents": (d.receive_documents, {"documents": [paper("invoice")], "received_date": TODAY}),
    "complete_dossier": (d.complete_dossier, {"completed_date": TODAY, "complex": True}),
    "assess": (
        a.assess,
        {
            "outcome": "benefit",
            "benefit_fen": 1,
            "calculation": {},
            "assessor": "ann",
            "ground": "plan",
            "assessed_date": TODAY,
        },
    ),
    "send_back": (a.send_back, {"reason": "again", "approver": "bob", "sent_back_date": TODAY}),
    "approve": (a.approve, {"benefit_fen": 8_700_000, "approver": "bob", "decided_date": TODAY}),
    "reject": (a.reject, {"reasons": "why", "clause": "3.1", "approver": "bob", "decided_date": TODAY}),
    "notify": (a.notify, {"how": "letter", "notified_date": TODAY}),
    "accept": (a.accept, {"accepted_date": TODAY}),
    "dispute": (a.dispute, {"reason": "too little", "disputed_date": TODAY}),
    "uphold": (a.uphold, {"reason": "explained", "approver": "bob", "upheld_date": TODAY}),
    "reopen": (
        a.reopen,
        {"approved_event_id": "e-1", "reason": "bill missed", "approver": "bob", "reopened_date": TODAY},
    ),
    "give_bank_account": (
        p.give_bank_account,
        {
            "account_id": "acc-2",
            "sealed": "eA==",
            "last4": "1234",
            "holder_is_claimant": True,
            "given_date": TODAY,
        },
    ),
    "order_payment": (p.order_payment, {"payment_no": "P2"}),
    "confirm_payment": (
        p.confirm_payment,
        {"payment_no": "P1", "paid_at": datetime(2026, 3, 30, tzinfo=UTC), "bank_ref": "B9"},
    ),
    "fail_payment": (p.fail_payment, {"payment_no": "P1", "reason": "closed", "failed_date": TODAY}),
    "return_payment": (p.return_payment, {"payment_no": "P1", "reason": "closed", "returned_date": TODAY}),
    "withdraw": (d.withdraw, {"reason": "settled", "withdrawn_date": TODAY}),
    "close": (a.close, {"ground": "notified", "closed_date": TODAY}),
}

# decision → history → events; every history not named is refused with the decision's usual refusal.
HAPPENS: dict[str, dict[str, tuple[type[Event], ...]]] = {
    "request_supplement": dict.fromkeys(("received", "received_incomplete"), (e.SupplementRequested,)),
    "record_notice_arrival": {"supplement_requested": (e.SupplementNoticeArrived,)},
    "receive_documents": dict.fromkeys(
        ("received", "received_incomplete", "received_supplemented", "supplement_requested", "awaiting_documents"),
        (e.DocumentsReceived,),
    ),
    "complete_dossier": dict.fromkeys(("received", "received_supplemented"), (e.DossierCompleted,)),
    "assess": {"under_assessment": (e.ClaimAssessed,)},
    "send_back": dict.fromkeys(("assessed", "assessed_rejection"), (e.ClaimSentBack,)),
    "approve": {"assessed": (e.ClaimApproved,)},
    "reject": {"assessed_rejection": (e.ClaimRejected,)},
    "notify": dict.fromkeys(("approved", "rejected"), (e.ClaimNotified,)),
    "accept": {"notified": (e.ClaimAccepted,), "notified_zero": (e.ClaimAccepted, e.ClaimClosed)},
    "dispute": dict.fromkeys(("notified", "notified_zero", "notified_rejection"), (e.ClaimDisputed,)),
    "uphold": {"disputed": (e.ClaimUpheld,)},
    "reopen": {"disputed": (e.ClaimReopened,)},
    "give_bank_account": dict.fromkeys(
        (
            "received",
            "received_incomplete",
            "received_supplemented",
            "supplement_requested",
            "awaiting_documents",
            "under_assessment",
            "assessed",
            "approved",
            "notified",
            "notified_zero",
            "disputed",
            "accepted",
            "accepted_no_account",
            "payment_failed",
            "payment_returned",
        ),
        (e.BankAccountGiven,),
    ),
    "order_payment": dict.fromkeys(("accepted", "payment_failed"), (e.ClaimPaymentOrdered,)),
    "confirm_payment": {"payment_ordered": (e.ClaimPaid,)},
    "fail_payment": {"payment_ordered": (e.ClaimPaymentFailed,)},
    "return_payment": {"paid": (e.ClaimPaymentReturned,)},
    "withdraw": dict.fromkeys(
        (
            "received",
            "received_incomplete",
            "received_supplemented",
            "supplement_requested",
            "awaiting_documents",
            "under_assessment",
            "assessed",
            "assessed_rejection",
        ),
        (e.ClaimWithdrawn,),
    ),
    "close": {"notified_rejection": (e.ClaimClosed,)},
}

USUAL: dict[str, type[Refused]] = {
    "request_supplement": d.NotCollectingDocuments,
    "record_notice_arrival": d.NoNoticeOnItsWay,
    "receive_documents": d.NotCollectingDocuments,
    "complete_dossier": d.NotCollectingDocuments,
    "assess": a.NotUnderAssessment,
    "send_back": a.NotWaitingForDecision,
    "approve": a.NotWaitingForDecision,
    "reject": a.NotWaitingForDecision,
    "notify": a.NothingToNotify,
    "accept": a.NotWaitingForAnswer,
    "dispute": a.NotWaitingForAnswer,
    "uphold": a.NotDisputed,
    "reopen": a.NotDisputed,
    "give_bank_account": p.NoAccountNeeded,
    "order_payment": p.NotPayable,
    "confirm_payment": p.NoPaymentUnderWay,
    "fail_payment": p.NoPaymentUnderWay,
    "return_payment": p.NotPaid,
    "withdraw": d.AlreadyDecided,
    "close": a.NotWaitingForAnswer,
}

UNUSUAL: dict[tuple[str, str], type[Refused]] = {
    ("request_supplement", "received_supplemented"): d.AlreadyRequestedOnce,
    ("request_supplement", "supplement_requested"): d.AlreadyRequestedOnce,
    ("request_supplement", "awaiting_documents"): d.AlreadyRequestedOnce,
    ("complete_dossier", "received_incomplete"): d.DossierIncomplete,
    ("approve", "assessed_rejection"): a.AssessedAsRejection,
    ("reject", "assessed"): a.AssessedAsBenefit,
    ("accept", "notified_rejection"): a.RejectionIsNotAccepted,
    ("order_payment", "accepted_no_account"): p.NoAccountGiven,
    ("close", "notified"): a.AnswerStillOpen,
    ("close", "notified_zero"): a.AnswerStillOpen,
}


CELLS = [(decision, history) for decision in FACTS for history in HISTORIES]


@pytest.mark.parametrize(("decision", "history"), CELLS)
def test_every_decision_against_every_status(decision: str, history: str) -> None:
    decide, facts = FACTS[decision]
    wish = given(HISTORIES[history]).when(decide, today=TODAY, **facts)
    if history in HAPPENS[decision]:
        wish.then_kinds(*HAPPENS[decision][history])
    else:
        wish.then_refused(UNUSUAL.get((decision, history), USUAL[decision]))


def test_the_table_is_complete() -> None:
    claims = [fold(history) for history in HISTORIES.values()]
    assert {claim.status for claim in claims if claim} == set(Status)
    assert set(FACTS) == set(HAPPENS) == set(USUAL) == set(DECISIONS)
    assert not {cell for cell in UNUSUAL if cell[1] in HAPPENS[cell[0]]}


@pytest.mark.parametrize("history", HISTORIES)
def test_the_screens_offer_exactly_what_can_happen(history: str) -> None:
    claim = fold(HISTORIES[history])
    assert claim is not None
    assert set(steps(claim)) == {decision for decision in HAPPENS if history in HAPPENS[decision]}


@pytest.mark.parametrize("history", HISTORIES)
def test_a_claim_survives_the_trip_through_json(history: str) -> None:
    claim = fold(HISTORIES[history])
    assert msgspec.json.decode(msgspec.json.encode(claim), type=Claim) == claim


@pytest.mark.parametrize("history", HISTORIES)
def test_a_second_report_is_refused(history: str) -> None:
    claim = fold(HISTORIES[history])
    assert claim is not None
    first = {name: getattr(HISTORIES[history][0], name) for name in HISTORIES[history][0].__struct_fields__}
    given(HISTORIES[history]).when(d.report, today=TODAY, **first).then_refused(d.AlreadyReported)
