"""Runs worked benefit cases (``manage.py benefit_cases``) through the same engine that settles bills."""

import json
from collections.abc import Iterable, Mapping
from typing import Final

import msgspec

from claims.domain.money import yuan
from claims.domain.refusal import Refused
from settlement.cover.domain.benefit import Costs, Judged, SoFar, Span, assess
from settlement.cover.domain.worked_case_file import PREFERRED, CaseUnreadable, amount, known, plan_from_case
from settlement.plan.domain.plan import ABOVE, COMPLIANT, INSIDE, Basis, Place, Plan, terms_for

_CASE: Final = {
    "id", "region", "year", "kind", "rule_id", "rule_parameters", "poverty_rule", "identity", "input", "expected",
    "arithmetic", "rule_evidence_grade", "evidence_grade", "verified",
}  # fmt: skip
_VISIT: Final = {
    "compliant_self_pay", "compliant_self_pay_inside_basic_ceiling", "compliant_above_basic_ceiling", "total",
    "in_policy", "basic_paid", "identity", "date", "admission_date", "discharge_date", "id", "no", "label", "hospital",
}  # fmt: skip
_EXPECTED: Final = {"payouts_by_visit", "annual_payout", "basic_plus_cii", "person_pays"}
_ORDINARY: Final = {"普通参保居民", "普通参保人员", "普通居民", "普通人员", "普通", "ordinary", "ordinary resident"}


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How a case went: nothing to say if it passed, else one line for each mismatch, or why it is unreadable."""

    case_id: str
    mismatches: tuple[str, ...] = ()
    unreadable: str = ""

    @property
    def passed(self) -> bool:
        return not self.mismatches and not self.unreadable


class _Visit(msgspec.Struct, frozen=True, kw_only=True):
    costs: dict[str, int]
    spans: tuple[Span, ...]
    benefit_fen: int


def run_cases(raw: bytes | str) -> list[Outcome]:
    """Every case of a file: a list of cases, or an object with such a list under ``cases``."""
    try:
        # Numbers with a point are kept as their text: what a binary float would make of them is not what was written.
        listed = json.loads(raw, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError) as error:
        raise CaseUnreadable(detail=f"the file is not JSON ({error})") from error
    if isinstance(listed, dict):
        listed = listed.get("cases")
    if not isinstance(listed, list) or not listed:
        raise CaseUnreadable(detail="the file holds no list of cases")
    return [_run(case, f"case {index}") for index, case in enumerate(listed, start=1)]


def _run(case: object, name: str) -> Outcome:
    case_id = str(case.get("id", name)) if isinstance(case, dict) else name
    try:
        return Outcome(case_id=case_id, mismatches=tuple(_mismatches(known(case, _CASE, "case"), case_id)))
    except Refused as refusal:
        return Outcome(case_id=case_id, unreadable=refusal.sentence_en)


def _mismatches(case: Mapping[str, object], case_id: str) -> Iterable[str]:
    plan = plan_from_case(case.get("rule_parameters"), case_id=case_id, poverty_rule=case.get("poverty_rule"))
    visits = _visits(case)
    payouts = _payouts(plan, visits, case)
    for key, expected, got in _compared(case, visits, payouts):
        if expected != got:
            yield f"{key}: expected {_told(expected)}, got {_told(got)}"


def _told(amounts: int | list[int]) -> str:
    return yuan(amounts) if isinstance(amounts, int) else "[" + ", ".join(map(yuan, amounts)) + "]"


def _visits(case: Mapping[str, object]) -> list[Mapping[str, object]]:
    visits = known(case.get("input"), {"visits"}, "input").get("visits")
    if not isinstance(visits, list) or not visits:
        raise CaseUnreadable(field="visits", detail="visits is not a list of visits")
    return [_visit(node, case.get("year")) for node in visits]


def _visit(node: object, year: object) -> Mapping[str, object]:
    visit = known(node, _VISIT, "visit")
    for key in ("date", "admission_date", "discharge_date"):
        if key in visit and not str(visit[key]).startswith(f"{year}-"):
            raise CaseUnreadable(field=key, detail=f"{key} {visit[key]!r} is not in the year of the case")
    return visit


def _payouts(plan: Plan, visits: list[Mapping[str, object]], case: Mapping[str, object]) -> list[int]:
    """What each visit is paid; a reversal is paid the opposite of the visit it takes back."""
    live: list[_Visit] = []
    payouts = []
    for visit in visits:
        costs = _costs(plan, visit)
        if any(cost < 0 for cost in costs.values()):
            reversed_ = _latest(live, {origin: -cost for origin, cost in costs.items()})
            live.remove(reversed_)
            payouts.append(-reversed_.benefit_fen)
        else:
            live.append(_settled(plan, costs, live, _groups(plan, visit, case)))
            payouts.append(live[-1].benefit_fen)
    return payouts


def _latest(live: list[_Visit], costs: dict[str, int]) -> _Visit:
    for visit in reversed(live):
        if visit.costs == costs:
            return visit
    raise CaseUnreadable(field="visits", detail="a negative visit finds no visit of that amount to reverse")


def _settled(plan: Plan, costs: dict[str, int], live: list[_Visit], groups: tuple[str, ...]) -> _Visit:
    so_far = SoFar(
        spans=tuple(span for visit in live for span in visit.spans),
        paid_fen=sum(visit.benefit_fen for visit in live),
    )
    explained = assess(
        plan,
        terms_for(plan, groups=groups),
        Costs(by_origin=costs, first_self_pay_fen=0, place=Place.LOCAL, overall_room_fen=None),
        so_far,
        Judged(on=plan.identity_judged_on, date=plan.valid_from),
    )
    return _Visit(costs=costs, spans=explained.spans, benefit_fen=explained.benefit_fen)


def _groups(plan: Plan, visit: Mapping[str, object], case: Mapping[str, object]) -> tuple[str, ...]:
    """An identity only matters if the case brings a poverty rule; else its rule already is that of the identity."""
    of_case = case.get("identity", "普通参保居民")
    identity = visit.get("identity", of_case)
    if plan.preferences:
        return () if str(identity) in _ORDINARY else (PREFERRED,)
    if identity != of_case:
        raise CaseUnreadable(field="identity", detail=f"there is no rule for the identity {identity!r}")
    return ()


def _costs(plan: Plan, visit: Mapping[str, object]) -> dict[str, int]:
    """The compliant cost of a visit by origin, negative for a reversal."""
    keys = {"compliant_self_pay_inside_basic_ceiling": INSIDE, "compliant_above_basic_ceiling": ABOVE}
    by_origin = {origin: key for key, origin in keys.items() if key in visit}
    if plan.band_basis is Basis.BY_ORIGIN and by_origin and "compliant_self_pay" not in visit:
        return {origin: amount(visit.get(key, 0), field=key, signed=True) for key, origin in keys.items()}
    if by_origin:
        raise CaseUnreadable(
            field="visits", detail="a visit names its cost twice, or by origins the rule does not know"
        )
    cost = _cost(visit)
    return {INSIDE: cost, ABOVE: 0} if plan.band_basis is Basis.BY_ORIGIN else {COMPLIANT: cost}


def _cost(visit: Mapping[str, object]) -> int:
    if "compliant_self_pay" in visit:
        return amount(visit["compliant_self_pay"], field="compliant_self_pay", signed=True)
    if "in_policy" in visit and "basic_paid" in visit:
        in_policy = amount(visit["in_policy"], field="in_policy", signed=True)
        return in_policy - amount(visit["basic_paid"], field="basic_paid", signed=True)
    raise CaseUnreadable(field="visits", detail="a visit does not name its compliant cost")


def _compared(
    case: Mapping[str, object], visits: list[Mapping[str, object]], payouts: list[int]
) -> Iterable[tuple[str, int | list[int], int | list[int]]]:
    """What the case expects beside what came out, for everything it names."""
    expected = known(case.get("expected"), _EXPECTED, "expected")
    if not expected.keys() & _EXPECTED:
        raise CaseUnreadable(field="expected", detail="the case expects nothing")
    if "payouts_by_visit" in expected:
        listed = expected["payouts_by_visit"]
        if not isinstance(listed, list):
            raise CaseUnreadable(field="payouts_by_visit", detail="payouts_by_visit is not a list")
        yield "payouts_by_visit", [amount(paid, field="payouts_by_visit", signed=True) for paid in listed], payouts
    paid = sum(payouts)
    if "annual_payout" in expected:
        yield "annual_payout", amount(expected["annual_payout"], field="annual_payout"), paid
    if "basic_plus_cii" in expected:
        both = _sum_of(visits, "basic_paid") + paid
        yield "basic_plus_cii", amount(expected["basic_plus_cii"], field="basic_plus_cii"), both
    if "person_pays" in expected:
        left = _sum_of(visits, "total") - _sum_of(visits, "basic_paid") - paid
        yield "person_pays", amount(expected["person_pays"], field="person_pays"), left


def _sum_of(visits: list[Mapping[str, object]], key: str) -> int:
    if any(key not in visit for visit in visits):
        raise CaseUnreadable(field=key, detail=f"a visit does not name {key}")
    return sum(amount(visit[key], field=key, signed=True) for visit in visits)
