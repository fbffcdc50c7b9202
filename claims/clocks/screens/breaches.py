"""The breaches that no longer count: who withdrew each, why, on what proof and when, for the regulator."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.contrib.admin import display
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.clocks.face import rule_name
from claims.clocks.models import ClockRow, WithdrawnBreach
from claims.desk import show, words
from claims.desk.base import column, day_column, page_url, word_filter
from claims.desk.exporting import Exporting
from claims.desk.menu import Menu, Page

HOW: Mapping[str, Any] = {
    "late_fact": _("Fact in time, entered late"),
    "fault": _("Fault of the system"),
    "race": _("Entered in time, the timer was quicker"),
}

_HEAD = (
    _("Case"),
    _("Clock"),
    _("Period"),
    _("Breach of"),
    _("How"),
    _("Happened"),
    _("Entered"),
    _("Entered by"),
    _("Proof"),
    _("Ground"),
    _("Confirmed by"),
    _("Withdrawn at"),
)


class WithdrawnBreachScreen(Exporting):
    page = Page(
        name="withdrawn_breaches",
        seen_by=("assessor", "approver", "regulator", "admin"),
        menu=Menu(group="audit", place=30, title=_("Withdrawn breaches"), icon="history_toggle_off"),
    )
    number = "clock_id"
    list_display = (
        "case",
        "period",
        "due",
        "how_",
        "happened",
        "entered",
        "entered_by_",
        "proof_",
        "why",
        "confirmed_by_",
        "withdrawn",
    )
    list_display_links = None
    list_filter = (word_filter(_("How"), "how", HOW),)
    search_fields = ("subject",)
    search_help_text = _("Number of the case")
    ordering = ("-id",)
    list_fullwidth = True

    due = day_column("due_date", _("Breach of"))
    proof_ = column("proof", _("Proof"))
    why = column("ground", _("Ground"))

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **kwargs: Any) -> HttpResponse:
        """Its page is that of the clock."""
        row = self.row_or_404(request, object_id)
        return HttpResponseRedirect(page_url(ClockRow._meta.label_lower, row.clock_id))

    @display(description=_("Case"), ordering="subject")
    def case(self, row: WithdrawnBreach) -> SafeString:
        return format_html('<a class="d-link d-mono" href="{}">{}</a>', self.url_of(row), row.subject.partition(":")[2])

    @display(description=_("Period"), ordering="rule_code")
    def period(self, row: WithdrawnBreach) -> str:
        return rule_name(row.rule_code)

    @display(description=_("How"), ordering="how")
    def how_(self, row: WithdrawnBreach) -> str:
        return words.word(HOW, row.how)

    @display(description=_("Happened"), ordering="effective_at")
    def happened(self, row: WithdrawnBreach) -> str:
        return show.instant(row.effective_at)

    @display(description=_("Entered"), ordering="entered_at")
    def entered(self, row: WithdrawnBreach) -> str:
        return show.instant(row.entered_at)

    @display(description=_("Entered by"), ordering="entered_by")
    def entered_by_(self, row: WithdrawnBreach) -> str:
        return words.actor(row.entered_by)

    @display(description=_("Confirmed by"), ordering="confirmed_by")
    def confirmed_by_(self, row: WithdrawnBreach) -> str:
        return words.actor(row.confirmed_by)

    @display(description=_("Withdrawn at"), ordering="withdrawn_at")
    def withdrawn(self, row: WithdrawnBreach) -> str:
        return show.instant(row.withdrawn_at)

    def export_head(self) -> Sequence[str]:
        return [str(name) for name in _HEAD]

    def exported(self, rows: Iterator[WithdrawnBreach]) -> Iterator[Sequence[object]]:
        for row in rows:
            yield [
                row.subject.partition(":")[2], row.clock_id, rule_name(row.rule_code), show.day(row.due_date),
                words.word(HOW, row.how), show.instant(row.effective_at), show.instant(row.entered_at),
                words.actor(row.entered_by), row.proof, row.ground, words.actor(row.confirmed_by),
                show.instant(row.withdrawn_at),
            ]  # fmt: skip
