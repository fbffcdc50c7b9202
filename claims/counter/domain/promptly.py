"""What we owe on a claim promptly (及时), as it stands, and since when: what internal targets count from."""

from datetime import date

import msgspec

from claims.counter.domain.claim import Claim, Status
from claims.counter.domain.documents import still_missing
from claims.targets.domain.target import ASSESS, NOTIFY, ONE_TIME_NOTICE


class Owed(msgspec.Struct, frozen=True, kw_only=True):
    """A duty of ``claims/law`` and the day since which it is owed."""

    duty: str
    since: date


# law: 86.service.17.2, 86.service.17.4, insurance_law.23.1c
def owed(claim: Claim) -> Owed | None:
    """None while it is another's turn, and for the assessment of a complex case: the law gives that one its own days."""
    match claim.status:
        case Status.APPROVED | Status.REJECTED:
            return Owed(duty=NOTIFY, since=claim.latest_date)
        case Status.RECEIVED if not claim.requested and still_missing(claim.documents):
            return Owed(duty=ONE_TIME_NOTICE, since=claim.received_date)
        case Status.RECEIVED | Status.UNDER_ASSESSMENT | Status.ASSESSED if not claim.complex:
            return Owed(duty=ASSESS, since=_assessable(claim))
        case _:
            return None


def _assessable(claim: Claim) -> date:
    """Since when it can be assessed: received, supplemented, or reopened."""
    days = (claim.received_date, claim.documents_complete_date, claim.reopened_date)
    return max(day for day in days if day is not None)
