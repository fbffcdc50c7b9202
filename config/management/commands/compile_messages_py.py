"""Makes each .mo from its .po with polib, where Django's own command would need the gettext programs."""

from typing import Any

import polib
from django.core.management.base import BaseCommand

from config import messages


class Command(BaseCommand):
    help = "Compile the message catalogues (.po) of this project; the result is committed beside them."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        for app in messages.APPS:
            path = messages.catalogue(app)
            if path.exists():
                catalogue = polib.pofile(str(path))
                path.with_suffix(".mo").write_bytes(catalogue.to_binary())
                self.stdout.write(f"{app}: {len(catalogue.translated_entries())} texts")
