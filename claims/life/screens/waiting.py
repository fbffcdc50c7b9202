"""The cases of declared lives that wait for whoever looks at the work list, the first due first."""

from datetime import date
from typing import Any

from django.db.models import F
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.clocks.face import face_of
from claims.clocks.screens.page import subjects
from claims.desk import show, words
from claims.desk.steps import Panel
from claims.desk.viewer import today_of, viewer_of
from claims.life.streams import Lived, lives

LINES = 20


def waiting(request: HttpRequest, row: Any) -> Panel | None:
    """One statement for each life this viewer may see; None when nothing waits."""
    found = [line for lived in lives.values() for line in _lines(request, lived)]
    if not found:
        return None
    first = sorted(found, key=lambda line: (line["due"] or date.max, line["number"]))[:LINES]
    return Panel(title=_("Other cases that wait for you"), template="claims/waiting.html", context={"cases": first})


def _lines(request: HttpRequest, lived: Lived) -> list[dict[str, Any]]:
    life, page, viewer = lived.life, subjects[lived.life.name], viewer_of(request)
    mine = [code for code, status in life.statuses.items() if status.waits_for == viewer.role]
    if not mine or not viewer.sees(page.page):
        return []
    cases = viewer.scope(lived.rows.objects.filter(status__in=mine), outlet_field="outlet")  # type: ignore[attr-defined]
    return [
        {
            "number": case.number,
            "url": page.url_of(case.number),
            "what": words.of_two(*life.word),
            "status": words.of_two(*life.statuses[case.status].word),
            "due": case.next_due_date,
            "chip": face_of(case.next_due_date, case.next_soon_date, today_of(request, case.region)).chip
            if case.next_due_date
            else "",
            "opened": show.day(case.opened_date),
        }
        for case in cases.order_by(F("next_due_date").asc(nulls_last=True), "number")[:LINES]
    ]
