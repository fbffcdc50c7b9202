"""A plan: the benefit rules of one region for the time they are in force, as data.

A plan says everything a clerk would look up to settle a bill; nothing about benefits is written in code. Amounts are
whole fen (``_fen``), ratios and points are in 1/10,000 (``5000`` is 50%). The readable file form (yuan and percent)
is read by ``settlement.plan.domain.plan_file``. Parameters: section 2.2 of the domain research; the national floors are
国办发〔2015〕57号 and 国办发〔2021〕42号.
"""

from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Final, Literal

import msgspec

from claims.domain.refusal import Refused

WHOLE: Final = 10_000  # 100% in 1/10,000

COMPLIANT: Final = "compliant"
INSIDE: Final = "inside_basic_ceiling"
ABOVE: Final = "above_basic_ceiling"

# Codes of the groups a plan may prefer, with their Chinese and English names. The national psn_idet_type codes were
# not to be had, so these words are ours; the articles naming them are 社会救助法 art. 13 and 国办发〔2021〕42号.
GROUPS: Final = {
    "extreme_poverty": ("特困人员", "people in extreme poverty"),
    "orphan": ("孤儿", "orphans"),
    "subsistence": ("低保对象", "recipients of the subsistence allowance"),
    "return_to_poverty": ("返贫致贫人口", "people fallen (back) into poverty"),
    "registered_poor": ("建档立卡贫困人口", "registered poor"),
    "subsistence_edge": ("低保边缘家庭成员", "households on the edge of subsistence"),
    "rigid_spending": ("刚性支出困难家庭成员", "households in difficulty through unavoidable spending"),
    "hardship": ("困难人员", "people in hardship as the region defines them"),
}


class Basis(StrEnum):
    """What the edges of the bands are measured on."""

    CUMULATIVE = "cumulative"  # the year's compliant cost, the deductible included
    EXCESS = "excess"  # what the year's compliant cost has over the deductible
    BY_ORIGIN = "by_origin"  # inside or above the ceiling of basic insurance, each cumulative by itself


class Place(StrEnum):
    """Where care was given, seen from the place of insurance."""

    LOCAL = "local"
    LONG_TERM = "long_term"  # registered as living elsewhere 异地长期居住
    REFERRAL = "referral"  # referred or filed 转诊转院
    OTHER = "other"  # neither 未备案


JudgedOn = Literal["admission", "discharge", "settlement"]
Rounding = Literal["half_up", "down", "up"]


class PlanNotInForce(Refused):
    """No plan of region {region} is in force on {date} (disease scope: {scope})."""

    zh = "统筹地区 {region} 在 {date} 没有有效的待遇方案（病种范围：{scope}）。"


class PlansOverlap(Refused):
    """Plans {one} and {other} are in force on the same days."""

    zh = "方案 {one} 与 {other} 的有效期重叠。"


class UnknownGroup(Refused):
    """{group} is not a known group of persons."""

    zh = "{group} 不是已知的人员类别。"


