"""Whatever is received can be assessed, and a claim put right is worth what it would be, had it been right at once."""

from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims import store
from claims.counter import commands as claims
from claims.counter import corrections
from claims.counter.domain.changes import fold
from claims.counter.domain.claim import Claim, Status
from claims.counter.queries import get_claim
from claims.domain.refusal import Refused
from claims.outlets.models import Outlet
from tests.settlement import scene
from tests.settlement.counter import acts as counter
from tests.settlement.counter.test_reception import receive

pytestmark = pytest.mark.django_db(transaction=True)

few = settings(max_examples=25, deadline=None, derandomize=True)
OTHER_OUTLET = "JN02"
HOSPITALS = (scene.HOSPITAL, "H37010200002")

FEN = st.one_of(st.just(0), st.integers(1, 60_000_00))
SHEET = st.fixed_dictionaries(
    {f"{name}_fen": FEN for name in ("fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt")}
)
PAID = st.fixed_dictionaries({"hifp_pay_fen": FEN, "maf_pay_fen": st.sampled_from([0, 0, 1_000_00])})
OFF = st.sampled_from([0, 0, 0, 0, 1])


def _sheet(parts: dict[str, int], paid: dict[str, int], off: int) -> dict[str, int]:
    """A sheet that mostly adds up; what basic insurance paid may be more than the cost."""
    within = paid | {"hifp_pay_fen": min(paid["hifp_pay_fen"], parts["inscp_scp_amt_fen"] + off)}
    return {"medfee_sumamt_fen": sum(parts.values()) + off, **parts, **within}


def _stay(first: int, nights: int, hospital: str) -> dict[str, Any]:
    """Days from the end of 2013 on: some in the year before, some across its end."""
    admission = date(2013, 12, 20) + timedelta(days=first)
    return {
        "fixmedins_code": hospital,
        "fixmedins_name": hospital,
        "admission_date": admission,
        "discharge_date": admission + timedelta(days=nights),
    }


SHEETS = st.builds(_sheet, SHEET, PAID, OFF)
STAYS = st.builds(_stay, st.integers(0, 120), st.integers(0, 20), st.sampled_from(HOSPITALS))
DEEDS = st.one_of(
    SHEETS.map(lambda sheet: ("sheet", {"claimed": sheet})),
    STAYS.map(lambda stay: ("stay", stay)),
    st.sampled_from([("outlet", {"outlet": OTHER_OUTLET}), ("outlet", {"outlet": counter.OUTLET})]),
    st.sampled_from([("complete", {}), ("assess", {})]),
)
_serials = count(100)


def do(claim_no: str, what: str, facts: dict[str, Any]) -> None:
    """One deed, or its refusal, which leaves everything as it was."""
    of: dict[str, Any] = {"region": scene.REGION, "claim_no": claim_no}
    proof: dict[str, Any] = {"ground": "typed wrong", "documents": counter_papers()}
    before = scene.rows("select version from claims_claim where claim_no = %s", claim_no)
    try:
        match what:
            case "sheet":
                corrections.correct_sheet(**of, **facts, **proof, cause=counter.by("clerk"))
            case "stay":
                corrections.correct_stay(**of, **facts, **proof, cause=counter.by("clerk"))
            case "outlet":
                corrections.change_outlet(**of, **facts, ground="moved", cause=counter.by("clerk"))
            case "complete":
                claims.complete_dossier(**of, cause=counter.by("clerk"))
            case "assess":
                counter.assess(claim_no)
    except Refused:
        assert scene.rows("select version from claims_claim where claim_no = %s", claim_no) == before


def counter_papers() -> list[Any]:
    return [counter.Document(kind="basic_settlement", pages=1, sha256="a" * 64)]


def benefit(claim_no: str) -> int:
    """What the assessment gives, from wherever the claim stands before the decision."""
    claim = get_claim(scene.REGION, claim_no)
    if claim.status is Status.ASSESSED:
        return claim.benefit_fen
    if claim.status is Status.RECEIVED:
        claims.complete_dossier(region=scene.REGION, claim_no=claim_no, cause=counter.by("clerk"))
    return int(counter.assess(claim_no)["benefit_fen"])


def check_row(claim_no: str) -> Claim:
    claim = fold([each.event for each in store.read(scene.REGION, f"claim:{claim_no}")])
    assert claim == get_claim(scene.REGION, claim_no)
    (row,) = scene.rows(
        "select outlet, status, policy_year, hospital_code, hospital_name, admission_date, discharge_date, "
        "medfee_sumamt_fen from claims_claim where claim_no = %s",
        claim_no,
    )
    assert row == (
        claim.outlet, claim.status, claim.policy_year, claim.fixmedins_code, claim.fixmedins_name,
        claim.admission_date, claim.discharge_date, claim.claimed_fen,
    )  # fmt: skip
    return claim


def test_any_claim_received_without_a_finding_can_be_assessed(built_once: Any) -> None:
    built_once(counter.world)

    @few
    @given(SHEETS, STAYS)
    def holds(sheet: dict[str, int], stay: dict[str, Any]) -> None:
        try:
            answer = receive(counter.claimant(serial=next(_serials)), claimed=sheet, **stay)
        except Refused:
            return
        if not answer["findings"]:
            assert benefit(answer["claim_no"]) >= 0
            assert counter.approve(answer["claim_no"])["status"] == "approved"

    holds()


def test_corrected_is_as_if_it_had_been_right_at_once(built_once: Any) -> None:
    built_once(counter.world)
    Outlet.objects.create(region=scene.REGION, code=OTHER_OUTLET, name_zh="另一网点")

    @few
    @given(st.lists(DEEDS, min_size=1, max_size=6))
    def holds(deeds: list[tuple[str, dict[str, Any]]]) -> None:
        claim_no = receive(counter.claimant(serial=next(_serials)))["claim_no"]
        for what, facts in deeds:
            do(claim_no, what, facts)
            claim = check_row(claim_no)
        stay = {name: getattr(claim, name) for name in _stay(0, 0, HOSPITALS[0])}
        at_once = receive(counter.claimant(serial=next(_serials)), claimed=claim.claimed, **stay)
        if at_once["findings"]:
            with pytest.raises(Refused):
                benefit(claim_no)
        else:
            assert benefit(claim_no) == benefit(at_once["claim_no"])

    holds()
