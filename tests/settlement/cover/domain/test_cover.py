"""Every decision of a cover year against every state of it, and the facts its events carry."""

from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from claims.domain.event import Event
from claims.domain.refusal import InTheWay, NotThere, Refused
from settlement.cover.domain import bill as bills
from settlement.cover.domain import cover as c
from settlement.cover.domain import events as e
from settlement.cover.domain.cover_year import CoverYear, evolve, recalling
from settlement.plan.domain.plan import Place, PlanNotInForce, UnknownGroup
from tests.moves import cells
from tests.settlement.cover.domain.covers import (
    GROUND,
    PLANS,
    TODAY,
    YEAR,
    bill,
    charge,
    enrolled,
    refused,
    release,
    reverse,
    settle,
)

NEW = CoverYear()
ENROLLED = enrolled()
SETTLED, BILL = settle(ENROLLED, "b-1", 17_000_000)
CHARGED, CLAIM = charge(ENROLLED, "c-1", 17_000_000)
REVERSED = reverse(SETTLED, BILL)
RELEASED = release(CHARGED, CLAIM)
GIVEN_BACK = c.release_claim(CHARGED, claim_no="c-1", latest=CLAIM, ground=GROUND, today=TODAY)[0]
ENDED = evolve(ENROLLED, c.end_enrolment(ENROLLED, last_date=date(2014, 3, 31), ground=GROUND)[0])
POOR = evolve(
    ENROLLED,
    c.grant_identity(ENROLLED, group="subsistence", from_date=date(2014, 1, 1), to_date=None, ground=GROUND)[0],
)
STATES = {
    "new": NEW, "enrolled": ENROLLED, "settled": SETTLED, "reversed": REVERSED, "charged": CHARGED,
    "released": RELEASED, "poor": POOR, "ended": ENDED,
}  # fmt: skip

DAYS = {"from_date": date(2014, 1, 1), "to_date": date(2014, 12, 31)}
DECISIONS: dict[str, tuple[Callable[..., object], dict[str, Any]]] = {
    "enrol": (c.enrol, {**YEAR, **DAYS}),
    "end_enrolment": (c.end_enrolment, {"last_date": date(2014, 3, 30), "ground": GROUND}),
    "grant_identity": (
        c.grant_identity,
        {"group": "subsistence", "from_date": date(2014, 2, 1), "to_date": None, "ground": GROUND},
    ),
    "end_identity": (c.end_identity, {"group": "subsistence", "last_date": date(2014, 3, 30), "ground": GROUND}),
    "quote": (c.quote, {"bill": bill(visit="v-b-1"), "plans": PLANS, "today": TODAY}),
    "settle": (c.settle, {"bill_no": "b-1", "bill": bill(visit="v-b-1"), "plans": PLANS, "today": TODAY}),
    "reverse": (
        c.reverse,
        {
            "bill_no": "b-1",
            "settled": BILL,
            "settled_event_id": "e-1",
            "reversed_before": False,
            "reversal_no": "r-1",
            "ground": GROUND,
            "today": TODAY,
        },
    ),
    "charge_claim": (
        c.charge_claim,
        {"claim_no": "c-1", "latest": None, "bill": bill(visit=""), "plans": PLANS, "today": TODAY},
    ),
    "release_claim": (c.release_claim, {"claim_no": "c-1", "latest": None, "ground": GROUND, "today": TODAY}),
}
# What a command reads beside the state, where this state is not the one the facts above are of.
READ: dict[tuple[str, str], dict[str, Any]] = {
    **{("reverse", state): {"settled": None} for state in STATES if state not in ("settled", "reversed")},
    ("reverse", "reversed"): {"reversed_before": True},
    ("charge_claim", "charged"): {"latest": CLAIM},
    ("charge_claim", "released"): {"latest": GIVEN_BACK},
    ("release_claim", "charged"): {"latest": CLAIM},
    ("release_claim", "released"): {"latest": GIVEN_BACK},
}

