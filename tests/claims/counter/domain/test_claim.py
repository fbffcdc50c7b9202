"""The refusals that need their own facts, and the paths that are not a straight line."""

from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import pytest

from claims.clocks.domain import events as clock_events
from claims.counter.domain import assessment as a
from claims.counter.domain import dossier as d
from claims.counter.domain import events as e
from claims.counter.domain import notice_events as n
from claims.counter.domain import payout as p
from claims.counter.domain.changes import evolve, fold
from claims.counter.domain.claim import Status, clock_facts
from claims.counter.domain.documents import MissingDocument, NothingGiven
from claims.counter.domain.written import NotAWrittenForm
from claims.domain.document import Document, NotADocument, UnknownDocumentKind
from claims.domain.event import KINDS, from_data
from claims.domain.refusal import BeforeEarlierFact, GroundMissing, InTheFuture, Refused
from claims.domain.text import Likeness
from claims.store.encoding import event_data
from tests.claims.counter.domain import histories as h
from tests.claims.counter.domain.stage import given

REPORT = {name: getattr(h.reported(), name) for name in h.reported().__struct_fields__}
SPLIT = {
    "medfee_sumamt_fen": 100,
    "fulamt_ownpay_amt_fen": 10,
    "overlmt_selfpay_fen": 20,
    "preselfpay_amt_fen": 30,
    "inscp_scp_amt_fen": 40,
}


def test_a_claim_is_reported() -> None:
    given().when(d.report, today=h.TODAY, **REPORT).then(h.reported())


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"channel": "pigeon"}, d.UnknownChannel),
        ({"admission_date": date(2026, 1, 21)}, d.DischargedBeforeAdmission),
        ({"discharge_date": date(2026, 4, 1), "received_date": date(2026, 4, 1)}, InTheFuture),
        ({"received_date": date(2026, 4, 1)}, InTheFuture),
        ({"received_date": date(2026, 1, 19)}, BeforeEarlierFact),
        ({"claimed": {}}, d.NotFen),
        ({"claimed": {"medfee_sumamt_fen": 0}}, d.NotFen),
        ({"claimed": {"medfee_sumamt_fen": True}}, d.NotFen),
        ({"claimed": {"medfee_sumamt_fen": 1.0}}, d.NotFen),
        ({"claimed": {"medfee_sumamt_fen": 1, "hifp_pay_fen": -1}}, d.NotFen),
        ({"claimed": {"medfee_sumamt": 1}}, d.UnknownAmount),
        ({"claimed": SPLIT | {"inscp_scp_amt_fen": 41}}, d.AmountsDoNotAddUp),
        ({"documents": []}, NothingGiven),
        ({"documents": [Document(kind="poem", pages=1, sha256="a" * 64)]}, UnknownDocumentKind),
        ({"documents": [Document(kind="invoice", pages=0, sha256="a" * 64)]}, NotADocument),
        ({"documents": [Document(kind="invoice", pages=1, sha256="A" * 64)]}, NotADocument),
    ],
)
def test_a_bad_report_is_refused(change: dict[str, Any], refusal: type[Refused]) -> None:
    given().when(d.report, today=h.TODAY, **(REPORT | change)).then_refused(refusal)


def test_the_parts_of_the_expense_may_be_given_and_then_add_up() -> None:
    given().when(d.report, today=h.TODAY, **(REPORT | {"claimed": SPLIT})).then_kinds(e.ClaimReported)


def ask(*kinds: str, reason: str = "not handed in", how: str = "mail") -> dict[str, Any]:
    return {
        "documents": [MissingDocument(kind=kind, reason=reason) for kind in kinds],
        "given_how": how,
        "proof": "EMS-1",
        "opened_at": None,
        "requested_date": h.day(5),
        "today": h.TODAY,
    }


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        (ask(), d.NothingIsMissing),
        (ask("identity"), d.NoticeNotComplete),
        (ask("invoice", "bank_card"), d.OnlyForPayment),
        (ask("invoice", "poem"), UnknownDocumentKind),
        (ask("invoice", reason=" "), GroundMissing),
        (ask("invoice", how=""), NotAWrittenForm),
        (ask("invoice") | {"requested_date": h.day(1)}, BeforeEarlierFact),
        (ask("invoice") | {"today": h.day(4)}, InTheFuture),
    ],
)
def test_a_bad_notice_is_refused(facts: dict[str, Any], refusal: type[Refused]) -> None:
    given(h.HISTORIES["received_incomplete"]).when(d.request_supplement, **facts).then_refused(refusal)


