"""The fund of a project: what comes in, goes up and comes down, and what is refused."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.domain.refusal import Refused
from settlement.fund.domain import events as fund_events
from settlement.fund.domain import fund as f

DAY = date(2014, 1, 10)


def wish(reference, amount):
    return f.Wish(project_no="SD2014", region="370000", policy_year=2014, reference=reference, amount_fen=amount)


STEPS = {
    "due": lambda fund, ref, fen: f.fall_due(fund, wish(ref, fen), due_date=DAY, ground="保险合同第5条", today=DAY),
    "received": lambda fund, ref, fen: f.receive(fund, wish(ref, fen), due_reference="D1", today=DAY),
    "swept": lambda fund, ref, fen: f.send_sweep(fund, wish(ref, fen), today=DAY),
    "sweep arrived": lambda fund, ref, fen: f.receive_sweep(fund, wish(ref, fen), today=DAY),
    "allocated": lambda fund, ref, fen: f.send_allocation(fund, wish(ref, fen), today=DAY),
    "allocation arrived": lambda fund, ref, fen: f.receive_allocation(fund, wish(ref, fen), today=DAY),
}


def after(*steps):
    fund = f.INITIAL
    for step, reference, fen in steps:
        for event in STEPS[step](fund, reference, fen):
            fund = f.evolve(fund, event)
    return fund


DUE = ("due", "D1", 1000)
RECEIVED = ("received", "R1", 1000)
SWEPT = ("swept", "S1", 600)
SWEEP_ARRIVED = ("sweep arrived", "S1", 600)
ALLOCATED = ("allocated", "A1", 400)
ALLOCATION_ARRIVED = ("allocation arrived", "A1", 400)
ALL = (DUE, RECEIVED, SWEPT, SWEEP_ARRIVED, ALLOCATED, ALLOCATION_ARRIVED)

CASES = [
    # history,                          step,                              outcome
    ((),                                DUE,                               fund_events.PremiumDue),
    ((DUE,),                            DUE,                               f.ReferenceUsed),
    ((),                                RECEIVED,                          f.DueUnknown),
    ((DUE,),                            RECEIVED,                          fund_events.PremiumReceived),
    ((DUE,),                            ("received", "R1", 1001),          f.MoreThanDue),
    ((DUE, ("received", "R0", 1)),      RECEIVED,                          f.MoreThanDue),
    ((DUE, ("received", "R0", 1)),      ("received", "R0", 1),             f.ReferenceUsed),
    ((DUE,),                            SWEPT,                             f.MoreThanCollected),
    ((DUE, RECEIVED),                   SWEPT,                             fund_events.SweepSent),
    ((DUE, RECEIVED),                   ("swept", "S1", 1001),             f.MoreThanCollected),
    ((DUE, RECEIVED, SWEPT),            ("swept", "S2", 401),              f.MoreThanCollected),
    ((DUE, RECEIVED, SWEPT),            ("swept", "S1", 1),                f.ReferenceUsed),
    ((DUE, RECEIVED),                   SWEEP_ARRIVED,                     f.SendingUnknown),
    ((DUE, RECEIVED, SWEPT),            SWEEP_ARRIVED,                     fund_events.SweepArrived),
    ((DUE, RECEIVED, SWEPT),            ("sweep arrived", "S1", 599),      f.OtherAmountArrived),
    ((DUE, RECEIVED, SWEPT),            ("allocation arrived", "S1", 600), f.SendingUnknown),
    (ALL[:4],                           SWEEP_ARRIVED,                     f.AlreadyArrived),
    (ALL[:3],                           ALLOCATED,                         f.MoreThanPooled),
    (ALL[:4],                           ALLOCATED,                         fund_events.AllocationSent),
    (ALL[:4],                           ("allocated", "A1", 601),          f.MoreThanPooled),
    (ALL[:4],                           ("allocated", "S1", 1),            f.ReferenceUsed),
    (ALL[:4],                           ALLOCATION_ARRIVED,                f.SendingUnknown),
    (ALL[:5],                           ALLOCATION_ARRIVED,                fund_events.AllocationArrived),
    (ALL[:5],                           ("allocation arrived", "A1", 401), f.OtherAmountArrived),
    (ALL,                               ALLOCATION_ARRIVED,                f.AlreadyArrived),
]  # fmt: skip


@pytest.mark.parametrize(("history", "step", "outcome"), CASES)
def test_steps(history, step, outcome):
    fund = after(*history)
    name, reference, fen = step
    if issubclass(outcome, Refused):
        with pytest.raises(outcome) as refused:
            STEPS[name](fund, reference, fen)
        assert type(refused.value) is outcome
        assert "{" not in refused.value.sentence_en + refused.value.sentence_zh
    else:
        [event] = STEPS[name](fund, reference, fen)
        assert type(event) is outcome
        assert event.amount_fen == fen


@pytest.mark.parametrize("step", list(STEPS))
@pytest.mark.parametrize(
    ("reference", "fen", "expected"),
    [("X", 0, f.NothingToMove), ("X", -1, f.NothingToMove), (" ", 1, f.ReferenceMissing)],
)
def test_no_step_moves_nothing_or_without_a_reference(step, reference, fen, expected):
    with pytest.raises(expected):
        STEPS[step](after(*ALL), reference, fen)


def test_nothing_arrives_before_it_was_sent():
    with pytest.raises(f.ArrivedBeforeSent) as refused:
        f.receive_sweep(after(DUE, RECEIVED, SWEPT), wish("S1", 600), today=DAY - timedelta(days=1))
    assert "2014-01-09" in refused.value.sentence_en


def test_where_the_money_is():
    fund = after(*ALL[:5])
    assert (fund.income_fen, fund.pool_fen) == (400, 200)
    assert (f.in_transit(fund, f.SWEEP), f.in_transit(fund, f.ALLOCATION)) == (0, 400)
    assert f.in_transit(after(*ALL), f.ALLOCATION) == 0


def test_the_state_goes_through_json_unharmed():
    for fund in (f.INITIAL, after(*ALL[:3]), after(*ALL)):
        stored = msgspec.json.encode(msgspec.to_builtins(fund))
        assert msgspec.json.decode(stored, type=f.Fund) == fund


def test_a_stranger_is_a_defect():
    with pytest.raises(AssertionError):
        f.evolve(f.INITIAL, object())


@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(STEPS)), st.sampled_from(["D1", "R1", "S1", "A1", "X"]), st.integers(1, 50))
    )
)
def test_no_fen_is_made_or_lost(steps):
    fund, arrived = f.INITIAL, 0
    for name, reference, fen in steps:
        try:
            events = STEPS[name](fund, reference, fen)
        except Refused:
            continue
        for event in events:
            fund = f.evolve(fund, event)
            arrived += event.amount_fen if isinstance(event, fund_events.AllocationArrived) else 0
    received = sum(due.received_fen for due in fund.dues.values())
    transit = f.in_transit(fund, f.SWEEP) + f.in_transit(fund, f.ALLOCATION)
    assert received == fund.income_fen + fund.pool_fen + transit + arrived
    assert fund.income_fen >= 0 and fund.pool_fen >= 0
    assert all(due.received_fen <= due.due_fen for due in fund.dues.values())
