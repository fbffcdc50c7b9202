"""What a check finds: a fault with its place, and many of them in the order of the log."""

from collections.abc import Iterable
from dataclasses import dataclass, field

KEPT = 1_000


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong and where; ``position`` is None where no event of the log is at fault."""

    check: str
    position: int | None
    what: str

    @property
    def order(self) -> tuple[bool, int]:
        return self.position is None, self.position or 0


@dataclass(slots=True)
class Faults:
    """The first faults by position; of a log that is wrong everywhere the rest is counted and forgotten."""

    kept: list[Fault] = field(default_factory=list)
    forgotten: int = 0

    def add(self, fault: Fault) -> None:
        self.kept.append(fault)
        if len(self.kept) >= 2 * KEPT:
            self.kept = self.in_order()[:KEPT]
            self.forgotten += KEPT

    def extend(self, faults: Iterable[Fault]) -> None:
        for fault in faults:
            self.add(fault)

    def in_order(self) -> list[Fault]:
        """By position, those without one last; where one position has several, in the order they were found."""
        return sorted(self.kept, key=lambda fault: fault.order)
