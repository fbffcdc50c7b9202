-- The one way into the books.

-- What a voucher says, as text, and its SHA-256. settlement/domain/posting.py builds the same text, so that a voucher
-- derived again from its event can be compared with the one that was booked.
create function voucher_head(
  region text, event_id uuid, rule text, rule_version integer, project_no text, policy_year integer, entry_date date,
  occurred_at timestamptz, reverses_event_id uuid
) returns text language sql stable as $$
  select region || '|' || event_id || '|' || rule || '|' || rule_version || '|' || project_no || '|' || policy_year
      || '|' || to_char(entry_date, 'YYYY-MM-DD')
      || '|' || to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
      || '|' || coalesce(reverses_event_id::text, '')
$$;

create function voucher_line(
  line bigint, org text, gl_code text, counterparty text, layer integer, dc text, amount_fen bigint
) returns text language sql stable as $$
  select E'\n' || line || '|' || org || '|' || gl_code || '|' || coalesce(counterparty, '') || '|' || layer || '|' || dc
      || '|' || amount_fen
$$;

-- The digest of what is stored now; it differs from the stored digest when somebody edited the voucher.
create function voucher_digest(v settlement_voucher) returns bytea language sql stable as $$
  select sha256(convert_to(
           voucher_head(v.region, v.event_id, v.rule, v.rule_version, v.project_no, v.policy_year, v.entry_date,
                        v.occurred_at, v.reverses_event_id)
           || coalesce(string_agg(voucher_line(p.line, a.org, a.gl_code, p.counterparty, p.layer, p.dc, p.amount_fen),
                                  '' order by p.line), ''), 'UTF8'))
    from settlement_posting p
    left join settlement_account a on a.region = p.region and a.id = p.account_id
   where p.region = v.region and p.voucher_id = v.id
$$;

-- F04, F05, L08: the last word before the overdraft. Rows are locked in the order of their ids, then tested; once per
-- call, however many vouchers it brings, because a row lock held across round trips is what makes an account hot.
create function move_limited_balances(posted bigint[], of_regions text[]) returns void language plpgsql as $$
declare
  moved record;
  available bigint;
begin
  for moved in
    select a.region, a.id, a.project_no, a.gl_code, a.min_balance_fen,
           sum(case when p.layer = 1 then case p.dc when 'D' then p.amount_fen else -p.amount_fen end else 0 end) as actual,
           sum(case when p.layer = 2 then case p.dc when 'C' then p.amount_fen else -p.amount_fen end else 0 end) as pending
      from settlement_posting p
      join settlement_account a on a.region = p.region and a.id = p.account_id
     where p.region = any (of_regions) and p.voucher_id = any (posted) and a.min_balance_fen is not null
     group by a.region, a.id order by a.region, a.id
  loop
    update settlement_balance b
       set actual_fen = b.actual_fen + moved.actual, pending_fen = b.pending_fen + moved.pending
     where b.region = moved.region and b.account_id = moved.id
    returning b.actual_fen - b.pending_fen - moved.min_balance_fen into available;
    if available is null or available < 0 then
      raise exception 'account % of project % is short by % fen', moved.gl_code, moved.project_no, -available
        using errcode = 'LE005', detail = jsonb_build_object(
          'gl_code', moved.gl_code, 'project_no', moved.project_no, 'short_fen', -available);
    end if;
  end loop;
end
$$;

-- post([{region, event_id, rule, rule_version, project_no, policy_year, entry_date, occurred_at, reverses_event_id,
--        lines: [{org, gl_code, counterparty, layer, dc, amount_fen}]}]) -> how many were new.
-- Idempotent by (event, rule): the same voucher again creates nothing (L04), another one under the same name is refused
-- (L10). It runs inside the transaction of the event that caused it.
--
-- The settings hold for everything post() calls. Left to itself the planner, while the tables are new and nobody has
-- analysed them, reads them whole (0.3 ms a voucher, 1.1 ms after 16,000); afterwards it plans the statement with the
-- array anew in every call (0.3 ms). Every row here is found by key: one plan, by index, for good (0.15 ms).
create function post(vouchers jsonb) returns integer language plpgsql security definer
  set search_path = public, pg_temp
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set plan_cache_mode = force_generic_plan
as $$
declare
  v record;
  says bytea;
  stored bytea;
  new_id bigint;
  written integer;
  posted bigint[] := '{}';
  of_regions text[] := '{}';
