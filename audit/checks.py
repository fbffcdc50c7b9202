"""What ``manage.py verify`` walks: the log, its chains, the snapshots, and every voucher derived again.

Each check yields faults in the order of positions, the first fault first. Nothing here trusts a stored hash: leaves are
computed again from the events, the root again from the leaves, vouchers again from the events. Nothing is written.

What this cannot show: what was never recorded, and a log that somebody with all rights rewrote from end to end, hashes
and head included. Against that only a root helps that was noted outside (``expected``).
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import msgspec
import orjson

from claims.domain.event import from_data
from claims.sequencer import EMPTY, Head, head
from claims.store import leaf_hash, replay, stamp
from claims.store_commands import open_cursor
from claims.store_reading import LOG
from claims.store_values import STREAM_TYPES
from settlement import ledger
from settlement.domain.posting import EVENT_RULES, Voucher, policy_year, vouchers_of

BATCH = 5_000

_LOG = """
select p.position, p.seq, p.leaf_hash, e.seq, e.region, e.stream_id, e.version, e.event_id::text, e.kind, e.occurred_at,
       e.recorded_at, e.data, e.meta, e.prev_hash, e.leaf_hash
  from claims_position p left join claims_event e on e.seq = p.seq
 where p.log_id = %s and p.position >= %s order by p.position limit %s"""
_UNPLACED = """
select null::bigint, e.seq, e.leaf_hash, e.seq, e.region, e.stream_id, e.version, e.event_id::text, e.kind,
       e.occurred_at, e.recorded_at, e.data, e.meta, e.prev_hash, e.leaf_hash
  from claims_event e
 where e.seq > %s and not exists (select from claims_position p where p.seq = e.seq) order by e.seq limit %s"""

# Each event points to the one before it in its stream; the stream row points to the last.
_CHAINS = """
with link as (
  select region, stream_id, version, seq, prev_hash,
         lag(version, 1, 0) over w as version_before, lag(leaf_hash, 1, ''::bytea) over w as hash_before
    from claims_event window w as (partition by region, stream_id order by version)
)
select p.position, link.stream_id, link.version, link.version_before
  from link left join claims_position p on p.seq = link.seq
 where link.version <> link.version_before + 1 or link.prev_hash <> link.hash_before
 order by p.position limit 20"""
_HEADS = """
select s.stream_id, s.version, e.version, p.position
  from claims_stream s
  left join lateral (select version, leaf_hash, seq from claims_event e
                      where e.region = s.region and e.stream_id = s.stream_id order by version desc limit 1) e on true
  left join claims_position p on p.seq = e.seq
 where e.version is distinct from s.version or e.leaf_hash is distinct from s.head_hash
union all
select e.stream_id, null, e.version, p.position
  from claims_event e left join claims_position p on p.seq = e.seq
 where not exists (select from claims_stream s where s.region = e.region and s.stream_id = e.stream_id)
 order by 4 limit 20"""

_STREAMS = """
select region, stream_id, stream_type, version, state, state_version from claims_stream
 where (region, stream_id) > (%s, %s) order by region, stream_id limit 500"""
_HISTORIES = """
select stream_id, kind, data from claims_event
 where region = %s and stream_id = any(%s::text[]) order by stream_id, version"""

_VOUCHERS = """
select v.event_id::text, v.rule, v.rule_version, v.project_no, v.policy_year, v.entry_date, v.occurred_at,
       v.reverses_event_id::text, v.id, v.region,
       (select jsonb_agg(jsonb_build_array(a.org, a.gl_code, p.counterparty, p.layer, p.dc, p.amount_fen) order by p.line)
          from settlement_posting p join settlement_account a on a.region = p.region and a.id = p.account_id
         where p.region = v.region and p.voucher_id = v.id)
  from settlement_voucher v where v.event_id = any(%s::uuid[])"""
_STRAY_VOUCHERS = """
select v.id, v.rule, v.event_id::text from settlement_voucher v
 where not exists (select from claims_event e where e.region = v.region and e.event_id = v.event_id)
 order by v.id limit 20"""
_STRAY_POSTINGS = """
select p.voucher_id, p.line from settlement_posting p
 where not exists (select from settlement_voucher v where v.region = p.region and v.id = p.voucher_id) limit 20"""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong and where; ``position`` is None where no event of the log is at fault."""

    check: str
    position: int | None
    what: str


