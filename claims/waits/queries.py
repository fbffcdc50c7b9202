"""How long a region waits, asked inside a command."""

from claims.store import Transaction
from claims.waits.domain.wait import DEFAULTS

# Of two confirmed on one day the one entered later counts.
_DAYS = """
select days from claims_wait where region = %s and what = %s and status = 'confirmed'
 order by latest_date desc, id desc limit 1"""


def wait_days(tx: Transaction, what: str) -> int:
    """The days of the newest confirmed wait of the region, or the default; 0: silence says nothing."""
    found = tx.fetch(_DAYS, (tx.region, what))
    return (found[0][0] if found else 0) or DEFAULTS[what]
