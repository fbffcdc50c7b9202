"""What must be true of the books, asked afterwards (the triggers refuse it beforehand).

Each check is one statement and one query that finds its breaches: ``region, voucher_id, detail`` (the voucher is NULL
where the breach is of a balance). The numbers are those of the design: L the ledger, B the bank accounts and the flow of funds, C claims,
E expenses, P periods. ``find_faults`` runs them; no fault is an empty list.
"""

from collections.abc import Iterable
from typing import Final

import msgspec
from django.db import connection, transaction


class Check(msgspec.Struct, frozen=True):
    id: str
    statement: str
    sql: str


class Fault(msgspec.Struct, frozen=True):
    """A breach of check ``check``; ``voucher_id`` None where no single voucher is to blame."""

    check: str
    statement: str
    region: str
    voucher_id: int | None
    detail: str


# Every line with its voucher and its account; amount is signed, debit positive. Collected once for all checks, since
# each would join the whole ledger again: that took four times as long.
_COLLECT: Final = """
create temp table ledger_lines on commit drop as
    select v.region, v.id as voucher_id, v.rule, v.rule_version, v.project_no as voucher_project, v.reverses_event_id,
           v.entry_date, p.line, p.layer, p.dc, p.counterparty, p.amount_fen,
           case p.dc when 'D' then p.amount_fen else -p.amount_fen end as amount,
           a.id as account_id, a.project_no, a.org, a.gl_code
      from settlement_voucher v
      join settlement_posting p on p.region = v.region and p.voucher_id = v.id
      join settlement_account a on a.region = p.region and a.id = p.account_id"""
# What they come to by all that a sum is asked by: a few hundred rows, however many lines.
_SUM: Final = """
create temp table ledger_sums on commit drop as
    select region, project_no, account_id, org, gl_code, rule, rule_version, layer, dc, sum(amount) as amount
      from ledger_lines group by region, project_no, account_id, org, gl_code, rule, rule_version, layer, dc"""
_LINES: Final = "lines as (select * from ledger_lines)"
_SUMS: Final = "sums as (select * from ledger_sums)"

