"""The commands by which a case is found complex, and papers for the payment are asked for and received."""

from datetime import date

from claims.counter.commands import Answer, decide
from claims.counter.domain import complexity, payment_papers
from claims.counter.domain.documents import MissingDocument
from claims.domain.document import Document
from claims.store import Cause


def find_complex(*, region: str, claim_no: str, reasons: list[str], explanation: str, cause: Cause) -> Answer:
    """The case is complex, for coded reasons and by an explanation the claimant is told."""
    facts = {"reasons": reasons, "explanation": explanation, "by": cause.actor}
    return decide("find_complex", complexity.find_complex, region, claim_no, cause, facts, "found_date")


def withdraw_complexity(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """The case is not complex after all, or no longer."""
    facts = {"reason": reason, "by": cause.actor}
    return decide(
        "withdraw_complexity", complexity.withdraw_complexity, region, claim_no, cause, facts, "withdrawn_date"
    )


def request_payment_papers(
    *, region: str, claim_no: str, documents: list[MissingDocument], asked_how: str, cause: Cause
) -> Answer:
    """Remind the claimant of papers that only the payment needs; no period stops for them."""
    facts = {"documents": documents, "asked_how": asked_how, "by": cause.actor}
    decision = payment_papers.request_payment_papers
    return decide("request_payment_papers", decision, region, claim_no, cause, facts, "asked_date")


def receive_payment_papers(
    *, region: str, claim_no: str, documents: list[Document], received_date: date, cause: Cause
) -> Answer:
    """Papers that only the payment needs arrived on ``received_date``."""
    facts = {"documents": documents, "received_date": received_date}
    return decide("receive_payment_papers", payment_papers.receive_payment_papers, region, claim_no, cause, facts)
