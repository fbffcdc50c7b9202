"""Plans: those that are shipped, which of them is in force, what they mean for a person, and what a file may not say."""

import json
from datetime import date
from importlib.resources import files
from typing import Any

import pytest
from msgspec.structs import replace

from claims.domain.money import NotAnAmount
from claims.domain.refusal import Refused
from settlement.plan.domain import plan_file as f
from settlement.plan.domain.plan import Place, PlanNotInForce, PlansOverlap, check_no_overlap, plan_in_force, terms_for
from tests.settlement.cover.domain.covers import PLANS, plan, refused


def test_the_six_plans_of_grade_a_and_b_are_shipped():
    shipped = {p.plan_id: (p.region, p.valid_from.year, p.valid_to and p.valid_to.year) for p in PLANS}
    assert shipped == {
        "SD2014": ("370000", 2014, 2014),
        "SD2014-20D": ("370000", 2014, 2014),
        "JMS2018": ("230800", 2018, 2018),
        "ULQ2022": ("150900", 2022, 2022),
        "BJ2019": ("110000", 2019, 2019),
        "NC2025": ("360100", 2025, None),
    }
    assert all(p.evidence_grade in ("A", "A-", "B") and p.source and p.notes.zh and p.notes.en for p in PLANS)


@pytest.mark.parametrize(
    ("region", "on", "scope", "expected"),
    [
        ("370000", date(2014, 1, 1), "", "SD2014"),
        ("370000", date(2014, 12, 31), "", "SD2014"),
        ("370000", date(2014, 7, 1), "20_diseases", "SD2014-20D"),
        ("360100", date(2031, 1, 1), "", "NC2025"),
        ("370000", date(2013, 12, 31), "", None),
        ("370000", date(2015, 1, 1), "", None),
        ("230800", date(2018, 7, 1), "20_diseases", None),
        ("999999", date(2014, 7, 1), "", None),
    ],
)
def test_a_plan_is_found_by_region_day_and_scope(region, on, scope, expected):
    if expected is None:
        refused(PlanNotInForce, plan_in_force, PLANS, region=region, on=on, disease_scope=scope)
    else:
        assert plan_in_force(PLANS, region=region, on=on, disease_scope=scope).plan_id == expected


def test_two_plans_in_force_on_one_day_are_refused():
    other = replace(plan("SD2014"), plan_id="SD2014B", valid_from=date(2014, 12, 31), valid_to=None)
    refused(PlansOverlap, check_no_overlap, [*PLANS, other])


@pytest.mark.parametrize(
    ("plan_id", "groups", "deductible", "first_over", "ratio", "ceiling"),
    [
        ("SD2014", [], 1_000_000, 1_000_000, 5000, 20_000_000),
        ("SD2014", ["subsistence"], 1_000_000, 1_000_000, 5000, 20_000_000),
        ("SD2014-20D", [], 1_000_000, 0, 1700, 20_000_000),
        ("JMS2018", ["registered_poor"], 500_000, 500_000, 5000, None),
        ("ULQ2022", ["registered_poor"], 700_000, 700_000, 6500, None),
        ("ULQ2022", ["subsistence"], 1_400_000, 1_400_000, 6000, 50_000_000),
        ("BJ2019", [], 3_040_400, 3_040_400, 6000, None),
        ("BJ2019", ["hardship"], 1_520_200, 1_520_200, 6500, None),
        ("NC2025", ["subsistence"], 850_000, 850_000, 6500, None),
    ],
)
def test_terms_follow_identity(plan_id, groups, deductible, first_over, ratio, ceiling):
    terms = terms_for(plan(plan_id), groups=groups)
    assert (terms.deductible_fen, terms.ceiling_fen) == (deductible, ceiling)
    assert (terms.bands[0].over_fen, terms.bands[0].ratio) == (first_over, ratio)


@pytest.mark.parametrize(
    ("consecutive", "zero_claim", "ceiling"),
    [
        (1, 0, 30_000_000),
        (4, 0, 30_000_000),
        (5, 0, 30_300_000),
        (6, 1, 30_900_000),
        (24, 0, 36_000_000),
        (40, 40, 36_000_000),  # never more than 20% of the ceiling
    ],
)
def test_loyal_and_claim_free_years_raise_the_ceiling(consecutive, zero_claim, ceiling):
    terms = terms_for(plan("NC2025"), consecutive_years=consecutive, zero_claim_years=zero_claim)
    assert terms.ceiling_fen == ceiling


def test_points_are_cut_away_from_home_and_never_below_nothing():
    away = replace(plan("SD2014").places[Place.OTHER], points_cut=5500)
    cut = replace(plan("SD2014"), places={**plan("SD2014").places, Place.OTHER: away})
    assert [band.ratio for band in terms_for(cut, place=Place.OTHER).bands] == [0, 500]


