"""What is put right of a received claim: old and new stay, what was proposed on it is proposed anew, no day moves."""

from datetime import date
from typing import Any

import pytest

from claims.counter.domain import assessment
from claims.counter.domain import correction as k
from claims.counter.domain import correction_events as c
from claims.counter.domain import dossier as d
from claims.counter.domain.changes import fold
from claims.counter.domain.claim import Claim, Status
from claims.counter.domain.codes import NotAnInstitutionCode
from claims.counter.domain.documents import NothingGiven
from claims.domain.document import NotADocument, UnknownDocumentKind
from claims.domain.event import Event
from claims.domain.refusal import BeforeEarlierFact, GroundMissing, InTheFuture, SecondPersonNeeded
from tests.claims.counter.domain import histories as h
from tests.claims.counter.domain.stage import given

PROOF: dict[str, Any] = {"ground": "typed wrong", "documents": [h.paper("basic_settlement")]}
BY: dict[str, Any] = {"corrector": "carol", "corrected_date": h.TODAY, "today": h.TODAY}
RIGHT = {"medfee_sumamt_fen": 60_000_00, "fulamt_ownpay_amt_fen": 10_000_00}
STAY: dict[str, Any] = {
    "fixmedins_code": "H37010200001",
    "fixmedins_name": "another",
    "admission_date": date(2025, 12, 1),
    "discharge_date": date(2025, 12, 20),
}


def claim(history: str) -> Claim:
    found = fold(h.HISTORIES[history])
    assert found is not None
    return found


def after(history: str, *events: Event) -> Claim:
    found = fold(list(events), claim(history))
    assert found is not None
    return found


def corrected_sheet(history: str) -> Claim:
    return after(history, *k.correct_sheet(claim(history), claimed=RIGHT, **PROOF, **BY))


def test_both_sheets_stay_and_the_claim_counts_by_the_right_one() -> None:
    (event,) = k.correct_sheet(claim("received"), claimed=RIGHT, **PROOF, **BY)
    assert isinstance(event, c.SheetCorrected)
    assert (event.old_claimed, event.claimed) == ({"medfee_sumamt_fen": 30_000_000}, RIGHT)
    right = after("received", event)
    assert (right.claimed_fen, right.status, right.corrector) == (60_000_00, Status.RECEIVED, "carol")


def test_the_policy_year_follows_the_discharge() -> None:
    right = after("received", *k.correct_stay(claim("received"), **STAY, **PROOF, **BY))
    assert (right.policy_year, right.discharge_date) == (2025, date(2025, 12, 20))
    assert (right.fixmedins_code, right.received_date) == ("H37010200001", claim("received").received_date)


@pytest.mark.parametrize("history", ["assessed", "assessed_rejection"])
def test_what_was_proposed_on_a_wrong_sheet_is_proposed_anew(history: str) -> None:
    right = corrected_sheet(history)
    assert (right.status, right.outcome, right.benefit_fen, right.assessor) == (Status.UNDER_ASSESSMENT, "", 0, "")


def test_a_channel_or_an_outlet_sends_nothing_back_to_the_assessor() -> None:
    by_mail = after("assessed", *k.correct_channel(claim("assessed"), channel="mail", **PROOF, **BY))
    assert (by_mail.status, by_mail.channel, by_mail.corrector) == (Status.ASSESSED, "mail", "")
    facts: dict[str, Any] = {"outlet": "370100-02", "ground": "she moved", "mover": "ann"}
    moved = after("assessed", *k.change_outlet(claim("assessed"), **facts, changed_date=h.TODAY, today=h.TODAY))
    assert (moved.status, moved.outlet) == (Status.ASSESSED, "370100-02")


def test_a_correction_of_today_keeps_nobody_from_entering_what_came_before() -> None:
    right = corrected_sheet("supplement_requested")
    d.record_notice_arrival(right, arrived_date=h.day(4), today=h.TODAY)


