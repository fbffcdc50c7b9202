"""From the claimant's account to the money on it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from claims.counter.domain import events as e
from claims.counter.domain.claim import REJECTION, Claim, NotNow, Status
from claims.domain.calendar import china_date
from claims.domain.decision import Decision, by_name, must_be_free, must_fit
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, Refused, check_day, check_ground


def give_bank_account(
    claim: Claim,
    *,
    account_id: str,
    sealed: str,
    last4: str,
    holder_is_claimant: bool,
    given_date: date,
    today: date,
) -> list[Event]:
    """Take down the claimant's own account (86号 service norm art. 17: 本人银行帐号)."""
    must_fit(claim, DECISIONS["give_bank_account"])
    must_be_free(claim, DECISIONS["give_bank_account"])
    if not holder_is_claimant:
        raise NotTheClaimantsOwnAccount(field="holder_is_claimant")
    # Papers often arrive before their turn, so the account is only held against the first receipt of the claim.
    check_day(given_date, earlier=_earliest(claim), today=today, field="given_date")
    if not (len(last4) == 4 and last4.isascii() and last4.isdigit()):
        raise NotLastFourDigits(field="last4")
    if account_id in claim.refused_accounts:
        raise AccountReturnedMoney(field="account_id")
    return [
        e.BankAccountGiven(
            claim_no=claim.claim_no,
            account_id=account_id,
            sealed=sealed,
            last4=last4,
            holder_is_claimant=holder_is_claimant,
            given_date=given_date,
        )
    ]


def _earliest(claim: Claim) -> date:
    # After a return the new account answers the return; its 10 days must not begin before it.
    return claim.latest_date if claim.status is Status.PAYMENT_RETURNED else claim.received_date


def order_payment(claim: Claim, *, payment_no: str, today: date) -> list[Event]:
    """Order the payment of the whole benefit; after a failed one, under a new number."""
    must_fit(claim, DECISIONS["order_payment"])
    must_be_free(claim, DECISIONS["order_payment"])
    assert claim.account is not None  # else the declaration has refused it
    check_day(today, earlier=claim.latest_date, today=today, field="today")
    if payment_no in claim.payment_nos:
        raise PaymentNumberUsed(field="payment_no", payment_no=payment_no)
    return [
        e.ClaimPaymentOrdered(
            claim_no=claim.claim_no,
            region=claim.region,
            person_id=claim.person_id,
            policy_year=claim.policy_year,
            payment_no=payment_no,
            account_id=claim.account.account_id,
            amount_fen=claim.benefit_fen,
            ordered_date=today,
        )
    ]


def confirm_payment(claim: Claim, *, payment_no: str, paid_at: datetime, bank_ref: str, today: date) -> list[Event]:
    """Record the bank's confirmation. The same confirmation again, as statements repeat themselves, is nothing new."""
    if claim.status is Status.PAID and (payment_no, bank_ref) == (claim.payment_no, claim.bank_ref):
        return []
    must_fit(claim, DECISIONS["confirm_payment"])
    _check_number(claim, payment_no)
    check_day(china_date(paid_at), earlier=claim.latest_date, today=today, field="paid_at")
    return [
        e.ClaimPaid(
            claim_no=claim.claim_no,
            region=claim.region,
            person_id=claim.person_id,
            policy_year=claim.policy_year,
            payment_no=payment_no,
            amount_fen=claim.benefit_fen,
            paid_at=paid_at,
            bank_ref=bank_ref,
        )
    ]


def fail_payment(claim: Claim, *, payment_no: str, reason: str, failed_date: date, today: date) -> list[Event]:
    """Record that the bank did not execute the payment."""
    must_fit(claim, DECISIONS["fail_payment"])
    _check_number(claim, payment_no)
    check_day(failed_date, earlier=claim.latest_date, today=today, field="failed_date")
    check_ground(reason)
    return [
        e.ClaimPaymentFailed(
            claim_no=claim.claim_no,
            region=claim.region,
            person_id=claim.person_id,
            policy_year=claim.policy_year,
            payment_no=payment_no,
            amount_fen=claim.benefit_fen,
            reason=reason,
            failed_date=failed_date,
        )
    ]


