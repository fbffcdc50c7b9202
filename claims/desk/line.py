"""A line of a timeline in the reader's words."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.desk import words
from claims.desk.happened import Happened
from claims.domain.calendar import china_date

Facts = Sequence[tuple[str, str]]
"""Label and text of what a reader wants to know of an event beyond its name; without a label, the text alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    was: Happened
    facts: Facts
    tone: str = "run"

    @property
    def name(self) -> str:
        return words.event_name(self.was.kind)

    @property
    def late(self) -> bool:
        """Recorded on a later day than it counts."""
        return china_date(self.was.occurred_at) != china_date(self.was.recorded_at)

    @property
    def ground(self) -> str:
        said = (self.was.ground, *(str(getattr(self.was.event, name, "")) for name in ("ground", "reason")))
        return words.word(words.GROUND, next((text for text in said if text), ""))

    @property
    def who(self) -> str:
        return words.actor(self.was.actor)

    @property
    def role(self) -> str:
        return words.word(words.ROLE, self.was.role)

    @property
    def channel(self) -> str:
        return words.word(words.CHANNEL, self.was.channel)
