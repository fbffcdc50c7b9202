"""The commands that propose to reopen a claim and let its decision stand; to confirm one is settlement's, for it moves money."""

from claims.counter.commands import Answer, decide
from claims.counter.domain import reopening
from claims.store import Cause


def propose_reopening(*, region: str, claim_no: str, basis: str, document_no: str, reason: str, cause: Cause) -> Answer:
    """Somebody says that the decision is wrong; nothing is paid until a second person has said."""
    facts = {"basis": basis, "document_no": document_no, "reason": reason, "proposer": cause.actor}
    decision = reopening.propose_reopening
    return decide("propose_reopening", decision, region, claim_no, cause, facts, "proposed_date")


def refuse_reopening(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """A second person lets the decision stand."""
    facts = {"reason": reason, "refuser": cause.actor}
    return decide("refuse_reopening", reopening.refuse_reopening, region, claim_no, cause, facts, "refused_date")


def drop_reopening(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """Who proposed it takes it back."""
    facts = {"reason": reason, "dropper": cause.actor}
    return decide("drop_reopening", reopening.drop_reopening, region, claim_no, cause, facts, "dropped_date")
