"""A log as large as one likes, of persons who lived a year: bills settled and reversed, a counter claim, its clocks."""

import itertools
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from django.db import connection, transaction

from audit.bench import families, world
from audit.bench.families import Family
from claims.counter.append import append_to_claim
from claims.counter.domain import dossier
from claims.persons import privacy
from claims.persons.domain import person as persons
from claims.persons.streams import PERSON
from claims.store import Transaction, execute, sequencer
from settlement.cover.commands import reverse_bill
from settlement.cover.domain import cover
from settlement.cover.queries import COVER, cover_key
from settlement.plan.shipped import shipped_plans

OUTLET: Final = "B1"
LIVES: Final = 24  # original families, a fortnight apart, so that rows have days to be listed by
BILLS: Final = 8
_AT_ONCE = 100  # families to a transaction

_OUTLET = """
insert into claims_outlet (region, code, name_zh, name_en, county_code, address, telephone, open)
values (%s, %s, '测试网点', 'An outlet of the bench', %s, '', '', true) on conflict do nothing"""
_KEY = """
insert into claims_subject (region, person_id, key_id, wrapped_key, state) values (%s, %s, %s, %s, 'active')"""
_FOUND_BY = "insert into claims_blind_index (region, kind, token, person_id) values (%s, 'id_no', %s, %s)"


def live() -> list[Family]:
    """The originals, by real commands. The region is open."""
    with connection.cursor() as cursor:
        cursor.execute(_OUTLET, (world.REGION, OUTLET, world.REGION))
    marks = [_mark(number, 0) for number in range(LIVES)]
    for number, mark in enumerate(marks):
        _live_a_year(mark, date(world.YEAR, 1, 8) + timedelta(days=14 * number))
    sequencer.catch_up()
    columns = families.tables()
    return [families.read(mark, columns) for mark in marks]


def grow(originals: list[Family], events: int) -> int:
    """Copies until the log holds at least so many events, all of them placed; how many it holds then.

    Triggers sleep meanwhile (ownership of the tables is enough): what they would refuse is what ``verify`` would find.
    """
    start = sequencer.head().size
    per_life = sum(len(family.events) for family in originals) / len(originals)
    copies = max(0, round((events - start) / per_life)) + 1
    columns = families.tables()
    run = itertools.count(_highest_voucher() + 1)
    # By the originals' days, so that what is newer in time is newer in the log.
    wanted = [(number % LIVES, number) for number in range(copies)]
    for batch in _batched(sorted(wanted)):
        rows: dict[str, list[bytes]] = defaultdict(list)
        for life, number in batch:
            for table, line in families.copy(originals[life], _mark(life, start + number + 1), run):
                rows[table].append(line)
        _write(rows, columns)
        sequencer.catch_up()
    _go_on_behind(next(run))
    return sequencer.head().size


def _batched(wanted: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    for start in range(0, len(wanted), _AT_ONCE):
        yield wanted[start : start + _AT_ONCE]


def _mark(life: int, number: int) -> str:
    return f"G{life:02d}N{number:08d}"


def _write(rows: dict[str, list[bytes]], columns: dict[str, list[str]]) -> None:
    with transaction.atomic(durable=True), connection.cursor() as cursor:
        for table, lines in rows.items():
            cursor.execute(f"alter table {table} disable trigger user")
            with cursor.copy(f"copy {table} ({', '.join(columns[table])}) from stdin") as into:
                into.write(b"".join(lines))
            cursor.execute(f"alter table {table} enable trigger user")


def _highest_voucher() -> int:
    with connection.cursor() as cursor:
        cursor.execute("select coalesce(max(id), 0) from settlement_voucher")
        return int(cursor.fetchone()[0])


def _go_on_behind(next_voucher: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute("select setval(pg_get_serial_sequence('settlement_voucher', 'id'), %s, false)", (next_voucher,))


def _live_a_year(mark: str, day: date) -> None:
    at = datetime(day.year, day.month, day.day, 4, 0, tzinfo=UTC)

    def do(tx: Transaction) -> dict[str, Any]:
        _register(tx, mark)
        year = tx.load(COVER, cover_key(mark, world.YEAR))
        year = tx.append(year, cover.enrol(year.state, region=world.REGION, **world.enrolment(mark)))
        for visit in range(BILLS):
            costly = world.bill(f"V{mark}-{visit}", 18_000 + 100 * visit, day - timedelta(days=5), day)
            settled = cover.settle(
                year.state, bill_no=f"B{mark}-{visit}", bill=costly, plans=shipped_plans(), today=day
            )
            year = tx.append(year, settled)
        _claim(tx, mark, day)
        return {}

    execute("bench_live", region=world.REGION, cause=world.cause(f"K{mark}", at=at), body={}, do=do)
    reverse_bill(
        region=world.REGION,
        hospital_code=world.HOSPITAL,
        bill_no=f"B{mark}-{BILLS - 1}",
        ground="bench",
        cause=world.cause(f"K{mark}-R", at=at),
    )


def _register(tx: Transaction, mark: str) -> None:
    """A person under a key of her own, with the mark for her identity number, who is found by it."""
    key, wrapped = privacy.make_key(world.REGION, mark)
    sealed = {"name": key.seal(families.NAME, field="name"), "id_no": key.seal(mark, field="id_no")}
    tx.execute(_KEY, (world.REGION, mark, privacy.master_key_id(), wrapped))
    tx.execute(_FOUND_BY, (world.REGION, privacy.blind(world.REGION, "id_no", mark), mark))
    person = tx.load(PERSON, mark)
    registered = persons.register(person.state, person_id=mark, sealed=sealed, master_key_id=privacy.master_key_id())
    tx.append(person, registered)


def _claim(tx: Transaction, mark: str, day: date) -> None:
    """A counter claim that is over: a house of ten years has no more open ones than a house of one."""
    claim = world.report_claim(tx, f"C{mark}", person_id=mark, outlet=OUTLET, received=day, today=day)
    withdrawn = dossier.withdraw(claim.state, reason="bench", withdrawn_date=day, today=day)
    append_to_claim(tx, claim, withdrawn)
