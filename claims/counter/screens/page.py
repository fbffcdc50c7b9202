"""The list of claims and the page of one: status, clocks, documents, what happened, and the next steps."""

from datetime import date
from typing import Any

from django.contrib.admin import display
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.clocks.face import explained
from claims.clocks.queries import find_clocks
from claims.counter import queries
from claims.counter.account import case_of, people_of
from claims.counter.domain.claim import Claim
from claims.counter.domain.documents import still_missing
from claims.counter.face import face
from claims.counter.models import ClaimRow
from claims.counter.screens import ages, letters
from claims.counter.screens import words as claim_words
from claims.counter.screens.corrections import corrected
from claims.counter.screens.exits import exit_facts, offered
from claims.counter.screens.new_claim import new_claim_view
from claims.counter.screens.queues import QueueFilter, claim_queue
from claims.counter.screens.timeline import complexity, lines
from claims.counter.streams import CLAIM
from claims.counter.targets import goal_of, is_shown_to
from claims.desk import show, words
from claims.desk.base import asked, day_column, page_url, word_filter
from claims.desk.menu import Menu, Page
from claims.desk.steps import Panel, Stepping, panels_of
from claims.desk.viewer import today_of, viewer_of
from claims.law.queries import get_book
from claims.persons.queries import find_masked
from claims.persons.screens import masked as people
from claims.persons.screens.reveal import Letter, reveal, show_view
from claims.targets.domain.target import DUTIES, UNITS


