"""The words of the books."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from claims.desk.words import of_two
from settlement.ledger.domain.chart import ACCOUNT_BY_CODE, RULE_BY_VERSION, RULES

ORG: Mapping[str, Any] = {"BRANCH": _("Branch"), "HQ": _("Head office")}
LAYER: Mapping[int, Any] = {1: _("Actual"), 2: _("Reserved")}
BANK: Mapping[str, Any] = {
    "INCOME": _("Income account"),
    "PAYOUT": _("Payout account"),
    "HQ_POOL": _("Head office pool"),
}


def posting_rule(rule: str, version: int = 0) -> str:
    """The name of a posting rule; without a version that of the newest."""
    known = RULE_BY_VERSION.get((rule, version)) or next((each for each in RULES if each.rule == rule), None)
    return of_two(known.name_zh, known.name_en) if known else rule


def account(gl_code: str) -> str:
    known = ACCOUNT_BY_CODE.get(gl_code)
    return of_two(known.name_zh, known.name_en) if known else gl_code
