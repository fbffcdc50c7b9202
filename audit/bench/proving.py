"""``verify``: how many events a second are proved, by all cores and by one, and how long a run from a checkpoint takes."""

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

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
    rounds = 3  # the whole log each time
    speeds, alone = [], []
    for number in range(rounds):
        report.note(f"verify, round {number + 1}")
        speeds.append(events / seconds_of(verify))
        alone.append(events / seconds_of(partial(verify, "--processes", "1")))
    report.figure("verify", speeds, "events a second", digits=0, at_least=25_000)
    report.figure("verify_1_process", alone, "events a second", digits=0)
    with TemporaryDirectory() as folder:
        _measure_a_night(rounds, Path(folder) / "checkpoint", events, report)


def _measure_a_night(rounds: int, file: Path, events: int, report: Report) -> None:
    """Beside a whole run: one from its checkpoint, after a day on which one event in a hundred came."""
    from_checkpoint = partial(verify, "--checkpoint", str(file))
    whole = [seconds_of(from_checkpoint)]
    kept = file.read_bytes()
    world.fill(max(1, events // 1_000), 8, first=5_000_000)
    sequencer.catch_up()
    nightly = []
    for number in range(rounds):
        report.note(f"verify from a checkpoint, round {number + 1}")
        file.write_bytes(kept)
        nightly.append(seconds_of(from_checkpoint))
    report.figure("verify_whole", whole, "s")
    report.figure("verify_from_checkpoint", nightly, "s")


def fill_a_log(scale: Scale) -> int:
    """Persons with eight bills each, decided and written as in life by two processes; how many events."""
    world.open_region()
    half = scale.verified_persons // 2
    at_once(*(partial(world.fill, half, 8, first=start) for start in (1_000_000, 2_000_000)))
    sequencer.catch_up()
    return sequencer.head().size


def verify(*arguments: str) -> None:
    """The command as an operator runs it; it ends the process with 1 where something is wrong."""
    try:
        call_command("verify", *arguments, stdout=_Silence())
    except SystemExit as ended:
        raise RuntimeError("the log of the bench is not sound") from ended


class _Silence:
    """Its figures are not ours: we count the start as well."""

    def write(self, text: str) -> None:
        pass
