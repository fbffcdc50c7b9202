-- The key of every business table holds the region, so that it can be distributed by region (Citus) without a rewrite.
-- Django knows one column, which its screens need and look up by; so that column leads, and the identity behind it stays.
do $$
declare
  name text;
begin
  foreach name in array array['outlet', 'staff', 'person', 'claim', 'clock', 'document'] loop
    execute format('alter table claims_%1$s drop constraint claims_%1$s_pkey, add primary key (id, region)', name);
  end loop;
end
$$;
alter table claims_event drop constraint claims_event_pkey, add primary key (seq, region);

alter table claims_stream add constraint regions_are_six_digits check (region ~ '^[0-9]{6}$');

-- Rows that are rewritten all the time keep room on their page, so that an update touches no index.
alter table claims_stream set (fillfactor = 80);
alter table claims_clock set (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.01);
alter table claims_log_head set (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
alter table claims_bookmark set (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- A clock that runs and has a step left fires; one that does not, does not.
alter table claims_clock
  add constraint clocks_do_not_sleep_silently
    check ((next_fire_at is null) = (lifecycle <> 'running' or plan_next > cardinality(plan_at))),
  add constraint paused_clocks_say_since_when check ((lifecycle = 'paused') = (paused_on is not null)),
  add constraint running_clocks_are_due check (lifecycle <> 'running' or due_date is not null),
  add constraint steps_match_their_instants check (cardinality(plan_at) = cardinality(plan_step)),
  add constraint lifecycles_are_known check (lifecycle in ('running', 'paused', 'met', 'cancelled')),
  add constraint timeliness_is_known check (timeliness in ('on_track', 'at_risk', 'breached'));

-- What happened is final. Statement triggers: they cost nothing on insert and refuse even a change of no rows.
create function claims_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is final: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation', hint = 'If it was wrong, record a further event that says so.';
end
$$;
create trigger events_are_final before update or delete or truncate on claims_event
  for each statement execute function claims_refuse_change();
create trigger positions_are_final before update or delete or truncate on claims_position
  for each statement execute function claims_refuse_change();
create trigger commands_are_final before update or delete or truncate on claims_command
  for each statement execute function claims_refuse_change();
create trigger streams_are_never_removed before delete or truncate on claims_stream
  for each statement execute function claims_refuse_change();
create trigger log_heads_are_never_removed before delete or truncate on claims_log_head
  for each statement execute function claims_refuse_change();

-- The one way to write the log, in one round trip:
--   doc = {region, recorded_at, streams: [...], events: [...], command: {...}}; hashes are hex, times ISO 8601.
-- Returns the seqs of the events, in the order given. Raises DB409 when a stream is not where the writer saw it, and
-- unique_violation when the request key is already used: both mean "load again and decide again".
-- It runs with its owner's rights, so that the application's role needs no right to insert into the log.
create function append(doc jsonb) returns bigint[]
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  this_region constant text := doc->>'region';
  at constant timestamptz := (doc->>'recorded_at')::timestamptz;
  s record;
  seqs bigint[];
begin
  -- Ascending id, so that two writers of the same streams queue and never deadlock.
  for s in
    select * from jsonb_to_recordset(doc->'streams') as x(
      stream_id text, stream_type text, expected int, prev_hash text, version int, head_hash text,
      state jsonb, state_version int)
    order by stream_id collate "C"
  loop
    if s.expected = 0 then
      insert into claims_stream
        (region, stream_id, stream_type, version, head_hash, opened_at, state, state_version)
      values
        (this_region, s.stream_id, s.stream_type, s.version, decode(s.head_hash, 'hex'), at, s.state, s.state_version)
      on conflict do nothing;
    else
      update claims_stream t
         set version = s.version, head_hash = decode(s.head_hash, 'hex'), state = s.state, state_version = s.state_version
       where t.region = this_region and t.stream_id = s.stream_id
         and t.version = s.expected and t.head_hash = decode(s.prev_hash, 'hex');
    end if;
    if not found then
      raise exception 'stream % has moved on', s.stream_id using errcode = 'DB409';
    end if;
  end loop;

  -- Only now, with every stream row locked, are the seqs drawn: so they ascend inside each stream.
  with written as (
    insert into claims_event (region, stream_id, version, event_id, kind, occurred_at, recorded_at, data, meta,
                              prev_hash, leaf_hash)
    select this_region, e.stream_id, e.version, e.event_id, e.kind, e.occurred_at, at, e.data, e.meta,
           decode(e.prev_hash, 'hex'), decode(e.leaf_hash, 'hex')
      from rows from (jsonb_to_recordset(doc->'events') as (
             stream text, version int, event_id uuid, kind text, occurred_at timestamptz,
             data jsonb, meta jsonb, prev_hash text, leaf_hash text
           )) with ordinality as e(stream_id, version, event_id, kind, occurred_at, data, meta, prev_hash, leaf_hash, nth)
     order by e.nth
    returning seq, event_id
  ), keyed as (
    insert into claims_command (region, caller, request_key, body_hash, name, response, event_ids, recorded_at)
    select this_region, c.caller, c.request_key, decode(c.body_hash, 'hex'), c.name, c.response,
           (select coalesce(array_agg(event_id order by seq), '{}') from written), at
      from jsonb_to_record(doc->'command') as c(caller text, request_key text, body_hash text, name text, response jsonb)
  )
  select coalesce(array_agg(seq order by seq), '{}') into seqs from written;
  return seqs;
end
$$;
revoke all on function append(jsonb) from public;
