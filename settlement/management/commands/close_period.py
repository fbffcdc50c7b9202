"""Close an accounting month of a project, for ever: from then on the books take nothing of that month."""

import re
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.domain.calendar import china_date
from claims.store import now
from settlement.ledger import door as ledger


class Command(BaseCommand):
    help = "Close an accounting month of a project for ever, e.g. 202604. Months are closed in their order, when they are over."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("region")
        parser.add_argument("project_no")
        parser.add_argument("month", help="YYYYMM")

    def handle(self, *, region: str, project_no: str, month: str, **_: Any) -> None:
        if not re.fullmatch(r"[0-9]{4}(0[1-9]|1[0-2])", month):
            raise CommandError(f"{month}: a month is YYYYMM, e.g. 202604")
        if month >= f"{china_date(now(region)):%Y%m}":
            raise CommandError(f"{month} is not over yet: what happens in it must be booked in it.")
        try:
            closed = ledger.close_period(region=region, project_no=project_no, ym=int(month))
        except ledger.PeriodNotOpen as refused:
            raise CommandError(f"A month before {month} is still open; close the months in their order.") from refused
        if not closed:
            raise CommandError(f"Project {project_no} of region {region} has no open month {month}.")
        self.stdout.write(f"{project_no}: {month} is closed. Its trial balance is kept, and verify compares it.")