@dataclass(slots=True)
class Tally:
    """What was looked at, for the closing line."""

    events: int = 0
    unplaced: int = 0
    streams: int = 0
    vouchers: int = 0
    size: int = 0
    root: bytes = b""
    kinds: Counter[str] = field(default_factory=Counter)


Progress = Callable[[str, int], None]


def walk_log(tally: Tally, progress: Progress, expected: tuple[int, bytes] | None = None) -> Iterator[Fault]:
    """Positions without a gap, every leaf computed again, the root again from the leaves, and the vouchers with it."""
    grown = EMPTY
    noted: bytes | None = None
    position = 0
    while rows := _rows(_LOG, (LOG, position, BATCH)):
        for row in rows:
            if row[0] != position:
                yield Fault("order", position, f"position {position} is missing; the next is {row[0]}")
                position = row[0]
            yield from _leaf_faults(row)
            grown = grown.grow([bytes(row[2])])
            position += 1
            if expected and grown.size == expected[0]:
                noted = grown.root()
        yield from _voucher_faults(rows, tally)
        tally.events += len(rows)
        progress("log", tally.events)
    tally.size, tally.root = grown.size, grown.root()
    yield from _root_faults(grown, head())
    if expected and noted != expected[1]:
        yield Fault("root", None, f"the root of the first {expected[0]} positions is not the one noted outside")


def walk_unplaced(tally: Tally, progress: Progress) -> Iterator[Fault]:
    """Events the sequencer has not placed yet: committed a moment ago, or their position was taken away."""
    seq = 0
    while rows := _rows(_UNPLACED, (seq, BATCH)):
        for row in rows:
            yield from _leaf_faults(row)
        yield from _voucher_faults(rows, tally)
        tally.unplaced += len(rows)
        seq = rows[-1][1]
        progress("unplaced", tally.unplaced)


def walk_chains() -> Iterator[Fault]:
    """Versions of a stream without a gap, each with the hash of the one before, the stream row at the last."""
    for position, stream_id, version, before in _rows(_CHAINS):
        yield Fault("chain", position, f"version {version} of {stream_id} does not continue version {before}")
    for stream_id, said, found, position in _rows(_HEADS):
        yield Fault("chain", position, f"{stream_id} ends at version {found}, its head says {said}")


def walk_snapshots(tally: Tally, progress: Progress) -> Iterator[Fault]:
    """The state kept on each stream row is what its events give."""
    after = ("", "")
    while rows := _rows(_STREAMS, after):
        for region in sorted({row[0] for row in rows}):
            yield from _snapshot_faults(region, [row for row in rows if row[0] == region])
        after = rows[-1][0], rows[-1][1]
        tally.streams += len(rows)
        progress("snapshots", tally.streams)


def walk_strays() -> Iterator[Fault]:
    """No voucher without its event, no line without its voucher."""
    for voucher_id, rule, event_id in _rows(_STRAY_VOUCHERS):
        yield Fault("vouchers", None, f"voucher {voucher_id} ({rule}) names event {event_id}, which does not exist")
    for voucher_id, line in _rows(_STRAY_POSTINGS):
        yield Fault("vouchers", None, f"line {line} names voucher {voucher_id}, which does not exist")


def _leaf_faults(row: Sequence[Any]) -> Iterator[Fault]:
    position, seq, placed_leaf, event_seq = row[:4]
    if event_seq is None:
        yield Fault("log", position, f"the event with seq {seq} was removed")
        return
    computed = leaf_hash(_envelope(row))
    if computed != bytes(row[14]):
        yield Fault("log", position, f"{row[8]} of {row[5]} version {row[6]} was changed: its hash does not fit")
    elif computed != bytes(placed_leaf):
        yield Fault("log", position, f"{row[8]} of {row[5]} version {row[6]} is not the event that was placed here")


