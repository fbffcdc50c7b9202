"""What a case costs, and who is paid."""

from typing import Final

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

# Every capability: Django takes its tables, ``claims.wiring`` what else it declares, in this order. A second settlement
# of a visit is refused before anything is booked, and a short account before a payment is listed.
CAPABILITIES: Final = ("plan", "cover", "ledger", "fund", "hospital", "payment", "counter", "gateway", "simulation")


class SettlementConfig(AppConfig):
    name = "settlement"
    verbose_name = _("Settlement")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from claims.wiring import wire

        wire(self.name, CAPABILITIES)
