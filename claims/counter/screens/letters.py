"""The letters of a claim: the one-time notice and the notice of the decision, as they were on the day they were written.

What happened after the letter is not in it: printed again a month later it says the same.
"""

from collections.abc import Sequence
from typing import Any

from django.contrib.auth import get_user_model
from django.http import Http404, HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.counter import queries
from claims.counter.domain.changes import fold
from claims.counter.domain.claim import Claim
from claims.counter.domain.documents import KINDS
from claims.counter.domain.notice_events import FoundComplex
from claims.counter.models import ClaimRow
from claims.counter.screens import words as claim_words
from claims.counter.screens.timeline import complexity
from claims.desk import show, words
from claims.desk.happened import Happened
from claims.desk.steps import Panel, panels_of
from claims.law.domain.citation import Citation, cite
from claims.law.domain.law import Book
from claims.law.queries import get_book
from claims.outlets.models import Outlet
from claims.persons.screens import masked as people

# Letter → the events it is written from.
LETTERS = {
    "notice": ("claim.supplement_requested.1", "claim.supplement_requested.2"),
    "complex": ("claim.found_complex.1",),
    "decision": ("claim.approved.1", "claim.rejected.1"),
    "reminder": ("claim.reminded.1",),
    "without": ("claim.papers_forgone.1",),
    "reclaim": ("claim.reclaim_demanded.1",),
}
NAMES = {
    "notice": _("Print the one-time notice"),
    "complex": _("Print the notice of a complex case"),
    "decision": _("Print the decision"),
    "reminder": _("Print the reminder"),
    "without": _("Print the notice on missing papers"),
    "reclaim": _("Print the demand for repayment"),
}
_MOST_OUTLETS = 6
_WITH_PAPERS = {"claim.reported.1", "claim.documents_received.1", "claim.payment_papers_received.1"}
# What the letters cite, of the day they were written from → the duty.
# law: complaints_2020.remedies
CITED = {
    "notice": "one_time_notice",
    "deducts": "notice.deducts_time",
    "notify": "claim.notify",
    "rejects": "claim.reject_notice",
    "remedies": "remedies",
    "complex": "claim.assess",
}


def offered(url: str, happened: Sequence[Happened]) -> list[dict[str, Any]]:
    """The letters that can be printed on the page of a claim."""
    kinds = {line.kind for line in happened}
    return [
        {"name": NAMES[letter], "url": url.replace("/change/", f"/print/{letter}/")}
        for letter, written_from in LETTERS.items()
        if kinds & set(written_from)
    ]


def context(request: HttpRequest, row: ClaimRow, letter: str) -> dict[str, Any]:
    """What the template of a letter needs; 404 when there is nothing to write it from."""
    happened = queries.get_timeline(row.region, row.claim_no)
    at = next((n for n, line in reversed([*enumerate(happened)]) if line.kind in LETTERS.get(letter, ())), None)
    if at is None:
        raise Http404
    before, event = happened[: at + 1], happened[at].event
    claim = folded(before)
    person = people.masked(row.region, row.person_id)
    book = get_book(row.region, at=happened[at].occurred_at)
    on = getattr(event, type(event).dated)
    return {
        "row": row,
        "claim": claim,
        "person": person,
        "name": person.name,  # whoever may print the full one asks for it, and that is recorded
        "outlets": _outlets(row),
        "rejected": happened[at].kind == "claim.rejected.1",
        "event": event,
        "panels": printed(request, row, before),
        "fees": show.money(claim.claimed_fen),
        "benefit": show.money(claim.benefit_fen),
        "back": show.money(getattr(event, "amount_fen", 0)),
        "received": documents(before, book),
        "law": {name: _law(cite(book, duty, on)) for name, duty in CITED.items()},
        "missing": _missing(event),
        "outstanding": [claim_words.document_kind(kind) for kind in getattr(event, "kinds", claim.outstanding)],
        "complex": _complex(claim, before),
        "given_how": words.word(claim_words.HANDED_OVER, getattr(event, "given_how", "")),
        "assessor": _signed(claim.assessor),
        "approver": _signed(getattr(event, "approver", "")),
        "day_format": "Y年n月j日" if words.in_chinese() else "j F Y",
    }


def folded(happened: Sequence[Happened]) -> Claim:
    claim = fold([line.event for line in happened if line.stream_id.startswith("claim:")])
    if claim is None:
        raise Http404
    return claim


def printed(request: HttpRequest, row: ClaimRow, happened: Sequence[Happened]) -> list[Panel]:
    """The panels of other apps that stand in the letter too."""
    claim = folded(happened)
    return [panel for panel in panels_of("claims", request, row, claim=claim, happened=happened) if panel.printed]


def documents(happened: Sequence[Happened], book: Book) -> list[dict[str, Any]]:
    """The documents in the order they came, each with the day it counts as received and what it was asked for under."""
    days = [
        (document, line.event.received_date)  # type: ignore[attr-defined]
        for line in happened
        if line.kind in _WITH_PAPERS
        for document in line.event.documents  # type: ignore[attr-defined]
    ]
    return [
        {
            "kind": claim_words.document_kind(document.kind),
            "basis": _basis(cite(book, KINDS[document.kind].duty, day)),
            "pages": document.pages,
            "sha256": document.sha256,
            "received": day,
        }
        for document, day in days
    ]


def _law(cited: Citation) -> str:
    """The law as a letter names it; "" where none may be shown to a claimant."""
    return words.of_two(cited.full_zh, cited.law_en) if cited.law else ""


def _basis(cited: Citation) -> str:
    return words.of_two(cited.zh, cited.en)


def _outlets(row: ClaimRow) -> list[dict[str, str]]:
    """Where to go: the outlet of the claim, or those of the region when it came by mail or online."""
    rows = Outlet.objects.filter(region=row.region).order_by("code")
    found = rows.filter(code=row.outlet) if row.outlet else rows.filter(open=True)[:_MOST_OUTLETS]
    return [
        {"name": words.of_two(outlet.name_zh, outlet.name_en), "address": outlet.address, "telephone": outlet.telephone}
        for outlet in found
    ]


def _signed(login: str) -> str:
    """Staff sign with their name where one is kept, else with the login the log knows them by."""
    user = get_user_model().objects.filter(username=login).first() if login else None
    return (user.get_full_name() if user else "") or login


def _complex(claim: Claim, before: Sequence[Happened]) -> dict[str, Any] | None:
    """What the claimant is told of a complex case; None where it was not found so, or no longer is."""
    found = next((line.event for line in reversed(before) if isinstance(line.event, FoundComplex)), None)
    if found is None or not claim.complex:
        return None
    return {"on": found.found_date, "reasons": complexity(found.reasons), "explanation": found.explanation}


def _missing(event: Any) -> list[dict[str, str]]:
    listed = getattr(event, "documents", [])
    return [
        {"kind": claim_words.document_kind(line.kind), "reason": line.reason}
        for line in listed
        if hasattr(line, "reason")
    ]
