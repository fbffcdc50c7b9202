"""``claims_calendar_notice``: every notice as it stands, written inline."""

from collections.abc import Mapping, Sequence

from msgspec import to_builtins

from claims.store import Projection, Recorded, Transaction
from claims.store.sql import as_json
from claims.workdays.domain import events as e
from claims.workdays.streams import CALENDAR

_NOTICE = """
insert into claims_calendar_notice (
  region, notice_no, year, document_no, source, off_days, worked_days, status, proposed_by, proposed_date, decided_by,
  decided_date, place, digest)
select %s, x.* from jsonb_to_recordset(%s::jsonb) as x (
  notice_no int, year int, document_no text, source text, off_days jsonb, worked_days jsonb, status text,
  proposed_by text, proposed_date date, decided_by text, decided_date date, place int, digest text)
on conflict (region, notice_no) do update set
  status = excluded.status, decided_by = excluded.decided_by, decided_date = excluded.decided_date,
  place = excluded.place, digest = excluded.digest"""


def list_notice(tx: Transaction, recorded: Sequence[Recorded]) -> None:
    """The notices that something happened to."""
    stream = tx.load(CALENDAR, tx.region)
    numbers = dict.fromkeys(each.data["notice_no"] for each in recorded)
    notices = [to_builtins(stream.state.notice(number)) for number in numbers]
    tx.execute(_NOTICE, (tx.region, as_json([{**one, "place": one["place"] or None} for one in notices])))


PROJECTIONS: Mapping[str, Sequence[Projection]] = {
    kind: [list_notice] for kind in (e.NoticeProposed.kind, e.NoticeApproved.kind, e.NoticeRefused.kind)
}
