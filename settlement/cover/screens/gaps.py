"""Gaps in cover years on screen: never silent, since the later bills were paid by bands the cost no longer reaches."""

from collections.abc import Sequence
from typing import Any

from django.contrib.admin import SimpleListFilter
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.desk import show
from settlement.cover import queries
from settlement.cover.domain.cover_year import CoverYear
from settlement.cover.domain.gap import find_above_gap
from settlement.cover.domain.live import Charged, key_of
from settlement.cover.models import CoverRow

FILTER = "gap=yes"


class ByGap(SimpleListFilter):
    title = _("Gap")
    parameter_name = "gap"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("yes", _("With a gap"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.exclude(gap_fen=0) if self.value() == "yes" else queryset


def gap_of(row: CoverRow, year: CoverYear, live: Sequence[Charged]) -> dict[str, Any] | None:
    """The gap of a cover year, what stands above it, and what that comes to in money; None without one."""
    if not year.gap_fen:
        return None
    over = queries.get_overpaid_fen(region=row.region, person_id=row.person_id, year=row.year)
    return {
        "amount": show.money(year.gap_fen),
        "later": [key_of(charged)[1] for charged in find_above_gap(live)],
        "over": show.money(over) if over > 0 else "",
        "under": show.money(-over) if over < 0 else "",
    }
