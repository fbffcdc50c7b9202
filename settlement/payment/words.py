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
RESOLUTION: Mapping[str, Any] = {
    "bank_paid_rest": _("The bank paid the missing amount to the payee"),
    "rest_ordered": _("The missing amount is owed again and ordered as another payment"),
    "bank_took_back": _("The bank took back what it had given too much"),
    "given_back": _("The bank or the payee gave back what was paid too much"),
    "insurer_bore": _("The insurer made it good from its own money"),
}
"""How a difference to the bank ends."""
FACTS: Mapping[str, Any] = {"not_ordered": _("Not ordered"), **PAYMENT, **RESOLUTION}
"""What a status in a refusal means."""


def chip_of(row: Any) -> SafeString:
    """Where the payment of a row stands, and that a recall waits for a second person."""
    word = str(PAYMENT[row.state])
    return chip(PAYMENT_TONE[row.state], f"{word} · {_('recall to be confirmed')}" if row.recalling else word)