class Words(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The same words in Chinese and English."""

    zh: str
    en: str


class Band(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A share of the cost over ``over_fen`` up to and including ``upto_fen`` (None: no upper edge)."""

    over_fen: int
    upto_fen: int | None
    ratio: int
    origin: str = COMPLIANT


class CeilingIncentive(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What loyalty and claim-free years add to the ceiling (国办发〔2024〕38号), at most a share of it."""

    after_years: int
    per_further_year_fen: int
    per_zero_claim_year_fen: int
    at_most_share: int


class Preference(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Better terms for some groups. What is None is as for everybody; ``ceiling_lifted`` means no ceiling."""

    groups: tuple[str, ...]
    title: Words
    deductible_fen: int | None
    bands: tuple[Band, ...] | None
    points_added: int
    ceiling_fen: int | None
    ceiling_lifted: bool


class Away(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What care at a place costs the person: a first share of the compliant cost, and points off every ratio."""

    first_self_pay_share: int
    points_cut: int


class CompliantCost(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What counts as compliant self-pay (合规自付费用) beside the in-scope cost left by basic insurance.

    ``med_types`` are national codes; None means whatever basic insurance has settled.
    """

    include_preselfpay: bool
    include_overlimit: bool
    include_basic_deductible: bool
    med_types: tuple[str, ...] | None


class OverallCeiling(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All payers together pay at most this share of the total or of the in-scope cost of a bill."""

    at_most_share: int
    of: Literal["total", "in_scope"]


class Plan(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The rules of one region (and disease scope, "" for all diseases) from ``valid_from`` to ``valid_to`` inclusive.

    ``across_year_end``: the policy year is the calendar year, a stay across its end is billed in two parts.
    """

    plan_id: str
    version: int
    region: str
    disease_scope: str
    title: Words
    source: str
    evidence_grade: Literal["A", "A-", "B", "C", "M"]
    notes: Words
    valid_from: date
    valid_to: date | None
    band_basis: Basis
    deductible_fen: int
    pays_below_deductible: bool
    bands: tuple[Band, ...]
    ceiling_fen: int | None
    ceiling_incentive: CeilingIncentive | None
    preferences: tuple[Preference, ...]
    identity_judged_on: JudgedOn
    places: dict[Place, Away]
    compliant: CompliantCost
    overall_ceiling: OverallCeiling | None
    rounding: Rounding
    policy_year: Literal["calendar_year"]
    across_year_end: Literal["must_be_split"]

    @property
    def origins(self) -> tuple[str, ...]:
        return (INSIDE, ABOVE) if self.band_basis is Basis.BY_ORIGIN else (COMPLIANT,)


class Terms(msgspec.Struct, frozen=True, kw_only=True):
    """What a plan means for one person at one place.

    The bands are here measured on the axis of cumulative compliant cost of their origin, points are in their ratios.
    """

    group: str  # "" if no preference applies
    deductible_fen: int
    pays_below_deductible: bool
    bands: tuple[Band, ...]
    ceiling_fen: int | None
    points: int


def plan_in_force(plans: Iterable[Plan], *, region: str, on: date, disease_scope: str = "") -> Plan:
    """The plan of exactly this region and scope that is in force on the day of discharge; else ``PlanNotInForce``.

    A scope is never widened: a bill that names a scope its region has no plan for is refused, not settled as any
    other, for the hospital meant something by it.
    """
    for plan in plans:
        if plan.region == region and plan.disease_scope == disease_scope and _is_in_force(plan, on):
            return plan
    raise PlanNotInForce(field="discharge_date", region=region, date=on.isoformat(), scope=disease_scope or "-")


def _is_in_force(plan: Plan, on: date) -> bool:
    return plan.valid_from <= on and (plan.valid_to is None or on <= plan.valid_to)


def check_no_overlap(plans: Collection[Plan]) -> None:
    """Refuse (``PlansOverlap``) two plans of one region and scope that are in force on the same day."""
    ordered = sorted(plans, key=lambda plan: (plan.region, plan.disease_scope, plan.valid_from))
    for one, other in pairwise(ordered):
        same = (one.region, one.disease_scope) == (other.region, other.disease_scope)
        if same and _is_in_force(one, other.valid_from):
            raise PlansOverlap(one=one.plan_id, other=other.plan_id)


def preference_for(plan: Plan, groups: Collection[str]) -> Preference | None:
    """The first preference of the plan that one of the groups has: a plan lists them from the best down."""
    for preference in plan.preferences:
        if any(group in groups for group in preference.groups):
            return preference
    return None


def terms_for(
    plan: Plan,
    *,
    groups: Collection[str] = (),
    place: Place = Place.LOCAL,
    consecutive_years: int = 0,
    zero_claim_years: int = 0,
) -> Terms:
    """What the plan means for a person who is in these groups, treated at this place.

    ``consecutive_years`` counts the years insured without a gap, this one included; ``zero_claim_years`` those of
    them before this one without a benefit.
    """
    preference = preference_for(plan, groups)
    deductible = plan.deductible_fen
    if preference is not None and preference.deductible_fen is not None:
        deductible = preference.deductible_fen
    points = (preference.points_added if preference else 0) - plan.places[place].points_cut
    ceiling = _ceiling(plan, preference)
    if ceiling is not None:
        ceiling += _incentive(plan.ceiling_incentive, ceiling, consecutive_years, zero_claim_years)
    return Terms(
        group=next((group for group in preference.groups if group in groups), "") if preference else "",
        deductible_fen=deductible,
        pays_below_deductible=plan.pays_below_deductible,
        bands=_bands_on_axis(plan, preference, deductible, points),
        ceiling_fen=ceiling,
        points=points,
    )


def _ceiling(plan: Plan, preference: Preference | None) -> int | None:
    if preference is None:
        return plan.ceiling_fen
    if preference.ceiling_lifted:
        return None
    return plan.ceiling_fen if preference.ceiling_fen is None else preference.ceiling_fen


def _incentive(incentive: CeilingIncentive | None, ceiling: int, consecutive: int, zero_claim: int) -> int:
    if incentive is None:
        return 0
    further_years = max(0, consecutive - incentive.after_years)
    earned = further_years * incentive.per_further_year_fen + zero_claim * incentive.per_zero_claim_year_fen
    return min(earned, ceiling * incentive.at_most_share // WHOLE)


def _bands_on_axis(plan: Plan, preference: Preference | None, deductible: int, points: int) -> tuple[Band, ...]:
    """The bands moved onto the axis of cumulative cost, cut at the deductible, with points in their ratios."""
    own = preference is not None and preference.bands is not None
    bands = preference.bands if preference and preference.bands is not None else plan.bands
    shift = deductible if plan.band_basis is Basis.EXCESS else 0
    moved = []
    for band in bands:
        over = band.over_fen + shift
        upto = None if band.upto_fen is None else band.upto_fen + shift
        if band.origin != ABOVE and not plan.pays_below_deductible:
            # A lower deductible of one's own takes the lowest band down with it; a higher one cuts into the bands.
            starts_at_general = not own and shift == 0 and over == plan.deductible_fen
            over = deductible if starts_at_general else max(over, deductible)
        if upto is None or over < upto:
            ratio = min(WHOLE, max(0, band.ratio + points))
            moved.append(Band(over_fen=over, upto_fen=upto, ratio=ratio, origin=band.origin))
    return tuple(moved)
