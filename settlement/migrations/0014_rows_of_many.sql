-- list_bills() and post() work off their array as a whole and no longer one by one: what they promise is the same.

-- A row with reversed_by is a reversal, any other a settled bill. Where there are reversals it goes by the order in which
-- they happened, for a visit that was reversed may be settled again; settled bills alone have no order. The unique
-- indexes on numbers and on live visits have the last word: whoever comes second is told what is in the way (CV409).
create or replace function list_bills(rows jsonb) returns void language plpgsql set search_path = public, pg_temp as $$
declare
  listed int;
  b settlement_bill;
begin
  if jsonb_path_exists(rows, '$[*].reversed_by') then
    for b in select * from jsonb_populate_recordset(null::settlement_bill, rows)
    loop
      if b.reversed_by is null then
        perform list_bills(jsonb_build_array(jsonb_strip_nulls(to_jsonb(b))));
      else
        update settlement_bill t set state = 'reversed', reversed_at = b.reversed_at, reversed_by = b.reversed_by
         where t.region = b.region and t.bill_no = b.bill_no;
      end if;
    end loop;
    return;
  end if;

  insert into settlement_bill (region, bill_no, hospital_code, mdtrt_id, person_id, year, state, admission_date,
                               discharge_date, settled_at, medfee_sumamt_fen, inscp_scp_amt_fen, hifp_pay_fen,
                               compliant_fen, benefit_fen, person_pays_fen, plan_id, plan_version,
                               event_id, reimbursed_fen,
                               fulamt_ownpay_amt_fen, overlmt_selfpay_fen, preselfpay_amt_fen, act_pay_dedc_fen,
                               cvlserv_pay_fen, hifes_pay_fen, hifob_pay_fen, maf_pay_fen, oth_pay_fen,
                               hosp_part_amt_fen, acct_pay_fen, above_basic_ceiling_amt_fen, hifmi_pay_fen,
                               fund_pay_sumamt_fen, psn_part_amt_fen, psn_cash_pay_fen)
  select r.region, r.bill_no, r.hospital_code, r.mdtrt_id, r.person_id, r.year, 'settled', r.admission_date,
         r.discharge_date, r.settled_at, r.medfee_sumamt_fen, r.inscp_scp_amt_fen, r.hifp_pay_fen, r.compliant_fen,
         r.benefit_fen, r.person_pays_fen, r.plan_id, r.plan_version, r.event_id, 0,
         r.fulamt_ownpay_amt_fen, r.overlmt_selfpay_fen, r.preselfpay_amt_fen, r.act_pay_dedc_fen,
         r.cvlserv_pay_fen, r.hifes_pay_fen, r.hifob_pay_fen, r.maf_pay_fen, r.oth_pay_fen, r.hosp_part_amt_fen,
         r.acct_pay_fen, r.above_basic_ceiling_amt_fen, r.hifmi_pay_fen, r.fund_pay_sumamt_fen,
         r.psn_part_amt_fen, r.psn_cash_pay_fen
    from jsonb_populate_recordset(null::settlement_bill, rows) r
  on conflict do nothing;
  get diagnostics listed = row_count;
  if listed < jsonb_array_length(rows) then
    for b in select * from jsonb_populate_recordset(null::settlement_bill, rows)
    loop
      if not exists (select from settlement_bill t
                      where t.region = b.region and t.bill_no = b.bill_no and t.event_id = b.event_id) then
        perform refuse_second_bill(b.region, b.bill_no, b.hospital_code, b.mdtrt_id, b.year);
      end if;
    end loop;
  end if;
end
$$;

-- post([{region, event_id, rule, rule_version, project_no, policy_year, entry_date, occurred_at, reverses_event_id,
--        lines: [{org, gl_code, counterparty, layer, dc, amount_fen}]}]) -> how many were new.
-- Idempotent by (event, rule): the same voucher again creates nothing (L04), another one under the same name is refused
-- (L10). It runs inside the transaction of the event that caused it. Its settings: see 0004_post.sql.
create or replace function post(vouchers jsonb) returns integer language plpgsql security definer
  set search_path = public, pg_temp
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set plan_cache_mode = force_generic_plan
as $$
declare
  posted bigint[];
  of_regions text[];
  other record;
  foreseen integer;
  written integer;
