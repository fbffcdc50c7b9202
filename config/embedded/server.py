"""What the embedded servers have in common: a folder, a password, and a port of this machine they keep."""

import subprocess
from abc import ABC, abstractmethod
from pathlib import Path

from config.embedded import processes


class ServerFailed(Exception):
    """An embedded server did not start; the message is for the user."""


class Server(ABC):
    """One server in one folder, reached over 127.0.0.1 with a password. It keeps its port when it is restarted."""

    title = ""
    port_is_taken = ""  # how its log says so
    patience_s = 30

    def __init__(self, folder: Path, password: str) -> None:
        self.folder = folder
        self.password = password
        self.port = 0
        self.child: subprocess.Popen[bytes] | None = None
        self.log = folder.with_suffix(".log")

    @abstractmethod
    def is_ready(self) -> bool:
        """Whether it answers."""

    @abstractmethod
    def stop(self) -> None:
        """Ends it in order; does nothing where none runs."""

    @abstractmethod
    def _launch(self) -> subprocess.Popen[bytes]:
        """Starts the program on ``port``, with what it says in ``log``."""

    def _find_a_port(self) -> None:
        """Launches it until it answers; on another port where somebody else took the first."""
        for _ in range(3):
            self.port = self.port or processes.free_port() or 0
            if self._answers():
                return
            if self.port_is_taken not in self._last_words():
                break
            self.port = 0
        raise ServerFailed(f"{self.title} did not start. The end of {self.log}:\n{self._last_words()}")

    def _answers(self) -> bool:
        self.child = child = self._launch()
        processes.wait_until(lambda: child.poll() is not None or self.is_ready(), self.patience_s)
        if child.poll() is None and self.is_ready():
            return True
        self.stop()
        return False

    def _last_words(self) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-8:])
