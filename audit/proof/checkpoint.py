"""How far a log was found sound, in a file outside the database, so that the next run need not begin at the beginning.

The file is JSON: of which database, how many positions (``size``) with which root and frontier, how many of them the
last whole run saw (``whole``), and a digest that shows a slip of the pen. The digest is no signature: whoever can write
the file can also write it anew, so it belongs where the operator of the database cannot write.
"""

import os
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import msgspec

from audit.proof.findings import Tally
from claims.store import canonical
from claims.store.sequencer import Head
from claims.store.sql import fetch

PROOF: Final = 1
"""Raised when verify looks at more of a stream than before: what it said of the old ones is then no longer enough."""

_DATABASE = """
select (select system_identifier from pg_control_system())::text || '/' || oid from pg_database
 where datname = current_database()"""


class CheckpointRefused(Exception):
    """The file does not say how far this log was verified; the message is for the user."""


class Checkpoint(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The first ``size`` positions were sound; the first ``whole`` of them were so when all streams were last walked."""

    proof: int
    database: str
    size: int
    root: str
    frontier: list[str]
    whole: int
    digest: str = ""

    def sealed(self) -> "Checkpoint":
        said = msgspec.to_builtins(msgspec.structs.replace(self, digest=""))
        return msgspec.structs.replace(self, digest=sha256(canonical(said)).hexdigest())


_DECODER = msgspec.json.Decoder(Checkpoint)


def read(path: Path) -> Checkpoint | None:
    """What the file says of this database; None when there is no file. Raises ``CheckpointRefused``."""
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise CheckpointRefused(f"the checkpoint {path} cannot be read: {error.strerror}") from error
    try:
        found = _DECODER.decode(text)
    except msgspec.DecodeError as error:
        raise CheckpointRefused(f"the checkpoint {path} is cut off or no checkpoint: {error}") from error
    if found != found.sealed() or not _fits_together(found):
        raise CheckpointRefused(f"the checkpoint {path} was edited: its digest or its root does not fit")
    if found.proof != PROOF:
        raise CheckpointRefused(
            f"the checkpoint {path} is of a verify that looked at other things: run it with --whole"
        )
    if found.database != _database():
        raise CheckpointRefused(f"the checkpoint {path} is of another database; a restored one is another: run --whole")
    return found


def write(path: Path, tally: Tally, last: Checkpoint | None) -> None:
    """Replaces the file at once or not at all; ``last`` is what this run began from, None when it saw everything."""
    sealed = Checkpoint(
        proof=PROOF,
        database=_database(),
        size=tally.size,
        root=tally.root.hex(),
        frontier=[node.hex() for node in tally.frontier],
        whole=tally.size if last is None else last.whole,
    ).sealed()
    draft = path.with_name(f"{path.name}.{os.getpid()}.draft")
    try:
        with draft.open("wb") as file:
            file.write(msgspec.json.format(msgspec.json.encode(sealed), indent=2) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        _settle(path.parent)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise CheckpointRefused(f"the checkpoint {path} cannot be written: {error.strerror}") from error


def _settle(folder: Path) -> None:
    """The name of a new file is safe when its folder is on the disk as well."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _fits_together(found: Checkpoint) -> bool:
    try:
        head = Head(found.size, tuple(bytes.fromhex(node) for node in found.frontier))
    except ValueError:
        return False
    return len(head.frontier) == found.size.bit_count() and head.root().hex() == found.root


def _database() -> str:
    said: Any = fetch(_DATABASE)[0][0]
    return str(said)
