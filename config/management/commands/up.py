"""``manage.py up``: the whole house on this machine, with demo data."""

import os
import sys
import time
import urllib.error
import urllib.request
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, call_command, get_commands
from django.db import connections

from config.embedded import processes, services
from config.embedded.supervisor import Program, Supervisor, say
from config.management.commands.seed_demo import claimant

# Celery's warning about root is right where it listens to the world; here the broker is ours and asks a password.
NOT_HERE = "ignore:You're running the worker with superuser privileges"


class Command(BaseCommand):
    help = "Start database, broker, web, worker, beat and sequencer, with demo data; Ctrl-C ends all of them."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--no-demo", action="store_true", help="leave the database without demo data")

    def handle(self, *args: Any, **options: Any) -> None:
        began = time.monotonic()
        demo = not options["no_demo"] and "seed_demo" in get_commands()
        self._prepare(demo)
        port = self._choose_port()
        folder = services.running().folder
        front = f"http://127.0.0.1:{port}/"
        env = {**os.environ, "PORT": str(port), "PYTHONUNBUFFERED": "1", "PYTHONWARNINGS": NOT_HERE}

        def announce() -> None:
            say("up", f"Ready after {time.monotonic() - began:.0f} s: {front}")
            self._print_addresses(front, demo)
            folder.announce(**{**folder.announced(), "web": front})

        Supervisor(_programs(folder.path), env, services.running().revive).run(_once_ready(front, announce))

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

    def _choose_port(self) -> int:
        wanted = int(os.environ.get("PORT", "8000"))
        if port := processes.free_port(wanted):
            return port
        port = processes.free_port() or 0
        say("up", f"Port {wanted} is taken; using {port}")
        return port

    def _print_addresses(self, front: str, demo: bool) -> None:
        say("up", f"  screens    {front}admin/")
        say("up", f"  API        {front}api/docs/")
        if demo:
            someone = claimant()
            say("up", f"  logins     {', '.join(settings.DEMO_LOGINS)}  (password of all: {settings.DEMO_PASSWORD})")
            say("up", f"  claimant   {someone.name}, identity number {someone.id_no}  (invented)")
        say("up", "  end        Ctrl-C; the data stays in .dabao until `manage.py reset`")


def _programs(folder: Any) -> list[Program]:
    python = sys.executable
    celery = [python, "-m", "celery", "--quiet", "-A", "config.celery"]
    worker = ["worker", "--concurrency=2", "--without-gossip", "--without-mingle", "--loglevel=INFO"]
    programs = [
        Program("web", [python, "-m", "gunicorn", "-c", "config/gunicorn.py", "--graceful-timeout=3", "config.wsgi"]),
        Program("worker", [*celery, *worker]),
        Program("beat", [*celery, "beat", f"--schedule={folder / 'beat'}", "--pidfile=", "--loglevel=INFO"]),
    ]
    if "run_sequencer" in get_commands():
        programs.append(Program("sequencer", [python, "manage.py", "run_sequencer"]))
    return programs


def _once_ready(front: str, announce: Any) -> Any:
    """Ready is an answered page, not an open port: the port opens long before the first page is there."""
    waiting = [True]

    def look() -> None:
        if waiting and _answers(f"{front}admin/login/"):
            waiting.clear()
            announce()

    return look


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False
