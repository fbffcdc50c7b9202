"""The rows that screens and sweeps read, against what they are read from.

A row is a projection: it can be written again from the log, so an edited one falsifies nothing, but it misleads whoever
looks at it, the clock that reads it, and the next reimbursement. So what money and periods hang on is compared here:
claims, clocks, calendars, entries of law, cover years and payments with the snapshots (which the walk compares with the
events; one of an older shape is replayed when it is next used, and says nothing here), bills and what was given for them
with their events.
"""

from collections.abc import Iterator
from typing import Final

from claims.clocks.domain.periods import all_rules
from claims.clocks.domain.rule import soon_date
from claims.clocks.streams import CLOCK
from claims.counter.domain.promptly import owed
from claims.counter.streams import CLAIM
from claims.domain.calendar import Calendar, Due, count
from claims.law.projections import COLUMNS as OF_LAW
from claims.law.projections import TYPED as LAW_TYPED
from claims.law.streams import LAW
from claims.store.sql import fetch
from claims.workdays.queries import CalendarUnknown, read_calendar
from claims.workdays.streams import CALENDAR
from settlement.cover.domain.bill import SETTLED
from settlement.cover.streams import COVER
from settlement.payment.streams import PAYMENT

_FEN: Final = ("compliant_fen", "benefit_fen", "person_pays_fen", *(f"{name}_fen" for name in SETTLED))
_AMOUNTS_OF_A_BILL: Final = ", ".join(f"{name} bigint" for name in _FEN)


def _columns(of: str) -> str:
    """What a bill's row and its event both say, as a row to compare."""
    said = ("bill_no", "hospital_code", "mdtrt_id", "person_id", "plan_id", "plan_version", "admission_date")
    return f"({', '.join(f'{of}.{name}' for name in (*said, 'discharge_date', *_FEN))})"


