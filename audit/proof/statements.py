"""What is a question of counting: one statement each, asked beside the walk.

Each finds what has no partner: a position without its event, a stream without its last event, a request without the
events it was answered with, a voucher without its event. And what the ledger and the rows of the screens must hold.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from audit.proof import lives
from audit.proof import rows as check_rows
from audit.proof.findings import Fault
from claims.store.master_data import find_differences
from claims.store.reading import LOG
from claims.store.sql import fetch
from settlement.ledger import checks as ledger_checks
from settlement.ledger.domain.posting import booked_kinds

MOST = 50

# Each gives (position or null, what is wrong).
_STATEMENTS: Final = {
    "log": """
select p.position, format('the event with seq %%s was removed', p.seq)
  from claims_position p
 where p.log_id = %(log)s and not exists (select from claims_event e where e.seq = p.seq)
 order by p.position limit %(most)s""",
    "chain": """
select p.position, format('the last event of %%s (version %%s) was removed', s.stream_id, s.version)
  from claims_stream s
  left join lateral (select max(e.seq) as seq from claims_event e
                      where e.region = s.region and e.stream_id = s.stream_id) newest on true
  left join claims_position p on p.log_id = %(log)s and p.seq = newest.seq
 where not exists (select from claims_event e
                    where e.region = s.region and e.stream_id = s.stream_id and e.version = s.version)
 order by p.position limit %(most)s""",
    "commands": """
select null::bigint, format('%%s of %%s was answered with event %%s, which does not exist', c.name, c.caller, said.id)
  from claims_command c cross join unnest(c.event_ids) as said (id)
 where not exists (select from claims_event e where e.region = c.region and e.event_id = said.id)
 order by 2 limit %(most)s""",
    "requests": """
select p.position, format('the request %%s of %%s, by which %%s of %%s came, was removed',
                          e.meta->>'request_key', e.meta->>'actor', e.kind, e.stream_id)
  from claims_event e left join claims_position p on p.log_id = %(log)s and p.seq = e.seq
 where not exists (select from claims_command c
                    where c.region = e.region and c.caller = e.meta->>'actor' and c.request_key = e.meta->>'request_key')
 order by p.position limit %(most)s""",
    "bookmarks": """
select h.size, format('follower %%s has read to %%s, the log ends at %%s', b.follower, b.position, h.size)
  from claims_bookmark b left join claims_log_head h on h.log_id = b.log_id
 where b.position > coalesce(h.size, 0) order by b.follower limit %(most)s""",
    "vouchers": """
select p.position, format('voucher %%s (%%s) names event %%s, which %%s', v.id, v.rule, v.event_id,
                          case when e.seq is null then 'does not exist' else 'books nothing' end)
  from settlement_voucher v
  left join claims_event e on e.region = v.region and e.event_id = v.event_id
  left join claims_position p on p.log_id = %(log)s and p.seq = e.seq
 where e.seq is null or e.kind <> all(%(booked)s)
 order by v.id limit %(most)s""",
    "reversals": """
select null::bigint, format('event %%s is reversed %%s times under %%s, last by voucher %%s', v.reverses_event_id, count(*),
                            v.rule, max(v.id))
  from settlement_voucher v where v.reverses_event_id is not null
 group by v.region, v.reverses_event_id, v.rule having count(*) > 1
 order by max(v.id) limit %(most)s""",
}


_UNLIMITED = ("books", "master data")


def find_faults() -> list[Fault]:
    return [
        *_ask(),
        *(Fault("owed promptly", None, said) for said in islice(check_rows.find_wrong_owed(), MOST)),
        *(Fault("due soon", None, said) for said in islice(check_rows.find_wrong_soon_dates(), MOST)),
        *(Fault("calendars", None, said) for said in islice(check_rows.find_wrong_due_dates(), MOST)),
        *_ask_the_books(),
        *(Fault("master data", None, said) for said in find_differences()),
    ]


def stopped(found: list[Fault]) -> tuple[str, ...]:
    """The questions that stopped at ``MOST`` faults, so that there may be more; the others say all they know."""
    counts = Counter(fault.check for fault in found if fault.check not in _UNLIMITED)
    return tuple(sorted(check for check, count in counts.items() if count >= MOST))


def _ask() -> Iterator[Fault]:
    given: dict[str, Any] = {"log": LOG, "most": MOST, "booked": list(booked_kinds()), **check_rows.GIVEN}
    for check, statement in {**_STATEMENTS, **check_rows.STATEMENTS, **dict(lives.statements())}.items():
        for position, what in fetch(statement, given):
            yield Fault(check, position, what)


_PLACES = """
select v.region, v.id, p.position from settlement_voucher v
  join claims_event e on e.region = v.region and e.event_id = v.event_id
  join claims_position p on p.log_id = %s and p.seq = e.seq
 where v.id = any(%s)"""


def _ask_the_books() -> Iterator[Fault]:
    """The checks of the ledger; a fault of a voucher stands where its event stands."""
    found = ledger_checks.find_faults()
    places: dict[tuple[str, int], int] = {}
    if blamed := [fault.voucher_id for fault in found if fault.voucher_id]:
        found_places = fetch(_PLACES, (LOG, blamed[:MOST]))
        places = {(region, voucher_id): position for region, voucher_id, position in found_places}
    for fault in found:
        where = f" (voucher {fault.voucher_id})" if fault.voucher_id else ""
        position = places.get((fault.region, fault.voucher_id or 0))
        yield Fault("books", position, f"{fault.check} {fault.statement} {fault.detail}{where}")
