"""How much is measured: everything, or just enough to see that it runs."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Scale:
    name: str
    rounds: int
    seconds: float
    persons: int
    verified_persons: int  # with ten events each
    quiet_clocks: int
    due_clocks: int
    empty_sweeps: int
    rings: int
    chronic_persons: int
    sized_bills: int
    small_log: int
    large_log: int
    page_hits: int


FULL: Final = Scale(
    name="full",
    rounds=5,
    seconds=2.0,
    persons=4_000,
    verified_persons=10_000,
    quiet_clocks=1_000_000,
    due_clocks=3_000,
    empty_sweeps=100,
    rings=50,
    chronic_persons=20,
    sized_bills=4_000,
    small_log=10_000,
    large_log=1_000_000,
    page_hits=3,
)
QUICK: Final = Scale(
    name="quick",
    rounds=1,
    seconds=0.2,
    persons=100,
    verified_persons=100,
    quiet_clocks=5_000,
    due_clocks=100,
    empty_sweeps=10,
    rings=3,
    chronic_persons=2,
    sized_bills=100,
    small_log=2_000,
    large_log=20_000,
    page_hits=1,
)
