"""The whole log as followers would read it that want every kind."""

from claims import store
from claims.domain.event import KINDS, LIFTS
from claims.store import sequencer
from claims.store.reading import decode, read_kinds


def whole() -> list[store.Recorded]:
    """All events that have a position, in the order everyone reads."""
    return [decode(entry) for entry in read_kinds({*KINDS, *LIFTS}, 0, sequencer.head().size)]
