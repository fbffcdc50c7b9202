"""Whatever the assessment can refuse is said when the claim is received, or found and shown with what mends it."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final

import pytest

from claims.counter import commands as claims
from claims.counter import reception as receptions
from claims.counter.domain import assessment, dossier
from claims.counter.domain.documents import REQUIRED
from claims.counter.queries import get_claim
from claims.counter.streams import ClaimUnknown
from claims.domain.document import Document
from claims.domain.refusal import BeforeEarlierFact, GroundMissing, InTheFuture, Refused, SecondPersonNeeded
from claims.persons.domain.person import PersonUnknown
from claims.store.sql import fetch
from settlement.counter import commands as counter_commands
from settlement.counter.domain.sheet import AlreadyPaidElsewhere
from settlement.counter.reception import MENDS, AlreadyClaimed, Asked, find_obstacles
from settlement.cover import commands as cover_commands
from settlement.cover.domain import bill as bills
from settlement.cover.domain import cover
from settlement.cover.queries import get_cover_year
from settlement.ledger import door as ledger
from settlement.ledger import projections
from settlement.ledger.door import NoProject, PeriodNotOpen
from settlement.plan.domain.plan import PlanNotInForce
from tests.settlement import scene
from tests.settlement.counter import acts as counter
from tests.settlement.counter.refusals import reachable

pytestmark = pytest.mark.django_db(transaction=True)

APRIL: Final = {"admission_date": date(2014, 4, 1), "discharge_date": date(2014, 4, 20)}
WHOLE: Final = {"medfee_sumamt_fen": 60_000_00, "inscp_scp_amt_fen": 60_000_00}


def sheet(**amounts: int) -> dict[str, Any]:
    return {"claimed": WHOLE | {f"{name}_fen": fen for name, fen in amounts.items()}}


# What cannot be received, by what is wrong with it: the facts, the field of the form, and what the reader is told.
REFUSED: Final[list[tuple[type[Refused], dict[str, Any], str, str]]] = [
    (bills.SplitsDoNotAddUp, sheet(inscp_scp_amt=50_000_00), "medfee_sumamt", "10000.00"),
    (bills.MoreFundThanScope, sheet(hifp_pay=60_000_01), "hifp_pay", "0.01"),
    (bills.DeductibleMoreThanLeft, sheet(act_pay_dedc=60_000_01), "act_pay_dedc", "0.01"),
    (bills.MorePaidThanCost, sheet(hifp_pay=40_000_00, maf_pay=30_000_00), "medfee_sumamt", "10000.00"),
    (bills.MoreAccountThanPart, sheet(acct_pay=60_000_01), "acct_pay", "0.01"),
    (bills.NothingBilled, {"claimed": {"medfee_sumamt_fen": 0}}, "medfee_sumamt", "medfee_sumamt_fen"),
    (bills.NegativeAmount, sheet(hifp_pay=-1), "hifp_pay", "hifp_pay"),
    (AlreadyPaidElsewhere, sheet(hifmi_pay=1), "hifmi_pay", "大病保险"),
    (cover.AcrossTheYearEnd, {"admission_date": date(2013, 12, 30), "discharge_date": date(2014, 1, 3)}, "admission_date", "1月1日"),
    (cover.DischargeBeforeAdmission, {"admission_date": date(2014, 4, 21), "discharge_date": date(2014, 4, 20)}, "discharge_date", ""),
    (InTheFuture, {"admission_date": date(2014, 6, 1), "discharge_date": date(2014, 6, 3)}, "discharge_date", "2014-06-03"),
    (PersonUnknown, {"person_id": "nobody"}, "person_id", ""),
]  # fmt: skip
# The receipt says these in words of its own.
OTHERWISE_SAID: Final[dict[type[Refused], type[Refused]]] = {
    bills.NothingBilled: dossier.NotFen,
    bills.NegativeAmount: dossier.NotFen,
    cover.DischargeBeforeAdmission: dossier.DischargedBeforeAdmission,
}
# Known at the receipt by what else has happened: see the tests below.
ONCE: Final = {cover.AlreadySettled, cover.StayOverlaps}
# What the assessor judges or writes at that step.
JUDGED: Final = {bills.CareNotCovered, GroundMissing}
# Of the step and not of the claim: which claim it is, its turn, its day, by whom, or since the assessment.
OF_THE_STEP: Final = {
    ClaimUnknown,
    BeforeEarlierFact,
    assessment.NotUnderAssessment,
    assessment.NotWaitingForDecision,
    assessment.AssessedAsRejection,
    assessment.SamePairOfEyes,
    SecondPersonNeeded,
    counter_commands.CalculationHasMoved,
    cover.NumberTaken,
}
# Facts no counter claim brings: the code could say it, the command never comes there.
NEVER: Final = {
    bills.AboveCeilingMoreThanLeft,  # a sheet of paper does not show that amount
    assessment.UnknownOutcome,
    assessment.NotABenefit,
    assessment.MoreThanClaimed,  # the benefit is of cost that is part of the total
    assessment.MoreThanAssessed,
    assessment.LessThanAssessed,
}


def test_no_refusal_of_the_assessment_is_unknown_at_the_receipt() -> None:
    can_say = reachable(
        counter_commands.assess_claim, counter_commands.approve_claim, projections._vouchers, ledger.refusal_of
    )
    at_receipt = {refusal for refusal, *_ in REFUSED}
    found = {refusal for refusal, mend in MENDS.items() if mend.waits}
    kinds = [at_receipt, found, ONCE, JUDGED, OF_THE_STEP, NEVER]
    said = set().union(*kinds)
    assert sorted(each.__name__ for each in can_say - said - {Refused}) == [], "say at the receipt, find, or sort it"
    assert sorted(each.__name__ for each in said - can_say) == [], "the assessment says this no more"
    assert sum(len(kind) for kind in kinds) == len(said), "one refusal is of one kind"


@pytest.fixture
def anne(built_once: Any) -> str:
    return str(built_once(counter.world))


def receive(person_id: str, /, **others: Any) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "region": scene.REGION,
        "person_id": person_id,
        "outlet": counter.OUTLET,
        "fixmedins_code": scene.HOSPITAL,
        "fixmedins_name": "测试医院",
        "claimed": WHOLE,
        "received_date": scene.TODAY,
        "channel": "outlet",
        "documents": [Document(kind=kind, pages=1, sha256="a" * 64) for kind in REQUIRED],
        **APRIL,
    }
    return claims.report_claim(**(facts | others), cause=counter.by("clerk"))


def refused(refusal: type[Refused], command: Callable[..., Any], *args: Any, **facts: Any) -> Refused:
    before = scene.written()
    with pytest.raises(refusal) as said:
        command(*args, **facts)
    assert scene.written() == before
    return said.value


@pytest.mark.parametrize(("refusal", "wrong", "field", "says"), REFUSED)
def test_what_could_never_be_assessed_is_not_received(
    anne: str, refusal: type[Refused], wrong: dict[str, Any], field: str, says: str
) -> None:
    said = refused(OTHERWISE_SAID.get(refusal, refusal), receive, anne, **wrong)
    assert said.field.removesuffix("_fen") == field
    assert says in said.sentence_zh


def end_enrolment(person_id: str) -> None:
    cover_commands.end_enrolment(
        region=scene.REGION, person_id=person_id, year=2014, last_date=date(2014, 4, 19), ground="moved",
        cause=scene.cause(),
    )  # fmt: skip


def test_what_may_change_is_found_and_the_claim_received(anne: str) -> None:
    """None of these is the claim's fault, and the period of the law begins with the first receipt."""
    stay_2013 = {"admission_date": date(2013, 4, 1), "discharge_date": date(2013, 4, 20)}
    assert receive(anne)["findings"] == []
    assert receive(anne, **stay_2013)["findings"] == ["not_enrolled", "plan_not_in_force", "no_project"]
    end_enrolment(anne)
    assert receive(anne, fixmedins_code="H37010200002")["findings"] == ["not_enrolled_on_the_day"]
    for ym in range(201401, 201407):
        ledger.close_period(region=scene.REGION, project_no=scene.PROJECT, ym=ym)
    assert receive(anne, fixmedins_code="H37010200003")["findings"] == ["not_enrolled_on_the_day", "period_not_open"]
    assert {NoProject, PeriodNotOpen, PlanNotInForce, cover.NotEnrolled, cover.NotEnrolledOnTheDay} == {
        refusal for refusal, mend in MENDS.items() if mend.waits
    }


