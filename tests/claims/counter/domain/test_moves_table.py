"""Every decision against every status, as one picture: decisions down, histories across, in each cell what comes of it."""

import inspect
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from claims.counter.domain import assessment as a
from claims.counter.domain import dossier as d
from claims.counter.domain import events as e
from claims.counter.domain import payee as y
from claims.counter.domain import payout as p
from claims.counter.domain.claim import Claim, Status, fold
from claims.counter.domain.decisions import DECISIONS, steps
from claims.counter.domain.documents import MissingDocument
from claims.domain.decision import nothing
from claims.domain.event import Event
from claims.domain.refusal import Refused
from claims.domain.text import Likeness
from tests.claims.counter.domain.histories import HISTORIES, TODAY, paper
from tests.claims.counter.domain.stage import given
from tests.moves import Cell, cells

PICTURE = """
                      rec inc sup req awa und ben rej app rjd not zer nrj dis acc nac dbt pro die ord prt fai ret our pai wit clo
request_supplement    YES YES one one one no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
record_notice_arrival no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
receive_documents     YES YES YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
complete_dossier      YES gap YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
assess                no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
send_back             no  no  no  no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
approve               no  no  no  no  no  no  YES rej no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
reject                no  no  no  no  no  no  ben YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
notify                no  no  no  no  no  no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
accept                no  no  no  no  no  no  no  no  no  no  YES END nay no  no  no  no  no  no  no  no  no  no  no  no  no  no
dispute               no  no  no  no  no  no  no  no  no  no  YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no
uphold                no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no
reopen                no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no
name_applicant        YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES no  no  no
record_death          YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES bef YES YES YES YES YES no  no  no
propose_payee         YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES no  no  YES YES YES no  no  no
confirm_payee         nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob YES nob no  no  nob nob nob no  no  no
refuse_payee          nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob YES nob nob nob nob nob nob no  no  no
give_bank_account     YES YES YES YES YES YES YES no  YES no  YES YES no  YES YES YES YES YES dea no  no  YES YES YES no  no  no
confirm_holder        dou dou dou dou dou dou dou dou dou no  dou dou dou dou dou dou YES dou dou no  no  dou dou dou no  no  no
refuse_holder         dou dou dou dou dou dou dou dou dou no  dou dou dou dou dou dou YES dou dou no  no  dou dou dou no  no  no
order_payment         no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES acc acc YES dea no  YES YES no  no  no  no  no
pay_again             no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  acc YES no  no  no
confirm_payment       no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES YES no  no  no  no  no  no
fail_payment          no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES YES no  no  no  no  no  no
return_payment        no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  YES no  no
withdraw              YES YES YES YES YES YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
close                 no  no  no  no  no  no  no  no  no  no  ans ans YES no  no  no  no  no  no  no  no  no  no  no  no  no  no
"""

# What the headings stand for: the histories in which a claim comes to each status, one or more for a status.
ACROSS = {
    "rec": "received",
    "inc": "received_incomplete",
    "sup": "received_supplemented",
    "req": "supplement_requested",
    "awa": "awaiting_documents",
    "und": "under_assessment",
    "ben": "assessed",
    "rej": "assessed_rejection",
    "app": "approved",
    "rjd": "rejected",
    "not": "notified",
    "zer": "notified_zero",
    "nrj": "notified_rejection",
    "dis": "disputed",
    "acc": "accepted",
    "nac": "accepted_no_account",
    "dbt": "holder_in_doubt",
    "pro": "payee_proposed",
    "die": "insured_died",
    "ord": "payment_ordered",
    "prt": "paid_in_part",
    "fai": "payment_failed",
    "ret": "payment_returned",
    "our": "returned_by_our_fault",
    "pai": "paid",
    "wit": "withdrawn",
    "clo": "closed",
}

