"""A bulk writer: what commands have written of one person, written again under other names.

A log of a million events by commands takes a quarter of an hour. So a few *families* (a person with everything that hangs
on her: events, snapshots, rows, clocks, vouchers) are lived through by real commands, and copied. In a copy the person
has another mark and a key of her own under which her name is sealed, each event another id, and every hash that covers
one of these is computed again: the chain of each stream, the head on its row, the digest of each voucher. What tables
and columns there are is read from the database, so nothing here has to learn of a new one. ``verify`` says whether a
copy is as good as an original, and a test asks it.
"""

import hashlib
import re
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import orjson
from django.db import connection

from claims.persons.privacy import blind, make_key
from claims.store import canonical, leaf_hash, stamp

MARK_LENGTH: Final = 12
NAME: Final = "某某"
# The sequencer's own: it places the copies as it placed the originals.
_NOT_COPIED: Final = ("claims_position", "claims_log_head")

_TABLES = """
select c.relname,
       array(select a.attname from pg_attribute a left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                and (a.attidentity = '' or c.relname = 'settlement_voucher')
                and coalesce(pg_get_expr(d.adbin, d.adrelid), '') not like '%pg_current_xact_id%'
              order by a.attnum)
  from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.relname"""
_EVENTS = """
select event_id::text, stream_id, version, kind, occurred_at, recorded_at, data::text, meta::text, prev_hash, leaf_hash,
       region
  from claims_event where stream_id like '%%' || %s || '%%' order by seq"""
_VOUCHERS = """
select v.id, v.digest,
       voucher_head(v.region, v.event_id, v.rule, v.rule_version, v.project_no, v.policy_year, v.entry_date,
                    v.occurred_at, v.reverses_event_id)
       || string_agg(voucher_line(p.line, a.org, a.gl_code, p.counterparty, p.layer, p.dc, p.amount_fen), '' order by p.line)
  from settlement_voucher v
  join settlement_posting p on p.region = v.region and p.voucher_id = v.id
  join settlement_account a on a.region = p.region and a.id = p.account_id
 where v.event_id = any(%s::uuid[]) group by v.region, v.id order by v.id"""

_SECRETS = """
select s.region, encode(s.wrapped_key, 'hex'), p.sealed_name, p.sealed_id_no, encode(b.token, 'hex')
  from claims_subject s join claims_person p using (region, person_id) join claims_blind_index b using (region, person_id)
 where s.person_id = %s"""

# One text with gaps: even pieces are kept, odd ones name what is put there.
Gaps = list[bytes]


@dataclass(frozen=True, slots=True)
class Family:
    """What one person left behind, with gaps for all that is another's in a copy."""

    region: str
    events: tuple[tuple[str, Gaps, str], ...]  # name of the id's gap, envelope, name of the hash's gap; chains in order
    vouchers: tuple[tuple[str, Gaps, str], ...]  # name of the number's gap, what it says, name of the digest's gap
    rows: Mapping[str, tuple[Gaps, ...]]  # by table


def tables() -> dict[str, list[str]]:
    """Every table with the columns a copy brings along; numbers and transactions are the database's to give."""
    with connection.cursor() as cursor:
        cursor.execute(_TABLES)
        return {table: columns for table, columns in cursor.fetchall() if table not in _NOT_COPIED}


def read(mark: str, columns: Mapping[str, list[str]]) -> Family:
    """The family whose streams carry ``mark``. An unknown way of hashing is a defect: AssertionError."""
    if len(mark) != MARK_LENGTH:
        raise AssertionError(f"a mark has {MARK_LENGTH} characters, so that a copy's is as long")
    with connection.cursor() as cursor:
        cursor.execute(_EVENTS, (mark,))
        found = cursor.fetchall()
        ids = [row[0] for row in found]
        cursor.execute(_VOUCHERS, (ids,))
        booked = cursor.fetchall()
        cursor.execute(_SECRETS, (mark,))
        region, wrapped, name, id_no, token = cursor.fetchone()
    gaps: dict[bytes, str] = {mark.encode(): "mark"}
    gaps |= {wrapped.encode(): "key", name.encode(): "name", id_no.encode(): "id_no", token.encode(): "token"}
    for number, row in enumerate(found):
        gaps |= {row[0].encode(): f"event{number}", bytes(row[9]).hex().encode(): f"hash{number}"}
        if (reversal_no := orjson.loads(row[6]).get("reversal_no")) is not None:
            gaps[reversal_no.encode()] = f"reversal{number}"
    for number, (_, digest, _) in enumerate(booked):
        gaps[bytes(digest).hex().encode()] = f"digest{number}"
    numbers = {str(voucher_id).encode(): f"voucher{n}" for n, (voucher_id, *_) in enumerate(booked)}
    return Family(
        region=region,
        events=tuple((f"event{n}", _cut(_envelope(row), gaps), f"hash{n}") for n, row in enumerate(found)),
        vouchers=tuple((f"voucher{n}", _cut(_says(row), gaps), f"digest{n}") for n, row in enumerate(booked)),
        rows={table: _read_rows(table, columns[table], gaps, numbers, mark, ids) for table in columns},
    )


