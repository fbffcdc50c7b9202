"""``manage.py house``: the tables of the READMEs as the code has them, and what every event and refusal must have."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from config import house
from config.promises import LIST, promise
from config.samples import missing_samples


class Command(BaseCommand):
    help = (
        "Print the tables of events, clocks, roles, posting rules and reactions. With --write they go into the READMEs, "
        "every event kind without a stored sample gets one, and every new refusal its line in the list of promised codes."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("table", nargs="?", choices=sorted(house.tables()), help="only this one")
        parser.add_argument("--write", action="store_true", help="bring the READMEs and the samples up to date")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["write"]:
            for readme in house.write():
                self.stdout.write(readme)
            for file, sample in missing_samples():
                file.write_text(json.dumps(sample, ensure_ascii=False, indent=2) + "\n")
                self.stdout.write(str(file.relative_to(house.ROOT)))
            for line in promise():
                self.stdout.write(f"{LIST.relative_to(house.ROOT)}: {line}")
            return
        for name, table in house.tables().items():
            if options["table"] in (None, name):
                self.stdout.write(f"{name}\n\n{table()}\n")
