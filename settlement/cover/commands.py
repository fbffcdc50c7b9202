"""Commands on a person's cover year: enrolment, identity, bills of hospitals.

``settle_bill`` is the hot path: two statements whatever the bill looks like, one that reads and one that writes.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import msgspec
import orjson

from claims.domain.calendar import china_date
from claims.domain.event import Event, from_data
from claims.domain.refusal import Refused
from claims.persons.corrections import note_insurance_number
from claims.persons.domain.person import PersonUnknown, check_active
from claims.persons.streams import PERSON
from claims.store import Cause, Seen, Stream, Told, Transaction, Wish, execute
from claims.store.numbers import number
from settlement.cover.domain import cover
from settlement.cover.domain.bill import Bill, amounts_of, as_fen
from settlement.cover.domain.cover import BillUnknown, CoverYear
from settlement.cover.domain.events import BillReversed, BillSettled
from settlement.cover.domain.gap import find_above_gap
from settlement.cover.domain.live import Charged, key_of
from settlement.cover.queries import SETTLED_1, TELLS, find_live_charges, refuse_claimed
from settlement.cover.streams import COVER, cover_key
from settlement.plan.shipped import shipped_plans


class VisitNumberMissing(Refused):
    """A bill needs the hospital's number of the visit (mdtrt_id)."""

    zh = "账单须提供就诊ID（mdtrt_id）。"


def enrol_person(
    *,
    region: str,
    person_id: str,
    year: int,
    from_date: date,
    to_date: date,
    consecutive_years: int,
    zero_claim_years: int,
    disease_scope: str | None,
    cause: Cause,
) -> dict[str, Any]:
    """Enrol a registered person for days of a policy year, both included."""
    body: dict[str, Any] = {
        "person_id": person_id,
        "year": year,
        "from_date": from_date,
        "to_date": to_date,
        "consecutive_years": consecutive_years,
        "zero_claim_years": zero_claim_years,
        "disease_scope": disease_scope,
    }

    def do(tx: Transaction) -> dict[str, Any]:
        person, year_stream = tx.load_many([(PERSON, person_id), (COVER, cover_key(person_id, year))])
        check_active(person.state)
        grown = tx.append(year_stream, cover.enrol(year_stream.state, region=region, **body))
        return _year_answer(grown)

    return execute("enrol_person", region=region, cause=cause, body=body, do=do)


def end_enrolment(
    *, region: str, person_id: str, year: int, last_date: date, ground: str, cause: Cause
) -> dict[str, Any]:
    """End the enrolment that holds on ``last_date``, the last day covered."""
    facts = {"last_date": last_date, "ground": ground}
    return _change_year("end_enrolment", cover.end_enrolment, region, person_id, year, facts, cause)


def grant_identity(
    *,
    region: str,
    person_id: str,
    year: int,
    group: str,
    from_date: date,
    to_date: date | None,
    ground: str,
    cause: Cause,
) -> dict[str, Any]:
    """Record that a person belongs to a group (such as ``extreme_poverty``) from a day on."""
    facts = {"group": group, "from_date": from_date, "to_date": to_date, "ground": ground}
    return _change_year("grant_identity", cover.grant_identity, region, person_id, year, facts, cause)


def end_identity(
    *, region: str, person_id: str, year: int, group: str, last_date: date, ground: str, cause: Cause
) -> dict[str, Any]:
    """Record the last day a person belongs to a group."""
    facts = {"group": group, "last_date": last_date, "ground": ground}
    return _change_year("end_identity", cover.end_identity, region, person_id, year, facts, cause)


def _change_year(
    name: str,
    decision: Callable[..., list[Event]],
    region: str,
    person_id: str,
    year: int,
    facts: Mapping[str, Any],
    cause: Cause,
) -> dict[str, Any]:
    def do(tx: Transaction) -> dict[str, Any]:
        stream = load_year(tx, person_id, year)
        return _year_answer(tx.append(stream, decision(stream.state, **facts)))

    return execute(name, region=region, cause=cause, body={"person_id": person_id, "year": year, **facts}, do=do)


def load_year(tx: Transaction, person_id: str, year: int) -> Stream[CoverYear]:
    """The cover year to decide on. Only where there is none it is asked whether the person exists at all."""
    stream = tx.load(COVER, cover_key(person_id, year))
    if not stream.exists and not tx.load(PERSON, person_id).exists:
        raise PersonUnknown(field="person_id")
    return stream


def _year_answer(stream: Stream[CoverYear]) -> dict[str, Any]:
    state = stream.state
    return {
        "person_id": state.person_id,
        "year": state.year,
        "enrolled": [[period.from_date, period.to_date] for period in state.periods],
        "identities": [[held.group, held.from_date, held.to_date] for held in state.identities],
        "version": stream.version,
    }


