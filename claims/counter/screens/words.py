"""The words of a counter claim for its codes."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Q
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.counter.domain.claim import Status
from claims.counter.domain.complexity import KNOWN
from claims.counter.domain.documents import KINDS
from claims.counter.domain.exits import EXITS, WAYS
from claims.counter.domain.payee import RELATIONS
from claims.counter.domain.payout import IDENTITY_DOCUMENTS
from claims.counter.domain.reopening import BASES
from claims.counter.domain.returns import REASONS
from claims.counter.domain.turns import BY_TWO, CLAIMANT, HOLD_UP, PAYABLE, REOPENING, turn
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
    "unreachable": _("Parked, owed"),
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
    "unreachable": "paused",
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
BASIS: Mapping[str, Any] = {code: lazily(*names) for code, names in BASES.items()}
RETURN_REASON: Mapping[str, Any] = {code: lazily(why.zh, why.en) for code, why in REASONS.items()}


def document_kind(code: str) -> str:
    kind = KINDS.get(code)
    return of_two(kind.zh, kind.en) if kind else code


def status_chip(status: str) -> SafeString:
    return chip(STATUS_TONE.get(status, "run"), words.word(STATUS, status))


AWAITS: Mapping[str, Any] = {
    "reopening": _("Reopening, to be confirmed"),
    "exit": _("Another way out, to be confirmed"),
    "death": _("Death recorded wrongly, to be confirmed"),
    "payee": _("Payee, to be confirmed"),
    "holder": _("Holder of the account, to be confirmed"),
    "waiver": _("Waiver, to be confirmed"),
    "heir": _("The insured has died, an heir is needed"),
}
EXIT: Mapping[str, Any] = {code: lazily(*names) for code, names in EXITS.items()}
WAY: Mapping[str, Any] = {code: lazily(*names) for code, names in WAYS.items()}
REMINDED_OF: Mapping[str, Any] = {
    "papers": _("Papers asked for"),
    "answer": _("Answer to the decision"),
    "account": _("Account to pay to"),
}


def turn_of(row: Any) -> str:
    """Whose turn the claim of a row is: a role, "claimant", or "" when it is over."""
    return turn(row.status, account=bool(row.account_last4), awaits=row.awaits)


def is_mine(row: Any, role: str) -> bool:
    return role == turn_of(row) or (role == "approver" and row.awaits in BY_TWO)


def mine(role: str) -> Q:
    """``is_mine`` in SQL; it holds for no row where a role moves no claims."""
    payable = Q(status__in=PAYABLE) & ~Q(account_last4="") & ~Q(awaits__in=HOLD_UP)
    plain = [status for status in Status if turn(status, account=False, awaits="") == role]
    found = Q(status__in=plain) & ~payable
    if role == "cashier":
        found |= payable & ~Q(awaits=REOPENING)
    return found | Q(awaits__in=BY_TWO) if role == "approver" else found


def moves_claims(role: str) -> bool:
    """Whether it is ever this role's turn."""
    return role in {turn(status, account=account, awaits="") for status in Status for account in (False, True)}


def whose_turn(row: Any) -> str:
    """For whom the claim of a row waits, in words; "" when for nobody. A second person is named too."""
    turns = [turn_of(row), *(["approver"] if row.awaits in BY_TWO else [])]
    named = [str(_("the claimant")) if who == CLAIMANT else words.word(words.ROLE, who) for who in turns if who]
    return ("、" if words.in_chinese() else ", ").join(dict.fromkeys(named))
