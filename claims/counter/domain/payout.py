"""From the claimant's account to the money on it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from claims.counter.domain import events as e
from claims.counter.domain.claim import REJECTION, Account, Claim, NotNow, Status
from claims.counter.domain.death import DeathIsDoubted
from claims.counter.domain.payee import ProposerDecides
from claims.counter.domain.reopening import ReopeningWaits
from claims.counter.domain.returns import check_reason
from claims.domain.calendar import china_date
from claims.domain.decision import Decision, by_name, must_be_free, must_fit
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, Refused, check_day, check_ground
from claims.domain.text import Likeness

# What a receiver is checked against: kind → how it is called.
IDENTITY_DOCUMENTS: Final[Mapping[str, tuple[str, str]]] = {
    "id_card": ("居民身份证", "Resident identity card"),
    "residence_permit": ("港澳台居民居住证", "Residence permit of Hong Kong, Macao or Taiwan residents"),
    "permanent_residence": ("外国人永久居留身份证", "Foreigner's permanent residence card"),
    "passport": ("护照", "Passport"),
    "travel_permit": ("港澳、台湾居民来往内地（大陆）通行证", "Mainland travel permit"),
    "household_register": ("居民户口簿", "Household register"),
}


def give_bank_account(
    claim: Claim,
    *,
    account_id: str,
    sealed: str,
    last4: str,
    holder: Likeness,
    reason: str,
    identity_document: str,
    giver: str,
    given_date: date,
    today: date,
) -> list[Event]:
    """Take down the receiver's own account, with the check of who receives (86号 service norm art. 17: 本人银行帐号).

    ``holder`` says how like the receiver's name the holder's is. In doubt the account is put before a second person, for
    a ``reason``; ``giver`` is who checked the receiver and typed the account in.
    """
    must_fit(claim, DECISIONS["give_bank_account"])
    must_be_free(claim, DECISIONS["give_bank_account"])
    if holder is Likeness.DIFFERENT:
        raise NotTheClaimantsOwnAccount(field="holder_name")
    if holder is Likeness.DOUBTFUL and not reason.strip():
        raise HolderInDoubt(field="reason")
    if identity_document not in IDENTITY_DOCUMENTS:
        raise NotAnIdentityDocument(field="identity_document", name=identity_document)
    # Papers often arrive before their turn, so the account is only held against the first receipt of the claim.
    check_day(given_date, earlier=_earliest(claim), today=today, field="given_date")
    if not (len(last4) == 4 and last4.isascii() and last4.isdigit()):
        raise NotLastFourDigits(field="last4")
    if account_id in claim.refused_accounts:
        raise AccountReturnedMoney(field="account_id")
    checked = e.ReceiverChecked(
        claim_no=claim.claim_no,
        person_id=claim.receiver_id,
        identity_document=identity_document,
        checker=giver,
        checked_date=given_date,
    )
    account = Account(
        person_id=claim.receiver_id, account_id=account_id, sealed=sealed, last4=last4, given_date=given_date
    )
    if holder is Likeness.SAME:
        return [checked, _given(claim, account)]
    return [checked, _doubted(claim, account, reason, giver)]


def _given(claim: Claim, account: Account) -> Event:
    return e.BankAccountGiven(
        claim_no=claim.claim_no,
        account_id=account.account_id,
        sealed=account.sealed,
        last4=account.last4,
        holder_is_claimant=account.person_id == claim.person_id,
        given_date=account.given_date,
    )


def _doubted(claim: Claim, account: Account, reason: str, proposer: str) -> Event:
    return e.AccountDoubted(
        claim_no=claim.claim_no,
        account_id=account.account_id,
        sealed=account.sealed,
        last4=account.last4,
        person_id=account.person_id,
        reason=reason,
        proposer=proposer,
        given_date=account.given_date,
    )


def confirm_holder(claim: Claim, *, reason: str, confirmer: str, confirmed_date: date, today: date) -> list[Event]:
    """Say as a second person that the holder is the receiver; the days to pay count from when the account was given."""
    must_fit(claim, DECISIONS["confirm_holder"])
    must_be_free(claim, DECISIONS["confirm_holder"])
    account = claim.doubted_account
    assert account is not None  # else the declaration has refused it
    if confirmer == account.proposer:
        raise ProposerDecides(field="confirmer")
    check_ground(reason)
    check_day(confirmed_date, earlier=account.given_date, today=today, field="confirmed_date")
    confirmed = e.HolderConfirmed(
        claim_no=claim.claim_no,
        account_id=account.account_id,
        reason=reason,
        confirmer=confirmer,
        confirmed_date=confirmed_date,
    )
    return [confirmed, _given(claim, account)]


def refuse_holder(claim: Claim, *, reason: str, refuser: str, refused_date: date, today: date) -> list[Event]:
    """Say as a second person that the holder is somebody else; another account is needed."""
    must_fit(claim, DECISIONS["refuse_holder"])
    must_be_free(claim, DECISIONS["refuse_holder"])
    account = claim.doubted_account
    assert account is not None  # else the declaration has refused it
    if refuser == account.proposer:
        raise ProposerDecides(field="refuser")
    check_ground(reason)
    check_day(refused_date, earlier=account.given_date, today=today, field="refused_date")
    return [
        e.HolderRefused(
            claim_no=claim.claim_no,
            account_id=account.account_id,
            reason=reason,
            refuser=refuser,
            refused_date=refused_date,
        )
    ]


def _earliest(claim: Claim) -> date:
    # After a return the new account answers the return; its 10 days must not begin before it.
    answers = claim.status in {Status.PAYMENT_RETURNED, Status.UNREACHABLE} and claim.account is None
    return claim.latest_date if answers else claim.received_date


def order_payment(claim: Claim, *, payment_no: str, today: date) -> list[Event]:
    """Order what is owed: the benefit less what was paid; after a failed payment, or one in part, under a new number."""
    must_fit(claim, DECISIONS["order_payment"])
    must_be_free(claim, DECISIONS["order_payment"])
    return _order(claim, payment_no, today)


def pay_again(claim: Claim, *, payment_no: str, today: date) -> list[Event]:
    """Pay what came back through no fault of the receiver once more, to the account that stayed."""
    must_fit(claim, DECISIONS["pay_again"])
    must_be_free(claim, DECISIONS["pay_again"])
    return _order(claim, payment_no, today)


def _order(claim: Claim, payment_no: str, today: date) -> list[Event]:
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
            amount_fen=claim.owed_fen,
            ordered_date=today,
        )
    ]


def confirm_payment(
    claim: Claim, *, payment_no: str, paid_at: datetime, bank_ref: str, arrived_fen: int, today: date
) -> list[Event]:
    """Record that ``arrived_fen`` of the benefit arrived. The same again, as statements repeat themselves, is nothing new."""
    if claim.status is Status.PAID and (payment_no, bank_ref) == (claim.payment_no, claim.bank_ref):
        return []
    must_fit(claim, DECISIONS["confirm_payment"])
    _check_number(claim, payment_no)
    check_day(china_date(paid_at), earlier=claim.latest_date, today=today, field="paid_at")
    happened = e.ClaimPaid if arrived_fen >= claim.owed_fen else e.ClaimPaidInPart
    return [
        happened(
            claim_no=claim.claim_no,
            region=claim.region,
            person_id=claim.person_id,
            policy_year=claim.policy_year,
            payment_no=payment_no,
            amount_fen=arrived_fen,
            paid_at=paid_at,
            bank_ref=bank_ref,
        )
    ]


def fail_payment(claim: Claim, *, payment_no: str, reason: str, failed_date: date, today: date) -> list[Event]:
    """Record that the bank did not execute the payment."""
    must_fit(claim, DECISIONS["fail_payment"])
    _check_number(claim, payment_no)
    check_day(failed_date, earlier=claim.latest_date, today=today, field="failed_date")
    check_reason(reason)
    return [
        e.ClaimPaymentFailed(
            claim_no=claim.claim_no,
            region=claim.region,
            person_id=claim.person_id,
            policy_year=claim.policy_year,
            payment_no=payment_no,
            amount_fen=claim.held.ordered_fen,
            reason=reason,
            failed_date=failed_date,
        )
    ]


def return_payment(
    claim: Claim, *, payment_no: str, reason: str, owed_fen: int, returned_date: date, today: date
) -> list[Event]:
    """Record that what the newest payment brought came back (退票): ``owed_fen`` is owed again."""
    must_fit(claim, DECISIONS["return_payment"])
    must_be_free(claim, DECISIONS["return_payment"])
    _check_number(claim, payment_no)
    check_day(returned_date, earlier=claim.latest_date, today=today, field="returned_date")
    check_reason(reason)
    return [
        e.ClaimPaymentReturned(
            claim_no=claim.claim_no,
            region=claim.region,
            person_id=claim.person_id,
            policy_year=claim.policy_year,
            payment_no=payment_no,
            amount_fen=owed_fen,
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
    """The benefit can only be paid to the receiver's own account; a guardian or heir is named as payee first."""

    zh = "赔款只能支付至收款人本人的银行账号；由监护人或继承人收款的，请先登记收款人。"


