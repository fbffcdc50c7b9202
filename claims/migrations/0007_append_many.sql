-- The log written for many commands at once: as append() does it for one, in as many statements, however many they are.
--   doc = {region, streams: [...], events: [...], commands: [...]}: each stream once, from where the first command found
--   it to where the last one leaves it; events in the order of their commands, each with its recorded_at; each command
--   with its recorded_at and event_ids.
-- Raises DB409 when a stream is not where the writer saw it, 55P03 when somebody holds one, and unique_violation when a
-- request key is already used: all of them mean that nothing was written, and "one by one, then".
create function append_many(doc jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  -- Every row is found by key: one plan, by index, for good; made anew in every call it costs as much as the writing.
  set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
declare
  this_region constant text := doc->>'region';
  many constant int := jsonb_array_length(doc->'streams');
  -- As an array, so that they are looked up by the whole key also while nobody knows how many streams there are.
  ids constant text[] := array(select s->>'stream_id' from jsonb_array_elements(doc->'streams') s);
  known int;
  touched int;
begin
  -- All rows first and without waiting: whoever waits for one while it holds a hundred makes everybody wait.
  perform from claims_stream t where t.region = this_region and t.stream_id = any (ids) for no key update nowait;
  get diagnostics known = row_count;

  update claims_stream t
     set version = s.version, head_hash = decode(s.head_hash, 'hex'), state = s.state, state_version = s.state_version
    from jsonb_to_recordset(doc->'streams') as s(
           stream_id text, expected int, prev_hash text, version int, head_hash text, state jsonb, state_version int)
   where t.region = this_region and t.stream_id = any (ids) and t.stream_id = s.stream_id
     and t.version = s.expected and t.head_hash = decode(s.prev_hash, 'hex');
  get diagnostics touched = row_count;

  if known < many then
    insert into claims_stream
      (region, stream_id, stream_type, version, head_hash, opened_at, state, state_version)
    select this_region, s.stream_id, s.stream_type, s.version, decode(s.head_hash, 'hex'), s.opened_at, s.state,
           s.state_version
      from jsonb_to_recordset(doc->'streams') as s(
             stream_id text, stream_type text, expected int, version int, head_hash text, opened_at timestamptz,
             state jsonb, state_version int)
     where s.expected = 0
     order by s.stream_id collate "C"
    on conflict do nothing;
    get diagnostics known = row_count;
    touched := touched + known;
  end if;
  if touched < many then
    raise exception 'one of % streams has moved on', many using errcode = 'DB409';
  end if;

  -- Only now, with every stream row locked, are the seqs drawn: so they ascend inside each stream.
  insert into claims_event (region, stream_id, version, event_id, kind, occurred_at, recorded_at, data, meta,
                            prev_hash, leaf_hash)
  select this_region, e.stream_id, e.version, e.event_id, e.kind, e.occurred_at, e.recorded_at, e.data, e.meta,
         decode(e.prev_hash, 'hex'), decode(e.leaf_hash, 'hex')
    from rows from (jsonb_to_recordset(doc->'events') as (
           stream text, version int, event_id uuid, kind text, occurred_at timestamptz, recorded_at timestamptz,
           data jsonb, meta jsonb, prev_hash text, leaf_hash text
         )) with ordinality as e(stream_id, version, event_id, kind, occurred_at, recorded_at, data, meta, prev_hash,
                                 leaf_hash, nth)
   order by e.nth;

  -- In the order of their keys, so that two batches with the same ones queue and never deadlock.
  insert into claims_command (region, caller, request_key, body_hash, name, response, event_ids, recorded_at)
  select this_region, c.caller, c.request_key, decode(c.body_hash, 'hex'), c.name, c.response,
         (select coalesce(array_agg(id::uuid order by nth), '{}')
            from jsonb_array_elements_text(c.event_ids) with ordinality as of_command(id, nth)),
         c.recorded_at
    from jsonb_to_recordset(doc->'commands') as c(
           caller text, request_key text, body_hash text, name text, response jsonb, event_ids jsonb,
           recorded_at timestamptz)
   order by c.caller, c.request_key collate "C";
end
$$;
revoke all on function append_many(jsonb) from public;