CHECKS: Final = (
    Check(
        "L01",
        "Every voucher balances per book and layer.",
        f"""with {_LINES} select region, voucher_id, org || ' layer ' || layer || ' is off by ' || sum(amount) || ' fen'
              from lines group by region, voucher_id, org, layer having sum(amount) <> 0""",
    ),
    Check(
        "L02",
        "Debits equal credits per layer over the whole ledger.",
        f"""with {_SUMS} select '', null::bigint, 'layer ' || layer || ' is off by ' || sum(amount) || ' fen'
              from sums group by layer having sum(amount) <> 0""",
    ),
    Check(
        "L03",
        "A voucher has at least two lines in every book and layer it touches, and it touches one.",
        f"""with {_LINES} select region, voucher_id, 'single line in ' || org || ' layer ' || layer
              from lines group by region, voucher_id, org, layer having count(*) < 2
            union all
            select v.region, v.id, 'no line' from settlement_voucher v
             where not exists (select from settlement_posting p where p.region = v.region and p.voucher_id = v.id)""",
    ),
    Check(
        "L04",
        "An event is booked once under a rule.",
        """select region, max(id), event_id || ' ' || rule || ' is booked ' || count(*) || ' times'
             from settlement_voucher group by region, event_id, rule having count(*) > 1""",
    ),
    Check(
        "L05",
        "No voucher touches two projects.",
        f"""with {_LINES} select region, voucher_id, 'line ' || line || ' is in project ' || project_no
              from lines where project_no <> voucher_project""",
    ),
    Check(
        "L06",
        "Every line is foreseen by its rule's version.",
        f"""with {_LINES}, {_SUMS}, strange as materialized (
              select s.* from sums s
                join settlement_book b on b.region = s.region and b.project_no = s.project_no and b.org = s.org
               where not exists (
                 select from settlement_rule_line r
                  where r.rule = s.rule and r.version = s.rule_version and r.contract_type = b.contract_type
                    and r.org = s.org and r.layer = s.layer and r.dc = s.dc and r.gl_code = s.gl_code))
            select l.region, l.voucher_id, l.rule || ' does not foresee line ' || l.line
              from lines l
              join strange s on s.region = l.region and s.account_id = l.account_id and s.rule = l.rule
               and s.rule_version = l.rule_version and s.layer = l.layer and s.dc = l.dc""",
    ),
    Check(
        "L07",
        "A red-letter voucher mirrors an original to zero, and only red letters are negative.",
        """select v.region, v.id, 'does not mirror ' || v.reverses_event_id from settlement_voucher v
            where v.reverses_event_id is not null and not mirrors_its_original(v)
           union all
           select p.region, p.voucher_id, 'line ' || p.line || ' has the wrong sign'
             from settlement_posting p join settlement_voucher v on v.region = p.region and v.id = p.voucher_id
            where (p.amount_fen < 0) <> (v.reverses_event_id is not null)""",
    ),
    Check(
        "L08",
        "The stored balance of a bank account is the sum of its postings.",
        f"""with {_SUMS}, held as (
              select region, account_id, coalesce(sum(amount) filter (where layer = 1), 0) as actual,
                     coalesce(-sum(amount) filter (where layer = 2), 0) as pending
                from sums group by region, account_id)
            select a.region, null::bigint, a.project_no || ' ' || a.gl_code || ' stores ' || coalesce(b.actual_fen, 0)
                   || '/' || coalesce(b.pending_fen, 0) || ', postings give ' || coalesce(s.actual, 0)
                   || '/' || coalesce(s.pending, 0)
              from settlement_account a
              left join settlement_balance b on b.region = a.region and b.account_id = a.id
              left join held s on s.region = a.region and s.account_id = a.id
             where a.min_balance_fen is not null
               and (b.actual_fen, b.pending_fen) is distinct from (coalesce(s.actual, 0), coalesce(s.pending, 0))""",
    ),
    Check(
        "L09",
        "Every line has its voucher and its account.",
        """select p.region, p.voucher_id, 'line ' || p.line || ' stands alone' from settlement_posting p
            where not exists (select from settlement_voucher v where v.region = p.region and v.id = p.voucher_id)
               or not exists (select from settlement_account a where a.region = p.region and a.id = p.account_id)""",
    ),
    Check(
        "L10",
        "What is stored is what was booked: the digest of the lines is the digest of the voucher.",
        f"""with {_LINES}, said as (
              select region, voucher_id, string_agg(
                       voucher_line(line, org, gl_code, counterparty, layer, dc, amount_fen), '' order by line) as text
                from lines group by region, voucher_id)
            select v.region, v.id, 'digest differs' from settlement_voucher v
              left join said s on s.region = v.region and s.voucher_id = v.id
             where v.digest <> sha256(convert_to(
                     voucher_head(v.region, v.event_id, v.rule, v.rule_version, v.project_no, v.policy_year,
                                  v.entry_date, v.occurred_at, v.reverses_event_id) || coalesce(s.text, ''), 'UTF8'))""",
    ),
    Check(
        # law: 86.finance.4, 86.finance.5.1
        "B01",
        "Money leaves the income account by sweep_out only (收支两条线).",
        f"""with {_LINES} select region, voucher_id, rule || ' takes ' || -amount || ' fen' from lines
             where gl_code = '1002.01' and layer = 1 and dc = 'C' and rule <> 'sweep_out'""",
    ),
    Check(
        # law: 86.finance.5.2
        "B02",
        "Money reaches the payout account by alloc_in, pay_returned and diff_in only.",
        f"""with {_LINES} select region, voucher_id, rule || ' brings ' || amount || ' fen' from lines
             where gl_code = '1002.02' and layer = 1 and dc = 'D' and rule not in ('alloc_in', 'pay_returned', 'diff_in')""",
    ),
    Check(
        "B03",
        "No voucher moves the income and the payout account together.",
        f"""with {_LINES} select region, voucher_id, 'moves both' from lines where gl_code in ('1002.01', '1002.02')
             group by region, voucher_id having count(distinct gl_code) > 1""",
    ),
    Check(
        "B04",
        "No bank account is below its limit.",
        f"""with {_SUMS} select l.region, null::bigint, l.project_no || ' ' || l.gl_code || ' holds ' || sum(l.amount)
              from sums l join settlement_account a on a.region = l.region and a.id = l.account_id
             where a.min_balance_fen is not null and l.layer = 1
             group by l.region, l.project_no, l.gl_code, a.id, a.min_balance_fen
            having sum(l.amount) < a.min_balance_fen""",
    ),
    Check(
        "B05",
        "The payout account covers what is reserved.",
        f"""with {_SUMS} select region, null::bigint, project_no || ' is short by ' || -sum(amount) || ' fen'
              from sums where gl_code = '1002.02' group by region, project_no, account_id having sum(amount) < 0""",
    ),
    Check(
        "B06",
        "3201 over both books is what was sent and has not arrived, sweeps and allocations each.",
        f"""with {_SUMS}, moved as (
              select region, project_no, coalesce(sum(amount) filter (where gl_code = '3201.01'), 0) as inter_office,
                     coalesce(-sum(amount) filter (where gl_code like '1002.%' and rule like 'sweep_%'), 0) as swept,
                     coalesce(-sum(amount) filter (where gl_code like '1002.%' and rule like 'alloc_%'), 0) as allocated
                from sums where layer = 1 group by region, project_no)
            select region, null::bigint, project_no || ': 3201 holds ' || inter_office || ', in transit up ' || swept
                   || ', down ' || allocated
              from moved where inter_office <> swept + allocated or swept < 0 or allocated < 0""",
    ),
    Check(
        "B07",
        "Bank money and money in transit are what came from outside less what went out.",
        f"""with {_SUMS}, moved as (
              select region, project_no,
                     coalesce(sum(amount) filter (where gl_code like '1002.%' or gl_code = '3201.01'), 0) as held,
                     coalesce(sum(amount) filter (where gl_code like '1002.%'
                       and rule in ('premium_received', 'clawback_received', 'pay_confirmed', 'hosp_confirmed',
                                    'pay_returned', 'diff_in', 'diff_out')), 0) as outside
                from sums where layer = 1 group by region, project_no)
            select region, null::bigint, project_no || ' holds ' || held || ', the outside gave ' || outside
              from moved where held <> outside""",
    ),
    Check(
        "B08",
        "What is reserved is what the bank has instructions for.",
        f"""with {_SUMS}, reserved as (
              select region, project_no, -sum(amount) as fen from sums
               where layer = 2 and gl_code = '1002.02' group by region, project_no),
            instructed as (
              select region, project_no, sum(amount_fen) as fen from settlement_payment
               where state = 'reserved' group by region, project_no)
            select coalesce(r.region, i.region), null::bigint, coalesce(r.project_no, i.project_no) || ' reserves '
                   || coalesce(r.fen, 0) || ', instructed are ' || coalesce(i.fen, 0)
              from reserved r full join instructed i on i.region = r.region and i.project_no = r.project_no
             where coalesce(r.fen, 0) <> coalesce(i.fen, 0)""",
    ),
    Check(
        "B09",
        "The bank differences in the books are those of the payments, by whom they concern.",
        f"""with {_LINES}, booked as (
              select region, project_no, counterparty, -sum(amount) as fen
                from lines where gl_code = '3001.01' group by region, project_no, counterparty),
            noted as (
              select region, project_no, coalesce(claim_no, hospital_code) as counterparty, sum(difference_fen) as fen
                from settlement_payment where difference_fen <> 0 group by region, project_no, 3)
            select coalesce(b.region, n.region), null::bigint, coalesce(b.project_no, n.project_no) || ' '
                   || coalesce(b.counterparty, n.counterparty) || ' has booked ' || coalesce(b.fen, 0)
                   || ', its payments differ by ' || coalesce(n.fen, 0)
              from booked b
              full join noted n on n.region = b.region and n.project_no = b.project_no
               and n.counterparty = b.counterparty
             where coalesce(b.fen, 0) <> coalesce(n.fen, 0)""",
    ),
    Check(
        # law: 86.finance.6.1
        "B10",
        "A project has one open income, payout and pooled account, each approved by the head office.",
        """select p.region, null::bigint, p.project_no || ' has ' || count(b.id) || ' open accounts as ' || roles.role
             from settlement_project p
             cross join (values ('INCOME'), ('PAYOUT'), ('HQ_POOL')) as roles(role)
             left join settlement_bank_account b on b.region = p.region and b.project_no = p.project_no
               and b.role = roles.role and b.closed_on is null and b.hq_approval_id <> ''
            group by p.region, p.project_no, roles.role having count(b.id) <> 1""",
    ),
    Check(
        "C01",
        "Nobody was paid more than is owed, per claim and hospital, but for bills reversed after they were reimbursed.",
        f"""with {_LINES}, owed as (
              select region, project_no, gl_code, counterparty, max(voucher_id) as voucher_id, sum(amount) as overpaid
                from lines where gl_code like '2202.%' group by region, project_no, gl_code, counterparty),
            to_net as (
              select b.region, o.project_no, b.hospital_code, sum(b.reimbursed_fen) as fen
                from settlement_bill b
                join settlement_project o on o.region = b.region
                 and b.year between extract(year from o.policy_from) and extract(year from o.policy_to)
               where b.state = 'reversed' and b.reimbursed_fen <> 0
               group by b.region, o.project_no, b.hospital_code)
            select w.region, w.voucher_id, w.gl_code || ' ' || w.counterparty || ' is overpaid by '
                   || w.overpaid - coalesce(n.fen, 0)
              from owed w
              left join to_net n on w.gl_code = '2202.02' and n.region = w.region and n.project_no = w.project_no
               and n.hospital_code = w.counterparty
             where w.overpaid > coalesce(n.fen, 0)""",
    ),
    Check(
        "C02",
        "What is kept of what a hospital is owed is what its postings come to.",
        f"""with {_LINES}, mark as (select coalesce(max(through_id), 0) as through_id from settlement_owed_mark),
            booked as (
              select region, counterparty as hospital_code, -sum(amount) as fen from lines, mark
               where gl_code = '2202.02' and org = 'BRANCH' and layer = 1 and voucher_id <= mark.through_id
               group by region, counterparty)
            select coalesce(o.region, b.region), null::bigint, coalesce(o.hospital_code, b.hospital_code) || ' is kept as owed '
                   || coalesce(o.fen, 0) || ', the books say ' || coalesce(b.fen, 0)
              from settlement_owed o
              full join booked b on b.region = o.region and b.hospital_code = o.hospital_code
             where coalesce(o.fen, 0) <> coalesce(b.fen, 0)""",
    ),
    Check(
        "C07",
        "What the books ask back for a claim is what the claim says was paid and is not owed.",
        f"""with {_SUMS}, receivable as (
              select region, counterparty as claim_no, sum(amount) as fen from ledger_lines
               where gl_code = '1221.03' group by region, counterparty)
            select coalesce(r.region, c.region), null::bigint, coalesce(r.claim_no, c.claim_no) || ': 1221.03 holds '
                   || coalesce(r.fen, 0) || ', the claim says ' || coalesce(c.receivable_fen, 0)
              from receivable r full join (select * from claims_claim where receivable_fen <> 0) c
                on c.region = r.region and c.claim_no = r.claim_no
             where coalesce(r.fen, 0) <> coalesce(c.receivable_fen, 0)""",
    ),
    Check(
        # law: 86.finance.7, 86.finance.21, 86.finance.30
        "E01",
        "No account exists for what the law forbids: cash, commission, long-term reserves.",
        """select '', null::bigint, code || ' ' || name_zh from settlement_gl_account
            where code like '1001%' or code like '6421%' or name_zh ~ '现金|手续费|佣金|招待|礼品|长期'""",
    ),
    Check(
        "P01",
        "Every voucher lies in a period of its project.",
        """select v.region, v.id, 'no period ' || year_month(v.entry_date) from settlement_voucher v
            where not exists (
              select from settlement_period p where p.region = v.region and p.project_no = v.project_no
                 and p.ym = year_month(v.entry_date))""",
    ),
    Check(
        "P02",
        "Assets = liabilities + equity + (income − expense) + common, per project.",
        f"""with {_SUMS}, classes as (
              select l.region, l.project_no,
                     coalesce(sum(l.amount) filter (where g.account_class = 'asset'), 0) as assets,
                     coalesce(-sum(l.amount) filter (where g.account_class <> 'asset'), 0) as others
                from sums l join settlement_gl_account g on g.code = l.gl_code
               where l.layer = 1 group by l.region, l.project_no)
            select region, null::bigint, project_no || ': assets ' || assets || ', against them ' || others
              from classes where assets <> others""",
    ),
    Check(
        "P03",
        "The trial balance of a closed period is what it was when it was closed.",
        """select region, null::bigint, project_no || ' ' || ym from settlement_period
            where state = 'closed' and trial_balance_hash <> trial_balance_hash(region, project_no, ym)""",
    ),
)  # fmt: skip


def find_faults(only: Iterable[str] = ()) -> list[Fault]:
    """The breaches of the checks named in ``only``, or of all; in the order of the checks, then of the vouchers."""
    wanted = frozenset(only)
    faults = []
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("drop table if exists ledger_lines, ledger_sums")
        cursor.execute(_COLLECT)
        cursor.execute(_SUM)
        cursor.execute("analyze ledger_lines (region, voucher_id, gl_code), ledger_sums")
        for check in CHECKS:
            if wanted and check.id not in wanted:
                continue
            cursor.execute(check.sql)
            faults += [Fault(check.id, check.statement, *row) for row in sorted(cursor.fetchall(), key=str)]
    return faults
