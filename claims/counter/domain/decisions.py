"""Every decision on a reported claim, put together from the tables that the decisions themselves check."""

from collections.abc import Mapping
from typing import Final

from claims.counter.domain import (
    assessment,
    complexity,
    correction,
    death,
    dossier,
    exits,
    payee,
    payment_papers,
    payout,
    reclaim,
    reopening,
    second_thoughts,
    waiting,
)
from claims.counter.domain.claim import Claim
from claims.domain.decision import Decision, possible

DECISIONS: Final[Mapping[str, Decision[Claim]]] = {
    **dossier.DECISIONS,
    **complexity.DECISIONS,
    **assessment.DECISIONS,
    **payment_papers.DECISIONS,
    **payee.DECISIONS,
    **death.DECISIONS,
    **payout.DECISIONS,
    **waiting.DECISIONS,
    **exits.DECISIONS,
    **second_thoughts.DECISIONS,
    **reopening.DECISIONS,
    **reclaim.DECISIONS,
    **correction.DECISIONS,
}


def steps(claim: Claim) -> list[str]:
    """The names of the decisions possible now: what screens offer."""
    return possible(claim, DECISIONS.values())
