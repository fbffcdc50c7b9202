"""The screens of claims; what each shows and does is in its capability."""

from django.contrib import admin
from django.contrib.auth.models import Group, User

from claims.clocks.models import ClockRow
from claims.clocks.screens import ClockScreen
from claims.counter.models import ClaimRow
from claims.counter.screens import steps as claim_steps  # noqa: F401  offers the steps
from claims.counter.screens.page import ClaimScreen
from claims.desk.models import Staff
from claims.outlets.models import Outlet
from claims.outlets.screens import OutletScreen, StaffScreen

# Logins are kept with the post they belong to (StaffScreen); Django's own groups decide nothing here.
admin.site.unregister([Group, User])

admin.site.register(ClaimRow, ClaimScreen)
admin.site.register(ClockRow, ClockScreen)
admin.site.register(Outlet, OutletScreen)
admin.site.register(Staff, StaffScreen)
