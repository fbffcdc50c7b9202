"""``manage.py benefit_cases FILE``: does the benefit engine agree with these worked cases?"""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.domain.refusal import Refused
from settlement.cover.domain.worked_case import run_cases


class Command(BaseCommand):
    help = "Run worked benefit cases through the engine; print each mismatch; exit 1 on any."
    requires_system_checks = ()  # nothing of the site is needed, and no database

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", help="JSON: a list of cases, each with its rule, visits and expected payouts")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            outcomes = run_cases(Path(options["file"]).read_bytes())
        except (OSError, Refused) as error:
            raise CommandError(str(error)) from error
        for outcome in outcomes:
            for line in outcome.mismatches:
                self.stdout.write(f"{outcome.case_id}: mismatch in {line}")
            if outcome.unreadable:
                self.stdout.write(f"{outcome.case_id}: unreadable: {outcome.unreadable}")
        wrong = sum(bool(outcome.mismatches) for outcome in outcomes)
        unreadable = sum(bool(outcome.unreadable) for outcome in outcomes)
        passed = sum(outcome.passed for outcome in outcomes)
        self.stdout.write(f"{len(outcomes)} cases: {passed} passed, {wrong} with a mismatch, {unreadable} unreadable")
        if passed != len(outcomes):
            raise CommandError("not every case passed")
