"""What a bill takes: bytes on disk with all its rows and indexes, and bytes of write-ahead log."""

from django.db import connection

from audit.bench import world
from audit.bench.report import Report
from audit.bench.scale import Scale
from audit.bench.settling import settle_one
from claims.store import sequencer

_DISK = "select sum(pg_total_relation_size(oid)) from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
_LOG = "select pg_current_wal_insert_lsn() - '0/0'::pg_lsn"


def measure(scale: Scale, report: Report) -> None:
    """Bills by the ordinary command, with the sequencer's positions, which are part of the price.

    WAL belongs to the whole server: what else writes on it is counted too.
    """
    world.open_region()
    persons = max(1, scale.sized_bills // 4)
    world.fill(persons, 0)
    _settle(persons, persons, "warm")  # tables grow by whole pages; the first ones are not the bills' alone
    disk, log = [], []
    for number in range(max(3, scale.rounds)):
        report.note(f"size, round {number + 1}")
        disk_before, log_before = _bytes(_DISK), _bytes(_LOG)
        _settle(scale.sized_bills, persons, f"size-{number}")
        log.append((_bytes(_LOG) - log_before) / scale.sized_bills)
        disk.append((_bytes(_DISK) - disk_before) / scale.sized_bills)
    report.figure("disk_of_a_bill", disk, "bytes", digits=0, at_most=4_500)
    report.figure("wal_of_a_bill", log, "bytes", digits=0, at_most=6_000)


def _settle(bills: int, persons: int, mark: str) -> None:
    for number in range(bills):
        settle_one(f"bench-{number % persons}", f"{mark}-{number}")
        if number % 50 == 49:
            sequencer.catch_up()
    sequencer.catch_up()


def _bytes(question: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(question)
        return int(cursor.fetchone()[0])
