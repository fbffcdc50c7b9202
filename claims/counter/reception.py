"""What a claim must pass when it is received or corrected: higher capabilities hand it over, for they know what follows.

So nothing that the assessment could refuse is learned after the point of no return, whichever door reports the claim.
"""

from collections.abc import Callable
from datetime import date

from claims.counter.domain.claim import Claim
from claims.domain.refusal import Refused
from claims.store import Transaction

Check = Callable[[Transaction, Claim, date], list[Refused]]
"""``check(tx, claim, today)`` in the command's own transaction: raises what is refused at once, and answers what still
stands against the assessment and may change (the findings), in the order in which it would be mended."""

checks: list[Check] = []


def check_reception(tx: Transaction, claim: Claim, today: date) -> list[str]:
    """The codes of the findings; raises the first refusal."""
    return [found.code for check in checks for found in check(tx, claim, today)]
