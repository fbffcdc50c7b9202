"""What audit's capabilities hand over when the process starts: one explicit list."""

from typing import Final

from audit.log import wiring as log
from claims.wiring import wire

CAPABILITIES: Final = (log,)


def register() -> None:
    wire(*CAPABILITIES)
