"""What follows once the claimant does not object, whoever says so."""

from datetime import date

from claims.counter.domain import events as e
from claims.counter.domain.claim import Claim
from claims.domain.event import Event


def acceptance(claim: Claim, accepted_date: date) -> list[Event]:
    """The claim is accepted; with nothing more to pay it is closed at once."""
    accepted = e.ClaimAccepted(claim_no=claim.claim_no, benefit_fen=claim.benefit_fen, accepted_date=accepted_date)
    if claim.owed_fen > 0:
        return [accepted]
    ground = "nothing to pay" if claim.benefit_fen == 0 else "nothing more to pay"
    return [accepted, e.ClaimClosed(claim_no=claim.claim_no, ground=ground, closed_date=accepted_date)]
