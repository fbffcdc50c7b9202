"""Questions to settlement, read-only. Amounts are whole fen (``_fen``).

``get_`` answers exactly one thing or raises, ``find_`` answers many. A bill answers in the same shape whether it was
just settled, quoted or looked up, so that a hospital compares like with like.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

import msgspec
import orjson

from claims.store import Tell, get_state, read
from claims.store.sql import Params, fetch
from settlement.cover.domain import bill as bills
from settlement.cover.domain import cover, membership
from settlement.cover.domain.bill import Bill
from settlement.cover.domain.charge import Quote
from settlement.cover.domain.cover import AlreadySettled, BillUnknown, CoverYear, StayOverlaps
from settlement.cover.domain.events import MembershipFacts
from settlement.cover.domain.gap import worth
from settlement.cover.domain.live import Charged, find_live
from settlement.cover.streams import COVER, cover_key
from settlement.plan.shipped import shipped_plans

_AMOUNTS: Final = tuple(f"{name}_fen" for name in bills.SETTLED)
_TOLD_1: Final = (
    "bill_no", "hospital_code", "mdtrt_id", "person_id", "year", "admission_date", "discharge_date", "settled_date",
    "compliant_fen", "benefit_fen", "person_pays_fen", "plan_id", "plan_version", "explanation",
)  # fmt: skip


def _tell_settled_1(data: Mapping[str, Any], rest: Mapping[str, Any]) -> dict[str, Any]:
    amounts = {name: data[name] for name in _AMOUNTS}
    return {name: data[name] for name in _TOLD_1} | {"state": "settled", "amounts": amounts, **rest}


SETTLED_1: Final = "settled_bill.1"
TELLS: Final[Mapping[str, Tell]] = {SETTLED_1: _tell_settled_1}
"""What a hospital is told about a bill it settled, from the event. A further answer is a further number."""


def get_cover_year(*, region: str, person_id: str, year: int) -> CoverYear:
    """A person's cover year as decisions see it; an empty one when nothing has happened in it."""
    return get_state(COVER, region, cover_key(person_id, year)) or COVER.initial


def find_live_charges(*, region: str, person_id: str, year: int) -> tuple[Charged, ...]:
    """The bills and claims that count in a cover year, in the order they were settled: read from its events."""
    happened = read(region, COVER.stream_id(cover_key(person_id, year)))
    return find_live(recorded.event for recorded in happened)


def find_touched(*, region: str, person_id: str, year: int) -> list[tuple[MembershipFacts, tuple[Charged, ...]]]:
    """The corrections of a year, and the one that waits, with the live bills and claims settled by what they correct."""
    happened = read(region, COVER.stream_id(cover_key(person_id, year)))
    return membership.find_touched(recorded.event for recorded in happened)


def find_live_and_touched(
    *, region: str, person_id: str, year: int
) -> tuple[tuple[Charged, ...], list[tuple[MembershipFacts, tuple[Charged, ...]]]]:
    """``find_live_charges`` and ``find_touched`` in one reading of the year."""
    happened = [recorded.event for recorded in read(region, COVER.stream_id(cover_key(person_id, year)))]
    return find_live(happened), membership.find_touched(happened)


def get_overpaid_fen(*, region: str, person_id: str, year: int) -> int:
    """What a cover year was paid beyond the worth of its live cost because of gaps; less than 0 where too little."""
    state = get_cover_year(region=region, person_id=person_id, year=year)
    live = find_live_charges(region=region, person_id=person_id, year=year)
    return state.paid_fen - worth(state, live, shipped_plans())


# Two stays at one hospital are one when they have more than a day in common; a patient may be admitted again, or come
# to the outpatients, on the day of discharge.
SAME_DAYS = "(admission_date = %(admission)s and discharge_date = %(discharge)s)"
SHARES_DAYS = f"(admission_date < %(discharge)s and discharge_date > %(admission)s or {SAME_DAYS})"

# Whether a claim counts in the cover year: what happened to it there last. Asked of the few claims with such days.
COUNTS = """(
  select e.kind from claims_event e
   where e.region = %(region)s and e.stream_id = %(cover)s and e.data->>'claim_no' = c.claim_no
     and e.kind in ('cover.claim_charged.1', 'cover.claim_released.1')
   order by e.version desc limit 1) = 'cover.claim_charged.1'"""

_CLAIMED = f"""
select c.claim_no, {SAME_DAYS} from claims_claim c
 where c.region = %(region)s and c.person_id = %(person)s and c.hospital_code = %(hospital)s
   and {SHARES_DAYS} and {COUNTS}
 order by 2 desc limit 1"""


