"""By when something is to be done promptly (及时): counted from what the region entered, and never law."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

import msgspec

from claims.domain.calendar import Calendar, Unit, count
from claims.targets.domain.target import ASSESS


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """``amount`` of ``unit`` for a duty that begins on ``valid_from`` or later."""

    duty: str
    amount: int
    unit: Unit
    valid_from: date

    def due(self, since: date, calendar: Calendar) -> date:
        """The last day, for what began on ``since``."""
        return count(self.unit, self.amount, since, calendar).due_date

    def missed_until(self, today: date, calendar: Calendar) -> date:
        """What began on this day or before it is missed today."""
        since = today
        while self.due(since, calendar) >= today:
            since -= timedelta(days=1)
        return since


# Basis: order 4 of 2010 of the insurance regulator, five working days. It leaves out group business, so by analogy.
# law: service_rules_2010.23, insurance_law.23.1a
DEFAULTS: Final = (Target(duty=ASSESS, amount=5, unit="wday", valid_from=date(2010, 5, 1)),)


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """A target, and the first day that is no longer its own: from there the next one counts. None: none follows."""

    target: Target
    until: date | None

    def covers(self, since: date) -> bool:
        return self.target.valid_from <= since and (self.until is None or since < self.until)


def spans(entered: Iterable[Target]) -> list[Span]:
    """Which target counts from which day on, for each duty. Of two of one day the one entered later counts."""
    by_duty: dict[str, dict[date, Target]] = {}
    for target in (*DEFAULTS, *entered):
        by_duty.setdefault(target.duty, {})[target.valid_from] = target
    found = []
    for targets in by_duty.values():
        days = sorted(targets)
        found += [Span(target=targets[day], until=until) for day, until in zip(days, [*days[1:], None], strict=True)]
    return found
