"""The raw limit: the rows of a settlement written without any of our code.

The same rows as a settlement writes (command, stream, event, bill, cover year, voucher, two postings), with payloads of
a real one, into copies of the tables with all their indexes and without their triggers. The loop calls libpq and
nothing else, like pgbench. Once as separate prepared statements in a transaction, which is the reference; once as one
statement.
"""

import itertools
import os
import uuid
from collections.abc import Callable
from typing import Any

import psycopg
from django.db import connection
from psycopg import pq

from audit.bench.measure import Job

TABLES = {
    "command": "claims_command",
    "event": "claims_event",
    "bill": "settlement_bill",
    "voucher": "settlement_voucher",
    "posting": "settlement_posting",
    "stream": "claims_stream",
    "cover": "settlement_cover",
}
STREAMS = 200  # for each client, so that no row is hot

_COLUMNS = """
select attname from pg_attribute
 where attrelid = %s::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''
   and attname not in ('tx', 'xid') order by attnum"""

# In the order of a settlement. Each takes the named values of the row.
_STREAM = (
    "update raw_stream set version = version + 1, head_hash = {leaf_hash}, state = {state}"
    " where region = {region} and stream_id = {key}"
)
_COVER = (
    "update raw_cover set compliant_fen = compliant_fen + 1, paid_fen = paid_fen + 1, bill_count = bill_count + 1,"
    " version = version + 1 where region = {region} and person_id = {key} and year = 2025"
)


def make_tables(bill_no: str) -> dict[str, dict[str, str | None]]:
    """Copies of the tables; the rows of one settled bill as text, to write rows like them."""
    samples = {}
    with connection.cursor() as cursor:
        for name, table in TABLES.items():
            cursor.execute(f"create table raw_{name} (like {table} including all)")
            samples[name] = _sample(cursor, name, table, bill_no)
        for name, key in (("stream", "stream_id"), ("cover", "person_id")):
            columns = [column for column in samples[name] if column != key]
            source = TABLES[name]
            names = ", ".join(columns)
            cursor.execute(
                f"insert into raw_{name} ({key}, {names}) select 'c' || n, {names} from {source}, generate_series(1, %s) n"
                f" where {source}.{key} like %s and {source}.region = %s limit %s",
                (STREAMS * 16, "%bench-template%", samples[name]["region"], STREAMS * 16),
            )
    return samples


_WHICH = {
    "command": "event_ids @> array[(select event_id from settlement_bill where bill_no = %s)]",
    "event": "event_id = (select event_id from settlement_bill where bill_no = %s)",
    "bill": "bill_no = %s",
    "voucher": "event_id = (select event_id from settlement_bill where bill_no = %s)",
    "posting": "voucher_id = (select v.id from settlement_voucher v join settlement_bill b using (event_id) where b.bill_no = %s)",
    "stream": "stream_id = 'cover:' || (select person_id || '/' || year from settlement_bill where bill_no = %s)",
    "cover": "person_id = (select person_id from settlement_bill where bill_no = %s)",
}


def _sample(cursor: Any, name: str, table: str, bill_no: str) -> dict[str, str | None]:
    cursor.execute(_COLUMNS, (table,))
    columns = [column for (column,) in cursor.fetchall()]
    shown = ", ".join(f"{column}::text" for column in columns)
    cursor.execute(f"select {shown} from {table} where {_WHICH[name]} limit 1", (bill_no,))
    return dict(zip(columns, cursor.fetchone(), strict=True))


def separate(dsn: str, samples: dict[str, dict[str, str | None]]) -> Callable[[int], Job]:
    """A client that writes one settlement as separate prepared statements in a transaction."""

    def prepare(client: int) -> Job:
        talk = _Talk(dsn, samples, client)
        names = [talk.prepare(text) for text in _texts(samples)]

        def work() -> None:
            values = talk.next_values()
            talk.run(b"begin")
            for name, wanted in names:
                talk.run_prepared(name, [values[one] for one in wanted])
            talk.run(b"commit")

        return Job(work, talk.backend)

    return prepare