# What the words stand for: YES, the event of the decision; END, that and the claim is closed at once; no, the refusal
# by which the decision answers any other status; and what else stands against it.
HAPPENS_AND_USUAL_NO: dict[str, tuple[type[Event], type[Refused]]] = {
    "request_supplement": (e.SupplementRequested, d.NotCollectingDocuments),
    "record_notice_arrival": (e.SupplementNoticeArrived, d.NoNoticeOnItsWay),
    "receive_documents": (e.DocumentsReceived, d.NotCollectingDocuments),
    "complete_dossier": (e.DossierCompleted, d.NotCollectingDocuments),
    "assess": (e.ClaimAssessed, a.NotUnderAssessment),
    "send_back": (e.ClaimSentBack, a.NotWaitingForDecision),
    "approve": (e.ClaimApproved, a.NotWaitingForDecision),
    "reject": (e.ClaimRejected, a.NotWaitingForDecision),
    "notify": (e.ClaimNotified, a.NothingToNotify),
    "accept": (e.ClaimAccepted, a.NotWaitingForAnswer),
    "dispute": (e.ClaimDisputed, a.NotWaitingForAnswer),
    "uphold": (e.ClaimUpheld, a.NotDisputed),
    "reopen": (e.ClaimReopened, a.NotDisputed),
    "name_applicant": (e.ApplicantNamed, y.NotOpenForPayee),
    "record_death": (e.DeathRecorded, y.NotOpenForPayee),
    "propose_payee": (e.PayeeProposed, y.NotOpenForPayee),
    "confirm_payee": (e.PayeeConfirmed, y.NotOpenForPayee),
    "refuse_payee": (e.PayeeRefused, y.NotOpenForPayee),
    "give_bank_account": (e.BankAccountGiven, p.NoAccountNeeded),
    "confirm_holder": (e.BankAccountGiven, p.NoAccountNeeded),
    "refuse_holder": (e.HolderRefused, p.NoAccountNeeded),
    "order_payment": (e.ClaimPaymentOrdered, p.NotPayable),
    "pay_again": (e.ClaimPaymentOrdered, p.NotPayable),
    "confirm_payment": (e.ClaimPaid, p.NoPaymentUnderWay),
    "fail_payment": (e.ClaimPaymentFailed, p.NoPaymentUnderWay),
    "return_payment": (e.ClaimPaymentReturned, p.NotPaid),
    "withdraw": (e.ClaimWithdrawn, d.AlreadyDecided),
    "close": (e.ClaimClosed, a.NotWaitingForAnswer),
}
AGAINST: dict[str, type[Refused]] = {
    "one": d.AlreadyRequestedOnce,
    "gap": d.DossierIncomplete,
    "rej": a.AssessedAsRejection,
    "ben": a.AssessedAsBenefit,
    "nay": a.RejectionIsNotAccepted,
    "ans": a.AnswerStillOpen,
    "acc": p.NoAccountGiven,
    "dea": p.ReceiverDied,
    "bef": y.DeathAlreadyRecorded,
    "nob": y.NoPayeeProposed,
    "dou": p.NoHolderInDoubt,
}
# What is said together with the event of the decision, and before it.
FIRST: dict[str, type[Event]] = {"give_bank_account": e.ReceiverChecked, "confirm_holder": e.HolderConfirmed}

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
            "holder": Likeness.SAME,
            "reason": "",
            "identity_document": "id_card",
            "giver": "ann",
            "given_date": TODAY,
        },
    ),
    "confirm_holder": (p.confirm_holder, {"reason": "same", "confirmer": "bob", "confirmed_date": TODAY}),
    "refuse_holder": (p.refuse_holder, {"reason": "other", "refuser": "bob", "refused_date": TODAY}),
    "name_applicant": (
        y.name_applicant,
        {"applicant_id": "p-2", "relation": "guardian", "documents": [paper("guardianship")], "named_date": TODAY},
    ),
    "record_death": (
        y.record_death,
        {"death_date": TODAY, "documents": [paper("death_certificate")], "recorded_date": TODAY},
    ),
    "propose_payee": (
        y.propose_payee,
        {
            "payee_id": "p-2",
            "relation": "guardian",
            "other_heirs": 0,
            "documents": [paper("guardianship")],
            "ground": "a child",
            "proposer": "ann",
            "proposed_date": TODAY,
        },
    ),
    "confirm_payee": (y.confirm_payee, {"reason": "seen", "confirmer": "bob", "confirmed_date": TODAY}),
    "refuse_payee": (y.refuse_payee, {"reason": "no", "refuser": "bob", "refused_date": TODAY}),
    "order_payment": (p.order_payment, {"payment_no": "P2"}),
    "pay_again": (p.pay_again, {"payment_no": "P1-2"}),
    "confirm_payment": (
        p.confirm_payment,
        {"payment_no": "P1", "paid_at": datetime(2026, 3, 30, tzinfo=UTC), "bank_ref": "B9", "arrived_fen": 8_700_000},
    ),
    "fail_payment": (p.fail_payment, {"payment_no": "P1", "reason": "dormant", "failed_date": TODAY}),
    "return_payment": (
        p.return_payment,
        {"payment_no": "P1", "reason": "dormant", "owed_fen": 1, "returned_date": TODAY},
    ),
    "withdraw": (d.withdraw, {"reason": "settled", "withdrawn_date": TODAY}),
    "close": (a.close, {"ground": "notified", "closed_date": TODAY}),
}


