"""A counter claim and the cover year: assessed, decided, taken back, and every "no" with nothing written."""

from datetime import date
from typing import Any

import pytest

from claims.counter import reception
from claims.counter.domain import assessment
from claims.domain.refusal import Refused
from settlement.counter import commands as counter_commands
from settlement.counter.commands import CalculationHasMoved
from settlement.cover import commands as cover_commands
from settlement.cover import queries
from settlement.cover.domain import benefit as engine
from settlement.cover.domain import cover
from settlement.ledger import door as ledger
from tests.settlement import scene
from tests.settlement.counter import acts as counter

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def anne(built_once: Any) -> str:
    return str(built_once(counter.world))


def owed() -> int:
    return ledger.balance(region=scene.REGION, project_no=scene.PROJECT, gl_code="2202.01")


def test_an_assessment_proposes_what_a_bill_would_be_paid_and_charges_nothing(anne: str) -> None:
    claim_no = counter.report(anne)
    answer = counter.assess(claim_no)
    assert answer["benefit_fen"] == 87_000_00
    assert len(answer["explanation"]["segments"]) == 2
    assert scene.rows("select paid_fen from settlement_cover") == [(0,)]
    assert owed() == 0


def test_an_approval_charges_the_year_and_books_the_claim(anne: str) -> None:
    claim_no = counter.report(anne)
    counter.assess(claim_no)
    assert counter.approve(claim_no) == {"claim_no": claim_no, "status": "approved", "benefit_fen": 87_000_00}
    assert scene.rows("select compliant_fen, paid_fen, bill_count, plan_id from settlement_cover") == [
        (170_000_00, 87_000_00, 1, "SD2014")
    ]
    assert owed() == 87_000_00
    (voucher,) = ledger.find_vouchers(region=scene.REGION, counterparty=claim_no)
    assert (voucher.rule, voucher.policy_year) == ("claim_approved", 2014)


def test_a_bill_after_the_claim_counts_from_where_the_claim_ended(anne: str) -> None:
    claim_no = counter.report(anne)
    counter.assess(claim_no)
    counter.approve(claim_no)
    assert scene.settle(person_id=anne)["explanation"]["cumulative_before_fen"] == 170_000_00


def test_a_claim_below_the_deductible_is_approved_with_nothing_to_pay(anne: str) -> None:
    claim_no = counter.report(anne, scene.amounts(9_000))
    counter.assess(claim_no)
    counter.approve(claim_no)
    assert scene.rows("select compliant_fen, paid_fen from settlement_cover") == [(9_000_00, 0)]
    assert ledger.find_vouchers(region=scene.REGION) == []
    counter.accept(claim_no)
    assert counter.status(claim_no) == "closed"


def test_an_approval_is_refused_when_the_year_has_moved_since(anne: str) -> None:
    claim_no = counter.report(anne)
    counter.assess(claim_no)
    scene.settle("V9", scene.amounts(20_000), person_id=anne)
    before = scene.written()
    with pytest.raises(CalculationHasMoved):
        counter.approve(claim_no)
    assert scene.written() == before
    counter_commands.send_back_claim(
        region=scene.REGION, claim_no=claim_no, reason="moved", cause=counter.by("approver")
    )
    counter.assess(claim_no)
    assert counter.approve(claim_no)["status"] == "approved"


