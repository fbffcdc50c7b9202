"""Live an invented year of a region through the same commands as a real one, and say what came of it."""

import logging
import sys
import time
from argparse import ArgumentParser, ArgumentTypeError
from datetime import date
from typing import Any

import orjson
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from claims.domain.refusal import Refused
from settlement.simulation.population import MOST_PERSONS, Place
from settlement.simulation.run import FollowerStopped, Year, check_may_live, live
from settlement.simulation.summary import summarise

BAR = 40


class Command(BaseCommand):
    help = (
        "Simulate a year of a region: persons, bills, counter claims, payments, money up and down. The summary is JSON "
        "on standard output, the same to the byte for the same seed. The region's clock stays where the year ended."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--region", required=True, help="six digits; a plan must be in force there")
        parser.add_argument("--year", required=True, type=int)
        parser.add_argument("--persons", type=_number_of_persons, default=20_000)
        parser.add_argument("--seed", type=int, default=7)
        parser.add_argument(
            "--until", type=date.fromisoformat, help="the last day (default: 31 March of the next year, or earlier)"
        )
        parser.add_argument(
            "--patients-per-1000", type=int, default=80, help="how many of 1,000 persons are in hospital that year"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        place = Place(options["region"], options["year"], options["seed"])
        until = options["until"] or date(place.year + 1, 3, 31)
        if not settings.DABAO_SIMULATED_CLOCK:
            raise CommandError("This needs DABAO_SIMULATED_CLOCK=1, here and for every worker beside it.")
        year = Year(
            place=place,
            persons=options["persons"],
            per_thousand=options["patients_per_1000"],
            until=until,
            money_until=until,
        )
        # A payment that waits for money is an everyday thing here, and counted in the summary.
        logging.getLogger("claims.store.following").setLevel(logging.ERROR)
        try:
            check_may_live(year)
            refused = live(year, progress := Progress())
        except Refused as refusal:
            raise CommandError(f"{refusal.code}: {refusal.sentence_en}") from refusal
        except FollowerStopped as stopped:
            raise CommandError(str(stopped)) from stopped
        progress.end()
        self.stdout.write(
            orjson.dumps(summarise(place, refused), option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2).decode()
        )


def _number_of_persons(text: str) -> int:
    persons = int(text)
    if not 1 <= persons <= MOST_PERSONS:
        raise ArgumentTypeError(f"give 1 to {MOST_PERSONS:,} persons")
    return persons


class Progress:
    """A bar on a terminal, otherwise a line for each simulated month."""

    def __init__(self) -> None:
        self.begun = time.monotonic()
        self.last = ("", -1)

    def __call__(self, what: str, done: int, whole: int) -> None:
        part = (what, 4 * done // max(whole, 1) if what == "persons" else 0)
        if sys.stderr.isatty():
            filled = BAR * done // max(whole, 1)
            sys.stderr.write(f"\r\033[K{what:8} {'█' * filled}{'·' * (BAR - filled)} {done:,}/{whole:,}")
        elif part != self.last:
            sys.stderr.write(f"{what} ({done:,} of {whole:,}) after {time.monotonic() - self.begun:.0f} s\n")
        self.last = part
        sys.stderr.flush()

    def end(self) -> None:
        if sys.stderr.isatty():
            sys.stderr.write("\r\033[K")
