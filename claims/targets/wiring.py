"""What internal targets hand over when the process starts."""

from claims.targets.models import TargetRow
from claims.targets.screens import TargetScreen

LIVES = {TargetRow: TargetScreen}
__all__ = ["LIVES"]
