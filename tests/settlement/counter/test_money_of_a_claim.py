"""Any sequence of deciding, paying, returning, reopening, repaying and waiving: what is owed, and was paid, less what is
or was asked back, is the benefit of the last decision; and the books say the same."""

from collections import Counter
from datetime import date
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid5

from hypothesis import given
from hypothesis import strategies as st

from claims.counter.domain import assessment as a
from claims.counter.domain import events as e
from claims.counter.domain import payout as p
from claims.counter.domain import reclaim as b
from claims.counter.domain import reopening as o
from claims.counter.domain.changes import evolve, fold
from claims.counter.domain.claim import Claim, Status
from claims.domain.calendar import at_china
from claims.domain.event import Event
from claims.domain.refusal import Refused
from settlement.ledger.domain.chart import ACTUAL
from settlement.ledger.domain.posting import vouchers_of
from tests.claims.counter.domain.histories import HISTORIES, TODAY

UNDECIDED = {Status.UNDER_ASSESSMENT, Status.ASSESSED}
MOST = 30_000  # fen; small amounts meet one another more often
NAMESPACE = UUID("0190f3a2-0000-4000-8000-000000000003")


class Case:
    """One claim with the books of its project, without a database."""

    def __init__(self) -> None:
        claim = fold(HISTORIES["under_assessment"])
        assert claim is not None
        self.claim: Claim = claim
        self.books: Counter[str] = Counter()
        self.ids: dict[str, str] = {}
        self.returned_fen = 0
        self.serial = 0
        self.payments: list[tuple[str, int]] = []  # those whose money the bank has not sent back

    def happen(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, e.ClaimReopened) and self.returned_fen:
                self.of_the_bank("payment.given_up.1", self.returned_fen)
                self.returned_fen = 0
            self.claim = evolve(self.claim, event)
            self.ids[event.kind] = self.post(event)
            if isinstance(event, e.ClaimPaymentOrdered) and self.returned_fen:
                assert event.amount_fen == self.returned_fen
                self.of_the_bank("payment.requeued.1", self.returned_fen)
                self.returned_fen = 0
            if isinstance(event, e.ClaimPaid):
                self.of_the_bank("payment.confirmed.2", event.amount_fen)
                self.payments.append((event.payment_no, event.amount_fen))
            if isinstance(event, e.ClaimPaymentReturned):
                self.of_the_bank("payment.returned.2", event.amount_fen)
                self.returned_fen = event.amount_fen
                self.payments.remove((event.payment_no, event.amount_fen))

    def of_the_bank(self, kind: str, fen: int) -> None:
        """What the bank did as it was told."""
        who = {"policy_year": 2026, "payee_kind": "person", "claim_no": "C"}
        self.post(SimpleNamespace(kind=kind, **who, amount_fen=fen, short_fen=0, over_fen=0))

    def post(self, event: Any) -> str:
        self.serial += 1
        event_id = uuid5(NAMESPACE, str(self.serial))
        known = {"event_id": event_id, "region": "370000", "occurred_at": at_china(TODAY), "project_no": "X"}
        for voucher in vouchers_of(event, **known):
            actual = [line for line in voucher.lines if line.layer == ACTUAL]
            signed = [(line.gl_code, line.amount_fen if line.dc == "D" else -line.amount_fen) for line in actual]
            assert sum(fen for _code, fen in signed) == 0
            for code, fen in signed:
                self.books[code] += fen
        return str(event_id)

    def check(self) -> None:
        claim, held, books = self.claim, self.claim.held, self.books
        decided = 0 if claim.status in UNDECIDED else claim.benefit_fen
        owed = -books["2202.01"] - books["2202.03"]
        assert owed >= 0 and -books["2202.01"] >= 0
        assert books["1221.03"] == held.receivable_fen >= 0
        assert (books["1002.01"], books["6701.01"]) == (held.repaid_fen, held.waived_fen)
        assert owed + held.paid_fen - held.receivable_fen - held.repaid_fen - held.waived_fen == decided
        assert books["6511.01"] == decided
        if claim.status is Status.PAID:
            assert owed == 0


def decided(case: Case, benefit: int) -> None:
    assess(case, "benefit", benefit)
    case.happen(a.approve(case.claim, benefit_fen=benefit, approver="bob", decided_date=TODAY, today=TODAY))
    case.happen(a.notify(case.claim, how="mail", proof="EMS 1", opened_at=None, notified_date=TODAY, today=TODAY))


def assess(case: Case, outcome: str, benefit: int) -> None:
    facts: dict[str, Any] = {"outcome": outcome, "benefit_fen": benefit, "calculation": {}, "assessor": "ann"}
    case.happen(a.assess(case.claim, **facts, ground="plan", assessed_date=TODAY, today=TODAY))


def rejected(case: Case, _fen: int) -> None:
    assess(case, "rejection", 0)
    why = {"reasons": "why", "clause": "1", "approver": "bob"}
    case.happen(a.reject(case.claim, **why, decided_date=TODAY, today=TODAY))  # type: ignore[arg-type]
    case.happen(a.notify(case.claim, how="mail", proof="EMS 1", opened_at=None, notified_date=TODAY, today=TODAY))
    case.happen(a.close(case.claim, ground="told", closed_date=TODAY, today=TODAY))


