-- root 304:33bacf22a8c5a19fca61f666c15e9040a8e84dd0d0d9b14b55d74933b2a3d74f
--
-- PostgreSQL database dump
--


-- Dumped from database version 17.10
-- Dumped by pg_dump version 17.10

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: append(jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.append(doc jsonb) RETURNS bigint[]
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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


--
-- Name: check_voucher(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.check_voucher() RETURNS trigger
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


--
-- Name: claims_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.claims_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception '% is final: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation', hint = 'If it was wrong, record a further event that says so.';
end
$$;


--
-- Name: close_period(text, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.close_period(of_region text, of_project text, month integer) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


--
-- Name: enter_open_period(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.enter_open_period() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: settlement_voucher; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_voucher (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    event_id uuid NOT NULL,
    rule text NOT NULL,
    rule_version integer NOT NULL,
    project_no character varying(32) NOT NULL,
    policy_year integer NOT NULL,
    entry_date date NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    reverses_event_id uuid,
    digest bytea NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL
);


--
-- Name: mirrors_its_original(public.settlement_voucher); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mirrors_its_original(red public.settlement_voucher) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
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


--
-- Name: move_limited_balances(bigint[], text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.move_limited_balances(posted bigint[], of_regions text[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: only_these_may_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.only_these_may_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if to_jsonb(old) - tg_argv::text[] is distinct from to_jsonb(new) - tg_argv::text[] then
    raise exception 'only % of % may change', array_to_string(tg_argv, ', '), tg_table_name using errcode = 'LE001';
  end if;
  return new;
end
$$;


--
-- Name: open_project(jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.open_project(project jsonb) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


--
-- Name: period_lock(text, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.period_lock(region text, project_no text, ym integer) RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
  select hashtextextended(region || '/' || project_no || '/' || ym::text, 0)
$$;


--
-- Name: post(jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.post(vouchers jsonb) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
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


--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception '% on % is refused: what is booked is final', tg_op, tg_table_name using errcode = 'LE001';
end
$$;


--
-- Name: refuse_late_postings(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_late_postings() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: refuse_late_rule_lines(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_late_rule_lines() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: trial_balance_hash(text, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.trial_balance_hash(of_region text, of_project text, until integer) RETURNS bytea
    LANGUAGE sql STABLE
    AS $$
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


--
-- Name: voucher_digest(public.settlement_voucher); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.voucher_digest(v public.settlement_voucher) RETURNS bytea
    LANGUAGE sql STABLE
    AS $$
  select sha256(convert_to(
           voucher_head(v.region, v.event_id, v.rule, v.rule_version, v.project_no, v.policy_year, v.entry_date,
                        v.occurred_at, v.reverses_event_id)
           || coalesce(string_agg(voucher_line(p.line, a.org, a.gl_code, p.counterparty, p.layer, p.dc, p.amount_fen),
                                  '' order by p.line), ''), 'UTF8'))
    from settlement_posting p
    left join settlement_account a on a.region = p.region and a.id = p.account_id
   where p.region = v.region and p.voucher_id = v.id
$$;


--
-- Name: voucher_head(text, uuid, text, integer, text, integer, date, timestamp with time zone, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.voucher_head(region text, event_id uuid, rule text, rule_version integer, project_no text, policy_year integer, entry_date date, occurred_at timestamp with time zone, reverses_event_id uuid) RETURNS text
    LANGUAGE sql STABLE
    AS $$
  select region || '|' || event_id || '|' || rule || '|' || rule_version || '|' || project_no || '|' || policy_year
      || '|' || to_char(entry_date, 'YYYY-MM-DD')
      || '|' || to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
      || '|' || coalesce(reverses_event_id::text, '')
$$;


--
-- Name: voucher_line(bigint, text, text, text, integer, text, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.voucher_line(line bigint, org text, gl_code text, counterparty text, layer integer, dc text, amount_fen bigint) RETURNS text
    LANGUAGE sql STABLE
    AS $$
  select E'\n' || line || '|' || org || '|' || gl_code || '|' || coalesce(counterparty, '') || '|' || layer || '|' || dc
      || '|' || amount_fen
$$;


--
-- Name: year_month(date); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.year_month(day date) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$
  select (extract(year from day) * 100 + extract(month from day))::integer
$$;


--
-- Name: auth_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


--
-- Name: auth_group_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_permission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_user; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_user (
    id integer NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL
);


--
-- Name: auth_user_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_user_groups (
    id bigint NOT NULL,
    user_id integer NOT NULL,
    group_id integer NOT NULL
);


--
-- Name: auth_user_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_user_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_user_user_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_user_user_permissions (
    id bigint NOT NULL,
    user_id integer NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: auth_user_user_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: axes_accessattempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.axes_accessattempt (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    get_data text NOT NULL,
    post_data text NOT NULL,
    failures_since_start integer NOT NULL,
    CONSTRAINT axes_accessattempt_failures_since_start_check CHECK ((failures_since_start >= 0))
);


--
-- Name: axes_accessattempt_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.axes_accessattempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accessattempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: axes_accessattemptexpiration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.axes_accessattemptexpiration (
    access_attempt_id integer NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: axes_accessfailurelog; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.axes_accessfailurelog (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    locked_out boolean NOT NULL
);


--
-- Name: axes_accessfailurelog_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.axes_accessfailurelog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accessfailurelog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: axes_accesslog; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.axes_accesslog (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    logout_time timestamp with time zone,
    session_hash character varying(64) NOT NULL
);


--
-- Name: axes_accesslog_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.axes_accesslog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accesslog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: claims_blind_index; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_blind_index (
    region character varying(6) NOT NULL,
    kind text NOT NULL,
    token bytea NOT NULL,
    person_id text NOT NULL
);


--
-- Name: claims_bookmark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_bookmark (
    id bigint NOT NULL,
    follower text NOT NULL,
    version integer NOT NULL,
    log_id smallint NOT NULL,
    "position" bigint NOT NULL,
    state jsonb,
    error text NOT NULL,
    error_at timestamp with time zone
)
WITH (fillfactor='50', autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='1000');


--
-- Name: claims_bookmark_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.claims_bookmark ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.claims_bookmark_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: claims_claim; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_claim (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    claim_no text NOT NULL,
    person_id text NOT NULL,
    outlet text NOT NULL,
    status text NOT NULL,
    status_since timestamp with time zone NOT NULL,
    reported_date date NOT NULL,
    received_date date,
    policy_year integer NOT NULL,
    hospital_code text NOT NULL,
    admission_date date,
    discharge_date date,
    medfee_sumamt_fen bigint NOT NULL,
    benefit_fen bigint,
    complex boolean NOT NULL,
    assessor text NOT NULL,
    approver text NOT NULL,
    next_due_date date,
    account_last4 text NOT NULL,
    payment_no text NOT NULL,
    version integer NOT NULL,
    hospital_name text DEFAULT ''::text NOT NULL
);


--
-- Name: claims_claim_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.claims_claim ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.claims_claim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: claims_clock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_clock (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    clock_id text NOT NULL,
    subject text NOT NULL,
    rule_code text NOT NULL,
    rule_version integer NOT NULL,
    cycle integer NOT NULL,
    lifecycle text NOT NULL,
    timeliness text NOT NULL,
    start_day date NOT NULL,
    raw_last_day date,
    due_date date,
    paused_on date,
    paused_days integer NOT NULL,
    provisional boolean NOT NULL,
    calendar_version text NOT NULL,
    plan_at timestamp with time zone[] NOT NULL,
    plan_step text[] NOT NULL,
    plan_next integer NOT NULL,
    next_fire_at timestamp with time zone,
    closed_at timestamp with time zone,
    late boolean NOT NULL,
    version integer NOT NULL,
    CONSTRAINT clocks_do_not_sleep_silently CHECK (((next_fire_at IS NULL) = ((lifecycle <> 'running'::text) OR (plan_next > cardinality(plan_at))))),
    CONSTRAINT lifecycles_are_known CHECK ((lifecycle = ANY (ARRAY['running'::text, 'paused'::text, 'met'::text, 'cancelled'::text]))),
    CONSTRAINT paused_clocks_say_since_when CHECK (((lifecycle = 'paused'::text) = (paused_on IS NOT NULL))),
    CONSTRAINT running_clocks_are_due CHECK (((lifecycle <> 'running'::text) OR (due_date IS NOT NULL))),
    CONSTRAINT steps_match_their_instants CHECK ((cardinality(plan_at) = cardinality(plan_step))),
    CONSTRAINT timeliness_is_known CHECK ((timeliness = ANY (ARRAY['on_track'::text, 'at_risk'::text, 'breached'::text])))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.01');


--
-- Name: claims_clock_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.claims_clock ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.claims_clock_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: claims_clock_trouble; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_clock_trouble (
    region character varying(6) NOT NULL,
    clock_id text NOT NULL,
    fails integer NOT NULL,
    error text NOT NULL,
    until_at timestamp with time zone NOT NULL
);


--
-- Name: claims_command; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_command (
    region character varying(6) NOT NULL,
    caller text NOT NULL,
    request_key text NOT NULL,
    body_hash bytea NOT NULL,
    name text NOT NULL,
    response jsonb NOT NULL,
    event_ids uuid[] NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);


--
-- Name: claims_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_document (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    claim_no text NOT NULL,
    seq integer NOT NULL,
    kind text NOT NULL,
    pages integer NOT NULL,
    sha256 text NOT NULL,
    received_date date,
    missing boolean NOT NULL,
    reason text NOT NULL
);


--
-- Name: claims_document_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.claims_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.claims_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: claims_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_event (
    seq bigint NOT NULL,
    tx xid8 DEFAULT pg_current_xact_id() NOT NULL,
    region character varying(6) NOT NULL,
    stream_id text NOT NULL,
    version integer NOT NULL,
    event_id uuid NOT NULL,
    kind text NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    data jsonb NOT NULL,
    meta jsonb NOT NULL,
    prev_hash bytea NOT NULL,
    leaf_hash bytea NOT NULL,
    CONSTRAINT versions_begin_at_one CHECK ((version >= 1))
);


--
-- Name: claims_event_seq_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.claims_event ALTER COLUMN seq ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.claims_event_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: claims_log_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_log_head (
    log_id smallint NOT NULL,
    size bigint NOT NULL,
    last_xmin xid8 NOT NULL,
    frontier bytea[] NOT NULL,
    sysid bigint NOT NULL,
    floor_seq bigint NOT NULL
)
WITH (fillfactor='50', autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='1000');


--
-- Name: claims_outlet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_outlet (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    code text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    county_code text NOT NULL,
    address text NOT NULL,
    telephone text NOT NULL,
    open boolean NOT NULL
);


--
-- Name: claims_outlet_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.claims_outlet ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.claims_outlet_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: claims_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_person (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    person_id text NOT NULL,
    sealed_name text NOT NULL,
    sealed_id_no text NOT NULL,
    sealed_psn_no text NOT NULL,
    sealed_phone text NOT NULL,
    state text NOT NULL,
    registered_at timestamp with time zone NOT NULL
);


--
-- Name: claims_person_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.claims_person ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.claims_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: claims_position; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_position (
    log_id smallint NOT NULL,
    "position" bigint NOT NULL,
    seq bigint NOT NULL,
    region character varying(6) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    leaf_hash bytea NOT NULL
);


--
-- Name: claims_sim_clock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_sim_clock (
    region character varying(6) NOT NULL,
    now_at timestamp with time zone NOT NULL
);


--
-- Name: claims_staff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_staff (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    outlet_code text,
    role text NOT NULL,
    user_id integer NOT NULL
);


--
-- Name: claims_staff_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.claims_staff ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.claims_staff_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: claims_stream; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_stream (
    region character varying(6) NOT NULL,
    stream_id text NOT NULL,
    stream_type text NOT NULL,
    version integer NOT NULL,
    head_hash bytea NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    state jsonb,
    state_version integer NOT NULL,
    CONSTRAINT regions_are_six_digits CHECK (((region)::text ~ '^[0-9]{6}$'::text)),
    CONSTRAINT streams_begin_with_an_event CHECK ((version >= 1))
)
WITH (fillfactor='80');


--
-- Name: claims_subject; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_subject (
    region character varying(6) NOT NULL,
    person_id text NOT NULL,
    key_id text NOT NULL,
    wrapped_key bytea NOT NULL,
    state text NOT NULL,
    retention_until date,
    CONSTRAINT subject_states_are_known CHECK ((state = ANY (ARRAY['active'::text, 'restricted'::text, 'destroyed'::text])))
);


--
-- Name: claims_sweep_beat; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims_sweep_beat (
    source text NOT NULL,
    ok_at timestamp with time zone NOT NULL,
    fired bigint NOT NULL
);


--
-- Name: django_admin_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id integer NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);


--
-- Name: django_admin_log_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_content_type; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


--
-- Name: settlement_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_account (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    project_no character varying(32) NOT NULL,
    org text NOT NULL,
    gl_code character varying(8) NOT NULL,
    bank_account_id bigint,
    min_balance_fen bigint,
    CONSTRAINT bank_money_is_on_a_bank_account CHECK ((((bank_account_id IS NOT NULL) AND ((gl_code)::text ~~ '1002.%'::text) AND (min_balance_fen IS NOT NULL)) OR ((NOT ((gl_code)::text ~~ '1002.%'::text)) AND (bank_account_id IS NULL))))
);


--
-- Name: settlement_account_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.settlement_account ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.settlement_account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: settlement_balance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_balance (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    account_id bigint NOT NULL,
    actual_fen bigint NOT NULL,
    pending_fen bigint NOT NULL,
    CONSTRAINT released_is_not_more_than_reserved CHECK ((pending_fen >= 0))
);


--
-- Name: settlement_balance_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.settlement_balance ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.settlement_balance_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: settlement_bank_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_bank_account (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    project_no character varying(32) NOT NULL,
    role text NOT NULL,
    bank_ref text NOT NULL,
    hq_approval_id text NOT NULL,
    opened_on date NOT NULL,
    closed_on date,
    CONSTRAINT bank_account_is_approved_by_hq CHECK ((NOT (hq_approval_id = ''::text))),
    CONSTRAINT bank_role_is_known CHECK ((role = ANY (ARRAY['INCOME'::text, 'PAYOUT'::text, 'HQ_POOL'::text])))
);


--
-- Name: settlement_bank_account_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.settlement_bank_account ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.settlement_bank_account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: settlement_bill; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_bill (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    bill_no text NOT NULL,
    hospital_code character varying(12) NOT NULL,
    mdtrt_id text NOT NULL,
    person_id text NOT NULL,
    year integer NOT NULL,
    state text NOT NULL,
    admission_date date NOT NULL,
    discharge_date date NOT NULL,
    settled_at timestamp with time zone NOT NULL,
    reversed_at timestamp with time zone,
    medfee_sumamt_fen bigint NOT NULL,
    inscp_scp_amt_fen bigint NOT NULL,
    hifp_pay_fen bigint NOT NULL,
    compliant_fen bigint NOT NULL,
    benefit_fen bigint NOT NULL,
    person_pays_fen bigint NOT NULL,
    plan_id text NOT NULL,
    plan_version text NOT NULL,
    explanation jsonb NOT NULL,
    amounts jsonb NOT NULL,
    event_id uuid NOT NULL,
    reversed_by uuid,
    payment_no text,
    reimbursed_fen bigint NOT NULL,
    CONSTRAINT bill_state_is_known CHECK ((state = ANY (ARRAY['settled'::text, 'reversed'::text])))
);


--
-- Name: settlement_bill_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.settlement_bill ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.settlement_bill_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: settlement_book; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_book (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    project_no character varying(32) NOT NULL,
    org text NOT NULL,
    contract_type character varying(3) NOT NULL,
    CONSTRAINT book_is_of_branch_or_hq CHECK ((org = ANY (ARRAY['BRANCH'::text, 'HQ'::text])))
);


--
-- Name: settlement_book_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.settlement_book ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.settlement_book_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: settlement_cover; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_cover (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    person_id text NOT NULL,
    year integer NOT NULL,
    enrolled_from date NOT NULL,
    enrolled_to date NOT NULL,
    identity text NOT NULL,
    compliant_fen bigint NOT NULL,
    paid_fen bigint NOT NULL,
    deductible_used_fen bigint NOT NULL,
    bill_count integer NOT NULL,
    plan_id text NOT NULL,
    version integer NOT NULL,
    gap_fen bigint NOT NULL
);


--
-- Name: settlement_cover_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.settlement_cover ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.settlement_cover_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: settlement_gl_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_gl_account (
    code character varying(8) NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    account_class text NOT NULL,
    normal_side character varying(1) NOT NULL,
    by_counterparty boolean NOT NULL
);


--
-- Name: settlement_hospital; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_hospital (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    code character varying(12) NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    county_code character varying(6) NOT NULL,
    bank_account_sealed bytea,
    account_last4 character varying(4) NOT NULL,
    open boolean NOT NULL
);


--
-- Name: settlement_hospital_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.settlement_hospital ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.settlement_hospital_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: settlement_hospital_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_hospital_token (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    hospital_code character varying(12) NOT NULL,
    token_hash bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    note text NOT NULL
);


--
-- Name: settlement_hospital_token_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.settlement_hospital_token ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.settlement_hospital_token_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: settlement_payment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_payment (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    payment_no text NOT NULL,
    project_no character varying(32) NOT NULL,
    payee_kind text NOT NULL,
    claim_no text,
    hospital_code character varying(12),
    amount_fen bigint NOT NULL,
    state text NOT NULL,
    ordered_at timestamp with time zone NOT NULL,
    due_date date,
    reserved_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    bank_ref text NOT NULL,
    failure text NOT NULL,
    attempts integer NOT NULL,
    account_last4 character varying(4) NOT NULL,
    version integer NOT NULL,
    CONSTRAINT payment_has_one_payee CHECK ((((claim_no IS NOT NULL) AND (hospital_code IS NULL) AND (payee_kind = 'person'::text)) OR ((claim_no IS NULL) AND (hospital_code IS NOT NULL) AND (payee_kind = 'hospital'::text)))),
    CONSTRAINT payment_is_positive CHECK ((amount_fen > 0)),
    CONSTRAINT payment_state_is_known CHECK ((state = ANY (ARRAY['ordered'::text, 'reserved'::text, 'confirmed'::text, 'failed'::text, 'returned'::text])))
);


--
-- Name: settlement_payment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.settlement_payment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.settlement_payment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: settlement_period; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_period (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    project_no character varying(32) NOT NULL,
    ym integer NOT NULL,
    state text NOT NULL,
    trial_balance_hash bytea,
    CONSTRAINT closed_period_keeps_its_hash CHECK ((((state = 'open'::text) AND (trial_balance_hash IS NULL)) OR ((state = 'closed'::text) AND (trial_balance_hash IS NOT NULL))))
);


--
-- Name: settlement_period_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.settlement_period ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.settlement_period_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: settlement_posting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_posting (
    region character varying(6) NOT NULL,
    voucher_id bigint NOT NULL,
    line smallint NOT NULL,
    account_id bigint NOT NULL,
    counterparty text,
    layer smallint NOT NULL,
    dc character varying(1) NOT NULL,
    amount_fen bigint NOT NULL,
    CONSTRAINT posting_has_a_side CHECK (((dc)::text = ANY ((ARRAY['D'::character varying, 'C'::character varying])::text[]))),
    CONSTRAINT posting_layer_is_known CHECK ((layer = ANY (ARRAY[1, 2]))),
    CONSTRAINT posting_moves_something CHECK ((NOT (amount_fen = 0)))
);


--
-- Name: settlement_project; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_project (
    id bigint NOT NULL,
    region character varying(6) NOT NULL,
    project_no character varying(32) NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    contract_type character varying(3) NOT NULL,
    policy_from date NOT NULL,
    policy_to date NOT NULL,
    CONSTRAINT project_ends_after_it_begins CHECK ((policy_from <= policy_to)),
    CONSTRAINT project_is_an_insurance_contract CHECK (((contract_type)::text = 'INS'::text))
);


--
-- Name: settlement_project_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.settlement_project ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.settlement_project_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: settlement_rule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_rule (
    rule text NOT NULL,
    version integer NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL
);


--
-- Name: settlement_rule_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_rule_line (
    rule text NOT NULL,
    version integer NOT NULL,
    contract_type character varying(3) NOT NULL,
    org text NOT NULL,
    layer smallint NOT NULL,
    dc character varying(1) NOT NULL,
    gl_code character varying(8) NOT NULL
);


--
-- Name: settlement_voucher_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.settlement_voucher ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.settlement_voucher_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Data for Name: auth_group; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: auth_group_permissions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: auth_permission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.auth_permission VALUES
	(1, 'Can add log entry', 1, 'add_logentry'),
	(2, 'Can change log entry', 1, 'change_logentry'),
	(3, 'Can delete log entry', 1, 'delete_logentry'),
	(4, 'Can view log entry', 1, 'view_logentry'),
	(5, 'Can add permission', 2, 'add_permission'),
	(6, 'Can change permission', 2, 'change_permission'),
	(7, 'Can delete permission', 2, 'delete_permission'),
	(8, 'Can view permission', 2, 'view_permission'),
	(9, 'Can add group', 3, 'add_group'),
	(10, 'Can change group', 3, 'change_group'),
	(11, 'Can delete group', 3, 'delete_group'),
	(12, 'Can view group', 3, 'view_group'),
	(13, 'Can add user', 4, 'add_user'),
	(14, 'Can change user', 4, 'change_user'),
	(15, 'Can delete user', 4, 'delete_user'),
	(16, 'Can view user', 4, 'view_user'),
	(17, 'Can add content type', 5, 'add_contenttype'),
	(18, 'Can change content type', 5, 'change_contenttype'),
	(19, 'Can delete content type', 5, 'delete_contenttype'),
	(20, 'Can view content type', 5, 'view_contenttype'),
	(21, 'Can add session', 6, 'add_session'),
	(22, 'Can change session', 6, 'change_session'),
	(23, 'Can delete session', 6, 'delete_session'),
	(24, 'Can view session', 6, 'view_session'),
	(25, 'Can add access attempt', 7, 'add_accessattempt'),
	(26, 'Can change access attempt', 7, 'change_accessattempt'),
	(27, 'Can delete access attempt', 7, 'delete_accessattempt'),
	(28, 'Can view access attempt', 7, 'view_accessattempt'),
	(29, 'Can add access log', 8, 'add_accesslog'),
	(30, 'Can change access log', 8, 'change_accesslog'),
	(31, 'Can delete access log', 8, 'delete_accesslog'),
	(32, 'Can view access log', 8, 'view_accesslog'),
	(33, 'Can add access failure', 9, 'add_accessfailurelog'),
	(34, 'Can change access failure', 9, 'change_accessfailurelog'),
	(35, 'Can delete access failure', 9, 'delete_accessfailurelog'),
	(36, 'Can view access failure', 9, 'view_accessfailurelog'),
	(37, 'Can add access attempt expiration', 10, 'add_accessattemptexpiration'),
	(38, 'Can change access attempt expiration', 10, 'change_accessattemptexpiration'),
	(39, 'Can delete access attempt expiration', 10, 'delete_accessattemptexpiration'),
	(40, 'Can view access attempt expiration', 10, 'view_accessattemptexpiration'),
	(41, 'Can add command', 11, 'add_command'),
	(42, 'Can change command', 11, 'change_command'),
	(43, 'Can delete command', 11, 'delete_command'),
	(44, 'Can view command', 11, 'view_command'),
	(45, 'Can add log head', 12, 'add_loghead'),
	(46, 'Can change log head', 12, 'change_loghead'),
	(47, 'Can delete log head', 12, 'delete_loghead'),
	(48, 'Can view log head', 12, 'view_loghead'),
	(49, 'Can add position', 13, 'add_position'),
	(50, 'Can change position', 13, 'change_position'),
	(51, 'Can delete position', 13, 'delete_position'),
	(52, 'Can view position', 13, 'view_position'),
	(53, 'Can add sweep beat', 14, 'add_sweepbeat'),
	(54, 'Can change sweep beat', 14, 'change_sweepbeat'),
	(55, 'Can delete sweep beat', 14, 'delete_sweepbeat'),
	(56, 'Can view sweep beat', 14, 'view_sweepbeat'),
	(57, 'Can add blind index', 15, 'add_blindindex'),
	(58, 'Can change blind index', 15, 'change_blindindex'),
	(59, 'Can delete blind index', 15, 'delete_blindindex'),
	(60, 'Can view blind index', 15, 'view_blindindex'),
	(61, 'Can add bookmark', 16, 'add_bookmark'),
	(62, 'Can change bookmark', 16, 'change_bookmark'),
	(63, 'Can delete bookmark', 16, 'delete_bookmark'),
	(64, 'Can view bookmark', 16, 'view_bookmark'),
	(65, 'Can add claim', 17, 'add_claimrow'),
	(66, 'Can change claim', 17, 'change_claimrow'),
	(67, 'Can delete claim', 17, 'delete_claimrow'),
	(68, 'Can view claim', 17, 'view_claimrow'),
	(69, 'Can add clock', 18, 'add_clockrow'),
	(70, 'Can change clock', 18, 'change_clockrow'),
	(71, 'Can delete clock', 18, 'delete_clockrow'),
	(72, 'Can view clock', 18, 'view_clockrow'),
	(73, 'Can add document', 19, 'add_documentrow'),
	(74, 'Can change document', 19, 'change_documentrow'),
	(75, 'Can delete document', 19, 'delete_documentrow'),
	(76, 'Can view document', 19, 'view_documentrow'),
	(77, 'Can add event', 20, 'add_event'),
	(78, 'Can change event', 20, 'change_event'),
	(79, 'Can delete event', 20, 'delete_event'),
	(80, 'Can view event', 20, 'view_event'),
	(81, 'Can add outlet', 21, 'add_outlet'),
	(82, 'Can change outlet', 21, 'change_outlet'),
	(83, 'Can delete outlet', 21, 'delete_outlet'),
	(84, 'Can view outlet', 21, 'view_outlet'),
	(85, 'Can add person', 22, 'add_personrow'),
	(86, 'Can change person', 22, 'change_personrow'),
	(87, 'Can delete person', 22, 'delete_personrow'),
	(88, 'Can view person', 22, 'view_personrow'),
	(89, 'Can add staff member', 23, 'add_staff'),
	(90, 'Can change staff member', 23, 'change_staff'),
	(91, 'Can delete staff member', 23, 'delete_staff'),
	(92, 'Can view staff member', 23, 'view_staff'),
	(93, 'Can add stream', 24, 'add_stream'),
	(94, 'Can change stream', 24, 'change_stream'),
	(95, 'Can delete stream', 24, 'delete_stream'),
	(96, 'Can view stream', 24, 'view_stream'),
	(97, 'Can add subject', 25, 'add_subject'),
	(98, 'Can change subject', 25, 'change_subject'),
	(99, 'Can delete subject', 25, 'delete_subject'),
	(100, 'Can view subject', 25, 'view_subject');
INSERT INTO public.auth_permission VALUES
	(101, 'Can add sim clock', 26, 'add_simclock'),
	(102, 'Can change sim clock', 26, 'change_simclock'),
	(103, 'Can delete sim clock', 26, 'delete_simclock'),
	(104, 'Can view sim clock', 26, 'view_simclock'),
	(105, 'Can add clock trouble', 27, 'add_clocktrouble'),
	(106, 'Can change clock trouble', 27, 'change_clocktrouble'),
	(107, 'Can delete clock trouble', 27, 'delete_clocktrouble'),
	(108, 'Can view clock trouble', 27, 'view_clocktrouble'),
	(109, 'Can add ledger account', 28, 'add_glaccount'),
	(110, 'Can change ledger account', 28, 'change_glaccount'),
	(111, 'Can delete ledger account', 28, 'delete_glaccount'),
	(112, 'Can view ledger account', 28, 'view_glaccount'),
	(113, 'Can add posting rule', 29, 'add_rule'),
	(114, 'Can change posting rule', 29, 'change_rule'),
	(115, 'Can delete posting rule', 29, 'delete_rule'),
	(116, 'Can view posting rule', 29, 'view_rule'),
	(117, 'Can add rule line', 30, 'add_ruleline'),
	(118, 'Can change rule line', 30, 'change_ruleline'),
	(119, 'Can delete rule line', 30, 'delete_ruleline'),
	(120, 'Can view rule line', 30, 'view_ruleline'),
	(121, 'Can add account', 31, 'add_account'),
	(122, 'Can change account', 31, 'change_account'),
	(123, 'Can delete account', 31, 'delete_account'),
	(124, 'Can view account', 31, 'view_account'),
	(125, 'Can add balance', 32, 'add_balance'),
	(126, 'Can change balance', 32, 'change_balance'),
	(127, 'Can delete balance', 32, 'delete_balance'),
	(128, 'Can view balance', 32, 'view_balance'),
	(129, 'Can add bank account', 33, 'add_bankaccount'),
	(130, 'Can change bank account', 33, 'change_bankaccount'),
	(131, 'Can delete bank account', 33, 'delete_bankaccount'),
	(132, 'Can view bank account', 33, 'view_bankaccount'),
	(133, 'Can add hospital bill', 34, 'add_billrow'),
	(134, 'Can change hospital bill', 34, 'change_billrow'),
	(135, 'Can delete hospital bill', 34, 'delete_billrow'),
	(136, 'Can view hospital bill', 34, 'view_billrow'),
	(137, 'Can add book', 35, 'add_book'),
	(138, 'Can change book', 35, 'change_book'),
	(139, 'Can delete book', 35, 'delete_book'),
	(140, 'Can view book', 35, 'view_book'),
	(141, 'Can add cover year', 36, 'add_coverrow'),
	(142, 'Can change cover year', 36, 'change_coverrow'),
	(143, 'Can delete cover year', 36, 'delete_coverrow'),
	(144, 'Can view cover year', 36, 'view_coverrow'),
	(145, 'Can add hospital', 37, 'add_hospital'),
	(146, 'Can change hospital', 37, 'change_hospital'),
	(147, 'Can delete hospital', 37, 'delete_hospital'),
	(148, 'Can view hospital', 37, 'view_hospital'),
	(149, 'Can add hospital token', 38, 'add_hospitaltoken'),
	(150, 'Can change hospital token', 38, 'change_hospitaltoken'),
	(151, 'Can delete hospital token', 38, 'delete_hospitaltoken'),
	(152, 'Can view hospital token', 38, 'view_hospitaltoken'),
	(153, 'Can add payment', 39, 'add_paymentrow'),
	(154, 'Can change payment', 39, 'change_paymentrow'),
	(155, 'Can delete payment', 39, 'delete_paymentrow'),
	(156, 'Can view payment', 39, 'view_paymentrow'),
	(157, 'Can add accounting period', 40, 'add_period'),
	(158, 'Can change accounting period', 40, 'change_period'),
	(159, 'Can delete accounting period', 40, 'delete_period'),
	(160, 'Can view accounting period', 40, 'view_period'),
	(161, 'Can add posting', 41, 'add_posting'),
	(162, 'Can change posting', 41, 'change_posting'),
	(163, 'Can delete posting', 41, 'delete_posting'),
	(164, 'Can view posting', 41, 'view_posting'),
	(165, 'Can add project', 42, 'add_project'),
	(166, 'Can change project', 42, 'change_project'),
	(167, 'Can delete project', 42, 'delete_project'),
	(168, 'Can view project', 42, 'view_project'),
	(169, 'Can add voucher', 43, 'add_voucher'),
	(170, 'Can change voucher', 43, 'change_voucher'),
	(171, 'Can delete voucher', 43, 'delete_voucher'),
	(172, 'Can view voucher', 43, 'view_voucher');


--
-- Data for Name: auth_user; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.auth_user VALUES
	(1, '!', NULL, false, 'clerk', '', '', '', true, true, '2014-09-19 04:00:00+00'),
	(2, '!', NULL, false, 'assessor', '', '', '', true, true, '2014-09-19 04:00:00+00'),
	(3, '!', NULL, false, 'approver', '', '', '', true, true, '2014-09-19 04:00:00+00'),
	(4, '!', NULL, false, 'cashier', '', '', '', true, true, '2014-09-19 04:00:00+00'),
	(5, '!', NULL, false, 'finance', '', '', '', true, true, '2014-09-19 04:00:00+00'),
	(6, '!', NULL, false, 'regulator', '', '', '', true, true, '2014-09-19 04:00:00+00'),
	(7, '!', NULL, false, 'admin', '', '', '', true, true, '2014-09-19 04:00:00+00');


--
-- Data for Name: auth_user_groups; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: auth_user_user_permissions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: axes_accessattempt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: axes_accessattemptexpiration; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: axes_accessfailurelog; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: axes_accesslog; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: claims_blind_index; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_blind_index VALUES
	('370000', 'id_no', '\xdebae253e881922daea587c077577e71d7bf9a722f229d53e6442a00c6554392', 'RDJTP0XJASND3RN5G'),
	('370000', 'psn_no', '\xd2a2641445d35d6707157137baac5ce7bf168756c42910fb9afcd86bddf3da8b', 'RDJTP0XJASND3RN5G'),
	('370000', 'id_no', '\xa01bb4f33f4eded2c5a07842bd4cf64cd0f300def3428eb36276b499421ea483', 'R8JZPYVPRYP553AS6'),
	('370000', 'psn_no', '\xeacec935e91c9efde6b9efb1d7e40f542278be15ad4549780ad9599d00e76b7d', 'R8JZPYVPRYP553AS6'),
	('370000', 'id_no', '\xab9e2a880fa55f36ef0aa10a89956cabbc104f54acaa73e43b93b15e4f9318f4', 'R7FCE5KY067H0C1VK'),
	('370000', 'psn_no', '\x3e33e945403ec65a2690dd6de4e1f24513a2d9e80a01ba12e411833289c04592', 'R7FCE5KY067H0C1VK'),
	('370000', 'id_no', '\xfb49a4d7add27f91ea966096fb3963232fa853efb4ef8e06a5f41e1e3f2211dc', 'RDA3HHHRPT9AMZZB4'),
	('370000', 'psn_no', '\xc0767c481dd1a94876690c6fee2d27e952333329a48a45f2b5d993b962e1f94d', 'RDA3HHHRPT9AMZZB4'),
	('370000', 'id_no', '\x7e294eebd740fd9d831da578b1396211d67ee8333b72ad74810019caa2cda4f3', 'RRKGMDD0PY9E65BZ9'),
	('370000', 'psn_no', '\x492de1de588829ff541131da195fb3ff329abee356459251c0842c9fabed46bb', 'RRKGMDD0PY9E65BZ9'),
	('370000', 'id_no', '\x242356755b7673367de3e0b579936d963c8b1c426b5a159690e7247858a7cf7e', 'RJW4HW1SBHXZ1J317'),
	('370000', 'psn_no', '\x81c9193b6594d640ba7285fee75dd5cf9c26d0e5da324ab9ce04acf410b8f0d4', 'RJW4HW1SBHXZ1J317'),
	('370000', 'id_no', '\x3694f48c00d4f077cd11448bd021ebab5dc3ab24817df7259ece324e5c224b87', 'RXA9NGA2JYTSV9W0V'),
	('370000', 'psn_no', '\xfbd1d5cd4e3591b5aab26981e9ed2b675b8bc6dba2ab5d93625e3e875d9c195b', 'RXA9NGA2JYTSV9W0V'),
	('370000', 'id_no', '\x1169d4c5a04f16035742ec202447b13241590383712fed9bb0354c3f1842a262', 'R8AW7C66CKTBJZ9DQ'),
	('370000', 'psn_no', '\x33cce0b5d8a56d97db3a0e7fe62fe86f2e70298bfc9fe9b9efec44a4e7aef79e', 'R8AW7C66CKTBJZ9DQ'),
	('370000', 'id_no', '\x2c1283531394a76761ff91de183d4ea28b50d6ef6e8ae2c7279b58262994b246', 'RSZJJF431838H5K2W'),
	('370000', 'psn_no', '\xdc08e37d34cdbffd81bb9b1432706a4424525207036ad31a473b70fcd27d3d55', 'RSZJJF431838H5K2W'),
	('370000', 'id_no', '\x31be7306c91e1e51f92e699eb3c13a7fe33c803e7f97f1ec9dc4f7b9edbac327', 'R45V1TAE0VEA5SW3V'),
	('370000', 'psn_no', '\x5513264519c52556b930b00d0aa7f13bbeee75907521c36875977d135f970516', 'R45V1TAE0VEA5SW3V'),
	('370000', 'id_no', '\x8b0d8eca5956d5dec8ef6ae00d615c32f0e92bac29773e8edbd9708c3a1efa31', 'RA4Z8KA80KQ6R2YFA'),
	('370000', 'psn_no', '\x727fa136cd3d662eefabc1b771e7a699307d9d4875f47b9096f422f92142a803', 'RA4Z8KA80KQ6R2YFA'),
	('370000', 'id_no', '\x1be1eb24b1118c4b556112d79e0fc114a7bf7b47e6da17d91bbb5352b13cd0ea', 'R2TCGNY0YDKKR8E7B'),
	('370000', 'psn_no', '\x8de47b64e069d8b8b689cb3fda327f5550c69e52b9c9784637e1448339e74cc0', 'R2TCGNY0YDKKR8E7B'),
	('370000', 'id_no', '\x742385c66c9310fceb7b9a27fcfdfd0589c2e94e664bb94830634db300fb0e85', 'R71EASAD1P09P2B7V'),
	('370000', 'psn_no', '\x6c3c9c8e44668e190efeb306b7a7fd44d6f6fd33c2781eb8253642a9cc06030c', 'R71EASAD1P09P2B7V'),
	('370000', 'id_no', '\xf31a07153f0df29b25150ef6a8fab7cf260e04342aa83ebe5194bfded18d59fc', 'RXFK70T3SP33PHT84'),
	('370000', 'psn_no', '\xaa9cfeae1209bbb12817d9b46a05291bea34bc08308feb8b9f4d7a2233f9dc2b', 'RXFK70T3SP33PHT84');


--
-- Data for Name: claims_bookmark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_bookmark VALUES
	(1, 'order_when_payable', 1, 1, 304, NULL, '', NULL),
	(2, 'reserve_ordered', 1, 1, 304, NULL, '', NULL),
	(3, 'reserve_waiting', 1, 1, 304, NULL, '', NULL),
	(4, 'tell_claim', 1, 1, 304, NULL, '', NULL);


--
-- Data for Name: claims_claim; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_claim VALUES
	(1, '370000', 'C37000020149F2K4JT6MM', 'RDJTP0XJASND3RN5G', '37990301', 'paid', '2014-04-09 01:00:02+00', '2014-03-03', '2014-03-18', 2014, 'H37999900099', '2014-02-10', '2014-02-22', 12500000, 1454200, false, 'assessor-1', 'approver-1', NULL, '0101', 'P3700002014FFA913CA6F2F581B', 12, '外地虚构专科医院'),
	(6, '370000', 'C37000020148VAVZPKVX8', 'R7FCE5KY067H0C1VK', '37990101', 'closed', '2014-04-23 01:00:03+00', '2014-03-17', '2014-03-18', 2014, 'H37999900099', '2014-02-24', '2014-03-08', 13500000, 0, false, 'assessor-1', 'approver-1', NULL, '', '', 8, '外地虚构专科医院'),
	(4, '370000', 'C3700002014C2F3JN0MX5', 'R8JZPYVPRYP553AS6', '37990201', 'paid', '2014-05-02 01:00:03+00', '2014-03-10', '2014-03-11', 2014, 'H37999900099', '2014-02-17', '2014-03-01', 13000000, 1273750, false, 'assessor-1', 'approver-1', NULL, '0201', 'P37000020143CA5E5F7D37170DF', 16, '外地虚构专科医院'),
	(26, '370000', 'C3700002014BCT21AB2BY', 'RDA3HHHRPT9AMZZB4', '37990201', 'paid', '2014-05-12 01:00:09+00', '2014-04-01', '2014-04-02', 2014, 'H37999900099', '2014-03-11', '2014-03-23', 14000000, 1626000, false, 'assessor-1', 'approver-1', NULL, '0401', 'P3700002014B980AD9B24B05D5C', 11, '外地虚构专科医院'),
	(31, '370000', 'C370000201445M6M34B00', 'RRKGMDD0PY9E65BZ9', '37990401', 'paid', '2014-05-22 01:00:02+00', '2014-04-08', '2014-04-09', 2014, 'H37999900099', '2014-03-18', '2014-03-30', 14500000, 1165900, false, 'assessor-1', 'approver-1', NULL, '0502', 'P3700002014C79D37E376C6BDB9-2', 13, '外地虚构专科医院'),
	(70, '370000', 'C3700002014KRZCEPF5CW', 'RXA9NGA2JYTSV9W0V', '37990201', 'withdrawn', '2014-06-05 01:00:01+00', '2014-06-03', NULL, 2014, 'H37999900099', '2014-05-13', '2014-05-25', 15500000, NULL, false, '', '', NULL, '', '', 2, '外地虚构专科医院'),
	(55, '370000', 'C37000020145GJK9KBXPF', 'RJW4HW1SBHXZ1J317', '37990201', 'paid', '2014-06-23 01:00:03+00', '2014-05-05', '2014-05-06', 2014, 'H37999900099', '2014-04-14', '2014-04-26', 15000000, 1238200, false, 'assessor-1', 'approver-1', NULL, '0601', 'P370000201499EE7A607367A4A0', 14, '外地虚构专科医院'),
	(79, '370000', 'C3700002014DKJRVKTXEZ', 'RSZJJF431838H5K2W', '37990201', 'under_assessment', '2014-07-08 01:00:01+00', '2014-07-07', '2014-07-08', 2014, 'H37999900099', '2014-06-16', '2014-06-28', 16500000, NULL, false, '', '', '2014-08-06', '', '', 2, '外地虚构专科医院'),
	(76, '370000', 'C37000020144WCN4R795A', 'R8AW7C66CKTBJZ9DQ', '37990201', 'awaiting_documents', '2014-06-19 16:00:00+00', '2014-06-16', NULL, 2014, 'H37999900099', '2014-05-26', '2014-06-07', 16000000, NULL, false, '', '', NULL, '', '', 3, '外地虚构专科医院'),
	(87, '370000', 'C3700002014E5V0HJD2C8', 'RA4Z8KA80KQ6R2YFA', '37990401', 'approved', '2014-09-12 01:00:02+00', '2014-09-08', '2014-09-09', 2014, 'H37999900099', '2014-08-18', '2014-08-30', 17500000, 2344850, false, 'assessor-1', 'approver-1', NULL, '', '', 4, '外地虚构专科医院'),
	(82, '370000', 'C37000020140900DVJZMJ', 'R45V1TAE0VEA5SW3V', '37990401', 'payment_ordered', '2014-09-12 01:00:01+00', '2014-09-01', '2014-09-02', 2014, 'H37999900099', '2014-08-11', '2014-08-23', 17000000, 2806000, false, 'assessor-1', 'approver-1', '2014-09-22', '1001', 'P3700002014CBC8929B108D64C8', 8, '外地虚构专科医院'),
	(94, '370000', 'C3700002014RGKNTV7J5E', 'R2TCGNY0YDKKR8E7B', '37990101', 'received', '2014-09-17 01:00:02+00', '2014-09-17', NULL, 2014, 'H37999900099', '2014-08-27', '2014-09-08', 18000000, NULL, false, '', '', '2014-10-17', '', '', 1, '外地虚构专科医院');


--
-- Data for Name: claims_clock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_clock VALUES
	(3, '370000', 'claim:C3700002014C2F3JN0MX5/claim.assess/1', 'claim:C3700002014C2F3JN0MX5', 'claim.assess', 1, 1, 'met', 'on_track', '2014-03-10', '2014-04-09', '2014-04-09', NULL, 0, false, '2026.1', '{"2014-03-25 01:00:00+00","2014-04-03 01:00:00+00","2014-04-09 01:00:00+00","2014-04-09 16:00:00+00"}', '{half,at_risk,last_day,breach}', 1, NULL, '2014-03-24 01:00:03+00', false, 2),
	(7, '370000', 'claim:C3700002014C2F3JN0MX5/claim.reject_notice/1', 'claim:C3700002014C2F3JN0MX5', 'claim.reject_notice', 1, 1, 'met', 'on_track', '2014-03-24', '2014-03-27', '2014-03-27', NULL, 0, false, '2026.1', '{"2014-03-25 01:00:00+00","2014-03-26 01:00:00+00","2014-03-27 01:00:00+00","2014-03-27 16:00:00+00"}', '{half,at_risk,last_day,breach}', 2, NULL, '2014-03-25 01:00:01+00', false, 3),
	(4, '370000', 'claim:C37000020148VAVZPKVX8/claim.assess/1', 'claim:C37000020148VAVZPKVX8', 'claim.assess', 1, 1, 'met', 'on_track', '2014-03-17', '2014-04-16', '2014-04-16', NULL, 0, false, '2026.1', '{"2014-04-01 01:00:00+00","2014-04-10 01:00:00+00","2014-04-16 01:00:00+00","2014-04-16 16:00:00+00"}', '{half,at_risk,last_day,breach}', 1, NULL, '2014-03-26 01:00:01+00', false, 2),
	(1, '370000', 'claim:C37000020149F2K4JT6MM/claim.assess/1', 'claim:C37000020149F2K4JT6MM', 'claim.assess', 1, 1, 'met', 'on_track', '2014-03-03', '2014-04-12', '2014-04-14', NULL, 10, false, '2026.1', '{"2014-03-28 01:00:00+00","2014-04-06 01:00:00+00","2014-04-12 01:00:00+00","2014-04-14 16:00:00+00"}', '{half,at_risk,last_day,breach}', 1, NULL, '2014-03-26 01:00:02+00', false, 4),
	(11, '370000', 'claim:C37000020148VAVZPKVX8/claim.reject_notice/1', 'claim:C37000020148VAVZPKVX8', 'claim.reject_notice', 1, 1, 'met', 'on_track', '2014-03-26', '2014-03-29', '2014-03-31', NULL, 0, false, '2026.1', '{"2014-03-27 01:00:00+00","2014-03-28 01:00:00+00","2014-03-29 01:00:00+00","2014-03-31 16:00:00+00"}', '{half,at_risk,last_day,breach}', 2, NULL, '2014-03-27 01:00:01+00', false, 3),
	(15, '370000', 'claim:C37000020149F2K4JT6MM/claim.pay/1', 'claim:C37000020149F2K4JT6MM', 'claim.pay', 1, 1, 'met', 'at_risk', '2014-03-31', '2014-04-10', '2014-04-10', NULL, 0, false, '2026.1', '{"2014-04-05 01:00:00+00","2014-04-08 01:00:00+00","2014-04-10 01:00:00+00","2014-04-10 16:00:00+00"}', '{half,at_risk,last_day,breach}', 3, NULL, '2014-04-09 01:00:02+00', false, 4),
	(16, '370000', 'claim:C3700002014BCT21AB2BY/claim.assess/1', 'claim:C3700002014BCT21AB2BY', 'claim.assess', 1, 1, 'met', 'on_track', '2014-04-01', '2014-05-01', '2014-05-04', NULL, 0, false, '2026.1', '{"2014-04-16 01:00:00+00","2014-04-25 01:00:00+00","2014-05-01 01:00:00+00","2014-05-04 16:00:00+00"}', '{half,at_risk,last_day,breach}', 1, NULL, '2014-04-10 01:00:08+00', false, 2),
	(17, '370000', 'claim:C3700002014C2F3JN0MX5/claim.assess/2', 'claim:C3700002014C2F3JN0MX5', 'claim.assess', 1, 2, 'met', 'on_track', '2014-04-04', '2014-05-04', '2014-05-04', NULL, 0, false, '2026.1', '{"2014-04-19 01:00:00+00","2014-04-28 01:00:00+00","2014-05-04 01:00:00+00","2014-05-04 16:00:00+00"}', '{half,at_risk,last_day,breach}', 1, NULL, '2014-04-14 01:00:01+00', false, 2),
	(20, '370000', 'claim:C370000201445M6M34B00/claim.assess/1', 'claim:C370000201445M6M34B00', 'claim.assess', 1, 1, 'met', 'on_track', '2014-04-08', '2014-05-08', '2014-05-08', NULL, 0, false, '2026.1', '{"2014-04-23 01:00:00+00","2014-05-02 01:00:00+00","2014-05-08 01:00:00+00","2014-05-08 16:00:00+00"}', '{half,at_risk,last_day,breach}', 1, NULL, '2014-04-17 01:00:02+00', false, 2),
	(27, '370000', 'claim:C3700002014C2F3JN0MX5/claim.pay/1', 'claim:C3700002014C2F3JN0MX5', 'claim.pay', 1, 1, 'met', 'at_risk', '2014-04-21', '2014-05-01', '2014-05-04', NULL, 0, false, '2026.1', '{"2014-04-26 01:00:00+00","2014-04-29 01:00:00+00","2014-05-01 01:00:00+00","2014-05-04 16:00:00+00"}', '{half,at_risk,last_day,breach}', 4, NULL, '2014-05-02 01:00:03+00', false, 5),
	(28, '370000', 'claim:C370000201445M6M34B00/claim.pay/1', 'claim:C370000201445M6M34B00', 'claim.pay', 1, 1, 'met', 'breached', '2014-04-22', '2014-05-02', '2014-05-04', NULL, 0, false, '2026.1', '{"2014-04-27 01:00:00+00","2014-04-30 01:00:00+00","2014-05-02 01:00:00+00","2014-05-04 16:00:00+00"}', '{half,at_risk,last_day,breach}', 5, NULL, '2014-05-06 01:00:02+00', true, 6),
	(24, '370000', 'claim:C3700002014BCT21AB2BY/claim.pay/1', 'claim:C3700002014BCT21AB2BY', 'claim.pay', 1, 1, 'met', 'breached', '2014-04-15', '2014-04-25', '2014-04-25', NULL, 0, false, '2026.1', '{"2014-04-20 01:00:00+00","2014-04-23 01:00:00+00","2014-04-25 01:00:00+00","2014-04-25 16:00:00+00"}', '{half,at_risk,last_day,breach}', 5, NULL, '2014-05-12 01:00:09+00', true, 6),
	(40, '370000', 'claim:C37000020145GJK9KBXPF/claim.assess/1', 'claim:C37000020145GJK9KBXPF', 'claim.assess', 1, 1, 'met', 'on_track', '2014-05-05', '2014-06-04', '2014-06-04', NULL, 0, false, '2026.1', '{"2014-05-20 01:00:00+00","2014-05-29 01:00:00+00","2014-06-04 01:00:00+00","2014-06-04 16:00:00+00"}', '{half,at_risk,last_day,breach}', 1, NULL, '2014-05-14 01:00:01+00', false, 2),
	(44, '370000', 'claim:C370000201445M6M34B00/claim.pay/2', 'claim:C370000201445M6M34B00', 'claim.pay', 1, 2, 'met', 'on_track', '2014-05-20', '2014-05-30', '2014-05-30', NULL, 0, false, '2026.1', '{"2014-05-25 01:00:00+00","2014-05-28 01:00:00+00","2014-05-30 01:00:00+00","2014-05-30 16:00:00+00"}', '{half,at_risk,last_day,breach}', 1, NULL, '2014-05-22 01:00:02+00', false, 2),
	(46, '370000', 'claim:C37000020145GJK9KBXPF/claim.assess/2', 'claim:C37000020145GJK9KBXPF', 'claim.assess', 1, 2, 'met', 'on_track', '2014-05-23', '2014-06-22', '2014-06-23', NULL, 0, false, '2026.1', '{"2014-06-07 01:00:00+00","2014-06-16 01:00:00+00","2014-06-22 01:00:00+00","2014-06-23 16:00:00+00"}', '{half,at_risk,last_day,breach}', 1, NULL, '2014-06-02 01:00:01+00', false, 2),
	(48, '370000', 'claim:C3700002014KRZCEPF5CW/claim.assess/1', 'claim:C3700002014KRZCEPF5CW', 'claim.assess', 1, 1, 'cancelled', 'on_track', '2014-06-03', '2014-07-03', '2014-07-03', NULL, 0, false, '2026.1', '{"2014-06-18 01:00:00+00","2014-06-27 01:00:00+00","2014-07-03 01:00:00+00","2014-07-03 16:00:00+00"}', '{half,at_risk,last_day,breach}', 1, NULL, '2014-06-05 01:00:01+00', false, 2),
	(50, '370000', 'claim:C37000020145GJK9KBXPF/claim.pay/1', 'claim:C37000020145GJK9KBXPF', 'claim.pay', 1, 1, 'met', 'breached', '2014-06-09', '2014-06-19', '2014-06-19', NULL, 0, false, '2026.1', '{"2014-06-14 01:00:00+00","2014-06-17 01:00:00+00","2014-06-19 01:00:00+00","2014-06-19 16:00:00+00"}', '{half,at_risk,last_day,breach}', 5, NULL, '2014-06-23 01:00:03+00', true, 6),
	(52, '370000', 'claim:C37000020144WCN4R795A/claim.assess/1', 'claim:C37000020144WCN4R795A', 'claim.assess', 1, 1, 'paused', 'at_risk', '2014-06-16', NULL, NULL, '2014-06-20', 0, false, '2026.1', '{}', '{}', 1, NULL, NULL, false, 7),
	(58, '370000', 'claim:C3700002014DKJRVKTXEZ/claim.assess/1', 'claim:C3700002014DKJRVKTXEZ', 'claim.assess', 1, 1, 'running', 'breached', '2014-07-07', '2014-08-06', '2014-08-06', NULL, 0, false, '2026.1', '{"2014-07-22 01:00:00+00","2014-07-31 01:00:00+00","2014-08-06 01:00:00+00","2014-08-06 16:00:00+00"}', '{half,at_risk,last_day,breach}', 5, NULL, NULL, false, 5),
	(67, '370000', 'claim:C37000020140900DVJZMJ/claim.assess/1', 'claim:C37000020140900DVJZMJ', 'claim.assess', 1, 1, 'met', 'on_track', '2014-09-01', '2014-10-01', '2014-10-08', NULL, 0, false, '2026.1', '{"2014-09-16 01:00:00+00","2014-09-25 01:00:00+00","2014-10-01 01:00:00+00","2014-10-08 16:00:00+00"}', '{half,at_risk,last_day,breach}', 1, NULL, '2014-09-05 01:00:01+00', false, 2),
	(69, '370000', 'claim:C3700002014E5V0HJD2C8/claim.assess/1', 'claim:C3700002014E5V0HJD2C8', 'claim.assess', 1, 1, 'met', 'on_track', '2014-09-08', '2014-10-08', '2014-10-08', NULL, 0, false, '2026.1', '{"2014-09-23 01:00:00+00","2014-10-02 01:00:00+00","2014-10-08 01:00:00+00","2014-10-08 16:00:00+00"}', '{half,at_risk,last_day,breach}', 1, NULL, '2014-09-12 01:00:02+00', false, 2),
	(70, '370000', 'claim:C37000020140900DVJZMJ/claim.pay/1', 'claim:C37000020140900DVJZMJ', 'claim.pay', 1, 1, 'running', 'on_track', '2014-09-12', '2014-09-22', '2014-09-22', NULL, 0, false, '2026.1', '{"2014-09-17 01:00:00+00","2014-09-20 01:00:00+00","2014-09-22 01:00:00+00","2014-09-22 16:00:00+00"}', '{half,at_risk,last_day,breach}', 2, '2014-09-20 01:00:00+00', NULL, false, 2),
	(73, '370000', 'claim:C3700002014RGKNTV7J5E/claim.assess/1', 'claim:C3700002014RGKNTV7J5E', 'claim.assess', 1, 1, 'running', 'on_track', '2014-09-17', '2014-10-17', '2014-10-17', NULL, 0, false, '2026.1', '{"2014-10-02 01:00:00+00","2014-10-11 01:00:00+00","2014-10-17 01:00:00+00","2014-10-17 16:00:00+00"}', '{half,at_risk,last_day,breach}', 1, '2014-10-02 01:00:00+00', NULL, false, 1);


--
-- Data for Name: claims_clock_trouble; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: claims_command; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_command VALUES
	('370000', 'enrolment', 'simulation:2014:11:persons:1', '\x0f60ce9f63ba9af0a47a3bd7e5cf074ef588f739b14074f77d24a189202d4300', 'enrol_crowd', '{"persons": 14}', '{e3c390a9-348e-520c-adb2-aff1d81ad6ae,e0e5fbe9-b227-556d-8112-72a9e92abfe2,d283721c-6474-5845-abb1-9da3a191d8b8,6b80d949-f549-5860-a8bb-4214decf379a,5d6564b9-0c9f-5270-a9d7-64b7d13657f0,a4d4cc72-62f6-552d-9644-924009a9fd6f,b16c9431-370d-5b58-9bae-3a0170379196,4c5628ad-9138-5c77-8fc8-8cf84c1e8eb9,9ff64921-119f-5d03-847c-6662ec13ca57,c963c3eb-c291-5c2a-afd9-7c3ff4277f40,48aaea72-faa6-50c1-a4d5-e32b807c4a74,d07a864d-d406-5cfe-b5a3-c8a29fc85dbe,fffaef2d-053e-5dfc-938b-066491eb1ee2,9f5d17ec-5eaf-591e-b154-4a571e9e6e55,c68b5b21-4171-5b80-9195-d5d07c842473,3d2ab53f-30d5-5c8b-84c0-fe02abca98a2,de18733e-b143-5fbf-a736-d1093e73b7a3,e1842d6b-1fe5-5dd9-b709-d78ade2c388d,6b9e4026-c329-5173-810f-c8fe6792ac6b,080a37f7-8ae3-58ab-9835-824ea97a77d1,a584f9b6-bb62-556c-9dde-7eacd1d96e50,389dcd7e-f300-5340-b4f5-aaf71ddb4101,0b9f1a4b-478f-5658-bb37-f91000ea7961,655894c7-45d3-556f-9d70-14b025d19faf,8bead9fd-d5bf-582c-8b09-a3534190bc55,cf514c09-7719-5bb7-ac8c-dd18203114bf,21c295aa-ecf0-53f6-b800-665043d2afad,5ffacbf3-f8ad-59cf-aaf8-09bc406bf12f,c2f2ba19-2b8f-5686-8255-249a40a9cbf7}', '2013-12-31 16:00:00+00'),
	('370000', 'finance-1', 'simulation:2014:11:1', '\xd555a035c267140d9212213f735b78c161e8f712b4ffad86f100c02c801884b9', 'record_premium_due', '{"pool_fen": 0, "reference": "DB370000-2014-D", "amount_fen": 907200, "income_fen": 0, "project_no": "DB370000-2014"}', '{77f5a0c5-a0ae-579d-9ce1-0308151eee75}', '2014-01-06 01:00:01+00'),
	('370000', 'finance-1', 'simulation:2014:11:2', '\x085d53c215b6d5d35251ab2106ba598861b5a078237a8e320f9bb52d955ae343', 'record_premium_received', '{"pool_fen": 0, "reference": "DB370000-2014-D01", "amount_fen": 362880, "income_fen": 362880, "project_no": "DB370000-2014"}', '{97cef0c2-197b-5b12-8969-37b0576eb0a0}', '2014-01-13 01:00:01+00'),
	('370000', 'finance-1', 'simulation:2014:11:3', '\x5d2ae9820b339ed5b45d4fcdf01451e158ab019961f675bb33c2ba26fd0eae98', 'send_sweep', '{"pool_fen": 0, "reference": "DB370000-2014-D01-UP", "amount_fen": 362880, "income_fen": 0, "project_no": "DB370000-2014"}', '{443d6899-c094-56d3-9ac0-087ad5c021d3}', '2014-01-14 01:00:01+00'),
	('370000', 'finance-1', 'simulation:2014:11:4', '\x0ebd05ab0f2d60580fae77eadc612b672ce11659cf1234a07d24f56777e3668b', 'record_sweep_arrived', '{"pool_fen": 362880, "reference": "DB370000-2014-D01-UP", "amount_fen": 362880, "income_fen": 0, "project_no": "DB370000-2014"}', '{1cd8b9a9-5759-5425-ba64-1e7d3246fd7e}', '2014-01-15 01:00:01+00'),
	('370000', 'finance-1', 'simulation:2014:11:6', '\x4cd7a7bc6429460e3dd2c288266d50f8388c683e90c976818090cca86fa77c51', 'send_allocation', '{"pool_fen": 353808, "reference": "DB370000-2014-A001", "amount_fen": 9072, "income_fen": 0, "project_no": "DB370000-2014"}', '{fed4bdd1-aa2f-58e7-a6d5-eaf239485543}', '2014-01-20 01:00:02+00'),
	('370000', 'finance-1', 'simulation:2014:11:7', '\xf31ce4f6b5f656c448a33cbffea3ee7205f5fe0d384bc3fd9a80f306029a7533', 'record_allocation_arrived', '{"pool_fen": 353808, "reference": "DB370000-2014-A001", "amount_fen": 9072, "income_fen": 0, "project_no": "DB370000-2014"}', '{0a7c1c42-90ea-5830-8e4f-15b9920110f1}', '2014-01-21 01:00:01+00'),
	('370000', 'clerk-37990301', 'simulation:2014:11:25', '\x763b48527cbcdfee14c91ccac4e3db03ff2991057b3121f12216f0c44720906a', 'report_claim', '{"status": "received", "claim_no": "C37000020149F2K4JT6MM"}', '{102aa120-2f2a-59a9-9fe8-36b99b49f424,9da0e568-3479-5d27-8615-274e3a22b233}', '2014-03-03 01:00:01+00'),
	('370000', 'clerk-37990301', 'simulation:2014:11:27', '\xafb7fdbc2a824bfd6828fd5877918e8eef3eb84564907ea7da802ec9c864d03c', 'request_supplement', '{"status": "supplement_requested", "claim_no": "C37000020149F2K4JT6MM"}', '{12deecd5-e8ec-5a07-888d-5ce17c555198}', '2014-03-04 01:00:01+00'),
	('370000', 'clerk-37990301', 'simulation:2014:11:29', '\x162e9c68942ba918bf97b4ba6c847951dc18274b448e8441bb239ac7ce3d56d1', 'record_notice_arrival', '{"status": "awaiting_documents", "claim_no": "C37000020149F2K4JT6MM"}', '{af306770-9714-5f5f-8c04-d5d486bac567,aa21c90d-fbe5-5222-aa0a-658f2fa5ee53}', '2014-03-07 01:00:01+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:36', '\xda21cbc54ca3cde355e6ad12b45d08864a2caea1309e05911af972ea4f4c4ad4', 'report_claim', '{"status": "received", "claim_no": "C3700002014C2F3JN0MX5"}', '{f871c687-25ba-5e9f-a921-b26f0dffb949,efe79f27-a04d-513c-b2c5-9fc3e8d12f2a}', '2014-03-10 01:00:07+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:38', '\x8553d23dafef244dd193901f70bb9fc259fec54d7fc04eac1f04528025d7322f', 'complete_dossier', '{"status": "under_assessment", "claim_no": "C3700002014C2F3JN0MX5"}', '{1c376fa2-19b5-5c59-a10d-1dbc1d9df93e}', '2014-03-11 01:00:01+00'),
	('370000', 'clerk-37990101', 'simulation:2014:11:40', '\x9f75c912dd681737fefc81e3c3d2a4a2f97b15380fab09af9cd9b6a0cb865551', 'report_claim', '{"status": "received", "claim_no": "C37000020148VAVZPKVX8"}', '{b712b736-62f3-59c5-acee-3b822a786b42,b48763ae-244f-5768-84f8-74c73b204c4d}', '2014-03-17 01:00:01+00'),
	('370000', 'clerk-37990301', 'simulation:2014:11:41', '\xcafd48fb6c2305124d02652369998a4e194147dc23db9c0791ac88af89781c2f', 'receive_documents', '{"status": "received", "claim_no": "C37000020149F2K4JT6MM"}', '{2b1c8322-70c2-565a-b706-ad77b03b5482,cdbb15aa-7c74-50d0-8cd4-abdc2d777450}', '2014-03-17 01:00:02+00'),
	('370000', 'assessor-1', 'simulation:2014:11:42', '\xa0a5e60c30922f648393119816afea57f614f048e768049210d37f41e198f1fc', 'propose_rejection', '{"status": "assessed", "claim_no": "C3700002014C2F3JN0MX5", "benefit_fen": 0}', '{d8f58342-0f6d-5b8c-8172-18aeda61c134}', '2014-03-17 01:00:03+00'),
	('370000', 'clerk-37990101', 'simulation:2014:11:44', '\x124f394771e3e1cafa1627f5b4ee000532884e92a0b11931a3e3be5f8faa0aea', 'complete_dossier', '{"status": "under_assessment", "claim_no": "C37000020148VAVZPKVX8"}', '{bfc2c849-9efd-50fc-963e-c9f7340efcf5}', '2014-03-18 01:00:01+00'),
	('370000', 'clerk-37990301', 'simulation:2014:11:45', '\xdef729c52f769c3445014f50b0ce20a3bd35b6815b9855a5f915bb1cc2965eee', 'complete_dossier', '{"status": "under_assessment", "claim_no": "C37000020149F2K4JT6MM"}', '{c098680b-5f1c-5d68-9b4e-ac4c5eefee27}', '2014-03-18 01:00:02+00'),
	('370000', 'approver-1', 'simulation:2014:11:46', '\x56e3b035cc99cbfb59331dffedaec206d081db4adcad93bf2466159bec198aa0', 'send_back_claim', '{"status": "under_assessment", "claim_no": "C3700002014C2F3JN0MX5", "benefit_fen": 0}', '{6b85ed11-68fd-538f-be16-366d3636530f}', '2014-03-19 01:00:01+00'),
	('370000', 'assessor-2', 'simulation:2014:11:47', '\x3e6f41122f8f02c7944da7ec0a79c1a07bdd4c079ba262e7e19fb290175584e6', 'propose_rejection', '{"status": "assessed", "claim_no": "C3700002014C2F3JN0MX5", "benefit_fen": 0}', '{939951e5-d7c3-57d6-beba-d5f0e5d6fa62}', '2014-03-20 01:00:01+00'),
	('370000', 'assessor-1', 'simulation:2014:11:49', '\x93e782eb7870dc7555a2c48a54cb996d047921194cbb54c4992fe2b2d7c5989e', 'propose_rejection', '{"status": "assessed", "claim_no": "C37000020148VAVZPKVX8", "benefit_fen": 0}', '{9d6fc344-2356-5fb3-a206-a04b98fd6a0f}', '2014-03-24 01:00:01+00'),
	('370000', 'assessor-1', 'simulation:2014:11:50', '\x15599a9516d2bb4807a289d62943f9c1d89a75800ba4822d00d7a9224cb194a2', 'assess_claim', '{"status": "assessed", "claim_no": "C37000020149F2K4JT6MM", "benefit_fen": 1454200, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3908400, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3908400, "base_fen": 2908400, "from_fen": 1000000, "amount_fen": 1454200, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 39084.00 yuan: (39084.00−10000.00)×50% = 14542.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 39084.00 元（含）的部分：(39084.00−10000.00)×50% = 14542.00"}], "benefit_fen": 1454200, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3908400, "identity_date": "2014-02-22", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3908400, "cumulative_before_fen": 0}}', '{fbd867ce-20d1-5be4-9a19-78c9a8d4491c}', '2014-03-24 01:00:02+00'),
	('370000', 'approver-1', 'simulation:2014:11:51', '\xe8d1af0f73782374c1060675c7c1a503d9c97a7f24b394590f1b68bdcd52b525', 'reject_claim', '{"status": "rejected", "claim_no": "C3700002014C2F3JN0MX5", "benefit_fen": 0}', '{b9c10ae5-5819-5c3c-b3a3-33607871a616,fecd0347-054c-5c33-a23b-c9adf4975944,b71850f0-5f1c-5916-b3cf-727d7fe9961a}', '2014-03-24 01:00:03+00'),
	('370000', 'clock', 'sweep:2014-03-25T01:00:00.000000Z:c5dcbbbe290398ca0c1dd2ae46f48006', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{5e4292bb-bfa0-517d-8aee-63a0bd8c72ec}', '2014-03-25 01:00:00+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:53', '\xc081b8fbecdbc20155703e0910cb7dcba481f5377aaf4a2610fa281273203bcd', 'notify_claimant', '{"status": "notified", "claim_no": "C3700002014C2F3JN0MX5"}', '{783b349f-0aaf-565f-877d-8cb787a17de8,e118ee7a-80fd-5120-850f-595e9380fe15}', '2014-03-25 01:00:01+00'),
	('370000', 'approver-1', 'simulation:2014:11:54', '\x99aee0045e80c54a69fc56ea5159edaf381ee82aff3995f85e88972a7e6ec2a3', 'reject_claim', '{"status": "rejected", "claim_no": "C37000020148VAVZPKVX8", "benefit_fen": 0}', '{276488cf-32f2-56cc-bf9b-7f80de85cc37,17e91f9a-6523-5b4b-948f-745f9dcc177c,20847f73-3b29-53e5-b046-5ac9dc556822}', '2014-03-26 01:00:01+00'),
	('370000', 'approver-1', 'simulation:2014:11:55', '\x5a4d79679e637b6a0164aa90bca7eec8412dd9748c970259196d9a28fb44ae14', 'approve_claim', '{"status": "approved", "claim_no": "C37000020149F2K4JT6MM", "benefit_fen": 1454200}', '{02389f88-a494-52ca-ab35-b1a26ef9d79e,13d4023c-d2f8-5d1e-a0d8-42f6aea1b313,95fcc712-695f-574b-917c-0ce041f1c666}', '2014-03-26 01:00:02+00'),
	('370000', 'clock', 'sweep:2014-03-27T01:00:00.000000Z:37cc869e41b0ba729d4dc1f31c44dd32', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{f90e611d-7f33-5c14-b1b0-f590bf0e2220}', '2014-03-27 01:00:00+00'),
	('370000', 'clerk-37990101', 'simulation:2014:11:56', '\xf023917485d1ae8abd6288b0276661b86760fe2f72a10eac5b1af74a22012a0c', 'notify_claimant', '{"status": "notified", "claim_no": "C37000020148VAVZPKVX8"}', '{a4511ec7-6d52-5d60-a896-4b142d02a320,d7a15567-c6ea-5fbd-9109-d60fdf1f0928}', '2014-03-27 01:00:01+00'),
	('370000', 'clerk-37990301', 'simulation:2014:11:57', '\x4e3367a9ba6ddb63170ff5a87a4f19c334c8414971f0b972650fe35019db77bb', 'notify_claimant', '{"status": "notified", "claim_no": "C37000020149F2K4JT6MM"}', '{4022a413-3cc9-5636-959d-6f20a9ef4295}', '2014-03-27 01:00:02+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:59', '\x99aec028234321c3ca34adf295370fa44ae09af0360d6282875dcabc001e71f7', 'dispute_claim', '{"status": "disputed", "claim_no": "C3700002014C2F3JN0MX5"}', '{06b4bd73-b1ab-5d3c-b62b-b9a4bc6294d2}', '2014-03-31 01:00:01+00'),
	('370000', 'clerk-37990101', 'simulation:2014:11:60', '\xe0aba2281b015631e57e4d33c2e0ba8ac000e717f4fdb7f996fee9d462373e23', 'dispute_claim', '{"status": "disputed", "claim_no": "C37000020148VAVZPKVX8"}', '{8bff7644-1197-53a4-9679-e4dd71db091e}', '2014-03-31 01:00:02+00'),
	('370000', 'clerk-37990301', 'simulation:2014:11:61', '\xd0f8fb16c7ff464474d06853e6bb5cfd2e4aec664568a71353dce607ba3ceb77', 'accept_claim', '{"status": "accepted", "claim_no": "C37000020149F2K4JT6MM"}', '{e461b970-6cc0-5edd-a6c0-491ee2e6240b}', '2014-03-31 01:00:03+00'),
	('370000', 'clerk-37990301', 'simulation:2014:11:63', '\x2b6fd3de7237da79d4bdf2333b6d3574b29cdde15cebe0de98457d79255ce449', 'give_bank_account', '{"status": "accepted", "claim_no": "C37000020149F2K4JT6MM"}', '{51aba0dd-9dff-5e30-9914-7ee118943092,2db6bc26-3bec-508a-9a36-79b4154f02ae}', '2014-03-31 01:00:05+00'),
	('370000', 'reaction:order_when_payable', 'order_when_payable:e461b970-6cc0-5edd-a6c0-491ee2e6240b', '\x736919df09427a8b4dc0fa84d3d8d41804738e9f62eefb4fd6363353fe0754da', 'order_payment', '{"state": "ordered", "attempt": 1, "amount_fen": 1454200, "payment_no": "P3700002014FFA913CA6F2F581B", "project_no": "DB370000-2014", "policy_year": 2014}', '{63eaa54c-1b9d-5be0-a49d-04432a67388c,f8993f57-e915-55bb-a557-14a3fa37c0c5}', '2014-03-31 01:00:03+00'),
	('370000', 'finance-1', 'simulation:2014:11:65', '\x0e52a767a4ca56037202a1bcbb2818b1045138b3516d747c2cce50238eab457c', 'record_premium_due', '{"pool_fen": 353808, "reference": "DB370000-2014-S021", "amount_fen": 1320480, "income_fen": 0, "project_no": "DB370000-2014"}', '{36360728-769e-52a9-8bc0-2ff8d860c5a1}', '2014-03-31 01:00:07+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:66', '\xb190089dcb81d0195d9d2bfc10db4a76b87fe0916602df43d6406e64a12deab0', 'report_claim', '{"status": "received", "claim_no": "C3700002014BCT21AB2BY"}', '{f37e2a0b-f3ad-59ee-b71a-73d78d3ebfd2,697daae5-e1d6-531b-84c6-c05c7317bb40}', '2014-04-01 01:00:01+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:67', '\x2d187126b1c081e1a5131fd61834854f3fef6240c884c97963030ac75e8c6156', 'give_bank_account', '{"status": "received", "claim_no": "C3700002014BCT21AB2BY"}', '{b8e4fddf-526f-5efc-83b3-488e04d146e8}', '2014-04-01 01:00:02+00'),
	('370000', 'finance-1', 'simulation:2014:11:68', '\x82b244163b41fdad0124c2179b8e4b2bb82641e1f3cf991406bb0d5119536c42', 'record_premium_received', '{"pool_fen": 353808, "reference": "DB370000-2014-S021-1", "amount_fen": 1320480, "income_fen": 1320480, "project_no": "DB370000-2014"}', '{eeeae968-f4fb-5f69-8f4d-613a6ade1dbe}', '2014-04-01 01:00:03+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:70', '\xd0c2ffbbc21bdd958706be9396bc9921ba15d577bcc1da472f9adae05507899d', 'complete_dossier', '{"status": "under_assessment", "claim_no": "C3700002014BCT21AB2BY"}', '{f6ad7ca8-346f-542e-a282-39ee9d57afc2}', '2014-04-02 01:00:02+00'),
	('370000', 'finance-1', 'simulation:2014:11:71', '\xd026eb1db714e29c5d6b79707423168dd2d9e8d7e289c92622b0328db04919d5', 'send_sweep', '{"pool_fen": 353808, "reference": "DB370000-2014-S021-1-UP", "amount_fen": 1320480, "income_fen": 0, "project_no": "DB370000-2014"}', '{4d9eb4ee-383b-5bb4-ad4a-33e26e0125cd}', '2014-04-02 01:00:03+00'),
	('370000', 'finance-1', 'simulation:2014:11:73', '\x2f8ad0f0344c31498f9e49a8458e5140baeb5755063fcfd5be085c28c23163ea', 'record_sweep_arrived', '{"pool_fen": 1674288, "reference": "DB370000-2014-S021-1-UP", "amount_fen": 1320480, "income_fen": 0, "project_no": "DB370000-2014"}', '{3cb5517f-ef44-5c93-8a97-7f3133a1b6d1}', '2014-04-03 01:00:02+00'),
	('370000', 'finance-1', 'simulation:2014:11:74', '\x42f30dcc8b80a39b1cd7bb09a626fa9c2a210cc81eca7a379a429990d3d80d1c', 'send_allocation', '{"pool_fen": 1320480, "reference": "DB370000-2014-A021", "amount_fen": 353808, "income_fen": 0, "project_no": "DB370000-2014"}', '{a3c09983-82d4-5b47-b2d4-08da4244b8ad}', '2014-04-03 01:00:03+00'),
	('370000', 'approver-1', 'simulation:2014:11:76', '\x71d25a7a5d4153011742abf30743c39e968130d8373a61c17ae6848d317d762a', 'reopen_claim', '{"status": "under_assessment", "claim_no": "C3700002014C2F3JN0MX5", "benefit_fen": 0}', '{7f51e8aa-9d03-5e44-bb6b-66e1dd04e3b5,ad6e8f1f-7320-5e7b-8e1d-af2bf6daf4bb}', '2014-04-04 01:00:02+00'),
	('370000', 'approver-1', 'simulation:2014:11:77', '\xad8acf8fc3af34226a5640d6b3f8443130f8b58f14a206d0f95b5cbc5ac99e75', 'uphold_claim', '{"status": "notified", "claim_no": "C37000020148VAVZPKVX8", "benefit_fen": 0}', '{3bb149fd-834f-5809-9d32-81f2d3158c9c}', '2014-04-04 01:00:03+00'),
	('370000', 'finance-1', 'simulation:2014:11:78', '\x1884a6cf83428b50fb3ee478bc29900b6d11ce7c8be88955f1e76df934aff854', 'record_allocation_arrived', '{"pool_fen": 1320480, "reference": "DB370000-2014-A021", "amount_fen": 353808, "income_fen": 0, "project_no": "DB370000-2014"}', '{95b664dd-5938-520f-94c4-1b8448e56a51}', '2014-04-04 01:00:04+00'),
	('370000', 'clock', 'sweep:2014-04-05T01:00:00.000000Z:c64f7ea3d3683a7f07237193835b370e', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{fa0927d0-08a6-52b4-91fe-663c9f0b58c9}', '2014-04-05 01:00:00+00'),
	('370000', 'finance-1', 'simulation:2014:11:81', '\x060aa125c641cebafdb74864a14a7d70c0703f46234cd903e18a93ca71635670', 'send_allocation', '{"pool_fen": 220088, "reference": "DB370000-2014-A022", "amount_fen": 1100392, "income_fen": 0, "project_no": "DB370000-2014"}', '{91fe1317-2a68-51ee-bacb-2e964c6dac7c}', '2014-04-07 01:00:03+00'),
	('370000', 'clock', 'sweep:2014-04-08T01:00:00.000000Z:4d844f6449e687214dd3578f684efb70', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{7e090f1d-1f77-5fc8-912b-bedf662057e9}', '2014-04-08 01:00:00+00'),
	('370000', 'clerk-37990401', 'simulation:2014:11:83', '\x81342990ed946b8fb47d08d7c41d0386aa34c260f29379898e028543719265e7', 'report_claim', '{"status": "received", "claim_no": "C370000201445M6M34B00"}', '{7793ac5d-8dd9-5d04-8d1f-f4b9a6ed132d,7f1747fa-62cd-549d-a0f6-31a02a4630f3}', '2014-04-08 01:00:02+00'),
	('370000', 'clock', 'sweep:2014-04-25T01:00:00.000000Z:940f376c856a66d58c3235d9aee116e3', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{71e96af5-524f-5ede-80c7-38517cba8555}', '2014-04-25 01:00:00+00'),
	('370000', 'assessor-1', 'simulation:2014:11:84', '\xc65185e812ceef8b3e307cf661a2bb9931c827acd1a7773fcac038f377fa95bb', 'assess_claim', '{"status": "assessed", "claim_no": "C3700002014BCT21AB2BY", "benefit_fen": 1626000, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 4252000, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 4252000, "base_fen": 3252000, "from_fen": 1000000, "amount_fen": 1626000, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 42520.00 yuan: (42520.00−10000.00)×50% = 16260.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 42520.00 元（含）的部分：(42520.00−10000.00)×50% = 16260.00"}], "benefit_fen": 1626000, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 4252000, "identity_date": "2014-03-23", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 4252000, "cumulative_before_fen": 0}}', '{e3b3a39b-d298-54d1-9574-f4e54f24b5de}', '2014-04-08 01:00:03+00'),
	('370000', 'clerk-37990401', 'simulation:2014:11:85', '\x0e595a0b58c21ad6999f430a89982c425a34ede9db9e2a8e3809021506a60bb9', 'give_bank_account', '{"status": "received", "claim_no": "C370000201445M6M34B00"}', '{8a08af47-f6e8-5422-8689-f35cf88fffb5}', '2014-04-08 01:00:04+00'),
	('370000', 'finance-1', 'simulation:2014:11:86', '\xff131dd0294bf17614786a27a5672b7599170976db57ed846b9d13a0e21063e4', 'record_allocation_arrived', '{"pool_fen": 220088, "reference": "DB370000-2014-A022", "amount_fen": 1100392, "income_fen": 0, "project_no": "DB370000-2014"}', '{41c1b7bb-9701-5ccc-906e-d5e0f4959736}', '2014-04-08 01:00:05+00'),
	('370000', 'reaction:reserve_waiting', 'reserve_waiting:41c1b7bb-9701-5ccc-906e-d5e0f4959736:P3700002014FFA913CA6F2F581B', '\xcf5454ddc3b708dabc7795434d8cd9ecc51ace8366a4e00f993c3485c95891a8', 'reserve_payment', '{"state": "reserved", "attempt": 1, "amount_fen": 1454200, "payment_no": "P3700002014FFA913CA6F2F581B", "project_no": "DB370000-2014", "policy_year": 2014}', '{663cf257-9b74-5f82-9703-8d581a009ee5}', '2014-04-08 01:00:05+00'),
	('370000', 'cashier-1', 'simulation:2014:11:88', '\xcca341464b5c449d7446ee73180081d8f7107751410c38dfbd648f6e2b3a3faa', 'confirm_payment', '{"state": "confirmed", "attempt": 1, "amount_fen": 1454200, "payment_no": "P3700002014FFA913CA6F2F581B", "project_no": "DB370000-2014", "policy_year": 2014}', '{02fb1dad-0818-5914-abb5-d9c880d36280}', '2014-04-09 01:00:02+00'),
	('370000', 'reaction:tell_claim', 'tell_claim:02fb1dad-0818-5914-abb5-d9c880d36280', '\x6c1da1f7099e41ff6443530a72b9c62155042f92a6f737aa774befb77d306725', 'record_paid', '{"status": "paid", "claim_no": "C37000020149F2K4JT6MM"}', '{1392e99f-a9e2-5e8a-b026-92509f7e5b8f,e7ce827b-6bce-53c5-8d85-1d2609a752b5}', '2014-04-09 01:00:02+00'),
	('370000', 'clerk-37990401', 'simulation:2014:11:89', '\xd130ee3f122322300c9bfee627dfea504d15caf18ec93288adb4a74951f20ccc', 'complete_dossier', '{"status": "under_assessment", "claim_no": "C370000201445M6M34B00"}', '{3afbcd0e-b736-50d7-aa70-09949d7cf135}', '2014-04-09 01:00:03+00'),
	('370000', 'assessor-1', 'simulation:2014:11:96', '\x8e0f3ea3d4e98d8439616bd59703ca927d60c1962c58dee2c41fd158f9e36125', 'assess_claim', '{"status": "assessed", "claim_no": "C3700002014C2F3JN0MX5", "benefit_fen": 1273750, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3547500, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3547500, "base_fen": 2547500, "from_fen": 1000000, "amount_fen": 1273750, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 35475.00 yuan: (35475.00−10000.00)×50% = 12737.50", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 35475.00 元（含）的部分：(35475.00−10000.00)×50% = 12737.50"}], "benefit_fen": 1273750, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3547500, "identity_date": "2014-03-01", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3547500, "cumulative_before_fen": 0}}', '{2462079c-53d7-5c87-b457-a553c28dedd0}', '2014-04-10 01:00:07+00'),
	('370000', 'approver-1', 'simulation:2014:11:97', '\x6b54ec02c3222a3096381d37a5d7fa77c6b9f5f06943f0181717a2ded4fccf8b', 'approve_claim', '{"status": "approved", "claim_no": "C3700002014BCT21AB2BY", "benefit_fen": 1626000}', '{49952d27-cd00-5a59-b48b-676deb73da12,6e6ebfa5-e90e-5130-87be-6bcf2994f65b,a5a0b381-4d0b-5e49-81e0-80dff762f59c}', '2014-04-10 01:00:08+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:98', '\x345b9f6ea5070d7d837509ff4ac1fa5ed140816c73042d88fb5971b61b428d29', 'notify_claimant', '{"status": "notified", "claim_no": "C3700002014BCT21AB2BY"}', '{0421da93-400e-57a9-b4a2-9c9633e24f13}', '2014-04-11 01:00:01+00'),
	('370000', 'approver-1', 'simulation:2014:11:100', '\x08bcaa50e758473e5beaf080d78efb02b1bd5bea3d2dc512f8efcf2f3db1ab86', 'approve_claim', '{"status": "approved", "claim_no": "C3700002014C2F3JN0MX5", "benefit_fen": 1273750}', '{b1462733-9e04-5d49-8711-2173e814aa45,e509bc4d-6ce5-58c7-8616-504d65579989,5d23e15a-7650-573f-88e8-b3a887b81618}', '2014-04-14 01:00:01+00'),
	('370000', 'finance-1', 'simulation:2014:11:101', '\x3b3bbe7b6aa4694140881ea7d3ec2ccb8223653c72f886a58f09b2f2f6aad9c9', 'record_premium_received', '{"pool_fen": 220088, "reference": "DB370000-2014-D04", "amount_fen": 272160, "income_fen": 272160, "project_no": "DB370000-2014"}', '{578484c4-08e8-5d61-b6c5-08674b446e39}', '2014-04-14 01:00:02+00'),
	('370000', 'assessor-1', 'simulation:2014:11:103', '\x340a58ff467c2f0e8bf7013a2311bc1e9a3dc11cd87cb87ca74fe7c91ee132af', 'assess_claim', '{"status": "assessed", "claim_no": "C370000201445M6M34B00", "benefit_fen": 1165900, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3331800, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3331800, "base_fen": 2331800, "from_fen": 1000000, "amount_fen": 1165900, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 33318.00 yuan: (33318.00−10000.00)×50% = 11659.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 33318.00 元（含）的部分：(33318.00−10000.00)×50% = 11659.00"}], "benefit_fen": 1165900, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3331800, "identity_date": "2014-03-30", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3331800, "cumulative_before_fen": 0}}', '{463f2d31-096e-58c9-8314-63dadf5b161d}', '2014-04-15 01:00:01+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:104', '\x87dbc6f6d88fb12165b8c3bbada45189b9c64bf9555b07bf3383d5fd0f218762', 'accept_claim', '{"status": "accepted", "claim_no": "C3700002014BCT21AB2BY"}', '{f0506549-0475-503c-b9a7-ef5982cae78b,44c03cab-60b8-5f1e-9fd8-00cc5ca1d2f2}', '2014-04-15 01:00:02+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:105', '\xc081b8fbecdbc20155703e0910cb7dcba481f5377aaf4a2610fa281273203bcd', 'notify_claimant', '{"status": "notified", "claim_no": "C3700002014C2F3JN0MX5"}', '{bfaca8b2-eded-5575-b2de-a929bc9958cb}', '2014-04-15 01:00:03+00'),
	('370000', 'reaction:order_when_payable', 'order_when_payable:f0506549-0475-503c-b9a7-ef5982cae78b', '\x61b5aa92848a8f79e5e41eafefafb94e01b925a21611e117030488869a1e1836', 'order_payment', '{"state": "ordered", "attempt": 1, "amount_fen": 1626000, "payment_no": "P3700002014E5A39AF9C54BC8B6", "project_no": "DB370000-2014", "policy_year": 2014}', '{e7b15f8e-e39c-50aa-b4b8-e6a5d89b3e31,8d1d942f-6d78-5224-aff2-fc8be7529415}', '2014-04-15 01:00:02+00'),
	('370000', 'finance-1', 'simulation:2014:11:107', '\x49b481648320e170290b691b7631b33ce5cbfbd1078765d2e32d666a4e94e87a', 'send_sweep', '{"pool_fen": 220088, "reference": "DB370000-2014-D04-UP", "amount_fen": 272160, "income_fen": 0, "project_no": "DB370000-2014"}', '{c0eb3fc4-fe94-54db-ab8f-417d9819ffa7}', '2014-04-15 01:00:05+00'),
	('370000', 'finance-1', 'simulation:2014:11:108', '\xd10d1db3a4200d6b195fbf36554b3080f610060fde76c3fdc8918465f5583e54', 'record_sweep_arrived', '{"pool_fen": 492248, "reference": "DB370000-2014-D04-UP", "amount_fen": 272160, "income_fen": 0, "project_no": "DB370000-2014"}', '{2ef97af7-a083-5b04-b953-8f0825de13ae}', '2014-04-16 01:00:01+00'),
	('370000', 'approver-1', 'simulation:2014:11:110', '\x07eda329e41f394fd28eeafe4cf32c13ac4bca54edb90ca82df167af35cb16c8', 'approve_claim', '{"status": "approved", "claim_no": "C370000201445M6M34B00", "benefit_fen": 1165900}', '{39f60164-0176-58f6-9ab1-1b2cb991614b,8c2f6dac-35f3-5b56-bb1a-4695c90ed523,31418640-e9ad-56fd-b9f6-1697fb2dddb0}', '2014-04-17 01:00:02+00'),
	('370000', 'finance-1', 'simulation:2014:11:112', '\xd082a90ac2264c6277f9d3ebc144fa521f6b1e934982e01bbe4d5b2370cf6f3b', 'record_premium_due', '{"pool_fen": 492248, "reference": "DB370000-2014-S025", "amount_fen": 1360506, "income_fen": 0, "project_no": "DB370000-2014"}', '{d029091a-5db5-5d36-8d93-10b5e60cf535}', '2014-04-17 01:00:04+00'),
	('370000', 'clerk-37990401', 'simulation:2014:11:114', '\xb42db4e61e85601cab8d54479b2fa8716a1b6986a308666e2f19ab54c8b5696b', 'notify_claimant', '{"status": "notified", "claim_no": "C370000201445M6M34B00"}', '{bb660046-df47-5066-8a8d-89f79d61d373}', '2014-04-18 01:00:02+00'),
	('370000', 'finance-1', 'simulation:2014:11:115', '\x442a5efddb772d4742a667147fd7fa24b5eb3d7acfd78e10aad65cf170e2524c', 'record_premium_received', '{"pool_fen": 492248, "reference": "DB370000-2014-S025-1", "amount_fen": 1360506, "income_fen": 1360506, "project_no": "DB370000-2014"}', '{7da909ab-7b2e-5448-a82d-9603605dc9f3}', '2014-04-18 01:00:03+00'),
	('370000', 'clock', 'sweep:2014-04-20T01:00:00.000000Z:d56ef1ba85246e54c8d2908cb29b73fe', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{8a3cf7f0-a622-50ce-ae0c-17bbb4b4a8d2}', '2014-04-20 01:00:00+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:117', '\xba758aab52cb738dd48fe75c14157c3d35d2d6ca95554f89e1ddf5f57c508aee', 'accept_claim', '{"status": "accepted", "claim_no": "C3700002014C2F3JN0MX5"}', '{f72134dd-a52f-5e4e-9920-8161df4ed418}', '2014-04-21 01:00:02+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:119', '\x756ff0a3598175b71615ff9706824c1f17a29fb808479f27609539c94f2a697d', 'give_bank_account', '{"status": "accepted", "claim_no": "C3700002014C2F3JN0MX5"}', '{9a9d60fb-cca6-51fb-bd97-4aaed82cf172,ec701e2a-fe41-5ec2-a649-0cf639309f41}', '2014-04-21 01:00:04+00'),
	('370000', 'reaction:order_when_payable', 'order_when_payable:f72134dd-a52f-5e4e-9920-8161df4ed418', '\x8995708a34732b345b41cac12298d2786ed66fdb0707f3d9b6009e1daa832f43', 'order_payment', '{"state": "ordered", "attempt": 1, "amount_fen": 1273750, "payment_no": "P37000020143CA5E5F7D37170DF", "project_no": "DB370000-2014", "policy_year": 2014}', '{7e04172a-e356-5832-a216-082ad83cfbb7,e3d6d03b-0a68-5500-9649-9b870b362664}', '2014-04-21 01:00:02+00'),
	('370000', 'finance-1', 'simulation:2014:11:120', '\x30d9569362fc1ac7ba2cb05575c49a2894e838a0aa66aaf7807e53237e4b5309', 'send_sweep', '{"pool_fen": 492248, "reference": "DB370000-2014-S025-1-UP", "amount_fen": 1360506, "income_fen": 0, "project_no": "DB370000-2014"}', '{667a9b80-ab37-5b7f-94b3-529635223120}', '2014-04-21 01:00:05+00'),
	('370000', 'finance-1', 'simulation:2014:11:121', '\xd7052ac4786754c700eb7be2b32a69aa1e84f670c6120d83d5c2cca53f092220', 'record_sweep_arrived', '{"pool_fen": 1852754, "reference": "DB370000-2014-S025-1-UP", "amount_fen": 1360506, "income_fen": 0, "project_no": "DB370000-2014"}', '{4d396645-4a41-5bf6-900f-69837081b0aa}', '2014-04-21 01:00:06+00'),
	('370000', 'finance-1', 'simulation:2014:11:122', '\x8b8d9f370992109d65977f8a5590941381cdf2a23fe0b39953c84b1c914bc5b6', 'send_allocation', '{"pool_fen": 1360506, "reference": "DB370000-2014-A025", "amount_fen": 492248, "income_fen": 0, "project_no": "DB370000-2014"}', '{52c466cf-93c6-541d-8993-8a2c791cafa9}', '2014-04-21 01:00:07+00'),
	('370000', 'clerk-37990401', 'simulation:2014:11:124', '\x5a6bd837b6872935dcc1b2b691cae145055f2b19747195cec494effcb43f0742', 'accept_claim', '{"status": "accepted", "claim_no": "C370000201445M6M34B00"}', '{9f9dccf4-ecdc-5348-a75e-c384f4038deb,f2402ad9-1a60-5243-a8e4-c5b95f33b5d6}', '2014-04-22 01:00:02+00'),
	('370000', 'reaction:order_when_payable', 'order_when_payable:9f9dccf4-ecdc-5348-a75e-c384f4038deb', '\x71cdde60eb2668fb88325b1a10200bf270ca790cdfed41a1864baad4f21d2885', 'order_payment', '{"state": "ordered", "attempt": 1, "amount_fen": 1165900, "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "policy_year": 2014}', '{489e2f03-c92c-5be5-884b-20562df840ea,6683fe33-e402-5544-896c-d6f5a71e1a8d}', '2014-04-22 01:00:02+00'),
	('370000', 'finance-1', 'simulation:2014:11:126', '\x646a1f4f49f1caa856b3adef6fb08e925a240686298fe9e1e4f3cb694707c306', 'record_allocation_arrived', '{"pool_fen": 1360506, "reference": "DB370000-2014-A025", "amount_fen": 492248, "income_fen": 0, "project_no": "DB370000-2014"}', '{af4dd2e6-2574-59b5-903c-858fa54b1235}', '2014-04-22 01:00:04+00'),
	('370000', 'clock', 'sweep:2014-04-23T01:00:00.000000Z:560bdebc1cf37d38a9169c57ff393631', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{0c13710d-2821-5af6-a89d-ce02751995b6}', '2014-04-23 01:00:00+00'),
	('370000', 'clerk-37990101', 'simulation:2014:11:129', '\x6cf6abe85adf8ad329fcfe82c8688146072ebfa367f82d8063392507715a7d47', 'close_claim', '{"status": "closed", "claim_no": "C37000020148VAVZPKVX8"}', '{285fae32-eaf7-505d-8792-a3b2391fd042}', '2014-04-23 01:00:03+00'),
	('370000', 'finance-1', 'simulation:2014:11:137', '\x99ec457e134443fac08bdf28914319929ba0779a1bda316edc8123d630a3562a', 'record_premium_due', '{"pool_fen": 1360506, "reference": "DB370000-2014-S026", "amount_fen": 2655478, "income_fen": 0, "project_no": "DB370000-2014"}', '{81473a6a-8555-579f-85b2-8e1ac56fd098}', '2014-04-25 01:00:05+00'),
	('370000', 'clock', 'sweep:2014-04-26T01:00:00.000000Z:6e6c6a247560e3b02ccb6f589be01eab', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 2, "warned": 1, "breached": 1}', '{6721c34e-f0c5-5987-a6cc-a727e9bf3ca0,c58ce3d8-62d6-5e4e-98ef-b4c65c301587}', '2014-04-26 01:00:00+00'),
	('370000', 'clock', 'sweep:2014-04-27T01:00:00.000000Z:9862562b2613b2f05b21f5b06852a055', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{44ef7019-4c80-5612-ac3c-a2457c19106d}', '2014-04-27 01:00:00+00'),
	('370000', 'finance-1', 'simulation:2014:11:141', '\xe36f2f62193a946a9160fcf878f2b46f00015fc82326530f769194e374a5b18b', 'record_premium_received', '{"pool_fen": 1360506, "reference": "DB370000-2014-S026-1", "amount_fen": 2655478, "income_fen": 2655478, "project_no": "DB370000-2014"}', '{549be637-8c41-55a0-9ac8-e7fa08e6455d}', '2014-04-28 01:00:04+00'),
	('370000', 'clock', 'sweep:2014-04-29T01:00:00.000000Z:d5c1fec37fc536cdde01a56722570bb6', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{0e9ef03e-020d-5f6f-816b-91d02d9f144c}', '2014-04-29 01:00:00+00'),
	('370000', 'finance-1', 'simulation:2014:11:145', '\xf73d9d7a43530718118aee25b25dc6b3b59699724e6374fbad8bf54303ab93f4', 'send_sweep', '{"pool_fen": 1360506, "reference": "DB370000-2014-S026-1-UP", "amount_fen": 2655478, "income_fen": 0, "project_no": "DB370000-2014"}', '{24ab7252-f2b7-508b-b25a-5de46f1a26b4}', '2014-04-29 01:00:04+00'),
	('370000', 'clock', 'sweep:2014-04-30T01:00:00.000000Z:1a69a182f9116cdfb6767102e3243159', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{0ba18053-0e63-513c-b96e-14deacddbecc}', '2014-04-30 01:00:00+00'),
	('370000', 'finance-1', 'simulation:2014:11:149', '\xf95e754e3c7e8b48c433c88e65b07e2382adf22d826e1f6ca8930e5a6e41da6e', 'record_sweep_arrived', '{"pool_fen": 4015984, "reference": "DB370000-2014-S026-1-UP", "amount_fen": 2655478, "income_fen": 0, "project_no": "DB370000-2014"}', '{294a655a-402a-523c-b086-0cc379877ac1}', '2014-04-30 01:00:04+00'),
	('370000', 'finance-1', 'simulation:2014:11:150', '\xfd7d7d5e0b7f76fc198bd0d2acda3d6a55c65ca99f1cd293a1c24910d27a0a18', 'send_allocation', '{"pool_fen": 2655478, "reference": "DB370000-2014-A026", "amount_fen": 1360506, "income_fen": 0, "project_no": "DB370000-2014"}', '{02fb4c20-65ce-5311-bd53-44c6a072af0c}', '2014-04-30 01:00:05+00'),
	('370000', 'finance-1', 'simulation:2014:11:151', '\x3900cd294a85d2af1b236ac27ef33c2ad67f2c7ba0c35b524088c1a4a2111a01', 'record_allocation_arrived', '{"pool_fen": 2655478, "reference": "DB370000-2014-A026", "amount_fen": 1360506, "income_fen": 0, "project_no": "DB370000-2014"}', '{f17ece81-e3a2-5156-a3a6-b2a0d54255a0}', '2014-04-30 01:00:06+00'),
	('370000', 'reaction:reserve_waiting', 'reserve_waiting:f17ece81-e3a2-5156-a3a6-b2a0d54255a0:P3700002014E5A39AF9C54BC8B6', '\x625d94971bbea099e25306a830dc2ac505fd48519cd8ae219c79fcb2d8b527eb', 'reserve_payment', '{"state": "reserved", "attempt": 1, "amount_fen": 1626000, "payment_no": "P3700002014E5A39AF9C54BC8B6", "project_no": "DB370000-2014", "policy_year": 2014}', '{a7021bdf-b420-5e7e-82e5-f54bf440dfa7}', '2014-04-30 01:00:06+00'),
	('370000', 'clock', 'sweep:2014-05-01T01:00:00.000000Z:e1bf0cfc63c2c22f2df12354bd4748a3', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{14f3a9ad-e587-5ef2-ade8-7e3b52b97d5e}', '2014-05-01 01:00:00+00'),
	('370000', 'cashier-1', 'simulation:2014:11:155', '\x86bd4b4586692e82cf591edf14bd309e8073a39f7180382fc9e23d24b875ea20', 'fail_payment', '{"state": "failed", "attempt": 1, "amount_fen": 1626000, "payment_no": "P3700002014E5A39AF9C54BC8B6", "project_no": "DB370000-2014", "policy_year": 2014}', '{16c47505-515a-5423-9834-6692c56cb710}', '2014-05-01 01:00:04+00'),
	('370000', 'reaction:reserve_waiting', 'reserve_waiting:16c47505-515a-5423-9834-6692c56cb710:P37000020143CA5E5F7D37170DF', '\x82101d2645620389da960f6a35ab15f2c843c6239a66c8158c59466b81e40a9c', 'reserve_payment', '{"state": "reserved", "attempt": 1, "amount_fen": 1273750, "payment_no": "P37000020143CA5E5F7D37170DF", "project_no": "DB370000-2014", "policy_year": 2014}', '{82388511-ffed-5d08-978f-bfe81f869a52}', '2014-05-01 01:00:04+00'),
	('370000', 'reaction:tell_claim', 'tell_claim:16c47505-515a-5423-9834-6692c56cb710', '\xf41cac494a32c1baf3f9b35e20e3a644e5a26c469a1c2ec59a78648a061f41ac', 'record_payment_failed', '{"status": "payment_failed", "claim_no": "C3700002014BCT21AB2BY"}', '{593151eb-f1d1-5f43-8abf-07453721a3b3}', '2014-05-01 01:00:04+00'),
	('370000', 'clock', 'sweep:2014-05-02T01:00:00.000000Z:e61cd05e5dd1bf2487b08361d12dc2d6', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{bb26583b-48f1-5450-97ed-780d6a9fb1ba}', '2014-05-02 01:00:00+00');
INSERT INTO public.claims_command VALUES
	('370000', 'cashier-1', 'simulation:2014:11:158', '\xb99d10a294f5746d39e21998baaf6203d83b2d42b7f3732b831e747f9643fa9a', 'confirm_payment', '{"state": "confirmed", "attempt": 1, "amount_fen": 1273750, "payment_no": "P37000020143CA5E5F7D37170DF", "project_no": "DB370000-2014", "policy_year": 2014}', '{1ebf496d-b790-59a0-a73c-7a262f71fa67}', '2014-05-02 01:00:03+00'),
	('370000', 'reaction:tell_claim', 'tell_claim:1ebf496d-b790-59a0-a73c-7a262f71fa67', '\xa17d7a748f4886f14b742cb8774b7dde3fab3603479557b32b56a3c36f7bbe2b', 'record_paid', '{"status": "paid", "claim_no": "C3700002014C2F3JN0MX5"}', '{35810cfd-e5a7-526e-8972-afbc22115097,f901bdfb-e8f0-5675-ae61-27594d518422}', '2014-05-02 01:00:03+00'),
	('370000', 'finance-1', 'simulation:2014:11:160', '\x2334ae1dda8f0a202bf1577b10f4d7f9efed5a2c95da0e095cf7a2459a06eaa3', 'send_allocation', '{"pool_fen": 2068582, "reference": "DB370000-2014-A027", "amount_fen": 586896, "income_fen": 0, "project_no": "DB370000-2014"}', '{a16e752c-dfa3-570b-8ca0-9d12c80647e3}', '2014-05-02 01:00:05+00'),
	('370000', 'clock', 'sweep:2014-05-05T01:00:00.000000Z:f65e3bcfe5e3a1a94309fe42e6b93e24', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 0, "breached": 1}', '{62ef8f23-1cce-52ff-b1ec-ab64cd458bb5}', '2014-05-05 01:00:00+00'),
	('370000', 'cashier-1', 'simulation:2014:11:161', '\x61b5aa92848a8f79e5e41eafefafb94e01b925a21611e117030488869a1e1836', 'order_payment', '{"state": "ordered", "attempt": 1, "amount_fen": 1626000, "payment_no": "P3700002014B980AD9B24B05D5C", "project_no": "DB370000-2014", "policy_year": 2014}', '{480f9786-fb6e-5ccb-a874-edcfc0ff47fb,0836db93-2683-5639-93dd-a62b37a0ce3c}', '2014-05-05 01:00:01+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:163', '\x933a7425f85b26dac171cb35b5a05403ba288b9fef1fc80fa538918c57569f9a', 'report_claim', '{"status": "received", "claim_no": "C37000020145GJK9KBXPF"}', '{eab41f0e-df6a-5f70-82cb-271c09556cfc,6adb2313-ebc1-5814-a74c-d4a7beb78b72}', '2014-05-05 01:00:03+00'),
	('370000', 'finance-1', 'simulation:2014:11:164', '\x71e9f4b35889b195e8dbcfb06d76098f4c61235815b901efede8c3d9baa6289e', 'record_allocation_arrived', '{"pool_fen": 2068582, "reference": "DB370000-2014-A027", "amount_fen": 586896, "income_fen": 0, "project_no": "DB370000-2014"}', '{81ba219d-8c95-5df0-9eb5-9f1d8aef82a1}', '2014-05-05 01:00:04+00'),
	('370000', 'reaction:reserve_waiting', 'reserve_waiting:81ba219d-8c95-5df0-9eb5-9f1d8aef82a1:P3700002014C79D37E376C6BDB9', '\x537a481193cb159392c842ec9e9c0f828e7124b3a7a913adc32c17702a4a82c7', 'reserve_payment', '{"state": "reserved", "attempt": 1, "amount_fen": 1165900, "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "policy_year": 2014}', '{45e7ebfa-42bc-5079-9190-9b79a867ec5e}', '2014-05-05 01:00:04+00'),
	('370000', 'cashier-1', 'simulation:2014:11:166', '\x7a0e8d2160447bfe15edc91c3dd96b20cd6b45e5e9b2fdd2d3f42f7dc182c542', 'confirm_payment', '{"state": "confirmed", "attempt": 1, "amount_fen": 1165900, "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "policy_year": 2014}', '{82570c2b-fbcd-5615-b25b-7b4d273653d4}', '2014-05-06 01:00:02+00'),
	('370000', 'reaction:tell_claim', 'tell_claim:82570c2b-fbcd-5615-b25b-7b4d273653d4', '\x5d896575aa8bca9145e20d1beb9c8e549e6ccd713c5f52eb7bd79c34be2b20a3', 'record_paid', '{"status": "paid", "claim_no": "C370000201445M6M34B00"}', '{854706aa-7cc6-5b4d-8ae7-fffcfcb4de4c,c97c83e7-8833-56a4-8f84-b70c8a8c11f6}', '2014-05-06 01:00:02+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:167', '\xba58b99c451c380ce095be80dd23cd7163e16dce7a2c747daadff38b1821f367', 'complete_dossier', '{"status": "under_assessment", "claim_no": "C37000020145GJK9KBXPF"}', '{cd90e034-8d2b-5df0-9d75-b8dec4e27710}', '2014-05-06 01:00:03+00'),
	('370000', 'finance-1', 'simulation:2014:11:171', '\x5967ca6fcd6408c802c75235a674859a24e4a004c3e0cdf99af81bf57c23f7e7', 'send_allocation', '{"pool_fen": 442582, "reference": "DB370000-2014-A028", "amount_fen": 1626000, "income_fen": 0, "project_no": "DB370000-2014"}', '{1b446dbb-49eb-5912-8203-26b178e168d5}', '2014-05-08 01:00:03+00'),
	('370000', 'finance-1', 'simulation:2014:11:173', '\x1d5a981b3d9d34d4f9e8bc44e134c02741062bbc52c6431085991c0f809aeb16', 'record_allocation_arrived', '{"pool_fen": 442582, "reference": "DB370000-2014-A028", "amount_fen": 1626000, "income_fen": 0, "project_no": "DB370000-2014"}', '{bcb825c4-39f4-5c79-b5db-949f03837ee3}', '2014-05-09 01:00:02+00'),
	('370000', 'reaction:reserve_waiting', 'reserve_waiting:bcb825c4-39f4-5c79-b5db-949f03837ee3:P3700002014B980AD9B24B05D5C', '\x678341bbb311ee1c5a69ae3979dec3afd3e0e6c928d96c0c950baf92f341d24e', 'reserve_payment', '{"state": "reserved", "attempt": 1, "amount_fen": 1626000, "payment_no": "P3700002014B980AD9B24B05D5C", "project_no": "DB370000-2014", "policy_year": 2014}', '{6b0b5ebc-fec3-5d18-b229-893850ccea1e}', '2014-05-09 01:00:02+00'),
	('370000', 'cashier-1', 'simulation:2014:11:180', '\xe05bf78cf219749b4a8e4b5cd49769d9d34ef139bb5e3c090b7aa8f793c8026d', 'return_payment', '{"state": "returned", "attempt": 1, "amount_fen": 1165900, "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "policy_year": 2014}', '{97c4d393-5f9c-580b-adf3-6b1480ce177c}', '2014-05-12 01:00:07+00'),
	('370000', 'reaction:tell_claim', 'tell_claim:97c4d393-5f9c-580b-adf3-6b1480ce177c', '\x86de6f5d51c6b56016b6d1d8b8d753d019af8e770913f92681f458148036d22d', 'record_payment_returned', '{"status": "payment_returned", "claim_no": "C370000201445M6M34B00"}', '{887a912f-e375-5112-bb01-12983b27d0cb}', '2014-05-12 01:00:07+00'),
	('370000', 'cashier-1', 'simulation:2014:11:182', '\x5224ac483b3b89cc187b6aa755364de9cee6ec0cac5afbc1bc9bb57ce9ba57fa', 'confirm_payment', '{"state": "confirmed", "attempt": 1, "amount_fen": 1626000, "payment_no": "P3700002014B980AD9B24B05D5C", "project_no": "DB370000-2014", "policy_year": 2014}', '{02feee5a-2bc7-52bb-9b7b-1fcf1572108a}', '2014-05-12 01:00:09+00'),
	('370000', 'reaction:tell_claim', 'tell_claim:02feee5a-2bc7-52bb-9b7b-1fcf1572108a', '\xb11fcf93b0c92ff02da55458a429d5dc40b75f511b5e00b6218e6911ce04f109', 'record_paid', '{"status": "paid", "claim_no": "C3700002014BCT21AB2BY"}', '{23e3421d-b7d1-5e87-a3ad-b30e61487f02,a91926f0-8f3b-5390-aaf5-2b3d284c3f6f}', '2014-05-12 01:00:09+00'),
	('370000', 'assessor-1', 'simulation:2014:11:184', '\x9adad063d27bfb945d2a994c775b35fa8c75781ad389ed0d0416912cac82dac6', 'assess_claim', '{"status": "assessed", "claim_no": "C37000020145GJK9KBXPF", "benefit_fen": 1238200, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3476400, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3476400, "base_fen": 2476400, "from_fen": 1000000, "amount_fen": 1238200, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 34764.00 yuan: (34764.00−10000.00)×50% = 12382.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 34764.00 元（含）的部分：(34764.00−10000.00)×50% = 12382.00"}], "benefit_fen": 1238200, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3476400, "identity_date": "2014-04-26", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3476400, "cumulative_before_fen": 0}}', '{2fd4b19b-496b-5844-a237-1fdddca77a10}', '2014-05-12 01:00:11+00'),
	('370000', 'H37990100001', 'simulation:2014:11:185', '\x948ebd5eb43449be4015a2da1e6fb07a89130eaf99b50c794162b57be5be1cfe', 'settle_bill', '{"year": 2014, "state": "settled", "amounts": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 12637500, "hifes_pay_fen": 0, "hifmi_pay_fen": 1636250, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 4726250, "psn_part_amt_fen": 4726250, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 16910000, "medfee_sumamt_fen": 19000000, "preselfpay_amt_fen": 570000, "fund_pay_sumamt_fen": 14273750, "overlmt_selfpay_fen": 380000, "fulamt_ownpay_amt_fen": 1140000, "above_basic_ceiling_amt_fen": 0}, "bill_no": "B37000020140771E366B9D8FAD2", "plan_id": "SD2014", "mdtrt_id": "ML201400000014", "person_id": "RXFK70T3SP33PHT84", "settled_at": "2014-05-12T01:00:12.000000Z", "benefit_fen": 1636250, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 4272500, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 4272500, "base_fen": 3272500, "from_fen": 1000000, "amount_fen": 1636250, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 42725.00 yuan: (42725.00−10000.00)×50% = 16362.50", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 42725.00 元（含）的部分：(42725.00−10000.00)×50% = 16362.50"}], "benefit_fen": 1636250, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 4272500, "identity_date": "2014-05-12", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 4272500, "cumulative_before_fen": 0}, "plan_version": 1, "settled_date": "2014-05-12", "compliant_fen": 4272500, "hospital_code": "H37990100001", "admission_date": "2014-04-30", "discharge_date": "2014-05-12", "person_pays_fen": 4726250}', '{2f9112c8-1e1b-5f9d-b094-b09638f46a0c}', '2014-05-12 01:00:12+00'),
	('370000', 'approver-1', 'simulation:2014:11:187', '\xccb49da6f97de1b4e4d3be181ad63cc7dcb03c8e73c7dba4e2eab2498c3f7fe5', 'approve_claim', '{"status": "approved", "claim_no": "C37000020145GJK9KBXPF", "benefit_fen": 1238200}', '{2f1f89f4-fa32-5a82-b69c-e8db68b4569c,3b8c2546-d9ff-54a5-8b7a-b251d6fc7bf5,def7520e-05c2-501b-8083-60ed8daf605d}', '2014-05-14 01:00:01+00'),
	('370000', 'H37990100001', 'simulation:2014:11:188', '\xa3ff95bed69f909831bf869f70d1cb63fab8aee41a066b04e8f3c738679dfbb6', 'reverse_bill', '{"year": 2014, "later": [], "state": "reversed", "amounts": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": -12637500, "hifes_pay_fen": 0, "hifmi_pay_fen": -1636250, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": -60000, "psn_cash_pay_fen": -4726250, "psn_part_amt_fen": -4726250, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": -16910000, "medfee_sumamt_fen": -19000000, "preselfpay_amt_fen": -570000, "fund_pay_sumamt_fen": -14273750, "overlmt_selfpay_fen": -380000, "fulamt_ownpay_amt_fen": -1140000, "above_basic_ceiling_amt_fen": 0}, "bill_no": "B37000020140771E366B9D8FAD2", "gap_fen": 0, "mdtrt_id": "ML201400000014", "person_id": "RXFK70T3SP33PHT84", "benefit_fen": -1636250, "reversal_no": "R370000201488F906FFD8BD8D62", "reversed_at": "2014-05-15T01:00:01.000000Z", "compliant_fen": -4272500, "hospital_code": "H37990100001", "reversed_date": "2014-05-15", "person_pays_fen": -4726250}', '{ee947954-2478-59d2-a8a2-d61cafd4f258}', '2014-05-15 01:00:01+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:189', '\xd184a1ca44367bcc1cf6208a5e5b8666acb404e9a0c3f13dadc95645a09fa8cc', 'notify_claimant', '{"status": "notified", "claim_no": "C37000020145GJK9KBXPF"}', '{ac8a7145-5a31-5d23-9db5-84cc0d88a9c9}', '2014-05-15 01:00:02+00'),
	('370000', 'H37990100001', 'simulation:2014:11:190', '\x0bd5975fc20bd51979b303bd076ed4c0d8690c114bceb76beb54f760fc5101ad', 'settle_bill', '{"year": 2014, "state": "settled", "amounts": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 11070400, "hifes_pay_fen": 0, "hifmi_pay_fen": 2134800, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 5794800, "psn_part_amt_fen": 5794800, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 16340000, "medfee_sumamt_fen": 19000000, "preselfpay_amt_fen": 570000, "fund_pay_sumamt_fen": 13205200, "overlmt_selfpay_fen": 570000, "fulamt_ownpay_amt_fen": 1520000, "above_basic_ceiling_amt_fen": 0}, "bill_no": "B37000020145AF359E8109BCCE4", "plan_id": "SD2014", "mdtrt_id": "ML201400000014", "person_id": "RXFK70T3SP33PHT84", "settled_at": "2014-05-15T01:00:03.000000Z", "benefit_fen": 2134800, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 5269600, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 5269600, "base_fen": 4269600, "from_fen": 1000000, "amount_fen": 2134800, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 52696.00 yuan: (52696.00−10000.00)×50% = 21348.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 52696.00 元（含）的部分：(52696.00−10000.00)×50% = 21348.00"}], "benefit_fen": 2134800, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 5269600, "identity_date": "2014-05-12", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 5269600, "cumulative_before_fen": 0}, "plan_version": 1, "settled_date": "2014-05-15", "compliant_fen": 5269600, "hospital_code": "H37990100001", "admission_date": "2014-04-30", "discharge_date": "2014-05-12", "person_pays_fen": 5794800}', '{8cf78959-6460-5412-8874-7e172fb4754b}', '2014-05-15 01:00:03+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:192', '\x40e9515146f992b717873db0dd076984e28353991b8f10252bddf9a7abcec6c2', 'dispute_claim', '{"status": "disputed", "claim_no": "C37000020145GJK9KBXPF"}', '{c5b5ba33-05a1-5f5b-a5a0-c94bcdae7075}', '2014-05-19 01:00:01+00'),
	('370000', 'clerk-37990401', 'simulation:2014:11:194', '\x546f60c6bf183bada06183ec625a535b355f692bb6dcaad40503f80ed59745ad', 'give_bank_account', '{"status": "accepted", "claim_no": "C370000201445M6M34B00"}', '{8a6d7c58-2327-5694-a2dd-3bb5bf91589f,dea2f2c6-8a90-5d9d-bdfb-eca2030f873e}', '2014-05-20 01:00:01+00'),
	('370000', 'reaction:order_when_payable', 'order_when_payable:8a6d7c58-2327-5694-a2dd-3bb5bf91589f', '\xd741240fb5883999c8cfb6c2b79ab9a0a2436e13787b2c0a8f069c7c68096daa', 'requeue_payment', '{"state": "ordered", "attempt": 2, "amount_fen": 1165900, "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "policy_year": 2014}', '{6b565341-822a-51bb-b12b-c20fdd6199d2,71e8e6c0-c174-55dc-8d7f-1590f1177b38}', '2014-05-20 01:00:01+00'),
	('370000', 'reaction:reserve_ordered', 'reserve_ordered:71e8e6c0-c174-55dc-8d7f-1590f1177b38', '\x537a481193cb159392c842ec9e9c0f828e7124b3a7a913adc32c17702a4a82c7', 'reserve_payment', '{"state": "reserved", "attempt": 2, "amount_fen": 1165900, "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "policy_year": 2014}', '{f286c305-ee88-58bb-afb4-3e28e2e5872c}', '2014-05-20 01:00:01+00'),
	('370000', 'cashier-1', 'simulation:2014:11:196', '\xe142411e20fb2a2f904c9e2b1314944e2d63832b86f6cced7bbcfaeeac88e6cf', 'confirm_payment', '{"state": "confirmed", "attempt": 2, "amount_fen": 1165900, "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "policy_year": 2014}', '{ba9f3cb9-f761-5957-abe6-53708110c21e}', '2014-05-22 01:00:02+00'),
	('370000', 'reaction:tell_claim', 'tell_claim:ba9f3cb9-f761-5957-abe6-53708110c21e', '\x9065b4f617b39c8e9aaac5dbdbe54ae71d3081eca0060b918e33ebf65a991ee9', 'record_paid', '{"status": "paid", "claim_no": "C370000201445M6M34B00"}', '{27da64d1-48ce-53d4-a45f-d962c4256d3a,8b0ecad4-28b7-5ea0-b7a9-5e6ed51f5112}', '2014-05-22 01:00:02+00'),
	('370000', 'approver-1', 'simulation:2014:11:198', '\xa8c010a4c041ff5ed5e19f48092df63d7ba7a6665bf8a64b1872d4469c2a54e4', 'reopen_claim', '{"status": "under_assessment", "claim_no": "C37000020145GJK9KBXPF", "benefit_fen": 0}', '{876c665a-7dee-5da2-ab81-b4ccc82273d5,d5af2ec4-eb3f-563a-b63c-7aa609151539,7ee05a04-f71a-544b-b23b-2a0106d8c510}', '2014-05-23 01:00:01+00'),
	('370000', 'assessor-1', 'simulation:2014:11:200', '\x9adad063d27bfb945d2a994c775b35fa8c75781ad389ed0d0416912cac82dac6', 'assess_claim', '{"status": "assessed", "claim_no": "C37000020145GJK9KBXPF", "benefit_fen": 1238200, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3476400, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3476400, "base_fen": 2476400, "from_fen": 1000000, "amount_fen": 1238200, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 34764.00 yuan: (34764.00−10000.00)×50% = 12382.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 34764.00 元（含）的部分：(34764.00−10000.00)×50% = 12382.00"}], "benefit_fen": 1238200, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3476400, "identity_date": "2014-04-26", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3476400, "cumulative_before_fen": 0}}', '{d5a1518e-504f-52c0-b13e-51373c2e6b41}', '2014-05-29 01:00:01+00'),
	('370000', 'approver-1', 'simulation:2014:11:202', '\xccb49da6f97de1b4e4d3be181ad63cc7dcb03c8e73c7dba4e2eab2498c3f7fe5', 'approve_claim', '{"status": "approved", "claim_no": "C37000020145GJK9KBXPF", "benefit_fen": 1238200}', '{492c300e-fbb0-5d7a-9092-8505ae571074,dca8c5d4-cf28-5dee-8875-5221d0d0a1e6,44689152-23fc-50a1-8a5f-bcb52e20c234}', '2014-06-02 01:00:01+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:204', '\xd75268f3deef1e0469fc28260506103902e971f368528ec2ca10bd9dc6e2f75f', 'report_claim', '{"status": "received", "claim_no": "C3700002014KRZCEPF5CW"}', '{aac6d2bc-250e-54ee-96e6-696f1631cc81,93becccd-03ff-597f-9222-ae8f95bd0aee}', '2014-06-03 01:00:01+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:205', '\xd184a1ca44367bcc1cf6208a5e5b8666acb404e9a0c3f13dadc95645a09fa8cc', 'notify_claimant', '{"status": "notified", "claim_no": "C37000020145GJK9KBXPF"}', '{4e233f97-c5b4-5d65-a5f7-37f2fe9ac035}', '2014-06-03 01:00:02+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:206', '\x95e10cf610da2647a00658bfdf0a185ee6295797d603d346bc7da000de7ad196', 'withdraw_claim', '{"status": "withdrawn", "claim_no": "C3700002014KRZCEPF5CW"}', '{41901e2c-d52a-5af0-a555-8bffb0e1c6be,762e3898-5cba-5826-87ab-bf4a0abc1ad5}', '2014-06-05 01:00:01+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:208', '\x5012f7cb638b17bb3476285a094bbca2f4096a0c3c562f4929c992864e27da6a', 'accept_claim', '{"status": "accepted", "claim_no": "C37000020145GJK9KBXPF"}', '{28621771-f688-5b09-9134-0f52f91840da}', '2014-06-09 01:00:01+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:210', '\xeed4f7f4952ab36a20cf7474c900263d781541cc4413dc7a3452cae6fcb08e34', 'give_bank_account', '{"status": "accepted", "claim_no": "C37000020145GJK9KBXPF"}', '{18d90e35-05da-540f-aff7-cf2ebb2b77e3,ba483ef7-415e-5332-9a4d-1a9e1def8ce4}', '2014-06-09 01:00:03+00'),
	('370000', 'reaction:order_when_payable', 'order_when_payable:28621771-f688-5b09-9134-0f52f91840da', '\x088196cb9e558c6d71c52162dfed3871ea75659c28963214b6fc836081876f99', 'order_payment', '{"state": "ordered", "attempt": 1, "amount_fen": 1238200, "payment_no": "P370000201499EE7A607367A4A0", "project_no": "DB370000-2014", "policy_year": 2014}', '{26e6c9d7-acd3-5639-9eb0-536261bd4c0b,bbcba0d7-c102-533b-b0da-1d98e7fd61b4}', '2014-06-09 01:00:01+00'),
	('370000', 'finance-1', 'simulation:2014:11:212', '\xc4d8945a1bd2700f5518c4f0c5f2b0a2806a94feab098f4cd19516d3fff948f3', 'record_premium_due', '{"pool_fen": 442582, "reference": "DB370000-2014-S037", "amount_fen": 954744, "income_fen": 0, "project_no": "DB370000-2014"}', '{f14837b6-a41e-5fee-87bf-932e608e47b5}', '2014-06-09 01:00:05+00'),
	('370000', 'cashier-1', 'simulation:2014:11:213', '\x7b660f964bfaf5d257e515d770f61002e149032ec6a5174850cc9a9d9a5012ad', 'order_hospital_payment', '{"bills": 1, "state": "ordered", "attempt": 1, "amount_fen": 2134800, "payment_no": "P37000020147985BF7BE01F43C5", "project_no": "DB370000-2014", "policy_year": 2014}', '{bf0ccaaf-eea9-5f0d-93f9-36ef5bac2158,105193bc-823b-5ee2-ab07-de56cfdb6d37}', '2014-06-10 01:00:01+00'),
	('370000', 'finance-1', 'simulation:2014:11:219', '\x53ec9ee0837946fa8f8a4c58f5725d9e3bb159f408da7137b49adf773a9797c4', 'record_premium_received', '{"pool_fen": 442582, "reference": "DB370000-2014-S037-1", "amount_fen": 954744, "income_fen": 954744, "project_no": "DB370000-2014"}', '{f1084d18-8ca3-5c99-94e2-a03d17297941}', '2014-06-10 01:00:07+00'),
	('370000', 'H37990100001', 'simulation:2014:11:221', '\x7eba61b8a2df1aa9c3b0b958b2b4250ad1686f15e84c28372e5d8602443ff98d', 'settle_bill', '{"year": 2014, "state": "settled", "amounts": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 10094700, "hifes_pay_fen": 0, "hifmi_pay_fen": 2130150, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 6275150, "psn_part_amt_fen": 6275150, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 15355000, "medfee_sumamt_fen": 18500000, "preselfpay_amt_fen": 925000, "fund_pay_sumamt_fen": 12224850, "overlmt_selfpay_fen": 555000, "fulamt_ownpay_amt_fen": 1665000, "above_basic_ceiling_amt_fen": 0}, "bill_no": "B3700002014C6F29C74426813B7", "plan_id": "SD2014", "mdtrt_id": "ML201400000013", "person_id": "R71EASAD1P09P2B7V", "settled_at": "2014-06-11T01:00:02.000000Z", "benefit_fen": 2130150, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 5260300, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 5260300, "base_fen": 4260300, "from_fen": 1000000, "amount_fen": 2130150, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 52603.00 yuan: (52603.00−10000.00)×50% = 21301.50", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 52603.00 元（含）的部分：(52603.00−10000.00)×50% = 21301.50"}], "benefit_fen": 2130150, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 5260300, "identity_date": "2014-06-11", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 5260300, "cumulative_before_fen": 0}, "plan_version": 1, "settled_date": "2014-06-11", "compliant_fen": 5260300, "hospital_code": "H37990100001", "admission_date": "2014-05-30", "discharge_date": "2014-06-11", "person_pays_fen": 6275150}', '{60475fa1-3441-5bfa-a597-09193321766f}', '2014-06-11 01:00:02+00'),
	('370000', 'finance-1', 'simulation:2014:11:222', '\x526a037d1e3ede47cd293656647a0abe266ba4100f1382c4eb5caad9b0c5bfcc', 'send_sweep', '{"pool_fen": 442582, "reference": "DB370000-2014-S037-1-UP", "amount_fen": 954744, "income_fen": 0, "project_no": "DB370000-2014"}', '{e3149f16-d0c3-5242-ae6b-caa7cc69a61f}', '2014-06-11 01:00:03+00'),
	('370000', 'finance-1', 'simulation:2014:11:225', '\x2241b0a377cd03b3a454ba475c5cf86b3dc9cfe063a6263a2fc92fb7f9da0f35', 'record_sweep_arrived', '{"pool_fen": 1397326, "reference": "DB370000-2014-S037-1-UP", "amount_fen": 954744, "income_fen": 0, "project_no": "DB370000-2014"}', '{6a6157f1-d223-5fb4-976a-f7e396f24319}', '2014-06-12 01:00:03+00'),
	('370000', 'finance-1', 'simulation:2014:11:226', '\x1dde6211057c6d26c68de4f1d78c3cfa5108890d659c88199909805f3ab90fee', 'send_allocation', '{"pool_fen": 954744, "reference": "DB370000-2014-A037", "amount_fen": 442582, "income_fen": 0, "project_no": "DB370000-2014"}', '{95e0c1b1-30af-5e8b-9a44-f5b2e564dee4}', '2014-06-12 01:00:04+00'),
	('370000', 'finance-1', 'simulation:2014:11:229', '\x2150241d6805a29825368ac367b513635ab65c0465a4d949cc4ca2e89bb354d4', 'record_allocation_arrived', '{"pool_fen": 954744, "reference": "DB370000-2014-A037", "amount_fen": 442582, "income_fen": 0, "project_no": "DB370000-2014"}', '{cdb0ab53-ba1b-5cee-8495-de97ebd18232}', '2014-06-13 01:00:03+00'),
	('370000', 'clock', 'sweep:2014-06-14T01:00:00.000000Z:6dde5ca6cdc0cba5e6a351e51f7403a0', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{b0ea1b8a-f7ae-529b-ae50-f9e5958ab017}', '2014-06-14 01:00:00+00'),
	('370000', 'cashier-1', 'simulation:2014:11:230', '\x7b660f964bfaf5d257e515d770f61002e149032ec6a5174850cc9a9d9a5012ad', 'order_hospital_payment', '{"bills": 1, "state": "ordered", "attempt": 1, "amount_fen": 2130150, "payment_no": "P3700002014F757A37573D834BC", "project_no": "DB370000-2014", "policy_year": 2014}', '{990ce920-8211-5e97-adae-ca0e24a4b633,2a812700-8d73-555c-a5a9-14663b2e2c5f}', '2014-06-16 01:00:01+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:233', '\xb10fdc2940478276c2481bb3c843d35bc19db47cddf7177320ccb2f3adb1d324', 'report_claim', '{"status": "received", "claim_no": "C37000020144WCN4R795A"}', '{65dcf304-e2a0-598b-a894-9a28d2daac74,20bcdcc9-12b5-53ee-a173-5dc552b6a72e}', '2014-06-16 01:00:04+00'),
	('370000', 'finance-1', 'simulation:2014:11:235', '\x4c982546f48b5b8df330b1d09c61d533f48e750e6d89c46ebae1b7f25b547b11', 'record_premium_due', '{"pool_fen": 954744, "reference": "DB370000-2014-S038", "amount_fen": 4926992, "income_fen": 0, "project_no": "DB370000-2014"}', '{28ec954e-d8e1-596d-9a9c-fc5dd6e2a582}', '2014-06-16 01:00:06+00'),
	('370000', 'clock', 'sweep:2014-06-17T01:00:00.000000Z:c4a480e86403a83f1a01d3ac6f86b127', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{87b29997-8ee4-59d6-ac49-6aac08c363b6}', '2014-06-17 01:00:00+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:238', '\x1f6eb3239b9d8c516943c45f28ea3c9ce9c091cace2676afec538ee826684f2b', 'request_supplement', '{"status": "supplement_requested", "claim_no": "C37000020144WCN4R795A"}', '{4d0421cc-edb1-5c93-b9e0-0d835b0462bf}', '2014-06-17 01:00:03+00'),
	('370000', 'finance-1', 'simulation:2014:11:239', '\x9f937f1fb15123ef75abe439d99fa378b8f1e5cac4d7d4bc95a99fc55c34a062', 'record_premium_received', '{"pool_fen": 954744, "reference": "DB370000-2014-S038-1", "amount_fen": 4926992, "income_fen": 4926992, "project_no": "DB370000-2014"}', '{973cdb72-cfcf-53e9-bd50-043993a27f71}', '2014-06-17 01:00:04+00'),
	('370000', 'finance-1', 'simulation:2014:11:242', '\xef62bb4977e1aff07e4b6d1f2f0c7404cdefe835a8454536bae3846ce10d1120', 'send_sweep', '{"pool_fen": 954744, "reference": "DB370000-2014-S038-1-UP", "amount_fen": 4926992, "income_fen": 0, "project_no": "DB370000-2014"}', '{a2592189-2594-54a5-802c-c78e47be804f}', '2014-06-18 01:00:03+00'),
	('370000', 'clock', 'sweep:2014-06-19T01:00:00.000000Z:0dc1bf5236d0ba5efbbdad6e9309ec44', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{167fcab6-64db-5cc7-9b17-a6ff46b8e04a}', '2014-06-19 01:00:00+00'),
	('370000', 'finance-1', 'simulation:2014:11:245', '\xa040896bb085444e624b4107141e5e5ff8a82cdab4799ff4e4ffc9f776ff4914', 'record_sweep_arrived', '{"pool_fen": 5881736, "reference": "DB370000-2014-S038-1-UP", "amount_fen": 4926992, "income_fen": 0, "project_no": "DB370000-2014"}', '{804f4035-abc8-50c7-98b6-096455d45c6a}', '2014-06-19 01:00:03+00'),
	('370000', 'finance-1', 'simulation:2014:11:246', '\xe197c0ef53934364c337a6f6533e4b3caef841ba313d1529ed9ad2df1a47eec1', 'send_allocation', '{"pool_fen": 4926992, "reference": "DB370000-2014-A038", "amount_fen": 954744, "income_fen": 0, "project_no": "DB370000-2014"}', '{80911076-5467-5144-a604-e4f1474863f0}', '2014-06-19 01:00:04+00'),
	('370000', 'clock', 'sweep:2014-06-20T01:00:00.000000Z:952a245147b4ce96e96747dea442d9a2', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 0, "breached": 1}', '{d47b0890-9bea-50aa-8046-1f8c277679af}', '2014-06-20 01:00:00+00'),
	('370000', 'finance-1', 'simulation:2014:11:249', '\x756d72eacf065623506f759012bedb31fbf37e2484d671be2a36c934ae28db33', 'record_allocation_arrived', '{"pool_fen": 4926992, "reference": "DB370000-2014-A038", "amount_fen": 954744, "income_fen": 0, "project_no": "DB370000-2014"}', '{1e9c339a-f01f-5f0f-a5ae-691b3b964bd1}', '2014-06-20 01:00:03+00'),
	('370000', 'reaction:reserve_waiting', 'reserve_waiting:1e9c339a-f01f-5f0f-a5ae-691b3b964bd1:P370000201499EE7A607367A4A0', '\x144dadbb1b3c18e3c9540362ae4e04af3db2f2192edc36a264855b95ce7122b2', 'reserve_payment', '{"state": "reserved", "attempt": 1, "amount_fen": 1238200, "payment_no": "P370000201499EE7A607367A4A0", "project_no": "DB370000-2014", "policy_year": 2014}', '{78feba4e-8f65-5888-bb99-2803ba4e493a}', '2014-06-20 01:00:03+00'),
	('370000', 'cashier-1', 'simulation:2014:11:252', '\x4337ddce7175f1e8dbff036ac3b90160171a5e555f08bdaa6a3eb7e0a4fbe95f', 'confirm_payment', '{"state": "confirmed", "attempt": 1, "amount_fen": 1238200, "payment_no": "P370000201499EE7A607367A4A0", "project_no": "DB370000-2014", "policy_year": 2014}', '{f9722993-a7e9-5cb6-9feb-e631e23e713f}', '2014-06-23 01:00:03+00'),
	('370000', 'reaction:tell_claim', 'tell_claim:f9722993-a7e9-5cb6-9feb-e631e23e713f', '\xfcca5bc043457e7e33172532d85a72e6c20734d86f4b2819da486de198133239', 'record_paid', '{"status": "paid", "claim_no": "C37000020145GJK9KBXPF"}', '{fd37d575-2569-5fdc-8c13-2c79a338ed51,0df50866-e937-5d3b-abb7-d668f6b9bb1d}', '2014-06-23 01:00:03+00'),
	('370000', 'finance-1', 'simulation:2014:11:254', '\x2cb09357f6588682a5ec639625afec568e3820c9a507e0c27e7955a2ef5e8d9f', 'send_allocation', '{"pool_fen": 821168, "reference": "DB370000-2014-A039", "amount_fen": 4105824, "income_fen": 0, "project_no": "DB370000-2014"}', '{734f1dc4-02da-57bc-9b09-ce78bdc8474f}', '2014-06-23 01:00:05+00'),
	('370000', 'finance-1', 'simulation:2014:11:256', '\xc999f68f6484b091850113b5fa1883f379d4595cbecc911a0ddbcbaaf2d3d518', 'record_allocation_arrived', '{"pool_fen": 821168, "reference": "DB370000-2014-A039", "amount_fen": 4105824, "income_fen": 0, "project_no": "DB370000-2014"}', '{a05d4b54-6ad6-5fe9-9453-2e9b395c5679}', '2014-06-24 01:00:02+00'),
	('370000', 'reaction:reserve_waiting', 'reserve_waiting:a05d4b54-6ad6-5fe9-9453-2e9b395c5679:P37000020147985BF7BE01F43C5', '\x3a8fb86aa3f4e74ffb3c9895cc8c8eff4a62928c39e6c212cda90cc02f2bf075', 'reserve_payment', '{"state": "reserved", "attempt": 1, "amount_fen": 2134800, "payment_no": "P37000020147985BF7BE01F43C5", "project_no": "DB370000-2014", "policy_year": 2014}', '{93f26881-4efd-52b6-a066-258a9d417339}', '2014-06-24 01:00:02+00'),
	('370000', 'reaction:reserve_waiting', 'reserve_waiting:a05d4b54-6ad6-5fe9-9453-2e9b395c5679:P3700002014F757A37573D834BC', '\xf672257a7747f76866f9bf484ef3a919287ae5f4a22797e92c4d1bb8354f9be8', 'reserve_payment', '{"state": "reserved", "attempt": 1, "amount_fen": 2130150, "payment_no": "P3700002014F757A37573D834BC", "project_no": "DB370000-2014", "policy_year": 2014}', '{89bcec6a-2b79-5ce4-a20c-aead8687b146}', '2014-06-24 01:00:02+00'),
	('370000', 'cashier-1', 'simulation:2014:11:258', '\xbcad45d9c366ad85ef72f476f00c9e1f8840e277cfa460c13e65e7eb19aa5bf8', 'confirm_payment', '{"state": "confirmed", "attempt": 1, "amount_fen": 2134800, "payment_no": "P37000020147985BF7BE01F43C5", "project_no": "DB370000-2014", "policy_year": 2014}', '{3620680a-f3c6-5144-b704-73fb4f6ffd65}', '2014-06-25 01:00:02+00'),
	('370000', 'cashier-1', 'simulation:2014:11:259', '\xeb815e64b620772c1dfb3ec4ba4f0ec3a1e6312986650992d91a1916f7f16173', 'fail_payment', '{"state": "failed", "attempt": 1, "amount_fen": 2130150, "payment_no": "P3700002014F757A37573D834BC", "project_no": "DB370000-2014", "policy_year": 2014}', '{62275b2b-832a-51c2-99e8-88f47e90038d,e02ccfda-0190-5343-9382-e5bbe9012452}', '2014-06-27 01:00:01+00'),
	('370000', 'clock', 'sweep:2014-07-01T01:00:00.000000Z:b297e90c7ea22e5a6e8131eb202ca887', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{15e11f28-6798-574e-8694-c61a923411b3}', '2014-07-01 01:00:00+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:263', '\x32c220ad54d134f2cd3ee096abb7597112b9005c650bc2e1557f06ab6e2217a1', 'report_claim', '{"status": "received", "claim_no": "C3700002014DKJRVKTXEZ"}', '{d54d21c7-e271-583a-bd88-ecbd3136f6b4,8303da95-4200-5021-9efe-5dd70e04a184}', '2014-07-07 01:00:01+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:265', '\x2d5381e0cb3ca901c040a3495127f027887316a5af8ffae8152b1ed91e4eb859', 'complete_dossier', '{"status": "under_assessment", "claim_no": "C3700002014DKJRVKTXEZ"}', '{d4a22212-89a1-5311-b6d0-552c179fb469}', '2014-07-08 01:00:01+00'),
	('370000', 'clock', 'sweep:2014-07-10T01:00:00.000000Z:1c22e56c76f2b55f9393e748e65339a4', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{53232693-1e86-52ff-99a7-3d571634190c}', '2014-07-10 01:00:00+00'),
	('370000', 'cashier-1', 'simulation:2014:11:266', '\x7b660f964bfaf5d257e515d770f61002e149032ec6a5174850cc9a9d9a5012ad', 'order_hospital_payment', '{"bills": 1, "state": "ordered", "attempt": 1, "amount_fen": 2130150, "payment_no": "P3700002014B631C89065586EE8", "project_no": "DB370000-2014", "policy_year": 2014}', '{6a0705fa-a598-5801-bdf3-7fa87ac581f6,20630659-96c2-5d7b-8214-692376f8164c}', '2014-07-10 01:00:01+00'),
	('370000', 'clerk-37990401', 'simulation:2014:11:315', '\xc96ac9a53b5798b8668161d09aa6c3ca3bb9edbfb7a38755edc3c54ef60672f9', 'accept_claim', '{"status": "accepted", "claim_no": "C37000020140900DVJZMJ"}', '{98ecae84-a766-5484-9153-3c4bb75b462a,56801fe2-c5c4-56c5-acc0-a443ea77e4de}', '2014-09-12 01:00:01+00'),
	('370000', 'reaction:reserve_ordered', 'reserve_ordered:20630659-96c2-5d7b-8214-692376f8164c', '\x9a82137b3a4ef1a162b0a09990968ca78dd876b627655613c453736be524f4a6', 'reserve_payment', '{"state": "reserved", "attempt": 1, "amount_fen": 2130150, "payment_no": "P3700002014B631C89065586EE8", "project_no": "DB370000-2014", "policy_year": 2014}', '{4558ecd8-04b5-5d03-ad40-f5fdb144153b}', '2014-07-10 01:00:01+00'),
	('370000', 'cashier-1', 'simulation:2014:11:274', '\x0c6f0c100c4bd12a02edfeda88ad646ecd090663cfc8d8b3e26abb6d782074db', 'confirm_payment', '{"state": "confirmed", "attempt": 1, "amount_fen": 2130150, "payment_no": "P3700002014B631C89065586EE8", "project_no": "DB370000-2014", "policy_year": 2014}', '{23c120a3-0291-5143-908f-edf30d7b3292}', '2014-07-14 01:00:02+00'),
	('370000', 'finance-1', 'simulation:2014:11:275', '\xb5e46a11961ada6d5efc393c47aec67c54ff05893194e36818235105e3c7cc98', 'record_premium_received', '{"pool_fen": 821168, "reference": "DB370000-2014-D07", "amount_fen": 181440, "income_fen": 181440, "project_no": "DB370000-2014"}', '{35f076ac-7473-5f56-bdb0-94c91d366216}', '2014-07-14 01:00:03+00'),
	('370000', 'finance-1', 'simulation:2014:11:277', '\xfffa3a86fcfdb65df60e664a21c27801c7a35b5ef0a34060a8bee1c405bd74e1', 'send_sweep', '{"pool_fen": 821168, "reference": "DB370000-2014-D07-UP", "amount_fen": 181440, "income_fen": 0, "project_no": "DB370000-2014"}', '{780e1bfd-c753-5430-a1a3-84bdc7c8a8dd}', '2014-07-15 01:00:01+00'),
	('370000', 'clock', 'sweep:2014-07-16T01:00:00.000000Z:18c198c9911d6e1102904182055f33e9', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{3650ec56-2d25-5394-ba89-b59a3d8ddf8d}', '2014-07-16 01:00:00+00'),
	('370000', 'finance-1', 'simulation:2014:11:278', '\x7fff2bb57ab88d2468bc38fc6b1ddfb167d00ceee9a2a08e112106c4c35f1e50', 'record_sweep_arrived', '{"pool_fen": 1002608, "reference": "DB370000-2014-D07-UP", "amount_fen": 181440, "income_fen": 0, "project_no": "DB370000-2014"}', '{b97754f8-bad1-5e95-a6fd-6af8ab9ffc13}', '2014-07-16 01:00:01+00'),
	('370000', 'clock', 'sweep:2014-07-17T01:00:00.000000Z:d388a8efeec66a70fcf9265c1b582969', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 0, "breached": 1}', '{ee74604c-f0d3-5be5-af2c-2ef959a557e4}', '2014-07-17 01:00:00+00'),
	('370000', 'clock', 'sweep:2014-07-22T01:00:00.000000Z:fe43498d38fc26bf986896774135c7af', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{336e58e8-9a10-594c-b33c-9255f2ca2b09}', '2014-07-22 01:00:00+00'),
	('370000', 'clerk-37990201', 'simulation:2014:11:283', '\x0b71bd9364a54a4f8b0df2c7f2c3a7e01b02dcb235a28cb6ae09adb669eb9af2', 'record_notice_arrival', '{"status": "awaiting_documents", "claim_no": "C37000020144WCN4R795A"}', '{7b475cb9-0a9b-5164-8f15-b604c3df7b89,68ec22b9-aed5-5d6b-a519-aeaffdcc9951,1256d82e-846d-5f55-b7ea-e444ef83d47a}', '2014-07-30 01:00:01+00'),
	('370000', 'clock', 'sweep:2014-07-31T01:00:00.000000Z:665425c56061ca5a201b01196c4cb43b', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{1c6470e7-8d10-5be4-864a-df0603ca6e38}', '2014-07-31 01:00:00+00'),
	('370000', 'clock', 'sweep:2014-08-06T01:00:00.000000Z:4b24e35e1aecd2b798653fae53d139df', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{6ac9ff5f-4368-5405-953f-04f97af27d27}', '2014-08-06 01:00:00+00'),
	('370000', 'clock', 'sweep:2014-08-07T01:00:00.000000Z:f5b0481683f915b5ae3553ea68e8cc02', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 0, "breached": 1}', '{c0de54c6-03c6-58be-8c84-7e433a3962f8}', '2014-08-07 01:00:00+00'),
	('370000', 'clerk-37990401', 'simulation:2014:11:299', '\x95d582846d302f76a672802089be6bbdbb1d521e9647d4bf4c9cbe6c33d4b386', 'report_claim', '{"status": "received", "claim_no": "C37000020140900DVJZMJ"}', '{3145cfb8-4cd7-570b-8192-3868101f17a7,c26d2da0-f034-5e47-83c7-7904e7d878c6}', '2014-09-01 01:00:01+00'),
	('370000', 'clerk-37990401', 'simulation:2014:11:300', '\x58ba44c9db6229c4176ec33180b5fdae75a0a5a5c5cea4b8d80e2f7b67e1b8c2', 'give_bank_account', '{"status": "received", "claim_no": "C37000020140900DVJZMJ"}', '{873983b1-aae4-5999-a4fa-5168fec43605}', '2014-09-01 01:00:02+00'),
	('370000', 'clerk-37990401', 'simulation:2014:11:302', '\x5cef5b810e0b3b2bcf59b18b15e7df953917cd04ec9af32655d6310ec368921c', 'complete_dossier', '{"status": "under_assessment", "claim_no": "C37000020140900DVJZMJ"}', '{771ddb11-98ef-5686-a834-652420fe2675}', '2014-09-02 01:00:01+00'),
	('370000', 'assessor-1', 'simulation:2014:11:303', '\x7a6bf9abebadfe9ee15fe2ac7864b5638a23bca8afda1c0224e280c662a0759a', 'assess_claim', '{"status": "assessed", "claim_no": "C37000020140900DVJZMJ", "benefit_fen": 2806000, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 6612000, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 6612000, "base_fen": 5612000, "from_fen": 1000000, "amount_fen": 2806000, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 66120.00 yuan: (66120.00−10000.00)×50% = 28060.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 66120.00 元（含）的部分：(66120.00−10000.00)×50% = 28060.00"}], "benefit_fen": 2806000, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 6612000, "identity_date": "2014-08-23", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 6612000, "cumulative_before_fen": 0}}', '{5d0ddd7e-4d32-58d9-b0bc-27b365a1749a}', '2014-09-04 01:00:01+00'),
	('370000', 'approver-1', 'simulation:2014:11:304', '\x14613b2c6cb3ebeab1ed003bbaa8d2b5636940f4456225b0c288d3e71fdf0a33', 'approve_claim', '{"status": "approved", "claim_no": "C37000020140900DVJZMJ", "benefit_fen": 2806000}', '{7c977e60-d311-552f-b728-f7c2ba343fe1,6eb13f09-57cd-56ff-bd33-47c45e9f2406,56923b4d-d25d-53e0-b25f-d5e426cfef2a}', '2014-09-05 01:00:01+00'),
	('370000', 'clerk-37990401', 'simulation:2014:11:305', '\xaff97c0752baa9cdc661983986fe49bb5c643810e527d253441bb6a07a0f3c7d', 'report_claim', '{"status": "received", "claim_no": "C3700002014E5V0HJD2C8"}', '{9c0365fb-e6ed-5f42-9feb-2b1eeeb22b69,a9f816c3-3849-5870-8b97-548ded8fe167}', '2014-09-08 01:00:01+00'),
	('370000', 'clerk-37990401', 'simulation:2014:11:306', '\x7941858c601dac29b8f489b6e317152dbfdb0d641301cf46675aba59072b7b3b', 'notify_claimant', '{"status": "notified", "claim_no": "C37000020140900DVJZMJ"}', '{befc9804-e987-5377-9a68-dc433690b1a5}', '2014-09-08 01:00:02+00'),
	('370000', 'clerk-37990401', 'simulation:2014:11:307', '\x49cffdd3fb5fda69bc612c7377e9bef4c202f6252b7f4f25c7e3676af7a122b3', 'complete_dossier', '{"status": "under_assessment", "claim_no": "C3700002014E5V0HJD2C8"}', '{7cf663bc-2e4f-5f7f-91e2-3e054c57ce27}', '2014-09-09 01:00:01+00'),
	('370000', 'assessor-1', 'simulation:2014:11:314', '\x983b132d543357da94a061011ecf97222142483c12292c53c0e617da662c9db8', 'assess_claim', '{"status": "assessed", "claim_no": "C3700002014E5V0HJD2C8", "benefit_fen": 2344850, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 5689700, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 5689700, "base_fen": 4689700, "from_fen": 1000000, "amount_fen": 2344850, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 56897.00 yuan: (56897.00−10000.00)×50% = 23448.50", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 56897.00 元（含）的部分：(56897.00−10000.00)×50% = 23448.50"}], "benefit_fen": 2344850, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 5689700, "identity_date": "2014-08-30", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 5689700, "cumulative_before_fen": 0}}', '{1bb6d626-151c-5aa4-9b37-082471d465b0}', '2014-09-11 01:00:01+00'),
	('370000', 'approver-1', 'simulation:2014:11:316', '\x86ab015223eef429ab2293b3768e65e318f05e3ed8d1743e327ea7d2bf60fe02', 'approve_claim', '{"status": "approved", "claim_no": "C3700002014E5V0HJD2C8", "benefit_fen": 2344850}', '{005b26cd-f9bd-50f6-b55e-04f780319383,7e534546-6c4d-55db-91c4-55aa32133b76,407eb3d2-3dcb-5df2-84f0-cdad1cd5c429}', '2014-09-12 01:00:02+00'),
	('370000', 'reaction:order_when_payable', 'order_when_payable:98ecae84-a766-5484-9153-3c4bb75b462a', '\x6c97bf38248fded6ea4bf92ae080326fec2409811870999f5a737e738e492904', 'order_payment', '{"state": "ordered", "attempt": 1, "amount_fen": 2806000, "payment_no": "P3700002014CBC8929B108D64C8", "project_no": "DB370000-2014", "policy_year": 2014}', '{3deb02a2-05e6-5e85-8b7a-ac340a69fa49,0e1826c7-6c27-5c88-9fdb-a29142ed33ae}', '2014-09-12 01:00:01+00'),
	('370000', 'clock', 'sweep:2014-09-17T01:00:00.000000Z:38737af29fd6768816d66413f1bd2a2a', '\xb30541ead04661ccdc64da076bbec5327a69f6704f622e1b0b65c50c9ed7bfc4', 'sweep_clocks', '{"fired": 1, "warned": 1, "breached": 0}', '{0a9c791d-3c4f-5907-8269-ce5a88831c67}', '2014-09-17 01:00:00+00'),
	('370000', 'clerk-37990101', 'simulation:2014:11:321', '\x3d8e2f164d7e81fb313ae3b9c5675a6bcf16fb3fca97c7f7c2c0d8ed07156909', 'report_claim', '{"status": "received", "claim_no": "C3700002014RGKNTV7J5E"}', '{a986a7d2-c5d5-5500-8801-af48bf25c124,202ca682-fc9e-5554-b5ad-caff6a6f08de}', '2014-09-17 01:00:02+00');
INSERT INTO public.claims_command VALUES
	('370000', 'admin', 'life-1', '\xf636752a13ef3d349cdd716aee12b74b747c8c1e7ade61488eafcd0a87ff0e68', 'make_token', '{"token_hash": "82ea246d89b2e0d8fb2d5f56f980e5ccc0cc9c36c7012e782de693da2c1478b3"}', '{1068fab0-9843-5442-a3f5-f0cd1c6f1fd6}', '2014-09-19 04:00:00+00'),
	('370000', 'admin', 'life-2', '\x28ca9b8f783cb3cff967444aac4c81ffef0f9519bb1e3bc69a4496dac2d9d722', 'make_token', '{"token_hash": "00deb8fd0170ce78ca249fc548c820dde479a65e0a54c572ff141dbd9da9df17"}', '{15a89429-c47f-54ec-90cf-f1f70b1c7d00}', '2014-09-19 04:00:00+00'),
	('370000', 'admin', 'life-3', '\x30be66f0fab35350dbe7614df03e9b9f12f969f9b824e2f9a17b735c8f5bf9c7', 'revoke_token', '{"token_hash": "00deb8fd0170ce78ca249fc548c820dde479a65e0a54c572ff141dbd9da9df17"}', '{34817483-2f9e-5e87-8c32-09d7ceac290d}', '2014-09-19 04:00:00+00'),
	('370000', 'clerk', 'life-4', '\x81ee51fcd43a72c9cad4c1fb68871a625d2d2a35b922b6ccaca9ba08678f7c1e', 'change_contact', '{"person_id": "RXFK70T3SP33PHT84"}', '{9ee3af6c-a710-5e15-8f5f-8b29fc1d9817}', '2014-09-19 04:00:00+00'),
	('370000', 'clerk', 'life-5', '\x50c3ff826e9b697da9c7d07ce140a22d7efbc9e22c1801d6440918d5e7874429', 'show_person_texts', '{"fields": ["name", "phone"], "shown_at": "2014-09-19T04:00:00.000000Z", "person_id": "RXFK70T3SP33PHT84"}', '{b9139ef8-d770-586d-9870-4896624afd7c}', '2014-09-19 04:00:00+00'),
	('370000', 'clerk', 'life-6', '\x325011f448bf783f8878797e9c6eb12f8f55cf7c4f9156336a775e0111d5d3a5', 'end_enrolment', '{"year": 2014, "version": 5, "enrolled": [["2014-01-01", "2014-09-19"]], "person_id": "RXFK70T3SP33PHT84", "identities": []}', '{09dc6ad9-dbc5-57b8-849d-ad434bee1c23}', '2014-09-19 04:00:00+00'),
	('370000', 'clerk', 'life-7', '\xe5fc4df4fac71e25c5a370802726bcc5a2443ff12da95093fd8562e9b26829c0', 'grant_identity', '{"year": 2014, "version": 3, "enrolled": [["2014-01-01", "2014-12-31"]], "person_id": "R71EASAD1P09P2B7V", "identities": [["subsistence", "2014-06-01", null]]}', '{6597c50e-7f89-59a0-8764-272ce511d6f6}', '2014-09-19 04:00:00+00'),
	('370000', 'clerk', 'life-8', '\x654e5407e951ed462605359f2b83535d76be52c563729c2da628555a96159aa9', 'end_identity', '{"year": 2014, "version": 4, "enrolled": [["2014-01-01", "2014-12-31"]], "person_id": "R71EASAD1P09P2B7V", "identities": [["subsistence", "2014-06-01", "2014-08-31"]]}', '{e0b937a5-1672-5eab-9d16-d2484b3b1a07}', '2014-09-19 04:00:00+00');


--
-- Data for Name: claims_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_document VALUES
	(1, '370000', 'C37000020149F2K4JT6MM', 1, 'invoice', 1, 'd30668520c20cd3fb0fe9e5582f21ceb694174bd0b32d659895309d3a4f68e43', '2014-03-03', false, ''),
	(2, '370000', 'C37000020149F2K4JT6MM', 2, 'diagnosis', 2, 'f6a23e589f2f38ba6bbc1e6c933fc518d3acd3d542da1b12e6338a2057d728a1', '2014-03-03', false, ''),
	(3, '370000', 'C37000020149F2K4JT6MM', 3, 'medical_record', 3, '0548503836c3ff5f41ddd4721bad750c0564be83c3250b9710b568a20bdbbebd', '2014-03-03', false, ''),
	(4, '370000', 'C37000020149F2K4JT6MM', 4, 'basic_settlement', 1, '06602fec0ac530ef2b9421bbfe8d9af26c6c52d26c9947ca81a00e3c5ea87464', '2014-03-03', false, ''),
	(5, '370000', 'C37000020149F2K4JT6MM', 5, 'identity', 2, '38ad8a5d0a7c9e75a88c4ee283f377ceedd4dad86bf98461a8a92fb1ed760f8e', '2014-03-03', false, ''),
	(7, '370000', 'C3700002014C2F3JN0MX5', 1, 'invoice', 1, '00bc028e3637acff3716ea553cb4b1a70b8b1abab65210c85c63bf727d3790a6', '2014-03-10', false, ''),
	(8, '370000', 'C3700002014C2F3JN0MX5', 2, 'fee_list', 2, '2554b5aba254dfe200d6d24260753ed6100402663a22e65340a393758eecf2be', '2014-03-10', false, ''),
	(9, '370000', 'C3700002014C2F3JN0MX5', 3, 'diagnosis', 3, 'ed71e4f703f63ed627d38dedd6d2e912dd0589e8c7220edb0ec41cf7767d07a1', '2014-03-10', false, ''),
	(10, '370000', 'C3700002014C2F3JN0MX5', 4, 'medical_record', 1, 'f8990091efedc2ada8f8954cb3cc028c99f64243551953b4d5dc42ff6a74a6ea', '2014-03-10', false, ''),
	(11, '370000', 'C3700002014C2F3JN0MX5', 5, 'basic_settlement', 2, 'a806196c3188073f831d3c9bdc9865750c9d23aafb2114f3238551ec5fbd650a', '2014-03-10', false, ''),
	(12, '370000', 'C3700002014C2F3JN0MX5', 6, 'identity', 3, '4a075fc618ee386d102dcc83207512a60e9fc4d6285c2cad4fbba3042bd30dc7', '2014-03-10', false, ''),
	(13, '370000', 'C37000020148VAVZPKVX8', 1, 'invoice', 1, '9119842a5d0395f72096c37d14dca28a6436ed2754a9f058c0fe1dae11d63dcc', '2014-03-17', false, ''),
	(14, '370000', 'C37000020148VAVZPKVX8', 2, 'fee_list', 2, 'd641b337321f55b8dbc1e418029bfcb0df516cf20aae41d928a37dc2c8d0eb75', '2014-03-17', false, ''),
	(15, '370000', 'C37000020148VAVZPKVX8', 3, 'diagnosis', 3, 'a363b297da764441a726de389642b47e66a3324634feb034c8c32f53c3ce4a0d', '2014-03-17', false, ''),
	(16, '370000', 'C37000020148VAVZPKVX8', 4, 'medical_record', 1, '85c26f3b50960ca72544b54f34b620c70d214f1f5124a8e8ca9fb91a42ab688e', '2014-03-17', false, ''),
	(17, '370000', 'C37000020148VAVZPKVX8', 5, 'basic_settlement', 2, '4cbc8038a7f52a31066250fb1c1b19dda73446c2e3991cfd75946e5ad6701aaf', '2014-03-17', false, ''),
	(18, '370000', 'C37000020148VAVZPKVX8', 6, 'identity', 3, '634a8e3fe49be588fc37a19874abf70fb6259a384ed7780db2e7ac284e290fee', '2014-03-17', false, ''),
	(6, '370000', 'C37000020149F2K4JT6MM', 6, 'fee_list', 1, '84953f6ae533e36d8579c4114bb6f47b84d964e05d6e580864fd00b6bd7f75cf', '2014-03-17', false, '核定所必需，尚未提交。'),
	(20, '370000', 'C3700002014BCT21AB2BY', 1, 'invoice', 1, '98bf20cdd86a6b13872dbff2aaab8f7663d33badfd4f10c432391aa0a9738868', '2014-04-01', false, ''),
	(21, '370000', 'C3700002014BCT21AB2BY', 2, 'fee_list', 2, '655af5e570ad81f407fecaea80efb1983be7ce22ec52e73c66a587823b91e34a', '2014-04-01', false, ''),
	(22, '370000', 'C3700002014BCT21AB2BY', 3, 'diagnosis', 3, 'acf232fe992b1ae0687c492404f6ccac97c3793bf440e8dda08ba6d4aa007c33', '2014-04-01', false, ''),
	(23, '370000', 'C3700002014BCT21AB2BY', 4, 'medical_record', 1, '3e993b5acfb7a8ea014ca8cf4600262842bc807f0b491784a31c315de99f95e2', '2014-04-01', false, ''),
	(24, '370000', 'C3700002014BCT21AB2BY', 5, 'basic_settlement', 2, '2db67cfa8fc8b1ab3dd1d5b67e360a2123bc130537465cf4248caaf120a90306', '2014-04-01', false, ''),
	(25, '370000', 'C3700002014BCT21AB2BY', 6, 'identity', 3, '745f6278f27fb7798d5cb2d508b0b256a89eb544d6fe1d68b562026e81e3d636', '2014-04-01', false, ''),
	(26, '370000', 'C370000201445M6M34B00', 1, 'invoice', 1, '6dd230c7aee8209bd0ff3b89bb3b415a9d21d3046c4b7f99ce9e603c07e49828', '2014-04-08', false, ''),
	(27, '370000', 'C370000201445M6M34B00', 2, 'fee_list', 2, 'a04fa6693d1600e4f31a24bc84f77b8cebef3efb62ea7203ee23790bdef1767b', '2014-04-08', false, ''),
	(28, '370000', 'C370000201445M6M34B00', 3, 'diagnosis', 3, '96f0d82752e209493d8eedd6e5b500afc5a7a249dc7b67db599ac741e8ed57cd', '2014-04-08', false, ''),
	(29, '370000', 'C370000201445M6M34B00', 4, 'medical_record', 1, '740be5fe22604cee6c08ef8ddcb38210d61faceb11bd5db6cf1416208238d726', '2014-04-08', false, ''),
	(30, '370000', 'C370000201445M6M34B00', 5, 'basic_settlement', 2, 'c600736338c04f26806a751b8663fb523eca5bcb718fabc6d43ed14d07555e00', '2014-04-08', false, ''),
	(31, '370000', 'C370000201445M6M34B00', 6, 'identity', 3, '8c7886b8804c299c0643cb3e219c49919b191ca74bf1a964ac0e73a37da807c4', '2014-04-08', false, ''),
	(32, '370000', 'C37000020145GJK9KBXPF', 1, 'invoice', 1, 'd9a7677b7d92e42d2797cebdc16a16a4e22c48596f616dfc8b611a13cd5edbbd', '2014-05-05', false, ''),
	(33, '370000', 'C37000020145GJK9KBXPF', 2, 'fee_list', 2, '6dda1d4558ecfbbed43b02aff8ce6614db3df7426b97f8755c9a792599e2d8ad', '2014-05-05', false, ''),
	(34, '370000', 'C37000020145GJK9KBXPF', 3, 'diagnosis', 3, 'd51a0211dc821ed417c24b32d1a65bbaae4e2bffa0f7ecc59df546f76a8598d1', '2014-05-05', false, ''),
	(35, '370000', 'C37000020145GJK9KBXPF', 4, 'medical_record', 1, 'a4e5194c274b1a075b2a9b0dc9a4c962b0c0f28778d035fc0ce9416b01f7fa15', '2014-05-05', false, ''),
	(36, '370000', 'C37000020145GJK9KBXPF', 5, 'basic_settlement', 2, '32ee1a3ec144a802121d07e864e001444e5ed80800be0933d92fe01ed82493f0', '2014-05-05', false, ''),
	(37, '370000', 'C37000020145GJK9KBXPF', 6, 'identity', 3, '57edad444541c1a81e037fb4976c66266e9b902c9d60035ead5aea7ddf747a35', '2014-05-05', false, ''),
	(38, '370000', 'C3700002014KRZCEPF5CW', 1, 'invoice', 1, '18d7211b05bc68b574180c1ceee332ce14f37ca8f062b5e3921467cff0c2f321', '2014-06-03', false, ''),
	(39, '370000', 'C3700002014KRZCEPF5CW', 2, 'fee_list', 2, '545256ad9eeead4cd43bb5424555a8855bf0073dcbddf46515280d02a7b5a6ab', '2014-06-03', false, ''),
	(40, '370000', 'C3700002014KRZCEPF5CW', 3, 'diagnosis', 3, '2cc65e207a9a048f0a55780df0a4ce0a435d26235b89813786eed668529d9297', '2014-06-03', false, ''),
	(41, '370000', 'C3700002014KRZCEPF5CW', 4, 'medical_record', 1, '95187fa919802dbaac4130c167aecf475fdf254cd4a672fa488c1b4662f92e58', '2014-06-03', false, ''),
	(42, '370000', 'C3700002014KRZCEPF5CW', 5, 'basic_settlement', 2, '30d8d6f730825af62c21e1733193d5e593fd0b14e048b82176b8c7b84c51ccee', '2014-06-03', false, ''),
	(43, '370000', 'C3700002014KRZCEPF5CW', 6, 'identity', 3, 'c2697f1d9b694c5ae7ce016569f23d0c797b69411b20865bcaa34f7c135bbbdc', '2014-06-03', false, ''),
	(44, '370000', 'C37000020144WCN4R795A', 1, 'invoice', 1, 'ad5aac7f468a33a5083848093fbf23fcc682955a9ea04e8414bc67ffa0ec2749', '2014-06-16', false, ''),
	(45, '370000', 'C37000020144WCN4R795A', 2, 'fee_list', 2, '7746ec8d6bb9371b3a27113f27e1d817f4de830c6a4a19aee2f186b8fc2e5a00', '2014-06-16', false, ''),
	(46, '370000', 'C37000020144WCN4R795A', 3, 'medical_record', 3, '0b69778190911808b75e7917e8ca265cab1373fc118e1623068427d90f684891', '2014-06-16', false, ''),
	(47, '370000', 'C37000020144WCN4R795A', 4, 'basic_settlement', 1, '9269929bc21f68223a7352ac48f06f411f0d710622f7950bc0eb81e438ba5756', '2014-06-16', false, ''),
	(48, '370000', 'C37000020144WCN4R795A', 5, 'diagnosis', 0, '', NULL, true, '核定所必需，尚未提交。'),
	(49, '370000', 'C37000020144WCN4R795A', 6, 'identity', 0, '', NULL, true, '核定所必需，尚未提交。'),
	(50, '370000', 'C3700002014DKJRVKTXEZ', 1, 'invoice', 1, '75b6e800f668532b0bba1766bf64b62fc3be930bc70c78d64aade793fc788c53', '2014-07-07', false, ''),
	(51, '370000', 'C3700002014DKJRVKTXEZ', 2, 'fee_list', 2, '037d3d5bd146c177f3eceffa7e48b6c7abbdcdd257a7e51c653d9019b2ed6afc', '2014-07-07', false, ''),
	(52, '370000', 'C3700002014DKJRVKTXEZ', 3, 'diagnosis', 3, 'd1713e97b5eb057dfafe803686b0bce418c7b1dc98ebb2034d64b822ae9d4962', '2014-07-07', false, ''),
	(53, '370000', 'C3700002014DKJRVKTXEZ', 4, 'medical_record', 1, 'f7168b97eb059c0dc9d3357407696d3812d4f0d968c506d4884586c86608ba3e', '2014-07-07', false, ''),
	(54, '370000', 'C3700002014DKJRVKTXEZ', 5, 'basic_settlement', 2, '4fabcca4b69923ad01df0f432994f592d0d7fef3cf6063f36aa76b59f0814942', '2014-07-07', false, ''),
	(55, '370000', 'C3700002014DKJRVKTXEZ', 6, 'identity', 3, 'df392f58aeae9f4f50f9499691d0024e3a2fb2b7376d27c6f5313ca25464f8ac', '2014-07-07', false, ''),
	(56, '370000', 'C37000020140900DVJZMJ', 1, 'invoice', 1, 'a650cff53bccd30f8fae7b096fbff22ba5aa472a76219d13ae9a8ac4a4d6bdeb', '2014-09-01', false, ''),
	(57, '370000', 'C37000020140900DVJZMJ', 2, 'fee_list', 2, '044c47bf49e15f75775c48c68b0a1b8acb12ab10e28d4231fff24d605d4ea2d7', '2014-09-01', false, ''),
	(58, '370000', 'C37000020140900DVJZMJ', 3, 'diagnosis', 3, 'a7574bfaea31781b9f6ceedef48759f81c5e5676b85d12612da9830af5156bed', '2014-09-01', false, ''),
	(59, '370000', 'C37000020140900DVJZMJ', 4, 'medical_record', 1, '5a17b90c7caf97584a6e63a88b7eae5229d72c85a6447c9f407e0597f1d6cca8', '2014-09-01', false, ''),
	(60, '370000', 'C37000020140900DVJZMJ', 5, 'basic_settlement', 2, '690169261d20514dc50c614ef437ea6f3c0405f35a642c03358788651f7d5008', '2014-09-01', false, ''),
	(61, '370000', 'C37000020140900DVJZMJ', 6, 'identity', 3, '90b6aa07e31a65aff2a6b73240edec40f48510d99864015679009c41e58d46ee', '2014-09-01', false, ''),
	(62, '370000', 'C3700002014E5V0HJD2C8', 1, 'invoice', 1, '9bd30854860a5b7dc59d3a9ffce00de13d4c7e502d37d930c86747e3d50e96a1', '2014-09-08', false, ''),
	(63, '370000', 'C3700002014E5V0HJD2C8', 2, 'fee_list', 2, '0a631b59f8359886c3bfa812a6f366af9107951160cdbd42e85c856eb19a5af9', '2014-09-08', false, ''),
	(64, '370000', 'C3700002014E5V0HJD2C8', 3, 'diagnosis', 3, 'ea12a788f24b6877840dfd4157662469da2a961b17c86e40bba7a9543fdec78c', '2014-09-08', false, ''),
	(65, '370000', 'C3700002014E5V0HJD2C8', 4, 'medical_record', 1, 'a7eb96a5f03a66b896518d6d535afeb99e5abda646324b0677f580aab1fb0125', '2014-09-08', false, ''),
	(66, '370000', 'C3700002014E5V0HJD2C8', 5, 'basic_settlement', 2, '7f2945296db60c8589e98c5ce983e2f70f1dc22ae5e2ffdc926a5e681fa09aa9', '2014-09-08', false, ''),
	(67, '370000', 'C3700002014E5V0HJD2C8', 6, 'identity', 3, 'e175ed218c9a13f16792ece9da75a08eeaba837791deacb065fe60b9c81b8408', '2014-09-08', false, ''),
	(68, '370000', 'C3700002014RGKNTV7J5E', 1, 'invoice', 1, '56db0043481f808fc23ab871882030fd7a43792d34136793148316a9f2ba4326', '2014-09-17', false, ''),
	(69, '370000', 'C3700002014RGKNTV7J5E', 2, 'fee_list', 2, 'ad7f7810fc9e9c48ba0e94abce25afd0ee48f0d4f68030428abd3cc71ec2ca87', '2014-09-17', false, ''),
	(70, '370000', 'C3700002014RGKNTV7J5E', 3, 'diagnosis', 3, '12570bc8d30c46a51cfe9fd2fefcd87ebbf92196b9afc56ce48aa5a9d9e3fafc', '2014-09-17', false, ''),
	(71, '370000', 'C3700002014RGKNTV7J5E', 4, 'medical_record', 1, 'e26d7862ff6e85ca7b7b25fa4930b7ea34ee957e98b90aa8cd4880b9e44652a4', '2014-09-17', false, ''),
	(72, '370000', 'C3700002014RGKNTV7J5E', 5, 'basic_settlement', 2, '20f8b6c9bc159c32e9ded4344d9369dc085437ada41a9d50361d5e03717058be', '2014-09-17', false, ''),
	(73, '370000', 'C3700002014RGKNTV7J5E', 6, 'identity', 3, 'e03ab91dcaae1b2d1b072355fc8f9c108c51fbe6807eb5b83f24370f659ead07', '2014-09-17', false, '');


--
-- Data for Name: claims_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_event VALUES
	(1, '816', '370000', 'person:RDJTP0XJASND3RN5G', 1, 'e3c390a9-348e-520c-adb2-aff1d81ad6ae', 'person.registered.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"sealed": {"name": "CX9a9BYe+giFL27qvTZhohs6Xm2Esu9WUVSp8KQvC1xD5XIz/A==", "id_no": "Rj4P37ct1Ueep4+OoqQHunnlTkarxP0LOOdOP3xW4Tzk0Vjr4zK4PqGn+aWsdA==", "phone": "77SFJ9xfm1O05jx2EelTXSrlcMvMiTNFR6q9xzDJcka81kXMMWPm", "psn_no": "9Gph5e+3CD8AuO8+9p45sB+9vwI0bf98tpZx0ZuXWYNpVntbLZGkLva1iUKVKTr0"}, "person_id": "RDJTP0XJASND3RN5G", "master_key_id": "8a995b22"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\xd16a143f4e02a138ce51d09eb89e5e6c7e4907bc1c44c2fc8ae69bba1964e14e'),
	(2, '816', '370000', 'person:R8JZPYVPRYP553AS6', 1, 'e0e5fbe9-b227-556d-8112-72a9e92abfe2', 'person.registered.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"sealed": {"name": "EzIiivrasuzst0cCdBte0653gi9GEMDPBhateYZF2tCY/pfAVw==", "id_no": "hN8tfkxMjG31puGs3/C1rF07avZB6+jDjd7CxGjB2cR16FAMJ6rbB9jHqKY2Hw==", "phone": "p1OvVsRnxBqNsklP1AZA/d0z+w2ss5zBNAF2KqiJ91LvrwQHNAVx", "psn_no": "hhwAUIrnNad6lLcOZEQJHf4cQiwrU3hAZg+zjuqrRH0Uw6uISs4A3VXr0o4gErBi"}, "person_id": "R8JZPYVPRYP553AS6", "master_key_id": "8a995b22"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x7cf4036319898f97715ef2f54f76212bc59882eed5a2f1c21265d1f1e9bfd901'),
	(3, '816', '370000', 'person:R7FCE5KY067H0C1VK', 1, 'd283721c-6474-5845-abb1-9da3a191d8b8', 'person.registered.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"sealed": {"name": "UnQuRIxYB1rcGrLOXQNcDyMEHEmKnllP1vJtHFz4xfHofysSXg==", "id_no": "OaYkSvqdOC0JRkNkE+I8bb06S5RRegGKaKMWJCjxg6VoHVk+FeeXme15y806aw==", "phone": "O9XnWTXMGJ9khMPVsCT14LHKTJoJNWyU3UbTbOX9kFBvmH8A8ZlX", "psn_no": "ayF8dKo0I/ev5X/2yj9XYfH9VLUQOeLUrv95DRLzUHIpaAakGpGMk6CxseJTaYkT"}, "person_id": "R7FCE5KY067H0C1VK", "master_key_id": "8a995b22"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\xd026a8a878a0abdd35babc0fc1f50d4a8da59b48d3dbecc653f69418ea9cff2c'),
	(4, '816', '370000', 'person:RDA3HHHRPT9AMZZB4', 1, '6b80d949-f549-5860-a8bb-4214decf379a', 'person.registered.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"sealed": {"name": "6Lp8yTnDQGVzs6ASKruxsR4HFgHmnMLIGmVGIF/5ZCmpSGZoZw==", "id_no": "2MtuCrcnquBmt44C8GyBVHnFfGN29W+NRXky6f2dilZmzVDKVHkRyFBMvJ5QJQ==", "phone": "49JIXVxBeYKW1CHbHpuj4U0Z7ZuioyiTD8ija5O6HKAOIsjBCOBv", "psn_no": "t7Fun5h28JQxb/o0YHRlVtieGaLNgHCG9+VMINWe6PV+72t/p6a6qQfTF308P1Ii"}, "person_id": "RDA3HHHRPT9AMZZB4", "master_key_id": "8a995b22"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\xd269f32b9af1043ab5f31607dd736c79999e9a23260eea96ae5224885ebf1476'),
	(5, '816', '370000', 'person:RRKGMDD0PY9E65BZ9', 1, '5d6564b9-0c9f-5270-a9d7-64b7d13657f0', 'person.registered.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"sealed": {"name": "mykwYRPmqXnVVKZUmgHYmNyN+iXfy3arpb9VcpSin7BiXtNl6A==", "id_no": "PA40rYnJDoq0r/HciVjaiOd9ds0RxvJtv2ufW8Q3cGqp9tzFP29nNct8YJYyLw==", "phone": "RPNPMuAhh+Rjo8VOhUmkdDTliTXT2pU3X39gLMXjiPv64+/16uIs", "psn_no": "cY+lc6f+QImq1KHm8WvpHfkAv3cj42eNKNzD2vMiFoDILHZhXFGnpYabVroMk13w"}, "person_id": "RRKGMDD0PY9E65BZ9", "master_key_id": "8a995b22"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\xa8bf868b49e81211a26c041c8a7866363d651cecc1dbe02d9075d1c58919a799'),
	(6, '816', '370000', 'person:RJW4HW1SBHXZ1J317', 1, 'a4d4cc72-62f6-552d-9644-924009a9fd6f', 'person.registered.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"sealed": {"name": "6I0zElPKNeL8U7fo87Py14P15OW5bZJn7Ur1ZzIoTVHjVI42mg==", "id_no": "2kqi3Jy7BHtAhHemvLwNR/MWdqjhcTh3Nd3Ez95nvdWgBlxBN+uCz9LZH0u5qw==", "phone": "KL/H5YTyTB3caxpuuFexN4NnwwC0vBchSj8RYwBZUFUH9HNnFIqT", "psn_no": "5orSLXh9tQa99oGCOSCB9LE6KC3mfYUKC4O0XtlmPODPcEc2rihF5MdoD7XKtyKr"}, "person_id": "RJW4HW1SBHXZ1J317", "master_key_id": "8a995b22"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\xe1d0b8e12992a4b2ce1c8ae05fcba1663ad21a95c1ada5166f6271effd3dad60'),
	(7, '816', '370000', 'person:RXA9NGA2JYTSV9W0V', 1, 'b16c9431-370d-5b58-9bae-3a0170379196', 'person.registered.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"sealed": {"name": "83ouCBVoKctZ6YpjAZj74bKK2VIUhfOCZTFCMfBrdzYNtBlaew==", "id_no": "LSsDLNbqwpLqGX03qi/21lhaiUtVk8AqzfwkcTb/xI78NLD0iAMOdl5FFH42Dw==", "phone": "gx4/c4CO1gtM69Iwyt2opMmNye95NnHXt+8LaieaDcwm2zrrrN8w", "psn_no": "FHdhiLTW7uS80tCgq15VG1OZmYc3QkVU5XBH51zm0lVD/ZuVT0uuckuhuDozJsoC"}, "person_id": "RXA9NGA2JYTSV9W0V", "master_key_id": "8a995b22"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x048b67eb62093c3ba787d24faf92284da429e8b78627ecd45d2f5c465114ff84'),
	(8, '816', '370000', 'person:R8AW7C66CKTBJZ9DQ', 1, '4c5628ad-9138-5c77-8fc8-8cf84c1e8eb9', 'person.registered.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"sealed": {"name": "75d2cEc/hOGmOxrd/BGyP+LsSE7MSRRXTbAxXCSsJZm9O8PzxQ==", "id_no": "zHiWJwA5Ejk3vu2x80FpoNAyvdHxm3WXvzjGzHADrqFEkeG5SP5qjUuxcD5iPw==", "phone": "SdI4VB56Pfi+1o9TH8TzTM/8xuGmw2KcLlkqpse4cHS9PVNdVT6a", "psn_no": "eJHutu+gmh/73L9kf8CTV5kmaDvL5jEmEVOFgJVG7GR3agGOuUH7w7ck1k2AXlJu"}, "person_id": "R8AW7C66CKTBJZ9DQ", "master_key_id": "8a995b22"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x7bca6071faf0c96a61346393986308695b95b229c3264e9eafdc000160964cc8'),
	(9, '816', '370000', 'person:RSZJJF431838H5K2W', 1, '9ff64921-119f-5d03-847c-6662ec13ca57', 'person.registered.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"sealed": {"name": "JLc9FoTLyEEUdpiVPV1xhfYVmjrBLIUfW7op3c7Lj5P4/zBfIA==", "id_no": "4JbwEXIuve40ROOUwsAVd73ceCqrA1cHqpOnuLZQEyf/155Lx45U+kqKZbi2eg==", "phone": "ZGnCN3RH34Mpy1hpO0AVOObrElj4S6oEJa1btnvkj2DHH9CPveuo", "psn_no": "A1KBcAUE3YUSuE1feG1JT6TLz4DNmzQ4Rhxc/btIgkrFquIqQNw1wTVPC6nkYkPs"}, "person_id": "RSZJJF431838H5K2W", "master_key_id": "8a995b22"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\xcf22f8651cae38009937397743eeea130a663caa7f6cb834e6db4db1a83537f6'),
	(10, '816', '370000', 'person:R45V1TAE0VEA5SW3V', 1, 'c963c3eb-c291-5c2a-afd9-7c3ff4277f40', 'person.registered.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"sealed": {"name": "kYzcs38ag4LkFOrYpySZhU1y2fkbb6DPTrgJ+S0tVWASqk3W8A==", "id_no": "Qt5vvdBOXkvlOzVJzlkJ95KRGZZ+PFyVDHVsx5ZtrhEDSynSra4XlDdxC6rccw==", "phone": "eczDmS42DkfYG5pQ3a5WEmS7hLhKdKrMWBs0EpmP5Kz6ZwsPtP0F", "psn_no": "ZFtBmor7hLsTL9VhWohzVCfzz8C6jhXc+/tRmFuly8BnhRO48DJ9Jes+SLkgUyHc"}, "person_id": "R45V1TAE0VEA5SW3V", "master_key_id": "8a995b22"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x53366c5be359939b57845f6fc3d0f1dd5ffdbef2dd91f111ae36eeb5aa6fb192'),
	(11, '816', '370000', 'person:RA4Z8KA80KQ6R2YFA', 1, '48aaea72-faa6-50c1-a4d5-e32b807c4a74', 'person.registered.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"sealed": {"name": "P2ixzmmK6CnMlmCE4G/Uj8JKVETgNkKDjXoIOxje30fAXhN0hQ==", "id_no": "9voIXiPYNyaBB1v4kOqFVDpauMbBXYQvIUdZlAzan/OaS3ruh/mpQULsGen2xg==", "phone": "I2T+TLFppNaT0FQp1MhGsCgfVBVZKxlsFT4jnvInsyle/dzcY3Hc", "psn_no": "m8/nD4011E5CD4NklBLkygsrHTQwGVxzWpuVQeNS+661yS1Eru+tM7X36W9kzqvx"}, "person_id": "RA4Z8KA80KQ6R2YFA", "master_key_id": "8a995b22"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x7765de1d04ae9c621c726b90ec4261883973fb06dfbbc067dcd8033d18e75694'),
	(12, '816', '370000', 'person:R2TCGNY0YDKKR8E7B', 1, 'd07a864d-d406-5cfe-b5a3-c8a29fc85dbe', 'person.registered.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"sealed": {"name": "5eLECwR1juIQKAWTnqWHaL3LKBKewAXkhJiUx2kClUwFwPBItQ==", "id_no": "nQxI9fEOCpiOhate+NmHViGWk6kkN2a9Ig4KPcdwv9qQ/qONHL8zAqYzBUxQCw==", "phone": "4pf9Swianz4f6vwtRLfvbbLI14KuS7kZk2+tpjqvBL8Ro57Nq8s3", "psn_no": "h8OH4x9h8HE5BUAMqk4JiNVj0oIziYhwzLt/Mw0IliSi+F3PvhRNUd4bsh107KMA"}, "person_id": "R2TCGNY0YDKKR8E7B", "master_key_id": "8a995b22"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\xf8a8b87dd6de96920907769d517cd4b321b6939e51013842239631057639ad1c'),
	(13, '816', '370000', 'person:R71EASAD1P09P2B7V', 1, 'fffaef2d-053e-5dfc-938b-066491eb1ee2', 'person.registered.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"sealed": {"name": "WptDpl0jjwnB1ByqvAU1ttkhe1s5EK3VXDg2Jl09+mDsIndZpA==", "id_no": "vUF2LU575m9rGj/8YG2Go98izMvnFawHJNeObvG7UVbeWWBnk27Eb0QQ36rKcA==", "phone": "5hMzZdpNdQFtsfboCHqlrYQ4KCGr8MT7T4xdf2nsrdi7SW+qo16b", "psn_no": "Ahix0nvXjODJTPMt7KsYJrZBN8rC5Fy/VFS4PxRt8SPTTti+IgnLt9rIUoQ39N/+"}, "person_id": "R71EASAD1P09P2B7V", "master_key_id": "8a995b22"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\xb38484517c217abed9b7f93ed1f87ddef39fb75b2c1b41ffcc682ca875c00f31'),
	(14, '816', '370000', 'person:RXFK70T3SP33PHT84', 1, '9f5d17ec-5eaf-591e-b154-4a571e9e6e55', 'person.registered.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"sealed": {"name": "xsmI0bT2Leu/Cjy5HLPqdsQw/ZPnCieBO6OUvXidHeFSGDQR+Q==", "id_no": "hnPYdRdkKmMgMeD1oPURQVDkRzKX+m20T9HfE548/s2MHicWso7WGxTZ+CIrxg==", "phone": "IByDM+MESdnGLKGhE5Yd1JI6zKI/ZX+XELkiPpDDxuTHD14x7p+W", "psn_no": "pmo0hgNTn8TdWgEvOpd5Ue7hHvDtHXW1vntT9iK6OjzXwnA7oEiQQ6HuzfqolS+r"}, "person_id": "RXFK70T3SP33PHT84", "master_key_id": "8a995b22"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\xd577c48d0bf6dfa7f12b3fcf9d2ae8b587ed94b59d84735a5bd4a5c6f4fa1fcb'),
	(15, '816', '370000', 'cover:RDJTP0XJASND3RN5G/2014', 1, 'c68b5b21-4171-5b80-9195-d5d07c842473', 'cover.enrolled.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "region": "370000", "to_date": "2014-12-31", "from_date": "2014-01-01", "person_id": "RDJTP0XJASND3RN5G", "disease_scope": null, "zero_claim_years": 5, "consecutive_years": 9}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x16e1f4b45f7cc06f1a3d76adb83388c30cec228b9fc1bae52282ee899d6745b2'),
	(16, '816', '370000', 'cover:RDJTP0XJASND3RN5G/2014', 2, '3d2ab53f-30d5-5c8b-84c0-fe02abca98a2', 'cover.identity_granted.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "group": "return_to_poverty", "ground": "民政部门认定名单", "region": "370000", "to_date": null, "from_date": "2014-01-01", "person_id": "RDJTP0XJASND3RN5G"}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x16e1f4b45f7cc06f1a3d76adb83388c30cec228b9fc1bae52282ee899d6745b2', '\x605938488f45e8c826ec0ff47f26d61292b045014d60d36d5262dbeae3280732'),
	(17, '816', '370000', 'cover:R8JZPYVPRYP553AS6/2014', 1, 'de18733e-b143-5fbf-a736-d1093e73b7a3', 'cover.enrolled.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "region": "370000", "to_date": "2014-12-31", "from_date": "2014-01-01", "person_id": "R8JZPYVPRYP553AS6", "disease_scope": null, "zero_claim_years": 2, "consecutive_years": 3}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x7af11971701104ccfb84ba8cfbcae58724302fe512b7f7a0542a871039b61229'),
	(18, '816', '370000', 'cover:R7FCE5KY067H0C1VK/2014', 1, 'e1842d6b-1fe5-5dd9-b709-d78ade2c388d', 'cover.enrolled.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "region": "370000", "to_date": "2014-12-31", "from_date": "2014-01-01", "person_id": "R7FCE5KY067H0C1VK", "disease_scope": null, "zero_claim_years": 2, "consecutive_years": 4}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\xe10d7b359b8c7eaf5f6d118500f61afdc5b9629603eb542f161658631a44317f'),
	(19, '816', '370000', 'cover:RDA3HHHRPT9AMZZB4/2014', 1, '6b9e4026-c329-5173-810f-c8fe6792ac6b', 'cover.enrolled.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "region": "370000", "to_date": "2014-12-31", "from_date": "2014-01-01", "person_id": "RDA3HHHRPT9AMZZB4", "disease_scope": null, "zero_claim_years": 1, "consecutive_years": 2}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\xe1c9081ca9c1c89f3ae92d1c8f0f6386c2ec80d3a1c70e4bb07f951350674f75'),
	(20, '816', '370000', 'cover:RRKGMDD0PY9E65BZ9/2014', 1, '080a37f7-8ae3-58ab-9835-824ea97a77d1', 'cover.enrolled.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "region": "370000", "to_date": "2014-12-31", "from_date": "2014-01-01", "person_id": "RRKGMDD0PY9E65BZ9", "disease_scope": null, "zero_claim_years": 3, "consecutive_years": 4}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x43874eae3d5703e92eb62e7df95642af6a44926f12a0434e5b507aafd7689a25'),
	(21, '816', '370000', 'cover:RJW4HW1SBHXZ1J317/2014', 1, 'a584f9b6-bb62-556c-9dde-7eacd1d96e50', 'cover.enrolled.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "region": "370000", "to_date": "2014-12-31", "from_date": "2014-01-01", "person_id": "RJW4HW1SBHXZ1J317", "disease_scope": null, "zero_claim_years": 2, "consecutive_years": 9}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\xc1f6bc707e06c839b35d6d9f45be447e25dd388dffc372a7dcc220a25d568c6e'),
	(22, '816', '370000', 'cover:RXA9NGA2JYTSV9W0V/2014', 1, '389dcd7e-f300-5340-b4f5-aaf71ddb4101', 'cover.enrolled.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "region": "370000", "to_date": "2014-12-31", "from_date": "2014-01-01", "person_id": "RXA9NGA2JYTSV9W0V", "disease_scope": null, "zero_claim_years": 4, "consecutive_years": 6}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x3a8146a06a13eed395e3ca99809bc5ca18dc91defbbeaef4744e03d74434fc2a'),
	(23, '816', '370000', 'cover:R8AW7C66CKTBJZ9DQ/2014', 1, '0b9f1a4b-478f-5658-bb37-f91000ea7961', 'cover.enrolled.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "region": "370000", "to_date": "2014-12-31", "from_date": "2014-01-01", "person_id": "R8AW7C66CKTBJZ9DQ", "disease_scope": null, "zero_claim_years": 0, "consecutive_years": 11}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x34ad7951a8dfe745ba4a53fbc6966af75b8d9847a897217fb65b564ae8f325c8'),
	(24, '816', '370000', 'cover:RSZJJF431838H5K2W/2014', 1, '655894c7-45d3-556f-9d70-14b025d19faf', 'cover.enrolled.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "region": "370000", "to_date": "2014-12-31", "from_date": "2014-01-01", "person_id": "RSZJJF431838H5K2W", "disease_scope": null, "zero_claim_years": 0, "consecutive_years": 1}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x7c47691181bc33b0a606bdd6a69b40a772f13bba0a32868609ac9467a0cbfbdc'),
	(25, '816', '370000', 'cover:R45V1TAE0VEA5SW3V/2014', 1, '8bead9fd-d5bf-582c-8b09-a3534190bc55', 'cover.enrolled.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "region": "370000", "to_date": "2014-12-31", "from_date": "2014-01-01", "person_id": "R45V1TAE0VEA5SW3V", "disease_scope": null, "zero_claim_years": 5, "consecutive_years": 6}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x82ab9306b8cba00698dee2ce145138cc264f8f48ac5a38a15f29d08c65b1a9bc'),
	(26, '816', '370000', 'cover:RA4Z8KA80KQ6R2YFA/2014', 1, 'cf514c09-7719-5bb7-ac8c-dd18203114bf', 'cover.enrolled.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "region": "370000", "to_date": "2014-12-31", "from_date": "2014-01-01", "person_id": "RA4Z8KA80KQ6R2YFA", "disease_scope": null, "zero_claim_years": 0, "consecutive_years": 1}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x8c33d648b9f8998e2a385ae3bcd434e8d41e8579818dbeb2ab781fc84940607d'),
	(27, '816', '370000', 'cover:R2TCGNY0YDKKR8E7B/2014', 1, '21c295aa-ecf0-53f6-b800-665043d2afad', 'cover.enrolled.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "region": "370000", "to_date": "2014-12-31", "from_date": "2014-01-01", "person_id": "R2TCGNY0YDKKR8E7B", "disease_scope": null, "zero_claim_years": 3, "consecutive_years": 6}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x5ae3c75bbbb16a1d16b97120901e6f2965b880b2698a90ce9a5e0a8c40a194bb'),
	(28, '816', '370000', 'cover:R71EASAD1P09P2B7V/2014', 1, '5ffacbf3-f8ad-59cf-aaf8-09bc406bf12f', 'cover.enrolled.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "region": "370000", "to_date": "2014-12-31", "from_date": "2014-01-01", "person_id": "R71EASAD1P09P2B7V", "disease_scope": null, "zero_claim_years": 1, "consecutive_years": 4}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x95195774313677e4cdadf971881a79acd6d568fa338272a331a34c8b14023dd8'),
	(29, '816', '370000', 'cover:RXFK70T3SP33PHT84/2014', 1, 'c2f2ba19-2b8f-5686-8255-249a40a9cbf7', 'cover.enrolled.1', '2013-12-31 16:00:00+00', '2013-12-31 16:00:00+00', '{"year": 2014, "region": "370000", "to_date": "2014-12-31", "from_date": "2014-01-01", "person_id": "RXFK70T3SP33PHT84", "disease_scope": null, "zero_claim_years": 2, "consecutive_years": 5}', '{"at": "2013-12-31T16:00:00.000000Z", "app": "", "role": "system", "actor": "enrolment", "ground": "", "outlet": "", "channel": "simulation", "command": "enrol_crowd", "causation": "", "correlation": "", "request_key": "simulation:2014:11:persons:1"}', '\x', '\x13af03a43e88e15a7721deddbce2b5d86ce937b90dae7a986d3bf175ddd9219b'),
	(30, '829', '370000', 'fund:DB370000-2014', 1, '77f5a0c5-a0ae-579d-9ce1-0308151eee75', 'fund.premium_due.1', '2014-01-06 01:00:01+00', '2014-01-06 01:00:01+00', '{"ground": "14 × 648.00", "region": "370000", "due_date": "2014-01-06", "reference": "DB370000-2014-D", "amount_fen": 907200, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-01-06T01:00:01.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_premium_due", "causation": "", "correlation": "", "request_key": "simulation:2014:11:1"}', '\x', '\xe876918a34488becace5de9bfe90dacafa536abdaf6e136ecaa4718255eff7ad'),
	(31, '839', '370000', 'fund:DB370000-2014', 2, '97cef0c2-197b-5b12-8969-37b0576eb0a0', 'fund.premium_received.1', '2014-01-13 01:00:01+00', '2014-01-13 01:00:01+00', '{"region": "370000", "reference": "DB370000-2014-D01", "amount_fen": 362880, "project_no": "DB370000-2014", "policy_year": 2014, "due_reference": "DB370000-2014-D", "received_date": "2014-01-13"}', '{"at": "2014-01-13T01:00:01.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_premium_received", "causation": "", "correlation": "", "request_key": "simulation:2014:11:2"}', '\xe876918a34488becace5de9bfe90dacafa536abdaf6e136ecaa4718255eff7ad', '\xa5f2532142809216aaa2078f854be5c0085aeddf64375278b6515631c31d7057'),
	(32, '849', '370000', 'fund:DB370000-2014', 3, '443d6899-c094-56d3-9ac0-087ad5c021d3', 'fund.sweep_sent.1', '2014-01-14 01:00:01+00', '2014-01-14 01:00:01+00', '{"region": "370000", "reference": "DB370000-2014-D01-UP", "sent_date": "2014-01-14", "amount_fen": 362880, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-01-14T01:00:01.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_sweep", "causation": "", "correlation": "", "request_key": "simulation:2014:11:3"}', '\xa5f2532142809216aaa2078f854be5c0085aeddf64375278b6515631c31d7057', '\xc41ada9633b990e0af5117682a0ac1ab6e010959a68b95b3c49d545131d3a096'),
	(33, '859', '370000', 'fund:DB370000-2014', 4, '1cd8b9a9-5759-5425-ba64-1e7d3246fd7e', 'fund.sweep_arrived.1', '2014-01-15 01:00:01+00', '2014-01-15 01:00:01+00', '{"region": "370000", "reference": "DB370000-2014-D01-UP", "amount_fen": 362880, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-01-15"}', '{"at": "2014-01-15T01:00:01.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_sweep_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:4"}', '\xc41ada9633b990e0af5117682a0ac1ab6e010959a68b95b3c49d545131d3a096', '\xf6519a8289ea6219bee1a085d6a258c60698dcb6062b97179c1bb1e1b4014526'),
	(34, '869', '370000', 'fund:DB370000-2014', 5, 'fed4bdd1-aa2f-58e7-a6d5-eaf239485543', 'fund.allocation_sent.1', '2014-01-20 01:00:02+00', '2014-01-20 01:00:02+00', '{"region": "370000", "reference": "DB370000-2014-A001", "sent_date": "2014-01-20", "amount_fen": 9072, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-01-20T01:00:02.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_allocation", "causation": "", "correlation": "", "request_key": "simulation:2014:11:6"}', '\xf6519a8289ea6219bee1a085d6a258c60698dcb6062b97179c1bb1e1b4014526', '\x5c40465607e61871d58cde58aa1eeec5aff2ee3c01f0f370aa5fad6d8fe30328'),
	(35, '879', '370000', 'fund:DB370000-2014', 6, '0a7c1c42-90ea-5830-8e4f-15b9920110f1', 'fund.allocation_arrived.1', '2014-01-21 01:00:01+00', '2014-01-21 01:00:01+00', '{"region": "370000", "reference": "DB370000-2014-A001", "amount_fen": 9072, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-01-21"}', '{"at": "2014-01-21T01:00:01.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_allocation_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:7"}', '\x5c40465607e61871d58cde58aa1eeec5aff2ee3c01f0f370aa5fad6d8fe30328', '\x7d5db16f99df4043233d97348fd0ea247745ee9d3e43ca3ec9cb1f5e972fd0f9'),
	(36, '937', '370000', 'claim:C37000020149F2K4JT6MM', 1, '102aa120-2f2a-59a9-9fe8-36b99b49f424', 'claim.reported.1', '2014-03-03 01:00:01+00', '2014-03-03 01:00:01+00', '{"outlet": "37990301", "region": "370000", "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 6841600, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 10750000, "medfee_sumamt_fen": 12500000, "preselfpay_amt_fen": 375000, "overlmt_selfpay_fen": 375000, "fulamt_ownpay_amt_fen": 1000000}, "claim_no": "C37000020149F2K4JT6MM", "documents": [{"kind": "invoice", "pages": 1, "sha256": "d30668520c20cd3fb0fe9e5582f21ceb694174bd0b32d659895309d3a4f68e43"}, {"kind": "diagnosis", "pages": 2, "sha256": "f6a23e589f2f38ba6bbc1e6c933fc518d3acd3d542da1b12e6338a2057d728a1"}, {"kind": "medical_record", "pages": 3, "sha256": "0548503836c3ff5f41ddd4721bad750c0564be83c3250b9710b568a20bdbbebd"}, {"kind": "basic_settlement", "pages": 1, "sha256": "06602fec0ac530ef2b9421bbfe8d9af26c6c52d26c9947ca81a00e3c5ea87464"}, {"kind": "identity", "pages": 2, "sha256": "38ad8a5d0a7c9e75a88c4ee283f377ceedd4dad86bf98461a8a92fb1ed760f8e"}], "person_id": "RDJTP0XJASND3RN5G", "policy_year": 2014, "received_date": "2014-03-03", "admission_date": "2014-02-10", "discharge_date": "2014-02-22", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院"}', '{"at": "2014-03-03T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990301", "ground": "", "outlet": "37990301", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:25"}', '\x', '\x70fe53eda8824dff37d1c9a15cf3be9d03d6faf8f1fcd5403c7904f69ae78e9f'),
	(37, '937', '370000', 'clock:claim:C37000020149F2K4JT6MM/claim.assess/1', 1, '9da0e568-3479-5d27-8615-274e3a22b233', 'clock.started.1', '2014-03-03 01:00:01+00', '2014-03-03 01:00:01+00', '{"plan": [{"at": "2014-03-18T01:00:00.000000Z", "step": "half"}, {"at": "2014-03-27T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-04-02T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-04-02T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C37000020149F2K4JT6MM", "clock_id": "claim:C37000020149F2K4JT6MM/claim.assess/1", "due_date": "2014-04-02", "rule_code": "claim.assess", "start_date": "2014-03-03", "paused_days": 0, "provisional": false, "raw_last_day": "2014-04-02", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-03-03T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990301", "ground": "", "outlet": "37990301", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:25"}', '\x', '\xc8ae3d7b259bf5ffa2f3d6d8bdfcc1e25dd50ea8d4de279ca0a7d4365e8f16c9'),
	(38, '949', '370000', 'claim:C37000020149F2K4JT6MM', 2, '12deecd5-e8ec-5a07-888d-5ce17c555198', 'claim.supplement_requested.1', '2014-03-04 01:00:01+00', '2014-03-04 01:00:01+00', '{"claim_no": "C37000020149F2K4JT6MM", "documents": [{"kind": "fee_list", "reason": "核定所必需，尚未提交。"}], "given_how": "mail", "requested_date": "2014-03-04"}', '{"at": "2014-03-04T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990301", "ground": "", "outlet": "37990301", "channel": "simulation", "command": "request_supplement", "causation": "", "correlation": "", "request_key": "simulation:2014:11:27"}', '\x70fe53eda8824dff37d1c9a15cf3be9d03d6faf8f1fcd5403c7904f69ae78e9f', '\xb69f2a491aaaf0a96e35c009036c96fc958bc4ddb473bd8d05cb1f6e4e3e490f'),
	(39, '963', '370000', 'claim:C37000020149F2K4JT6MM', 3, 'af306770-9714-5f5f-8c04-d5d486bac567', 'claim.supplement_notice_arrived.1', '2014-03-07 01:00:01+00', '2014-03-07 01:00:01+00', '{"claim_no": "C37000020149F2K4JT6MM", "arrived_date": "2014-03-07"}', '{"at": "2014-03-07T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990301", "ground": "", "outlet": "37990301", "channel": "simulation", "command": "record_notice_arrival", "causation": "", "correlation": "", "request_key": "simulation:2014:11:29"}', '\xb69f2a491aaaf0a96e35c009036c96fc958bc4ddb473bd8d05cb1f6e4e3e490f', '\x5a0ce8e9d62166c88c98c2e50182d4d3e66329670ea8b6e88e8414a369eb9df4'),
	(40, '963', '370000', 'clock:claim:C37000020149F2K4JT6MM/claim.assess/1', 2, 'aa21c90d-fbe5-5222-aa0a-658f2fa5ee53', 'clock.paused.1', '2014-03-07 01:00:01+00', '2014-03-07 01:00:01+00', '{"subject": "claim:C37000020149F2K4JT6MM", "clock_id": "claim:C37000020149F2K4JT6MM/claim.assess/1", "paused_date": "2014-03-07"}', '{"at": "2014-03-07T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990301", "ground": "", "outlet": "37990301", "channel": "simulation", "command": "record_notice_arrival", "causation": "", "correlation": "", "request_key": "simulation:2014:11:29"}', '\xc8ae3d7b259bf5ffa2f3d6d8bdfcc1e25dd50ea8d4de279ca0a7d4365e8f16c9', '\x0768fb591176d74add1508f64fed23721d1dbb110cf37d9f3047cf35c713cd2b'),
	(41, '975', '370000', 'claim:C3700002014C2F3JN0MX5', 1, 'f871c687-25ba-5e9f-a921-b26f0dffb949', 'claim.reported.1', '2014-03-10 01:00:07+00', '2014-03-10 01:00:07+00', '{"outlet": "37990201", "region": "370000", "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 7762500, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 11310000, "medfee_sumamt_fen": 13000000, "preselfpay_amt_fen": 260000, "overlmt_selfpay_fen": 130000, "fulamt_ownpay_amt_fen": 1300000}, "claim_no": "C3700002014C2F3JN0MX5", "documents": [{"kind": "invoice", "pages": 1, "sha256": "00bc028e3637acff3716ea553cb4b1a70b8b1abab65210c85c63bf727d3790a6"}, {"kind": "fee_list", "pages": 2, "sha256": "2554b5aba254dfe200d6d24260753ed6100402663a22e65340a393758eecf2be"}, {"kind": "diagnosis", "pages": 3, "sha256": "ed71e4f703f63ed627d38dedd6d2e912dd0589e8c7220edb0ec41cf7767d07a1"}, {"kind": "medical_record", "pages": 1, "sha256": "f8990091efedc2ada8f8954cb3cc028c99f64243551953b4d5dc42ff6a74a6ea"}, {"kind": "basic_settlement", "pages": 2, "sha256": "a806196c3188073f831d3c9bdc9865750c9d23aafb2114f3238551ec5fbd650a"}, {"kind": "identity", "pages": 3, "sha256": "4a075fc618ee386d102dcc83207512a60e9fc4d6285c2cad4fbba3042bd30dc7"}], "person_id": "R8JZPYVPRYP553AS6", "policy_year": 2014, "received_date": "2014-03-10", "admission_date": "2014-02-17", "discharge_date": "2014-03-01", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院"}', '{"at": "2014-03-10T01:00:07.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:36"}', '\x', '\x03edaca10510c113134d456e8183ccfbc561203d772adce8744b306a269ec405'),
	(42, '975', '370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.assess/1', 1, 'efe79f27-a04d-513c-b2c5-9fc3e8d12f2a', 'clock.started.1', '2014-03-10 01:00:07+00', '2014-03-10 01:00:07+00', '{"plan": [{"at": "2014-03-25T01:00:00.000000Z", "step": "half"}, {"at": "2014-04-03T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-04-09T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-04-09T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.assess/1", "due_date": "2014-04-09", "rule_code": "claim.assess", "start_date": "2014-03-10", "paused_days": 0, "provisional": false, "raw_last_day": "2014-04-09", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-03-10T01:00:07.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:36"}', '\x', '\xe10a00e5031cd33ffe480ee62c30a426eb7832f5234fc7ca094cae2d4b48b9f1'),
	(43, '987', '370000', 'claim:C3700002014C2F3JN0MX5', 2, '1c376fa2-19b5-5c59-a10d-1dbc1d9df93e', 'claim.dossier_completed.1', '2014-03-11 01:00:01+00', '2014-03-11 01:00:01+00', '{"complex": false, "claim_no": "C3700002014C2F3JN0MX5", "completed_date": "2014-03-11"}', '{"at": "2014-03-11T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "complete_dossier", "causation": "", "correlation": "", "request_key": "simulation:2014:11:38"}', '\x03edaca10510c113134d456e8183ccfbc561203d772adce8744b306a269ec405', '\x38d73fd20954615ed615761b71d2e069067d23d8852027e5fbcc38d64cff53ce'),
	(44, '1001', '370000', 'claim:C37000020148VAVZPKVX8', 1, 'b712b736-62f3-59c5-acee-3b822a786b42', 'claim.reported.1', '2014-03-17 01:00:01+00', '2014-03-17 01:00:01+00', '{"outlet": "37990101", "region": "370000", "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 7683000, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 11880000, "medfee_sumamt_fen": 13500000, "preselfpay_amt_fen": 270000, "overlmt_selfpay_fen": 0, "fulamt_ownpay_amt_fen": 1350000}, "claim_no": "C37000020148VAVZPKVX8", "documents": [{"kind": "invoice", "pages": 1, "sha256": "9119842a5d0395f72096c37d14dca28a6436ed2754a9f058c0fe1dae11d63dcc"}, {"kind": "fee_list", "pages": 2, "sha256": "d641b337321f55b8dbc1e418029bfcb0df516cf20aae41d928a37dc2c8d0eb75"}, {"kind": "diagnosis", "pages": 3, "sha256": "a363b297da764441a726de389642b47e66a3324634feb034c8c32f53c3ce4a0d"}, {"kind": "medical_record", "pages": 1, "sha256": "85c26f3b50960ca72544b54f34b620c70d214f1f5124a8e8ca9fb91a42ab688e"}, {"kind": "basic_settlement", "pages": 2, "sha256": "4cbc8038a7f52a31066250fb1c1b19dda73446c2e3991cfd75946e5ad6701aaf"}, {"kind": "identity", "pages": 3, "sha256": "634a8e3fe49be588fc37a19874abf70fb6259a384ed7780db2e7ac284e290fee"}], "person_id": "R7FCE5KY067H0C1VK", "policy_year": 2014, "received_date": "2014-03-17", "admission_date": "2014-02-24", "discharge_date": "2014-03-08", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院"}', '{"at": "2014-03-17T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990101", "ground": "", "outlet": "37990101", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:40"}', '\x', '\x46fdaa3672afd801583228a080111db1e2b5030e4da64e3adbc91b59ff3b8811'),
	(45, '1001', '370000', 'clock:claim:C37000020148VAVZPKVX8/claim.assess/1', 1, 'b48763ae-244f-5768-84f8-74c73b204c4d', 'clock.started.1', '2014-03-17 01:00:01+00', '2014-03-17 01:00:01+00', '{"plan": [{"at": "2014-04-01T01:00:00.000000Z", "step": "half"}, {"at": "2014-04-10T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-04-16T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-04-16T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C37000020148VAVZPKVX8", "clock_id": "claim:C37000020148VAVZPKVX8/claim.assess/1", "due_date": "2014-04-16", "rule_code": "claim.assess", "start_date": "2014-03-17", "paused_days": 0, "provisional": false, "raw_last_day": "2014-04-16", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-03-17T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990101", "ground": "", "outlet": "37990101", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:40"}', '\x', '\x390ffd1051715faf4161ffb56fde13f2282d6830d4d285e6cb1a067b3d91c522'),
	(46, '1002', '370000', 'claim:C37000020149F2K4JT6MM', 4, '2b1c8322-70c2-565a-b706-ad77b03b5482', 'claim.documents_received.1', '2014-03-17 01:00:02+00', '2014-03-17 01:00:02+00', '{"claim_no": "C37000020149F2K4JT6MM", "documents": [{"kind": "fee_list", "pages": 1, "sha256": "84953f6ae533e36d8579c4114bb6f47b84d964e05d6e580864fd00b6bd7f75cf"}], "received_date": "2014-03-17"}', '{"at": "2014-03-17T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990301", "ground": "", "outlet": "37990301", "channel": "simulation", "command": "receive_documents", "causation": "", "correlation": "", "request_key": "simulation:2014:11:41"}', '\x5a0ce8e9d62166c88c98c2e50182d4d3e66329670ea8b6e88e8414a369eb9df4', '\xc121c83ed474656e319bf288c11281d8ee2a682c79226175047f15439543eb0f'),
	(47, '1002', '370000', 'clock:claim:C37000020149F2K4JT6MM/claim.assess/1', 3, 'cdbb15aa-7c74-50d0-8cd4-abdc2d777450', 'clock.resumed.1', '2014-03-17 01:00:02+00', '2014-03-17 01:00:02+00', '{"plan": [{"at": "2014-03-28T01:00:00.000000Z", "step": "half"}, {"at": "2014-04-06T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-04-12T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-04-14T16:00:00.000000Z", "step": "breach"}], "subject": "claim:C37000020149F2K4JT6MM", "clock_id": "claim:C37000020149F2K4JT6MM/claim.assess/1", "due_date": "2014-04-14", "rule_code": "claim.assess", "start_date": "2014-03-03", "paused_days": 10, "provisional": false, "raw_last_day": "2014-04-12", "resumed_date": "2014-03-17", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-03-17T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990301", "ground": "", "outlet": "37990301", "channel": "simulation", "command": "receive_documents", "causation": "", "correlation": "", "request_key": "simulation:2014:11:41"}', '\x0768fb591176d74add1508f64fed23721d1dbb110cf37d9f3047cf35c713cd2b', '\x6a89bd36dee7cf8e9523d5ec843d7961ecd33882f61599a60a85230dc065a75a'),
	(48, '1003', '370000', 'claim:C3700002014C2F3JN0MX5', 3, 'd8f58342-0f6d-5b8c-8172-18aeda61c134', 'claim.assessed.1', '2014-03-17 01:00:03+00', '2014-03-17 01:00:03+00', '{"ground": "依据方案条款计算", "outcome": "rejection", "assessor": "assessor-1", "claim_no": "C3700002014C2F3JN0MX5", "benefit_fen": 0, "calculation": {}, "assessed_date": "2014-03-17"}', '{"at": "2014-03-17T01:00:03.000000Z", "app": "", "role": "assessor", "actor": "assessor-1", "ground": "", "outlet": "", "channel": "simulation", "command": "propose_rejection", "causation": "", "correlation": "", "request_key": "simulation:2014:11:42"}', '\x38d73fd20954615ed615761b71d2e069067d23d8852027e5fbcc38d64cff53ce', '\xb483c96ee3fc60bc04cd7d87cd0e027a81ec498fb1022609f1faee17d9d73cf4'),
	(49, '1015', '370000', 'claim:C37000020148VAVZPKVX8', 2, 'bfc2c849-9efd-50fc-963e-c9f7340efcf5', 'claim.dossier_completed.1', '2014-03-18 01:00:01+00', '2014-03-18 01:00:01+00', '{"complex": false, "claim_no": "C37000020148VAVZPKVX8", "completed_date": "2014-03-18"}', '{"at": "2014-03-18T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990101", "ground": "", "outlet": "37990101", "channel": "simulation", "command": "complete_dossier", "causation": "", "correlation": "", "request_key": "simulation:2014:11:44"}', '\x46fdaa3672afd801583228a080111db1e2b5030e4da64e3adbc91b59ff3b8811', '\xffa0f9fda8b8c5688236c2194cd602a100eb862359b0d4ed5378ace08d381c67'),
	(50, '1016', '370000', 'claim:C37000020149F2K4JT6MM', 5, 'c098680b-5f1c-5d68-9b4e-ac4c5eefee27', 'claim.dossier_completed.1', '2014-03-18 01:00:02+00', '2014-03-18 01:00:02+00', '{"complex": false, "claim_no": "C37000020149F2K4JT6MM", "completed_date": "2014-03-18"}', '{"at": "2014-03-18T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990301", "ground": "", "outlet": "37990301", "channel": "simulation", "command": "complete_dossier", "causation": "", "correlation": "", "request_key": "simulation:2014:11:45"}', '\xc121c83ed474656e319bf288c11281d8ee2a682c79226175047f15439543eb0f', '\x276bcd87bcbf57304c09f19aaad0ee9d1005039a9d711a592d06b2cc7ffd3c36'),
	(51, '1026', '370000', 'claim:C3700002014C2F3JN0MX5', 4, '6b85ed11-68fd-538f-be16-366d3636530f', 'claim.sent_back.1', '2014-03-19 01:00:01+00', '2014-03-19 01:00:01+00', '{"reason": "请复核费用明细", "approver": "approver-1", "claim_no": "C3700002014C2F3JN0MX5", "sent_back_date": "2014-03-19"}', '{"at": "2014-03-19T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_back_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:46"}', '\xb483c96ee3fc60bc04cd7d87cd0e027a81ec498fb1022609f1faee17d9d73cf4', '\x69a4b0a9cce4fe5d0db82df76453927a05a0310c58cf39b51bdf16a29b95cf42'),
	(52, '1036', '370000', 'claim:C3700002014C2F3JN0MX5', 5, '939951e5-d7c3-57d6-beba-d5f0e5d6fa62', 'claim.assessed.1', '2014-03-20 01:00:01+00', '2014-03-20 01:00:01+00', '{"ground": "依据方案条款计算", "outcome": "rejection", "assessor": "assessor-2", "claim_no": "C3700002014C2F3JN0MX5", "benefit_fen": 0, "calculation": {}, "assessed_date": "2014-03-20"}', '{"at": "2014-03-20T01:00:01.000000Z", "app": "", "role": "assessor", "actor": "assessor-2", "ground": "", "outlet": "", "channel": "simulation", "command": "propose_rejection", "causation": "", "correlation": "", "request_key": "simulation:2014:11:47"}', '\x69a4b0a9cce4fe5d0db82df76453927a05a0310c58cf39b51bdf16a29b95cf42', '\x4c5e26718cbd9a1d00e768d31e35e1d5ad8c89ff249509a48fb17990d91c111b'),
	(53, '1048', '370000', 'claim:C37000020148VAVZPKVX8', 3, '9d6fc344-2356-5fb3-a206-a04b98fd6a0f', 'claim.assessed.1', '2014-03-24 01:00:01+00', '2014-03-24 01:00:01+00', '{"ground": "依据方案条款计算", "outcome": "rejection", "assessor": "assessor-1", "claim_no": "C37000020148VAVZPKVX8", "benefit_fen": 0, "calculation": {}, "assessed_date": "2014-03-24"}', '{"at": "2014-03-24T01:00:01.000000Z", "app": "", "role": "assessor", "actor": "assessor-1", "ground": "", "outlet": "", "channel": "simulation", "command": "propose_rejection", "causation": "", "correlation": "", "request_key": "simulation:2014:11:49"}', '\xffa0f9fda8b8c5688236c2194cd602a100eb862359b0d4ed5378ace08d381c67', '\xc804e89e5d607c2f379c210fe0a0e370414df750a64d6d1394d8b24fe37df6fd'),
	(54, '1049', '370000', 'claim:C37000020149F2K4JT6MM', 6, 'fbd867ce-20d1-5be4-9a19-78c9a8d4491c', 'claim.assessed.1', '2014-03-24 01:00:02+00', '2014-03-24 01:00:02+00', '{"ground": "依据方案条款计算", "outcome": "benefit", "assessor": "assessor-1", "claim_no": "C37000020149F2K4JT6MM", "benefit_fen": 1454200, "calculation": {"judged": {"place": "local", "med_type": "21", "disease_scope": ""}, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3908400, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3908400, "base_fen": 2908400, "from_fen": 1000000, "amount_fen": 1454200, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 39084.00 yuan: (39084.00−10000.00)×50% = 14542.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 39084.00 元（含）的部分：(39084.00−10000.00)×50% = 14542.00"}], "benefit_fen": 1454200, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3908400, "identity_date": "2014-02-22", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3908400, "cumulative_before_fen": 0}}, "assessed_date": "2014-03-24"}', '{"at": "2014-03-24T01:00:02.000000Z", "app": "", "role": "assessor", "actor": "assessor-1", "ground": "", "outlet": "", "channel": "simulation", "command": "assess_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:50"}', '\x276bcd87bcbf57304c09f19aaad0ee9d1005039a9d711a592d06b2cc7ffd3c36', '\x6806d63046384556238279fc0e05bd25805c94387849ad35dda868469a5603e5'),
	(55, '1050', '370000', 'claim:C3700002014C2F3JN0MX5', 6, 'b9c10ae5-5819-5c3c-b3a3-33607871a616', 'claim.rejected.1', '2014-03-24 01:00:03+00', '2014-03-24 01:00:03+00', '{"clause": "大病保险待遇方案“保障范围”条款", "reasons": "所申请费用不属于本方案保障范围。", "approver": "approver-1", "claim_no": "C3700002014C2F3JN0MX5", "decided_date": "2014-03-24"}', '{"at": "2014-03-24T01:00:03.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "reject_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:51"}', '\x4c5e26718cbd9a1d00e768d31e35e1d5ad8c89ff249509a48fb17990d91c111b', '\x90207f3abd759c000dc02cde3c19d6aef3ebab39310e163de1eff7c964598e64'),
	(56, '1050', '370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.assess/1', 2, 'fecd0347-054c-5c33-a23b-c9adf4975944', 'clock.met.1', '2014-03-24 01:00:03+00', '2014-03-24 01:00:03+00', '{"late": false, "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.assess/1", "rule_code": "claim.assess", "effective_at": "2014-03-24T01:00:03.000000Z"}', '{"at": "2014-03-24T01:00:03.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "reject_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:51"}', '\xe10a00e5031cd33ffe480ee62c30a426eb7832f5234fc7ca094cae2d4b48b9f1', '\x4a702100a7ecf95b9e39307186a37c31ea9cba4476b211dd2a65949c832abbe0'),
	(57, '1050', '370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.reject_notice/1', 1, 'b71850f0-5f1c-5916-b3cf-727d7fe9961a', 'clock.started.1', '2014-03-24 01:00:03+00', '2014-03-24 01:00:03+00', '{"plan": [{"at": "2014-03-25T01:00:00.000000Z", "step": "half"}, {"at": "2014-03-26T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-03-27T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-03-27T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.reject_notice/1", "due_date": "2014-03-27", "rule_code": "claim.reject_notice", "start_date": "2014-03-24", "paused_days": 0, "provisional": false, "raw_last_day": "2014-03-27", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-03-24T01:00:03.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "reject_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:51"}', '\x', '\x902d4d9595626d98c95f49e8ff8d3953701929dd21e609c45805c9b5bdc0f235'),
	(58, '1062', '370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.reject_notice/1', 2, '5e4292bb-bfa0-517d-8aee-63a0bd8c72ec', 'clock.warned.1', '2014-03-25 01:00:00+00', '2014-03-25 01:00:00+00', '{"step": "half", "steps": ["half"], "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.reject_notice/1", "due_date": "2014-03-27", "rule_code": "claim.reject_notice", "effective_at": "2014-03-25T01:00:00.000000Z"}', '{"at": "2014-03-25T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-03-25T01:00:00.000000Z:c5dcbbbe290398ca0c1dd2ae46f48006"}', '\x902d4d9595626d98c95f49e8ff8d3953701929dd21e609c45805c9b5bdc0f235', '\x6bd345411c4fa51c6e337a390fd75902eb184b15b1cfcac39694bb9733655cfd'),
	(59, '1064', '370000', 'claim:C3700002014C2F3JN0MX5', 7, '783b349f-0aaf-565f-877d-8cb787a17de8', 'claim.notified.1', '2014-03-25 01:00:01+00', '2014-03-25 01:00:01+00', '{"how": "sms", "claim_no": "C3700002014C2F3JN0MX5", "notified_date": "2014-03-25"}', '{"at": "2014-03-25T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "notify_claimant", "causation": "", "correlation": "", "request_key": "simulation:2014:11:53"}', '\x90207f3abd759c000dc02cde3c19d6aef3ebab39310e163de1eff7c964598e64', '\x370c9cb9e704ac2023baab047dc04c25cf7f5269203da910eb29d41f89da5a3a'),
	(60, '1064', '370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.reject_notice/1', 3, 'e118ee7a-80fd-5120-850f-595e9380fe15', 'clock.met.1', '2014-03-25 01:00:01+00', '2014-03-25 01:00:01+00', '{"late": false, "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.reject_notice/1", "rule_code": "claim.reject_notice", "effective_at": "2014-03-25T01:00:01.000000Z"}', '{"at": "2014-03-25T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "notify_claimant", "causation": "", "correlation": "", "request_key": "simulation:2014:11:53"}', '\x6bd345411c4fa51c6e337a390fd75902eb184b15b1cfcac39694bb9733655cfd', '\x86b23aa8c4340d9c2398ee04601815de1a43ab261a8aba8a5fbeeb477eb975e7'),
	(61, '1074', '370000', 'claim:C37000020148VAVZPKVX8', 4, '276488cf-32f2-56cc-bf9b-7f80de85cc37', 'claim.rejected.1', '2014-03-26 01:00:01+00', '2014-03-26 01:00:01+00', '{"clause": "大病保险待遇方案“保障范围”条款", "reasons": "所申请费用不属于本方案保障范围。", "approver": "approver-1", "claim_no": "C37000020148VAVZPKVX8", "decided_date": "2014-03-26"}', '{"at": "2014-03-26T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "reject_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:54"}', '\xc804e89e5d607c2f379c210fe0a0e370414df750a64d6d1394d8b24fe37df6fd', '\x789a6c6eb6fbd2d40ab549f15d89f916543bce9ff45bc38fc62c8c53d799b639'),
	(62, '1074', '370000', 'clock:claim:C37000020148VAVZPKVX8/claim.assess/1', 2, '17e91f9a-6523-5b4b-948f-745f9dcc177c', 'clock.met.1', '2014-03-26 01:00:01+00', '2014-03-26 01:00:01+00', '{"late": false, "subject": "claim:C37000020148VAVZPKVX8", "clock_id": "claim:C37000020148VAVZPKVX8/claim.assess/1", "rule_code": "claim.assess", "effective_at": "2014-03-26T01:00:01.000000Z"}', '{"at": "2014-03-26T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "reject_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:54"}', '\x390ffd1051715faf4161ffb56fde13f2282d6830d4d285e6cb1a067b3d91c522', '\xac0f0f414d0102d42424af11bbb8c66a6d7f3cb4fe105a0e24fd4841aaecbc5f'),
	(63, '1074', '370000', 'clock:claim:C37000020148VAVZPKVX8/claim.reject_notice/1', 1, '20847f73-3b29-53e5-b046-5ac9dc556822', 'clock.started.1', '2014-03-26 01:00:01+00', '2014-03-26 01:00:01+00', '{"plan": [{"at": "2014-03-27T01:00:00.000000Z", "step": "half"}, {"at": "2014-03-28T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-03-29T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-03-31T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C37000020148VAVZPKVX8", "clock_id": "claim:C37000020148VAVZPKVX8/claim.reject_notice/1", "due_date": "2014-03-31", "rule_code": "claim.reject_notice", "start_date": "2014-03-26", "paused_days": 0, "provisional": false, "raw_last_day": "2014-03-29", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-03-26T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "reject_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:54"}', '\x', '\x170732849dff6a8e0da65a2f17bdde27ccd85594196af3a01eae8d5a8e3b7f00'),
	(64, '1075', '370000', 'cover:RDJTP0XJASND3RN5G/2014', 3, '02389f88-a494-52ca-ab35-b1a26ef9d79e', 'cover.claim_charged.1', '2014-03-26 01:00:02+00', '2014-03-26 01:00:02+00', '{"year": 2014, "place": "local", "spans": [{"origin": "compliant", "to_fen": 3908400, "from_fen": 0}], "region": "370000", "plan_id": "SD2014", "claim_no": "C37000020149F2K4JT6MM", "mdtrt_id": "", "med_type": "21", "person_id": "RDJTP0XJASND3RN5G", "benefit_fen": 1454200, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3908400, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3908400, "base_fen": 2908400, "from_fen": 1000000, "amount_fen": 1454200, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 39084.00 yuan: (39084.00−10000.00)×50% = 14542.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 39084.00 元（含）的部分：(39084.00−10000.00)×50% = 14542.00"}], "benefit_fen": 1454200, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3908400, "identity_date": "2014-02-22", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3908400, "cumulative_before_fen": 0}, "maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "disease_code": "", "hifp_pay_fen": 6841600, "plan_version": 1, "settled_date": "2014-03-26", "compliant_fen": 3908400, "disease_scope": "", "hifes_pay_fen": 0, "hifmi_pay_fen": 1454200, "hifob_pay_fen": 0, "hospital_code": "H37999900099", "admission_date": "2014-02-10", "discharge_date": "2014-02-22", "cvlserv_pay_fen": 0, "person_pays_fen": 4204200, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 4204200, "psn_part_amt_fen": 4204200, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 10750000, "medfee_sumamt_fen": 12500000, "preselfpay_amt_fen": 375000, "deductible_used_fen": 1000000, "fund_pay_sumamt_fen": 8295800, "overlmt_selfpay_fen": 375000, "fulamt_ownpay_amt_fen": 1000000, "above_basic_ceiling_amt_fen": 0}', '{"at": "2014-03-26T01:00:02.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:55"}', '\x605938488f45e8c826ec0ff47f26d61292b045014d60d36d5262dbeae3280732', '\x61183a48dffae481269ab7a2fbb00e2d49ec34a72e353f7a294e8b304222f278'),
	(65, '1075', '370000', 'claim:C37000020149F2K4JT6MM', 7, '13d4023c-d2f8-5d1e-a0d8-42f6aea1b313', 'claim.approved.1', '2014-03-26 01:00:02+00', '2014-03-26 01:00:02+00', '{"region": "370000", "approver": "approver-1", "claim_no": "C37000020149F2K4JT6MM", "person_id": "RDJTP0XJASND3RN5G", "benefit_fen": 1454200, "policy_year": 2014, "decided_date": "2014-03-26"}', '{"at": "2014-03-26T01:00:02.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:55"}', '\x6806d63046384556238279fc0e05bd25805c94387849ad35dda868469a5603e5', '\xfba5dca14d31c30626c536b718837d4d5052af8264adcbd5eda2da046ce08ebf'),
	(66, '1075', '370000', 'clock:claim:C37000020149F2K4JT6MM/claim.assess/1', 4, '95fcc712-695f-574b-917c-0ce041f1c666', 'clock.met.1', '2014-03-26 01:00:02+00', '2014-03-26 01:00:02+00', '{"late": false, "subject": "claim:C37000020149F2K4JT6MM", "clock_id": "claim:C37000020149F2K4JT6MM/claim.assess/1", "rule_code": "claim.assess", "effective_at": "2014-03-26T01:00:02.000000Z"}', '{"at": "2014-03-26T01:00:02.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:55"}', '\x6a89bd36dee7cf8e9523d5ec843d7961ecd33882f61599a60a85230dc065a75a', '\x1d3f75246b5468f9dee473d6fd5cb3ddfb2214d3937b10a4854b383d005d2496'),
	(67, '1085', '370000', 'clock:claim:C37000020148VAVZPKVX8/claim.reject_notice/1', 2, 'f90e611d-7f33-5c14-b1b0-f590bf0e2220', 'clock.warned.1', '2014-03-27 01:00:00+00', '2014-03-27 01:00:00+00', '{"step": "half", "steps": ["half"], "subject": "claim:C37000020148VAVZPKVX8", "clock_id": "claim:C37000020148VAVZPKVX8/claim.reject_notice/1", "due_date": "2014-03-31", "rule_code": "claim.reject_notice", "effective_at": "2014-03-27T01:00:00.000000Z"}', '{"at": "2014-03-27T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-03-27T01:00:00.000000Z:37cc869e41b0ba729d4dc1f31c44dd32"}', '\x170732849dff6a8e0da65a2f17bdde27ccd85594196af3a01eae8d5a8e3b7f00', '\x758187f754c111306a79f2736198c3d7651f0dd00d688daf54ab7f6000525caa'),
	(68, '1087', '370000', 'claim:C37000020148VAVZPKVX8', 5, 'a4511ec7-6d52-5d60-a896-4b142d02a320', 'claim.notified.1', '2014-03-27 01:00:01+00', '2014-03-27 01:00:01+00', '{"how": "sms", "claim_no": "C37000020148VAVZPKVX8", "notified_date": "2014-03-27"}', '{"at": "2014-03-27T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990101", "ground": "", "outlet": "37990101", "channel": "simulation", "command": "notify_claimant", "causation": "", "correlation": "", "request_key": "simulation:2014:11:56"}', '\x789a6c6eb6fbd2d40ab549f15d89f916543bce9ff45bc38fc62c8c53d799b639', '\x40d5bc15b1164050ac6e845be1b6a18323acbaef62f92bbdafd9c075e303ccbb'),
	(69, '1087', '370000', 'clock:claim:C37000020148VAVZPKVX8/claim.reject_notice/1', 3, 'd7a15567-c6ea-5fbd-9109-d60fdf1f0928', 'clock.met.1', '2014-03-27 01:00:01+00', '2014-03-27 01:00:01+00', '{"late": false, "subject": "claim:C37000020148VAVZPKVX8", "clock_id": "claim:C37000020148VAVZPKVX8/claim.reject_notice/1", "rule_code": "claim.reject_notice", "effective_at": "2014-03-27T01:00:01.000000Z"}', '{"at": "2014-03-27T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990101", "ground": "", "outlet": "37990101", "channel": "simulation", "command": "notify_claimant", "causation": "", "correlation": "", "request_key": "simulation:2014:11:56"}', '\x758187f754c111306a79f2736198c3d7651f0dd00d688daf54ab7f6000525caa', '\xeb67e81e7244e42ec1fa33ee5283514c9cdfcdcaf2b700440b80b589a37ce2de'),
	(70, '1088', '370000', 'claim:C37000020149F2K4JT6MM', 8, '4022a413-3cc9-5636-959d-6f20a9ef4295', 'claim.notified.1', '2014-03-27 01:00:02+00', '2014-03-27 01:00:02+00', '{"how": "sms", "claim_no": "C37000020149F2K4JT6MM", "notified_date": "2014-03-27"}', '{"at": "2014-03-27T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990301", "ground": "", "outlet": "37990301", "channel": "simulation", "command": "notify_claimant", "causation": "", "correlation": "", "request_key": "simulation:2014:11:57"}', '\xfba5dca14d31c30626c536b718837d4d5052af8264adcbd5eda2da046ce08ebf', '\x12ee61a54e15eccf730d91e37d70f8b25bbdae88596ee0486132831bbb3db87c'),
	(71, '1100', '370000', 'claim:C3700002014C2F3JN0MX5', 8, '06b4bd73-b1ab-5d3c-b62b-b9a4bc6294d2', 'claim.disputed.1', '2014-03-31 01:00:01+00', '2014-03-31 01:00:01+00', '{"reason": "对核定金额有异议", "claim_no": "C3700002014C2F3JN0MX5", "disputed_date": "2014-03-31"}', '{"at": "2014-03-31T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "dispute_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:59"}', '\x370c9cb9e704ac2023baab047dc04c25cf7f5269203da910eb29d41f89da5a3a', '\x7960065f1567534b18e0886a64d1ad61f9867b392a5d7a8cf4bf3cd1a2b7658f'),
	(72, '1101', '370000', 'claim:C37000020148VAVZPKVX8', 6, '8bff7644-1197-53a4-9679-e4dd71db091e', 'claim.disputed.1', '2014-03-31 01:00:02+00', '2014-03-31 01:00:02+00', '{"reason": "对核定金额有异议", "claim_no": "C37000020148VAVZPKVX8", "disputed_date": "2014-03-31"}', '{"at": "2014-03-31T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990101", "ground": "", "outlet": "37990101", "channel": "simulation", "command": "dispute_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:60"}', '\x40d5bc15b1164050ac6e845be1b6a18323acbaef62f92bbdafd9c075e303ccbb', '\xea069bf1e01351c345b2418ebadb05177aa1d95d23559eaa88aee3ca02cb9659'),
	(73, '1102', '370000', 'claim:C37000020149F2K4JT6MM', 9, 'e461b970-6cc0-5edd-a6c0-491ee2e6240b', 'claim.accepted.1', '2014-03-31 01:00:03+00', '2014-03-31 01:00:03+00', '{"claim_no": "C37000020149F2K4JT6MM", "benefit_fen": 1454200, "accepted_date": "2014-03-31"}', '{"at": "2014-03-31T01:00:03.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990301", "ground": "", "outlet": "37990301", "channel": "simulation", "command": "accept_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:61"}', '\x12ee61a54e15eccf730d91e37d70f8b25bbdae88596ee0486132831bbb3db87c', '\x9aa80089f660cac0c19e7514bfec95b9a80b1415bc67ff8caf96938f0248824b'),
	(74, '1103', '370000', 'claim:C37000020149F2K4JT6MM', 10, '51aba0dd-9dff-5e30-9914-7ee118943092', 'claim.bank_account_given.1', '2014-03-31 01:00:05+00', '2014-03-31 01:00:05+00', '{"last4": "0101", "sealed": "J94eMO3q5PEQ+qSwJ2oLrXeTAWuzAwzxCsf9FAwDG7JY+cSPBkz3ja/AOhVWp5A=", "claim_no": "C37000020149F2K4JT6MM", "account_id": "1754d4ec145610fc3d9726cf7b3340fd", "given_date": "2014-03-31", "holder_is_claimant": true}', '{"at": "2014-03-31T01:00:05.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990301", "ground": "", "outlet": "37990301", "channel": "simulation", "command": "give_bank_account", "causation": "", "correlation": "", "request_key": "simulation:2014:11:63"}', '\x9aa80089f660cac0c19e7514bfec95b9a80b1415bc67ff8caf96938f0248824b', '\xd19f50ce1ae5a644e396b162f7abe82b8edb5b6c1117dab798fda344795fbdb0'),
	(75, '1103', '370000', 'clock:claim:C37000020149F2K4JT6MM/claim.pay/1', 1, '2db6bc26-3bec-508a-9a36-79b4154f02ae', 'clock.started.1', '2014-03-31 01:00:05+00', '2014-03-31 01:00:05+00', '{"plan": [{"at": "2014-04-05T01:00:00.000000Z", "step": "half"}, {"at": "2014-04-08T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-04-10T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-04-10T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C37000020149F2K4JT6MM", "clock_id": "claim:C37000020149F2K4JT6MM/claim.pay/1", "due_date": "2014-04-10", "rule_code": "claim.pay", "start_date": "2014-03-31", "paused_days": 0, "provisional": false, "raw_last_day": "2014-04-10", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-03-31T01:00:05.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990301", "ground": "", "outlet": "37990301", "channel": "simulation", "command": "give_bank_account", "causation": "", "correlation": "", "request_key": "simulation:2014:11:63"}', '\x', '\xd5c356534a0fed07816d8993cc15eede35a77217ff23cd4d3096ef1b2aa32a44'),
	(76, '1107', '370000', 'claim:C37000020149F2K4JT6MM', 11, '63eaa54c-1b9d-5be0-a49d-04432a67388c', 'claim.payment_ordered.1', '2014-03-31 01:00:03+00', '2014-03-31 01:00:03+00', '{"region": "370000", "claim_no": "C37000020149F2K4JT6MM", "person_id": "RDJTP0XJASND3RN5G", "account_id": "1754d4ec145610fc3d9726cf7b3340fd", "amount_fen": 1454200, "payment_no": "P3700002014FFA913CA6F2F581B", "policy_year": 2014, "ordered_date": "2014-03-31"}', '{"at": "2014-03-31T01:00:03.000000Z", "app": "", "role": "system", "actor": "reaction:order_when_payable", "ground": "", "outlet": "", "channel": "simulation", "command": "order_payment", "causation": "e461b970-6cc0-5edd-a6c0-491ee2e6240b", "correlation": "simulation:2014:11:61", "request_key": "order_when_payable:e461b970-6cc0-5edd-a6c0-491ee2e6240b"}', '\xd19f50ce1ae5a644e396b162f7abe82b8edb5b6c1117dab798fda344795fbdb0', '\x3e51fbdcc4efbfd8b22dd27fb6cfddb2513def9041489f567531b79b8ebd4b41'),
	(77, '1107', '370000', 'payment:P3700002014FFA913CA6F2F581B', 1, 'f8993f57-e915-55bb-a557-14a3fa37c0c5', 'payment.ordered.1', '2014-03-31 01:00:03+00', '2014-03-31 01:00:03+00', '{"region": "370000", "attempt": 1, "bill_nos": [], "claim_no": "C37000020149F2K4JT6MM", "due_date": "2014-04-10", "account_id": "1754d4ec145610fc3d9726cf7b3340fd", "amount_fen": 1454200, "payee_kind": "person", "payment_no": "P3700002014FFA913CA6F2F581B", "project_no": "DB370000-2014", "policy_year": 2014, "ordered_date": "2014-03-31", "account_last4": "0101", "hospital_code": null}', '{"at": "2014-03-31T01:00:03.000000Z", "app": "", "role": "system", "actor": "reaction:order_when_payable", "ground": "", "outlet": "", "channel": "simulation", "command": "order_payment", "causation": "e461b970-6cc0-5edd-a6c0-491ee2e6240b", "correlation": "simulation:2014:11:61", "request_key": "order_when_payable:e461b970-6cc0-5edd-a6c0-491ee2e6240b"}', '\x', '\xa39ab633255bb204d70b1d97eea5aa6322a4f7f582e859e244187b29cd47ab40'),
	(105, '1282', '370000', 'claim:C370000201445M6M34B00', 3, '3afbcd0e-b736-50d7-aa70-09949d7cf135', 'claim.dossier_completed.1', '2014-04-09 01:00:03+00', '2014-04-09 01:00:03+00', '{"complex": false, "claim_no": "C370000201445M6M34B00", "completed_date": "2014-04-09"}', '{"at": "2014-04-09T01:00:03.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "complete_dossier", "causation": "", "correlation": "", "request_key": "simulation:2014:11:89"}', '\xa638bc3ba707121000e77c78b5d4c14033b1815d3ae8e5cf602e33a04bb519a4', '\x5ea3f90fdc55407ef5b7c89e50b28f698110458c46ea17c6a6e191af5a9bb866'),
	(79, '1122', '370000', 'fund:DB370000-2014', 7, '36360728-769e-52a9-8bc0-2ff8d860c5a1', 'fund.premium_due.1', '2014-03-31 01:00:07+00', '2014-03-31 01:00:07+00', '{"ground": "14 × 943.20", "region": "370000", "due_date": "2014-03-31", "reference": "DB370000-2014-S021", "amount_fen": 1320480, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-03-31T01:00:07.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_premium_due", "causation": "", "correlation": "", "request_key": "simulation:2014:11:65"}', '\x7d5db16f99df4043233d97348fd0ea247745ee9d3e43ca3ec9cb1f5e972fd0f9', '\x0461d15e30f6be5238726a92a46f6a49377a55f9e9e2beaadc88ee4e9585b2bf'),
	(80, '1132', '370000', 'claim:C3700002014BCT21AB2BY', 1, 'f37e2a0b-f3ad-59ee-b71a-73d78d3ebfd2', 'claim.reported.1', '2014-04-01 01:00:01+00', '2014-04-01 01:00:01+00', '{"outlet": "37990201", "region": "370000", "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 8908000, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 13160000, "medfee_sumamt_fen": 14000000, "preselfpay_amt_fen": 140000, "overlmt_selfpay_fen": 0, "fulamt_ownpay_amt_fen": 700000}, "claim_no": "C3700002014BCT21AB2BY", "documents": [{"kind": "invoice", "pages": 1, "sha256": "98bf20cdd86a6b13872dbff2aaab8f7663d33badfd4f10c432391aa0a9738868"}, {"kind": "fee_list", "pages": 2, "sha256": "655af5e570ad81f407fecaea80efb1983be7ce22ec52e73c66a587823b91e34a"}, {"kind": "diagnosis", "pages": 3, "sha256": "acf232fe992b1ae0687c492404f6ccac97c3793bf440e8dda08ba6d4aa007c33"}, {"kind": "medical_record", "pages": 1, "sha256": "3e993b5acfb7a8ea014ca8cf4600262842bc807f0b491784a31c315de99f95e2"}, {"kind": "basic_settlement", "pages": 2, "sha256": "2db67cfa8fc8b1ab3dd1d5b67e360a2123bc130537465cf4248caaf120a90306"}, {"kind": "identity", "pages": 3, "sha256": "745f6278f27fb7798d5cb2d508b0b256a89eb544d6fe1d68b562026e81e3d636"}], "person_id": "RDA3HHHRPT9AMZZB4", "policy_year": 2014, "received_date": "2014-04-01", "admission_date": "2014-03-11", "discharge_date": "2014-03-23", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院"}', '{"at": "2014-04-01T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:66"}', '\x', '\xc7e38df08d7f3c839ae4df73ddb40c6564e98947779a9cd11751dc4e7ee58d9a'),
	(81, '1132', '370000', 'clock:claim:C3700002014BCT21AB2BY/claim.assess/1', 1, '697daae5-e1d6-531b-84c6-c05c7317bb40', 'clock.started.1', '2014-04-01 01:00:01+00', '2014-04-01 01:00:01+00', '{"plan": [{"at": "2014-04-16T01:00:00.000000Z", "step": "half"}, {"at": "2014-04-25T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-05-01T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-05-04T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C3700002014BCT21AB2BY", "clock_id": "claim:C3700002014BCT21AB2BY/claim.assess/1", "due_date": "2014-05-04", "rule_code": "claim.assess", "start_date": "2014-04-01", "paused_days": 0, "provisional": false, "raw_last_day": "2014-05-01", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-04-01T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:66"}', '\x', '\xe932b3b4b74eb374f2a4ba171edfdf646ea51692187886c64b49dddc566d0de1'),
	(82, '1133', '370000', 'claim:C3700002014BCT21AB2BY', 2, 'b8e4fddf-526f-5efc-83b3-488e04d146e8', 'claim.bank_account_given.1', '2014-04-01 01:00:02+00', '2014-04-01 01:00:02+00', '{"last4": "0401", "sealed": "v84mCGQYz4NT012e9khMuhpGywuzQ8PchDcD2O64LVPUJCHWwHNGO0Bxj1SVx/4=", "claim_no": "C3700002014BCT21AB2BY", "account_id": "453686e18ba0c24145e953f633ea77d3", "given_date": "2014-04-01", "holder_is_claimant": true}', '{"at": "2014-04-01T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "give_bank_account", "causation": "", "correlation": "", "request_key": "simulation:2014:11:67"}', '\xc7e38df08d7f3c839ae4df73ddb40c6564e98947779a9cd11751dc4e7ee58d9a', '\xf029c2efcb51b2165454589c6aa01bf761ca7b717954cbc492956c0dad5bf0e8'),
	(83, '1141', '370000', 'fund:DB370000-2014', 8, 'eeeae968-f4fb-5f69-8f4d-613a6ade1dbe', 'fund.premium_received.1', '2014-04-01 01:00:03+00', '2014-04-01 01:00:03+00', '{"region": "370000", "reference": "DB370000-2014-S021-1", "amount_fen": 1320480, "project_no": "DB370000-2014", "policy_year": 2014, "due_reference": "DB370000-2014-S021", "received_date": "2014-04-01"}', '{"at": "2014-04-01T01:00:03.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_premium_received", "causation": "", "correlation": "", "request_key": "simulation:2014:11:68"}', '\x0461d15e30f6be5238726a92a46f6a49377a55f9e9e2beaadc88ee4e9585b2bf', '\xcb56177e7fdd7585c47cfe6f95772e79d4194e350c2f49199292f85a4f855608'),
	(84, '1153', '370000', 'claim:C3700002014BCT21AB2BY', 3, 'f6ad7ca8-346f-542e-a282-39ee9d57afc2', 'claim.dossier_completed.1', '2014-04-02 01:00:02+00', '2014-04-02 01:00:02+00', '{"complex": false, "claim_no": "C3700002014BCT21AB2BY", "completed_date": "2014-04-02"}', '{"at": "2014-04-02T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "complete_dossier", "causation": "", "correlation": "", "request_key": "simulation:2014:11:70"}', '\xf029c2efcb51b2165454589c6aa01bf761ca7b717954cbc492956c0dad5bf0e8', '\x8bed4e698e287ebb3546da4b2a066b156aec4ee1428f1b7aebe522711a95324d'),
	(85, '1161', '370000', 'fund:DB370000-2014', 9, '4d9eb4ee-383b-5bb4-ad4a-33e26e0125cd', 'fund.sweep_sent.1', '2014-04-02 01:00:03+00', '2014-04-02 01:00:03+00', '{"region": "370000", "reference": "DB370000-2014-S021-1-UP", "sent_date": "2014-04-02", "amount_fen": 1320480, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-04-02T01:00:03.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_sweep", "causation": "", "correlation": "", "request_key": "simulation:2014:11:71"}', '\xcb56177e7fdd7585c47cfe6f95772e79d4194e350c2f49199292f85a4f855608', '\x2bc5a48bb32938debb5d487190f16e2bdb4e91744e08f74d619b3d7fd8dc8ff6'),
	(86, '1173', '370000', 'fund:DB370000-2014', 10, '3cb5517f-ef44-5c93-8a97-7f3133a1b6d1', 'fund.sweep_arrived.1', '2014-04-03 01:00:02+00', '2014-04-03 01:00:02+00', '{"region": "370000", "reference": "DB370000-2014-S021-1-UP", "amount_fen": 1320480, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-04-03"}', '{"at": "2014-04-03T01:00:02.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_sweep_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:73"}', '\x2bc5a48bb32938debb5d487190f16e2bdb4e91744e08f74d619b3d7fd8dc8ff6', '\x9be4ac6ae3ddaa291af94d190b0fd08e589e507f1271d6136ebff1b34efd24ae'),
	(87, '1174', '370000', 'fund:DB370000-2014', 11, 'a3c09983-82d4-5b47-b2d4-08da4244b8ad', 'fund.allocation_sent.1', '2014-04-03 01:00:03+00', '2014-04-03 01:00:03+00', '{"region": "370000", "reference": "DB370000-2014-A021", "sent_date": "2014-04-03", "amount_fen": 353808, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-04-03T01:00:03.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_allocation", "causation": "", "correlation": "", "request_key": "simulation:2014:11:74"}', '\x9be4ac6ae3ddaa291af94d190b0fd08e589e507f1271d6136ebff1b34efd24ae', '\xcf6370bdc16401679d5ba3671b295b0f7c8bdb83bbdcfd75cdf539e1c1d26dc7'),
	(88, '1186', '370000', 'claim:C3700002014C2F3JN0MX5', 9, '7f51e8aa-9d03-5e44-bb6b-66e1dd04e3b5', 'claim.reopened.1', '2014-04-04 01:00:02+00', '2014-04-04 01:00:02+00', '{"reason": "补充说明成立，重新核定", "region": "370000", "approver": "approver-1", "claim_no": "C3700002014C2F3JN0MX5", "person_id": "R8JZPYVPRYP553AS6", "policy_year": 2014, "reversed_fen": 0, "reopened_date": "2014-04-04", "approved_event_id": ""}', '{"at": "2014-04-04T01:00:02.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "reopen_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:76"}', '\x7960065f1567534b18e0886a64d1ad61f9867b392a5d7a8cf4bf3cd1a2b7658f', '\x104a861df87cafa5fea801b6c42f49099b2caf8e0f237a5ca6006fa5cc71a2ee'),
	(89, '1186', '370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.assess/2', 1, 'ad6e8f1f-7320-5e7b-8e1d-af2bf6daf4bb', 'clock.started.1', '2014-04-04 01:00:02+00', '2014-04-04 01:00:02+00', '{"plan": [{"at": "2014-04-19T01:00:00.000000Z", "step": "half"}, {"at": "2014-04-28T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-05-04T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-05-04T16:00:00.000000Z", "step": "breach"}], "cycle": 2, "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.assess/2", "due_date": "2014-05-04", "rule_code": "claim.assess", "start_date": "2014-04-04", "paused_days": 0, "provisional": false, "raw_last_day": "2014-05-04", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-04-04T01:00:02.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "reopen_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:76"}', '\x', '\x86cc2d34446f172ce194c80c1aa58bc41f19487285ff40bcbec77bd7757f47d2'),
	(90, '1187', '370000', 'claim:C37000020148VAVZPKVX8', 7, '3bb149fd-834f-5809-9d32-81f2d3158c9c', 'claim.upheld.1', '2014-04-04 01:00:03+00', '2014-04-04 01:00:03+00', '{"reason": "核定无误，已向申请人说明", "approver": "approver-1", "claim_no": "C37000020148VAVZPKVX8", "upheld_date": "2014-04-04"}', '{"at": "2014-04-04T01:00:03.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "uphold_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:77"}', '\xea069bf1e01351c345b2418ebadb05177aa1d95d23559eaa88aee3ca02cb9659', '\x79cee4af7eb27ecc3f5c7c3eca6fdda630164e55eac31315e5c0dec99e01d650'),
	(91, '1195', '370000', 'fund:DB370000-2014', 12, '95b664dd-5938-520f-94c4-1b8448e56a51', 'fund.allocation_arrived.1', '2014-04-04 01:00:04+00', '2014-04-04 01:00:04+00', '{"region": "370000", "reference": "DB370000-2014-A021", "amount_fen": 353808, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-04-04"}', '{"at": "2014-04-04T01:00:04.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_allocation_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:78"}', '\xcf6370bdc16401679d5ba3671b295b0f7c8bdb83bbdcfd75cdf539e1c1d26dc7', '\x2599e28261429dec0e3122e2f4ad8ecd62bf7a5ee0b4c37a9c2e708dece42c41'),
	(93, '1208', '370000', 'clock:claim:C37000020149F2K4JT6MM/claim.pay/1', 2, 'fa0927d0-08a6-52b4-91fe-663c9f0b58c9', 'clock.warned.1', '2014-04-05 01:00:00+00', '2014-04-05 01:00:00+00', '{"step": "half", "steps": ["half"], "subject": "claim:C37000020149F2K4JT6MM", "clock_id": "claim:C37000020149F2K4JT6MM/claim.pay/1", "due_date": "2014-04-10", "rule_code": "claim.pay", "effective_at": "2014-04-05T01:00:00.000000Z"}', '{"at": "2014-04-05T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-04-05T01:00:00.000000Z:c64f7ea3d3683a7f07237193835b370e"}', '\xd5c356534a0fed07816d8993cc15eede35a77217ff23cd4d3096ef1b2aa32a44', '\xa9fde9ab5ae8c2024191d8789b21ad3a6cec731b0f23c5f68c5987cdb70dc79f'),
	(94, '1219', '370000', 'fund:DB370000-2014', 13, '91fe1317-2a68-51ee-bacb-2e964c6dac7c', 'fund.allocation_sent.1', '2014-04-07 01:00:03+00', '2014-04-07 01:00:03+00', '{"region": "370000", "reference": "DB370000-2014-A022", "sent_date": "2014-04-07", "amount_fen": 1100392, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-04-07T01:00:03.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_allocation", "causation": "", "correlation": "", "request_key": "simulation:2014:11:81"}', '\x2599e28261429dec0e3122e2f4ad8ecd62bf7a5ee0b4c37a9c2e708dece42c41', '\x44e9a08f5e4ff35179610a73db415e361263d6c5ef1272d8c89e8147bf77bd25'),
	(95, '1229', '370000', 'clock:claim:C37000020149F2K4JT6MM/claim.pay/1', 3, '7e090f1d-1f77-5fc8-912b-bedf662057e9', 'clock.warned.1', '2014-04-08 01:00:00+00', '2014-04-08 01:00:00+00', '{"step": "at_risk", "steps": ["at_risk"], "subject": "claim:C37000020149F2K4JT6MM", "clock_id": "claim:C37000020149F2K4JT6MM/claim.pay/1", "due_date": "2014-04-10", "rule_code": "claim.pay", "effective_at": "2014-04-08T01:00:00.000000Z"}', '{"at": "2014-04-08T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-04-08T01:00:00.000000Z:4d844f6449e687214dd3578f684efb70"}', '\xa9fde9ab5ae8c2024191d8789b21ad3a6cec731b0f23c5f68c5987cdb70dc79f', '\x26f807ab6377541a70925beeaf6215a47a0e2aac885ea4d87956320bbb001cc0'),
	(96, '1238', '370000', 'claim:C370000201445M6M34B00', 1, '7793ac5d-8dd9-5d04-8d1f-f4b9a6ed132d', 'claim.reported.1', '2014-04-08 01:00:02+00', '2014-04-08 01:00:02+00', '{"outlet": "37990401", "region": "370000", "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 8413200, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 11745000, "medfee_sumamt_fen": 14500000, "preselfpay_amt_fen": 870000, "overlmt_selfpay_fen": 290000, "fulamt_ownpay_amt_fen": 1595000}, "claim_no": "C370000201445M6M34B00", "documents": [{"kind": "invoice", "pages": 1, "sha256": "6dd230c7aee8209bd0ff3b89bb3b415a9d21d3046c4b7f99ce9e603c07e49828"}, {"kind": "fee_list", "pages": 2, "sha256": "a04fa6693d1600e4f31a24bc84f77b8cebef3efb62ea7203ee23790bdef1767b"}, {"kind": "diagnosis", "pages": 3, "sha256": "96f0d82752e209493d8eedd6e5b500afc5a7a249dc7b67db599ac741e8ed57cd"}, {"kind": "medical_record", "pages": 1, "sha256": "740be5fe22604cee6c08ef8ddcb38210d61faceb11bd5db6cf1416208238d726"}, {"kind": "basic_settlement", "pages": 2, "sha256": "c600736338c04f26806a751b8663fb523eca5bcb718fabc6d43ed14d07555e00"}, {"kind": "identity", "pages": 3, "sha256": "8c7886b8804c299c0643cb3e219c49919b191ca74bf1a964ac0e73a37da807c4"}], "person_id": "RRKGMDD0PY9E65BZ9", "policy_year": 2014, "received_date": "2014-04-08", "admission_date": "2014-03-18", "discharge_date": "2014-03-30", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院"}', '{"at": "2014-04-08T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:83"}', '\x', '\x52ba50722d82aee92080d8b31d7663967ba7487cb9daec57f074f29f995d41f8'),
	(113, '1317', '370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.assess/2', 2, '5d23e15a-7650-573f-88e8-b3a887b81618', 'clock.met.1', '2014-04-14 01:00:01+00', '2014-04-14 01:00:01+00', '{"late": false, "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.assess/2", "rule_code": "claim.assess", "effective_at": "2014-04-14T01:00:01.000000Z"}', '{"at": "2014-04-14T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:100"}', '\x86cc2d34446f172ce194c80c1aa58bc41f19487285ff40bcbec77bd7757f47d2', '\x0d183ddac497209b69966280f622216f0e41bf69b4d52fc35ae885acaf88ec8d'),
	(97, '1238', '370000', 'clock:claim:C370000201445M6M34B00/claim.assess/1', 1, '7f1747fa-62cd-549d-a0f6-31a02a4630f3', 'clock.started.1', '2014-04-08 01:00:02+00', '2014-04-08 01:00:02+00', '{"plan": [{"at": "2014-04-23T01:00:00.000000Z", "step": "half"}, {"at": "2014-05-02T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-05-08T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-05-08T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C370000201445M6M34B00", "clock_id": "claim:C370000201445M6M34B00/claim.assess/1", "due_date": "2014-05-08", "rule_code": "claim.assess", "start_date": "2014-04-08", "paused_days": 0, "provisional": false, "raw_last_day": "2014-05-08", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-04-08T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:83"}', '\x', '\x56c184b27b10646b75987b02138a76c6e2c8d5529eed7d01dd543b27a3e81119'),
	(98, '1239', '370000', 'claim:C3700002014BCT21AB2BY', 4, 'e3b3a39b-d298-54d1-9574-f4e54f24b5de', 'claim.assessed.1', '2014-04-08 01:00:03+00', '2014-04-08 01:00:03+00', '{"ground": "依据方案条款计算", "outcome": "benefit", "assessor": "assessor-1", "claim_no": "C3700002014BCT21AB2BY", "benefit_fen": 1626000, "calculation": {"judged": {"place": "local", "med_type": "21", "disease_scope": ""}, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 4252000, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 4252000, "base_fen": 3252000, "from_fen": 1000000, "amount_fen": 1626000, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 42520.00 yuan: (42520.00−10000.00)×50% = 16260.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 42520.00 元（含）的部分：(42520.00−10000.00)×50% = 16260.00"}], "benefit_fen": 1626000, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 4252000, "identity_date": "2014-03-23", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 4252000, "cumulative_before_fen": 0}}, "assessed_date": "2014-04-08"}', '{"at": "2014-04-08T01:00:03.000000Z", "app": "", "role": "assessor", "actor": "assessor-1", "ground": "", "outlet": "", "channel": "simulation", "command": "assess_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:84"}', '\x8bed4e698e287ebb3546da4b2a066b156aec4ee1428f1b7aebe522711a95324d', '\x48b5673f10a9ccbd4bf3066b96fced053c65767cacdee89ae59b059a831fa0c2'),
	(99, '1240', '370000', 'claim:C370000201445M6M34B00', 2, '8a08af47-f6e8-5422-8689-f35cf88fffb5', 'claim.bank_account_given.1', '2014-04-08 01:00:04+00', '2014-04-08 01:00:04+00', '{"last4": "0501", "sealed": "3fkKd6m6AUgkEBzWx8nUd8/mjHkU4Rr/ypi2pTj5EsZQzFpVe/Fe7/Iok+kVXvA=", "claim_no": "C370000201445M6M34B00", "account_id": "81de192cf91ee520e8523cdf9590c64c", "given_date": "2014-04-08", "holder_is_claimant": true}', '{"at": "2014-04-08T01:00:04.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "give_bank_account", "causation": "", "correlation": "", "request_key": "simulation:2014:11:85"}', '\x52ba50722d82aee92080d8b31d7663967ba7487cb9daec57f074f29f995d41f8', '\xa638bc3ba707121000e77c78b5d4c14033b1815d3ae8e5cf602e33a04bb519a4'),
	(100, '1248', '370000', 'fund:DB370000-2014', 14, '41c1b7bb-9701-5ccc-906e-d5e0f4959736', 'fund.allocation_arrived.1', '2014-04-08 01:00:05+00', '2014-04-08 01:00:05+00', '{"region": "370000", "reference": "DB370000-2014-A022", "amount_fen": 1100392, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-04-08"}', '{"at": "2014-04-08T01:00:05.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_allocation_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:86"}', '\x44e9a08f5e4ff35179610a73db415e361263d6c5ef1272d8c89e8147bf77bd25', '\xd3656e735cd464c5def4b4ed6be2dcd7109aa60f80fb95895b1194b74e6afbcb');
INSERT INTO public.claims_event VALUES
	(101, '1254', '370000', 'payment:P3700002014FFA913CA6F2F581B', 2, '663cf257-9b74-5f82-9703-8d581a009ee5', 'payment.reserved.1', '2014-04-08 01:00:05+00', '2014-04-08 01:00:05+00', '{"region": "370000", "attempt": 1, "claim_no": "C37000020149F2K4JT6MM", "account_id": "1754d4ec145610fc3d9726cf7b3340fd", "amount_fen": 1454200, "payee_kind": "person", "payment_no": "P3700002014FFA913CA6F2F581B", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": null, "reserved_date": "2014-04-08"}', '{"at": "2014-04-08T01:00:05.000000Z", "app": "", "role": "system", "actor": "reaction:reserve_waiting", "ground": "", "outlet": "", "channel": "simulation", "command": "reserve_payment", "causation": "41c1b7bb-9701-5ccc-906e-d5e0f4959736", "correlation": "simulation:2014:11:86", "request_key": "reserve_waiting:41c1b7bb-9701-5ccc-906e-d5e0f4959736:P3700002014FFA913CA6F2F581B"}', '\xa39ab633255bb204d70b1d97eea5aa6322a4f7f582e859e244187b29cd47ab40', '\x2c66bf76ee421eac4273f75e04628bcf14b0b0e2c6e36db6310fa6ff5357eef0'),
	(102, '1267', '370000', 'payment:P3700002014FFA913CA6F2F581B', 3, '02fb1dad-0818-5914-abb5-d9c880d36280', 'payment.confirmed.1', '2014-04-09 01:00:02+00', '2014-04-09 01:00:02+00', '{"region": "370000", "attempt": 1, "bank_ref": "BANK-P3700002014FFA913CA6F2F581B-88", "claim_no": "C37000020149F2K4JT6MM", "amount_fen": 1454200, "payee_kind": "person", "payment_no": "P3700002014FFA913CA6F2F581B", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": null, "confirmed_date": "2014-04-09"}', '{"at": "2014-04-09T01:00:02.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "confirm_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:88"}', '\x2c66bf76ee421eac4273f75e04628bcf14b0b0e2c6e36db6310fa6ff5357eef0', '\xd91ac96f8e0b491463ae48b89a443b55c3cf436f1fdb303020cda6d1668cbed9'),
	(103, '1274', '370000', 'claim:C37000020149F2K4JT6MM', 12, '1392e99f-a9e2-5e8a-b026-92509f7e5b8f', 'claim.paid.1', '2014-04-09 01:00:02+00', '2014-04-09 01:00:02+00', '{"region": "370000", "paid_at": "2014-04-09T01:00:02.000000Z", "bank_ref": "BANK-P3700002014FFA913CA6F2F581B-88", "claim_no": "C37000020149F2K4JT6MM", "person_id": "RDJTP0XJASND3RN5G", "amount_fen": 1454200, "payment_no": "P3700002014FFA913CA6F2F581B", "policy_year": 2014}', '{"at": "2014-04-09T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:tell_claim", "ground": "", "outlet": "", "channel": "simulation", "command": "record_paid", "causation": "02fb1dad-0818-5914-abb5-d9c880d36280", "correlation": "simulation:2014:11:88", "request_key": "tell_claim:02fb1dad-0818-5914-abb5-d9c880d36280"}', '\x3e51fbdcc4efbfd8b22dd27fb6cfddb2513def9041489f567531b79b8ebd4b41', '\xeae506cbf7c6ed134a366bfed031a296145e407998980ff0ef3d847573256f33'),
	(104, '1274', '370000', 'clock:claim:C37000020149F2K4JT6MM/claim.pay/1', 4, 'e7ce827b-6bce-53c5-8d85-1d2609a752b5', 'clock.met.1', '2014-04-09 01:00:02+00', '2014-04-09 01:00:02+00', '{"late": false, "subject": "claim:C37000020149F2K4JT6MM", "clock_id": "claim:C37000020149F2K4JT6MM/claim.pay/1", "rule_code": "claim.pay", "effective_at": "2014-04-09T01:00:02.000000Z"}', '{"at": "2014-04-09T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:tell_claim", "ground": "", "outlet": "", "channel": "simulation", "command": "record_paid", "causation": "02fb1dad-0818-5914-abb5-d9c880d36280", "correlation": "simulation:2014:11:88", "request_key": "tell_claim:02fb1dad-0818-5914-abb5-d9c880d36280"}', '\x26f807ab6377541a70925beeaf6215a47a0e2aac885ea4d87956320bbb001cc0', '\xeacbfeb0169e6ccea0dca6bf3bb02afcbbf6a5def5bcb33af098474d9e437233'),
	(106, '1294', '370000', 'claim:C3700002014C2F3JN0MX5', 10, '2462079c-53d7-5c87-b457-a553c28dedd0', 'claim.assessed.1', '2014-04-10 01:00:07+00', '2014-04-10 01:00:07+00', '{"ground": "依据方案条款计算", "outcome": "benefit", "assessor": "assessor-1", "claim_no": "C3700002014C2F3JN0MX5", "benefit_fen": 1273750, "calculation": {"judged": {"place": "local", "med_type": "21", "disease_scope": ""}, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3547500, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3547500, "base_fen": 2547500, "from_fen": 1000000, "amount_fen": 1273750, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 35475.00 yuan: (35475.00−10000.00)×50% = 12737.50", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 35475.00 元（含）的部分：(35475.00−10000.00)×50% = 12737.50"}], "benefit_fen": 1273750, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3547500, "identity_date": "2014-03-01", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3547500, "cumulative_before_fen": 0}}, "assessed_date": "2014-04-10"}', '{"at": "2014-04-10T01:00:07.000000Z", "app": "", "role": "assessor", "actor": "assessor-1", "ground": "", "outlet": "", "channel": "simulation", "command": "assess_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:96"}', '\x104a861df87cafa5fea801b6c42f49099b2caf8e0f237a5ca6006fa5cc71a2ee', '\xb960c143aadc11baad9c6fab99bc3ebce0aafbc582f78d4d62c1e80891ac88d4'),
	(107, '1295', '370000', 'cover:RDA3HHHRPT9AMZZB4/2014', 2, '49952d27-cd00-5a59-b48b-676deb73da12', 'cover.claim_charged.1', '2014-04-10 01:00:08+00', '2014-04-10 01:00:08+00', '{"year": 2014, "place": "local", "spans": [{"origin": "compliant", "to_fen": 4252000, "from_fen": 0}], "region": "370000", "plan_id": "SD2014", "claim_no": "C3700002014BCT21AB2BY", "mdtrt_id": "", "med_type": "21", "person_id": "RDA3HHHRPT9AMZZB4", "benefit_fen": 1626000, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 4252000, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 4252000, "base_fen": 3252000, "from_fen": 1000000, "amount_fen": 1626000, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 42520.00 yuan: (42520.00−10000.00)×50% = 16260.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 42520.00 元（含）的部分：(42520.00−10000.00)×50% = 16260.00"}], "benefit_fen": 1626000, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 4252000, "identity_date": "2014-03-23", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 4252000, "cumulative_before_fen": 0}, "maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "disease_code": "", "hifp_pay_fen": 8908000, "plan_version": 1, "settled_date": "2014-04-10", "compliant_fen": 4252000, "disease_scope": "", "hifes_pay_fen": 0, "hifmi_pay_fen": 1626000, "hifob_pay_fen": 0, "hospital_code": "H37999900099", "admission_date": "2014-03-11", "discharge_date": "2014-03-23", "cvlserv_pay_fen": 0, "person_pays_fen": 3466000, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 3466000, "psn_part_amt_fen": 3466000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 13160000, "medfee_sumamt_fen": 14000000, "preselfpay_amt_fen": 140000, "deductible_used_fen": 1000000, "fund_pay_sumamt_fen": 10534000, "overlmt_selfpay_fen": 0, "fulamt_ownpay_amt_fen": 700000, "above_basic_ceiling_amt_fen": 0}', '{"at": "2014-04-10T01:00:08.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:97"}', '\xe1c9081ca9c1c89f3ae92d1c8f0f6386c2ec80d3a1c70e4bb07f951350674f75', '\xc72264b3b9c7f1dc94f5b786541a135ca44fe9799ef3e8922b92bfa6ee978c41'),
	(108, '1295', '370000', 'claim:C3700002014BCT21AB2BY', 5, '6e6ebfa5-e90e-5130-87be-6bcf2994f65b', 'claim.approved.1', '2014-04-10 01:00:08+00', '2014-04-10 01:00:08+00', '{"region": "370000", "approver": "approver-1", "claim_no": "C3700002014BCT21AB2BY", "person_id": "RDA3HHHRPT9AMZZB4", "benefit_fen": 1626000, "policy_year": 2014, "decided_date": "2014-04-10"}', '{"at": "2014-04-10T01:00:08.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:97"}', '\x48b5673f10a9ccbd4bf3066b96fced053c65767cacdee89ae59b059a831fa0c2', '\xd2501261541d05c462a31c51746392b8a88fb22d58b6b2e06f85c86eaa3b6c79'),
	(109, '1295', '370000', 'clock:claim:C3700002014BCT21AB2BY/claim.assess/1', 2, 'a5a0b381-4d0b-5e49-81e0-80dff762f59c', 'clock.met.1', '2014-04-10 01:00:08+00', '2014-04-10 01:00:08+00', '{"late": false, "subject": "claim:C3700002014BCT21AB2BY", "clock_id": "claim:C3700002014BCT21AB2BY/claim.assess/1", "rule_code": "claim.assess", "effective_at": "2014-04-10T01:00:08.000000Z"}', '{"at": "2014-04-10T01:00:08.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:97"}', '\xe932b3b4b74eb374f2a4ba171edfdf646ea51692187886c64b49dddc566d0de1', '\xf377d2b1fdfea7edd823ff9784cceb44f096272f65882cc94ed94498f16f6548'),
	(110, '1305', '370000', 'claim:C3700002014BCT21AB2BY', 6, '0421da93-400e-57a9-b4a2-9c9633e24f13', 'claim.notified.1', '2014-04-11 01:00:01+00', '2014-04-11 01:00:01+00', '{"how": "sms", "claim_no": "C3700002014BCT21AB2BY", "notified_date": "2014-04-11"}', '{"at": "2014-04-11T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "notify_claimant", "causation": "", "correlation": "", "request_key": "simulation:2014:11:98"}', '\xd2501261541d05c462a31c51746392b8a88fb22d58b6b2e06f85c86eaa3b6c79', '\x586373c82eb64cb71589f95afe5d9dd24f2da93ec01da8af777e1bae49d2defc'),
	(111, '1317', '370000', 'cover:R8JZPYVPRYP553AS6/2014', 2, 'b1462733-9e04-5d49-8711-2173e814aa45', 'cover.claim_charged.1', '2014-04-14 01:00:01+00', '2014-04-14 01:00:01+00', '{"year": 2014, "place": "local", "spans": [{"origin": "compliant", "to_fen": 3547500, "from_fen": 0}], "region": "370000", "plan_id": "SD2014", "claim_no": "C3700002014C2F3JN0MX5", "mdtrt_id": "", "med_type": "21", "person_id": "R8JZPYVPRYP553AS6", "benefit_fen": 1273750, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3547500, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3547500, "base_fen": 2547500, "from_fen": 1000000, "amount_fen": 1273750, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 35475.00 yuan: (35475.00−10000.00)×50% = 12737.50", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 35475.00 元（含）的部分：(35475.00−10000.00)×50% = 12737.50"}], "benefit_fen": 1273750, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3547500, "identity_date": "2014-03-01", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3547500, "cumulative_before_fen": 0}, "maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "disease_code": "", "hifp_pay_fen": 7762500, "plan_version": 1, "settled_date": "2014-04-14", "compliant_fen": 3547500, "disease_scope": "", "hifes_pay_fen": 0, "hifmi_pay_fen": 1273750, "hifob_pay_fen": 0, "hospital_code": "H37999900099", "admission_date": "2014-02-17", "discharge_date": "2014-03-01", "cvlserv_pay_fen": 0, "person_pays_fen": 3963750, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 3963750, "psn_part_amt_fen": 3963750, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 11310000, "medfee_sumamt_fen": 13000000, "preselfpay_amt_fen": 260000, "deductible_used_fen": 1000000, "fund_pay_sumamt_fen": 9036250, "overlmt_selfpay_fen": 130000, "fulamt_ownpay_amt_fen": 1300000, "above_basic_ceiling_amt_fen": 0}', '{"at": "2014-04-14T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:100"}', '\x7af11971701104ccfb84ba8cfbcae58724302fe512b7f7a0542a871039b61229', '\xa5ae732131f833d2c579179747395fe209f81c6403cefbe83d13b929f1f493e2'),
	(112, '1317', '370000', 'claim:C3700002014C2F3JN0MX5', 11, 'e509bc4d-6ce5-58c7-8616-504d65579989', 'claim.approved.1', '2014-04-14 01:00:01+00', '2014-04-14 01:00:01+00', '{"region": "370000", "approver": "approver-1", "claim_no": "C3700002014C2F3JN0MX5", "person_id": "R8JZPYVPRYP553AS6", "benefit_fen": 1273750, "policy_year": 2014, "decided_date": "2014-04-14"}', '{"at": "2014-04-14T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:100"}', '\xb960c143aadc11baad9c6fab99bc3ebce0aafbc582f78d4d62c1e80891ac88d4', '\xa635c944ac1ac9e1c5b9f1771942e1433855ea9f15983f792ea4884c88f3751a'),
	(114, '1325', '370000', 'fund:DB370000-2014', 15, '578484c4-08e8-5d61-b6c5-08674b446e39', 'fund.premium_received.1', '2014-04-14 01:00:02+00', '2014-04-14 01:00:02+00', '{"region": "370000", "reference": "DB370000-2014-D04", "amount_fen": 272160, "project_no": "DB370000-2014", "policy_year": 2014, "due_reference": "DB370000-2014-D", "received_date": "2014-04-14"}', '{"at": "2014-04-14T01:00:02.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_premium_received", "causation": "", "correlation": "", "request_key": "simulation:2014:11:101"}', '\xd3656e735cd464c5def4b4ed6be2dcd7109aa60f80fb95895b1194b74e6afbcb', '\x65abf08bf4ded8073d85edbde5620eb814faa08d6d1655e85a256b474071fc97'),
	(115, '1335', '370000', 'claim:C370000201445M6M34B00', 4, '463f2d31-096e-58c9-8314-63dadf5b161d', 'claim.assessed.1', '2014-04-15 01:00:01+00', '2014-04-15 01:00:01+00', '{"ground": "依据方案条款计算", "outcome": "benefit", "assessor": "assessor-1", "claim_no": "C370000201445M6M34B00", "benefit_fen": 1165900, "calculation": {"judged": {"place": "local", "med_type": "21", "disease_scope": ""}, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3331800, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3331800, "base_fen": 2331800, "from_fen": 1000000, "amount_fen": 1165900, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 33318.00 yuan: (33318.00−10000.00)×50% = 11659.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 33318.00 元（含）的部分：(33318.00−10000.00)×50% = 11659.00"}], "benefit_fen": 1165900, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3331800, "identity_date": "2014-03-30", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3331800, "cumulative_before_fen": 0}}, "assessed_date": "2014-04-15"}', '{"at": "2014-04-15T01:00:01.000000Z", "app": "", "role": "assessor", "actor": "assessor-1", "ground": "", "outlet": "", "channel": "simulation", "command": "assess_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:103"}', '\x5ea3f90fdc55407ef5b7c89e50b28f698110458c46ea17c6a6e191af5a9bb866', '\x4f96c2d4f31d5fe72b042669c334ffb2225d62693439f99c85f6860640b850a6'),
	(116, '1336', '370000', 'claim:C3700002014BCT21AB2BY', 7, 'f0506549-0475-503c-b9a7-ef5982cae78b', 'claim.accepted.1', '2014-04-15 01:00:02+00', '2014-04-15 01:00:02+00', '{"claim_no": "C3700002014BCT21AB2BY", "benefit_fen": 1626000, "accepted_date": "2014-04-15"}', '{"at": "2014-04-15T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "accept_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:104"}', '\x586373c82eb64cb71589f95afe5d9dd24f2da93ec01da8af777e1bae49d2defc', '\xe6d05f640d14a347d32306be252ca8505a18aa8e85688bf2252499a7c04cf978'),
	(117, '1336', '370000', 'clock:claim:C3700002014BCT21AB2BY/claim.pay/1', 1, '44c03cab-60b8-5f1e-9fd8-00cc5ca1d2f2', 'clock.started.1', '2014-04-15 01:00:02+00', '2014-04-15 01:00:02+00', '{"plan": [{"at": "2014-04-20T01:00:00.000000Z", "step": "half"}, {"at": "2014-04-23T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-04-25T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-04-25T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C3700002014BCT21AB2BY", "clock_id": "claim:C3700002014BCT21AB2BY/claim.pay/1", "due_date": "2014-04-25", "rule_code": "claim.pay", "start_date": "2014-04-15", "paused_days": 0, "provisional": false, "raw_last_day": "2014-04-25", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-04-15T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "accept_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:104"}', '\x', '\x0c6b440bb895ec5aa8062d56c8035f0ad6654444601d2628b5469af19c9895a3'),
	(118, '1337', '370000', 'claim:C3700002014C2F3JN0MX5', 12, 'bfaca8b2-eded-5575-b2de-a929bc9958cb', 'claim.notified.1', '2014-04-15 01:00:03+00', '2014-04-15 01:00:03+00', '{"how": "sms", "claim_no": "C3700002014C2F3JN0MX5", "notified_date": "2014-04-15"}', '{"at": "2014-04-15T01:00:03.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "notify_claimant", "causation": "", "correlation": "", "request_key": "simulation:2014:11:105"}', '\xa635c944ac1ac9e1c5b9f1771942e1433855ea9f15983f792ea4884c88f3751a', '\x3a4d946b8f66c58e4f64ba473aeddcb63486b7299969cc1216f46ea712b5286d'),
	(119, '1341', '370000', 'claim:C3700002014BCT21AB2BY', 8, 'e7b15f8e-e39c-50aa-b4b8-e6a5d89b3e31', 'claim.payment_ordered.1', '2014-04-15 01:00:02+00', '2014-04-15 01:00:02+00', '{"region": "370000", "claim_no": "C3700002014BCT21AB2BY", "person_id": "RDA3HHHRPT9AMZZB4", "account_id": "453686e18ba0c24145e953f633ea77d3", "amount_fen": 1626000, "payment_no": "P3700002014E5A39AF9C54BC8B6", "policy_year": 2014, "ordered_date": "2014-04-15"}', '{"at": "2014-04-15T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:order_when_payable", "ground": "", "outlet": "", "channel": "simulation", "command": "order_payment", "causation": "f0506549-0475-503c-b9a7-ef5982cae78b", "correlation": "simulation:2014:11:104", "request_key": "order_when_payable:f0506549-0475-503c-b9a7-ef5982cae78b"}', '\xe6d05f640d14a347d32306be252ca8505a18aa8e85688bf2252499a7c04cf978', '\x7244808380298aa1adca8eef52148a52bbd411041c9082e7e3944b091dfd8209'),
	(120, '1341', '370000', 'payment:P3700002014E5A39AF9C54BC8B6', 1, '8d1d942f-6d78-5224-aff2-fc8be7529415', 'payment.ordered.1', '2014-04-15 01:00:02+00', '2014-04-15 01:00:02+00', '{"region": "370000", "attempt": 1, "bill_nos": [], "claim_no": "C3700002014BCT21AB2BY", "due_date": "2014-04-25", "account_id": "453686e18ba0c24145e953f633ea77d3", "amount_fen": 1626000, "payee_kind": "person", "payment_no": "P3700002014E5A39AF9C54BC8B6", "project_no": "DB370000-2014", "policy_year": 2014, "ordered_date": "2014-04-15", "account_last4": "0401", "hospital_code": null}', '{"at": "2014-04-15T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:order_when_payable", "ground": "", "outlet": "", "channel": "simulation", "command": "order_payment", "causation": "f0506549-0475-503c-b9a7-ef5982cae78b", "correlation": "simulation:2014:11:104", "request_key": "order_when_payable:f0506549-0475-503c-b9a7-ef5982cae78b"}', '\x', '\x73fa0d7e648ab743b73b09721e1c69f3791ba3bd1fc8af1dba1222abd0ff51d8'),
	(122, '1355', '370000', 'fund:DB370000-2014', 16, 'c0eb3fc4-fe94-54db-ab8f-417d9819ffa7', 'fund.sweep_sent.1', '2014-04-15 01:00:05+00', '2014-04-15 01:00:05+00', '{"region": "370000", "reference": "DB370000-2014-D04-UP", "sent_date": "2014-04-15", "amount_fen": 272160, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-04-15T01:00:05.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_sweep", "causation": "", "correlation": "", "request_key": "simulation:2014:11:107"}', '\x65abf08bf4ded8073d85edbde5620eb814faa08d6d1655e85a256b474071fc97', '\x5f54f30b6465c43d523c3810a833340bb51afec0cb035ba0454ff908a9e24161'),
	(123, '1365', '370000', 'fund:DB370000-2014', 17, '2ef97af7-a083-5b04-b953-8f0825de13ae', 'fund.sweep_arrived.1', '2014-04-16 01:00:01+00', '2014-04-16 01:00:01+00', '{"region": "370000", "reference": "DB370000-2014-D04-UP", "amount_fen": 272160, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-04-16"}', '{"at": "2014-04-16T01:00:01.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_sweep_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:108"}', '\x5f54f30b6465c43d523c3810a833340bb51afec0cb035ba0454ff908a9e24161', '\xc811c740a13d122bdec755853c72e8a2cb52a126e750c2409c99b57ef5c7f891'),
	(124, '1377', '370000', 'cover:RRKGMDD0PY9E65BZ9/2014', 2, '39f60164-0176-58f6-9ab1-1b2cb991614b', 'cover.claim_charged.1', '2014-04-17 01:00:02+00', '2014-04-17 01:00:02+00', '{"year": 2014, "place": "local", "spans": [{"origin": "compliant", "to_fen": 3331800, "from_fen": 0}], "region": "370000", "plan_id": "SD2014", "claim_no": "C370000201445M6M34B00", "mdtrt_id": "", "med_type": "21", "person_id": "RRKGMDD0PY9E65BZ9", "benefit_fen": 1165900, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3331800, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3331800, "base_fen": 2331800, "from_fen": 1000000, "amount_fen": 1165900, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 33318.00 yuan: (33318.00−10000.00)×50% = 11659.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 33318.00 元（含）的部分：(33318.00−10000.00)×50% = 11659.00"}], "benefit_fen": 1165900, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3331800, "identity_date": "2014-03-30", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3331800, "cumulative_before_fen": 0}, "maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "disease_code": "", "hifp_pay_fen": 8413200, "plan_version": 1, "settled_date": "2014-04-17", "compliant_fen": 3331800, "disease_scope": "", "hifes_pay_fen": 0, "hifmi_pay_fen": 1165900, "hifob_pay_fen": 0, "hospital_code": "H37999900099", "admission_date": "2014-03-18", "discharge_date": "2014-03-30", "cvlserv_pay_fen": 0, "person_pays_fen": 4920900, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 4920900, "psn_part_amt_fen": 4920900, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 11745000, "medfee_sumamt_fen": 14500000, "preselfpay_amt_fen": 870000, "deductible_used_fen": 1000000, "fund_pay_sumamt_fen": 9579100, "overlmt_selfpay_fen": 290000, "fulamt_ownpay_amt_fen": 1595000, "above_basic_ceiling_amt_fen": 0}', '{"at": "2014-04-17T01:00:02.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:110"}', '\x43874eae3d5703e92eb62e7df95642af6a44926f12a0434e5b507aafd7689a25', '\x5a72431f1d584360cc40f46b042338eb7297c0aa51a7767402ed459cbacc82a4'),
	(125, '1377', '370000', 'claim:C370000201445M6M34B00', 5, '8c2f6dac-35f3-5b56-bb1a-4695c90ed523', 'claim.approved.1', '2014-04-17 01:00:02+00', '2014-04-17 01:00:02+00', '{"region": "370000", "approver": "approver-1", "claim_no": "C370000201445M6M34B00", "person_id": "RRKGMDD0PY9E65BZ9", "benefit_fen": 1165900, "policy_year": 2014, "decided_date": "2014-04-17"}', '{"at": "2014-04-17T01:00:02.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:110"}', '\x4f96c2d4f31d5fe72b042669c334ffb2225d62693439f99c85f6860640b850a6', '\xa0fb743d40ba2a2fde504a2ad4d3197901cb595e966a31cdf86bb25e33d77452'),
	(126, '1377', '370000', 'clock:claim:C370000201445M6M34B00/claim.assess/1', 2, '31418640-e9ad-56fd-b9f6-1697fb2dddb0', 'clock.met.1', '2014-04-17 01:00:02+00', '2014-04-17 01:00:02+00', '{"late": false, "subject": "claim:C370000201445M6M34B00", "clock_id": "claim:C370000201445M6M34B00/claim.assess/1", "rule_code": "claim.assess", "effective_at": "2014-04-17T01:00:02.000000Z"}', '{"at": "2014-04-17T01:00:02.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:110"}', '\x56c184b27b10646b75987b02138a76c6e2c8d5529eed7d01dd543b27a3e81119', '\xc08e88aaf4e03cb161e43b5a3a48127be3f69fc5f27b2cb005e9275107234d5f'),
	(127, '1385', '370000', 'fund:DB370000-2014', 18, 'd029091a-5db5-5d36-8d93-10b5e60cf535', 'fund.premium_due.1', '2014-04-17 01:00:04+00', '2014-04-17 01:00:04+00', '{"ground": "14 × 971.79", "region": "370000", "due_date": "2014-04-17", "reference": "DB370000-2014-S025", "amount_fen": 1360506, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-04-17T01:00:04.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_premium_due", "causation": "", "correlation": "", "request_key": "simulation:2014:11:112"}', '\xc811c740a13d122bdec755853c72e8a2cb52a126e750c2409c99b57ef5c7f891', '\xd1a93bd5bca684f64516cb9cb5322543b2c8763486c2fb336711f673263786f2'),
	(128, '1397', '370000', 'claim:C370000201445M6M34B00', 6, 'bb660046-df47-5066-8a8d-89f79d61d373', 'claim.notified.1', '2014-04-18 01:00:02+00', '2014-04-18 01:00:02+00', '{"how": "sms", "claim_no": "C370000201445M6M34B00", "notified_date": "2014-04-18"}', '{"at": "2014-04-18T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "notify_claimant", "causation": "", "correlation": "", "request_key": "simulation:2014:11:114"}', '\xa0fb743d40ba2a2fde504a2ad4d3197901cb595e966a31cdf86bb25e33d77452', '\xf266ff34542417a3a2e085a05e7f6c7762cd13791d1e62e58ca50e0f8ea3c49b'),
	(129, '1405', '370000', 'fund:DB370000-2014', 19, '7da909ab-7b2e-5448-a82d-9603605dc9f3', 'fund.premium_received.1', '2014-04-18 01:00:03+00', '2014-04-18 01:00:03+00', '{"region": "370000", "reference": "DB370000-2014-S025-1", "amount_fen": 1360506, "project_no": "DB370000-2014", "policy_year": 2014, "due_reference": "DB370000-2014-S025", "received_date": "2014-04-18"}', '{"at": "2014-04-18T01:00:03.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_premium_received", "causation": "", "correlation": "", "request_key": "simulation:2014:11:115"}', '\xd1a93bd5bca684f64516cb9cb5322543b2c8763486c2fb336711f673263786f2', '\xebb0b9cb5fbadddadb6b2991274692e94075842ddd6365d3e50d63903e0e3388'),
	(130, '1415', '370000', 'clock:claim:C3700002014BCT21AB2BY/claim.pay/1', 2, '8a3cf7f0-a622-50ce-ae0c-17bbb4b4a8d2', 'clock.warned.1', '2014-04-20 01:00:00+00', '2014-04-20 01:00:00+00', '{"step": "half", "steps": ["half"], "subject": "claim:C3700002014BCT21AB2BY", "clock_id": "claim:C3700002014BCT21AB2BY/claim.pay/1", "due_date": "2014-04-25", "rule_code": "claim.pay", "effective_at": "2014-04-20T01:00:00.000000Z"}', '{"at": "2014-04-20T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-04-20T01:00:00.000000Z:d56ef1ba85246e54c8d2908cb29b73fe"}', '\x0c6b440bb895ec5aa8062d56c8035f0ad6654444601d2628b5469af19c9895a3', '\x0a5187db6e64a62518224f2abc57625c4245e25e1ef53824580530afdc2087bc'),
	(131, '1426', '370000', 'claim:C3700002014C2F3JN0MX5', 13, 'f72134dd-a52f-5e4e-9920-8161df4ed418', 'claim.accepted.1', '2014-04-21 01:00:02+00', '2014-04-21 01:00:02+00', '{"claim_no": "C3700002014C2F3JN0MX5", "benefit_fen": 1273750, "accepted_date": "2014-04-21"}', '{"at": "2014-04-21T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "accept_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:117"}', '\x3a4d946b8f66c58e4f64ba473aeddcb63486b7299969cc1216f46ea712b5286d', '\x35942bb110abb89768a6a46a13fd30fffc23b1be77bcacbe6ffb1da9f9b22ea3'),
	(132, '1427', '370000', 'claim:C3700002014C2F3JN0MX5', 14, '9a9d60fb-cca6-51fb-bd97-4aaed82cf172', 'claim.bank_account_given.1', '2014-04-21 01:00:04+00', '2014-04-21 01:00:04+00', '{"last4": "0201", "sealed": "EEqSleKEObHT5E0t4qhpOC3O4wAJU26E4JlKFeL6VAKX0kHkI+fdMhN8dhVY2y8=", "claim_no": "C3700002014C2F3JN0MX5", "account_id": "1efb70aad7ae081c44de8d8ecd6d44a4", "given_date": "2014-04-21", "holder_is_claimant": true}', '{"at": "2014-04-21T01:00:04.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "give_bank_account", "causation": "", "correlation": "", "request_key": "simulation:2014:11:119"}', '\x35942bb110abb89768a6a46a13fd30fffc23b1be77bcacbe6ffb1da9f9b22ea3', '\xeea5a4ab1d875fdfed6d99dd8de0d251ec92d353adb6d296c8c7f9cffab0e825'),
	(133, '1427', '370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.pay/1', 1, 'ec701e2a-fe41-5ec2-a649-0cf639309f41', 'clock.started.1', '2014-04-21 01:00:04+00', '2014-04-21 01:00:04+00', '{"plan": [{"at": "2014-04-26T01:00:00.000000Z", "step": "half"}, {"at": "2014-04-29T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-05-01T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-05-04T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.pay/1", "due_date": "2014-05-04", "rule_code": "claim.pay", "start_date": "2014-04-21", "paused_days": 0, "provisional": false, "raw_last_day": "2014-05-01", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-04-21T01:00:04.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "give_bank_account", "causation": "", "correlation": "", "request_key": "simulation:2014:11:119"}', '\x', '\x5b63d3562b909014688941fbe486389054983f88074ddca50c1d201a263c47ee'),
	(134, '1431', '370000', 'claim:C3700002014C2F3JN0MX5', 15, '7e04172a-e356-5832-a216-082ad83cfbb7', 'claim.payment_ordered.1', '2014-04-21 01:00:02+00', '2014-04-21 01:00:02+00', '{"region": "370000", "claim_no": "C3700002014C2F3JN0MX5", "person_id": "R8JZPYVPRYP553AS6", "account_id": "1efb70aad7ae081c44de8d8ecd6d44a4", "amount_fen": 1273750, "payment_no": "P37000020143CA5E5F7D37170DF", "policy_year": 2014, "ordered_date": "2014-04-21"}', '{"at": "2014-04-21T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:order_when_payable", "ground": "", "outlet": "", "channel": "simulation", "command": "order_payment", "causation": "f72134dd-a52f-5e4e-9920-8161df4ed418", "correlation": "simulation:2014:11:117", "request_key": "order_when_payable:f72134dd-a52f-5e4e-9920-8161df4ed418"}', '\xeea5a4ab1d875fdfed6d99dd8de0d251ec92d353adb6d296c8c7f9cffab0e825', '\xd9126dff053e3885cce74cfe4c1c1be93b19565215cb538ed9eea43699c86f20'),
	(135, '1431', '370000', 'payment:P37000020143CA5E5F7D37170DF', 1, 'e3d6d03b-0a68-5500-9649-9b870b362664', 'payment.ordered.1', '2014-04-21 01:00:02+00', '2014-04-21 01:00:02+00', '{"region": "370000", "attempt": 1, "bill_nos": [], "claim_no": "C3700002014C2F3JN0MX5", "due_date": "2014-05-04", "account_id": "1efb70aad7ae081c44de8d8ecd6d44a4", "amount_fen": 1273750, "payee_kind": "person", "payment_no": "P37000020143CA5E5F7D37170DF", "project_no": "DB370000-2014", "policy_year": 2014, "ordered_date": "2014-04-21", "account_last4": "0201", "hospital_code": null}', '{"at": "2014-04-21T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:order_when_payable", "ground": "", "outlet": "", "channel": "simulation", "command": "order_payment", "causation": "f72134dd-a52f-5e4e-9920-8161df4ed418", "correlation": "simulation:2014:11:117", "request_key": "order_when_payable:f72134dd-a52f-5e4e-9920-8161df4ed418"}', '\x', '\x58af3d08d4bf5d8e66d6b9ce677a1c9532686dbdd68e5388cd6755ec802b9b59'),
	(137, '1446', '370000', 'fund:DB370000-2014', 20, '667a9b80-ab37-5b7f-94b3-529635223120', 'fund.sweep_sent.1', '2014-04-21 01:00:05+00', '2014-04-21 01:00:05+00', '{"region": "370000", "reference": "DB370000-2014-S025-1-UP", "sent_date": "2014-04-21", "amount_fen": 1360506, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-04-21T01:00:05.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_sweep", "causation": "", "correlation": "", "request_key": "simulation:2014:11:120"}', '\xebb0b9cb5fbadddadb6b2991274692e94075842ddd6365d3e50d63903e0e3388', '\xc3996c2572a910a7fb2dacbe4f1c65c97b1cc554b19afb09c41a509feafeccdf'),
	(138, '1447', '370000', 'fund:DB370000-2014', 21, '4d396645-4a41-5bf6-900f-69837081b0aa', 'fund.sweep_arrived.1', '2014-04-21 01:00:06+00', '2014-04-21 01:00:06+00', '{"region": "370000", "reference": "DB370000-2014-S025-1-UP", "amount_fen": 1360506, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-04-21"}', '{"at": "2014-04-21T01:00:06.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_sweep_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:121"}', '\xc3996c2572a910a7fb2dacbe4f1c65c97b1cc554b19afb09c41a509feafeccdf', '\xf82006b5933bf9dc53462326a6ec6304729b38023aa714ccac0cf28a0ada249e'),
	(139, '1448', '370000', 'fund:DB370000-2014', 22, '52c466cf-93c6-541d-8993-8a2c791cafa9', 'fund.allocation_sent.1', '2014-04-21 01:00:07+00', '2014-04-21 01:00:07+00', '{"region": "370000", "reference": "DB370000-2014-A025", "sent_date": "2014-04-21", "amount_fen": 492248, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-04-21T01:00:07.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_allocation", "causation": "", "correlation": "", "request_key": "simulation:2014:11:122"}', '\xf82006b5933bf9dc53462326a6ec6304729b38023aa714ccac0cf28a0ada249e', '\xbb99ee571ce30c85943858aaa0d8bc458f31fe1acba9c9bd641fa7ec5c382a39'),
	(140, '1460', '370000', 'claim:C370000201445M6M34B00', 7, '9f9dccf4-ecdc-5348-a75e-c384f4038deb', 'claim.accepted.1', '2014-04-22 01:00:02+00', '2014-04-22 01:00:02+00', '{"claim_no": "C370000201445M6M34B00", "benefit_fen": 1165900, "accepted_date": "2014-04-22"}', '{"at": "2014-04-22T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "accept_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:124"}', '\xf266ff34542417a3a2e085a05e7f6c7762cd13791d1e62e58ca50e0f8ea3c49b', '\xbed4deef3bc0ff664c0e70997f028238f9968d1ef76efd3d84d0f89b0db97431'),
	(141, '1460', '370000', 'clock:claim:C370000201445M6M34B00/claim.pay/1', 1, 'f2402ad9-1a60-5243-a8e4-c5b95f33b5d6', 'clock.started.1', '2014-04-22 01:00:02+00', '2014-04-22 01:00:02+00', '{"plan": [{"at": "2014-04-27T01:00:00.000000Z", "step": "half"}, {"at": "2014-04-30T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-05-02T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-05-04T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C370000201445M6M34B00", "clock_id": "claim:C370000201445M6M34B00/claim.pay/1", "due_date": "2014-05-04", "rule_code": "claim.pay", "start_date": "2014-04-22", "paused_days": 0, "provisional": false, "raw_last_day": "2014-05-02", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-04-22T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "accept_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:124"}', '\x', '\xede3dbab1d056dfe76ba25eac1826a5b70a650aaca1b5a7e6afc38c6f5c861d8'),
	(162, '1590', '370000', 'fund:DB370000-2014', 29, 'f17ece81-e3a2-5156-a3a6-b2a0d54255a0', 'fund.allocation_arrived.1', '2014-04-30 01:00:06+00', '2014-04-30 01:00:06+00', '{"region": "370000", "reference": "DB370000-2014-A026", "amount_fen": 1360506, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-04-30"}', '{"at": "2014-04-30T01:00:06.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_allocation_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:151"}', '\x42a9fe32fb9ebbdf2e20a81b0506d2280c3b378c920f030e635422275c6f4c7b', '\xe8bee2994e89c6574bffbfaac96057161e828df7dd18235bf50c2890d7a28f6d'),
	(142, '1464', '370000', 'claim:C370000201445M6M34B00', 8, '489e2f03-c92c-5be5-884b-20562df840ea', 'claim.payment_ordered.1', '2014-04-22 01:00:02+00', '2014-04-22 01:00:02+00', '{"region": "370000", "claim_no": "C370000201445M6M34B00", "person_id": "RRKGMDD0PY9E65BZ9", "account_id": "81de192cf91ee520e8523cdf9590c64c", "amount_fen": 1165900, "payment_no": "P3700002014C79D37E376C6BDB9", "policy_year": 2014, "ordered_date": "2014-04-22"}', '{"at": "2014-04-22T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:order_when_payable", "ground": "", "outlet": "", "channel": "simulation", "command": "order_payment", "causation": "9f9dccf4-ecdc-5348-a75e-c384f4038deb", "correlation": "simulation:2014:11:124", "request_key": "order_when_payable:9f9dccf4-ecdc-5348-a75e-c384f4038deb"}', '\xbed4deef3bc0ff664c0e70997f028238f9968d1ef76efd3d84d0f89b0db97431', '\x27f36401c74a67f77c126dd52f1fff693d1f42bfca5fc2af5c0d94a13b1e1c7b'),
	(143, '1464', '370000', 'payment:P3700002014C79D37E376C6BDB9', 1, '6683fe33-e402-5544-896c-d6f5a71e1a8d', 'payment.ordered.1', '2014-04-22 01:00:02+00', '2014-04-22 01:00:02+00', '{"region": "370000", "attempt": 1, "bill_nos": [], "claim_no": "C370000201445M6M34B00", "due_date": "2014-05-04", "account_id": "81de192cf91ee520e8523cdf9590c64c", "amount_fen": 1165900, "payee_kind": "person", "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "policy_year": 2014, "ordered_date": "2014-04-22", "account_last4": "0501", "hospital_code": null}', '{"at": "2014-04-22T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:order_when_payable", "ground": "", "outlet": "", "channel": "simulation", "command": "order_payment", "causation": "9f9dccf4-ecdc-5348-a75e-c384f4038deb", "correlation": "simulation:2014:11:124", "request_key": "order_when_payable:9f9dccf4-ecdc-5348-a75e-c384f4038deb"}', '\x', '\x5aad16af0351a24fba44e3c0c58c61780f16a294a86dd74ba69a4a16dd0923f0'),
	(145, '1478', '370000', 'fund:DB370000-2014', 23, 'af4dd2e6-2574-59b5-903c-858fa54b1235', 'fund.allocation_arrived.1', '2014-04-22 01:00:04+00', '2014-04-22 01:00:04+00', '{"region": "370000", "reference": "DB370000-2014-A025", "amount_fen": 492248, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-04-22"}', '{"at": "2014-04-22T01:00:04.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_allocation_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:126"}', '\xbb99ee571ce30c85943858aaa0d8bc458f31fe1acba9c9bd641fa7ec5c382a39', '\xb15e569630cb3cf459a9ed3eaf93a78154992b49bd2405fa8e2a4554f3001d19'),
	(149, '1493', '370000', 'clock:claim:C3700002014BCT21AB2BY/claim.pay/1', 3, '0c13710d-2821-5af6-a89d-ce02751995b6', 'clock.warned.1', '2014-04-23 01:00:00+00', '2014-04-23 01:00:00+00', '{"step": "at_risk", "steps": ["at_risk"], "subject": "claim:C3700002014BCT21AB2BY", "clock_id": "claim:C3700002014BCT21AB2BY/claim.pay/1", "due_date": "2014-04-25", "rule_code": "claim.pay", "effective_at": "2014-04-23T01:00:00.000000Z"}', '{"at": "2014-04-23T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-04-23T01:00:00.000000Z:560bdebc1cf37d38a9169c57ff393631"}', '\x0a5187db6e64a62518224f2abc57625c4245e25e1ef53824580530afdc2087bc', '\x1349c89484998ad67c1d3256a77f16ca1977c02f8eab475829577381146ee53f'),
	(150, '1502', '370000', 'claim:C37000020148VAVZPKVX8', 8, '285fae32-eaf7-505d-8792-a3b2391fd042', 'claim.closed.1', '2014-04-23 01:00:03+00', '2014-04-23 01:00:03+00', '{"ground": "拒赔通知已送达，期满无异议", "claim_no": "C37000020148VAVZPKVX8", "closed_date": "2014-04-23"}', '{"at": "2014-04-23T01:00:03.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990101", "ground": "", "outlet": "37990101", "channel": "simulation", "command": "close_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:129"}', '\x79cee4af7eb27ecc3f5c7c3eca6fdda630164e55eac31315e5c0dec99e01d650', '\x4024f2562ac92e8ddab1de79399205fc4a9588388abc4c393c952e32578d4523'),
	(151, '1516', '370000', 'clock:claim:C3700002014BCT21AB2BY/claim.pay/1', 4, '71e96af5-524f-5ede-80c7-38517cba8555', 'clock.warned.1', '2014-04-25 01:00:00+00', '2014-04-25 01:00:00+00', '{"step": "last_day", "steps": ["last_day"], "subject": "claim:C3700002014BCT21AB2BY", "clock_id": "claim:C3700002014BCT21AB2BY/claim.pay/1", "due_date": "2014-04-25", "rule_code": "claim.pay", "effective_at": "2014-04-25T01:00:00.000000Z"}', '{"at": "2014-04-25T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-04-25T01:00:00.000000Z:940f376c856a66d58c3235d9aee116e3"}', '\x1349c89484998ad67c1d3256a77f16ca1977c02f8eab475829577381146ee53f', '\x35c570fef126684018afcf489374f58be734129a9454424f7f18c035a905c846'),
	(152, '1525', '370000', 'fund:DB370000-2014', 24, '81473a6a-8555-579f-85b2-8e1ac56fd098', 'fund.premium_due.1', '2014-04-25 01:00:05+00', '2014-04-25 01:00:05+00', '{"ground": "14 × 1896.77", "region": "370000", "due_date": "2014-04-25", "reference": "DB370000-2014-S026", "amount_fen": 2655478, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-04-25T01:00:05.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_premium_due", "causation": "", "correlation": "", "request_key": "simulation:2014:11:137"}', '\xb15e569630cb3cf459a9ed3eaf93a78154992b49bd2405fa8e2a4554f3001d19', '\x5850f53b0458edc5190d3ff8fc74b662324ecd61aab6215cbe7cbb96ba93b386'),
	(153, '1535', '370000', 'clock:claim:C3700002014BCT21AB2BY/claim.pay/1', 5, '6721c34e-f0c5-5987-a6cc-a727e9bf3ca0', 'clock.breached.1', '2014-04-25 16:00:00+00', '2014-04-26 01:00:00+00', '{"subject": "claim:C3700002014BCT21AB2BY", "clock_id": "claim:C3700002014BCT21AB2BY/claim.pay/1", "due_date": "2014-04-25", "rule_code": "claim.pay", "effective_at": "2014-04-25T16:00:00.000000Z"}', '{"at": "2014-04-26T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-04-26T01:00:00.000000Z:6e6c6a247560e3b02ccb6f589be01eab"}', '\x35c570fef126684018afcf489374f58be734129a9454424f7f18c035a905c846', '\x5c1e3db8df38e2dd415cb7a15a285cf18e9ad557990711796fd990859550d414'),
	(154, '1535', '370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.pay/1', 2, 'c58ce3d8-62d6-5e4e-98ef-b4c65c301587', 'clock.warned.1', '2014-04-26 01:00:00+00', '2014-04-26 01:00:00+00', '{"step": "half", "steps": ["half"], "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.pay/1", "due_date": "2014-05-04", "rule_code": "claim.pay", "effective_at": "2014-04-26T01:00:00.000000Z"}', '{"at": "2014-04-26T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-04-26T01:00:00.000000Z:6e6c6a247560e3b02ccb6f589be01eab"}', '\x5b63d3562b909014688941fbe486389054983f88074ddca50c1d201a263c47ee', '\xacaebf8441a34993338d0a630bbde55738893568a4964821fa9b704b39bfadae'),
	(155, '1539', '370000', 'clock:claim:C370000201445M6M34B00/claim.pay/1', 2, '44ef7019-4c80-5612-ac3c-a2457c19106d', 'clock.warned.1', '2014-04-27 01:00:00+00', '2014-04-27 01:00:00+00', '{"step": "half", "steps": ["half"], "subject": "claim:C370000201445M6M34B00", "clock_id": "claim:C370000201445M6M34B00/claim.pay/1", "due_date": "2014-05-04", "rule_code": "claim.pay", "effective_at": "2014-04-27T01:00:00.000000Z"}', '{"at": "2014-04-27T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-04-27T01:00:00.000000Z:9862562b2613b2f05b21f5b06852a055"}', '\xede3dbab1d056dfe76ba25eac1826a5b70a650aaca1b5a7e6afc38c6f5c861d8', '\xd8dbc8a5e2a01ea4594ff56a4a0735df554b86453cbdde47a41210c4c7313892'),
	(156, '1550', '370000', 'fund:DB370000-2014', 25, '549be637-8c41-55a0-9ac8-e7fa08e6455d', 'fund.premium_received.1', '2014-04-28 01:00:04+00', '2014-04-28 01:00:04+00', '{"region": "370000", "reference": "DB370000-2014-S026-1", "amount_fen": 2655478, "project_no": "DB370000-2014", "policy_year": 2014, "due_reference": "DB370000-2014-S026", "received_date": "2014-04-28"}', '{"at": "2014-04-28T01:00:04.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_premium_received", "causation": "", "correlation": "", "request_key": "simulation:2014:11:141"}', '\x5850f53b0458edc5190d3ff8fc74b662324ecd61aab6215cbe7cbb96ba93b386', '\x7cfe0048fd466a78b5108bcaa6cb2ec5905316bfb8f7b268af3e746e6f05d3b9'),
	(157, '1560', '370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.pay/1', 3, '0e9ef03e-020d-5f6f-816b-91d02d9f144c', 'clock.warned.1', '2014-04-29 01:00:00+00', '2014-04-29 01:00:00+00', '{"step": "at_risk", "steps": ["at_risk"], "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.pay/1", "due_date": "2014-05-04", "rule_code": "claim.pay", "effective_at": "2014-04-29T01:00:00.000000Z"}', '{"at": "2014-04-29T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-04-29T01:00:00.000000Z:d5c1fec37fc536cdde01a56722570bb6"}', '\xacaebf8441a34993338d0a630bbde55738893568a4964821fa9b704b39bfadae', '\x7314ef6006bf864dd928f984210cf6f3c732a6b01edb0efd5bf466c8c1bf2f3e'),
	(158, '1569', '370000', 'fund:DB370000-2014', 26, '24ab7252-f2b7-508b-b25a-5de46f1a26b4', 'fund.sweep_sent.1', '2014-04-29 01:00:04+00', '2014-04-29 01:00:04+00', '{"region": "370000", "reference": "DB370000-2014-S026-1-UP", "sent_date": "2014-04-29", "amount_fen": 2655478, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-04-29T01:00:04.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_sweep", "causation": "", "correlation": "", "request_key": "simulation:2014:11:145"}', '\x7cfe0048fd466a78b5108bcaa6cb2ec5905316bfb8f7b268af3e746e6f05d3b9', '\x28dcd88c2265334526ff29639d229b44437d52a1831fca750b0ccb83ebbd7e7d'),
	(159, '1579', '370000', 'clock:claim:C370000201445M6M34B00/claim.pay/1', 3, '0ba18053-0e63-513c-b96e-14deacddbecc', 'clock.warned.1', '2014-04-30 01:00:00+00', '2014-04-30 01:00:00+00', '{"step": "at_risk", "steps": ["at_risk"], "subject": "claim:C370000201445M6M34B00", "clock_id": "claim:C370000201445M6M34B00/claim.pay/1", "due_date": "2014-05-04", "rule_code": "claim.pay", "effective_at": "2014-04-30T01:00:00.000000Z"}', '{"at": "2014-04-30T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-04-30T01:00:00.000000Z:1a69a182f9116cdfb6767102e3243159"}', '\xd8dbc8a5e2a01ea4594ff56a4a0735df554b86453cbdde47a41210c4c7313892', '\xb87ee00bf9c6b5663f2898a67e3db543faf62fa91f112b6affbfdd9aa37825cf'),
	(160, '1588', '370000', 'fund:DB370000-2014', 27, '294a655a-402a-523c-b086-0cc379877ac1', 'fund.sweep_arrived.1', '2014-04-30 01:00:04+00', '2014-04-30 01:00:04+00', '{"region": "370000", "reference": "DB370000-2014-S026-1-UP", "amount_fen": 2655478, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-04-30"}', '{"at": "2014-04-30T01:00:04.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_sweep_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:149"}', '\x28dcd88c2265334526ff29639d229b44437d52a1831fca750b0ccb83ebbd7e7d', '\x4b9a8fd271ac492ed47b40ef40d6c91bcb39653f3f624a4cbdc0eec95c1b0a62'),
	(161, '1589', '370000', 'fund:DB370000-2014', 28, '02fb4c20-65ce-5311-bd53-44c6a072af0c', 'fund.allocation_sent.1', '2014-04-30 01:00:05+00', '2014-04-30 01:00:05+00', '{"region": "370000", "reference": "DB370000-2014-A026", "sent_date": "2014-04-30", "amount_fen": 1360506, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-04-30T01:00:05.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_allocation", "causation": "", "correlation": "", "request_key": "simulation:2014:11:150"}', '\x4b9a8fd271ac492ed47b40ef40d6c91bcb39653f3f624a4cbdc0eec95c1b0a62', '\x42a9fe32fb9ebbdf2e20a81b0506d2280c3b378c920f030e635422275c6f4c7b'),
	(163, '1596', '370000', 'payment:P3700002014E5A39AF9C54BC8B6', 2, 'a7021bdf-b420-5e7e-82e5-f54bf440dfa7', 'payment.reserved.1', '2014-04-30 01:00:06+00', '2014-04-30 01:00:06+00', '{"region": "370000", "attempt": 1, "claim_no": "C3700002014BCT21AB2BY", "account_id": "453686e18ba0c24145e953f633ea77d3", "amount_fen": 1626000, "payee_kind": "person", "payment_no": "P3700002014E5A39AF9C54BC8B6", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": null, "reserved_date": "2014-04-30"}', '{"at": "2014-04-30T01:00:06.000000Z", "app": "", "role": "system", "actor": "reaction:reserve_waiting", "ground": "", "outlet": "", "channel": "simulation", "command": "reserve_payment", "causation": "f17ece81-e3a2-5156-a3a6-b2a0d54255a0", "correlation": "simulation:2014:11:151", "request_key": "reserve_waiting:f17ece81-e3a2-5156-a3a6-b2a0d54255a0:P3700002014E5A39AF9C54BC8B6"}', '\x73fa0d7e648ab743b73b09721e1c69f3791ba3bd1fc8af1dba1222abd0ff51d8', '\xf825bc1de3405930bd281e7028b9a3ecf9e14e4d08ae1b081d300f07a44abac3'),
	(166, '1611', '370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.pay/1', 4, '14f3a9ad-e587-5ef2-ade8-7e3b52b97d5e', 'clock.warned.1', '2014-05-01 01:00:00+00', '2014-05-01 01:00:00+00', '{"step": "last_day", "steps": ["last_day"], "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.pay/1", "due_date": "2014-05-04", "rule_code": "claim.pay", "effective_at": "2014-05-01T01:00:00.000000Z"}', '{"at": "2014-05-01T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-05-01T01:00:00.000000Z:e1bf0cfc63c2c22f2df12354bd4748a3"}', '\x7314ef6006bf864dd928f984210cf6f3c732a6b01edb0efd5bf466c8c1bf2f3e', '\xed969466b7bbde8b069787eba1903c24ff5f2749ac73aa8e2364e5cf71b1fdf3'),
	(167, '1613', '370000', 'payment:P3700002014E5A39AF9C54BC8B6', 3, '16c47505-515a-5423-9834-6692c56cb710', 'payment.failed.1', '2014-05-01 01:00:04+00', '2014-05-01 01:00:04+00', '{"reason": "账户状态异常", "region": "370000", "attempt": 1, "claim_no": "C3700002014BCT21AB2BY", "amount_fen": 1626000, "payee_kind": "person", "payment_no": "P3700002014E5A39AF9C54BC8B6", "project_no": "DB370000-2014", "failed_date": "2014-05-01", "policy_year": 2014, "hospital_code": null}', '{"at": "2014-05-01T01:00:04.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "fail_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:155"}', '\xf825bc1de3405930bd281e7028b9a3ecf9e14e4d08ae1b081d300f07a44abac3', '\xff67f7e6cada4635702165df8bba612c9e8dd2216b395a146122116c58e8e178'),
	(168, '1619', '370000', 'payment:P37000020143CA5E5F7D37170DF', 2, '82388511-ffed-5d08-978f-bfe81f869a52', 'payment.reserved.1', '2014-05-01 01:00:04+00', '2014-05-01 01:00:04+00', '{"region": "370000", "attempt": 1, "claim_no": "C3700002014C2F3JN0MX5", "account_id": "1efb70aad7ae081c44de8d8ecd6d44a4", "amount_fen": 1273750, "payee_kind": "person", "payment_no": "P37000020143CA5E5F7D37170DF", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": null, "reserved_date": "2014-05-01"}', '{"at": "2014-05-01T01:00:04.000000Z", "app": "", "role": "system", "actor": "reaction:reserve_waiting", "ground": "", "outlet": "", "channel": "simulation", "command": "reserve_payment", "causation": "16c47505-515a-5423-9834-6692c56cb710", "correlation": "simulation:2014:11:155", "request_key": "reserve_waiting:16c47505-515a-5423-9834-6692c56cb710:P37000020143CA5E5F7D37170DF"}', '\x58af3d08d4bf5d8e66d6b9ce677a1c9532686dbdd68e5388cd6755ec802b9b59', '\x23a7c7f18b202134f72c01905ccd2acab821ce12ea406d7991b750978bdc22d6'),
	(170, '1622', '370000', 'claim:C3700002014BCT21AB2BY', 9, '593151eb-f1d1-5f43-8abf-07453721a3b3', 'claim.payment_failed.1', '2014-05-01 01:00:04+00', '2014-05-01 01:00:04+00', '{"reason": "账户状态异常", "region": "370000", "claim_no": "C3700002014BCT21AB2BY", "person_id": "RDA3HHHRPT9AMZZB4", "amount_fen": 1626000, "payment_no": "P3700002014E5A39AF9C54BC8B6", "failed_date": "2014-05-01", "policy_year": 2014}', '{"at": "2014-05-01T01:00:04.000000Z", "app": "", "role": "system", "actor": "reaction:tell_claim", "ground": "", "outlet": "", "channel": "simulation", "command": "record_payment_failed", "causation": "16c47505-515a-5423-9834-6692c56cb710", "correlation": "simulation:2014:11:155", "request_key": "tell_claim:16c47505-515a-5423-9834-6692c56cb710"}', '\x7244808380298aa1adca8eef52148a52bbd411041c9082e7e3944b091dfd8209', '\x0e49fe90c9e6a0f97417ac2a814c3131b9c496c17feba161672d3512abc2a409'),
	(171, '1634', '370000', 'clock:claim:C370000201445M6M34B00/claim.pay/1', 4, 'bb26583b-48f1-5450-97ed-780d6a9fb1ba', 'clock.warned.1', '2014-05-02 01:00:00+00', '2014-05-02 01:00:00+00', '{"step": "last_day", "steps": ["last_day"], "subject": "claim:C370000201445M6M34B00", "clock_id": "claim:C370000201445M6M34B00/claim.pay/1", "due_date": "2014-05-04", "rule_code": "claim.pay", "effective_at": "2014-05-02T01:00:00.000000Z"}', '{"at": "2014-05-02T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-05-02T01:00:00.000000Z:e61cd05e5dd1bf2487b08361d12dc2d6"}', '\xb87ee00bf9c6b5663f2898a67e3db543faf62fa91f112b6affbfdd9aa37825cf', '\xa3be604d4281e23c301a068c8969870fbe38676939d69461826bee6fa7c17d1a'),
	(172, '1636', '370000', 'payment:P37000020143CA5E5F7D37170DF', 3, '1ebf496d-b790-59a0-a73c-7a262f71fa67', 'payment.confirmed.1', '2014-05-02 01:00:03+00', '2014-05-02 01:00:03+00', '{"region": "370000", "attempt": 1, "bank_ref": "BANK-P37000020143CA5E5F7D37170DF-158", "claim_no": "C3700002014C2F3JN0MX5", "amount_fen": 1273750, "payee_kind": "person", "payment_no": "P37000020143CA5E5F7D37170DF", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": null, "confirmed_date": "2014-05-02"}', '{"at": "2014-05-02T01:00:03.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "confirm_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:158"}', '\x23a7c7f18b202134f72c01905ccd2acab821ce12ea406d7991b750978bdc22d6', '\x9d6881718d2302e26298a7572030196bef201a856deba88c2068553784c35677'),
	(173, '1643', '370000', 'claim:C3700002014C2F3JN0MX5', 16, '35810cfd-e5a7-526e-8972-afbc22115097', 'claim.paid.1', '2014-05-02 01:00:03+00', '2014-05-02 01:00:03+00', '{"region": "370000", "paid_at": "2014-05-02T01:00:03.000000Z", "bank_ref": "BANK-P37000020143CA5E5F7D37170DF-158", "claim_no": "C3700002014C2F3JN0MX5", "person_id": "R8JZPYVPRYP553AS6", "amount_fen": 1273750, "payment_no": "P37000020143CA5E5F7D37170DF", "policy_year": 2014}', '{"at": "2014-05-02T01:00:03.000000Z", "app": "", "role": "system", "actor": "reaction:tell_claim", "ground": "", "outlet": "", "channel": "simulation", "command": "record_paid", "causation": "1ebf496d-b790-59a0-a73c-7a262f71fa67", "correlation": "simulation:2014:11:158", "request_key": "tell_claim:1ebf496d-b790-59a0-a73c-7a262f71fa67"}', '\xd9126dff053e3885cce74cfe4c1c1be93b19565215cb538ed9eea43699c86f20', '\x301f8cc7ea482eb5a62941ac8453bd09c5d9c130c2c5e2a3a0356424fd83c144'),
	(174, '1643', '370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.pay/1', 5, 'f901bdfb-e8f0-5675-ae61-27594d518422', 'clock.met.1', '2014-05-02 01:00:03+00', '2014-05-02 01:00:03+00', '{"late": false, "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.pay/1", "rule_code": "claim.pay", "effective_at": "2014-05-02T01:00:03.000000Z"}', '{"at": "2014-05-02T01:00:03.000000Z", "app": "", "role": "system", "actor": "reaction:tell_claim", "ground": "", "outlet": "", "channel": "simulation", "command": "record_paid", "causation": "1ebf496d-b790-59a0-a73c-7a262f71fa67", "correlation": "simulation:2014:11:158", "request_key": "tell_claim:1ebf496d-b790-59a0-a73c-7a262f71fa67"}', '\xed969466b7bbde8b069787eba1903c24ff5f2749ac73aa8e2364e5cf71b1fdf3', '\x2b3be0a229a18015eff80b22b9149f0cba406a77627f358704e37e01fea51c5f'),
	(175, '1651', '370000', 'fund:DB370000-2014', 30, 'a16e752c-dfa3-570b-8ca0-9d12c80647e3', 'fund.allocation_sent.1', '2014-05-02 01:00:05+00', '2014-05-02 01:00:05+00', '{"region": "370000", "reference": "DB370000-2014-A027", "sent_date": "2014-05-02", "amount_fen": 586896, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-05-02T01:00:05.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_allocation", "causation": "", "correlation": "", "request_key": "simulation:2014:11:160"}', '\xe8bee2994e89c6574bffbfaac96057161e828df7dd18235bf50c2890d7a28f6d', '\xb6e7469cf37f25afbc2c1b0622e04e37918ce6f8356be6e70239f2a74818df52'),
	(176, '1661', '370000', 'clock:claim:C370000201445M6M34B00/claim.pay/1', 5, '62ef8f23-1cce-52ff-b1ec-ab64cd458bb5', 'clock.breached.1', '2014-05-04 16:00:00+00', '2014-05-05 01:00:00+00', '{"subject": "claim:C370000201445M6M34B00", "clock_id": "claim:C370000201445M6M34B00/claim.pay/1", "due_date": "2014-05-04", "rule_code": "claim.pay", "effective_at": "2014-05-04T16:00:00.000000Z"}', '{"at": "2014-05-05T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-05-05T01:00:00.000000Z:f65e3bcfe5e3a1a94309fe42e6b93e24"}', '\xa3be604d4281e23c301a068c8969870fbe38676939d69461826bee6fa7c17d1a', '\x6d2e2b95cc373031187d558f8a342c01c3cd7f65507c66dc816dfb4a58cd6092'),
	(177, '1663', '370000', 'claim:C3700002014BCT21AB2BY', 10, '480f9786-fb6e-5ccb-a874-edcfc0ff47fb', 'claim.payment_ordered.1', '2014-05-05 01:00:01+00', '2014-05-05 01:00:01+00', '{"region": "370000", "claim_no": "C3700002014BCT21AB2BY", "person_id": "RDA3HHHRPT9AMZZB4", "account_id": "453686e18ba0c24145e953f633ea77d3", "amount_fen": 1626000, "payment_no": "P3700002014B980AD9B24B05D5C", "policy_year": 2014, "ordered_date": "2014-05-05"}', '{"at": "2014-05-05T01:00:01.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "order_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:161"}', '\x0e49fe90c9e6a0f97417ac2a814c3131b9c496c17feba161672d3512abc2a409', '\x0286cde28524633bbd98b01c38e08dede9fb3ccff3ae71583fc04de5a1a37e18'),
	(178, '1663', '370000', 'payment:P3700002014B980AD9B24B05D5C', 1, '0836db93-2683-5639-93dd-a62b37a0ce3c', 'payment.ordered.1', '2014-05-05 01:00:01+00', '2014-05-05 01:00:01+00', '{"region": "370000", "attempt": 1, "bill_nos": [], "claim_no": "C3700002014BCT21AB2BY", "due_date": "2014-04-25", "account_id": "453686e18ba0c24145e953f633ea77d3", "amount_fen": 1626000, "payee_kind": "person", "payment_no": "P3700002014B980AD9B24B05D5C", "project_no": "DB370000-2014", "policy_year": 2014, "ordered_date": "2014-05-05", "account_last4": "0401", "hospital_code": null}', '{"at": "2014-05-05T01:00:01.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "order_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:161"}', '\x', '\x3e79ef78d9aa2795c89e7d9dbad59f6e925f73dddd1b5fccfa401c1d0c122641'),
	(180, '1673', '370000', 'claim:C37000020145GJK9KBXPF', 1, 'eab41f0e-df6a-5f70-82cb-271c09556cfc', 'claim.reported.1', '2014-05-05 01:00:03+00', '2014-05-05 01:00:03+00', '{"outlet": "37990201", "region": "370000", "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 9723600, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 13200000, "medfee_sumamt_fen": 15000000, "preselfpay_amt_fen": 150000, "overlmt_selfpay_fen": 450000, "fulamt_ownpay_amt_fen": 1200000}, "claim_no": "C37000020145GJK9KBXPF", "documents": [{"kind": "invoice", "pages": 1, "sha256": "d9a7677b7d92e42d2797cebdc16a16a4e22c48596f616dfc8b611a13cd5edbbd"}, {"kind": "fee_list", "pages": 2, "sha256": "6dda1d4558ecfbbed43b02aff8ce6614db3df7426b97f8755c9a792599e2d8ad"}, {"kind": "diagnosis", "pages": 3, "sha256": "d51a0211dc821ed417c24b32d1a65bbaae4e2bffa0f7ecc59df546f76a8598d1"}, {"kind": "medical_record", "pages": 1, "sha256": "a4e5194c274b1a075b2a9b0dc9a4c962b0c0f28778d035fc0ce9416b01f7fa15"}, {"kind": "basic_settlement", "pages": 2, "sha256": "32ee1a3ec144a802121d07e864e001444e5ed80800be0933d92fe01ed82493f0"}, {"kind": "identity", "pages": 3, "sha256": "57edad444541c1a81e037fb4976c66266e9b902c9d60035ead5aea7ddf747a35"}], "person_id": "RJW4HW1SBHXZ1J317", "policy_year": 2014, "received_date": "2014-05-05", "admission_date": "2014-04-14", "discharge_date": "2014-04-26", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院"}', '{"at": "2014-05-05T01:00:03.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:163"}', '\x', '\xd2828db4172426865388525399caa4a2a26cab0cd31d5f1ed515eceee512add3'),
	(181, '1673', '370000', 'clock:claim:C37000020145GJK9KBXPF/claim.assess/1', 1, '6adb2313-ebc1-5814-a74c-d4a7beb78b72', 'clock.started.1', '2014-05-05 01:00:03+00', '2014-05-05 01:00:03+00', '{"plan": [{"at": "2014-05-20T01:00:00.000000Z", "step": "half"}, {"at": "2014-05-29T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-06-04T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-06-04T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C37000020145GJK9KBXPF", "clock_id": "claim:C37000020145GJK9KBXPF/claim.assess/1", "due_date": "2014-06-04", "rule_code": "claim.assess", "start_date": "2014-05-05", "paused_days": 0, "provisional": false, "raw_last_day": "2014-06-04", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-05-05T01:00:03.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:163"}', '\x', '\x343f8f8f2b957b4fc8ee9aa186fcee032c925236bb46e5f2730d4efece00aff3'),
	(182, '1681', '370000', 'fund:DB370000-2014', 31, '81ba219d-8c95-5df0-9eb5-9f1d8aef82a1', 'fund.allocation_arrived.1', '2014-05-05 01:00:04+00', '2014-05-05 01:00:04+00', '{"region": "370000", "reference": "DB370000-2014-A027", "amount_fen": 586896, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-05-05"}', '{"at": "2014-05-05T01:00:04.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_allocation_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:164"}', '\xb6e7469cf37f25afbc2c1b0622e04e37918ce6f8356be6e70239f2a74818df52', '\x4f302c943b68018db0942bd0d32e53790f721a60e442c532bd184ab14d61e63c'),
	(184, '1687', '370000', 'payment:P3700002014C79D37E376C6BDB9', 2, '45e7ebfa-42bc-5079-9190-9b79a867ec5e', 'payment.reserved.1', '2014-05-05 01:00:04+00', '2014-05-05 01:00:04+00', '{"region": "370000", "attempt": 1, "claim_no": "C370000201445M6M34B00", "account_id": "81de192cf91ee520e8523cdf9590c64c", "amount_fen": 1165900, "payee_kind": "person", "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": null, "reserved_date": "2014-05-05"}', '{"at": "2014-05-05T01:00:04.000000Z", "app": "", "role": "system", "actor": "reaction:reserve_waiting", "ground": "", "outlet": "", "channel": "simulation", "command": "reserve_payment", "causation": "81ba219d-8c95-5df0-9eb5-9f1d8aef82a1", "correlation": "simulation:2014:11:164", "request_key": "reserve_waiting:81ba219d-8c95-5df0-9eb5-9f1d8aef82a1:P3700002014C79D37E376C6BDB9"}', '\x5aad16af0351a24fba44e3c0c58c61780f16a294a86dd74ba69a4a16dd0923f0', '\x750166bf62a58851ce1dbf890f21768b55d74f2b85f7b1cd33c4fbe7c0c6c160'),
	(185, '1701', '370000', 'payment:P3700002014C79D37E376C6BDB9', 3, '82570c2b-fbcd-5615-b25b-7b4d273653d4', 'payment.confirmed.1', '2014-05-06 01:00:02+00', '2014-05-06 01:00:02+00', '{"region": "370000", "attempt": 1, "bank_ref": "BANK-P3700002014C79D37E376C6BDB9-166", "claim_no": "C370000201445M6M34B00", "amount_fen": 1165900, "payee_kind": "person", "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": null, "confirmed_date": "2014-05-06"}', '{"at": "2014-05-06T01:00:02.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "confirm_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:166"}', '\x750166bf62a58851ce1dbf890f21768b55d74f2b85f7b1cd33c4fbe7c0c6c160', '\xbaa9eaf5feec558083359057e5d78bc9aa208524f6768c9433ea103f2505c76e'),
	(186, '1708', '370000', 'claim:C370000201445M6M34B00', 9, '854706aa-7cc6-5b4d-8ae7-fffcfcb4de4c', 'claim.paid.1', '2014-05-06 01:00:02+00', '2014-05-06 01:00:02+00', '{"region": "370000", "paid_at": "2014-05-06T01:00:02.000000Z", "bank_ref": "BANK-P3700002014C79D37E376C6BDB9-166", "claim_no": "C370000201445M6M34B00", "person_id": "RRKGMDD0PY9E65BZ9", "amount_fen": 1165900, "payment_no": "P3700002014C79D37E376C6BDB9", "policy_year": 2014}', '{"at": "2014-05-06T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:tell_claim", "ground": "", "outlet": "", "channel": "simulation", "command": "record_paid", "causation": "82570c2b-fbcd-5615-b25b-7b4d273653d4", "correlation": "simulation:2014:11:166", "request_key": "tell_claim:82570c2b-fbcd-5615-b25b-7b4d273653d4"}', '\x27f36401c74a67f77c126dd52f1fff693d1f42bfca5fc2af5c0d94a13b1e1c7b', '\x60745e8fb76777d8e355069b023b1027575ed81acd3398ec29a3095f3e0d26c8'),
	(187, '1708', '370000', 'clock:claim:C370000201445M6M34B00/claim.pay/1', 6, 'c97c83e7-8833-56a4-8f84-b70c8a8c11f6', 'clock.met.1', '2014-05-06 01:00:02+00', '2014-05-06 01:00:02+00', '{"late": true, "subject": "claim:C370000201445M6M34B00", "clock_id": "claim:C370000201445M6M34B00/claim.pay/1", "rule_code": "claim.pay", "effective_at": "2014-05-06T01:00:02.000000Z"}', '{"at": "2014-05-06T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:tell_claim", "ground": "", "outlet": "", "channel": "simulation", "command": "record_paid", "causation": "82570c2b-fbcd-5615-b25b-7b4d273653d4", "correlation": "simulation:2014:11:166", "request_key": "tell_claim:82570c2b-fbcd-5615-b25b-7b4d273653d4"}', '\x6d2e2b95cc373031187d558f8a342c01c3cd7f65507c66dc816dfb4a58cd6092', '\x4c04bdb3e17b0b7b2aaa9b6b675a3d612d756ca8ebf70e8d400e0f59484b5de6'),
	(188, '1716', '370000', 'claim:C37000020145GJK9KBXPF', 2, 'cd90e034-8d2b-5df0-9d75-b8dec4e27710', 'claim.dossier_completed.1', '2014-05-06 01:00:03+00', '2014-05-06 01:00:03+00', '{"complex": false, "claim_no": "C37000020145GJK9KBXPF", "completed_date": "2014-05-06"}', '{"at": "2014-05-06T01:00:03.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "complete_dossier", "causation": "", "correlation": "", "request_key": "simulation:2014:11:167"}', '\xd2828db4172426865388525399caa4a2a26cab0cd31d5f1ed515eceee512add3', '\x86afa563c263fcf9b343fbe5f5d85be13def50ddf3df18ee8c63fc952b7c9f82'),
	(189, '1732', '370000', 'fund:DB370000-2014', 32, '1b446dbb-49eb-5912-8203-26b178e168d5', 'fund.allocation_sent.1', '2014-05-08 01:00:03+00', '2014-05-08 01:00:03+00', '{"region": "370000", "reference": "DB370000-2014-A028", "sent_date": "2014-05-08", "amount_fen": 1626000, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-05-08T01:00:03.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_allocation", "causation": "", "correlation": "", "request_key": "simulation:2014:11:171"}', '\x4f302c943b68018db0942bd0d32e53790f721a60e442c532bd184ab14d61e63c', '\x6edc12c84c5921c75b4f6e21cbd042a22657daacdd91da02d621fd59e595dd86'),
	(190, '1744', '370000', 'fund:DB370000-2014', 33, 'bcb825c4-39f4-5c79-b5db-949f03837ee3', 'fund.allocation_arrived.1', '2014-05-09 01:00:02+00', '2014-05-09 01:00:02+00', '{"region": "370000", "reference": "DB370000-2014-A028", "amount_fen": 1626000, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-05-09"}', '{"at": "2014-05-09T01:00:02.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_allocation_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:173"}', '\x6edc12c84c5921c75b4f6e21cbd042a22657daacdd91da02d621fd59e595dd86', '\x1a5d2e06680e4fa5ad9806ee47958d319763fde6d75fe5f2de128c8f0ca2b898'),
	(191, '1750', '370000', 'payment:P3700002014B980AD9B24B05D5C', 2, '6b0b5ebc-fec3-5d18-b229-893850ccea1e', 'payment.reserved.1', '2014-05-09 01:00:02+00', '2014-05-09 01:00:02+00', '{"region": "370000", "attempt": 1, "claim_no": "C3700002014BCT21AB2BY", "account_id": "453686e18ba0c24145e953f633ea77d3", "amount_fen": 1626000, "payee_kind": "person", "payment_no": "P3700002014B980AD9B24B05D5C", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": null, "reserved_date": "2014-05-09"}', '{"at": "2014-05-09T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:reserve_waiting", "ground": "", "outlet": "", "channel": "simulation", "command": "reserve_payment", "causation": "bcb825c4-39f4-5c79-b5db-949f03837ee3", "correlation": "simulation:2014:11:173", "request_key": "reserve_waiting:bcb825c4-39f4-5c79-b5db-949f03837ee3:P3700002014B980AD9B24B05D5C"}', '\x3e79ef78d9aa2795c89e7d9dbad59f6e925f73dddd1b5fccfa401c1d0c122641', '\x6b88d16eb8ff273ad1a81e6020f42a6e17190c3fc8c5237365a6b6cf0e1f4742'),
	(192, '1763', '370000', 'payment:P3700002014C79D37E376C6BDB9', 4, '97c4d393-5f9c-580b-adf3-6b1480ce177c', 'payment.returned.1', '2014-05-12 01:00:07+00', '2014-05-12 01:00:07+00', '{"reason": "账户已销户", "region": "370000", "attempt": 1, "bank_ref": "RETURN-T3700002014FC4A916F752B0248", "claim_no": "C370000201445M6M34B00", "amount_fen": 1165900, "payee_kind": "person", "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": null, "returned_date": "2014-05-12"}', '{"at": "2014-05-12T01:00:07.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "return_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:180"}', '\xbaa9eaf5feec558083359057e5d78bc9aa208524f6768c9433ea103f2505c76e', '\x4571649abec320caa9b6c13a749a891f693c3e4f58ed37685547ed2c095e5291'),
	(193, '1770', '370000', 'claim:C370000201445M6M34B00', 10, '887a912f-e375-5112-bb01-12983b27d0cb', 'claim.payment_returned.1', '2014-05-12 01:00:07+00', '2014-05-12 01:00:07+00', '{"reason": "账户已销户", "region": "370000", "claim_no": "C370000201445M6M34B00", "person_id": "RRKGMDD0PY9E65BZ9", "amount_fen": 1165900, "payment_no": "P3700002014C79D37E376C6BDB9", "policy_year": 2014, "returned_date": "2014-05-12"}', '{"at": "2014-05-12T01:00:07.000000Z", "app": "", "role": "system", "actor": "reaction:tell_claim", "ground": "", "outlet": "", "channel": "simulation", "command": "record_payment_returned", "causation": "97c4d393-5f9c-580b-adf3-6b1480ce177c", "correlation": "simulation:2014:11:180", "request_key": "tell_claim:97c4d393-5f9c-580b-adf3-6b1480ce177c"}', '\x60745e8fb76777d8e355069b023b1027575ed81acd3398ec29a3095f3e0d26c8', '\x215c94e66ce7b5acfc582e9663699174069e418b053adfa59742ab7c4d4ad042'),
	(194, '1778', '370000', 'payment:P3700002014B980AD9B24B05D5C', 3, '02feee5a-2bc7-52bb-9b7b-1fcf1572108a', 'payment.confirmed.1', '2014-05-12 01:00:09+00', '2014-05-12 01:00:09+00', '{"region": "370000", "attempt": 1, "bank_ref": "BANK-P3700002014B980AD9B24B05D5C-182", "claim_no": "C3700002014BCT21AB2BY", "amount_fen": 1626000, "payee_kind": "person", "payment_no": "P3700002014B980AD9B24B05D5C", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": null, "confirmed_date": "2014-05-12"}', '{"at": "2014-05-12T01:00:09.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "confirm_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:182"}', '\x6b88d16eb8ff273ad1a81e6020f42a6e17190c3fc8c5237365a6b6cf0e1f4742', '\x01d8f104003064aa582a6dccc4467395126dc653b6b834d0d510e0f873c329b1'),
	(195, '1785', '370000', 'claim:C3700002014BCT21AB2BY', 11, '23e3421d-b7d1-5e87-a3ad-b30e61487f02', 'claim.paid.1', '2014-05-12 01:00:09+00', '2014-05-12 01:00:09+00', '{"region": "370000", "paid_at": "2014-05-12T01:00:09.000000Z", "bank_ref": "BANK-P3700002014B980AD9B24B05D5C-182", "claim_no": "C3700002014BCT21AB2BY", "person_id": "RDA3HHHRPT9AMZZB4", "amount_fen": 1626000, "payment_no": "P3700002014B980AD9B24B05D5C", "policy_year": 2014}', '{"at": "2014-05-12T01:00:09.000000Z", "app": "", "role": "system", "actor": "reaction:tell_claim", "ground": "", "outlet": "", "channel": "simulation", "command": "record_paid", "causation": "02feee5a-2bc7-52bb-9b7b-1fcf1572108a", "correlation": "simulation:2014:11:182", "request_key": "tell_claim:02feee5a-2bc7-52bb-9b7b-1fcf1572108a"}', '\x0286cde28524633bbd98b01c38e08dede9fb3ccff3ae71583fc04de5a1a37e18', '\xc2819b06251a9f8bd4fa1b97e98eb552db5e0ddebcb103fba23dd6043ca37b5f'),
	(196, '1785', '370000', 'clock:claim:C3700002014BCT21AB2BY/claim.pay/1', 6, 'a91926f0-8f3b-5390-aaf5-2b3d284c3f6f', 'clock.met.1', '2014-05-12 01:00:09+00', '2014-05-12 01:00:09+00', '{"late": true, "subject": "claim:C3700002014BCT21AB2BY", "clock_id": "claim:C3700002014BCT21AB2BY/claim.pay/1", "rule_code": "claim.pay", "effective_at": "2014-05-12T01:00:09.000000Z"}', '{"at": "2014-05-12T01:00:09.000000Z", "app": "", "role": "system", "actor": "reaction:tell_claim", "ground": "", "outlet": "", "channel": "simulation", "command": "record_paid", "causation": "02feee5a-2bc7-52bb-9b7b-1fcf1572108a", "correlation": "simulation:2014:11:182", "request_key": "tell_claim:02feee5a-2bc7-52bb-9b7b-1fcf1572108a"}', '\x5c1e3db8df38e2dd415cb7a15a285cf18e9ad557990711796fd990859550d414', '\x47e086a80c89834a4e3859f16233512383d92854bc8c4fc67df94ff899e4cf36'),
	(197, '1793', '370000', 'claim:C37000020145GJK9KBXPF', 3, '2fd4b19b-496b-5844-a237-1fdddca77a10', 'claim.assessed.1', '2014-05-12 01:00:11+00', '2014-05-12 01:00:11+00', '{"ground": "依据方案条款计算", "outcome": "benefit", "assessor": "assessor-1", "claim_no": "C37000020145GJK9KBXPF", "benefit_fen": 1238200, "calculation": {"judged": {"place": "local", "med_type": "21", "disease_scope": ""}, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3476400, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3476400, "base_fen": 2476400, "from_fen": 1000000, "amount_fen": 1238200, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 34764.00 yuan: (34764.00−10000.00)×50% = 12382.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 34764.00 元（含）的部分：(34764.00−10000.00)×50% = 12382.00"}], "benefit_fen": 1238200, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3476400, "identity_date": "2014-04-26", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3476400, "cumulative_before_fen": 0}}, "assessed_date": "2014-05-12"}', '{"at": "2014-05-12T01:00:11.000000Z", "app": "", "role": "assessor", "actor": "assessor-1", "ground": "", "outlet": "", "channel": "simulation", "command": "assess_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:184"}', '\x86afa563c263fcf9b343fbe5f5d85be13def50ddf3df18ee8c63fc952b7c9f82', '\x85cb27cdc6a182c0c429d5ad2a26e4ec6b6bb34b3e966d9c5386175e0b957a34'),
	(212, '1874', '370000', 'claim:C370000201445M6M34B00', 13, '27da64d1-48ce-53d4-a45f-d962c4256d3a', 'claim.paid.1', '2014-05-22 01:00:02+00', '2014-05-22 01:00:02+00', '{"region": "370000", "paid_at": "2014-05-22T01:00:02.000000Z", "bank_ref": "BANK-P3700002014C79D37E376C6BDB9-196", "claim_no": "C370000201445M6M34B00", "person_id": "RRKGMDD0PY9E65BZ9", "amount_fen": 1165900, "payment_no": "P3700002014C79D37E376C6BDB9-2", "policy_year": 2014}', '{"at": "2014-05-22T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:tell_claim", "ground": "", "outlet": "", "channel": "simulation", "command": "record_paid", "causation": "ba9f3cb9-f761-5957-abe6-53708110c21e", "correlation": "simulation:2014:11:196", "request_key": "tell_claim:ba9f3cb9-f761-5957-abe6-53708110c21e"}', '\x9c54cd7795bf798984ae1ce80486648f15d3472231a90c664a532ade7318d7de', '\x9b9988da67a246b2bb3ff4d50ca7f99d40eef3b0b4b4f9979abb39c6fca0b65e'),
	(198, '1794', '370000', 'cover:RXFK70T3SP33PHT84/2014', 2, '2f9112c8-1e1b-5f9d-b094-b09638f46a0c', 'cover.bill_settled.1', '2014-05-12 01:00:12+00', '2014-05-12 01:00:12+00', '{"year": 2014, "place": "local", "spans": [{"origin": "compliant", "to_fen": 4272500, "from_fen": 0}], "region": "370000", "bill_no": "B37000020140771E366B9D8FAD2", "plan_id": "SD2014", "mdtrt_id": "ML201400000014", "med_type": "21", "person_id": "RXFK70T3SP33PHT84", "benefit_fen": 1636250, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 4272500, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 4272500, "base_fen": 3272500, "from_fen": 1000000, "amount_fen": 1636250, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 42725.00 yuan: (42725.00−10000.00)×50% = 16362.50", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 42725.00 元（含）的部分：(42725.00−10000.00)×50% = 16362.50"}], "benefit_fen": 1636250, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 4272500, "identity_date": "2014-05-12", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 4272500, "cumulative_before_fen": 0}, "maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "disease_code": "", "hifp_pay_fen": 12637500, "plan_version": 1, "settled_date": "2014-05-12", "compliant_fen": 4272500, "disease_scope": "", "hifes_pay_fen": 0, "hifmi_pay_fen": 1636250, "hifob_pay_fen": 0, "hospital_code": "H37990100001", "admission_date": "2014-04-30", "discharge_date": "2014-05-12", "cvlserv_pay_fen": 0, "person_pays_fen": 4726250, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 4726250, "psn_part_amt_fen": 4726250, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 16910000, "medfee_sumamt_fen": 19000000, "preselfpay_amt_fen": 570000, "deductible_used_fen": 1000000, "fund_pay_sumamt_fen": 14273750, "overlmt_selfpay_fen": 380000, "fulamt_ownpay_amt_fen": 1140000, "above_basic_ceiling_amt_fen": 0}', '{"at": "2014-05-12T01:00:12.000000Z", "app": "", "role": "hospital", "actor": "H37990100001", "ground": "", "outlet": "", "channel": "simulation", "command": "settle_bill", "causation": "", "correlation": "", "request_key": "simulation:2014:11:185"}', '\x13af03a43e88e15a7721deddbce2b5d86ce937b90dae7a986d3bf175ddd9219b', '\x2c103e71f6c9062cf318eb85996e5d77a91a772a74c8a6b58ec075ab54c19875'),
	(199, '1806', '370000', 'cover:RJW4HW1SBHXZ1J317/2014', 2, '2f1f89f4-fa32-5a82-b69c-e8db68b4569c', 'cover.claim_charged.1', '2014-05-14 01:00:01+00', '2014-05-14 01:00:01+00', '{"year": 2014, "place": "local", "spans": [{"origin": "compliant", "to_fen": 3476400, "from_fen": 0}], "region": "370000", "plan_id": "SD2014", "claim_no": "C37000020145GJK9KBXPF", "mdtrt_id": "", "med_type": "21", "person_id": "RJW4HW1SBHXZ1J317", "benefit_fen": 1238200, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3476400, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3476400, "base_fen": 2476400, "from_fen": 1000000, "amount_fen": 1238200, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 34764.00 yuan: (34764.00−10000.00)×50% = 12382.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 34764.00 元（含）的部分：(34764.00−10000.00)×50% = 12382.00"}], "benefit_fen": 1238200, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3476400, "identity_date": "2014-04-26", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3476400, "cumulative_before_fen": 0}, "maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "disease_code": "", "hifp_pay_fen": 9723600, "plan_version": 1, "settled_date": "2014-05-14", "compliant_fen": 3476400, "disease_scope": "", "hifes_pay_fen": 0, "hifmi_pay_fen": 1238200, "hifob_pay_fen": 0, "hospital_code": "H37999900099", "admission_date": "2014-04-14", "discharge_date": "2014-04-26", "cvlserv_pay_fen": 0, "person_pays_fen": 4038200, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 4038200, "psn_part_amt_fen": 4038200, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 13200000, "medfee_sumamt_fen": 15000000, "preselfpay_amt_fen": 150000, "deductible_used_fen": 1000000, "fund_pay_sumamt_fen": 10961800, "overlmt_selfpay_fen": 450000, "fulamt_ownpay_amt_fen": 1200000, "above_basic_ceiling_amt_fen": 0}', '{"at": "2014-05-14T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:187"}', '\xc1f6bc707e06c839b35d6d9f45be447e25dd388dffc372a7dcc220a25d568c6e', '\x301996e91adbd72b55f6d2a608fbc1770a920121113f4383e651e6ea9a2b1b4d'),
	(200, '1806', '370000', 'claim:C37000020145GJK9KBXPF', 4, '3b8c2546-d9ff-54a5-8b7a-b251d6fc7bf5', 'claim.approved.1', '2014-05-14 01:00:01+00', '2014-05-14 01:00:01+00', '{"region": "370000", "approver": "approver-1", "claim_no": "C37000020145GJK9KBXPF", "person_id": "RJW4HW1SBHXZ1J317", "benefit_fen": 1238200, "policy_year": 2014, "decided_date": "2014-05-14"}', '{"at": "2014-05-14T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:187"}', '\x85cb27cdc6a182c0c429d5ad2a26e4ec6b6bb34b3e966d9c5386175e0b957a34', '\xe63cd3b9756075e3d25ba8240d8781071d8680da1d80c23b1077e5dbc6cbd056'),
	(201, '1806', '370000', 'clock:claim:C37000020145GJK9KBXPF/claim.assess/1', 2, 'def7520e-05c2-501b-8083-60ed8daf605d', 'clock.met.1', '2014-05-14 01:00:01+00', '2014-05-14 01:00:01+00', '{"late": false, "subject": "claim:C37000020145GJK9KBXPF", "clock_id": "claim:C37000020145GJK9KBXPF/claim.assess/1", "rule_code": "claim.assess", "effective_at": "2014-05-14T01:00:01.000000Z"}', '{"at": "2014-05-14T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:187"}', '\x343f8f8f2b957b4fc8ee9aa186fcee032c925236bb46e5f2730d4efece00aff3', '\x5085a18191ca7dbfb6317b9a947b5e2325df8f1fed3d009f0f8d7c213ab393fd'),
	(202, '1816', '370000', 'cover:RXFK70T3SP33PHT84/2014', 3, 'ee947954-2478-59d2-a8a2-d61cafd4f258', 'cover.bill_reversed.1', '2014-05-15 01:00:01+00', '2014-05-15 01:00:01+00', '{"year": 2014, "place": "local", "ground": "费用录入有误", "region": "370000", "bill_no": "B37000020140771E366B9D8FAD2", "plan_id": "SD2014", "mdtrt_id": "ML201400000014", "med_type": "21", "person_id": "RXFK70T3SP33PHT84", "benefit_fen": -1636250, "maf_pay_fen": 0, "oth_pay_fen": 0, "reversal_no": "R370000201488F906FFD8BD8D62", "acct_pay_fen": 0, "disease_code": "", "hifp_pay_fen": -12637500, "plan_version": 1, "settled_date": "2014-05-15", "compliant_fen": -4272500, "disease_scope": "", "hifes_pay_fen": 0, "hifmi_pay_fen": -1636250, "hifob_pay_fen": 0, "hospital_code": "H37990100001", "admission_date": "2014-04-30", "discharge_date": "2014-05-12", "cvlserv_pay_fen": 0, "person_pays_fen": -4726250, "act_pay_dedc_fen": -60000, "psn_cash_pay_fen": -4726250, "psn_part_amt_fen": -4726250, "settled_event_id": "2f9112c8-1e1b-5f9d-b094-b09638f46a0c", "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": -16910000, "medfee_sumamt_fen": -19000000, "preselfpay_amt_fen": -570000, "deductible_used_fen": -1000000, "fund_pay_sumamt_fen": -14273750, "overlmt_selfpay_fen": -380000, "fulamt_ownpay_amt_fen": -1140000, "above_basic_ceiling_amt_fen": 0}', '{"at": "2014-05-15T01:00:01.000000Z", "app": "", "role": "hospital", "actor": "H37990100001", "ground": "", "outlet": "", "channel": "simulation", "command": "reverse_bill", "causation": "", "correlation": "", "request_key": "simulation:2014:11:188"}', '\x2c103e71f6c9062cf318eb85996e5d77a91a772a74c8a6b58ec075ab54c19875', '\x7289998136ddd52243c6d3430d8e2cc6600e2ce6fcd50ddda131533ff36f4607'),
	(203, '1817', '370000', 'claim:C37000020145GJK9KBXPF', 5, 'ac8a7145-5a31-5d23-9db5-84cc0d88a9c9', 'claim.notified.1', '2014-05-15 01:00:02+00', '2014-05-15 01:00:02+00', '{"how": "sms", "claim_no": "C37000020145GJK9KBXPF", "notified_date": "2014-05-15"}', '{"at": "2014-05-15T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "notify_claimant", "causation": "", "correlation": "", "request_key": "simulation:2014:11:189"}', '\xe63cd3b9756075e3d25ba8240d8781071d8680da1d80c23b1077e5dbc6cbd056', '\x2c179f31588f8fefafbd24c0afd8a1933c401b845113b1aef4976f1b55a27fef'),
	(213, '1874', '370000', 'clock:claim:C370000201445M6M34B00/claim.pay/2', 2, '8b0ecad4-28b7-5ea0-b7a9-5e6ed51f5112', 'clock.met.1', '2014-05-22 01:00:02+00', '2014-05-22 01:00:02+00', '{"late": false, "subject": "claim:C370000201445M6M34B00", "clock_id": "claim:C370000201445M6M34B00/claim.pay/2", "rule_code": "claim.pay", "effective_at": "2014-05-22T01:00:02.000000Z"}', '{"at": "2014-05-22T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:tell_claim", "ground": "", "outlet": "", "channel": "simulation", "command": "record_paid", "causation": "ba9f3cb9-f761-5957-abe6-53708110c21e", "correlation": "simulation:2014:11:196", "request_key": "tell_claim:ba9f3cb9-f761-5957-abe6-53708110c21e"}', '\xc3fae98e643c7e1d0a960b825a52c249cd1a8b27670d6badbee47a66a69f430b', '\xfadb808138335014d543296da3f79f0c29f440c431465a46ab65941b6fd33001'),
	(204, '1818', '370000', 'cover:RXFK70T3SP33PHT84/2014', 4, '8cf78959-6460-5412-8874-7e172fb4754b', 'cover.bill_settled.1', '2014-05-15 01:00:03+00', '2014-05-15 01:00:03+00', '{"year": 2014, "place": "local", "spans": [{"origin": "compliant", "to_fen": 5269600, "from_fen": 0}], "region": "370000", "bill_no": "B37000020145AF359E8109BCCE4", "plan_id": "SD2014", "mdtrt_id": "ML201400000014", "med_type": "21", "person_id": "RXFK70T3SP33PHT84", "benefit_fen": 2134800, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 5269600, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 5269600, "base_fen": 4269600, "from_fen": 1000000, "amount_fen": 2134800, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 52696.00 yuan: (52696.00−10000.00)×50% = 21348.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 52696.00 元（含）的部分：(52696.00−10000.00)×50% = 21348.00"}], "benefit_fen": 2134800, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 5269600, "identity_date": "2014-05-12", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 5269600, "cumulative_before_fen": 0}, "maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "disease_code": "", "hifp_pay_fen": 11070400, "plan_version": 1, "settled_date": "2014-05-15", "compliant_fen": 5269600, "disease_scope": "", "hifes_pay_fen": 0, "hifmi_pay_fen": 2134800, "hifob_pay_fen": 0, "hospital_code": "H37990100001", "admission_date": "2014-04-30", "discharge_date": "2014-05-12", "cvlserv_pay_fen": 0, "person_pays_fen": 5794800, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 5794800, "psn_part_amt_fen": 5794800, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 16340000, "medfee_sumamt_fen": 19000000, "preselfpay_amt_fen": 570000, "deductible_used_fen": 1000000, "fund_pay_sumamt_fen": 13205200, "overlmt_selfpay_fen": 570000, "fulamt_ownpay_amt_fen": 1520000, "above_basic_ceiling_amt_fen": 0}', '{"at": "2014-05-15T01:00:03.000000Z", "app": "", "role": "hospital", "actor": "H37990100001", "ground": "", "outlet": "", "channel": "simulation", "command": "settle_bill", "causation": "", "correlation": "", "request_key": "simulation:2014:11:190"}', '\x7289998136ddd52243c6d3430d8e2cc6600e2ce6fcd50ddda131533ff36f4607', '\x3a1959fdb6ae774acc61edd197193727766e32979dc8d672f44c8e1d30577958'),
	(205, '1830', '370000', 'claim:C37000020145GJK9KBXPF', 6, 'c5b5ba33-05a1-5f5b-a5a0-c94bcdae7075', 'claim.disputed.1', '2014-05-19 01:00:01+00', '2014-05-19 01:00:01+00', '{"reason": "对核定金额有异议", "claim_no": "C37000020145GJK9KBXPF", "disputed_date": "2014-05-19"}', '{"at": "2014-05-19T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "dispute_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:192"}', '\x2c179f31588f8fefafbd24c0afd8a1933c401b845113b1aef4976f1b55a27fef', '\x93c30d47eb697fe3df27952379d51d67813ac9ace8d35bf48198d486c9ec1179'),
	(206, '1842', '370000', 'claim:C370000201445M6M34B00', 11, '8a6d7c58-2327-5694-a2dd-3bb5bf91589f', 'claim.bank_account_given.1', '2014-05-20 01:00:01+00', '2014-05-20 01:00:01+00', '{"last4": "0502", "sealed": "87COuU0eAp00A3yugam8UX0/z9tIlotOPLnm6LfoUh+eU9GKfyXMNZhm0T0WmW8=", "claim_no": "C370000201445M6M34B00", "account_id": "b8e4c343a8bd0e43bc75366e321af59d", "given_date": "2014-05-20", "holder_is_claimant": true}', '{"at": "2014-05-20T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "give_bank_account", "causation": "", "correlation": "", "request_key": "simulation:2014:11:194"}', '\x215c94e66ce7b5acfc582e9663699174069e418b053adfa59742ab7c4d4ad042', '\x03fccf8b45a1cb9e26b5b26891470613937f73a46f9b2bf5abaff5598196cacd'),
	(207, '1842', '370000', 'clock:claim:C370000201445M6M34B00/claim.pay/2', 1, 'dea2f2c6-8a90-5d9d-bdfb-eca2030f873e', 'clock.started.1', '2014-05-20 01:00:01+00', '2014-05-20 01:00:01+00', '{"plan": [{"at": "2014-05-25T01:00:00.000000Z", "step": "half"}, {"at": "2014-05-28T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-05-30T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-05-30T16:00:00.000000Z", "step": "breach"}], "cycle": 2, "subject": "claim:C370000201445M6M34B00", "clock_id": "claim:C370000201445M6M34B00/claim.pay/2", "due_date": "2014-05-30", "rule_code": "claim.pay", "start_date": "2014-05-20", "paused_days": 0, "provisional": false, "raw_last_day": "2014-05-30", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-05-20T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "give_bank_account", "causation": "", "correlation": "", "request_key": "simulation:2014:11:194"}', '\x', '\xc3fae98e643c7e1d0a960b825a52c249cd1a8b27670d6badbee47a66a69f430b'),
	(208, '1846', '370000', 'claim:C370000201445M6M34B00', 12, '6b565341-822a-51bb-b12b-c20fdd6199d2', 'claim.payment_ordered.1', '2014-05-20 01:00:01+00', '2014-05-20 01:00:01+00', '{"region": "370000", "claim_no": "C370000201445M6M34B00", "person_id": "RRKGMDD0PY9E65BZ9", "account_id": "b8e4c343a8bd0e43bc75366e321af59d", "amount_fen": 1165900, "payment_no": "P3700002014C79D37E376C6BDB9-2", "policy_year": 2014, "ordered_date": "2014-05-20"}', '{"at": "2014-05-20T01:00:01.000000Z", "app": "", "role": "system", "actor": "reaction:order_when_payable", "ground": "", "outlet": "", "channel": "simulation", "command": "requeue_payment", "causation": "8a6d7c58-2327-5694-a2dd-3bb5bf91589f", "correlation": "simulation:2014:11:194", "request_key": "order_when_payable:8a6d7c58-2327-5694-a2dd-3bb5bf91589f"}', '\x03fccf8b45a1cb9e26b5b26891470613937f73a46f9b2bf5abaff5598196cacd', '\x9c54cd7795bf798984ae1ce80486648f15d3472231a90c664a532ade7318d7de'),
	(209, '1846', '370000', 'payment:P3700002014C79D37E376C6BDB9', 5, '71e8e6c0-c174-55dc-8d7f-1590f1177b38', 'payment.requeued.1', '2014-05-20 01:00:01+00', '2014-05-20 01:00:01+00', '{"region": "370000", "attempt": 2, "claim_no": "C370000201445M6M34B00", "due_date": "2014-05-30", "account_id": "b8e4c343a8bd0e43bc75366e321af59d", "amount_fen": 1165900, "payee_kind": "person", "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "policy_year": 2014, "account_last4": "0502", "hospital_code": null, "requeued_date": "2014-05-20"}', '{"at": "2014-05-20T01:00:01.000000Z", "app": "", "role": "system", "actor": "reaction:order_when_payable", "ground": "", "outlet": "", "channel": "simulation", "command": "requeue_payment", "causation": "8a6d7c58-2327-5694-a2dd-3bb5bf91589f", "correlation": "simulation:2014:11:194", "request_key": "order_when_payable:8a6d7c58-2327-5694-a2dd-3bb5bf91589f"}', '\x4571649abec320caa9b6c13a749a891f693c3e4f58ed37685547ed2c095e5291', '\x6be58069ce98127501d4b059531120dd61817fc1564e7307a02493f827d1c978'),
	(210, '1855', '370000', 'payment:P3700002014C79D37E376C6BDB9', 6, 'f286c305-ee88-58bb-afb4-3e28e2e5872c', 'payment.reserved.1', '2014-05-20 01:00:01+00', '2014-05-20 01:00:01+00', '{"region": "370000", "attempt": 2, "claim_no": "C370000201445M6M34B00", "account_id": "b8e4c343a8bd0e43bc75366e321af59d", "amount_fen": 1165900, "payee_kind": "person", "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": null, "reserved_date": "2014-05-20"}', '{"at": "2014-05-20T01:00:01.000000Z", "app": "", "role": "system", "actor": "reaction:reserve_ordered", "ground": "", "outlet": "", "channel": "simulation", "command": "reserve_payment", "causation": "71e8e6c0-c174-55dc-8d7f-1590f1177b38", "correlation": "simulation:2014:11:194", "request_key": "reserve_ordered:71e8e6c0-c174-55dc-8d7f-1590f1177b38"}', '\x6be58069ce98127501d4b059531120dd61817fc1564e7307a02493f827d1c978', '\xd8faea5e4a94b767ca556b1812f51ca19264191eb0ca3d060df971bddd7bf7c1'),
	(211, '1867', '370000', 'payment:P3700002014C79D37E376C6BDB9', 7, 'ba9f3cb9-f761-5957-abe6-53708110c21e', 'payment.confirmed.1', '2014-05-22 01:00:02+00', '2014-05-22 01:00:02+00', '{"region": "370000", "attempt": 2, "bank_ref": "BANK-P3700002014C79D37E376C6BDB9-196", "claim_no": "C370000201445M6M34B00", "amount_fen": 1165900, "payee_kind": "person", "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": null, "confirmed_date": "2014-05-22"}', '{"at": "2014-05-22T01:00:02.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "confirm_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:196"}', '\xd8faea5e4a94b767ca556b1812f51ca19264191eb0ca3d060df971bddd7bf7c1', '\x3701fff16d4ac271aa92404d69960e4ee704e34b174f17f41fc107e469f71d1b');
INSERT INTO public.claims_event VALUES
	(214, '1886', '370000', 'cover:RJW4HW1SBHXZ1J317/2014', 3, '876c665a-7dee-5da2-ab81-b4ccc82273d5', 'cover.claim_released.1', '2014-05-23 01:00:01+00', '2014-05-23 01:00:01+00', '{"year": 2014, "place": "local", "ground": "补充说明成立，重新核定", "region": "370000", "plan_id": "SD2014", "claim_no": "C37000020145GJK9KBXPF", "mdtrt_id": "", "med_type": "21", "person_id": "RJW4HW1SBHXZ1J317", "benefit_fen": -1238200, "maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "disease_code": "", "hifp_pay_fen": -9723600, "plan_version": 1, "settled_date": "2014-05-23", "compliant_fen": -3476400, "disease_scope": "", "hifes_pay_fen": 0, "hifmi_pay_fen": -1238200, "hifob_pay_fen": 0, "hospital_code": "H37999900099", "admission_date": "2014-04-14", "discharge_date": "2014-04-26", "cvlserv_pay_fen": 0, "person_pays_fen": -4038200, "act_pay_dedc_fen": -60000, "psn_cash_pay_fen": -4038200, "psn_part_amt_fen": -4038200, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": -13200000, "medfee_sumamt_fen": -15000000, "preselfpay_amt_fen": -150000, "deductible_used_fen": -1000000, "fund_pay_sumamt_fen": -10961800, "overlmt_selfpay_fen": -450000, "fulamt_ownpay_amt_fen": -1200000, "above_basic_ceiling_amt_fen": 0}', '{"at": "2014-05-23T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "reopen_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:198"}', '\x301996e91adbd72b55f6d2a608fbc1770a920121113f4383e651e6ea9a2b1b4d', '\x65154c98daab4cb7958695324fc6878d99001b2c96b8d4499df4d4b4e098d197'),
	(215, '1886', '370000', 'claim:C37000020145GJK9KBXPF', 7, 'd5af2ec4-eb3f-563a-b63c-7aa609151539', 'claim.reopened.1', '2014-05-23 01:00:01+00', '2014-05-23 01:00:01+00', '{"reason": "补充说明成立，重新核定", "region": "370000", "approver": "approver-1", "claim_no": "C37000020145GJK9KBXPF", "person_id": "RJW4HW1SBHXZ1J317", "policy_year": 2014, "reversed_fen": 1238200, "reopened_date": "2014-05-23", "approved_event_id": "3b8c2546-d9ff-54a5-8b7a-b251d6fc7bf5"}', '{"at": "2014-05-23T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "reopen_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:198"}', '\x93c30d47eb697fe3df27952379d51d67813ac9ace8d35bf48198d486c9ec1179', '\x66e392de8baba571dc7645945d1c6910fbb84b0248ec95994e2a36b871568af0'),
	(216, '1886', '370000', 'clock:claim:C37000020145GJK9KBXPF/claim.assess/2', 1, '7ee05a04-f71a-544b-b23b-2a0106d8c510', 'clock.started.1', '2014-05-23 01:00:01+00', '2014-05-23 01:00:01+00', '{"plan": [{"at": "2014-06-07T01:00:00.000000Z", "step": "half"}, {"at": "2014-06-16T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-06-22T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-06-23T16:00:00.000000Z", "step": "breach"}], "cycle": 2, "subject": "claim:C37000020145GJK9KBXPF", "clock_id": "claim:C37000020145GJK9KBXPF/claim.assess/2", "due_date": "2014-06-23", "rule_code": "claim.assess", "start_date": "2014-05-23", "paused_days": 0, "provisional": false, "raw_last_day": "2014-06-22", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-05-23T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "reopen_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:198"}', '\x', '\xf0161c5ed84818f73ccddc3112dbd29ff4ddc5c6b58e28f987737d4723abcf3b'),
	(217, '1900', '370000', 'claim:C37000020145GJK9KBXPF', 8, 'd5a1518e-504f-52c0-b13e-51373c2e6b41', 'claim.assessed.1', '2014-05-29 01:00:01+00', '2014-05-29 01:00:01+00', '{"ground": "依据方案条款计算", "outcome": "benefit", "assessor": "assessor-1", "claim_no": "C37000020145GJK9KBXPF", "benefit_fen": 1238200, "calculation": {"judged": {"place": "local", "med_type": "21", "disease_scope": ""}, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3476400, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3476400, "base_fen": 2476400, "from_fen": 1000000, "amount_fen": 1238200, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 34764.00 yuan: (34764.00−10000.00)×50% = 12382.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 34764.00 元（含）的部分：(34764.00−10000.00)×50% = 12382.00"}], "benefit_fen": 1238200, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3476400, "identity_date": "2014-04-26", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3476400, "cumulative_before_fen": 0}}, "assessed_date": "2014-05-29"}', '{"at": "2014-05-29T01:00:01.000000Z", "app": "", "role": "assessor", "actor": "assessor-1", "ground": "", "outlet": "", "channel": "simulation", "command": "assess_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:200"}', '\x66e392de8baba571dc7645945d1c6910fbb84b0248ec95994e2a36b871568af0', '\xc45037e4940a1f7c16fd247cd23f17c0ea066b67f66e32d4c070a8340b7dc9aa'),
	(218, '1912', '370000', 'cover:RJW4HW1SBHXZ1J317/2014', 4, '492c300e-fbb0-5d7a-9092-8505ae571074', 'cover.claim_charged.1', '2014-06-02 01:00:01+00', '2014-06-02 01:00:01+00', '{"year": 2014, "place": "local", "spans": [{"origin": "compliant", "to_fen": 3476400, "from_fen": 0}], "region": "370000", "plan_id": "SD2014", "claim_no": "C37000020145GJK9KBXPF", "mdtrt_id": "", "med_type": "21", "person_id": "RJW4HW1SBHXZ1J317", "benefit_fen": 1238200, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 3476400, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 3476400, "base_fen": 2476400, "from_fen": 1000000, "amount_fen": 1238200, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 34764.00 yuan: (34764.00−10000.00)×50% = 12382.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 34764.00 元（含）的部分：(34764.00−10000.00)×50% = 12382.00"}], "benefit_fen": 1238200, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 3476400, "identity_date": "2014-04-26", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 3476400, "cumulative_before_fen": 0}, "maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "disease_code": "", "hifp_pay_fen": 9723600, "plan_version": 1, "settled_date": "2014-06-02", "compliant_fen": 3476400, "disease_scope": "", "hifes_pay_fen": 0, "hifmi_pay_fen": 1238200, "hifob_pay_fen": 0, "hospital_code": "H37999900099", "admission_date": "2014-04-14", "discharge_date": "2014-04-26", "cvlserv_pay_fen": 0, "person_pays_fen": 4038200, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 4038200, "psn_part_amt_fen": 4038200, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 13200000, "medfee_sumamt_fen": 15000000, "preselfpay_amt_fen": 150000, "deductible_used_fen": 1000000, "fund_pay_sumamt_fen": 10961800, "overlmt_selfpay_fen": 450000, "fulamt_ownpay_amt_fen": 1200000, "above_basic_ceiling_amt_fen": 0}', '{"at": "2014-06-02T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:202"}', '\x65154c98daab4cb7958695324fc6878d99001b2c96b8d4499df4d4b4e098d197', '\x48d41b8fa8a2f17a43b21b4701a1147ad14dc52f9dfca27d140827669a909f1d'),
	(219, '1912', '370000', 'claim:C37000020145GJK9KBXPF', 9, 'dca8c5d4-cf28-5dee-8875-5221d0d0a1e6', 'claim.approved.1', '2014-06-02 01:00:01+00', '2014-06-02 01:00:01+00', '{"region": "370000", "approver": "approver-1", "claim_no": "C37000020145GJK9KBXPF", "person_id": "RJW4HW1SBHXZ1J317", "benefit_fen": 1238200, "policy_year": 2014, "decided_date": "2014-06-02"}', '{"at": "2014-06-02T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:202"}', '\xc45037e4940a1f7c16fd247cd23f17c0ea066b67f66e32d4c070a8340b7dc9aa', '\x25d76c5b5efa22b0156029f5df88dc883bff28fbf159a5fcbc3840336671534d'),
	(220, '1912', '370000', 'clock:claim:C37000020145GJK9KBXPF/claim.assess/2', 2, '44689152-23fc-50a1-8a5f-bcb52e20c234', 'clock.met.1', '2014-06-02 01:00:01+00', '2014-06-02 01:00:01+00', '{"late": false, "subject": "claim:C37000020145GJK9KBXPF", "clock_id": "claim:C37000020145GJK9KBXPF/claim.assess/2", "rule_code": "claim.assess", "effective_at": "2014-06-02T01:00:01.000000Z"}', '{"at": "2014-06-02T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:202"}', '\xf0161c5ed84818f73ccddc3112dbd29ff4ddc5c6b58e28f987737d4723abcf3b', '\x28853bf1a3209565b163a630495128bc647ddaad9ae37d6bcb2fe3c45c5f3df0'),
	(221, '1924', '370000', 'claim:C3700002014KRZCEPF5CW', 1, 'aac6d2bc-250e-54ee-96e6-696f1631cc81', 'claim.reported.1', '2014-06-03 01:00:01+00', '2014-06-03 01:00:01+00', '{"outlet": "37990201", "region": "370000", "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 8325900, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 14415000, "medfee_sumamt_fen": 15500000, "preselfpay_amt_fen": 465000, "overlmt_selfpay_fen": 0, "fulamt_ownpay_amt_fen": 620000}, "claim_no": "C3700002014KRZCEPF5CW", "documents": [{"kind": "invoice", "pages": 1, "sha256": "18d7211b05bc68b574180c1ceee332ce14f37ca8f062b5e3921467cff0c2f321"}, {"kind": "fee_list", "pages": 2, "sha256": "545256ad9eeead4cd43bb5424555a8855bf0073dcbddf46515280d02a7b5a6ab"}, {"kind": "diagnosis", "pages": 3, "sha256": "2cc65e207a9a048f0a55780df0a4ce0a435d26235b89813786eed668529d9297"}, {"kind": "medical_record", "pages": 1, "sha256": "95187fa919802dbaac4130c167aecf475fdf254cd4a672fa488c1b4662f92e58"}, {"kind": "basic_settlement", "pages": 2, "sha256": "30d8d6f730825af62c21e1733193d5e593fd0b14e048b82176b8c7b84c51ccee"}, {"kind": "identity", "pages": 3, "sha256": "c2697f1d9b694c5ae7ce016569f23d0c797b69411b20865bcaa34f7c135bbbdc"}], "person_id": "RXA9NGA2JYTSV9W0V", "policy_year": 2014, "received_date": "2014-06-03", "admission_date": "2014-05-13", "discharge_date": "2014-05-25", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院"}', '{"at": "2014-06-03T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:204"}', '\x', '\x0d278b0bf30a245f3defb71271ee35a4ccd68aa6e2e06daf5f1374f7597a2157'),
	(222, '1924', '370000', 'clock:claim:C3700002014KRZCEPF5CW/claim.assess/1', 1, '93becccd-03ff-597f-9222-ae8f95bd0aee', 'clock.started.1', '2014-06-03 01:00:01+00', '2014-06-03 01:00:01+00', '{"plan": [{"at": "2014-06-18T01:00:00.000000Z", "step": "half"}, {"at": "2014-06-27T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-07-03T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-07-03T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C3700002014KRZCEPF5CW", "clock_id": "claim:C3700002014KRZCEPF5CW/claim.assess/1", "due_date": "2014-07-03", "rule_code": "claim.assess", "start_date": "2014-06-03", "paused_days": 0, "provisional": false, "raw_last_day": "2014-07-03", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-06-03T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:204"}', '\x', '\x1c61351db36abfe7d6a944e422ad9850fa8d2a55a635c87b6446027e20683d43'),
	(223, '1925', '370000', 'claim:C37000020145GJK9KBXPF', 10, '4e233f97-c5b4-5d65-a5f7-37f2fe9ac035', 'claim.notified.1', '2014-06-03 01:00:02+00', '2014-06-03 01:00:02+00', '{"how": "sms", "claim_no": "C37000020145GJK9KBXPF", "notified_date": "2014-06-03"}', '{"at": "2014-06-03T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "notify_claimant", "causation": "", "correlation": "", "request_key": "simulation:2014:11:205"}', '\x25d76c5b5efa22b0156029f5df88dc883bff28fbf159a5fcbc3840336671534d', '\xd937c45a5c8175a147e98bb087f9cab5201dcf4f3bc3b1f859b2e1f9048fa813'),
	(224, '1935', '370000', 'claim:C3700002014KRZCEPF5CW', 2, '41901e2c-d52a-5af0-a555-8bffb0e1c6be', 'claim.withdrawn.1', '2014-06-05 01:00:01+00', '2014-06-05 01:00:01+00', '{"reason": "申请人撤回", "claim_no": "C3700002014KRZCEPF5CW", "withdrawn_date": "2014-06-05"}', '{"at": "2014-06-05T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "withdraw_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:206"}', '\x0d278b0bf30a245f3defb71271ee35a4ccd68aa6e2e06daf5f1374f7597a2157', '\x19e74111c0c59820dfe8e4a25aaa8037f2741a9acbfebf9dd71d6769a86b3283'),
	(225, '1935', '370000', 'clock:claim:C3700002014KRZCEPF5CW/claim.assess/1', 2, '762e3898-5cba-5826-87ab-bf4a0abc1ad5', 'clock.cancelled.1', '2014-06-05 01:00:01+00', '2014-06-05 01:00:01+00', '{"reason": "claim.withdrawn.1", "subject": "claim:C3700002014KRZCEPF5CW", "clock_id": "claim:C3700002014KRZCEPF5CW/claim.assess/1", "rule_code": "claim.assess", "effective_at": "2014-06-05T01:00:01.000000Z"}', '{"at": "2014-06-05T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "withdraw_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:206"}', '\x1c61351db36abfe7d6a944e422ad9850fa8d2a55a635c87b6446027e20683d43', '\xeef0cd1c4f552a199949041fc347ab20d4384042d9414cfe16e6abddf52294bb'),
	(226, '1947', '370000', 'claim:C37000020145GJK9KBXPF', 11, '28621771-f688-5b09-9134-0f52f91840da', 'claim.accepted.1', '2014-06-09 01:00:01+00', '2014-06-09 01:00:01+00', '{"claim_no": "C37000020145GJK9KBXPF", "benefit_fen": 1238200, "accepted_date": "2014-06-09"}', '{"at": "2014-06-09T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "accept_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:208"}', '\xd937c45a5c8175a147e98bb087f9cab5201dcf4f3bc3b1f859b2e1f9048fa813', '\x51a228d3d2d17b9a60a928fd9d5c98de57621ad0031e833f428559639b3c08ad'),
	(227, '1948', '370000', 'claim:C37000020145GJK9KBXPF', 12, '18d90e35-05da-540f-aff7-cf2ebb2b77e3', 'claim.bank_account_given.1', '2014-06-09 01:00:03+00', '2014-06-09 01:00:03+00', '{"last4": "0601", "sealed": "0zeEnXEyM8TCJkgNmSrP//JRwWi/qPAW1z+QhP9lgTFwdyBTm9cffWFWj+Gfakw=", "claim_no": "C37000020145GJK9KBXPF", "account_id": "10a232c072249fe025862e6984bfc1f6", "given_date": "2014-06-09", "holder_is_claimant": true}', '{"at": "2014-06-09T01:00:03.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "give_bank_account", "causation": "", "correlation": "", "request_key": "simulation:2014:11:210"}', '\x51a228d3d2d17b9a60a928fd9d5c98de57621ad0031e833f428559639b3c08ad', '\x63400b3ac17563db6700c591dfade88bd008c7a20ba28bf455a63b1e0d466642'),
	(228, '1948', '370000', 'clock:claim:C37000020145GJK9KBXPF/claim.pay/1', 1, 'ba483ef7-415e-5332-9a4d-1a9e1def8ce4', 'clock.started.1', '2014-06-09 01:00:03+00', '2014-06-09 01:00:03+00', '{"plan": [{"at": "2014-06-14T01:00:00.000000Z", "step": "half"}, {"at": "2014-06-17T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-06-19T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-06-19T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C37000020145GJK9KBXPF", "clock_id": "claim:C37000020145GJK9KBXPF/claim.pay/1", "due_date": "2014-06-19", "rule_code": "claim.pay", "start_date": "2014-06-09", "paused_days": 0, "provisional": false, "raw_last_day": "2014-06-19", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-06-09T01:00:03.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "give_bank_account", "causation": "", "correlation": "", "request_key": "simulation:2014:11:210"}', '\x', '\xdfbd15d07f2404af210abdc0840aecba5942823bb8fb14bc0ecf35624dceba85'),
	(229, '1952', '370000', 'claim:C37000020145GJK9KBXPF', 13, '26e6c9d7-acd3-5639-9eb0-536261bd4c0b', 'claim.payment_ordered.1', '2014-06-09 01:00:01+00', '2014-06-09 01:00:01+00', '{"region": "370000", "claim_no": "C37000020145GJK9KBXPF", "person_id": "RJW4HW1SBHXZ1J317", "account_id": "10a232c072249fe025862e6984bfc1f6", "amount_fen": 1238200, "payment_no": "P370000201499EE7A607367A4A0", "policy_year": 2014, "ordered_date": "2014-06-09"}', '{"at": "2014-06-09T01:00:01.000000Z", "app": "", "role": "system", "actor": "reaction:order_when_payable", "ground": "", "outlet": "", "channel": "simulation", "command": "order_payment", "causation": "28621771-f688-5b09-9134-0f52f91840da", "correlation": "simulation:2014:11:208", "request_key": "order_when_payable:28621771-f688-5b09-9134-0f52f91840da"}', '\x63400b3ac17563db6700c591dfade88bd008c7a20ba28bf455a63b1e0d466642', '\x7b9648f4a1211a85bf7230a440ad2bdd4fd0d4a0eb2a8a7030828c722cf550d5'),
	(230, '1952', '370000', 'payment:P370000201499EE7A607367A4A0', 1, 'bbcba0d7-c102-533b-b0da-1d98e7fd61b4', 'payment.ordered.1', '2014-06-09 01:00:01+00', '2014-06-09 01:00:01+00', '{"region": "370000", "attempt": 1, "bill_nos": [], "claim_no": "C37000020145GJK9KBXPF", "due_date": "2014-06-19", "account_id": "10a232c072249fe025862e6984bfc1f6", "amount_fen": 1238200, "payee_kind": "person", "payment_no": "P370000201499EE7A607367A4A0", "project_no": "DB370000-2014", "policy_year": 2014, "ordered_date": "2014-06-09", "account_last4": "0601", "hospital_code": null}', '{"at": "2014-06-09T01:00:01.000000Z", "app": "", "role": "system", "actor": "reaction:order_when_payable", "ground": "", "outlet": "", "channel": "simulation", "command": "order_payment", "causation": "28621771-f688-5b09-9134-0f52f91840da", "correlation": "simulation:2014:11:208", "request_key": "order_when_payable:28621771-f688-5b09-9134-0f52f91840da"}', '\x', '\x654b4da4e4f12ce54f1c1b8f83c156688adccde79166b52df30b9bc4c621c4d4'),
	(232, '1967', '370000', 'fund:DB370000-2014', 34, 'f14837b6-a41e-5fee-87bf-932e608e47b5', 'fund.premium_due.1', '2014-06-09 01:00:05+00', '2014-06-09 01:00:05+00', '{"ground": "14 × 681.96", "region": "370000", "due_date": "2014-06-09", "reference": "DB370000-2014-S037", "amount_fen": 954744, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-06-09T01:00:05.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_premium_due", "causation": "", "correlation": "", "request_key": "simulation:2014:11:212"}', '\x1a5d2e06680e4fa5ad9806ee47958d319763fde6d75fe5f2de128c8f0ca2b898', '\xfca06ae3e1d28db44f46589a0cd8d862c68b300df05561b78d733706f2c8f4a1'),
	(233, '1977', '370000', 'hospital:H37990100001', 1, 'bf0ccaaf-eea9-5f0d-93f9-36ef5bac2158', 'hospital.reimbursement_ordered.1', '2014-06-10 01:00:01+00', '2014-06-10 01:00:01+00', '{"region": "370000", "shares": [{"bill_no": "B37000020145AF359E8109BCCE4", "amount_fen": 2134800}], "amount_fen": 2134800, "payment_no": "P37000020147985BF7BE01F43C5", "policy_year": 2014, "ordered_date": "2014-06-10", "hospital_code": "H37990100001"}', '{"at": "2014-06-10T01:00:01.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "order_hospital_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:213"}', '\x', '\x8d1cc98aad2c27d4858aea9a1c6dd4fc4f4482cb7c10b9406aaebae85f96980e'),
	(234, '1977', '370000', 'payment:P37000020147985BF7BE01F43C5', 1, '105193bc-823b-5ee2-ab07-de56cfdb6d37', 'payment.ordered.1', '2014-06-10 01:00:01+00', '2014-06-10 01:00:01+00', '{"region": "370000", "attempt": 1, "bill_nos": ["B37000020145AF359E8109BCCE4"], "claim_no": null, "due_date": null, "account_id": "6cde39fe4b13da3719befea839b0ef3d", "amount_fen": 2134800, "payee_kind": "hospital", "payment_no": "P37000020147985BF7BE01F43C5", "project_no": "DB370000-2014", "policy_year": 2014, "ordered_date": "2014-06-10", "account_last4": "0001", "hospital_code": "H37990100001"}', '{"at": "2014-06-10T01:00:01.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "order_hospital_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:213"}', '\x', '\x2cded41d68ac0439fe7f4ac0c1b0da6bfedc80587b9954eddd23db11636e4445'),
	(236, '1987', '370000', 'fund:DB370000-2014', 35, 'f1084d18-8ca3-5c99-94e2-a03d17297941', 'fund.premium_received.1', '2014-06-10 01:00:07+00', '2014-06-10 01:00:07+00', '{"region": "370000", "reference": "DB370000-2014-S037-1", "amount_fen": 954744, "project_no": "DB370000-2014", "policy_year": 2014, "due_reference": "DB370000-2014-S037", "received_date": "2014-06-10"}', '{"at": "2014-06-10T01:00:07.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_premium_received", "causation": "", "correlation": "", "request_key": "simulation:2014:11:219"}', '\xfca06ae3e1d28db44f46589a0cd8d862c68b300df05561b78d733706f2c8f4a1', '\xc7ee14ec8217dc5befbe6b815fecf68082973366b3ea73aa76dd31f232a02d8b'),
	(246, '2050', '370000', 'payment:P3700002014F757A37573D834BC', 1, '2a812700-8d73-555c-a5a9-14663b2e2c5f', 'payment.ordered.1', '2014-06-16 01:00:01+00', '2014-06-16 01:00:01+00', '{"region": "370000", "attempt": 1, "bill_nos": ["B3700002014C6F29C74426813B7"], "claim_no": null, "due_date": null, "account_id": "6cde39fe4b13da3719befea839b0ef3d", "amount_fen": 2130150, "payee_kind": "hospital", "payment_no": "P3700002014F757A37573D834BC", "project_no": "DB370000-2014", "policy_year": 2014, "ordered_date": "2014-06-16", "account_last4": "0001", "hospital_code": "H37990100001"}', '{"at": "2014-06-16T01:00:01.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "order_hospital_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:230"}', '\x', '\x247e2609e78dc45a145a061c6777ff7c6157eec672952d44a813ab01c21b1a8e'),
	(237, '1999', '370000', 'cover:R71EASAD1P09P2B7V/2014', 2, '60475fa1-3441-5bfa-a597-09193321766f', 'cover.bill_settled.1', '2014-06-11 01:00:02+00', '2014-06-11 01:00:02+00', '{"year": 2014, "place": "local", "spans": [{"origin": "compliant", "to_fen": 5260300, "from_fen": 0}], "region": "370000", "bill_no": "B3700002014C6F29C74426813B7", "plan_id": "SD2014", "mdtrt_id": "ML201400000013", "med_type": "21", "person_id": "R71EASAD1P09P2B7V", "benefit_fen": 2130150, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 5260300, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 5260300, "base_fen": 4260300, "from_fen": 1000000, "amount_fen": 2130150, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 52603.00 yuan: (52603.00−10000.00)×50% = 21301.50", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 52603.00 元（含）的部分：(52603.00−10000.00)×50% = 21301.50"}], "benefit_fen": 2130150, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 5260300, "identity_date": "2014-06-11", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 5260300, "cumulative_before_fen": 0}, "maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "disease_code": "", "hifp_pay_fen": 10094700, "plan_version": 1, "settled_date": "2014-06-11", "compliant_fen": 5260300, "disease_scope": "", "hifes_pay_fen": 0, "hifmi_pay_fen": 2130150, "hifob_pay_fen": 0, "hospital_code": "H37990100001", "admission_date": "2014-05-30", "discharge_date": "2014-06-11", "cvlserv_pay_fen": 0, "person_pays_fen": 6275150, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 6275150, "psn_part_amt_fen": 6275150, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 15355000, "medfee_sumamt_fen": 18500000, "preselfpay_amt_fen": 925000, "deductible_used_fen": 1000000, "fund_pay_sumamt_fen": 12224850, "overlmt_selfpay_fen": 555000, "fulamt_ownpay_amt_fen": 1665000, "above_basic_ceiling_amt_fen": 0}', '{"at": "2014-06-11T01:00:02.000000Z", "app": "", "role": "hospital", "actor": "H37990100001", "ground": "", "outlet": "", "channel": "simulation", "command": "settle_bill", "causation": "", "correlation": "", "request_key": "simulation:2014:11:221"}', '\x95195774313677e4cdadf971881a79acd6d568fa338272a331a34c8b14023dd8', '\x8587f97530227b8385380bd783ee75da2e1dd77a70876266fa3f684023efebbd'),
	(238, '2007', '370000', 'fund:DB370000-2014', 36, 'e3149f16-d0c3-5242-ae6b-caa7cc69a61f', 'fund.sweep_sent.1', '2014-06-11 01:00:03+00', '2014-06-11 01:00:03+00', '{"region": "370000", "reference": "DB370000-2014-S037-1-UP", "sent_date": "2014-06-11", "amount_fen": 954744, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-06-11T01:00:03.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_sweep", "causation": "", "correlation": "", "request_key": "simulation:2014:11:222"}', '\xc7ee14ec8217dc5befbe6b815fecf68082973366b3ea73aa76dd31f232a02d8b', '\x1905d98845d2f9771cc5dcf76b98accb6e40c8be5afaec519a17b89d4378beaf'),
	(239, '2019', '370000', 'fund:DB370000-2014', 37, '6a6157f1-d223-5fb4-976a-f7e396f24319', 'fund.sweep_arrived.1', '2014-06-12 01:00:03+00', '2014-06-12 01:00:03+00', '{"region": "370000", "reference": "DB370000-2014-S037-1-UP", "amount_fen": 954744, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-06-12"}', '{"at": "2014-06-12T01:00:03.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_sweep_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:225"}', '\x1905d98845d2f9771cc5dcf76b98accb6e40c8be5afaec519a17b89d4378beaf', '\x74d5d587906c1bed45fa568eadbf1805c7d14d8a2bfc66d1e16ae65d13d776b3'),
	(240, '2020', '370000', 'fund:DB370000-2014', 38, '95e0c1b1-30af-5e8b-9a44-f5b2e564dee4', 'fund.allocation_sent.1', '2014-06-12 01:00:04+00', '2014-06-12 01:00:04+00', '{"region": "370000", "reference": "DB370000-2014-A037", "sent_date": "2014-06-12", "amount_fen": 442582, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-06-12T01:00:04.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_allocation", "causation": "", "correlation": "", "request_key": "simulation:2014:11:226"}', '\x74d5d587906c1bed45fa568eadbf1805c7d14d8a2bfc66d1e16ae65d13d776b3', '\x69099557c31908e012c07e1a7ebfef070ae649a3c482844d08908bd3c4240d09'),
	(241, '2032', '370000', 'fund:DB370000-2014', 39, 'cdb0ab53-ba1b-5cee-8495-de97ebd18232', 'fund.allocation_arrived.1', '2014-06-13 01:00:03+00', '2014-06-13 01:00:03+00', '{"region": "370000", "reference": "DB370000-2014-A037", "amount_fen": 442582, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-06-13"}', '{"at": "2014-06-13T01:00:03.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_allocation_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:229"}', '\x69099557c31908e012c07e1a7ebfef070ae649a3c482844d08908bd3c4240d09', '\xc3b3729e70ab0ba4f849fd1bb6dcf6fa300d5de6e0e19f30f10675cd5953bf5d'),
	(244, '2046', '370000', 'clock:claim:C37000020145GJK9KBXPF/claim.pay/1', 2, 'b0ea1b8a-f7ae-529b-ae50-f9e5958ab017', 'clock.warned.1', '2014-06-14 01:00:00+00', '2014-06-14 01:00:00+00', '{"step": "half", "steps": ["half"], "subject": "claim:C37000020145GJK9KBXPF", "clock_id": "claim:C37000020145GJK9KBXPF/claim.pay/1", "due_date": "2014-06-19", "rule_code": "claim.pay", "effective_at": "2014-06-14T01:00:00.000000Z"}', '{"at": "2014-06-14T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-06-14T01:00:00.000000Z:6dde5ca6cdc0cba5e6a351e51f7403a0"}', '\xdfbd15d07f2404af210abdc0840aecba5942823bb8fb14bc0ecf35624dceba85', '\xa6d3d8fa99fb958ff8b86d02a535e5999ab8db4054f6690c733458e32d03ab81'),
	(245, '2050', '370000', 'hospital:H37990100001', 2, '990ce920-8211-5e97-adae-ca0e24a4b633', 'hospital.reimbursement_ordered.1', '2014-06-16 01:00:01+00', '2014-06-16 01:00:01+00', '{"region": "370000", "shares": [{"bill_no": "B3700002014C6F29C74426813B7", "amount_fen": 2130150}], "amount_fen": 2130150, "payment_no": "P3700002014F757A37573D834BC", "policy_year": 2014, "ordered_date": "2014-06-16", "hospital_code": "H37990100001"}', '{"at": "2014-06-16T01:00:01.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "order_hospital_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:230"}', '\x8d1cc98aad2c27d4858aea9a1c6dd4fc4f4482cb7c10b9406aaebae85f96980e', '\xbd3b6ba583d7fc88ebb6fb5ad909c071b31f5613bc9d26c3083bb67336902fa7'),
	(248, '2060', '370000', 'claim:C37000020144WCN4R795A', 1, '65dcf304-e2a0-598b-a894-9a28d2daac74', 'claim.reported.1', '2014-06-16 01:00:04+00', '2014-06-16 01:00:04+00', '{"outlet": "37990201", "region": "370000", "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 9009000, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 13920000, "medfee_sumamt_fen": 16000000, "preselfpay_amt_fen": 320000, "overlmt_selfpay_fen": 0, "fulamt_ownpay_amt_fen": 1760000}, "claim_no": "C37000020144WCN4R795A", "documents": [{"kind": "invoice", "pages": 1, "sha256": "ad5aac7f468a33a5083848093fbf23fcc682955a9ea04e8414bc67ffa0ec2749"}, {"kind": "fee_list", "pages": 2, "sha256": "7746ec8d6bb9371b3a27113f27e1d817f4de830c6a4a19aee2f186b8fc2e5a00"}, {"kind": "medical_record", "pages": 3, "sha256": "0b69778190911808b75e7917e8ca265cab1373fc118e1623068427d90f684891"}, {"kind": "basic_settlement", "pages": 1, "sha256": "9269929bc21f68223a7352ac48f06f411f0d710622f7950bc0eb81e438ba5756"}], "person_id": "R8AW7C66CKTBJZ9DQ", "policy_year": 2014, "received_date": "2014-06-16", "admission_date": "2014-05-26", "discharge_date": "2014-06-07", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院"}', '{"at": "2014-06-16T01:00:04.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:233"}', '\x', '\x23b919a29185fc106709589dcc4fa89658e01e8e18f1741dd6b050df697eb7b6'),
	(249, '2060', '370000', 'clock:claim:C37000020144WCN4R795A/claim.assess/1', 1, '20bcdcc9-12b5-53ee-a173-5dc552b6a72e', 'clock.started.1', '2014-06-16 01:00:04+00', '2014-06-16 01:00:04+00', '{"plan": [{"at": "2014-07-01T01:00:00.000000Z", "step": "half"}, {"at": "2014-07-10T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-07-16T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-07-16T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C37000020144WCN4R795A", "clock_id": "claim:C37000020144WCN4R795A/claim.assess/1", "due_date": "2014-07-16", "rule_code": "claim.assess", "start_date": "2014-06-16", "paused_days": 0, "provisional": false, "raw_last_day": "2014-07-16", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-06-16T01:00:04.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:233"}', '\x', '\x20530bd19216d1575f5095a293e2ca5575f2ef60fe8d2ddc11f66730d7b1a0c2'),
	(250, '2068', '370000', 'fund:DB370000-2014', 40, '28ec954e-d8e1-596d-9a9c-fc5dd6e2a582', 'fund.premium_due.1', '2014-06-16 01:00:06+00', '2014-06-16 01:00:06+00', '{"ground": "14 × 3519.28", "region": "370000", "due_date": "2014-06-16", "reference": "DB370000-2014-S038", "amount_fen": 4926992, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-06-16T01:00:06.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_premium_due", "causation": "", "correlation": "", "request_key": "simulation:2014:11:235"}', '\xc3b3729e70ab0ba4f849fd1bb6dcf6fa300d5de6e0e19f30f10675cd5953bf5d', '\xb0a09057b540a5896e954680806bf5e81a6455bf46c6a141cb78e438de1566bb'),
	(251, '2078', '370000', 'clock:claim:C37000020145GJK9KBXPF/claim.pay/1', 3, '87b29997-8ee4-59d6-ac49-6aac08c363b6', 'clock.warned.1', '2014-06-17 01:00:00+00', '2014-06-17 01:00:00+00', '{"step": "at_risk", "steps": ["at_risk"], "subject": "claim:C37000020145GJK9KBXPF", "clock_id": "claim:C37000020145GJK9KBXPF/claim.pay/1", "due_date": "2014-06-19", "rule_code": "claim.pay", "effective_at": "2014-06-17T01:00:00.000000Z"}', '{"at": "2014-06-17T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-06-17T01:00:00.000000Z:c4a480e86403a83f1a01d3ac6f86b127"}', '\xa6d3d8fa99fb958ff8b86d02a535e5999ab8db4054f6690c733458e32d03ab81', '\xf8d8c9bec13b39cde31da5b06f1ca067963da7959494de33ca191b994b9908e0'),
	(252, '2087', '370000', 'claim:C37000020144WCN4R795A', 2, '4d0421cc-edb1-5c93-b9e0-0d835b0462bf', 'claim.supplement_requested.1', '2014-06-17 01:00:03+00', '2014-06-17 01:00:03+00', '{"claim_no": "C37000020144WCN4R795A", "documents": [{"kind": "diagnosis", "reason": "核定所必需，尚未提交。"}, {"kind": "identity", "reason": "核定所必需，尚未提交。"}], "given_how": "mail", "requested_date": "2014-06-17"}', '{"at": "2014-06-17T01:00:03.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "request_supplement", "causation": "", "correlation": "", "request_key": "simulation:2014:11:238"}', '\x23b919a29185fc106709589dcc4fa89658e01e8e18f1741dd6b050df697eb7b6', '\x920177a27b2cf7f0f1386faa1b68d14f54ca5274431336537f89e858d69a81f7'),
	(253, '2095', '370000', 'fund:DB370000-2014', 41, '973cdb72-cfcf-53e9-bd50-043993a27f71', 'fund.premium_received.1', '2014-06-17 01:00:04+00', '2014-06-17 01:00:04+00', '{"region": "370000", "reference": "DB370000-2014-S038-1", "amount_fen": 4926992, "project_no": "DB370000-2014", "policy_year": 2014, "due_reference": "DB370000-2014-S038", "received_date": "2014-06-17"}', '{"at": "2014-06-17T01:00:04.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_premium_received", "causation": "", "correlation": "", "request_key": "simulation:2014:11:239"}', '\xb0a09057b540a5896e954680806bf5e81a6455bf46c6a141cb78e438de1566bb', '\x5dc51a187a52456abaea2a6d5a68795cbf6af8718c31bb2ce59a1b5fcc7bc23c'),
	(254, '2107', '370000', 'fund:DB370000-2014', 42, 'a2592189-2594-54a5-802c-c78e47be804f', 'fund.sweep_sent.1', '2014-06-18 01:00:03+00', '2014-06-18 01:00:03+00', '{"region": "370000", "reference": "DB370000-2014-S038-1-UP", "sent_date": "2014-06-18", "amount_fen": 4926992, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-06-18T01:00:03.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_sweep", "causation": "", "correlation": "", "request_key": "simulation:2014:11:242"}', '\x5dc51a187a52456abaea2a6d5a68795cbf6af8718c31bb2ce59a1b5fcc7bc23c', '\x64a8562853eb940877b78903e234d98c29df5f801b6c6112531ca161e60d1c71'),
	(255, '2117', '370000', 'clock:claim:C37000020145GJK9KBXPF/claim.pay/1', 4, '167fcab6-64db-5cc7-9b17-a6ff46b8e04a', 'clock.warned.1', '2014-06-19 01:00:00+00', '2014-06-19 01:00:00+00', '{"step": "last_day", "steps": ["last_day"], "subject": "claim:C37000020145GJK9KBXPF", "clock_id": "claim:C37000020145GJK9KBXPF/claim.pay/1", "due_date": "2014-06-19", "rule_code": "claim.pay", "effective_at": "2014-06-19T01:00:00.000000Z"}', '{"at": "2014-06-19T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-06-19T01:00:00.000000Z:0dc1bf5236d0ba5efbbdad6e9309ec44"}', '\xf8d8c9bec13b39cde31da5b06f1ca067963da7959494de33ca191b994b9908e0', '\x410dbf3ca989b70b14b51122fe33bf13ec20c1bd618d3f9388d7c54ebe877604'),
	(256, '2126', '370000', 'fund:DB370000-2014', 43, '804f4035-abc8-50c7-98b6-096455d45c6a', 'fund.sweep_arrived.1', '2014-06-19 01:00:03+00', '2014-06-19 01:00:03+00', '{"region": "370000", "reference": "DB370000-2014-S038-1-UP", "amount_fen": 4926992, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-06-19"}', '{"at": "2014-06-19T01:00:03.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_sweep_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:245"}', '\x64a8562853eb940877b78903e234d98c29df5f801b6c6112531ca161e60d1c71', '\xc257de6c76b82c209f4fc59ee58203d880f8a91d28f7ab736a4e2ceca73ea818'),
	(257, '2127', '370000', 'fund:DB370000-2014', 44, '80911076-5467-5144-a604-e4f1474863f0', 'fund.allocation_sent.1', '2014-06-19 01:00:04+00', '2014-06-19 01:00:04+00', '{"region": "370000", "reference": "DB370000-2014-A038", "sent_date": "2014-06-19", "amount_fen": 954744, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-06-19T01:00:04.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_allocation", "causation": "", "correlation": "", "request_key": "simulation:2014:11:246"}', '\xc257de6c76b82c209f4fc59ee58203d880f8a91d28f7ab736a4e2ceca73ea818', '\xa9d43d394ec37bcd6114a7fa554c5c043ef36905dd0c2ed4ea1c61ecc2a2aa49'),
	(258, '2137', '370000', 'clock:claim:C37000020145GJK9KBXPF/claim.pay/1', 5, 'd47b0890-9bea-50aa-8046-1f8c277679af', 'clock.breached.1', '2014-06-19 16:00:00+00', '2014-06-20 01:00:00+00', '{"subject": "claim:C37000020145GJK9KBXPF", "clock_id": "claim:C37000020145GJK9KBXPF/claim.pay/1", "due_date": "2014-06-19", "rule_code": "claim.pay", "effective_at": "2014-06-19T16:00:00.000000Z"}', '{"at": "2014-06-20T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-06-20T01:00:00.000000Z:952a245147b4ce96e96747dea442d9a2"}', '\x410dbf3ca989b70b14b51122fe33bf13ec20c1bd618d3f9388d7c54ebe877604', '\xeda107b7230461897bcb98eacaf4b99d46e35538e90b7194207d25385cbd5971'),
	(259, '2146', '370000', 'fund:DB370000-2014', 45, '1e9c339a-f01f-5f0f-a5ae-691b3b964bd1', 'fund.allocation_arrived.1', '2014-06-20 01:00:03+00', '2014-06-20 01:00:03+00', '{"region": "370000", "reference": "DB370000-2014-A038", "amount_fen": 954744, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-06-20"}', '{"at": "2014-06-20T01:00:03.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_allocation_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:249"}', '\xa9d43d394ec37bcd6114a7fa554c5c043ef36905dd0c2ed4ea1c61ecc2a2aa49', '\x2f35f0034550f66df14e9841a9691b37b1caa913c0f0241c28484f98ce1a9d98'),
	(260, '2152', '370000', 'payment:P370000201499EE7A607367A4A0', 2, '78feba4e-8f65-5888-bb99-2803ba4e493a', 'payment.reserved.1', '2014-06-20 01:00:03+00', '2014-06-20 01:00:03+00', '{"region": "370000", "attempt": 1, "claim_no": "C37000020145GJK9KBXPF", "account_id": "10a232c072249fe025862e6984bfc1f6", "amount_fen": 1238200, "payee_kind": "person", "payment_no": "P370000201499EE7A607367A4A0", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": null, "reserved_date": "2014-06-20"}', '{"at": "2014-06-20T01:00:03.000000Z", "app": "", "role": "system", "actor": "reaction:reserve_waiting", "ground": "", "outlet": "", "channel": "simulation", "command": "reserve_payment", "causation": "1e9c339a-f01f-5f0f-a5ae-691b3b964bd1", "correlation": "simulation:2014:11:249", "request_key": "reserve_waiting:1e9c339a-f01f-5f0f-a5ae-691b3b964bd1:P370000201499EE7A607367A4A0"}', '\x654b4da4e4f12ce54f1c1b8f83c156688adccde79166b52df30b9bc4c621c4d4', '\xfb2d699a71992b068a62026f0677f4ff746d06aa866f45cd0279602bb5c32a13'),
	(263, '2167', '370000', 'payment:P370000201499EE7A607367A4A0', 3, 'f9722993-a7e9-5cb6-9feb-e631e23e713f', 'payment.confirmed.1', '2014-06-23 01:00:03+00', '2014-06-23 01:00:03+00', '{"region": "370000", "attempt": 1, "bank_ref": "BANK-P370000201499EE7A607367A4A0-252", "claim_no": "C37000020145GJK9KBXPF", "amount_fen": 1238200, "payee_kind": "person", "payment_no": "P370000201499EE7A607367A4A0", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": null, "confirmed_date": "2014-06-23"}', '{"at": "2014-06-23T01:00:03.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "confirm_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:252"}', '\xfb2d699a71992b068a62026f0677f4ff746d06aa866f45cd0279602bb5c32a13', '\x9e06648d4b3c4e4295517e54b4a901e5f7b5fbe923295c7584815ab72636eb41'),
	(264, '2174', '370000', 'claim:C37000020145GJK9KBXPF', 14, 'fd37d575-2569-5fdc-8c13-2c79a338ed51', 'claim.paid.1', '2014-06-23 01:00:03+00', '2014-06-23 01:00:03+00', '{"region": "370000", "paid_at": "2014-06-23T01:00:03.000000Z", "bank_ref": "BANK-P370000201499EE7A607367A4A0-252", "claim_no": "C37000020145GJK9KBXPF", "person_id": "RJW4HW1SBHXZ1J317", "amount_fen": 1238200, "payment_no": "P370000201499EE7A607367A4A0", "policy_year": 2014}', '{"at": "2014-06-23T01:00:03.000000Z", "app": "", "role": "system", "actor": "reaction:tell_claim", "ground": "", "outlet": "", "channel": "simulation", "command": "record_paid", "causation": "f9722993-a7e9-5cb6-9feb-e631e23e713f", "correlation": "simulation:2014:11:252", "request_key": "tell_claim:f9722993-a7e9-5cb6-9feb-e631e23e713f"}', '\x7b9648f4a1211a85bf7230a440ad2bdd4fd0d4a0eb2a8a7030828c722cf550d5', '\xbd564a013d67058ae5209495de25b59a120c7d9276fb244d888c52c072cd65dc'),
	(265, '2174', '370000', 'clock:claim:C37000020145GJK9KBXPF/claim.pay/1', 6, '0df50866-e937-5d3b-abb7-d668f6b9bb1d', 'clock.met.1', '2014-06-23 01:00:03+00', '2014-06-23 01:00:03+00', '{"late": true, "subject": "claim:C37000020145GJK9KBXPF", "clock_id": "claim:C37000020145GJK9KBXPF/claim.pay/1", "rule_code": "claim.pay", "effective_at": "2014-06-23T01:00:03.000000Z"}', '{"at": "2014-06-23T01:00:03.000000Z", "app": "", "role": "system", "actor": "reaction:tell_claim", "ground": "", "outlet": "", "channel": "simulation", "command": "record_paid", "causation": "f9722993-a7e9-5cb6-9feb-e631e23e713f", "correlation": "simulation:2014:11:252", "request_key": "tell_claim:f9722993-a7e9-5cb6-9feb-e631e23e713f"}', '\xeda107b7230461897bcb98eacaf4b99d46e35538e90b7194207d25385cbd5971', '\xef6d09ffc8f862920462b09ee68aa0fc38bc86e3d9b789cf05785ea18d6f4a18'),
	(266, '2182', '370000', 'fund:DB370000-2014', 46, '734f1dc4-02da-57bc-9b09-ce78bdc8474f', 'fund.allocation_sent.1', '2014-06-23 01:00:05+00', '2014-06-23 01:00:05+00', '{"region": "370000", "reference": "DB370000-2014-A039", "sent_date": "2014-06-23", "amount_fen": 4105824, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-06-23T01:00:05.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_allocation", "causation": "", "correlation": "", "request_key": "simulation:2014:11:254"}', '\x2f35f0034550f66df14e9841a9691b37b1caa913c0f0241c28484f98ce1a9d98', '\x326385ea35e40518a893290ca1144fcfcfea2e152ab6c2260d37d64ffa1a5a5f'),
	(267, '2194', '370000', 'fund:DB370000-2014', 47, 'a05d4b54-6ad6-5fe9-9453-2e9b395c5679', 'fund.allocation_arrived.1', '2014-06-24 01:00:02+00', '2014-06-24 01:00:02+00', '{"region": "370000", "reference": "DB370000-2014-A039", "amount_fen": 4105824, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-06-24"}', '{"at": "2014-06-24T01:00:02.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_allocation_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:256"}', '\x326385ea35e40518a893290ca1144fcfcfea2e152ab6c2260d37d64ffa1a5a5f', '\x4b228057e10aba687586da86dac814db00758d5f450f7d8fcf36b2dcb11a0a7c'),
	(268, '2200', '370000', 'payment:P37000020147985BF7BE01F43C5', 2, '93f26881-4efd-52b6-a066-258a9d417339', 'payment.reserved.1', '2014-06-24 01:00:02+00', '2014-06-24 01:00:02+00', '{"region": "370000", "attempt": 1, "claim_no": null, "account_id": "6cde39fe4b13da3719befea839b0ef3d", "amount_fen": 2134800, "payee_kind": "hospital", "payment_no": "P37000020147985BF7BE01F43C5", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": "H37990100001", "reserved_date": "2014-06-24"}', '{"at": "2014-06-24T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:reserve_waiting", "ground": "", "outlet": "", "channel": "simulation", "command": "reserve_payment", "causation": "a05d4b54-6ad6-5fe9-9453-2e9b395c5679", "correlation": "simulation:2014:11:256", "request_key": "reserve_waiting:a05d4b54-6ad6-5fe9-9453-2e9b395c5679:P37000020147985BF7BE01F43C5"}', '\x2cded41d68ac0439fe7f4ac0c1b0da6bfedc80587b9954eddd23db11636e4445', '\x93220e2231384aab38e8a34e47d2f7c4dcaf191936a804bb7a15f756a1b8d7ae'),
	(269, '2200', '370000', 'payment:P3700002014F757A37573D834BC', 2, '89bcec6a-2b79-5ce4-a20c-aead8687b146', 'payment.reserved.1', '2014-06-24 01:00:02+00', '2014-06-24 01:00:02+00', '{"region": "370000", "attempt": 1, "claim_no": null, "account_id": "6cde39fe4b13da3719befea839b0ef3d", "amount_fen": 2130150, "payee_kind": "hospital", "payment_no": "P3700002014F757A37573D834BC", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": "H37990100001", "reserved_date": "2014-06-24"}', '{"at": "2014-06-24T01:00:02.000000Z", "app": "", "role": "system", "actor": "reaction:reserve_waiting", "ground": "", "outlet": "", "channel": "simulation", "command": "reserve_payment", "causation": "a05d4b54-6ad6-5fe9-9453-2e9b395c5679", "correlation": "simulation:2014:11:256", "request_key": "reserve_waiting:a05d4b54-6ad6-5fe9-9453-2e9b395c5679:P3700002014F757A37573D834BC"}', '\x247e2609e78dc45a145a061c6777ff7c6157eec672952d44a813ab01c21b1a8e', '\xe51cfcaa519a802d4ebd7722b4d04ab9398fd711db5594126d5b41d5b3dd3a76'),
	(270, '2214', '370000', 'payment:P37000020147985BF7BE01F43C5', 3, '3620680a-f3c6-5144-b704-73fb4f6ffd65', 'payment.confirmed.1', '2014-06-25 01:00:02+00', '2014-06-25 01:00:02+00', '{"region": "370000", "attempt": 1, "bank_ref": "BANK-P37000020147985BF7BE01F43C5-258", "claim_no": null, "amount_fen": 2134800, "payee_kind": "hospital", "payment_no": "P37000020147985BF7BE01F43C5", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": "H37990100001", "confirmed_date": "2014-06-25"}', '{"at": "2014-06-25T01:00:02.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "confirm_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:258"}', '\x93220e2231384aab38e8a34e47d2f7c4dcaf191936a804bb7a15f756a1b8d7ae', '\x5e7645ede642debafe4028e00a7f720a250488c1d92e07e48dda987559a11ca2'),
	(271, '2224', '370000', 'hospital:H37990100001', 3, '62275b2b-832a-51c2-99e8-88f47e90038d', 'hospital.reimbursement_released.1', '2014-06-27 01:00:01+00', '2014-06-27 01:00:01+00', '{"region": "370000", "shares": [{"bill_no": "B3700002014C6F29C74426813B7", "amount_fen": 2130150}], "payment_no": "P3700002014F757A37573D834BC", "policy_year": 2014, "hospital_code": "H37990100001", "released_date": "2014-06-27"}', '{"at": "2014-06-27T01:00:01.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "fail_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:259"}', '\xbd3b6ba583d7fc88ebb6fb5ad909c071b31f5613bc9d26c3083bb67336902fa7', '\xa459d941d7e802ae078b7cfd2afcc9377b278e29a65ad246db216e0280bd6e49'),
	(272, '2224', '370000', 'payment:P3700002014F757A37573D834BC', 3, 'e02ccfda-0190-5343-9382-e5bbe9012452', 'payment.failed.1', '2014-06-27 01:00:01+00', '2014-06-27 01:00:01+00', '{"reason": "账户状态异常", "region": "370000", "attempt": 1, "claim_no": null, "amount_fen": 2130150, "payee_kind": "hospital", "payment_no": "P3700002014F757A37573D834BC", "project_no": "DB370000-2014", "failed_date": "2014-06-27", "policy_year": 2014, "hospital_code": "H37990100001"}', '{"at": "2014-06-27T01:00:01.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "fail_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:259"}', '\xe51cfcaa519a802d4ebd7722b4d04ab9398fd711db5594126d5b41d5b3dd3a76', '\x93e3e023270a679f2e71fe170ebe8b009d350b880bffae5db0e9a264c116385b'),
	(273, '2242', '370000', 'clock:claim:C37000020144WCN4R795A/claim.assess/1', 2, '15e11f28-6798-574e-8694-c61a923411b3', 'clock.warned.1', '2014-07-01 01:00:00+00', '2014-07-01 01:00:00+00', '{"step": "half", "steps": ["half"], "subject": "claim:C37000020144WCN4R795A", "clock_id": "claim:C37000020144WCN4R795A/claim.assess/1", "due_date": "2014-07-16", "rule_code": "claim.assess", "effective_at": "2014-07-01T01:00:00.000000Z"}', '{"at": "2014-07-01T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-07-01T01:00:00.000000Z:b297e90c7ea22e5a6e8131eb202ca887"}', '\x20530bd19216d1575f5095a293e2ca5575f2ef60fe8d2ddc11f66730d7b1a0c2', '\x66e8c71aa7be30ba609b73366cf26d955a09d85ca8267859231a741fcac28e12'),
	(274, '2255', '370000', 'claim:C3700002014DKJRVKTXEZ', 1, 'd54d21c7-e271-583a-bd88-ecbd3136f6b4', 'claim.reported.1', '2014-07-07 01:00:01+00', '2014-07-07 01:00:01+00', '{"outlet": "37990201", "region": "370000", "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 9798000, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 13860000, "medfee_sumamt_fen": 16500000, "preselfpay_amt_fen": 825000, "overlmt_selfpay_fen": 165000, "fulamt_ownpay_amt_fen": 1650000}, "claim_no": "C3700002014DKJRVKTXEZ", "documents": [{"kind": "invoice", "pages": 1, "sha256": "75b6e800f668532b0bba1766bf64b62fc3be930bc70c78d64aade793fc788c53"}, {"kind": "fee_list", "pages": 2, "sha256": "037d3d5bd146c177f3eceffa7e48b6c7abbdcdd257a7e51c653d9019b2ed6afc"}, {"kind": "diagnosis", "pages": 3, "sha256": "d1713e97b5eb057dfafe803686b0bce418c7b1dc98ebb2034d64b822ae9d4962"}, {"kind": "medical_record", "pages": 1, "sha256": "f7168b97eb059c0dc9d3357407696d3812d4f0d968c506d4884586c86608ba3e"}, {"kind": "basic_settlement", "pages": 2, "sha256": "4fabcca4b69923ad01df0f432994f592d0d7fef3cf6063f36aa76b59f0814942"}, {"kind": "identity", "pages": 3, "sha256": "df392f58aeae9f4f50f9499691d0024e3a2fb2b7376d27c6f5313ca25464f8ac"}], "person_id": "RSZJJF431838H5K2W", "policy_year": 2014, "received_date": "2014-07-07", "admission_date": "2014-06-16", "discharge_date": "2014-06-28", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院"}', '{"at": "2014-07-07T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:263"}', '\x', '\x9d5d405738de10c40676157ff252dc8770b3fd669bd104cd37d3fe1a326c59cc'),
	(275, '2255', '370000', 'clock:claim:C3700002014DKJRVKTXEZ/claim.assess/1', 1, '8303da95-4200-5021-9efe-5dd70e04a184', 'clock.started.1', '2014-07-07 01:00:01+00', '2014-07-07 01:00:01+00', '{"plan": [{"at": "2014-07-22T01:00:00.000000Z", "step": "half"}, {"at": "2014-07-31T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-08-06T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-08-06T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C3700002014DKJRVKTXEZ", "clock_id": "claim:C3700002014DKJRVKTXEZ/claim.assess/1", "due_date": "2014-08-06", "rule_code": "claim.assess", "start_date": "2014-07-07", "paused_days": 0, "provisional": false, "raw_last_day": "2014-08-06", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-07-07T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:263"}', '\x', '\x28c4c5bb8aa168a33aec91683618b2adb491c683b3c49e7c745776e8c7a94be8'),
	(276, '2267', '370000', 'claim:C3700002014DKJRVKTXEZ', 2, 'd4a22212-89a1-5311-b6d0-552c179fb469', 'claim.dossier_completed.1', '2014-07-08 01:00:01+00', '2014-07-08 01:00:01+00', '{"complex": false, "claim_no": "C3700002014DKJRVKTXEZ", "completed_date": "2014-07-08"}', '{"at": "2014-07-08T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "complete_dossier", "causation": "", "correlation": "", "request_key": "simulation:2014:11:265"}', '\x9d5d405738de10c40676157ff252dc8770b3fd669bd104cd37d3fe1a326c59cc', '\x2f2eb94acf216d2941e76be5bebabc5c054dd643e8e3a626cd0496828dc0776f'),
	(277, '2277', '370000', 'clock:claim:C37000020144WCN4R795A/claim.assess/1', 3, '53232693-1e86-52ff-99a7-3d571634190c', 'clock.warned.1', '2014-07-10 01:00:00+00', '2014-07-10 01:00:00+00', '{"step": "at_risk", "steps": ["at_risk"], "subject": "claim:C37000020144WCN4R795A", "clock_id": "claim:C37000020144WCN4R795A/claim.assess/1", "due_date": "2014-07-16", "rule_code": "claim.assess", "effective_at": "2014-07-10T01:00:00.000000Z"}', '{"at": "2014-07-10T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-07-10T01:00:00.000000Z:1c22e56c76f2b55f9393e748e65339a4"}', '\x66e8c71aa7be30ba609b73366cf26d955a09d85ca8267859231a741fcac28e12', '\x7d7376d26352d77eea24220c717ef27ec78b9cb03ca1c733f9173eab9e802536'),
	(278, '2279', '370000', 'hospital:H37990100001', 4, '6a0705fa-a598-5801-bdf3-7fa87ac581f6', 'hospital.reimbursement_ordered.1', '2014-07-10 01:00:01+00', '2014-07-10 01:00:01+00', '{"region": "370000", "shares": [{"bill_no": "B3700002014C6F29C74426813B7", "amount_fen": 2130150}], "amount_fen": 2130150, "payment_no": "P3700002014B631C89065586EE8", "policy_year": 2014, "ordered_date": "2014-07-10", "hospital_code": "H37990100001"}', '{"at": "2014-07-10T01:00:01.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "order_hospital_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:266"}', '\xa459d941d7e802ae078b7cfd2afcc9377b278e29a65ad246db216e0280bd6e49', '\x5ab46fd4462730793324e10450031fc3e5a8d67413e6ae1edc44921cc12e49b6'),
	(279, '2279', '370000', 'payment:P3700002014B631C89065586EE8', 1, '20630659-96c2-5d7b-8214-692376f8164c', 'payment.ordered.1', '2014-07-10 01:00:01+00', '2014-07-10 01:00:01+00', '{"region": "370000", "attempt": 1, "bill_nos": ["B3700002014C6F29C74426813B7"], "claim_no": null, "due_date": null, "account_id": "6cde39fe4b13da3719befea839b0ef3d", "amount_fen": 2130150, "payee_kind": "hospital", "payment_no": "P3700002014B631C89065586EE8", "project_no": "DB370000-2014", "policy_year": 2014, "ordered_date": "2014-07-10", "account_last4": "0001", "hospital_code": "H37990100001"}', '{"at": "2014-07-10T01:00:01.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "order_hospital_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:266"}', '\x', '\xf4ed98530f5056a69803e7b860ac9d837d489dfc32d36483a81258cf4574a326'),
	(280, '2284', '370000', 'payment:P3700002014B631C89065586EE8', 2, '4558ecd8-04b5-5d03-ad40-f5fdb144153b', 'payment.reserved.1', '2014-07-10 01:00:01+00', '2014-07-10 01:00:01+00', '{"region": "370000", "attempt": 1, "claim_no": null, "account_id": "6cde39fe4b13da3719befea839b0ef3d", "amount_fen": 2130150, "payee_kind": "hospital", "payment_no": "P3700002014B631C89065586EE8", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": "H37990100001", "reserved_date": "2014-07-10"}', '{"at": "2014-07-10T01:00:01.000000Z", "app": "", "role": "system", "actor": "reaction:reserve_ordered", "ground": "", "outlet": "", "channel": "simulation", "command": "reserve_payment", "causation": "20630659-96c2-5d7b-8214-692376f8164c", "correlation": "simulation:2014:11:266", "request_key": "reserve_ordered:20630659-96c2-5d7b-8214-692376f8164c"}', '\xf4ed98530f5056a69803e7b860ac9d837d489dfc32d36483a81258cf4574a326', '\x8ab4de1167cf3e98c8a2abcdf5e8e2b16995146af25ecff372261a36d822fa11'),
	(281, '2298', '370000', 'payment:P3700002014B631C89065586EE8', 3, '23c120a3-0291-5143-908f-edf30d7b3292', 'payment.confirmed.1', '2014-07-14 01:00:02+00', '2014-07-14 01:00:02+00', '{"region": "370000", "attempt": 1, "bank_ref": "BANK-P3700002014B631C89065586EE8-274", "claim_no": null, "amount_fen": 2130150, "payee_kind": "hospital", "payment_no": "P3700002014B631C89065586EE8", "project_no": "DB370000-2014", "policy_year": 2014, "hospital_code": "H37990100001", "confirmed_date": "2014-07-14"}', '{"at": "2014-07-14T01:00:02.000000Z", "app": "", "role": "cashier", "actor": "cashier-1", "ground": "", "outlet": "", "channel": "simulation", "command": "confirm_payment", "causation": "", "correlation": "", "request_key": "simulation:2014:11:274"}', '\x8ab4de1167cf3e98c8a2abcdf5e8e2b16995146af25ecff372261a36d822fa11', '\xfb56d5e6dd35cd989dc87eb6f61eaf59410126a5ed8c5ec0618965664fe1bcf2'),
	(282, '2306', '370000', 'fund:DB370000-2014', 48, '35f076ac-7473-5f56-bdb0-94c91d366216', 'fund.premium_received.1', '2014-07-14 01:00:03+00', '2014-07-14 01:00:03+00', '{"region": "370000", "reference": "DB370000-2014-D07", "amount_fen": 181440, "project_no": "DB370000-2014", "policy_year": 2014, "due_reference": "DB370000-2014-D", "received_date": "2014-07-14"}', '{"at": "2014-07-14T01:00:03.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_premium_received", "causation": "", "correlation": "", "request_key": "simulation:2014:11:275"}', '\x4b228057e10aba687586da86dac814db00758d5f450f7d8fcf36b2dcb11a0a7c', '\x5c95a59c28371d81ab4b9e1ccab267500096328d9dc69327b5d6dd258f2a14aa'),
	(283, '2316', '370000', 'fund:DB370000-2014', 49, '780e1bfd-c753-5430-a1a3-84bdc7c8a8dd', 'fund.sweep_sent.1', '2014-07-15 01:00:01+00', '2014-07-15 01:00:01+00', '{"region": "370000", "reference": "DB370000-2014-D07-UP", "sent_date": "2014-07-15", "amount_fen": 181440, "project_no": "DB370000-2014", "policy_year": 2014}', '{"at": "2014-07-15T01:00:01.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "send_sweep", "causation": "", "correlation": "", "request_key": "simulation:2014:11:277"}', '\x5c95a59c28371d81ab4b9e1ccab267500096328d9dc69327b5d6dd258f2a14aa', '\x81e6ba3834c5c22e4b2ac19eefde14e8a0d55ee43311ded6af86803cb64fac29'),
	(284, '2326', '370000', 'clock:claim:C37000020144WCN4R795A/claim.assess/1', 4, '3650ec56-2d25-5394-ba89-b59a3d8ddf8d', 'clock.warned.1', '2014-07-16 01:00:00+00', '2014-07-16 01:00:00+00', '{"step": "last_day", "steps": ["last_day"], "subject": "claim:C37000020144WCN4R795A", "clock_id": "claim:C37000020144WCN4R795A/claim.assess/1", "due_date": "2014-07-16", "rule_code": "claim.assess", "effective_at": "2014-07-16T01:00:00.000000Z"}', '{"at": "2014-07-16T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-07-16T01:00:00.000000Z:18c198c9911d6e1102904182055f33e9"}', '\x7d7376d26352d77eea24220c717ef27ec78b9cb03ca1c733f9173eab9e802536', '\x4df5c02ac5f819284ba71b10ec25dd94af4ed7b66758c96e27a352c68c9244b2'),
	(285, '2328', '370000', 'fund:DB370000-2014', 50, 'b97754f8-bad1-5e95-a6fd-6af8ab9ffc13', 'fund.sweep_arrived.1', '2014-07-16 01:00:01+00', '2014-07-16 01:00:01+00', '{"region": "370000", "reference": "DB370000-2014-D07-UP", "amount_fen": 181440, "project_no": "DB370000-2014", "policy_year": 2014, "arrived_date": "2014-07-16"}', '{"at": "2014-07-16T01:00:01.000000Z", "app": "", "role": "finance", "actor": "finance-1", "ground": "", "outlet": "", "channel": "simulation", "command": "record_sweep_arrived", "causation": "", "correlation": "", "request_key": "simulation:2014:11:278"}', '\x81e6ba3834c5c22e4b2ac19eefde14e8a0d55ee43311ded6af86803cb64fac29', '\x6986a17a4a38347e49849ab554ad7b3af06a35dd0294abdc401722559229857a'),
	(286, '2338', '370000', 'clock:claim:C37000020144WCN4R795A/claim.assess/1', 5, 'ee74604c-f0d3-5be5-af2c-2ef959a557e4', 'clock.breached.1', '2014-07-16 16:00:00+00', '2014-07-17 01:00:00+00', '{"subject": "claim:C37000020144WCN4R795A", "clock_id": "claim:C37000020144WCN4R795A/claim.assess/1", "due_date": "2014-07-16", "rule_code": "claim.assess", "effective_at": "2014-07-16T16:00:00.000000Z"}', '{"at": "2014-07-17T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-07-17T01:00:00.000000Z:d388a8efeec66a70fcf9265c1b582969"}', '\x4df5c02ac5f819284ba71b10ec25dd94af4ed7b66758c96e27a352c68c9244b2', '\x8d0cbcfd1b97378f012f65e02916e5a1f3f30526e305df9277c7b4d11029b4b5'),
	(287, '2353', '370000', 'clock:claim:C3700002014DKJRVKTXEZ/claim.assess/1', 2, '336e58e8-9a10-594c-b33c-9255f2ca2b09', 'clock.warned.1', '2014-07-22 01:00:00+00', '2014-07-22 01:00:00+00', '{"step": "half", "steps": ["half"], "subject": "claim:C3700002014DKJRVKTXEZ", "clock_id": "claim:C3700002014DKJRVKTXEZ/claim.assess/1", "due_date": "2014-08-06", "rule_code": "claim.assess", "effective_at": "2014-07-22T01:00:00.000000Z"}', '{"at": "2014-07-22T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-07-22T01:00:00.000000Z:fe43498d38fc26bf986896774135c7af"}', '\x28c4c5bb8aa168a33aec91683618b2adb491c683b3c49e7c745776e8c7a94be8', '\x58c9f556f16ffc6d33170a62397248268e0a618a87ad89e050d176ec5b66a4a5'),
	(288, '2370', '370000', 'claim:C37000020144WCN4R795A', 3, '7b475cb9-0a9b-5164-8f15-b604c3df7b89', 'claim.supplement_notice_arrived.1', '2014-06-19 16:00:00+00', '2014-07-30 01:00:01+00', '{"claim_no": "C37000020144WCN4R795A", "arrived_date": "2014-06-20"}', '{"at": "2014-07-30T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "record_notice_arrival", "causation": "", "correlation": "", "request_key": "simulation:2014:11:283"}', '\x920177a27b2cf7f0f1386faa1b68d14f54ca5274431336537f89e858d69a81f7', '\x1373628ac6fbffc7d723181ac04ed38ec2ad22ef1ea5e551369b09933dae417c'),
	(289, '2370', '370000', 'clock:claim:C37000020144WCN4R795A/claim.assess/1', 6, '68ec22b9-aed5-5d6b-a519-aeaffdcc9951', 'clock.breach_withdrawn.1', '2014-06-19 16:00:00+00', '2014-07-30 01:00:01+00', '{"reason": "paused in time, recorded late", "subject": "claim:C37000020144WCN4R795A", "clock_id": "claim:C37000020144WCN4R795A/claim.assess/1", "rule_code": "claim.assess", "effective_at": "2014-06-19T16:00:00.000000Z"}', '{"at": "2014-07-30T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "record_notice_arrival", "causation": "", "correlation": "", "request_key": "simulation:2014:11:283"}', '\x8d0cbcfd1b97378f012f65e02916e5a1f3f30526e305df9277c7b4d11029b4b5', '\x8ce8d84abc883c8f50944c094e4920bfdd22a20a260d42c0db3fd957a2f6640f'),
	(290, '2370', '370000', 'clock:claim:C37000020144WCN4R795A/claim.assess/1', 7, '1256d82e-846d-5f55-b7ea-e444ef83d47a', 'clock.paused.1', '2014-06-19 16:00:00+00', '2014-07-30 01:00:01+00', '{"subject": "claim:C37000020144WCN4R795A", "clock_id": "claim:C37000020144WCN4R795A/claim.assess/1", "paused_date": "2014-06-20"}', '{"at": "2014-07-30T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990201", "ground": "", "outlet": "37990201", "channel": "simulation", "command": "record_notice_arrival", "causation": "", "correlation": "", "request_key": "simulation:2014:11:283"}', '\x8ce8d84abc883c8f50944c094e4920bfdd22a20a260d42c0db3fd957a2f6640f', '\xb9aba0321b0488f54be0ef9bcedc3713360b7487c106a3c43cad3822bb0a4cd1'),
	(291, '2380', '370000', 'clock:claim:C3700002014DKJRVKTXEZ/claim.assess/1', 3, '1c6470e7-8d10-5be4-864a-df0603ca6e38', 'clock.warned.1', '2014-07-31 01:00:00+00', '2014-07-31 01:00:00+00', '{"step": "at_risk", "steps": ["at_risk"], "subject": "claim:C3700002014DKJRVKTXEZ", "clock_id": "claim:C3700002014DKJRVKTXEZ/claim.assess/1", "due_date": "2014-08-06", "rule_code": "claim.assess", "effective_at": "2014-07-31T01:00:00.000000Z"}', '{"at": "2014-07-31T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-07-31T01:00:00.000000Z:665425c56061ca5a201b01196c4cb43b"}', '\x58c9f556f16ffc6d33170a62397248268e0a618a87ad89e050d176ec5b66a4a5', '\x72ef9587097c0567228fa54baac2c2f624d988095210c6d59dd9a19d1f9d3237'),
	(292, '2395', '370000', 'clock:claim:C3700002014DKJRVKTXEZ/claim.assess/1', 4, '6ac9ff5f-4368-5405-953f-04f97af27d27', 'clock.warned.1', '2014-08-06 01:00:00+00', '2014-08-06 01:00:00+00', '{"step": "last_day", "steps": ["last_day"], "subject": "claim:C3700002014DKJRVKTXEZ", "clock_id": "claim:C3700002014DKJRVKTXEZ/claim.assess/1", "due_date": "2014-08-06", "rule_code": "claim.assess", "effective_at": "2014-08-06T01:00:00.000000Z"}', '{"at": "2014-08-06T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-08-06T01:00:00.000000Z:4b24e35e1aecd2b798653fae53d139df"}', '\x72ef9587097c0567228fa54baac2c2f624d988095210c6d59dd9a19d1f9d3237', '\x7c9480e23be3501c4ac1519d22bb88d5824d21497fbc5059c3b2dbc32d3f434d'),
	(293, '2399', '370000', 'clock:claim:C3700002014DKJRVKTXEZ/claim.assess/1', 5, 'c0de54c6-03c6-58be-8c84-7e433a3962f8', 'clock.breached.1', '2014-08-06 16:00:00+00', '2014-08-07 01:00:00+00', '{"subject": "claim:C3700002014DKJRVKTXEZ", "clock_id": "claim:C3700002014DKJRVKTXEZ/claim.assess/1", "due_date": "2014-08-06", "rule_code": "claim.assess", "effective_at": "2014-08-06T16:00:00.000000Z"}', '{"at": "2014-08-07T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-08-07T01:00:00.000000Z:f5b0481683f915b5ae3553ea68e8cc02"}', '\x7c9480e23be3501c4ac1519d22bb88d5824d21497fbc5059c3b2dbc32d3f434d', '\xd290ee5d297c2a5b6c1604877ca1bd4baea0b53b92f6339b806490d00cd79172'),
	(294, '2436', '370000', 'claim:C37000020140900DVJZMJ', 1, '3145cfb8-4cd7-570b-8192-3868101f17a7', 'claim.reported.1', '2014-09-01 01:00:01+00', '2014-09-01 01:00:01+00', '{"outlet": "37990401", "region": "370000", "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 8008000, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 14620000, "medfee_sumamt_fen": 17000000, "preselfpay_amt_fen": 680000, "overlmt_selfpay_fen": 510000, "fulamt_ownpay_amt_fen": 1190000}, "claim_no": "C37000020140900DVJZMJ", "documents": [{"kind": "invoice", "pages": 1, "sha256": "a650cff53bccd30f8fae7b096fbff22ba5aa472a76219d13ae9a8ac4a4d6bdeb"}, {"kind": "fee_list", "pages": 2, "sha256": "044c47bf49e15f75775c48c68b0a1b8acb12ab10e28d4231fff24d605d4ea2d7"}, {"kind": "diagnosis", "pages": 3, "sha256": "a7574bfaea31781b9f6ceedef48759f81c5e5676b85d12612da9830af5156bed"}, {"kind": "medical_record", "pages": 1, "sha256": "5a17b90c7caf97584a6e63a88b7eae5229d72c85a6447c9f407e0597f1d6cca8"}, {"kind": "basic_settlement", "pages": 2, "sha256": "690169261d20514dc50c614ef437ea6f3c0405f35a642c03358788651f7d5008"}, {"kind": "identity", "pages": 3, "sha256": "90b6aa07e31a65aff2a6b73240edec40f48510d99864015679009c41e58d46ee"}], "person_id": "R45V1TAE0VEA5SW3V", "policy_year": 2014, "received_date": "2014-09-01", "admission_date": "2014-08-11", "discharge_date": "2014-08-23", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院"}', '{"at": "2014-09-01T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:299"}', '\x', '\x36777d5a489eb4a4996e1bfda5257c5dd0e1502f82cb1241c287bcd56a76209a'),
	(295, '2436', '370000', 'clock:claim:C37000020140900DVJZMJ/claim.assess/1', 1, 'c26d2da0-f034-5e47-83c7-7904e7d878c6', 'clock.started.1', '2014-09-01 01:00:01+00', '2014-09-01 01:00:01+00', '{"plan": [{"at": "2014-09-16T01:00:00.000000Z", "step": "half"}, {"at": "2014-09-25T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-10-01T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-10-08T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C37000020140900DVJZMJ", "clock_id": "claim:C37000020140900DVJZMJ/claim.assess/1", "due_date": "2014-10-08", "rule_code": "claim.assess", "start_date": "2014-09-01", "paused_days": 0, "provisional": false, "raw_last_day": "2014-10-01", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-09-01T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:299"}', '\x', '\x8c8b4216b772b6bbb11157cadd32506c4faa3f21c80fa2ac57e5000be4c0e666'),
	(296, '2437', '370000', 'claim:C37000020140900DVJZMJ', 2, '873983b1-aae4-5999-a4fa-5168fec43605', 'claim.bank_account_given.1', '2014-09-01 01:00:02+00', '2014-09-01 01:00:02+00', '{"last4": "1001", "sealed": "ma4pES85mC1Mv6BqjIiMBPa7RQeElECbrqSUa1oS4RzR+QXftzU3QUVFO1F41xM=", "claim_no": "C37000020140900DVJZMJ", "account_id": "dc431e5dc4e2ce8c70771fcac5479b25", "given_date": "2014-09-01", "holder_is_claimant": true}', '{"at": "2014-09-01T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "give_bank_account", "causation": "", "correlation": "", "request_key": "simulation:2014:11:300"}', '\x36777d5a489eb4a4996e1bfda5257c5dd0e1502f82cb1241c287bcd56a76209a', '\xf5b558b3aebd7fe74da9bf2fffc16f5129fb9871335a3fc75583783003e2b595'),
	(297, '2449', '370000', 'claim:C37000020140900DVJZMJ', 3, '771ddb11-98ef-5686-a834-652420fe2675', 'claim.dossier_completed.1', '2014-09-02 01:00:01+00', '2014-09-02 01:00:01+00', '{"complex": false, "claim_no": "C37000020140900DVJZMJ", "completed_date": "2014-09-02"}', '{"at": "2014-09-02T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "complete_dossier", "causation": "", "correlation": "", "request_key": "simulation:2014:11:302"}', '\xf5b558b3aebd7fe74da9bf2fffc16f5129fb9871335a3fc75583783003e2b595', '\x3e75a87468e132780bf076ca7491b762815f56a980f3017bccf86d0d02c8f52b'),
	(298, '2459', '370000', 'claim:C37000020140900DVJZMJ', 4, '5d0ddd7e-4d32-58d9-b0bc-27b365a1749a', 'claim.assessed.1', '2014-09-04 01:00:01+00', '2014-09-04 01:00:01+00', '{"ground": "依据方案条款计算", "outcome": "benefit", "assessor": "assessor-1", "claim_no": "C37000020140900DVJZMJ", "benefit_fen": 2806000, "calculation": {"judged": {"place": "local", "med_type": "21", "disease_scope": ""}, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 6612000, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 6612000, "base_fen": 5612000, "from_fen": 1000000, "amount_fen": 2806000, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 66120.00 yuan: (66120.00−10000.00)×50% = 28060.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 66120.00 元（含）的部分：(66120.00−10000.00)×50% = 28060.00"}], "benefit_fen": 2806000, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 6612000, "identity_date": "2014-08-23", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 6612000, "cumulative_before_fen": 0}}, "assessed_date": "2014-09-04"}', '{"at": "2014-09-04T01:00:01.000000Z", "app": "", "role": "assessor", "actor": "assessor-1", "ground": "", "outlet": "", "channel": "simulation", "command": "assess_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:303"}', '\x3e75a87468e132780bf076ca7491b762815f56a980f3017bccf86d0d02c8f52b', '\x88f58cefbf9c0054dba5497e009e5fdad1a73db204e2959dc1efa15919d7ef34'),
	(299, '2469', '370000', 'cover:R45V1TAE0VEA5SW3V/2014', 2, '7c977e60-d311-552f-b728-f7c2ba343fe1', 'cover.claim_charged.1', '2014-09-05 01:00:01+00', '2014-09-05 01:00:01+00', '{"year": 2014, "place": "local", "spans": [{"origin": "compliant", "to_fen": 6612000, "from_fen": 0}], "region": "370000", "plan_id": "SD2014", "claim_no": "C37000020140900DVJZMJ", "mdtrt_id": "", "med_type": "21", "person_id": "R45V1TAE0VEA5SW3V", "benefit_fen": 2806000, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 6612000, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 6612000, "base_fen": 5612000, "from_fen": 1000000, "amount_fen": 2806000, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 66120.00 yuan: (66120.00−10000.00)×50% = 28060.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 66120.00 元（含）的部分：(66120.00−10000.00)×50% = 28060.00"}], "benefit_fen": 2806000, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 6612000, "identity_date": "2014-08-23", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 6612000, "cumulative_before_fen": 0}, "maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "disease_code": "", "hifp_pay_fen": 8008000, "plan_version": 1, "settled_date": "2014-09-05", "compliant_fen": 6612000, "disease_scope": "", "hifes_pay_fen": 0, "hifmi_pay_fen": 2806000, "hifob_pay_fen": 0, "hospital_code": "H37999900099", "admission_date": "2014-08-11", "discharge_date": "2014-08-23", "cvlserv_pay_fen": 0, "person_pays_fen": 6186000, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 6186000, "psn_part_amt_fen": 6186000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 14620000, "medfee_sumamt_fen": 17000000, "preselfpay_amt_fen": 680000, "deductible_used_fen": 1000000, "fund_pay_sumamt_fen": 10814000, "overlmt_selfpay_fen": 510000, "fulamt_ownpay_amt_fen": 1190000, "above_basic_ceiling_amt_fen": 0}', '{"at": "2014-09-05T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:304"}', '\x82ab9306b8cba00698dee2ce145138cc264f8f48ac5a38a15f29d08c65b1a9bc', '\x225c1e34e203ecc5fa6482ea7f741ba895e3f713042b5ffd963a551fac6925fe'),
	(300, '2469', '370000', 'claim:C37000020140900DVJZMJ', 5, '6eb13f09-57cd-56ff-bd33-47c45e9f2406', 'claim.approved.1', '2014-09-05 01:00:01+00', '2014-09-05 01:00:01+00', '{"region": "370000", "approver": "approver-1", "claim_no": "C37000020140900DVJZMJ", "person_id": "R45V1TAE0VEA5SW3V", "benefit_fen": 2806000, "policy_year": 2014, "decided_date": "2014-09-05"}', '{"at": "2014-09-05T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:304"}', '\x88f58cefbf9c0054dba5497e009e5fdad1a73db204e2959dc1efa15919d7ef34', '\x40406a265647f566513f4bac2b07228b7da18ef5748df416d656c07f237ef07c'),
	(301, '2469', '370000', 'clock:claim:C37000020140900DVJZMJ/claim.assess/1', 2, '56923b4d-d25d-53e0-b25f-d5e426cfef2a', 'clock.met.1', '2014-09-05 01:00:01+00', '2014-09-05 01:00:01+00', '{"late": false, "subject": "claim:C37000020140900DVJZMJ", "clock_id": "claim:C37000020140900DVJZMJ/claim.assess/1", "rule_code": "claim.assess", "effective_at": "2014-09-05T01:00:01.000000Z"}', '{"at": "2014-09-05T01:00:01.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:304"}', '\x8c8b4216b772b6bbb11157cadd32506c4faa3f21c80fa2ac57e5000be4c0e666', '\xf3f5456f5353a8babba699ffb2a65ba0fd0f12c7312a76bbcda953a1d7cd033a'),
	(302, '2479', '370000', 'claim:C3700002014E5V0HJD2C8', 1, '9c0365fb-e6ed-5f42-9feb-2b1eeeb22b69', 'claim.reported.1', '2014-09-08 01:00:01+00', '2014-09-08 01:00:01+00', '{"outlet": "37990401", "region": "370000", "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 9185300, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 14875000, "medfee_sumamt_fen": 17500000, "preselfpay_amt_fen": 1050000, "overlmt_selfpay_fen": 175000, "fulamt_ownpay_amt_fen": 1400000}, "claim_no": "C3700002014E5V0HJD2C8", "documents": [{"kind": "invoice", "pages": 1, "sha256": "9bd30854860a5b7dc59d3a9ffce00de13d4c7e502d37d930c86747e3d50e96a1"}, {"kind": "fee_list", "pages": 2, "sha256": "0a631b59f8359886c3bfa812a6f366af9107951160cdbd42e85c856eb19a5af9"}, {"kind": "diagnosis", "pages": 3, "sha256": "ea12a788f24b6877840dfd4157662469da2a961b17c86e40bba7a9543fdec78c"}, {"kind": "medical_record", "pages": 1, "sha256": "a7eb96a5f03a66b896518d6d535afeb99e5abda646324b0677f580aab1fb0125"}, {"kind": "basic_settlement", "pages": 2, "sha256": "7f2945296db60c8589e98c5ce983e2f70f1dc22ae5e2ffdc926a5e681fa09aa9"}, {"kind": "identity", "pages": 3, "sha256": "e175ed218c9a13f16792ece9da75a08eeaba837791deacb065fe60b9c81b8408"}], "person_id": "RA4Z8KA80KQ6R2YFA", "policy_year": 2014, "received_date": "2014-09-08", "admission_date": "2014-08-18", "discharge_date": "2014-08-30", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院"}', '{"at": "2014-09-08T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:305"}', '\x', '\x64b6fefc49733c5121d02b6b2b52c2403aa3e504c4494008043ad12a04e50a56'),
	(303, '2479', '370000', 'clock:claim:C3700002014E5V0HJD2C8/claim.assess/1', 1, 'a9f816c3-3849-5870-8b97-548ded8fe167', 'clock.started.1', '2014-09-08 01:00:01+00', '2014-09-08 01:00:01+00', '{"plan": [{"at": "2014-09-23T01:00:00.000000Z", "step": "half"}, {"at": "2014-10-02T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-10-08T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-10-08T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C3700002014E5V0HJD2C8", "clock_id": "claim:C3700002014E5V0HJD2C8/claim.assess/1", "due_date": "2014-10-08", "rule_code": "claim.assess", "start_date": "2014-09-08", "paused_days": 0, "provisional": false, "raw_last_day": "2014-10-08", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-09-08T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:305"}', '\x', '\x21f0530bb81767e5b13b747b41030d0b93b5368a6f55d087f4d82cb97fe54d6a'),
	(304, '2480', '370000', 'claim:C37000020140900DVJZMJ', 6, 'befc9804-e987-5377-9a68-dc433690b1a5', 'claim.notified.1', '2014-09-08 01:00:02+00', '2014-09-08 01:00:02+00', '{"how": "sms", "claim_no": "C37000020140900DVJZMJ", "notified_date": "2014-09-08"}', '{"at": "2014-09-08T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "notify_claimant", "causation": "", "correlation": "", "request_key": "simulation:2014:11:306"}', '\x40406a265647f566513f4bac2b07228b7da18ef5748df416d656c07f237ef07c', '\xdd396dd698158240ad595f6a36537b80010ec27a2fde091f593274202a13d423'),
	(305, '2490', '370000', 'claim:C3700002014E5V0HJD2C8', 2, '7cf663bc-2e4f-5f7f-91e2-3e054c57ce27', 'claim.dossier_completed.1', '2014-09-09 01:00:01+00', '2014-09-09 01:00:01+00', '{"complex": false, "claim_no": "C3700002014E5V0HJD2C8", "completed_date": "2014-09-09"}', '{"at": "2014-09-09T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "complete_dossier", "causation": "", "correlation": "", "request_key": "simulation:2014:11:307"}', '\x64b6fefc49733c5121d02b6b2b52c2403aa3e504c4494008043ad12a04e50a56', '\x3ef9e609a1efb6194e918ff5402b068b4cade8fbabf76cd99a12ad26a7d156a3'),
	(306, '2504', '370000', 'claim:C3700002014E5V0HJD2C8', 3, '1bb6d626-151c-5aa4-9b37-082471d465b0', 'claim.assessed.1', '2014-09-11 01:00:01+00', '2014-09-11 01:00:01+00', '{"ground": "依据方案条款计算", "outcome": "benefit", "assessor": "assessor-1", "claim_no": "C3700002014E5V0HJD2C8", "benefit_fen": 2344850, "calculation": {"judged": {"place": "local", "med_type": "21", "disease_scope": ""}, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 5689700, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 5689700, "base_fen": 4689700, "from_fen": 1000000, "amount_fen": 2344850, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 56897.00 yuan: (56897.00−10000.00)×50% = 23448.50", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 56897.00 元（含）的部分：(56897.00−10000.00)×50% = 23448.50"}], "benefit_fen": 2344850, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 5689700, "identity_date": "2014-08-30", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 5689700, "cumulative_before_fen": 0}}, "assessed_date": "2014-09-11"}', '{"at": "2014-09-11T01:00:01.000000Z", "app": "", "role": "assessor", "actor": "assessor-1", "ground": "", "outlet": "", "channel": "simulation", "command": "assess_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:314"}', '\x3ef9e609a1efb6194e918ff5402b068b4cade8fbabf76cd99a12ad26a7d156a3', '\x86442d30c621cb2c1128a361961b696f532d70b52de3e15d288414108a04b9cb'),
	(307, '2514', '370000', 'claim:C37000020140900DVJZMJ', 7, '98ecae84-a766-5484-9153-3c4bb75b462a', 'claim.accepted.1', '2014-09-12 01:00:01+00', '2014-09-12 01:00:01+00', '{"claim_no": "C37000020140900DVJZMJ", "benefit_fen": 2806000, "accepted_date": "2014-09-12"}', '{"at": "2014-09-12T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "accept_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:315"}', '\xdd396dd698158240ad595f6a36537b80010ec27a2fde091f593274202a13d423', '\x0927c97e04e5f7fe913a11cf6f074dc4b3aa2d5ba1b9a71477c5a1af9552b35b'),
	(308, '2514', '370000', 'clock:claim:C37000020140900DVJZMJ/claim.pay/1', 1, '56801fe2-c5c4-56c5-acc0-a443ea77e4de', 'clock.started.1', '2014-09-12 01:00:01+00', '2014-09-12 01:00:01+00', '{"plan": [{"at": "2014-09-17T01:00:00.000000Z", "step": "half"}, {"at": "2014-09-20T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-09-22T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-09-22T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C37000020140900DVJZMJ", "clock_id": "claim:C37000020140900DVJZMJ/claim.pay/1", "due_date": "2014-09-22", "rule_code": "claim.pay", "start_date": "2014-09-12", "paused_days": 0, "provisional": false, "raw_last_day": "2014-09-22", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-09-12T01:00:01.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990401", "ground": "", "outlet": "37990401", "channel": "simulation", "command": "accept_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:315"}', '\x', '\x8a20596a843bf638293ebe2aae91b51a016e3f9b543a76c807b05466f6135678'),
	(309, '2515', '370000', 'cover:RA4Z8KA80KQ6R2YFA/2014', 2, '005b26cd-f9bd-50f6-b55e-04f780319383', 'cover.claim_charged.1', '2014-09-12 01:00:02+00', '2014-09-12 01:00:02+00', '{"year": 2014, "place": "local", "spans": [{"origin": "compliant", "to_fen": 5689700, "from_fen": 0}], "region": "370000", "plan_id": "SD2014", "claim_no": "C3700002014E5V0HJD2C8", "mdtrt_id": "", "med_type": "21", "person_id": "RA4Z8KA80KQ6R2YFA", "benefit_fen": 2344850, "explanation": {"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 5689700, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 5689700, "base_fen": 4689700, "from_fen": 1000000, "amount_fen": 2344850, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 56897.00 yuan: (56897.00−10000.00)×50% = 23448.50", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 56897.00 元（含）的部分：(56897.00−10000.00)×50% = 23448.50"}], "benefit_fen": 2344850, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 5689700, "identity_date": "2014-08-30", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 5689700, "cumulative_before_fen": 0}, "maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "disease_code": "", "hifp_pay_fen": 9185300, "plan_version": 1, "settled_date": "2014-09-12", "compliant_fen": 5689700, "disease_scope": "", "hifes_pay_fen": 0, "hifmi_pay_fen": 2344850, "hifob_pay_fen": 0, "hospital_code": "H37999900099", "admission_date": "2014-08-18", "discharge_date": "2014-08-30", "cvlserv_pay_fen": 0, "person_pays_fen": 5969850, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 5969850, "psn_part_amt_fen": 5969850, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 14875000, "medfee_sumamt_fen": 17500000, "preselfpay_amt_fen": 1050000, "deductible_used_fen": 1000000, "fund_pay_sumamt_fen": 11530150, "overlmt_selfpay_fen": 175000, "fulamt_ownpay_amt_fen": 1400000, "above_basic_ceiling_amt_fen": 0}', '{"at": "2014-09-12T01:00:02.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:316"}', '\x8c33d648b9f8998e2a385ae3bcd434e8d41e8579818dbeb2ab781fc84940607d', '\x576c8ff68288d8293428eec2577e07bf25c186646ff444cfcc01dfc6f1d690af'),
	(310, '2515', '370000', 'claim:C3700002014E5V0HJD2C8', 4, '7e534546-6c4d-55db-91c4-55aa32133b76', 'claim.approved.1', '2014-09-12 01:00:02+00', '2014-09-12 01:00:02+00', '{"region": "370000", "approver": "approver-1", "claim_no": "C3700002014E5V0HJD2C8", "person_id": "RA4Z8KA80KQ6R2YFA", "benefit_fen": 2344850, "policy_year": 2014, "decided_date": "2014-09-12"}', '{"at": "2014-09-12T01:00:02.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:316"}', '\x86442d30c621cb2c1128a361961b696f532d70b52de3e15d288414108a04b9cb', '\xd82580a989ad8c997a12148d961b0cb64305691c617a78b128bda91a2c997728'),
	(311, '2515', '370000', 'clock:claim:C3700002014E5V0HJD2C8/claim.assess/1', 2, '407eb3d2-3dcb-5df2-84f0-cdad1cd5c429', 'clock.met.1', '2014-09-12 01:00:02+00', '2014-09-12 01:00:02+00', '{"late": false, "subject": "claim:C3700002014E5V0HJD2C8", "clock_id": "claim:C3700002014E5V0HJD2C8/claim.assess/1", "rule_code": "claim.assess", "effective_at": "2014-09-12T01:00:02.000000Z"}', '{"at": "2014-09-12T01:00:02.000000Z", "app": "", "role": "approver", "actor": "approver-1", "ground": "", "outlet": "", "channel": "simulation", "command": "approve_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:316"}', '\x21f0530bb81767e5b13b747b41030d0b93b5368a6f55d087f4d82cb97fe54d6a', '\x9c9ee04327edb75104ac74d7b0361fa74adcf571a76ff24f9cdf8ccbb21afc54'),
	(312, '2519', '370000', 'claim:C37000020140900DVJZMJ', 8, '3deb02a2-05e6-5e85-8b7a-ac340a69fa49', 'claim.payment_ordered.1', '2014-09-12 01:00:01+00', '2014-09-12 01:00:01+00', '{"region": "370000", "claim_no": "C37000020140900DVJZMJ", "person_id": "R45V1TAE0VEA5SW3V", "account_id": "dc431e5dc4e2ce8c70771fcac5479b25", "amount_fen": 2806000, "payment_no": "P3700002014CBC8929B108D64C8", "policy_year": 2014, "ordered_date": "2014-09-12"}', '{"at": "2014-09-12T01:00:01.000000Z", "app": "", "role": "system", "actor": "reaction:order_when_payable", "ground": "", "outlet": "", "channel": "simulation", "command": "order_payment", "causation": "98ecae84-a766-5484-9153-3c4bb75b462a", "correlation": "simulation:2014:11:315", "request_key": "order_when_payable:98ecae84-a766-5484-9153-3c4bb75b462a"}', '\x0927c97e04e5f7fe913a11cf6f074dc4b3aa2d5ba1b9a71477c5a1af9552b35b', '\xc25d3c6c6f02d046e137844ba5f042c0252ebccc4a3fd382a742cb4ea74c589c'),
	(313, '2519', '370000', 'payment:P3700002014CBC8929B108D64C8', 1, '0e1826c7-6c27-5c88-9fdb-a29142ed33ae', 'payment.ordered.1', '2014-09-12 01:00:01+00', '2014-09-12 01:00:01+00', '{"region": "370000", "attempt": 1, "bill_nos": [], "claim_no": "C37000020140900DVJZMJ", "due_date": "2014-09-22", "account_id": "dc431e5dc4e2ce8c70771fcac5479b25", "amount_fen": 2806000, "payee_kind": "person", "payment_no": "P3700002014CBC8929B108D64C8", "project_no": "DB370000-2014", "policy_year": 2014, "ordered_date": "2014-09-12", "account_last4": "1001", "hospital_code": null}', '{"at": "2014-09-12T01:00:01.000000Z", "app": "", "role": "system", "actor": "reaction:order_when_payable", "ground": "", "outlet": "", "channel": "simulation", "command": "order_payment", "causation": "98ecae84-a766-5484-9153-3c4bb75b462a", "correlation": "simulation:2014:11:315", "request_key": "order_when_payable:98ecae84-a766-5484-9153-3c4bb75b462a"}', '\x', '\x76b2b4a576df36ece76cf03888fc2c07a42cb8d15f6a74c46975e8131977f751'),
	(315, '2543', '370000', 'clock:claim:C37000020140900DVJZMJ/claim.pay/1', 2, '0a9c791d-3c4f-5907-8269-ce5a88831c67', 'clock.warned.1', '2014-09-17 01:00:00+00', '2014-09-17 01:00:00+00', '{"step": "half", "steps": ["half"], "subject": "claim:C37000020140900DVJZMJ", "clock_id": "claim:C37000020140900DVJZMJ/claim.pay/1", "due_date": "2014-09-22", "rule_code": "claim.pay", "effective_at": "2014-09-17T01:00:00.000000Z"}', '{"at": "2014-09-17T01:00:00.000000Z", "app": "", "role": "system", "actor": "clock", "ground": "", "outlet": "", "channel": "simulation", "command": "sweep_clocks", "causation": "", "correlation": "", "request_key": "sweep:2014-09-17T01:00:00.000000Z:38737af29fd6768816d66413f1bd2a2a"}', '\x8a20596a843bf638293ebe2aae91b51a016e3f9b543a76c807b05466f6135678', '\xfd725ef889fedbd2f2e0f0737f182e35359b5d46afa813a826dd15e69865ed07'),
	(316, '2552', '370000', 'claim:C3700002014RGKNTV7J5E', 1, 'a986a7d2-c5d5-5500-8801-af48bf25c124', 'claim.reported.1', '2014-09-17 01:00:02+00', '2014-09-17 01:00:02+00', '{"outlet": "37990101", "region": "370000", "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 8317200, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 14400000, "medfee_sumamt_fen": 18000000, "preselfpay_amt_fen": 900000, "overlmt_selfpay_fen": 540000, "fulamt_ownpay_amt_fen": 2160000}, "claim_no": "C3700002014RGKNTV7J5E", "documents": [{"kind": "invoice", "pages": 1, "sha256": "56db0043481f808fc23ab871882030fd7a43792d34136793148316a9f2ba4326"}, {"kind": "fee_list", "pages": 2, "sha256": "ad7f7810fc9e9c48ba0e94abce25afd0ee48f0d4f68030428abd3cc71ec2ca87"}, {"kind": "diagnosis", "pages": 3, "sha256": "12570bc8d30c46a51cfe9fd2fefcd87ebbf92196b9afc56ce48aa5a9d9e3fafc"}, {"kind": "medical_record", "pages": 1, "sha256": "e26d7862ff6e85ca7b7b25fa4930b7ea34ee957e98b90aa8cd4880b9e44652a4"}, {"kind": "basic_settlement", "pages": 2, "sha256": "20f8b6c9bc159c32e9ded4344d9369dc085437ada41a9d50361d5e03717058be"}, {"kind": "identity", "pages": 3, "sha256": "e03ab91dcaae1b2d1b072355fc8f9c108c51fbe6807eb5b83f24370f659ead07"}], "person_id": "R2TCGNY0YDKKR8E7B", "policy_year": 2014, "received_date": "2014-09-17", "admission_date": "2014-08-27", "discharge_date": "2014-09-08", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院"}', '{"at": "2014-09-17T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990101", "ground": "", "outlet": "37990101", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:321"}', '\x', '\xa7577b5469613e5cdd96507f45099f68c86376c2b66f61cbfc2ab83e0b6d3dbf'),
	(317, '2552', '370000', 'clock:claim:C3700002014RGKNTV7J5E/claim.assess/1', 1, '202ca682-fc9e-5554-b5ad-caff6a6f08de', 'clock.started.1', '2014-09-17 01:00:02+00', '2014-09-17 01:00:02+00', '{"plan": [{"at": "2014-10-02T01:00:00.000000Z", "step": "half"}, {"at": "2014-10-11T01:00:00.000000Z", "step": "at_risk"}, {"at": "2014-10-17T01:00:00.000000Z", "step": "last_day"}, {"at": "2014-10-17T16:00:00.000000Z", "step": "breach"}], "cycle": 1, "subject": "claim:C3700002014RGKNTV7J5E", "clock_id": "claim:C3700002014RGKNTV7J5E/claim.assess/1", "due_date": "2014-10-17", "rule_code": "claim.assess", "start_date": "2014-09-17", "paused_days": 0, "provisional": false, "raw_last_day": "2014-10-17", "rule_version": 1, "calendar_version": "2026.1"}', '{"at": "2014-09-17T01:00:02.000000Z", "app": "", "role": "clerk", "actor": "clerk-37990101", "ground": "", "outlet": "37990101", "channel": "simulation", "command": "report_claim", "causation": "", "correlation": "", "request_key": "simulation:2014:11:321"}', '\x', '\x166f3b02dd76ed7f7091b046cde8bfa527ccd6ccebe06485f82491802aa3288c'),
	(318, '2587', '370000', 'hospital:H37990100001', 5, '1068fab0-9843-5442-a3f5-f0cd1c6f1fd6', 'hospital.token_made.1', '2014-09-19 04:00:00+00', '2014-09-19 04:00:00+00', '{"note": "HIS", "region": "370000", "token_hash": "82ea246d89b2e0d8fb2d5f56f980e5ccc0cc9c36c7012e782de693da2c1478b3", "hospital_code": "H37990100001"}', '{"at": "2014-09-19T04:00:00.000000Z", "app": "", "role": "admin", "actor": "admin", "ground": "", "outlet": "", "channel": "simulation", "command": "make_token", "causation": "", "correlation": "", "request_key": "life-1"}', '\x5ab46fd4462730793324e10450031fc3e5a8d67413e6ae1edc44921cc12e49b6', '\x6f5411e997c82477314771e4cb65c5508ed2de3774c5fff08936ca69635a8d0c'),
	(319, '2588', '370000', 'hospital:H37990200002', 1, '15a89429-c47f-54ec-90cf-f1f70b1c7d00', 'hospital.token_made.1', '2014-09-19 04:00:00+00', '2014-09-19 04:00:00+00', '{"note": "HIS", "region": "370000", "token_hash": "00deb8fd0170ce78ca249fc548c820dde479a65e0a54c572ff141dbd9da9df17", "hospital_code": "H37990200002"}', '{"at": "2014-09-19T04:00:00.000000Z", "app": "", "role": "admin", "actor": "admin", "ground": "", "outlet": "", "channel": "simulation", "command": "make_token", "causation": "", "correlation": "", "request_key": "life-2"}', '\x', '\x6ee55d42067324b3608df54d054e68b75b05f84e802537d8792037f70bdc380e'),
	(320, '2589', '370000', 'hospital:H37990200002', 2, '34817483-2f9e-5e87-8c32-09d7ceac290d', 'hospital.token_revoked.1', '2014-09-19 04:00:00+00', '2014-09-19 04:00:00+00', '{"region": "370000", "token_hash": "00deb8fd0170ce78ca249fc548c820dde479a65e0a54c572ff141dbd9da9df17", "hospital_code": "H37990200002"}', '{"at": "2014-09-19T04:00:00.000000Z", "app": "", "role": "admin", "actor": "admin", "ground": "", "outlet": "", "channel": "simulation", "command": "revoke_token", "causation": "", "correlation": "", "request_key": "life-3"}', '\x6ee55d42067324b3608df54d054e68b75b05f84e802537d8792037f70bdc380e', '\xb9258ed4f3be96bf48624a51a4bd6d66c4e73c85a6e5fed30e57e0696f1b571d'),
	(321, '2590', '370000', 'person:RXFK70T3SP33PHT84', 2, '9ee3af6c-a710-5e15-8f5f-8b29fc1d9817', 'person.contact_changed.1', '2014-09-19 04:00:00+00', '2014-09-19 04:00:00+00', '{"sealed": {"phone": "FifZ6KXII9tjyQ5DPIjUCW1bCs1bw3py/uZI+TMYyTyJVrlIXr/O"}, "person_id": "RXFK70T3SP33PHT84"}', '{"at": "2014-09-19T04:00:00.000000Z", "app": "", "role": "clerk", "actor": "clerk", "ground": "", "outlet": "", "channel": "simulation", "command": "change_contact", "causation": "", "correlation": "", "request_key": "life-4"}', '\xd577c48d0bf6dfa7f12b3fcf9d2ae8b587ed94b59d84735a5bd4a5c6f4fa1fcb', '\x780eea89e4481e68276d12dc2a3a03fb2b65f583cc847e1f9a15e60693dd9b49');
INSERT INTO public.claims_event VALUES
	(322, '2591', '370000', 'person:RXFK70T3SP33PHT84', 3, 'b9139ef8-d770-586d-9870-4896624afd7c', 'person.texts_shown.1', '2014-09-19 04:00:00+00', '2014-09-19 04:00:00+00', '{"fields": ["name", "phone"], "reason": "电话核实", "claim_no": "", "person_id": "RXFK70T3SP33PHT84"}', '{"at": "2014-09-19T04:00:00.000000Z", "app": "", "role": "clerk", "actor": "clerk", "ground": "", "outlet": "", "channel": "simulation", "command": "show_person_texts", "causation": "", "correlation": "", "request_key": "life-5"}', '\x780eea89e4481e68276d12dc2a3a03fb2b65f583cc847e1f9a15e60693dd9b49', '\x25148af47df55c6a9938a74a47847c1a7f43fce6337ea65881296d5f2c4f456f'),
	(323, '2592', '370000', 'cover:RXFK70T3SP33PHT84/2014', 5, '09dc6ad9-dbc5-57b8-849d-ad434bee1c23', 'cover.enrolment_ended.1', '2014-09-19 04:00:00+00', '2014-09-19 04:00:00+00', '{"year": 2014, "ground": "转出本统筹地区", "region": "370000", "last_date": "2014-09-19", "person_id": "RXFK70T3SP33PHT84"}', '{"at": "2014-09-19T04:00:00.000000Z", "app": "", "role": "clerk", "actor": "clerk", "ground": "", "outlet": "", "channel": "simulation", "command": "end_enrolment", "causation": "", "correlation": "", "request_key": "life-6"}', '\x3a1959fdb6ae774acc61edd197193727766e32979dc8d672f44c8e1d30577958', '\xf384c74126d11761e9355afb1011daf5edf90382f95cd5614afb2dc94d441612'),
	(324, '2593', '370000', 'cover:R71EASAD1P09P2B7V/2014', 3, '6597c50e-7f89-59a0-8764-272ce511d6f6', 'cover.identity_granted.1', '2014-09-19 04:00:00+00', '2014-09-19 04:00:00+00', '{"year": 2014, "group": "subsistence", "ground": "民政部门认定名单", "region": "370000", "to_date": null, "from_date": "2014-06-01", "person_id": "R71EASAD1P09P2B7V"}', '{"at": "2014-09-19T04:00:00.000000Z", "app": "", "role": "clerk", "actor": "clerk", "ground": "", "outlet": "", "channel": "simulation", "command": "grant_identity", "causation": "", "correlation": "", "request_key": "life-7"}', '\x8587f97530227b8385380bd783ee75da2e1dd77a70876266fa3f684023efebbd', '\xba7370c359b8b661df5d2d161be09f978172440fccdd8553e36100c837188a0f'),
	(325, '2594', '370000', 'cover:R71EASAD1P09P2B7V/2014', 4, 'e0b937a5-1672-5eab-9d16-d2484b3b1a07', 'cover.identity_ended.1', '2014-09-19 04:00:00+00', '2014-09-19 04:00:00+00', '{"year": 2014, "group": "subsistence", "ground": "脱贫", "region": "370000", "last_date": "2014-08-31", "person_id": "R71EASAD1P09P2B7V"}', '{"at": "2014-09-19T04:00:00.000000Z", "app": "", "role": "clerk", "actor": "clerk", "ground": "", "outlet": "", "channel": "simulation", "command": "end_identity", "causation": "", "correlation": "", "request_key": "life-8"}', '\xba7370c359b8b661df5d2d161be09f978172440fccdd8553e36100c837188a0f', '\xe841c789df19f84c97e01b64cde06ec978d2ce5030c5cf19e1f05f31a32fd5ee');


--
-- Data for Name: claims_log_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_log_head VALUES
	(1, 304, '2601', '{"\\xcc55870f7245bc21ef857959cb9cae4c897ca4af060ebc0045750413f499f028","\\xf475a935fcb9fa1046906c52f6556fad98fe5769697e062db58ee96ef2bb4cdb","\\x6cdd285e6daaaf0d9a0435ed5c7629d094f193918f989c53ad977f3a21e779f7"}', 7712039121896652061, 0);


--
-- Data for Name: claims_outlet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_outlet VALUES
	(1, '370000', '37990101', '虚构一县服务网点', 'Outlet of invented county 1', '379901', '虚构一县示例路1号', '000-00000001', true),
	(2, '370000', '37990201', '虚构二县服务网点', 'Outlet of invented county 2', '379902', '虚构二县示例路2号', '000-00000002', true),
	(3, '370000', '37990301', '虚构三县服务网点', 'Outlet of invented county 3', '379903', '虚构三县示例路3号', '000-00000003', true),
	(4, '370000', '37990401', '虚构四县服务网点', 'Outlet of invented county 4', '379904', '虚构四县示例路4号', '000-00000004', true);


--
-- Data for Name: claims_person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_person VALUES
	(1, '370000', 'RDJTP0XJASND3RN5G', 'CX9a9BYe+giFL27qvTZhohs6Xm2Esu9WUVSp8KQvC1xD5XIz/A==', 'Rj4P37ct1Ueep4+OoqQHunnlTkarxP0LOOdOP3xW4Tzk0Vjr4zK4PqGn+aWsdA==', '9Gph5e+3CD8AuO8+9p45sB+9vwI0bf98tpZx0ZuXWYNpVntbLZGkLva1iUKVKTr0', '77SFJ9xfm1O05jx2EelTXSrlcMvMiTNFR6q9xzDJcka81kXMMWPm', 'active', '2013-12-31 16:00:00+00'),
	(2, '370000', 'R8JZPYVPRYP553AS6', 'EzIiivrasuzst0cCdBte0653gi9GEMDPBhateYZF2tCY/pfAVw==', 'hN8tfkxMjG31puGs3/C1rF07avZB6+jDjd7CxGjB2cR16FAMJ6rbB9jHqKY2Hw==', 'hhwAUIrnNad6lLcOZEQJHf4cQiwrU3hAZg+zjuqrRH0Uw6uISs4A3VXr0o4gErBi', 'p1OvVsRnxBqNsklP1AZA/d0z+w2ss5zBNAF2KqiJ91LvrwQHNAVx', 'active', '2013-12-31 16:00:00+00'),
	(3, '370000', 'R7FCE5KY067H0C1VK', 'UnQuRIxYB1rcGrLOXQNcDyMEHEmKnllP1vJtHFz4xfHofysSXg==', 'OaYkSvqdOC0JRkNkE+I8bb06S5RRegGKaKMWJCjxg6VoHVk+FeeXme15y806aw==', 'ayF8dKo0I/ev5X/2yj9XYfH9VLUQOeLUrv95DRLzUHIpaAakGpGMk6CxseJTaYkT', 'O9XnWTXMGJ9khMPVsCT14LHKTJoJNWyU3UbTbOX9kFBvmH8A8ZlX', 'active', '2013-12-31 16:00:00+00'),
	(4, '370000', 'RDA3HHHRPT9AMZZB4', '6Lp8yTnDQGVzs6ASKruxsR4HFgHmnMLIGmVGIF/5ZCmpSGZoZw==', '2MtuCrcnquBmt44C8GyBVHnFfGN29W+NRXky6f2dilZmzVDKVHkRyFBMvJ5QJQ==', 't7Fun5h28JQxb/o0YHRlVtieGaLNgHCG9+VMINWe6PV+72t/p6a6qQfTF308P1Ii', '49JIXVxBeYKW1CHbHpuj4U0Z7ZuioyiTD8ija5O6HKAOIsjBCOBv', 'active', '2013-12-31 16:00:00+00'),
	(5, '370000', 'RRKGMDD0PY9E65BZ9', 'mykwYRPmqXnVVKZUmgHYmNyN+iXfy3arpb9VcpSin7BiXtNl6A==', 'PA40rYnJDoq0r/HciVjaiOd9ds0RxvJtv2ufW8Q3cGqp9tzFP29nNct8YJYyLw==', 'cY+lc6f+QImq1KHm8WvpHfkAv3cj42eNKNzD2vMiFoDILHZhXFGnpYabVroMk13w', 'RPNPMuAhh+Rjo8VOhUmkdDTliTXT2pU3X39gLMXjiPv64+/16uIs', 'active', '2013-12-31 16:00:00+00'),
	(6, '370000', 'RJW4HW1SBHXZ1J317', '6I0zElPKNeL8U7fo87Py14P15OW5bZJn7Ur1ZzIoTVHjVI42mg==', '2kqi3Jy7BHtAhHemvLwNR/MWdqjhcTh3Nd3Ez95nvdWgBlxBN+uCz9LZH0u5qw==', '5orSLXh9tQa99oGCOSCB9LE6KC3mfYUKC4O0XtlmPODPcEc2rihF5MdoD7XKtyKr', 'KL/H5YTyTB3caxpuuFexN4NnwwC0vBchSj8RYwBZUFUH9HNnFIqT', 'active', '2013-12-31 16:00:00+00'),
	(7, '370000', 'RXA9NGA2JYTSV9W0V', '83ouCBVoKctZ6YpjAZj74bKK2VIUhfOCZTFCMfBrdzYNtBlaew==', 'LSsDLNbqwpLqGX03qi/21lhaiUtVk8AqzfwkcTb/xI78NLD0iAMOdl5FFH42Dw==', 'FHdhiLTW7uS80tCgq15VG1OZmYc3QkVU5XBH51zm0lVD/ZuVT0uuckuhuDozJsoC', 'gx4/c4CO1gtM69Iwyt2opMmNye95NnHXt+8LaieaDcwm2zrrrN8w', 'active', '2013-12-31 16:00:00+00'),
	(8, '370000', 'R8AW7C66CKTBJZ9DQ', '75d2cEc/hOGmOxrd/BGyP+LsSE7MSRRXTbAxXCSsJZm9O8PzxQ==', 'zHiWJwA5Ejk3vu2x80FpoNAyvdHxm3WXvzjGzHADrqFEkeG5SP5qjUuxcD5iPw==', 'eJHutu+gmh/73L9kf8CTV5kmaDvL5jEmEVOFgJVG7GR3agGOuUH7w7ck1k2AXlJu', 'SdI4VB56Pfi+1o9TH8TzTM/8xuGmw2KcLlkqpse4cHS9PVNdVT6a', 'active', '2013-12-31 16:00:00+00'),
	(9, '370000', 'RSZJJF431838H5K2W', 'JLc9FoTLyEEUdpiVPV1xhfYVmjrBLIUfW7op3c7Lj5P4/zBfIA==', '4JbwEXIuve40ROOUwsAVd73ceCqrA1cHqpOnuLZQEyf/155Lx45U+kqKZbi2eg==', 'A1KBcAUE3YUSuE1feG1JT6TLz4DNmzQ4Rhxc/btIgkrFquIqQNw1wTVPC6nkYkPs', 'ZGnCN3RH34Mpy1hpO0AVOObrElj4S6oEJa1btnvkj2DHH9CPveuo', 'active', '2013-12-31 16:00:00+00'),
	(10, '370000', 'R45V1TAE0VEA5SW3V', 'kYzcs38ag4LkFOrYpySZhU1y2fkbb6DPTrgJ+S0tVWASqk3W8A==', 'Qt5vvdBOXkvlOzVJzlkJ95KRGZZ+PFyVDHVsx5ZtrhEDSynSra4XlDdxC6rccw==', 'ZFtBmor7hLsTL9VhWohzVCfzz8C6jhXc+/tRmFuly8BnhRO48DJ9Jes+SLkgUyHc', 'eczDmS42DkfYG5pQ3a5WEmS7hLhKdKrMWBs0EpmP5Kz6ZwsPtP0F', 'active', '2013-12-31 16:00:00+00'),
	(11, '370000', 'RA4Z8KA80KQ6R2YFA', 'P2ixzmmK6CnMlmCE4G/Uj8JKVETgNkKDjXoIOxje30fAXhN0hQ==', '9voIXiPYNyaBB1v4kOqFVDpauMbBXYQvIUdZlAzan/OaS3ruh/mpQULsGen2xg==', 'm8/nD4011E5CD4NklBLkygsrHTQwGVxzWpuVQeNS+661yS1Eru+tM7X36W9kzqvx', 'I2T+TLFppNaT0FQp1MhGsCgfVBVZKxlsFT4jnvInsyle/dzcY3Hc', 'active', '2013-12-31 16:00:00+00'),
	(12, '370000', 'R2TCGNY0YDKKR8E7B', '5eLECwR1juIQKAWTnqWHaL3LKBKewAXkhJiUx2kClUwFwPBItQ==', 'nQxI9fEOCpiOhate+NmHViGWk6kkN2a9Ig4KPcdwv9qQ/qONHL8zAqYzBUxQCw==', 'h8OH4x9h8HE5BUAMqk4JiNVj0oIziYhwzLt/Mw0IliSi+F3PvhRNUd4bsh107KMA', '4pf9Swianz4f6vwtRLfvbbLI14KuS7kZk2+tpjqvBL8Ro57Nq8s3', 'active', '2013-12-31 16:00:00+00'),
	(13, '370000', 'R71EASAD1P09P2B7V', 'WptDpl0jjwnB1ByqvAU1ttkhe1s5EK3VXDg2Jl09+mDsIndZpA==', 'vUF2LU575m9rGj/8YG2Go98izMvnFawHJNeObvG7UVbeWWBnk27Eb0QQ36rKcA==', 'Ahix0nvXjODJTPMt7KsYJrZBN8rC5Fy/VFS4PxRt8SPTTti+IgnLt9rIUoQ39N/+', '5hMzZdpNdQFtsfboCHqlrYQ4KCGr8MT7T4xdf2nsrdi7SW+qo16b', 'active', '2013-12-31 16:00:00+00'),
	(14, '370000', 'RXFK70T3SP33PHT84', 'xsmI0bT2Leu/Cjy5HLPqdsQw/ZPnCieBO6OUvXidHeFSGDQR+Q==', 'hnPYdRdkKmMgMeD1oPURQVDkRzKX+m20T9HfE548/s2MHicWso7WGxTZ+CIrxg==', 'pmo0hgNTn8TdWgEvOpd5Ue7hHvDtHXW1vntT9iK6OjzXwnA7oEiQQ6HuzfqolS+r', 'FifZ6KXII9tjyQ5DPIjUCW1bCs1bw3py/uZI+TMYyTyJVrlIXr/O', 'active', '2013-12-31 16:00:00+00');


--
-- Data for Name: claims_position; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_position VALUES
	(1, 0, 1, '370000', '2013-12-31 16:00:00+00', '\xd16a143f4e02a138ce51d09eb89e5e6c7e4907bc1c44c2fc8ae69bba1964e14e'),
	(1, 1, 2, '370000', '2013-12-31 16:00:00+00', '\x7cf4036319898f97715ef2f54f76212bc59882eed5a2f1c21265d1f1e9bfd901'),
	(1, 2, 3, '370000', '2013-12-31 16:00:00+00', '\xd026a8a878a0abdd35babc0fc1f50d4a8da59b48d3dbecc653f69418ea9cff2c'),
	(1, 3, 4, '370000', '2013-12-31 16:00:00+00', '\xd269f32b9af1043ab5f31607dd736c79999e9a23260eea96ae5224885ebf1476'),
	(1, 4, 5, '370000', '2013-12-31 16:00:00+00', '\xa8bf868b49e81211a26c041c8a7866363d651cecc1dbe02d9075d1c58919a799'),
	(1, 5, 6, '370000', '2013-12-31 16:00:00+00', '\xe1d0b8e12992a4b2ce1c8ae05fcba1663ad21a95c1ada5166f6271effd3dad60'),
	(1, 6, 7, '370000', '2013-12-31 16:00:00+00', '\x048b67eb62093c3ba787d24faf92284da429e8b78627ecd45d2f5c465114ff84'),
	(1, 7, 8, '370000', '2013-12-31 16:00:00+00', '\x7bca6071faf0c96a61346393986308695b95b229c3264e9eafdc000160964cc8'),
	(1, 8, 9, '370000', '2013-12-31 16:00:00+00', '\xcf22f8651cae38009937397743eeea130a663caa7f6cb834e6db4db1a83537f6'),
	(1, 9, 10, '370000', '2013-12-31 16:00:00+00', '\x53366c5be359939b57845f6fc3d0f1dd5ffdbef2dd91f111ae36eeb5aa6fb192'),
	(1, 10, 11, '370000', '2013-12-31 16:00:00+00', '\x7765de1d04ae9c621c726b90ec4261883973fb06dfbbc067dcd8033d18e75694'),
	(1, 11, 12, '370000', '2013-12-31 16:00:00+00', '\xf8a8b87dd6de96920907769d517cd4b321b6939e51013842239631057639ad1c'),
	(1, 12, 13, '370000', '2013-12-31 16:00:00+00', '\xb38484517c217abed9b7f93ed1f87ddef39fb75b2c1b41ffcc682ca875c00f31'),
	(1, 13, 14, '370000', '2013-12-31 16:00:00+00', '\xd577c48d0bf6dfa7f12b3fcf9d2ae8b587ed94b59d84735a5bd4a5c6f4fa1fcb'),
	(1, 14, 15, '370000', '2013-12-31 16:00:00+00', '\x16e1f4b45f7cc06f1a3d76adb83388c30cec228b9fc1bae52282ee899d6745b2'),
	(1, 15, 16, '370000', '2013-12-31 16:00:00+00', '\x605938488f45e8c826ec0ff47f26d61292b045014d60d36d5262dbeae3280732'),
	(1, 16, 17, '370000', '2013-12-31 16:00:00+00', '\x7af11971701104ccfb84ba8cfbcae58724302fe512b7f7a0542a871039b61229'),
	(1, 17, 18, '370000', '2013-12-31 16:00:00+00', '\xe10d7b359b8c7eaf5f6d118500f61afdc5b9629603eb542f161658631a44317f'),
	(1, 18, 19, '370000', '2013-12-31 16:00:00+00', '\xe1c9081ca9c1c89f3ae92d1c8f0f6386c2ec80d3a1c70e4bb07f951350674f75'),
	(1, 19, 20, '370000', '2013-12-31 16:00:00+00', '\x43874eae3d5703e92eb62e7df95642af6a44926f12a0434e5b507aafd7689a25'),
	(1, 20, 21, '370000', '2013-12-31 16:00:00+00', '\xc1f6bc707e06c839b35d6d9f45be447e25dd388dffc372a7dcc220a25d568c6e'),
	(1, 21, 22, '370000', '2013-12-31 16:00:00+00', '\x3a8146a06a13eed395e3ca99809bc5ca18dc91defbbeaef4744e03d74434fc2a'),
	(1, 22, 23, '370000', '2013-12-31 16:00:00+00', '\x34ad7951a8dfe745ba4a53fbc6966af75b8d9847a897217fb65b564ae8f325c8'),
	(1, 23, 24, '370000', '2013-12-31 16:00:00+00', '\x7c47691181bc33b0a606bdd6a69b40a772f13bba0a32868609ac9467a0cbfbdc'),
	(1, 24, 25, '370000', '2013-12-31 16:00:00+00', '\x82ab9306b8cba00698dee2ce145138cc264f8f48ac5a38a15f29d08c65b1a9bc'),
	(1, 25, 26, '370000', '2013-12-31 16:00:00+00', '\x8c33d648b9f8998e2a385ae3bcd434e8d41e8579818dbeb2ab781fc84940607d'),
	(1, 26, 27, '370000', '2013-12-31 16:00:00+00', '\x5ae3c75bbbb16a1d16b97120901e6f2965b880b2698a90ce9a5e0a8c40a194bb'),
	(1, 27, 28, '370000', '2013-12-31 16:00:00+00', '\x95195774313677e4cdadf971881a79acd6d568fa338272a331a34c8b14023dd8'),
	(1, 28, 29, '370000', '2013-12-31 16:00:00+00', '\x13af03a43e88e15a7721deddbce2b5d86ce937b90dae7a986d3bf175ddd9219b'),
	(1, 29, 30, '370000', '2014-01-06 01:00:01+00', '\xe876918a34488becace5de9bfe90dacafa536abdaf6e136ecaa4718255eff7ad'),
	(1, 30, 31, '370000', '2014-01-13 01:00:01+00', '\xa5f2532142809216aaa2078f854be5c0085aeddf64375278b6515631c31d7057'),
	(1, 31, 32, '370000', '2014-01-14 01:00:01+00', '\xc41ada9633b990e0af5117682a0ac1ab6e010959a68b95b3c49d545131d3a096'),
	(1, 32, 33, '370000', '2014-01-15 01:00:01+00', '\xf6519a8289ea6219bee1a085d6a258c60698dcb6062b97179c1bb1e1b4014526'),
	(1, 33, 34, '370000', '2014-01-20 01:00:02+00', '\x5c40465607e61871d58cde58aa1eeec5aff2ee3c01f0f370aa5fad6d8fe30328'),
	(1, 34, 35, '370000', '2014-01-21 01:00:01+00', '\x7d5db16f99df4043233d97348fd0ea247745ee9d3e43ca3ec9cb1f5e972fd0f9'),
	(1, 35, 36, '370000', '2014-03-03 01:00:01+00', '\x70fe53eda8824dff37d1c9a15cf3be9d03d6faf8f1fcd5403c7904f69ae78e9f'),
	(1, 36, 37, '370000', '2014-03-03 01:00:01+00', '\xc8ae3d7b259bf5ffa2f3d6d8bdfcc1e25dd50ea8d4de279ca0a7d4365e8f16c9'),
	(1, 37, 38, '370000', '2014-03-04 01:00:01+00', '\xb69f2a491aaaf0a96e35c009036c96fc958bc4ddb473bd8d05cb1f6e4e3e490f'),
	(1, 38, 39, '370000', '2014-03-07 01:00:01+00', '\x5a0ce8e9d62166c88c98c2e50182d4d3e66329670ea8b6e88e8414a369eb9df4'),
	(1, 39, 40, '370000', '2014-03-07 01:00:01+00', '\x0768fb591176d74add1508f64fed23721d1dbb110cf37d9f3047cf35c713cd2b'),
	(1, 40, 41, '370000', '2014-03-10 01:00:07+00', '\x03edaca10510c113134d456e8183ccfbc561203d772adce8744b306a269ec405'),
	(1, 41, 42, '370000', '2014-03-10 01:00:07+00', '\xe10a00e5031cd33ffe480ee62c30a426eb7832f5234fc7ca094cae2d4b48b9f1'),
	(1, 42, 43, '370000', '2014-03-11 01:00:01+00', '\x38d73fd20954615ed615761b71d2e069067d23d8852027e5fbcc38d64cff53ce'),
	(1, 43, 44, '370000', '2014-03-17 01:00:01+00', '\x46fdaa3672afd801583228a080111db1e2b5030e4da64e3adbc91b59ff3b8811'),
	(1, 44, 45, '370000', '2014-03-17 01:00:01+00', '\x390ffd1051715faf4161ffb56fde13f2282d6830d4d285e6cb1a067b3d91c522'),
	(1, 45, 46, '370000', '2014-03-17 01:00:02+00', '\xc121c83ed474656e319bf288c11281d8ee2a682c79226175047f15439543eb0f'),
	(1, 46, 47, '370000', '2014-03-17 01:00:02+00', '\x6a89bd36dee7cf8e9523d5ec843d7961ecd33882f61599a60a85230dc065a75a'),
	(1, 47, 48, '370000', '2014-03-17 01:00:03+00', '\xb483c96ee3fc60bc04cd7d87cd0e027a81ec498fb1022609f1faee17d9d73cf4'),
	(1, 48, 49, '370000', '2014-03-18 01:00:01+00', '\xffa0f9fda8b8c5688236c2194cd602a100eb862359b0d4ed5378ace08d381c67'),
	(1, 49, 50, '370000', '2014-03-18 01:00:02+00', '\x276bcd87bcbf57304c09f19aaad0ee9d1005039a9d711a592d06b2cc7ffd3c36'),
	(1, 50, 51, '370000', '2014-03-19 01:00:01+00', '\x69a4b0a9cce4fe5d0db82df76453927a05a0310c58cf39b51bdf16a29b95cf42'),
	(1, 51, 52, '370000', '2014-03-20 01:00:01+00', '\x4c5e26718cbd9a1d00e768d31e35e1d5ad8c89ff249509a48fb17990d91c111b'),
	(1, 52, 53, '370000', '2014-03-24 01:00:01+00', '\xc804e89e5d607c2f379c210fe0a0e370414df750a64d6d1394d8b24fe37df6fd'),
	(1, 53, 54, '370000', '2014-03-24 01:00:02+00', '\x6806d63046384556238279fc0e05bd25805c94387849ad35dda868469a5603e5'),
	(1, 54, 55, '370000', '2014-03-24 01:00:03+00', '\x90207f3abd759c000dc02cde3c19d6aef3ebab39310e163de1eff7c964598e64'),
	(1, 55, 56, '370000', '2014-03-24 01:00:03+00', '\x4a702100a7ecf95b9e39307186a37c31ea9cba4476b211dd2a65949c832abbe0'),
	(1, 56, 57, '370000', '2014-03-24 01:00:03+00', '\x902d4d9595626d98c95f49e8ff8d3953701929dd21e609c45805c9b5bdc0f235'),
	(1, 57, 58, '370000', '2014-03-25 01:00:00+00', '\x6bd345411c4fa51c6e337a390fd75902eb184b15b1cfcac39694bb9733655cfd'),
	(1, 58, 59, '370000', '2014-03-25 01:00:01+00', '\x370c9cb9e704ac2023baab047dc04c25cf7f5269203da910eb29d41f89da5a3a'),
	(1, 59, 60, '370000', '2014-03-25 01:00:01+00', '\x86b23aa8c4340d9c2398ee04601815de1a43ab261a8aba8a5fbeeb477eb975e7'),
	(1, 60, 61, '370000', '2014-03-26 01:00:01+00', '\x789a6c6eb6fbd2d40ab549f15d89f916543bce9ff45bc38fc62c8c53d799b639'),
	(1, 61, 62, '370000', '2014-03-26 01:00:01+00', '\xac0f0f414d0102d42424af11bbb8c66a6d7f3cb4fe105a0e24fd4841aaecbc5f'),
	(1, 62, 63, '370000', '2014-03-26 01:00:01+00', '\x170732849dff6a8e0da65a2f17bdde27ccd85594196af3a01eae8d5a8e3b7f00'),
	(1, 63, 64, '370000', '2014-03-26 01:00:02+00', '\x61183a48dffae481269ab7a2fbb00e2d49ec34a72e353f7a294e8b304222f278'),
	(1, 64, 65, '370000', '2014-03-26 01:00:02+00', '\xfba5dca14d31c30626c536b718837d4d5052af8264adcbd5eda2da046ce08ebf'),
	(1, 65, 66, '370000', '2014-03-26 01:00:02+00', '\x1d3f75246b5468f9dee473d6fd5cb3ddfb2214d3937b10a4854b383d005d2496'),
	(1, 66, 67, '370000', '2014-03-27 01:00:00+00', '\x758187f754c111306a79f2736198c3d7651f0dd00d688daf54ab7f6000525caa'),
	(1, 67, 68, '370000', '2014-03-27 01:00:01+00', '\x40d5bc15b1164050ac6e845be1b6a18323acbaef62f92bbdafd9c075e303ccbb'),
	(1, 68, 69, '370000', '2014-03-27 01:00:01+00', '\xeb67e81e7244e42ec1fa33ee5283514c9cdfcdcaf2b700440b80b589a37ce2de'),
	(1, 69, 70, '370000', '2014-03-27 01:00:02+00', '\x12ee61a54e15eccf730d91e37d70f8b25bbdae88596ee0486132831bbb3db87c'),
	(1, 70, 71, '370000', '2014-03-31 01:00:01+00', '\x7960065f1567534b18e0886a64d1ad61f9867b392a5d7a8cf4bf3cd1a2b7658f'),
	(1, 71, 72, '370000', '2014-03-31 01:00:02+00', '\xea069bf1e01351c345b2418ebadb05177aa1d95d23559eaa88aee3ca02cb9659'),
	(1, 72, 73, '370000', '2014-03-31 01:00:03+00', '\x9aa80089f660cac0c19e7514bfec95b9a80b1415bc67ff8caf96938f0248824b'),
	(1, 73, 74, '370000', '2014-03-31 01:00:05+00', '\xd19f50ce1ae5a644e396b162f7abe82b8edb5b6c1117dab798fda344795fbdb0'),
	(1, 74, 75, '370000', '2014-03-31 01:00:05+00', '\xd5c356534a0fed07816d8993cc15eede35a77217ff23cd4d3096ef1b2aa32a44'),
	(1, 75, 76, '370000', '2014-03-31 01:00:03+00', '\x3e51fbdcc4efbfd8b22dd27fb6cfddb2513def9041489f567531b79b8ebd4b41'),
	(1, 76, 77, '370000', '2014-03-31 01:00:03+00', '\xa39ab633255bb204d70b1d97eea5aa6322a4f7f582e859e244187b29cd47ab40'),
	(1, 77, 79, '370000', '2014-03-31 01:00:07+00', '\x0461d15e30f6be5238726a92a46f6a49377a55f9e9e2beaadc88ee4e9585b2bf'),
	(1, 78, 80, '370000', '2014-04-01 01:00:01+00', '\xc7e38df08d7f3c839ae4df73ddb40c6564e98947779a9cd11751dc4e7ee58d9a'),
	(1, 79, 81, '370000', '2014-04-01 01:00:01+00', '\xe932b3b4b74eb374f2a4ba171edfdf646ea51692187886c64b49dddc566d0de1'),
	(1, 80, 82, '370000', '2014-04-01 01:00:02+00', '\xf029c2efcb51b2165454589c6aa01bf761ca7b717954cbc492956c0dad5bf0e8'),
	(1, 81, 83, '370000', '2014-04-01 01:00:03+00', '\xcb56177e7fdd7585c47cfe6f95772e79d4194e350c2f49199292f85a4f855608'),
	(1, 82, 84, '370000', '2014-04-02 01:00:02+00', '\x8bed4e698e287ebb3546da4b2a066b156aec4ee1428f1b7aebe522711a95324d'),
	(1, 83, 85, '370000', '2014-04-02 01:00:03+00', '\x2bc5a48bb32938debb5d487190f16e2bdb4e91744e08f74d619b3d7fd8dc8ff6'),
	(1, 84, 86, '370000', '2014-04-03 01:00:02+00', '\x9be4ac6ae3ddaa291af94d190b0fd08e589e507f1271d6136ebff1b34efd24ae'),
	(1, 85, 87, '370000', '2014-04-03 01:00:03+00', '\xcf6370bdc16401679d5ba3671b295b0f7c8bdb83bbdcfd75cdf539e1c1d26dc7'),
	(1, 86, 88, '370000', '2014-04-04 01:00:02+00', '\x104a861df87cafa5fea801b6c42f49099b2caf8e0f237a5ca6006fa5cc71a2ee'),
	(1, 87, 89, '370000', '2014-04-04 01:00:02+00', '\x86cc2d34446f172ce194c80c1aa58bc41f19487285ff40bcbec77bd7757f47d2'),
	(1, 88, 90, '370000', '2014-04-04 01:00:03+00', '\x79cee4af7eb27ecc3f5c7c3eca6fdda630164e55eac31315e5c0dec99e01d650'),
	(1, 89, 91, '370000', '2014-04-04 01:00:04+00', '\x2599e28261429dec0e3122e2f4ad8ecd62bf7a5ee0b4c37a9c2e708dece42c41'),
	(1, 90, 93, '370000', '2014-04-05 01:00:00+00', '\xa9fde9ab5ae8c2024191d8789b21ad3a6cec731b0f23c5f68c5987cdb70dc79f'),
	(1, 91, 94, '370000', '2014-04-07 01:00:03+00', '\x44e9a08f5e4ff35179610a73db415e361263d6c5ef1272d8c89e8147bf77bd25'),
	(1, 92, 95, '370000', '2014-04-08 01:00:00+00', '\x26f807ab6377541a70925beeaf6215a47a0e2aac885ea4d87956320bbb001cc0'),
	(1, 93, 96, '370000', '2014-04-08 01:00:02+00', '\x52ba50722d82aee92080d8b31d7663967ba7487cb9daec57f074f29f995d41f8'),
	(1, 94, 97, '370000', '2014-04-08 01:00:02+00', '\x56c184b27b10646b75987b02138a76c6e2c8d5529eed7d01dd543b27a3e81119'),
	(1, 95, 98, '370000', '2014-04-08 01:00:03+00', '\x48b5673f10a9ccbd4bf3066b96fced053c65767cacdee89ae59b059a831fa0c2'),
	(1, 96, 99, '370000', '2014-04-08 01:00:04+00', '\xa638bc3ba707121000e77c78b5d4c14033b1815d3ae8e5cf602e33a04bb519a4'),
	(1, 97, 100, '370000', '2014-04-08 01:00:05+00', '\xd3656e735cd464c5def4b4ed6be2dcd7109aa60f80fb95895b1194b74e6afbcb'),
	(1, 98, 101, '370000', '2014-04-08 01:00:05+00', '\x2c66bf76ee421eac4273f75e04628bcf14b0b0e2c6e36db6310fa6ff5357eef0'),
	(1, 99, 102, '370000', '2014-04-09 01:00:02+00', '\xd91ac96f8e0b491463ae48b89a443b55c3cf436f1fdb303020cda6d1668cbed9');
INSERT INTO public.claims_position VALUES
	(1, 100, 103, '370000', '2014-04-09 01:00:02+00', '\xeae506cbf7c6ed134a366bfed031a296145e407998980ff0ef3d847573256f33'),
	(1, 101, 104, '370000', '2014-04-09 01:00:02+00', '\xeacbfeb0169e6ccea0dca6bf3bb02afcbbf6a5def5bcb33af098474d9e437233'),
	(1, 102, 105, '370000', '2014-04-09 01:00:03+00', '\x5ea3f90fdc55407ef5b7c89e50b28f698110458c46ea17c6a6e191af5a9bb866'),
	(1, 103, 106, '370000', '2014-04-10 01:00:07+00', '\xb960c143aadc11baad9c6fab99bc3ebce0aafbc582f78d4d62c1e80891ac88d4'),
	(1, 104, 107, '370000', '2014-04-10 01:00:08+00', '\xc72264b3b9c7f1dc94f5b786541a135ca44fe9799ef3e8922b92bfa6ee978c41'),
	(1, 105, 108, '370000', '2014-04-10 01:00:08+00', '\xd2501261541d05c462a31c51746392b8a88fb22d58b6b2e06f85c86eaa3b6c79'),
	(1, 106, 109, '370000', '2014-04-10 01:00:08+00', '\xf377d2b1fdfea7edd823ff9784cceb44f096272f65882cc94ed94498f16f6548'),
	(1, 107, 110, '370000', '2014-04-11 01:00:01+00', '\x586373c82eb64cb71589f95afe5d9dd24f2da93ec01da8af777e1bae49d2defc'),
	(1, 108, 111, '370000', '2014-04-14 01:00:01+00', '\xa5ae732131f833d2c579179747395fe209f81c6403cefbe83d13b929f1f493e2'),
	(1, 109, 112, '370000', '2014-04-14 01:00:01+00', '\xa635c944ac1ac9e1c5b9f1771942e1433855ea9f15983f792ea4884c88f3751a'),
	(1, 110, 113, '370000', '2014-04-14 01:00:01+00', '\x0d183ddac497209b69966280f622216f0e41bf69b4d52fc35ae885acaf88ec8d'),
	(1, 111, 114, '370000', '2014-04-14 01:00:02+00', '\x65abf08bf4ded8073d85edbde5620eb814faa08d6d1655e85a256b474071fc97'),
	(1, 112, 115, '370000', '2014-04-15 01:00:01+00', '\x4f96c2d4f31d5fe72b042669c334ffb2225d62693439f99c85f6860640b850a6'),
	(1, 113, 116, '370000', '2014-04-15 01:00:02+00', '\xe6d05f640d14a347d32306be252ca8505a18aa8e85688bf2252499a7c04cf978'),
	(1, 114, 117, '370000', '2014-04-15 01:00:02+00', '\x0c6b440bb895ec5aa8062d56c8035f0ad6654444601d2628b5469af19c9895a3'),
	(1, 115, 118, '370000', '2014-04-15 01:00:03+00', '\x3a4d946b8f66c58e4f64ba473aeddcb63486b7299969cc1216f46ea712b5286d'),
	(1, 116, 119, '370000', '2014-04-15 01:00:02+00', '\x7244808380298aa1adca8eef52148a52bbd411041c9082e7e3944b091dfd8209'),
	(1, 117, 120, '370000', '2014-04-15 01:00:02+00', '\x73fa0d7e648ab743b73b09721e1c69f3791ba3bd1fc8af1dba1222abd0ff51d8'),
	(1, 118, 122, '370000', '2014-04-15 01:00:05+00', '\x5f54f30b6465c43d523c3810a833340bb51afec0cb035ba0454ff908a9e24161'),
	(1, 119, 123, '370000', '2014-04-16 01:00:01+00', '\xc811c740a13d122bdec755853c72e8a2cb52a126e750c2409c99b57ef5c7f891'),
	(1, 120, 124, '370000', '2014-04-17 01:00:02+00', '\x5a72431f1d584360cc40f46b042338eb7297c0aa51a7767402ed459cbacc82a4'),
	(1, 121, 125, '370000', '2014-04-17 01:00:02+00', '\xa0fb743d40ba2a2fde504a2ad4d3197901cb595e966a31cdf86bb25e33d77452'),
	(1, 122, 126, '370000', '2014-04-17 01:00:02+00', '\xc08e88aaf4e03cb161e43b5a3a48127be3f69fc5f27b2cb005e9275107234d5f'),
	(1, 123, 127, '370000', '2014-04-17 01:00:04+00', '\xd1a93bd5bca684f64516cb9cb5322543b2c8763486c2fb336711f673263786f2'),
	(1, 124, 128, '370000', '2014-04-18 01:00:02+00', '\xf266ff34542417a3a2e085a05e7f6c7762cd13791d1e62e58ca50e0f8ea3c49b'),
	(1, 125, 129, '370000', '2014-04-18 01:00:03+00', '\xebb0b9cb5fbadddadb6b2991274692e94075842ddd6365d3e50d63903e0e3388'),
	(1, 126, 130, '370000', '2014-04-20 01:00:00+00', '\x0a5187db6e64a62518224f2abc57625c4245e25e1ef53824580530afdc2087bc'),
	(1, 127, 131, '370000', '2014-04-21 01:00:02+00', '\x35942bb110abb89768a6a46a13fd30fffc23b1be77bcacbe6ffb1da9f9b22ea3'),
	(1, 128, 132, '370000', '2014-04-21 01:00:04+00', '\xeea5a4ab1d875fdfed6d99dd8de0d251ec92d353adb6d296c8c7f9cffab0e825'),
	(1, 129, 133, '370000', '2014-04-21 01:00:04+00', '\x5b63d3562b909014688941fbe486389054983f88074ddca50c1d201a263c47ee'),
	(1, 130, 134, '370000', '2014-04-21 01:00:02+00', '\xd9126dff053e3885cce74cfe4c1c1be93b19565215cb538ed9eea43699c86f20'),
	(1, 131, 135, '370000', '2014-04-21 01:00:02+00', '\x58af3d08d4bf5d8e66d6b9ce677a1c9532686dbdd68e5388cd6755ec802b9b59'),
	(1, 132, 137, '370000', '2014-04-21 01:00:05+00', '\xc3996c2572a910a7fb2dacbe4f1c65c97b1cc554b19afb09c41a509feafeccdf'),
	(1, 133, 138, '370000', '2014-04-21 01:00:06+00', '\xf82006b5933bf9dc53462326a6ec6304729b38023aa714ccac0cf28a0ada249e'),
	(1, 134, 139, '370000', '2014-04-21 01:00:07+00', '\xbb99ee571ce30c85943858aaa0d8bc458f31fe1acba9c9bd641fa7ec5c382a39'),
	(1, 135, 140, '370000', '2014-04-22 01:00:02+00', '\xbed4deef3bc0ff664c0e70997f028238f9968d1ef76efd3d84d0f89b0db97431'),
	(1, 136, 141, '370000', '2014-04-22 01:00:02+00', '\xede3dbab1d056dfe76ba25eac1826a5b70a650aaca1b5a7e6afc38c6f5c861d8'),
	(1, 137, 142, '370000', '2014-04-22 01:00:02+00', '\x27f36401c74a67f77c126dd52f1fff693d1f42bfca5fc2af5c0d94a13b1e1c7b'),
	(1, 138, 143, '370000', '2014-04-22 01:00:02+00', '\x5aad16af0351a24fba44e3c0c58c61780f16a294a86dd74ba69a4a16dd0923f0'),
	(1, 139, 145, '370000', '2014-04-22 01:00:04+00', '\xb15e569630cb3cf459a9ed3eaf93a78154992b49bd2405fa8e2a4554f3001d19'),
	(1, 140, 149, '370000', '2014-04-23 01:00:00+00', '\x1349c89484998ad67c1d3256a77f16ca1977c02f8eab475829577381146ee53f'),
	(1, 141, 150, '370000', '2014-04-23 01:00:03+00', '\x4024f2562ac92e8ddab1de79399205fc4a9588388abc4c393c952e32578d4523'),
	(1, 142, 151, '370000', '2014-04-25 01:00:00+00', '\x35c570fef126684018afcf489374f58be734129a9454424f7f18c035a905c846'),
	(1, 143, 152, '370000', '2014-04-25 01:00:05+00', '\x5850f53b0458edc5190d3ff8fc74b662324ecd61aab6215cbe7cbb96ba93b386'),
	(1, 144, 153, '370000', '2014-04-26 01:00:00+00', '\x5c1e3db8df38e2dd415cb7a15a285cf18e9ad557990711796fd990859550d414'),
	(1, 145, 154, '370000', '2014-04-26 01:00:00+00', '\xacaebf8441a34993338d0a630bbde55738893568a4964821fa9b704b39bfadae'),
	(1, 146, 155, '370000', '2014-04-27 01:00:00+00', '\xd8dbc8a5e2a01ea4594ff56a4a0735df554b86453cbdde47a41210c4c7313892'),
	(1, 147, 156, '370000', '2014-04-28 01:00:04+00', '\x7cfe0048fd466a78b5108bcaa6cb2ec5905316bfb8f7b268af3e746e6f05d3b9'),
	(1, 148, 157, '370000', '2014-04-29 01:00:00+00', '\x7314ef6006bf864dd928f984210cf6f3c732a6b01edb0efd5bf466c8c1bf2f3e'),
	(1, 149, 158, '370000', '2014-04-29 01:00:04+00', '\x28dcd88c2265334526ff29639d229b44437d52a1831fca750b0ccb83ebbd7e7d'),
	(1, 150, 159, '370000', '2014-04-30 01:00:00+00', '\xb87ee00bf9c6b5663f2898a67e3db543faf62fa91f112b6affbfdd9aa37825cf'),
	(1, 151, 160, '370000', '2014-04-30 01:00:04+00', '\x4b9a8fd271ac492ed47b40ef40d6c91bcb39653f3f624a4cbdc0eec95c1b0a62'),
	(1, 152, 161, '370000', '2014-04-30 01:00:05+00', '\x42a9fe32fb9ebbdf2e20a81b0506d2280c3b378c920f030e635422275c6f4c7b'),
	(1, 153, 162, '370000', '2014-04-30 01:00:06+00', '\xe8bee2994e89c6574bffbfaac96057161e828df7dd18235bf50c2890d7a28f6d'),
	(1, 154, 163, '370000', '2014-04-30 01:00:06+00', '\xf825bc1de3405930bd281e7028b9a3ecf9e14e4d08ae1b081d300f07a44abac3'),
	(1, 155, 166, '370000', '2014-05-01 01:00:00+00', '\xed969466b7bbde8b069787eba1903c24ff5f2749ac73aa8e2364e5cf71b1fdf3'),
	(1, 156, 167, '370000', '2014-05-01 01:00:04+00', '\xff67f7e6cada4635702165df8bba612c9e8dd2216b395a146122116c58e8e178'),
	(1, 157, 168, '370000', '2014-05-01 01:00:04+00', '\x23a7c7f18b202134f72c01905ccd2acab821ce12ea406d7991b750978bdc22d6'),
	(1, 158, 170, '370000', '2014-05-01 01:00:04+00', '\x0e49fe90c9e6a0f97417ac2a814c3131b9c496c17feba161672d3512abc2a409'),
	(1, 159, 171, '370000', '2014-05-02 01:00:00+00', '\xa3be604d4281e23c301a068c8969870fbe38676939d69461826bee6fa7c17d1a'),
	(1, 160, 172, '370000', '2014-05-02 01:00:03+00', '\x9d6881718d2302e26298a7572030196bef201a856deba88c2068553784c35677'),
	(1, 161, 173, '370000', '2014-05-02 01:00:03+00', '\x301f8cc7ea482eb5a62941ac8453bd09c5d9c130c2c5e2a3a0356424fd83c144'),
	(1, 162, 174, '370000', '2014-05-02 01:00:03+00', '\x2b3be0a229a18015eff80b22b9149f0cba406a77627f358704e37e01fea51c5f'),
	(1, 163, 175, '370000', '2014-05-02 01:00:05+00', '\xb6e7469cf37f25afbc2c1b0622e04e37918ce6f8356be6e70239f2a74818df52'),
	(1, 164, 176, '370000', '2014-05-05 01:00:00+00', '\x6d2e2b95cc373031187d558f8a342c01c3cd7f65507c66dc816dfb4a58cd6092'),
	(1, 165, 177, '370000', '2014-05-05 01:00:01+00', '\x0286cde28524633bbd98b01c38e08dede9fb3ccff3ae71583fc04de5a1a37e18'),
	(1, 166, 178, '370000', '2014-05-05 01:00:01+00', '\x3e79ef78d9aa2795c89e7d9dbad59f6e925f73dddd1b5fccfa401c1d0c122641'),
	(1, 167, 180, '370000', '2014-05-05 01:00:03+00', '\xd2828db4172426865388525399caa4a2a26cab0cd31d5f1ed515eceee512add3'),
	(1, 168, 181, '370000', '2014-05-05 01:00:03+00', '\x343f8f8f2b957b4fc8ee9aa186fcee032c925236bb46e5f2730d4efece00aff3'),
	(1, 169, 182, '370000', '2014-05-05 01:00:04+00', '\x4f302c943b68018db0942bd0d32e53790f721a60e442c532bd184ab14d61e63c'),
	(1, 170, 184, '370000', '2014-05-05 01:00:04+00', '\x750166bf62a58851ce1dbf890f21768b55d74f2b85f7b1cd33c4fbe7c0c6c160'),
	(1, 171, 185, '370000', '2014-05-06 01:00:02+00', '\xbaa9eaf5feec558083359057e5d78bc9aa208524f6768c9433ea103f2505c76e'),
	(1, 172, 186, '370000', '2014-05-06 01:00:02+00', '\x60745e8fb76777d8e355069b023b1027575ed81acd3398ec29a3095f3e0d26c8'),
	(1, 173, 187, '370000', '2014-05-06 01:00:02+00', '\x4c04bdb3e17b0b7b2aaa9b6b675a3d612d756ca8ebf70e8d400e0f59484b5de6'),
	(1, 174, 188, '370000', '2014-05-06 01:00:03+00', '\x86afa563c263fcf9b343fbe5f5d85be13def50ddf3df18ee8c63fc952b7c9f82'),
	(1, 175, 189, '370000', '2014-05-08 01:00:03+00', '\x6edc12c84c5921c75b4f6e21cbd042a22657daacdd91da02d621fd59e595dd86'),
	(1, 176, 190, '370000', '2014-05-09 01:00:02+00', '\x1a5d2e06680e4fa5ad9806ee47958d319763fde6d75fe5f2de128c8f0ca2b898'),
	(1, 177, 191, '370000', '2014-05-09 01:00:02+00', '\x6b88d16eb8ff273ad1a81e6020f42a6e17190c3fc8c5237365a6b6cf0e1f4742'),
	(1, 178, 192, '370000', '2014-05-12 01:00:07+00', '\x4571649abec320caa9b6c13a749a891f693c3e4f58ed37685547ed2c095e5291'),
	(1, 179, 193, '370000', '2014-05-12 01:00:07+00', '\x215c94e66ce7b5acfc582e9663699174069e418b053adfa59742ab7c4d4ad042'),
	(1, 180, 194, '370000', '2014-05-12 01:00:09+00', '\x01d8f104003064aa582a6dccc4467395126dc653b6b834d0d510e0f873c329b1'),
	(1, 181, 195, '370000', '2014-05-12 01:00:09+00', '\xc2819b06251a9f8bd4fa1b97e98eb552db5e0ddebcb103fba23dd6043ca37b5f'),
	(1, 182, 196, '370000', '2014-05-12 01:00:09+00', '\x47e086a80c89834a4e3859f16233512383d92854bc8c4fc67df94ff899e4cf36'),
	(1, 183, 197, '370000', '2014-05-12 01:00:11+00', '\x85cb27cdc6a182c0c429d5ad2a26e4ec6b6bb34b3e966d9c5386175e0b957a34'),
	(1, 184, 198, '370000', '2014-05-12 01:00:12+00', '\x2c103e71f6c9062cf318eb85996e5d77a91a772a74c8a6b58ec075ab54c19875'),
	(1, 185, 199, '370000', '2014-05-14 01:00:01+00', '\x301996e91adbd72b55f6d2a608fbc1770a920121113f4383e651e6ea9a2b1b4d'),
	(1, 186, 200, '370000', '2014-05-14 01:00:01+00', '\xe63cd3b9756075e3d25ba8240d8781071d8680da1d80c23b1077e5dbc6cbd056'),
	(1, 187, 201, '370000', '2014-05-14 01:00:01+00', '\x5085a18191ca7dbfb6317b9a947b5e2325df8f1fed3d009f0f8d7c213ab393fd'),
	(1, 188, 202, '370000', '2014-05-15 01:00:01+00', '\x7289998136ddd52243c6d3430d8e2cc6600e2ce6fcd50ddda131533ff36f4607'),
	(1, 189, 203, '370000', '2014-05-15 01:00:02+00', '\x2c179f31588f8fefafbd24c0afd8a1933c401b845113b1aef4976f1b55a27fef'),
	(1, 190, 204, '370000', '2014-05-15 01:00:03+00', '\x3a1959fdb6ae774acc61edd197193727766e32979dc8d672f44c8e1d30577958'),
	(1, 191, 205, '370000', '2014-05-19 01:00:01+00', '\x93c30d47eb697fe3df27952379d51d67813ac9ace8d35bf48198d486c9ec1179'),
	(1, 192, 206, '370000', '2014-05-20 01:00:01+00', '\x03fccf8b45a1cb9e26b5b26891470613937f73a46f9b2bf5abaff5598196cacd'),
	(1, 193, 207, '370000', '2014-05-20 01:00:01+00', '\xc3fae98e643c7e1d0a960b825a52c249cd1a8b27670d6badbee47a66a69f430b'),
	(1, 194, 208, '370000', '2014-05-20 01:00:01+00', '\x9c54cd7795bf798984ae1ce80486648f15d3472231a90c664a532ade7318d7de'),
	(1, 195, 209, '370000', '2014-05-20 01:00:01+00', '\x6be58069ce98127501d4b059531120dd61817fc1564e7307a02493f827d1c978'),
	(1, 196, 210, '370000', '2014-05-20 01:00:01+00', '\xd8faea5e4a94b767ca556b1812f51ca19264191eb0ca3d060df971bddd7bf7c1'),
	(1, 197, 211, '370000', '2014-05-22 01:00:02+00', '\x3701fff16d4ac271aa92404d69960e4ee704e34b174f17f41fc107e469f71d1b'),
	(1, 198, 212, '370000', '2014-05-22 01:00:02+00', '\x9b9988da67a246b2bb3ff4d50ca7f99d40eef3b0b4b4f9979abb39c6fca0b65e'),
	(1, 199, 213, '370000', '2014-05-22 01:00:02+00', '\xfadb808138335014d543296da3f79f0c29f440c431465a46ab65941b6fd33001');
INSERT INTO public.claims_position VALUES
	(1, 200, 214, '370000', '2014-05-23 01:00:01+00', '\x65154c98daab4cb7958695324fc6878d99001b2c96b8d4499df4d4b4e098d197'),
	(1, 201, 215, '370000', '2014-05-23 01:00:01+00', '\x66e392de8baba571dc7645945d1c6910fbb84b0248ec95994e2a36b871568af0'),
	(1, 202, 216, '370000', '2014-05-23 01:00:01+00', '\xf0161c5ed84818f73ccddc3112dbd29ff4ddc5c6b58e28f987737d4723abcf3b'),
	(1, 203, 217, '370000', '2014-05-29 01:00:01+00', '\xc45037e4940a1f7c16fd247cd23f17c0ea066b67f66e32d4c070a8340b7dc9aa'),
	(1, 204, 218, '370000', '2014-06-02 01:00:01+00', '\x48d41b8fa8a2f17a43b21b4701a1147ad14dc52f9dfca27d140827669a909f1d'),
	(1, 205, 219, '370000', '2014-06-02 01:00:01+00', '\x25d76c5b5efa22b0156029f5df88dc883bff28fbf159a5fcbc3840336671534d'),
	(1, 206, 220, '370000', '2014-06-02 01:00:01+00', '\x28853bf1a3209565b163a630495128bc647ddaad9ae37d6bcb2fe3c45c5f3df0'),
	(1, 207, 221, '370000', '2014-06-03 01:00:01+00', '\x0d278b0bf30a245f3defb71271ee35a4ccd68aa6e2e06daf5f1374f7597a2157'),
	(1, 208, 222, '370000', '2014-06-03 01:00:01+00', '\x1c61351db36abfe7d6a944e422ad9850fa8d2a55a635c87b6446027e20683d43'),
	(1, 209, 223, '370000', '2014-06-03 01:00:02+00', '\xd937c45a5c8175a147e98bb087f9cab5201dcf4f3bc3b1f859b2e1f9048fa813'),
	(1, 210, 224, '370000', '2014-06-05 01:00:01+00', '\x19e74111c0c59820dfe8e4a25aaa8037f2741a9acbfebf9dd71d6769a86b3283'),
	(1, 211, 225, '370000', '2014-06-05 01:00:01+00', '\xeef0cd1c4f552a199949041fc347ab20d4384042d9414cfe16e6abddf52294bb'),
	(1, 212, 226, '370000', '2014-06-09 01:00:01+00', '\x51a228d3d2d17b9a60a928fd9d5c98de57621ad0031e833f428559639b3c08ad'),
	(1, 213, 227, '370000', '2014-06-09 01:00:03+00', '\x63400b3ac17563db6700c591dfade88bd008c7a20ba28bf455a63b1e0d466642'),
	(1, 214, 228, '370000', '2014-06-09 01:00:03+00', '\xdfbd15d07f2404af210abdc0840aecba5942823bb8fb14bc0ecf35624dceba85'),
	(1, 215, 229, '370000', '2014-06-09 01:00:01+00', '\x7b9648f4a1211a85bf7230a440ad2bdd4fd0d4a0eb2a8a7030828c722cf550d5'),
	(1, 216, 230, '370000', '2014-06-09 01:00:01+00', '\x654b4da4e4f12ce54f1c1b8f83c156688adccde79166b52df30b9bc4c621c4d4'),
	(1, 217, 232, '370000', '2014-06-09 01:00:05+00', '\xfca06ae3e1d28db44f46589a0cd8d862c68b300df05561b78d733706f2c8f4a1'),
	(1, 218, 233, '370000', '2014-06-10 01:00:01+00', '\x8d1cc98aad2c27d4858aea9a1c6dd4fc4f4482cb7c10b9406aaebae85f96980e'),
	(1, 219, 234, '370000', '2014-06-10 01:00:01+00', '\x2cded41d68ac0439fe7f4ac0c1b0da6bfedc80587b9954eddd23db11636e4445'),
	(1, 220, 236, '370000', '2014-06-10 01:00:07+00', '\xc7ee14ec8217dc5befbe6b815fecf68082973366b3ea73aa76dd31f232a02d8b'),
	(1, 221, 237, '370000', '2014-06-11 01:00:02+00', '\x8587f97530227b8385380bd783ee75da2e1dd77a70876266fa3f684023efebbd'),
	(1, 222, 238, '370000', '2014-06-11 01:00:03+00', '\x1905d98845d2f9771cc5dcf76b98accb6e40c8be5afaec519a17b89d4378beaf'),
	(1, 223, 239, '370000', '2014-06-12 01:00:03+00', '\x74d5d587906c1bed45fa568eadbf1805c7d14d8a2bfc66d1e16ae65d13d776b3'),
	(1, 224, 240, '370000', '2014-06-12 01:00:04+00', '\x69099557c31908e012c07e1a7ebfef070ae649a3c482844d08908bd3c4240d09'),
	(1, 225, 241, '370000', '2014-06-13 01:00:03+00', '\xc3b3729e70ab0ba4f849fd1bb6dcf6fa300d5de6e0e19f30f10675cd5953bf5d'),
	(1, 226, 244, '370000', '2014-06-14 01:00:00+00', '\xa6d3d8fa99fb958ff8b86d02a535e5999ab8db4054f6690c733458e32d03ab81'),
	(1, 227, 245, '370000', '2014-06-16 01:00:01+00', '\xbd3b6ba583d7fc88ebb6fb5ad909c071b31f5613bc9d26c3083bb67336902fa7'),
	(1, 228, 246, '370000', '2014-06-16 01:00:01+00', '\x247e2609e78dc45a145a061c6777ff7c6157eec672952d44a813ab01c21b1a8e'),
	(1, 229, 248, '370000', '2014-06-16 01:00:04+00', '\x23b919a29185fc106709589dcc4fa89658e01e8e18f1741dd6b050df697eb7b6'),
	(1, 230, 249, '370000', '2014-06-16 01:00:04+00', '\x20530bd19216d1575f5095a293e2ca5575f2ef60fe8d2ddc11f66730d7b1a0c2'),
	(1, 231, 250, '370000', '2014-06-16 01:00:06+00', '\xb0a09057b540a5896e954680806bf5e81a6455bf46c6a141cb78e438de1566bb'),
	(1, 232, 251, '370000', '2014-06-17 01:00:00+00', '\xf8d8c9bec13b39cde31da5b06f1ca067963da7959494de33ca191b994b9908e0'),
	(1, 233, 252, '370000', '2014-06-17 01:00:03+00', '\x920177a27b2cf7f0f1386faa1b68d14f54ca5274431336537f89e858d69a81f7'),
	(1, 234, 253, '370000', '2014-06-17 01:00:04+00', '\x5dc51a187a52456abaea2a6d5a68795cbf6af8718c31bb2ce59a1b5fcc7bc23c'),
	(1, 235, 254, '370000', '2014-06-18 01:00:03+00', '\x64a8562853eb940877b78903e234d98c29df5f801b6c6112531ca161e60d1c71'),
	(1, 236, 255, '370000', '2014-06-19 01:00:00+00', '\x410dbf3ca989b70b14b51122fe33bf13ec20c1bd618d3f9388d7c54ebe877604'),
	(1, 237, 256, '370000', '2014-06-19 01:00:03+00', '\xc257de6c76b82c209f4fc59ee58203d880f8a91d28f7ab736a4e2ceca73ea818'),
	(1, 238, 257, '370000', '2014-06-19 01:00:04+00', '\xa9d43d394ec37bcd6114a7fa554c5c043ef36905dd0c2ed4ea1c61ecc2a2aa49'),
	(1, 239, 258, '370000', '2014-06-20 01:00:00+00', '\xeda107b7230461897bcb98eacaf4b99d46e35538e90b7194207d25385cbd5971'),
	(1, 240, 259, '370000', '2014-06-20 01:00:03+00', '\x2f35f0034550f66df14e9841a9691b37b1caa913c0f0241c28484f98ce1a9d98'),
	(1, 241, 260, '370000', '2014-06-20 01:00:03+00', '\xfb2d699a71992b068a62026f0677f4ff746d06aa866f45cd0279602bb5c32a13'),
	(1, 242, 263, '370000', '2014-06-23 01:00:03+00', '\x9e06648d4b3c4e4295517e54b4a901e5f7b5fbe923295c7584815ab72636eb41'),
	(1, 243, 264, '370000', '2014-06-23 01:00:03+00', '\xbd564a013d67058ae5209495de25b59a120c7d9276fb244d888c52c072cd65dc'),
	(1, 244, 265, '370000', '2014-06-23 01:00:03+00', '\xef6d09ffc8f862920462b09ee68aa0fc38bc86e3d9b789cf05785ea18d6f4a18'),
	(1, 245, 266, '370000', '2014-06-23 01:00:05+00', '\x326385ea35e40518a893290ca1144fcfcfea2e152ab6c2260d37d64ffa1a5a5f'),
	(1, 246, 267, '370000', '2014-06-24 01:00:02+00', '\x4b228057e10aba687586da86dac814db00758d5f450f7d8fcf36b2dcb11a0a7c'),
	(1, 247, 268, '370000', '2014-06-24 01:00:02+00', '\x93220e2231384aab38e8a34e47d2f7c4dcaf191936a804bb7a15f756a1b8d7ae'),
	(1, 248, 269, '370000', '2014-06-24 01:00:02+00', '\xe51cfcaa519a802d4ebd7722b4d04ab9398fd711db5594126d5b41d5b3dd3a76'),
	(1, 249, 270, '370000', '2014-06-25 01:00:02+00', '\x5e7645ede642debafe4028e00a7f720a250488c1d92e07e48dda987559a11ca2'),
	(1, 250, 271, '370000', '2014-06-27 01:00:01+00', '\xa459d941d7e802ae078b7cfd2afcc9377b278e29a65ad246db216e0280bd6e49'),
	(1, 251, 272, '370000', '2014-06-27 01:00:01+00', '\x93e3e023270a679f2e71fe170ebe8b009d350b880bffae5db0e9a264c116385b'),
	(1, 252, 273, '370000', '2014-07-01 01:00:00+00', '\x66e8c71aa7be30ba609b73366cf26d955a09d85ca8267859231a741fcac28e12'),
	(1, 253, 274, '370000', '2014-07-07 01:00:01+00', '\x9d5d405738de10c40676157ff252dc8770b3fd669bd104cd37d3fe1a326c59cc'),
	(1, 254, 275, '370000', '2014-07-07 01:00:01+00', '\x28c4c5bb8aa168a33aec91683618b2adb491c683b3c49e7c745776e8c7a94be8'),
	(1, 255, 276, '370000', '2014-07-08 01:00:01+00', '\x2f2eb94acf216d2941e76be5bebabc5c054dd643e8e3a626cd0496828dc0776f'),
	(1, 256, 277, '370000', '2014-07-10 01:00:00+00', '\x7d7376d26352d77eea24220c717ef27ec78b9cb03ca1c733f9173eab9e802536'),
	(1, 257, 278, '370000', '2014-07-10 01:00:01+00', '\x5ab46fd4462730793324e10450031fc3e5a8d67413e6ae1edc44921cc12e49b6'),
	(1, 258, 279, '370000', '2014-07-10 01:00:01+00', '\xf4ed98530f5056a69803e7b860ac9d837d489dfc32d36483a81258cf4574a326'),
	(1, 259, 280, '370000', '2014-07-10 01:00:01+00', '\x8ab4de1167cf3e98c8a2abcdf5e8e2b16995146af25ecff372261a36d822fa11'),
	(1, 260, 281, '370000', '2014-07-14 01:00:02+00', '\xfb56d5e6dd35cd989dc87eb6f61eaf59410126a5ed8c5ec0618965664fe1bcf2'),
	(1, 261, 282, '370000', '2014-07-14 01:00:03+00', '\x5c95a59c28371d81ab4b9e1ccab267500096328d9dc69327b5d6dd258f2a14aa'),
	(1, 262, 283, '370000', '2014-07-15 01:00:01+00', '\x81e6ba3834c5c22e4b2ac19eefde14e8a0d55ee43311ded6af86803cb64fac29'),
	(1, 263, 284, '370000', '2014-07-16 01:00:00+00', '\x4df5c02ac5f819284ba71b10ec25dd94af4ed7b66758c96e27a352c68c9244b2'),
	(1, 264, 285, '370000', '2014-07-16 01:00:01+00', '\x6986a17a4a38347e49849ab554ad7b3af06a35dd0294abdc401722559229857a'),
	(1, 265, 286, '370000', '2014-07-17 01:00:00+00', '\x8d0cbcfd1b97378f012f65e02916e5a1f3f30526e305df9277c7b4d11029b4b5'),
	(1, 266, 287, '370000', '2014-07-22 01:00:00+00', '\x58c9f556f16ffc6d33170a62397248268e0a618a87ad89e050d176ec5b66a4a5'),
	(1, 267, 288, '370000', '2014-07-30 01:00:01+00', '\x1373628ac6fbffc7d723181ac04ed38ec2ad22ef1ea5e551369b09933dae417c'),
	(1, 268, 289, '370000', '2014-07-30 01:00:01+00', '\x8ce8d84abc883c8f50944c094e4920bfdd22a20a260d42c0db3fd957a2f6640f'),
	(1, 269, 290, '370000', '2014-07-30 01:00:01+00', '\xb9aba0321b0488f54be0ef9bcedc3713360b7487c106a3c43cad3822bb0a4cd1'),
	(1, 270, 291, '370000', '2014-07-31 01:00:00+00', '\x72ef9587097c0567228fa54baac2c2f624d988095210c6d59dd9a19d1f9d3237'),
	(1, 271, 292, '370000', '2014-08-06 01:00:00+00', '\x7c9480e23be3501c4ac1519d22bb88d5824d21497fbc5059c3b2dbc32d3f434d'),
	(1, 272, 293, '370000', '2014-08-07 01:00:00+00', '\xd290ee5d297c2a5b6c1604877ca1bd4baea0b53b92f6339b806490d00cd79172'),
	(1, 273, 294, '370000', '2014-09-01 01:00:01+00', '\x36777d5a489eb4a4996e1bfda5257c5dd0e1502f82cb1241c287bcd56a76209a'),
	(1, 274, 295, '370000', '2014-09-01 01:00:01+00', '\x8c8b4216b772b6bbb11157cadd32506c4faa3f21c80fa2ac57e5000be4c0e666'),
	(1, 275, 296, '370000', '2014-09-01 01:00:02+00', '\xf5b558b3aebd7fe74da9bf2fffc16f5129fb9871335a3fc75583783003e2b595'),
	(1, 276, 297, '370000', '2014-09-02 01:00:01+00', '\x3e75a87468e132780bf076ca7491b762815f56a980f3017bccf86d0d02c8f52b'),
	(1, 277, 298, '370000', '2014-09-04 01:00:01+00', '\x88f58cefbf9c0054dba5497e009e5fdad1a73db204e2959dc1efa15919d7ef34'),
	(1, 278, 299, '370000', '2014-09-05 01:00:01+00', '\x225c1e34e203ecc5fa6482ea7f741ba895e3f713042b5ffd963a551fac6925fe'),
	(1, 279, 300, '370000', '2014-09-05 01:00:01+00', '\x40406a265647f566513f4bac2b07228b7da18ef5748df416d656c07f237ef07c'),
	(1, 280, 301, '370000', '2014-09-05 01:00:01+00', '\xf3f5456f5353a8babba699ffb2a65ba0fd0f12c7312a76bbcda953a1d7cd033a'),
	(1, 281, 302, '370000', '2014-09-08 01:00:01+00', '\x64b6fefc49733c5121d02b6b2b52c2403aa3e504c4494008043ad12a04e50a56'),
	(1, 282, 303, '370000', '2014-09-08 01:00:01+00', '\x21f0530bb81767e5b13b747b41030d0b93b5368a6f55d087f4d82cb97fe54d6a'),
	(1, 283, 304, '370000', '2014-09-08 01:00:02+00', '\xdd396dd698158240ad595f6a36537b80010ec27a2fde091f593274202a13d423'),
	(1, 284, 305, '370000', '2014-09-09 01:00:01+00', '\x3ef9e609a1efb6194e918ff5402b068b4cade8fbabf76cd99a12ad26a7d156a3'),
	(1, 285, 306, '370000', '2014-09-11 01:00:01+00', '\x86442d30c621cb2c1128a361961b696f532d70b52de3e15d288414108a04b9cb'),
	(1, 286, 307, '370000', '2014-09-12 01:00:01+00', '\x0927c97e04e5f7fe913a11cf6f074dc4b3aa2d5ba1b9a71477c5a1af9552b35b'),
	(1, 287, 308, '370000', '2014-09-12 01:00:01+00', '\x8a20596a843bf638293ebe2aae91b51a016e3f9b543a76c807b05466f6135678'),
	(1, 288, 309, '370000', '2014-09-12 01:00:02+00', '\x576c8ff68288d8293428eec2577e07bf25c186646ff444cfcc01dfc6f1d690af'),
	(1, 289, 310, '370000', '2014-09-12 01:00:02+00', '\xd82580a989ad8c997a12148d961b0cb64305691c617a78b128bda91a2c997728'),
	(1, 290, 311, '370000', '2014-09-12 01:00:02+00', '\x9c9ee04327edb75104ac74d7b0361fa74adcf571a76ff24f9cdf8ccbb21afc54'),
	(1, 291, 312, '370000', '2014-09-12 01:00:01+00', '\xc25d3c6c6f02d046e137844ba5f042c0252ebccc4a3fd382a742cb4ea74c589c'),
	(1, 292, 313, '370000', '2014-09-12 01:00:01+00', '\x76b2b4a576df36ece76cf03888fc2c07a42cb8d15f6a74c46975e8131977f751'),
	(1, 293, 315, '370000', '2014-09-17 01:00:00+00', '\xfd725ef889fedbd2f2e0f0737f182e35359b5d46afa813a826dd15e69865ed07'),
	(1, 294, 316, '370000', '2014-09-17 01:00:02+00', '\xa7577b5469613e5cdd96507f45099f68c86376c2b66f61cbfc2ab83e0b6d3dbf'),
	(1, 295, 317, '370000', '2014-09-17 01:00:02+00', '\x166f3b02dd76ed7f7091b046cde8bfa527ccd6ccebe06485f82491802aa3288c'),
	(1, 296, 318, '370000', '2014-09-19 04:00:00+00', '\x6f5411e997c82477314771e4cb65c5508ed2de3774c5fff08936ca69635a8d0c'),
	(1, 297, 319, '370000', '2014-09-19 04:00:00+00', '\x6ee55d42067324b3608df54d054e68b75b05f84e802537d8792037f70bdc380e'),
	(1, 298, 320, '370000', '2014-09-19 04:00:00+00', '\xb9258ed4f3be96bf48624a51a4bd6d66c4e73c85a6e5fed30e57e0696f1b571d'),
	(1, 299, 321, '370000', '2014-09-19 04:00:00+00', '\x780eea89e4481e68276d12dc2a3a03fb2b65f583cc847e1f9a15e60693dd9b49');
INSERT INTO public.claims_position VALUES
	(1, 300, 322, '370000', '2014-09-19 04:00:00+00', '\x25148af47df55c6a9938a74a47847c1a7f43fce6337ea65881296d5f2c4f456f'),
	(1, 301, 323, '370000', '2014-09-19 04:00:00+00', '\xf384c74126d11761e9355afb1011daf5edf90382f95cd5614afb2dc94d441612'),
	(1, 302, 324, '370000', '2014-09-19 04:00:00+00', '\xba7370c359b8b661df5d2d161be09f978172440fccdd8553e36100c837188a0f'),
	(1, 303, 325, '370000', '2014-09-19 04:00:00+00', '\xe841c789df19f84c97e01b64cde06ec978d2ce5030c5cf19e1f05f31a32fd5ee');


--
-- Data for Name: claims_sim_clock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_sim_clock VALUES
	('370000', '2014-09-19 16:00:00+00');


--
-- Data for Name: claims_staff; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_staff VALUES
	(1, '370000', '37990101', 'clerk', 1),
	(2, '370000', NULL, 'assessor', 2),
	(3, '370000', NULL, 'approver', 3),
	(4, '370000', NULL, 'cashier', 4),
	(5, '370000', NULL, 'finance', 5),
	(6, '370000', NULL, 'regulator', 6),
	(7, '370000', NULL, 'admin', 7);


--
-- Data for Name: claims_stream; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_stream VALUES
	('370000', 'cover:R2TCGNY0YDKKR8E7B/2014', 'cover', 1, '\x5ae3c75bbbb16a1d16b97120901e6f2965b880b2698a90ce9a5e0a8c40a194bb', '2013-12-31 16:00:00+00', '{"live": [], "year": 2014, "count": 0, "region": "370000", "gap_fen": 0, "periods": [{"to_date": "2014-12-31", "from_date": "2014-01-01"}], "paid_fen": 0, "person_id": "R2TCGNY0YDKKR8E7B", "identities": [], "taken_back": [], "compliant_fen": 0, "disease_scope": null, "zero_claim_years": 3, "consecutive_years": 6, "deductible_used_fen": 0}', 2),
	('370000', 'cover:R7FCE5KY067H0C1VK/2014', 'cover', 1, '\xe10d7b359b8c7eaf5f6d118500f61afdc5b9629603eb542f161658631a44317f', '2013-12-31 16:00:00+00', '{"live": [], "year": 2014, "count": 0, "region": "370000", "gap_fen": 0, "periods": [{"to_date": "2014-12-31", "from_date": "2014-01-01"}], "paid_fen": 0, "person_id": "R7FCE5KY067H0C1VK", "identities": [], "taken_back": [], "compliant_fen": 0, "disease_scope": null, "zero_claim_years": 2, "consecutive_years": 4, "deductible_used_fen": 0}', 2),
	('370000', 'cover:R8AW7C66CKTBJZ9DQ/2014', 'cover', 1, '\x34ad7951a8dfe745ba4a53fbc6966af75b8d9847a897217fb65b564ae8f325c8', '2013-12-31 16:00:00+00', '{"live": [], "year": 2014, "count": 0, "region": "370000", "gap_fen": 0, "periods": [{"to_date": "2014-12-31", "from_date": "2014-01-01"}], "paid_fen": 0, "person_id": "R8AW7C66CKTBJZ9DQ", "identities": [], "taken_back": [], "compliant_fen": 0, "disease_scope": null, "zero_claim_years": 0, "consecutive_years": 11, "deductible_used_fen": 0}', 2),
	('370000', 'cover:RDJTP0XJASND3RN5G/2014', 'cover', 3, '\x61183a48dffae481269ab7a2fbb00e2d49ec34a72e353f7a294e8b304222f278', '2013-12-31 16:00:00+00', '{"live": [{"no": "C37000020149F2K4JT6MM", "kind": "claim", "spans": [{"origin": "compliant", "to_fen": 3908400, "from_fen": 0}], "mdtrt_id": "", "benefit_fen": 1454200, "hospital_code": "H37999900099", "deductible_used_fen": 1000000}], "year": 2014, "count": 1, "region": "370000", "gap_fen": 0, "periods": [{"to_date": "2014-12-31", "from_date": "2014-01-01"}], "paid_fen": 1454200, "person_id": "RDJTP0XJASND3RN5G", "identities": [{"group": "return_to_poverty", "to_date": null, "from_date": "2014-01-01"}], "taken_back": [], "compliant_fen": 3908400, "disease_scope": null, "zero_claim_years": 5, "consecutive_years": 9, "deductible_used_fen": 1000000}', 2),
	('370000', 'cover:RDA3HHHRPT9AMZZB4/2014', 'cover', 2, '\xc72264b3b9c7f1dc94f5b786541a135ca44fe9799ef3e8922b92bfa6ee978c41', '2013-12-31 16:00:00+00', '{"live": [{"no": "C3700002014BCT21AB2BY", "kind": "claim", "spans": [{"origin": "compliant", "to_fen": 4252000, "from_fen": 0}], "mdtrt_id": "", "benefit_fen": 1626000, "hospital_code": "H37999900099", "deductible_used_fen": 1000000}], "year": 2014, "count": 1, "region": "370000", "gap_fen": 0, "periods": [{"to_date": "2014-12-31", "from_date": "2014-01-01"}], "paid_fen": 1626000, "person_id": "RDA3HHHRPT9AMZZB4", "identities": [], "taken_back": [], "compliant_fen": 4252000, "disease_scope": null, "zero_claim_years": 1, "consecutive_years": 2, "deductible_used_fen": 1000000}', 2),
	('370000', 'cover:R8JZPYVPRYP553AS6/2014', 'cover', 2, '\xa5ae732131f833d2c579179747395fe209f81c6403cefbe83d13b929f1f493e2', '2013-12-31 16:00:00+00', '{"live": [{"no": "C3700002014C2F3JN0MX5", "kind": "claim", "spans": [{"origin": "compliant", "to_fen": 3547500, "from_fen": 0}], "mdtrt_id": "", "benefit_fen": 1273750, "hospital_code": "H37999900099", "deductible_used_fen": 1000000}], "year": 2014, "count": 1, "region": "370000", "gap_fen": 0, "periods": [{"to_date": "2014-12-31", "from_date": "2014-01-01"}], "paid_fen": 1273750, "person_id": "R8JZPYVPRYP553AS6", "identities": [], "taken_back": [], "compliant_fen": 3547500, "disease_scope": null, "zero_claim_years": 2, "consecutive_years": 3, "deductible_used_fen": 1000000}', 2),
	('370000', 'cover:RRKGMDD0PY9E65BZ9/2014', 'cover', 2, '\x5a72431f1d584360cc40f46b042338eb7297c0aa51a7767402ed459cbacc82a4', '2013-12-31 16:00:00+00', '{"live": [{"no": "C370000201445M6M34B00", "kind": "claim", "spans": [{"origin": "compliant", "to_fen": 3331800, "from_fen": 0}], "mdtrt_id": "", "benefit_fen": 1165900, "hospital_code": "H37999900099", "deductible_used_fen": 1000000}], "year": 2014, "count": 1, "region": "370000", "gap_fen": 0, "periods": [{"to_date": "2014-12-31", "from_date": "2014-01-01"}], "paid_fen": 1165900, "person_id": "RRKGMDD0PY9E65BZ9", "identities": [], "taken_back": [], "compliant_fen": 3331800, "disease_scope": null, "zero_claim_years": 3, "consecutive_years": 4, "deductible_used_fen": 1000000}', 2),
	('370000', 'cover:R71EASAD1P09P2B7V/2014', 'cover', 4, '\xe841c789df19f84c97e01b64cde06ec978d2ce5030c5cf19e1f05f31a32fd5ee', '2013-12-31 16:00:00+00', '{"live": [{"no": "B3700002014C6F29C74426813B7", "kind": "bill", "spans": [{"origin": "compliant", "to_fen": 5260300, "from_fen": 0}], "mdtrt_id": "ML201400000013", "benefit_fen": 2130150, "hospital_code": "H37990100001", "deductible_used_fen": 1000000}], "year": 2014, "count": 1, "region": "370000", "gap_fen": 0, "periods": [{"to_date": "2014-12-31", "from_date": "2014-01-01"}], "paid_fen": 2130150, "person_id": "R71EASAD1P09P2B7V", "identities": [{"group": "subsistence", "to_date": "2014-08-31", "from_date": "2014-06-01"}], "taken_back": [], "compliant_fen": 5260300, "disease_scope": null, "zero_claim_years": 1, "consecutive_years": 4, "deductible_used_fen": 1000000}', 2),
	('370000', 'cover:R45V1TAE0VEA5SW3V/2014', 'cover', 2, '\x225c1e34e203ecc5fa6482ea7f741ba895e3f713042b5ffd963a551fac6925fe', '2013-12-31 16:00:00+00', '{"live": [{"no": "C37000020140900DVJZMJ", "kind": "claim", "spans": [{"origin": "compliant", "to_fen": 6612000, "from_fen": 0}], "mdtrt_id": "", "benefit_fen": 2806000, "hospital_code": "H37999900099", "deductible_used_fen": 1000000}], "year": 2014, "count": 1, "region": "370000", "gap_fen": 0, "periods": [{"to_date": "2014-12-31", "from_date": "2014-01-01"}], "paid_fen": 2806000, "person_id": "R45V1TAE0VEA5SW3V", "identities": [], "taken_back": [], "compliant_fen": 6612000, "disease_scope": null, "zero_claim_years": 5, "consecutive_years": 6, "deductible_used_fen": 1000000}', 2),
	('370000', 'cover:RSZJJF431838H5K2W/2014', 'cover', 1, '\x7c47691181bc33b0a606bdd6a69b40a772f13bba0a32868609ac9467a0cbfbdc', '2013-12-31 16:00:00+00', '{"live": [], "year": 2014, "count": 0, "region": "370000", "gap_fen": 0, "periods": [{"to_date": "2014-12-31", "from_date": "2014-01-01"}], "paid_fen": 0, "person_id": "RSZJJF431838H5K2W", "identities": [], "taken_back": [], "compliant_fen": 0, "disease_scope": null, "zero_claim_years": 0, "consecutive_years": 1, "deductible_used_fen": 0}', 2),
	('370000', 'cover:RXA9NGA2JYTSV9W0V/2014', 'cover', 1, '\x3a8146a06a13eed395e3ca99809bc5ca18dc91defbbeaef4744e03d74434fc2a', '2013-12-31 16:00:00+00', '{"live": [], "year": 2014, "count": 0, "region": "370000", "gap_fen": 0, "periods": [{"to_date": "2014-12-31", "from_date": "2014-01-01"}], "paid_fen": 0, "person_id": "RXA9NGA2JYTSV9W0V", "identities": [], "taken_back": [], "compliant_fen": 0, "disease_scope": null, "zero_claim_years": 4, "consecutive_years": 6, "deductible_used_fen": 0}', 2),
	('370000', 'person:R2TCGNY0YDKKR8E7B', 'person', 1, '\xf8a8b87dd6de96920907769d517cd4b321b6939e51013842239631057639ad1c', '2013-12-31 16:00:00+00', '{"sealed": {"name": "5eLECwR1juIQKAWTnqWHaL3LKBKewAXkhJiUx2kClUwFwPBItQ==", "id_no": "nQxI9fEOCpiOhate+NmHViGWk6kkN2a9Ig4KPcdwv9qQ/qONHL8zAqYzBUxQCw==", "phone": "4pf9Swianz4f6vwtRLfvbbLI14KuS7kZk2+tpjqvBL8Ro57Nq8s3", "psn_no": "h8OH4x9h8HE5BUAMqk4JiNVj0oIziYhwzLt/Mw0IliSi+F3PvhRNUd4bsh107KMA"}, "person_id": "R2TCGNY0YDKKR8E7B"}', 1),
	('370000', 'person:R45V1TAE0VEA5SW3V', 'person', 1, '\x53366c5be359939b57845f6fc3d0f1dd5ffdbef2dd91f111ae36eeb5aa6fb192', '2013-12-31 16:00:00+00', '{"sealed": {"name": "kYzcs38ag4LkFOrYpySZhU1y2fkbb6DPTrgJ+S0tVWASqk3W8A==", "id_no": "Qt5vvdBOXkvlOzVJzlkJ95KRGZZ+PFyVDHVsx5ZtrhEDSynSra4XlDdxC6rccw==", "phone": "eczDmS42DkfYG5pQ3a5WEmS7hLhKdKrMWBs0EpmP5Kz6ZwsPtP0F", "psn_no": "ZFtBmor7hLsTL9VhWohzVCfzz8C6jhXc+/tRmFuly8BnhRO48DJ9Jes+SLkgUyHc"}, "person_id": "R45V1TAE0VEA5SW3V"}', 1),
	('370000', 'person:R71EASAD1P09P2B7V', 'person', 1, '\xb38484517c217abed9b7f93ed1f87ddef39fb75b2c1b41ffcc682ca875c00f31', '2013-12-31 16:00:00+00', '{"sealed": {"name": "WptDpl0jjwnB1ByqvAU1ttkhe1s5EK3VXDg2Jl09+mDsIndZpA==", "id_no": "vUF2LU575m9rGj/8YG2Go98izMvnFawHJNeObvG7UVbeWWBnk27Eb0QQ36rKcA==", "phone": "5hMzZdpNdQFtsfboCHqlrYQ4KCGr8MT7T4xdf2nsrdi7SW+qo16b", "psn_no": "Ahix0nvXjODJTPMt7KsYJrZBN8rC5Fy/VFS4PxRt8SPTTti+IgnLt9rIUoQ39N/+"}, "person_id": "R71EASAD1P09P2B7V"}', 1),
	('370000', 'person:R7FCE5KY067H0C1VK', 'person', 1, '\xd026a8a878a0abdd35babc0fc1f50d4a8da59b48d3dbecc653f69418ea9cff2c', '2013-12-31 16:00:00+00', '{"sealed": {"name": "UnQuRIxYB1rcGrLOXQNcDyMEHEmKnllP1vJtHFz4xfHofysSXg==", "id_no": "OaYkSvqdOC0JRkNkE+I8bb06S5RRegGKaKMWJCjxg6VoHVk+FeeXme15y806aw==", "phone": "O9XnWTXMGJ9khMPVsCT14LHKTJoJNWyU3UbTbOX9kFBvmH8A8ZlX", "psn_no": "ayF8dKo0I/ev5X/2yj9XYfH9VLUQOeLUrv95DRLzUHIpaAakGpGMk6CxseJTaYkT"}, "person_id": "R7FCE5KY067H0C1VK"}', 1),
	('370000', 'person:R8AW7C66CKTBJZ9DQ', 'person', 1, '\x7bca6071faf0c96a61346393986308695b95b229c3264e9eafdc000160964cc8', '2013-12-31 16:00:00+00', '{"sealed": {"name": "75d2cEc/hOGmOxrd/BGyP+LsSE7MSRRXTbAxXCSsJZm9O8PzxQ==", "id_no": "zHiWJwA5Ejk3vu2x80FpoNAyvdHxm3WXvzjGzHADrqFEkeG5SP5qjUuxcD5iPw==", "phone": "SdI4VB56Pfi+1o9TH8TzTM/8xuGmw2KcLlkqpse4cHS9PVNdVT6a", "psn_no": "eJHutu+gmh/73L9kf8CTV5kmaDvL5jEmEVOFgJVG7GR3agGOuUH7w7ck1k2AXlJu"}, "person_id": "R8AW7C66CKTBJZ9DQ"}', 1),
	('370000', 'person:R8JZPYVPRYP553AS6', 'person', 1, '\x7cf4036319898f97715ef2f54f76212bc59882eed5a2f1c21265d1f1e9bfd901', '2013-12-31 16:00:00+00', '{"sealed": {"name": "EzIiivrasuzst0cCdBte0653gi9GEMDPBhateYZF2tCY/pfAVw==", "id_no": "hN8tfkxMjG31puGs3/C1rF07avZB6+jDjd7CxGjB2cR16FAMJ6rbB9jHqKY2Hw==", "phone": "p1OvVsRnxBqNsklP1AZA/d0z+w2ss5zBNAF2KqiJ91LvrwQHNAVx", "psn_no": "hhwAUIrnNad6lLcOZEQJHf4cQiwrU3hAZg+zjuqrRH0Uw6uISs4A3VXr0o4gErBi"}, "person_id": "R8JZPYVPRYP553AS6"}', 1),
	('370000', 'person:RA4Z8KA80KQ6R2YFA', 'person', 1, '\x7765de1d04ae9c621c726b90ec4261883973fb06dfbbc067dcd8033d18e75694', '2013-12-31 16:00:00+00', '{"sealed": {"name": "P2ixzmmK6CnMlmCE4G/Uj8JKVETgNkKDjXoIOxje30fAXhN0hQ==", "id_no": "9voIXiPYNyaBB1v4kOqFVDpauMbBXYQvIUdZlAzan/OaS3ruh/mpQULsGen2xg==", "phone": "I2T+TLFppNaT0FQp1MhGsCgfVBVZKxlsFT4jnvInsyle/dzcY3Hc", "psn_no": "m8/nD4011E5CD4NklBLkygsrHTQwGVxzWpuVQeNS+661yS1Eru+tM7X36W9kzqvx"}, "person_id": "RA4Z8KA80KQ6R2YFA"}', 1),
	('370000', 'person:RDA3HHHRPT9AMZZB4', 'person', 1, '\xd269f32b9af1043ab5f31607dd736c79999e9a23260eea96ae5224885ebf1476', '2013-12-31 16:00:00+00', '{"sealed": {"name": "6Lp8yTnDQGVzs6ASKruxsR4HFgHmnMLIGmVGIF/5ZCmpSGZoZw==", "id_no": "2MtuCrcnquBmt44C8GyBVHnFfGN29W+NRXky6f2dilZmzVDKVHkRyFBMvJ5QJQ==", "phone": "49JIXVxBeYKW1CHbHpuj4U0Z7ZuioyiTD8ija5O6HKAOIsjBCOBv", "psn_no": "t7Fun5h28JQxb/o0YHRlVtieGaLNgHCG9+VMINWe6PV+72t/p6a6qQfTF308P1Ii"}, "person_id": "RDA3HHHRPT9AMZZB4"}', 1),
	('370000', 'person:RDJTP0XJASND3RN5G', 'person', 1, '\xd16a143f4e02a138ce51d09eb89e5e6c7e4907bc1c44c2fc8ae69bba1964e14e', '2013-12-31 16:00:00+00', '{"sealed": {"name": "CX9a9BYe+giFL27qvTZhohs6Xm2Esu9WUVSp8KQvC1xD5XIz/A==", "id_no": "Rj4P37ct1Ueep4+OoqQHunnlTkarxP0LOOdOP3xW4Tzk0Vjr4zK4PqGn+aWsdA==", "phone": "77SFJ9xfm1O05jx2EelTXSrlcMvMiTNFR6q9xzDJcka81kXMMWPm", "psn_no": "9Gph5e+3CD8AuO8+9p45sB+9vwI0bf98tpZx0ZuXWYNpVntbLZGkLva1iUKVKTr0"}, "person_id": "RDJTP0XJASND3RN5G"}', 1),
	('370000', 'person:RJW4HW1SBHXZ1J317', 'person', 1, '\xe1d0b8e12992a4b2ce1c8ae05fcba1663ad21a95c1ada5166f6271effd3dad60', '2013-12-31 16:00:00+00', '{"sealed": {"name": "6I0zElPKNeL8U7fo87Py14P15OW5bZJn7Ur1ZzIoTVHjVI42mg==", "id_no": "2kqi3Jy7BHtAhHemvLwNR/MWdqjhcTh3Nd3Ez95nvdWgBlxBN+uCz9LZH0u5qw==", "phone": "KL/H5YTyTB3caxpuuFexN4NnwwC0vBchSj8RYwBZUFUH9HNnFIqT", "psn_no": "5orSLXh9tQa99oGCOSCB9LE6KC3mfYUKC4O0XtlmPODPcEc2rihF5MdoD7XKtyKr"}, "person_id": "RJW4HW1SBHXZ1J317"}', 1),
	('370000', 'cover:RXFK70T3SP33PHT84/2014', 'cover', 5, '\xf384c74126d11761e9355afb1011daf5edf90382f95cd5614afb2dc94d441612', '2013-12-31 16:00:00+00', '{"live": [{"no": "B37000020145AF359E8109BCCE4", "kind": "bill", "spans": [{"origin": "compliant", "to_fen": 5269600, "from_fen": 0}], "mdtrt_id": "ML201400000014", "benefit_fen": 2134800, "hospital_code": "H37990100001", "deductible_used_fen": 1000000}], "year": 2014, "count": 1, "region": "370000", "gap_fen": 0, "periods": [{"to_date": "2014-09-19", "from_date": "2014-01-01"}], "paid_fen": 2134800, "person_id": "RXFK70T3SP33PHT84", "identities": [], "taken_back": ["bill B37000020140771E366B9D8FAD2"], "compliant_fen": 5269600, "disease_scope": null, "zero_claim_years": 2, "consecutive_years": 5, "deductible_used_fen": 1000000}', 2),
	('370000', 'person:RRKGMDD0PY9E65BZ9', 'person', 1, '\xa8bf868b49e81211a26c041c8a7866363d651cecc1dbe02d9075d1c58919a799', '2013-12-31 16:00:00+00', '{"sealed": {"name": "mykwYRPmqXnVVKZUmgHYmNyN+iXfy3arpb9VcpSin7BiXtNl6A==", "id_no": "PA40rYnJDoq0r/HciVjaiOd9ds0RxvJtv2ufW8Q3cGqp9tzFP29nNct8YJYyLw==", "phone": "RPNPMuAhh+Rjo8VOhUmkdDTliTXT2pU3X39gLMXjiPv64+/16uIs", "psn_no": "cY+lc6f+QImq1KHm8WvpHfkAv3cj42eNKNzD2vMiFoDILHZhXFGnpYabVroMk13w"}, "person_id": "RRKGMDD0PY9E65BZ9"}', 1),
	('370000', 'person:RSZJJF431838H5K2W', 'person', 1, '\xcf22f8651cae38009937397743eeea130a663caa7f6cb834e6db4db1a83537f6', '2013-12-31 16:00:00+00', '{"sealed": {"name": "JLc9FoTLyEEUdpiVPV1xhfYVmjrBLIUfW7op3c7Lj5P4/zBfIA==", "id_no": "4JbwEXIuve40ROOUwsAVd73ceCqrA1cHqpOnuLZQEyf/155Lx45U+kqKZbi2eg==", "phone": "ZGnCN3RH34Mpy1hpO0AVOObrElj4S6oEJa1btnvkj2DHH9CPveuo", "psn_no": "A1KBcAUE3YUSuE1feG1JT6TLz4DNmzQ4Rhxc/btIgkrFquIqQNw1wTVPC6nkYkPs"}, "person_id": "RSZJJF431838H5K2W"}', 1),
	('370000', 'person:RXA9NGA2JYTSV9W0V', 'person', 1, '\x048b67eb62093c3ba787d24faf92284da429e8b78627ecd45d2f5c465114ff84', '2013-12-31 16:00:00+00', '{"sealed": {"name": "83ouCBVoKctZ6YpjAZj74bKK2VIUhfOCZTFCMfBrdzYNtBlaew==", "id_no": "LSsDLNbqwpLqGX03qi/21lhaiUtVk8AqzfwkcTb/xI78NLD0iAMOdl5FFH42Dw==", "phone": "gx4/c4CO1gtM69Iwyt2opMmNye95NnHXt+8LaieaDcwm2zrrrN8w", "psn_no": "FHdhiLTW7uS80tCgq15VG1OZmYc3QkVU5XBH51zm0lVD/ZuVT0uuckuhuDozJsoC"}, "person_id": "RXA9NGA2JYTSV9W0V"}', 1),
	('370000', 'person:RXFK70T3SP33PHT84', 'person', 3, '\x25148af47df55c6a9938a74a47847c1a7f43fce6337ea65881296d5f2c4f456f', '2013-12-31 16:00:00+00', '{"sealed": {"name": "xsmI0bT2Leu/Cjy5HLPqdsQw/ZPnCieBO6OUvXidHeFSGDQR+Q==", "id_no": "hnPYdRdkKmMgMeD1oPURQVDkRzKX+m20T9HfE548/s2MHicWso7WGxTZ+CIrxg==", "phone": "FifZ6KXII9tjyQ5DPIjUCW1bCs1bw3py/uZI+TMYyTyJVrlIXr/O", "psn_no": "pmo0hgNTn8TdWgEvOpd5Ue7hHvDtHXW1vntT9iK6OjzXwnA7oEiQQ6HuzfqolS+r"}, "person_id": "RXFK70T3SP33PHT84"}', 1),
	('370000', 'fund:DB370000-2014', 'fund', 50, '\x6986a17a4a38347e49849ab554ad7b3af06a35dd0294abdc401722559229857a', '2014-01-06 01:00:01+00', '{"dues": {"DB370000-2014-D": {"due_fen": 907200, "received_fen": 816480}, "DB370000-2014-S021": {"due_fen": 1320480, "received_fen": 1320480}, "DB370000-2014-S025": {"due_fen": 1360506, "received_fen": 1360506}, "DB370000-2014-S026": {"due_fen": 2655478, "received_fen": 2655478}, "DB370000-2014-S037": {"due_fen": 954744, "received_fen": 954744}, "DB370000-2014-S038": {"due_fen": 4926992, "received_fen": 4926992}}, "region": "370000", "pool_fen": 1002608, "receipts": ["DB370000-2014-D01", "DB370000-2014-S021-1", "DB370000-2014-D04", "DB370000-2014-S025-1", "DB370000-2014-S026-1", "DB370000-2014-S037-1", "DB370000-2014-S038-1", "DB370000-2014-D07"], "transfers": {"DB370000-2014-A001": {"arrived": true, "direction": "allocation", "sent_date": "2014-01-20", "amount_fen": 9072}, "DB370000-2014-A021": {"arrived": true, "direction": "allocation", "sent_date": "2014-04-03", "amount_fen": 353808}, "DB370000-2014-A022": {"arrived": true, "direction": "allocation", "sent_date": "2014-04-07", "amount_fen": 1100392}, "DB370000-2014-A025": {"arrived": true, "direction": "allocation", "sent_date": "2014-04-21", "amount_fen": 492248}, "DB370000-2014-A026": {"arrived": true, "direction": "allocation", "sent_date": "2014-04-30", "amount_fen": 1360506}, "DB370000-2014-A027": {"arrived": true, "direction": "allocation", "sent_date": "2014-05-02", "amount_fen": 586896}, "DB370000-2014-A028": {"arrived": true, "direction": "allocation", "sent_date": "2014-05-08", "amount_fen": 1626000}, "DB370000-2014-A037": {"arrived": true, "direction": "allocation", "sent_date": "2014-06-12", "amount_fen": 442582}, "DB370000-2014-A038": {"arrived": true, "direction": "allocation", "sent_date": "2014-06-19", "amount_fen": 954744}, "DB370000-2014-A039": {"arrived": true, "direction": "allocation", "sent_date": "2014-06-23", "amount_fen": 4105824}, "DB370000-2014-D01-UP": {"arrived": true, "direction": "sweep", "sent_date": "2014-01-14", "amount_fen": 362880}, "DB370000-2014-D04-UP": {"arrived": true, "direction": "sweep", "sent_date": "2014-04-15", "amount_fen": 272160}, "DB370000-2014-D07-UP": {"arrived": true, "direction": "sweep", "sent_date": "2014-07-15", "amount_fen": 181440}, "DB370000-2014-S021-1-UP": {"arrived": true, "direction": "sweep", "sent_date": "2014-04-02", "amount_fen": 1320480}, "DB370000-2014-S025-1-UP": {"arrived": true, "direction": "sweep", "sent_date": "2014-04-21", "amount_fen": 1360506}, "DB370000-2014-S026-1-UP": {"arrived": true, "direction": "sweep", "sent_date": "2014-04-29", "amount_fen": 2655478}, "DB370000-2014-S037-1-UP": {"arrived": true, "direction": "sweep", "sent_date": "2014-06-11", "amount_fen": 954744}, "DB370000-2014-S038-1-UP": {"arrived": true, "direction": "sweep", "sent_date": "2014-06-18", "amount_fen": 4926992}}, "income_fen": 0, "project_no": "DB370000-2014"}', 1),
	('370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.assess/1', 'clock', 2, '\x4a702100a7ecf95b9e39307186a37c31ea9cba4476b211dd2a65949c832abbe0', '2014-03-10 01:00:07+00', '{"late": false, "plan": [{"at": "2014-03-25T01:00:00Z", "step": "half"}, {"at": "2014-04-03T01:00:00Z", "step": "at_risk"}, {"at": "2014-04-09T01:00:00Z", "step": "last_day"}, {"at": "2014-04-09T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.assess/1", "due_date": "2014-04-09", "announced": [], "closed_at": "2014-03-24T01:00:03Z", "lifecycle": "met", "rule_code": "claim.assess", "start_date": "2014-03-10", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-04-09", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'claim:C37000020149F2K4JT6MM', 'claim', 12, '\xeae506cbf7c6ed134a366bfed031a296145e407998980ff0ef3d847573256f33', '2014-03-03 01:00:01+00', '{"outlet": "37990301", "region": "370000", "status": "paid", "account": {"last4": "0101", "sealed": "J94eMO3q5PEQ+qSwJ2oLrXeTAWuzAwzxCsf9FAwDG7JY+cSPBkz3ja/AOhVWp5A=", "account_id": "1754d4ec145610fc3d9726cf7b3340fd", "given_date": "2014-03-31"}, "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 6841600, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 10750000, "medfee_sumamt_fen": 12500000, "preselfpay_amt_fen": 375000, "overlmt_selfpay_fen": 375000, "fulamt_ownpay_amt_fen": 1000000}, "complex": false, "outcome": "benefit", "assessor": "assessor-1", "bank_ref": "BANK-P3700002014FFA913CA6F2F581B-88", "claim_no": "C37000020149F2K4JT6MM", "documents": [{"kind": "invoice", "pages": 1, "sha256": "d30668520c20cd3fb0fe9e5582f21ceb694174bd0b32d659895309d3a4f68e43"}, {"kind": "diagnosis", "pages": 2, "sha256": "f6a23e589f2f38ba6bbc1e6c933fc518d3acd3d542da1b12e6338a2057d728a1"}, {"kind": "medical_record", "pages": 3, "sha256": "0548503836c3ff5f41ddd4721bad750c0564be83c3250b9710b568a20bdbbebd"}, {"kind": "basic_settlement", "pages": 1, "sha256": "06602fec0ac530ef2b9421bbfe8d9af26c6c52d26c9947ca81a00e3c5ea87464"}, {"kind": "identity", "pages": 2, "sha256": "38ad8a5d0a7c9e75a88c4ee283f377ceedd4dad86bf98461a8a92fb1ed760f8e"}, {"kind": "fee_list", "pages": 1, "sha256": "84953f6ae533e36d8579c4114bb6f47b84d964e05d6e580864fd00b6bd7f75cf"}], "person_id": "RDJTP0XJASND3RN5G", "requested": ["fee_list"], "payment_no": "P3700002014FFA913CA6F2F581B", "benefit_fen": 1454200, "latest_date": "2014-04-09", "outstanding": [], "payment_nos": ["P3700002014FFA913CA6F2F581B"], "policy_year": 2014, "accepted_date": "2014-03-31", "received_date": "2014-03-03", "admission_date": "2014-02-10", "completed_date": "2014-03-18", "discharge_date": "2014-02-22", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院", "refused_accounts": [], "documents_complete_date": "2014-03-17"}', 1),
	('370000', 'clock:claim:C37000020149F2K4JT6MM/claim.assess/1', 'clock', 4, '\x1d3f75246b5468f9dee473d6fd5cb3ddfb2214d3937b10a4854b383d005d2496', '2014-03-03 01:00:01+00', '{"late": false, "plan": [{"at": "2014-03-28T01:00:00Z", "step": "half"}, {"at": "2014-04-06T01:00:00Z", "step": "at_risk"}, {"at": "2014-04-12T01:00:00Z", "step": "last_day"}, {"at": "2014-04-14T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 1, "subject": "claim:C37000020149F2K4JT6MM", "clock_id": "claim:C37000020149F2K4JT6MM/claim.assess/1", "due_date": "2014-04-14", "announced": [], "closed_at": "2014-03-26T01:00:02Z", "lifecycle": "met", "rule_code": "claim.assess", "start_date": "2014-03-03", "timeliness": "on_track", "paused_date": null, "paused_days": 10, "provisional": false, "raw_last_day": "2014-04-12", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.reject_notice/1', 'clock', 3, '\x86b23aa8c4340d9c2398ee04601815de1a43ab261a8aba8a5fbeeb477eb975e7', '2014-03-24 01:00:03+00', '{"late": false, "plan": [{"at": "2014-03-25T01:00:00Z", "step": "half"}, {"at": "2014-03-26T01:00:00Z", "step": "at_risk"}, {"at": "2014-03-27T01:00:00Z", "step": "last_day"}, {"at": "2014-03-27T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.reject_notice/1", "due_date": "2014-03-27", "announced": ["half"], "closed_at": "2014-03-25T01:00:01Z", "lifecycle": "met", "rule_code": "claim.reject_notice", "start_date": "2014-03-24", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-03-27", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'claim:C37000020148VAVZPKVX8', 'claim', 8, '\x4024f2562ac92e8ddab1de79399205fc4a9588388abc4c393c952e32578d4523', '2014-03-17 01:00:01+00', '{"outlet": "37990101", "region": "370000", "status": "closed", "account": null, "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 7683000, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 11880000, "medfee_sumamt_fen": 13500000, "preselfpay_amt_fen": 270000, "overlmt_selfpay_fen": 0, "fulamt_ownpay_amt_fen": 1350000}, "complex": false, "outcome": "rejection", "assessor": "assessor-1", "bank_ref": "", "claim_no": "C37000020148VAVZPKVX8", "documents": [{"kind": "invoice", "pages": 1, "sha256": "9119842a5d0395f72096c37d14dca28a6436ed2754a9f058c0fe1dae11d63dcc"}, {"kind": "fee_list", "pages": 2, "sha256": "d641b337321f55b8dbc1e418029bfcb0df516cf20aae41d928a37dc2c8d0eb75"}, {"kind": "diagnosis", "pages": 3, "sha256": "a363b297da764441a726de389642b47e66a3324634feb034c8c32f53c3ce4a0d"}, {"kind": "medical_record", "pages": 1, "sha256": "85c26f3b50960ca72544b54f34b620c70d214f1f5124a8e8ca9fb91a42ab688e"}, {"kind": "basic_settlement", "pages": 2, "sha256": "4cbc8038a7f52a31066250fb1c1b19dda73446c2e3991cfd75946e5ad6701aaf"}, {"kind": "identity", "pages": 3, "sha256": "634a8e3fe49be588fc37a19874abf70fb6259a384ed7780db2e7ac284e290fee"}], "person_id": "R7FCE5KY067H0C1VK", "requested": [], "payment_no": "", "benefit_fen": 0, "latest_date": "2014-04-23", "outstanding": [], "payment_nos": [], "policy_year": 2014, "accepted_date": null, "received_date": "2014-03-17", "admission_date": "2014-02-24", "completed_date": "2014-03-18", "discharge_date": "2014-03-08", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院", "refused_accounts": [], "documents_complete_date": null}', 1),
	('370000', 'clock:claim:C37000020148VAVZPKVX8/claim.assess/1', 'clock', 2, '\xac0f0f414d0102d42424af11bbb8c66a6d7f3cb4fe105a0e24fd4841aaecbc5f', '2014-03-17 01:00:01+00', '{"late": false, "plan": [{"at": "2014-04-01T01:00:00Z", "step": "half"}, {"at": "2014-04-10T01:00:00Z", "step": "at_risk"}, {"at": "2014-04-16T01:00:00Z", "step": "last_day"}, {"at": "2014-04-16T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C37000020148VAVZPKVX8", "clock_id": "claim:C37000020148VAVZPKVX8/claim.assess/1", "due_date": "2014-04-16", "announced": [], "closed_at": "2014-03-26T01:00:01Z", "lifecycle": "met", "rule_code": "claim.assess", "start_date": "2014-03-17", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-04-16", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'clock:claim:C37000020148VAVZPKVX8/claim.reject_notice/1', 'clock', 3, '\xeb67e81e7244e42ec1fa33ee5283514c9cdfcdcaf2b700440b80b589a37ce2de', '2014-03-26 01:00:01+00', '{"late": false, "plan": [{"at": "2014-03-27T01:00:00Z", "step": "half"}, {"at": "2014-03-28T01:00:00Z", "step": "at_risk"}, {"at": "2014-03-29T01:00:00Z", "step": "last_day"}, {"at": "2014-03-31T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C37000020148VAVZPKVX8", "clock_id": "claim:C37000020148VAVZPKVX8/claim.reject_notice/1", "due_date": "2014-03-31", "announced": ["half"], "closed_at": "2014-03-27T01:00:01Z", "lifecycle": "met", "rule_code": "claim.reject_notice", "start_date": "2014-03-26", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-03-29", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'claim:C3700002014BCT21AB2BY', 'claim', 11, '\xc2819b06251a9f8bd4fa1b97e98eb552db5e0ddebcb103fba23dd6043ca37b5f', '2014-04-01 01:00:01+00', '{"outlet": "37990201", "region": "370000", "status": "paid", "account": {"last4": "0401", "sealed": "v84mCGQYz4NT012e9khMuhpGywuzQ8PchDcD2O64LVPUJCHWwHNGO0Bxj1SVx/4=", "account_id": "453686e18ba0c24145e953f633ea77d3", "given_date": "2014-04-01"}, "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 8908000, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 13160000, "medfee_sumamt_fen": 14000000, "preselfpay_amt_fen": 140000, "overlmt_selfpay_fen": 0, "fulamt_ownpay_amt_fen": 700000}, "complex": false, "outcome": "benefit", "assessor": "assessor-1", "bank_ref": "BANK-P3700002014B980AD9B24B05D5C-182", "claim_no": "C3700002014BCT21AB2BY", "documents": [{"kind": "invoice", "pages": 1, "sha256": "98bf20cdd86a6b13872dbff2aaab8f7663d33badfd4f10c432391aa0a9738868"}, {"kind": "fee_list", "pages": 2, "sha256": "655af5e570ad81f407fecaea80efb1983be7ce22ec52e73c66a587823b91e34a"}, {"kind": "diagnosis", "pages": 3, "sha256": "acf232fe992b1ae0687c492404f6ccac97c3793bf440e8dda08ba6d4aa007c33"}, {"kind": "medical_record", "pages": 1, "sha256": "3e993b5acfb7a8ea014ca8cf4600262842bc807f0b491784a31c315de99f95e2"}, {"kind": "basic_settlement", "pages": 2, "sha256": "2db67cfa8fc8b1ab3dd1d5b67e360a2123bc130537465cf4248caaf120a90306"}, {"kind": "identity", "pages": 3, "sha256": "745f6278f27fb7798d5cb2d508b0b256a89eb544d6fe1d68b562026e81e3d636"}], "person_id": "RDA3HHHRPT9AMZZB4", "requested": [], "payment_no": "P3700002014B980AD9B24B05D5C", "benefit_fen": 1626000, "latest_date": "2014-05-12", "outstanding": [], "payment_nos": ["P3700002014E5A39AF9C54BC8B6", "P3700002014B980AD9B24B05D5C"], "policy_year": 2014, "accepted_date": "2014-04-15", "received_date": "2014-04-01", "admission_date": "2014-03-11", "completed_date": "2014-04-02", "discharge_date": "2014-03-23", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院", "refused_accounts": [], "documents_complete_date": null}', 1),
	('370000', 'payment:P3700002014FFA913CA6F2F581B', 'payment', 3, '\xd91ac96f8e0b491463ae48b89a443b55c3cf436f1fdb303020cda6d1668cbed9', '2014-03-31 01:00:03+00', '{"region": "370000", "status": "confirmed", "attempt": 1, "bank_ref": "BANK-P3700002014FFA913CA6F2F581B-88", "bill_nos": [], "claim_no": "C37000020149F2K4JT6MM", "due_date": "2014-04-10", "bank_refs": ["BANK-P3700002014FFA913CA6F2F581B-88"], "account_id": "1754d4ec145610fc3d9726cf7b3340fd", "amount_fen": 1454200, "payee_kind": "person", "payment_no": "P3700002014FFA913CA6F2F581B", "project_no": "DB370000-2014", "return_ref": "", "latest_date": "2014-04-09", "policy_year": 2014, "account_last4": "0101", "hospital_code": null, "refused_accounts": []}', 2),
	('370000', 'clock:claim:C37000020149F2K4JT6MM/claim.pay/1', 'clock', 4, '\xeacbfeb0169e6ccea0dca6bf3bb02afcbbf6a5def5bcb33af098474d9e437233', '2014-03-31 01:00:05+00', '{"late": false, "plan": [{"at": "2014-04-05T01:00:00Z", "step": "half"}, {"at": "2014-04-08T01:00:00Z", "step": "at_risk"}, {"at": "2014-04-10T01:00:00Z", "step": "last_day"}, {"at": "2014-04-10T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C37000020149F2K4JT6MM", "clock_id": "claim:C37000020149F2K4JT6MM/claim.pay/1", "due_date": "2014-04-10", "announced": ["half", "at_risk"], "closed_at": "2014-04-09T01:00:02Z", "lifecycle": "met", "rule_code": "claim.pay", "start_date": "2014-03-31", "timeliness": "at_risk", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-04-10", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'clock:claim:C3700002014BCT21AB2BY/claim.assess/1', 'clock', 2, '\xf377d2b1fdfea7edd823ff9784cceb44f096272f65882cc94ed94498f16f6548', '2014-04-01 01:00:01+00', '{"late": false, "plan": [{"at": "2014-04-16T01:00:00Z", "step": "half"}, {"at": "2014-04-25T01:00:00Z", "step": "at_risk"}, {"at": "2014-05-01T01:00:00Z", "step": "last_day"}, {"at": "2014-05-04T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C3700002014BCT21AB2BY", "clock_id": "claim:C3700002014BCT21AB2BY/claim.assess/1", "due_date": "2014-05-04", "announced": [], "closed_at": "2014-04-10T01:00:08Z", "lifecycle": "met", "rule_code": "claim.assess", "start_date": "2014-04-01", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-05-01", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.assess/2', 'clock', 2, '\x0d183ddac497209b69966280f622216f0e41bf69b4d52fc35ae885acaf88ec8d', '2014-04-04 01:00:02+00', '{"late": false, "plan": [{"at": "2014-04-19T01:00:00Z", "step": "half"}, {"at": "2014-04-28T01:00:00Z", "step": "at_risk"}, {"at": "2014-05-04T01:00:00Z", "step": "last_day"}, {"at": "2014-05-04T16:00:00Z", "step": "breach"}], "cycle": 2, "pauses": 0, "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.assess/2", "due_date": "2014-05-04", "announced": [], "closed_at": "2014-04-14T01:00:01Z", "lifecycle": "met", "rule_code": "claim.assess", "start_date": "2014-04-04", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-05-04", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'clock:claim:C3700002014BCT21AB2BY/claim.pay/1', 'clock', 6, '\x47e086a80c89834a4e3859f16233512383d92854bc8c4fc67df94ff899e4cf36', '2014-04-15 01:00:02+00', '{"late": true, "plan": [{"at": "2014-04-20T01:00:00Z", "step": "half"}, {"at": "2014-04-23T01:00:00Z", "step": "at_risk"}, {"at": "2014-04-25T01:00:00Z", "step": "last_day"}, {"at": "2014-04-25T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C3700002014BCT21AB2BY", "clock_id": "claim:C3700002014BCT21AB2BY/claim.pay/1", "due_date": "2014-04-25", "announced": ["half", "at_risk", "last_day", "breach"], "closed_at": "2014-05-12T01:00:09Z", "lifecycle": "met", "rule_code": "claim.pay", "start_date": "2014-04-15", "timeliness": "breached", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-04-25", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'payment:P3700002014E5A39AF9C54BC8B6', 'payment', 3, '\xff67f7e6cada4635702165df8bba612c9e8dd2216b395a146122116c58e8e178', '2014-04-15 01:00:02+00', '{"region": "370000", "status": "failed", "attempt": 1, "bank_ref": "", "bill_nos": [], "claim_no": "C3700002014BCT21AB2BY", "due_date": "2014-04-25", "bank_refs": [], "account_id": "453686e18ba0c24145e953f633ea77d3", "amount_fen": 1626000, "payee_kind": "person", "payment_no": "P3700002014E5A39AF9C54BC8B6", "project_no": "DB370000-2014", "return_ref": "", "latest_date": "2014-05-01", "policy_year": 2014, "account_last4": "0401", "hospital_code": null, "refused_accounts": []}', 2),
	('370000', 'clock:claim:C370000201445M6M34B00/claim.assess/1', 'clock', 2, '\xc08e88aaf4e03cb161e43b5a3a48127be3f69fc5f27b2cb005e9275107234d5f', '2014-04-08 01:00:02+00', '{"late": false, "plan": [{"at": "2014-04-23T01:00:00Z", "step": "half"}, {"at": "2014-05-02T01:00:00Z", "step": "at_risk"}, {"at": "2014-05-08T01:00:00Z", "step": "last_day"}, {"at": "2014-05-08T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C370000201445M6M34B00", "clock_id": "claim:C370000201445M6M34B00/claim.assess/1", "due_date": "2014-05-08", "announced": [], "closed_at": "2014-04-17T01:00:02Z", "lifecycle": "met", "rule_code": "claim.assess", "start_date": "2014-04-08", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-05-08", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'payment:P37000020143CA5E5F7D37170DF', 'payment', 3, '\x9d6881718d2302e26298a7572030196bef201a856deba88c2068553784c35677', '2014-04-21 01:00:02+00', '{"region": "370000", "status": "confirmed", "attempt": 1, "bank_ref": "BANK-P37000020143CA5E5F7D37170DF-158", "bill_nos": [], "claim_no": "C3700002014C2F3JN0MX5", "due_date": "2014-05-04", "bank_refs": ["BANK-P37000020143CA5E5F7D37170DF-158"], "account_id": "1efb70aad7ae081c44de8d8ecd6d44a4", "amount_fen": 1273750, "payee_kind": "person", "payment_no": "P37000020143CA5E5F7D37170DF", "project_no": "DB370000-2014", "return_ref": "", "latest_date": "2014-05-02", "policy_year": 2014, "account_last4": "0201", "hospital_code": null, "refused_accounts": []}', 2),
	('370000', 'payment:P3700002014C79D37E376C6BDB9', 'payment', 7, '\x3701fff16d4ac271aa92404d69960e4ee704e34b174f17f41fc107e469f71d1b', '2014-04-22 01:00:02+00', '{"region": "370000", "status": "confirmed", "attempt": 2, "bank_ref": "BANK-P3700002014C79D37E376C6BDB9-196", "bill_nos": [], "claim_no": "C370000201445M6M34B00", "due_date": "2014-05-30", "bank_refs": ["BANK-P3700002014C79D37E376C6BDB9-166", "RETURN-T3700002014FC4A916F752B0248", "BANK-P3700002014C79D37E376C6BDB9-196"], "account_id": "b8e4c343a8bd0e43bc75366e321af59d", "amount_fen": 1165900, "payee_kind": "person", "payment_no": "P3700002014C79D37E376C6BDB9", "project_no": "DB370000-2014", "return_ref": "RETURN-T3700002014FC4A916F752B0248", "latest_date": "2014-05-22", "policy_year": 2014, "account_last4": "0502", "hospital_code": null, "refused_accounts": ["81de192cf91ee520e8523cdf9590c64c"]}', 2),
	('370000', 'clock:claim:C3700002014C2F3JN0MX5/claim.pay/1', 'clock', 5, '\x2b3be0a229a18015eff80b22b9149f0cba406a77627f358704e37e01fea51c5f', '2014-04-21 01:00:04+00', '{"late": false, "plan": [{"at": "2014-04-26T01:00:00Z", "step": "half"}, {"at": "2014-04-29T01:00:00Z", "step": "at_risk"}, {"at": "2014-05-01T01:00:00Z", "step": "last_day"}, {"at": "2014-05-04T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C3700002014C2F3JN0MX5", "clock_id": "claim:C3700002014C2F3JN0MX5/claim.pay/1", "due_date": "2014-05-04", "announced": ["half", "at_risk", "last_day"], "closed_at": "2014-05-02T01:00:03Z", "lifecycle": "met", "rule_code": "claim.pay", "start_date": "2014-04-21", "timeliness": "at_risk", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-05-01", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'clock:claim:C370000201445M6M34B00/claim.pay/1', 'clock', 6, '\x4c04bdb3e17b0b7b2aaa9b6b675a3d612d756ca8ebf70e8d400e0f59484b5de6', '2014-04-22 01:00:02+00', '{"late": true, "plan": [{"at": "2014-04-27T01:00:00Z", "step": "half"}, {"at": "2014-04-30T01:00:00Z", "step": "at_risk"}, {"at": "2014-05-02T01:00:00Z", "step": "last_day"}, {"at": "2014-05-04T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C370000201445M6M34B00", "clock_id": "claim:C370000201445M6M34B00/claim.pay/1", "due_date": "2014-05-04", "announced": ["half", "at_risk", "last_day", "breach"], "closed_at": "2014-05-06T01:00:02Z", "lifecycle": "met", "rule_code": "claim.pay", "start_date": "2014-04-22", "timeliness": "breached", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-05-02", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'claim:C3700002014C2F3JN0MX5', 'claim', 16, '\x301f8cc7ea482eb5a62941ac8453bd09c5d9c130c2c5e2a3a0356424fd83c144', '2014-03-10 01:00:07+00', '{"outlet": "37990201", "region": "370000", "status": "paid", "account": {"last4": "0201", "sealed": "EEqSleKEObHT5E0t4qhpOC3O4wAJU26E4JlKFeL6VAKX0kHkI+fdMhN8dhVY2y8=", "account_id": "1efb70aad7ae081c44de8d8ecd6d44a4", "given_date": "2014-04-21"}, "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 7762500, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 11310000, "medfee_sumamt_fen": 13000000, "preselfpay_amt_fen": 260000, "overlmt_selfpay_fen": 130000, "fulamt_ownpay_amt_fen": 1300000}, "complex": false, "outcome": "benefit", "assessor": "assessor-1", "bank_ref": "BANK-P37000020143CA5E5F7D37170DF-158", "claim_no": "C3700002014C2F3JN0MX5", "documents": [{"kind": "invoice", "pages": 1, "sha256": "00bc028e3637acff3716ea553cb4b1a70b8b1abab65210c85c63bf727d3790a6"}, {"kind": "fee_list", "pages": 2, "sha256": "2554b5aba254dfe200d6d24260753ed6100402663a22e65340a393758eecf2be"}, {"kind": "diagnosis", "pages": 3, "sha256": "ed71e4f703f63ed627d38dedd6d2e912dd0589e8c7220edb0ec41cf7767d07a1"}, {"kind": "medical_record", "pages": 1, "sha256": "f8990091efedc2ada8f8954cb3cc028c99f64243551953b4d5dc42ff6a74a6ea"}, {"kind": "basic_settlement", "pages": 2, "sha256": "a806196c3188073f831d3c9bdc9865750c9d23aafb2114f3238551ec5fbd650a"}, {"kind": "identity", "pages": 3, "sha256": "4a075fc618ee386d102dcc83207512a60e9fc4d6285c2cad4fbba3042bd30dc7"}], "person_id": "R8JZPYVPRYP553AS6", "requested": [], "payment_no": "P37000020143CA5E5F7D37170DF", "benefit_fen": 1273750, "latest_date": "2014-05-02", "outstanding": [], "payment_nos": ["P37000020143CA5E5F7D37170DF"], "policy_year": 2014, "accepted_date": "2014-04-21", "received_date": "2014-03-10", "admission_date": "2014-02-17", "completed_date": "2014-03-11", "discharge_date": "2014-03-01", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院", "refused_accounts": [], "documents_complete_date": null}', 1),
	('370000', 'payment:P3700002014B980AD9B24B05D5C', 'payment', 3, '\x01d8f104003064aa582a6dccc4467395126dc653b6b834d0d510e0f873c329b1', '2014-05-05 01:00:01+00', '{"region": "370000", "status": "confirmed", "attempt": 1, "bank_ref": "BANK-P3700002014B980AD9B24B05D5C-182", "bill_nos": [], "claim_no": "C3700002014BCT21AB2BY", "due_date": "2014-04-25", "bank_refs": ["BANK-P3700002014B980AD9B24B05D5C-182"], "account_id": "453686e18ba0c24145e953f633ea77d3", "amount_fen": 1626000, "payee_kind": "person", "payment_no": "P3700002014B980AD9B24B05D5C", "project_no": "DB370000-2014", "return_ref": "", "latest_date": "2014-05-12", "policy_year": 2014, "account_last4": "0401", "hospital_code": null, "refused_accounts": []}', 2),
	('370000', 'clock:claim:C37000020145GJK9KBXPF/claim.assess/1', 'clock', 2, '\x5085a18191ca7dbfb6317b9a947b5e2325df8f1fed3d009f0f8d7c213ab393fd', '2014-05-05 01:00:03+00', '{"late": false, "plan": [{"at": "2014-05-20T01:00:00Z", "step": "half"}, {"at": "2014-05-29T01:00:00Z", "step": "at_risk"}, {"at": "2014-06-04T01:00:00Z", "step": "last_day"}, {"at": "2014-06-04T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C37000020145GJK9KBXPF", "clock_id": "claim:C37000020145GJK9KBXPF/claim.assess/1", "due_date": "2014-06-04", "announced": [], "closed_at": "2014-05-14T01:00:01Z", "lifecycle": "met", "rule_code": "claim.assess", "start_date": "2014-05-05", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-06-04", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'claim:C37000020145GJK9KBXPF', 'claim', 14, '\xbd564a013d67058ae5209495de25b59a120c7d9276fb244d888c52c072cd65dc', '2014-05-05 01:00:03+00', '{"outlet": "37990201", "region": "370000", "status": "paid", "account": {"last4": "0601", "sealed": "0zeEnXEyM8TCJkgNmSrP//JRwWi/qPAW1z+QhP9lgTFwdyBTm9cffWFWj+Gfakw=", "account_id": "10a232c072249fe025862e6984bfc1f6", "given_date": "2014-06-09"}, "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 9723600, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 13200000, "medfee_sumamt_fen": 15000000, "preselfpay_amt_fen": 150000, "overlmt_selfpay_fen": 450000, "fulamt_ownpay_amt_fen": 1200000}, "complex": false, "outcome": "benefit", "assessor": "assessor-1", "bank_ref": "BANK-P370000201499EE7A607367A4A0-252", "claim_no": "C37000020145GJK9KBXPF", "documents": [{"kind": "invoice", "pages": 1, "sha256": "d9a7677b7d92e42d2797cebdc16a16a4e22c48596f616dfc8b611a13cd5edbbd"}, {"kind": "fee_list", "pages": 2, "sha256": "6dda1d4558ecfbbed43b02aff8ce6614db3df7426b97f8755c9a792599e2d8ad"}, {"kind": "diagnosis", "pages": 3, "sha256": "d51a0211dc821ed417c24b32d1a65bbaae4e2bffa0f7ecc59df546f76a8598d1"}, {"kind": "medical_record", "pages": 1, "sha256": "a4e5194c274b1a075b2a9b0dc9a4c962b0c0f28778d035fc0ce9416b01f7fa15"}, {"kind": "basic_settlement", "pages": 2, "sha256": "32ee1a3ec144a802121d07e864e001444e5ed80800be0933d92fe01ed82493f0"}, {"kind": "identity", "pages": 3, "sha256": "57edad444541c1a81e037fb4976c66266e9b902c9d60035ead5aea7ddf747a35"}], "person_id": "RJW4HW1SBHXZ1J317", "requested": [], "payment_no": "P370000201499EE7A607367A4A0", "benefit_fen": 1238200, "latest_date": "2014-06-23", "outstanding": [], "payment_nos": ["P370000201499EE7A607367A4A0"], "policy_year": 2014, "accepted_date": "2014-06-09", "received_date": "2014-05-05", "admission_date": "2014-04-14", "completed_date": "2014-05-06", "discharge_date": "2014-04-26", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院", "refused_accounts": [], "documents_complete_date": null}', 1),
	('370000', 'claim:C370000201445M6M34B00', 'claim', 13, '\x9b9988da67a246b2bb3ff4d50ca7f99d40eef3b0b4b4f9979abb39c6fca0b65e', '2014-04-08 01:00:02+00', '{"outlet": "37990401", "region": "370000", "status": "paid", "account": {"last4": "0502", "sealed": "87COuU0eAp00A3yugam8UX0/z9tIlotOPLnm6LfoUh+eU9GKfyXMNZhm0T0WmW8=", "account_id": "b8e4c343a8bd0e43bc75366e321af59d", "given_date": "2014-05-20"}, "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 8413200, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 11745000, "medfee_sumamt_fen": 14500000, "preselfpay_amt_fen": 870000, "overlmt_selfpay_fen": 290000, "fulamt_ownpay_amt_fen": 1595000}, "complex": false, "outcome": "benefit", "assessor": "assessor-1", "bank_ref": "BANK-P3700002014C79D37E376C6BDB9-196", "claim_no": "C370000201445M6M34B00", "documents": [{"kind": "invoice", "pages": 1, "sha256": "6dd230c7aee8209bd0ff3b89bb3b415a9d21d3046c4b7f99ce9e603c07e49828"}, {"kind": "fee_list", "pages": 2, "sha256": "a04fa6693d1600e4f31a24bc84f77b8cebef3efb62ea7203ee23790bdef1767b"}, {"kind": "diagnosis", "pages": 3, "sha256": "96f0d82752e209493d8eedd6e5b500afc5a7a249dc7b67db599ac741e8ed57cd"}, {"kind": "medical_record", "pages": 1, "sha256": "740be5fe22604cee6c08ef8ddcb38210d61faceb11bd5db6cf1416208238d726"}, {"kind": "basic_settlement", "pages": 2, "sha256": "c600736338c04f26806a751b8663fb523eca5bcb718fabc6d43ed14d07555e00"}, {"kind": "identity", "pages": 3, "sha256": "8c7886b8804c299c0643cb3e219c49919b191ca74bf1a964ac0e73a37da807c4"}], "person_id": "RRKGMDD0PY9E65BZ9", "requested": [], "payment_no": "P3700002014C79D37E376C6BDB9-2", "benefit_fen": 1165900, "latest_date": "2014-05-22", "outstanding": [], "payment_nos": ["P3700002014C79D37E376C6BDB9", "P3700002014C79D37E376C6BDB9-2"], "policy_year": 2014, "accepted_date": "2014-04-22", "received_date": "2014-04-08", "admission_date": "2014-03-18", "completed_date": "2014-04-09", "discharge_date": "2014-03-30", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院", "refused_accounts": ["81de192cf91ee520e8523cdf9590c64c"], "documents_complete_date": null}', 1),
	('370000', 'hospital:H37990100001', 'hospital', 5, '\x6f5411e997c82477314771e4cb65c5508ed2de3774c5fff08936ca69635a8d0c', '2014-06-10 01:00:01+00', '{"orders": 3, "hospital_code": "H37990100001", "latest_payment_no": "P3700002014B631C89065586EE8"}', 1),
	('370000', 'cover:RJW4HW1SBHXZ1J317/2014', 'cover', 4, '\x48d41b8fa8a2f17a43b21b4701a1147ad14dc52f9dfca27d140827669a909f1d', '2013-12-31 16:00:00+00', '{"live": [{"no": "C37000020145GJK9KBXPF", "kind": "claim", "spans": [{"origin": "compliant", "to_fen": 3476400, "from_fen": 0}], "mdtrt_id": "", "benefit_fen": 1238200, "hospital_code": "H37999900099", "deductible_used_fen": 1000000}], "year": 2014, "count": 1, "region": "370000", "gap_fen": 0, "periods": [{"to_date": "2014-12-31", "from_date": "2014-01-01"}], "paid_fen": 1238200, "person_id": "RJW4HW1SBHXZ1J317", "identities": [], "taken_back": ["claim C37000020145GJK9KBXPF"], "compliant_fen": 3476400, "disease_scope": null, "zero_claim_years": 2, "consecutive_years": 9, "deductible_used_fen": 1000000}', 2),
	('370000', 'clock:claim:C370000201445M6M34B00/claim.pay/2', 'clock', 2, '\xfadb808138335014d543296da3f79f0c29f440c431465a46ab65941b6fd33001', '2014-05-20 01:00:01+00', '{"late": false, "plan": [{"at": "2014-05-25T01:00:00Z", "step": "half"}, {"at": "2014-05-28T01:00:00Z", "step": "at_risk"}, {"at": "2014-05-30T01:00:00Z", "step": "last_day"}, {"at": "2014-05-30T16:00:00Z", "step": "breach"}], "cycle": 2, "pauses": 0, "subject": "claim:C370000201445M6M34B00", "clock_id": "claim:C370000201445M6M34B00/claim.pay/2", "due_date": "2014-05-30", "announced": [], "closed_at": "2014-05-22T01:00:02Z", "lifecycle": "met", "rule_code": "claim.pay", "start_date": "2014-05-20", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-05-30", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'clock:claim:C37000020145GJK9KBXPF/claim.assess/2', 'clock', 2, '\x28853bf1a3209565b163a630495128bc647ddaad9ae37d6bcb2fe3c45c5f3df0', '2014-05-23 01:00:01+00', '{"late": false, "plan": [{"at": "2014-06-07T01:00:00Z", "step": "half"}, {"at": "2014-06-16T01:00:00Z", "step": "at_risk"}, {"at": "2014-06-22T01:00:00Z", "step": "last_day"}, {"at": "2014-06-23T16:00:00Z", "step": "breach"}], "cycle": 2, "pauses": 0, "subject": "claim:C37000020145GJK9KBXPF", "clock_id": "claim:C37000020145GJK9KBXPF/claim.assess/2", "due_date": "2014-06-23", "announced": [], "closed_at": "2014-06-02T01:00:01Z", "lifecycle": "met", "rule_code": "claim.assess", "start_date": "2014-05-23", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-06-22", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'claim:C3700002014KRZCEPF5CW', 'claim', 2, '\x19e74111c0c59820dfe8e4a25aaa8037f2741a9acbfebf9dd71d6769a86b3283', '2014-06-03 01:00:01+00', '{"outlet": "37990201", "region": "370000", "status": "withdrawn", "account": null, "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 8325900, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 14415000, "medfee_sumamt_fen": 15500000, "preselfpay_amt_fen": 465000, "overlmt_selfpay_fen": 0, "fulamt_ownpay_amt_fen": 620000}, "complex": false, "outcome": "", "assessor": "", "bank_ref": "", "claim_no": "C3700002014KRZCEPF5CW", "documents": [{"kind": "invoice", "pages": 1, "sha256": "18d7211b05bc68b574180c1ceee332ce14f37ca8f062b5e3921467cff0c2f321"}, {"kind": "fee_list", "pages": 2, "sha256": "545256ad9eeead4cd43bb5424555a8855bf0073dcbddf46515280d02a7b5a6ab"}, {"kind": "diagnosis", "pages": 3, "sha256": "2cc65e207a9a048f0a55780df0a4ce0a435d26235b89813786eed668529d9297"}, {"kind": "medical_record", "pages": 1, "sha256": "95187fa919802dbaac4130c167aecf475fdf254cd4a672fa488c1b4662f92e58"}, {"kind": "basic_settlement", "pages": 2, "sha256": "30d8d6f730825af62c21e1733193d5e593fd0b14e048b82176b8c7b84c51ccee"}, {"kind": "identity", "pages": 3, "sha256": "c2697f1d9b694c5ae7ce016569f23d0c797b69411b20865bcaa34f7c135bbbdc"}], "person_id": "RXA9NGA2JYTSV9W0V", "requested": [], "payment_no": "", "benefit_fen": 0, "latest_date": "2014-06-05", "outstanding": [], "payment_nos": [], "policy_year": 2014, "accepted_date": null, "received_date": "2014-06-03", "admission_date": "2014-05-13", "completed_date": null, "discharge_date": "2014-05-25", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院", "refused_accounts": [], "documents_complete_date": null}', 1),
	('370000', 'clock:claim:C3700002014KRZCEPF5CW/claim.assess/1', 'clock', 2, '\xeef0cd1c4f552a199949041fc347ab20d4384042d9414cfe16e6abddf52294bb', '2014-06-03 01:00:01+00', '{"late": false, "plan": [{"at": "2014-06-18T01:00:00Z", "step": "half"}, {"at": "2014-06-27T01:00:00Z", "step": "at_risk"}, {"at": "2014-07-03T01:00:00Z", "step": "last_day"}, {"at": "2014-07-03T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C3700002014KRZCEPF5CW", "clock_id": "claim:C3700002014KRZCEPF5CW/claim.assess/1", "due_date": "2014-07-03", "announced": [], "closed_at": "2014-06-05T01:00:01Z", "lifecycle": "cancelled", "rule_code": "claim.assess", "start_date": "2014-06-03", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-07-03", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'clock:claim:C37000020145GJK9KBXPF/claim.pay/1', 'clock', 6, '\xef6d09ffc8f862920462b09ee68aa0fc38bc86e3d9b789cf05785ea18d6f4a18', '2014-06-09 01:00:03+00', '{"late": true, "plan": [{"at": "2014-06-14T01:00:00Z", "step": "half"}, {"at": "2014-06-17T01:00:00Z", "step": "at_risk"}, {"at": "2014-06-19T01:00:00Z", "step": "last_day"}, {"at": "2014-06-19T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C37000020145GJK9KBXPF", "clock_id": "claim:C37000020145GJK9KBXPF/claim.pay/1", "due_date": "2014-06-19", "announced": ["half", "at_risk", "last_day", "breach"], "closed_at": "2014-06-23T01:00:03Z", "lifecycle": "met", "rule_code": "claim.pay", "start_date": "2014-06-09", "timeliness": "breached", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-06-19", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'payment:P370000201499EE7A607367A4A0', 'payment', 3, '\x9e06648d4b3c4e4295517e54b4a901e5f7b5fbe923295c7584815ab72636eb41', '2014-06-09 01:00:01+00', '{"region": "370000", "status": "confirmed", "attempt": 1, "bank_ref": "BANK-P370000201499EE7A607367A4A0-252", "bill_nos": [], "claim_no": "C37000020145GJK9KBXPF", "due_date": "2014-06-19", "bank_refs": ["BANK-P370000201499EE7A607367A4A0-252"], "account_id": "10a232c072249fe025862e6984bfc1f6", "amount_fen": 1238200, "payee_kind": "person", "payment_no": "P370000201499EE7A607367A4A0", "project_no": "DB370000-2014", "return_ref": "", "latest_date": "2014-06-23", "policy_year": 2014, "account_last4": "0601", "hospital_code": null, "refused_accounts": []}', 2),
	('370000', 'payment:P37000020147985BF7BE01F43C5', 'payment', 3, '\x5e7645ede642debafe4028e00a7f720a250488c1d92e07e48dda987559a11ca2', '2014-06-10 01:00:01+00', '{"region": "370000", "status": "confirmed", "attempt": 1, "bank_ref": "BANK-P37000020147985BF7BE01F43C5-258", "bill_nos": ["B37000020145AF359E8109BCCE4"], "claim_no": null, "due_date": null, "bank_refs": ["BANK-P37000020147985BF7BE01F43C5-258"], "account_id": "6cde39fe4b13da3719befea839b0ef3d", "amount_fen": 2134800, "payee_kind": "hospital", "payment_no": "P37000020147985BF7BE01F43C5", "project_no": "DB370000-2014", "return_ref": "", "latest_date": "2014-06-25", "policy_year": 2014, "account_last4": "0001", "hospital_code": "H37990100001", "refused_accounts": []}', 2),
	('370000', 'payment:P3700002014F757A37573D834BC', 'payment', 3, '\x93e3e023270a679f2e71fe170ebe8b009d350b880bffae5db0e9a264c116385b', '2014-06-16 01:00:01+00', '{"region": "370000", "status": "failed", "attempt": 1, "bank_ref": "", "bill_nos": ["B3700002014C6F29C74426813B7"], "claim_no": null, "due_date": null, "bank_refs": [], "account_id": "6cde39fe4b13da3719befea839b0ef3d", "amount_fen": 2130150, "payee_kind": "hospital", "payment_no": "P3700002014F757A37573D834BC", "project_no": "DB370000-2014", "return_ref": "", "latest_date": "2014-06-27", "policy_year": 2014, "account_last4": "0001", "hospital_code": "H37990100001", "refused_accounts": []}', 2),
	('370000', 'clock:claim:C37000020144WCN4R795A/claim.assess/1', 'clock', 7, '\xb9aba0321b0488f54be0ef9bcedc3713360b7487c106a3c43cad3822bb0a4cd1', '2014-06-16 01:00:04+00', '{"late": false, "plan": [], "cycle": 1, "pauses": 1, "subject": "claim:C37000020144WCN4R795A", "clock_id": "claim:C37000020144WCN4R795A/claim.assess/1", "due_date": null, "announced": ["half", "at_risk", "last_day"], "closed_at": null, "lifecycle": "paused", "rule_code": "claim.assess", "start_date": "2014-06-16", "timeliness": "at_risk", "paused_date": "2014-06-20", "paused_days": 0, "provisional": false, "raw_last_day": null, "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'claim:C37000020144WCN4R795A', 'claim', 3, '\x1373628ac6fbffc7d723181ac04ed38ec2ad22ef1ea5e551369b09933dae417c', '2014-06-16 01:00:04+00', '{"outlet": "37990201", "region": "370000", "status": "awaiting_documents", "account": null, "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 9009000, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 13920000, "medfee_sumamt_fen": 16000000, "preselfpay_amt_fen": 320000, "overlmt_selfpay_fen": 0, "fulamt_ownpay_amt_fen": 1760000}, "complex": false, "outcome": "", "assessor": "", "bank_ref": "", "claim_no": "C37000020144WCN4R795A", "documents": [{"kind": "invoice", "pages": 1, "sha256": "ad5aac7f468a33a5083848093fbf23fcc682955a9ea04e8414bc67ffa0ec2749"}, {"kind": "fee_list", "pages": 2, "sha256": "7746ec8d6bb9371b3a27113f27e1d817f4de830c6a4a19aee2f186b8fc2e5a00"}, {"kind": "medical_record", "pages": 3, "sha256": "0b69778190911808b75e7917e8ca265cab1373fc118e1623068427d90f684891"}, {"kind": "basic_settlement", "pages": 1, "sha256": "9269929bc21f68223a7352ac48f06f411f0d710622f7950bc0eb81e438ba5756"}], "person_id": "R8AW7C66CKTBJZ9DQ", "requested": ["diagnosis", "identity"], "payment_no": "", "benefit_fen": 0, "latest_date": "2014-06-20", "outstanding": ["diagnosis", "identity"], "payment_nos": [], "policy_year": 2014, "accepted_date": null, "received_date": "2014-06-16", "admission_date": "2014-05-26", "completed_date": null, "discharge_date": "2014-06-07", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院", "refused_accounts": [], "documents_complete_date": null}', 1),
	('370000', 'claim:C3700002014DKJRVKTXEZ', 'claim', 2, '\x2f2eb94acf216d2941e76be5bebabc5c054dd643e8e3a626cd0496828dc0776f', '2014-07-07 01:00:01+00', '{"outlet": "37990201", "region": "370000", "status": "under_assessment", "account": null, "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 9798000, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 13860000, "medfee_sumamt_fen": 16500000, "preselfpay_amt_fen": 825000, "overlmt_selfpay_fen": 165000, "fulamt_ownpay_amt_fen": 1650000}, "complex": false, "outcome": "", "assessor": "", "bank_ref": "", "claim_no": "C3700002014DKJRVKTXEZ", "documents": [{"kind": "invoice", "pages": 1, "sha256": "75b6e800f668532b0bba1766bf64b62fc3be930bc70c78d64aade793fc788c53"}, {"kind": "fee_list", "pages": 2, "sha256": "037d3d5bd146c177f3eceffa7e48b6c7abbdcdd257a7e51c653d9019b2ed6afc"}, {"kind": "diagnosis", "pages": 3, "sha256": "d1713e97b5eb057dfafe803686b0bce418c7b1dc98ebb2034d64b822ae9d4962"}, {"kind": "medical_record", "pages": 1, "sha256": "f7168b97eb059c0dc9d3357407696d3812d4f0d968c506d4884586c86608ba3e"}, {"kind": "basic_settlement", "pages": 2, "sha256": "4fabcca4b69923ad01df0f432994f592d0d7fef3cf6063f36aa76b59f0814942"}, {"kind": "identity", "pages": 3, "sha256": "df392f58aeae9f4f50f9499691d0024e3a2fb2b7376d27c6f5313ca25464f8ac"}], "person_id": "RSZJJF431838H5K2W", "requested": [], "payment_no": "", "benefit_fen": 0, "latest_date": "2014-07-08", "outstanding": [], "payment_nos": [], "policy_year": 2014, "accepted_date": null, "received_date": "2014-07-07", "admission_date": "2014-06-16", "completed_date": "2014-07-08", "discharge_date": "2014-06-28", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院", "refused_accounts": [], "documents_complete_date": null}', 1),
	('370000', 'payment:P3700002014B631C89065586EE8', 'payment', 3, '\xfb56d5e6dd35cd989dc87eb6f61eaf59410126a5ed8c5ec0618965664fe1bcf2', '2014-07-10 01:00:01+00', '{"region": "370000", "status": "confirmed", "attempt": 1, "bank_ref": "BANK-P3700002014B631C89065586EE8-274", "bill_nos": ["B3700002014C6F29C74426813B7"], "claim_no": null, "due_date": null, "bank_refs": ["BANK-P3700002014B631C89065586EE8-274"], "account_id": "6cde39fe4b13da3719befea839b0ef3d", "amount_fen": 2130150, "payee_kind": "hospital", "payment_no": "P3700002014B631C89065586EE8", "project_no": "DB370000-2014", "return_ref": "", "latest_date": "2014-07-14", "policy_year": 2014, "account_last4": "0001", "hospital_code": "H37990100001", "refused_accounts": []}', 2),
	('370000', 'clock:claim:C3700002014DKJRVKTXEZ/claim.assess/1', 'clock', 5, '\xd290ee5d297c2a5b6c1604877ca1bd4baea0b53b92f6339b806490d00cd79172', '2014-07-07 01:00:01+00', '{"late": false, "plan": [{"at": "2014-07-22T01:00:00Z", "step": "half"}, {"at": "2014-07-31T01:00:00Z", "step": "at_risk"}, {"at": "2014-08-06T01:00:00Z", "step": "last_day"}, {"at": "2014-08-06T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C3700002014DKJRVKTXEZ", "clock_id": "claim:C3700002014DKJRVKTXEZ/claim.assess/1", "due_date": "2014-08-06", "announced": ["half", "at_risk", "last_day", "breach"], "closed_at": null, "lifecycle": "running", "rule_code": "claim.assess", "start_date": "2014-07-07", "timeliness": "breached", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-08-06", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'clock:claim:C37000020140900DVJZMJ/claim.assess/1', 'clock', 2, '\xf3f5456f5353a8babba699ffb2a65ba0fd0f12c7312a76bbcda953a1d7cd033a', '2014-09-01 01:00:01+00', '{"late": false, "plan": [{"at": "2014-09-16T01:00:00Z", "step": "half"}, {"at": "2014-09-25T01:00:00Z", "step": "at_risk"}, {"at": "2014-10-01T01:00:00Z", "step": "last_day"}, {"at": "2014-10-08T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C37000020140900DVJZMJ", "clock_id": "claim:C37000020140900DVJZMJ/claim.assess/1", "due_date": "2014-10-08", "announced": [], "closed_at": "2014-09-05T01:00:01Z", "lifecycle": "met", "rule_code": "claim.assess", "start_date": "2014-09-01", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-10-01", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'cover:RA4Z8KA80KQ6R2YFA/2014', 'cover', 2, '\x576c8ff68288d8293428eec2577e07bf25c186646ff444cfcc01dfc6f1d690af', '2013-12-31 16:00:00+00', '{"live": [{"no": "C3700002014E5V0HJD2C8", "kind": "claim", "spans": [{"origin": "compliant", "to_fen": 5689700, "from_fen": 0}], "mdtrt_id": "", "benefit_fen": 2344850, "hospital_code": "H37999900099", "deductible_used_fen": 1000000}], "year": 2014, "count": 1, "region": "370000", "gap_fen": 0, "periods": [{"to_date": "2014-12-31", "from_date": "2014-01-01"}], "paid_fen": 2344850, "person_id": "RA4Z8KA80KQ6R2YFA", "identities": [], "taken_back": [], "compliant_fen": 5689700, "disease_scope": null, "zero_claim_years": 0, "consecutive_years": 1, "deductible_used_fen": 1000000}', 2),
	('370000', 'claim:C37000020140900DVJZMJ', 'claim', 8, '\xc25d3c6c6f02d046e137844ba5f042c0252ebccc4a3fd382a742cb4ea74c589c', '2014-09-01 01:00:01+00', '{"outlet": "37990401", "region": "370000", "status": "payment_ordered", "account": {"last4": "1001", "sealed": "ma4pES85mC1Mv6BqjIiMBPa7RQeElECbrqSUa1oS4RzR+QXftzU3QUVFO1F41xM=", "account_id": "dc431e5dc4e2ce8c70771fcac5479b25", "given_date": "2014-09-01"}, "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 8008000, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 14620000, "medfee_sumamt_fen": 17000000, "preselfpay_amt_fen": 680000, "overlmt_selfpay_fen": 510000, "fulamt_ownpay_amt_fen": 1190000}, "complex": false, "outcome": "benefit", "assessor": "assessor-1", "bank_ref": "", "claim_no": "C37000020140900DVJZMJ", "documents": [{"kind": "invoice", "pages": 1, "sha256": "a650cff53bccd30f8fae7b096fbff22ba5aa472a76219d13ae9a8ac4a4d6bdeb"}, {"kind": "fee_list", "pages": 2, "sha256": "044c47bf49e15f75775c48c68b0a1b8acb12ab10e28d4231fff24d605d4ea2d7"}, {"kind": "diagnosis", "pages": 3, "sha256": "a7574bfaea31781b9f6ceedef48759f81c5e5676b85d12612da9830af5156bed"}, {"kind": "medical_record", "pages": 1, "sha256": "5a17b90c7caf97584a6e63a88b7eae5229d72c85a6447c9f407e0597f1d6cca8"}, {"kind": "basic_settlement", "pages": 2, "sha256": "690169261d20514dc50c614ef437ea6f3c0405f35a642c03358788651f7d5008"}, {"kind": "identity", "pages": 3, "sha256": "90b6aa07e31a65aff2a6b73240edec40f48510d99864015679009c41e58d46ee"}], "person_id": "R45V1TAE0VEA5SW3V", "requested": [], "payment_no": "P3700002014CBC8929B108D64C8", "benefit_fen": 2806000, "latest_date": "2014-09-12", "outstanding": [], "payment_nos": ["P3700002014CBC8929B108D64C8"], "policy_year": 2014, "accepted_date": "2014-09-12", "received_date": "2014-09-01", "admission_date": "2014-08-11", "completed_date": "2014-09-02", "discharge_date": "2014-08-23", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院", "refused_accounts": [], "documents_complete_date": null}', 1),
	('370000', 'clock:claim:C3700002014E5V0HJD2C8/claim.assess/1', 'clock', 2, '\x9c9ee04327edb75104ac74d7b0361fa74adcf571a76ff24f9cdf8ccbb21afc54', '2014-09-08 01:00:01+00', '{"late": false, "plan": [{"at": "2014-09-23T01:00:00Z", "step": "half"}, {"at": "2014-10-02T01:00:00Z", "step": "at_risk"}, {"at": "2014-10-08T01:00:00Z", "step": "last_day"}, {"at": "2014-10-08T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C3700002014E5V0HJD2C8", "clock_id": "claim:C3700002014E5V0HJD2C8/claim.assess/1", "due_date": "2014-10-08", "announced": [], "closed_at": "2014-09-12T01:00:02Z", "lifecycle": "met", "rule_code": "claim.assess", "start_date": "2014-09-08", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-10-08", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'clock:claim:C37000020140900DVJZMJ/claim.pay/1', 'clock', 2, '\xfd725ef889fedbd2f2e0f0737f182e35359b5d46afa813a826dd15e69865ed07', '2014-09-12 01:00:01+00', '{"late": false, "plan": [{"at": "2014-09-17T01:00:00Z", "step": "half"}, {"at": "2014-09-20T01:00:00Z", "step": "at_risk"}, {"at": "2014-09-22T01:00:00Z", "step": "last_day"}, {"at": "2014-09-22T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C37000020140900DVJZMJ", "clock_id": "claim:C37000020140900DVJZMJ/claim.pay/1", "due_date": "2014-09-22", "announced": ["half"], "closed_at": null, "lifecycle": "running", "rule_code": "claim.pay", "start_date": "2014-09-12", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-09-22", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'claim:C3700002014E5V0HJD2C8', 'claim', 4, '\xd82580a989ad8c997a12148d961b0cb64305691c617a78b128bda91a2c997728', '2014-09-08 01:00:01+00', '{"outlet": "37990401", "region": "370000", "status": "approved", "account": null, "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 9185300, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 14875000, "medfee_sumamt_fen": 17500000, "preselfpay_amt_fen": 1050000, "overlmt_selfpay_fen": 175000, "fulamt_ownpay_amt_fen": 1400000}, "complex": false, "outcome": "benefit", "assessor": "assessor-1", "bank_ref": "", "claim_no": "C3700002014E5V0HJD2C8", "documents": [{"kind": "invoice", "pages": 1, "sha256": "9bd30854860a5b7dc59d3a9ffce00de13d4c7e502d37d930c86747e3d50e96a1"}, {"kind": "fee_list", "pages": 2, "sha256": "0a631b59f8359886c3bfa812a6f366af9107951160cdbd42e85c856eb19a5af9"}, {"kind": "diagnosis", "pages": 3, "sha256": "ea12a788f24b6877840dfd4157662469da2a961b17c86e40bba7a9543fdec78c"}, {"kind": "medical_record", "pages": 1, "sha256": "a7eb96a5f03a66b896518d6d535afeb99e5abda646324b0677f580aab1fb0125"}, {"kind": "basic_settlement", "pages": 2, "sha256": "7f2945296db60c8589e98c5ce983e2f70f1dc22ae5e2ffdc926a5e681fa09aa9"}, {"kind": "identity", "pages": 3, "sha256": "e175ed218c9a13f16792ece9da75a08eeaba837791deacb065fe60b9c81b8408"}], "person_id": "RA4Z8KA80KQ6R2YFA", "requested": [], "payment_no": "", "benefit_fen": 2344850, "latest_date": "2014-09-12", "outstanding": [], "payment_nos": [], "policy_year": 2014, "accepted_date": null, "received_date": "2014-09-08", "admission_date": "2014-08-18", "completed_date": "2014-09-09", "discharge_date": "2014-08-30", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院", "refused_accounts": [], "documents_complete_date": null}', 1),
	('370000', 'payment:P3700002014CBC8929B108D64C8', 'payment', 1, '\x76b2b4a576df36ece76cf03888fc2c07a42cb8d15f6a74c46975e8131977f751', '2014-09-12 01:00:01+00', '{"region": "370000", "status": "ordered", "attempt": 1, "bank_ref": "", "bill_nos": [], "claim_no": "C37000020140900DVJZMJ", "due_date": "2014-09-22", "bank_refs": [], "account_id": "dc431e5dc4e2ce8c70771fcac5479b25", "amount_fen": 2806000, "payee_kind": "person", "payment_no": "P3700002014CBC8929B108D64C8", "project_no": "DB370000-2014", "return_ref": "", "latest_date": "2014-09-12", "policy_year": 2014, "account_last4": "1001", "hospital_code": null, "refused_accounts": []}', 2),
	('370000', 'claim:C3700002014RGKNTV7J5E', 'claim', 1, '\xa7577b5469613e5cdd96507f45099f68c86376c2b66f61cbfc2ab83e0b6d3dbf', '2014-09-17 01:00:02+00', '{"outlet": "37990101", "region": "370000", "status": "received", "account": null, "channel": "outlet", "claimed": {"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 8317200, "hifes_pay_fen": 0, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 14400000, "medfee_sumamt_fen": 18000000, "preselfpay_amt_fen": 900000, "overlmt_selfpay_fen": 540000, "fulamt_ownpay_amt_fen": 2160000}, "complex": false, "outcome": "", "assessor": "", "bank_ref": "", "claim_no": "C3700002014RGKNTV7J5E", "documents": [{"kind": "invoice", "pages": 1, "sha256": "56db0043481f808fc23ab871882030fd7a43792d34136793148316a9f2ba4326"}, {"kind": "fee_list", "pages": 2, "sha256": "ad7f7810fc9e9c48ba0e94abce25afd0ee48f0d4f68030428abd3cc71ec2ca87"}, {"kind": "diagnosis", "pages": 3, "sha256": "12570bc8d30c46a51cfe9fd2fefcd87ebbf92196b9afc56ce48aa5a9d9e3fafc"}, {"kind": "medical_record", "pages": 1, "sha256": "e26d7862ff6e85ca7b7b25fa4930b7ea34ee957e98b90aa8cd4880b9e44652a4"}, {"kind": "basic_settlement", "pages": 2, "sha256": "20f8b6c9bc159c32e9ded4344d9369dc085437ada41a9d50361d5e03717058be"}, {"kind": "identity", "pages": 3, "sha256": "e03ab91dcaae1b2d1b072355fc8f9c108c51fbe6807eb5b83f24370f659ead07"}], "person_id": "R2TCGNY0YDKKR8E7B", "requested": [], "payment_no": "", "benefit_fen": 0, "latest_date": "2014-09-17", "outstanding": [], "payment_nos": [], "policy_year": 2014, "accepted_date": null, "received_date": "2014-09-17", "admission_date": "2014-08-27", "completed_date": null, "discharge_date": "2014-09-08", "fixmedins_code": "H37999900099", "fixmedins_name": "外地虚构专科医院", "refused_accounts": [], "documents_complete_date": null}', 1),
	('370000', 'clock:claim:C3700002014RGKNTV7J5E/claim.assess/1', 'clock', 1, '\x166f3b02dd76ed7f7091b046cde8bfa527ccd6ccebe06485f82491802aa3288c', '2014-09-17 01:00:02+00', '{"late": false, "plan": [{"at": "2014-10-02T01:00:00Z", "step": "half"}, {"at": "2014-10-11T01:00:00Z", "step": "at_risk"}, {"at": "2014-10-17T01:00:00Z", "step": "last_day"}, {"at": "2014-10-17T16:00:00Z", "step": "breach"}], "cycle": 1, "pauses": 0, "subject": "claim:C3700002014RGKNTV7J5E", "clock_id": "claim:C3700002014RGKNTV7J5E/claim.assess/1", "due_date": "2014-10-17", "announced": [], "closed_at": null, "lifecycle": "running", "rule_code": "claim.assess", "start_date": "2014-09-17", "timeliness": "on_track", "paused_date": null, "paused_days": 0, "provisional": false, "raw_last_day": "2014-10-17", "rule_version": 1, "calendar_version": "2026.1"}', 2),
	('370000', 'hospital:H37990200002', 'hospital', 2, '\xb9258ed4f3be96bf48624a51a4bd6d66c4e73c85a6e5fed30e57e0696f1b571d', '2014-09-19 04:00:00+00', '{"orders": 0, "hospital_code": "", "latest_payment_no": ""}', 1);


--
-- Data for Name: claims_subject; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims_subject VALUES
	('370000', 'RDJTP0XJASND3RN5G', '8a995b22', '\x52986c73e29508f46fb137ef8b4963806f05950b2417411c8043369ba9e0101648770f504e8ef9f648ce5ca0942084ac1d5d1606885ebb02ed85b9c2', 'active', NULL),
	('370000', 'R8JZPYVPRYP553AS6', '8a995b22', '\x9c8ab57dcf4e91b7b3ca1b319a0af34f523ddf1cb5aea10267387f758dbce73d6f361effeaa674a547f32bb18a9450f81c9df21e61ff153ce4e1323b', 'active', NULL),
	('370000', 'R7FCE5KY067H0C1VK', '8a995b22', '\x9fdfbc19bda71146d4b9905229c4097f9b718a75896b17352ade4afa1832e97ce60287417b6e57a5ad26bcf35bb4c11d30090d978112cd2577e1aff6', 'active', NULL),
	('370000', 'RDA3HHHRPT9AMZZB4', '8a995b22', '\x2bd616a17d1d2afca0fe296285a9768092d03b5e3dba7b584abba7d7d6511262e76e870bf1671505724b0b97f62670950d4d177574f02b8863bd2e25', 'active', NULL),
	('370000', 'RRKGMDD0PY9E65BZ9', '8a995b22', '\xd8a588f27f280889082b76e40c63a0f12bc73ca210d4cb94e76b173e3777cf5a242d2509f9ae73bd1d7d55904e31d19dfaf6399834ba8c621b739b0c', 'active', NULL),
	('370000', 'RJW4HW1SBHXZ1J317', '8a995b22', '\x3dff6d16018d7d32aa39280325b38e044efeb3243266ba7bbb4e467b40bbbf93d843234b496c026f73c2c048e75e7205a7fe3fb2aee5b62bfe352707', 'active', NULL),
	('370000', 'RXA9NGA2JYTSV9W0V', '8a995b22', '\xf8edc1951fab977aeec4d74ffc4009aae432d63ab19a86935f491f9a6c38d71b8dd565f5cda996677dfd9c8ef3fe544100191452f580789a6b86737f', 'active', NULL),
	('370000', 'R8AW7C66CKTBJZ9DQ', '8a995b22', '\xd3608e2d134860d0d037e121b44dea8cc450993f098155d8bb1141e92da871cbbe1742852e9c068cb0deb764de1e976f0234f60ebcffb27c7ee61d96', 'active', NULL),
	('370000', 'RSZJJF431838H5K2W', '8a995b22', '\xdc0914e943965a2462c812e68518a002b044a639e961efd95a37917a9a451333788363b3030bb92633d8ece2c07071605a88f4bd293b41b361dbac78', 'active', NULL),
	('370000', 'R45V1TAE0VEA5SW3V', '8a995b22', '\x046aa9030c3ca56722dc961e7b5844271ecbd407d73de971a8c510a6da513f04d267955bad7a72a6c67c34c095114225e8711dca3868f0b7236c7085', 'active', NULL),
	('370000', 'RA4Z8KA80KQ6R2YFA', '8a995b22', '\xa6431e1a4239fda1a6541cdf8e164a263d5c2e66ecc0900cd6cbcdc9ba4283a662c55d7f28ce0c1c213b7d612f8ab9fb5f141cc45db4fba87f1c2632', 'active', NULL),
	('370000', 'R2TCGNY0YDKKR8E7B', '8a995b22', '\x4ee1429ceb29bd83bf6f85d056d24c1554032f44a6743fe1f61236fa1a5dde6cf6e8628164803ef4d4e66049000350197d8de692007943084a4765e1', 'active', NULL),
	('370000', 'R71EASAD1P09P2B7V', '8a995b22', '\x805b3e62a91c54327d68da5312c8ba62148358b3df959b27a9d719d9bd6c137a546e51c44b234986b8db79b0a280d193290c29d5925d03285f276512', 'active', NULL),
	('370000', 'RXFK70T3SP33PHT84', '8a995b22', '\x06247733bc08dd1491215e72f18aef276c25d791118db7bab76369da980f56f4c2f9898b1b18d924cfe485e38211d76b0455f66872820e0f89aa67b7', 'active', NULL);


--
-- Data for Name: claims_sweep_beat; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: django_admin_log; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: django_content_type; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.django_content_type VALUES
	(1, 'admin', 'logentry'),
	(2, 'auth', 'permission'),
	(3, 'auth', 'group'),
	(4, 'auth', 'user'),
	(5, 'contenttypes', 'contenttype'),
	(6, 'sessions', 'session'),
	(7, 'axes', 'accessattempt'),
	(8, 'axes', 'accesslog'),
	(9, 'axes', 'accessfailurelog'),
	(10, 'axes', 'accessattemptexpiration'),
	(11, 'claims', 'command'),
	(12, 'claims', 'loghead'),
	(13, 'claims', 'position'),
	(14, 'claims', 'sweepbeat'),
	(15, 'claims', 'blindindex'),
	(16, 'claims', 'bookmark'),
	(17, 'claims', 'claimrow'),
	(18, 'claims', 'clockrow'),
	(19, 'claims', 'documentrow'),
	(20, 'claims', 'event'),
	(21, 'claims', 'outlet'),
	(22, 'claims', 'personrow'),
	(23, 'claims', 'staff'),
	(24, 'claims', 'stream'),
	(25, 'claims', 'subject'),
	(26, 'claims', 'simclock'),
	(27, 'claims', 'clocktrouble'),
	(28, 'settlement', 'glaccount'),
	(29, 'settlement', 'rule'),
	(30, 'settlement', 'ruleline'),
	(31, 'settlement', 'account'),
	(32, 'settlement', 'balance'),
	(33, 'settlement', 'bankaccount'),
	(34, 'settlement', 'billrow'),
	(35, 'settlement', 'book'),
	(36, 'settlement', 'coverrow'),
	(37, 'settlement', 'hospital'),
	(38, 'settlement', 'hospitaltoken'),
	(39, 'settlement', 'paymentrow'),
	(40, 'settlement', 'period'),
	(41, 'settlement', 'posting'),
	(42, 'settlement', 'project'),
	(43, 'settlement', 'voucher');


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.django_migrations VALUES
	(1, 'contenttypes', '0001_initial', '2026-11-25 09:30:34.887213+00'),
	(2, 'auth', '0001_initial', '2026-11-25 09:30:34.968213+00'),
	(3, 'admin', '0001_initial', '2026-11-25 09:30:34.995152+00'),
	(4, 'admin', '0002_logentry_remove_auto_add', '2026-11-25 09:30:35.001352+00'),
	(5, 'admin', '0003_logentry_add_action_flag_choices', '2026-11-25 09:30:35.015842+00'),
	(6, 'contenttypes', '0002_remove_content_type_name', '2026-11-25 09:30:35.034416+00'),
	(7, 'auth', '0002_alter_permission_name_max_length', '2026-11-25 09:30:35.047431+00'),
	(8, 'auth', '0003_alter_user_email_max_length', '2026-11-25 09:30:35.059371+00'),
	(9, 'auth', '0004_alter_user_username_opts', '2026-11-25 09:30:35.067117+00'),
	(10, 'auth', '0005_alter_user_last_login_null', '2026-11-25 09:30:35.082293+00'),
	(11, 'auth', '0006_require_contenttypes_0002', '2026-11-25 09:30:35.087346+00'),
	(12, 'auth', '0007_alter_validators_add_error_messages', '2026-11-25 09:30:35.098667+00'),
	(13, 'auth', '0008_alter_user_username_max_length', '2026-11-25 09:30:35.126712+00'),
	(14, 'auth', '0009_alter_user_last_name_max_length', '2026-11-25 09:30:35.138937+00'),
	(15, 'auth', '0010_alter_group_name_max_length', '2026-11-25 09:30:35.147309+00'),
	(16, 'auth', '0011_update_proxy_permissions', '2026-11-25 09:30:35.1537+00'),
	(17, 'auth', '0012_alter_user_first_name_max_length', '2026-11-25 09:30:35.160856+00'),
	(18, 'axes', '0001_initial', '2026-11-25 09:30:35.190032+00'),
	(19, 'axes', '0002_auto_20151217_2044', '2026-11-25 09:30:35.240693+00'),
	(20, 'axes', '0003_auto_20160322_0929', '2026-11-25 09:30:35.250941+00'),
	(21, 'axes', '0004_auto_20181024_1538', '2026-11-25 09:30:35.267651+00'),
	(22, 'axes', '0005_remove_accessattempt_trusted', '2026-11-25 09:30:35.271433+00'),
	(23, 'axes', '0006_remove_accesslog_trusted', '2026-11-25 09:30:35.275172+00'),
	(24, 'axes', '0007_alter_accessattempt_unique_together', '2026-11-25 09:30:35.299516+00'),
	(25, 'axes', '0008_accessfailurelog', '2026-11-25 09:30:35.327753+00'),
	(26, 'axes', '0009_add_session_hash', '2026-11-25 09:30:35.334202+00'),
	(27, 'axes', '0010_accessattemptexpiration', '2026-11-25 09:30:35.343308+00'),
	(28, 'claims', '0001_log_and_rows', '2026-11-25 09:30:35.532198+00'),
	(29, 'claims', '0002_the_log_is_final', '2026-11-25 09:30:35.54834+00'),
	(30, 'claims', '0003_clocks_by_region', '2026-11-25 09:30:35.582671+00'),
	(31, 'claims', '0004_clocks_of_any_subject', '2026-11-25 09:30:35.593901+00'),
	(32, 'sessions', '0001_initial', '2026-11-25 09:30:35.60967+00'),
	(33, 'settlement', '0001_initial', '2026-11-25 09:30:35.794475+00'),
	(34, 'settlement', '0002_keys', '2026-11-25 09:30:35.825339+00'),
	(35, 'settlement', '0003_guards', '2026-11-25 09:30:35.829894+00'),
	(36, 'settlement', '0004_post', '2026-11-25 09:30:35.832211+00'),
	(37, 'settlement', '0005_chart', '2026-11-25 09:30:35.832854+00'),
	(38, 'settlement', '0006_visit_by_year', '2026-11-25 09:30:35.84172+00'),
	(39, 'settlement', '0007_judge_real_lines', '2026-11-25 09:30:35.8429+00'),
	(40, 'settlement', '0008_gap_of_a_cover_year', '2026-11-25 09:30:35.850328+00');


--
-- Data for Name: django_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: settlement_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_account VALUES
	(1, '370000', 'DB370000-2014', 'BRANCH', '1002.01', 1, 0),
	(2, '370000', 'DB370000-2014', 'BRANCH', '1002.02', 2, 0),
	(3, '370000', 'DB370000-2014', 'BRANCH', '1122.01', NULL, NULL),
	(4, '370000', 'DB370000-2014', 'BRANCH', '2202.01', NULL, NULL),
	(5, '370000', 'DB370000-2014', 'BRANCH', '2202.02', NULL, NULL),
	(6, '370000', 'DB370000-2014', 'BRANCH', '2202.03', NULL, NULL),
	(7, '370000', 'DB370000-2014', 'BRANCH', '3201.01', NULL, NULL),
	(8, '370000', 'DB370000-2014', 'BRANCH', '6031.01', NULL, NULL),
	(9, '370000', 'DB370000-2014', 'BRANCH', '6511.01', NULL, NULL),
	(10, '370000', 'DB370000-2014', 'BRANCH', '6511.02', NULL, NULL),
	(11, '370000', 'DB370000-2014', 'BRANCH', '9101.01', NULL, NULL),
	(12, '370000', 'DB370000-2014', 'HQ', '1002.03', 3, 0),
	(13, '370000', 'DB370000-2014', 'HQ', '3201.01', NULL, NULL);


--
-- Data for Name: settlement_balance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_balance VALUES
	(2, '370000', 2, 9072, 0),
	(1, '370000', 1, 0, 0),
	(3, '370000', 12, 1002608, 0);


--
-- Data for Name: settlement_bank_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_bank_account VALUES
	(1, '370000', 'DB370000-2014', 'INCOME', 'DB370000-2014-INCOME', 'HQ-2014-1', '2014-01-01', NULL),
	(2, '370000', 'DB370000-2014', 'PAYOUT', 'DB370000-2014-PAYOUT', 'HQ-2014-2', '2014-01-01', NULL),
	(3, '370000', 'DB370000-2014', 'HQ_POOL', 'DB370000-2014-HQ_POOL', 'HQ-2014-3', '2014-01-01', NULL);


--
-- Data for Name: settlement_bill; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_bill VALUES
	(1, '370000', 'B37000020140771E366B9D8FAD2', 'H37990100001', 'ML201400000014', 'RXFK70T3SP33PHT84', 2014, 'reversed', '2014-04-30', '2014-05-12', '2014-05-12 01:00:12+00', '2014-05-15 01:00:01+00', 19000000, 16910000, 12637500, 4272500, 1636250, 4726250, 'SD2014', '1', '{"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 4272500, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 4272500, "base_fen": 3272500, "from_fen": 1000000, "amount_fen": 1636250, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 42725.00 yuan: (42725.00−10000.00)×50% = 16362.50", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 42725.00 元（含）的部分：(42725.00−10000.00)×50% = 16362.50"}], "benefit_fen": 1636250, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 4272500, "identity_date": "2014-05-12", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 4272500, "cumulative_before_fen": 0}', '{"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 12637500, "hifes_pay_fen": 0, "hifmi_pay_fen": 1636250, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 4726250, "psn_part_amt_fen": 4726250, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 16910000, "medfee_sumamt_fen": 19000000, "preselfpay_amt_fen": 570000, "fund_pay_sumamt_fen": 14273750, "overlmt_selfpay_fen": 380000, "fulamt_ownpay_amt_fen": 1140000, "above_basic_ceiling_amt_fen": 0}', '2f9112c8-1e1b-5f9d-b094-b09638f46a0c', 'ee947954-2478-59d2-a8a2-d61cafd4f258', NULL, 0),
	(2, '370000', 'B37000020145AF359E8109BCCE4', 'H37990100001', 'ML201400000014', 'RXFK70T3SP33PHT84', 2014, 'settled', '2014-04-30', '2014-05-12', '2014-05-15 01:00:03+00', NULL, 19000000, 16340000, 11070400, 5269600, 2134800, 5794800, 'SD2014', '1', '{"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 5269600, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 5269600, "base_fen": 4269600, "from_fen": 1000000, "amount_fen": 2134800, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 52696.00 yuan: (52696.00−10000.00)×50% = 21348.00", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 52696.00 元（含）的部分：(52696.00−10000.00)×50% = 21348.00"}], "benefit_fen": 2134800, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 5269600, "identity_date": "2014-05-12", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 5269600, "cumulative_before_fen": 0}', '{"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 11070400, "hifes_pay_fen": 0, "hifmi_pay_fen": 2134800, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 5794800, "psn_part_amt_fen": 5794800, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 16340000, "medfee_sumamt_fen": 19000000, "preselfpay_amt_fen": 570000, "fund_pay_sumamt_fen": 13205200, "overlmt_selfpay_fen": 570000, "fulamt_ownpay_amt_fen": 1520000, "above_basic_ceiling_amt_fen": 0}', '8cf78959-6460-5412-8874-7e172fb4754b', NULL, 'P37000020147985BF7BE01F43C5', 2134800),
	(3, '370000', 'B3700002014C6F29C74426813B7', 'H37990100001', 'ML201400000013', 'R71EASAD1P09P2B7V', 2014, 'settled', '2014-05-30', '2014-06-11', '2014-06-11 01:00:02+00', NULL, 18500000, 15355000, 10094700, 5260300, 2130150, 6275150, 'SD2014', '1', '{"cuts": [], "place": "local", "spans": [{"origin": "compliant", "to_fen": 5260300, "from_fen": 0}], "points": 0, "plan_id": "SD2014", "identity": "", "segments": [{"ratio": 5000, "origin": "compliant", "to_fen": 5260300, "base_fen": 4260300, "from_fen": 1000000, "amount_fen": 2130150, "formula_en": "cumulative compliant self-pay over 10000.00 up to and including 52603.00 yuan: (52603.00−10000.00)×50% = 21301.50", "formula_zh": "年度累计合规自付费用超过 10000.00 元至 52603.00 元（含）的部分：(52603.00−10000.00)×50% = 21301.50"}], "benefit_fen": 2130150, "ceiling_fen": 20000000, "ceiling_hit": false, "plan_version": 1, "compliant_fen": 5260300, "identity_date": "2014-06-11", "deductible_fen": 1000000, "paid_before_fen": 0, "first_self_pay_fen": 0, "identity_judged_on": "discharge", "deductible_used_fen": 1000000, "cumulative_after_fen": 5260300, "cumulative_before_fen": 0}', '{"maf_pay_fen": 0, "oth_pay_fen": 0, "acct_pay_fen": 0, "hifp_pay_fen": 10094700, "hifes_pay_fen": 0, "hifmi_pay_fen": 2130150, "hifob_pay_fen": 0, "cvlserv_pay_fen": 0, "act_pay_dedc_fen": 60000, "psn_cash_pay_fen": 6275150, "psn_part_amt_fen": 6275150, "hosp_part_amt_fen": 0, "inscp_scp_amt_fen": 15355000, "medfee_sumamt_fen": 18500000, "preselfpay_amt_fen": 925000, "fund_pay_sumamt_fen": 12224850, "overlmt_selfpay_fen": 555000, "fulamt_ownpay_amt_fen": 1665000, "above_basic_ceiling_amt_fen": 0}', '60475fa1-3441-5bfa-a597-09193321766f', NULL, 'P3700002014B631C89065586EE8', 2130150);


--
-- Data for Name: settlement_book; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_book VALUES
	(1, '370000', 'DB370000-2014', 'BRANCH', 'INS'),
	(2, '370000', 'DB370000-2014', 'HQ', 'INS');


--
-- Data for Name: settlement_cover; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_cover VALUES
	(3, '370000', 'R7FCE5KY067H0C1VK', 2014, '2014-01-01', '2014-12-31', '', 0, 0, 0, 0, '', 1, 0),
	(7, '370000', 'RXA9NGA2JYTSV9W0V', 2014, '2014-01-01', '2014-12-31', '', 0, 0, 0, 0, '', 1, 0),
	(8, '370000', 'R8AW7C66CKTBJZ9DQ', 2014, '2014-01-01', '2014-12-31', '', 0, 0, 0, 0, '', 1, 0),
	(9, '370000', 'RSZJJF431838H5K2W', 2014, '2014-01-01', '2014-12-31', '', 0, 0, 0, 0, '', 1, 0),
	(12, '370000', 'R2TCGNY0YDKKR8E7B', 2014, '2014-01-01', '2014-12-31', '', 0, 0, 0, 0, '', 1, 0),
	(1, '370000', 'RDJTP0XJASND3RN5G', 2014, '2014-01-01', '2014-12-31', 'return_to_poverty', 3908400, 1454200, 1000000, 1, 'SD2014', 3, 0),
	(4, '370000', 'RDA3HHHRPT9AMZZB4', 2014, '2014-01-01', '2014-12-31', '', 4252000, 1626000, 1000000, 1, 'SD2014', 2, 0),
	(2, '370000', 'R8JZPYVPRYP553AS6', 2014, '2014-01-01', '2014-12-31', '', 3547500, 1273750, 1000000, 1, 'SD2014', 2, 0),
	(5, '370000', 'RRKGMDD0PY9E65BZ9', 2014, '2014-01-01', '2014-12-31', '', 3331800, 1165900, 1000000, 1, 'SD2014', 2, 0),
	(6, '370000', 'RJW4HW1SBHXZ1J317', 2014, '2014-01-01', '2014-12-31', '', 3476400, 1238200, 1000000, 1, 'SD2014', 4, 0),
	(10, '370000', 'R45V1TAE0VEA5SW3V', 2014, '2014-01-01', '2014-12-31', '', 6612000, 2806000, 1000000, 1, 'SD2014', 2, 0),
	(11, '370000', 'RA4Z8KA80KQ6R2YFA', 2014, '2014-01-01', '2014-12-31', '', 5689700, 2344850, 1000000, 1, 'SD2014', 2, 0),
	(14, '370000', 'RXFK70T3SP33PHT84', 2014, '2014-01-01', '2014-09-19', '', 5269600, 2134800, 1000000, 1, 'SD2014', 5, 0),
	(13, '370000', 'R71EASAD1P09P2B7V', 2014, '2014-01-01', '2014-12-31', 'subsistence', 5260300, 2130150, 1000000, 1, 'SD2014', 4, 0);


--
-- Data for Name: settlement_gl_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_gl_account VALUES
	('1002.01', '银行存款—大病保险收入户', 'Bank – income account', 'asset', 'D', false),
	('1002.02', '银行存款—大病保险赔付支出户', 'Bank – payout account', 'asset', 'D', false),
	('1002.03', '银行存款—总公司大病资金归集户', 'Bank – HQ pooled account', 'asset', 'D', false),
	('1122.01', '应收保费—基本保费', 'Premium receivable – base', 'asset', 'D', false),
	('2202.01', '应付赔付款—被保险人', 'Claims payable – insured person', 'liability', 'C', true),
	('2202.02', '应付赔付款—定点医疗机构（即时结算）', 'Claims payable – hospital', 'liability', 'C', true),
	('2202.03', '应付赔付款—退票待处理', 'Claims payable – returned payments', 'liability', 'C', true),
	('3201.01', '系统往来—大病资金上划下拨', 'Inter-office – sweep up / allocate down', 'common', 'B', false),
	('6031.01', '保费收入—基本保费', 'Premium income – base', 'income', 'C', false),
	('6031.03', '保费收入—大病保险超额结余返还', 'Premium income – excess surplus return', 'income', 'C', false),
	('6031.04', '保费收入—大病保险亏损补贴', 'Premium income – loss subsidy', 'income', 'C', false),
	('6511.01', '赔付支出—被保险人直付', 'Claims incurred – paid to the insured', 'expense', 'D', false),
	('6511.02', '赔付支出—即时结算', 'Claims incurred – instant settlement', 'expense', 'D', false),
	('9101.01', '备查—支付预留对方', 'Memo – payment reservation contra', 'memo', 'B', false);


--
-- Data for Name: settlement_hospital; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_hospital VALUES
	(1, '370000', 'H37990100001', '虚构市第一医院', 'Invented Hospital No. 1', '379901', '\x3b1c9867091ccc4042bd378eef5b5b569b39349b0aabbdb96453ef8635b9e6cd', '0001', true),
	(2, '370000', 'H37990200002', '虚构市第二医院', 'Invented Hospital No. 2', '379902', '\x0dcc6242392675077f657162defac0f2d22fae33380eeb39f3d1c57a8d8eefc6', '0002', true),
	(3, '370000', 'H37990300003', '虚构市第三医院', 'Invented Hospital No. 3', '379903', '\x09fd60cee30094c7bfea600230597f3dbfa19f7d4258be3ce2ba6cec68dd8a88', '0003', true),
	(4, '370000', 'H37990400004', '虚构市第四医院', 'Invented Hospital No. 4', '379904', '\x3fd641a09f89581f92647a527f7420fa97acdef798838a211ba129cebe0d1fd4', '0004', true),
	(5, '370000', 'H37990100005', '虚构市第五医院', 'Invented Hospital No. 5', '379901', '\xb778716436c058265c9a4b85605aeaeebb5017775619ac9ac20e0250e47d1b18', '0005', true),
	(6, '370000', 'H37990200006', '虚构市第六医院', 'Invented Hospital No. 6', '379902', '\x9699c90b236e4beb0a8e16a995be21256ebafbdc467ebbe2dc89dbb961dd656b', '0006', true);


--
-- Data for Name: settlement_hospital_token; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_hospital_token VALUES
	(1, '370000', 'H37990100001', '\x82ea246d89b2e0d8fb2d5f56f980e5ccc0cc9c36c7012e782de693da2c1478b3', '2014-09-19 04:00:00+00', NULL, 'HIS'),
	(2, '370000', 'H37990200002', '\x00deb8fd0170ce78ca249fc548c820dde479a65e0a54c572ff141dbd9da9df17', '2014-09-19 04:00:00+00', '2014-09-19 04:00:00+00', 'HIS');


--
-- Data for Name: settlement_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_payment VALUES
	(1, '370000', 'P3700002014FFA913CA6F2F581B', 'DB370000-2014', 'person', 'C37000020149F2K4JT6MM', NULL, 1454200, 'confirmed', '2014-03-31 01:00:03+00', '2014-04-10', '2014-04-08 01:00:05+00', '2014-04-09 01:00:02+00', 'BANK-P3700002014FFA913CA6F2F581B-88', '', 1, '0101', 3),
	(4, '370000', 'P3700002014E5A39AF9C54BC8B6', 'DB370000-2014', 'person', 'C3700002014BCT21AB2BY', NULL, 1626000, 'failed', '2014-04-15 01:00:02+00', '2014-04-25', '2014-04-30 01:00:06+00', NULL, '', '账户状态异常', 1, '0401', 3),
	(5, '370000', 'P37000020143CA5E5F7D37170DF', 'DB370000-2014', 'person', 'C3700002014C2F3JN0MX5', NULL, 1273750, 'confirmed', '2014-04-21 01:00:02+00', '2014-05-04', '2014-05-01 01:00:04+00', '2014-05-02 01:00:03+00', 'BANK-P37000020143CA5E5F7D37170DF-158', '', 1, '0201', 3),
	(11, '370000', 'P3700002014B980AD9B24B05D5C', 'DB370000-2014', 'person', 'C3700002014BCT21AB2BY', NULL, 1626000, 'confirmed', '2014-05-05 01:00:01+00', '2014-04-25', '2014-05-09 01:00:02+00', '2014-05-12 01:00:09+00', 'BANK-P3700002014B980AD9B24B05D5C-182', '', 1, '0401', 3),
	(6, '370000', 'P3700002014C79D37E376C6BDB9', 'DB370000-2014', 'person', 'C370000201445M6M34B00', NULL, 1165900, 'confirmed', '2014-04-22 01:00:02+00', '2014-05-30', '2014-05-20 01:00:01+00', '2014-05-22 01:00:02+00', 'BANK-P3700002014C79D37E376C6BDB9-196', '', 2, '0502', 7),
	(20, '370000', 'P370000201499EE7A607367A4A0', 'DB370000-2014', 'person', 'C37000020145GJK9KBXPF', NULL, 1238200, 'confirmed', '2014-06-09 01:00:01+00', '2014-06-19', '2014-06-20 01:00:03+00', '2014-06-23 01:00:03+00', 'BANK-P370000201499EE7A607367A4A0-252', '', 1, '0601', 3),
	(21, '370000', 'P37000020147985BF7BE01F43C5', 'DB370000-2014', 'hospital', NULL, 'H37990100001', 2134800, 'confirmed', '2014-06-10 01:00:01+00', NULL, '2014-06-24 01:00:02+00', '2014-06-25 01:00:02+00', 'BANK-P37000020147985BF7BE01F43C5-258', '', 1, '0001', 3),
	(22, '370000', 'P3700002014F757A37573D834BC', 'DB370000-2014', 'hospital', NULL, 'H37990100001', 2130150, 'failed', '2014-06-16 01:00:01+00', NULL, '2014-06-24 01:00:02+00', NULL, '', '账户状态异常', 1, '0001', 3),
	(29, '370000', 'P3700002014B631C89065586EE8', 'DB370000-2014', 'hospital', NULL, 'H37990100001', 2130150, 'confirmed', '2014-07-10 01:00:01+00', NULL, '2014-07-10 01:00:01+00', '2014-07-14 01:00:02+00', 'BANK-P3700002014B631C89065586EE8-274', '', 1, '0001', 3),
	(32, '370000', 'P3700002014CBC8929B108D64C8', 'DB370000-2014', 'person', 'C37000020140900DVJZMJ', NULL, 2806000, 'ordered', '2014-09-12 01:00:01+00', '2014-09-22', NULL, NULL, '', '', 1, '1001', 1);


--
-- Data for Name: settlement_period; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_period VALUES
	(1, '370000', 'DB370000-2014', 201401, 'open', NULL),
	(2, '370000', 'DB370000-2014', 201402, 'open', NULL),
	(3, '370000', 'DB370000-2014', 201403, 'open', NULL),
	(4, '370000', 'DB370000-2014', 201404, 'open', NULL),
	(5, '370000', 'DB370000-2014', 201405, 'open', NULL),
	(6, '370000', 'DB370000-2014', 201406, 'open', NULL),
	(7, '370000', 'DB370000-2014', 201407, 'open', NULL),
	(8, '370000', 'DB370000-2014', 201408, 'open', NULL),
	(9, '370000', 'DB370000-2014', 201409, 'open', NULL),
	(10, '370000', 'DB370000-2014', 201410, 'open', NULL),
	(11, '370000', 'DB370000-2014', 201411, 'open', NULL),
	(12, '370000', 'DB370000-2014', 201412, 'open', NULL),
	(13, '370000', 'DB370000-2014', 201501, 'open', NULL),
	(14, '370000', 'DB370000-2014', 201502, 'open', NULL),
	(15, '370000', 'DB370000-2014', 201503, 'open', NULL),
	(16, '370000', 'DB370000-2014', 201504, 'open', NULL),
	(17, '370000', 'DB370000-2014', 201505, 'open', NULL),
	(18, '370000', 'DB370000-2014', 201506, 'open', NULL),
	(19, '370000', 'DB370000-2014', 201507, 'open', NULL),
	(20, '370000', 'DB370000-2014', 201508, 'open', NULL),
	(21, '370000', 'DB370000-2014', 201509, 'open', NULL),
	(22, '370000', 'DB370000-2014', 201510, 'open', NULL),
	(23, '370000', 'DB370000-2014', 201511, 'open', NULL),
	(24, '370000', 'DB370000-2014', 201512, 'open', NULL),
	(25, '370000', 'DB370000-2014', 201601, 'open', NULL),
	(26, '370000', 'DB370000-2014', 201602, 'open', NULL),
	(27, '370000', 'DB370000-2014', 201603, 'open', NULL),
	(28, '370000', 'DB370000-2014', 201604, 'open', NULL),
	(29, '370000', 'DB370000-2014', 201605, 'open', NULL),
	(30, '370000', 'DB370000-2014', 201606, 'open', NULL),
	(31, '370000', 'DB370000-2014', 201607, 'open', NULL),
	(32, '370000', 'DB370000-2014', 201608, 'open', NULL),
	(33, '370000', 'DB370000-2014', 201609, 'open', NULL),
	(34, '370000', 'DB370000-2014', 201610, 'open', NULL),
	(35, '370000', 'DB370000-2014', 201611, 'open', NULL),
	(36, '370000', 'DB370000-2014', 201612, 'open', NULL);


--
-- Data for Name: settlement_posting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_posting VALUES
	('370000', 1, 1, 3, NULL, 1, 'D', 907200),
	('370000', 1, 2, 8, NULL, 1, 'C', 907200),
	('370000', 2, 1, 1, NULL, 1, 'D', 362880),
	('370000', 2, 2, 3, NULL, 1, 'C', 362880),
	('370000', 3, 2, 1, NULL, 1, 'C', 362880),
	('370000', 3, 1, 7, NULL, 1, 'D', 362880),
	('370000', 4, 1, 12, NULL, 1, 'D', 362880),
	('370000', 4, 2, 13, NULL, 1, 'C', 362880),
	('370000', 5, 2, 12, NULL, 1, 'C', 9072),
	('370000', 5, 1, 13, NULL, 1, 'D', 9072),
	('370000', 6, 1, 2, NULL, 1, 'D', 9072),
	('370000', 6, 2, 7, NULL, 1, 'C', 9072),
	('370000', 7, 2, 4, 'C37000020149F2K4JT6MM', 1, 'C', 1454200),
	('370000', 7, 1, 9, NULL, 1, 'D', 1454200),
	('370000', 9, 1, 3, NULL, 1, 'D', 1320480),
	('370000', 9, 2, 8, NULL, 1, 'C', 1320480),
	('370000', 10, 1, 1, NULL, 1, 'D', 1320480),
	('370000', 10, 2, 3, NULL, 1, 'C', 1320480),
	('370000', 11, 2, 1, NULL, 1, 'C', 1320480),
	('370000', 11, 1, 7, NULL, 1, 'D', 1320480),
	('370000', 12, 1, 12, NULL, 1, 'D', 1320480),
	('370000', 12, 2, 13, NULL, 1, 'C', 1320480),
	('370000', 13, 2, 12, NULL, 1, 'C', 353808),
	('370000', 13, 1, 13, NULL, 1, 'D', 353808),
	('370000', 14, 1, 2, NULL, 1, 'D', 353808),
	('370000', 14, 2, 7, NULL, 1, 'C', 353808),
	('370000', 16, 2, 12, NULL, 1, 'C', 1100392),
	('370000', 16, 1, 13, NULL, 1, 'D', 1100392),
	('370000', 17, 1, 2, NULL, 1, 'D', 1100392),
	('370000', 17, 2, 7, NULL, 1, 'C', 1100392),
	('370000', 18, 2, 2, NULL, 2, 'C', 1454200),
	('370000', 18, 1, 11, NULL, 2, 'D', 1454200),
	('370000', 19, 1, 2, NULL, 2, 'D', 1454200),
	('370000', 19, 4, 2, NULL, 1, 'C', 1454200),
	('370000', 19, 3, 4, 'C37000020149F2K4JT6MM', 1, 'D', 1454200),
	('370000', 19, 2, 11, NULL, 2, 'C', 1454200),
	('370000', 20, 2, 4, 'C3700002014BCT21AB2BY', 1, 'C', 1626000),
	('370000', 20, 1, 9, NULL, 1, 'D', 1626000),
	('370000', 21, 2, 4, 'C3700002014C2F3JN0MX5', 1, 'C', 1273750),
	('370000', 21, 1, 9, NULL, 1, 'D', 1273750),
	('370000', 22, 1, 1, NULL, 1, 'D', 272160),
	('370000', 22, 2, 3, NULL, 1, 'C', 272160),
	('370000', 24, 2, 1, NULL, 1, 'C', 272160),
	('370000', 24, 1, 7, NULL, 1, 'D', 272160),
	('370000', 25, 1, 12, NULL, 1, 'D', 272160),
	('370000', 25, 2, 13, NULL, 1, 'C', 272160),
	('370000', 26, 2, 4, 'C370000201445M6M34B00', 1, 'C', 1165900),
	('370000', 26, 1, 9, NULL, 1, 'D', 1165900),
	('370000', 27, 1, 3, NULL, 1, 'D', 1360506),
	('370000', 27, 2, 8, NULL, 1, 'C', 1360506),
	('370000', 28, 1, 1, NULL, 1, 'D', 1360506),
	('370000', 28, 2, 3, NULL, 1, 'C', 1360506),
	('370000', 30, 2, 1, NULL, 1, 'C', 1360506),
	('370000', 30, 1, 7, NULL, 1, 'D', 1360506),
	('370000', 31, 1, 12, NULL, 1, 'D', 1360506),
	('370000', 31, 2, 13, NULL, 1, 'C', 1360506),
	('370000', 32, 2, 12, NULL, 1, 'C', 492248),
	('370000', 32, 1, 13, NULL, 1, 'D', 492248),
	('370000', 34, 1, 2, NULL, 1, 'D', 492248),
	('370000', 34, 2, 7, NULL, 1, 'C', 492248),
	('370000', 38, 1, 3, NULL, 1, 'D', 2655478),
	('370000', 38, 2, 8, NULL, 1, 'C', 2655478),
	('370000', 39, 1, 1, NULL, 1, 'D', 2655478),
	('370000', 39, 2, 3, NULL, 1, 'C', 2655478),
	('370000', 40, 2, 1, NULL, 1, 'C', 2655478),
	('370000', 40, 1, 7, NULL, 1, 'D', 2655478),
	('370000', 41, 1, 12, NULL, 1, 'D', 2655478),
	('370000', 41, 2, 13, NULL, 1, 'C', 2655478),
	('370000', 42, 2, 12, NULL, 1, 'C', 1360506),
	('370000', 42, 1, 13, NULL, 1, 'D', 1360506),
	('370000', 43, 1, 2, NULL, 1, 'D', 1360506),
	('370000', 43, 2, 7, NULL, 1, 'C', 1360506),
	('370000', 44, 2, 2, NULL, 2, 'C', 1626000),
	('370000', 44, 1, 11, NULL, 2, 'D', 1626000),
	('370000', 47, 1, 2, NULL, 2, 'D', 1626000),
	('370000', 47, 2, 11, NULL, 2, 'C', 1626000),
	('370000', 48, 2, 2, NULL, 2, 'C', 1273750),
	('370000', 48, 1, 11, NULL, 2, 'D', 1273750),
	('370000', 50, 1, 2, NULL, 2, 'D', 1273750),
	('370000', 50, 4, 2, NULL, 1, 'C', 1273750),
	('370000', 50, 3, 4, 'C3700002014C2F3JN0MX5', 1, 'D', 1273750),
	('370000', 50, 2, 11, NULL, 2, 'C', 1273750),
	('370000', 51, 2, 12, NULL, 1, 'C', 586896),
	('370000', 51, 1, 13, NULL, 1, 'D', 586896),
	('370000', 53, 1, 2, NULL, 1, 'D', 586896),
	('370000', 53, 2, 7, NULL, 1, 'C', 586896),
	('370000', 55, 2, 2, NULL, 2, 'C', 1165900),
	('370000', 55, 1, 11, NULL, 2, 'D', 1165900),
	('370000', 56, 1, 2, NULL, 2, 'D', 1165900),
	('370000', 56, 4, 2, NULL, 1, 'C', 1165900),
	('370000', 56, 3, 4, 'C370000201445M6M34B00', 1, 'D', 1165900),
	('370000', 56, 2, 11, NULL, 2, 'C', 1165900),
	('370000', 57, 2, 12, NULL, 1, 'C', 1626000),
	('370000', 57, 1, 13, NULL, 1, 'D', 1626000),
	('370000', 58, 1, 2, NULL, 1, 'D', 1626000),
	('370000', 58, 2, 7, NULL, 1, 'C', 1626000),
	('370000', 59, 2, 2, NULL, 2, 'C', 1626000),
	('370000', 59, 1, 11, NULL, 2, 'D', 1626000),
	('370000', 60, 1, 2, NULL, 1, 'D', 1165900),
	('370000', 60, 2, 6, 'C370000201445M6M34B00', 1, 'C', 1165900);
INSERT INTO public.settlement_posting VALUES
	('370000', 61, 1, 2, NULL, 2, 'D', 1626000),
	('370000', 61, 4, 2, NULL, 1, 'C', 1626000),
	('370000', 61, 3, 4, 'C3700002014BCT21AB2BY', 1, 'D', 1626000),
	('370000', 61, 2, 11, NULL, 2, 'C', 1626000),
	('370000', 62, 2, 5, 'H37990100001', 1, 'C', 1636250),
	('370000', 62, 1, 10, NULL, 1, 'D', 1636250),
	('370000', 63, 2, 4, 'C37000020145GJK9KBXPF', 1, 'C', 1238200),
	('370000', 63, 1, 9, NULL, 1, 'D', 1238200),
	('370000', 64, 2, 5, 'H37990100001', 1, 'C', -1636250),
	('370000', 64, 1, 10, NULL, 1, 'D', -1636250),
	('370000', 65, 2, 5, 'H37990100001', 1, 'C', 2134800),
	('370000', 65, 1, 10, NULL, 1, 'D', 2134800),
	('370000', 66, 2, 4, 'C370000201445M6M34B00', 1, 'C', 1165900),
	('370000', 66, 1, 6, 'C370000201445M6M34B00', 1, 'D', 1165900),
	('370000', 67, 2, 2, NULL, 2, 'C', 1165900),
	('370000', 67, 1, 11, NULL, 2, 'D', 1165900),
	('370000', 68, 1, 2, NULL, 2, 'D', 1165900),
	('370000', 68, 4, 2, NULL, 1, 'C', 1165900),
	('370000', 68, 3, 4, 'C370000201445M6M34B00', 1, 'D', 1165900),
	('370000', 68, 2, 11, NULL, 2, 'C', 1165900),
	('370000', 69, 2, 4, 'C37000020145GJK9KBXPF', 1, 'C', -1238200),
	('370000', 69, 1, 9, NULL, 1, 'D', -1238200),
	('370000', 70, 2, 4, 'C37000020145GJK9KBXPF', 1, 'C', 1238200),
	('370000', 70, 1, 9, NULL, 1, 'D', 1238200),
	('370000', 72, 1, 3, NULL, 1, 'D', 954744),
	('370000', 72, 2, 8, NULL, 1, 'C', 954744),
	('370000', 74, 1, 1, NULL, 1, 'D', 954744),
	('370000', 74, 2, 3, NULL, 1, 'C', 954744),
	('370000', 75, 2, 5, 'H37990100001', 1, 'C', 2130150),
	('370000', 75, 1, 10, NULL, 1, 'D', 2130150),
	('370000', 76, 2, 1, NULL, 1, 'C', 954744),
	('370000', 76, 1, 7, NULL, 1, 'D', 954744),
	('370000', 77, 1, 12, NULL, 1, 'D', 954744),
	('370000', 77, 2, 13, NULL, 1, 'C', 954744),
	('370000', 78, 2, 12, NULL, 1, 'C', 442582),
	('370000', 78, 1, 13, NULL, 1, 'D', 442582),
	('370000', 79, 1, 2, NULL, 1, 'D', 442582),
	('370000', 79, 2, 7, NULL, 1, 'C', 442582),
	('370000', 83, 1, 3, NULL, 1, 'D', 4926992),
	('370000', 83, 2, 8, NULL, 1, 'C', 4926992),
	('370000', 84, 1, 1, NULL, 1, 'D', 4926992),
	('370000', 84, 2, 3, NULL, 1, 'C', 4926992),
	('370000', 85, 2, 1, NULL, 1, 'C', 4926992),
	('370000', 85, 1, 7, NULL, 1, 'D', 4926992),
	('370000', 86, 1, 12, NULL, 1, 'D', 4926992),
	('370000', 86, 2, 13, NULL, 1, 'C', 4926992),
	('370000', 87, 2, 12, NULL, 1, 'C', 954744),
	('370000', 87, 1, 13, NULL, 1, 'D', 954744),
	('370000', 88, 1, 2, NULL, 1, 'D', 954744),
	('370000', 88, 2, 7, NULL, 1, 'C', 954744),
	('370000', 89, 2, 2, NULL, 2, 'C', 1238200),
	('370000', 89, 1, 11, NULL, 2, 'D', 1238200),
	('370000', 92, 1, 2, NULL, 2, 'D', 1238200),
	('370000', 92, 4, 2, NULL, 1, 'C', 1238200),
	('370000', 92, 3, 4, 'C37000020145GJK9KBXPF', 1, 'D', 1238200),
	('370000', 92, 2, 11, NULL, 2, 'C', 1238200),
	('370000', 93, 2, 12, NULL, 1, 'C', 4105824),
	('370000', 93, 1, 13, NULL, 1, 'D', 4105824),
	('370000', 94, 1, 2, NULL, 1, 'D', 4105824),
	('370000', 94, 2, 7, NULL, 1, 'C', 4105824),
	('370000', 95, 2, 2, NULL, 2, 'C', 2134800),
	('370000', 95, 1, 11, NULL, 2, 'D', 2134800),
	('370000', 96, 2, 2, NULL, 2, 'C', 2130150),
	('370000', 96, 1, 11, NULL, 2, 'D', 2130150),
	('370000', 97, 1, 2, NULL, 2, 'D', 2134800),
	('370000', 97, 4, 2, NULL, 1, 'C', 2134800),
	('370000', 97, 3, 5, 'H37990100001', 1, 'D', 2134800),
	('370000', 97, 2, 11, NULL, 2, 'C', 2134800),
	('370000', 98, 1, 2, NULL, 2, 'D', 2130150),
	('370000', 98, 2, 11, NULL, 2, 'C', 2130150),
	('370000', 99, 2, 2, NULL, 2, 'C', 2130150),
	('370000', 99, 1, 11, NULL, 2, 'D', 2130150),
	('370000', 100, 1, 2, NULL, 2, 'D', 2130150),
	('370000', 100, 4, 2, NULL, 1, 'C', 2130150),
	('370000', 100, 3, 5, 'H37990100001', 1, 'D', 2130150),
	('370000', 100, 2, 11, NULL, 2, 'C', 2130150),
	('370000', 101, 1, 1, NULL, 1, 'D', 181440),
	('370000', 101, 2, 3, NULL, 1, 'C', 181440),
	('370000', 102, 2, 1, NULL, 1, 'C', 181440),
	('370000', 102, 1, 7, NULL, 1, 'D', 181440),
	('370000', 103, 1, 12, NULL, 1, 'D', 181440),
	('370000', 103, 2, 13, NULL, 1, 'C', 181440),
	('370000', 104, 2, 4, 'C37000020140900DVJZMJ', 1, 'C', 2806000),
	('370000', 104, 1, 9, NULL, 1, 'D', 2806000),
	('370000', 105, 2, 4, 'C3700002014E5V0HJD2C8', 1, 'C', 2344850),
	('370000', 105, 1, 9, NULL, 1, 'D', 2344850);


--
-- Data for Name: settlement_project; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_project VALUES
	(1, '370000', 'DB370000-2014', '2014年度城乡居民大病保险', 'Critical illness insurance 2014', 'INS', '2014-01-01', '2014-12-31');


--
-- Data for Name: settlement_rule; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_rule VALUES
	('premium_due', 1, '保费应收', 'Premium due', '801'),
	('premium_received', 1, '收到保费', 'Premium received into the income account', '801'),
	('sweep_out', 1, '上划（省市）', 'Swept up: left the income account', '801'),
	('sweep_in', 1, '上划（总公司）', 'Swept up: arrived at HQ', '801'),
	('alloc_out', 1, '下拨（总公司）', 'Allocated down: left HQ', '801'),
	('alloc_in', 1, '下拨（省市）', 'Allocated down: arrived in the payout account', '801'),
	('claim_approved', 1, '核定给付', 'Claim approved', '801'),
	('instant_accepted', 1, '即时结算', 'Instant settlement accepted', '801'),
	('pay_reserved', 1, '支付预留', 'Payment instructed: reserved', '801'),
	('pay_failed', 1, '预留撤销', 'Payment failed before debit: released', '801'),
	('pay_confirmed', 1, '支付确认（被保险人）', 'Payment to a person confirmed', '801'),
	('hosp_confirmed', 1, '支付确认（医疗机构）', 'Reimbursement of a hospital confirmed', '801'),
	('pay_returned', 1, '退票', 'Payment returned by the bank after debit', '801'),
	('returned_requeue', 1, '退票重付（被保险人）', 'Returned payment queued again', '801'),
	('hosp_requeue', 1, '退票重付（医疗机构）', 'Returned reimbursement queued again', '801');


--
-- Data for Name: settlement_rule_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_rule_line VALUES
	('premium_due', 1, 'INS', 'BRANCH', 1, 'D', '1122.01'),
	('premium_due', 1, 'INS', 'BRANCH', 1, 'C', '6031.01'),
	('premium_received', 1, 'INS', 'BRANCH', 1, 'D', '1002.01'),
	('premium_received', 1, 'INS', 'BRANCH', 1, 'C', '1122.01'),
	('sweep_out', 1, 'INS', 'BRANCH', 1, 'D', '3201.01'),
	('sweep_out', 1, 'INS', 'BRANCH', 1, 'C', '1002.01'),
	('sweep_in', 1, 'INS', 'HQ', 1, 'D', '1002.03'),
	('sweep_in', 1, 'INS', 'HQ', 1, 'C', '3201.01'),
	('alloc_out', 1, 'INS', 'HQ', 1, 'D', '3201.01'),
	('alloc_out', 1, 'INS', 'HQ', 1, 'C', '1002.03'),
	('alloc_in', 1, 'INS', 'BRANCH', 1, 'D', '1002.02'),
	('alloc_in', 1, 'INS', 'BRANCH', 1, 'C', '3201.01'),
	('claim_approved', 1, 'INS', 'BRANCH', 1, 'D', '6511.01'),
	('claim_approved', 1, 'INS', 'BRANCH', 1, 'C', '2202.01'),
	('instant_accepted', 1, 'INS', 'BRANCH', 1, 'D', '6511.02'),
	('instant_accepted', 1, 'INS', 'BRANCH', 1, 'C', '2202.02'),
	('pay_reserved', 1, 'INS', 'BRANCH', 2, 'D', '9101.01'),
	('pay_reserved', 1, 'INS', 'BRANCH', 2, 'C', '1002.02'),
	('pay_failed', 1, 'INS', 'BRANCH', 2, 'D', '1002.02'),
	('pay_failed', 1, 'INS', 'BRANCH', 2, 'C', '9101.01'),
	('pay_confirmed', 1, 'INS', 'BRANCH', 2, 'D', '1002.02'),
	('pay_confirmed', 1, 'INS', 'BRANCH', 2, 'C', '9101.01'),
	('pay_confirmed', 1, 'INS', 'BRANCH', 1, 'D', '2202.01'),
	('pay_confirmed', 1, 'INS', 'BRANCH', 1, 'C', '1002.02'),
	('hosp_confirmed', 1, 'INS', 'BRANCH', 2, 'D', '1002.02'),
	('hosp_confirmed', 1, 'INS', 'BRANCH', 2, 'C', '9101.01'),
	('hosp_confirmed', 1, 'INS', 'BRANCH', 1, 'D', '2202.02'),
	('hosp_confirmed', 1, 'INS', 'BRANCH', 1, 'C', '1002.02'),
	('pay_returned', 1, 'INS', 'BRANCH', 1, 'D', '1002.02'),
	('pay_returned', 1, 'INS', 'BRANCH', 1, 'C', '2202.03'),
	('returned_requeue', 1, 'INS', 'BRANCH', 1, 'D', '2202.03'),
	('returned_requeue', 1, 'INS', 'BRANCH', 1, 'C', '2202.01'),
	('hosp_requeue', 1, 'INS', 'BRANCH', 1, 'D', '2202.03'),
	('hosp_requeue', 1, 'INS', 'BRANCH', 1, 'C', '2202.02');


--
-- Data for Name: settlement_voucher; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_voucher VALUES
	(1, '370000', '77f5a0c5-a0ae-579d-9ce1-0308151eee75', 'premium_due', 1, 'DB370000-2014', 2014, '2014-01-06', '2014-01-06 01:00:01+00', '2026-11-25 09:30:36.214408+00', NULL, '\x1de7b9cc969b1e4821cff0cb5fe4cb04b320330247e39bdb7c12e007903603d9', '829'),
	(2, '370000', '97cef0c2-197b-5b12-8969-37b0576eb0a0', 'premium_received', 1, 'DB370000-2014', 2014, '2014-01-13', '2014-01-13 01:00:01+00', '2026-11-25 09:30:36.235591+00', NULL, '\x9ef7ef78d37092eec5d2a5b88ba50953911d96284e4e01878ff0757f108168c5', '839'),
	(3, '370000', '443d6899-c094-56d3-9ac0-087ad5c021d3', 'sweep_out', 1, 'DB370000-2014', 2014, '2014-01-14', '2014-01-14 01:00:01+00', '2026-11-25 09:30:36.251233+00', NULL, '\xbf9057b1021208c04243b78f6a923317f03594fa0da33075b817a8b0f9461308', '849'),
	(4, '370000', '1cd8b9a9-5759-5425-ba64-1e7d3246fd7e', 'sweep_in', 1, 'DB370000-2014', 2014, '2014-01-15', '2014-01-15 01:00:01+00', '2026-11-25 09:30:36.2637+00', NULL, '\x08b7a130e468d5c93e88f560d8c13d64a7792e0aae8cbfc10fa6e9e6a89d8ed2', '859'),
	(5, '370000', 'fed4bdd1-aa2f-58e7-a6d5-eaf239485543', 'alloc_out', 1, 'DB370000-2014', 2014, '2014-01-20', '2014-01-20 01:00:02+00', '2026-11-25 09:30:36.279359+00', NULL, '\xa7822bb1191c25fc465c38292884fc885d84d922ed1599a192c4fee9010c97db', '869'),
	(6, '370000', '0a7c1c42-90ea-5830-8e4f-15b9920110f1', 'alloc_in', 1, 'DB370000-2014', 2014, '2014-01-21', '2014-01-21 01:00:01+00', '2026-11-25 09:30:36.288628+00', NULL, '\x9af2d1fe7b02c654b8e553de849fef60b942f5b722a318324504bc50938d2b48', '879'),
	(7, '370000', '13d4023c-d2f8-5d1e-a0d8-42f6aea1b313', 'claim_approved', 1, 'DB370000-2014', 2014, '2014-03-26', '2014-03-26 01:00:02+00', '2026-11-25 09:30:36.690694+00', NULL, '\x825edc57b4f9fd88744e905c319724dfed8a5a6e20e906783f0d68e03c682252', '1075'),
	(9, '370000', '36360728-769e-52a9-8bc0-2ff8d860c5a1', 'premium_due', 1, 'DB370000-2014', 2014, '2014-03-31', '2014-03-31 01:00:07+00', '2026-11-25 09:30:36.770105+00', NULL, '\x48a6561e6b23ee3bb1e877d21160f32ff665d8aaf2c510a614d801c9de6690de', '1122'),
	(10, '370000', 'eeeae968-f4fb-5f69-8f4d-613a6ade1dbe', 'premium_received', 1, 'DB370000-2014', 2014, '2014-04-01', '2014-04-01 01:00:03+00', '2026-11-25 09:30:36.809705+00', NULL, '\xe159740085cc94e5a276d78a2e5cc25bf6fa9e29f35e870fb59ab08ca31cbc75', '1141'),
	(11, '370000', '4d9eb4ee-383b-5bb4-ad4a-33e26e0125cd', 'sweep_out', 1, 'DB370000-2014', 2014, '2014-04-02', '2014-04-02 01:00:03+00', '2026-11-25 09:30:36.823163+00', NULL, '\x2d8fad561178c4279c9aebb16f94a5b6ef748bf3baf1ba1c686ea985c889acd3', '1161'),
	(12, '370000', '3cb5517f-ef44-5c93-8a97-7f3133a1b6d1', 'sweep_in', 1, 'DB370000-2014', 2014, '2014-04-03', '2014-04-03 01:00:02+00', '2026-11-25 09:30:36.831194+00', NULL, '\xb4d6524b0cbcc0ca68e82ad0ffa1c4b3ddb9b034c8dc57809a8e98f8de8cf53b', '1173'),
	(13, '370000', 'a3c09983-82d4-5b47-b2d4-08da4244b8ad', 'alloc_out', 1, 'DB370000-2014', 2014, '2014-04-03', '2014-04-03 01:00:03+00', '2026-11-25 09:30:36.835231+00', NULL, '\xe6677434b65daf4253e0d44edbb5b59b79992d2d0410d9ab309abb60f346fea6', '1174'),
	(14, '370000', '95b664dd-5938-520f-94c4-1b8448e56a51', 'alloc_in', 1, 'DB370000-2014', 2014, '2014-04-04', '2014-04-04 01:00:04+00', '2026-11-25 09:30:36.85923+00', NULL, '\x8ea81f081393feba1efcd2acfc1f454d0121f2ce96af617f3224a7b93935187b', '1195'),
	(16, '370000', '91fe1317-2a68-51ee-bacb-2e964c6dac7c', 'alloc_out', 1, 'DB370000-2014', 2014, '2014-04-07', '2014-04-07 01:00:03+00', '2026-11-25 09:30:36.897757+00', NULL, '\xa25bd03fe7a9571540c40fe029cf31b41aefc8906ad3d1d0803be0feb0e1db13', '1219'),
	(17, '370000', '41c1b7bb-9701-5ccc-906e-d5e0f4959736', 'alloc_in', 1, 'DB370000-2014', 2014, '2014-04-08', '2014-04-08 01:00:05+00', '2026-11-25 09:30:36.947909+00', NULL, '\x24b0a2286f83556bad8c4862e426e792d9746d00d53e087093531716e4034460', '1248'),
	(18, '370000', '663cf257-9b74-5f82-9703-8d581a009ee5', 'pay_reserved', 1, 'DB370000-2014', 2014, '2014-04-08', '2014-04-08 01:00:05+00', '2026-11-25 09:30:36.956844+00', NULL, '\x914db01c7bad3a62c83e58a61ef5d7946db00779e8f72ef2654d9b9351a4910d', '1254'),
	(19, '370000', '02fb1dad-0818-5914-abb5-d9c880d36280', 'pay_confirmed', 1, 'DB370000-2014', 2014, '2014-04-09', '2014-04-09 01:00:02+00', '2026-11-25 09:30:36.971525+00', NULL, '\xbc421cbfeddd0704ee1c68a15b8d5d6150e57cf61700055ffaaa76d6911016b2', '1267'),
	(20, '370000', '6e6ebfa5-e90e-5130-87be-6bcf2994f65b', 'claim_approved', 1, 'DB370000-2014', 2014, '2014-04-10', '2014-04-10 01:00:08+00', '2026-11-25 09:30:37.02122+00', NULL, '\x799a1505a34ea27cc8a311a47974aa826ce146f4113e5f56fe7a2084df3000a8', '1295'),
	(21, '370000', 'e509bc4d-6ce5-58c7-8616-504d65579989', 'claim_approved', 1, 'DB370000-2014', 2014, '2014-04-14', '2014-04-14 01:00:01+00', '2026-11-25 09:30:37.063727+00', NULL, '\xc15f45f8c473151d014358fc3acd3c465e847aa2e92392b2f39e28681d94c327', '1317'),
	(22, '370000', '578484c4-08e8-5d61-b6c5-08674b446e39', 'premium_received', 1, 'DB370000-2014', 2014, '2014-04-14', '2014-04-14 01:00:02+00', '2026-11-25 09:30:37.074783+00', NULL, '\x7d3bebd4509a3536ef12ef2c2b8627ab62cbf45b94d4caef6baae9519785834c', '1325'),
	(24, '370000', 'c0eb3fc4-fe94-54db-ab8f-417d9819ffa7', 'sweep_out', 1, 'DB370000-2014', 2014, '2014-04-15', '2014-04-15 01:00:05+00', '2026-11-25 09:30:37.121957+00', NULL, '\xb9238b1d6a925182db3f8531768169d23e7a97c884fd601cbc109cec33b19fa7', '1355'),
	(25, '370000', '2ef97af7-a083-5b04-b953-8f0825de13ae', 'sweep_in', 1, 'DB370000-2014', 2014, '2014-04-16', '2014-04-16 01:00:01+00', '2026-11-25 09:30:37.139632+00', NULL, '\xd91198f2b923f2f550e2ee85ce533ecd3bae92c6aa5ef909b438b2eea280675f', '1365'),
	(26, '370000', '8c2f6dac-35f3-5b56-bb1a-4695c90ed523', 'claim_approved', 1, 'DB370000-2014', 2014, '2014-04-17', '2014-04-17 01:00:02+00', '2026-11-25 09:30:37.162805+00', NULL, '\x11487338801900a7faed095430bafb46b3e9ea8c39d4a6caeffa27ee7ad88269', '1377'),
	(27, '370000', 'd029091a-5db5-5d36-8d93-10b5e60cf535', 'premium_due', 1, 'DB370000-2014', 2014, '2014-04-17', '2014-04-17 01:00:04+00', '2026-11-25 09:30:37.172036+00', NULL, '\x779e2a0a2059d671bf8329fbbe4b4f06838e548a9288d8b62440279252221276', '1385'),
	(28, '370000', '7da909ab-7b2e-5448-a82d-9603605dc9f3', 'premium_received', 1, 'DB370000-2014', 2014, '2014-04-18', '2014-04-18 01:00:03+00', '2026-11-25 09:30:37.197127+00', NULL, '\x0144872ad73d0e4bf864f366e62ae5b1f584f7d5e89eccf50b2d56f8f7c25e56', '1405'),
	(30, '370000', '667a9b80-ab37-5b7f-94b3-529635223120', 'sweep_out', 1, 'DB370000-2014', 2014, '2014-04-21', '2014-04-21 01:00:05+00', '2026-11-25 09:30:37.246449+00', NULL, '\xf8cd2811c6bc29e21460d603838bc8b8d76ec8424b64185f60d825c562863ad6', '1446'),
	(31, '370000', '4d396645-4a41-5bf6-900f-69837081b0aa', 'sweep_in', 1, 'DB370000-2014', 2014, '2014-04-21', '2014-04-21 01:00:06+00', '2026-11-25 09:30:37.250476+00', NULL, '\xe658e202b04028275b9e7d808b48c8516f82249a02261eed2775483eb6315b09', '1447'),
	(32, '370000', '52c466cf-93c6-541d-8993-8a2c791cafa9', 'alloc_out', 1, 'DB370000-2014', 2014, '2014-04-21', '2014-04-21 01:00:07+00', '2026-11-25 09:30:37.251758+00', NULL, '\xb9f30a393a5c8aa207df05b631f107e52a83c224f2274065a9ab13b177a88add', '1448'),
	(34, '370000', 'af4dd2e6-2574-59b5-903c-858fa54b1235', 'alloc_in', 1, 'DB370000-2014', 2014, '2014-04-22', '2014-04-22 01:00:04+00', '2026-11-25 09:30:37.307327+00', NULL, '\xeb610eb6138c3d58f296470b768ac514ae815a97e3114ccd897d0b49022bf8ab', '1478'),
	(38, '370000', '81473a6a-8555-579f-85b2-8e1ac56fd098', 'premium_due', 1, 'DB370000-2014', 2014, '2014-04-25', '2014-04-25 01:00:05+00', '2026-11-25 09:30:37.379551+00', NULL, '\xf6d2d1c296a5cec92ceb17188de65cb0abfe946d3455b38abb5fb53844e53559', '1525'),
	(39, '370000', '549be637-8c41-55a0-9ac8-e7fa08e6455d', 'premium_received', 1, 'DB370000-2014', 2014, '2014-04-28', '2014-04-28 01:00:04+00', '2026-11-25 09:30:37.404758+00', NULL, '\xa65dc1db5b09bfb7096024b6f451d7e21b00c538d7200b19f4e1cb739a98f0ba', '1550'),
	(40, '370000', '24ab7252-f2b7-508b-b25a-5de46f1a26b4', 'sweep_out', 1, 'DB370000-2014', 2014, '2014-04-29', '2014-04-29 01:00:04+00', '2026-11-25 09:30:37.427178+00', NULL, '\x47a47033063e5676414535607212d5a364711c8ca1b85b7e4a98a77f876837c3', '1569'),
	(41, '370000', '294a655a-402a-523c-b086-0cc379877ac1', 'sweep_in', 1, 'DB370000-2014', 2014, '2014-04-30', '2014-04-30 01:00:04+00', '2026-11-25 09:30:37.446924+00', NULL, '\xf32c6280f631742d4dd1f67a7999ad1c2dd2e7ff099999097330657119fbcfcf', '1588'),
	(42, '370000', '02fb4c20-65ce-5311-bd53-44c6a072af0c', 'alloc_out', 1, 'DB370000-2014', 2014, '2014-04-30', '2014-04-30 01:00:05+00', '2026-11-25 09:30:37.448295+00', NULL, '\x7d68c5671302577ffa7c51573b6c5cd45ba199afdc4a59c8a815ff64c0088f5c', '1589'),
	(43, '370000', 'f17ece81-e3a2-5156-a3a6-b2a0d54255a0', 'alloc_in', 1, 'DB370000-2014', 2014, '2014-04-30', '2014-04-30 01:00:06+00', '2026-11-25 09:30:37.449576+00', NULL, '\x57a5f3be47ce98e7c7ad1f01b6feed60322b61ba25e933a8dba422d81f9d7212', '1590'),
	(44, '370000', 'a7021bdf-b420-5e7e-82e5-f54bf440dfa7', 'pay_reserved', 1, 'DB370000-2014', 2014, '2014-04-30', '2014-04-30 01:00:06+00', '2026-11-25 09:30:37.455989+00', NULL, '\x0eeb0ce4ea65be7ea06fba6d78e492bab29b9f01a7ea1f32cf6ee11cfe0366d7', '1596'),
	(47, '370000', '16c47505-515a-5423-9834-6692c56cb710', 'pay_failed', 1, 'DB370000-2014', 2014, '2014-05-01', '2014-05-01 01:00:04+00', '2026-11-25 09:30:37.492251+00', NULL, '\x58de56049f152edf9fa89e84acc56f45cae0f89cb6dcb34ddc373ddbb69283c5', '1613'),
	(48, '370000', '82388511-ffed-5d08-978f-bfe81f869a52', 'pay_reserved', 1, 'DB370000-2014', 2014, '2014-05-01', '2014-05-01 01:00:04+00', '2026-11-25 09:30:37.50092+00', NULL, '\x021bc795e8d434e892a90900de00e3003c3cb7d8bf9519cdee994e89b74e9a32', '1619'),
	(50, '370000', '1ebf496d-b790-59a0-a73c-7a262f71fa67', 'pay_confirmed', 1, 'DB370000-2014', 2014, '2014-05-02', '2014-05-02 01:00:03+00', '2026-11-25 09:30:37.544105+00', NULL, '\x92a6117f6dec3e0231ee11f24b6e0bd487e2cbc5e1f5e6544dd28645b965eabe', '1636'),
	(51, '370000', 'a16e752c-dfa3-570b-8ca0-9d12c80647e3', 'alloc_out', 1, 'DB370000-2014', 2014, '2014-05-02', '2014-05-02 01:00:05+00', '2026-11-25 09:30:37.567713+00', NULL, '\xc0fc8dba39b9525416fdc49ab210d2fa28761fb059eede82cf45104ca0ae1c13', '1651'),
	(53, '370000', '81ba219d-8c95-5df0-9eb5-9f1d8aef82a1', 'alloc_in', 1, 'DB370000-2014', 2014, '2014-05-05', '2014-05-05 01:00:04+00', '2026-11-25 09:30:37.618595+00', NULL, '\x3a46e48bf69427c704e2d9d3d4ab84a03918020669ef8a0cabda27bddb4d48e7', '1681'),
	(55, '370000', '45e7ebfa-42bc-5079-9190-9b79a867ec5e', 'pay_reserved', 1, 'DB370000-2014', 2014, '2014-05-05', '2014-05-05 01:00:04+00', '2026-11-25 09:30:37.630651+00', NULL, '\xa472bd251d09ea38e2401965127dc260e55101bac1e79d2215b91b61cc15d71e', '1687'),
	(56, '370000', '82570c2b-fbcd-5615-b25b-7b4d273653d4', 'pay_confirmed', 1, 'DB370000-2014', 2014, '2014-05-06', '2014-05-06 01:00:02+00', '2026-11-25 09:30:37.65388+00', NULL, '\x250097267fb0261cdca88b8525ed9fee96aefc5cc4562a65b680f97df594cd1e', '1701'),
	(57, '370000', '1b446dbb-49eb-5912-8203-26b178e168d5', 'alloc_out', 1, 'DB370000-2014', 2014, '2014-05-08', '2014-05-08 01:00:03+00', '2026-11-25 09:30:37.700031+00', NULL, '\x6774cb266b8449538e56db775c6e9afb2d121304467e9dec267f067c57b519b7', '1732'),
	(58, '370000', 'bcb825c4-39f4-5c79-b5db-949f03837ee3', 'alloc_in', 1, 'DB370000-2014', 2014, '2014-05-09', '2014-05-09 01:00:02+00', '2026-11-25 09:30:37.708457+00', NULL, '\x272052a1170caae520bb95711fd62a24479045e5ae491fc09a0ca0fab2cf660e', '1744'),
	(59, '370000', '6b0b5ebc-fec3-5d18-b229-893850ccea1e', 'pay_reserved', 1, 'DB370000-2014', 2014, '2014-05-09', '2014-05-09 01:00:02+00', '2026-11-25 09:30:37.717089+00', NULL, '\x8aa9654ddab6bedeb5f8426c02d3452d37c846b54be7717b8ccb1a2963109814', '1750'),
	(60, '370000', '97c4d393-5f9c-580b-adf3-6b1480ce177c', 'pay_returned', 1, 'DB370000-2014', 2014, '2014-05-12', '2014-05-12 01:00:07+00', '2026-11-25 09:30:37.742533+00', NULL, '\x2305f0dfdab598e237a74797c3a50fe6c55c30ef9ff49c07cc145f8c0e81504a', '1763'),
	(61, '370000', '02feee5a-2bc7-52bb-9b7b-1fcf1572108a', 'pay_confirmed', 1, 'DB370000-2014', 2014, '2014-05-12', '2014-05-12 01:00:09+00', '2026-11-25 09:30:37.769115+00', NULL, '\xf56f3cfc5d4bfb4da7845c2fdbb1ac770c85e2dba3eb2bf4075e115ae89d6ed1', '1778'),
	(62, '370000', '2f9112c8-1e1b-5f9d-b094-b09638f46a0c', 'instant_accepted', 1, 'DB370000-2014', 2014, '2014-05-12', '2014-05-12 01:00:12+00', '2026-11-25 09:30:37.796163+00', NULL, '\xca5e05a1fc5b2cc1a15816150c46d1992b29c9170ad112eced013ba5294f581f', '1794'),
	(63, '370000', '3b8c2546-d9ff-54a5-8b7a-b251d6fc7bf5', 'claim_approved', 1, 'DB370000-2014', 2014, '2014-05-14', '2014-05-14 01:00:01+00', '2026-11-25 09:30:37.821377+00', NULL, '\xda314d1527c7a67906142bb620e58190099f6460a2d8828dbf2d297e397aab28', '1806'),
	(64, '370000', 'ee947954-2478-59d2-a8a2-d61cafd4f258', 'instant_accepted', 1, 'DB370000-2014', 2014, '2014-05-15', '2014-05-15 01:00:01+00', '2026-11-25 09:30:37.835105+00', '2f9112c8-1e1b-5f9d-b094-b09638f46a0c', '\x10f3a2e586e08d01f378a2028e5fcd25e0ef6598dbfde1c32c6b6885da266c50', '1816'),
	(65, '370000', '8cf78959-6460-5412-8874-7e172fb4754b', 'instant_accepted', 1, 'DB370000-2014', 2014, '2014-05-15', '2014-05-15 01:00:03+00', '2026-11-25 09:30:37.846892+00', NULL, '\xb2d364d3c7f61dc9a6eff782e0ca721deff60e2f3d4139975bf9bee5e8ccd960', '1818'),
	(66, '370000', '71e8e6c0-c174-55dc-8d7f-1590f1177b38', 'returned_requeue', 1, 'DB370000-2014', 2014, '2014-05-20', '2014-05-20 01:00:01+00', '2026-11-25 09:30:37.89391+00', NULL, '\x8e7f0a51c72ea14e8f03ed53bcb2f51a943ca76b13c54ca458a098bd3f55dbfd', '1846'),
	(67, '370000', 'f286c305-ee88-58bb-afb4-3e28e2e5872c', 'pay_reserved', 1, 'DB370000-2014', 2014, '2014-05-20', '2014-05-20 01:00:01+00', '2026-11-25 09:30:37.902103+00', NULL, '\x8e74c5e7ce8a3cfeb01cf87a57d24181d00e34f613b0eef9dbc8bca27c51cea5', '1855'),
	(68, '370000', 'ba9f3cb9-f761-5957-abe6-53708110c21e', 'pay_confirmed', 1, 'DB370000-2014', 2014, '2014-05-22', '2014-05-22 01:00:02+00', '2026-11-25 09:30:37.931443+00', NULL, '\x2fff2e463629133d2aaa9eb1797fd3ed3c909a4d9b75abe65da37aec84a0e659', '1867'),
	(69, '370000', 'd5af2ec4-eb3f-563a-b63c-7aa609151539', 'claim_approved', 1, 'DB370000-2014', 2014, '2014-05-23', '2014-05-23 01:00:01+00', '2026-11-25 09:30:37.957502+00', '3b8c2546-d9ff-54a5-8b7a-b251d6fc7bf5', '\xe706a8af8b5742233d3b987d8230f8b13713540750655bded909d55ead0c5ed3', '1886'),
	(70, '370000', 'dca8c5d4-cf28-5dee-8875-5221d0d0a1e6', 'claim_approved', 1, 'DB370000-2014', 2014, '2014-06-02', '2014-06-02 01:00:01+00', '2026-11-25 09:30:37.990029+00', NULL, '\x687c8f83dd1f0ee210a3ce9be1793cb5eb79b10fbca589deb075b2f8e53e871b', '1912'),
	(72, '370000', 'f14837b6-a41e-5fee-87bf-932e608e47b5', 'premium_due', 1, 'DB370000-2014', 2014, '2014-06-09', '2014-06-09 01:00:05+00', '2026-11-25 09:30:38.056598+00', NULL, '\x8cf4be0359781e0a5ca6288d0c54cb8081ae22625a5bae42146c7ae128273a4f', '1967'),
	(74, '370000', 'f1084d18-8ca3-5c99-94e2-a03d17297941', 'premium_received', 1, 'DB370000-2014', 2014, '2014-06-10', '2014-06-10 01:00:07+00', '2026-11-25 09:30:38.084418+00', NULL, '\x2a71fe2d986d9042357c4c122d6c219c85fa4b4faf54661fda64be1cf7e096ec', '1987'),
	(75, '370000', '60475fa1-3441-5bfa-a597-09193321766f', 'instant_accepted', 1, 'DB370000-2014', 2014, '2014-06-11', '2014-06-11 01:00:02+00', '2026-11-25 09:30:38.099506+00', NULL, '\x4919a74f57b55dc7f037fb51f8e7a4042d6c99f745e8f33523520b4954870b1e', '1999'),
	(76, '370000', 'e3149f16-d0c3-5242-ae6b-caa7cc69a61f', 'sweep_out', 1, 'DB370000-2014', 2014, '2014-06-11', '2014-06-11 01:00:03+00', '2026-11-25 09:30:38.107167+00', NULL, '\x9d2cf489704c94a448770b047245073def6639ce03b6a1e52404afbf70c2f60e', '2007'),
	(77, '370000', '6a6157f1-d223-5fb4-976a-f7e396f24319', 'sweep_in', 1, 'DB370000-2014', 2014, '2014-06-12', '2014-06-12 01:00:03+00', '2026-11-25 09:30:38.117542+00', NULL, '\xb4cde7d589d06d3ec557599b54d737854bd2aa2769666cc87c391f848c782d04', '2019'),
	(78, '370000', '95e0c1b1-30af-5e8b-9a44-f5b2e564dee4', 'alloc_out', 1, 'DB370000-2014', 2014, '2014-06-12', '2014-06-12 01:00:04+00', '2026-11-25 09:30:38.119939+00', NULL, '\xf19c205bf509967337d3980d0eb0d535242ed1dabf9675baa8aeffd8f4df5680', '2020'),
	(79, '370000', 'cdb0ab53-ba1b-5cee-8495-de97ebd18232', 'alloc_in', 1, 'DB370000-2014', 2014, '2014-06-13', '2014-06-13 01:00:03+00', '2026-11-25 09:30:38.135694+00', NULL, '\xa49688164e285c20288cc5f86111feb6f9e8c1a6e8882ca67a206aa8d2437b87', '2032'),
	(83, '370000', '28ec954e-d8e1-596d-9a9c-fc5dd6e2a582', 'premium_due', 1, 'DB370000-2014', 2014, '2014-06-16', '2014-06-16 01:00:06+00', '2026-11-25 09:30:38.212715+00', NULL, '\x4356989bcdffdf273254f00f3a0308b3b07bac662de69a9cf3e3d5cd93cb80fd', '2068'),
	(84, '370000', '973cdb72-cfcf-53e9-bd50-043993a27f71', 'premium_received', 1, 'DB370000-2014', 2014, '2014-06-17', '2014-06-17 01:00:04+00', '2026-11-25 09:30:38.254049+00', NULL, '\xc97b0978241fb629b3056c01a67b17ec2f3e71ad8277fa678aae5924a1daea09', '2095'),
	(85, '370000', 'a2592189-2594-54a5-802c-c78e47be804f', 'sweep_out', 1, 'DB370000-2014', 2014, '2014-06-18', '2014-06-18 01:00:03+00', '2026-11-25 09:30:38.276132+00', NULL, '\xb7e063eb094cf31bccc6f798ba60bf8336077f82e04b6d8e1c93faa794df92b1', '2107'),
	(86, '370000', '804f4035-abc8-50c7-98b6-096455d45c6a', 'sweep_in', 1, 'DB370000-2014', 2014, '2014-06-19', '2014-06-19 01:00:03+00', '2026-11-25 09:30:38.290487+00', NULL, '\x0c956545327e554e0f0983ab181476e490001c69ba257da252d24da496b709b5', '2126'),
	(87, '370000', '80911076-5467-5144-a604-e4f1474863f0', 'alloc_out', 1, 'DB370000-2014', 2014, '2014-06-19', '2014-06-19 01:00:04+00', '2026-11-25 09:30:38.291904+00', NULL, '\x12c09fa5ad2196bc330283476768b7541bdd1a39bf2ed7bfa273d4d76a65f529', '2127'),
	(88, '370000', '1e9c339a-f01f-5f0f-a5ae-691b3b964bd1', 'alloc_in', 1, 'DB370000-2014', 2014, '2014-06-20', '2014-06-20 01:00:03+00', '2026-11-25 09:30:38.301733+00', NULL, '\xa1f957ab06e18767c4a3ebdcd452e6364861f6cb34152e4a031ece3aa8ae83cd', '2146'),
	(89, '370000', '78feba4e-8f65-5888-bb99-2803ba4e493a', 'pay_reserved', 1, 'DB370000-2014', 2014, '2014-06-20', '2014-06-20 01:00:03+00', '2026-11-25 09:30:38.304963+00', NULL, '\x5047c5cc8ad1fbcff0186c0bd2e11a910a0e4fe03306a4d405a1d9ac7f3f3b80', '2152'),
	(92, '370000', 'f9722993-a7e9-5cb6-9feb-e631e23e713f', 'pay_confirmed', 1, 'DB370000-2014', 2014, '2014-06-23', '2014-06-23 01:00:03+00', '2026-11-25 09:30:38.31904+00', NULL, '\x75bb2c4c34bd3954817364447f47e41a1244c64a9128bfd0a2315f61e0d6d88a', '2167'),
	(93, '370000', '734f1dc4-02da-57bc-9b09-ce78bdc8474f', 'alloc_out', 1, 'DB370000-2014', 2014, '2014-06-23', '2014-06-23 01:00:05+00', '2026-11-25 09:30:38.333154+00', NULL, '\xeba0611fc680fed24e8cf6cfb9746b96fdcf29792edc4c211b6ca6872ffd51c4', '2182'),
	(94, '370000', 'a05d4b54-6ad6-5fe9-9453-2e9b395c5679', 'alloc_in', 1, 'DB370000-2014', 2014, '2014-06-24', '2014-06-24 01:00:02+00', '2026-11-25 09:30:38.345375+00', NULL, '\xc04fe45b8044847c4b16e6fbe32499ed0efab6ce2fde8d6f15ae07e85b3d9ef0', '2194'),
	(95, '370000', '93f26881-4efd-52b6-a066-258a9d417339', 'pay_reserved', 1, 'DB370000-2014', 2014, '2014-06-24', '2014-06-24 01:00:02+00', '2026-11-25 09:30:38.352053+00', NULL, '\x3eef63093c486f4654b458f6d9ff0435020d33ce35d62f26e2d36b4e65f753b1', '2200'),
	(96, '370000', '89bcec6a-2b79-5ce4-a20c-aead8687b146', 'pay_reserved', 1, 'DB370000-2014', 2014, '2014-06-24', '2014-06-24 01:00:02+00', '2026-11-25 09:30:38.353852+00', NULL, '\xb97ea10f8280805a56759e5944591a7f1dabe3bf09a42ae052a81b3e8381bdc2', '2200'),
	(97, '370000', '3620680a-f3c6-5144-b704-73fb4f6ffd65', 'hosp_confirmed', 1, 'DB370000-2014', 2014, '2014-06-25', '2014-06-25 01:00:02+00', '2026-11-25 09:30:38.364071+00', NULL, '\x52e5317689fc71e1c849f6dc71480a599e197361812387df5b87803f2a3382c7', '2214'),
	(98, '370000', 'e02ccfda-0190-5343-9382-e5bbe9012452', 'pay_failed', 1, 'DB370000-2014', 2014, '2014-06-27', '2014-06-27 01:00:01+00', '2026-11-25 09:30:38.369254+00', NULL, '\x5dd8e7972b7c26c81ba1f305662553f164a0c7e68a7051c6d1d00b9457c1162d', '2224'),
	(99, '370000', '4558ecd8-04b5-5d03-ad40-f5fdb144153b', 'pay_reserved', 1, 'DB370000-2014', 2014, '2014-07-10', '2014-07-10 01:00:01+00', '2026-11-25 09:30:38.414739+00', NULL, '\x573952614d1ee75447af1586c90ad84c9ccdecdeb52725c34ddf602c3cc8ce13', '2284'),
	(100, '370000', '23c120a3-0291-5143-908f-edf30d7b3292', 'hosp_confirmed', 1, 'DB370000-2014', 2014, '2014-07-14', '2014-07-14 01:00:02+00', '2026-11-25 09:30:38.433822+00', NULL, '\xdaed60363dcfae7a521381ac5613b5a1e14bda653564f05ed07cf7055f62ed61', '2298'),
	(101, '370000', '35f076ac-7473-5f56-bdb0-94c91d366216', 'premium_received', 1, 'DB370000-2014', 2014, '2014-07-14', '2014-07-14 01:00:03+00', '2026-11-25 09:30:38.446747+00', NULL, '\xe2a78384dbfdec2c4a371979cda62450e9ed7b63e4ee1256525cf1d93cd153a2', '2306'),
	(102, '370000', '780e1bfd-c753-5430-a1a3-84bdc7c8a8dd', 'sweep_out', 1, 'DB370000-2014', 2014, '2014-07-15', '2014-07-15 01:00:01+00', '2026-11-25 09:30:38.46642+00', NULL, '\x1859822ea8620955794f1626b966fc7cb22518983a6def395b457ec79e17d05b', '2316'),
	(103, '370000', 'b97754f8-bad1-5e95-a6fd-6af8ab9ffc13', 'sweep_in', 1, 'DB370000-2014', 2014, '2014-07-16', '2014-07-16 01:00:01+00', '2026-11-25 09:30:38.477484+00', NULL, '\x5ea8b8e219155efda4497ed4af8410fb109d35e71f57ab6d1c1fabc234c9a8f6', '2328'),
	(104, '370000', '6eb13f09-57cd-56ff-bd33-47c45e9f2406', 'claim_approved', 1, 'DB370000-2014', 2014, '2014-09-05', '2014-09-05 01:00:01+00', '2026-11-25 09:30:38.679878+00', NULL, '\x70030ea17a24ee93ea06384a1c47596ac985d831af9615231bd3ff628b2c51a8', '2469'),
	(105, '370000', '7e534546-6c4d-55db-91c4-55aa32133b76', 'claim_approved', 1, 'DB370000-2014', 2014, '2014-09-12', '2014-09-12 01:00:02+00', '2026-11-25 09:30:38.757096+00', NULL, '\xd94fe97659d124d26e07cc0a551fd244ff6898d3dd8f128343665cf818f5f1b1', '2515');


--
-- Name: auth_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_permission_id_seq', 172, true);


--
-- Name: auth_user_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_user_groups_id_seq', 1, false);


--
-- Name: auth_user_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_user_id_seq', 7, true);


--
-- Name: auth_user_user_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_user_user_permissions_id_seq', 1, false);


--
-- Name: axes_accessattempt_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.axes_accessattempt_id_seq', 1, false);


--
-- Name: axes_accessfailurelog_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.axes_accessfailurelog_id_seq', 1, false);


--
-- Name: axes_accesslog_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.axes_accesslog_id_seq', 1, false);


--
-- Name: claims_bookmark_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.claims_bookmark_id_seq', 4, true);


--
-- Name: claims_claim_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.claims_claim_id_seq', 94, true);


--
-- Name: claims_clock_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.claims_clock_id_seq', 73, true);


--
-- Name: claims_document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.claims_document_id_seq', 73, true);


--
-- Name: claims_event_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.claims_event_seq_seq', 325, true);


--
-- Name: claims_outlet_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.claims_outlet_id_seq', 4, true);


--
-- Name: claims_person_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.claims_person_id_seq', 15, true);


--
-- Name: claims_staff_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.claims_staff_id_seq', 7, true);


--
-- Name: django_admin_log_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_admin_log_id_seq', 1, false);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_content_type_id_seq', 43, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 40, true);


--
-- Name: settlement_account_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.settlement_account_id_seq', 13, true);


--
-- Name: settlement_balance_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.settlement_balance_id_seq', 3, true);


--
-- Name: settlement_bank_account_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.settlement_bank_account_id_seq', 3, true);


--
-- Name: settlement_bill_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.settlement_bill_id_seq', 3, true);


--
-- Name: settlement_book_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.settlement_book_id_seq', 2, true);


--
-- Name: settlement_cover_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.settlement_cover_id_seq', 30, true);


--
-- Name: settlement_hospital_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.settlement_hospital_id_seq', 6, true);


--
-- Name: settlement_hospital_token_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.settlement_hospital_token_id_seq', 2, true);


--
-- Name: settlement_payment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.settlement_payment_id_seq', 32, true);


--
-- Name: settlement_period_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.settlement_period_id_seq', 36, true);


--
-- Name: settlement_project_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.settlement_project_id_seq', 1, true);


--
-- Name: settlement_voucher_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.settlement_voucher_id_seq', 106, true);


--
-- Name: settlement_account account_is_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_account
    ADD CONSTRAINT account_is_unique UNIQUE NULLS NOT DISTINCT (region, project_no, org, gl_code, bank_account_id);


--
-- Name: auth_group auth_group_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


--
-- Name: auth_group_permissions auth_group_permissions_group_id_permission_id_0cd325b0_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


--
-- Name: auth_group_permissions auth_group_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


--
-- Name: auth_permission auth_permission_content_type_id_codename_01ab375a_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


--
-- Name: auth_permission auth_permission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


--
-- Name: auth_user_groups auth_user_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_pkey PRIMARY KEY (id);


--
-- Name: auth_user_groups auth_user_groups_user_id_group_id_94350c0c_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_user_id_group_id_94350c0c_uniq UNIQUE (user_id, group_id);


--
-- Name: auth_user auth_user_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_user
    ADD CONSTRAINT auth_user_pkey PRIMARY KEY (id);


--
-- Name: auth_user_user_permissions auth_user_user_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_pkey PRIMARY KEY (id);


--
-- Name: auth_user_user_permissions auth_user_user_permissions_user_id_permission_id_14a6b632_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_user_id_permission_id_14a6b632_uniq UNIQUE (user_id, permission_id);


--
-- Name: auth_user auth_user_username_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_user
    ADD CONSTRAINT auth_user_username_key UNIQUE (username);


--
-- Name: axes_accessattempt axes_accessattempt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.axes_accessattempt
    ADD CONSTRAINT axes_accessattempt_pkey PRIMARY KEY (id);


--
-- Name: axes_accessattempt axes_accessattempt_username_ip_address_user_agent_8ea22282_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.axes_accessattempt
    ADD CONSTRAINT axes_accessattempt_username_ip_address_user_agent_8ea22282_uniq UNIQUE (username, ip_address, user_agent);


--
-- Name: axes_accessattemptexpiration axes_accessattemptexpiration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptexpiration_pkey PRIMARY KEY (access_attempt_id);


--
-- Name: axes_accessfailurelog axes_accessfailurelog_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.axes_accessfailurelog
    ADD CONSTRAINT axes_accessfailurelog_pkey PRIMARY KEY (id);


--
-- Name: axes_accesslog axes_accesslog_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.axes_accesslog
    ADD CONSTRAINT axes_accesslog_pkey PRIMARY KEY (id);


--
-- Name: settlement_balance balance_is_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_balance
    ADD CONSTRAINT balance_is_unique UNIQUE (region, account_id);


--
-- Name: settlement_bank_account bank_ref_is_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_bank_account
    ADD CONSTRAINT bank_ref_is_unique UNIQUE (region, bank_ref);


--
-- Name: settlement_bill bill_no_is_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_bill
    ADD CONSTRAINT bill_no_is_unique UNIQUE (region, bill_no);


--
-- Name: settlement_book book_is_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_book
    ADD CONSTRAINT book_is_unique UNIQUE (region, project_no, org);


--
-- Name: claims_blind_index claims_blind_index_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_blind_index
    ADD CONSTRAINT claims_blind_index_pkey PRIMARY KEY (region, kind, token);


--
-- Name: claims_bookmark claims_bookmark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_bookmark
    ADD CONSTRAINT claims_bookmark_pkey PRIMARY KEY (id);


--
-- Name: claims_claim claims_claim_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_claim
    ADD CONSTRAINT claims_claim_pkey PRIMARY KEY (id, region);


--
-- Name: claims_clock claims_clock_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_clock
    ADD CONSTRAINT claims_clock_pkey PRIMARY KEY (id, region);


--
-- Name: claims_clock_trouble claims_clock_trouble_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_clock_trouble
    ADD CONSTRAINT claims_clock_trouble_pkey PRIMARY KEY (region, clock_id);


--
-- Name: claims_command claims_command_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_command
    ADD CONSTRAINT claims_command_pkey PRIMARY KEY (region, caller, request_key);


--
-- Name: claims_document claims_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_document
    ADD CONSTRAINT claims_document_pkey PRIMARY KEY (id, region);


--
-- Name: claims_event claims_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_event
    ADD CONSTRAINT claims_event_pkey PRIMARY KEY (seq, region);


--
-- Name: claims_log_head claims_log_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_log_head
    ADD CONSTRAINT claims_log_head_pkey PRIMARY KEY (log_id);


--
-- Name: claims_outlet claims_outlet_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_outlet
    ADD CONSTRAINT claims_outlet_pkey PRIMARY KEY (id, region);


--
-- Name: claims_person claims_person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_person
    ADD CONSTRAINT claims_person_pkey PRIMARY KEY (id, region);


--
-- Name: claims_position claims_position_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_position
    ADD CONSTRAINT claims_position_pkey PRIMARY KEY (log_id, "position");


--
-- Name: claims_position claims_position_seq_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_position
    ADD CONSTRAINT claims_position_seq_key UNIQUE (seq);


--
-- Name: claims_sim_clock claims_sim_clock_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_sim_clock
    ADD CONSTRAINT claims_sim_clock_pkey PRIMARY KEY (region);


--
-- Name: claims_staff claims_staff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_staff
    ADD CONSTRAINT claims_staff_pkey PRIMARY KEY (id, region);


--
-- Name: claims_staff claims_staff_user_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_staff
    ADD CONSTRAINT claims_staff_user_id_key UNIQUE (user_id);


--
-- Name: claims_stream claims_stream_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_stream
    ADD CONSTRAINT claims_stream_pkey PRIMARY KEY (region, stream_id);


--
-- Name: claims_subject claims_subject_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_subject
    ADD CONSTRAINT claims_subject_pkey PRIMARY KEY (region, person_id);


--
-- Name: claims_sweep_beat claims_sweep_beat_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_sweep_beat
    ADD CONSTRAINT claims_sweep_beat_pkey PRIMARY KEY (source);


--
-- Name: settlement_cover cover_year_is_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_cover
    ADD CONSTRAINT cover_year_is_unique UNIQUE (region, person_id, year);


--
-- Name: django_admin_log django_admin_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);


--
-- Name: django_content_type django_content_type_app_label_model_76bd3d3b_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


--
-- Name: django_content_type django_content_type_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


--
-- Name: django_migrations django_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


--
-- Name: django_session django_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);


--
-- Name: claims_event events_have_one_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_event
    ADD CONSTRAINT events_have_one_id UNIQUE (region, event_id);


--
-- Name: settlement_hospital hospital_code_is_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_hospital
    ADD CONSTRAINT hospital_code_is_unique UNIQUE (region, code);


--
-- Name: settlement_hospital_token hospital_token_is_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_hospital_token
    ADD CONSTRAINT hospital_token_is_unique UNIQUE (region, token_hash);


--
-- Name: claims_bookmark one_bookmark_per_follower; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_bookmark
    ADD CONSTRAINT one_bookmark_per_follower UNIQUE (follower, version, log_id);


--
-- Name: claims_clock one_clock_per_cycle; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_clock
    ADD CONSTRAINT one_clock_per_cycle UNIQUE (region, subject, rule_code, cycle);


--
-- Name: claims_event one_event_per_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_event
    ADD CONSTRAINT one_event_per_version UNIQUE (region, stream_id, version);


--
-- Name: claims_outlet one_outlet_per_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_outlet
    ADD CONSTRAINT one_outlet_per_code UNIQUE (region, code);


--
-- Name: claims_claim one_row_per_claim; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_claim
    ADD CONSTRAINT one_row_per_claim UNIQUE (region, claim_no);


--
-- Name: claims_clock one_row_per_clock; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_clock
    ADD CONSTRAINT one_row_per_clock UNIQUE (region, clock_id);


--
-- Name: claims_document one_row_per_document; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_document
    ADD CONSTRAINT one_row_per_document UNIQUE (region, claim_no, seq);


--
-- Name: claims_person one_row_per_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_person
    ADD CONSTRAINT one_row_per_person UNIQUE (region, person_id);


--
-- Name: settlement_payment payment_no_is_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_payment
    ADD CONSTRAINT payment_no_is_unique UNIQUE (region, payment_no);


--
-- Name: settlement_period period_is_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_period
    ADD CONSTRAINT period_is_unique UNIQUE (region, project_no, ym);


--
-- Name: settlement_project project_no_is_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_project
    ADD CONSTRAINT project_no_is_unique UNIQUE (region, project_no);


--
-- Name: settlement_account settlement_account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_account
    ADD CONSTRAINT settlement_account_pkey PRIMARY KEY (region, id);


--
-- Name: settlement_balance settlement_balance_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_balance
    ADD CONSTRAINT settlement_balance_pkey PRIMARY KEY (region, id);


--
-- Name: settlement_bank_account settlement_bank_account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_bank_account
    ADD CONSTRAINT settlement_bank_account_pkey PRIMARY KEY (region, id);


--
-- Name: settlement_bill settlement_bill_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_bill
    ADD CONSTRAINT settlement_bill_pkey PRIMARY KEY (region, id);


--
-- Name: settlement_book settlement_book_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_book
    ADD CONSTRAINT settlement_book_pkey PRIMARY KEY (region, id);


--
-- Name: settlement_cover settlement_cover_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_cover
    ADD CONSTRAINT settlement_cover_pkey PRIMARY KEY (region, id);


--
-- Name: settlement_gl_account settlement_gl_account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_gl_account
    ADD CONSTRAINT settlement_gl_account_pkey PRIMARY KEY (code);


--
-- Name: settlement_hospital settlement_hospital_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_hospital
    ADD CONSTRAINT settlement_hospital_pkey PRIMARY KEY (region, id);


--
-- Name: settlement_hospital_token settlement_hospital_token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_hospital_token
    ADD CONSTRAINT settlement_hospital_token_pkey PRIMARY KEY (region, id);


--
-- Name: settlement_payment settlement_payment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_payment
    ADD CONSTRAINT settlement_payment_pkey PRIMARY KEY (region, id);


--
-- Name: settlement_period settlement_period_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_period
    ADD CONSTRAINT settlement_period_pkey PRIMARY KEY (region, id);


--
-- Name: settlement_posting settlement_posting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_posting
    ADD CONSTRAINT settlement_posting_pkey PRIMARY KEY (region, voucher_id, line);


--
-- Name: settlement_project settlement_project_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_project
    ADD CONSTRAINT settlement_project_pkey PRIMARY KEY (region, id);


--
-- Name: settlement_rule_line settlement_rule_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_rule_line
    ADD CONSTRAINT settlement_rule_line_pkey PRIMARY KEY (rule, version, contract_type, org, layer, dc, gl_code);


--
-- Name: settlement_rule settlement_rule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_rule
    ADD CONSTRAINT settlement_rule_pkey PRIMARY KEY (rule, version);


--
-- Name: settlement_voucher settlement_voucher_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_voucher
    ADD CONSTRAINT settlement_voucher_pkey PRIMARY KEY (region, id);


--
-- Name: settlement_voucher voucher_is_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_voucher
    ADD CONSTRAINT voucher_is_unique UNIQUE (region, event_id, rule);


--
-- Name: auth_group_name_a6ea08ec_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);


--
-- Name: auth_group_permissions_group_id_b120cbf9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);


--
-- Name: auth_group_permissions_permission_id_84c5c92e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);


--
-- Name: auth_permission_content_type_id_2f476e4b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);


--
-- Name: auth_user_groups_group_id_97559544; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_user_groups_group_id_97559544 ON public.auth_user_groups USING btree (group_id);


--
-- Name: auth_user_groups_user_id_6a12ed8b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_user_groups_user_id_6a12ed8b ON public.auth_user_groups USING btree (user_id);


--
-- Name: auth_user_user_permissions_permission_id_1fbb5f2c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_user_user_permissions_permission_id_1fbb5f2c ON public.auth_user_user_permissions USING btree (permission_id);


--
-- Name: auth_user_user_permissions_user_id_a95ead1b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_user_user_permissions_user_id_a95ead1b ON public.auth_user_user_permissions USING btree (user_id);


--
-- Name: auth_user_username_6821ab7c_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_user_username_6821ab7c_like ON public.auth_user USING btree (username varchar_pattern_ops);


--
-- Name: axes_accessattempt_ip_address_10922d9c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessattempt_ip_address_10922d9c ON public.axes_accessattempt USING btree (ip_address);


--
-- Name: axes_accessattempt_user_agent_ad89678b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessattempt_user_agent_ad89678b ON public.axes_accessattempt USING btree (user_agent);


--
-- Name: axes_accessattempt_user_agent_ad89678b_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessattempt_user_agent_ad89678b_like ON public.axes_accessattempt USING btree (user_agent varchar_pattern_ops);


--
-- Name: axes_accessattempt_username_3f2d4ca0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessattempt_username_3f2d4ca0 ON public.axes_accessattempt USING btree (username);


--
-- Name: axes_accessattempt_username_3f2d4ca0_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessattempt_username_3f2d4ca0_like ON public.axes_accessattempt USING btree (username varchar_pattern_ops);


--
-- Name: axes_accessfailurelog_ip_address_2e9f5a7f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessfailurelog_ip_address_2e9f5a7f ON public.axes_accessfailurelog USING btree (ip_address);


--
-- Name: axes_accessfailurelog_user_agent_ea145dda; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessfailurelog_user_agent_ea145dda ON public.axes_accessfailurelog USING btree (user_agent);


--
-- Name: axes_accessfailurelog_user_agent_ea145dda_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessfailurelog_user_agent_ea145dda_like ON public.axes_accessfailurelog USING btree (user_agent varchar_pattern_ops);


--
-- Name: axes_accessfailurelog_username_a8b7e8a4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessfailurelog_username_a8b7e8a4 ON public.axes_accessfailurelog USING btree (username);


--
-- Name: axes_accessfailurelog_username_a8b7e8a4_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessfailurelog_username_a8b7e8a4_like ON public.axes_accessfailurelog USING btree (username varchar_pattern_ops);


--
-- Name: axes_accesslog_ip_address_86b417e5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accesslog_ip_address_86b417e5 ON public.axes_accesslog USING btree (ip_address);


--
-- Name: axes_accesslog_user_agent_0e659004; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accesslog_user_agent_0e659004 ON public.axes_accesslog USING btree (user_agent);


--
-- Name: axes_accesslog_user_agent_0e659004_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accesslog_user_agent_0e659004_like ON public.axes_accesslog USING btree (user_agent varchar_pattern_ops);


--
-- Name: axes_accesslog_username_df93064b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accesslog_username_df93064b ON public.axes_accesslog USING btree (username);


--
-- Name: axes_accesslog_username_df93064b_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accesslog_username_df93064b_like ON public.axes_accesslog USING btree (username varchar_pattern_ops);


--
-- Name: bills_of_a_cover_year; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bills_of_a_cover_year ON public.settlement_bill USING btree (region, person_id, year);


--
-- Name: bills_of_a_payment; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bills_of_a_payment ON public.settlement_bill USING btree (region, payment_no) WHERE (NOT (payment_no IS NULL));


--
-- Name: bills_to_net; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bills_to_net ON public.settlement_bill USING btree (region, hospital_code) WHERE ((state = 'reversed'::text) AND (NOT (reimbursed_fen = 0)));


--
-- Name: bills_to_reimburse; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bills_to_reimburse ON public.settlement_bill USING btree (region, hospital_code) WHERE ((payment_no IS NULL) AND (state = 'settled'::text));


--
-- Name: claims_blind_index_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claims_blind_index_person ON public.claims_blind_index USING btree (region, person_id);


--
-- Name: claims_claim_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claims_claim_due ON public.claims_claim USING btree (region, next_due_date);


--
-- Name: claims_claim_outlet; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claims_claim_outlet ON public.claims_claim USING btree (region, outlet, status);


--
-- Name: claims_claim_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claims_claim_person ON public.claims_claim USING btree (region, person_id);


--
-- Name: claims_clock_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claims_clock_due ON public.claims_clock USING btree (region, next_fire_at) WHERE (next_fire_at IS NOT NULL);


--
-- Name: claims_event_tx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claims_event_tx ON public.claims_event USING btree (tx);


--
-- Name: claims_sim_clock_region_66152a0e_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claims_sim_clock_region_66152a0e_like ON public.claims_sim_clock USING btree (region varchar_pattern_ops);


--
-- Name: claims_sweep_beat_source_86a14682_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claims_sweep_beat_source_86a14682_like ON public.claims_sweep_beat USING btree (source text_pattern_ops);


--
-- Name: cover_years_with_a_gap; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cover_years_with_a_gap ON public.settlement_cover USING btree (region) WHERE (NOT (gap_fen = 0));


--
-- Name: django_admin_log_content_type_id_c4bce8eb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);


--
-- Name: django_admin_log_user_id_c564eba6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);


--
-- Name: django_session_expire_date_a5c62663; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);


--
-- Name: django_session_session_key_c0390e0f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);


--
-- Name: hospital_token_by_hash; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hospital_token_by_hash ON public.settlement_hospital_token USING btree (token_hash);


--
-- Name: one_open_account_per_role; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_open_account_per_role ON public.settlement_bank_account USING btree (region, project_no, role) WHERE (closed_on IS NULL);


--
-- Name: payments_of_a_claim; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payments_of_a_claim ON public.settlement_payment USING btree (region, claim_no) WHERE (NOT (claim_no IS NULL));


--
-- Name: payments_to_make; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payments_to_make ON public.settlement_payment USING btree (region, due_date) WHERE (state = ANY (ARRAY['ordered'::text, 'reserved'::text, 'failed'::text, 'returned'::text]));


--
-- Name: postings_of_an_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX postings_of_an_account ON public.settlement_posting USING btree (region, account_id, counterparty) INCLUDE (layer, dc, amount_fen);


--
-- Name: settlement_gl_account_code_53f41edb_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX settlement_gl_account_code_53f41edb_like ON public.settlement_gl_account USING btree (code varchar_pattern_ops);


--
-- Name: visit_is_settled_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX visit_is_settled_once ON public.settlement_bill USING btree (region, hospital_code, mdtrt_id, year) WHERE (state = 'settled'::text);


--
-- Name: voucher_is_reversed_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX voucher_is_reversed_once ON public.settlement_voucher USING btree (region, reverses_event_id, rule) WHERE (NOT (reverses_event_id IS NULL));


--
-- Name: vouchers_of_a_project; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX vouchers_of_a_project ON public.settlement_voucher USING btree (region, project_no, entry_date);


--
-- Name: settlement_account accounts_are_final; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER accounts_are_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.settlement_account FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: settlement_balance balance_identity_is_fixed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER balance_identity_is_fixed BEFORE UPDATE ON public.settlement_balance FOR EACH ROW EXECUTE FUNCTION public.only_these_may_change('actual_fen', 'pending_fen');


--
-- Name: settlement_balance balances_are_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER balances_are_kept BEFORE DELETE OR TRUNCATE ON public.settlement_balance FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: settlement_bank_account bank_account_identity_is_fixed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER bank_account_identity_is_fixed BEFORE UPDATE ON public.settlement_bank_account FOR EACH ROW EXECUTE FUNCTION public.only_these_may_change('closed_on');


--
-- Name: settlement_bank_account bank_accounts_are_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER bank_accounts_are_kept BEFORE DELETE OR TRUNCATE ON public.settlement_bank_account FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: settlement_book books_are_final; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER books_are_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.settlement_book FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: settlement_voucher books_balance; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER books_balance AFTER INSERT ON public.settlement_voucher DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.check_voucher();


--
-- Name: settlement_bank_account closed_bank_account_stays_closed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER closed_bank_account_stays_closed BEFORE UPDATE ON public.settlement_bank_account FOR EACH ROW WHEN ((old.closed_on IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: settlement_period closed_period_stays_closed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER closed_period_stays_closed BEFORE UPDATE ON public.settlement_period FOR EACH ROW WHEN ((old.state = 'closed'::text)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: claims_command commands_are_final; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER commands_are_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.claims_command FOR EACH STATEMENT EXECUTE FUNCTION public.claims_refuse_change();


--
-- Name: claims_event events_are_final; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER events_are_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.claims_event FOR EACH STATEMENT EXECUTE FUNCTION public.claims_refuse_change();


--
-- Name: settlement_gl_account gl_account_identity_is_fixed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER gl_account_identity_is_fixed BEFORE UPDATE ON public.settlement_gl_account FOR EACH ROW EXECUTE FUNCTION public.only_these_may_change('name_zh', 'name_en');


--
-- Name: settlement_gl_account gl_accounts_are_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER gl_accounts_are_kept BEFORE DELETE OR TRUNCATE ON public.settlement_gl_account FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: claims_log_head log_heads_are_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER log_heads_are_never_removed BEFORE DELETE OR TRUNCATE ON public.claims_log_head FOR EACH STATEMENT EXECUTE FUNCTION public.claims_refuse_change();


--
-- Name: settlement_posting no_late_postings; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER no_late_postings AFTER INSERT ON public.settlement_posting REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_late_postings();


--
-- Name: settlement_rule_line no_late_rule_lines; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER no_late_rule_lines AFTER INSERT ON public.settlement_rule_line REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_late_rule_lines();


--
-- Name: settlement_period period_identity_is_fixed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER period_identity_is_fixed BEFORE UPDATE ON public.settlement_period FOR EACH ROW EXECUTE FUNCTION public.only_these_may_change('state', 'trial_balance_hash');


--
-- Name: settlement_period periods_are_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER periods_are_kept BEFORE DELETE OR TRUNCATE ON public.settlement_period FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: claims_position positions_are_final; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER positions_are_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.claims_position FOR EACH STATEMENT EXECUTE FUNCTION public.claims_refuse_change();


--
-- Name: settlement_posting postings_are_final; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER postings_are_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.settlement_posting FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: settlement_project project_identity_is_fixed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER project_identity_is_fixed BEFORE UPDATE ON public.settlement_project FOR EACH ROW EXECUTE FUNCTION public.only_these_may_change('name_zh', 'name_en');


--
-- Name: settlement_project projects_are_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER projects_are_kept BEFORE DELETE OR TRUNCATE ON public.settlement_project FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: settlement_rule_line rule_lines_are_final; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rule_lines_are_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.settlement_rule_line FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: settlement_rule rules_are_final; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rules_are_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.settlement_rule FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: claims_stream streams_are_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER streams_are_never_removed BEFORE DELETE OR TRUNCATE ON public.claims_stream FOR EACH STATEMENT EXECUTE FUNCTION public.claims_refuse_change();


--
-- Name: settlement_voucher vouchers_are_final; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER vouchers_are_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.settlement_voucher FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: settlement_voucher vouchers_enter_open_periods; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER vouchers_enter_open_periods BEFORE INSERT ON public.settlement_voucher FOR EACH ROW EXECUTE FUNCTION public.enter_open_period();


--
-- Name: auth_group_permissions auth_group_permissio_permission_id_84c5c92e_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissions_group_id_b120cbf9_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_permission auth_permission_content_type_id_2f476e4b_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_user_groups auth_user_groups_group_id_97559544_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_group_id_97559544_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_user_groups auth_user_groups_user_id_6a12ed8b_fk_auth_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_user_id_6a12ed8b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_user_user_permissions auth_user_user_permi_permission_id_1fbb5f2c_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permi_permission_id_1fbb5f2c_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_user_user_permissions auth_user_user_permissions_user_id_a95ead1b_fk_auth_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_user_id_a95ead1b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: axes_accessattemptexpiration axes_accessattemptex_access_attempt_id_6b73a47a_fk_axes_acce; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptex_access_attempt_id_6b73a47a_fk_axes_acce FOREIGN KEY (access_attempt_id) REFERENCES public.axes_accessattempt(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: claims_staff claims_staff_user_id_fd95f58d_fk_auth_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims_staff
    ADD CONSTRAINT claims_staff_user_id_fd95f58d_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: django_admin_log django_admin_log_content_type_id_c4bce8eb_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: django_admin_log django_admin_log_user_id_c564eba6_fk_auth_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: settlement_account settlement_account_gl_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_account
    ADD CONSTRAINT settlement_account_gl_code_fkey FOREIGN KEY (gl_code) REFERENCES public.settlement_gl_account(code);


--
-- Name: settlement_account settlement_account_region_bank_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_account
    ADD CONSTRAINT settlement_account_region_bank_account_id_fkey FOREIGN KEY (region, bank_account_id) REFERENCES public.settlement_bank_account(region, id);


--
-- Name: settlement_account settlement_account_region_project_no_org_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_account
    ADD CONSTRAINT settlement_account_region_project_no_org_fkey FOREIGN KEY (region, project_no, org) REFERENCES public.settlement_book(region, project_no, org);


--
-- Name: settlement_balance settlement_balance_region_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_balance
    ADD CONSTRAINT settlement_balance_region_account_id_fkey FOREIGN KEY (region, account_id) REFERENCES public.settlement_account(region, id);


--
-- Name: settlement_bank_account settlement_bank_account_region_project_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_bank_account
    ADD CONSTRAINT settlement_bank_account_region_project_no_fkey FOREIGN KEY (region, project_no) REFERENCES public.settlement_project(region, project_no);


--
-- Name: settlement_book settlement_book_region_project_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_book
    ADD CONSTRAINT settlement_book_region_project_no_fkey FOREIGN KEY (region, project_no) REFERENCES public.settlement_project(region, project_no);


--
-- Name: settlement_period settlement_period_region_project_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_period
    ADD CONSTRAINT settlement_period_region_project_no_fkey FOREIGN KEY (region, project_no) REFERENCES public.settlement_project(region, project_no);


--
-- Name: settlement_rule_line settlement_rule_line_gl_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_rule_line
    ADD CONSTRAINT settlement_rule_line_gl_code_fkey FOREIGN KEY (gl_code) REFERENCES public.settlement_gl_account(code);


--
-- Name: settlement_rule_line settlement_rule_line_rule_version_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_rule_line
    ADD CONSTRAINT settlement_rule_line_rule_version_fkey FOREIGN KEY (rule, version) REFERENCES public.settlement_rule(rule, version);


--
-- Name: FUNCTION append(doc jsonb); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.append(doc jsonb) FROM PUBLIC;


--
-- PostgreSQL database dump complete
--