# Each gives (position or null, what is wrong). What an event says is unpacked once, for each look into its data would
# unpack it again.
STATEMENTS: Final = {
    "claim rows": """
select null::bigint, format('the row of claim %%s is not what its stream says', coalesce(c.claim_no, s.stream_id))
  from (select * from claims_stream where stream_type = 'claim') s
  full join claims_claim c on c.region = s.region and s.stream_id = 'claim:' || c.claim_no
 where c.version is distinct from s.version or s.state_version = %(claim_version)s and (
       (c.status, c.person_id, c.outlet, c.complex, c.account_last4, c.payment_no, c.receivable_fen, c.awaits,
        c.policy_year, c.hospital_code, c.hospital_name, c.admission_date, c.discharge_date, c.medfee_sumamt_fen)
       is distinct from (s.state->>'status', s.state->>'person_id', s.state->>'outlet',
                         jsonb_array_length(s.state->'complex_reasons') > 0,
                         coalesce(s.state->'account'->>'last4', ''), s.state->>'payment_no',
                         (s.state->'held'->>'receivable_fen')::bigint,
                         case when jsonb_typeof(s.state->'reopening') = 'object' then 'reopening'
                              when s.state->>'status' in ('paid', 'withdrawn', 'closed') then
                                case when jsonb_typeof(s.state->'held'->'waiver') = 'object' then 'waiver' else '' end
                              when jsonb_typeof(s.state->'proposed_exit') = 'object' then 'exit'
                              when jsonb_typeof(s.state->'proposed_payee') = 'object' then 'payee'
                              when jsonb_typeof(s.state->'doubted_account') = 'object' then 'holder'
                              when jsonb_typeof(s.state->'held'->'waiver') = 'object' then 'waiver'
                              when s.state->>'death_date' <> '' and s.state->'payee'->>'relation' is distinct from 'heir'
                              then 'heir' else '' end,
                         (s.state->>'policy_year')::int, s.state->>'fixmedins_code', s.state->>'fixmedins_name',
                         (s.state->>'admission_date')::date, (s.state->>'discharge_date')::date,
                         (s.state->'claimed'->>'medfee_sumamt_fen')::bigint)
    or c.benefit_fen is distinct from
       case when s.state->>'outcome' <> '' then (s.state->>'benefit_fen')::bigint end)
 order by 2 limit %(most)s""",
    "clock rows": """
select null::bigint, format('the row of clock %%s is not what its stream says', coalesce(c.clock_id, s.stream_id))
  from (select * from claims_stream where stream_type = 'clock') s
  full join claims_clock c on c.region = s.region and s.stream_id = 'clock:' || c.clock_id
 where c.version is distinct from s.version or s.state_version = %(clock_version)s and (
       (c.subject, c.rule_code, c.rule_version, c.lifecycle, c.timeliness, c.start_day, c.raw_last_day, c.due_date,
        c.provisional, c.paused_on, c.paused_days, c.late, c.awaits)
       is distinct from (s.state->>'subject', s.state->>'rule_code', (s.state->>'rule_version')::int,
                         s.state->>'lifecycle', s.state->>'timeliness', (s.state->>'start_date')::date,
                         (s.state->>'raw_last_day')::date, (s.state->>'due_date')::date,
                         (s.state->>'provisional')::bool,
                         case s.state->>'lifecycle' when 'paused' then (s.state->>'paused_date')::date end,
                         (s.state->>'paused_days')::int, (s.state->>'late')::bool,
                         case when jsonb_array_length(s.state->'late_facts') > 0 then 'late_facts'
                              when jsonb_typeof(s.state->'fault') = 'object' then 'fault' else '' end)
    or c.next_fire_at is distinct from
       case when s.state->>'lifecycle' = 'running' then (
         select min((step->>'at')::timestamptz) from jsonb_array_elements(s.state->'plan') step
          where not s.state->'announced' ? (step->>'step')) end)
 order by 2 limit %(most)s""",
    "calendar rows": """
select null::bigint, format('the row of calendar notice %%s of %%s is not what its stream says',
                            coalesce(c.notice_no, s.notice_no), coalesce(c.region, s.region))
  from (select region, one.* from claims_stream, jsonb_to_recordset(state->'notices') as one (
               notice_no int, year int, document_no text, source text, off_days jsonb, worked_days jsonb, status text,
               proposed_by text, decided_by text, place int, digest text)
         where stream_type = 'calendar' and state_version = %(calendar_version)s) s
  full join claims_calendar_notice c on c.region = s.region and c.notice_no = s.notice_no
 where (c.year, c.document_no, c.source, c.off_days, c.worked_days, c.status, c.proposed_by, c.decided_by, c.digest,
        coalesce(c.place, 0))
       is distinct from (s.year, s.document_no, s.source, s.off_days, s.worked_days, s.status, s.proposed_by,
                         s.decided_by, s.digest, s.place)
 order by 2 limit %(most)s""",
    "law rows": f"""
select null::bigint, format('the row of entry of law %%s of %%s is not what its stream says',
                            coalesce(c.entry_no, s.entry_no), coalesce(c.region, s.region))
  from (select region, one.* from claims_stream, jsonb_to_recordset(state->'entries') as one ({LAW_TYPED})
         where stream_type = 'law' and state_version = %(law_version)s) s
  full join (select region, {OF_LAW.replace("place,", "coalesce(place, 0) as place,")} from claims_law_entry) c
    on c.region = s.region and c.entry_no = s.entry_no
 where c is distinct from s
 order by 2 limit %(most)s""",
    "due dates": """
select null::bigint, format('claim %%s is listed as due on %%s and due soon from %%s, its clocks say %%s and %%s',
                            c.claim_no, c.next_due_date, c.next_soon_date, d.due, d.soon)
  from claims_claim c
  left join (select region, subject, min(due_date) as due, min(soon_date) as soon from claims_clock
              where lifecycle = 'running' group by region, subject) d
    on d.region = c.region and d.subject = 'claim:' || c.claim_no
 where (c.next_due_date, c.next_soon_date) is distinct from (d.due, d.soon)
 order by c.claim_no limit %(most)s""",
    "outlets of clocks": """
select null::bigint, format('clock %%s is listed at the outlet "%%s", its claim at "%%s"', c.clock_id, c.outlet, t.outlet)
  from claims_clock c join claims_claim t on t.region = c.region and c.subject = 'claim:' || t.claim_no
 where c.outlet <> t.outlet
 order by c.clock_id limit %(most)s""",
    "cover rows": """
select null::bigint, format('the row of cover year %%s is not what its stream says',
                            coalesce(c.person_id || '/' || c.year, s.stream_id))
  from (select * from claims_stream where stream_type = 'cover') s
  full join settlement_cover c
    on c.region = s.region and s.stream_id = 'cover:' || c.person_id || '/' || c.year
 where c.version is distinct from s.version or s.state_version = %(cover_version)s and
       (c.compliant_fen, c.paid_fen, c.deductible_used_fen, c.bill_count, c.gap_fen)
       is distinct from ((s.state->>'compliant_fen')::bigint, (s.state->>'paid_fen')::bigint,
                         (s.state->>'deductible_used_fen')::bigint, (s.state->>'count')::int,
                         (s.state->>'gap_fen')::bigint)
 order by 2 limit %(most)s""",
    "payment rows": """
select null::bigint, format('the row of payment %%s is not what its stream says', coalesce(y.payment_no, s.stream_id))
  from (select * from claims_stream where stream_type = 'payment') s
  full join settlement_payment y on y.region = s.region and s.stream_id = 'payment:' || y.payment_no
 where y.version is distinct from s.version or s.state_version = %(payment_version)s and
       (y.state, y.amount_fen, y.attempts, y.project_no, y.claim_no, y.hospital_code, y.account_last4, y.due_date,
        y.recalling, y.paid_fen, y.missing_fen, y.difference_fen, y.resolution)
       is distinct from (s.state->>'status', (s.state->>'amount_fen')::bigint, (s.state->>'attempt')::int,
                         s.state->>'project_no', s.state->>'claim_no', s.state->>'hospital_code',
                         s.state->>'account_last4', (s.state->>'due_date')::date,
                         coalesce(s.state->>'recall_by', '') <> '', (s.state->>'paid_fen')::bigint,
                         case s.state->>'status' when 'confirmed' then
                           greatest((s.state->>'amount_fen')::bigint - (s.state->>'paid_fen')::bigint, 0) else 0 end,
                         (s.state->>'difference_fen')::bigint, coalesce(s.state->'proposed'->>'how', ''))
 order by 2 limit %(most)s""",
    "payments due soon": """
select null::bigint, format('payment %%s is listed as due soon from %%s, no clock of its claim says so',
                            y.payment_no, y.soon_date)
  from settlement_payment y
 where case when y.due_date is null then y.soon_date is not null
            else not exists (
              select from claims_clock c
               where c.region = y.region and c.subject = 'claim:' || y.claim_no and c.rule_code = 'claim.pay'
                 and c.due_date = y.due_date and c.soon_date = y.soon_date) end
 order by y.payment_no limit %(most)s""",
    "bill rows": f"""
select p.position, format('the row of bill %%s is not what its event says', coalesce(b.bill_no, e.bill_no))
  from settlement_bill b
  full join (select seq, region, event_id, said.* from claims_event, jsonb_to_record(data) as said(
               bill_no text, hospital_code text, mdtrt_id text, person_id text, plan_id text, plan_version text,
               admission_date date, discharge_date date, {_AMOUNTS_OF_A_BILL})
              where kind = 'cover.bill_settled.1') e
    on e.region = b.region and e.event_id = b.event_id
  left join claims_position p on p.log_id = %(log)s and p.seq = e.seq
 where {_columns("b")} is distinct from {_columns("e")}
    or b.state is distinct from case when exists (
         select from settlement_voucher v where v.region = b.region and v.reverses_event_id = b.event_id) then 'reversed'
         when b.benefit_fen = 0 then b.state else 'settled' end
 order by p.position limit %(most)s""",
    "reimbursements": """
with shares as (
  select e.region, e.seq, share->>'bill_no' as bill_no, e.kind = 'hospital.reimbursement_ordered.1' as given,
         (share->>'amount_fen')::bigint as fen, e.data->>'payment_no' as payment_no
    from claims_event e cross join jsonb_array_elements(e.data->'shares') as share
   where e.kind in ('hospital.reimbursement_ordered.1', 'hospital.reimbursement_released.1')
), sums as (
  select region, bill_no, sum(case when given then fen else -fen end) as fen,
         (array_agg(case when given then payment_no end order by seq desc))[1] as payment_no
    from shares group by region, bill_no
)
select null::bigint, format('bill %%s says that %%s fen were given for it, the orders say %%s',
                            coalesce(b.bill_no, g.bill_no), b.reimbursed_fen, coalesce(g.fen, 0))
  from settlement_bill b full join sums g on g.region = b.region and g.bill_no = b.bill_no
 where b.reimbursed_fen is distinct from coalesce(g.fen, 0) or b.payment_no is distinct from g.payment_no
 order by 2 limit %(most)s""",
}

