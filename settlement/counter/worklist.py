"""The start page: what is due, in the order it is due, and whether the house itself is awake."""

from typing import Any

from django.db.models import Case, Count, F, Q, Sum, When
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from claims.clocks.health import get_health
from claims.counter.face import face
from claims.counter.models import ClaimRow
from claims.counter.screens import words as claim_words
from claims.counter.screens.ages import age
from claims.counter.screens.queues import OPEN, claim_queue
from claims.desk import show, words
from claims.desk.base import page_url
from claims.desk.menu import Menu, Page
from claims.desk.steps import panels_of
from claims.desk.viewer import today_of, viewer_of
from claims.persons.queries import find_masked
from settlement.cover.models import CoverRow
from settlement.cover.screens.gaps import FILTER as GAP_FILTER
from settlement.payment import words as payment_words
from settlement.payment.face import UNDER_WAY, due_chip
from settlement.payment.models import PaymentRow

LINES = 30
# Whose work list shows the payments that wait.
WATCHES_MONEY = frozenset({"cashier", "finance", "regulator", "admin"})
WAITING = ("ordered", "reserved", "returned")
WORK_LIST = Page(
    name="worklist",
    seen_by=("clerk", "assessor", "approver", "cashier", "finance", "regulator", "admin"),
    menu=Menu(group="work", place=10, title=gettext_lazy("Work list"), icon="checklist"),
)
SILENT_S = 60  # the sweep runs every few seconds


def work_list(request: HttpRequest, context: dict[str, Any]) -> dict[str, Any]:
    viewer = viewer_of(request)
    context |= {"title": _("Work list"), "viewer": viewer, "alarms": alarms(request)}
    if viewer.sees(WORK_LIST.name):
        context |= _claims(request) | _payments(request) | {"panels": panels_of(WORK_LIST.name, request, None)}
    return context


def alarms(request: HttpRequest) -> list[str]:
    """A silent timer must be louder than a breach: nothing falls due while nobody looks."""
    found = []
    health = get_health()
    ages = [age for _source, age, _fired in health.sweeps]
    if not ages:
        found.append(_("The clock sweep has never run: no period is being watched."))
    elif (silent := min(ages)) > SILENT_S:
        text = ngettext(
            "The clock sweep has been silent for %(minutes)d minute: warnings and breaches are not being recorded.",
            "The clock sweep has been silent for %(minutes)d minutes: warnings and breaches are not being recorded.",
            silent // 60,
        )
        found.append(text % {"minutes": silent // 60})
    for follower, _error in health.stopped:
        found.append(_("The follower %(name)s has stopped; what it does is not being done.") % {"name": follower})
    for follower, _age in health.late:
        text = _("The follower %(name)s is more than a minute behind; what it does is done late.")
        found.append(text % {"name": follower})
    if health.clocks_in_trouble:
        text = ngettext(
            "%(count)d legal period cannot be fired; see the log of the worker.",
            "%(count)d legal periods cannot be fired; see the log of the worker.",
            health.clocks_in_trouble,
        )
        found.append(text % {"count": health.clocks_in_trouble})
    return [*found, *_gaps(request)]


def _gaps(request: HttpRequest) -> list[str]:
    """Cover years in which a reversal left later bills on their upper spans, for those who can have that mended."""
    viewer = viewer_of(request)
    if not viewer.sees("covers") or viewer.of_an_outlet:
        return []
    count = viewer.scope(CoverRow.objects.exclude(gap_fen=0)).count()
    if not count:
        return []
    text = ngettext(
        "%(count)d cover year has a gap: the later bills must be reversed and settled again.",
        "%(count)d cover years have a gap: the later bills must be reversed and settled again.",
        count,
    )
    url = f"{reverse('admin:settlement_coverrow_changelist')}?{GAP_FILTER}"
    return [format_html('<a class="d-link" href="{}">{}</a>', url, text % {"count": count})]


def _claims(request: HttpRequest) -> dict[str, Any]:
    viewer = viewer_of(request)
    rows = viewer.scope(ClaimRow.objects.all(), outlet_field="outlet")
    link = reverse("admin:claims_claimrow_changelist")
    queues = [queue | {"url": f"{link}?queue={queue['code']}"} for queue in claim_queue(request, rows)]
    # Mine first, then what others have to do; each by its due date, what has none at the end.
    turn = Case(When(claim_words.mine(viewer.role), then=0), default=1)
    by_age = request.GET.get("by") == "age"
    first = ["status_since"] if by_age else [turn, F("next_due_date").asc(nulls_last=True)]
    due = list(rows.filter(OPEN).order_by(*first, "claim_no")[:LINES])
    return {
        "queues": queues,
        "claims": _lines(request, due),
        "claims_url": link,
        "by_age": by_age,
        "new_claim_url": reverse("admin:claims_claimrow_report") if viewer.takes("report") and viewer.region else "",
    }


def _lines(request: HttpRequest, rows: list[ClaimRow]) -> list[dict[str, Any]]:
    names: dict[tuple[str, str], Any] = {}
    for region in {row.region for row in rows}:
        found = find_masked(region, [row.person_id for row in rows if row.region == region])
        names |= {(region, person_id): masked for person_id, masked in found.items()}
    return [_line(request, row, names[row.region, row.person_id]) for row in rows]


def _line(request: HttpRequest, row: ClaimRow, person: Any) -> dict[str, Any]:
    due = face(row, today_of(request, row.region))
    return {
        "row": row,
        "url": page_url("claims.claimrow", row.claim_no),
        "person": person,
        "status": claim_words.status_chip(row.status),
        "chip": due.chip if due else "",
        "age": age(row, today_of(request, row.region)),
        "waits_for": claim_words.whose_turn(row),
        "mine": claim_words.is_mine(row, viewer_of(request).role),
        "awaits": words.word(claim_words.AWAITS, row.awaits),
        "amount": show.money(row.benefit_fen if row.benefit_fen is not None else row.medfee_sumamt_fen),
    }


def _payments(request: HttpRequest) -> dict[str, Any]:
    viewer = viewer_of(request)
    if viewer.role not in WATCHES_MONEY:
        return {}
    rows = viewer.scope(PaymentRow.objects.all())
    sums = rows.filter(state__in=WAITING).aggregate(
        **{f"{state}_count": Count("id", filter=Q(state=state)) for state in WAITING},
        ordered_sum=Sum("amount_fen", filter=Q(state="ordered")),
        reserved_sum=Sum("amount_fen", filter=Q(state="reserved")),
    )
    link = reverse("admin:settlement_paymentrow_changelist")
    waiting = rows.filter(state__in=UNDER_WAY).order_by("due_date", "ordered_at")[:10]
    return {
        "payment_queues": [
            {
                "name": payment_words.PAYMENT[state],
                "count": sums[f"{state}_count"],
                "tone": payment_words.PAYMENT_TONE[state],
                "sum": show.money(sums[f"{state}_sum"] or 0) if f"{state}_sum" in sums else "",
                "url": f"{link}?state={state}",
            }
            for state in WAITING
        ],
        "payments": [_payment(request, row) for row in waiting],
        "payments_url": link,
    }


def _payment(request: HttpRequest, row: PaymentRow) -> dict[str, Any]:
    return {
        "row": row,
        "url": page_url("settlement.paymentrow", row.payment_no),
        "due": due_chip(row, today_of(request, row.region)),
        "chip": payment_words.chip_of(row),
        "amount": show.money(row.amount_fen),
    }