class HolderInDoubt(Refused):
    """The holder's name is nearly the receiver's: give a reason, and a second person will say whether it is the same."""

    zh = "户名与收款人姓名相近但不完全一致：请填写说明，由另一人复核是否为同一人。"


class NotAnIdentityDocument(Refused):
    """{name} is not a document by which a receiver is checked."""

    zh = "“{name}”不是可用于核验收款人身份的证件。"


class NoHolderInDoubt(InTheWay):
    """No account waits for its holder to be confirmed."""

    zh = "没有待复核户名的银行账号。"


class ReceiverDied(InTheWay):
    """The insured has died: the heir who receives must be named as payee first."""

    zh = "被保险人已死亡，请先登记作为收款人的继承人。"


class NotLastFourDigits(Refused):
    """The open part of an account number is its last four digits."""

    zh = "账号明文部分须为末四位数字。"


class AccountReturnedMoney(InTheWay):
    """The bank said that this account cannot be paid to; another one is needed."""

    zh = "银行已告知该账号无法收款，请提供其他账号。"


class NotPayable(NotNow):
    """The claim is {status}: it is not waiting for payment."""

    zh = "赔案当前状态为“{status}”，不在等待支付。"


class NoAccountGiven(InTheWay):
    """No bank account to pay to has been given yet."""

    zh = "尚未提供收款银行账号。"


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