GIVEN: Final = {
    "claim_version": CLAIM.state_version,
    "clock_version": CLOCK.state_version,
    "calendar_version": CALENDAR.state_version,
    "law_version": LAW.state_version,
    "cover_version": COVER.state_version,
    "payment_version": PAYMENT.state_version,
}


# The days of clocks repeat: however many there are, a rule, a first and a last day are few.
_SOON_DATES = """
select rule_code, rule_version, start_day, paused_days, raw_last_day, due_date, provisional, soon_date, min(clock_id)
  from claims_clock where due_date is not null group by 1, 2, 3, 4, 5, 6, 7, 8 order by 9"""


def find_wrong_soon_dates() -> Iterator[str]:
    """Clocks listed as due soon from another day than their rule gives; what it is derived from is compared above.

    Asked of the rule itself: a second one in SQL could be wrong alone.
    """
    rules = {(rule.code, rule.version): rule for rule in all_rules()}
    for code, version, start, paused_days, last_day, due_date, provisional, listed, clock_id in fetch(_SOON_DATES):
        rule = rules.get((code, version))
        if rule is None or last_day is None:
            yield f"clock {clock_id} has no known rule or no last day: {code} version {version}, {last_day}"
            continue
        due = Due(raw_last_day=last_day, due_date=due_date, provisional=provisional)
        said = soon_date(rule, start, paused_days, due)
        if said != listed:
            yield f"clock {clock_id} is listed as due soon from {listed}, its rule says {said}"


