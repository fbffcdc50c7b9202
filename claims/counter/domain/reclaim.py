"""Asking back what was paid and is not owed (追回): demanded in writing, repaid in parts, or waived by two people."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from claims.counter.domain import reopening_events as r
from claims.counter.domain.claim import Claim, NotNow, Status
from claims.counter.domain.held import Repayment
from claims.counter.domain.paid_before import whose_money
from claims.counter.domain.payee import ProposerDecides
from claims.counter.domain.reopening import PaymentAtTheBank
from claims.counter.domain.returns import check_reason
from claims.counter.domain.written import check_form
from claims.domain.decision import Decision, by_name, must_be_free, must_fit
from claims.domain.event import Event
from claims.domain.money import yuan
from claims.domain.refusal import InTheWay, Refused, SecondPersonNeeded, check_day, check_ground


def take_late_return(
    claim: Claim, *, payment_no: str, account_id: str, amount_fen: int, reason: str, returned_date: date, today: date
) -> list[Event]:
    """Record that a payment made before the claim was decided anew came back: nobody holds that money any more."""
    must_fit(claim, DECISIONS["take_late_return"])
    must_be_free(claim, DECISIONS["take_late_return"])
    check_reason(reason)
    check_day(returned_date, earlier=claim.received_date, today=today, field="returned_date")
    receivable = min(claim.held.receivable_fen, amount_fen)
    back = r.EarlierPaymentReturned(
        **whose_money(claim),
        amount_fen=amount_fen,
        receivable_fen=receivable,
        payment_no=payment_no,
        account_id=account_id,
        reason=reason,
        returned_date=returned_date,
    )
    waived = min(claim.held.waived_fen, amount_fen - receivable)
    if not waived:
        return [back]
    # First what was waived: else the claim would seem owed what nobody lacks, once the money is back.
    return [r.WaiverCounted(**whose_money(claim), amount_fen=waived, counted_date=returned_date), back]


def demand_reclaim(
    claim: Claim, *, how: str, reason: str, pay_by: date, demanded_by: str, demanded_date: date, today: date
) -> list[Event]:
    """Ask in writing for what is not owed, until a day; again as a reminder."""
    must_fit(claim, DECISIONS["demand_reclaim"])
    must_be_free(claim, DECISIONS["demand_reclaim"])
    check_form(how, field="how")
    check_ground(reason)
    check_day(demanded_date, earlier=claim.latest_date, today=today, field="demanded_date")
    if pay_by <= demanded_date:
        raise NoTimeToPay(field="pay_by")
    return [
        r.ReclaimDemanded(
            **whose_money(claim),
            amount_fen=claim.held.receivable_fen,
            how=how,
            reason=reason,
            pay_by=pay_by,
            demanded_by=demanded_by,
            demanded_date=demanded_date,
        )
    ]


def record_repayment(
    claim: Claim,
    *,
    amount_fen: int,
    bank_ref: str,
    repaid_date: date,
    recorded_by: str,
    recorded_date: date,
    today: date,
) -> list[Event]:
    """Record what came into the income account, all of it or a part."""
    must_fit(claim, DECISIONS["record_repayment"])
    must_be_free(claim, DECISIONS["record_repayment"])
    _check_amount(claim, amount_fen)
    reference = bank_ref.strip()
    if not reference:
        raise RepaymentNeedsReference(field="bank_ref")
    if _repayment(claim, reference) is not None:
        raise RepaymentKnown(field="bank_ref", bank_ref=reference)
    check_day(repaid_date, earlier=claim.received_date, today=today, field="repaid_date")
    return [
        r.ReclaimRepaid(
            **whose_money(claim),
            amount_fen=amount_fen,
            bank_ref=reference,
            repaid_date=repaid_date,
            recorded_by=recorded_by,
            recorded_date=recorded_date,
        )
    ]


def reverse_repayment(
    claim: Claim,
    *,
    bank_ref: str,
    repaid_event_id: str,
    reason: str,
    reversed_by: str,
    reversed_date: date,
    today: date,
) -> list[Event]:
    """Take back a repayment that never came so, as another person than recorded it; the right one is recorded then."""
    must_fit(claim, DECISIONS["reverse_repayment"])
    must_be_free(claim, DECISIONS["reverse_repayment"])
    repaid = _repayment(claim, bank_ref.strip())
    if repaid is None:
        raise RepaymentUnknown(field="bank_ref", bank_ref=bank_ref)
    if reversed_by == repaid.recorded_by:
        raise SecondPersonNeeded(field="reversed_by")
    check_ground(reason)
    check_day(reversed_date, earlier=claim.received_date, today=today, field="reversed_date")
    return [
        r.RepaymentReversed(
            **whose_money(claim),
            amount_fen=repaid.amount_fen,
            bank_ref=repaid.bank_ref,
            repaid_event_id=repaid_event_id,
            reason=reason,
            reversed_by=reversed_by,
            reversed_date=reversed_date,
        )
    ]


def propose_waiver(
    claim: Claim, *, amount_fen: int, authority: str, reason: str, proposer: str, proposed_date: date, today: date
) -> list[Event]:
    """Put forward not to ask this much back, on whose authority and why."""
    must_fit(claim, DECISIONS["propose_waiver"])
    must_be_free(claim, DECISIONS["propose_waiver"])
    _check_amount(claim, amount_fen)
    check_ground(authority, field="authority")
    check_ground(reason)
    check_day(proposed_date, earlier=claim.received_date, today=today, field="proposed_date")
    return [
        r.WaiverProposed(
            claim_no=claim.claim_no,
            amount_fen=amount_fen,
            authority=authority,
            reason=reason,
            proposer=proposer,
            proposed_date=proposed_date,
        )
    ]


def confirm_waiver(claim: Claim, *, reason: str, confirmer: str, waived_date: date, today: date) -> list[Event]:
    """Waive it as a second person."""
    must_fit(claim, DECISIONS["confirm_waiver"])
    must_be_free(claim, DECISIONS["confirm_waiver"])
    waiver = claim.held.waiver
    assert waiver is not None  # else the declaration has refused it
    if confirmer == waiver.proposer:
        raise ProposerDecides(field="confirmer")
    _check_amount(claim, waiver.amount_fen)  # some of it may have been repaid since
    check_ground(reason)
    check_day(waived_date, earlier=waiver.proposed_date, today=today, field="waived_date")
    return [
        r.ReclaimWaived(
            **whose_money(claim),
            amount_fen=waiver.amount_fen,
            reason=reason,
            confirmer=confirmer,
            waived_date=waived_date,
        )
    ]


def drop_waiver(claim: Claim, *, reason: str, dropper: str, dropped_date: date, today: date) -> list[Event]:
    """Not to waive after all: by whoever decides, or whoever proposed it."""
    must_fit(claim, DECISIONS["drop_waiver"])
    must_be_free(claim, DECISIONS["drop_waiver"])
    assert claim.held.waiver is not None  # else the declaration has refused it
    check_ground(reason)
    check_day(dropped_date, earlier=claim.held.waiver.proposed_date, today=today, field="dropped_date")
    return [r.WaiverDropped(claim_no=claim.claim_no, reason=reason, dropper=dropper, dropped_date=dropped_date)]


def _check_amount(claim: Claim, amount_fen: int) -> None:
    if type(amount_fen) is not int or amount_fen <= 0:
        raise NoPositiveAmount(field="amount_fen")
    if amount_fen > claim.held.receivable_fen:
        raise MoreThanReclaimed(field="amount_fen", amount=yuan(amount_fen), reclaimed=yuan(claim.held.receivable_fen))


def _repayment(claim: Claim, bank_ref: str) -> Repayment | None:
    return next((each for each in claim.held.repayments if each.bank_ref == bank_ref), None)


class NoReclaimNow(NotNow):
    """The claim is {status}: nothing is asked back now."""

    zh = "赔案当前状态为“{status}”，目前没有追回事项。"


class NothingToReclaim(InTheWay):
    """Nothing was paid on this claim beyond what is owed."""

    zh = "本案没有超出应付金额的已付赔款。"


class NoTimeToPay(Refused):
    """The day until which to pay must lie after the day of the demand."""

    zh = "返还期限须晚于要求返还的日期。"


class NoPositiveAmount(Refused):
    """The amount must be greater than zero."""

    zh = "金额须大于零。"


class MoreThanReclaimed(Refused):
    """{amount} yuan is more than is still asked back: {reclaimed} yuan."""

    zh = "金额 {amount} 元超过尚待追回的金额 {reclaimed} 元。"


class RepaymentNeedsReference(Refused):
    """The bank's reference of the repayment is missing."""

    zh = "缺少返还款的银行流水号。"