def _no_account_taken(claim: Claim) -> Refused | None:
    # Under a rejection something is owed only when what was repaid came back from the bank besides.
    if claim.outcome == REJECTION and claim.owed_fen <= 0:
        return NoAccountNeeded(status=claim.status.value)
    return ReceiverDied() if claim.receiver_died else None


def _no_account(claim: Claim) -> Refused | None:
    if claim.reopening:
        return ReopeningWaits()
    if claim.account is None:
        return NoAccountGiven()
    if claim.death_doubter:
        return DeathIsDoubted()
    return ReceiverDied() if claim.receiver_died else None


def _no_rest_to_pay(claim: Claim) -> Refused | None:
    if claim.status is Status.PAYMENT_ORDERED and claim.held.ordered_fen:
        return NotPayable(status=claim.status.value)
    return _no_account(claim)


def _nothing_arrived(claim: Claim) -> Refused | None:
    return NotPaid(status=claim.status.value) if claim.held.ordered_fen else None


def _no_holder_confirmed(claim: Claim) -> Refused | None:
    if claim.doubted_account is None:
        return NoHolderInDoubt()
    return ReceiverDied() if claim.receiver_died else None


def _no_holder_in_doubt(claim: Claim) -> Refused | None:
    return NoHolderInDoubt() if claim.doubted_account is None else None


_UNDER_WAY = frozenset({Status.PAYMENT_ORDERED})
# Papers often come before their turn: an account is welcome from the first receipt until it is paid to.
_OVER = frozenset({Status.REJECTED, Status.PAID, Status.WITHDRAWN, Status.CLOSED})
_ACCOUNT_WELCOME = frozenset(Status) - _OVER - _UNDER_WAY
_PAYABLE = frozenset({Status.ACCEPTED, Status.PAYMENT_FAILED, *_UNDER_WAY})
# Of an earlier payment, or one whose claim was decided anew since, the claim hears otherwise (``reclaim.take_late_return``).
_SOMETHING_ARRIVED = frozenset({Status.PAID, *_UNDER_WAY})

DECISIONS: Final[Mapping[str, Decision[Claim]]] = by_name(
    Decision("give_bank_account", _ACCOUNT_WELCOME, NoAccountNeeded, unless=_no_account_taken),
    Decision("confirm_holder", _ACCOUNT_WELCOME, NoAccountNeeded, unless=_no_holder_confirmed),
    Decision("refuse_holder", _ACCOUNT_WELCOME, NoAccountNeeded, unless=_no_holder_in_doubt),
    Decision("order_payment", _PAYABLE, NotPayable, unless=_no_rest_to_pay),
    Decision("pay_again", frozenset({Status.PAYMENT_RETURNED}), NotPayable, unless=_no_account),
    Decision("confirm_payment", _UNDER_WAY, NoPaymentUnderWay),
    Decision("fail_payment", _UNDER_WAY, NoPaymentUnderWay),
    Decision("return_payment", _SOMETHING_ARRIVED, NotPaid, unless=_nothing_arrived),
)