# Only these statuses can owe something promptly; all others shall be listed as owing nothing.
_OWED = """
select c.claim_no, c.owed_duty, c.owed_since, s.state::text
  from claims_claim c join claims_stream s on s.region = c.region and s.stream_id = 'claim:' || c.claim_no
 where s.state_version = %s
   and (c.owed_duty <> '' or s.state->>'status' in ('received', 'under_assessment', 'assessed', 'approved', 'rejected'))
 order by c.claim_no"""


def find_wrong_owed() -> Iterator[str]:
    """Claims listed as owed something promptly that their state does not owe, or not since that day."""
    for claim_no, duty, since, state in fetch(_OWED, (CLAIM.state_version,)):
        owing = owed(CLAIM.from_snapshot(state))
        if (duty, since) != ((owing.duty, owing.since) if owing else ("", None)):
            yield f"claim {claim_no} is listed as owed {duty or 'nothing'} since {since}, its stream says {owing}"


# A period that was suspended is counted from days its row does not hold; the walk has replayed those.
_DUE_DATES = """
select region, calendar_version, rule_code, rule_version, start_day, due_date, min(clock_id)
  from claims_clock where due_date is not null and paused_days = 0 group by 1, 2, 3, 4, 5, 6 order by 7"""


def find_wrong_due_dates() -> Iterator[str]:
    """Clocks that are due on another day than their rule gives by the calendar version they were computed by."""
    rules = {(rule.code, rule.version): rule for rule in all_rules()}
    known: dict[tuple[str, str], Calendar] = {}
    for region, version, code, number, start, listed, clock_id in fetch(_DUE_DATES):
        rule = rules.get((code, number))
        if rule is None:
            continue  # said with the days from which it is due soon
        try:
            calendar = known.get((region, version)) or read_calendar(region, version)
        except CalendarUnknown:
            yield f"clock {clock_id} was computed by the calendar {version}, which {region} never had"
            continue
        known[region, version] = calendar
        due = count(rule.unit, rule.amount, start, calendar).due_date
        if due != listed:
            yield f"clock {clock_id} is due on {listed}, its rule says {due} by the calendar {version}"
