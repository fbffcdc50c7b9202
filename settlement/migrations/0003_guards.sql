-- The promises of the books, kept by the database. SQLSTATE of a refusal:
--   LE001 final rows and master rows   LE002 late line        LE003 not balanced      LE004 period not open
--   LE005 bank account short           LE006 other digest     LE007 not foreseen      LE008 project refused
-- The numbers L.., F.., M.. are the invariants of the design; ledger_checks.py asks the same again afterwards.

-- L09, M01: what was booked stays as it was booked, and nothing a voucher points to can go away. --------------------

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: what is booked is final', tg_op, tg_table_name using errcode = 'LE001';
end
$$;

create function only_these_may_change() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) - tg_argv::text[] is distinct from to_jsonb(new) - tg_argv::text[] then
    raise exception 'only % of % may change', array_to_string(tg_argv, ', '), tg_table_name using errcode = 'LE001';
  end if;
  return new;
end
$$;

do $$
declare
  name text;
begin
  foreach name in array array['voucher', 'posting', 'rule', 'rule_line', 'book', 'account'] loop
    execute format('create trigger %1$ss_are_final before update or delete or truncate on settlement_%1$s
                    for each statement execute function refuse_change()', name);
  end loop;
  foreach name in array array['project', 'gl_account', 'bank_account', 'balance', 'period'] loop
    execute format('create trigger %1$ss_are_kept before delete or truncate on settlement_%1$s
                    for each statement execute function refuse_change()', name);
  end loop;
end
$$;

create trigger project_identity_is_fixed before update on settlement_project
  for each row execute function only_these_may_change('name_zh', 'name_en');
create trigger gl_account_identity_is_fixed before update on settlement_gl_account
  for each row execute function only_these_may_change('name_zh', 'name_en');
create trigger bank_account_identity_is_fixed before update on settlement_bank_account
  for each row execute function only_these_may_change('closed_on');
create trigger closed_bank_account_stays_closed before update on settlement_bank_account
  for each row when (old.closed_on is not null) execute function refuse_change();
create trigger period_identity_is_fixed before update on settlement_period
  for each row execute function only_these_may_change('state', 'trial_balance_hash');
create trigger closed_period_stays_closed before update on settlement_period
  for each row when (old.state = 'closed') execute function refuse_change();
create trigger balance_identity_is_fixed before update on settlement_balance
  for each row execute function only_these_may_change('actual_fen', 'pending_fen');

-- L09: a committed voucher never grows, and a rule version is complete when it commits. -----------------------------

create function refuse_late_postings() returns trigger language plpgsql as $$
begin
  if exists (
    select from added
      left join settlement_voucher head on head.region = added.region and head.id = added.voucher_id
     where head.xid is distinct from pg_current_xact_id()
  ) then
    raise exception 'a line can only be written together with its voucher' using errcode = 'LE002';
  end if;
  return null;
end
$$;
create trigger no_late_postings after insert on settlement_posting
  referencing new table as added for each statement execute function refuse_late_postings();

create function refuse_late_rule_lines() returns trigger language plpgsql as $$
begin
  if exists (
    select from added
      left join settlement_rule head on head.rule = added.rule and head.version = added.version
     where head.xid is distinct from pg_current_xact_id()
  ) then
    raise exception 'a line can only be written together with its rule: make a new version' using errcode = 'LE002';
  end if;
  return null;
end
$$;
create trigger no_late_rule_lines after insert on settlement_rule_line
  referencing new table as added for each statement execute function refuse_late_rule_lines();

-- P01: a voucher enters an open period only. The lock is shared among writers and exclusive for who closes the month;
-- FOR SHARE on the period row would make multixacts under load. ------------------------------------------------------

create function period_lock(region text, project_no text, ym integer) returns bigint language sql stable as $$
  select hashtextextended(region || '/' || project_no || '/' || ym::text, 0)
$$;

create function year_month(day date) returns integer language sql immutable as $$
  select (extract(year from day) * 100 + extract(month from day))::integer
$$;

create function enter_open_period() returns trigger language plpgsql as $$
declare
  month integer := year_month(new.entry_date);
begin
  perform pg_advisory_xact_lock_shared(period_lock(new.region, new.project_no, month));
  -- A statement of its own, so that it sees a closing that committed while we waited for the lock.
  if not exists (
    select from settlement_period p
     where p.region = new.region and p.project_no = new.project_no and p.ym = month and p.state = 'open'
  ) then
    raise exception 'period % of project % is not open', month, new.project_no using errcode = 'LE004',
      detail = jsonb_build_object('ym', month, 'project_no', new.project_no);
  end if;
  return new;
end
$$;
create trigger vouchers_enter_open_periods before insert on settlement_voucher
  for each row execute function enter_open_period();

-- L01 L03 L05 L06 L07: once per voucher, at commit, when all its lines are there. ------------------------------------

create function check_voucher() returns trigger language plpgsql
  -- By key and with one plan, whatever the statistics say; see post().
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set plan_cache_mode = force_generic_plan
as $$
declare
  seen record;
begin
  select count(*) as groups, bool_or(total <> 0 or lines < 2) as unbalanced, bool_or(alien) as alien,
         bool_or(unforeseen) as unforeseen, bool_or(wrong_sign) as wrong_sign, bool_or(nameless) as nameless
    into seen
    from (
      select sum(case p.dc when 'D' then p.amount_fen else -p.amount_fen end) as total, count(*) as lines,
             bool_or(a.project_no is distinct from new.project_no) as alien,
             bool_or(r.rule is null) as unforeseen,
             bool_or((p.amount_fen < 0) is distinct from (new.reverses_event_id is not null)) as wrong_sign,
             bool_or((p.counterparty is not null) is distinct from g.by_counterparty) as nameless
        from settlement_posting p
        left join settlement_account a on a.region = p.region and a.id = p.account_id
        left join settlement_gl_account g on g.code = a.gl_code
        left join settlement_book b on b.region = a.region and b.project_no = a.project_no and b.org = a.org
        left join settlement_rule_line r
          on r.rule = new.rule and r.version = new.rule_version and r.contract_type = b.contract_type
         and r.org = a.org and r.layer = p.layer and r.dc = p.dc and r.gl_code = a.gl_code
       where p.region = new.region and p.voucher_id = new.id
       group by a.org, p.layer
    ) as by_book_and_layer;
  if seen.groups = 0 or seen.unbalanced then
    raise exception 'voucher % does not balance', new.id using errcode = 'LE003';
  elsif seen.alien then
    raise exception 'voucher % touches another project', new.id using errcode = 'LE007';
  elsif seen.unforeseen then
    raise exception 'rule % does not foresee a line of voucher %', new.rule, new.id using errcode = 'LE007';
  elsif seen.wrong_sign then
    raise exception 'voucher % has an amount of the wrong sign', new.id using errcode = 'LE007';
  elsif seen.nameless then
    raise exception 'voucher % does not say whose payable it moves', new.id using errcode = 'LE007';
  elsif new.reverses_event_id is not null and not mirrors_its_original(new) then
    raise exception 'voucher % does not mirror the one it reverses', new.id using errcode = 'LE007';
  end if;
  return null;
end
$$;

-- L07: the original exists, is no red letter itself, and both together leave nothing on any account, layer and side.
create function mirrors_its_original(red settlement_voucher) returns boolean language sql stable as $$
  with original as (
    select o.id from settlement_voucher o
     where o.region = red.region and o.event_id = red.reverses_event_id and o.rule = red.rule
       and o.reverses_event_id is null and o.project_no = red.project_no and o.policy_year = red.policy_year
  )
  select exists (select from original) and not exists (
    select from settlement_posting p
     where p.region = red.region and p.voucher_id in (red.id, (select id from original))
     group by p.account_id, p.counterparty, p.layer, p.dc
    having sum(p.amount_fen) <> 0
  )
$$;

create constraint trigger books_balance after insert on settlement_voucher
  deferrable initially deferred for each row execute function check_voucher();
