"""Taking a bill back: negative amounts, red letters, the cover year as it was, and every "no"."""

from datetime import timedelta
from typing import Any

import pytest

from claims.domain.refusal import BeforeEarlierFact, Refused
from settlement.cover import commands as cover_commands
from settlement.cover import queries
from settlement.cover.domain import cover
from settlement.ledger import door as ledger
from tests.settlement import scene

pytestmark = pytest.mark.django_db(transaction=True)


def reverse(no: str, **others: Any) -> dict[str, Any]:
    facts = {"region": scene.REGION, "hospital_code": scene.HOSPITAL, "ground": "wrong bill", "cause": scene.cause()}
    return cover_commands.reverse_bill(**(facts | {"bill_no": no} | others))


def accumulators() -> list[tuple[Any, ...]]:
    return scene.rows("select compliant_fen, paid_fen, deductible_used_fen, bill_count from settlement_cover")


@pytest.fixture
def world(built_once: Any) -> None:
    built_once(scene.world)


def test_a_reversal_answers_the_amounts_with_the_opposite_sign(world: None) -> None:
    settled = scene.settle()
    taken_back = reverse(settled["bill_no"])
    assert taken_back["benefit_fen"] == -87_000_00
    assert taken_back["amounts"] == {name: -fen for name, fen in settled["amounts"].items()}
    assert taken_back["state"] == queries.get_bill(region=scene.REGION, bill_no=settled["bill_no"])["state"]


def test_a_reversal_restores_the_year_and_reddens_the_voucher(world: None) -> None:
    before = accumulators()
    reverse(scene.settle()["bill_no"])
    assert accumulators() == before
    assert ledger.balance(region=scene.REGION, project_no=scene.PROJECT, gl_code="2202.02") == 0
    black, red = ledger.find_vouchers(region=scene.REGION)
    assert red.reverses_event_id == black.event_id
    assert [line.amount_fen for line in red.lines] == [-line.amount_fen for line in black.lines]


def test_billing_again_in_the_old_order_gives_the_same_annual_total(world: None) -> None:
    numbers = [scene.settle(f"V{n}", scene.amounts(40_000 + n))["bill_no"] for n in range(4)]
    before = accumulators()
    for no in numbers:
        reverse(no)
    for n in range(4):
        scene.settle(f"V{n}", scene.amounts(40_000 + n))
    assert accumulators() == before


def test_a_visit_can_be_settled_again_after_its_reversal(world: None) -> None:
    first = scene.settle()
    reverse(first["bill_no"])
    again = scene.settle()
    assert again["benefit_fen"] == first["benefit_fen"]
    assert again["bill_no"] != first["bill_no"]


def test_the_same_reversal_request_again_gets_its_first_answer(world: None) -> None:
    no = scene.settle()["bill_no"]
    first = reverse(no, cause=scene.cause("r1"))
    before = scene.written()
    assert reverse(no, cause=scene.cause("r1")) == first
    assert scene.written() == before


def test_a_bill_without_benefit_is_reversed_without_a_voucher(world: None) -> None:
    reverse(scene.settle("V1", scene.amounts(5_000))["bill_no"])
    assert scene.rows("select count(*) from settlement_voucher") == [(0,)]


REFUSED: list[tuple[str, dict[str, Any], type[Refused]]] = [
    ("already reversed", {}, cover.AlreadyReversed),
    ("no such bill", {"no": "B0"}, cover.BillUnknown),
    ("another hospital's", {"hospital_code": "H37010200002"}, cover.BillUnknown),
]


@pytest.mark.parametrize(("facts", "refusal"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_cannot_be_reversed_is_refused_and_nothing_is_written(
    world: None, facts: dict[str, Any], refusal: type[Refused]
) -> None:
    no = scene.settle()["bill_no"]
    reverse(no)
    before = scene.written()
    with pytest.raises(refusal):
        reverse(**({"no": no} | facts))
    assert scene.written() == before


def test_a_reversal_says_why(world: None) -> None:
    no = scene.settle()["bill_no"]
    before = scene.written()
    with pytest.raises(cover.GroundMissing):
        reverse(no, ground=" ")
    assert scene.written() == before


def test_a_gap_is_never_silent(world: None) -> None:
    """The case found in an attack: 90,000 then 100,000, the first taken back: 59,000.00 on a cost worth 45,000.00."""
    first = scene.settle("V1", scene.amounts(90_000))
    second = scene.settle("V2", scene.amounts(100_000))
    taken_back = reverse(first["bill_no"])
    assert taken_back["gap_fen"] == 90_000_00
    assert taken_back["later"] == [
        {"kind": "bill", "no": second["bill_no"], "hospital_code": scene.HOSPITAL},
    ]
    assert scene.rows("select gap_fen, paid_fen from settlement_cover") == [(90_000_00, 59_000_00)]
    year = {"region": scene.REGION, "person_id": scene.ANNE, "year": scene.YEAR}
    assert queries.get_overpaid_fen(**year) == 14_000_00
    reverse(second["bill_no"])
    scene.settle("V2", scene.amounts(100_000))
    assert scene.rows("select gap_fen, paid_fen from settlement_cover") == [(0, 45_000_00)]
    assert queries.get_overpaid_fen(**year) == 0


def test_the_last_bill_leaves_no_gap(world: None) -> None:
    scene.settle("V1", scene.amounts(90_000))
    taken_back = reverse(scene.settle("V2", scene.amounts(100_000))["bill_no"])
    assert (taken_back["gap_fen"], taken_back["later"]) == (0, [])


def test_a_gap_under_the_ceiling_pays_too_little(world: None) -> None:
    first = scene.settle("V1", scene.amounts(400_000))
    assert scene.settle("V2", scene.amounts(100_000))["benefit_fen"] == 0
    reverse(first["bill_no"])
    year = {"region": scene.REGION, "person_id": scene.ANNE, "year": scene.YEAR}
    assert queries.get_overpaid_fen(**year) == -45_000_00


def test_a_reversal_is_not_earlier_than_its_bill(world: None) -> None:
    no = scene.settle()["bill_no"]
    before = scene.written()
    with pytest.raises(BeforeEarlierFact) as caught:
        reverse(no, cause=scene.on_day(scene.TODAY - timedelta(days=1)))
    assert (caught.value.field, caught.value.facts["earlier"]) == ("bill_no", scene.TODAY)
    assert scene.written() == before
    assert reverse(no)["state"] == "reversed"
