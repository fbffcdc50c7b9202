"""Turns the ``rule_parameters`` of a worked benefit case into a plan.

Generous in form (``"0.5"`` or ``"50%"``, a number or a string), strict in sense: a word that is not known here could
change the result, so the case is unreadable rather than wrongly computed.
"""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Final

from claims.domain.money import Money
from claims.domain.refusal import Refused
from settlement.plan.domain.plan import (
    ABOVE,
    COMPLIANT,
    INSIDE,
    WHOLE,
    Away,
    Band,
    Basis,
    CompliantCost,
    Place,
    Plan,
    Preference,
    Rounding,
    Words,
)

_RULE: Final = {
    "deductible", "band_basis", "bands", "annual_cap", "annual", "rounding", "pays_below_deductible", "poverty_rule",
}  # fmt: skip
_SAYS_NOTHING: Final = {"note", "notes", "comment", "source", "scope", "title"}
_BAND: Final = {"over", "upto", "ratio", "origin", "origin_code"}
_MODES: Final[tuple[tuple[str, Rounding], ...]] = (
    (r"half[ _-]?up|四舍五入", "half_up"),
    (r"\b(down|floor|truncat\w*)\b|舍去|截", "down"),
    (r"\b(up|ceil\w*)\b|进位|进一", "up"),
)

_NUMBER: Final = re.compile(r"-?[0-9]{1,14}(\.[0-9]{1,12})?", re.ASCII)

PREFERRED: Final = "hardship"


class CaseUnreadable(Refused):
    """The case cannot be read: {detail}."""

    zh = "案例无法读取：{detail}。"


def amount(value: object, *, field: str, signed: bool = False) -> Money:
    """Fen from yuan given as a string or a whole number; refuses what is not exact to the fen."""
    fen = _exact(value, field) * 100
    if fen != fen.to_integral_value() or (fen < 0 and not signed):
        raise CaseUnreadable(field=field, detail=f"{field} is {value!r}, not an amount")
    return Money(int(fen))


def _ratio(value: object) -> int:
    percent = isinstance(value, str) and value.endswith("%")
    number = _exact(value[:-1] if percent and isinstance(value, str) else value, "ratio")
    ratio = number * (100 if percent else WHOLE)
    if ratio != ratio.to_integral_value() or not 0 <= ratio <= WHOLE:
        raise CaseUnreadable(field="ratio", detail=f"ratio is {value!r}, not a share in 1/10,000")
    return int(ratio)


def _exact(value: object, field: str) -> Decimal:
    if isinstance(value, str | int) and not isinstance(value, bool) and _NUMBER.fullmatch(str(value)):
        return Decimal(value)
    raise CaseUnreadable(field=field, detail=f"{field} is {value!r}, not a number")


def known(node: object, keys: set[str], what: str) -> Mapping[str, object]:
    """The node as an object of the file, refused if it is none or holds a key that is not known.

    What stands under a key is foreign until it was read by ``amount`` and its like, hence ``object``.
    """
    if not isinstance(node, dict):
        raise CaseUnreadable(field=what, detail=f"{what} is not an object")
    strange = sorted(set(node) - keys - _SAYS_NOTHING)
    if strange:
        raise CaseUnreadable(field=what, detail=f"{what} has unknown keys: {', '.join(strange)}")
    return node


def plan_from_case(parameters: object, *, case_id: str, poverty_rule: object = None) -> Plan:
    """The plan of a case. A poverty rule becomes the preference of the group ``hardship``."""
    rule = known(parameters, _RULE, "rule_parameters")
    poverty = rule.get("poverty_rule") if poverty_rule is None else poverty_rule
    basis = _basis(rule)
    below = _flag(rule, "pays_below_deductible", default=False)
    if below and basis is Basis.EXCESS:
        raise CaseUnreadable(field="band_basis", detail="an excess over the deductible cannot pay below it")
    if not _flag(rule, "annual", default=True):
        raise CaseUnreadable(field="annual", detail="only annual rules are known")
    deductible = amount(rule.get("deductible"), field="deductible")
    return Plan(
        plan_id=case_id,
        version=1,
        region="000000",
        disease_scope="",
        title=Words(zh=case_id, en=case_id),
        source="the case itself",
        evidence_grade="M",
        notes=Words(zh="", en=""),
        valid_from=date.min,
        valid_to=None,
        band_basis=basis,
        deductible_fen=deductible,
        pays_below_deductible=below,
        bands=_bands(rule, basis, start=0 if below else deductible),
        ceiling_fen=_ceiling(rule),
        ceiling_incentive=None,
        preferences=() if poverty is None else (_preference(rule, poverty, basis, below=below),),
        identity_judged_on="discharge",
        places=dict.fromkeys(Place, Away(first_self_pay_share=0, points_cut=0)),
        compliant=CompliantCost(
            include_preselfpay=False, include_overlimit=False, include_basic_deductible=True, med_types=None
        ),
        overall_ceiling=None,
        rounding=_rounding(rule.get("rounding")),
        policy_year="calendar_year",
        across_year_end="must_be_split",
    )