def return_payment(claim: Claim, *, payment_no: str, reason: str, returned_date: date, today: date) -> list[Event]:
    """Record that money already paid came back (退票); the claimant must give a new account."""
    must_fit(claim, DECISIONS["return_payment"])
    _check_number(claim, payment_no)
    check_day(returned_date, earlier=claim.latest_date, today=today, field="returned_date")
    check_ground(reason)
    return [
        e.ClaimPaymentReturned(
            claim_no=claim.claim_no,
            region=claim.region,
            person_id=claim.person_id,
            policy_year=claim.policy_year,
            payment_no=payment_no,
            amount_fen=claim.benefit_fen,
            reason=reason,
            returned_date=returned_date,
        )
    ]


def _check_number(claim: Claim, payment_no: str) -> None:
    if payment_no != claim.payment_no:
        raise AnotherPayment(field="payment_no", payment_no=payment_no, expected=claim.payment_no)


class NoAccountNeeded(NotNow):
    """The claim is {status}: no bank account is needed now."""

    zh = "赔案当前状态为“{status}”，无需提供银行账号。"


class NotTheClaimantsOwnAccount(Refused):
    """The benefit can only be paid to the claimant's own bank account."""

    zh = "赔款只能支付至申请人本人的银行账号。"


class NotLastFourDigits(Refused):
    """The open part of an account number is its last four digits."""

    zh = "账号明文部分须为末四位数字。"


class AccountReturnedMoney(InTheWay):
    """Money came back from this account; another one is needed."""

    zh = "该账号曾发生退票，请提供其他账号。"


class NotPayable(NotNow):
    """The claim is {status}: it is not waiting for payment."""

    zh = "赔案当前状态为“{status}”，不在等待支付。"


class NoAccountGiven(InTheWay):
    """The claimant has not given a bank account yet."""

    zh = "申请人尚未提供银行账号。"


class PaymentNumberUsed(InTheWay):
    """The payment number {payment_no} was already used."""

    zh = "支付编号 {payment_no} 已被使用。"


class NoPaymentUnderWay(NotNow):
    """The claim is {status}: no payment is under way."""

    zh = "赔案当前状态为“{status}”，没有进行中的支付。"


class NotPaid(NotNow):
    """The claim is {status}: it was not paid."""

    zh = "赔案当前状态为“{status}”，尚未支付。"


class AnotherPayment(Refused):
    """The payment under way is {expected}, not {payment_no}."""

    zh = "进行中的支付为 {expected}，而非 {payment_no}。"


def _rejected(claim: Claim) -> Refused | None:
    return NoAccountNeeded(status=claim.status.value) if claim.outcome == REJECTION else None


def _no_account(claim: Claim) -> Refused | None:
    return NoAccountGiven() if claim.account is None else None


_UNDER_WAY = frozenset({Status.PAYMENT_ORDERED})
# Papers often come before their turn: an account is welcome from the first receipt until it is paid to.
_ACCOUNT_WELCOME = frozenset(
    {
        Status.RECEIVED,
        Status.SUPPLEMENT_REQUESTED,
        Status.AWAITING_DOCUMENTS,
        Status.UNDER_ASSESSMENT,
        Status.ASSESSED,
        Status.APPROVED,
        Status.NOTIFIED,
        Status.DISPUTED,
        Status.ACCEPTED,
        Status.PAYMENT_FAILED,
        Status.PAYMENT_RETURNED,
    }
)
_PAYABLE = frozenset({Status.ACCEPTED, Status.PAYMENT_FAILED})

DECISIONS: Final[Mapping[str, Decision[Claim]]] = by_name(
    Decision("give_bank_account", _ACCOUNT_WELCOME, NoAccountNeeded, unless=_rejected),
    Decision("order_payment", _PAYABLE, NotPayable, unless=_no_account),
    Decision("confirm_payment", _UNDER_WAY, NoPaymentUnderWay),
    Decision("fail_payment", _UNDER_WAY, NoPaymentUnderWay),
    Decision("return_payment", frozenset({Status.PAID}), NotPaid),
)
