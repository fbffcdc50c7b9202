"""The words of the two lines of money (收支两条线)."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Any] = {
    "fund.premium_due": _("Premium due"),
    "fund.premium_received": _("Premium received"),
    "fund.sweep_sent": _("Sweep sent"),
    "fund.sweep_arrived": _("Sweep arrived"),
    "fund.allocation_sent": _("Allocation sent"),
    "fund.allocation_arrived": _("Allocation arrived"),
}
