"""Hospital bills settled at discharge, and the cover years they count in."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.contrib.admin import display
from django.contrib.admin.utils import unquote
from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.desk import show
from claims.desk.base import LookOnly, column, day_column, page_url, word_filter
from claims.desk.menu import Menu, Page
from claims.desk.steps import Stepping
from claims.desk.viewer import viewer_of
from claims.persons.screens import masked as people
from settlement.cover import queries
from settlement.cover.domain.bill import SETTLED
from settlement.cover.domain.live import Charged, key_of
from settlement.cover.models import BillRow, CoverRow
from settlement.cover.screens import corrections, enrolment, words
from settlement.cover.screens.explain import explained, sheet
from settlement.cover.screens.gaps import ByGap, gap_of
from settlement.hospital.models import Hospital
from settlement.ledger import words as ledger_words
from settlement.ledger.models import Voucher


class BillScreen(LookOnly):
    page = Page(
        name="bills",
        seen_by=(
            "assessor",
            "approver",
            "cashier",
            "finance",
            "regulator",
            "admin",
        ),
        menu=Menu(group="settlement", place=10, title=_("Hospital bills"), icon="receipt_long"),
    )
    number = "bill_no"
    numbers = ("bill_no", "mdtrt_id", "payment_no")
    date_field = "discharge_date"
    of_persons = True
    page_template = "settlement/bill.html"
    list_display = ("no", "state_", "hospital", "discharged", "settled", "total", "compliant", "benefit")
    list_filter = (word_filter(_("State"), "state", words.BILL),)
    search_fields = ("bill_no", "mdtrt_id", "hospital_code", "payment_no")
    search_help_text = _("Bill or visit number, hospital, identity number, or a day of discharge")
    ordering = ("-settled_at", "-id")
    list_fullwidth = True

    def search_rows(self, request: HttpRequest, rows: QuerySet[Any], asked: str) -> QuerySet[Any] | None:
        if viewer_of(request).scope(Hospital.objects.filter(code=asked)).exists():
            return rows.filter(hospital_code=asked)
        return super().search_rows(request, rows, asked)

    def page_context(self, request: HttpRequest, row: BillRow) -> dict[str, Any]:
        viewer = viewer_of(request)
        events = [event_id for event_id in (row.event_id, row.reversed_by) if event_id]
        vouchers = Voucher.objects.filter(region=row.region, event_id__in=events).order_by("id")
        return {
            "chip": _state(row),
            "hospital": Hospital.objects.filter(region=row.region, code=row.hospital_code).first(),
            "person": people.masked(row.region, row.person_id),
            "sheet": sheet({f"{name}_fen": getattr(row, f"{name}_fen") for name in SETTLED}),
            "calculation": explained(queries.get_explanation(region=row.region, event_id=row.event_id)),
            "cover_url": page_url("settlement.coverrow", f"{row.person_id}.{row.year}")
            if viewer.sees("covers")
            else "",
            "payment_url": page_url("settlement.paymentrow", row.payment_no)
            if row.payment_no and viewer.sees("payments")
            else "",
            "vouchers": [
                {
                    "row": voucher,
                    "name": ledger_words.posting_rule(voucher.rule),
                    "url": page_url("settlement.voucher", voucher.pk),
                }
                for voucher in vouchers
            ]
            if viewer.sees("vouchers")
            else [],
        }

    no = column("bill_no", _("Bill"))
    hospital = column("hospital_code", _("Hospital"))
    discharged = day_column("discharge_date", _("Discharge"))

    @display(description=_("State"), ordering="state")
    def state_(self, row: BillRow) -> SafeString:
        return _state(row)

    @display(description=_("Settled at"), ordering="settled_at")
    def settled(self, row: BillRow) -> str:
        return show.instant(row.settled_at)

    @display(description=_("Total fees (yuan)"), ordering="medfee_sumamt_fen")
    def total(self, row: BillRow) -> SafeString:
        return show.money_cell(row.medfee_sumamt_fen)

    @display(description=_("Compliant cost (yuan)"), ordering="compliant_fen")
    def compliant(self, row: BillRow) -> SafeString:
        return show.money_cell(row.compliant_fen)

    @display(description=_("Benefit (yuan)"), ordering="benefit_fen")
    def benefit(self, row: BillRow) -> SafeString:
        return show.money_cell(row.benefit_fen)


def _state(row: BillRow) -> SafeString:
    return show.chip(words.BILL_TONE[row.state], str(words.BILL[row.state]))


class CoverScreen(Stepping):
    page = Page(
        name="covers",
        seen_by=(
            "clerk",
            "assessor",
            "approver",
            "finance",
            "regulator",
            "admin",
        ),
        menu=Menu(group="settlement", place=20, title=_("Cover years"), icon="stacked_bar_chart"),
    )
    numbers = ("person_id",)
    of_persons = True
    subject = "cover"
    page_template = "settlement/cover.html"
    list_display = ("key", "enrolled", "identity_", "compliant", "paid", "count", "plan")
    list_filter = (ByGap,)
    search_fields = ("person_id", "plan_id")
    search_help_text = _("Identity number or person")
    # What a bill changes has no index, or each bill would pay for it; by cost the list is sorted where somebody asks.
    ordering = ("person_id", "-year")
    list_fullwidth = True

    count = column("bill_count", _("Bills and claims that count"))
    plan = column("plan_id", _("Plan"))

    def key_of(self, row: Any) -> str:
        return f"{row.person_id}.{row.year}"

    def find(self, rows: QuerySet[Any], key: str) -> QuerySet[Any]:
        person_id, _dot, year = key.rpartition(".")
        return rows.filter(person_id=person_id, year=year) if year.isdecimal() else rows.none()

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return enrolment.in_sight(viewer_of(request), super().get_queryset(request))

    def row_or_404(self, request: HttpRequest, object_id: str) -> Any:
        try:
            return super().row_or_404(request, object_id)
        except Http404:
            row = enrolment.year_not_begun(viewer_of(request), unquote(object_id).replace("\0", ""))
            if row is None:
                raise
            return row

    def page_context(self, request: HttpRequest, row: CoverRow) -> dict[str, Any]:
        year = queries.get_cover_year(region=row.region, person_id=row.person_id, year=row.year)
        live, corrected = queries.find_live_and_touched(region=row.region, person_id=row.person_id, year=row.year)
        bills = BillRow.objects.filter(region=row.region, person_id=row.person_id, year=row.year).order_by("settled_at")
        seen = {"bill": viewer_of(request).sees("bills"), "claim": viewer_of(request).sees("claims")}
        return {
            "title": f"{row.person_id} · {row.year}",
            "year": year,
            "person": people.masked(row.region, row.person_id),
            "identities": [
                {"name": words.group(held.group), "from": held.from_date, "to": held.to_date}
                for held in year.identities
            ],
            "corrected": corrections.told(corrected),
            "axes": _axes(live),
            "gap": gap_of(row, year, live),
            "live": [_charged(charged, seen) for charged in live],
            "bills": [
                {"row": bill, "chip": _state(bill), "url": page_url("settlement.billrow", bill.bill_no)}
                for bill in bills.only("bill_no", "state", "settled_at")
            ],
            "deductible_used": show.money(year.deductible_used_fen),
            "compliant": show.money(year.compliant_fen),
            "paid": show.money(year.paid_fen),
            "whole": not viewer_of(request).of_an_outlet,
            "steps": self.steps_for(request, row, enrolment.possible(year, corrected, by=viewer_of(request).name)),
        }

    @display(description=_("Person and year"), ordering="person_id")
    def key(self, row: CoverRow) -> str:
        return f"{row.person_id} · {row.year}"

    @display(description=_("Enrolled"), ordering="enrolled_from")
    def enrolled(self, row: CoverRow) -> SafeString:
        return format_html("{} – {}", show.day(row.enrolled_from), show.day(row.enrolled_to))

    @display(description=_("Group"), ordering="identity")
    def identity_(self, row: CoverRow) -> str:
        return "、".join(words.group(code) for code in row.identity.split(",") if code) or show.NOTHING

    @display(description=_("Cumulative compliant cost (yuan)"), ordering="compliant_fen")
    def compliant(self, row: CoverRow) -> SafeString:
        return show.money_cell(row.compliant_fen)

    @display(description=_("Paid (yuan)"), ordering="paid_fen")
    def paid(self, row: CoverRow) -> SafeString:
        return show.money_cell(row.paid_fen)


def _charged(charged: Charged, seen: Mapping[str, bool]) -> dict[str, Any]:
    kind, no = key_of(charged)
    label = "settlement.billrow" if kind == "bill" else "claims.claimrow"
    return {
        "no": no,
        "kind": kind,
        "hospital": charged.hospital_code,
        "spans": [f"{show.money(span.from_fen)} – {show.money(span.to_fen)}" for span in charged.spans],
        "benefit": show.money(charged.benefit_fen),
        "url": page_url(label, no) if seen[kind] else "",
    }


def _axes(live: Sequence[Charged]) -> list[dict[str, Any]]:
    """Each axis of cumulative cost with its bills and claims as blocks, in per cent of the axis."""
    occupied = [(*key_of(charged), span) for charged in live for span in charged.spans]
    tops: dict[str, int] = {}
    for _kind, _no, span in occupied:
        tops[span.origin] = max(tops.get(span.origin, 0), span.to_fen)
    return [
        {
            "name": words.ORIGIN.get(origin, origin),
            "top": show.money(top),
            "blocks": [
                {
                    "left": f"{span.from_fen * 100 / top:.2f}",
                    "width": f"{(span.to_fen - span.from_fen) * 100 / top:.2f}",
                    "kind": kind,
                    "title": f"{no}: {show.money(span.from_fen)} – {show.money(span.to_fen)}",
                }
                for kind, no, span in occupied
                if span.origin == origin
            ],
        }
        for origin, top in tops.items()
        if top
    ]
