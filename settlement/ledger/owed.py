"""What the books owe a hospital for instant settlements, at a price that does not grow with its bills.

A balance written by each posting would be a row that all settlements of a hospital wait for. So nothing is written
beside the postings: from time to time ``sum_up`` adds what has become final to ``settlement_owed``, and a question adds
the postings behind that to it. Both stand in one statement, so the answer is exact at every moment, and late only in
being cheap again. ``verify`` compares what is kept (check C02).

A voucher's number is drawn before it is visible, so "final" needs a proof: whoever drew a number up to the newest one
seen here had written its event before, and so had an earlier transaction number than the one that looked. Once all of
those have ended, no voucher up to that number can appear any more. (The sequencer's way to look would do as well, but
vouchers have no position.)
"""

from django.db import connection, transaction

from claims.domain.money import Money
from claims.store.sql import fetch
from settlement.ledger.domain.chart import ACTUAL, HOSPITAL_PAYABLE

_OPEN = """
insert into settlement_owed_mark (id, through_id, next_id, next_xid) values (1, 0, 0, '0') on conflict do nothing"""

# The index of vouchers begins with the region: the newest is the last one of some region.
_NEWEST = """coalesce((
  select max(last.id)
    from (select distinct region from settlement_project) r
    cross join lateral (select id from settlement_voucher v where v.region = r.region order by id desc limit 1) last), 0)"""

# New lines are found by their voucher; "offset 0" keeps the account out of it.
# A mark of another server (a restored dump) may bear a transaction number that is far off here: it is set anew.
_SUM_UP = f"""
with mark as materialized (
  select m.id, m.through_id, m.next_id, pg_snapshot_xmin(pg_current_snapshot()) >= m.next_xid as is_final
    from settlement_owed_mark m
   where pg_snapshot_xmin(pg_current_snapshot()) >= m.next_xid or m.next_xid > pg_current_xact_id()
     for update skip locked
), moved as (
  insert into settlement_owed as o (region, hospital_code, fen)
  select p.region, p.counterparty, sum(case p.dc when 'C' then p.amount_fen else -p.amount_fen end)
    from mark
    cross join (select distinct region from settlement_project) r
    cross join lateral (
      select * from settlement_posting
       where region = r.region and voucher_id > mark.through_id and voucher_id <= mark.next_id and layer = %(layer)s
      offset 0) p
    join settlement_account a on a.region = p.region and a.id = p.account_id
   where mark.is_final and a.org = 'BRANCH' and a.gl_code = %(gl_code)s
   group by p.region, p.counterparty
  on conflict (region, hospital_code) do update set fen = o.fen + excluded.fen
)
update settlement_owed_mark m
   set through_id = case when mark.is_final then mark.next_id else mark.through_id end,
       next_id = greatest(mark.next_id, {_NEWEST}),
       next_xid = pg_current_xact_id()
  from mark where m.id = mark.id"""
_LEFT = f"select {_NEWEST} - through_id from settlement_owed_mark"

_OWED = """
select (select coalesce(sum(o.fen), 0) from settlement_owed o
         where o.region = %(region)s and o.hospital_code = %(hospital)s)::bigint
     + (select coalesce(sum(case p.dc when 'C' then p.amount_fen else -p.amount_fen end), 0)
          from settlement_account a
          join settlement_posting p on p.region = a.region and p.account_id = a.id
         where a.region = %(region)s and a.org = 'BRANCH' and a.gl_code = %(gl_code)s
           and p.layer = %(layer)s and p.counterparty = %(hospital)s
           and p.voucher_id > (select coalesce(max(m.through_id), 0) from settlement_owed_mark m))::bigint"""


def owed_to(*, region: str, hospital_code: str) -> Money:
    """What the books of all years owe a hospital for instant settlements: accepted, not paid, less red letters."""
    asked = {"region": region, "gl_code": HOSPITAL_PAYABLE, "layer": ACTUAL, "hospital": hospital_code}
    return Money(fetch(_OWED, asked)[0][0])


def sum_up() -> int:
    """Keeps what is final of what was there the last time; how many voucher numbers are left.

    Nobody waits for it, and it waits for nobody: while another one is at it, or a transaction of before the last time is
    open, it leaves everything to the next time.
    """
    with connection.cursor() as cursor:
        cursor.execute(_OPEN)
    with transaction.atomic(durable=True), connection.cursor() as cursor:
        cursor.execute(_SUM_UP, {"gl_code": HOSPITAL_PAYABLE, "layer": ACTUAL})
        cursor.execute(_LEFT)
        left: int = cursor.fetchone()[0]
    return left
