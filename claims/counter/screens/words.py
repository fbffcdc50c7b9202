"""The words of a counter claim for its codes."""

from collections.abc import Mapping
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.counter.domain.complexity import KNOWN
from claims.counter.domain.documents import KINDS
from claims.counter.domain.payee import RELATIONS
from claims.counter.domain.payout import IDENTITY_DOCUMENTS
from claims.counter.domain.returns import REASONS
from claims.counter.domain.written import FORMS, TEXT_MESSAGE
from claims.desk import words
from claims.desk.show import chip
from claims.desk.words import lazily, of_two

STATUS: Mapping[str, Any] = {
    "received": _("Received"),
    "supplement_requested": _("Supplement requested"),
    "awaiting_documents": _("Awaiting documents"),
    "under_assessment": _("Under assessment"),
    "assessed": _("Waiting for decision"),
    "approved": _("Approved, to be notified"),
    "rejected": _("Rejected, to be notified"),
    "notified": _("Notified, awaiting answer"),
    "disputed": _("Disputed"),
    "accepted": _("Accepted"),
    "payment_ordered": _("Payment ordered"),
    "payment_failed": _("Payment failed"),
    "payment_returned": _("Payment returned"),
    "paid": _("Paid"),
    "withdrawn": _("Withdrawn"),
    "closed": _("Closed"),
}
STATUS_TONE: Mapping[str, str] = {
    "awaiting_documents": "paused",
    "supplement_requested": "paused",
    "disputed": "risk",
    "payment_failed": "late",
    "payment_returned": "late",
    "rejected": "risk",
    "paid": "done",
    "closed": "done",
    "withdrawn": "none",
}
OUTCOME: Mapping[str, Any] = {"benefit": _("Benefit"), "rejection": _("Rejection")}
# The written forms; a text message is none, and stands in reminders and in old records.
WRITTEN: Mapping[str, Any] = {code: lazily(form.zh, form.en) for code, form in FORMS.items()}
HANDED_OVER: Mapping[str, Any] = {**WRITTEN, TEXT_MESSAGE: _("By text message")}
COMPLEX: Mapping[str, Any] = {code: lazily(why.zh, why.en) for code, why in KNOWN.items()}
RELATION: Mapping[str, Any] = {code: lazily(known.zh, known.en) for code, known in RELATIONS.items()}
IDENTITY_DOCUMENT: Mapping[str, Any] = {code: lazily(*names) for code, names in IDENTITY_DOCUMENTS.items()}
RETURN_REASON: Mapping[str, Any] = {code: lazily(why.zh, why.en) for code, why in REASONS.items()}


def document_kind(code: str) -> str:
    kind = KINDS.get(code)
    return of_two(kind.zh, kind.en) if kind else code


def status_chip(status: str) -> SafeString:
    return chip(STATUS_TONE.get(status, "run"), words.word(STATUS, status))


# Whose turn it is; "claimant" when nobody here can move it.
WAITS_FOR: Mapping[str, str] = {
    "received": "clerk",
    "supplement_requested": "clerk",
    "awaiting_documents": "claimant",
    "under_assessment": "assessor",
    "assessed": "approver",
    "approved": "clerk",
    "rejected": "clerk",
    "notified": "claimant",
    "disputed": "approver",
    "accepted": "clerk",
    "payment_ordered": "cashier",
    "payment_failed": "cashier",
    "payment_returned": "clerk",
}


def my_turn(role: str) -> tuple[str, ...]:
    """The statuses in which a claim waits for this role."""
    return tuple(status for status, waits_for in WAITS_FOR.items() if waits_for == role)


def whose_turn(status: str) -> str:
    """For whom a claim of this status waits, in words; "" when for nobody."""
    waits_for = WAITS_FOR.get(status, "")
    return str(_("the claimant")) if waits_for == "claimant" else words.word(words.ROLE, waits_for)
