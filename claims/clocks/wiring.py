"""What clocks hand over when the process starts."""

from claims.clocks.models import ClockRow
from claims.clocks.projections import PROJECTIONS
from claims.clocks.screens import ClockScreen

SCREENS = {ClockRow: ClockScreen}
__all__ = ["PROJECTIONS", "SCREENS"]
