"""Taking back what one has put forward oneself, before anybody answered it."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from claims.counter.domain import exit_events as x
from claims.counter.domain.assessment import NotDisputed, NotWaitingForDecision
from claims.counter.domain.claim import Claim, Status
from claims.counter.domain.payee import DECISIONS as PAYEE
from claims.counter.domain.payee import NotOpenForPayee
from claims.counter.domain.payout import DECISIONS as PAYOUT
from claims.counter.domain.payout import NoAccountNeeded
from claims.domain.decision import Decision, by_name, must_be_free, must_fit
from claims.domain.event import Event
from claims.domain.refusal import Refused, check_day, check_ground


def withdraw_objection(claim: Claim, *, reason: str, withdrawn_date: date, today: date) -> list[Event]:
    """Record that the claimant no longer objects; the answer to the decision is open again."""
    must_fit(claim, DECISIONS["withdraw_objection"])
    check_day(withdrawn_date, earlier=claim.latest_date, today=today, field="withdrawn_date")
    check_ground(reason)
    return [x.ObjectionWithdrawn(claim_no=claim.claim_no, reason=reason, withdrawn_date=withdrawn_date)]


def withdraw_assessment(claim: Claim, *, reason: str, assessor: str, withdrawn_date: date, today: date) -> list[Event]:
    """Take the own proposal back, to assess again."""
    must_fit(claim, DECISIONS["withdraw_assessment"])
    _check_own(assessor, claim.assessor, field="assessor")
    check_day(withdrawn_date, earlier=claim.latest_date, today=today, field="withdrawn_date")
    check_ground(reason)
    return [
        x.AssessmentWithdrawn(claim_no=claim.claim_no, reason=reason, assessor=assessor, withdrawn_date=withdrawn_date)
    ]


def withdraw_payee(claim: Claim, *, reason: str, proposer: str, withdrawn_date: date, today: date) -> list[Event]:
    """Take back the payee one has proposed."""
    must_fit(claim, DECISIONS["withdraw_payee"])
    must_be_free(claim, DECISIONS["withdraw_payee"])
    assert claim.proposed_payee is not None  # else the declaration has refused it
    _check_own(proposer, claim.proposed_payee.proposer, field="proposer")
    check_day(withdrawn_date, earlier=claim.received_date, today=today, field="withdrawn_date")
    check_ground(reason)
    return [
        x.PayeeWithdrawn(
            claim_no=claim.claim_no,
            payee_id=claim.proposed_payee.person_id,
            reason=reason,
            proposer=proposer,
            withdrawn_date=withdrawn_date,
        )
    ]


def withdraw_account(claim: Claim, *, reason: str, proposer: str, withdrawn_date: date, today: date) -> list[Event]:
    """Take back the account in doubt that one has taken down."""
    must_fit(claim, DECISIONS["withdraw_account"])
    must_be_free(claim, DECISIONS["withdraw_account"])
    assert claim.doubted_account is not None  # else the declaration has refused it
    _check_own(proposer, claim.doubted_account.proposer, field="proposer")
    check_day(withdrawn_date, earlier=claim.doubted_account.given_date, today=today, field="withdrawn_date")
    check_ground(reason)
    return [
        x.AccountWithdrawn(
            claim_no=claim.claim_no,
            account_id=claim.doubted_account.account_id,
            reason=reason,
            proposer=proposer,
            withdrawn_date=withdrawn_date,
        )
    ]


def _check_own(who: str, proposer: str, *, field: str) -> None:
    if who != proposer:
        raise OnlyTheProposer(field=field)


class OnlyTheProposer(Refused):
    """Only whoever put this forward takes it back; a second person confirms or refuses it."""

    zh = "只有提出人本人可以撤回；其他人应予复核通过或退回。"


DECISIONS: Final[Mapping[str, Decision[Claim]]] = by_name(
    Decision("withdraw_objection", frozenset({Status.DISPUTED}), NotDisputed),
    Decision("withdraw_assessment", frozenset({Status.ASSESSED}), NotWaitingForDecision),
    Decision("withdraw_payee", PAYEE["refuse_payee"].statuses, NotOpenForPayee, unless=PAYEE["refuse_payee"].unless),
    Decision(
        "withdraw_account", PAYOUT["refuse_holder"].statuses, NoAccountNeeded, unless=PAYOUT["refuse_holder"].unless
    ),
)
