"""The words of payments."""

from collections.abc import Mapping
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.desk.show import chip

PAYMENT: Mapping[str, Any] = {
    "ordered": _("Waiting for funds"),
    "reserved": _("Funds reserved"),
    "confirmed": _("Paid"),
    "failed": _("Failed"),
    "returned": _("Returned by the bank"),
}
PAYMENT_TONE = {"ordered": "risk", "reserved": "run", "confirmed": "done", "failed": "none", "returned": "late"}
PAYEE: Mapping[str, Any] = {"person": _("Person"), "hospital": _("Hospital")}
FACTS: Mapping[str, Any] = {"not_ordered": _("Not ordered"), **PAYMENT}
"""What a status in a refusal means."""


def chip_of(row: Any) -> SafeString:
    """Where the payment of a row stands, and that a recall waits for a second person."""
    word = str(PAYMENT[row.state])
    return chip(PAYMENT_TONE[row.state], f"{word} · {_('recall to be confirmed')}" if row.recalling else word)