PICTURE = """
               new    enrolled settled  reversed charged released poor     ended
enrol          YES    twice    twice    twice    twice   twice    twice    twice
end_enrolment  out    YES      YES      YES      YES     YES      YES      YES
grant_identity out    YES      YES      YES      YES     YES      held     YES
end_identity   free   free     free     free     free    free     YES      free
quote          out    YES      YES      YES      YES     YES      YES      day
settle         out    YES      YES      YES      YES     YES      YES      day
reverse        nobill nobill   YES      reversed nobill  nobill   nobill   nobill
charge_claim   out    YES      YES      YES      taken   YES      YES      day
release_claim  none   none     none     none     YES     released none     none
"""
CELLS = cells(PICTURE)

# What the words stand for. YES: it happens; else the refusal.
REFUSALS: dict[str, type[Refused]] = {
    "out": c.NotEnrolled,
    "day": c.NotEnrolledOnTheDay,
    "twice": c.AlreadyEnrolled,
    "held": c.IdentityAlreadyHeld,
    "free": c.IdentityNotHeld,
    "taken": c.NumberTaken,
    "nobill": c.BillUnknown,
    "reversed": c.AlreadyReversed,
    "none": c.ClaimNotCharged,
    "released": c.AlreadyReleased,
}


def test_the_picture_is_complete():
    assert {(cell.decision, cell.history) for cell in CELLS} == {(one, other) for one in DECISIONS for other in STATES}
    assert len(CELLS) == len(DECISIONS) * len(STATES)
    assert set(c.DECISIONS) <= set(DECISIONS)


@pytest.mark.parametrize(("decision", "state", "word"), CELLS)
def test_every_decision_in_every_state(decision: str, state: str, word: str):
    decide, facts = DECISIONS[decision]
    facts = facts | READ.get((decision, state), {})
    if word == "YES":
        assert decide(STATES[state], **facts)
    else:
        refused(REFUSALS[word], decide, STATES[state], **facts)


@pytest.mark.parametrize("state", STATES)
def test_the_screen_offers_what_only_a_day_or_a_group_can_refuse(state: str):
    hopeless = {cell.decision for cell in CELLS if cell.history == state and cell.word in ("out", "free")}
    assert set(c.steps(STATES[state])) == set(c.DECISIONS) - hopeless


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ({"admission_date": date(2014, 5, 21)}, c.DischargeBeforeAdmission),
        ({"discharge_date": date(2014, 7, 1)}, c.InTheFuture),
        ({"admission_date": date(2013, 12, 30)}, c.AcrossTheYearEnd),
        ({"admission_date": date(2013, 5, 1), "discharge_date": date(2013, 5, 2)}, c.NotEnrolledOnTheDay),
        ({"disease_scope": "rare"}, PlanNotInForce),
        ({"amounts": replace(bill().amounts, overlmt_selfpay=1)}, bills.SplitsDoNotAddUp),
        ({"amounts": replace(bill().amounts, medfee_sumamt=-1)}, bills.NegativeAmount),
    ],
)
@pytest.mark.parametrize("decide", [c.quote, c.settle, c.charge_claim])
def test_a_bad_bill_is_refused(decide: Callable[..., object], facts: dict[str, Any], refusal: type[Any]):
    no = {c.quote: {}, c.settle: {"bill_no": "b-9"}, c.charge_claim: {"claim_no": "c-9", "latest": None}}[decide]  # type: ignore[index]
    refused(refusal, decide, ENROLLED, bill=replace(bill(), **facts), plans=PLANS, today=TODAY, **no)


def test_a_plan_that_is_not_there_is_refused():
    elsewhere = enrolled(region="999999")
    refused(PlanNotInForce, c.quote, elsewhere, bill=bill(), plans=PLANS, today=TODAY)


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ({"to_date": date(2013, 12, 31)}, c.EndBeforeStart),
        ({"to_date": date(2015, 1, 1)}, c.DaysOutsideTheYear),
        ({"year": 2013}, c.DaysOutsideTheYear),
        ({"consecutive_years": -1}, c.NegativeYears),
    ],
)
def test_a_bad_enrolment_is_refused(facts: dict[str, Any], refusal: type[Any]):
    refused(refusal, c.enrol, NEW, **{**YEAR, **DAYS, **facts})


