"""What must hold of a cover year whatever the amounts: order, splits, reversals, ceilings, sums."""

from itertools import accumulate, pairwise

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from settlement.cover.domain.benefit import length
from settlement.cover.domain.cover_year import CoverYear
from settlement.cover.domain.events import BillSettled
from settlement.cover.domain.gap import find_above_gap, worth
from tests.settlement.cover.domain.covers import PLANS, enrolled, reverse, settle

# Small odd amounts meet the ties, large ones the edges and the ceiling (reached at 350,000.00).
AMOUNT = st.one_of(st.integers(1, 9), st.integers(900_000, 1_100_000), st.integers(1, 25_000_000))
AMOUNTS = st.lists(AMOUNT, min_size=1, max_size=8)
CEILING = 20_000_000
ENROLLED = enrolled()

few = settings(derandomize=True, deadline=None, max_examples=150)


def year_of(amounts: list[int], scope: str = "") -> tuple[CoverYear, list[BillSettled]]:
    cover, bills = ENROLLED, []
    for index, amount in enumerate(amounts):
        cover, settled = settle(cover, str(index), amount, disease_scope=scope)
        bills.append(settled)
    return cover, bills


@few
@given(AMOUNTS, st.sampled_from(["", "20_diseases"]))
def test_splitting_a_bill_changes_nothing_over_the_year(amounts, scope):
    assert year_of(amounts, scope)[0].paid_fen == year_of([sum(amounts)], scope)[0].paid_fen


@few
@given(st.data())
def test_the_order_of_visits_changes_nothing_over_the_year(data):
    amounts = data.draw(AMOUNTS)
    other = data.draw(st.permutations(amounts))
    assert year_of(amounts)[0].paid_fen == year_of(other)[0].paid_fen


@few
@given(st.data())
def test_reversals_in_any_order_restore_and_billing_again_gives_the_same_year(data):
    amounts = data.draw(AMOUNTS)
    cover, bills = year_of(amounts)
    taken = data.draw(st.lists(st.sampled_from(range(len(bills))), unique=True))
    back = cover
    for index in taken:
        back = reverse(back, bills[index])
    left = [bill for index, bill in enumerate(bills) if index not in taken]
    assert back.paid_fen == sum(bill.benefit_fen for bill in left)
    assert back.compliant_fen == sum(bill.compliant_fen for bill in left)
    assert back.count == len(left)
    for index in sorted(taken):
        back, _ = settle(back, f"again-{index}", amounts[index])
    assert back.paid_fen == cover.paid_fen
    assert back.deductible_used_fen == cover.deductible_used_fen
    assert back.compliant_fen == cover.compliant_fen


@few
@given(AMOUNTS)
def test_the_ceiling_is_never_passed_and_no_bill_is_paid_more_than_it_cost(amounts):
    cover, bills = year_of(amounts)
    assert all(paid <= CEILING for paid in accumulate(bill.benefit_fen for bill in bills))
    assert all(0 <= bill.benefit_fen <= bill.compliant_fen for bill in bills)
    assert cover.paid_fen == sum(bill.benefit_fen for bill in bills)


@few
@given(AMOUNTS, AMOUNT, AMOUNT)
def test_a_larger_bill_is_never_paid_less(before, one, more):
    cover, _ = year_of(before)
    assert settle(cover, "x", one)[1].benefit_fen <= settle(cover, "x", one + more)[1].benefit_fen


@few
@given(st.data())
def test_the_explanation_sums_to_the_benefit_and_spans_never_overlap(data):
    amounts = data.draw(AMOUNTS)
    cover, bills = year_of(amounts)
    gone = data.draw(st.sampled_from(bills))
    cover = reverse(cover, gone)
    cover, last = settle(cover, "last", data.draw(AMOUNT))
    for bill in [*bills, last]:
        told = bill.explanation
        assert sum(s.amount_fen for s in told.segments) + sum(c.amount_fen for c in told.cuts) == bill.benefit_fen
        assert all(s.base_fen == s.to_fen - s.from_fen for s in told.segments)
        assert length(bill.spans) == bill.compliant_fen
    live = [bill for bill in bills if bill is not gone] + [last]
    spans = sorted((s.from_fen, s.to_fen) for charged in live for s in charged.spans)
    assert all(lower[1] <= upper[0] for lower, upper in pairwise(spans))


@few
@given(AMOUNTS)
def test_the_state_goes_through_json(amounts):
    cover, _ = year_of(amounts)
    assert msgspec.convert(msgspec.json.decode(msgspec.json.encode(cover)), CoverYear) == cover


@few
@given(st.data())
def test_a_gap_is_the_cost_missing_below_the_top_and_closes_when_billed_again(data):
    amounts = data.draw(AMOUNTS)
    cover, bills = year_of(amounts)
    taken = data.draw(st.lists(st.sampled_from(range(len(bills))), unique=True))
    back = cover
    for index in taken:
        back = reverse(back, bills[index])
    last_live = max((index for index in range(len(bills)) if index not in taken), default=-1)
    assert back.gap_fen == sum(amounts[index] for index in taken if index < last_live)
    left = [bill for index, bill in enumerate(bills) if index not in taken]
    later = {bill.bill_no for bill in find_above_gap(left)}
    lowest = min((index for index in taken if index < last_live), default=len(bills))
    assert later == {str(index) for index in range(lowest, len(bills)) if index not in taken}
    assert worth(back, left, PLANS) == year_of([amounts[int(bill.bill_no)] for bill in left])[0].paid_fen
    for index in sorted(taken):
        back, again = settle(back, f"again-{index}", amounts[index])
        left.append(again)
    assert (back.gap_fen, find_above_gap(left)) == (0, ())