def test_part_of_what_was_asked_for_keeps_the_claim_waiting() -> None:
    notice = n.SupplementRequested(
        claim_no=h.NO,
        documents=[MissingDocument(kind=kind, reason="missing") for kind in ("invoice", "diagnosis")],
        given_how="mail",
        proof="EMS-1",
        opened_at=None,
        requested_date=h.day(3),
    )
    waiting = [h.reported([h.paper("identity")]), notice, h.ARRIVED, h.INVOICE]
    claim = fold(waiting)
    assert claim and claim.status is Status.AWAITING_DOCUMENTS and claim.outstanding == ("diagnosis",)
    assert clock_facts(claim)["nothing_outstanding"] is None
    rest = e.DocumentsReceived(claim_no=h.NO, documents=[h.paper("diagnosis")], received_date=h.day(10))
    claim = evolve(claim, rest)
    assert claim.status is Status.RECEIVED
    assert clock_facts(claim)["nothing_outstanding"] == h.day(10)


def test_that_the_law_allows_one_notice_only_is_said_whatever_the_status() -> None:
    completed = [*h.HISTORIES["received_supplemented"], h.COMPLETED]
    given(completed).when(d.request_supplement, **ask("invoice")).then_refused(d.AlreadyRequestedOnce)


def test_the_assessor_is_refused_as_such_before_what_was_assessed() -> None:
    wish = given(h.HISTORIES["assessed_rejection"]).when(
        a.approve, benefit_fen=0, approver="ann", decided_date=h.day(12), today=h.TODAY
    )
    wish.then_refused(a.SamePairOfEyes)


def assessment(**change: Any) -> dict[str, Any]:
    facts = {
        "outcome": "benefit",
        "benefit_fen": 1,
        "calculation": {},
        "assessor": "ann",
        "ground": "plan",
        "assessed_date": h.day(11),
        "today": h.TODAY,
    }
    return facts | change


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        (assessment(outcome="maybe"), a.UnknownOutcome),
        (assessment(benefit_fen=-1), a.NotABenefit),
        (assessment(benefit_fen=1.5), a.NotABenefit),
        (assessment(outcome="rejection"), a.NotABenefit),
        (assessment(benefit_fen=30_000_001), a.MoreThanClaimed),
        (assessment(ground=""), GroundMissing),
        (assessment(assessed_date=h.day(9)), BeforeEarlierFact),
        (assessment(today=h.day(10)), InTheFuture),
    ],
)
def test_a_bad_assessment_is_refused(facts: dict[str, Any], refusal: type[Refused]) -> None:
    given(h.HISTORIES["under_assessment"]).when(a.assess, **facts).then_refused(refusal)


def test_a_zero_benefit_is_a_benefit() -> None:
    given(h.HISTORIES["under_assessment"]).when(a.assess, **assessment(benefit_fen=0)).then_kinds(e.ClaimAssessed)


@pytest.mark.parametrize(
    ("benefit", "approver", "refusal"),
    [
        (h.BENEFIT, "ann", a.SamePairOfEyes),
        (h.BENEFIT + 1, "bob", a.MoreThanAssessed),
        (h.BENEFIT - 1, "bob", a.LessThanAssessed),
    ],
)
def test_a_bad_approval_is_refused(benefit: int, approver: str, refusal: type[Refused]) -> None:
    facts = {"benefit_fen": benefit, "approver": approver, "decided_date": h.day(12), "today": h.TODAY}
    given(h.HISTORIES["assessed"]).when(a.approve, **facts).then_refused(refusal)


