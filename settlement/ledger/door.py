"""The one door to the books.

Everything runs on Django's connection inside the transaction of whoever calls: the books never commit on their own.
``post`` is one statement, however many vouchers it brings. Amounts are whole fen; a balance is given on the normal side
of its account, so that a payable of 5 fen is 5 and not -5.
"""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID
from weakref import WeakKeyDictionary

import msgspec
from django.db import DatabaseError, connection

from claims.domain.money import Money, yuan
from claims.domain.refusal import InTheWay, NotThere, Refused
from claims.store.sql import detail_of, fetch, sqlstate
from settlement.ledger.domain.chart import (
    ACCOUNT_BY_CODE,
    ACTUAL,
    INCOME_BANK,
    PAYOUT_BANK,
    POOL_BANK,
)
from settlement.ledger.domain.posting import Voucher


class BankAccountShort(InTheWay):
    """The bank account is short by {short} yuan."""

    zh = "银行账户余额不足，尚缺 {short} 元。"


class PayoutAccountShort(BankAccountShort):
    """The payout account is short by {short} yuan: at least this much must be allocated down first."""

    zh = "赔付支出户余额不足，尚缺 {short} 元：请先下拨至少 {short} 元。"


class IncomeAccountShort(BankAccountShort):
    """The income account is short by {short} yuan: no more can be swept up than was collected."""

    zh = "收入户余额不足，尚缺 {short} 元：上划金额不得超过已收保费。"


class PoolAccountShort(BankAccountShort):
    """The head office's pooled account is short by {short} yuan: no more can be allocated down than was swept up."""

    zh = "总公司归集户余额不足，尚缺 {short} 元：下拨金额不得超过已上划资金。"


class PeriodNotOpen(InTheWay):
    """The accounting period {ym} of project {project_no} is not open."""

    zh = "项目 {project_no} 的会计期间 {ym} 未开放。"


class NoProject(NotThere):
    """Region {region} has no project for the policy year {year}."""

    zh = "统筹地区 {region} 在 {year} 保单年度没有承办项目。"


class ProjectOverlaps(InTheWay):
    """Region {region} already has a project for some of these days."""

    zh = "统筹地区 {region} 在该期间内已有承办项目。"


_projects: WeakKeyDictionary[Any, dict[tuple[str, int], str]] = WeakKeyDictionary()

_SHORT = {INCOME_BANK: IncomeAccountShort, PAYOUT_BANK: PayoutAccountShort, POOL_BANK: PoolAccountShort}


class BankAccount(msgspec.Struct, frozen=True):
    """A bank account to open with a project: role INCOME, PAYOUT or HQ_POOL, and the head office's approval (F6)."""

    role: str
    bank_ref: str
    hq_approval_id: str


class Project(msgspec.Struct, frozen=True, kw_only=True):
    """A contract to keep books for; INS is the only contract type so far."""

    region: str
    project_no: str
    name_zh: str
    name_en: str
    contract_type: str
    policy_from: date
    policy_to: date
    bank_accounts: tuple[BankAccount, ...]


class AccountBalance(msgspec.Struct, frozen=True):
    """One line of a trial balance (试算平衡表), in fen."""

    org: str
    gl_code: str
    name_zh: str
    name_en: str
    debit_fen: int
    credit_fen: int
    balance_fen: int


class BookedLine(msgspec.Struct, frozen=True):
    line: int
    org: str
    gl_code: str
    name_zh: str
    name_en: str
    counterparty: str | None
    layer: int
    dc: str
    amount_fen: int


class BookedVoucher(msgspec.Struct, frozen=True):
    """A voucher as it stands in the books, with its lines."""

    region: str
    voucher_id: int
    event_id: UUID
    rule: str
    rule_version: int
    rule_zh: str
    rule_en: str
    project_no: str
    policy_year: int
    entry_date: date
    occurred_at: datetime
    recorded_at: datetime
    reverses_event_id: UUID | None
    digest: bytes
    lines: tuple[BookedLine, ...]


# law: 86.service.9.1e, 86.finance.2.1, 86.finance.2.2, 86.finance.36
def post(vouchers: Sequence[Voucher]) -> int:
    """Books the vouchers and says how many were new; a voucher booked before under the same lines is not booked again.

    Refuses ``PayoutAccountShort`` and its sisters, and ``PeriodNotOpen``. Anything else the database refuses is a
    defect of ours and passes as it came. After a refusal the transaction can only be rolled back.
    """
    if not vouchers:
        return 0
    new: int = _call("select post(%s::jsonb)", [as_document(vouchers)])
    return new


