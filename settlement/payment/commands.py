"""Commands on payments: to a person for one claim, to a hospital for its bills.

Ordering a person's payment moves the claim and opens the payment in one transaction, so a benefit is never ordered
twice. A returned payment is queued again under its own number with the next attempt: the claim knows that attempt as
``P…-2``. Setting money aside is refused by the books themselves (``PayoutAccountShort``).
"""

import hashlib
from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec
import orjson

from claims.counter.append import append_to_claim
from claims.counter.domain import payout
from claims.counter.domain.claim import Claim, Status
from claims.counter.streams import load_claim
from claims.domain.calendar import china_date
from claims.domain.event import Event
from claims.domain.money import yuan
from claims.store import Cause, Transaction, execute
from claims.store.numbers import number
from settlement.hospital.domain import reimbursement
from settlement.hospital.domain.reimbursement import (
    HospitalUnknown,
    NothingToReimburse,
    ReimbursementOrdered,
    ReimbursementReleased,
    Share,
)
from settlement.hospital.streams import HOSPITAL as HOSPITAL_STREAM
from settlement.ledger import door as ledger
from settlement.payment.domain import difference, recall
from settlement.payment.domain import payment as payments
from settlement.payment.domain.difference import OtherPartUnderWay, RestOpen
from settlement.payment.domain.events import DifferenceResolved, PaymentReturned
from settlement.payment.domain.payment import HOSPITAL, PERSON, Order, Payment
from settlement.payment.late_returns import return_late
from settlement.payment.streams import PAYMENT, attempt_no

Answer = dict[str, Any]


def order_payment(*, region: str, claim_no: str, cause: Cause) -> Answer:
    """Order the payment of what a claim is owed to the receiver's own account; after a failed one, or one the bank made
    in part, anew."""
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        claim = load_claim(tx, claim_no)
        _check_no_rest_open(tx, claim_no)
        payment_no = number("P", region, claim.state.policy_year, cause)
        moved = payout.order_payment(claim.state, payment_no=payment_no, today=today)
        stream = tx.load(PAYMENT, payment_no)
        events = payments.order(stream.state, _wish(tx, claim.state, payment_no), today=today)
        append_to_claim(tx, claim, moved)
        return _answer(tx.append(stream, events).state)

    return execute("order_payment", region=region, cause=cause, body={"claim_no": claim_no}, do=do)


_REST_OPEN = """
select payment_no, missing_fen from settlement_payment
 where region = %s and claim_no = %s and state = 'confirmed' and missing_fen > 0 order by id limit 1"""


def _check_no_rest_open(tx: Transaction, claim_no: str) -> None:
    """While nobody has said what becomes of the rest the bank did not pay, it may still come from the bank."""
    for payment_no, fen in tx.fetch(_REST_OPEN, (tx.region, claim_no)):
        raise RestOpen(payment_no=payment_no, amount=yuan(fen))


_CLAIM_MONEY = """
select (select coalesce(sum(amount_fen), 0)::bigint from settlement_payment
         where region = %(region)s and claim_no = %(claim_no)s and state <> 'failed'),
       (select min(due_date) from claims_clock
         where region = %(region)s and subject = 'claim:' || %(claim_no)s and rule_code = 'claim.pay' and lifecycle = 'running')"""


def _wish(tx: Transaction, claim: Claim, payment_no: str) -> Order:
    asked = {"region": tx.region, "claim_no": claim.claim_no}
    ((under_way_fen, due_date),) = tx.fetch(_CLAIM_MONEY, asked)
    account = claim.account
    return Order(
        payment_no=payment_no,
        region=tx.region,
        project_no=ledger.get_project_no(tx.region, claim.policy_year),
        policy_year=claim.policy_year,
        payee_kind=PERSON,
        claim_no=claim.claim_no,
        hospital_code=None,
        amount_fen=claim.owed_fen,
        owed_fen=claim.benefit_fen - (under_way_fen - claim.held.repaid_fen - claim.held.waived_fen),
        account_id=account.account_id if account else "",
        account_last4=account.last4 if account else "",
        bill_nos=(),
        due_date=due_date,
    )


