"""What a part of the bench says, each figure as soon as it is there.

A part runs in a process of its own and writes one line of JSON for each figure; whoever started it prints the line for
people and keeps it for the document at the end. So a part that fails takes nothing with it that was measured before.
"""

import json
import statistics
from collections.abc import Callable, Sequence
from typing import Any

Figure = dict[str, Any]


class Report:
    """Where a part hands in what it measured."""

    def __init__(self, write: Callable[[str], None]) -> None:
        self._write = write

    def note(self, text: str) -> None:
        """What is going on, for whoever waits."""
        self._write(json.dumps({"note": text}, ensure_ascii=False))

    def figure(
        self,
        name: str,
        values: Sequence[float],
        unit: str = "",
        *,
        digits: int = 2,
        at_least: float | None = None,
        at_most: float | None = None,
    ) -> None:
        """The median of the rounds with its spread, beside what it should be; nothing where nothing could be measured."""
        if not values:
            return
        median = statistics.median(values)
        kept = digits or None  # to no digits at all gives 12346, to 0 of them 12346.0
        said: Figure = {"figure": name, "value": round(median, kept), "unit": unit}
        if len(values) > 1:
            said |= {"min": round(min(values), kept), "max": round(max(values), kept), "rounds": len(values)}
        if at_least is not None:
            said |= {"at_least": at_least, "met": median >= at_least}
        if at_most is not None:
            said |= {"at_most": at_most, "met": median <= at_most}
        self._write(json.dumps(said, ensure_ascii=False))

    def absent(self, name: str, why: str) -> None:
        """What cannot be measured here, and why."""
        self._write(json.dumps({"figure": name, "value": None, "unit": "", "absent": why}, ensure_ascii=False))


def sentence(figure: Figure) -> str:
    """A figure as a line for people: ``of_raw_1_cpu 0.35 (0.33 to 0.37), at least 0.6: MISSED``."""
    if why := figure.get("absent"):
        return f"{figure['figure']}: {why}"
    line = f"{figure['figure']} {figure['value']:,}"
    if "min" in figure:
        line += f" ({figure['min']:,} to {figure['max']:,})"
    line += f" {figure['unit']}" if figure["unit"] else ""
    for bound in ("at_least", "at_most"):
        if bound in figure:
            line += f", {bound.replace('_', ' ')} {figure[bound]:,}: {'met' if figure['met'] else 'MISSED'}"
    return line
