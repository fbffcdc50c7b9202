"""A payment: every decision against every status, and what each refuses."""

from datetime import date, timedelta

import msgspec
import pytest
from msgspec.structs import replace

from claims.counter.domain.returns import UnknownReturnReason
from claims.domain.calendar import at_china
from claims.domain.refusal import InTheFuture
from settlement.fund.domain import events as fund_events
from settlement.payment.domain import events as e
from settlement.payment.domain import payment as p
from settlement.payment.domain.payment import Status
from tests.moves import cells

MONDAY = date(2014, 3, 3)
TUESDAY = MONDAY + timedelta(days=1)

TO_PERSON = p.Order(
    payment_no="P1", region="370000", project_no="SD2014", policy_year=2014, payee_kind="person", claim_no="C1",
    hospital_code=None, amount_fen=8_700_000, owed_fen=8_700_000, account_id="A1", account_last4="6789",
    bill_nos=(), due_date=date(2014, 3, 13),
)  # fmt: skip
TO_HOSPITAL = replace(
    TO_PERSON, payee_kind="hospital", claim_no=None, hospital_code="H37010000001", bill_nos=("B1", "B2"), due_date=None
)

DECISIONS = {
    "order": lambda payment: p.order(payment, TO_PERSON, today=TUESDAY),
    "reserve": lambda payment: p.reserve(payment, today=TUESDAY),
    "confirm": lambda payment: p.confirm(
        payment, bank_ref="BANK-NEW", paid_fen=8_700_000, paid_date=TUESDAY, today=TUESDAY
    ),
    "fail": lambda payment: p.fail(payment, reason="no_such_account", today=TUESDAY),
    "return_": lambda payment: p.return_(
        payment, bank_ref="BACK-NEW", returned_fen=8_700_000, reason="name_differs", today=TUESDAY
    ),
    "requeue": lambda payment: p.requeue(payment, account_id="A2", account_last4="1111", due_date=None, today=TUESDAY),
    "give_up": lambda payment: p.give_up(payment, today=TUESDAY),
}


def after(*steps, order=TO_PERSON):
    """The payment after steps on Monday."""
    payment = p.INITIAL
    for step in steps:
        made = {
            "order": lambda at: p.order(at, order, today=MONDAY),
            "reserve": lambda at: p.reserve(at, today=MONDAY),
            "confirm": lambda at: p.confirm(at, bank_ref="BANK-1", paid_fen=8_700_000, paid_date=MONDAY, today=MONDAY),
            "fail": lambda at: p.fail(at, reason="no_such_account", today=MONDAY),
            "return_": lambda at: p.return_(
                at, bank_ref="BACK-1", returned_fen=8_700_000, reason="name_differs", today=MONDAY
            ),
            "requeue": lambda at: p.requeue(at, account_id="A2", account_last4="1111", due_date=None, today=MONDAY),
        }[step](payment)
        for event in made:
            payment = p.evolve(payment, event)
    return payment


AT = {
    Status.NOT_ORDERED: after(),
    Status.ORDERED: after("order"),
    Status.RESERVED: after("order", "reserve"),
    Status.CONFIRMED: after("order", "reserve", "confirm"),
    Status.FAILED: after("order", "reserve", "fail"),
    Status.RETURNED: after("order", "reserve", "confirm", "return_"),
}

PICTURE = """
        not_ordered ordered reserved confirmed failed returned
order   YES         no      no       no        YES    no
reserve unknown     YES     no       no        no     no
confirm unknown     no      YES      no        no     no
fail    unknown     no      YES      no        no     no
return_ unknown     no      no       YES       no     no
requeue unknown     no      no       no        no     YES
give_up unknown     no      no       no        no     YES
"""
CELLS = cells(PICTURE)

# What the words stand for: YES, the event of the decision; no, the refusal by which it answers any other status;
# unknown, that there is no such payment.
HAPPENS_AND_USUAL_NO = {
    "order": (e.PaymentOrdered, p.AlreadyOrdered),
    "reserve": (e.PaymentReserved, p.NotWaitingForBank),
    "confirm": (e.PaymentConfirmed, p.NotUnderWay),
    "fail": (e.PaymentFailed, p.NotUnderWay),
    "return_": (e.PaymentReturned, p.PaymentNotMade),
    "requeue": (e.PaymentRequeued, p.NotReturned),
    "give_up": (e.PaymentGivenUp, p.NotReturned),
}


