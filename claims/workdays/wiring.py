"""What the working calendar hands over when the process starts."""

from django.utils.translation import gettext_lazy as _

from claims.workdays.models import CalendarNotice
from claims.workdays.projections import PROJECTIONS
from claims.workdays.screens.page import STEPS as OF_A_NOTICE
from claims.workdays.screens.page import CalendarScreen

SCREENS = {CalendarNotice: CalendarScreen}
STEPS = {"calendars": OF_A_NOTICE}
FACTS = {"calendar.approved": _("approved"), "calendar.refused": _("refused")}
__all__ = ["FACTS", "PROJECTIONS", "SCREENS", "STEPS"]
