"""Whether a counter claim can be assessed: asked when it is received or corrected, and shown on its page ever after.

Whatever the assessment or the approval can refuse for the claim's own facts is known when the claim is received. Most of it
is refused there. What may change by a step of somebody else does not keep a claim from being received, for the period
of 保险法23 begins with the first receipt whatever our books say: it is found, and shown with what mends it.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

import msgspec

from claims.counter.domain.claim import Claim
from claims.domain.refusal import InTheWay, Refused
from claims.store import Transaction
from claims.store.sql import Params
from settlement.counter.domain.sheet import UNJUDGED, check_sheet, claimed_bill
from settlement.cover.domain import cover
from settlement.cover.domain.cover import (
    AcrossTheYearEnd,
    AlreadySettled,
    CoverYear,
    NotEnrolled,
    NotEnrolledOnTheDay,
    StayOverlaps,
)
from settlement.cover.queries import COUNTS, SAME_DAYS, SHARES_DAYS, refuse_same_stay
from settlement.cover.streams import COVER, cover_key
from settlement.ledger import door as ledger
from settlement.ledger.door import NoProject, PeriodNotOpen
from settlement.plan.domain.plan import PlanNotInForce, plan_in_force
from settlement.plan.shipped import shipped_plans

Ask = Callable[[str, Params], Sequence[tuple[Any, ...]]]


class AlreadyClaimed(InTheWay):
    """This stay is claimed already, as {no}, which is under way."""

    zh = "该次住院已申请理赔（赔案 {no}），正在办理中。"


class Mend(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be done, in the names of the steps; ``waits``: the claim is received all the same."""

    zh: str
    en: str
    waits: bool = False


_ENROLLED: Final = Mend(
    zh="若实际已参保，请补登参保或更正参保期间；若住院日期有误，请“更正住院信息”；确未参保的，由核定人员“提出拒赔”。",
    en="If the person was insured: enrol, or correct the enrolment. If the days are wrong: correct the stay. "
    "Who was not insured is told so: propose a rejection.",
    waits=True,
)
_ONCE: Final = Mend(
    zh="同一次住院只赔付一次：若医院或日期录入有误，请“更正住院信息”；否则请“撤回”本案，或由核定人员“提出拒赔”。",
    en="One stay is paid once. If hospital or days are wrong: correct the stay. Else withdraw this claim, or propose a "
    "rejection.",
)

MENDS: Final[Mapping[type[Refused], Mend]] = {
    NotEnrolled: _ENROLLED,
    NotEnrolledOnTheDay: _ENROLLED,
    PlanNotInForce: Mend(
        zh="若住院日期有误，请“更正住院信息”；日期无误的，请系统管理员载入该年度的待遇方案。期限照常计算。",
        en="If the days are wrong: correct the stay. Else the operator brings in the plan of that year; the period runs on.",
        waits=True,
    ),
    NoProject: Mend(
        zh="若住院日期有误，请“更正住院信息”；日期无误的，请系统管理员开设该保单年度的项目账套。期限照常计算。",
        en="If the days are wrong: correct the stay. Else the operator opens the project of that year; the period runs on.",
        waits=True,
    ),
    PeriodNotOpen: Mend(
        zh="该保单年度的账套本月不可记账：请与财务核实；账套已到期的，只能“撤回”或“提出拒赔”。",
        en="The books of that policy year take no entry this month: ask finance. Where they have run out, withdraw the claim or "
        "propose a rejection.",
        waits=True,
    ),
    AlreadySettled: _ONCE,
    StayOverlaps: _ONCE,
    AlreadyClaimed: _ONCE,
    AcrossTheYearEnd: Mend(
        zh="请医院按年度各出具一份结算单，“更正住院信息”后本案办理其中一份，另一份另行申请。",
        en="Ask the hospital for a sheet of each year. Correct the stay, so that this claim is of one of them, and enter a "
        "claim for the other.",
    ),
}
_SHEET: Final = Mend(zh="请按结算单“更正结算单金额”。", en="Correct the amounts by the settlement sheet.")