def _basis(rule: Mapping[str, object]) -> Basis:
    try:
        return Basis(str(rule.get("band_basis", Basis.CUMULATIVE)))
    except ValueError as error:
        raise CaseUnreadable(field="band_basis", detail=f"band_basis {rule['band_basis']!r} is not known") from error


def _flag(rule: Mapping[str, object], key: str, *, default: bool) -> bool:
    value = rule.get(key, default)
    if not isinstance(value, bool):
        raise CaseUnreadable(field=key, detail=f"{key} is {value!r}, not true or false")
    return value


def _ceiling(rule: Mapping[str, object]) -> int | None:
    return None if rule.get("annual_cap") is None else amount(rule["annual_cap"], field="annual_cap")


def _preference(rule: Mapping[str, object], poverty: object, basis: Basis, *, below: bool) -> Preference:
    """A poverty rule overrides what it names; it cannot change how bands are measured or amounts rounded."""
    own = known(poverty, _RULE - {"poverty_rule"}, "poverty_rule")
    for key in ("band_basis", "rounding", "annual", "pays_below_deductible"):
        if key in own and own[key] != rule.get(key, False if key == "pays_below_deductible" else own[key]):
            raise CaseUnreadable(field=key, detail=f"the poverty rule has another {key}")
    merged = {**rule, **own}
    deductible = amount(merged["deductible"], field="deductible")
    ceiling = _ceiling(merged)
    return Preference(
        groups=(PREFERRED,),
        title=Words(zh="困难人员", en="people in hardship"),
        deductible_fen=deductible,
        bands=_bands(own, basis, start=0 if below else deductible) if "bands" in own else None,
        points_added=0,
        ceiling_fen=ceiling,
        ceiling_lifted=ceiling is None,
    )


def _bands(rule: Mapping[str, object], basis: Basis, *, start: int) -> tuple[Band, ...]:
    listed = rule.get("bands")
    if not isinstance(listed, list) or not listed:
        raise CaseUnreadable(field="bands", detail="bands is not a list of bands")
    bands = tuple(_band(known(node, _BAND, "band"), basis, start) for node in listed)
    for lower, upper in pairwise(sorted(bands, key=lambda band: (band.origin, band.over_fen))):
        if lower.origin == upper.origin and (lower.upto_fen is None or lower.upto_fen > upper.over_fen):
            raise CaseUnreadable(field="bands", detail="bands overlap")
    return bands


def _band(node: Mapping[str, object], basis: Basis, start: int) -> Band:
    origin = _origin(node) if basis is Basis.BY_ORIGIN else COMPLIANT
    if "over" in node:
        over = int(amount(node["over"], field="over"))
    elif basis is Basis.BY_ORIGIN:
        over = 0 if origin == ABOVE else start
    else:
        raise CaseUnreadable(field="over", detail="a band does not say over what")
    upto = None if node.get("upto") is None else amount(node["upto"], field="upto")
    if upto is not None and upto <= over:
        raise CaseUnreadable(field="upto", detail="a band ends before it begins")
    return Band(over_fen=over, upto_fen=upto, ratio=_ratio(node.get("ratio")), origin=origin)


def _origin(node: Mapping[str, object]) -> str:
    code = node.get("origin_code", node.get("origin"))
    if code not in (INSIDE, ABOVE):
        raise CaseUnreadable(field="origin_code", detail=f"origin_code {code!r} is not known")
    return str(code)


def _rounding(text: object) -> Rounding:
    """The mode in a sentence such as "0.01 half up on the annual cumulative amount; a visit is paid the difference"."""
    if text is None:
        return "half_up"
    words = str(text).lower()
    unit = re.search(r"\d+(\.\d+)?", words)
    if unit is not None and unit[0] != "0.01":
        raise CaseUnreadable(field="rounding", detail=f"rounding is to {unit[0]}, not to 0.01")
    if re.search(r"(each|every|per|by|of the) (visit|bill|band|segment)|按次|逐次|分段", words):
        raise CaseUnreadable(field="rounding", detail="rounding is not on the annual amount")
    for pattern, mode in () if re.search(r"half[ _-]?(even|down|odd)|banker", words) else _MODES:
        if re.search(pattern, words):
            return mode
    raise CaseUnreadable(field="rounding", detail=f"rounding {text!r} is not known")
