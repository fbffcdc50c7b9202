"""Every voucher derived again from its event, and compared with what is booked, head and line by line."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import connection

from audit.findings import Fault
from claims.domain.event import Event
from settlement import ledger
from settlement.domain.posting import EVENT_RULES, Voucher, policy_year, vouchers_of

if TYPE_CHECKING:
    from audit.checks import Row

BOOKED = frozenset(EVENT_RULES)

_STORED = """
select v.region, v.event_id::text, v.rule, v.id, v.rule_version, v.project_no, v.policy_year, v.entry_date::text,
       v.occurred_at at time zone 'UTC' = wanted.occurred_at, v.reverses_event_id::text,
       a.org, a.gl_code, p.counterparty, p.layer, p.dc, p.amount_fen
  from unnest(%s::text[], %s::uuid[], %s::timestamp[]) as wanted (region, event_id, occurred_at)
  join settlement_voucher v on v.region = wanted.region and v.event_id = wanted.event_id
  left join settlement_posting p on p.region = v.region and p.voucher_id = v.id
  left join settlement_account a on a.region = p.region and a.id = p.account_id
 order by v.id, p.line"""

Head = tuple[Any, ...]
Line = tuple[Any, ...]
Stored = dict[tuple[str, str], dict[str, tuple[int, Head, list[Line]]]]


def read(rows: Sequence["Row"]) -> Stored:
    """The vouchers of these events as they are booked: by (region, event id), by rule."""
    found: Stored = {}
    if not rows:
        return found
    with connection.cursor() as cursor:
        wanted = ([row.region for row in rows], [row.event_id for row in rows], [row.occurred_at for row in rows])
        cursor.execute(_STORED, wanted)
        for region, event_id, rule, voucher_id, *rest in cursor.fetchall():
            vouchers = found.setdefault((region, event_id), {})
            vouchers.setdefault(rule, (voucher_id, tuple(rest[:6]), []))[2].append(tuple(rest[6:]))
    return found


def compare(row: "Row", event: Event, stored: Stored) -> Iterator[Fault]:
    """What the event gives against what is booked for it."""
    booked = dict(stored.get((row.region, row.event_id), {}))
    try:
        derived = _derive(row, event)
    except Exception as error:  # whatever was done to the event or to the project, the walk goes on
        yield Fault("vouchers", row.position, f"no voucher can be derived from {row.name}: {type(error).__name__}")
        return
    for voucher in derived:
        yield from _differences(row, voucher, booked.pop(voucher.rule, None))
    for rule, (voucher_id, _, _) in booked.items():
        yield Fault("vouchers", row.position, f"voucher {voucher_id} ({rule}) does not come from {row.name}")


@lru_cache(maxsize=64)
def _project_no(_connection: object, region: str, year: int) -> str:
    return ledger.get_project_no(region, year)


def _derive(row: "Row", event: Event) -> list[Voucher]:
    return vouchers_of(
        event,
        event_id=UUID(row.event_id),
        region=row.region,
        occurred_at=datetime.fromisoformat(row.occurred_at).replace(tzinfo=UTC),
        project_no=_project_no(connection.connection, row.region, policy_year(event)),
    )


def _differences(row: "Row", derived: Voucher, stored: tuple[int, Head, list[Line]] | None) -> Iterator[Fault]:
    if stored is None:
        yield Fault("vouchers", row.position, f"the voucher {derived.rule} of {row.name} is missing")
        return
    voucher_id, head, lines = stored
    said = (
        derived.rule_version, derived.project_no, derived.policy_year, str(derived.entry_date), True,
        derived.reverses_event_id and str(derived.reverses_event_id),
    )  # fmt: skip
    if head != said:
        what = f"the head of voucher {voucher_id} ({derived.rule}) is not what {row.name} gives"
        yield Fault("vouchers", row.position, what)
    given = [
        (line.org, line.gl_code, line.counterparty, line.layer, line.dc, line.amount_fen) for line in derived.lines
    ]
    if lines != given:
        number = next(
            (n for n, (a, b) in enumerate(zip(lines, given, strict=False)) if a != b), min(len(lines), len(given))
        )
        what = f"line {number + 1} of voucher {voucher_id} ({derived.rule}) is not what {row.name} gives"
        yield Fault("vouchers", row.position, what)
