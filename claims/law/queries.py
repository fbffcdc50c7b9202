"""The law as a region reads it."""

from datetime import datetime
from functools import lru_cache

from django.db.models import Q

from claims.law.domain.law import Book
from claims.law.domain.overlay import Entry, laid_over
from claims.law.models import LawEntryRow
from claims.law.table import SHIPPED


def get_book(region: str, *, at: datetime | None = None) -> Book:
    """The table to cite from in a region, as it is now or was known at a moment. Read it once for what is shown together.

    A letter is written from what was known then: printed again later it cites what it cited.
    """
    rows = LawEntryRow.objects.filter(region=region, place__isnull=False).order_by("place")
    if at is None:
        rows = rows.filter(counts_until__isnull=True)
    else:
        rows = rows.filter(Q(counts_until__isnull=True) | Q(counts_until__gt=at), counts_from__lte=at)
    entries = tuple(Entry(**said) for said in rows.values(*Entry.__struct_fields__))
    return _laid(entries) if entries else SHIPPED


@lru_cache(maxsize=64)
def _laid(entries: tuple[Entry, ...]) -> Book:
    """The same entries make the same table, in every process and for ever."""
    return laid_over(SHIPPED, entries)
