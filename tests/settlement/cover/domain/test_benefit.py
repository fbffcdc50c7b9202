"""The benefit of visits: worked numbers, ties of half a fen, gaps, ceilings, and the explanation."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from settlement.cover.domain.benefit import (
    Costs,
    Explanation,
    Judged,
    SoFar,
    Span,
    annual,
    assess,
    occupy,
    percent,
    rounded,
)
from settlement.plan.domain.plan import ABOVE, COMPLIANT, INSIDE, Place, Plan, terms_for
from tests.settlement.cover.domain.covers import ORIGINS, plan

JUDGED = Judged(on="discharge", date=date(2014, 5, 20))


def one(
    a_plan: Plan,
    by_origin: dict[str, int],
    *,
    spans: tuple[Span, ...] = (),
    paid: int = 0,
    groups: tuple[str, ...] = (),
    room: int | None = None,
) -> Explanation:
    costs = Costs(by_origin=by_origin, first_self_pay_fen=0, place=Place.LOCAL, overall_room_fen=room)
    return assess(a_plan, terms_for(a_plan, groups=groups), costs, SoFar(spans=spans, paid_fen=paid), JUDGED)


def visits(a_plan: Plan, *costs: int, groups: tuple[str, ...] = ()) -> list[int]:
    spans: tuple[Span, ...] = ()
    paid: list[int] = []
    for cost in costs:
        told = one(a_plan, {COMPLIANT: cost}, spans=spans, paid=sum(paid), groups=groups)
        spans, paid = (*spans, *told.spans), [*paid, told.benefit_fen]
    return paid


@pytest.mark.parametrize(
    ("plan_id", "groups", "costs", "benefits"),
    [
        ("SD2014", (), [17_000_000], [8_700_000]),
        ("SD2014", (), [1_000_000], [0]),
        ("SD2014", (), [10_000_000], [4_500_000]),  # the upper edge belongs to the lower band
        ("SD2014", (), [10_000_001], [4_500_001]),  # 0.6 fen
        ("SD2014", (), [1_000_001], [1]),  # half a fen is a fen
        ("SD2014", (), [1_000_001, 1], [1, 0]),  # ... and the next half was paid with it
        ("SD2014", (), [1_000_001, 1, 1, 1], [1, 0, 1, 0]),
        ("SD2014", (), [500_000, 500_000, 500_000], [0, 0, 250_000]),  # the deductible once a year
        ("SD2014", (), [60_000_000], [20_000_000]),
        ("SD2014", (), [30_000_000, 30_000_000, 1], [16_500_000, 3_500_000, 0]),
        ("SD2014-20D", (), [500_000], [85_000]),
        ("SD2014-20D", (), [1_000_000, 1_000_000], [170_000, 730_000]),
        ("JMS2018", (), [3_000_000, 4_000_000], [1_000_000, 2_000_000]),
        ("JMS2018", ("subsistence",), [50_000_000], [24_750_000]),
        ("BJ2019", (), [8_040_400], [3_000_000]),
        ("BJ2019", (), [10_040_400], [4_400_000]),
        ("BJ2019", ("hardship",), [6_520_200, 1_000_000], [3_250_000, 750_000]),
        ("ULQ2022", ("registered_poor",), [1_700_000], [650_000]),
    ],
)
def test_visits_are_paid_the_step_in_the_year(plan_id, groups, costs, benefits):
    assert visits(plan(plan_id), *costs, groups=groups) == benefits


@pytest.mark.parametrize(
    ("rounding", "benefits"),
    [("half_up", [1, 0, 1]), ("down", [0, 1, 0]), ("up", [1, 0, 1])],
)
def test_the_annual_amount_is_what_is_rounded(rounding, benefits):
    assert visits(replace(plan("SD2014"), rounding=rounding), 1_000_001, 1, 1) == benefits


@pytest.mark.parametrize(
    ("worth", "half_up", "down", "up"),
    [(0, 0, 0, 0), (1, 0, 0, 1), (4_999, 0, 0, 1), (5_000, 1, 0, 1), (9_999, 1, 0, 1), (10_000, 1, 1, 1)],
)
def test_rounding(worth, half_up, down, up):
    assert [rounded(worth, mode) for mode in ("half_up", "down", "up")] == [half_up, down, up]


def test_origins_have_their_own_axes():
    told = one(ORIGINS, {INSIDE: 4_000_000, ABOVE: 3_000_000})
    assert told.benefit_fen == 1_100_000 + 2_100_000
    assert told.deductible_used_fen == 1_800_000
    assert one(ORIGINS, {INSIDE: 1_000_000, ABOVE: 3_000_000}).benefit_fen == 2_100_000


def test_origins_are_rounded_together():
    # 0.5 fen inside and 0.7 fen above make 1.2 fen: one fen, not two.
    told = one(ORIGINS, {INSIDE: 1_800_001, ABOVE: 1})
    assert told.benefit_fen == 1
    assert sum(segment.amount_fen for segment in told.segments) == 1


@settings(derandomize=True, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2_000_000), st.integers(0, 9)), max_size=6))
def test_visits_of_two_origins_are_together_paid_the_rounded_year(costs):
    spans: tuple[Span, ...] = ()
    paid = 0
    for inside, above in costs:
        told = one(ORIGINS, {INSIDE: inside, ABOVE: above}, spans=spans, paid=paid)
        spans, paid = (*spans, *told.spans), paid + told.benefit_fen
        assert sum(segment.amount_fen for segment in told.segments) == told.benefit_fen
    terms = terms_for(ORIGINS)
    worth = annual(terms, INSIDE, sum(c[0] for c in costs)) + annual(terms, ABOVE, sum(c[1] for c in costs))
    assert paid == rounded(worth, "half_up")


def test_a_gap_is_filled_before_the_top_is_raised():
    taken = (Span(origin=COMPLIANT, from_fen=300, to_fen=500), Span(origin=COMPLIANT, from_fen=700, to_fen=900))
    assert [(s.from_fen, s.to_fen) for s in occupy(taken, COMPLIANT, 1_000)] == [(0, 300), (500, 700), (900, 1_400)]
    assert [(s.from_fen, s.to_fen) for s in occupy(taken, COMPLIANT, 300)] == [(0, 300)]
    assert occupy(taken, COMPLIANT, 0) == ()


def test_a_change_of_identity_does_not_open_what_is_settled():
    ulq = plan("ULQ2022")
    first = one(ulq, {COMPLIANT: 2_400_000})
    second = one(ulq, {COMPLIANT: 1_000_000}, spans=first.spans, paid=first.benefit_fen, groups=("registered_poor",))
    assert first.benefit_fen == 600_000
    assert second.benefit_fen == 650_000  # 10,000 at 65%, nothing for the first bill
    assert (second.identity, second.deductible_used_fen) == ("registered_poor", 0)


def test_the_ceiling_says_what_it_took():
    told = one(plan("SD2014"), {COMPLIANT: 10_000_000}, paid=19_000_000)
    assert (told.benefit_fen, told.ceiling_hit) == (1_000_000, True)
    assert [(cut.reason, cut.amount_fen) for cut in told.cuts] == [("ceiling", -3_500_000)]
    assert (
        "200000.00−190000.00" in told.cuts[0].formula_zh and "10000.00−45000.00 = -35000.00" in told.cuts[0].formula_en
    )


def test_the_ceiling_over_all_payers_comes_last():
    told = one(plan("SD2014"), {COMPLIANT: 10_000_000}, paid=19_000_000, room=700_000)
    assert [(cut.reason, cut.amount_fen) for cut in told.cuts] == [
        ("ceiling", -3_500_000),
        ("overall_ceiling", -300_000),
    ]
    assert told.benefit_fen == 700_000


@pytest.mark.law("civil_principles_1986.155", "civil_general_2017.205", "civil_code.1259")
def test_the_explanation_can_be_read_aloud():
    told = one(plan("SD2014"), {COMPLIANT: 17_000_000})
    assert [segment.amount_fen for segment in told.segments] == [4_500_000, 4_200_000]
    assert [segment.ratio for segment in told.segments] == [5000, 6000]
    # 超过 leaves the edge itself out, as the band does; 以上 would take it in (民法典 art. 1259).
    assert told.segments[0].formula_zh == (
        "年度累计合规自付费用超过 10000.00 元至 100000.00 元（含）的部分：(100000.00−10000.00)×50% = 45000.00"
    )
    assert "(170000.00−100000.00)×60% = 42000.00" in told.segments[1].formula_en
    assert (told.cumulative_before_fen, told.cumulative_after_fen) == (0, 17_000_000)
    assert (told.plan_id, told.plan_version, told.identity) == ("SD2014", 1, "")


def test_a_rounded_segment_says_so():
    told = one(plan("SD2014"), {COMPLIANT: 1_000_001})
    assert told.segments[0].formula_zh.endswith("×50% = 0.005，按年度累计金额四舍五入，本次计 0.01")
    assert told.segments[0].formula_en.endswith("×50% = 0.005, rounded half up on the annual amount: 0.01")


def test_ratios_are_told_as_percent():
    assert [percent(ratio) for ratio in (0, 5, 50, 5000, 6550, 10_000)] == [
        "0%",
        "0.05%",
        "0.5%",
        "50%",
        "65.5%",
        "100%",
    ]


def test_the_annual_function_is_exact():
    terms = terms_for(plan("SD2014"))
    assert annual(terms, COMPLIANT, 1_000_001) == 5_000
    assert annual(terms, COMPLIANT, 17_000_000) == 8_700_000 * 10_000
