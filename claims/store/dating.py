"""By which instants the events of a command are dated, when the machine's clock cannot be trusted.

A clock is set back by an hour, or a second machine's is behind. Then a later event of a stream would stand before an
earlier one, and a period could end before it began. So nothing is recorded before the newest event of its stream, and
what counts from when the door read its clock does not count before that event did. A day or instant that somebody named
is kept as it was said, for it is no reading of a clock; so is all that a simulation says, which brings its own time.
``meta.at`` keeps what the door read, which shows the fault.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from claims.store.values import Cause


class RecordedTooEarly(Exception):
    """Ends a try that came to a stream with a newer event after it had dated others; the next try begins with it."""

    def __init__(self, newest: datetime) -> None:
        self.newest = newest


class Dating:
    """The instants of one try of a command. ``read`` reads the clock; ``not_before`` is what an earlier try has found.

    ``newest`` holds for each stream when its newest event counted and when it was recorded; commands that are written
    together share it."""

    def __init__(
        self,
        cause: Cause,
        read: Callable[[], datetime],
        not_before: datetime | None,
        newest: dict[str, Sequence[datetime]] | None = None,
    ) -> None:
        self._cause = cause
        self._read = read
        self._not_before = not_before
        self._recorded_at: datetime | None = None
        self._dated = False
        self._newest = {} if newest is None else newest

    @property
    def recorded_at(self) -> datetime:
        """One instant for all that the command writes. A simulation records at its own time."""
        if self._recorded_at is None:
            now = self._cause.at if self._cause.channel == "simulation" else self._read()
            self._recorded_at = max(now, self._not_before or now)
        return self._recorded_at

    def learn(self, stream_id: str, newest: Sequence[datetime] | None) -> None:
        """When the newest event of a loaded stream counted, and when it was recorded."""
        if newest:
            self._newest[stream_id] = newest

    def date(self, stream_id: str, wanted: datetime) -> datetime:
        """When what is appended now to a stream counts."""
        if self._cause.channel == "simulation":
            return wanted
        counted, recorded = self._newest.get(stream_id) or (wanted, self.recorded_at)
        if self.recorded_at < recorded:
            if self._dated:
                # The hashes of what was dated hold the instant already. All that is known is told, so once is enough.
                raise RecordedTooEarly(max(recorded for _, recorded in self._newest.values()))
            self._recorded_at = recorded
        self._dated = True
        instant = max(wanted, counted) if wanted == self._cause.at else wanted
        self._newest[stream_id] = (instant, self.recorded_at)
        return instant
