"""What the events of a cover year say alike: whose year it is, the visit of a charge, and its amounts with either sign.

The events of a charge carry the same facts (``Charge``), so each of them is made of the same two parts: the visit, and
amounts by the names of their fields. Sums over charges and what was taken back then need no cases.
"""

from datetime import date
from typing import TypedDict

import msgspec

from settlement.cover.domain.benefit import Explanation
from settlement.cover.domain.bill import Bill, SettledAmounts, as_fen
from settlement.cover.domain.cover_year import CoverYear
from settlement.cover.domain.events import Charge
from settlement.plan.domain.plan import Place


class Quote(msgspec.Struct, frozen=True, kw_only=True):
    """What a bill would be paid today: nothing is written."""

    disease_scope: str
    amounts: SettledAmounts
    explanation: Explanation


class Whose(TypedDict):
    """What every event of a cover year says."""

    person_id: str
    region: str
    year: int


class Visit(Whose):
    """Every fact of a charge that is not an amount."""

    hospital_code: str
    mdtrt_id: str
    med_type: str
    place: Place
    disease_code: str
    disease_scope: str
    admission_date: date
    discharge_date: date
    settled_date: date
    plan_id: str
    plan_version: int


def whose(cover: CoverYear) -> Whose:
    return {"person_id": cover.person_id, "region": cover.region, "year": cover.year}


def visit(cover: CoverYear, bill: Bill, quoted: Quote, today: date) -> Visit:
    """The visit of a bill that is charged today."""
    return {
        **whose(cover),
        "hospital_code": bill.hospital_code,
        "mdtrt_id": bill.mdtrt_id,
        "med_type": bill.med_type,
        "place": bill.place,
        "disease_code": bill.disease_code,
        "disease_scope": quoted.disease_scope,
        "admission_date": bill.admission_date,
        "discharge_date": bill.discharge_date,
        "settled_date": today,
        "plan_id": quoted.explanation.plan_id,
        "plan_version": quoted.explanation.plan_version,
    }


def amounts(quoted: Quote) -> dict[str, int]:
    """The amounts of a charge, by the names of its fields."""
    return {
        **as_fen(quoted.amounts),
        "compliant_fen": quoted.explanation.compliant_fen,
        "deductible_used_fen": quoted.explanation.deductible_used_fen,
        "benefit_fen": quoted.explanation.benefit_fen,
        "person_pays_fen": quoted.amounts.psn_part_amt,
    }


def same_visit(charge: Charge, today: date) -> Visit:
    """The visit of a charge that is taken back today."""
    return {
        "person_id": charge.person_id,
        "region": charge.region,
        "year": charge.year,
        "hospital_code": charge.hospital_code,
        "mdtrt_id": charge.mdtrt_id,
        "med_type": charge.med_type,
        "place": charge.place,
        "disease_code": charge.disease_code,
        "disease_scope": charge.disease_scope,
        "admission_date": charge.admission_date,
        "discharge_date": charge.discharge_date,
        "settled_date": today,
        "plan_id": charge.plan_id,
        "plan_version": charge.plan_version,
    }


def opposite_amounts(charge: Charge) -> dict[str, int]:
    """The amounts of a charge with the opposite sign."""
    return {name: -getattr(charge, name) for name in Charge.__struct_fields__ if name.endswith("_fen")}
