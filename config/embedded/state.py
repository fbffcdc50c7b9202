"""The folder ``.dabao``: data of the embedded servers, their secrets, and who is running them.

Everything secret lies in files of mode 0600. Two locks order the commands that share the folder: ``owner`` is held by
the one that started the servers, ``users`` is shared by those that joined it.
"""

import base64
import fcntl
import hashlib
import json
import os
import secrets
import shutil
import sys
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[2]


def made_keys() -> dict[str, str]:
    """Fresh keys. Whoever needs to read the data again must keep them."""
    return {
        "SECRET_KEY": secrets.token_urlsafe(50),
        "DABAO_MASTER_KEY": base64.b64encode(secrets.token_bytes(32)).decode(),
        "DABAO_INDEX_KEY": base64.b64encode(secrets.token_bytes(32)).decode(),
    }


def migrations() -> str:
    """A digest of all migrations and domains, by which a database of an older checkout is told from one of this."""
    names = sorted(str(file.relative_to(ROOT)) for file in ROOT.glob("*/migrations/*.py"))
    domains = [file.read_text() for file in sorted(ROOT.glob("*/*/domain/*.py"))]  # master data is written there
    return hashlib.sha256("\n".join([*names, *domains]).encode()).hexdigest()


class Folder:
    def __init__(self, path: Path) -> None:
        self.path = path
        self._held: dict[str, IO[str]] = {}

    def make(self) -> None:
        try:
            self.path.mkdir(exist_ok=True)
            (self.path / "owner").touch()
        except PermissionError:
            sys.exit(f"{self.path} belongs to another user. Run this as that user, or `manage.py reset` as that user.")

    def kept(self) -> dict[str, str]:
        """The keys and passwords of this folder, made once."""
        file = self.path / "secrets.json"
        if not file.exists():
            passwords = {name: secrets.token_urlsafe(24) for name in ("postgres", "valkey")}
            self._write(file, {**made_keys(), **passwords})
        known: dict[str, str] = json.loads(file.read_text())
        return known

    def lock(self, name: str, *, shared: bool = False, wait: bool = False) -> bool:
        """Take a lock until release() or the end of this process."""
        held = self._held.get(name) or (self.path / name).open("a")
        kind = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
        try:
            fcntl.flock(held, kind if wait else kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        self._held[name] = held
        return True

    def release(self, name: str) -> None:
        if held := self._held.pop(name, None):
            held.close()

    def announce(self, **what: Any) -> None:
        """Write where the servers are, for commands that come later."""
        self._write(self.path / "running.json", what)

    def announced(self) -> dict[str, Any]:
        try:
            running: dict[str, Any] = json.loads((self.path / "running.json").read_text())
        except FileNotFoundError:
            return {}
        return running

    def is_migrated(self) -> bool:
        """Whether the database knows every migration of this checkout, as far as was written down."""
        file = self.path / "migrated"
        return file.exists() and file.read_text() == migrations()

    def note_migrated(self) -> None:
        (self.path / "migrated").write_text(migrations())

    def withdraw(self) -> None:
        (self.path / "running.json").unlink(missing_ok=True)

    def remove(self) -> None:
        shutil.rmtree(self.path)

    @staticmethod
    def _write(file: Path, content: dict[str, Any]) -> None:
        """Whole or not at all, and never readable by others, not even for a moment."""
        draft = file.with_suffix(f".{os.getpid()}")
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as out:
            json.dump(content, out, indent=1)
        draft.replace(file)