def _envelope(row: Sequence[Any]) -> dict[str, Any]:
    _, _, _, _, region, stream_id, version, event_id, kind, occurred_at, recorded_at, data, meta, prev_hash, _ = row
    return {
        "stream": stream_id,
        "region": region,
        "version": version,
        "event_id": event_id,
        "kind": kind,
        "occurred_at": stamp(occurred_at),
        "recorded_at": stamp(recorded_at),
        "data": orjson.loads(data),
        "meta": orjson.loads(meta),
        "prev_hash": bytes(prev_hash).hex(),
    }


def _root_faults(grown: Head, stored: Head) -> Iterator[Fault]:
    if grown.size < stored.size:
        yield Fault("root", grown.size, f"the log ends at position {grown.size}, its head says {stored.size}: cut off")
    elif grown.size > stored.size:
        yield Fault("root", stored.size, f"the log has {grown.size} positions, its head says {stored.size}")
    elif grown.root() != stored.root():
        yield Fault("root", None, "the Merkle root of the positions is not the root of the head")


def _snapshot_faults(region: str, rows: Sequence[Sequence[Any]]) -> Iterator[Fault]:
    histories: dict[str, list[tuple[str, str]]] = {}
    for stream_id, kind, data in _rows(_HISTORIES, (region, [row[1] for row in rows])):
        histories.setdefault(stream_id, []).append((kind, data))
    for _, stream_id, stream_type, version, state, state_version in rows:
        kind = STREAM_TYPES.get(stream_type)
        if kind is None:
            yield Fault("snapshots", None, f"{stream_id} is of the unknown type {stream_type}")
            continue
        if state_version != kind.state_version or state is None or stream_id not in histories:
            continue  # an older shape is replayed at the next load; a stream without events is a fault of its chain
        given = msgspec.json.decode(msgspec.json.encode(replay(kind, histories[stream_id])))
        if given != orjson.loads(state):
            yield Fault("snapshots", None, f"the state kept for {stream_id} is not what its {version} events give")


def _voucher_faults(rows: Sequence[Sequence[Any]], tally: Tally) -> Iterator[Fault]:
    booked = [row for row in rows if row[8] in EVENT_RULES]
    if not booked:
        return
    stored: dict[str, dict[str, Sequence[Any]]] = {}
    for voucher in _rows(_VOUCHERS, ([row[7] for row in booked],)):
        stored.setdefault(voucher[0], {})[voucher[1]] = voucher
    for row in booked:
        found = stored.pop(row[7], {})
        tally.vouchers += len(found)
        for derived in _derive(row):
            yield from _compare(row, derived, found.pop(derived.rule, None))
        for rule in found:
            yield Fault("vouchers", row[0], f"voucher {found[rule][8]} ({rule}) is not derived from {row[8]} {row[7]}")


def _derive(row: Sequence[Any]) -> list[Voucher]:
    event = from_data(row[8], orjson.loads(row[11]))
    project_no = getattr(event, "project_no", "") or ledger.get_project_no(row[4], policy_year(event))
    return vouchers_of(event, event_id=UUID(row[7]), region=row[4], occurred_at=row[9], project_no=project_no)


def _compare(row: Sequence[Any], derived: Voucher, stored: Sequence[Any] | None) -> Iterator[Fault]:
    if stored is None:
        yield Fault("vouchers", row[0], f"the voucher {derived.rule} of {row[8]} {row[7]} is missing")
        return
    said = (
        derived.rule_version, derived.project_no, derived.policy_year, derived.entry_date, derived.occurred_at,
        str(derived.reverses_event_id) if derived.reverses_event_id else None, derived.region,
    )  # fmt: skip
    if said != (*stored[2:8], stored[9]):
        yield Fault("vouchers", row[0], f"the head of voucher {stored[8]} ({derived.rule}) was changed")
    lines = [
        [line.org, line.gl_code, line.counterparty, line.layer, line.dc, line.amount_fen] for line in derived.lines
    ]
    if lines != (orjson.loads(stored[10]) if stored[10] else []):
        yield Fault("vouchers", row[0], f"the lines of voucher {stored[8]} ({derived.rule}) were changed")


def _rows(sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    with open_cursor() as cursor:
        cursor.execute(sql, params)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
        return rows