# law: 86.service.15.1
def settle_bill(
    *,
    region: str,
    person_id: str,
    bill: Bill,
    bill_no: str | None = None,
    cause: Cause,
    seen: Seen | None = None,
    unknown_psn_no: str = "",
) -> dict[str, Any]:
    """Settle a hospital bill at discharge: count it in the cover year, book it, and say what is paid and why.

    ``region`` is the place of insurance. A visit that was settled under another request is refused
    (``AlreadySettled``); the same request again gets its first answer. ``seen`` is the cover year as the door read it.
    ``unknown_psn_no``, the bill's insurance number where a certificate named the person, is noted for her.
    """
    return settling(
        region=region,
        person_id=person_id,
        bill=bill,
        bill_no=bill_no,
        cause=cause,
        seen=seen,
        unknown_psn_no=unknown_psn_no,
    ).execute()


def settling(
    *,
    region: str,
    person_id: str,
    bill: Bill,
    bill_no: str | None = None,
    cause: Cause,
    seen: Seen | None = None,
    unknown_psn_no: str = "",
) -> Wish:
    """``settle_bill`` before it is executed; many at once go to ``execute_many``."""
    year = bill.discharge_date.year
    no = bill_no or number("B", region, year, cause)

    def do(tx: Transaction) -> Told:
        if not bill.mdtrt_id:
            raise VisitNumberMissing(field="mdtrt_id")
        stream = load_year(tx, person_id, year)
        refuse_claimed(tx.fetch, stream.state, bill)
        events = cover.settle(stream.state, bill_no=no, bill=bill, plans=shipped_plans(), today=china_date(cause.at))
        tx.append(stream, events)
        if unknown_psn_no:
            note_insurance_number(tx, person_id, psn_no=unknown_psn_no, source=bill.hospital_code)
        return Told(SETTLED_1, {"settled_at": tx.counts_at})

    # The ground holds the digest of the fee lines: other lines under the same key are another request.
    body = {"person_id": person_id, "bill": msgspec.to_builtins(bill), "bill_no": bill_no, "ground": cause.ground}
    return Wish(name="settle_bill", region=region, cause=cause, body=body, do=do, tells=TELLS, seen=seen)


_BILL = """
select b.person_id, b.year, b.hospital_code, b.event_id::text, e.kind, e.data::text
  from settlement_bill b join claims_event e on e.region = b.region and e.event_id = b.event_id
 where b.region = %s and b.bill_no = %s"""
# Asked once the cover year is loaded: whoever reverses it at the same moment moves that stream, and we decide again.
_IS_REVERSED = "select state = 'reversed' from settlement_bill where region = %s and bill_no = %s"


def reverse_bill(*, region: str, hospital_code: str, bill_no: str, ground: str, cause: Cause) -> dict[str, Any]:
    """Take a settled bill back (冲正, 2305): all its amounts with the opposite sign; another hospital's is unknown.

    The answer names what stands above the gap this leaves, of whichever hospital: it is to be settled again.
    """

    def do(tx: Transaction) -> dict[str, Any]:
        found = tx.fetch(_BILL, (region, bill_no))
        if not found or found[0][2] != hospital_code:
            raise BillUnknown(field="bill_no", no=bill_no)
        person_id, year, _, event_id, kind, data = found[0]
        stream = tx.load(COVER, cover_key(person_id, year))
        settled = from_data(kind, orjson.loads(data))
        assert isinstance(settled, BillSettled)
        events = cover.reverse(
            stream.state,
            bill_no=bill_no,
            settled=settled,
            settled_event_id=event_id,
            reversed_before=tx.fetch(_IS_REVERSED, (region, bill_no))[0][0],
            reversal_no=number("R", region, year, cause),
            ground=ground,
            today=china_date(cause.at),
        )
        year_after = tx.append(stream, events, earlier=[settled]).state
        (taken_back,) = events
        assert isinstance(taken_back, BillReversed)
        return _reversed_answer(taken_back) | _gap_answer(year_after, taken_back) | {"reversed_at": tx.counts_at}

    body = {"hospital_code": hospital_code, "bill_no": bill_no, "ground": ground}
    return execute("reverse_bill", region=region, cause=cause, body=body, do=do)


def _reversed_answer(taken_back: BillReversed) -> dict[str, Any]:
    return {
        "bill_no": taken_back.bill_no,
        "reversal_no": taken_back.reversal_no,
        "state": "reversed",
        "hospital_code": taken_back.hospital_code,
        "mdtrt_id": taken_back.mdtrt_id,
        "person_id": taken_back.person_id,
        "year": taken_back.year,
        "reversed_date": taken_back.settled_date,
        "compliant_fen": taken_back.compliant_fen,
        "benefit_fen": taken_back.benefit_fen,
        "person_pays_fen": taken_back.person_pays_fen,
        "amounts": as_fen(amounts_of(taken_back)),
    }


def _gap_answer(year: CoverYear, taken_back: BillReversed) -> dict[str, Any]:
    """Only where there is a gap the events of the year are read, for what stands above it."""
    live: list[Charged] = []
    if year.gap_fen:
        found = find_live_charges(region=year.region, person_id=year.person_id, year=year.year)
        live = [charged for charged in found if key_of(charged) != key_of(taken_back)]
    above = [(*key_of(charged), charged.hospital_code) for charged in find_above_gap(live)]
    later = [{"kind": kind, "no": no, "hospital_code": hospital_code} for kind, no, hospital_code in above]
    return {"gap_fen": year.gap_fen, "later": later}