_ACCOUNT = "select bank_account_sealed, account_last4 from settlement_hospital where region = %s and code = %s"

# What is due for a bill is its benefit, or nothing once reversed, less what was given for it before.
_DUE = """
select year, bill_no, (case state when 'settled' then benefit_fen else 0 end) - reimbursed_fen
  from settlement_bill
 where region = %s and hospital_code = %s and (%s::int is null or year = %s)
   and ((state = 'settled' and payment_no is null and benefit_fen <> 0) or (state = 'reversed' and reimbursed_fen <> 0))
 order by year, id"""


def order_hospital_payment(*, region: str, hospital_code: str, policy_year: int | None = None, cause: Cause) -> Answer:
    """Reimburse a hospital for all its live bills not yet paid, less what was reversed after it was paid.

    One payment belongs to one project: without a year it is the oldest one in which anything is due.
    """
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        account = _hospital_account(tx, hospital_code)
        hospital = tx.load(HOSPITAL_STREAM, hospital_code)
        year, due = _due(tx, hospital_code, policy_year)
        payment_no = number("P", region, year, cause)
        ordered = reimbursement.order(
            hospital_code=hospital_code, region=region, policy_year=year, payment_no=payment_no, due=due, today=today
        )
        stream = tx.load(PAYMENT, payment_no)
        wish = _hospital_wish(region, hospital_code, year, payment_no, due, account)
        events = payments.order(stream.state, wish, today=today)
        tx.append(hospital, ordered)
        return _answer(tx.append(stream, events).state) | {"bills": len(due)}

    body = {"hospital_code": hospital_code, "policy_year": policy_year}
    return execute("order_hospital_payment", region=region, cause=cause, body=body, do=do)


def _due(tx: Transaction, hospital_code: str, policy_year: int | None) -> tuple[int, list[Share]]:
    by_year: dict[int, list[Share]] = {}
    for year, bill_no, fen in tx.fetch(_DUE, (tx.region, hospital_code, policy_year, policy_year)):
        by_year.setdefault(year, []).append(Share(bill_no=bill_no, amount_fen=fen))
    for year, due in by_year.items():
        if sum(share.amount_fen for share in due) > 0:
            return year, due
    raise NothingToReimburse(amount="0.00")


def _hospital_wish(
    region: str, hospital_code: str, year: int, payment_no: str, due: list[Share], account: tuple[str, str]
) -> Order:
    amount = sum(share.amount_fen for share in due)
    return Order(
        payment_no=payment_no,
        region=region,
        project_no=ledger.get_project_no(region, year),
        policy_year=year,
        payee_kind=HOSPITAL,
        claim_no=None,
        hospital_code=hospital_code,
        amount_fen=amount,
        owed_fen=amount,
        account_id=account[0],
        account_last4=account[1],
        bill_nos=tuple(share.bill_no for share in due),
        due_date=None,
    )


def _hospital_account(tx: Transaction, hospital_code: str) -> tuple[str, str]:
    """The id of the account as it is now, by its ciphertext, and its last digits; ("", "") when there is none."""
    found = tx.fetch(_ACCOUNT, (tx.region, hospital_code))
    if not found:
        raise HospitalUnknown(field="hospital_code", hospital_code=hospital_code)
    sealed, last4 = found[0]
    return (hashlib.sha256(bytes(sealed)).hexdigest()[:32], last4) if sealed else ("", "")


def reserve_payment(*, region: str, payment_no: str, cause: Cause) -> Answer:
    """Instruct the bank and set the amount aside; refused while the payout account is short, saying by how much."""
    return _step("reserve_payment", region, payment_no, {}, cause, payments.reserve)


# law: 86.service.9.1b
def confirm_payment(
    *, region: str, payment_no: str, bank_ref: str, paid_fen: int, paid_date: date | None = None, cause: Cause
) -> Answer:
    """The bank paid ``paid_fen`` on ``paid_date`` (None: today); the same confirmation again changes nothing.

    It is booked on the day we heard of it, whose month is open; for the claim the day of the bank counts.
    """
    facts = {"bank_ref": bank_ref, "paid_fen": paid_fen, "paid_date": paid_date or china_date(cause.at)}
    return _step("confirm_payment", region, payment_no, facts, cause, payments.confirm)


