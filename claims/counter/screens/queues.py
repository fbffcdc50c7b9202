"""The queues of the work list: what is due, what is in danger, what waits for whom."""

from collections.abc import Mapping
from typing import Any

from django.contrib.admin import SimpleListFilter
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.clocks.face import STATE, TONE, State, on_their_today, soon_share
from claims.counter.face import claims_on
from claims.counter.screens import words as claim_words
from claims.counter.targets import is_shown_to, missed_on
from claims.desk.viewer import today_of, viewer_of

OVER = ("paid", "withdrawn", "closed")

# As the index ``claims_open`` has it: what is over is most of an old house, and no queue has it, unless somebody waits for a
# second person there.
OPEN = ~Q(status__in=OVER) | ~Q(awaits="")

# A claim whose period is open is in at most one of these; the work list and the list of claims count them.
_STATES = (State.LATE, State.TODAY, State.SOON, State.PAUSED)
NAMES: Mapping[str, Any] = {
    "mine": _("Waiting for me"),
    **{state.value: STATE[state] for state in _STATES},
    "parked": claim_words.STATUS["unreachable"],
    "target": _("Internal target missed"),
    "open": _("All open"),
}
TONES: Mapping[str, str] = {
    "mine": "run",
    **{state.value: TONE[state] for state in _STATES},
    "parked": "paused",
    "target": "risk",
    "open": "none",
}


def conditions(request: HttpRequest) -> dict[str, Q]:
    """What belongs in each queue today. Whoever moves no claims has no queue of their own."""
    role = viewer_of(request).role
    called = on_their_today(request, claims_on)
    found = {state.value: called[state] for state in _STATES} | _targets(request)
    found |= {"parked": Q(status="unreachable"), "open": OPEN}
    return {"mine": claim_words.mine(role), **found} if claim_words.moves_claims(role) else found


def _targets(request: HttpRequest) -> dict[str, Q]:
    """What is missed by the region's own targets; they are the region's, and nobody else's."""
    viewer = viewer_of(request)
    if not (viewer.region and is_shown_to(viewer.role)):
        return {}
    return {"target": missed_on(viewer.region, today_of(request))}


def _help(name: str) -> str:
    """From when a claim is in the queue, where its name does not say it."""
    if name == "target":
        return str(_("By the region's own internal target. It is not law, and missing it is no breach."))
    if name != State.SOON:
        return ""
    return _("From the warning on: when %(share)s of the period is used.") % {"share": soon_share()}


def claim_queue(request: HttpRequest, rows: QuerySet[Any]) -> list[dict[str, Any]]:
    """Every queue with its count, in one query."""
    asked = conditions(request)
    counts = rows.filter(OPEN).aggregate(**{name: Count("id", filter=condition) for name, condition in asked.items()})
    chosen = request.GET.get("queue", "")
    return [
        {
            "code": name,
            "name": NAMES[name],
            "help": _help(name),
            "count": counts[name],
            "tone": TONES[name],
            "chosen": name == chosen,
        }
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
