"""``manage.py reset``: start over with an empty demo."""

from argparse import ArgumentParser
from typing import Any

from django.core.management import BaseCommand, CommandError

from config.embedded import state


class Command(BaseCommand):
    help = "Remove .dabao: the embedded database with all its data, and its keys."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--yes", action="store_true", help="do not ask")

    def handle(self, *args: Any, **options: Any) -> None:
        folder = state.Folder(state.ROOT / ".dabao")
        if not folder.path.exists():
            self.stdout.write("There is nothing to remove.")
            return
        folder.make()
        if not folder.lock("owner"):
            raise CommandError("Another manage.py command is using .dabao. End it first.")
        if not options["yes"] and not _agrees(f"Remove {folder.path} with all data in it? [y/N] "):
            self.stdout.write("Nothing removed.")
            return
        folder.remove()
        self.stdout.write("Removed. `python3 manage.py up` starts over.")


def _agrees(question: str) -> bool:
    try:
        return input(question).lower() in ("y", "yes")
    except (EOFError, RuntimeError):  # the end of the input, or none at all
        print()  # the question stands there without an end of its line
        raise CommandError("Nothing removed: there is nobody to ask. `manage.py reset --yes` does not ask.") from None
