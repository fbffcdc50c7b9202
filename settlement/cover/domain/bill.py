"""A hospital bill: its amounts, whether they add up, what of them is compliant, and the amounts of the answer.

Amounts are whole fen under the names of the national interface (setlinfo of transaction 2304). The identities are
those of that message: the four splits sum to the total; funds, person and hospital pay the total; account and cash
pay the person's part.
"""

from datetime import date
from typing import Final

import msgspec

from claims.domain.money import share, yuan
from claims.domain.refusal import Refused
from settlement.cover.domain.benefit import Costs
from settlement.plan.domain.plan import ABOVE, COMPLIANT, INSIDE, WHOLE, Basis, Place, Plan


class NegativeAmount(Refused):
    """{name} must not be negative."""

    zh = "{name} 不得为负数。"


class NothingBilled(Refused):
    """The bill has no cost."""

    zh = "账单总费用为零。"


class SplitsDoNotAddUp(Refused):
    """The four parts (own pay, over limit, first self-pay, in scope) differ from medfee_sumamt by {difference} yuan."""

    zh = "全自费、超限价、先行自付与政策范围内金额之和与总费用相差 {difference} 元。"


class MoreFundThanScope(Refused):
    """Basic insurance (hifp_pay) paid {difference} yuan more than the in-scope cost (inscp_scp_amt)."""

    zh = "基本统筹支付（hifp_pay）超出政策范围内金额（inscp_scp_amt）{difference} 元。"


class DeductibleMoreThanLeft(Refused):
    """The basic deductible (act_pay_dedc) is {difference} yuan more than basic insurance left of the in-scope cost."""

    zh = "实付起付线（act_pay_dedc）超出基本统筹支付后的政策范围内金额 {difference} 元。"


class AboveCeilingMoreThanLeft(Refused):
    """The cost above the basic ceiling is {difference} yuan more than basic insurance left of the in-scope cost."""

    zh = "基本医保封顶线以上金额超出基本统筹支付后的政策范围内金额 {difference} 元。"


class MorePaidThanCost(Refused):
    """The other payers and the hospital together pay {difference} yuan more than the bill (medfee_sumamt)."""

    zh = "其他支付方与医院负担合计超出总费用（medfee_sumamt）{difference} 元。"


class MoreAccountThanPart(Refused):
    """The personal account (acct_pay) pays {difference} yuan more than is left for the person (psn_part_amt)."""

    zh = "个人账户支付（acct_pay）超出个人负担（psn_part_amt）{difference} 元。"


class CareNotCovered(Refused):
    """Care of the kind {med_type} is not covered by plan {plan_id}."""

    zh = "医疗类别 {med_type} 不属于方案 {plan_id} 的保障范围。"


class BillAmounts(msgspec.Struct, frozen=True, kw_only=True):
    """What a hospital reports, in fen. ``above_basic_ceiling_amt`` is ours: the in-scope cost above that ceiling."""

    medfee_sumamt: int
    fulamt_ownpay_amt: int
    overlmt_selfpay: int
    preselfpay_amt: int
    inscp_scp_amt: int
    act_pay_dedc: int = 0
    hifp_pay: int = 0
    cvlserv_pay: int = 0
    hifes_pay: int = 0
    hifob_pay: int = 0
    maf_pay: int = 0
    oth_pay: int = 0
    hosp_part_amt: int = 0
    acct_pay: int = 0
    above_basic_ceiling_amt: int = 0


class SettledAmounts(BillAmounts, frozen=True, kw_only=True):
    """The reported amounts with those the settlement adds, in fen; all of them negative for a reversal."""

    hifmi_pay: int
    fund_pay_sumamt: int
    psn_part_amt: int
    psn_cash_pay: int


REPORTED: Final = BillAmounts.__struct_fields__
SETTLED: Final = SettledAmounts.__struct_fields__


class Bill(msgspec.Struct, frozen=True, kw_only=True):
    """A hospital bill as it is to be settled. ``mdtrt_id`` is the hospital's number of the visit; "" if unknown."""

    hospital_code: str
    mdtrt_id: str
    med_type: str
    place: Place
    disease_code: str
    disease_scope: str
    admission_date: date
    discharge_date: date
    amounts: BillAmounts


def check_amounts(amounts: BillAmounts) -> None:
    """Refuse amounts that break an identity, naming the field and the difference."""
    for name in REPORTED:
        if getattr(amounts, name) < 0:
            raise NegativeAmount(field=name, name=name)
    if amounts.medfee_sumamt == 0:
        raise NothingBilled(field="medfee_sumamt")
    splits = amounts.fulamt_ownpay_amt + amounts.overlmt_selfpay + amounts.preselfpay_amt + amounts.inscp_scp_amt
    if splits != amounts.medfee_sumamt:
        raise SplitsDoNotAddUp(field="medfee_sumamt", difference=yuan(splits - amounts.medfee_sumamt))
    _check_scope(amounts)
    if _left_for_person(amounts) < 0:
        raise MorePaidThanCost(field="medfee_sumamt", difference=yuan(-_left_for_person(amounts)))


