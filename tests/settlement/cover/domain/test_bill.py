"""The amounts of a bill: identities, what is compliant, the answer."""

from typing import Any

import pytest
from msgspec.structs import replace

from settlement.cover.domain import bill as b
from settlement.cover.domain.benefit import Costs
from settlement.plan.domain.plan import ABOVE, COMPLIANT, INSIDE, Basis, OverallCeiling, Place
from tests.settlement.cover.domain.covers import plan, refused

# The published example: total 300,000.00, in scope 270,000.00, basic insurance paid 100,000.00.
EXAMPLE = b.BillAmounts(
    medfee_sumamt=30_000_000,
    fulamt_ownpay_amt=2_000_000,
    overlmt_selfpay=400_000,
    preselfpay_amt=600_000,
    inscp_scp_amt=27_000_000,
    act_pay_dedc=100_000,
    hifp_pay=10_000_000,
)


def costs(amounts: b.BillAmounts = EXAMPLE, place: Place = Place.LOCAL, **rule: Any) -> Costs:
    sd2014 = plan("SD2014")
    changed = replace(sd2014, compliant=replace(sd2014.compliant, **rule))
    return b.compliant_costs(amounts, plan=changed, med_type="21", place=place)


def test_the_published_example_is_compliant_to_170000():
    b.check_amounts(EXAMPLE)
    assert costs().by_origin == {COMPLIANT: 17_000_000}


@pytest.mark.parametrize(
    ("change", "refusal", "field", "difference"),
    [
        ({"medfee_sumamt": 30_000_001}, b.SplitsDoNotAddUp, "medfee_sumamt", "-0.01"),
        ({"preselfpay_amt": 600_001}, b.SplitsDoNotAddUp, "medfee_sumamt", "0.01"),
        ({"hifp_pay": 27_000_001}, b.MoreFundThanScope, "hifp_pay", "0.01"),
        ({"act_pay_dedc": 17_000_001}, b.DeductibleMoreThanLeft, "act_pay_dedc", "0.01"),
        ({"above_basic_ceiling_amt": 17_000_001}, b.AboveCeilingMoreThanLeft, "above_basic_ceiling_amt", "0.01"),
        ({"maf_pay": 20_000_001}, b.MorePaidThanCost, "medfee_sumamt", "0.01"),
        ({"hosp_part_amt": 20_000_100}, b.MorePaidThanCost, "medfee_sumamt", "1.00"),
    ],
)
def test_amounts_that_break_an_identity_are_refused(change, refusal, field, difference):
    no = refused(refusal, b.check_amounts, replace(EXAMPLE, **change))
    assert no.field == field
    assert no.facts["difference"] == difference


@pytest.mark.parametrize("name", b.REPORTED)
def test_no_amount_may_be_negative(name):
    assert refused(b.NegativeAmount, b.check_amounts, replace(EXAMPLE, **{name: -1})).field == name


def test_a_bill_without_cost_is_refused():
    nothing = b.BillAmounts(medfee_sumamt=0, fulamt_ownpay_amt=0, overlmt_selfpay=0, preselfpay_amt=0, inscp_scp_amt=0)
    refused(b.NothingBilled, b.check_amounts, nothing)


@pytest.mark.parametrize(
    ("rule", "compliant"),
    [
        ({}, 17_000_000),
        ({"include_preselfpay": True}, 17_600_000),
        ({"include_overlimit": True}, 17_400_000),
        ({"include_basic_deductible": False}, 16_900_000),
    ],
)
def test_the_plan_says_what_is_compliant(rule, compliant):
    assert costs(**rule).by_origin == {COMPLIANT: compliant}


def test_care_the_plan_does_not_name_is_refused():
    refused(b.CareNotCovered, b.compliant_costs, EXAMPLE, plan=plan("NC2025"), med_type="11", place=Place.LOCAL)


def test_later_payers_do_not_lessen_the_base_but_a_loss_is_made_good_once():
    assert costs(replace(EXAMPLE, hifes_pay=1_000_000)).by_origin == {COMPLIANT: 17_000_000}
    assert costs(replace(EXAMPLE, maf_pay=15_000_000)).by_origin == {COMPLIANT: 5_000_000}


def test_out_of_region_care_has_a_first_self_pay():
    told = b.compliant_costs(EXAMPLE, plan=plan("ULQ2022"), med_type="21", place=Place.REFERRAL)
    assert (told.first_self_pay_fen, told.by_origin) == (2_550_000, {COMPLIANT: 14_450_000})


def test_cost_above_the_basic_ceiling_has_its_own_axis():
    by_origin = replace(plan("SD2014"), band_basis=Basis.BY_ORIGIN)
    amounts = replace(EXAMPLE, above_basic_ceiling_amt=3_000_000)
    told = b.compliant_costs(amounts, plan=by_origin, med_type="21", place=Place.LOCAL)
    assert told.by_origin == {INSIDE: 14_000_000, ABOVE: 3_000_000}


@pytest.mark.parametrize(
    ("of", "share", "maf", "room"),
    [
        ("total", 9000, 0, 17_000_000),
        ("in_scope", 9000, 0, 14_300_000),
        ("total", 9000, 16_900_000, 100_000),
        ("total", 3333, 1, 0),
    ],
)
def test_the_overall_ceiling_leaves_room_over_all_payers(of, share, maf, room):
    capped = replace(plan("SD2014"), overall_ceiling=OverallCeiling(at_most_share=share, of=of))
    told = b.compliant_costs(replace(EXAMPLE, maf_pay=maf), plan=capped, med_type="21", place=Place.LOCAL)
    assert told.overall_room_fen == room


def test_the_overall_ceiling_is_rounded_down():
    amounts = b.BillAmounts(medfee_sumamt=5, fulamt_ownpay_amt=0, overlmt_selfpay=0, preselfpay_amt=0, inscp_scp_amt=5)
    capped = replace(plan("SD2014"), overall_ceiling=OverallCeiling(at_most_share=9000, of="total"))
    told = b.compliant_costs(amounts, plan=capped, med_type="21", place=Place.LOCAL)
    assert told.overall_room_fen == 4  # 4.5 fen would pass 90%


def test_the_answer_keeps_the_identities():
    amounts = replace(EXAMPLE, maf_pay=100_000, hosp_part_amt=50_000, acct_pay=1_000)
    answer = b.settled_amounts(amounts, benefit_fen=8_700_000)
    assert answer.fund_pay_sumamt == 10_000_000 + 100_000 + 8_700_000
    assert answer.fund_pay_sumamt + answer.psn_part_amt + answer.hosp_part_amt == answer.medfee_sumamt
    assert answer.acct_pay + answer.psn_cash_pay == answer.psn_part_amt


def test_the_account_cannot_pay_more_than_the_person_owes():
    amounts = replace(EXAMPLE, acct_pay=11_300_001)
    refused(b.MoreAccountThanPart, b.settled_amounts, amounts, benefit_fen=8_700_000)


def test_amounts_keep_their_names_in_events():
    answer = b.settled_amounts(EXAMPLE, benefit_fen=8_700_000)

    class Fact:
        def __init__(self, facts: dict[str, int]) -> None:
            self.__dict__.update(facts)

    assert b.amounts_of(Fact(b.as_fen(answer))) == answer
