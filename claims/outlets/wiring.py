"""What outlets and staff hand over when the process starts."""

from claims.desk.models import Staff
from claims.outlets.models import Outlet
from claims.outlets.screens import ACTS, OutletScreen, StaffScreen

SCREENS = {Outlet: OutletScreen, Staff: StaffScreen}
__all__ = ["ACTS", "SCREENS"]
