"""What declared lives hand over when the process starts, whichever there are."""

from claims.life.screens.waiting import waiting

PANELS = {"worklist": (waiting,)}
__all__ = ["PANELS"]
