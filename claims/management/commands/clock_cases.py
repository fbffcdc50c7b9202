"""``manage.py clock_cases FILE``: count the legal periods of a file of cases and show where we differ."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.clocks.domain.worked_case import Unreadable, run_cases
from claims.workdays.calendars import load


class Command(BaseCommand):
    help = "Runs every case of a file of legal periods and prints each mismatch; exit 1 on any."
    requires_system_checks: list[str] = []  # Django's own shape

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        calendar = load()
        try:
            outcomes = run_cases(options["file"].read_bytes(), calendar)
        except (OSError, Unreadable) as error:
            raise CommandError(f"{options['file']} cannot be read: {error}", returncode=1) from error
        for outcome in outcomes:
            for complaint in outcome.complaints:
                self.stdout.write(f"{outcome.case_id}: {complaint}")
        wrong = sum(bool(outcome.complaints) for outcome in outcomes)
        right = len(outcomes) - wrong
        self.stdout.write(f"{len(outcomes)} cases: {right} agree, {wrong} differ (calendar {calendar.version})")
        if wrong:
            raise CommandError(f"{wrong} of {len(outcomes)} cases differ or cannot be read", returncode=1)
