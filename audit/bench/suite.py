"""The parts of the bench by name, and how much of each is measured."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from audit.bench import chronic, flat, http, proving, settling, size, sweeping
from audit.bench.report import Report
from audit.bench.scale import Scale


@dataclass(frozen=True, slots=True)
class Part:
    """``what`` is the line of ``bench --list``. Each part finds a migrated database without anybody in it."""

    name: str
    what: str
    run: Callable[[Scale, Report], None]


PARTS: Final[Mapping[str, Part]] = {
    part.name: part
    for part in (
        Part("statements", "SQL statements of a settlement over HTTP, by fee lines", http.count_statements),
        Part("settling", "settlements in process beside the raw limit, one and four processes", settling.measure),
        Part("http", "settlements over HTTP beside a trivial insert; waiting times at half load; memory", http.measure),
        Part("batch", "a hundred bills in one request beside one by one", http.measure_batch),
        Part("chronic", "the 300th bill of a person beside the first", chronic.measure),
        Part("size", "disk and write-ahead log of a bill", size.measure),
        Part("verify", "events verified a second", proving.measure),
        Part("sweep", "the clock sweep over a large table, with nothing due and with much", sweeping.measure),
        Part("worker", "memory of a Celery worker that followed a whole log", sweeping.measure_worker),
        Part("grown", "settlement, sequencer and every list on a large log beside a small one", flat.measure),
    )
}
