"""``claims_law_entry``: every entry of law as it stands, written inline."""

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import to_builtins

from claims.law.domain import events as e
from claims.law.domain.entry import LawEntry
from claims.law.streams import LAW
from claims.store import Projection, Recorded, Transaction
from claims.store.sql import as_json

_TYPES: Final = {
    "entry_no": "int",
    "place": "int",
    "valid_from": "date",
    "valid_to": "date",
    "proposed_date": "date",
    "decided_date": "date",
    "counts_from": "timestamptz",
    "counts_until": "timestamptz",
}
COLUMNS: Final = ", ".join(LawEntry.__struct_fields__)
TYPED: Final = ", ".join(f"{name} {_TYPES.get(name, 'text')}" for name in LawEntry.__struct_fields__)
_ENTRY: Final = f"""
insert into claims_law_entry (region, {COLUMNS})
select %s, x.* from jsonb_to_recordset(%s::jsonb) as x ({TYPED})
on conflict (region, entry_no) do update set
  status = excluded.status, decided_by = excluded.decided_by, decided_date = excluded.decided_date,
  place = excluded.place, counts_from = excluded.counts_from, counts_until = excluded.counts_until,
  doubted_by = excluded.doubted_by, doubt = excluded.doubt"""


def list_law_entry(tx: Transaction, recorded: Sequence[Recorded]) -> None:
    """The entries that something happened to."""
    stream = tx.load(LAW, tx.region)
    numbers = dict.fromkeys(each.data["entry_no"] for each in recorded)
    entries = [to_builtins(stream.state.entry(number)) for number in numbers]
    tx.execute(_ENTRY, (tx.region, as_json([{**one, "place": one["place"] or None} for one in entries])))


PROJECTIONS: Mapping[str, Sequence[Projection]] = {
    kind: [list_law_entry]
    for kind in (
        e.LawEntryProposed.kind,
        e.LawEntryApproved.kind,
        e.LawEntryRefused.kind,
        e.LawRevocationProposed.kind,
        e.LawEntryRevoked.kind,
        e.LawRevocationRefused.kind,
    )
}
