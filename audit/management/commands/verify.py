"""Walk everything that can be proved, name the first fault, and say how fast it went."""

import sys
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from itertools import chain
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from audit import checks
from audit.checks import Fault, Tally
from claims import sequencer
from settlement import ledger_checks

MOST_SHOWN = 20


class Command(BaseCommand):
    help = (
        "Verify the log, its chains and Merkle root, every voucher against its event, and the books. Exit 1 on a fault."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--expect", metavar="SIZE:ROOT", help="a root noted outside before, as printed at the end")
        parser.add_argument("--no-snapshots", action="store_true", help="leave out replaying every stream")

    def handle(self, *args: Any, **options: Any) -> None:
        expected = _expected(options["expect"])
        sequencer.catch_up()
        tally, started = Tally(), time.perf_counter()
        faults = []
        for fault in self._faults(tally, expected, snapshots=not options["no_snapshots"]):
            faults.append(fault)
            if len(faults) >= MOST_SHOWN:
                break
        self._progress("", 0)
        seconds = time.perf_counter() - started
        self._report(tally, faults, seconds)
        if faults:
            sys.exit(1)

    def _faults(self, tally: Tally, expected: tuple[int, bytes] | None, *, snapshots: bool) -> Iterator[Fault]:
        walked = [
            checks.walk_log(tally, self._progress, expected),
            checks.walk_unplaced(tally, self._progress),
            checks.walk_chains(),
            checks.walk_strays(),
        ]
        if snapshots:
            walked.append(checks.walk_snapshots(tally, self._progress))
        yield from chain.from_iterable(walked)
        for fault in ledger_checks.find_faults():
            where = f" (voucher {fault.voucher_id})" if fault.voucher_id else ""
            yield Fault("books", None, f"{fault.check}: {fault.detail}{where}")

    def _progress(self, what: str, count: int) -> None:
        if self.stderr.isatty():
            self.stderr.write(f"\r\033[K{what} {count:,}" if what else "\r\033[K", ending="")

    def _report(self, tally: Tally, faults: list[Fault], seconds: float) -> None:
        events = tally.events + tally.unplaced
        self.stdout.write(
            f"{events:,} events, {tally.streams:,} streams, {tally.vouchers:,} vouchers in {seconds:.2f} s"
            f" ({events / max(seconds, 1e-9):,.0f} events/s)"
        )
        if faults:
            place = "" if faults[0].position is None else f" at position {faults[0].position}"
            self.stdout.write(self.style.ERROR(f"FIRST FAULT{place}: {faults[0].what} [{faults[0].check}]"))
            for fault in faults[1:]:
                self.stdout.write(f"  also {fault.check} @ {fault.position}: {fault.what}")
            return
        self.stdout.write(f"root {tally.size}:{tally.root.hex()}")
        self.stdout.write(self.style.SUCCESS("verify ok"))


def _expected(text: str | None) -> tuple[int, bytes] | None:
    if not text:
        return None
    try:
        size, root = text.split(":")
        return int(size), bytes.fromhex(root)
    except ValueError as wrong:
        raise CommandError("--expect takes SIZE:ROOT as verify prints it") from wrong
