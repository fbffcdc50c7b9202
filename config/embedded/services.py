"""Gives each manage.py command the database, the broker and the keys it needs.

Addresses in the environment win. Without them the servers of the folder ``.dabao`` serve: joined if another command
has them running, else started for this command and stopped after it.
"""

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

from config.embedded import processes, state
from config.embedded.postgres import Postgres
from config.embedded.server import ServerFailed
from config.embedded.valkey import Valkey

# These work on files alone, or see to their own servers.
NEED_NOTHING = {
    "benefit_cases",
    "check",
    "clock_cases",
    "collectstatic",
    "compile_messages_py",
    "compilemessages",
    "diffsettings",
    "findstatic",
    "help",
    "makemessages",
    "reset",
    "spectacular",
    "startapp",
    "startproject",
    "test",
    "version",
}
# These ask about the migrations or make them; they must find the database as it is.
ABOUT_MIGRATIONS = {"flush", "makemigrations", "migrate", "showmigrations", "sqlmigrate", "squashmigrations", "up"}


class Services:
    """The embedded servers of one folder. A server whose address is given from outside is not started."""

    def __init__(self, folder: state.Folder) -> None:
        self.folder = folder
        self.servers: list[Postgres | Valkey] = []
        self.unmigrated = False

    def start(self) -> dict[str, str]:
        """Start what is missing; answer with the environment that leads to it."""
        kept = self.folder.kept()
        addresses = {}
        for variable, server in (
            ("DATABASE_URL", Postgres(self.folder.path / "postgres", kept["postgres"])),
            ("REDIS_URL", Valkey(self.folder.path / "valkey", kept["valkey"])),
        ):
            if not os.environ.get(variable):
                if isinstance(server, Postgres):
                    self.unmigrated = not (server.data.exists() and self.folder.is_migrated())
                self.servers.append(server)
                server.start()
                addresses[variable] = server.url
        keys = {name: kept[name] for name in state.made_keys()}
        return {"DABAO_EMBEDDED": "1", **keys, **addresses}

    def revive(self) -> list[str]:
        """Start again, at the same addresses, the servers that died; name them."""
        dead = [server for server in self.servers if server.child and server.child.poll() is not None]
        for server in dead:
            server.start()
        return [server.name for server in dead]

    def stop(self) -> None:
        for server in reversed(self.servers):
            server.stop()


_running: Services | None = None


def running() -> Services:
    """The servers this process started; `up` keeps them alive."""
    if _running is None:
        raise RuntimeError("this process has not started any servers")
    return _running


def run(argv: list[str]) -> None:
    """Run one manage.py command with what it needs around it."""
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line

    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job is born deaf to it
    signal.signal(signal.SIGTERM, _leave)
    signal.signal(signal.SIGHUP, _leave)
    try:
        with _around(argv) as unmigrated:
            if unmigrated:
                execute_from_command_line([argv[0], "migrate", "--verbosity=0"])
                running().folder.note_migrated()
            execute_from_command_line(argv)
    except KeyboardInterrupt:
        sys.exit(130)
    except (ServerFailed, ImproperlyConfigured) as failure:
        sys.exit(str(failure))


def _leave(number: int, _frame: object) -> NoReturn:
    sys.exit(128 + number)


def _needs_nothing(command: str, argv: list[str]) -> bool:
    """Whether a command runs without any server. ``check --deploy`` asks the database, where one is named."""
    if command == "check" and "--deploy" in argv and os.environ.get("DATABASE_URL"):
        return False
    return command in NEED_NOTHING or bool({"-h", "--help", "--version"} & set(argv))


@contextlib.contextmanager
def _around(argv: list[str]) -> Iterator[bool]:
    """Yields whether the database was made just now, or by an older checkout, and the command needs its tables."""
    command = argv[1] if len(argv) > 1 else "help"
    if _needs_nothing(command, argv):
        _lend({"DABAO_OFFLINE": "1", **state.made_keys()})
        yield False
    elif os.environ.get("DATABASE_URL") and command != "up":
        yield False
    else:
        folder = state.Folder(state.ROOT / ".dabao")
        folder.make()
        with _served(folder, command) as unmigrated:
            yield unmigrated and command not in ABOUT_MIGRATIONS


def _lend(environment: dict[str, str]) -> None:
    """What the caller's environment says wins."""
    for name, value in environment.items():
        os.environ.setdefault(name, value)


@contextlib.contextmanager
def _served(folder: state.Folder, command: str) -> Iterator[bool]:
    if command == "up":
        _refuse_a_second_up(folder)
    elif _join(folder):
        yield False
        folder.release("users")
        return
    global _running
    _running = Services(folder)
    try:
        environment = _running.start()
        _lend(environment)
        folder.announce(pid=os.getpid(), command=command, environment=environment)
        yield _running.unmigrated
    finally:
        if command != "up" and folder.announced():
            folder.lock("users", wait=True)  # a command that joined us is still at work
        folder.withdraw()
        _running.stop()
        folder.release("owner")


def _join(folder: state.Folder) -> bool:
    """Use the servers of another command; False if there is none and we own the folder now."""
    owned = _patiently(lambda: folder.lock("owner") or bool(folder.announced()))
    if not owned:
        sys.exit(f"Another command holds {folder.path} but says nothing. Look for a manage.py that hangs.")
    if folder.lock("owner"):
        folder.withdraw()  # of one that was killed
        return False
    folder.lock("users", shared=True, wait=True)
    _lend(folder.announced()["environment"])
    return True


def _refuse_a_second_up(folder: state.Folder) -> None:
    if folder.lock("owner"):
        return
    running = folder.announced()
    if running.get("command") == "up":
        addresses = running.get("addresses", ["it is still starting"])
        sys.exit("\n".join([f"Dabao is already up (process {running['pid']}):", *addresses]))
    print("Waiting for another manage.py command to end …", flush=True)
    folder.lock("owner", wait=True)


def _patiently(condition: Callable[[], bool]) -> bool:
    return processes.wait_until(condition, 60, pause=0.1)


@contextlib.contextmanager
def temporary(path: Path) -> Iterator[dict[str, str]]:
    """Servers in a folder that is thrown away afterwards, for tests; yields the environment that leads to them."""
    folder = state.Folder(path)
    folder.make()
    services = Services(folder)
    try:
        yield services.start()
    finally:
        services.stop()
