"""What clocks hand over when the process starts."""

from claims.clocks.models import ClockRow, WithdrawnBreach
from claims.clocks.preview import calendar_panel
from claims.clocks.projections import PROJECTIONS
from claims.clocks.screens.breaches import WithdrawnBreachScreen
from claims.clocks.screens.page import ClockScreen
from claims.clocks.screens.steps import STEPS as OF_A_CLOCK

SCREENS = {ClockRow: ClockScreen, WithdrawnBreach: WithdrawnBreachScreen}
STEPS = {"clocks": OF_A_CLOCK}
PANELS = {"calendars": (calendar_panel,)}
__all__ = ["PANELS", "PROJECTIONS", "SCREENS", "STEPS"]
