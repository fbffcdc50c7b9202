"""What a region entered of the law: the entries with their steps, and the table they are laid over."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.contrib.admin import display
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import URLPattern, path, reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from claims.desk import show, words
from claims.desk.base import column, day_column, page_url, word_filter
from claims.desk.menu import Page
from claims.desk.opening import Opening
from claims.desk.steps import Step, panels_of
from claims.desk.viewer import viewer_of
from claims.law.models import LawEntryRow
from claims.law.screens import table
from claims.law.screens.words import CONFIDENCE, KIND, STATUS, STATUS_TONE, duty_name, text_name

WAITING = ("proposed", "doubted")
MOST_WAITING = 20


class LawEntryScreen(Opening):
    page = Page(name="law_entries", seen_by=("approver", "regulator", "admin"))
    subject = "law_entry"
    page_template = "claims/law_entry.html"
    list_display = ("number_", "state", "text_", "article", "duty_", "begins", "ends", "proposed_by_", "decided_by_")
    list_filter = (word_filter(_("Status"), "status", STATUS),)
    search_fields = ("document_no",)
    search_help_text = _("Document number")
    ordering = ("-entry_no",)
    list_fullwidth = True

    number_ = column("entry_no", _("Number"))
    begins = day_column("valid_from", _("In force from"))
    ends = day_column("valid_to", _("Last day in force"))
    proposed_by_ = column("proposed_by", _("Entered by"))
    decided_by_ = column("decided_by", _("Decided by"))

    def more_urls(self, name: str) -> list[URLPattern]:
        wrap = self.admin_site.admin_view
        return [
            path("table/", wrap(self.law_view), name=f"{name}_law"),
            path("table/export/", wrap(self.law_export_view), name=f"{name}_law_export"),
            path("table/<str:row_id>/", wrap(self.law_row_view), name=f"{name}_law_row"),
            *super().more_urls(name),
        ]

    # The table.

    def law_view(self, request: HttpRequest) -> HttpResponse:
        self._must_see(request)
        waiting = self.get_queryset(request).filter(status__in=WAITING).order_by("entry_no")[:MOST_WAITING]
        context = table.list_context(request) | {
            "waiting": [{"row": row, "url": self.url_of(row), "state": self.state(row), "what": self.what(row),
                         "steps": self.steps_for(request, row)} for row in waiting],
            "of_every_region": not viewer_of(request).region,
            "opening": [{"step": step, "url": reverse(f"{self.route}_open", args=[step.name])}
                        for step in self.opening_steps() if self._opens(request, step)],
        }  # fmt: skip
        return self.render(request, "claims/law.html", gettext("Law"), **context)

    def law_row_view(self, request: HttpRequest, row_id: str) -> HttpResponse:
        self._must_see(request)
        law = {"row_url": reverse(f"{self.route}_law"), "row_title": gettext("Law")}
        return self.render(request, "claims/law_row.html", row_id, **law, **table.row_context(request, row_id))

    def law_export_view(self, request: HttpRequest) -> HttpResponseBase:
        self._must_see(request)
        return table.export(request)

    def _must_see(self, request: HttpRequest) -> None:
        if not viewer_of(request).sees(table.LAW.name):
            raise PermissionDenied

    def _opens(self, request: HttpRequest, step: Step) -> bool:
        viewer = viewer_of(request)
        return bool(viewer.region) and viewer.takes(step.name)

    # The entries.

    def key_of(self, row: Any) -> str:
        return f"{row.region}.{row.entry_no}"

    def find(self, rows: QuerySet[Any], key: str) -> QuerySet[Any]:
        region, _dot, number = key.partition(".")
        known = number.isascii() and number.isdecimal()
        return rows.filter(region=region, entry_no=int(number)) if known else rows.none()

    def opening_steps(self) -> Sequence[Step]:
        return [self.all_steps()["propose_law_entry"]]

    def opened_url(self, region: str, answer: Mapping[str, Any]) -> str:
        return page_url(self.opts.label_lower, f"{region}.{answer['entry_no']}")

    def possible(self, request: HttpRequest, row: LawEntryRow) -> Sequence[str]:
        me = viewer_of(request).name
        match row.status:
            case "proposed":
                mine = row.proposed_by == me
                return ["refuse_law_entry"] if mine else ["approve_law_entry", "refuse_law_entry"]
            case "approved":
                return ["propose_law_revocation"]
            case "doubted":
                mine = row.doubted_by == me
                return ["refuse_law_revocation"] if mine else ["approve_law_revocation", "refuse_law_revocation"]
            case _:
                return []

    def page_context(self, request: HttpRequest, row: LawEntryRow) -> dict[str, Any]:
        return {
            "title": str(row),
            "state": self.state(row),
            "text": self.text_(row),
            "duty": self.duty_(row),
            "kind": words.word(KIND, row.text_kind),
            "confidence": words.word(CONFIDENCE, row.confidence),
            "cited": [show.instant(row.counts_from), show.instant(row.counts_until)],
            "steps": self.steps_for(request, row),
            "panels": panels_of(self.page.name, request, row),
            "law_url": reverse(f"{self.route}_law"),
        }

    @display(description=_("Status"), ordering="status")
    def state(self, row: LawEntryRow) -> SafeString:
        return show.chip(STATUS_TONE[row.status], words.word(STATUS, row.status))

    @display(description=_("Text of law"), ordering="text")
    def text_(self, row: LawEntryRow) -> str:
        return words.of_two(row.name_zh, row.name_en) or text_name(row.text if row.text != "new" else row.document_no)

    @display(description=_("Duty"), ordering="duty")
    def duty_(self, row: LawEntryRow) -> str:
        return duty_name(row.duty) if row.duty else row.instead_of or show.NOTHING

    def what(self, row: LawEntryRow) -> str:
        return " · ".join(filter(None, (self.text_(row), row.article, words.of_two(row.summary_zh, row.summary_en))))

    def export_head(self) -> Sequence[str]:
        return [
            gettext("Number"), gettext("Status"), gettext("Text of law"), gettext("Duty"), gettext("Takes the place of"),
            gettext("Article"), gettext("Chinese summary"), gettext("English summary"), gettext("In force from"),
            gettext("Last day in force"), gettext("Confidence"), gettext("Document number"), gettext("Source"),
            gettext("Entered by"), gettext("Entered"), gettext("Decided by"), gettext("Decided"), gettext("Cited from"),
            gettext("Cited until"), gettext("Ground"),
        ]  # fmt: skip

    def exported(self, rows: Iterator[LawEntryRow]) -> Iterator[Sequence[object]]:
        for row in rows:
            yield [
                row.entry_no, words.word(STATUS, row.status), self.text_(row), duty_name(row.duty), row.instead_of,
                row.article, row.summary_zh, row.summary_en, show.day(row.valid_from), show.day(row.valid_to),
                row.confidence, row.document_no, row.source, row.proposed_by, show.day(row.proposed_date),
                row.decided_by, show.day(row.decided_date), show.instant(row.counts_from),
                show.instant(row.counts_until), row.doubt,
            ]  # fmt: skip
