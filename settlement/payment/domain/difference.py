"""What becomes of a difference between the amount ordered and the amount the bank says.

A payment holds it open (``Payment.difference_fen``: more in the payout account than its steps give is positive), one
person says how it ends, a second one confirms. ``WAYS`` are the ways; each says in which direction money moves.
Amounts are whole fen, days are dates in Asia/Shanghai.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

import msgspec

from claims.domain.decision import Decision, by_name, must_be_free, must_fit
from claims.domain.event import Event
from claims.domain.money import yuan
from claims.domain.refusal import InTheFuture, InTheWay, Refused, SecondPersonNeeded, check_ground
from settlement.payment.domain import events as e
from settlement.payment.domain.payment import (
    BeforeLatestStep,
    Payment,
    PaymentUnknown,
    Resolution,
    Status,
    check_reference,
    head,
)

IN: Final = "in"
OUT: Final = "out"
REST: Final = "rest"


class Way(msgspec.Struct, frozen=True):
    """``to_receiver``: it ends what the receiver still lacks; the others end what is between the bank and us."""

    moves: str
    to_receiver: bool


WAYS: Final[Mapping[str, Way]] = {
    "bank_paid_rest": Way(OUT, to_receiver=True),  # the bank corrects: it pays what is missing
    "rest_ordered": Way(REST, to_receiver=True),  # what is missing is owed anew and ordered as another payment
    "bank_took_back": Way(OUT, to_receiver=False),  # the bank takes what it gave too much
    "given_back": Way(IN, to_receiver=False),  # the bank or the receiver gives back what was paid too much
    "insurer_bore": Way(IN, to_receiver=False),  # the insurer makes it good from its own money, never the pool's
}


def propose_resolution(
    payment: Payment,
    *,
    how: str,
    resolved_fen: int,
    bank_ref: str,
    moved_date: date,
    reason: str,
    proposer: str,
    today: date,
) -> list[Event]:
    """Say how a difference, or some of it, ends; where money moved, with the bank's reference and day."""
    _must(payment, "propose_resolution")
    if how not in WAYS:
        raise NoSuchWay(field="how", how=how)
    check_ground(reason)
    if moved_date > today:
        raise InTheFuture(field="moved_date", day=moved_date)
    if moved_date < payment.latest_date:
        raise BeforeLatestStep(field="moved_date", day=moved_date, latest=payment.latest_date)
    proposed = Resolution(
        how=how,
        resolved_fen=resolved_fen,
        bank_ref="" if WAYS[how].moves == REST else bank_ref,
        moved_date=moved_date,
        reason=reason,
        proposer=proposer,
    )
    _check_fits(payment, proposed)
    return [
        e.ResolutionProposed(
            **head(payment),
            how=proposed.how,
            resolved_fen=proposed.resolved_fen,
            bank_ref=proposed.bank_ref,
            moved_date=proposed.moved_date,
            reason=proposed.reason,
            proposer=proposed.proposer,
            proposed_date=today,
        )
    ]


def confirm_resolution(payment: Payment, *, confirmer: str, today: date) -> list[Event]:
    """Confirm as a second person what was proposed, if it still fits what has happened since."""
    _must(payment, "confirm_resolution")
    proposed = payment.proposed
    assert proposed is not None  # else the declaration has refused it
    if confirmer == proposed.proposer:
        raise SecondPersonNeeded()
    _check_fits(payment, proposed)
    way, fen = WAYS[proposed.how], proposed.resolved_fen
    moves = way.moves
    return [
        e.DifferenceResolved(
            **head(payment),
            how=proposed.how,
            resolved_fen=fen,
            in_fen=fen if moves == IN else 0,
            out_fen=fen if moves == OUT else 0,
            reached_fen=fen if moves == OUT and way.to_receiver else 0,
            rest_fen=fen if moves == REST else 0,
            bank_ref=proposed.bank_ref,
            moved_date=proposed.moved_date,
            reason=proposed.reason,
            proposer=proposed.proposer,
            confirmer=confirmer,
            resolved_date=today,
        )
    ]