def as_document(vouchers: Sequence[Voucher]) -> str:
    """What the SQL function ``post`` takes."""
    return msgspec.json.encode(list(vouchers)).decode()


# law: 86.finance.3.1
def open_project(project: Project) -> bool:
    """Opens the project with its books, bank accounts, accounts and periods; False when it was open already."""
    try:
        opened: bool = _call("select open_project(%s::jsonb)", [msgspec.json.encode(project).decode()])
    except DatabaseError as error:
        if sqlstate(error) == "LE008":
            raise ProjectOverlaps(region=project.region) from error
        raise
    _projects.clear()
    return opened


def close_period(*, region: str, project_no: str, ym: int) -> bool:
    """Closes the month ``ym`` (YYYYMM) for ever, waiting for who still posts into it; False when it was closed."""
    closed: bool = _call("select close_period(%s, %s, %s)", [region, project_no, ym])
    return closed


def get_project_no(region: str, year: int) -> str:
    """The project of a region in a policy year. Projects never change, so a connection asks once."""
    connection.ensure_connection()
    known = _projects.setdefault(connection.connection, {})
    if (region, year) not in known:
        known[region, year] = _project_no(region, year)
    return known[region, year]


def _project_no(region: str, year: int) -> str:
    rows = fetch(
        """select project_no from settlement_project
            where region = %s and %s between extract(year from policy_from) and extract(year from policy_to)
            order by policy_from limit 1""",
        [region, year],
    )
    if not rows:
        raise NoProject(region=region, year=year)
    project_no: str = rows[0][0]
    return project_no


def check_open(*, region: str, year: int, on: date) -> None:
    """Refuse (``NoProject``, ``PeriodNotOpen``) a policy year for which nothing can be booked on this day."""
    project_no, ym = get_project_no(region, year), on.year * 100 + on.month
    open_ = "select from settlement_period where region = %s and project_no = %s and ym = %s and state = 'open'"
    if not fetch(open_, [region, project_no, ym]):
        raise PeriodNotOpen(ym=ym, project_no=project_no)


def balance(
    *,
    region: str,
    project_no: str,
    gl_code: str,
    org: str = "BRANCH",
    counterparty: str | None = None,
    layer: int = ACTUAL,
) -> Money:
    """Σ of the postings on the account's normal side (debit for those with both), for one counterparty or for all."""
    rows = fetch(
        """select coalesce(sum(case p.dc when 'D' then p.amount_fen else -p.amount_fen end), 0)::bigint
             from settlement_account a
             join settlement_posting p on p.region = a.region and p.account_id = a.id
            where a.region = %(region)s and a.project_no = %(project_no)s and a.org = %(org)s
              and a.gl_code = %(gl_code)s and p.layer = %(layer)s
              and (%(counterparty)s::text is null or p.counterparty = %(counterparty)s::text)""",
        {
            "region": region,
            "project_no": project_no,
            "org": org,
            "gl_code": gl_code,
            "layer": layer,
            "counterparty": counterparty,
        },
    )
    return Money(rows[0][0] * (-1 if ACCOUNT_BY_CODE[gl_code].normal_side == "C" else 1))


def available(*, region: str, project_no: str, gl_code: str = PAYOUT_BANK) -> Money:
    """What a bank account can still pay: its balance less what is reserved for payments under way."""
    rows = fetch(
        """select coalesce(sum(b.actual_fen - b.pending_fen), 0)::bigint
             from settlement_account a join settlement_balance b on b.region = a.region and b.account_id = a.id
            where a.region = %s and a.project_no = %s and a.gl_code = %s""",
        [region, project_no, gl_code],
    )
    return Money(rows[0][0])


