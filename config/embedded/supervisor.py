"""Runs the programs of `manage.py up` side by side: prefixed lines, restarts with back-off, one clean end.

One thread and one loop. That is not thrift: the kernel's death signal (see processes.dies_with_us) is bound to the
thread that started a child.
"""

import contextlib
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from config.embedded import processes

COLOURS = {"web": 36, "worker": 32, "beat": 33, "sequencer": 35, "up": 1}
LONGEST_PAUSE = 12.0  # five restarts a minute at most
CALM = 60.0  # a program that ran this long has earned a quick restart again


def say(name: str, line: str) -> None:
    prefix = f"{name:<9} |"
    if sys.stdout.isatty():
        prefix = f"\033[{COLOURS.get(name, 0)}m{prefix}\033[0m"
    print(prefix, line, flush=True)


@dataclass
class Program:
    name: str
    command: Sequence[str]
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
        return [line.decode(errors="replace") for line in whole]


class Supervisor:
    """Keeps the programs running until interrupted."""

    def __init__(self, programs: list[Program], env: Mapping[str, str], revive: Callable[[], list[str]]) -> None:
        self.programs = programs
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
            for line in program.lines():
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
        for line in program.lines():
            say(program.name, line)
        self.selector.unregister(child.stdout)
        child.stdout.close()
        processes.kill_group(child)  # what it leaves behind would hold its port or its tasks
        program.pause = 0.5 if now - program.started > CALM else min(LONGEST_PAUSE, max(0.5, program.pause * 2))
        program.restart_at, program.child = now + program.pause, None
        say("up", f"{program.name} ended with {child.returncode}; it starts again in {program.pause:g} s")

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


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """A second Ctrl-C, or the terminal's going away, must not leave half of the programs behind."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    yield
