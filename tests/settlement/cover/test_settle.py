"""Settling a hospital bill: what it answers, what it writes, and every "no" with nothing written."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from msgspec.structs import replace

from claims.domain.refusal import Refused
from claims.persons.domain.person import PersonUnknown
from claims.store import KeyReused
from settlement.cover import commands as cover_commands
from settlement.cover import queries
from settlement.cover.commands import VisitNumberMissing
from settlement.cover.domain import bill as bills
from settlement.cover.domain import cover
from settlement.ledger import door as ledger
from settlement.plan.domain.plan import PlanNotInForce
from tests.settlement import scene

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world(built_once: Any) -> None:
    built_once(scene.world)


def test_the_published_example_is_settled_explained_and_booked(world: None) -> None:
    answer = scene.settle()

    assert answer["compliant_fen"] == 170_000_00
    assert answer["amounts"]["hifmi_pay_fen"] == answer["benefit_fen"] == 87_000_00
    assert answer["amounts"]["fund_pay_sumamt_fen"] == 187_000_00
    assert answer["amounts"]["psn_cash_pay_fen"] == answer["person_pays_fen"] == 113_000_00
    assert [segment["amount_fen"] for segment in answer["explanation"]["segments"]] == [45_000_00, 42_000_00]
    owed = {"region": scene.REGION, "project_no": scene.PROJECT, "gl_code": "2202.02"}
    assert ledger.balance(**owed, counterparty=scene.HOSPITAL) == 87_000_00
    found = queries.get_bill(region=scene.REGION, bill_no=answer["bill_no"])
    assert found["explanation"] == answer["explanation"]
    assert found["amounts"] == answer["amounts"]
    assert scene.rows("select compliant_fen, paid_fen, bill_count, plan_id, version from settlement_cover") == [
        (170_000_00, 87_000_00, 1, "SD2014", 2)
    ]


def test_a_quote_says_the_same_and_writes_nothing(world: None) -> None:
    before = scene.written()
    quoted = queries.quote_bill(region=scene.REGION, person_id=scene.ANNE, bill=scene.bill(), today=scene.TODAY)
    assert scene.written() == before
    settled = scene.settle()
    differs = {"bill_no", "state", "settled_at"}
    assert {k: v for k, v in quoted.items() if k not in differs} == {
        k: v for k, v in settled.items() if k not in differs
    }
    assert (quoted["state"], quoted["bill_no"]) == ("quoted", None)


def test_the_same_request_again_gets_its_first_answer(world: None) -> None:
    first = scene.settle(cause=scene.cause("k1"))
    before = scene.written()
    assert scene.settle(cause=scene.cause("k1")) == first
    assert scene.written() == before


def test_the_same_key_for_another_bill_is_refused(world: None) -> None:
    scene.settle(cause=scene.cause("k1"))
    before = scene.written()
    with pytest.raises(KeyReused):
        scene.settle("V2", cause=scene.cause("k1"))
    assert scene.written() == before


def test_the_next_bill_counts_from_where_the_last_one_ended(world: None) -> None:
    first = scene.settle("V1", scene.amounts(60_000))
    second = scene.settle("V2", scene.amounts(110_000))
    assert first["benefit_fen"] + second["benefit_fen"] == 87_000_00
    assert second["explanation"]["cumulative_before_fen"] == 60_000_00


def test_nothing_to_pay_makes_a_bill_and_no_voucher(world: None) -> None:
    answer = scene.settle("V1", scene.amounts(9_000))
    assert answer["benefit_fen"] == 0
    assert scene.rows("select count(*) from settlement_voucher") == [(0,)]
    assert queries.get_bill(region=scene.REGION, bill_no=answer["bill_no"])["state"] == "settled"


def _with(**changed: int) -> bills.BillAmounts:
    return replace(scene.PUBLISHED, **changed)


REFUSED: list[tuple[str, dict[str, Any], type[Refused]]] = [
    ("unknown person", {"person_id": "p-nobody"}, PersonUnknown),
    ("not enrolled in the year", {"person_id": "p-ben"}, cover.NotEnrolled),
    ("not enrolled on the day", {"person_id": "p-cleo"}, cover.NotEnrolledOnTheDay),
    ("no visit number", {"visit": ""}, VisitNumberMissing),
    ("discharge before admission", {"admission_date": date(2014, 6, 2)}, cover.DischargeBeforeAdmission),
    ("across the year end", {"admission_date": date(2013, 12, 30)}, cover.AcrossTheYearEnd),
    ("future", {"discharge_date": date(2014, 6, 3)}, cover.InTheFuture),
    ("no plan for the scope", {"disease_scope": "no such scope"}, PlanNotInForce),
    ("nothing billed", {"costs": scene.amounts(0)}, bills.NothingBilled),
    ("negative", {"costs": _with(hifp_pay=-1)}, bills.NegativeAmount),
    ("splits", {"costs": _with(overlmt_selfpay=4_000_01)}, bills.SplitsDoNotAddUp),
    ("fund over scope", {"costs": _with(hifp_pay=270_000_01)}, bills.MoreFundThanScope),
    ("deductible over rest", {"costs": _with(act_pay_dedc=170_000_01)}, bills.DeductibleMoreThanLeft),
    ("more paid than cost", {"costs": _with(maf_pay=200_000_01)}, bills.MorePaidThanCost),
    ("account over part", {"costs": _with(acct_pay=113_000_01)}, bills.MoreAccountThanPart),
]


@pytest.mark.parametrize(("facts", "refusal"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_cannot_be_settled_is_refused_and_nothing_is_written(
    world: None, facts: dict[str, Any], refusal: type[Refused]
) -> None:
    for person_id in ("p-ben", "p-cleo"):
        scene.register(person_id)
    scene.enrol("p-cleo")
    cover_commands.end_enrolment(
        region=scene.REGION, person_id="p-cleo", year=2014, last_date=date(2014, 5, 31), ground="moved",
        cause=scene.cause(),
    )  # fmt: skip
    before = scene.written()
    with pytest.raises(refusal):
        scene.settle(**facts)
    assert scene.written() == before


def test_a_region_without_a_project_settles_nothing() -> None:
    scene.register()
    scene.enrol()
    before = scene.written()
    with pytest.raises(ledger.NoProject):
        scene.settle()
    assert scene.written() == before


def test_a_visit_settled_under_another_key_is_refused(world: None) -> None:
    scene.settle()
    before = scene.written()
    with pytest.raises(cover.AlreadySettled):
        scene.settle()
    assert scene.written() == before


def test_a_settled_visit_is_no_longer_quoted(world: None) -> None:
    asked = {"region": scene.REGION, "person_id": scene.ANNE, "bill": scene.bill(), "today": scene.TODAY}
    assert queries.quote_bill(**asked)["benefit_fen"] == 87_000_00
    no = scene.settle()["bill_no"]
    with pytest.raises(cover.AlreadySettled) as refused:
        queries.quote_bill(**asked)
    assert refused.value.facts == {"no": no}
    cover_commands.reverse_bill(
        region=scene.REGION, hospital_code=scene.HOSPITAL, bill_no=no, ground="wrong bill", cause=scene.cause()
    )
    assert queries.quote_bill(**asked)["benefit_fen"] == 87_000_00


def test_the_index_has_the_last_word_on_a_visit_of_another_person(world: None) -> None:
    scene.register("p-ben")
    scene.enrol("p-ben")
    scene.settle()
    before = scene.written()
    with pytest.raises(cover.AlreadySettled):
        scene.settle(person_id="p-ben")
    assert scene.written() == before


def test_a_bill_number_is_used_once(world: None) -> None:
    bill = scene.bill()
    cover_commands.settle_bill(region=scene.REGION, person_id=scene.ANNE, bill=bill, bill_no="B1", cause=scene.cause())
    scene.register("p-ben")
    scene.enrol("p-ben")
    before = scene.written()
    for person_id in (scene.ANNE, "p-ben"):
        with pytest.raises(cover.NumberTaken):
            cover_commands.settle_bill(
                region=scene.REGION, person_id=person_id, bill=scene.bill("V2"), bill_no="B1", cause=scene.cause()
            )
    assert scene.written() == before


def test_settling_takes_the_same_few_statements_however_long_the_year(world: None) -> None:
    scene.settle("V", scene.amounts(100))  # asks once for the project of the year
    counts = []
    for number in range(4):
        costs = scene.amounts(9_000 + number * 5_000)
        with CaptureQueriesContext(connection) as captured:
            scene.settle(f"V{number}", costs)
        counts.append(len(captured))
    assert counts == [2] * 4  # stream and key; event, rows and voucher. No BEGIN, no COMMIT


def test_enrolling_a_stranger_is_refused() -> None:
    scene.open_project()
    before = scene.written()
    with pytest.raises(PersonUnknown):
        scene.enrol("p-nobody")
    assert scene.written() == before


def test_another_hospital_does_not_see_a_bill(world: None) -> None:
    no = scene.settle()["bill_no"]
    assert queries.get_bill(region=scene.REGION, bill_no=no, hospital_code=scene.HOSPITAL)["bill_no"] == no
    with pytest.raises(cover.BillUnknown):
        queries.get_bill(region=scene.REGION, bill_no=no, hospital_code="H37010200002")
    with pytest.raises(cover.BillUnknown):
        queries.get_bill(region=scene.REGION, bill_no="B0")


def test_a_stay_across_the_year_end_is_settled_in_two_parts_under_one_visit(world: None) -> None:
    scene.settle("V1", scene.amounts(20_000))
    scene.enrol(year=2015)
    second = scene.bill("V1", admission_date=date(2015, 1, 1), discharge_date=date(2015, 1, 9))
    later = scene.on_day(date(2015, 1, 9))
    before = scene.written()
    with pytest.raises(PlanNotInForce):  # no plan of 2015 is shipped for Shandong; the visit does not stand in the way
        cover_commands.settle_bill(region=scene.REGION, person_id=scene.ANNE, bill=second, cause=later)
    assert scene.written() == before
    names = scene.rows(
        "select pg_get_indexdef('visit_is_settled_once'::regclass) like '%%(region, hospital_code, mdtrt_id, year)%%'"
    )
    assert names == [(True,)]
