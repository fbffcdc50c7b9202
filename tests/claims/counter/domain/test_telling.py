"""What a claimant is told in writing, what makes a case complex, and what only the payment needs."""

from datetime import UTC, datetime
from typing import Any

import pytest

from claims.counter.domain import assessment as a
from claims.counter.domain import complexity as x
from claims.counter.domain import dossier as d
from claims.counter.domain import notice_events as n
from claims.counter.domain import payment_papers as pp
from claims.counter.domain import written as w
from claims.counter.domain.changes import fold
from claims.counter.domain.claim import Status
from claims.counter.domain.documents import KINDS, PAYMENT, REQUIRED, MissingDocument, NothingGiven
from claims.domain.document import NotADocument, UnknownDocumentKind
from claims.domain.event import from_data
from claims.domain.refusal import BeforeEarlierFact, GroundMissing, InTheFuture, Refused
from tests.claims.counter.domain import histories as h
from tests.claims.counter.domain.stage import given

MORNING = datetime(2026, 3, 13, 1, tzinfo=UTC)


def told(how: str, proof: str = "", opened_at: datetime | None = None) -> dict[str, Any]:
    return {"how": how, "proof": proof, "opened_at": opened_at, "notified_date": h.day(13), "today": h.day(13)}


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        (told("sms", "13800000000"), w.TextMessageIsNoNotice),
        (told("letter", "1"), w.NotAWrittenForm),
        (told("in_person"), w.HandoverNotProved),
        (told("mail", "  "), w.HandoverNotProved),
        (told("mail", opened_at=MORNING), w.HandoverNotProved),
        (told("mail", "1" * 81), w.ProofTooLong),
        (told("online", "1"), w.OpeningNotProved),
        (told("online", opened_at=datetime(2026, 3, 10, tzinfo=UTC)), BeforeEarlierFact),
        (told("online", opened_at=datetime(2026, 3, 13, 16, tzinfo=UTC)), InTheFuture),  # the 14th in China
    ],
)
def test_a_notice_without_its_proof_is_none(facts: dict[str, Any], refusal: type[Refused]) -> None:
    given(h.HISTORIES["approved"]).when(a.notify, **facts).then_refused(refusal)


def test_each_written_form_keeps_its_own_proof() -> None:
    wish = given(h.HISTORIES["approved"])
    mail = n.ClaimNotified(claim_no=h.NO, how="mail", proof="EMS-1", opened_at=None, notified_date=h.day(13))
    wish.when(a.notify, **told("mail", " EMS-1 ", MORNING)).then(mail)
    online = n.ClaimNotified(claim_no=h.NO, how="online", proof="", opened_at=MORNING, notified_date=h.day(13))
    wish.when(a.notify, **told("online", opened_at=MORNING)).then(online)


def test_the_one_time_notice_is_given_as_a_decision_is() -> None:
    notice = {"documents": [MissingDocument(kind="invoice", reason="missing")], "requested_date": h.day(3)}
    wish = given(h.HISTORIES["received_incomplete"])
    for how, proof, refusal in (("sms", "1", w.TextMessageIsNoNotice), ("mail", "", w.HandoverNotProved)):
        facts = notice | {"given_how": how, "proof": proof, "opened_at": None, "today": h.TODAY}
        assert wish.when(d.request_supplement, **facts).then_refused(refusal).field in ("given_how", "proof")


def test_what_was_told_before_proofs_were_asked_for_is_read_as_it_was() -> None:
    old = {"claim_no": h.NO, "how": "sms", "notified_date": "2014-03-25"}
    assert from_data("claim.notified.1", old) == from_data("claim.notified.2", {**old, "proof": "", "opened_at": None})
    ticked = {"claim_no": h.NO, "completed_date": "2014-03-25", "complex": True}
    completed = from_data("claim.dossier_completed.1", ticked)
    assert isinstance(completed, n.DossierCompleted) and completed.complex_reasons == [n.UNRECORDED]
    claim = fold([h.reported(), completed])
    assert claim and claim.complex


def complexity(**change: Any) -> dict[str, Any]:
    facts = {
        "reasons": ["third_party"],
        "explanation": "who caused the accident is asked",
        "by": "ann",
        "found_date": h.day(10),
    }
    return {**facts, "today": h.TODAY, **change}


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        (complexity(reasons=[]), x.NoReasonChosen),
        (complexity(reasons=["third_party", "too much work"]), x.NotAReasonForComplexity),
        (complexity(reasons=[n.UNRECORDED]), x.NotAReasonForComplexity),
        (complexity(explanation=" "), GroundMissing),
        (complexity(found_date=h.day(9)), BeforeEarlierFact),
        (complexity(today=h.day(9)), InTheFuture),
    ],
)
def test_complex_is_not_said_without_reasons(facts: dict[str, Any], refusal: type[Refused]) -> None:
    given(h.HISTORIES["under_assessment"]).when(x.find_complex, **facts).then_refused(refusal)


