"""The words of a counter claim for its codes."""

from collections.abc import Mapping
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.counter.domain.documents import KINDS
from claims.desk import words
from claims.desk.show import chip
from claims.desk.words import of_two

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
HANDED_OVER: Mapping[str, Any] = {
    "in_person": _("Handed over in person"),
    "mail": _("By registered mail"),
    "sms": _("By text message"),
    "online": _("Online"),
}


def document_kind(code: str) -> str:
    kind = KINDS.get(code)
    return of_two(kind.zh, kind.en) if kind else code


def status_chip(status: str) -> SafeString:
    return chip(STATUS_TONE.get(status, "run"), words.word(STATUS, status))
