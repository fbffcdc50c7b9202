"""What Django registers by itself and Dabao does not want; every screen is declared by its capability's wiring."""

from django.contrib import admin
from django.contrib.auth.models import Group, User

# Logins are kept with the post they belong to (StaffScreen); Django's own groups decide nothing here.
admin.site.unregister([Group, User])