def fail_payment(*, region: str, payment_no: str, reason: str, cause: Cause) -> Answer:
    """The bank did not pay: the reservation is released, and a hospital's bills are due again."""
    return _fail("fail_payment", region, payment_no, {"reason": reason}, cause, payments.fail)


def propose_recall(*, region: str, payment_no: str, proof: str, ground: str, cause: Cause) -> Answer:
    """The bank never answered: say that the instruction was recalled, by a paper of the bank."""
    facts = {"proof": proof, "ground": ground, "proposer": cause.actor}
    return _step("propose_recall", region, payment_no, facts, cause, recall.propose_recall)


def confirm_recall(*, region: str, payment_no: str, reason: str, cause: Cause) -> Answer:
    """A second person agrees: the payment has failed, as by ``fail_payment``."""
    facts = {"reason": reason, "confirmer": cause.actor}
    return _fail("confirm_recall", region, payment_no, facts, cause, recall.confirm_recall)


def refuse_recall(*, region: str, payment_no: str, reason: str, cause: Cause) -> Answer:
    """The instruction stays with the bank."""
    facts = {"reason": reason, "refuser": cause.actor}
    return _step("refuse_recall", region, payment_no, facts, cause, recall.refuse_recall)


def _fail(
    name: str, region: str, payment_no: str, facts: dict[str, Any], cause: Cause, decision: Callable[..., list[Event]]
) -> Answer:
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        stream = tx.load(PAYMENT, payment_no)
        events = decision(stream.state, **facts, today=today)
        if stream.state.payee_kind == HOSPITAL:
            _release(tx, stream.state, today)
        return _answer(tx.append(stream, events).state)

    return execute(name, region=region, cause=cause, body={"payment_no": payment_no, **facts}, do=do)


_ORDERED = """
select kind, data::text from claims_event
 where region = %s and stream_id = %s and data->>'payment_no' = %s
   and kind in ('hospital.reimbursement_ordered.1', 'hospital.reimbursement_released.1') order by version"""


def _release(tx: Transaction, payment: Payment, today: date, amount_fen: int | None = None) -> None:
    """The bills of a payment, or as many as ``amount_fen`` is given for, are due again."""
    assert payment.hospital_code is not None
    hospital = tx.load(HOSPITAL_STREAM, payment.hospital_code)
    (_, first), *later = tx.fetch(_ORDERED, (tx.region, hospital.stream_id, payment.payment_no))
    ordered = msgspec.convert(orjson.loads(first), ReimbursementOrdered)
    released = [msgspec.convert(orjson.loads(data), ReimbursementReleased) for _, data in later]
    tx.append(hospital, reimbursement.release(ordered, released, amount_fen=amount_fen, today=today))


def return_payment(
    *, region: str, payment_no: str, returned_fen: int, reason: str, bank_ref: str = "", cause: Cause
) -> Answer:
    """Money already paid came back (退票), as much as the bank says. Without its reference the request names the return."""
    ref = bank_ref or f"RETURN-{number('T', region, cause.at.year, cause)}"
    facts: dict[str, Any] = {"bank_ref": ref, "returned_fen": returned_fen, "reason": reason}
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        stream = tx.load(PAYMENT, payment_no)
        events = payments.return_(stream.state, **facts, today=today)
        if events and stream.state.claim_no:
            _check_none_under_way(tx, stream.state)
        returned = tx.append(stream, events)
        for event in events:
            if isinstance(event, PaymentReturned) and event.claim_no:
                return_late(tx, returned, event, today)
        return _answer(tx.load(PAYMENT, payment_no).state)

    return execute("return_payment", region=region, cause=cause, body={"payment_no": payment_no, **facts}, do=do)


_UNDER_WAY = """
select payment_no from settlement_payment
 where region = %s and claim_no = %s and payment_no <> %s and state in ('ordered', 'reserved') limit 1"""