def one_statement(dsn: str, samples: dict[str, dict[str, str | None]]) -> Callable[[int], Job]:
    """A client that writes the same rows as a single prepared statement."""

    def prepare(client: int) -> Job:
        talk = _Talk(dsn, samples, client)
        *parts, last = _texts(samples)
        name, wanted = talk.prepare(
            f"with {', '.join(f'part{n} as ({part})' for n, part in enumerate(parts))} {last}"
        )  # fmt: skip

        def work() -> None:
            values = talk.next_values()
            talk.run_prepared(name, [values[one] for one in wanted])

        return Job(work, talk.backend)

    return prepare


def _texts(samples: dict[str, dict[str, str | None]]) -> list[str]:
    inserts = {name: _insert(name, samples[name]) for name in ("command", "event", "bill", "voucher", "posting")}
    second = inserts["posting"].replace("{posting.line}", "{posting.second}")
    return [
        inserts["command"],
        _STREAM,
        inserts["event"],
        _COVER,
        inserts["bill"],
        inserts["voucher"],
        inserts["posting"],
        second,
    ]


def _insert(name: str, sample: dict[str, str | None]) -> str:
    columns = ", ".join(sample)
    return f"insert into raw_{name} ({columns}) values ({', '.join(f'{{{name}.{column}}}' for column in sample)})"


class _Talk:
    """libpq, statements by name, and the values of the next row."""

    def __init__(self, dsn: str, samples: dict[str, dict[str, str | None]], client: int) -> None:
        self.connection = psycopg.connect(dsn, autocommit=True)
        self.link = self.connection.pgconn
        self.client = client
        self.numbers = itertools.count()
        self.fixed = {
            f"{table}.{column}": None if text is None else text.encode()
            for table, sample in samples.items()
            for column, text in sample.items()
        }
        self.fixed |= {
            "region": self.fixed["event.region"], "state": self.fixed["stream.state"],
            "leaf_hash": self.fixed["event.leaf_hash"], "posting.line": b"1", "posting.second": b"2",
        }  # fmt: skip
        self.prepared = itertools.count()

    def backend(self) -> list[int]:
        """The server process this talks to."""
        return [self.link.backend_pid]

    def prepare(self, text: str) -> tuple[bytes, list[str]]:
        """The statement's name, and the names of its values in order."""
        names: list[str] = []
        pieces = text.split("{")
        built = pieces[0]
        for piece in pieces[1:]:
            name, _, rest = piece.partition("}")
            if name not in names:
                names.append(name)
            built += f"${names.index(name) + 1}{rest}"
        statement = f"bench{next(self.prepared)}".encode()
        self._check(self.link.prepare(statement, built.encode()))
        return statement, names

    def next_values(self) -> dict[str, bytes | None]:
        number = next(self.numbers)
        mark = f"{os.getpid()}-{number}".encode()
        event_id = str(uuid.uuid4()).encode()
        voucher = str(uuid.uuid4().int >> 66).encode()
        key = f"c{self.client * STREAMS + number % STREAMS + 1}".encode()
        return self.fixed | {
            "key": key, "command.request_key": mark, "command.event_ids": b"{" + event_id + b"}",
            "event.stream_id": b"s" + mark, "event.event_id": event_id, "bill.bill_no": mark, "bill.mdtrt_id": mark,
            "bill.event_id": event_id, "voucher.event_id": event_id, "posting.voucher_id": voucher,
        }  # fmt: skip

    def run(self, text: bytes) -> None:
        self._check(self.link.exec_(text))

    def run_prepared(self, name: bytes, values: list[bytes | None]) -> None:
        # The stub does not know that None is a NULL.
        self._check(self.link.exec_prepared(name, values))  # type: ignore[arg-type]

    def _check(self, result: Any) -> None:
        if result.status not in (pq.ExecStatus.COMMAND_OK, pq.ExecStatus.TUPLES_OK):
            raise RuntimeError(result.error_message.decode())
