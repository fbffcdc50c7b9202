"""``manage.py test``: everything that must hold before a change goes in."""

import importlib.util
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError

from config.embedded import services, state

Check = tuple[str, list[str]]

FAST_CHECKS: list[Check] = [
    ("ruff check", ["-m", "ruff", "check", "."]),
    ("ruff format", ["-m", "ruff", "format", "--check", "."]),
    ("import contracts", ["-c", "from importlinter.cli import lint_imports_command as run; run()"]),
]
CHECKS: list[Check] = [
    *FAST_CHECKS,
    ("mypy", ["-m", "mypy"]),
    ("system check", ["manage.py", "check"]),
    ("migrations", ["manage.py", "makemigrations", "--check", "--dry-run"]),
]

# As many test processes as cores, but no more than the servers bear: a test holds up to twelve of PostgreSQL's 100
# connections, and each process has one of the broker's 16 databases to itself. Tests of one file
# stay together, so that what a file makes once (a year that is lived, a house that is killed) is made once.
PARALLEL = ["-n", "auto", "--maxprocesses", "8", "--dist", "loadfile"]

_STEADY = {"PYTHONUNBUFFERED": "1", "PYTHONHASHSEED": "0"}


class Command(BaseCommand):
    help = (
        "Lint, types, import contracts, migrations and the whole suite, on a PostgreSQL and a broker of its own. "
        "With arguments only pytest runs, and gets them: manage.py test tests/claims -k clock -x\n"
        "--fast starts no server: lint, import contracts, and the tests that need none. Before each commit."
    )
    requires_system_checks = ()

    def run_from_argv(self, argv: list[str]) -> None:
        """Not Django's own parser: the arguments are pytest's."""
        arguments = argv[2:]
        if arguments == ["--help"]:
            self.stdout.write(self.help)
            return
        for tool in ("pytest", "ruff", "mypy"):
            if importlib.util.find_spec(tool) is None:
                raise SystemExit(f"{tool} is not installed here. Install requirements-dev.txt.")
        if "--fast" in arguments:
            arguments.remove("--fast")
            raise SystemExit(self._without_servers(arguments))
        with tempfile.TemporaryDirectory(prefix="dabao-test-") as folder:
            Path(folder).chmod(0o711)  # PostgreSQL may be another user in there
            with services.temporary(Path(folder)) as environment:
                raise SystemExit(self._run(arguments, environment))

    def handle(self, *args: Any, **options: Any) -> None:
        raise CommandError("Run this from the command line: manage.py test")

    def _without_servers(self, arguments: list[str]) -> int:
        """Nobody listens at the addresses of DABAO_OFFLINE, and the caller's own servers are not for this."""
        env = {**os.environ, **_STEADY, "DABAO_EMBEDDED": "1", "DABAO_OFFLINE": "1"}
        for address in ("DATABASE_URL", "REDIS_URL"):
            env.pop(address, None)
        return self._check_and_test(FAST_CHECKS, [*PARALLEL, "-q", *arguments], env)

    def _run(self, arguments: list[str], given: dict[str, str]) -> int:
        env = {**os.environ, **_STEADY, **given}
        env.pop("DABAO_OFFLINE", None)  # this command needs no server; those it calls do
        if not os.environ.get("DATABASE_URL"):
            # Migrated once here; each test process begins with a copy, which takes a tenth of the time.
            _call(["manage.py", "migrate", "--verbosity=0"], env, check=True)
            env["DABAO_TEST_TEMPLATE"] = "dabao"
        if arguments:
            return _call(["-m", "pytest", *arguments], env, alone=False)
        return self._check_and_test(CHECKS, PARALLEL, env)

    def _check_and_test(self, checks: list[Check], arguments: list[str], env: dict[str, str]) -> int:
        failed = [name for name, command in checks if not self._passes(name, command, env)]
        outcome = _call(["-m", "pytest", *arguments], env)
        if failed:
            self.stderr.write(f"Failed before the tests: {', '.join(failed)}")
        return outcome or bool(failed)

    def _passes(self, name: str, command: list[str], env: dict[str, str]) -> bool:
        began = time.monotonic()
        self.stdout.write(f"== {name}")
        self.stdout.flush()
        passed = _call(command, env) == 0
        self.stdout.write(f"== {name}: {'ok' if passed else 'FAILED'} ({time.monotonic() - began:.1f} s)")
        return passed


def _call(command: list[str], env: dict[str, str], check: bool = False, alone: bool = True) -> int:
    # A process group of its own: a terminal's Ctrl-C would reach the parallel test processes before the one that
    # closes them down. A debugger (--pdb) still needs the terminal, so with arguments all stay together.
    child = subprocess.Popen([sys.executable, *command], env=env, cwd=state.ROOT, process_group=0 if alone else None)
    try:
        code = child.wait()
    except BaseException:
        child.send_signal(signal.SIGINT)
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            child.kill()
        raise
    if check and code:
        raise SystemExit(code)
    return code
