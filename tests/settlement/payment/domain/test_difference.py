"""What becomes of a difference to the bank: which way fits, who confirms, and that it all adds up in any order."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.domain.refusal import GroundMissing, InTheFuture, Refused, SecondPersonNeeded
from settlement.payment.domain import difference as d
from settlement.payment.domain import events as e
from settlement.payment.domain import payment as p
from settlement.payment.domain.payment import Payment, Status

DAY = date(2014, 3, 3)
ORDERED = 1_000_00
WISH = p.Order(
    payment_no="P1", region="370000", project_no="SD2014", policy_year=2014, payee_kind="person", claim_no="C1",
    hospital_code=None, amount_fen=ORDERED, owed_fen=ORDERED, account_id="A1", account_last4="6789",
    bill_nos=(), due_date=None,
)  # fmt: skip


def then(payment: Payment, decision: Any, **facts: Any) -> Payment:
    for event in decision(payment, today=DAY, **facts):
        payment = p.evolve(payment, event)
    return payment


def paid(fen: int) -> Payment:
    reserved = then(then(p.INITIAL, p.order, wish=WISH), p.reserve)
    return then(reserved, p.confirm, bank_ref="B1", paid_fen=fen, paid_date=DAY)


def returned(fen: int, back: int) -> Payment:
    return then(paid(fen), p.return_, bank_ref="T1", returned_fen=back, reason="bank_error")


def proposal(how: str, fen: int, **others: Any) -> dict[str, Any]:
    facts = {"how": how, "resolved_fen": fen, "bank_ref": "D1", "moved_date": DAY, "reason": "回单", "proposer": "ann"}
    return facts | others


def resolved(payment: Payment, how: str, fen: int, **others: Any) -> Payment:
    proposed = then(payment, d.propose_resolution, **proposal(how, fen, **others))
    return then(proposed, d.confirm_resolution, confirmer="bob")


FITS = [
    # the bank paid, and gave back;  the ways that fit
    (paid(ORDERED), []),
    (paid(900_00), ["bank_paid_rest", "rest_ordered"]),
    (paid(1_100_00), ["given_back", "insurer_bore"]),
    (returned(ORDERED, ORDERED), []),
    (returned(900_00, 900_00), []),
    (returned(ORDERED, 995_00), ["given_back", "insurer_bore"]),
    (returned(ORDERED, 1_005_00), ["bank_took_back"]),
]


@pytest.mark.parametrize(("payment", "fitting"), FITS)
def test_only_the_way_that_fits_is_offered_and_taken(payment: Payment, fitting: list[str]) -> None:
    assert d.ways(missing_fen=payment.missing_fen, stray_fen=payment.stray_fen) == fitting
    offered = d.steps(missing_fen=payment.missing_fen, stray_fen=payment.stray_fen, proposed=False)
    assert offered == (["propose_resolution"] if fitting else [])
    for how in d.WAYS:
        if how in fitting:
            ended = resolved(payment, how, max(payment.missing_fen, abs(payment.stray_fen)))
            assert (ended.missing_fen, ended.difference_fen) == (0, 0)
        else:
            with pytest.raises(d.NotThisWay if fitting else d.NoDifference):
                d.propose_resolution(payment, **proposal(how, 1), today=DAY)


def test_a_rest_makes_the_payment_what_arrived_and_a_payment_of_the_bank_makes_it_whole() -> None:
    rest = resolved(paid(900_00), "rest_ordered", 100_00)
    assert (rest.amount_fen, rest.paid_fen) == (900_00, 900_00)
    part = resolved(paid(900_00), "bank_paid_rest", 40_00)
    assert (part.amount_fen, part.paid_fen, part.missing_fen, part.difference_fen) == (ORDERED, 940_00, 60_00, 60_00)


REFUSED: list[tuple[dict[str, Any], type[Refused]]] = [
    (proposal("gift", 1), d.NoSuchWay),
    (proposal("rest_ordered", 0), d.NotTheDifference),
    (proposal("rest_ordered", 100_01), d.NotTheDifference),
    (proposal("rest_ordered", 1, reason=" "), GroundMissing),
    (proposal("rest_ordered", 1, moved_date=date(2014, 3, 4)), InTheFuture),
    (proposal("rest_ordered", 1, moved_date=date(2014, 3, 2)), p.BeforeLatestStep),
    (proposal("bank_paid_rest", 1, bank_ref=""), p.BankReferenceMissing),
    (proposal("bank_paid_rest", 1, bank_ref="B1"), p.SameReference),
]


@pytest.mark.parametrize(("facts", "refusal"), REFUSED)
def test_a_resolution_that_cannot_be_is_refused(facts: dict[str, Any], refusal: type[Refused]) -> None:
    with pytest.raises(refusal):
        d.propose_resolution(paid(900_00), **facts, today=DAY)


def test_two_people_and_what_came_between() -> None:
    with pytest.raises(d.NoResolutionProposed):
        d.confirm_resolution(paid(900_00), confirmer="bob", today=DAY)
    with pytest.raises(p.PaymentUnknown):
        d.propose_resolution(p.INITIAL, **proposal("rest_ordered", 1), today=DAY)
    proposed = then(paid(900_00), d.propose_resolution, **proposal("rest_ordered", 100_00))
    with pytest.raises(SecondPersonNeeded):
        d.confirm_resolution(proposed, confirmer="ann", today=DAY)
    with pytest.raises(d.ResolutionWaits):
        d.propose_resolution(proposed, **proposal("rest_ordered", 1), today=DAY)
    back = then(proposed, p.return_, bank_ref="T1", returned_fen=900_00, reason="bank_error")
    with pytest.raises(d.NotThisWay):  # nothing is missing any more: the whole is owed again
        d.confirm_resolution(back, confirmer="bob", today=DAY)
    dropped = then(back, d.refuse_resolution, reason="已退票", refuser="ann")
    assert (dropped.proposed, dropped.difference_fen) == (None, 0)


def test_the_same_statement_with_another_amount_is_refused_and_nothing_is_no_amount() -> None:
    with pytest.raises(p.OtherAmountBefore):
        p.confirm(paid(900_00), bank_ref="B1", paid_fen=ORDERED, paid_date=DAY, today=DAY)
    with pytest.raises(p.NothingMoved):
        paid(0)
    with pytest.raises(p.NothingMoved):
        returned(ORDERED, 0)


def test_old_shapes_say_that_the_bank_moved_what_was_ordered() -> None:
    assert e._paid_as_ordered({"amount_fen": 5}) == {"amount_fen": 5, "paid_fen": 5, "short_fen": 0, "over_fen": 0}
    back = e._returned_as_paid({"amount_fen": 5})
    assert (back["returned_fen"], back["owed_fen"], back["short_fen"], back["over_fen"]) == (5, 5, 0, 0)


STEP = st.tuples(
    st.sampled_from(["confirm", "return_", "requeue", "reserve", "fail", *d.WAYS]), st.integers(1, 2 * ORDERED)
)


@given(steps=st.lists(STEP, max_size=25))
def test_paid_less_returned_less_what_was_resolved_adds_up(steps: list[tuple[str, int]]) -> None:
    """What the bank moved in all is what the payment pays, but for the difference that is open; so is the receiver's."""
    payment = then(then(p.INITIAL, p.order, wish=WISH), p.reserve)
    out_of_the_account = rest = 0
    for number, (what, fen) in enumerate(steps):
        facts = {
            "confirm": {"bank_ref": f"B{number}", "paid_fen": fen, "paid_date": DAY},
            "return_": {"bank_ref": f"T{number}", "returned_fen": fen, "reason": "bank_error"},
            "requeue": {"account_id": "A1", "account_last4": "6789", "due_date": None},
            "fail": {"reason": "bank_error"},
        }
        try:
            if what in d.WAYS:
                after = resolved(payment, what, fen, bank_ref=f"D{number}")
            else:
                after = then(payment, getattr(p, what), **facts.get(what, {}))
        except Refused:
            continue
        moves = d.WAYS[what].moves if what in d.WAYS else ""
        out_of_the_account += fen * ((what == "confirm" or moves == d.OUT) - (what == "return_" or moves == d.IN))
        rest += fen if moves == d.REST else 0
        payment = after
        booked = payment.amount_fen if payment.status is Status.CONFIRMED else 0
        assert out_of_the_account == booked - payment.difference_fen
        assert payment.amount_fen + rest == ORDERED
        assert payment.missing_fen >= 0
        assert payment.missing_fen == 0 or payment.paid_fen + payment.missing_fen == payment.amount_fen
