"""A counter claim read as the bill it would have been: what is calculated, and what of its sheet can be checked alone."""

from collections.abc import Mapping
from typing import Final

from claims.counter.domain.claim import Claim
from claims.domain.refusal import InTheWay
from settlement.cover.domain import bill as bills
from settlement.cover.domain.bill import Bill, BillAmounts
from settlement.plan.domain.plan import Place

INPATIENT: Final = "21"

# What a claim is read as before the assessor has judged what its sheet does not say.
UNJUDGED: Final[Mapping[str, str]] = {"med_type": INPATIENT, "place": Place.LOCAL.value, "disease_scope": ""}


class AlreadyPaidElsewhere(InTheWay):
    """The settlement sheet shows that critical illness insurance has already paid for this visit."""

    zh = "结算单显示大病保险已对本次就诊支付待遇。"


def claimed_bill(claim: Claim, *, med_type: str, place: str, disease_scope: str) -> Bill:
    """A counter claim as the bill it would have been. It has no number of the visit; two kinds of other aid the
    interface names apart (hifdm_pay, othfund_pay) count as other payment.

    The personal account paid at discharge and the benefit comes later and in cash, so what the account paid is no part
    of the calculation: it may well be more than what the benefit leaves.
    """
    if claim.claimed.get("hifmi_pay_fen"):
        raise AlreadyPaidElsewhere(field="hifmi_pay")
    return Bill(
        hospital_code=claim.fixmedins_code,
        mdtrt_id="",
        med_type=med_type,
        place=Place(place),
        disease_code="",
        disease_scope=disease_scope,
        admission_date=claim.admission_date,
        discharge_date=claim.discharge_date,
        amounts=_amounts(claim.claimed, acct_pay=0),
    )


def check_sheet(claim: Claim) -> None:
    """Refuse amounts that break an identity of the sheet, naming the field and the difference in yuan."""
    amounts = _amounts(claim.claimed, acct_pay=claim.claimed.get("acct_pay_fen", 0))
    bills.check_amounts(amounts)
    bills.settled_amounts(
        amounts, benefit_fen=0
    )  # at discharge nothing was paid yet: the account paid of the whole part


def _amounts(claimed: Mapping[str, int], *, acct_pay: int) -> BillAmounts:
    amounts = {name: claimed.get(f"{name}_fen", 0) for name in BillAmounts.__struct_fields__} | {"acct_pay": acct_pay}
    amounts["oth_pay"] += claimed.get("hifdm_pay_fen", 0) + claimed.get("othfund_pay_fen", 0)
    return BillAmounts(**amounts)
