"""The log as it is: events with their place in the order everyone reads, and how far each follower has read."""

import json
import re
from datetime import date, datetime, time, timedelta
from typing import Any

from django.contrib.admin import display
from django.db.models import F, OuterRef, QuerySet, Subquery
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.clocks.health import get_health
from claims.desk import show, words
from claims.desk.base import LookOnly, as_day, column, page_url
from claims.desk.menu import Menu, Page
from claims.desk.viewer import viewer_of
from claims.domain.calendar import CHINA
from claims.store.following import registered_followers
from claims.store.models import Bookmark, Event, LogHead, Position
from claims.store.values import STREAM_TYPES
from settlement.ledger import words as ledger_words
from settlement.ledger.models import Voucher

UUID_TEXT = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)

# Stream → the page of what it is about.
_PAGES = {
    "claim": ("claims", "claims.claimrow"),
    "clock": ("clocks", "claims.clockrow"),
    "payment": ("payments", "settlement.paymentrow"),
    "fund": ("funds", "settlement.project"),
    "hospital": ("hospitals", "settlement.hospital"),
}


class EventScreen(LookOnly):
    page = Page(
        name="events",
        seen_by=(
            "regulator",
            "admin",
        ),
        menu=Menu(group="audit", place=10, title=_("Event log"), icon="history"),
    )
    number = "seq"
    page_template = "audit/event.html"
    list_display = ("number_", "position", "what", "stream_id", "version", "actor", "recorded", "occurred")
    search_fields = ("stream_id",)
    search_help_text = _("Stream such as claim:C37…, event number, event id, or a day of recording")
    ordering = ("-seq",)
    list_fullwidth = True

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        place = Position.objects.filter(seq=OuterRef("seq")).values("position")[:1]
        return super().get_queryset(request).annotate(place=Subquery(place))

    def search_rows(self, request: HttpRequest, rows: QuerySet[Any], asked: str) -> QuerySet[Any] | None:
        if asked.isdecimal():
            return rows.filter(seq=asked[:18])
        if UUID_TEXT.fullmatch(asked):
            return rows.filter(event_id=asked)
        if ":" in asked:
            return rows.filter(stream_id=asked)
        if when := as_day(asked):
            return _of_a_day(rows, when)
        # The number of a case, of whatever kind it is.
        streams = rows.filter(stream_id__in=[f"{kind}:{asked}" for kind in STREAM_TYPES])
        return streams if streams.exists() else None

    def page_context(self, request: HttpRequest, row: Any) -> dict[str, Any]:
        kind, _colon, key = row.stream_id.partition(":")
        page, label = _PAGES.get(kind, ("", ""))
        viewer = viewer_of(request)
        vouchers = Voucher.objects.filter(region=row.region, event_id=row.event_id).order_by("id")
        around = Event.objects.filter(region=row.region, stream_id=row.stream_id)
        neighbours = around.filter(version__in=(row.version - 1, row.version + 1)).values_list("version", "seq")
        return {
            "title": f"{words.event_name(row.kind)} · {row.seq}",
            "name": words.event_name(row.kind),
            "data": json.dumps(row.data, ensure_ascii=False, indent=2),
            "meta": json.dumps(row.meta, ensure_ascii=False, indent=2),
            "prev_hash": bytes(row.prev_hash).hex(),
            "leaf_hash": bytes(row.leaf_hash).hex(),
            "actor": row.meta.get("actor", ""),
            "role": words.word(words.ROLE, row.meta.get("role", "")),
            "channel": words.word(words.CHANNEL, row.meta.get("channel", "")),
            "subject_url": page_url(label, key) if page and viewer.sees(page) else "",
            "neighbours": {"before" if version < row.version else "after": seq for version, seq in neighbours},
            "vouchers": [
                {
                    "id": voucher.pk,
                    "name": ledger_words.posting_rule(voucher.rule, voucher.rule_version),
                    "url": page_url("settlement.voucher", voucher.pk),
                }
                for voucher in vouchers
            ],
        }

    number_ = column("seq", _("No."))

    @display(description=_("Position"))
    def position(self, row: Any) -> SafeString | int:
        return show.chip("risk", str(_("not yet"))) if row.place is None else row.place

    @display(description=_("What"), ordering="kind")
    def what(self, row: Event) -> str:
        return words.event_name(row.kind)

    @display(description=_("Who"))
    def actor(self, row: Event) -> str:
        return words.actor(str(row.meta.get("actor", "")))

    @display(description=_("Recorded at"), ordering="recorded_at")
    def recorded(self, row: Event) -> str:
        return show.instant(row.recorded_at)

    @display(description=_("Counts from"), ordering="occurred_at")
    def occurred(self, row: Event) -> str:
        return show.instant(row.occurred_at)


def _of_a_day(rows: QuerySet[Any], day: date) -> QuerySet[Any]:
    """What was recorded on a day in China. By instants, for which there is an index, and sorted by them, since from the
    newest number backwards an early day is a long way."""
    if day == date.max:
        return rows.none()  # the calendar knows no day after it
    start = datetime.combine(day, time(), CHINA)
    return rows.filter(recorded_at__gte=start, recorded_at__lt=start + timedelta(days=1)).order_by(
        "-recorded_at", "-seq"
    )


class FollowerScreen(LookOnly):
    page = Page(
        name="followers",
        seen_by=(
            "regulator",
            "admin",
        ),
        menu=Menu(group="audit", place=20, title=_("Followers"), icon="sync"),
    )
    region_field = ""
    page_template = "audit/follower.html"
    list_display = ("follower", "version", "position", "behind", "state_", "stopped")
    list_before_template = "audit/beats.html"
    ordering = ("follower", "version")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        size = LogHead.objects.filter(log_id=OuterRef("log_id")).values("size")[:1]
        return super().get_queryset(request).annotate(behind_=Subquery(size) - F("position"))

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        health = get_health()
        beats = [{"source": source, "age": age, "fired": fired} for source, age, fired in health.sweeps]
        head = LogHead.objects.first()
        size = head.size if head else 0
        return super().changelist_view(request, {"beats": beats, "size": size, "unplaced": health.unplaced})

    def page_context(self, request: HttpRequest, row: Any) -> dict[str, Any]:
        return {"title": f"{row.follower} v{row.version}"}

    @display(description=_("Positions behind"))
    def behind(self, row: Any) -> int:
        return max(0, row.behind_ or 0)

    @display(description=_("State"))
    def state_(self, row: Bookmark) -> SafeString:
        if (row.follower, row.version) not in {(each.name, each.version) for each in registered_followers()}:
            return show.chip("none", str(_("No longer run")))
        return show.chip("late", str(_("Stopped"))) if row.error else show.chip("done", str(_("Following")))

    @display(description=_("Stopped at"), ordering="error_at")
    def stopped(self, row: Bookmark) -> str:
        return f"{show.instant(row.error_at)} {row.error}" if row.error else show.NOTHING