class RepaymentKnown(InTheWay):
    """The repayment {bank_ref} was recorded before."""

    zh = "银行流水号为 {bank_ref} 的返还款此前已登记。"


class RepaymentUnknown(Refused):
    """No repayment {bank_ref} was recorded for this claim."""

    zh = "本案没有登记过银行流水号为 {bank_ref} 的返还款。"


class NoRepayment(InTheWay):
    """No repayment was recorded for this claim."""

    zh = "本案没有已登记的返还款。"


class WaiverWaits(InTheWay):
    """A waiver waits for a second person already."""

    zh = "已有待复核的免追事项。"


class NoWaiverProposed(InTheWay):
    """No waiver waits for a second person."""

    zh = "没有待复核的免追事项。"


class NothingWasPaid(InTheWay):
    """Nothing was paid on this claim that could come back."""

    zh = "本案没有可退回的已付款项。"


def _no_earlier(claim: Claim) -> Refused | None:
    if claim.status is Status.PAYMENT_ORDERED:
        return PaymentAtTheBank()
    return NothingWasPaid() if claim.held.paid_fen <= 0 else None


def _nothing(claim: Claim) -> Refused | None:
    return NothingToReclaim() if claim.held.receivable_fen <= 0 else None


def _no_repayment(claim: Claim) -> Refused | None:
    return None if claim.held.repayments else NoRepayment()


