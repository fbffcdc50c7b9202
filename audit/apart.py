"""Databases that are made for one run and dropped after it, beside the one of ``DATABASE_URL`` on the same server."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import CommandError
from django.db import connection

ROOT = Path(__file__).resolve().parents[1]


@contextmanager
def migrated_database(purpose: str) -> Iterator[str]:
    """The name of an empty migrated database; it and everything named after it is dropped at the end.

    Raises CommandError when the migrations fail.
    """
    name = f"dabao_{purpose}_{os.getpid()}"
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'create database "{name}"')
    try:
        migrate = [sys.executable, "manage.py", "migrate", "--verbosity=0"]
        if subprocess.run(migrate, cwd=ROOT, env=environment(name), check=False).returncode:
            raise CommandError(f"the database of the {purpose} could not be made")
        yield name
    finally:
        with connection._nodb_cursor() as cursor:
            cursor.execute("select datname from pg_database where starts_with(datname, %s)", (name,))
            for (made,) in cursor.fetchall():
                cursor.execute(f'drop database if exists "{made}" with (force)')


def environment(name: str, changes: Mapping[str, str] | None = None) -> dict[str, str]:
    """What a command is started with to work on the database of this name, as in production unless ``changes`` say."""
    url = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()
    keys = {"SECRET_KEY": settings.SECRET_KEY, "REDIS_URL": settings.CELERY_BROKER_URL}
    production = {"DABAO_SIMULATED_CLOCK": "0", "LOG_LEVEL": "WARNING"}  # the demo looks up what time it is
    return {**os.environ, **keys, **production, "DATABASE_URL": url, "PYTHONUNBUFFERED": "1", **(changes or {})}