def _check_none_under_way(tx: Transaction, payment: Payment) -> None:
    """A claim follows one payment at a time: how the other part ended must be known first."""
    for (other,) in tx.fetch(_UNDER_WAY, (tx.region, payment.claim_no, payment.payment_no)):
        raise OtherPartUnderWay(payment_no=other)


# law: 86.finance.5.2
def propose_resolution(
    *,
    region: str,
    payment_no: str,
    how: str,
    resolved_fen: int,
    bank_ref: str,
    moved_date: date,
    reason: str,
    cause: Cause,
) -> Answer:
    """Say how a difference to the bank, or ``resolved_fen`` of it, ends (``difference.WAYS``); a second person confirms."""
    facts = {
        "how": how, "resolved_fen": resolved_fen, "bank_ref": bank_ref, "moved_date": moved_date, "reason": reason,
        "proposer": cause.actor,
    }  # fmt: skip
    return _step("propose_resolution", region, payment_no, facts, cause, difference.propose_resolution)


def confirm_resolution(*, region: str, payment_no: str, cause: Cause) -> Answer:
    """Confirm as a second person how a difference ends; what a hospital was not paid is due with its next reimbursement."""
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        stream = tx.load(PAYMENT, payment_no)
        events = difference.confirm_resolution(stream.state, confirmer=cause.actor, today=today)
        rest = sum(event.rest_fen for event in events if isinstance(event, DifferenceResolved))
        if rest and stream.state.payee_kind == HOSPITAL:
            _release(tx, stream.state, today, rest)
        return _answer(tx.append(stream, events).state)

    return execute("confirm_resolution", region=region, cause=cause, body={"payment_no": payment_no}, do=do)


def refuse_resolution(*, region: str, payment_no: str, reason: str, cause: Cause) -> Answer:
    """Do not agree with a resolution, or take back one's own; the difference stays open."""
    facts = {"reason": reason, "refuser": cause.actor}
    return _step("refuse_resolution", region, payment_no, facts, cause, difference.refuse_resolution)


def requeue_payment(*, region: str, payment_no: str, cause: Cause) -> Answer:
    """Owe a returned payment again: to the receiver's account of now, or to the account the hospital has now."""
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        stream = tx.load(PAYMENT, payment_no)
        account_id, last4, due_date = _new_account(tx, stream.state, today)
        events = payments.requeue(
            stream.state, account_id=account_id, account_last4=last4, due_date=due_date, today=today
        )
        return _answer(tx.append(stream, events).state)

    return execute("requeue_payment", region=region, cause=cause, body={"payment_no": payment_no}, do=do)


def _new_account(tx: Transaction, payment: Payment, today: date) -> tuple[str, str, date | None]:
    """Where a returned payment goes now, and until when; the claim is told of the new attempt."""
    if "requeue" not in payments.steps(payment.status):
        return "", "", None  # the decision refuses it
    if payment.payee_kind == HOSPITAL:
        return (*_hospital_account(tx, payment.hospital_code or ""), None)
    claim = load_claim(tx, payment.claim_no or "")
    again = attempt_no(payment.payment_no, payment.attempt + 1)
    wish = _wish(tx, claim.state, payment.payment_no)
    order = payout.pay_again if claim.state.status is Status.PAYMENT_RETURNED else payout.order_payment
    append_to_claim(tx, claim, order(claim.state, payment_no=again, today=today))
    return wish.account_id, wish.account_last4, wish.due_date


def _step(
    name: str, region: str, payment_no: str, facts: dict[str, Any], cause: Cause, decision: Callable[..., list[Event]]
) -> Answer:
    def do(tx: Transaction) -> Answer:
        stream = tx.load(PAYMENT, payment_no)
        events = decision(stream.state, **facts, today=china_date(cause.at))
        return _answer(tx.append(stream, events).state)

    return execute(name, region=region, cause=cause, body={"payment_no": payment_no, **facts}, do=do)


def _answer(payment: Payment) -> Answer:
    return {
        "payment_no": payment.payment_no,
        "state": payment.status.value,
        "amount_fen": payment.amount_fen,
        "attempt": payment.attempt,
        "policy_year": payment.policy_year,
        "project_no": payment.project_no,
    }
