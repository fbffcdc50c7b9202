"""The calculation of a benefit, laid out to be checked by hand."""

from collections.abc import Mapping
from typing import Any

from claims.desk import show
from claims.desk.words import in_chinese, of_two, word
from settlement.cover.screens import words
from settlement.plan.shipped import shipped_plans


def explained(calculation: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """What the template needs of an ``Explanation`` as stored; None when there is none."""
    given = (calculation or {}).get("explanation", calculation)
    if not given or "segments" not in given:
        return None
    formula = "formula_zh" if in_chinese() else "formula_en"
    return {
        "plan": f"{given['plan_id']} v{given['plan_version']}",
        "title": _title(given["plan_id"], given["plan_version"]),
        "identity": words.group(given["identity"]),
        "place": word(words.PLACE, given["place"]),
        "identity_date": given["identity_date"],
        "deductible": show.money(given["deductible_fen"]),
        "deductible_used": show.money(given["deductible_used_fen"]),
        "first_self_pay": show.money(given["first_self_pay_fen"]),
        "compliant": show.money(given["compliant_fen"]),
        "before": show.money(given["cumulative_before_fen"]),
        "after": show.money(given["cumulative_after_fen"]),
        "paid_before": show.money(given["paid_before_fen"]),
        "ceiling": show.money(given["ceiling_fen"]) if given["ceiling_fen"] is not None else "",
        "segments": [_segment(segment, formula) for segment in given["segments"]],
        "cuts": [
            {"name": word(words.CUT, cut["reason"]), "amount": show.money(cut["amount_fen"]), "formula": cut[formula]}
            for cut in given["cuts"]
        ],
        "benefit": show.money(given["benefit_fen"]),
    }


def _title(plan_id: str, version: int) -> str:
    plan = next((plan for plan in shipped_plans() if (plan.plan_id, plan.version) == (plan_id, version)), None)
    return of_two(plan.title.zh, plan.title.en) if plan else ""


def _segment(segment: Mapping[str, Any], formula: str) -> dict[str, str]:
    return {
        "origin": word(words.ORIGIN, segment["origin"]),
        "from": show.money(segment["from_fen"]),
        "to": show.money(segment["to_fen"]),
        "base": show.money(segment["base_fen"]),
        "ratio": f"{segment['ratio'] / 100:g}%",
        "amount": show.money(segment["amount_fen"]),
        "formula": segment[formula],
    }


def sheet(amounts: Mapping[str, int]) -> list[dict[str, Any]]:
    """The amounts of a bill under their names, in the order of the settlement sheet; zeros are left out."""
    return [
        {"code": name, "name": label, "amount": show.money(value), "strong": name in ("medfee_sumamt", "hifmi_pay")}
        for name, label in words.AMOUNTS.items()
        if (value := amounts.get(f"{name}_fen", amounts.get(name, 0)))
    ]
