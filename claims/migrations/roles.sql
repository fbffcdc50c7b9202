-- Optional: the application under a role that cannot rewrite what happened, not even by mistake or with a stolen
-- password. The owner of the tables runs this once after each migration; it needs the right to create roles:
--
--   psql "$DATABASE_URL" -f claims/migrations/roles.sql
--   create user dabao_web in role dabao_app password '...';
--
-- dabao_app reads everything, writes the tables that may change, and reaches the final ones through the functions
-- that keep their promises (append, post and their like) alone. dabao_sequencer may place events besides.
do $$
begin
  if not exists (select from pg_roles where rolname = 'dabao_app') then
    create role dabao_app nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'dabao_sequencer') then
    create role dabao_sequencer nologin in role dabao_app;
  end if;
end
$$;
grant usage on schema public to dabao_app;
grant select, insert, update, delete on all tables in schema public to dabao_app;
grant usage on all sequences in schema public to dabao_app;
grant execute on all functions in schema public to dabao_app;

revoke insert, update, delete on
  claims_event, claims_position, claims_command, claims_stream, claims_log_head from dabao_app;
-- To lock a stream's row PostgreSQL asks for the right to update one of its columns; this one proves nothing.
grant update (opened_at) on claims_stream to dabao_app;
revoke insert, update, delete on
  settlement_voucher, settlement_posting, settlement_balance, settlement_rule, settlement_rule_line,
  settlement_gl_account from dabao_app;

grant insert on claims_position to dabao_sequencer;
grant insert, update on claims_log_head to dabao_sequencer;
