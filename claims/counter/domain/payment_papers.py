"""Papers that only the payment needs (a bank card, the payee's identity): asked for apart, and no period stops for them."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from claims.counter.domain import documents as papers
from claims.counter.domain import notice_events as n
from claims.counter.domain.claim import Claim, NotNow, Status
from claims.counter.domain.documents import KINDS, PAYMENT, MissingDocument
from claims.counter.domain.written import FORMS, TEXT_MESSAGE, NotAWrittenForm
from claims.domain.decision import Decision, by_name, must_fit
from claims.domain.document import Document, UnknownDocumentKind
from claims.domain.event import Event
from claims.domain.refusal import Refused, check_day, check_ground

# A reminder is no notice, so a message is enough.
ASKED_BY: Final = frozenset({*FORMS, TEXT_MESSAGE})


# law: insurance_law.22.2
def request_payment_papers(
    claim: Claim, *, documents: list[MissingDocument], asked_how: str, by: str, asked_date: date, today: date
) -> list[Event]:
    """Remind the claimant of what the payment needs; as often as it takes."""
    must_fit(claim, DECISIONS["request_payment_papers"])
    check_day(asked_date, earlier=claim.received_date, today=today, field="asked_date")
    if not documents:
        raise NoPaperNamed(field="documents")
    _check_kinds(missing.kind for missing in documents)
    for missing in documents:
        check_ground(missing.reason, field="documents")
    if asked_how not in ASKED_BY:
        raise NotAWrittenForm(field="asked_how", how=asked_how)
    return [
        n.PaymentPapersRequested(
            claim_no=claim.claim_no, documents=documents, asked_how=asked_how, by=by, asked_date=asked_date
        )
    ]


def receive_payment_papers(claim: Claim, *, documents: list[Document], received_date: date, today: date) -> list[Event]:
    """Receive what the payment needs, asked for or not, wherever the assessment stands."""
    must_fit(claim, DECISIONS["receive_payment_papers"])
    check_day(received_date, earlier=claim.received_date, today=today, field="received_date")
    papers.check_given(documents)
    _check_kinds(document.kind for document in documents)
    return [n.PaymentPapersReceived(claim_no=claim.claim_no, documents=documents, received_date=received_date)]


def _check_kinds(kinds: Iterable[str]) -> None:
    for kind in kinds:
        known = KINDS.get(kind)
        if known is None:
            raise UnknownDocumentKind(field="documents", kind=kind)
        if known.purpose != PAYMENT:
            raise NotForThePayment(field="documents", kind=kind)


class NoPaperNamed(Refused):
    """At least one paper for the payment must be named."""

    zh = "至少须列出一项支付材料。"


class NotForThePayment(Refused):
    """{kind} is needed for the assessment; it belongs into the one-time notice and the dossier."""

    zh = "“{kind}”为核定所需，应列入一次性告知并归入赔案材料。"


class NoPaymentAhead(NotNow):
    """The claim is {status}: no paper for a payment is needed."""

    zh = "赔案当前状态为“{status}”，无需支付材料。"


_MAY_BE_PAID = frozenset(Status) - {Status.REJECTED, Status.PAID, Status.WITHDRAWN, Status.CLOSED}

DECISIONS: Final[Mapping[str, Decision[Claim]]] = by_name(
    Decision("request_payment_papers", _MAY_BE_PAID, NoPaymentAhead),
    Decision("receive_payment_papers", _MAY_BE_PAID, NoPaymentAhead),
)
