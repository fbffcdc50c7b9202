"""Every voucher derived again from its event, and compared with what is booked, head and line by line."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import zip_longest
from typing import Any
from uuid import UUID

from audit.proof.findings import Fault, Row
from claims.domain.event import Event
from claims.store.sql import fetch
from settlement.ledger import door as ledger
from settlement.ledger.domain.posting import Voucher, policy_year, vouchers_of

# A voucher is one row with its lines as one text: read column by column they took three times as long.
_STORED = """
select v.region, v.event_id::text, v.rule, v.id, v.rule_version, v.project_no, v.policy_year, v.entry_date::text,
       (v.occurred_at at time zone 'UTC')::text, v.reverses_event_id::text,
       string_agg(coalesce(a.org || '|' || a.gl_code, '') || '|' || p.layer || '|' || p.dc || '|' || p.amount_fen
                  || coalesce('|' || p.counterparty, ''), E'\\n' order by p.line)
  from settlement_voucher v
  left join settlement_posting p on p.region = v.region and p.voucher_id = v.id
  left join settlement_account a on a.region = p.region and a.id = p.account_id
 where v.region = any(%s) and v.event_id = any(%s::uuid[])
 group by v.region, v.id"""

Projects = dict[tuple[str, int], str]
"""The project of a region in a policy year; asked of the ledger once a span."""

Head = tuple[Any, ...]
Stored = dict[tuple[str, str], dict[str, tuple[int, Head, str | None]]]


def read(rows: Sequence[Row]) -> Stored:
    """The vouchers of these events as they are booked: by (region, event id), by rule."""
    found: Stored = {}
    if not rows:
        return found
    for row in fetch(_STORED, (list({row.region for row in rows}), [row.event_id for row in rows])):
        found.setdefault((row[0], row[1]), {})[row[2]] = (row[3], row[4:10], row[10])
    return found


def compare(row: Row, event: Event, stored: Stored, projects: Projects) -> Iterator[Fault]:
    """What the event gives against what is booked for it. ``projects`` are those met so far."""
    booked = dict(stored.get((row.region, row.event_id), {}))
    try:
        derived = _derive(row, event, projects)
    except Exception as error:  # whatever was done to the event or to the project, the walk goes on
        yield Fault("vouchers", row.position, f"no voucher can be derived from {row.name}: {type(error).__name__}")
        return
    for voucher in derived:
        yield from _differences(row, voucher, booked.pop(voucher.rule, None))
    for rule, (voucher_id, _, _) in booked.items():
        yield Fault("vouchers", row.position, f"voucher {voucher_id} ({rule}) does not come from {row.name}")


def _derive(row: Row, event: Event, projects: Projects) -> list[Voucher]:
    year = policy_year(event)
    if (row.region, year) not in projects:
        projects[row.region, year] = ledger.get_project_no(row.region, year)
    return vouchers_of(
        event,
        event_id=UUID(row.event_id),
        region=row.region,
        occurred_at=datetime.fromisoformat(f"{row.occurred_at}+00:00"),
        project_no=projects[row.region, year],
    )


def _differences(row: Row, derived: Voucher, stored: tuple[int, Head, str | None] | None) -> Iterator[Fault]:
    if stored is None:
        yield Fault("vouchers", row.position, f"the voucher {derived.rule} of {row.name} is missing")
        return
    voucher_id, head, lines = stored
    said = (
        derived.rule_version, derived.project_no, derived.policy_year, str(derived.entry_date), row.occurred_at,
        derived.reverses_event_id and str(derived.reverses_event_id),
    )  # fmt: skip
    if head != said:
        what = f"the head of voucher {voucher_id} ({derived.rule}) is not what {row.name} gives"
        yield Fault("vouchers", row.position, what)
    given = _lines(derived)
    if lines != given:
        differ = (n for n, (a, b) in enumerate(zip_longest((lines or "").split("\n"), given.split("\n")), 1) if a != b)
        what = f"line {next(differ, 1)} of voucher {voucher_id} ({derived.rule}) is not what {row.name} gives"
        yield Fault("vouchers", row.position, what)


def _lines(voucher: Voucher) -> str:
    """The lines as the statement above writes them."""
    return "\n".join(
        f"{line.org}|{line.gl_code}|{line.layer}|{line.dc}|{line.amount_fen}"
        f"{'' if line.counterparty is None else f'|{line.counterparty}'}"
        for line in voucher.lines
    )