def _envelope(row: tuple[Any, ...]) -> bytes:
    event_id, stream, version, kind, occurred, recorded, data, meta, prev, leaf, region = row
    envelope = {
        "stream": stream, "region": region, "version": version, "event_id": event_id, "kind": kind,
        "occurred_at": stamp(occurred), "recorded_at": stamp(recorded), "data": orjson.loads(data),
        "meta": orjson.loads(meta), "prev_hash": bytes(prev).hex(),
    }  # fmt: skip
    if leaf_hash(envelope) != bytes(leaf):
        raise AssertionError("events are hashed in a way the bulk writer does not know")
    return canonical(envelope)


def _says(row: tuple[Any, ...]) -> bytes:
    _, digest, text = row
    if hashlib.sha256(text.encode()).digest() != bytes(digest):
        raise AssertionError("vouchers are digested in a way the bulk writer does not know")
    return str(text).encode()


def _read_rows(
    table: str, columns: list[str], gaps: dict[bytes, str], numbers: dict[bytes, str], mark: str, ids: list[str]
) -> tuple[Gaps, ...]:
    """The family's rows of a table as COPY writes them; a posting names nobody, so it is found by its voucher."""
    if table == "settlement_posting":
        mine, given = "voucher_id::text = any(%s)", [[number.decode() for number in numbers]]
    else:
        mine, given = "t::text like any(%s)", [[f"%{text}%" for text in (mark, *ids)]]
    statement = f"copy (select {', '.join(columns)} from {table} t where {mine} order by ctid) to stdout"
    with connection.cursor() as cursor, cursor.copy(statement, given) as out:
        lines = b"".join(bytes(block) for block in out).splitlines(keepends=True)
    numbered = {"settlement_voucher": "id", "settlement_posting": "voucher_id"}.get(table)
    if numbered is None:
        return tuple(_cut(line, gaps) for line in lines)
    at = columns.index(numbered)
    return tuple(_cut_number(line, at, gaps, numbers) for line in lines)


def _cut_number(line: bytes, at: int, gaps: dict[bytes, str], numbers: dict[bytes, str]) -> Gaps:
    """A number of a voucher is looked for in its own column only: elsewhere the same digits mean something else."""
    before, number, after = line.split(b"\t")[:at], line.split(b"\t")[at], line.split(b"\t")[at + 1 :]
    left = _cut(b"".join(field + b"\t" for field in before), gaps)
    right = _cut(b"\t" + b"\t".join(after), gaps)
    return [*left, numbers[number].encode(), *right]


def _cut(text: bytes, gaps: dict[bytes, str]) -> Gaps:
    pieces = re.split(b"(" + b"|".join(map(re.escape, gaps)) + b")", text)
    return [gaps[piece].encode() if n % 2 else piece for n, piece in enumerate(pieces)]


def _filled(gaps: Gaps, values: Mapping[bytes, bytes]) -> bytes:
    return b"".join([values[piece] if n % 2 else piece for n, piece in enumerate(gaps)])


def copy(family: Family, mark: str, voucher_ids: Iterator[int]) -> Iterator[tuple[str, bytes]]:
    """The family under another mark: (table, line for COPY) each."""
    key, wrapped = make_key(family.region, mark)
    values = {
        b"mark": mark.encode(),
        b"key": wrapped.hex().encode(),
        b"name": key.seal(NAME, field="name").encode(),
        b"id_no": key.seal(mark, field="id_no").encode(),
        b"token": blind(family.region, "id_no", mark).hex().encode(),
    }
    for number, (name, _, _) in enumerate(family.events):
        values[f"reversal{number}".encode()] = f"R{mark}-{number}".encode()
        values[name.encode()] = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{mark}/{name}")).encode()
    for _, envelope, name in family.events:  # in order, so that the hash before is known
        values[name.encode()] = hashlib.sha256(b"\0" + _filled(envelope, values)).hexdigest().encode()
    for name, says, digest in family.vouchers:
        values[name.encode()] = str(next(voucher_ids)).encode()
        values[digest.encode()] = hashlib.sha256(_filled(says, values)).hexdigest().encode()
    for table, lines in family.rows.items():
        for line in lines:
            yield table, _filled(line, values)