begin
  with new as (
    insert into settlement_voucher (region, event_id, rule, rule_version, project_no, policy_year, entry_date,
                                    occurred_at, recorded_at, reverses_event_id, digest)
    select v.region, v.event_id, v.rule, v.rule_version, v.project_no, v.policy_year, v.entry_date, v.occurred_at,
           clock_timestamp(), v.reverses_event_id, v.says
      from vouchers_said(vouchers) v
     order by v.nth
    on conflict (region, event_id, rule) do nothing
    returning id, region
  )
  select coalesce(array_agg(id), '{}'), array_agg(distinct region) into posted, of_regions from new;

  if cardinality(posted) < jsonb_array_length(vouchers) then
    select v.event_id, v.rule into other
      from vouchers_said(vouchers) v
      join settlement_voucher h on h.region = v.region and h.event_id = v.event_id and h.rule = v.rule
     where h.digest <> v.says limit 1;
    if found then
      raise exception 'event % is already booked under % with other lines', other.event_id, other.rule
        using errcode = 'LE006';
    end if;
  end if;
  if cardinality(posted) = 0 then
    return 0;
  end if;

  with lines as (
    select h.region, h.id, h.project_no, l.n, l.org, l.gl_code, l.counterparty, l.layer, l.dc, l.amount_fen
      from (select distinct on (r.region, r.event_id, r.rule) r.*
              from jsonb_to_recordset(vouchers) as r(region text, event_id uuid, rule text, lines jsonb)) as v
      join settlement_voucher h on h.region = v.region and h.event_id = v.event_id and h.rule = v.rule
      cross join lateral rows from (jsonb_to_recordset(v.lines) as (
             org text, gl_code text, counterparty text, layer integer, dc text, amount_fen bigint)) with ordinality
        as l(org, gl_code, counterparty, layer, dc, amount_fen, n)
     where h.id = any (posted)
  ), put as (
    insert into settlement_posting (region, voucher_id, line, account_id, counterparty, layer, dc, amount_fen)
    select l.region, l.id, l.n, a.id, l.counterparty, l.layer, l.dc, l.amount_fen
      from lines l
      join settlement_account a
        on a.region = l.region and a.project_no = l.project_no and a.org = l.org and a.gl_code = l.gl_code
      left join settlement_bank_account b on b.region = a.region and b.id = a.bank_account_id
     where b.closed_on is null
    returning 1
  )
  select (select count(*) from lines), (select count(*) from put) into foreseen, written;
  if written <> foreseen then
    select h.rule, h.project_no into other
      from jsonb_to_recordset(vouchers) as v(region text, event_id uuid, rule text, lines jsonb)
      join settlement_voucher h on h.region = v.region and h.event_id = v.event_id and h.rule = v.rule
     where (select count(*) from settlement_posting p where p.region = h.region and p.voucher_id = h.id)
           < jsonb_array_length(v.lines)
     limit 1;
    raise exception 'a line of % names an account that project % does not have', other.rule, other.project_no
      using errcode = 'LE007';
  end if;
  perform move_limited_balances(posted, of_regions);
  return cardinality(posted);
end
$$;

-- The vouchers of an array in its order, with the SHA-256 of what each says.
create or replace function vouchers_said(vouchers jsonb) returns table (
  nth bigint, region text, event_id uuid, rule text, rule_version integer, project_no text, policy_year integer,
  entry_date date, occurred_at timestamptz, reverses_event_id uuid, says bytea
) language sql stable as $$
  select v.nth, v.region, v.event_id, v.rule, v.rule_version, v.project_no, v.policy_year, v.entry_date, v.occurred_at,
         v.reverses_event_id,
         (select sha256(convert_to(
                   voucher_head(v.region, v.event_id, v.rule, v.rule_version, v.project_no, v.policy_year, v.entry_date,
                                v.occurred_at, v.reverses_event_id)
                   || coalesce(string_agg(voucher_line(l.n, l.org, l.gl_code, l.counterparty, l.layer, l.dc,
                                                       l.amount_fen), '' order by l.n), ''), 'UTF8'))
            from rows from (jsonb_to_recordset(v.lines) as (
                   org text, gl_code text, counterparty text, layer integer, dc text, amount_fen bigint)) with ordinality
              as l(org, gl_code, counterparty, layer, dc, amount_fen, n))
    from rows from (jsonb_to_recordset(vouchers) as (
           region text, event_id uuid, rule text, rule_version integer, project_no text, policy_year integer,
           entry_date date, occurred_at timestamptz, reverses_event_id uuid, lines jsonb)) with ordinality
      as v(region, event_id, rule, rule_version, project_no, policy_year, entry_date, occurred_at, reverses_event_id,
           lines, nth)
$$;
