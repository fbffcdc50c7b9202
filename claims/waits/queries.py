"""How long a region waits: asked inside a command, and for a screen."""

from collections.abc import Sequence
from typing import Any

from claims.store import Transaction
from claims.store.sql import fetch
from claims.waits.domain.wait import DEFAULTS

# Of two confirmed on one day the one entered later counts.
_DAYS = """
select days from claims_wait where region = %s and what = %s and status = 'confirmed'
 order by latest_date desc, id desc limit 1"""


def wait_days(tx: Transaction, what: str) -> int:
    """The days of the newest confirmed wait of the region, or the default; 0: silence says nothing."""
    return _newest(tx.fetch(_DAYS, (tx.region, what)), what)


def find_wait_days(region: str, what: str) -> int:
    """The same, outside a command."""
    return _newest(fetch(_DAYS, [region, what]), what)


def _newest(found: Sequence[Sequence[Any]], what: str) -> int:
    return int(found[0][0] if found else 0) or DEFAULTS[what]