def test_complex_is_decided_taken_back_and_decided_again() -> None:
    given(h.HISTORIES["under_assessment"]).when(x.find_complex, **complexity()).then(h.FOUND_COMPLEX)
    back = {"reason": " ", "by": "bob", "withdrawn_date": h.day(10), "today": h.TODAY}
    found = given(h.HISTORIES["found_complex"])
    found.when(x.withdraw_complexity, **back).then_refused(GroundMissing)
    found.when(x.withdraw_complexity, **(back | {"reason": "nobody is liable"})).then(h.COMPLEXITY_WITHDRAWN)
    given(h.HISTORIES["found_complex"], h.COMPLEXITY_WITHDRAWN).when(x.find_complex, **complexity()).then_kinds(
        n.FoundComplex
    )


def test_what_was_found_before_the_dossier_is_complete_goes_on_with_it() -> None:
    claim = given(h.reported(), h.FOUND_COMPLEX)
    claim.when(d.complete_dossier, completed_date=h.day(10), today=h.TODAY).then(
        n.DossierCompleted(claim_no=h.NO, complex_reasons=["third_party"], completed_date=h.day(10))
    )


def asked(*kinds: str, **change: Any) -> dict[str, Any]:
    documents = [MissingDocument(kind=kind, reason="to pay") for kind in kinds]
    return {"documents": documents, "asked_how": "sms", "by": "ann", "asked_date": h.day(10), "today": h.TODAY} | change


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        (asked(), pp.NoPaperNamed),
        (asked("bank_card", "invoice"), pp.NotForThePayment),
        (asked("poem"), UnknownDocumentKind),
        (asked("bank_card", asked_how="pigeon"), w.NotAWrittenForm),
        (asked("bank_card", documents=[MissingDocument(kind="bank_card", reason="")]), GroundMissing),
        (asked("bank_card", asked_date=h.day(1)), BeforeEarlierFact),
        (asked("bank_card", today=h.day(9)), InTheFuture),
    ],
)
def test_a_bad_reminder_is_refused(facts: dict[str, Any], refusal: type[Refused]) -> None:
    given(h.HISTORIES["received"]).when(pp.request_payment_papers, **facts).then_refused(refusal)


@pytest.mark.parametrize(
    ("documents", "refusal"),
    [
        ([], NothingGiven),
        ([h.paper("invoice")], pp.NotForThePayment),
        ([h.paper("poem")], UnknownDocumentKind),
        ([pp.Document(kind="bank_card", pages=0, sha256="")], NotADocument),
    ],
)
def test_what_the_payment_does_not_need_is_not_handed_in_for_it(documents: list[Any], refusal: type[Refused]) -> None:
    facts = {"documents": documents, "received_date": h.day(12), "today": h.TODAY}
    given(h.HISTORIES["approved"]).when(pp.receive_payment_papers, **facts).then_refused(refusal)


def test_a_bank_card_changes_nothing_but_the_list_of_papers() -> None:
    waiting = [*h.HISTORIES["under_assessment"], h.CARD_ASKED]
    claim = fold(waiting)
    assert claim and (claim.status, claim.payment_papers, claim.outstanding) == (
        Status.UNDER_ASSESSMENT, ("bank_card",), (),
    )  # fmt: skip
    after = fold([*waiting, h.CARD_RECEIVED])
    assert after and (after.status, after.payment_papers) == (Status.UNDER_ASSESSMENT, ())
    assert after.documents[-1].kind == "bank_card" and after.latest_date == claim.latest_date


def test_the_account_given_ends_the_wait_for_the_card() -> None:
    claim = fold([*h.HISTORIES["accepted_no_account"], h.CARD_ASKED, h.account()])
    assert claim and claim.account and claim.payment_papers == ()


@pytest.mark.law("insurance_law.22.2")
def test_no_paper_for_the_payment_is_required_of_a_dossier() -> None:
    assert [kind for kind in REQUIRED if KINDS[kind].purpose == PAYMENT] == []
    assert {"bank_card", "payee_identity", "proxy"} <= {kind.code for kind in KINDS.values() if kind.purpose == PAYMENT}