def mend_of(found: Refused) -> Mend:
    """What mends it; of an amount, correcting the sheet."""
    return MENDS.get(type(found), _SHEET)


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A claim, the cover year it falls into, the day, and how the database is asked (a command asks in its own
    transaction)."""

    claim: Claim
    year: CoverYear
    today: date
    ask: Ask


def check_claim(tx: Transaction, claim: Claim, today: date) -> list[Refused]:
    """Raises what could never be assessed, and answers what may still change."""
    year = tx.load(COVER, cover_key(claim.person_id, claim.policy_year)).state
    found = find_obstacles(Asked(claim=claim, year=year, today=today, ask=tx.fetch))
    for each in found:
        if not mend_of(each).waits:
            raise each
    return found


def find_obstacles(asked: Asked) -> list[Refused]:
    """Everything that stands against the assessment now: one of each kind, the claim's own facts first."""
    found = []
    for check in _CHECKS:
        try:
            check(asked)
        except Refused as refused:
            found.append(refused)
    return found


def _paid_by_others(asked: Asked) -> None:
    claimed_bill(asked.claim, **UNJUDGED)


def _sheet(asked: Asked) -> None:
    check_sheet(asked.claim)


def _one_year(asked: Asked) -> None:
    cover.check_days(asked.claim.admission_date, asked.claim.discharge_date, asked.today)


def _one_payment(asked: Asked) -> None:
    refuse_paid_stay(asked.ask, asked.claim)
    for (no,) in asked.ask(_UNDER_WAY, _stay(asked.claim)):
        raise AlreadyClaimed(field="admission_date", no=no)


def _enrolled(asked: Asked) -> None:
    cover.period_on(asked.year, asked.claim.discharge_date, "discharge_date")


def _plan(asked: Asked) -> None:
    scope = asked.year.disease_scope or ""
    plan_in_force(shipped_plans(), region=asked.claim.region, on=asked.claim.discharge_date, disease_scope=scope)


def _books(asked: Asked) -> None:
    ledger.check_open(region=asked.claim.region, year=asked.claim.policy_year, on=asked.today)


_CHECKS: Final = (_paid_by_others, _sheet, _one_year, _one_payment, _enrolled, _plan, _books)

_PAID = f"""
select no, {SAME_DAYS}
  from (select bill_no as no, admission_date, discharge_date from settlement_bill
         where region = %(region)s and person_id = %(person)s and year = %(year)s and state = 'settled'
           and hospital_code = %(hospital)s
        union all
        select c.claim_no, c.admission_date, c.discharge_date from claims_claim c
         where c.region = %(region)s and c.person_id = %(person)s and c.claim_no <> %(claim)s
           and c.hospital_code = %(hospital)s and {SHARES_DAYS} and {COUNTS}) live
 where {SHARES_DAYS}
 order by 2 desc limit 1"""

# Asked after the one above, so these count nowhere yet. Whoever reports the other at the same moment is not seen here;
# the page of both shows it, and the approval of the second is refused.
_UNDER_WAY = f"""
select claim_no from claims_claim
 where region = %(region)s and person_id = %(person)s and claim_no <> %(claim)s and hospital_code = %(hospital)s
   and status not in ('withdrawn', 'closed') and {SHARES_DAYS}
 order by claim_no limit 1"""


def refuse_paid_stay(ask: Ask, claim: Claim) -> None:
    """One visit is paid once: by hospital and days of stay, for a sheet of paper has no number of the visit.

    Read with the cover year: whatever settles this visit at the same moment moves that stream, and we decide again.
    """
    refuse_same_stay(ask(_PAID, _stay(claim)), field="claim_no")


def _stay(claim: Claim) -> dict[str, Any]:
    return {
        "region": claim.region,
        "person": claim.person_id,
        "year": claim.policy_year,
        "hospital": claim.fixmedins_code,
        "claim": claim.claim_no,
        "cover": COVER.stream_id(cover_key(claim.person_id, claim.policy_year)),
        "admission": claim.admission_date,
        "discharge": claim.discharge_date,
    }
