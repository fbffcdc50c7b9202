-- Whoever comes second looks for what is in the way a moment after it was met. A bill that was reversed in between is in
-- nobody's way any more: then the command has lost a race and is run again (serialization_failure), which settles.
create or replace function refuse_second_bill(
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
  if not found then
    raise exception 'what was in the way of bill % is gone', new_no using errcode = '40001';
  end if;
  raise exception 'bill % is in the way of bill %', taken.bill_no, new_no
    using errcode = 'CV409', detail = to_jsonb(taken)::text;
end
$$;
