"""Makes the dump of a release: the database of a small office that has been at work for some months.

    .venv/bin/python -m tests.releases.make        # writes tests/releases/VERSION.sql; the version is pyproject.toml's

Run it at the commit that is released, on nothing but this checkout: it starts a PostgreSQL of its own, migrates it,
lives the months of ``life.py`` and writes what pg_dump says, with the Merkle root in the first line. Until a release is
out its dump may be made anew (remove the file first); from then on it is never touched again. The databases in use are
as old as it is, and ``test_upgrade.py`` upgrades each of these files for ever.

Everybody in a dump is invented. Keys and nonces of persons are random, so two dumps of one commit differ in what is
sealed and hashed, and in the instants PostgreSQL notes itself; in nothing else. What is sealed opens under ``KEYS``,
which open nothing anywhere else.
"""

import base64
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from config.embedded import services
from config.embedded.postgres import find_binaries
from config.embedded.state import ROOT

HERE = Path(__file__).parent

KEYS = {
    "DABAO_MASTER_KEY": b"releases: wraps keys of persons.",
    "DABAO_INDEX_KEY": b"releases: finds persons by hash.",
}

# psql's own, with a key that is another each time; whatever else reads the file does not know it.
_OF_PSQL = re.compile(r"^\\(un)?restrict .*\n", re.MULTILINE)


def main() -> None:
    release = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    file = HERE / f"{release}.sql"
    if file.exists():
        sys.exit(f"{file.relative_to(ROOT)} is there already. A release that is out is never dumped anew.")
    for given in ("DATABASE_URL", "REDIS_URL"):
        os.environ.pop(given, None)  # nobody's database but our own
    with tempfile.TemporaryDirectory(prefix="dabao-release-") as folder:
        Path(folder).chmod(0o711)  # PostgreSQL may be another user in there
        with services.temporary(Path(folder)) as environment:
            keys = {name: base64.b64encode(key).decode() for name, key in KEYS.items()}
            os.environ.update(environment, **keys, DJANGO_SETTINGS_MODULE="config.settings", DABAO_SIMULATED_CLOCK="1")
            os.environ["LOG_LEVEL"] = "ERROR"  # a payment that waits for money is no news here
            root = _live()
            file.write_text(f"-- root {root}\n{_dump(environment['DATABASE_URL'])}")


def _live() -> str:
    """Migrates the database and lives in it; SIZE:ROOT of the log, as ``verify --expect`` takes it."""
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    from tests.releases import life

    return life.lived()


def _dump(url: str) -> str:
    """Schema and rows as statements, a row a line, for anybody to read and any driver to run."""
    command = [str(find_binaries() / "pg_dump"), "--no-owner", "--inserts", "--rows-per-insert=100", url]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return _OF_PSQL.sub("", said)


if __name__ == "__main__":
    main()
