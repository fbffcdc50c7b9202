"""Walk everything that can be proved, name the first fault, and say how fast it went."""

import os
import sys
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from audit.proof import checkpoint
from audit.proof.checkpoint import Checkpoint, CheckpointRefused
from audit.proof.findings import Fault, Tally
from audit.proof.hands import HandLost
from audit.proof.positions import Noted
from audit.proof.statements import MOST
from audit.proof.walk import find_faults, place_what_waits

MOST_SHOWN = 20
NOT_PROVED = 2  # neither sound nor a fault: it was not looked at


class Command(BaseCommand):
    help = (
        "Verify the log, its chains and Merkle root, every snapshot and voucher against its events, and the books. "
        "Exit 1 on a fault, 2 when it could not be looked at."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--expect", metavar="SIZE:ROOT", help="a root noted outside before, as printed at the end")
        parser.add_argument(
            "--processes",
            type=int,
            default=len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1,
            metavar="N",
            help="how many processes walk the streams; by default one for each core",
        )
        parser.add_argument(
            "--checkpoint",
            metavar="FILE",
            help="begin where this file says the last sound run ended, and note there how far this one came",
        )
        parser.add_argument("--whole", action="store_true", help="begin at the beginning, whatever the checkpoint says")

    def handle(self, *args: Any, **options: Any) -> None:
        noted, file = _noted(options["expect"]), _file(options["checkpoint"])
        if options["processes"] < 1:
            raise CommandError("--processes takes a number from 1 on")
        if options["whole"] and file is None:
            raise CommandError("--whole says that --checkpoint is not to be begun from; without one every run is whole")
        place_what_waits()
        try:
            last = checkpoint.read(file) if file and not options["whole"] else None
            self._verify(noted, file, last, options["processes"])
        except (CheckpointRefused, HandLost) as refused:
            raise CommandError(str(refused), returncode=NOT_PROVED) from refused

    def _verify(self, noted: list[Noted], file: Path | None, last: Checkpoint | None, processes: int) -> None:
        tally, started, since = Tally(), time.perf_counter(), 0
        if last is not None:
            since = last.size
            noted = [*noted, Noted(last.size, bytes.fromhex(last.root), "kept in the checkpoint")]
        try:
            faults = find_faults(tally, self._progress, noted, processes=processes, since=since)
        finally:
            self._progress("", 0)
        self._report(tally, faults, last, time.perf_counter() - started)
        if faults:
            sys.exit(1)
        if file is not None:
            checkpoint.write(file, tally, last)

    def _progress(self, what: str, count: int) -> None:
        if self.stderr.isatty():
            self.stderr.write(f"\r\033[K{what} {count:,}" if what else "\r\033[K", ending="")

    def _report(self, tally: Tally, faults: list[Fault], last: Checkpoint | None, seconds: float) -> None:
        self.stdout.write(
            f"{tally.events:,} events, {tally.streams:,} streams, {tally.vouchers:,} vouchers in {seconds:.2f} s"
            f" ({tally.events / max(seconds, 1e-9):,.0f} events/s)"
        )
        if last is not None:
            self.stdout.write(
                f"of streams that have not moved since {last.size:,} only order, rows and books were looked at;"
                f" the last whole run came to {last.whole:,}"
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


def _noted(text: str | None) -> list[Noted]:
    if not text:
        return []
    try:
        size, root = text.split(":")
        return [Noted(int(size), bytes.fromhex(root))]
    except ValueError as wrong:
        raise CommandError("--expect takes SIZE:ROOT as verify prints it") from wrong


def _file(text: str | None) -> Path | None:
    """A file that cannot be written is said before the walk, not after it."""
    if not text:
        return None
    file = Path(text).absolute()
    if file.is_dir() or not os.access(file.parent, os.W_OK):
        raise CommandError(f"--checkpoint takes a file in a folder that can be written to, not {file}")
    return file