def test_who_is_enrolled_late_is_assessed_all_the_same() -> None:
    scene.open_project()
    counter.Outlet.objects.create(region=scene.REGION, code=counter.OUTLET, name_zh="济南服务网点")
    scene.register("p-late")
    answer = receive("p-late")
    assert answer["findings"] == ["not_enrolled"]
    claim = {"region": scene.REGION, "claim_no": answer["claim_no"]}
    claims.complete_dossier(**claim, cause=counter.by("clerk"))
    refused(cover.NotEnrolled, counter.assess, answer["claim_no"])
    scene.enrol("p-late")
    assert counter.assess(answer["claim_no"])["status"] == "assessed"


def test_a_stay_that_was_paid_or_is_claimed_already_is_not_received_again(anne: str) -> None:
    bill = scene.settle(costs=scene.amounts(1_000), person_id=anne, **APRIL)
    assert bill["bill_no"] in refused(cover.AlreadySettled, receive, anne).sentence_zh
    refused(cover.StayOverlaps, receive, anne, admission_date=date(2014, 4, 2))
    first = receive(anne, fixmedins_code="H37010200002")["claim_no"]
    assert first in refused(AlreadyClaimed, receive, anne, fixmedins_code="H37010200002").sentence_zh
    claims.withdraw_claim(region=scene.REGION, claim_no=first, reason="twice", cause=counter.by("clerk"))
    receive(anne, fixmedins_code="H37010200002")


def test_an_account_that_paid_more_than_the_benefit_leaves_keeps_no_claim_from_being_assessed(anne: str) -> None:
    """At discharge the account paid of all that was left; the benefit comes afterwards, to the person."""
    claim_no = counter.report(anne, scene.amounts(170_000, acct_pay=169_000_00))
    assert counter.assess(claim_no)["benefit_fen"] == 87_000_00
    assert counter.approve(claim_no)["status"] == "approved"


def test_two_claims_received_at_the_same_moment_see_each_other_afterwards(
    anne: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receptions, "checks", [])
    first, second = receive(anne)["claim_no"], receive(anne)["claim_no"]
    assert [found.facts["no"] for found in obstacles(anne, first)] == [second]
    assert [found.facts["no"] for found in obstacles(anne, second)] == [first]


def obstacles(person_id: str, claim_no: str) -> list[Refused]:
    year = get_cover_year(region=scene.REGION, person_id=person_id, year=2014)
    claim = get_claim(scene.REGION, claim_no)
    return find_obstacles(Asked(claim=claim, year=year, today=scene.TODAY, ask=fetch))
