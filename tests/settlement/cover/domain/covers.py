"""A person's cover year to try decisions on: Shandong 2014, fictional bills."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from claims.domain.event import Event, from_data
from claims.domain.refusal import Refused
from claims.store.encoding import event_data
from settlement.cover.domain import cover as c
from settlement.cover.domain.bill import Bill, BillAmounts
from settlement.cover.domain.cover_year import CoverYear, recalling
from settlement.cover.domain.events import BillSettled, ClaimCharged
from settlement.plan.domain.plan import ABOVE, INSIDE, Band, Basis, Place, Plan
from settlement.plan.shipped import shipped_plans

PLANS = shipped_plans()
TODAY = date(2014, 6, 30)
YEAR = {"person_id": "p-1", "region": "370000", "year": 2014, "consecutive_years": 1, "zero_claim_years": 0}
GROUND = "合成数据"


def plan(plan_id: str) -> Plan:
    return next(plan for plan in PLANS if plan.plan_id == plan_id)


# Two axes: half of what exceeds 18,000 inside the basic ceiling, and 70 % of all above it.
ORIGINS = replace(
    plan("SD2014"),
    band_basis=Basis.BY_ORIGIN,
    deductible_fen=1_800_000,
    ceiling_fen=None,
    bands=(
        Band(over_fen=1_800_000, upto_fen=None, ratio=5000, origin=INSIDE),
        Band(over_fen=0, upto_fen=None, ratio=7000, origin=ABOVE),
    ),
)


def bill(compliant_fen: int = 17_000_000, visit: str = "v-1", **facts: Any) -> Bill:
    """A bill whose compliant cost is the amount given: all of it in scope, nothing paid by basic insurance."""
    settled = Bill(
        hospital_code="H37010299999",
        mdtrt_id=visit,
        med_type="21",
        place=Place.LOCAL,
        disease_code="C34.900",
        disease_scope="",
        admission_date=date(2014, 5, 1),
        discharge_date=date(2014, 5, 20),
        amounts=BillAmounts(
            medfee_sumamt=compliant_fen,
            fulamt_ownpay_amt=0,
            overlmt_selfpay=0,
            preselfpay_amt=0,
            inscp_scp_amt=compliant_fen,
        ),
    )
    return replace(settled, **facts)


def happen(cover: CoverYear, events: Iterable[Event], earlier: Sequence[Event] = ()) -> CoverYear:
    """The state after events that went through the store's JSON; ``earlier`` is what they take back."""
    evolve = recalling(earlier)
    for event in events:
        cover = evolve(cover, from_data(event.kind, event_data(event)))
    return cover


def enrolled(**facts: Any) -> CoverYear:
    days = {"from_date": date(2014, 1, 1), "to_date": date(2014, 12, 31)}
    return happen(CoverYear(), c.enrol(CoverYear(), **{**YEAR, **days, **facts}))


def settle(cover: CoverYear, no: str, compliant_fen: int, **facts: Any) -> tuple[CoverYear, BillSettled]:
    events = c.settle(cover, bill_no=no, bill=bill(compliant_fen, visit=f"v-{no}", **facts), plans=PLANS, today=TODAY)
    assert isinstance(events[0], BillSettled)
    return happen(cover, events), events[0]


def charge(cover: CoverYear, no: str, compliant_fen: int) -> tuple[CoverYear, ClaimCharged]:
    facts = {"bill": bill(compliant_fen, visit=""), "plans": PLANS, "today": TODAY}
    events = c.charge_claim(cover, claim_no=no, latest=None, **facts)
    assert isinstance(events[0], ClaimCharged)
    return happen(cover, events), events[0]


def reverse(cover: CoverYear, settled: BillSettled) -> CoverYear:
    facts = {"settled_event_id": "e-1", "reversal_no": f"r-{settled.bill_no}", "ground": GROUND, "today": TODAY}
    events = c.reverse(cover, bill_no=settled.bill_no, settled=settled, reversed_before=False, **facts)
    return happen(cover, events, [settled])


def release(cover: CoverYear, charged: ClaimCharged) -> CoverYear:
    events = c.release_claim(cover, claim_no=charged.claim_no, latest=charged, ground=GROUND, today=TODAY)
    return happen(cover, events, [charged])


def refused(refusal: type[Refused], decision: Callable[..., object], *args: Any, **facts: Any) -> Refused:
    with pytest.raises(refusal) as caught:
        decision(*args, **facts)
    assert type(caught.value) is refusal
    assert caught.value.sentence_en and caught.value.sentence_zh
    return caught.value
