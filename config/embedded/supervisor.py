"""Runs the programs of `manage.py up` side by side: restarts with back-off, one clean end.

All their lines go to a journal; those that are no routine are said in the terminal too, each with its program's name.

One thread and one loop. That is not thrift: the kernel's death signal (see processes.dies_with_us) is bound to the
thread that started a child.
"""

import contextlib
import logging
import math
import os
import re
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from logging.handlers import RotatingFileHandler
from pathlib import Path

from config.embedded import processes

COLOURS = {"web": 36, "worker": 32, "beat": 33, "sequencer": 35, "up": 1}
LONGEST_PAUSE = 12.0  # five restarts a minute at most
CALM = 60.0  # a program that ran this long has earned a quick restart again
SOON = 10.0  # a program that ended by itself in less than this has not really started
TRIES = 5
JOURNAL_BYTES = 5_000_000  # twice this at most: the file of now and the one before it

# What says that all is well: requests, and whatever the programs themselves call information.
ROUTINE = re.compile(
    r"""(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\ /.*\ request=\S+$
      | \[[^]]+\]\ \[\d+\]\ \[(INFO|DEBUG)\]\s        # gunicorn
      | \d{4}-\d\d-\d\d\ \S+\ (INFO|DEBUG)\s         # everybody else
      | worker:\ .*\ shutdown | \s*$""",
    re.VERBOSE,
)


class GaveUp(Exception):
    """A program without which the others are of no use ends as soon as it starts; the message is for the user."""


def say(name: str, line: str) -> None:
    prefix = f"{name:<9} |"
    if sys.stdout.isatty():
        prefix = f"\033[{COLOURS.get(name, 0)}m{prefix}\033[0m"
    print(prefix, line, flush=True)


@dataclass
class Program:
    name: str
    command: Sequence[str]
    needed: bool = False
    tries: int = 0
    last_words: str = ""
    pause: float = 0.0
    started: float = 0.0
    restart_at: float = 0.0
    child: "subprocess.Popen[bytes] | None" = None
    unfinished: bytes = field(default=b"", repr=False)

    def start(self, env: Mapping[str, str]) -> None:
        self.child = processes.start(self.command, env=env)
        self.started = time.monotonic()
        assert self.child.stdout is not None
        os.set_blocking(self.child.stdout.fileno(), False)

    def lines(self) -> list[str]:
        """The whole lines that have come since the last time."""
        assert self.child is not None and self.child.stdout is not None
        received = self.child.stdout.read() or b""
        *whole, self.unfinished = (self.unfinished + received).split(b"\n")
        lines = [line.decode(errors="replace") for line in whole]
        self.last_words = next((line.strip() for line in reversed(lines) if line.strip()), self.last_words)
        return lines

    def has_failed(self, returncode: int, ran: float) -> bool:
        """Counts its starts that came to nothing. Whoever was killed from outside did not fail."""
        killed = returncode in (-signal.SIGKILL, -signal.SIGTERM)
        self.tries = 0 if killed or ran > SOON else self.tries + 1
        return self.tries >= TRIES


class Supervisor:
    """Keeps the programs running until interrupted."""

    def __init__(
        self, programs: list[Program], env: Mapping[str, str], revive: Callable[[], list[str]], journal: Path
    ) -> None:
        self.programs = programs
        self.journal = _open_journal(journal)
        self.env = env
        self.revive = revive
        self.selector = selectors.DefaultSelector()
        self.revive_at = 0.0
        self.revive_pause = 0.0

    def run(self, each_turn: Callable[[], None]) -> None:
        try:
            for program in self.programs:
                self._start(program)
            while True:
                self._print_lines(0.2)
                self._restart_what_ended()
                self._restart_servers()
                each_turn()
        finally:
            with _undisturbed():
                self._stop_all()

    def _start(self, program: Program) -> None:
        program.restart_at = 0.0
        program.start(self.env)
        assert program.child is not None and program.child.stdout is not None
        self.selector.register(program.child.stdout, selectors.EVENT_READ, program)

    def _print_lines(self, seconds: float) -> None:
        for key, _ in self.selector.select(seconds):
            program: Program = key.data
            self._hear(program)

    def _hear(self, program: Program) -> None:
        for line in program.lines():
            self.journal.info("%-9s | %s", program.name, line)
            if not ROUTINE.match(line):
                say(program.name, line)

    def _restart_what_ended(self) -> None:
        now = time.monotonic()
        for program in self.programs:
            if program.child is not None and program.child.poll() is not None:
                self._bury(program, now)
            elif program.child is None and now >= program.restart_at:
                self._start(program)

    def _bury(self, program: Program, now: float) -> None:
        child = program.child
        assert child is not None and child.stdout is not None
        self._hear(program)
        self.selector.unregister(child.stdout)
        child.stdout.close()
        processes.kill_group(child)  # what it leaves behind would hold its port or its tasks
        program.child, ran = None, now - program.started
        if program.has_failed(child.returncode, ran):
            self._give_up(program, child.returncode)
            return
        program.pause = 0.5 if ran > CALM else min(LONGEST_PAUSE, max(0.5, program.pause * 2))
        program.restart_at = now + program.pause
        say("up", f"{program.name} ended with {child.returncode}; it starts again in {program.pause:g} s")

    def _give_up(self, program: Program, returncode: int) -> None:
        """What ends at once five times will end at once for ever, and its lines would bury everything else."""
        program.restart_at = math.inf
        sentence = (
            f"{program.name} ended {TRIES} times as soon as it had started, the last time with {returncode}, "
            f"and is not started again; its last words: {program.last_words}"
        )
        if program.needed:
            raise GaveUp(sentence)
        say("up", sentence)

    def _restart_servers(self) -> None:
        now = time.monotonic()
        if now < self.revive_at:
            return
        self.revive_at = now + 1
        try:
            for name in self.revive():
                say("up", f"{name} had ended; it is running again")
        except Exception as error:  # the next turn tries again, and the programs wait as they would for any outage
            self.revive_at = now + LONGEST_PAUSE
            say("up", str(error))

    def _stop_all(self) -> None:
        """All at once: one after the other takes twice as long. Whoever is slow loses nothing by being killed."""
        alive = [program for program in self.programs if program.child is not None]
        for program in alive:
            assert program.child is not None
            with contextlib.suppress(ProcessLookupError):
                program.child.send_signal(signal.SIGTERM)
        deadline = time.monotonic() + 4
        while time.monotonic() < deadline and any(p.child and p.child.poll() is None for p in alive):
            self._print_lines(0.1)
        for program in alive:
            assert program.child is not None
            processes.kill_group(program.child)


def _open_journal(path: Path) -> logging.Logger:
    """A file that keeps what is recent and never grows beyond measure."""
    handler = RotatingFileHandler(path, maxBytes=JOURNAL_BYTES, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    journal = logging.Logger("journal")  # of nobody's tree: a line is not said a second time by a parent's handlers
    journal.addHandler(handler)
    return journal


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """A second Ctrl-C, or the terminal's going away, must not leave half of the programs behind."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    yield
