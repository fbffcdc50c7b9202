"""Taking an instruction back that the bank never answered, by two people: nobody alone says that nothing left the account."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from claims.counter.domain.payee import ProposerDecides
from claims.domain.decision import Decision, by_name, must_be_free, must_fit
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, Refused, check_ground
from settlement.payment.domain import events as e
from settlement.payment.domain.payment import RECALLED, NotUnderWay, check_not_earlier, head, must_be_ordered
from settlement.payment.domain.payment_state import Payment, Status


def propose_recall(payment: Payment, *, proof: str, ground: str, proposer: str, today: date) -> list[Event]:
    """Say that the instruction was recalled: ``proof`` is the bank's own paper or number of it."""
    must_be_ordered(payment)
    must_fit(payment, DECISIONS["propose_recall"])
    must_be_free(payment, DECISIONS["propose_recall"])
    check_not_earlier(payment, today)
    check_ground(proof, field="proof")
    check_ground(ground, field="ground")
    return [e.RecallProposed(**head(payment), proof=proof, ground=ground, proposer=proposer, proposed_date=today)]


def confirm_recall(payment: Payment, *, reason: str, confirmer: str, today: date) -> list[Event]:
    """Agree as a second person: the payment has failed by no fault of the receiver, and is ordered again."""
    must_be_ordered(payment)
    must_fit(payment, DECISIONS["confirm_recall"])
    must_be_free(payment, DECISIONS["confirm_recall"])
    if confirmer == payment.recall_by:
        raise ProposerDecides(field="confirmer")
    check_not_earlier(payment, today)
    check_ground(reason)
    return [
        e.RecallConfirmed(**head(payment), reason=reason, confirmer=confirmer, confirmed_date=today),
        e.PaymentFailed(**head(payment), reason=RECALLED, failed_date=today),
    ]


def refuse_recall(payment: Payment, *, reason: str, refuser: str, today: date) -> list[Event]:
    """Do not agree, or take the own proposal back: the bank may still pay."""
    must_be_ordered(payment)
    must_fit(payment, DECISIONS["refuse_recall"])
    must_be_free(payment, DECISIONS["refuse_recall"])
    check_not_earlier(payment, today)
    check_ground(reason)
    return [e.RecallRefused(**head(payment), reason=reason, refuser=refuser, refused_date=today)]


class RecallProposedBefore(InTheWay):
    """A recall of this payment waits for a second person."""

    zh = "该支付的撤回指令正待第二人复核。"


class NoRecallProposed(InTheWay):
    """No recall of this payment waits for a second person."""

    zh = "该支付没有待复核的撤回指令。"


def _proposed(payment: Payment) -> Refused | None:
    return RecallProposedBefore() if payment.recall_by else None


def _not_proposed(payment: Payment) -> Refused | None:
    return None if payment.recall_by else NoRecallProposed()


_UNDER_WAY = frozenset({Status.RESERVED})

DECISIONS: Final[Mapping[str, Decision[Payment]]] = by_name(
    Decision("propose_recall", _UNDER_WAY, NotUnderWay, unless=_proposed),
    Decision("confirm_recall", _UNDER_WAY, NotUnderWay, unless=_not_proposed),
    Decision("refuse_recall", _UNDER_WAY, NotUnderWay, unless=_not_proposed),
)


def recall_steps(status: str, *, recalling: bool) -> list[str]:
    """The names of the decisions possible at a status: what screens offer."""
    if status not in _UNDER_WAY:
        return []
    return ["confirm_recall", "refuse_recall"] if recalling else ["propose_recall"]
