"""The books: vouchers down to their lines and back to what caused them, and the trial balance."""

from typing import Any

from django.contrib.admin import SimpleListFilter, display
from django.contrib.admin.views.main import ORDER_VAR
from django.db.models import OuterRef, QuerySet, Subquery
from django.http import HttpRequest
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.desk import show
from claims.desk import words as claim_words
from claims.desk.base import LookOnly, column, day_column, page_url
from claims.desk.menu import Menu, Page
from claims.desk.viewer import viewer_of
from claims.store.models import Event
from settlement.ledger import door as ledger
from settlement.ledger import words as ledger_words
from settlement.ledger.domain.chart import ACCOUNTS, RULES
from settlement.ledger.models import Account, Book, Posting, Voucher

_BY_COUNTERPARTY = [account.code for account in ACCOUNTS if account.by_counterparty]


class RuleFilter(SimpleListFilter):
    title = _("Posting rule")
    parameter_name = "rule"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(rule, ledger_words.posting_rule(rule)) for rule in dict.fromkeys(each.rule for each in RULES)]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(rule=self.value()) if self.value() else queryset


class VoucherScreen(LookOnly):
    page = Page(
        name="vouchers",
        seen_by=(
            "cashier",
            "finance",
            "regulator",
            "admin",
        ),
        menu=Menu(group="books", place=20, title=_("Vouchers"), icon="menu_book"),
    )
    date_field = "entry_date"
    page_template = "settlement/voucher.html"
    list_display = ("no", "entered", "rule_name", "counterparty", "amount", "red", "project")
    list_filter = (RuleFilter,)
    search_fields = ("project_no",)
    search_help_text = _("Voucher number, project, claim or hospital, or an entry date")
    ordering = ("-id",)
    list_fullwidth = True

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        lines = Posting.objects.filter(region=OuterRef("region"), voucher_id=OuterRef("pk")).order_by("line")
        return (
            super()
            .get_queryset(request)
            .annotate(
                amount_fen=Subquery(lines.values("amount_fen")[:1]),
                of=Subquery(lines.filter(counterparty__isnull=False).values("counterparty")[:1]),
            )
        )

    def search_rows(self, request: HttpRequest, rows: QuerySet[Any], asked: str) -> QuerySet[Any] | None:
        """A day, a number, a project or a part of its number, or whom a line names: each by an index.

        Those of vouchers and postings begin with the project or the account; of both there are few, and all are asked for.
        """
        viewer = viewer_of(request)
        projects = viewer.scope(Book.objects.filter(org="BRANCH")).values_list("project_no", flat=True)
        of_a_day = super().search_rows(request, rows, asked)
        if of_a_day is not None:
            return of_a_day.filter(project_no__in=list(projects))
        if asked.isdecimal() and len(asked) < 10:
            return rows.filter(pk=asked)
        if named := [no for no in projects if asked == no] or list(projects.filter(project_no__icontains=asked)):
            of_projects = rows.filter(project_no__in=named)
            return of_projects if ORDER_VAR in request.GET else of_projects.order_by("-entry_date", "-id")
        accounts = viewer.scope(Account.objects.filter(gl_code__in=_BY_COUNTERPARTY)).values_list("id", flat=True)
        lines = viewer.scope(Posting.objects.filter(account_id__in=list(accounts), counterparty=asked))
        return rows.filter(pk__in=lines.values("voucher_id"))

    def page_context(self, request: HttpRequest, row: Voucher) -> dict[str, Any]:
        voucher = ledger.get_voucher(region=row.region, voucher_id=row.pk)
        event = Event.objects.filter(region=row.region, event_id=row.event_id).first()
        lines = voucher.lines if voucher else ()
        return {
            "title": _("Voucher %(no)s") % {"no": row.pk},
            "voucher": voucher,
            "name": ledger_words.posting_rule(row.rule, row.rule_version),
            "digest": bytes(row.digest).hex(),
            "lines": [_line(line) for line in lines],
            "debit": show.money(sum(line.amount_fen for line in lines if line.dc == "D")),
            "credit": show.money(sum(line.amount_fen for line in lines if line.dc == "C")),
            "event": event,
            "event_name": claim_words.event_name(event.kind) if event else "",
            "event_url": _event_url(event) if event and viewer_of(request).sees("events") else "",
            "cause": _cause(request, event),
            "reverses": Voucher.objects.filter(region=row.region, event_id=row.reverses_event_id, rule=row.rule).first()
            if row.reverses_event_id
            else None,
            "reversed_by": Voucher.objects.filter(
                region=row.region, reverses_event_id=row.event_id, rule=row.rule
            ).first(),
        }

    project = column("project_no", _("Project"))
    entered = day_column("entry_date", _("Entry date"))

    @display(description=_("No."), ordering="id")
    def no(self, row: Voucher) -> int:
        return int(row.pk)

    @display(description=_("Posting rule"), ordering="rule")
    def rule_name(self, row: Any) -> str:
        return ledger_words.posting_rule(row.rule, row.rule_version)

    @display(description=_("Claim or hospital"))
    def counterparty(self, row: Any) -> str:
        return row.of or show.NOTHING

    @display(description=_("Amount (yuan)"))
    def amount(self, row: Any) -> SafeString:
        return show.money_cell(row.amount_fen)

    @display(description=_("Red letter"))
    def red(self, row: Voucher) -> SafeString | str:
        return show.chip("late", str(_("Red"))) if row.reverses_event_id else ""