def accepted(case: Case, _fen: int) -> None:
    case.happen(a.accept(case.claim, accepted_date=TODAY, today=TODAY))


def paid(case: Case, _fen: int) -> None:
    again = p.pay_again if case.claim.status is Status.PAYMENT_RETURNED else p.order_payment
    if case.claim.account is None:
        given = e.BankAccountGiven(
            claim_no=case.claim.claim_no, account_id=f"acc-{case.serial}", sealed="", last4="1234",
            holder_is_claimant=True, given_date=TODAY,
        )  # fmt: skip
        p.must_fit(case.claim, p.DECISIONS["give_bank_account"])
        case.happen([given])
        again = p.order_payment
    payment_no = f"P{case.serial}"
    case.happen(again(case.claim, payment_no=payment_no, today=TODAY))
    facts: dict[str, Any] = {"payment_no": payment_no, "paid_at": at_china(TODAY), "bank_ref": payment_no}
    facts["arrived_fen"] = case.claim.held.ordered_fen
    case.happen(p.confirm_payment(case.claim, **facts, today=TODAY))


def returned(case: Case, fen: int) -> None:
    reason = "account_closed" if fen % 2 else "bank_error"
    facts: dict[str, Any] = {"payment_no": case.claim.payment_no, "reason": reason}
    facts["owed_fen"] = dict(case.payments).get(case.claim.payment_no, 0)
    case.happen(p.return_payment(case.claim, **facts, returned_date=TODAY, today=TODAY))


def returned_late(case: Case, fen: int) -> None:
    earlier = case.payments if case.claim.status is not Status.PAID else case.payments[:-1]
    if not earlier:
        return
    payment_no, amount = earlier[fen % len(earlier)]
    facts: dict[str, Any] = {"payment_no": payment_no, "account_id": "acc-1", "amount_fen": amount}
    back = b.take_late_return(case.claim, **facts, reason="bank_error", returned_date=TODAY, today=TODAY)
    case.payments.remove((payment_no, amount))
    case.of_the_bank("payment.returned.2", amount)
    case.of_the_bank("payment.given_up.1", amount + case.returned_fen)
    case.returned_fen = 0
    case.happen(back)


def reopened(case: Case, _fen: int) -> None:
    why = {"basis": "found_error", "document_no": "1", "reason": "why", "proposer": "cat"}
    case.happen(o.propose_reopening(case.claim, **why, proposed_date=TODAY, today=TODAY))  # type: ignore[arg-type]
    approved = case.ids.get("claim.approved.1", "") if case.claim.outcome == "benefit" else ""
    facts: dict[str, Any] = {"approved_event_id": approved, "reason": "why", "confirmer": "bob"}
    case.happen(o.confirm_reopening(case.claim, **facts, confirmed_date=TODAY, today=TODAY))


def repaid(case: Case, fen: int) -> None:
    facts: dict[str, Any] = {"amount_fen": fen, "bank_ref": f"R{case.serial}", "repaid_date": TODAY}
    case.happen(b.record_repayment(case.claim, **facts, recorded_by="fin", recorded_date=TODAY, today=TODAY))


def unpaid(case: Case, _fen: int) -> None:
    last = case.claim.held.repayments[-1].bank_ref if case.claim.held.repayments else ""
    repaid_event_id = case.ids.get("claim.reclaim_repaid.1", "")
    facts: dict[str, Any] = {"bank_ref": last, "repaid_event_id": repaid_event_id, "reason": "x", "reversed_by": "bob"}
    case.happen(b.reverse_repayment(case.claim, **facts, reversed_date=TODAY, today=TODAY))


def waived(case: Case, fen: int) -> None:
    facts: dict[str, Any] = {"amount_fen": fen, "authority": "1", "reason": "why", "proposer": "fin"}
    case.happen(b.propose_waiver(case.claim, **facts, proposed_date=TODAY, today=TODAY))
    case.happen(b.confirm_waiver(case.claim, reason="x", confirmer="bob", waived_date=TODAY, today=TODAY))


ACTS = (
    decided,
    decided,
    rejected,
    accepted,
    accepted,
    paid,
    paid,
    returned,
    returned_late,
    reopened,
    reopened,
    repaid,
    unpaid,
    waived,
)


@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, MOST)), max_size=40))
def test_what_is_owed_and_paid_less_what_is_asked_back_is_the_benefit(steps: list[tuple[Any, int]]) -> None:
    case = Case()
    for act, fen in steps:
        try:
            act(case, fen)
        except Refused:
            continue
        finally:
            case.check()


def test_a_long_way_there_and_back() -> None:
    case = Case()
    way: list[tuple[Any, int]] = [
        (decided, 100), (accepted, 0), (paid, 0), (reopened, 0), (decided, 60), (accepted, 0), (repaid, 10), (waived, 30),
        (reopened, 0), (decided, 70), (accepted, 0), (reopened, 0), (decided, 120), (accepted, 0), (paid, 0),
        (returned, 2), (paid, 0), (reopened, 0), (rejected, 0), (repaid, 5), (unpaid, 0),
    ]  # fmt: skip
    for act, fen in way:
        act(case, fen)
        case.check()
    assert (case.claim.status, case.claim.held.receivable_fen) == (Status.CLOSED, 120)
    assert date(2026, 3, 1) < case.claim.latest_date