def test_the_picture_is_complete():
    assert set(DECISIONS) == set(HAPPENS_AND_USUAL_NO) == set(p.DECISIONS)
    assert {(cell.decision, cell.history) for cell in CELLS} == {
        (one, other) for one in p.DECISIONS for other in Status
    }
    assert len(CELLS) == len(p.DECISIONS) * len(Status)


@pytest.mark.parametrize(("decision", "status", "word"), CELLS)
def test_moves(decision, status, word):
    assert AT[Status(status)].status == status
    event, usual_no = HAPPENS_AND_USUAL_NO[decision]
    if word == "YES":
        assert [type(happened) for happened in DECISIONS[decision](AT[Status(status)])] == [event]
        return
    expected = {"no": usual_no, "unknown": p.PaymentUnknown}[word]
    with pytest.raises(expected) as refused:
        DECISIONS[decision](AT[Status(status)])
    assert type(refused.value) is expected
    assert refused.value.sentence_en and refused.value.sentence_zh


@pytest.mark.parametrize("status", Status)
def test_the_screen_offers_exactly_what_can_happen(status):
    can_happen = {cell.decision for cell in CELLS if cell.history == status and cell.word == "YES"}
    assert set(p.steps(status.value)) == can_happen


@pytest.mark.parametrize("status", list(Status))
def test_the_state_goes_through_json_unharmed(status):
    stored = msgspec.json.encode(msgspec.to_builtins(AT[status]))
    assert msgspec.json.decode(stored, type=p.Payment) == AT[status]


def refusal(expected, decide, payment):
    with pytest.raises(expected) as refused:
        decide(payment)
    assert "{" not in refused.value.sentence_en + refused.value.sentence_zh
    return refused.value


def ordering(**other):
    return lambda payment: p.order(payment, replace(TO_PERSON, **other), today=TUESDAY)


def test_a_person_is_never_paid_more_than_approved():
    no = refusal(p.MoreThanOwed, ordering(owed_fen=8_699_999), p.INITIAL)
    assert no.sentence_en == "The payment of 87000.00 yuan exceeds what is still owed: 86999.99 yuan."


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({"amount_fen": 0}, p.NothingToPay),
        ({"amount_fen": -1}, p.NothingToPay),
        ({"account_id": ""}, p.NoAccountToPayTo),
        ({"claim_no": None}, p.OnePayeeOnly),
        ({"hospital_code": "H1"}, p.OnePayeeOnly),
        ({"bill_nos": ("B1",)}, p.OnePayeeOnly),
        ({"payee_kind": "hospital"}, p.OnePayeeOnly),
        ({"payee_kind": "hospital", "claim_no": None, "hospital_code": "H1"}, p.OnePayeeOnly),
        ({"payee_kind": "friend"}, p.OnePayeeOnly),
    ],
)
def test_what_cannot_be_ordered(other, expected):
    refusal(expected, ordering(**other), p.INITIAL)


def test_a_failed_payment_is_ordered_again_for_the_same_payee_only():
    failed = AT[Status.FAILED]
    [again] = p.order(failed, replace(TO_PERSON, account_id="A2"), today=TUESDAY)
    assert (again.attempt, again.account_id) == (2, "A2")
    refusal(p.OtherPayee, ordering(claim_no="C2"), failed)
    refusal(p.OtherPayee, ordering(project_no="SD2015"), failed)


def test_a_hospital_is_paid_for_its_bills():
    payment = after("order", "reserve", "confirm", order=TO_HOSPITAL)
    assert (payment.payee_kind, payment.bill_nos, payment.claim_no) == ("hospital", ("B1", "B2"), None)


def test_a_statement_that_repeats_itself_is_nothing_new():
    assert (
        p.confirm(AT[Status.CONFIRMED], bank_ref="BANK-1", paid_fen=8_700_000, paid_date=TUESDAY, today=TUESDAY) == []
    )
    returned = AT[Status.RETURNED]
    assert p.return_(returned, bank_ref="BACK-1", returned_fen=8_700_000, reason="name_differs", today=TUESDAY) == []


