"""Taking a decision back, and making the next one, on a claim that may have been paid meanwhile.

The red letters mirror what was approved; what was paid under it then stands as a receivable, until the next approval says
how much of it is owed after all. So the payable of a claim is never below zero, and the books tell at any moment who holds
whose money.
"""

from datetime import date
from typing import TypedDict

from claims.counter.domain import events as e
from claims.counter.domain import reopening_events as r
from claims.counter.domain.claim import Claim
from claims.domain.event import Event


class WhoseMoney(TypedDict):
    """What a fact that moves money says of its claim."""

    claim_no: str
    region: str
    person_id: str
    policy_year: int


def whose_money(claim: Claim) -> WhoseMoney:
    return {
        "claim_no": claim.claim_no,
        "region": claim.region,
        "person_id": claim.person_id,
        "policy_year": claim.policy_year,
    }


def take_back(claim: Claim, *, approved_event_id: str, reason: str, approver: str, day: date) -> list[Event]:
    """The decision is taken back, and what was paid under it contested."""
    reopened = e.ClaimReopened(
        **whose_money(claim),
        approved_event_id=approved_event_id,
        reversed_fen=claim.benefit_fen,
        reason=reason,
        approver=approver,
        reopened_date=day,
    )
    paid = claim.held.counted_fen
    if paid <= 0:
        return [reopened]
    return [reopened, r.PayoutContested(**whose_money(claim), amount_fen=paid, contested_date=day)]


def difference_fen(claim: Claim) -> int:
    """What the benefit as it stands gives beyond what its receiver holds; below 0, what is asked back."""
    held = claim.held
    beyond = claim.benefit_fen - (held.paid_fen - held.repaid_fen - held.waived_fen)
    return beyond - min(held.waived_fen, max(beyond, 0))


def count_towards(claim: Claim, benefit_fen: int, *, day: date) -> list[Event]:
    """What was paid before counts towards the benefit; then what was waived, which the receiver holds as well."""
    paid = min(claim.held.receivable_fen, benefit_fen)
    waived = min(claim.held.waived_fen, benefit_fen - paid)
    counted: list[Event] = []
    if paid:
        counted.append(r.PayoutCounted(**whose_money(claim), amount_fen=paid, counted_date=day))
    if waived:
        counted.append(r.WaiverCounted(**whose_money(claim), amount_fen=waived, counted_date=day))
    return counted