def voucher_lines(region: str, stream_ids: list[str]) -> list[dict[str, Any]]:
    """The vouchers booked for the events of these streams."""
    events = Event.objects.filter(region=region, stream_id__in=stream_ids).values("event_id")
    lines = Posting.objects.filter(region=OuterRef("region"), voucher_id=OuterRef("pk")).order_by("line")
    vouchers = Voucher.objects.filter(region=region, event_id__in=events).order_by("id")
    return [
        {
            "id": voucher.pk,
            "date": voucher.entry_date,
            "name": ledger_words.posting_rule(voucher.rule, voucher.rule_version),
            "amount": show.money_cell(voucher.amount_fen),
            "url": page_url("settlement.voucher", voucher.pk),
        }
        for voucher in vouchers.annotate(amount_fen=Subquery(lines.values("amount_fen")[:1]))
    ]


def _line(line: Any) -> dict[str, Any]:
    amount = show.money_cell(line.amount_fen)
    return {
        "org": ledger_words.ORG[line.org],
        "code": line.gl_code,
        "name": claim_words.of_two(line.name_zh, line.name_en),
        "counterparty": line.counterparty or "",
        "layer": ledger_words.LAYER[line.layer],
        "pending": line.layer == 2,
        "debit": amount if line.dc == "D" else "",
        "credit": amount if line.dc == "C" else "",
    }


def _event_url(event: Event) -> str:
    return reverse("admin:claims_event_change", args=[event.seq])


# Stream of the event that caused a voucher → the page of what it happened to.
_PAGES = {"claim": ("claims", "claims.claimrow"), "payment": ("payments", "settlement.paymentrow")}


def _cause(request: HttpRequest, event: Event | None) -> dict[str, str]:
    """What the event happened to: its number, and its page for who may see that."""
    if event is None:
        return {}
    kind, _colon, key = event.stream_id.partition(":")
    if kind == "cover" and event.data.get("bill_no") and viewer_of(request).sees("bills"):
        return {"no": event.data["bill_no"], "url": page_url("settlement.billrow", event.data["bill_no"])}
    page, label = _PAGES.get(kind, ("", ""))
    return {"no": key, "url": page_url(label, key) if page and viewer_of(request).sees(page) else ""}


def trial_balance(region: str, project_no: str) -> dict[str, Any]:
    """Every account of a project, and the sums of each book."""
    lines = ledger.trial_balance(region=region, project_no=project_no)
    return {"lines": [_account(line) for line in lines], "sums": _sums(lines)}


def _account(line: Any) -> dict[str, Any]:
    return {
        "org": ledger_words.ORG[line.org],
        "code": line.gl_code,
        "name": claim_words.of_two(line.name_zh, line.name_en),
        "debit": show.money(line.debit_fen),
        "credit": show.money(line.credit_fen),
        "balance": show.money_cell(line.balance_fen),
    }


def _sums(lines: list[Any]) -> list[dict[str, Any]]:
    found = []
    for org in dict.fromkeys(line.org for line in lines):
        debit = sum(line.debit_fen for line in lines if line.org == org)
        credit = sum(line.credit_fen for line in lines if line.org == org)
        sums = {"debit": show.money(debit), "credit": show.money(credit), "even": debit == credit}
        found.append({"org": ledger_words.ORG[org], **sums})
    return found
