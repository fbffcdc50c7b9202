"""Events into rows and vouchers, inside the command's own transaction.

``book`` derives the vouchers and posts them; the others keep the rows that screens and hospitals read. Each is one
statement for the one event of an ordinary command. Rows are written from the event alone, so a replay of the log gives
the same rows.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from claims.store import Projection, Recorded, Transaction
from claims.store.sql import as_json
from settlement.cover.domain.bill import SETTLED
from settlement.cover.domain.cover import AlreadySettled, NumberTaken
from settlement.cover.domain.cover_year import CoverYear
from settlement.cover.streams import COVER

_COVER = """
insert into settlement_cover (region, person_id, year, enrolled_from, enrolled_to, identity, compliant_fen, paid_fen,
                              deductible_used_fen, bill_count, gap_fen, plan_id, version)
select c.* from doc, jsonb_to_record(doc.d->'cover') as c(
  region text, person_id text, year int, enrolled_from date, enrolled_to date, identity text, compliant_fen bigint,
  paid_fen bigint, deductible_used_fen bigint, bill_count int, gap_fen bigint, plan_id text, version int)
on conflict (region, person_id, year) do update
   set enrolled_from = excluded.enrolled_from, enrolled_to = excluded.enrolled_to, identity = excluded.identity,
       compliant_fen = excluded.compliant_fen, paid_fen = excluded.paid_fen,
       deductible_used_fen = excluded.deductible_used_fen, bill_count = excluded.bill_count,
       gap_fen = excluded.gap_fen,
       plan_id = coalesce(nullif(excluded.plan_id, ''), settlement_cover.plan_id), version = excluded.version"""

_COVER_ONLY = f"with doc as (select %s::jsonb as d) {_COVER}"

# The unique index on live visits has the last word: whoever comes second inserts nothing, and is told so.
_SETTLED = f"""
with doc as (select %s::jsonb as d), cover as ({_COVER})
insert into settlement_bill (region, bill_no, hospital_code, mdtrt_id, person_id, year, state, admission_date,
                             discharge_date, settled_at, medfee_sumamt_fen, inscp_scp_amt_fen, hifp_pay_fen,
                             compliant_fen, benefit_fen, person_pays_fen, plan_id, plan_version, explanation, amounts,
                             event_id, reimbursed_fen)
select b.region, b.bill_no, b.hospital_code, b.mdtrt_id, b.person_id, b.year, 'settled', b.admission_date,
       b.discharge_date, b.settled_at, b.medfee_sumamt_fen, b.inscp_scp_amt_fen, b.hifp_pay_fen, b.compliant_fen,
       b.benefit_fen, b.person_pays_fen, b.plan_id, b.plan_version, b.explanation, b.amounts, b.event_id, 0
  from doc, jsonb_to_record(doc.d->'bill') as b(
    region text, bill_no text, hospital_code text, mdtrt_id text, person_id text, year int, admission_date date,
    discharge_date date, settled_at timestamptz, medfee_sumamt_fen bigint, inscp_scp_amt_fen bigint,
    hifp_pay_fen bigint, compliant_fen bigint, benefit_fen bigint, person_pays_fen bigint, plan_id text,
    plan_version text, explanation jsonb, amounts jsonb, event_id uuid)
on conflict do nothing"""

_IN_THE_WAY = """
select bill_no, bill_no = %(no)s from settlement_bill
 where region = %(region)s
   and (bill_no = %(no)s
        or (hospital_code = %(hospital)s and mdtrt_id = %(visit)s and year = %(year)s and state = 'settled'))
 order by 2 desc limit 1"""

_REVERSED = f"""
with doc as (select %s::jsonb as d), cover as ({_COVER})
update settlement_bill b
   set state = 'reversed', reversed_at = r.at, reversed_by = r.event_id
  from doc, jsonb_to_record(doc.d->'reversal') as r(region text, bill_no text, at timestamptz, event_id uuid)
 where b.region = r.region and b.bill_no = r.bill_no"""


def list_bill(tx: Transaction, happened: Sequence[Recorded]) -> None:
    """The row of a settled or reversed bill, and with it that of its cover year."""
    for recorded in happened:
        document = {"cover": _cover_row(tx, recorded)}
        if recorded.kind == "cover.bill_settled.1":
            document["bill"] = bill_row(recorded)
            if tx.execute(_SETTLED, (as_json(document),)) == 0:
                _refuse_second(tx, recorded.event)
        else:
            document["reversal"] = {
                "region": recorded.region,
                "bill_no": recorded.data["bill_no"],
                "at": recorded.occurred_at,
                "event_id": recorded.event_id,
            }
            tx.execute(_REVERSED, (as_json(document),))


def list_cover(tx: Transaction, happened: Sequence[Recorded]) -> None:
    """The row of a cover year after what concerns no bill; once, however many events."""
    for recorded in {recorded.stream_id: recorded for recorded in happened}.values():
        tx.execute(_COVER_ONLY, (as_json({"cover": _cover_row(tx, recorded)}),))


def _refuse_second(tx: Transaction, settled: Any) -> None:
    asked = {
        "region": settled.region,
        "no": settled.bill_no,
        "hospital": settled.hospital_code,
        "visit": settled.mdtrt_id,
        "year": settled.year,
    }
    no, same_number = tx.fetch(_IN_THE_WAY, asked)[0]
    if same_number:
        raise NumberTaken(field="bill_no", no=no)
    raise AlreadySettled(field="mdtrt_id", no=no)


_SAME: Final = (
    "bill_no", "hospital_code", "mdtrt_id", "person_id", "year", "admission_date", "discharge_date",
    "medfee_sumamt_fen", "inscp_scp_amt_fen", "hifp_pay_fen", "compliant_fen", "benefit_fen", "person_pays_fen",
    "plan_id", "plan_version", "explanation",
)  # fmt: skip
_AMOUNTS: Final = tuple(f"{name}_fen" for name in SETTLED)


def bill_row(recorded: Recorded) -> dict[str, Any]:
    """A settled bill's event as the columns of its row."""
    data = recorded.data
    return {name: data[name] for name in _SAME} | {
        "region": recorded.region,
        "settled_at": recorded.occurred_at,
        "amounts": {name: data[name] for name in _AMOUNTS},
        "event_id": recorded.event_id,
    }


def _cover_row(tx: Transaction, recorded: Recorded) -> dict[str, Any]:
    stream = tx.load(COVER, recorded.stream_id.removeprefix("cover:"))  # already here: no statement
    return cover_row(stream.state, version=stream.version, plan_id=getattr(recorded.event, "plan_id", ""))


def cover_row(state: CoverYear, *, version: int, plan_id: str) -> dict[str, Any]:
    """A cover year as the columns of its row. ``plan_id`` is that of the latest bill, "" to leave it as it is."""
    return {
        "region": state.region,
        "person_id": state.person_id,
        "year": state.year,
        "enrolled_from": min(period.from_date for period in state.periods),
        "enrolled_to": max(period.to_date for period in state.periods),
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
)


PROJECTIONS: Final[Mapping[str, Sequence[Projection]]] = {
    "cover.bill_settled.1": [list_bill],
    "cover.bill_reversed.1": [list_bill],
    **{kind: [list_cover] for kind in _MEMBERSHIP},
}
