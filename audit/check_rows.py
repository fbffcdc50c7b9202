"""The rows that screens and sweeps read, against what they are read from.

A row is a projection: it can be written again from the log, so an edited one falsifies nothing, but it misleads whoever
looks at it, and the clock that reads it. So what money and periods hang on is compared here: claims, clocks and cover
years with the snapshots (which the walk compares with the events), bills with their events.
"""

from typing import Final

from claims.streams import CLAIM, CLOCK
from settlement.queries import COVER

# Each gives (position or null, what is wrong).
STATEMENTS: Final = {
    "claim rows": """
select null::bigint, format('the row of claim %%s is not what its stream says', coalesce(c.claim_no, s.stream_id))
  from (select * from claims_stream where stream_type = 'claim' and state_version = %(claim_version)s) s
  full join claims_claim c on c.region = s.region and s.stream_id = 'claim:' || c.claim_no
 where c.version is distinct from s.version
    or (c.status, c.person_id, c.outlet, c.complex, c.account_last4, c.payment_no)
       is distinct from (s.state->>'status', s.state->>'person_id', s.state->>'outlet', (s.state->>'complex')::bool,
                         coalesce(s.state->'account'->>'last4', ''), s.state->>'payment_no')
    or c.benefit_fen is distinct from
       case when s.state->>'outcome' <> '' then (s.state->>'benefit_fen')::bigint end
 order by 2 limit %(most)s""",
    "clock rows": """
select null::bigint, format('the row of clock %%s is not what its stream says', coalesce(c.clock_id, s.stream_id))
  from (select * from claims_stream where stream_type = 'clock' and state_version = %(clock_version)s) s
  full join claims_clock c on c.region = s.region and s.stream_id = 'clock:' || c.clock_id
 where c.version is distinct from s.version
    or (c.claim_no, c.rule_code, c.lifecycle, c.timeliness, c.due_date, c.paused_on, c.paused_days, c.late)
       is distinct from (s.state->>'claim_no', s.state->>'rule_code', s.state->>'lifecycle', s.state->>'timeliness',
                         (s.state->>'due_date')::date, (s.state->>'paused_date')::date,
                         (s.state->>'paused_days')::int, (s.state->>'late')::bool)
    or c.next_fire_at is distinct from
       case when s.state->>'lifecycle' = 'running' then (
         select min((step->>'at')::timestamptz) from jsonb_array_elements(s.state->'plan') step
          where not s.state->'announced' ? (step->>'step')) end
 order by 2 limit %(most)s""",
    "cover rows": """
select null::bigint, format('the row of cover year %%s/%%s is not what its stream says', c.person_id, c.year)
  from (select * from claims_stream where stream_type = 'cover' and state_version = %(cover_version)s) s
  full join settlement_cover c
    on c.region = s.region and s.stream_id = 'cover:' || c.person_id || '/' || c.year
 where (c.version, c.compliant_fen, c.paid_fen, c.deductible_used_fen, c.bill_count)
       is distinct from (s.version, (s.state->>'compliant_fen')::bigint, (s.state->>'paid_fen')::bigint,
                         (s.state->>'deductible_used_fen')::bigint, (s.state->>'count')::int)
 order by 2 limit %(most)s""",
    "bill rows": """
select p.position, format('the row of bill %%s is not what its event says', b.bill_no)
  from settlement_bill b
  left join claims_event e on e.region = b.region and e.event_id = b.event_id
  left join claims_position p on p.log_id = %(log)s and p.seq = e.seq
 where (b.bill_no, b.hospital_code, b.benefit_fen, b.compliant_fen, b.person_pays_fen)
       is distinct from (e.data->>'bill_no', e.data->>'hospital_code', (e.data->>'benefit_fen')::bigint,
                         (e.data->>'compliant_fen')::bigint, (e.data->>'person_pays_fen')::bigint)
    or b.state is distinct from case when exists (
         select from settlement_voucher v where v.region = b.region and v.reverses_event_id = b.event_id) then 'reversed'
         when b.benefit_fen = 0 then b.state else 'settled' end
 order by p.position limit %(most)s""",
}

GIVEN: Final = {
    "claim_version": CLAIM.state_version,
    "clock_version": CLOCK.state_version,
    "cover_version": COVER.state_version,
}
