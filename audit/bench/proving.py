"""``verify``: how many events a second are proved."""

from functools import partial

from django.core.management import call_command

from audit.bench import world
from audit.bench.measure import at_once, seconds_of
from audit.bench.report import Report
from audit.bench.scale import Scale
from claims.store import sequencer


def measure(scale: Scale, report: Report) -> None:
    report.note("filling a log to verify")
    events = fill_a_log(scale)
    report.figure("events", [events], digits=0)
    speeds = []
    for number in range(max(3, scale.rounds)):
        report.note(f"verify, round {number + 1}")
        speeds.append(events / seconds_of(verify))
    report.figure("verify", speeds, "events a second", digits=0, at_least=25_000)


def fill_a_log(scale: Scale) -> int:
    """Persons with eight bills each, decided and written as in life by two processes; how many events."""
    world.open_region()
    half = scale.verified_persons // 2
    at_once(*(partial(world.fill, half, 8, first=start) for start in (1_000_000, 2_000_000)))
    sequencer.catch_up()
    return sequencer.head().size


def verify() -> None:
    """The command as an operator runs it; it ends the process with 1 where something is wrong."""
    try:
        call_command("verify", stdout=_Silence())
    except SystemExit as ended:
        raise RuntimeError("the log of the bench is not sound") from ended


class _Silence:
    """Its figures are not ours: we count the start as well."""

    def write(self, text: str) -> None:
        pass
