"""The screens of audit; what each shows is in audit/screens."""

from django.contrib import admin

from audit.log.screens import EventScreen, FollowerScreen
from claims.store.models import Bookmark, Event

admin.site.register(Event, EventScreen)
admin.site.register(Bookmark, FollowerScreen)
