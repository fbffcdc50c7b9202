"""A payment: ordered → reserved → confirmed or failed; confirmed → returned → queued again with another account.

``DECISIONS``, at the end, is the one table of moves. Amounts are whole fen, days are dates in Asia/Shanghai. Payment is
never in cash (F7 非现金给付): a payment without an account cannot be ordered.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final, TypedDict

import msgspec
from msgspec.structs import replace

from claims.counter.domain.returns import REASONS, check_reason
from claims.domain.decision import Decision, by_name, must_fit
from claims.domain.event import Event
from claims.domain.money import Money, yuan
from claims.domain.refusal import InTheFuture, InTheWay, NotThere, Refused
from settlement.payment.domain import events as e
from settlement.payment.domain.payment_state import INITIAL, STATE_VERSION, Payment, Resolution, Status, evolve, paid_at

__all__ = ["INITIAL", "STATE_VERSION", "Payment", "Resolution", "Status", "evolve", "paid_at"]

PERSON = "person"
HOSPITAL = "hospital"
RECALLED = "recalled"


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """The wish to pay. ``owed_fen``: for a person what was approved for the claim less every other payment of it that
    has not failed; for a hospital the benefits of ``bill_nos``."""

    payment_no: str
    region: str
    project_no: str
    policy_year: int
    payee_kind: str
    claim_no: str | None
    hospital_code: str | None
    amount_fen: int
    owed_fen: int
    account_id: str
    account_last4: str
    bill_nos: tuple[str, ...]
    due_date: date | None


def order(payment: Payment, wish: Order, *, today: date) -> list[Event]:
    """Order the payment; after a failed attempt again, to the same payee."""
    _must_fit(payment, DECISIONS["order"])
    check_not_earlier(payment, today)
    _check_payee(payment, wish)
    if wish.amount_fen <= 0:
        raise NothingToPay(field="amount_fen")
    if wish.amount_fen > wish.owed_fen:
        raise MoreThanOwed(field="amount_fen", amount=yuan(wish.amount_fen), owed=yuan(wish.owed_fen))
    _check_account(payment, wish.account_id)
    return [
        e.PaymentOrdered(
            payment_no=wish.payment_no,
            region=wish.region,
            project_no=wish.project_no,
            policy_year=wish.policy_year,
            payee_kind=wish.payee_kind,
            claim_no=wish.claim_no,
            hospital_code=wish.hospital_code,
            amount_fen=wish.amount_fen,
            attempt=payment.attempt + 1,
            account_id=wish.account_id,
            account_last4=wish.account_last4,
            bill_nos=wish.bill_nos,
            ordered_date=today,
            due_date=wish.due_date,
        )
    ]


def reserve(payment: Payment, *, today: date) -> list[Event]:
    """Instruct the bank and set the amount aside; the books refuse it when the payout account is short."""
    _must_fit(payment, DECISIONS["reserve"])
    check_not_earlier(payment, today)
    return [e.PaymentReserved(**head(payment), account_id=payment.account_id, reserved_date=today)]


def confirm(payment: Payment, *, bank_ref: str, paid_fen: int, paid_date: date, today: date) -> list[Event]:
    """Record that the bank paid ``paid_fen`` on ``paid_date``, however late we hear of it: by that day the claim's period
    is judged. What it says less or more than ordered is a difference, never silently the amount ordered.

    The same confirmation again, as statements repeat themselves, is nothing new.
    """
    if payment.status is Status.CONFIRMED and bank_ref == payment.bank_ref:
        if payment.confirmed_fen != paid_fen:
            raise OtherAmountBefore(field="paid_fen", amount=yuan(payment.confirmed_fen))
        return []
    _must_fit(payment, DECISIONS["confirm"])
    check_not_earlier(payment, paid_date, field="paid_date")
    if paid_date > today:
        raise InTheFuture(field="paid_date", day=paid_date)
    check_reference(payment, bank_ref)
    if paid_fen <= 0:
        raise NothingMoved(field="paid_fen")
    return [
        e.PaymentConfirmed(
            **head(payment),
            bank_ref=bank_ref,
            confirmed_date=paid_date,
            paid_fen=paid_fen,
            short_fen=max(payment.amount_fen - paid_fen, 0),
            over_fen=max(paid_fen - payment.amount_fen, 0),
        )
    ]


def fail(payment: Payment, *, reason: str, today: date) -> list[Event]:
    """Record that the bank did not pay, for a reason of the table; nothing left the account."""
    _must_fit(payment, DECISIONS["fail"])
    check_not_earlier(payment, today)
    _check_reason(reason)
    return [e.PaymentFailed(**head(payment), reason=reason, failed_date=today)]


def return_(payment: Payment, *, bank_ref: str, returned_fen: int, reason: str, today: date) -> list[Event]:
    """Record that money already paid came back (退票): as much as the bank says. The same return again is nothing new."""
    if payment.status is Status.RETURNED and bank_ref == payment.return_ref:
        return []
    _must_fit(payment, DECISIONS["return_"])
    check_not_earlier(payment, today)
    check_reference(payment, bank_ref)
    _check_reason(reason)
    if returned_fen <= 0:
        raise NothingMoved(field="returned_fen")
    return [
        e.PaymentReturned(
            **head(payment),
            bank_ref=bank_ref,
            reason=reason,
            returned_date=today,
            returned_fen=returned_fen,
            owed_fen=min(payment.paid_fen, payment.amount_fen),
            short_fen=max(payment.amount_fen - returned_fen, 0),
            over_fen=max(returned_fen - payment.amount_fen, 0),
        )
    ]


def requeue(
    payment: Payment, *, account_id: str, account_last4: str, due_date: date | None, today: date
) -> list[Event]:
    """Owe a returned payment again: to another account, or to the same where the reason does not block it."""
    _must_fit(payment, DECISIONS["requeue"])
    check_not_earlier(payment, today)
    _check_account(payment, account_id)
    again = replace(payment, attempt=payment.attempt + 1)
    return [
        e.PaymentRequeued(
            **head(again), account_id=account_id, account_last4=account_last4, requeued_date=today, due_date=due_date
        )
    ]


def give_up(payment: Payment, *, today: date) -> list[Event]:
    """Not to pay again what came back, because its claim is decided anew."""
    _must_fit(payment, DECISIONS["give_up"])
    check_not_earlier(payment, today)
    return [e.PaymentGivenUp(**head(payment), given_up_date=today)]


def steps(status: str) -> list[str]:
    """The names of the decisions possible at a status: what screens offer. Nothing else stands against one."""
    return [name for name, decision in DECISIONS.items() if status in decision.statuses]


def _must_fit(payment: Payment, decision: Decision[Payment]) -> None:
    if Status.NOT_ORDERED not in decision.statuses:
        must_be_ordered(payment)
    must_fit(payment, decision)


def must_be_ordered(payment: Payment) -> None:
    """A payment that was never ordered stands nowhere: whoever names one is told that there is none."""
    if payment.status is Status.NOT_ORDERED:
        raise PaymentUnknown()


def check_not_earlier(payment: Payment, day: date, *, field: str = "") -> None:
    """Refuse a day before the latest step."""
    if day < payment.latest_date:
        raise BeforeLatestStep(field=field, day=day, latest=payment.latest_date)


def _check_payee(payment: Payment, wish: Order) -> None:
    to_person = wish.payee_kind == PERSON and bool(wish.claim_no) and not wish.hospital_code and not wish.bill_nos
    to_hospital = wish.payee_kind == HOSPITAL and bool(wish.hospital_code) and not wish.claim_no and bool(wish.bill_nos)
    if not (to_person or to_hospital):
        raise OnePayeeOnly(field="payee_kind")
    if payment.status is Status.NOT_ORDERED:
        return
    names = ("payment_no", "region", "project_no", "policy_year", "payee_kind", "claim_no", "hospital_code", "bill_nos")
    if any(getattr(payment, name) != getattr(wish, name) for name in names):
        raise OtherPayee(field="payee_kind")


def _check_account(payment: Payment, account_id: str) -> None:
    if not account_id:
        raise NoAccountToPayTo(field="account_id")
    if account_id in payment.refused_accounts:
        raise PayeeAccountReturnedMoney(field="account_id")


def check_reference(payment: Payment, bank_ref: str) -> None:
    """A statement that repeats an earlier attempt must not move this one: no money would have moved with it."""
    if not bank_ref.strip():
        raise BankReferenceMissing(field="bank_ref")
    if bank_ref in payment.bank_refs:
        raise SameReference(field="bank_ref", bank_ref=bank_ref)


def _check_reason(reason: str) -> None:
    if not reason.strip():
        raise ReasonMissing(field="reason")
    check_reason(reason)
    if REASONS[reason].by_two:
        raise RecallTakesTwo(field="reason")


class Head(TypedDict):
    """What every event of a payment says (``PaymentEvent``)."""

    payment_no: str
    region: str
    project_no: str
    policy_year: int
    payee_kind: str
    claim_no: str | None
    hospital_code: str | None
    amount_fen: int
    attempt: int


def head(payment: Payment) -> Head:
    """What every event of this payment says."""
    return {
        "payment_no": payment.payment_no,
        "region": payment.region,
        "project_no": payment.project_no,
        "policy_year": payment.policy_year,
        "payee_kind": payment.payee_kind,
        "claim_no": payment.claim_no,
        "hospital_code": payment.hospital_code,
        "amount_fen": Money(payment.amount_fen),
        "attempt": payment.attempt,
    }


class PaymentUnknown(NotThere):
    """There is no such payment."""

    zh = "该支付不存在。"


class PaymentNotThere(InTheWay):
    """The payment is {status}: this step is not possible now."""

    zh = "支付当前状态为“{status}”，不能执行该步骤。"


class AlreadyOrdered(PaymentNotThere):
    """The payment is {status}: it was ordered before."""

    zh = "支付当前状态为“{status}”，此前已下达。"


class NotWaitingForBank(PaymentNotThere):
    """The payment is {status}: it is not waiting to be sent to the bank."""

    zh = "支付当前状态为“{status}”，不在等待提交银行。"


class NotUnderWay(PaymentNotThere):
    """The payment is {status}: the bank has no instruction under way."""

    zh = "支付当前状态为“{status}”，银行没有在途指令。"


class PaymentNotMade(PaymentNotThere):
    """The payment is {status}: what was not paid cannot come back."""

    zh = "支付当前状态为“{status}”，尚未付出，不能退票。"


class NotReturned(PaymentNotThere):
    """The payment is {status}: only a returned payment is queued again."""

    zh = "支付当前状态为“{status}”，只有已退票的支付才能重新支付。"


class OtherAmountBefore(InTheWay):
    """The same confirmation was recorded with {amount} yuan: what is wrong about it is resolved as a difference."""

    zh = "同一银行确认此前已按 {amount} 元登记；金额有误的，请按银行差异处理。"


class NothingMoved(Refused):
    """The amount on the bank's statement must be greater than zero."""

    zh = "银行回单金额必须大于零。"