def test_after_an_end_one_may_be_enrolled_again_in_the_same_region():
    again = {**YEAR, "from_date": date(2014, 4, 1), "to_date": date(2014, 12, 31)}
    refused(c.AnotherRegion, c.enrol, ENDED, **{**again, "region": "110000"})
    back = evolve(ENDED, c.enrol(ENDED, **again)[0])
    assert c.quote(back, bill=bill(), plans=PLANS, today=TODAY).amounts.hifmi_pay == 8_700_000


def test_ending_what_ends_that_day_is_nothing():
    assert c.end_enrolment(ENROLLED, last_date=date(2014, 12, 31), ground=GROUND) == []
    ended = evolve(POOR, c.end_identity(POOR, group="subsistence", last_date=TODAY, ground=GROUND)[0])
    assert c.end_identity(ended, group="subsistence", last_date=TODAY, ground=GROUND) == []
    assert c.groups_on(ended, TODAY) == ("subsistence",)
    assert c.groups_on(ended, date(2014, 7, 1)) == ()


def test_unknown_groups_and_missing_grounds_are_refused():
    facts = {"from_date": TODAY, "to_date": None}
    refused(UnknownGroup, c.grant_identity, ENROLLED, group="friends", ground=GROUND, **facts)
    refused(c.GroundMissing, c.grant_identity, ENROLLED, group="subsistence", ground=" ", **facts)
    refused(
        c.EndBeforeStart,
        c.grant_identity,
        ENROLLED,
        group="orphan",
        from_date=TODAY,
        to_date=date(2014, 1, 1),
        ground="x",
    )
    refused(c.GroundMissing, c.reverse, SETTLED, **{**DECISIONS["reverse"][1], "ground": ""})


def test_refusals_say_which_status_they_deserve():
    assert issubclass(c.AlreadySettled, InTheWay) and issubclass(c.AlreadyReversed, InTheWay)
    assert issubclass(c.BillUnknown, NotThere) and issubclass(c.ClaimNotCharged, NotThere)


def test_the_wrong_event_reverses_nothing():
    facts = {
        "settled_event_id": "e-1", "reversed_before": False, "reversal_no": "r", "ground": GROUND, "today": TODAY,
    }  # fmt: skip
    refused(c.BillUnknown, c.reverse, SETTLED, bill_no="b-1", settled=None, **facts)
    refused(c.BillUnknown, c.reverse, SETTLED, bill_no="b-2", settled=BILL, **facts)


def test_a_settled_bill_carries_everything():
    assert (BILL.compliant_fen, BILL.benefit_fen, BILL.hifmi_pay_fen) == (17_000_000, 8_700_000, 8_700_000)
    assert (BILL.person_pays_fen, BILL.psn_part_amt_fen, BILL.psn_cash_pay_fen) == (8_300_000,) * 3
    assert (BILL.region, BILL.year, BILL.person_id, BILL.settled_date) == ("370000", 2014, "p-1", TODAY)
    assert (BILL.plan_id, BILL.plan_version, BILL.explanation.benefit_fen) == ("SD2014", 1, 8_700_000)


def test_a_reversal_is_the_settlement_with_the_opposite_sign():
    facts = {
        "bill_no": "b-1",
        "settled": BILL,
        "settled_event_id": "e-1",
        "reversed_before": False,
        "reversal_no": "r-1",
        "ground": GROUND,
        "today": date(2014, 7, 1),
    }
    [reversal] = c.reverse(SETTLED, **facts)
    assert isinstance(reversal, e.BillReversed)
    for name in e.Charge.__struct_fields__:
        if name.endswith("_fen"):
            assert getattr(reversal, name) == -getattr(BILL, name)
    assert (reversal.settled_date, reversal.discharge_date) == (date(2014, 7, 1), BILL.discharge_date)