@pytest.mark.parametrize("decide", ["approve", "reject"])
def test_who_corrected_is_not_the_second_pair_of_eyes(decide: str) -> None:
    outcome = {"approve": h.assessed(), "reject": h.assessed("rejection", 0)}[decide]
    right = fold([outcome], corrected_sheet("under_assessment"))
    assert right is not None
    facts = {"approve": {"benefit_fen": right.benefit_fen}, "reject": {"reasons": "why", "clause": "3.1"}}[decide]
    with pytest.raises(SecondPersonNeeded):
        getattr(assessment, decide)(right, approver="carol", decided_date=h.TODAY, today=h.TODAY, **facts)
    assert getattr(assessment, decide)(right, approver="bob", decided_date=h.TODAY, today=h.TODAY, **facts)


WRONG: list[tuple[Any, dict[str, Any], Any]] = [
    (k.correct_sheet, {"claimed": {"medfee_sumamt_fen": 30_000_000}}, k.SameAsRecorded),
    (k.correct_sheet, {"claimed": {"medfee_sumamt_fen": 30_000_000, "hifp_pay_fen": 0}}, k.SameAsRecorded),
    (k.correct_sheet, {"claimed": {}}, d.NotFen),
    (k.correct_sheet, {"claimed": {"medfee_sumamt_fen": 9} | dict.fromkeys(d.SPLIT, 1)}, d.AmountsDoNotAddUp),
    (k.correct_sheet, {"claimed": RIGHT, "ground": " "}, GroundMissing),
    (k.correct_sheet, {"claimed": RIGHT, "documents": []}, NothingGiven),
    (k.correct_sheet, {"claimed": RIGHT, "documents": [h.paper("rumour")]}, UnknownDocumentKind),
    (k.correct_sheet, {"claimed": RIGHT, "corrected_date": date(2026, 4, 1)}, InTheFuture),
    (k.correct_sheet, {"claimed": RIGHT, "corrected_date": h.day(1)}, BeforeEarlierFact),
    (k.correct_stay, STAY | {"fixmedins_code": "nowhere"}, NotAnInstitutionCode),
    (k.correct_stay, STAY | {"discharge_date": date(2025, 11, 30)}, d.DischargedBeforeAdmission),
    (k.correct_stay, STAY | {"discharge_date": date(2026, 4, 1)}, InTheFuture),
    (k.correct_stay, STAY | {"discharge_date": h.day(3)}, BeforeEarlierFact),  # after the receipt
    (k.correct_channel, {"channel": "outlet"}, k.SameAsRecorded),
    (k.correct_channel, {"channel": "pigeon"}, d.UnknownChannel),
]


@pytest.mark.parametrize(("decision", "facts", "refusal"), WRONG)
def test_a_correction_is_as_strict_as_the_receipt(decision: Any, facts: dict[str, Any], refusal: Any) -> None:
    given(h.HISTORIES["received"]).when(decision, **(PROOF | BY | facts)).then_refused(refusal)


def test_the_recorded_stay_is_no_correction() -> None:
    recorded = claim("received")
    same = {name: getattr(recorded, name) for name in STAY}
    given(h.HISTORIES["received"]).when(k.correct_stay, **same, **PROOF, **BY).then_refused(k.SameAsRecorded)


def test_a_paper_that_is_none_proves_nothing() -> None:
    torn = PROOF["documents"][0].__class__(kind="basic_settlement", pages=0, sha256="a" * 64)
    facts = PROOF | {"documents": [torn], "claimed": RIGHT}
    given(h.HISTORIES["received"]).when(k.correct_sheet, **facts, **BY).then_refused(NotADocument)


@pytest.mark.parametrize(
    ("outlet", "ground", "refusal"), [("370100-01", "why", k.SameAsRecorded), ("2", "", GroundMissing)]
)
def test_an_outlet_is_changed_to_another_for_a_reason(outlet: str, ground: str, refusal: Any) -> None:
    facts: dict[str, Any] = {"outlet": outlet, "ground": ground, "mover": "ann", "changed_date": h.TODAY}
    given(h.HISTORIES["received"]).when(k.change_outlet, today=h.TODAY, **facts).then_refused(refusal)