class ClaimScreen(Stepping):
    page = Page(
        name="claims",
        seen_by=(
            "clerk",
            "assessor",
            "approver",
            "cashier",
            "finance",
            "regulator",
            "admin",
        ),
        menu=Menu(group="work", place=20, title=_("Counter claims"), icon="folder_open"),
    )
    number = "claim_no"
    numbers = ("claim_no",)
    subject = "claim_no"
    outlet_field = "outlet"
    date_field = "reported_date"
    of_persons = True
    page_template = "claims/claim.html"
    list_before_template = "claims/queues.html"
    list_display = ("claim_no", "name", "state", "due", "reported", "outlet", "fees", "benefit", "waiting")
    list_filter = (QueueFilter, word_filter(_("Status"), "status", claim_words.STATUS))
    search_fields = ("claim_no", "payment_no")
    search_help_text = _("Claim number, identity number, or a date such as 2014-03-31")
    ordering = ("next_due_date", "claim_no")
    list_fullwidth = True

    reported = day_column("reported_date", _("Reported"))

    def prepare(self, rows: list[ClaimRow]) -> None:
        """The masked names of the page, in one statement for each region on it."""
        for region in {row.region for row in rows}:
            here = [row for row in rows if row.region == region]
            names = find_masked(region, [row.person_id for row in here])
            for row in here:
                row.masked = names[row.person_id]  # type: ignore[attr-defined]

    @display(description=_("Claimant"))
    def name(self, row: ClaimRow) -> str:
        return row.masked.name or show.NOTHING  # type: ignore[attr-defined]

    @display(description=_("Status"), ordering="status")
    def state(self, row: ClaimRow) -> SafeString:
        return claim_words.status_chip(row.status)

    @display(description=_("Next due date"), ordering="next_due_date")
    def due(self, row: ClaimRow) -> SafeString | str:
        found = face(row, today_of(asked(row), row.region))
        return show.day_and_chip(row.next_due_date, found.chip) if found else show.NOTHING

    @display(description=_("Waiting"), ordering="status_since")
    def waiting(self, row: ClaimRow) -> str:
        return ages.age(row, today_of(asked(row), row.region))

    @display(description=_("Total fees (yuan)"), ordering="medfee_sumamt_fen")
    def fees(self, row: ClaimRow) -> SafeString:
        return show.money_cell(row.medfee_sumamt_fen)

    @display(description=_("Benefit (yuan)"), ordering="benefit_fen")
    def benefit(self, row: ClaimRow) -> SafeString:
        return show.money_cell(row.benefit_fen)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        if not self.has_view_permission(request):
            raise PermissionDenied
        queues = {
            "queues": claim_queue(request, self.get_queryset(request)),
            "new_claim_url": reverse("admin:claims_claimrow_report") if viewer_of(request).takes("report") else "",
        }
        return super().changelist_view(request, {**queues, **(extra_context or {})})

    def more_urls(self, name: str) -> list[URLPattern]:
        wrap = self.admin_site.admin_view
        return [
            path("report/", wrap(lambda request: new_claim_view(self, request)), name=f"{name}_report"),
            path("<path:object_id>/print/<slug:letter>/", wrap(self.print_view), name=f"{name}_print"),
            path(
                "<path:object_id>/show/",
                wrap(self.show_view),
                name=f"{name}_show",
            ),
            *super().more_urls(name),
        ]

    def form_subject(self, request: HttpRequest, row: ClaimRow) -> Claim:
        return queries.get_claim(row.region, row.claim_no)

    def step_panels(self, request: HttpRequest, row: ClaimRow) -> list[Panel]:
        happened = queries.get_timeline(row.region, row.claim_no)
        seen = corrected(request, row, claim=None, happened=happened)
        return [*([seen] if seen else []), *letters.printed(request, row, happened)]

    def after(self, request: HttpRequest, row: ClaimRow) -> str:
        """A claim that was handed over is no longer this clerk's to look at."""
        kept = self.get_queryset(request).filter(pk=row.pk).exists()
        return self.url_of(row) if kept else reverse("admin:claims_claimrow_changelist")

    def page_context(self, request: HttpRequest, row: ClaimRow) -> dict[str, Any]:
        today = today_of(request, row.region)
        book = get_book(row.region)
        views = find_clocks(row.region, CLAIM.stream_id(row.claim_no), today=today, book=book)
        clocks = [explained(view, today) for view in views]
        happened = queries.get_timeline(row.region, row.claim_no)
        claim = letters.folded(happened)
        return {
            "claim": claim,
            "person": people.masked(row.region, row.person_id),
            "others": self.others(request, row, claim),
            "person_url": page_url("claims.personrow", row.person_id) if viewer_of(request).sees("persons") else "",
            "status": claim_words.status_chip(row.status),
            "since": ages.since(row, today),
            "awaits": words.word(claim_words.AWAITS, row.awaits),
            "exit": exit_facts(claim),
            "forgone": [claim_words.document_kind(kind) for kind in claim.forgone],
            "fees": show.money(row.medfee_sumamt_fen),
            "benefit": show.money(row.benefit_fen),
            "waits_for": claim_words.whose_turn(row),
            "open_clocks": [clock for clock in clocks if clock["row"].closed_at is None],
            "closed_clocks": [clock for clock in clocks if clock["row"].closed_at],
            "documents": letters.documents(happened, book),
            "missing": [
                claim_words.document_kind(kind) for kind in still_missing(claim.documents) if kind not in claim.forgone
            ],
            "goal": self.goal(request, row, today),
            "complexity": complexity(claim.complex_reasons),
            "payment_papers": [claim_words.document_kind(kind) for kind in claim.payment_papers],
            "outstanding": [claim_words.document_kind(kind) for kind in claim.outstanding],
            "timeline": lines(happened)[::-1],
            "panels": panels_of(self.page.name, request, row, claim=claim, happened=happened),
            "steps": self.steps_for(request, row, offered(row.region, claim)),
            "letters": letters.offered(self.url_of(row), happened),
            "show_url": self.url_of(row).replace("/change/", "/show/") if viewer_of(request).shown else "",
        }

    def goal(self, request: HttpRequest, row: ClaimRow, today: date) -> dict[str, Any] | None:
        """The internal target of what is owed promptly, for staff."""
        found = goal_of(row) if is_shown_to(viewer_of(request).role) else None
        if found is None:
            return None
        left = (found.due_date - today).days
        said = (
            show.chip("run", show.days_left(left)) if left >= 0 else show.chip("risk", str(_("Internal target missed")))
        )
        return {
            "name": words.of_two(*DUTIES[found.duty]),
            "days": f"{found.amount} {words.of_two(*UNITS[found.unit])}",
            "chip": show.day_and_chip(found.due_date, said),
        }

    def show_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """The texts of the insured, or of somebody else in the claim (``?of=`` the opaque id)."""
        row = self.row_or_404(request, object_id)
        of = request.GET.get("of", row.person_id)
        if of not in people_of(queries.get_claim(row.region, row.claim_no)):
            raise Http404
        row.person_id = of  # of the row in hand, which is never saved
        return show_view(self, request, row, case_of(row.region, row.claim_no, of))

    def others(self, request: HttpRequest, row: ClaimRow, claim: Claim) -> list[dict[str, Any]]:
        """Who acts for the insured: as what, by which relation, masked."""
        acting = [
            (_("Applicant"), claim.applicant_id, claim.applicant_relation),
            *((_("Payee"), payee.person_id, payee.relation) for payee in (claim.payee,) if payee),
            *((_("Payee, to be confirmed"), who.person_id, who.relation) for who in (claim.proposed_payee,) if who),
        ]
        shown = bool(viewer_of(request).shown)
        return [
            {
                "as_what": as_what,
                "person": people.masked(row.region, person_id),
                "relation": words.word(claim_words.RELATION, relation),
                "show_url": f"{self.url_of(row).replace('/change/', '/show/')}?of={person_id}" if shown else "",
            }
            for as_what, person_id, relation in acting
            if person_id
        ]

    def print_view(self, request: HttpRequest, object_id: str, letter: str) -> HttpResponse:
        """A letter under the claimant's mask to look at; to print it under the full name is asked for and recorded."""
        row = self.row_or_404(request, object_id)
        context = letters.context(request, row, letter)
        if "name" in viewer_of(request).shown:
            form = Letter(request.POST or None, initial={"reason": letters.NAMES[letter]})
            case = case_of(row.region, row.claim_no, row.person_id)
            texts = reveal(request, row, form, ["name"], case) if request.method == "POST" and form.is_valid() else {}
            context |= {"form": form, "in_full": bool(texts), **texts}
        return TemplateResponse(request, f"claims/print_{letter}.html", context)