def refuse_claimed(ask: Callable[[str, Params], Sequence[tuple[Any, ...]]], year: CoverYear, bill: Bill) -> None:
    """A visit paid over the counter is not paid again, nor quoted. Asked only of the few years that hold an approved claim.

    ``ask`` is how: a command asks in its own transaction.
    """
    if not year.claims:
        return
    asked = {
        "region": year.region,
        "cover": COVER.stream_id(cover_key(year.person_id, year.year)),
        "person": year.person_id,
        "hospital": bill.hospital_code,
        "admission": bill.admission_date,
        "discharge": bill.discharge_date,
    }
    refuse_same_stay(ask(_CLAIMED, asked), field="mdtrt_id")


def refuse_same_stay(found: Sequence[tuple[str, bool]], *, field: str) -> None:
    """``found``: the number of what was settled for these days, and whether its days are exactly these."""
    for no, same in found:
        raise (AlreadySettled if same else StayOverlaps)(field=field, no=no)


_SAME_VISIT = """
select bill_no from settlement_bill
 where region = %s and hospital_code = %s and mdtrt_id = %s and year = %s and state = 'settled'"""


def quote_bill(*, region: str, person_id: str, bill: Bill, today: date) -> dict[str, Any]:
    """What a bill would be paid if it were settled ``today``; nothing is written and nothing is promised."""
    state = get_cover_year(region=region, person_id=person_id, year=bill.discharge_date.year)
    refuse_claimed(fetch, state, bill)
    quoted = cover.quote(state, bill=bill, plans=shipped_plans(), today=today)
    for (no,) in fetch(_SAME_VISIT, (region, bill.hospital_code, bill.mdtrt_id, bill.discharge_date.year)):
        raise AlreadySettled(field="mdtrt_id", no=no)
    return _quoted(person_id, bill, quoted, today)


def _quoted(person_id: str, bill: Bill, quoted: Quote, today: date) -> dict[str, Any]:
    explanation = quoted.explanation
    return {
        "bill_no": None,
        "state": "quoted",
        "hospital_code": bill.hospital_code,
        "mdtrt_id": bill.mdtrt_id,
        "person_id": person_id,
        "year": bill.discharge_date.year,
        "admission_date": bill.admission_date.isoformat(),
        "discharge_date": bill.discharge_date.isoformat(),
        "settled_date": today.isoformat(),
        "compliant_fen": explanation.compliant_fen,
        "benefit_fen": explanation.benefit_fen,
        "person_pays_fen": quoted.amounts.psn_part_amt,
        "plan_id": explanation.plan_id,
        "plan_version": explanation.plan_version,
        "amounts": bills.as_fen(quoted.amounts),
        "explanation": orjson.loads(msgspec.json.encode(explanation)),
    }


_BILL_COLUMNS: Final = (
    "bill_no", "state", "hospital_code", "mdtrt_id", "person_id", "year", "admission_date", "discharge_date",
    "settled_at", "reversed_at", "compliant_fen", "benefit_fen", "person_pays_fen", "plan_id", "plan_version",
    "payment_no", "reimbursed_fen", "event_id", "reversed_by",
)  # fmt: skip
_BILL = f"""
select e.data->'explanation', {", ".join(f"b.{name}" for name in (*_BILL_COLUMNS, *_AMOUNTS))}
  from settlement_bill b join claims_event e on e.region = b.region and e.event_id = b.event_id
 where b.region = %s and b.bill_no = %s"""
_EXPLANATION = "select data->'explanation' from claims_event where region = %s and event_id = %s"


def get_bill(*, region: str, bill_no: str, hospital_code: str | None = None) -> dict[str, Any]:
    """A bill; another hospital's does not exist for the one that asks (``BillUnknown``, 404)."""
    rows = fetch(_BILL, [region, bill_no])
    bill = _bill(rows[0]) if rows else {}
    if not rows or hospital_code not in (None, bill["hospital_code"]):
        raise BillUnknown(field="bill_no", no=bill_no)
    return bill


def _bill(row: Sequence[Any]) -> dict[str, Any]:
    explanation, *columns = row
    found = dict(zip((*_BILL_COLUMNS, *_AMOUNTS), columns, strict=True))
    amounts = {name: found.pop(name) for name in _AMOUNTS}
    plan_version = int(found["plan_version"])
    return found | {"plan_version": plan_version, "amounts": amounts, "explanation": orjson.loads(explanation)}


def get_explanation(*, region: str, event_id: UUID) -> dict[str, Any]:
    """How the benefit of a settled bill was calculated, as its event says it."""
    explanation: dict[str, Any] = orjson.loads(fetch(_EXPLANATION, (region, event_id))[0][0])
    return explanation
