"""The queues of the work list: what is due, what is in danger, what waits for whom."""

from datetime import timedelta
from typing import Any

from django.contrib.admin import SimpleListFilter
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.counter.screens import words as claim_words
from claims.desk.viewer import today_of, viewer_of

OVER = ("paid", "withdrawn", "closed")
SOON = timedelta(days=3)

NAMES = {
    "mine": _("Waiting for me"),
    "late": _("Overdue"),
    "today": _("Due today"),
    "soon": _("Due within 3 days"),
    "paused": _("Period suspended"),
    "open": _("All open"),
}
TONES = {"mine": "run", "late": "late", "today": "risk", "soon": "risk", "paused": "paused", "open": "none"}


def conditions(request: HttpRequest) -> dict[str, Q]:
    """What belongs in each queue today. Whoever moves no claims has no queue of their own."""
    today = today_of(request)
    live = ~Q(status__in=OVER)
    mine = claim_words.my_turn(viewer_of(request).role)
    found = {
        "late": live & Q(next_due_date__lt=today),
        "today": live & Q(next_due_date=today),
        "soon": live & Q(next_due_date__gt=today, next_due_date__lte=today + SOON),
        "paused": Q(status="awaiting_documents"),
        "open": live,
    }
    return {"mine": Q(status__in=mine), **found} if mine else found


def claim_queue(request: HttpRequest, rows: QuerySet[Any]) -> list[dict[str, Any]]:
    """Every queue with its count, in one query."""
    asked = conditions(request)
    counts = rows.aggregate(**{name: Count("id", filter=condition) for name, condition in asked.items()})
    chosen = request.GET.get("queue", "")
    return [
        {"code": name, "name": NAMES[name], "count": counts[name], "tone": TONES[name], "chosen": name == chosen}
        for name in asked
    ]


class QueueFilter(SimpleListFilter):
    title = _("Queue")
    parameter_name = "queue"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(name, NAMES[name]) for name in conditions(request)]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        asked = conditions(request).get(self.value() or "")
        return queryset.filter(asked) if asked is not None else queryset