def _check_scope(amounts: BillAmounts) -> None:
    """What is said of the in-scope cost must fit into it."""
    left = amounts.inscp_scp_amt - amounts.hifp_pay
    if left < 0:
        raise MoreFundThanScope(field="hifp_pay", difference=yuan(-left))
    if amounts.act_pay_dedc > left:
        raise DeductibleMoreThanLeft(field="act_pay_dedc", difference=yuan(amounts.act_pay_dedc - left))
    if amounts.above_basic_ceiling_amt > left:
        over = amounts.above_basic_ceiling_amt - left
        raise AboveCeilingMoreThanLeft(field="above_basic_ceiling_amt", difference=yuan(over))


def other_funds(amounts: BillAmounts) -> int:
    """What all funds but critical illness insurance pay, in fen."""
    supplements = amounts.cvlserv_pay + amounts.hifes_pay + amounts.hifob_pay
    return amounts.hifp_pay + supplements + amounts.maf_pay + amounts.oth_pay


def _left_for_person(amounts: BillAmounts) -> int:
    return amounts.medfee_sumamt - other_funds(amounts) - amounts.hosp_part_amt


def compliant_costs(amounts: BillAmounts, *, plan: Plan, med_type: str, place: Place) -> Costs:
    """What of a bill counts on the axes of the plan (合规自付费用).

    Only basic insurance comes before: other supplements and aid pay after critical illness insurance (社会救助法
    art. 24), so they do not lessen the base. But it is never more than the person is left with, for the benefit makes
    good a loss and no more.
    """
    rule = plan.compliant
    if rule.med_types is not None and med_type not in rule.med_types:
        raise CareNotCovered(field="med_type", med_type=med_type, plan_id=plan.plan_id)
    cost = amounts.inscp_scp_amt - amounts.hifp_pay
    cost += amounts.preselfpay_amt if rule.include_preselfpay else 0
    cost += amounts.overlmt_selfpay if rule.include_overlimit else 0
    cost -= 0 if rule.include_basic_deductible else amounts.act_pay_dedc
    first_self_pay = share(cost, plan.places[place].first_self_pay_share)
    cost = min(cost - first_self_pay, _left_for_person(amounts))
    return Costs(
        by_origin=_by_origin(plan, cost, amounts.above_basic_ceiling_amt),
        first_self_pay_fen=first_self_pay,
        place=place,
        overall_room_fen=_overall_room(amounts, plan),
    )


def _by_origin(plan: Plan, cost: int, above: int) -> dict[str, int]:
    if plan.band_basis is not Basis.BY_ORIGIN:
        return {COMPLIANT: cost}
    # What was cut from the cost is taken from inside the basic ceiling first, as basic insurance did.
    above = min(above, cost)
    return {INSIDE: cost - above, ABOVE: above}


def _overall_room(amounts: BillAmounts, plan: Plan) -> int | None:
    """What the ceiling over all payers still leaves; rounded down, for a ceiling may not be passed by a fen."""
    if plan.overall_ceiling is None:
        return None
    of = amounts.medfee_sumamt if plan.overall_ceiling.of == "total" else amounts.inscp_scp_amt
    return max(0, of * plan.overall_ceiling.at_most_share // WHOLE - other_funds(amounts))


def settled_amounts(amounts: BillAmounts, *, benefit_fen: int) -> SettledAmounts:
    """The amounts of the answer; every identity holds on them."""
    part = _left_for_person(amounts) - benefit_fen
    if amounts.acct_pay > part:
        raise MoreAccountThanPart(field="acct_pay", difference=yuan(amounts.acct_pay - part))
    return SettledAmounts(
        **{name: getattr(amounts, name) for name in REPORTED},
        hifmi_pay=benefit_fen,
        fund_pay_sumamt=other_funds(amounts) + benefit_fen,
        psn_part_amt=part,
        psn_cash_pay=part - amounts.acct_pay,
    )


def as_fen(amounts: SettledAmounts) -> dict[str, int]:
    """The amounts as an event carries them: the national names with the suffix ``_fen``."""
    return {f"{name}_fen": getattr(amounts, name) for name in SETTLED}


def amounts_of(fact: object) -> SettledAmounts:
    """The amounts an event carries (``bill_settled``, ``bill_reversed``, and those of claims)."""
    return SettledAmounts(**{name: getattr(fact, f"{name}_fen") for name in SETTLED})
