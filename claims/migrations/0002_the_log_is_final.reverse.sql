drop function append(jsonb);
drop trigger log_heads_are_never_removed on claims_log_head;
drop trigger streams_are_never_removed on claims_stream;
drop trigger commands_are_final on claims_command;
drop trigger positions_are_final on claims_position;
drop trigger events_are_final on claims_event;
drop function claims_refuse_change();

alter table claims_clock
  drop constraint timeliness_is_known,
  drop constraint lifecycles_are_known,
  drop constraint steps_match_their_instants,
  drop constraint running_clocks_are_due,
  drop constraint paused_clocks_say_since_when,
  drop constraint clocks_do_not_sleep_silently,
  reset (fillfactor, autovacuum_vacuum_scale_factor);
alter table claims_bookmark reset (fillfactor, autovacuum_vacuum_scale_factor, autovacuum_vacuum_threshold);
alter table claims_log_head reset (fillfactor, autovacuum_vacuum_scale_factor, autovacuum_vacuum_threshold);
alter table claims_stream reset (fillfactor), drop constraint regions_are_six_digits;

alter table claims_event drop constraint claims_event_pkey, add primary key (seq);
do $$
declare
  name text;
begin
  foreach name in array array['outlet', 'staff', 'person', 'claim', 'clock', 'document'] loop
    execute format('alter table claims_%1$s drop constraint claims_%1$s_pkey, add primary key (id)', name);
  end loop;
end
$$;
