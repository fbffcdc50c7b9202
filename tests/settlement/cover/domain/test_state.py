"""The state of a cover year is small, and nothing it pays is different for that.

The reference below is the state of release 0.1: it kept every live charge with its spans, and summed them up anew at
each step. Both are told the same year; each decides on its own state, and every word of every charge must be the same.
"""

from collections.abc import Sequence
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from settlement.cover.domain import cover as c
from settlement.cover.domain.benefit import Span, gaps, joined, length, without
from settlement.cover.domain.cover_year import CoverYear, recalling
from settlement.cover.domain.events import BillSettled, ClaimCharged
from settlement.cover.domain.gap import find_above_gap, worth
from settlement.cover.domain.live import Charged, find_live
from settlement.plan.domain.plan import Plan
from tests.settlement.cover.domain.covers import GROUND, ORIGINS, PLANS, TODAY, bill, enrolled, settle

ENROLLED = enrolled()
PLANS_OF = {"one axis": PLANS, "two axes": (ORIGINS,)}


class Reference:
    """The old state: every live charge in a row, and nothing else."""

    def __init__(self, year: CoverYear) -> None:
        self.year = year
        self.live: list[Charged] = []

    def state(self) -> CoverYear:
        """As the decisions ask it: not joined, in the order of settlement, every sum taken anew."""
        spans = tuple(span for charged in self.live for span in charged.spans)
        return replace(
            self.year,
            spans=spans,
            deductible_used_fen=sum(charged.deductible_used_fen for charged in self.live),
            compliant_fen=length(spans),
            paid_fen=sum(charged.benefit_fen for charged in self.live),
            count=len(self.live),
            claims=sum(isinstance(charged, ClaimCharged) for charged in self.live),
            gap_fen=length(gaps(spans)),
        )


class Year:
    """One year told twice."""

    def __init__(self, plans: Sequence[Plan]) -> None:
        self.state, self.plans = ENROLLED, plans
        self.reference = Reference(self.state)
        self.happened: list[Any] = []

    def charge(self, as_claim: bool, amount: int, above: int) -> None:
        no = str(len(self.happened))
        stay = bill(amount, visit="" if as_claim else no)
        own = {"medfee_sumamt": amount + 100, "fulamt_ownpay_amt": 100}  # so that a bill may have no compliant cost
        amounts = replace(stay.amounts, **own, above_basic_ceiling_amt=min(above, amount))
        facts = {"bill": replace(stay, amounts=amounts), "plans": self.plans, "today": TODAY}
        decide: Any = c.charge_claim if as_claim else c.settle
        numbered = {"claim_no": no, "latest": None} if as_claim else {"bill_no": no}
        (event,) = decide(self.state, **facts, **numbered)
        assert [event] == decide(self.reference.state(), **facts, **numbered)
        self.state = recalling()(self.state, event)
        self.reference.live.append(event)
        self.happened.append(event)

    def take_back(self, index: int) -> None:
        charged = self.reference.live.pop(index)
        facts = {"ground": GROUND, "today": TODAY}
        if isinstance(charged, BillSettled):
            others = {"settled_event_id": "e", "reversal_no": "r", "reversed_before": False}
            (event,) = c.reverse(self.state, bill_no=charged.bill_no, settled=charged, **others, **facts)
        else:
            (event,) = c.release_claim(self.state, claim_no=charged.claim_no, latest=charged, **facts)
        self.state = recalling([charged])(self.state, event)
        self.happened.append(event)

    def compare(self) -> None:
        old = self.reference.state()
        assert self.state == replace(old, spans=joined(old.spans))
        assert list(find_live(self.happened)) == self.reference.live
        assert worth(self.state, self.reference.live, self.plans) == worth(old, self.reference.live, self.plans)
        assert bool(find_above_gap(self.reference.live)) == bool(old.gap_fen)


AMOUNT = st.one_of(st.integers(0, 9), st.integers(900_000, 1_100_000), st.integers(1, 25_000_000))
STEP = st.tuples(st.sampled_from(["bill", "claim", "back", "back"]), AMOUNT, AMOUNT, st.integers(0, 100))


@settings(derandomize=True, deadline=None, max_examples=200)
@given(st.sampled_from(sorted(PLANS_OF)), st.lists(STEP, max_size=16))
def test_a_year_of_joined_spans_pays_what_a_year_of_all_its_bills_paid(name: str, steps: list[Any]) -> None:
    year = Year(PLANS_OF[name])
    for what, amount, above, which in steps:
        if what != "back":
            year.charge(what == "claim", amount, above)
        elif year.reference.live:
            year.take_back(which % len(year.reference.live))
        year.compare()
    replayed, evolve = ENROLLED, recalling()
    for event in year.happened:
        replayed = evolve(replayed, event)
    assert replayed == year.state


def test_what_is_freed_is_cut_out_and_what_touches_is_one() -> None:
    def span(from_fen: int, to_fen: int, origin: str = "compliant") -> Span:
        return Span(origin=origin, from_fen=from_fen, to_fen=to_fen)

    whole = joined([span(5, 9), span(0, 5), span(12, 15), span(9, 12, "above_basic_ceiling")])
    assert whole == (span(9, 12, "above_basic_ceiling"), span(0, 9), span(12, 15))
    assert without(whole, [span(2, 3), span(12, 15)]) == (span(9, 12, "above_basic_ceiling"), span(0, 2), span(3, 9))
    assert without((span(0, 5),), [span(0, 2), span(2, 5)]) == ()


def test_the_330th_bill_of_a_year_leaves_no_more_behind_than_the_first() -> None:
    """79 kB of snapshot they were, written again with every bill."""
    year, sizes = Year(PLANS), []
    for _ in range(330):
        year.charge(as_claim=False, amount=70_000, above=0)
        sizes.append(len(msgspec.json.encode(year.state)))
    year.compare()
    all_at_once = settle(ENROLLED, "all", 330 * 70_000)[1]
    assert sum(charged.benefit_fen for charged in year.reference.live) == all_at_once.benefit_fen
    assert max(sizes) < 1_000
    assert sizes[-1] - sizes[0] < 40  # the digits of larger sums