def test_amounts_in_a_refusal_are_in_yuan() -> None:
    claimed = {"benefit": "300000.01", "claimed": "300000.00"}
    assert a.MoreThanClaimed(**claimed).sentence_zh == "赔付金额 300000.01 元超过申请的医疗费用 300000.00 元。"


def test_the_assessor_can_neither_reject_nor_settle_the_dispute() -> None:
    today = {"today": h.TODAY}
    given(h.HISTORIES["assessed_rejection"]).when(
        a.reject, reasons="x", clause="3.1", approver="ann", decided_date=h.day(12), **today
    ).then_refused(a.SamePairOfEyes)
    again = partial(a.reopen, approved_event_id="e-1")
    for decide, field in ((a.uphold, "upheld_date"), (again, "reopened_date")):
        given(h.HISTORIES["disputed"]).when(
            decide, reason="x", approver="ann", **{field: h.day(16)}, **today
        ).then_refused(a.SamePairOfEyes)


def test_a_reopened_claim_says_what_is_no_longer_owed_and_is_assessed_again() -> None:
    wish = given(h.HISTORIES["disputed"]).when(
        a.reopen, approved_event_id="e-1", reason="bill missed", approver="bob", reopened_date=h.day(15), today=h.TODAY
    )
    wish.then(h.REOPENED)
    claim = fold([*h.HISTORIES["disputed"], h.REOPENED])
    assert claim and (claim.status, claim.benefit_fen, claim.assessor) == (Status.UNDER_ASSESSMENT, 0, "")


def test_after_an_upheld_dispute_the_claimant_may_answer_again() -> None:
    given([*h.HISTORIES["disputed"], h.UPHELD]).when(a.accept, accepted_date=h.day(16), today=h.TODAY).then_kinds(
        e.ClaimAccepted
    )


def bank(**change: Any) -> dict[str, Any]:
    facts = {
        "account_id": "acc-1",
        "sealed": "eA==",
        "last4": "1234",
        "holder": Likeness.SAME,
        "reason": "",
        "identity_document": "id_card",
        "giver": "ann",
        "given_date": h.day(20),
        "today": h.TODAY,
    }
    return facts | change


@pytest.mark.parametrize(
    ("history", "facts", "refusal"),
    [
        ("accepted", bank(holder=Likeness.DIFFERENT), p.NotTheClaimantsOwnAccount),
        ("accepted", bank(holder=Likeness.DOUBTFUL), p.HolderInDoubt),
        ("accepted", bank(identity_document="library card"), p.NotAnIdentityDocument),
        ("insured_died", bank(), p.ReceiverDied),
        ("accepted", bank(last4="12345"), p.NotLastFourDigits),
        ("accepted", bank(last4="一二三四"), p.NotLastFourDigits),
        ("accepted", bank(given_date=h.day(1)), BeforeEarlierFact),
        ("accepted", bank(today=h.day(19)), InTheFuture),
        ("payment_returned", bank(), p.AccountReturnedMoney),
        ("payment_returned", bank(account_id="acc-2", given_date=h.day(17)), BeforeEarlierFact),
        ("rejected", bank(), p.NoAccountNeeded),
    ],
)
def test_a_bad_account_is_refused(history: str, facts: dict[str, Any], refusal: type[Refused]) -> None:
    given(h.HISTORIES[history]).when(p.give_bank_account, **facts).then_refused(refusal)


def confirmation(**change: Any) -> dict[str, Any]:
    facts = {
        "payment_no": "P1",
        "paid_at": h.PAID.paid_at,
        "bank_ref": "B1",
        "arrived_fen": h.BENEFIT,
        "today": h.TODAY,
    }
    return facts | change


def test_the_same_confirmation_again_is_nothing_new() -> None:
    given(h.HISTORIES["paid"]).when(p.confirm_payment, **confirmation()).then_nothing()
    given(h.HISTORIES["paid"]).when(p.confirm_payment, **confirmation(bank_ref="B2")).then_refused(p.NoPaymentUnderWay)


