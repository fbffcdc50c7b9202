"""What the claimant is told of a claim before it is paid, and what is asked for: facts as in ``events``."""

from datetime import date, datetime

from claims.counter.domain.documents import MissingDocument
from claims.domain.document import Document
from claims.domain.event import Data, Event, event, lifts

UNRECORDED = "unrecorded"  # of a case called complex by a tick, before reasons were asked for


@event("claim.supplement_requested.2", zh="一次性告知", en="One-time notice given", dated="requested_date")
class SupplementRequested(Event, frozen=True, kw_only=True):
    """The one-time notice naming all that is missing was given in writing (保险法22; 86号 service norm art. 17).

    ``given_how`` is a code of ``written.FORMS``; ``proof`` and ``opened_at`` prove it, "" and None where that form needs
    the other one.
    """

    claim_no: str
    documents: list[MissingDocument]
    given_how: str
    proof: str
    opened_at: datetime | None
    requested_date: date


@lifts("claim.supplement_requested.1", to="claim.supplement_requested.2")
def _request_without_proof(data: Data) -> Data:
    return {**data, "proof": "", "opened_at": None}


@event("claim.notified.2", zh="通知申请人", en="Claimant notified", dated="notified_date")
class ClaimNotified(Event, frozen=True, kw_only=True):
    """The decision was given to the claimant in writing (保险法23, 24); ``how``, ``proof``, ``opened_at`` as above."""

    claim_no: str
    how: str
    proof: str
    opened_at: datetime | None
    notified_date: date


@lifts("claim.notified.1", to="claim.notified.2")
def _notice_without_proof(data: Data) -> Data:
    return {**data, "proof": "", "opened_at": None}


@event("claim.dossier_completed.2", zh="资料齐全", en="Dossier complete", dated="completed_date")
class DossierCompleted(Event, frozen=True, kw_only=True):
    """Nothing is missing; ``complex_reasons`` are those for which the case was decided to be complex, none if it is not."""

    claim_no: str
    complex_reasons: list[str]
    completed_date: date


@lifts("claim.dossier_completed.1", to="claim.dossier_completed.2")
def _completed_by_a_tick(data: Data) -> Data:
    kept = {name: value for name, value in data.items() if name != "complex"}
    return {**kept, "complex_reasons": [UNRECORDED] if data["complex"] else []}


@event("claim.found_complex.1", zh="认定情形复杂", en="Found complex", dated="found_date")
class FoundComplex(Event, frozen=True, kw_only=True):
    """Somebody decided that the case is complex (保险法23): coded reasons, and in words what the claimant is told."""

    claim_no: str
    reasons: list[str]
    explanation: str
    by: str
    found_date: date


@event("claim.complexity_withdrawn.1", zh="撤销情形复杂认定", en="No longer complex", dated="withdrawn_date")
class ComplexityWithdrawn(Event, frozen=True, kw_only=True):
    """The case is not complex after all, or no longer."""

    claim_no: str
    reason: str
    by: str
    withdrawn_date: date


@event(
    "claim.payment_papers_requested.1", zh="提示补交支付材料", en="Papers for the payment asked for", dated="asked_date"
)
class PaymentPapersRequested(Event, frozen=True, kw_only=True):
    """The claimant was reminded of papers that only the payment needs; no period stops for them."""

    claim_no: str
    documents: list[MissingDocument]
    asked_how: str
    by: str
    asked_date: date


@event(
    "claim.payment_papers_received.1", zh="收到支付材料", en="Papers for the payment received", dated="received_date"
)
class PaymentPapersReceived(Event, frozen=True, kw_only=True):
    """Papers that only the payment needs arrived."""

    claim_no: str
    documents: list[Document]
    received_date: date
