"""Reads a plan from its file: JSON with yuan and percent, because people check plans against a printed policy.

``"deductible": "10000.00"`` becomes ``deductible_fen = 1000000`` and ``"ratio": "50%"`` becomes ``ratio = 5000``.
A file is taken whole or refused by name; nothing in it is optional, so that silence never means a rule.
"""

import json
import re
from itertools import pairwise
from typing import Final, NoReturn

import msgspec

from claims.domain.money import Money, fen_from_yuan, yuan
from claims.domain.refusal import Refused
from settlement.plan.domain.plan import ABOVE, GROUPS, WHOLE, Band, Basis, Place, Plan, Terms, UnknownGroup, terms_for

_AMOUNTS: Final = {"deductible", "over", "upto", "ceiling", "per_further_year", "per_zero_claim_year"}
_RATIOS: Final = {"ratio", "points_added", "points_cut", "first_self_pay_share", "at_most_share"}
_PERCENT: Final = re.compile(r"(0|[1-9][0-9]{0,3})(?:\.([0-9]{1,2}))?%")


class PlanUnreadable(Refused):
    """The plan cannot be read: {detail}."""

    zh = "方案无法读取：{detail}。"


class NotAPercentage(Refused):
    """{value} is not a percentage with at most two decimals, such as "50%"."""

    zh = "{value} 不是最多两位小数的百分比（例如“50%”）。"


class RatioOutOfRange(Refused):
    """{name} must lie between 0% and 100%."""

    zh = "{name} 必须在 0% 与 100% 之间。"


class AmountOutOfRange(Refused):
    """{name} must be more than nothing."""

    zh = "{name} 必须大于零。"


class BandsMissing(Refused):
    """Plan {plan_id} has no bands for the origin {origin}."""

    zh = "方案 {plan_id} 缺少来源 {origin} 的分段。"


class BandOfAnotherOrigin(Refused):
    """Plan {plan_id} has a band of the origin {origin}, which its basis does not know."""

    zh = "方案 {plan_id} 含有其分段方式不适用的来源 {origin}。"


class BandsDoNotStartRight(Refused):
    """The first band of {origin} must start at {start} yuan."""

    zh = "来源 {origin} 的第一段必须从 {start} 元开始。"


class BandsNotContiguous(Refused):
    """The bands of {origin} must ascend without gap or overlap; look at {edge} yuan."""

    zh = "来源 {origin} 的分段必须依次递增、首尾相接；请检查 {edge} 元处。"


class LastBandHasAnEnd(Refused):
    """The last band of {origin} must be open above: the ceiling ends it, not the band."""

    zh = "来源 {origin} 的最后一段不得设上限；封顶由封顶线规定。"


class DeductibleAboveCeiling(Refused):
    """The deductible must be less than the ceiling."""

    zh = "起付线必须低于封顶线。"


class ValidityUpsideDown(Refused):
    """The plan ends before it begins."""

    zh = "方案的终止日期早于起始日期。"


class PlaceMissing(Refused):
    """The plan does not say how care at {places} is treated."""

    zh = "方案未规定就医地 {places} 的处理办法。"


class RegionNotSixDigits(Refused):
    """The region must be a code of six digits."""

    zh = "统筹地区必须是六位行政区划代码。"


def parse_plan(raw: bytes | str) -> Plan:
    """The plan in this file, checked; refuses by name whatever cannot be taken literally."""
    try:
        plan = msgspec.convert(_in_fen(json.loads(raw, parse_float=_no_float)), Plan)
    except (ValueError, RecursionError) as error:
        raise PlanUnreadable(detail=str(error)) from error
    check_plan(plan)
    return plan


def _no_float(text: str) -> NoReturn:
    raise ValueError(f"{text} is a float")


def _in_fen(node: object) -> object:
    """The same tree with yuan as fen (the key gets the suffix ``_fen``) and percent as 1/10,000."""
    if isinstance(node, list):
        return [_in_fen(item) for item in node]
    if not isinstance(node, dict):
        return node
    told: dict[str, object] = {}
    for key, value in node.items():
        if key in _AMOUNTS:
            told[f"{key}_fen"] = None if value is None else fen_from_yuan(value, field=key)
        elif key in _RATIOS:
            told[key] = per_myriad(value, field=key)
        else:
            told[key] = _in_fen(value)
    return told