def trial_balance(
    *, region: str, project_no: str, until: date | None = None, layer: int = ACTUAL
) -> list[AccountBalance]:
    """Every account of a project with its turnover to the end of ``until`` (by entry date); it sums to 0."""
    rows = fetch(
        """select a.org, a.gl_code, g.name_zh, g.name_en, g.normal_side,
                  coalesce(sum(p.amount_fen) filter (where p.dc = 'D'), 0)::bigint,
                  coalesce(sum(p.amount_fen) filter (where p.dc = 'C'), 0)::bigint
             from settlement_account a
             join settlement_gl_account g on g.code = a.gl_code
             left join (settlement_posting p
                        join settlement_voucher v on v.region = p.region and v.id = p.voucher_id
                         and (%(until)s::date is null or v.entry_date <= %(until)s::date))
               on p.region = a.region and p.account_id = a.id and p.layer = %(layer)s
            where a.region = %(region)s and a.project_no = %(project_no)s
            group by a.org, a.gl_code, g.name_zh, g.name_en, g.normal_side
            order by a.org, a.gl_code""",
        {"until": until, "layer": layer, "region": region, "project_no": project_no},
    )
    return [
        AccountBalance(org, code, zh, en, debit, credit, (credit - debit) if side == "C" else (debit - credit))
        for org, code, zh, en, side, debit, credit in rows
    ]


_VOUCHERS = """
    select v.region, v.id, v.event_id, v.rule, v.rule_version, r.name_zh, r.name_en, v.project_no, v.policy_year,
           v.entry_date, v.occurred_at, v.recorded_at, v.reverses_event_id, v.digest,
           (select jsonb_agg(jsonb_build_array(p.line, a.org, a.gl_code, g.name_zh, g.name_en, p.counterparty, p.layer,
                                               p.dc, p.amount_fen) order by p.line)
              from settlement_posting p
              join settlement_account a on a.region = p.region and a.id = p.account_id
              join settlement_gl_account g on g.code = a.gl_code
             where p.region = v.region and p.voucher_id = v.id)
      from settlement_voucher v join settlement_rule r on r.rule = v.rule and r.version = v.rule_version
     where v.region = %(region)s
"""
_FILTERS = {
    "event_id": "v.event_id = %(event_id)s",
    "project_no": "v.project_no = %(project_no)s",
    "rule": "v.rule = %(rule)s",
    "counterparty": """exists (select from settlement_posting q
                        where q.region = v.region and q.voucher_id = v.id and q.counterparty = %(counterparty)s)""",
}


def find_vouchers(
    *,
    region: str,
    event_id: UUID | None = None,
    project_no: str = "",
    rule: str = "",
    counterparty: str = "",
    since_id: int = 0,
    limit: int = 200,
) -> list[BookedVoucher]:
    """Vouchers in the order they were written, after ``since_id``; every filter given must fit."""
    given = {"event_id": event_id, "project_no": project_no, "rule": rule, "counterparty": counterparty}
    where = ["v.id > %(since_id)s", *(_FILTERS[name] for name, value in given.items() if value)]
    rows = fetch(
        f"{_VOUCHERS} and {' and '.join(where)} order by v.id limit %(limit)s",
        given | {"region": region, "since_id": since_id, "limit": limit},
    )
    return [_booked(row) for row in rows]


def get_voucher(*, region: str, voucher_id: int) -> BookedVoucher | None:
    """One voucher by its id, or None."""
    rows = fetch(f"{_VOUCHERS} and v.id = %(voucher_id)s", {"region": region, "voucher_id": voucher_id})
    return _booked(rows[0]) if rows else None


def _booked(row: Sequence[Any]) -> BookedVoucher:
    *head, digest, lines = row
    lines = json.loads(lines) if isinstance(lines, str) else lines or []
    fields = [*head, bytes(digest), tuple(BookedLine(*line) for line in lines)]
    return BookedVoucher(*fields)


def _call(sql: str, params: Sequence[Any]) -> Any:
    """One value from one statement; what the database refuses by name comes back as our refusal."""
    try:
        return fetch(sql, params)[0][0]
    except DatabaseError as error:
        if refusal := refusal_of(error):
            raise refusal from error
        raise


def refusal_of(error: DatabaseError) -> Refused | None:
    """The "no" of the books that an error means, or None: then it is a defect of ours."""
    match sqlstate(error):
        case "LE004":
            detail = detail_of(error)
            return PeriodNotOpen(ym=detail["ym"], project_no=detail["project_no"])
        case "LE005":
            detail = detail_of(error)
            return _SHORT[detail["gl_code"]](short=yuan(detail["short_fen"]))
    return None