# After a death an heir acts, on other papers.
OF_AN_HEIR: dict[str, Any] = {"relation": "heir", "documents": [paper("succession"), paper("death_certificate")]}


CELLS = [Cell(decision, ACROSS[heading], word) for decision, heading, word in cells(PICTURE)]


@pytest.mark.parametrize(("decision", "history", "word"), CELLS)
def test_every_decision_against_every_status(decision: str, history: str, word: str) -> None:
    decide, facts = FACTS[decision]
    if history == "insured_died" and "relation" in facts:
        facts = facts | OF_AN_HEIR
    wish = given(HISTORIES[history]).when(decide, today=TODAY, **facts)
    event, usual_no = HAPPENS_AND_USUAL_NO[decision]
    if word == "YES":
        wish.then_kinds(*([FIRST[decision]] if decision in FIRST else []), event)
    elif word == "END":
        wish.then_kinds(event, e.ClaimClosed)
    else:
        wish.then_refused(usual_no if word == "no" else AGAINST[word])


def test_the_picture_is_complete() -> None:
    assert {fold(history).status for history in HISTORIES.values()} == set(Status)
    assert set(ACROSS.values()) == set(HISTORIES)
    assert set(FACTS) == set(HAPPENS_AND_USUAL_NO) == set(DECISIONS) == functions_that_decide()
    assert {(cell.decision, cell.history) for cell in CELLS} == {
        (one, other) for one in DECISIONS for other in HISTORIES
    }
    assert len(CELLS) == len(DECISIONS) * len(HISTORIES)
    assert [name for name in DECISIONS if DECISIONS[name].unless is not nothing and not stood_against(name)] == []


def stood_against(name: str) -> bool:
    """Whether the picture holds a claim whose status allows the decision, and something else does not."""
    decision = DECISIONS[name]
    claims = [fold(history) for history in HISTORIES.values()]
    return any(decision.unless(claim) for claim in claims if claim.status in decision.statuses)


def functions_that_decide() -> set[str]:
    """Every decision on a claim there is. The report makes the claim, so it has no status to come from."""
    return {
        name
        for module in (d, a, y, p)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.signature(function).return_annotation == list[Event]
    } - {"report"}


@pytest.mark.parametrize("history", HISTORIES)
def test_the_screens_offer_exactly_what_can_happen(history: str) -> None:
    can_happen = {cell.decision for cell in CELLS if cell.history == history and cell.word in ("YES", "END")}
    assert set(steps(fold(HISTORIES[history]))) == can_happen


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
