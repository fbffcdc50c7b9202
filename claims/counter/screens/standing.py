"""What was paid on a claim, what is owed now, and who has to pay the difference; and a reopening or waiver that waits."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.counter.domain.claim import Claim, Status
from claims.counter.domain.held import Reopening, Waiver
from claims.counter.domain.paid_before import difference_fen
from claims.counter.models import ClaimRow
from claims.counter.screens import words as claim_words
from claims.desk import show, words
from claims.desk.base import page_url
from claims.desk.steps import Panel
from claims.desk.viewer import viewer_of

LINES = 20
# Whose work list shows what is asked back.
ASKS_BACK = frozenset({"finance", "approver", "regulator"})
_UNDECIDED = frozenset({Status.UNDER_ASSESSMENT, Status.ASSESSED})


def standing(request: HttpRequest, row: ClaimRow, *, claim: Claim, happened: Sequence[Any]) -> Panel | None:
    """On the page and in the notice of the decision, once a claim was reopened after it was paid."""
    if not any(line.kind == "claim.payout_contested.1" for line in happened):
        return None
    difference = None if claim.status in _UNDECIDED else difference_fen(claim)
    held = claim.held
    context = {
        "paid": show.money(held.paid_fen),
        "repaid": show.money(held.repaid_fen) if held.repaid_fen else "",
        "waived": show.money(held.waived_fen) if held.waived_fen else "",
        "owed": show.money(claim.benefit_fen) if difference is not None else show.NOTHING,
        "more": show.money(difference) if difference and difference > 0 else "",
        "back": show.money(-difference) if difference and difference < 0 else "",
        "same": difference == 0,
        "demanded": show.day(held.demanded_date) if held.demanded_date else "",
    }
    return Panel(title=_("Paid and owed"), template="claims/claim_standing.html", context=context, printed=True)


def waiting(request: HttpRequest, row: ClaimRow, *, claim: Claim, happened: Sequence[Any]) -> Panel | None:
    """What waits for a second person, in the words of who proposed it."""
    asked, waiver = claim.reopening, claim.held.waiver
    if not (asked or waiver):
        return None
    lines: list[tuple[Any, str, Reopening | Waiver]] = []
    if asked:
        basis = words.word(claim_words.BASIS, asked.basis)
        lines.append((_("Reopening"), f"{basis} {asked.document_no}", asked))
    if waiver:
        lines.append((_("Waiver"), f"{show.money(waiver.amount_fen)} {waiver.authority}", waiver))
    return Panel(title=_("Waits for a second person"), template="claims/claim_waits.html", context={"lines": lines})


def to_reclaim(request: HttpRequest, row: Any) -> Panel | None:
    """On the work list: the claims on which more was paid than is owed."""
    viewer = viewer_of(request)
    if viewer.role not in ASKS_BACK:
        return None
    rows = viewer.scope(ClaimRow.objects.filter(receivable_fen__gt=0), outlet_field="outlet").order_by("claim_no")[
        :LINES
    ]
    lines = [
        {
            "claim_no": claim.claim_no,
            "url": page_url("claims.claimrow", claim.claim_no),
            "status": claim_words.status_chip(claim.status),
            "back": show.money(claim.receivable_fen),
        }
        for claim in rows
    ]
    return (
        Panel(title=_("Paid and not owed"), template="claims/to_reclaim.html", context={"lines": lines})
        if lines
        else None
    )