def _not_to_waive(claim: Claim) -> Refused | None:
    return WaiverWaits() if claim.held.waiver else _nothing(claim)


def _no_waiver(claim: Claim) -> Refused | None:
    return None if claim.held.waiver else NoWaiverProposed()


# The receiver was told what is owed now; before that nothing can be asked back, but what comes back is taken.
_TOLD = frozenset({Status.NOTIFIED, Status.CLOSED, Status.PAID})
_AFTER_REOPENING = _TOLD | {
    Status.UNDER_ASSESSMENT,
    Status.ASSESSED,
    Status.APPROVED,
    Status.REJECTED,
    Status.DISPUTED,
}

DECISIONS: Final[Mapping[str, Decision[Claim]]] = by_name(
    Decision("take_late_return", frozenset(Status) - {Status.WITHDRAWN}, NoReclaimNow, unless=_no_earlier),
    Decision("demand_reclaim", _TOLD, NoReclaimNow, unless=_nothing),
    Decision("record_repayment", _AFTER_REOPENING, NoReclaimNow, unless=_nothing),
    Decision("reverse_repayment", _AFTER_REOPENING, NoReclaimNow, unless=_no_repayment),
    Decision("propose_waiver", _TOLD, NoReclaimNow, unless=_not_to_waive),
    Decision("confirm_waiver", _TOLD, NoReclaimNow, unless=_no_waiver),
    # A late return may take the claim on while a waiver waits; whatever becomes of it, the waiver can be dropped.
    Decision("drop_waiver", frozenset(Status), NoReclaimNow, unless=_no_waiver),
)
