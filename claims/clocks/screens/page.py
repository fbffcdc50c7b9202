"""Every legal period: which runs, until when, and why until then."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.admin import SimpleListFilter, display
from django.db.models import F, QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.clocks.domain.periods import all_rules
from claims.clocks.face import (
    AWAITS,
    CLOCK_STEP,
    RECORDED,
    STATE,
    State,
    clocks_on,
    explained,
    face,
    on_their_today,
    rule_name,
)
from claims.clocks.happened import find_happened_to_clock
from claims.clocks.line import lines
from claims.clocks.models import ClockRow
from claims.clocks.queries import view_clock
from claims.desk import show, words
from claims.desk.base import asked, day_column, page_url, word_filter
from claims.desk.menu import Menu, Page
from claims.desk.steps import Stepping
from claims.desk.viewer import today_of, viewer_of
from claims.law.queries import get_book


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectPage:
    """How a kind of subject is shown beside its clocks: ``page`` and ``label`` are those of its screen."""

    page: str
    label: str

    def url_of(self, key: str) -> str:
        return page_url(self.label, key)


subjects: dict[str, SubjectPage] = {}
"""The pages of subjects by kind of stream; whoever registers periods registers the page too."""


class StateFilter(SimpleListFilter):
    """By what the chip says, so that the list and the colour never disagree."""

    title = _("State")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(state.value, STATE[state]) for state in State]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        chosen = self.value() or ""
        if chosen not in STATE:
            return queryset
        return queryset.filter(on_their_today(request, clocks_on)[State(chosen)])


class RuleFilter(SimpleListFilter):
    title = _("Period")
    parameter_name = "rule_code"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(code, rule_name(code)) for code in dict.fromkeys(rule.code for rule in all_rules())]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(rule_code=self.value()) if self.value() else queryset


class ClockScreen(Stepping):
    page = Page(
        name="clocks",
        seen_by=(
            "clerk",
            "assessor",
            "approver",
            "cashier",
            "regulator",
            "admin",
        ),
        menu=Menu(group="work", place=30, title=_("Legal periods"), icon="timer"),
    )
    number = "clock_id"
    subject = "clock_id"
    outlet_field = "outlet"
    date_field = "due_date"
    page_template = "claims/clock.html"
    list_display = ("case", "period", "state", "due", "start", "paused_days", "closed")
    list_display_links = ("period",)
    list_filter = (
        StateFilter,
        RuleFilter,
        word_filter(_("Recorded"), "timeliness", RECORDED),
        word_filter(_("Awaits a second person"), "awaits", AWAITS),
    )
    search_fields = ("subject",)
    search_help_text = _("Number of the case, or a due date such as 2014-03-31")
    ordering = (F("closed_at").desc(nulls_first=True), "due_date", "clock_id")
    list_fullwidth = True

    def search_rows(self, request: HttpRequest, rows: QuerySet[Any], asked: str) -> QuerySet[Any] | None:
        """By the number of the case as it is written on it, without the kind of stream before it."""
        found = super().search_rows(request, rows, asked)
        if found is not None:
            return found
        of_case = rows.filter(subject__in=[asked, *(f"{kind}:{asked}" for kind in subjects)])
        return of_case if of_case.exists() else None

    def page_context(self, request: HttpRequest, row: ClockRow) -> dict[str, Any]:
        today = today_of(request, row.region)
        clock = explained(view_clock(row, get_book(row.region), today=today), today)
        plan = [
            {"at": at, "step": words.word(CLOCK_STEP, step), "done": number < row.plan_next}
            for number, (at, step) in enumerate(zip(row.plan_at, row.plan_step, strict=True), 1)
        ]
        url, number = _subject(request, row)
        return {
            "clock": clock,
            "plan": plan,
            "subject_url": url,
            "subject": number,
            "title": rule_name(row.rule_code),
            "awaits": words.word(AWAITS, row.awaits),
            "timeline": lines(find_happened_to_clock(row.region, row.clock_id), lambda _event: ())[::-1],
            "steps": self.steps_for(request, row),
        }

    def possible(self, request: HttpRequest, row: ClockRow) -> Sequence[str]:
        if row.awaits:
            return ["uphold_breach", "confirm_late_facts" if row.awaits == "late_facts" else "mark_breach_ours"]
        return ["report_fault"] if row.timeliness == "breached" else []

    @display(description=_("Case"), ordering="subject")
    def case(self, row: ClockRow) -> SafeString | str:
        url, number = _subject(asked(row), row)
        return format_html('<a href="{}">{}</a>', url, number) if url else number

    @display(description=_("Period"), ordering="rule_code")
    def period(self, row: ClockRow) -> str:
        return rule_name(row.rule_code)

    @display(description=_("State"))
    def state(self, row: ClockRow) -> SafeString:
        chip = face(row, today_of(asked(row), row.region)).chip
        return format_html("{} {}", chip, show.chip("risk", words.word(AWAITS, row.awaits))) if row.awaits else chip

    due = day_column("due_date", _("Due date"))
    start = day_column("start_day", _("Start"))

    @display(description=_("Closed at"), ordering="closed_at")
    def closed(self, row: ClockRow) -> str:
        return show.instant(row.closed_at)


def _subject(request: HttpRequest, row: ClockRow) -> tuple[str, str]:
    """The address of a clock's subject, "" where this viewer has no page of it, and its number."""
    kind, _colon, number = row.subject.partition(":")
    page = subjects.get(kind)
    return (page.url_of(number), number) if page and viewer_of(request).sees(page.page) else ("", number)