def refuse_resolution(payment: Payment, *, reason: str, refuser: str, today: date) -> list[Event]:
    """Do not agree, or take back one's own proposal; the difference stays open."""
    _must(payment, "refuse_resolution")
    check_ground(reason)
    return [e.ResolutionRefused(**head(payment), reason=reason, refuser=refuser, refused_date=today)]


def open_fen(how: str, *, missing_fen: int, stray_fen: int) -> int:
    """How much can end in this way: of what the receiver lacks, or of what the bank has to take (negative: to give)."""
    way = WAYS[how]
    if way.to_receiver:
        return missing_fen
    return max(stray_fen if way.moves == OUT else -stray_fen, 0)


def ways(*, missing_fen: int, stray_fen: int) -> list[str]:
    """The ways in which something can end now: what the screen offers."""
    return [how for how in WAYS if open_fen(how, missing_fen=missing_fen, stray_fen=stray_fen)]


def steps(*, missing_fen: int, stray_fen: int, proposed: bool) -> list[str]:
    """The names of the decisions possible now: what the screen offers."""
    if proposed:
        return ["confirm_resolution", "refuse_resolution"]
    return ["propose_resolution"] if missing_fen or stray_fen else []


def _check_fits(payment: Payment, proposed: Resolution) -> None:
    most = open_fen(proposed.how, missing_fen=payment.missing_fen, stray_fen=payment.stray_fen)
    if not most:
        raise NotThisWay(field="how")
    if not 0 < proposed.resolved_fen <= most:
        raise NotTheDifference(field="resolved_fen", most=yuan(most))
    if WAYS[proposed.how].moves != REST:
        check_reference(payment, proposed.bank_ref)


def _must(payment: Payment, name: str) -> None:
    if payment.status is Status.NOT_ORDERED:
        raise PaymentUnknown()
    must_fit(payment, DECISIONS[name])
    must_be_free(payment, DECISIONS[name])


class NoDifference(InTheWay):
    """This payment has no open difference to the bank."""

    zh = "该支付没有未处理的银行差异。"


class ResolutionWaits(InTheWay):
    """A resolution of this difference already waits for a second person."""

    zh = "该银行差异已提出处理方式，正在等待复核。"


class NoResolutionProposed(InTheWay):
    """No resolution of a difference waits for a second person."""

    zh = "没有等待复核的银行差异处理。"


class RestOpen(InTheWay):
    """The bank paid {amount} yuan too little in payment {payment_no}: first say what becomes of that."""

    zh = "支付 {payment_no} 银行少付 {amount} 元，请先处理该银行差异。"


class OtherPartUnderWay(InTheWay):
    """Another payment of the same claim, {payment_no}, is under way: first record what the bank did with it."""

    zh = "同一赔案的另一笔支付 {payment_no} 正在办理，请先登记其银行处理结果。"


class NoSuchWay(Refused):
    """A difference cannot end as {how}."""

    zh = "银行差异不能以“{how}”方式处理。"


class NotThisWay(Refused):
    """This difference cannot end in this way: look at whether the bank moved too little or too much, and to whom."""

    zh = "该银行差异不能以此方式处理，请核对银行是少付还是多付、款项在何处。"


class NotTheDifference(Refused):
    """Between 0.01 and {most} yuan can be resolved in this way."""

    zh = "以此方式可处理的金额为 0.01 元至 {most} 元。"


def _nothing_open(payment: Payment) -> Refused | None:
    if payment.proposed is not None:
        return ResolutionWaits()
    return None if payment.missing_fen or payment.stray_fen else NoDifference()


def _nothing_proposed(payment: Payment) -> Refused | None:
    return None if payment.proposed else NoResolutionProposed()


_ORDERED_ONCE = frozenset(Status) - {Status.NOT_ORDERED}

DECISIONS: Final[Mapping[str, Decision[Payment]]] = by_name(
    Decision("propose_resolution", _ORDERED_ONCE, NoDifference, unless=_nothing_open),
    Decision("confirm_resolution", _ORDERED_ONCE, NoResolutionProposed, unless=_nothing_proposed),
    Decision("refuse_resolution", _ORDERED_ONCE, NoResolutionProposed, unless=_nothing_proposed),
)
