"""How we know it is right, and what the law wants to see."""

from typing import Final

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

CAPABILITIES: Final = ("proof", "log", "bench", "field")


class AuditConfig(AppConfig):
    name = "audit"
    verbose_name = _("Audit")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from claims.wiring import wire

        wire(self.name, CAPABILITIES)
