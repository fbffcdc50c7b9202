"""The lowest app: what happened in each case, and by when something is due."""

from typing import Any, Final

from django.apps import AppConfig
from django.utils.translation import gettext_lazy

# Every capability, from the bottom up: Django takes its tables, ``claims.wiring`` what else it declares, in this order.
# A claim is dated by its clocks, so their rows are written before it.
CAPABILITIES: Final = (
    *("store", "desk", "law", "outlets", "persons", "workdays", "clocks", "life", "waits", "targets", "counter"),
)


class ClaimsConfig(AppConfig):
    name = "claims"
    verbose_name = gettext_lazy("Claims")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from django.db.models.signals import post_migrate

        from claims.wiring import wire

        wire(self.name, CAPABILITIES)
        # Sent once every migration of every app has run, so it serves the master data of all apps.
        post_migrate.connect(_load_master_data, sender=self)


def _load_master_data(using: str, **_: Any) -> None:
    from claims.store.master_data import load_master_data

    load_master_data(using)