begin
  for v in
    select * from jsonb_to_recordset(vouchers) as x(
      region text, event_id uuid, rule text, rule_version integer, project_no text, policy_year integer,
      entry_date date, occurred_at timestamptz, reverses_event_id uuid, lines jsonb)
  loop
    select sha256(convert_to(
             voucher_head(v.region, v.event_id, v.rule, v.rule_version, v.project_no, v.policy_year, v.entry_date,
                          v.occurred_at, v.reverses_event_id)
             || coalesce(string_agg(voucher_line(l.n, l.org, l.gl_code, l.counterparty, l.layer, l.dc, l.amount_fen),
                                    '' order by l.n), ''), 'UTF8'))
      into says
      from rows from (jsonb_to_recordset(v.lines) as (
             org text, gl_code text, counterparty text, layer integer, dc text, amount_fen bigint)) with ordinality
        as l(org, gl_code, counterparty, layer, dc, amount_fen, n);

    insert into settlement_voucher (region, event_id, rule, rule_version, project_no, policy_year, entry_date,
                                    occurred_at, recorded_at, reverses_event_id, digest)
    values (v.region, v.event_id, v.rule, v.rule_version, v.project_no, v.policy_year, v.entry_date,
            v.occurred_at, clock_timestamp(), v.reverses_event_id, says)
    on conflict (region, event_id, rule) do nothing
    returning id into new_id;

    if new_id is null then
      select h.digest into stored from settlement_voucher h
       where h.region = v.region and h.event_id = v.event_id and h.rule = v.rule;
      if stored is distinct from says then
        raise exception 'event % is already booked under % with other lines', v.event_id, v.rule using errcode = 'LE006';
      end if;
      continue;
    end if;

    insert into settlement_posting (region, voucher_id, line, account_id, counterparty, layer, dc, amount_fen)
    select v.region, new_id, l.n, a.id, l.counterparty, l.layer, l.dc, l.amount_fen
      from rows from (jsonb_to_recordset(v.lines) as (
             org text, gl_code text, counterparty text, layer integer, dc text, amount_fen bigint)) with ordinality
        as l(org, gl_code, counterparty, layer, dc, amount_fen, n)
      join settlement_account a
        on a.region = v.region and a.project_no = v.project_no and a.org = l.org and a.gl_code = l.gl_code
      left join settlement_bank_account b on b.region = a.region and b.id = a.bank_account_id
     where b.closed_on is null;
    get diagnostics written = row_count;
    if written <> jsonb_array_length(v.lines) then
      raise exception 'a line of % names an account that project % does not have', v.rule, v.project_no
        using errcode = 'LE007';
    end if;
    posted := posted || new_id;
    of_regions := of_regions || v.region;
  end loop;
  if cardinality(posted) > 0 then
    perform move_limited_balances(posted, of_regions);
  end if;
  return cardinality(posted);
end
$$;

-- Opens a project with its two books, its three bank accounts (F5, F6), its accounts and its periods: the months of
-- the policy years and two more years in which their claims run off. Idempotent by project number.
create function open_project(project jsonb) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  p record;
begin
  lock table settlement_project in share row exclusive mode;
  select * into p from jsonb_to_record(project) as x(
    region text, project_no text, name_zh text, name_en text, contract_type text, policy_from date, policy_to date,
    bank_accounts jsonb);
  if exists (select from settlement_project o where o.region = p.region and o.project_no = p.project_no) then
    return false;
  elsif exists (
    select from settlement_project o
     where o.region = p.region and o.policy_from <= p.policy_to and p.policy_from <= o.policy_to
  ) then
    -- An event names a policy year; it must lead to one project, today and when it is derived again.
    raise exception 'region % has a project for these days already', p.region using errcode = 'LE008';
  end if;
  insert into settlement_project (region, project_no, name_zh, name_en, contract_type, policy_from, policy_to)
  values (p.region, p.project_no, p.name_zh, p.name_en, p.contract_type, p.policy_from, p.policy_to);
  insert into settlement_book (region, project_no, org, contract_type)
  values (p.region, p.project_no, 'BRANCH', p.contract_type), (p.region, p.project_no, 'HQ', p.contract_type);
  insert into settlement_bank_account (region, project_no, role, bank_ref, hq_approval_id, opened_on)
  select p.region, p.project_no, b.role, b.bank_ref, b.hq_approval_id, p.policy_from
    from jsonb_to_recordset(p.bank_accounts) as b(role text, bank_ref text, hq_approval_id text);
  insert into settlement_account (region, project_no, org, gl_code, bank_account_id, min_balance_fen)
  select distinct p.region, p.project_no, r.org, r.gl_code, b.id, case when r.gl_code like '1002.%' then 0 end
    from settlement_rule_line r
    left join settlement_bank_account b
      on b.region = p.region and b.project_no = p.project_no
     and b.role = case r.gl_code when '1002.01' then 'INCOME' when '1002.02' then 'PAYOUT' when '1002.03' then 'HQ_POOL' end
   where r.contract_type = p.contract_type;
  insert into settlement_balance (region, account_id, actual_fen, pending_fen)
  select a.region, a.id, 0, 0 from settlement_account a
   where a.region = p.region and a.project_no = p.project_no and a.min_balance_fen is not null;
  insert into settlement_period (region, project_no, ym, state)
  select p.region, p.project_no, year_month(month::date), 'open'
    from generate_series(date_trunc('year', p.policy_from), date_trunc('year', p.policy_to) + interval '35 months',
                         interval '1 month') as month;
  return true;
end
$$;

-- P03: the trial balance of all months up to and including ym, as text, and its hash.
create function trial_balance_hash(of_region text, of_project text, until integer) returns bytea language sql stable as $$
  select sha256(convert_to(coalesce(string_agg(line, E'\n' order by line), ''), 'UTF8'))
    from (
      select a.org || '|' || a.gl_code || '|' || coalesce(p.counterparty, '') || '|' || p.layer || '|' || p.dc
             || '|' || sum(p.amount_fen) as line
        from settlement_voucher v
        join settlement_posting p on p.region = v.region and p.voucher_id = v.id
        join settlement_account a on a.region = p.region and a.id = p.account_id
       where v.region = of_region and v.project_no = of_project and year_month(v.entry_date) <= until
       group by a.org, a.gl_code, p.counterparty, p.layer, p.dc
    ) as lines
$$;

create function close_period(of_region text, of_project text, month integer) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(period_lock(of_region, of_project, month));
  if exists (
    select from settlement_period p
     where p.region = of_region and p.project_no = of_project and p.ym < month and p.state = 'open'
  ) then
    raise exception 'an earlier period of project % is still open', of_project using errcode = 'LE004',
      detail = jsonb_build_object('ym', month, 'project_no', of_project);
  end if;
  update settlement_period p
     set state = 'closed', trial_balance_hash = trial_balance_hash(of_region, of_project, month)
   where p.region = of_region and p.project_no = of_project and p.ym = month and p.state = 'open';
  return found;
end
$$;