class NothingToPay(Refused):
    """A payment must be greater than zero."""

    zh = "支付金额必须大于零。"


class MoreThanOwed(Refused):
    """The payment of {amount} yuan exceeds what is still owed: {owed} yuan."""

    zh = "支付金额 {amount} 元超过尚欠金额 {owed} 元。"


class OnePayeeOnly(Refused):
    """A payment goes to one person for one claim or to one hospital for its bills."""

    zh = "一笔支付只能付给一名申请人的一个赔案，或一家医疗机构的结算单。"


class OtherPayee(Refused):
    """A payment ordered again keeps its project and its payee."""

    zh = "重新下达的支付不得改变项目和收款方。"


class NoAccountToPayTo(Refused):
    """A payment needs a bank account: benefits are not paid in cash."""

    zh = "支付必须有银行账户：大病保险实行非现金给付。"


class PayeeAccountReturnedMoney(Refused):
    """The bank said that this account cannot be paid to; another one is needed."""

    zh = "银行已告知该账户无法收款，请提供其他账户。"


class BankReferenceMissing(Refused):
    """The bank's reference is missing."""

    zh = "缺少银行流水号。"


class SameReference(Refused):
    """The bank's reference {bank_ref} already stands for an earlier step of this payment."""

    zh = "银行流水号 {bank_ref} 已用于本支付此前的步骤。"


class ReasonMissing(Refused):
    """The reason is missing."""

    zh = "缺少原因说明。"


class RecallTakesTwo(Refused):
    """An instruction is recalled by two people: propose the recall."""

    zh = "撤回指令须由两人办理，请先提出撤回。"


class BeforeLatestStep(Refused):
    """The day {day} lies before the payment's latest step on {latest}."""

    zh = "日期 {day} 早于该支付的上一步骤日期 {latest}。"


_UNDER_WAY = frozenset({Status.RESERVED})

DECISIONS: Final[Mapping[str, Decision[Payment]]] = by_name(
    Decision("order", frozenset({Status.NOT_ORDERED, Status.FAILED}), AlreadyOrdered),
    Decision("reserve", frozenset({Status.ORDERED}), NotWaitingForBank),
    Decision("confirm", _UNDER_WAY, NotUnderWay),
    Decision("fail", _UNDER_WAY, NotUnderWay),
    Decision("return_", frozenset({Status.CONFIRMED}), PaymentNotMade),
    Decision("requeue", frozenset({Status.RETURNED}), NotReturned),
    Decision("give_up", frozenset({Status.RETURNED}), NotReturned),
)
