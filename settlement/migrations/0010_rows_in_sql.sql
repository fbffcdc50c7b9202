-- Rows from the events of a command: the store calls these after append(), in the same statement. Each takes an array of
-- rows; how they come from an event is said once, in settlement/cover/projections.py.

create function list_covers(rows jsonb) returns void language plpgsql set search_path = public, pg_temp as $$
begin
  insert into settlement_cover (region, person_id, year, enrolled_from, enrolled_to, identity, compliant_fen, paid_fen,
                                deductible_used_fen, bill_count, gap_fen, plan_id, version)
  select c.* from jsonb_to_recordset(rows) as c(
    region text, person_id text, year int, enrolled_from date, enrolled_to date, identity text, compliant_fen bigint,
    paid_fen bigint, deductible_used_fen bigint, bill_count int, gap_fen bigint, plan_id text, version int)
  on conflict (region, person_id, year) do update
     set enrolled_from = excluded.enrolled_from, enrolled_to = excluded.enrolled_to, identity = excluded.identity,
         compliant_fen = excluded.compliant_fen, paid_fen = excluded.paid_fen,
         deductible_used_fen = excluded.deductible_used_fen, bill_count = excluded.bill_count,
         gap_fen = excluded.gap_fen,
         plan_id = coalesce(nullif(excluded.plan_id, ''), settlement_cover.plan_id), version = excluded.version;
end
$$;

-- A row with reversed_by is a reversal, any other a settled bill; in the order in which they happened. The unique
-- indexes on numbers and on live visits have the last word: whoever comes second is told what is in the way (CV409).
create function list_bills(rows jsonb) returns void language plpgsql set search_path = public, pg_temp as $$
declare
  b record;
begin
  for b in
    select * from jsonb_to_recordset(rows) as x(
      region text, bill_no text, hospital_code text, mdtrt_id text, person_id text, year int, admission_date date,
      discharge_date date, settled_at timestamptz, medfee_sumamt_fen bigint, inscp_scp_amt_fen bigint,
      hifp_pay_fen bigint, compliant_fen bigint, benefit_fen bigint, person_pays_fen bigint, plan_id text,
      plan_version text, explanation jsonb, amounts jsonb, event_id uuid, reversed_at timestamptz, reversed_by uuid)
  loop
    if b.reversed_by is not null then
      update settlement_bill t set state = 'reversed', reversed_at = b.reversed_at, reversed_by = b.reversed_by
       where t.region = b.region and t.bill_no = b.bill_no;
      continue;
    end if;
    insert into settlement_bill (region, bill_no, hospital_code, mdtrt_id, person_id, year, state, admission_date,
                                 discharge_date, settled_at, medfee_sumamt_fen, inscp_scp_amt_fen, hifp_pay_fen,
                                 compliant_fen, benefit_fen, person_pays_fen, plan_id, plan_version, explanation,
                                 amounts, event_id, reimbursed_fen)
    values (b.region, b.bill_no, b.hospital_code, b.mdtrt_id, b.person_id, b.year, 'settled', b.admission_date,
            b.discharge_date, b.settled_at, b.medfee_sumamt_fen, b.inscp_scp_amt_fen, b.hifp_pay_fen, b.compliant_fen,
            b.benefit_fen, b.person_pays_fen, b.plan_id, b.plan_version, b.explanation, b.amounts, b.event_id, 0)
    on conflict do nothing;
    if not found then
      perform refuse_second_bill(b.region, b.bill_no, b.hospital_code, b.mdtrt_id, b.year);
    end if;
  end loop;
end
$$;

create function refuse_second_bill(
  of_region text, new_no text, of_hospital text, of_visit text, of_year int
) returns void language plpgsql set search_path = public, pg_temp as $$
declare
  taken record;
begin
  select t.bill_no, t.bill_no = new_no as same_number into taken from settlement_bill t
   where t.region = of_region
     and (t.bill_no = new_no
          or (t.hospital_code = of_hospital and t.mdtrt_id = of_visit and t.year = of_year and t.state = 'settled'))
   order by 2 desc limit 1;
  raise exception 'bill % is in the way of bill %', taken.bill_no, new_no
    using errcode = 'CV409', detail = to_jsonb(taken)::text;
end
$$;
