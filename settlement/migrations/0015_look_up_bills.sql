-- look_up_bills(region, caller, prefix of cover streams, [{nth, psn_no, id_no, of_year, key}]) -> a row for each bill: whom
-- its numbers name (tokens of the blind index in hex), the cover year of that person with the instants of its newest
-- event, and what its key was answered before, with the event that may tell it.
--
-- Each row is found by its whole key, one bill after another (lateral … offset 0), also while nobody has analysed the
-- tables: left to itself the planner then reads all that a region, or a hospital, has there.
create function look_up_bills(of_region text, of_caller text, streams text, bills jsonb) returns table (
  nth int, person_of_psn_no text, person_of_id_no text, stream_id text, version int, head_hash bytea, state jsonb,
  state_version int, newest timestamptz[], body_hash bytea, response jsonb, first_event jsonb
) language plpgsql stable set search_path = public, pg_temp
  set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
  select a.nth, p.person_id, i.person_id, s.stream_id, s.version, s.head_hash, s.state, s.state_version::int,
         (select array[e.occurred_at, e.recorded_at] from claims_event e
           where e.region = s.region and e.stream_id = s.stream_id and e.version = s.version),
         k.body_hash, k.response,
         (select e.data from claims_event e where e.region = k.region and e.event_id = k.event_ids[1])
    from jsonb_to_recordset(bills) as a(nth int, psn_no text, id_no text, of_year text, key text)
    left join lateral (select b.person_id from claims_blind_index b
                        where b.region = of_region and b.kind = 'psn_no' and b.token = decode(a.psn_no, 'hex')
                       offset 0) p on true
    left join lateral (select b.person_id from claims_blind_index b
                        where b.region = of_region and b.kind = 'id_no' and b.token = decode(a.id_no, 'hex')
                       offset 0) i on true
    left join lateral (select t.* from claims_stream t
                        where t.region = of_region
                          and t.stream_id = streams || coalesce(p.person_id, i.person_id) || a.of_year
                       offset 0) s on true
    left join lateral (select c.* from claims_command c
                        where c.region = of_region and c.caller = of_caller and c.request_key = a.key
                       offset 0) k on true;
end
$$;
