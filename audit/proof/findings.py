"""What a check reads, an event with its place, and what it finds: faults, in the order of the log."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

KEPT = 1_000


Progress = Callable[[str, int], None]
"""Told what is being walked, and how much of it so far."""


class Row(NamedTuple):
    """An event with its place in the order."""

    region: str
    stream_id: str
    version: int
    seq: int
    event_id: str
    kind: str
    occurred_at: str
    recorded_at: str
    data: str
    meta: str
    prev_hash: bytes
    leaf_hash: bytes
    position: int | None
    placed_alike: bool | None
    still_comes: bool | None

    @property
    def name(self) -> str:
        return f"{self.kind} of {self.stream_id} version {self.version}"


class Head(NamedTuple):
    """The row of a stream: what is kept of its newest event, and its state."""

    version: int
    stream_type: str
    head_hash: bytes
    state_version: int
    state: str | None


@dataclass(slots=True)
class Tally:
    """What was looked at, for the closing line."""

    events: int = 0
    unplaced: int = 0
    streams: int = 0
    vouchers: int = 0
    size: int = 0
    root: bytes = b""
    frontier: tuple[bytes, ...] = ()
    forgotten: int = 0  # faults found and not kept, beyond the first thousand
    stopped: tuple[str, ...] = ()  # questions that asked for their first faults only, and found as many


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

    def take(self, other: "Faults") -> None:
        """What was found apart, behind what was found here."""
        self.extend(other.kept)
        self.forgotten += other.forgotten

    def in_order(self) -> list[Fault]:
        """By position, those without one last; where one position has several, in the order they were found."""
        return sorted(self.kept, key=lambda fault: fault.order)