def test_a_statement_of_an_earlier_attempt_moves_no_later_one():
    again = after("order", "reserve", "confirm", "return_", "requeue", "reserve")
    refusal(
        p.SameReference,
        lambda at: p.confirm(at, bank_ref="BANK-1", paid_fen=8_700_000, paid_date=TUESDAY, today=TUESDAY),
        again,
    )
    refusal(
        p.SameReference,
        lambda at: p.confirm(at, bank_ref="BACK-1", paid_fen=8_700_000, paid_date=TUESDAY, today=TUESDAY),
        again,
    )
    [paid] = p.confirm(again, bank_ref="BANK-2", paid_fen=8_700_000, paid_date=TUESDAY, today=TUESDAY)
    paid_again = p.evolve(again, paid)
    for earlier in ("BANK-1", "BACK-1", "BANK-2"):
        refusal(
            p.SameReference,
            lambda at, ref=earlier: p.return_(
                at, bank_ref=ref, returned_fen=8_700_000, reason="dormant", today=TUESDAY
            ),
            paid_again,
        )


def test_a_returned_payment_goes_to_another_account():
    returned = AT[Status.RETURNED]
    again = {"account_last4": "6789", "due_date": None, "today": TUESDAY}
    refusal(p.PayeeAccountReturnedMoney, lambda at: p.requeue(at, account_id="A1", **again), returned)
    refusal(p.NoAccountToPayTo, lambda at: p.requeue(at, account_id="", **again), returned)
    [event] = p.requeue(returned, account_id="A2", **again)
    queued = p.evolve(returned, event)
    assert (queued.status, queued.attempt, queued.account_id) == (Status.ORDERED, 2, "A2")
    assert queued.amount_fen == TO_PERSON.amount_fen


def test_an_account_that_returned_money_once_stays_refused():
    twice = after("order", "reserve", "confirm", "return_", "requeue", "reserve", "fail")
    refusal(p.PayeeAccountReturnedMoney, ordering(), twice)


@pytest.mark.parametrize(
    ("status", "decide", "expected"),
    [
        (
            Status.RESERVED,
            lambda at: p.confirm(at, bank_ref=" ", paid_fen=8_700_000, paid_date=TUESDAY, today=TUESDAY),
            p.BankReferenceMissing,
        ),
        (
            Status.RESERVED,
            lambda at: p.confirm(
                at, bank_ref="B", paid_fen=8_700_000, paid_date=MONDAY - timedelta(days=1), today=TUESDAY
            ),
            p.BeforeLatestStep,
        ),
        (
            Status.RESERVED,
            lambda at: p.confirm(
                at, bank_ref="B", paid_fen=8_700_000, paid_date=TUESDAY + timedelta(days=1), today=TUESDAY
            ),
            InTheFuture,
        ),
        (Status.RESERVED, lambda at: p.fail(at, reason="", today=TUESDAY), p.ReasonMissing),
        (
            Status.CONFIRMED,
            lambda at: p.return_(at, bank_ref="", returned_fen=8_700_000, reason="dormant", today=TUESDAY),
            p.BankReferenceMissing,
        ),
        (
            Status.CONFIRMED,
            lambda at: p.return_(at, bank_ref="B", returned_fen=8_700_000, reason=" ", today=TUESDAY),
            p.ReasonMissing,
        ),
        (
            Status.CONFIRMED,
            lambda at: p.return_(at, bank_ref="B", returned_fen=8_700_000, reason="moved", today=TUESDAY),
            UnknownReturnReason,
        ),
        (Status.RESERVED, lambda at: p.fail(at, reason="moved", today=TUESDAY), UnknownReturnReason),
        (
            Status.CONFIRMED,
            lambda at: p.return_(at, bank_ref="BANK-1", returned_fen=8_700_000, reason="dormant", today=TUESDAY),
            p.SameReference,
        ),
        (Status.ORDERED, lambda at: p.reserve(at, today=MONDAY - timedelta(days=1)), p.BeforeLatestStep),
    ],
)
def test_what_is_missing_or_out_of_order(status, decide, expected):
    refusal(expected, decide, AT[status])


def test_a_stranger_is_a_defect():
    with pytest.raises(AssertionError):
        p.evolve(p.INITIAL, fund_events.SweepSent(
            project_no="", region="", policy_year=1, reference="", amount_fen=1, sent_date=MONDAY
        ))  # fmt: skip


def test_a_confirmation_says_the_day_of_the_bank():
    [paid] = p.confirm(AT[Status.RESERVED], bank_ref="B", paid_fen=8_700_000, paid_date=MONDAY, today=TUESDAY)
    assert paid.confirmed_date == MONDAY == p.evolve(AT[Status.RESERVED], paid).latest_date
    assert p.paid_at(paid, at_china(MONDAY, 15)) == at_china(MONDAY, 15)
    assert p.paid_at(paid, at_china(TUESDAY, 9)) == at_china(MONDAY)