def test_payments_are_known_by_their_number() -> None:
    given(h.HISTORIES["payment_ordered"]).when(p.confirm_payment, **confirmation(payment_no="P9")).then_refused(
        p.AnotherPayment
    )
    given(h.HISTORIES["payment_ordered"]).when(
        p.fail_payment, payment_no="P9", reason="dormant", failed_date=h.day(17), today=h.TODAY
    ).then_refused(p.AnotherPayment)
    given(h.HISTORIES["paid"]).when(
        p.return_payment, payment_no="P9", reason="dormant", owed_fen=1, returned_date=h.day(18), today=h.TODAY
    ).then_refused(p.AnotherPayment)
    given(h.HISTORIES["payment_failed"]).when(p.order_payment, payment_no="P1", today=h.TODAY).then_refused(
        p.PaymentNumberUsed
    )


def test_money_is_not_paid_before_it_was_ordered_nor_tomorrow() -> None:
    before, after = datetime(2026, 3, 15, tzinfo=UTC), datetime(2026, 3, 31, 16, tzinfo=UTC)
    ordered = given(h.HISTORIES["payment_ordered"])
    ordered.when(p.confirm_payment, **confirmation(paid_at=before)).then_refused(BeforeEarlierFact)
    ordered.when(p.confirm_payment, **confirmation(paid_at=after)).then_refused(InTheFuture)  # 1 April in China


def test_after_a_return_a_new_account_makes_the_claim_payable_again() -> None:
    history = [*h.HISTORIES["payment_returned"], h.account("acc-2", h.day(19))]
    claim = fold(history)
    assert claim and claim.status is Status.ACCEPTED
    assert clock_facts(claim)["payable"] == h.day(19)
    given(history).when(p.order_payment, payment_no="P2", today=h.TODAY).then_kinds(e.ClaimPaymentOrdered)


def test_a_claim_is_payable_from_the_later_of_acceptance_and_account() -> None:
    early = fold([*h.HISTORIES["notified"], h.account(given=h.day(5)), h.ACCEPTED])
    late = fold(h.HISTORIES["accepted"])
    none = fold(h.HISTORIES["accepted_no_account"])
    assert early and late and none
    assert clock_facts(early)["payable"] == h.ACCEPTED.accepted_date
    assert clock_facts(late)["payable"] == h.day(15)
    assert clock_facts(none)["payable"] is None


def test_a_stranger_is_a_defect() -> None:
    with pytest.raises(AssertionError):
        evolve(None, h.ACCEPTED)
    claim = fold(h.HISTORIES["received"])
    stranger = clock_events.ClockCancelled(
        clock_id="x", subject=f"claim:{h.NO}", rule_code="x", reason="x", effective_at=datetime(2026, 1, 1, tzinfo=UTC)
    )
    with pytest.raises(AssertionError):
        evolve(claim, stranger)


APART = [
    *(h.COMPLEXITY_WITHDRAWN, h.CARD_ASKED, h.CARD_RECEIVED, *h.CORRECTED),
    *(h.APPLICANT, h.HOLDER_CONFIRMED, h.HOLDER_REFUSED, h.PAYEE_CONFIRMED, h.PAYEE_REFUSED),
    *(h.DEATH_TAKEN_BACK, h.DEATH_UPHELD),
    *(h.EXIT_REFUSED, h.DEEMED, h.TAKEN_UP, h.RETURNED_LATE),
    *(h.OBJECTION_WITHDRAWN, h.ASSESSMENT_WITHDRAWN, h.PAYEE_WITHDRAWN, h.ACCOUNT_WITHDRAWN),
    *(h.REOPENING_REFUSED, h.REOPENING_DROPPED, h.WAIVER_COUNTED, h.REPAYMENT_REVERSED, h.WAIVED, h.WAIVER_DROPPED),
]


def test_every_claim_event_survives_storage() -> None:
    seen = {}
    for history in [*h.HISTORIES.values(), [h.SENT_BACK, h.UPHELD, h.REOPENED], APART]:
        for happened in history:
            seen[happened.kind] = happened
    assert set(seen) == {kind for kind in KINDS if kind.startswith("claim.")}
    for kind, happened in seen.items():
        assert from_data(kind, event_data(happened)) == happened