def test_accumulators_are_those_of_the_national_interface():
    assert (SETTLED.deductible_used_fen, SETTLED.compliant_fen, SETTLED.paid_fen, SETTLED.count) == (
        1_000_000, 17_000_000, 8_700_000, 1,
    )  # fmt: skip
    assert (REVERSED.deductible_used_fen, REVERSED.compliant_fen, REVERSED.paid_fen, REVERSED.count) == (0, 0, 0, 0)


def test_the_scope_of_the_bill_goes_before_that_of_the_person():
    twenty = enrolled(disease_scope="20_diseases")
    quoted = c.quote(twenty, bill=bill(2_000_000), plans=PLANS, today=TODAY)
    assert (quoted.disease_scope, quoted.amounts.hifmi_pay) == ("20_diseases", 170_000 + 730_000)
    named = c.quote(ENROLLED, bill=bill(2_000_000, disease_scope="20_diseases"), plans=PLANS, today=TODAY)
    assert named.explanation.plan_id == "SD2014-20D"


@pytest.mark.parametrize(
    ("judged_on", "identity"), [("admission", ""), ("discharge", "subsistence"), ("settlement", "")]
)
def test_identity_is_judged_on_the_day_the_plan_names(judged_on, identity):
    cover = evolve(
        enrolled(region="230800", year=2018, from_date=date(2018, 1, 1), to_date=date(2018, 12, 31)),
        e.IdentityGranted(
            person_id="p-1", region="230800", year=2018, group="subsistence", from_date=date(2018, 5, 20),
            to_date=date(2018, 5, 31), ground=GROUND,
        ),
    )  # fmt: skip
    plans = [replace(plan, identity_judged_on=judged_on) for plan in PLANS]
    stay = bill(3_000_000, admission_date=date(2018, 5, 1), discharge_date=date(2018, 5, 20))
    told = c.quote(cover, bill=stay, plans=plans, today=date(2018, 6, 1)).explanation
    assert (told.identity, told.identity_judged_on) == (identity, judged_on)
    assert told.benefit_fen == (1_250_000 if identity else 1_000_000)


def test_care_elsewhere_is_explained():
    cover = enrolled(region="150900", year=2022, from_date=date(2022, 1, 1), to_date=date(2022, 12, 31))
    stay = bill(10_000_000, place=Place.OTHER, admission_date=date(2022, 5, 1), discharge_date=date(2022, 5, 2))
    told = c.quote(cover, bill=stay, plans=PLANS, today=date(2022, 5, 2)).explanation
    assert (told.place, told.first_self_pay_fen, told.compliant_fen) == (Place.OTHER, 2_000_000, 8_000_000)


def test_the_published_example():
    amounts = bills.BillAmounts(
        medfee_sumamt=30_000_000, fulamt_ownpay_amt=2_000_000, overlmt_selfpay=400_000, preselfpay_amt=600_000,
        inscp_scp_amt=27_000_000, act_pay_dedc=100_000, hifp_pay=10_000_000,
    )  # fmt: skip
    answer = c.quote(ENROLLED, bill=bill(amounts=amounts), plans=PLANS, today=TODAY)
    assert (answer.amounts.hifmi_pay, answer.amounts.fund_pay_sumamt) == (8_700_000, 18_700_000)
    assert (answer.amounts.psn_part_amt, answer.amounts.psn_cash_pay) == (11_300_000, 11_300_000)
    assert [segment.amount_fen for segment in answer.explanation.segments] == [4_500_000, 4_200_000]


@pytest.mark.parametrize("state", STATES)
def test_the_state_goes_through_json(state):
    stored = msgspec.json.decode(msgspec.json.encode(msgspec.to_builtins(STATES[state])))
    assert msgspec.convert(stored, CoverYear) == STATES[state]


def test_evolve_crashes_on_a_stranger():
    with pytest.raises(AssertionError):
        evolve(ENROLLED, Event())
    (reversal,) = c.reverse(SETTLED, **DECISIONS["reverse"][1])
    with pytest.raises(AssertionError):
        evolve(SETTLED, reversal)  # which spans it frees is told by the bill it takes back
    with pytest.raises(KeyError):
        recalling()(SETTLED, reversal)
