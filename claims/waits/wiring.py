"""What waits hand over when the process starts."""

from claims.waits.models import WaitRow
from claims.waits.screens import WaitScreen

LIVES = {WaitRow: WaitScreen}
__all__ = ["LIVES"]
