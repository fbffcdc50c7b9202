"""A person with many visits: what the 300th bill of a year costs beside the first."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from audit.bench import world
from audit.bench.measure import CpuClock, own_backend
from audit.bench.report import Report
from audit.bench.scale import Scale
from audit.bench.settling import settle_one
from claims.persons.domain import person as persons
from claims.persons.streams import PERSON
from claims.store import Transaction, execute
from settlement.cover.domain import cover
from settlement.cover.domain.bill import Bill
from settlement.cover.queries import COVER, cover_key
from settlement.plan.shipped import shipped_plans

BILLS = 299  # before the first that is measured
BLOCK = 5  # bills of each person in a block: still the 300th, as good as


def measure(scale: Scale, report: Report) -> None:
    """Blocks of 300th bills beside blocks of first ones, each person of a block once in turn."""
    world.open_region()
    report.note(f"{scale.chronic_persons} persons with {BILLS} bills each")
    chronic = [f"chronic-{number}" for number in range(scale.chronic_persons)]
    for person_id in chronic:
        _live_with_it(person_id)
    fresh_each = BLOCK * len(chronic)
    rounds = max(3, scale.rounds)
    world.fill(fresh_each * (rounds + 1), 0)
    ratios, first, later = [], [], []
    for number in range(rounds + 1):
        fresh = [f"bench-{n}" for n in range(number * fresh_each, (number + 1) * fresh_each)]
        a, b = _cpu_us(fresh, f"F{number}"), _cpu_us(chronic * BLOCK, f"C{number}")
        if number and a and b:  # the first block only warms up
            ratios.append(b / a)
            first.append(a)
            later.append(b)
    report.figure("first_bill_cpu", first, "µs", digits=0)
    report.figure("bill_300_cpu", later, "µs", digits=0)
    report.figure("bill_300_of_first_cpu", ratios, at_most=1.2)


def _cpu_us(person_ids: Sequence[str], mark: str) -> float | None:
    """CPU of client and server for one of these bills."""
    clock = CpuClock(own_backend())
    for number, person_id in enumerate(person_ids):
        settle_one(person_id, f"{mark}-{number}")
    burned = clock.read()
    return None if burned is None else burned / len(person_ids) * 1e6


def _live_with_it(person_id: str) -> None:
    """A year of small bills on one day each, written by one command so that the bench is there within a minute."""

    def do(tx: Transaction) -> dict[str, Any]:
        person, year = tx.load_many([(PERSON, person_id), (COVER, cover_key(person_id, world.YEAR))])
        tx.append(person, persons.register(person.state, person_id=person_id, sealed={}, master_key_id="bench"))
        year = tx.append(year, cover.enrol(year.state, region=world.REGION, **world.enrolment(person_id)))
        for number, bill in enumerate(_small_bills(person_id)):
            settled = cover.settle(
                year.state, bill_no=f"{person_id}-{number}", bill=bill, plans=shipped_plans(), today=world.TODAY
            )
            year = tx.append(year, settled)
        return {}

    execute("bench_chronic", region=world.REGION, cause=world.cause(person_id), body={}, do=do)


def _small_bills(person_id: str) -> Iterator[Bill]:
    for number in range(BILLS):
        day = date(world.YEAR, 1, 1) + timedelta(days=number)
        yield world.bill(f"{person_id}-{number}", 18_000 if number == 0 else 300, day, day)
