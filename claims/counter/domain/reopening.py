"""Reopening a claim whose decision was told, accepted, paid or closed: proposed by one person, confirmed by another.

A dispute of what was notified goes its own way (``assessment``). What was paid stays with whoever holds it until the next
decision; while a payment is at the bank nothing can be reopened, for nobody knows yet what was paid.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from claims.counter.domain import reopening_events as r
from claims.counter.domain.assessment import SamePairOfEyes
from claims.counter.domain.claim import Claim, NotNow, Status
from claims.counter.domain.paid_before import take_back
from claims.counter.domain.payee import ProposerDecides
from claims.domain.decision import Decision, by_name, must_be_free, must_fit
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, Refused, check_day, check_ground

# On what a decision is reopened: code → how it is called.
BASES: Final[Mapping[str, tuple[str, str]]] = {
    "found_error": ("发现核定差错", "An error was found"),
    "court_order": ("法院裁判或仲裁裁决", "Order of a court or arbitration award"),
    "late_objection": ("申请人逾期提出异议", "The claimant objected late"),
    "new_facts": ("出现新的事实或材料", "New facts or papers"),
}


def propose_reopening(
    claim: Claim, *, basis: str, document_no: str, reason: str, proposer: str, proposed_date: date, today: date
) -> list[Event]:
    """Say that the decision is wrong, on what basis and by which document; until a second person says, nothing is paid."""
    must_fit(claim, DECISIONS["propose_reopening"])
    must_be_free(claim, DECISIONS["propose_reopening"])
    if basis not in BASES:
        raise UnknownBasis(field="basis", basis=basis)
    if not document_no.strip():
        raise DocumentNumberMissing(field="document_no")
    check_ground(reason)
    check_day(proposed_date, earlier=claim.latest_date, today=today, field="proposed_date")
    return [
        r.ReopeningProposed(
            claim_no=claim.claim_no,
            basis=basis,
            document_no=document_no.strip(),
            reason=reason,
            proposer=proposer,
            proposed_date=proposed_date,
        )
    ]


def confirm_reopening(
    claim: Claim, *, approved_event_id: str, reason: str, confirmer: str, confirmed_date: date, today: date
) -> list[Event]:
    """Take the decision back as a second person, and assess again."""
    must_fit(claim, DECISIONS["confirm_reopening"])
    must_be_free(claim, DECISIONS["confirm_reopening"])
    _check_second(claim, confirmer, field="confirmer")
    check_ground(reason)
    check_day(confirmed_date, earlier=claim.latest_date, today=today, field="confirmed_date")
    return take_back(claim, approved_event_id=approved_event_id, reason=reason, approver=confirmer, day=confirmed_date)


def refuse_reopening(claim: Claim, *, reason: str, refuser: str, refused_date: date, today: date) -> list[Event]:
    """Let the decision stand, as a second person."""
    must_fit(claim, DECISIONS["refuse_reopening"])
    must_be_free(claim, DECISIONS["refuse_reopening"])
    _check_second(claim, refuser, field="refuser")
    check_ground(reason)
    check_day(refused_date, earlier=claim.received_date, today=today, field="refused_date")
    return [r.ReopeningRefused(claim_no=claim.claim_no, reason=reason, refuser=refuser, refused_date=refused_date)]


def drop_reopening(claim: Claim, *, reason: str, dropper: str, dropped_date: date, today: date) -> list[Event]:
    """Take the own proposal back."""
    must_fit(claim, DECISIONS["drop_reopening"])
    must_be_free(claim, DECISIONS["drop_reopening"])
    assert claim.reopening is not None  # else the declaration has refused it
    if dropper != claim.reopening.proposer:
        raise OnlyTheProposerDrops(field="dropper", proposer=claim.reopening.proposer)
    check_ground(reason)
    check_day(dropped_date, earlier=claim.received_date, today=today, field="dropped_date")
    return [r.ReopeningDropped(claim_no=claim.claim_no, reason=reason, dropper=dropper, dropped_date=dropped_date)]


def _check_second(claim: Claim, second: str, *, field: str) -> None:
    """As with every decision: neither who put it forward, nor who assessed the claim."""
    assert claim.reopening is not None  # else the declaration has refused it
    if second == claim.reopening.proposer:
        raise ProposerDecides(field=field)
    if second == claim.assessor:
        raise SamePairOfEyes(field=field)


class NotReopened(NotNow):
    """The claim is {status}: there is no decision to reopen."""

    zh = "赔案当前状态为“{status}”，没有可重新核定的决定。"


class UnknownBasis(Refused):
    """{basis} is not a basis on which a decision is reopened."""

    zh = "“{basis}”不是有效的重新核定事由。"


class DocumentNumberMissing(Refused):
    """The number of the document is missing: of the judgment, the award, the objection or the report of the error."""

    zh = "缺少依据文书编号：须填写裁判文书、裁决书、异议书或差错报告的编号。"


class PaymentAtTheBank(InTheWay):
    """A payment is under way: wait until the cashier has recorded the bank's answer, then try again."""

    zh = "有一笔付款正在办理：请等出纳登记银行回执后再办理。"


class ReopeningWaits(InTheWay):
    """A reopening of this claim waits for a second person, who confirms or refuses it first."""

    zh = "本案重新核定正待第二人复核，须先同意或不同意。"


class NoReopeningProposed(InTheWay):
    """Nobody has proposed to reopen this claim."""

    zh = "本案没有待复核的重新核定。"


class OnlyTheProposerDrops(Refused):
    """Only {proposer}, who proposed it, can withdraw it; anybody else refuses it."""

    zh = "仅提出人 {proposer} 可以撤回；其他人请办理“不同意”。"


def _under_way(claim: Claim) -> Refused | None:
    return PaymentAtTheBank() if claim.status is Status.PAYMENT_ORDERED else None


def _not_to_propose(claim: Claim) -> Refused | None:
    return ReopeningWaits() if claim.reopening else _under_way(claim)


def _none_proposed(claim: Claim) -> Refused | None:
    return None if claim.reopening else NoReopeningProposed()


def _not_to_confirm(claim: Claim) -> Refused | None:
    return _none_proposed(claim) or _under_way(claim)


_DECIDED: Final = frozenset(
    {
        Status.APPROVED,
        Status.REJECTED,
        Status.NOTIFIED,
        Status.ACCEPTED,
        Status.PAYMENT_ORDERED,
        Status.PAYMENT_FAILED,
        Status.PAYMENT_RETURNED,
        Status.UNREACHABLE,
        Status.PAID,
        Status.CLOSED,
    }
)

DECISIONS: Final[Mapping[str, Decision[Claim]]] = by_name(
    Decision("propose_reopening", _DECIDED, NotReopened, unless=_not_to_propose),
    Decision("confirm_reopening", _DECIDED, NotReopened, unless=_not_to_confirm),
    Decision("refuse_reopening", _DECIDED | {Status.DISPUTED}, NotReopened, unless=_none_proposed),
    Decision("drop_reopening", _DECIDED | {Status.DISPUTED}, NotReopened, unless=_none_proposed),
)
