"""What the pages of the log hand over when the process starts."""

from audit.log.screens import EventScreen, FollowerScreen
from claims.store.models import Bookmark, Event

SCREENS = {Event: EventScreen, Bookmark: FollowerScreen}
__all__ = ["SCREENS"]
