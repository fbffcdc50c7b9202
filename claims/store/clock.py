"""What time it is, for whoever stands at a door."""

from datetime import UTC, datetime

from django.conf import settings

from claims.store.sql import open_cursor


def now(region: str = "") -> datetime:
    """The one clock for doors: the region's simulated instant where settings allow one, else the wall clock (UTC)."""
    if settings.DABAO_SIMULATED_CLOCK and region:
        with open_cursor() as cursor:
            cursor.execute("select now_at from claims_sim_clock where region = %s", (region,))
            row = cursor.fetchone()
        if row:
            simulated: datetime = row[0]
            return simulated
    return datetime.now(UTC)
