"""``manage.py bench [PART …]``: how fast it is, beside how fast it could be.

A line on stderr for each figure as soon as it is there, the whole as JSON on stdout at the end. Each part runs in a
process and on a database of its own, made here and dropped at the end; the demo's data is left alone. A part that fails
is a line, the others are measured all the same, and the exit code is 1.
"""

import json
import subprocess
import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from audit.apart import ROOT, environment, migrated_database
from audit.bench.measure import machine
from audit.bench.report import Report, sentence
from audit.bench.scale import FULL, QUICK
from audit.bench.suite import PARTS


class Command(BaseCommand):
    help = (
        "Measure the house beside its references, all of it or the parts named; figures as they come, JSON at the end."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("parts", nargs="*", metavar="PART", help="what to measure; everything when none is named")
        parser.add_argument("--list", action="store_true", help="what the parts are called")
        parser.add_argument("--quick", action="store_true", help="everything scaled down: does it run, not how fast")
        parser.add_argument("--inside", action="store_true", help="measure on the database given, which is thrown away")

    def handle(self, *, parts: list[str], quick: bool, inside: bool, **options: Any) -> None:
        if options["list"]:
            for part in PARTS.values():
                self.stdout.write(f"{part.name:<11} {part.what}")
            return
        if strangers := [name for name in parts if name not in PARTS]:
            raise CommandError(f"there is no part {', '.join(strangers)}; there are {', '.join(PARTS)}")
        if inside:
            self._measure(parts, quick)
        elif not self._measure_apart(parts or list(PARTS), quick):
            sys.exit(1)

    def _measure(self, parts: list[str], quick: bool) -> None:
        report = Report(lambda line: self.stdout.write(line))
        for name in parts:
            PARTS[name].run(QUICK if quick else FULL, report)

    def _measure_apart(self, parts: list[str], quick: bool) -> bool:
        """Each part in a process on a fresh copy of a migrated database; whether all of them came to their end."""
        found: dict[str, Any] = {"machine": machine(), "scale": "quick" if quick else "full", "parts": {}, "failed": {}}
        with migrated_database("bench") as name:
            for part in parts:
                found["parts"][part], failure = self._run(part, quick, name)
                if failure:
                    found["failed"][part] = failure
                    self.stderr.write(f"{part}: FAILED, {failure}")
        figures = [figure for part in found["parts"].values() for figure in part.values()]
        found["missed"] = sum(figure.get("met") is False for figure in figures)
        self.stdout.write(json.dumps(found, indent=2, ensure_ascii=False))
        return not found["failed"]

    def _run(self, part: str, quick: bool, template: str) -> tuple[dict[str, Any], str]:
        """The figures a part gave, and how it failed if it did."""
        name = f"{template}_{part}"
        with connection._nodb_cursor() as cursor:
            cursor.execute(f'create database "{name}" template "{template}"')
        command = [sys.executable, "manage.py", "bench", "--inside", part, *(["--quick"] if quick else [])]
        figures: dict[str, Any] = {}
        last = ""
        with subprocess.Popen(
            command, cwd=ROOT, env=environment(name), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as process:
            for line in process.stdout or ():
                last = line.strip() or last
                self._tell(part, line.rstrip(), figures)
        with connection._nodb_cursor() as cursor:
            cursor.execute(f'drop database if exists "{name}" with (force)')
        return figures, f"exit {process.returncode}: {last}" if process.returncode else ""

    def _tell(self, part: str, line: str, figures: dict[str, Any]) -> None:
        try:
            said = json.loads(line)
        except ValueError:
            said = None
        if not isinstance(said, dict):
            self.stderr.write(line)  # a warning, or the traceback of what failed
        elif "figure" in said:
            figures[said.pop("figure")] = said
            self.stderr.write(f"{part}: {sentence({'figure': list(figures)[-1], **said})}")
        else:
            self.stderr.write(f"{part}: … {said.get('note', '')}")
