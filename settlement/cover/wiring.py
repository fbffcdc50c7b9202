"""What cover years hand over when the process starts."""

from settlement.cover.holdings import find_bills_of
from settlement.cover.models import BillRow, CoverRow
from settlement.cover.projections import PROJECTIONS
from settlement.cover.screens import enrolment
from settlement.cover.screens.bills import BillScreen, CoverScreen

SCREENS = {BillRow: BillScreen, CoverRow: CoverScreen}
STEPS = {"covers": enrolment.STEPS}
ENROLMENTS = (enrolment.AT_THE_COUNTER,)
HOLDINGS = (find_bills_of,)
__all__ = ["ENROLMENTS", "HOLDINGS", "PROJECTIONS", "SCREENS", "STEPS"]