def per_myriad(value: object, *, field: str = "") -> int:
    """``5000`` from ``"50%"``; refuses (``NotAPercentage``) anything but a percentage with at most two decimals."""
    match = _PERCENT.fullmatch(value) if isinstance(value, str) and value.isascii() else None
    if match is None:
        raise NotAPercentage(field=field, value=repr(value)[:40])
    return int(match[1]) * 100 + int((match[2] or "").ljust(2, "0"))


def check_plan(plan: Plan) -> None:
    """Refuse a plan that contradicts itself, one rule per line in the order of the file."""
    if not re.fullmatch(r"[0-9]{6}", plan.region):
        raise RegionNotSixDigits(field="region")
    if plan.valid_to is not None and plan.valid_to < plan.valid_from:
        raise ValidityUpsideDown(field="valid_to")
    _check_range(plan)
    _check_bands(plan, plan.bands, plan.deductible_fen)
    _check_terms(terms_for_everyone(plan))
    for preference in plan.preferences:
        for group in preference.groups:
            if group not in GROUPS:
                raise UnknownGroup(field="groups", group=group)
        if preference.bands is not None:
            _check_bands(plan, preference.bands, preference.deductible_fen or plan.deductible_fen)
        _check_terms(terms_for(plan, groups=preference.groups))


def terms_for_everyone(plan: Plan) -> Terms:
    missing = [place for place in Place if place not in plan.places]
    if missing:
        raise PlaceMissing(field="places", places=", ".join(missing))
    return terms_for(plan)


def _check_range(plan: Plan) -> None:
    ratios = [("points_cut", away.points_cut) for away in plan.places.values()]
    ratios += [("first_self_pay_share", away.first_self_pay_share) for away in plan.places.values()]
    ratios += [("points_added", preference.points_added) for preference in plan.preferences]
    if plan.overall_ceiling is not None:
        ratios.append(("overall_ceiling.at_most_share", plan.overall_ceiling.at_most_share))
    if plan.ceiling_incentive is not None:
        ratios.append(("ceiling_incentive.at_most_share", plan.ceiling_incentive.at_most_share))
        if plan.ceiling_incentive.after_years < 1:
            raise AmountOutOfRange(field="after_years", name="after_years")
    for field, ratio in ratios:
        if not 0 <= ratio <= WHOLE:
            raise RatioOutOfRange(field=field, name=field)
    if plan.deductible_fen <= 0 or any(p.deductible_fen == 0 for p in plan.preferences):
        raise AmountOutOfRange(field="deductible", name="deductible")


def _check_bands(plan: Plan, bands: tuple[Band, ...], deductible: int) -> None:
    for band in bands:
        if band.origin not in plan.origins:
            raise BandOfAnotherOrigin(field="bands", plan_id=plan.plan_id, origin=band.origin)
        if not 0 <= band.ratio <= WHOLE:
            raise RatioOutOfRange(field="ratio", name="ratio")
    for origin in plan.origins:
        mine = [band for band in bands if band.origin == origin]
        if not mine:
            raise BandsMissing(field="bands", plan_id=plan.plan_id, origin=origin)
        _check_chain(origin, mine, _start(plan, origin, deductible))


def _start(plan: Plan, origin: str, deductible: int) -> int:
    """Where the first band starts: at nothing if the axis has no deductible to pass first."""
    free = plan.band_basis is Basis.EXCESS or plan.pays_below_deductible or origin == ABOVE
    return 0 if free else deductible


def _check_chain(origin: str, bands: list[Band], start: int) -> None:
    if bands[0].over_fen != start:
        raise BandsDoNotStartRight(field="bands", origin=origin, start=yuan(start))
    for lower, upper in pairwise(bands):
        ends_well = lower.upto_fen is not None and lower.over_fen < lower.upto_fen == upper.over_fen
        if not ends_well:
            raise BandsNotContiguous(field="bands", origin=origin, edge=yuan(Money(upper.over_fen)))
    if bands[-1].upto_fen is not None:
        raise LastBandHasAnEnd(field="bands", origin=origin)


def _check_terms(terms: Terms) -> None:
    if terms.ceiling_fen is not None and terms.deductible_fen >= terms.ceiling_fen:
        raise DeductibleAboveCeiling(field="deductible")
