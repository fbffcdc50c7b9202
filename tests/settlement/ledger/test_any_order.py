"""Whatever people and banks do, in whatever order: what the deciders allow, the books take, and they stay sound."""

import uuid
from datetime import date

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.domain.refusal import Refused
from settlement.fund.domain import fund as funds
from settlement.ledger import door as ledger
from settlement.ledger.checks import find_faults
from settlement.payment.domain import difference as differences
from settlement.payment.domain import payment as payments
from settlement.payment.models import PaymentRow
from tests.settlement.ledger.books import AT, PROJECT, REGION, check_now, fact, vouchers

TODAY = date(2014, 3, 1)
CLAIMS = ("C1", "C2", "C3")


class House:
    """The streams of one project and the books they are posted to."""

    def __init__(self):
        self.fund = funds.INITIAL
        self.payments = dict.fromkeys(CLAIMS, payments.INITIAL)
        self.approved = dict.fromkeys(CLAIMS, 0)
        self.approvals = {}
        self.settled = []

    def post(self, events):
        """As a command does: all or nothing."""
        try:
            with transaction.atomic():
                ledger.post([v for event in events for v in vouchers(event, uuid.uuid4())])
                check_now()
        except ledger.BankAccountShort:
            return []
        return events

    def move_money(self, step, amount, reference):
        # An arrival names its sending: sweep-1 or allocation-1, whichever end we are at.
        subject = step.removeprefix("send_").removeprefix("receive_")
        wish = funds.Wish(
            project_no=PROJECT, region=REGION, policy_year=2014, reference=f"{subject}-{reference}", amount_fen=amount
        )
        more = {
            "fall_due": {"due_date": TODAY, "ground": "合同", "today": TODAY},
            "receive": {"due_reference": f"fall_due-{reference}", "today": TODAY},
        }.get(step, {"today": TODAY})
        for event in self.post(getattr(funds, step)(self.fund, wish, **more)):
            self.fund = funds.evolve(self.fund, event)

    def pay(self, step, claim_no, amount):
        payment = self.payments[claim_no]
        more = {
            "confirm": {"bank_ref": f"out-{payment.attempt}", "paid_fen": amount, "paid_date": TODAY},
            "fail": {"reason": "no_such_account"},
            "return_": {"bank_ref": f"in-{payment.attempt}", "returned_fen": amount, "reason": "name_differs"},
            "requeue": {"account_id": f"A{payment.attempt}", "account_last4": "0001", "due_date": None},
        }.get(step, {})
        if step == "order":
            more = {"wish": self.order(claim_no, min(amount, self.approved[claim_no]))}
        for event in self.post(getattr(payments, step)(payment, today=TODAY, **more)):
            self.payments[claim_no] = payments.evolve(self.payments[claim_no], event)

    def resolve(self, how, claim_no, amount):
        """Two people say how as much of a difference as ``amount`` ends."""
        payment = self.payments[claim_no]
        proposed = differences.propose_resolution(
            payment, how=how, resolved_fen=amount, bank_ref=f"diff-{len(payment.bank_refs)}", moved_date=TODAY,
            reason="回单", proposer="ann", today=TODAY,
        )  # fmt: skip
        for event in proposed:
            payment = payments.evolve(payment, event)
        for event in self.post(differences.confirm_resolution(payment, confirmer="bob", today=TODAY)):
            self.payments[claim_no] = payments.evolve(payment, event)

    def order(self, claim_no, amount):
        return payments.Order(
            payment_no=f"P{claim_no}", region=REGION, project_no=PROJECT, policy_year=2014, payee_kind="person",
            claim_no=claim_no, hospital_code=None, amount_fen=amount, owed_fen=self.approved[claim_no],
            account_id="A0", account_last4="0000", bill_nos=(), due_date=None,
        )  # fmt: skip

    def approve(self, step, claim_no, amount):
        if not self.approved[claim_no]:
            self.post([fact("claim.approved.1", benefit_fen=amount, claim_no=claim_no)])
            self.approved[claim_no] = amount

    def bill(self, step, hospital, amount):
        if step == "settle":
            event_id = uuid.uuid4()
            ledger.post(vouchers(fact("cover.bill_settled.1", benefit_fen=amount, hospital_code=hospital), event_id))
            self.settled.append((event_id, hospital, amount))
        elif self.settled:
            event_id, at, much = self.settled.pop()
            self.post([fact("cover.bill_reversed.1", benefit_fen=-much, hospital_code=at, settled_event_id=event_id)])

    def note_instructions(self):
        PaymentRow.objects.bulk_create(
            PaymentRow(
                region=REGION, payment_no=p.payment_no, project_no=PROJECT, payee_kind="person", claim_no=claim_no,
                amount_fen=p.amount_fen, state=p.status.value, ordered_at=AT, account_last4="0000", version=1,
                difference_fen=p.difference_fen,
            )
            for claim_no, p in self.payments.items()
            if p.payment_no
        )  # fmt: skip


AMOUNT = st.integers(min_value=1, max_value=1000)
STEP = st.one_of(
    st.tuples(
        st.just("move_money"),
        st.sampled_from(
            ["fall_due", "receive", "send_sweep", "receive_sweep", "send_allocation", "receive_allocation"]
        ),
        AMOUNT,
        st.integers(0, 2),
    ),
    st.tuples(st.just("pay"), st.sampled_from(sorted(payments.DECISIONS)), st.sampled_from(CLAIMS), AMOUNT),
    st.tuples(st.just("resolve"), st.sampled_from(sorted(differences.WAYS)), st.sampled_from(CLAIMS), AMOUNT),
    st.tuples(st.just("approve"), st.just(""), st.sampled_from(CLAIMS), AMOUNT),
    st.tuples(st.just("bill"), st.sampled_from(["settle", "reverse"]), st.sampled_from(["H1", "H2"]), AMOUNT),
)
# The first steps bring money, so that the later ones have something to do.
MONEY = [
    ("move_money", step, 1000, 9)
    for step in ("fall_due", "receive", "send_sweep", "receive_sweep", "send_allocation", "receive_allocation")
]


@pytest.mark.usefixtures("project")
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(steps=st.lists(STEP, min_size=20, max_size=60))
def test_the_books_stay_sound_whatever_happens(steps):
    with transaction.atomic():
        house = House()
        for name, *facts in MONEY:
            getattr(house, name)(*facts)
        assert ledger.available(region=REGION, project_no=PROJECT) == 1000
        for name, *facts in steps:
            try:
                getattr(house, name)(*facts)
            except Refused:
                continue
        house.note_instructions()
        check_now()
        assert find_faults() == []
        transit = funds.in_transit(house.fund, "sweep") + funds.in_transit(house.fund, "allocation")
        books = {"region": REGION, "project_no": PROJECT, "gl_code": "3201.01"}
        assert ledger.balance(**books) + ledger.balance(**books, org="HQ") == transit
        assert ledger.available(region=REGION, project_no=PROJECT, gl_code="1002.01") == house.fund.income_fen
        assert ledger.available(region=REGION, project_no=PROJECT, gl_code="1002.03") == house.fund.pool_fen
        transaction.set_rollback(True)
