"""``manage.py field_cases FOLDER``: what people who do this job reported, tried on the house as it stands."""

import logging
import subprocess
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from audit.apart import ROOT, environment, migrated_database
from audit.field.domain import case
from audit.field.run import run_folder

_FORMS = f"""
A file of the folder is one of:

- dates, as clock_cases reads them: a list (or {{"cases": [...]}}) of start_event, days or months, due;
- worked benefits, as benefit_cases reads them: a list with rule_parameters, visits and payouts;
- a request to the hospital's door:

{case.__doc__}
A line for each case: agrees, differs (with both values), unreadable, or story (not run here). Exit 1 when one differs
or cannot be read. It works on a database made for it beside that of DATABASE_URL, and drops it.
"""


class Command(BaseCommand):
    help = "Run a folder of field cases through the real doors; a line each, exit 1 on any that differs."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.formatter_class = RawDescriptionHelpFormatter
        parser.epilog = _FORMS
        parser.add_argument("folder", type=Path, help="its *.json files are read in the order of their names")
        parser.add_argument("--inside", action="store_true", help="run on the database given, which is thrown away")

    def handle(self, *, folder: Path, inside: bool, **options: Any) -> None:
        if not folder.is_dir():
            raise CommandError(f"{folder} is no folder")
        if not any(folder.glob("*.json")):
            raise CommandError(f"{folder} holds no *.json files")
        if not inside:
            self._run_apart(folder.resolve())
            return
        logging.getLogger("django.request").setLevel(logging.ERROR)  # a refusal is an answer here, no news
        outcomes = []
        for outcome in run_folder(folder):
            outcomes.append(outcome)
            self.stdout.write(f"{outcome.name}: {outcome.verdict}" + "".join(f"\n    {line}" for line in outcome.says))
        count = dict.fromkeys(("agrees", "differs", "unreadable", "story"), 0)
        for outcome in outcomes:
            count[outcome.verdict] += 1
        self.stdout.write(f"{len(outcomes)} cases: " + ", ".join(f"{n} {verdict}" for verdict, n in count.items()))
        if any(outcome.wrong for outcome in outcomes):
            sys.exit(1)

    def _run_apart(self, folder: Path) -> None:
        with migrated_database("field") as name:
            # Each case has a time of its own, that of its bills.
            env = environment(name, {"DABAO_SIMULATED_CLOCK": "1", "LOG_LEVEL": "ERROR"})
            command = [sys.executable, "manage.py", "field_cases", "--inside", str(folder)]
            ended = subprocess.run(command, cwd=ROOT, env=env, check=False).returncode
        if ended:
            sys.exit(ended)
