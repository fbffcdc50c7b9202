"""What a hospital is reimbursed: which bills, each once, less what was taken back after it was paid.

A hospital's stream serialises its orders: two at the same moment never take the same bill. What is due for a bill is
its benefit, or nothing once it is reversed, less what earlier orders gave for it; so a reversal after reimbursement
is netted from the next order by the same rule. Whole fen.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

import msgspec
from msgspec.structs import replace

from claims.domain.event import Event, event
from claims.domain.money import yuan
from claims.domain.refusal import NotThere, Refused
from settlement.hospital.domain.access import TokenMade, TokenRevoked

STATE_VERSION = 1


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """What an order gives for one bill; negative where more was given before than is due now."""

    bill_no: str
    amount_fen: int


@event("hospital.reimbursement_ordered.1", zh="下达医院结算款", en="Reimbursement ordered")
class ReimbursementOrdered(Event, frozen=True, kw_only=True):
    """The bills of a hospital were put into one payment; the shares sum to its amount."""

    hospital_code: str
    region: str
    policy_year: int
    payment_no: str
    shares: tuple[Share, ...]
    amount_fen: int
    ordered_date: date


@event("hospital.reimbursement_released.1", zh="结算款已退回待付", en="Reimbursement released")
class ReimbursementReleased(Event, frozen=True, kw_only=True):
    """The bank did not pay, or paid too little: what the shares say is due again."""

    hospital_code: str
    region: str
    policy_year: int
    payment_no: str
    shares: tuple[Share, ...]
    released_date: date


class Hospital(msgspec.Struct, frozen=True, kw_only=True):
    """What the next order needs to know: which payments hold its bills."""

    hospital_code: str = ""
    orders: int = 0
    latest_payment_no: str = ""


def order(
    *, hospital_code: str, region: str, policy_year: int, payment_no: str, due: Sequence[Share], today: date
) -> list[Event]:
    """Put everything that is due, and everything to be netted, into one payment."""
    amount = sum(share.amount_fen for share in due)
    if amount <= 0:
        raise NothingToReimburse(amount=yuan(amount))
    return [
        ReimbursementOrdered(
            hospital_code=hospital_code,
            region=region,
            policy_year=policy_year,
            payment_no=payment_no,
            shares=tuple(due),
            amount_fen=amount,
            ordered_date=today,
        )
    ]


def release(
    ordered: ReimbursementOrdered,
    released: Sequence[ReimbursementReleased],
    *,
    amount_fen: int | None = None,
    today: date,
) -> list[Event]:
    """Let the bills of a payment be ordered again: what a failed one still gives for them, or ``amount_fen`` of it.

    A part is taken from the last bills first.
    """
    given = Counter({share.bill_no: share.amount_fen for share in ordered.shares})
    for earlier in released:
        given.subtract({share.bill_no: share.amount_fen for share in earlier.shares})
    shares = given if amount_fen is None else _the_last(given, amount_fen)
    return [
        ReimbursementReleased(
            hospital_code=ordered.hospital_code,
            region=ordered.region,
            policy_year=ordered.policy_year,
            payment_no=ordered.payment_no,
            shares=tuple(Share(bill_no=bill_no, amount_fen=fen) for bill_no, fen in shares.items() if fen),
            released_date=today,
        )
    ]


def _the_last(given: Mapping[str, int], amount_fen: int) -> dict[str, int]:
    part: dict[str, int] = {}
    for bill_no, fen in reversed(list(given.items())):
        part[bill_no] = min(max(fen, 0), amount_fen - sum(part.values()))
    return part


def evolve(hospital: Hospital, happened: Event) -> Hospital:
    """The hospital after an event."""
    match happened:
        case ReimbursementOrdered():
            return replace(
                hospital,
                hospital_code=happened.hospital_code,
                orders=hospital.orders + 1,
                latest_payment_no=happened.payment_no,
            )
        case ReimbursementReleased() | TokenMade() | TokenRevoked():
            return hospital
        case _:
            raise AssertionError(f"hospital does not know {happened!r}")


class HospitalUnknown(NotThere):
    """There is no hospital {hospital_code} in this region."""

    zh = "本统筹地区没有编号为 {hospital_code} 的定点医疗机构。"


class NothingToReimburse(Refused):
    """Nothing is due to the hospital: {amount} yuan after what was taken back."""

    zh = "该医疗机构没有应付款项（扣除冲正后为 {amount} 元）。"
