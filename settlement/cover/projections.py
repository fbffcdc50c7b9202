"""Events into rows and vouchers, inside the command's own transaction.

The rows that screens and hospitals read, each written by a SQL function (``settlement/migrations/0010_rows_in_sql.sql``)
from the document made here, so that a settlement is one statement from the event to the voucher. Rows are written from
the event alone, so a replay of the log gives the same rows.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from django.db import DatabaseError

from claims.domain.refusal import Refused
from claims.store import Projection, Recorded, SqlProjection, Transaction
from claims.store.sql import as_json, detail_of, sqlstate
from settlement.cover.domain.bill import SETTLED
from settlement.cover.domain.cover import AlreadySettled, NumberTaken
from settlement.cover.domain.cover_year import CoverYear
from settlement.cover.streams import COVER

_BILL_SETTLED: Final = "cover.bill_settled.1"
_TAKEN: Final = "CV409"


def _cover_rows(tx: Transaction, happened: Sequence[Recorded]) -> str:
    """The rows of the cover years as they stand after these events; one each, however many events."""
    plans: dict[str, str] = {}
    for recorded in happened:
        plans[recorded.stream_id] = getattr(recorded.event, "plan_id", "") or plans.get(recorded.stream_id, "")
    return as_json([_cover_row(tx, stream_id, plan_id) for stream_id, plan_id in plans.items()])


def _cover_row(tx: Transaction, stream_id: str, plan_id: str) -> dict[str, Any]:
    stream = tx.load(COVER, stream_id.removeprefix("cover:"))  # already here: no statement
    return cover_row(stream.state, version=stream.version, plan_id=plan_id)


def _bill_rows(tx: Transaction, happened: Sequence[Recorded]) -> str:
    """What becomes of the rows of bills, in the order in which it happened."""
    return as_json([bill_row(each) if each.kind == _BILL_SETTLED else _reversal(each) for each in happened])


def _reversal(recorded: Recorded) -> dict[str, Any]:
    return {
        "region": recorded.region,
        "bill_no": recorded.data["bill_no"],
        "reversed_at": recorded.occurred_at,
        "reversed_by": recorded.event_id,
    }


def _number_or_visit_taken(error: DatabaseError) -> Refused | None:
    """What ``list_bills`` says when a bill or a visit is there already: the row's unique index has the last word."""
    if sqlstate(error) != _TAKEN:
        return None
    detail = detail_of(error)
    if detail["same_number"]:
        return NumberTaken(field="bill_no", no=detail["bill_no"])
    return AlreadySettled(field="mdtrt_id", no=detail["bill_no"])


list_cover: Final = SqlProjection("list_covers", _cover_rows)
"""The row of a cover year."""

list_bill: Final = SqlProjection("list_bills", _bill_rows, _number_or_visit_taken)
"""The row of a settled or reversed bill."""


_SAME: Final = (
    "bill_no", "hospital_code", "mdtrt_id", "person_id", "year", "admission_date", "discharge_date",
    "compliant_fen", "benefit_fen", "person_pays_fen", "plan_id", "plan_version",
    *(f"{name}_fen" for name in SETTLED),
)  # fmt: skip


def bill_row(recorded: Recorded) -> dict[str, Any]:
    """A settled bill's event as the columns of its row."""
    data = recorded.data
    return {name: data[name] for name in _SAME} | {
        "region": recorded.region,
        "settled_at": recorded.occurred_at,
        "event_id": recorded.event_id,
    }


def cover_row(state: CoverYear, *, version: int, plan_id: str) -> dict[str, Any]:
    """A cover year as the columns of its row. ``plan_id`` is that of the latest bill, "" to leave it as it is."""
    return {
        "region": state.region,
        "person_id": state.person_id,
        "year": state.year,
        "enrolled_from": min((period.from_date for period in state.periods), default=None),
        "enrolled_to": max((period.to_date for period in state.periods), default=None),
        "identity": ",".join(sorted({held.group for held in state.identities})),
        "compliant_fen": state.compliant_fen,
        "paid_fen": state.paid_fen,
        "deductible_used_fen": state.deductible_used_fen,
        "bill_count": state.count,
        "gap_fen": state.gap_fen,
        "plan_id": plan_id,
        "version": version,
    }


_MEMBERSHIP: Final = (
    "cover.enrolled.1",
    "cover.enrolment_ended.1",
    "cover.identity_granted.1",
    "cover.identity_ended.1",
    "cover.claim_charged.1",
    "cover.claim_released.1",
    "cover.correction_proposed.1",
    "cover.membership_corrected.1",
    "cover.correction_dropped.1",
)


PROJECTIONS: Final[Mapping[str, Sequence[Projection]]] = {
    _BILL_SETTLED: [list_cover, list_bill],
    "cover.bill_reversed.1": [list_cover, list_bill],
    **{kind: [list_cover] for kind in _MEMBERSHIP},
}
