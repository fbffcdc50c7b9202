"""The working calendar of a region: which notices were entered, which count, and the versions they made."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.contrib.admin import display
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.desk import show, words
from claims.desk.base import column, day_column, page_url, word_filter
from claims.desk.forms import Nothing
from claims.desk.menu import Menu, Page
from claims.desk.opening import Opening
from claims.desk.steps import Step, panels_of
from claims.desk.viewer import viewer_of
from claims.store import Cause
from claims.workdays import calendars, commands
from claims.workdays.models import CalendarNotice
from claims.workdays.queries import current_calendar, version_name
from claims.workdays.screens.forms import Proposed, Refusal

STATUS: Mapping[str, Any] = {
    "proposed": _("Waits for a second person"),
    "approved": _("Counts"),
    "refused": _("Refused"),
}
_TONE = {"proposed": "risk", "approved": "done", "refused": "none"}

_HEAD = (
    _("Document number"),
    _("Year"),
    _("Source"),
    _("Status"),
    _("Days off"),
    _("Worked days"),
    _("Entered by"),
    _("Entered"),
    _("Decided by"),
    _("Decided"),
    _("Calendar version"),
)


class CalendarScreen(Opening):
    page = Page(
        name="calendars",
        seen_by=("clerk", "assessor", "approver", "cashier", "regulator", "admin"),
        menu=Menu(group="organisation", place=30, title=_("Working calendar"), icon="calendar_month"),
    )
    subject = "notice"
    page_template = "claims/calendar_notice.html"
    list_before_template = "claims/calendar_list.html"
    list_display = (
        "document_no",
        "year",
        "state",
        "off",
        "worked",
        "proposed_by_",
        "entered",
        "decided_by_",
        "version",
    )
    list_filter = (word_filter(_("Status"), "status", STATUS),)
    search_fields = ("document_no",)
    search_help_text = _("Document number")
    ordering = ("-year", "-notice_no")
    list_fullwidth = True

    entered = day_column("proposed_date", _("Entered"))
    proposed_by_ = column("proposed_by", _("Entered by"))
    decided_by_ = column("decided_by", _("Decided by"))

    def key_of(self, row: Any) -> str:
        return f"{row.region}.{row.notice_no}"

    def find(self, rows: QuerySet[Any], key: str) -> QuerySet[Any]:
        region, _dot, number = key.partition(".")
        known = number.isascii() and number.isdecimal()
        return rows.filter(region=region, notice_no=int(number)) if known else rows.none()

    def opening_steps(self) -> Sequence[Step]:
        return [self.all_steps()["propose_notice"]]

    def opened_url(self, region: str, answer: Mapping[str, Any]) -> str:
        return page_url(self.opts.label_lower, f"{region}.{answer['notice_no']}")

    def possible(self, request: HttpRequest, row: CalendarNotice) -> Sequence[str]:
        if row.status != "proposed":
            return []
        return ["refuse_notice"] if row.proposed_by == viewer_of(request).name else ["approve_notice", "refuse_notice"]

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        region = viewer_of(request).region
        context = {"calendar": current_calendar(region) if region else calendars.load(), "of_every_region": not region}
        return super().changelist_view(request, {**context, **(extra_context or {})})

    def page_context(self, request: HttpRequest, row: CalendarNotice) -> dict[str, Any]:
        return {
            "title": f"{row.year} {row.document_no}",
            "state": self.state(row),
            "version": self.version(row),
            "steps": self.steps_for(request, row),
            "panels": panels_of(self.page.name, request, row),
        }

    @display(description=_("Status"), ordering="status")
    def state(self, row: CalendarNotice) -> SafeString:
        return show.chip(_TONE[row.status], words.word(STATUS, row.status))

    @display(description=_("Days off"))
    def off(self, row: CalendarNotice) -> int:
        return len(row.off_days)

    @display(description=_("Worked days"))
    def worked(self, row: CalendarNotice) -> int:
        return len(row.worked_days)

    @display(description=_("Calendar version"), ordering="place")
    def version(self, row: CalendarNotice) -> str:
        return version_name(row.place, row.digest) if row.place else show.NOTHING

    def export_head(self) -> Sequence[str]:
        return [str(name) for name in _HEAD]

    def exported(self, rows: Iterator[CalendarNotice]) -> Iterator[Sequence[object]]:
        for row in rows:
            yield [row.document_no, row.year, row.source, words.word(STATUS, row.status), _listed(row.off_days),
                   _listed(row.worked_days), row.proposed_by, show.day(row.proposed_date), row.decided_by,
                   show.day(row.decided_date), self.version(row)]  # fmt: skip


def _listed(days: Sequence[Mapping[str, str]]) -> str:
    return "; ".join(f"{one['day']} {one['name']}" for one in days)


def _propose(*, region: str, notice: str, cause: Cause, **given: Any) -> dict[str, Any]:
    return commands.propose_notice(region=region, cause=cause, **given)


def _approve(*, region: str, notice: str, cause: Cause) -> dict[str, Any]:
    return commands.approve_notice(region=region, notice_no=_number(notice), cause=cause)


def _refuse(*, region: str, notice: str, ground: str, cause: Cause) -> dict[str, Any]:
    return commands.refuse_notice(region=region, notice_no=_number(notice), ground=ground, cause=cause)


def _number(notice: str) -> int:
    return int(notice.partition(".")[2])


STEPS = (
    Step(
        name="propose_notice", who=("admin",), label=_("Enter a notice"), tone="main", icon="add",
        help=_("Enter the notice of the State Council as it was published. The first one of a year announces the year; a "
               "further one changes the days it names. It counts once a second person has approved it."),
        done=_("The notice was entered; a second person looks at it and at what it moves."),
        form=Proposed, command=_propose,
    ),
    Step(
        name="approve_notice", who=("admin", "approver"), label=_("Approve the notice"), tone="main", icon="fact_check",
        help=_("You have compared every day with the published text. From here it counts, and open periods are counted "
               "anew in a minute or two; breached periods and those that are over stay as they were judged."),
        done=_("The notice counts. Open periods are being counted anew."),
        form=Nothing, command=_approve,
    ),
    Step(
        name="refuse_notice", who=("admin", "approver"), label=_("Refuse the notice"), tone="grave", icon="block",
        help=_("It differs from the published text, or you take back what you entered. Enter it again, corrected."),
        done=_("The notice counts for nothing."),
        form=Refusal, command=_refuse,
    ),
)  # fmt: skip
