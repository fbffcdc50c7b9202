"""Walk everything that can be proved, name the first fault, and say how fast it went."""

import sys
import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from audit.proof.findings import Fault
from audit.proof.statements import MOST
from audit.proof.walk import Noted, Tally, find_faults, place_what_waits

MOST_SHOWN = 20


class Command(BaseCommand):
    help = (
        "Verify the log, its chains and Merkle root, every snapshot and voucher against its events, and the books. "
        "Exit 1 on a fault."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--expect", metavar="SIZE:ROOT", help="a root noted outside before, as printed at the end")

    def handle(self, *args: Any, **options: Any) -> None:
        noted = _noted(options["expect"])
        place_what_waits()
        tally, started = Tally(), time.perf_counter()
        faults = find_faults(tally, self._progress, noted)
        self._progress("", 0)
        self._report(tally, faults, time.perf_counter() - started)
        if faults:
            sys.exit(1)

    def _progress(self, what: str, count: int) -> None:
        if self.stderr.isatty():
            self.stderr.write(f"\r\033[K{what} {count:,}" if what else "\r\033[K", ending="")

    def _report(self, tally: Tally, faults: list[Fault], seconds: float) -> None:
        self.stdout.write(
            f"{tally.events:,} events, {tally.streams:,} streams, {tally.vouchers:,} vouchers in {seconds:.2f} s"
            f" ({tally.events / max(seconds, 1e-9):,.0f} events/s)"
        )
        if tally.unplaced:
            self.stdout.write(f"{tally.unplaced:,} events are not placed yet: the root does not cover them")
        if faults:
            first, *others = faults
            place = "" if first.position is None else f" at position {first.position}"
            self.stdout.write(self.style.ERROR(f"FIRST FAULT{place}: {first.what} [{first.check}]"))
            for fault in others[: MOST_SHOWN - 1]:
                place = "-" if fault.position is None else str(fault.position)
                self.stdout.write(f"  also @ {place}: {fault.what} [{fault.check}]")
            self._say_what_is_left_out(tally, len(faults))
            return
        self.stdout.write(f"root {tally.size}:{tally.root.hex()}")
        self.stdout.write(self.style.SUCCESS("verify ok"))

    def _say_what_is_left_out(self, tally: Tally, kept: int) -> None:
        if more := max(kept - MOST_SHOWN, 0) + tally.forgotten:
            self.stdout.write(f"  and {more:,} more")
        if tally.stopped:
            self.stdout.write(f"  and perhaps more of these, which stop at {MOST} each: {', '.join(tally.stopped)}")


def _noted(text: str | None) -> Noted | None:
    if not text:
        return None
    try:
        size, root = text.split(":")
        return int(size), bytes.fromhex(root)
    except ValueError as wrong:
        raise CommandError("--expect takes SIZE:ROOT as verify prints it") from wrong