def test_an_approval_is_held_against_the_numbers_not_the_words(anne: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A formula that is put better after the assessment must not refuse what gives the same."""
    claim_no = counter.report(anne)
    counter.assess(claim_no)
    monkeypatch.setitem(engine._COST, "compliant", ("另一种说法", "other words"))
    assert counter.approve(claim_no)["status"] == "approved"


def test_a_reopened_claim_releases_the_year_and_its_voucher_and_can_be_approved_again(anne: str) -> None:
    claim_no = counter.report(anne)
    for benefit in (87_000_00, 87_000_00):
        counter.assess(claim_no)
        assert counter.approve(claim_no)["benefit_fen"] == benefit
        assert owed() == benefit
        counter.notify(claim_no)
        dispute(claim_no)
        counter_commands.reopen_claim(
            region=scene.REGION, claim_no=claim_no, reason="ratio", cause=counter.by("approver")
        )
        assert owed() == 0
        assert scene.rows("select compliant_fen, paid_fen, bill_count from settlement_cover") == [(0, 0, 0)]
    assert [v.reverses_event_id is not None for v in ledger.find_vouchers(region=scene.REGION)] == [
        False, True, False, True
    ]  # fmt: skip


def dispute(claim_no: str) -> None:
    counter.claims.dispute_claim(region=scene.REGION, claim_no=claim_no, reason="less", cause=counter.by("clerk"))


def test_an_upheld_decision_stands(anne: str) -> None:
    claim_no = counter.report(anne)
    counter.assess(claim_no)
    counter.approve(claim_no)
    counter.notify(claim_no)
    dispute(claim_no)
    counter_commands.uphold_claim(
        region=scene.REGION, claim_no=claim_no, reason="explained", cause=counter.by("approver")
    )
    assert (counter.status(claim_no), owed()) == ("notified", 87_000_00)


def test_a_rejection_charges_nothing_and_is_reopened_without_a_voucher(anne: str) -> None:
    claim_no = counter.report(anne)
    counter_commands.propose_rejection(
        region=scene.REGION, claim_no=claim_no, ground="cosmetic surgery", cause=counter.by("assessor")
    )
    counter_commands.reject_claim(
        region=scene.REGION, claim_no=claim_no, reasons="excluded", clause="3.1", cause=counter.by("approver")
    )
    counter.notify(claim_no)
    dispute(claim_no)
    counter_commands.reopen_claim(region=scene.REGION, claim_no=claim_no, reason="wrong", cause=counter.by("approver"))
    assert counter.status(claim_no) == "under_assessment"
    assert ledger.find_vouchers(region=scene.REGION) == []
    counter.assess(claim_no)
    assert counter.approve(claim_no)["benefit_fen"] == 87_000_00


def refused(refusal: type[Refused], command: Any, *args: Any, **facts: Any) -> None:
    before = scene.written()
    with pytest.raises(refusal):
        command(*args, **facts)
    assert scene.written() == before


def test_a_visit_settled_at_the_hospital_is_not_paid_over_the_counter(anne: str) -> None:
    claim_no = counter.report(anne)
    days = {"admission_date": counter.date(2014, 4, 1), "discharge_date": counter.date(2014, 4, 20)}
    scene.settle(person_id=anne, **days)
    refused(cover.AlreadySettled, counter.assess, claim_no)


def test_a_visit_settled_after_the_assessment_stops_the_approval(anne: str) -> None:
    claim_no = counter.report(anne)
    counter.assess(claim_no)
    days = {"admission_date": counter.date(2014, 4, 1), "discharge_date": counter.date(2014, 4, 20)}
    scene.settle(person_id=anne, **days)
    refused(cover.AlreadySettled, counter.approve, claim_no)


def test_a_visit_paid_over_the_counter_is_not_settled_at_the_hospital(anne: str) -> None:
    claim_no = counter.report(anne)
    counter.assess(claim_no)
    counter.approve(claim_no)
    days = {"admission_date": counter.date(2014, 4, 1), "discharge_date": counter.date(2014, 4, 20)}
    refused(cover.AlreadySettled, scene.settle, person_id=anne, **days)
    refused(cover.AlreadySettled, quote, anne, **days)


def quote(person_id: str, **days: date) -> None:
    bill = scene.bill(costs=scene.amounts(1_000), **days)
    queries.quote_bill(region=scene.REGION, person_id=person_id, bill=bill, today=scene.TODAY)


def test_one_visit_is_not_paid_twice_when_two_claims_came_at_the_same_moment(
    anne: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reception, "checks", [])  # neither saw the other
    first, second = counter.report(anne), counter.report(anne)
    counter.assess(first)
    counter.assess(second)
    counter.approve(first)
    refused(cover.AlreadySettled, counter.approve, second)


APRIL = [  # of one person at one hospital, where 1 to 20 April has been paid: first day, last day, refusal
    (1, 20, cover.AlreadySettled),
    (2, 20, cover.StayOverlaps),
    (1, 19, cover.StayOverlaps),
    (10, 10, cover.StayOverlaps),
    (19, 25, cover.StayOverlaps),
    (20, 25, None),
    (20, 20, None),
    (1, 1, None),
]


@pytest.mark.parametrize(("first", "last", "refusal"), APRIL)
def test_a_stay_is_paid_once_even_when_its_days_are_told_otherwise(
    anne: str, first: int, last: int, refusal: Any
) -> None:
    days = {"admission_date": counter.date(2014, 4, first), "discharge_date": counter.date(2014, 4, last)}
    paid = counter.report(anne, scene.amounts(20_000))
    counter.assess(paid)
    counter.approve(paid)
    elsewhere = counter.report(anne, scene.amounts(20_000), fixmedins_code="H37010200002", **days)
    if refusal is None:
        counter.assess(counter.report(anne, scene.amounts(20_000), **days))
        quote(anne, **days)
        scene.settle(costs=scene.amounts(1_000), person_id=anne, **days)
    else:
        refused(refusal, counter.report, anne, scene.amounts(20_000), **days)
        refused(refusal, quote, anne, **days)
        refused(refusal, scene.settle, costs=scene.amounts(1_000), person_id=anne, **days)
    counter.assess(elsewhere)


def test_a_claim_overlapping_a_bill_is_refused_until_the_bill_is_reversed(anne: str) -> None:
    days = {"admission_date": counter.date(2014, 4, 10), "discharge_date": counter.date(2014, 4, 30)}
    bill = scene.settle(costs=scene.amounts(1_000), person_id=anne, **days)
    code = f" {scene.HOSPITAL.lower()} "
    refused(cover.StayOverlaps, counter.report, anne, fixmedins_code=code)
    cover_commands.reverse_bill(
        region=scene.REGION, hospital_code=scene.HOSPITAL, bill_no=bill["bill_no"], ground="x", cause=scene.cause()
    )
    counter.assess(counter.report(anne, fixmedins_code=code))


def test_whoever_assessed_does_not_decide(anne: str) -> None:
    claim_no = counter.report(anne)
    counter.assess(claim_no)
    refused(assessment.SamePairOfEyes, counter.approve, claim_no, actor="assessor")


def test_a_claim_is_assessed_and_approved_in_its_turn(anne: str) -> None:
    claim_no = counter.report(anne)
    refused(assessment.NotWaitingForDecision, counter.approve, claim_no)
    counter.assess(claim_no)
    refused(assessment.NotUnderAssessment, counter.assess, claim_no)


def test_a_person_not_enrolled_is_refused_at_the_assessment(anne: str) -> None:
    cover_commands.end_enrolment(
        region=scene.REGION, person_id=anne, year=2014, last_date=counter.date(2014, 4, 19), ground="moved",
        cause=scene.cause(),
    )  # fmt: skip
    claim_no = counter.report(anne)
    refused(cover.NotEnrolledOnTheDay, counter.assess, claim_no)
