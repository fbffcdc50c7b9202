"""``manage.py up``: the whole house on this machine, with demo data."""

import multiprocessing
import os
import sys
import time
import urllib.error
import urllib.request
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError, call_command, get_commands
from django.db import connections

from config.embedded import bootstrap, processes, services
from config.embedded.supervisor import GaveUp, Program, Supervisor, say
from config.management.commands.seed_demo import claimant

PORT = 8000
JOURNAL = "up.log"
# Celery's warning about root is right where it listens to the world; here the broker is ours and asks a password.
NOT_HERE = "ignore:You're running the worker with superuser privileges"


class Command(BaseCommand):
    help = "Start database, broker, web, worker, beat and sequencer, with demo data; Ctrl-C ends all of them."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--no-demo", action="store_true", help="leave the database without demo data")

    def handle(self, *args: Any, **options: Any) -> None:
        demo = not options["no_demo"] and "seed_demo" in get_commands()
        asked = _port_asked_for()
        self._prepare(demo)
        port = asked or self._find_port()
        folder = services.running().folder
        front = f"http://127.0.0.1:{port}/"
        env = {**os.environ, "PORT": str(port), "PYTHONUNBUFFERED": "1", "PYTHONWARNINGS": NOT_HERE}
        addresses = [*_addresses(front, demo, folder.path), *_left_out()]

        def announce() -> None:
            say("up", f"Ready after {time.monotonic() - bootstrap.started():.0f} s: {front}")
            _say_all(addresses)
            folder.announce(**{**folder.announced(), "addresses": addresses})

        each_turn = _once_ready(front, announce, again=lambda: _say_all(addresses))
        try:
            Supervisor(_programs(folder.path), env, services.running().revive, folder.path / JOURNAL).run(each_turn)
        except GaveUp as failure:
            raise CommandError(f"{failure}. Everything it said is in {folder.path / JOURNAL}.") from None

    def _prepare(self, demo: bool) -> None:
        """Migrate and seed in this process: another would take seconds to load the same code."""
        say("up", "Preparing the database")
        call_command("migrate", verbosity=0, interactive=False)
        if services.running().unmigrated:
            services.running().folder.note_migrated()
        if demo:
            say("up", "Loading the demo region")
            call_command("seed_demo")
        connections.close_all()

    def _find_port(self) -> int:
        if port := processes.free_port(PORT):
            return port
        port = processes.free_port() or 0
        say("up", f"Port {PORT} is taken; using {port}")
        return port


def _port_asked_for() -> int:
    """The port named in the environment, 0 for none. Who names one looks there, so no other port will do."""
    asked = os.environ.get("PORT", "")
    if not asked:
        return 0
    if not asked.isdecimal() or not 0 < int(asked) < 65536:
        raise CommandError(f"PORT={asked} is not the number of a port.")
    if not processes.free_port(int(asked)):
        raise CommandError(f"Port {asked} is taken, or not yours to use. Name another in PORT, or none: one is found.")
    return int(asked)


def _addresses(front: str, demo: bool, folder: Path) -> list[str]:
    lines = [f"  screens    {front}admin/", f"  API        {front}api/docs/"]
    if demo:
        someone = claimant()
        lines += [
            f"  logins     {', '.join(settings.DEMO_LOGINS)}  (password of all: {settings.DEMO_PASSWORD})",
            f"  claimant   {someone.name}, identity number {someone.id_no}  (invented)",
        ]
    return [
        *lines,
        f"  log        {folder / JOURNAL}: every request, and all that is well",
        "  again      Enter says these lines again, and so does a second `manage.py up` elsewhere",
        "  end        Ctrl-C; the data stays in .dabao until `manage.py reset`",
    ]


def _left_out() -> list[str]:
    """The worker's processes share semaphores, which Linux keeps in /dev/shm; without them it can only die again."""
    try:
        multiprocessing.Semaphore()
    except OSError as error:
        why = f"the worker, which needs a writable /dev/shm ({error.strerror})"
        return [f"  missing    {why}: no clock is fired and no payment orders itself"]
    return []


def _say_all(lines: list[str]) -> None:
    for line in lines:
        say("up", line)


def _programs(folder: Any) -> list[Program]:
    python = sys.executable
    celery = [python, "-m", "celery", "--quiet", "-A", "config.celery"]
    worker = ["worker", "--concurrency=2", "--without-gossip", "--without-mingle", "--loglevel=INFO"]
    programs = [
        Program(
            "web",
            [python, "-m", "gunicorn", "-c", "config/gunicorn.py", "--graceful-timeout=3", "config.wsgi"],
            needed=True,
        ),
        Program("beat", [*celery, "beat", f"--schedule={folder / 'beat'}", "--pidfile=", "--loglevel=INFO"]),
    ]
    if not _left_out():
        programs.append(Program("worker", [*celery, *worker]))
    if "run_sequencer" in get_commands():
        programs.append(Program("sequencer", [python, "manage.py", "run_sequencer"]))
    return programs


def _once_ready(front: str, announce: Callable[[], None], again: Callable[[], None]) -> Callable[[], None]:
    """Ready is an answered page, not an open port: the port opens long before the first page is there."""
    waiting = [True]

    def look() -> None:
        if not waiting:
            if processes.enter_was_pressed():
                again()
        elif _answers(f"{front}admin/login/"):
            waiting.clear()
            announce()

    return look


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False
