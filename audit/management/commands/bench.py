"""``manage.py bench``: how fast it is, beside how fast it could be, as JSON.

Each figure stands beside its reference from the same run, interleaved and repeated, with median and spread. It works on
a database of its own, made here and dropped at the end, and leaves the demo's data alone.
"""

import json
import os
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection

from audit.bench import suite

ROOT = Path(__file__).resolve().parents[3]


class Command(BaseCommand):
    help = "Measure settlement, the API, verify and the clock sweep beside their references; prints JSON."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--quick", action="store_true", help="everything scaled down: does it run, not how fast")
        parser.add_argument("--inside", action="store_true", help="measure on the database given, which is thrown away")

    def handle(self, *, quick: bool, inside: bool, **_: Any) -> None:
        if inside:
            call_command("migrate", verbosity=0)
            scale = suite.QUICK if quick else suite.FULL
            self.stdout.write(json.dumps(suite.run(scale, say=self._say), indent=2, ensure_ascii=False))
            return
        name = f"dabao_bench_{os.getpid()}"
        with connection._nodb_cursor() as cursor:
            cursor.execute(f'create database "{name}"')
        try:
            arguments = [sys.executable, "manage.py", "bench", "--inside", *(["--quick"] if quick else [])]
            code = subprocess.run(arguments, cwd=ROOT, env=_environment(name), check=False).returncode
        finally:
            with connection._nodb_cursor() as cursor:
                cursor.execute(f'drop database if exists "{name}" with (force)')
        if code:
            sys.exit(code)

    def _say(self, what: str) -> None:
        self.stderr.write(f"bench: {what}")


def _environment(name: str) -> dict[str, str]:
    url = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()
    keys = {"SECRET_KEY": settings.SECRET_KEY, "REDIS_URL": settings.CELERY_BROKER_URL}
    production = {"DABAO_SIMULATED_CLOCK": "0", "LOG_LEVEL": "WARNING"}  # the demo looks up what time it is
    return {**os.environ, **keys, **production, "DATABASE_URL": url}