def sd2014() -> dict[str, Any]:
    told: dict[str, Any] = json.loads((files("settlement.plan.shipped") / "SD2014.json").read_text("utf-8"))
    return told


PREFERENCE = {
    "groups": ["subsistence"],
    "title": {"zh": "低保", "en": "subsistence"},
    "deductible": "5000.00",
    "bands": None,
    "points_added": "5%",
    "ceiling": None,
    "ceiling_lifted": True,
}
GAP = [{"over": "10000.00", "upto": "20000.00", "ratio": "50%"}, {"over": "20000.01", "upto": None, "ratio": "60%"}]
DOWN = [{"over": "10000.00", "upto": "10000.00", "ratio": "50%"}, {"over": "10000.00", "upto": None, "ratio": "60%"}]
LATE = [{"over": "10000.01", "upto": None, "ratio": "50%"}]
CLOSED = [{"over": "10000.00", "upto": "20000.00", "ratio": "50%"}]
STRANGE = [{"over": "10000.00", "upto": None, "ratio": "50%", "origin": "above_basic_ceiling"}]


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"bands": GAP}, f.BandsNotContiguous),
        ({"bands": DOWN}, f.BandsNotContiguous),
        ({"bands": LATE}, f.BandsDoNotStartRight),
        ({"bands": CLOSED}, f.LastBandHasAnEnd),
        ({"bands": STRANGE}, f.BandOfAnotherOrigin),
        ({"bands": []}, f.BandsMissing),
        ({"bands": [{"over": "10000.00", "upto": None, "ratio": "100.01%"}]}, f.RatioOutOfRange),
        ({"bands": [{"over": "10000.00", "upto": None, "ratio": "-5%"}]}, f.NotAPercentage),
        ({"bands": [{"over": "10000.00", "upto": None, "ratio": "50.555%"}]}, f.NotAPercentage),
        ({"bands": [{"over": "10000.00", "upto": None, "ratio": 0.5}]}, f.PlanUnreadable),
        ({"deductible": "200000.00", "bands": [{"over": "200000.00", "upto": None, "ratio": "5%"}]},
         f.DeductibleAboveCeiling),
        ({"deductible": "0.00"}, f.AmountOutOfRange),
        ({"deductible": 10000}, NotAnAmount),
        ({"deductible": "10000.001"}, NotAnAmount),
        ({"region": "37"}, f.RegionNotSixDigits),
        ({"valid_to": "2013-12-31"}, f.ValidityUpsideDown),
        ({"valid_from": "1 January"}, f.PlanUnreadable),
        ({"band_basis": "weekly"}, f.PlanUnreadable),
        ({"rounding": "half_even"}, f.PlanUnreadable),
        ({"surprise": 1}, f.PlanUnreadable),
        ({"places": {}}, f.PlaceMissing),
        ({"preferences": [{**PREFERENCE, "groups": ["friends"]}]}, f.UnknownGroup),
        ({"preferences": [{**PREFERENCE, "points_added": "101%"}]}, f.RatioOutOfRange),
        ({"preferences": [{**PREFERENCE, "bands": LATE}]}, f.BandsDoNotStartRight),
        ({"preferences": [{**PREFERENCE, "ceiling_lifted": False, "ceiling": "5000.00"}]}, f.DeductibleAboveCeiling),
        ({"overall_ceiling": {"at_most_share": "120%", "of": "total"}}, f.RatioOutOfRange),
    ],
)  # fmt: skip
def test_a_plan_file_that_contradicts_itself_is_refused(change: dict[str, Any], refusal: type[Refused]):
    refused(refusal, f.parse_plan, json.dumps({**sd2014(), **change}))


@pytest.mark.parametrize("key", sorted(sd2014()))
def test_nothing_in_a_plan_file_may_be_left_out(key):
    told = sd2014()
    del told[key]
    refused(f.PlanUnreadable, f.parse_plan, json.dumps(told))


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"null", b"\xff", b"[" * 100_000])
def test_what_is_no_plan_at_all_is_refused(raw):
    refused(f.PlanUnreadable, f.parse_plan, raw)


def test_a_good_preference_is_read():
    read = f.parse_plan(json.dumps({**sd2014(), "preferences": [PREFERENCE]}))
    terms = terms_for(read, groups=["subsistence"])
    assert [(band.over_fen, band.upto_fen, band.ratio) for band in terms.bands] == [
        (500_000, 10_000_000, 5500),
        (10_000_000, None, 6500),
    ]
