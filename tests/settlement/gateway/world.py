"""Two hospitals with tokens, one invented person enrolled from March 2014 on, and a project: enough to settle a bill."""

import hashlib
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from django.db import connection

from claims.persons.commands import register_person
from claims.store import Cause
from settlement.cover import commands as cover_commands
from settlement.gateway.examples import BILL
from settlement.hospital.commands import make_token
from settlement.ledger import door as ledger

REGION = "370000"
HOSPITAL, OTHER_HOSPITAL = "H37999900001", "H37999900002"
TOKEN, OTHER_TOKEN = "token-of-the-first-hospital", "token-of-the-second-hospital"
MADE_AT = datetime(2014, 3, 1, 1, 0, tzinfo=UTC)
NOW = datetime(2014, 6, 2, 4, 0, tzinfo=UTC)  # Monday noon in China: what time it is in this world

LINE_OF = {
    "det_item_fee_sumamt": "medfee_sumamt",
    "fulamt_ownpay_amt": "fulamt_ownpay_amt",
    "overlmt_selfpay": "overlmt_selfpay",
    "preselfpay_amt": "preselfpay_amt",
    "inscp_scp_amt": "inscp_scp_amt",
}

_HOSPITAL = """
insert into settlement_hospital (region, code, name_zh, name_en, county_code, account_last4, open)
values (%s, %s, '虚构医院', 'Invented hospital', '379999', '0000', true)"""
_TABLES = (
    "claims_event", "claims_command", "claims_stream", "settlement_bill", "settlement_cover", "settlement_voucher",
    "settlement_posting", "settlement_balance",
)  # fmt: skip

_keys = count(1)


def build() -> None:
    rows("insert into claims_sim_clock (region, now_at) values (%s, %s)", REGION, NOW, fetch=False)
    roles = ("INCOME", "PAYOUT", "HQ_POOL")
    ledger.open_project(
        ledger.Project(
            region=REGION,
            project_no="370000-2014",
            name_zh="虚构项目",
            name_en="Invented project",
            contract_type="INS",
            policy_from=date(2013, 1, 1),
            policy_to=date(2014, 12, 31),
            bank_accounts=tuple(ledger.BankAccount(role, f"bank-{role}", "HQ-1") for role in roles),
        )
    )
    for code, token in ((HOSPITAL, TOKEN), (OTHER_HOSPITAL, OTHER_TOKEN)):
        rows(_HOSPITAL, REGION, code, fetch=False)
        make_token(region=REGION, hospital_code=code, note="test", token=token, cause=cause())
    person = register_person(
        region=REGION, psn_no=BILL["psn_no"], name="测试甲", id_no="379999196001010025", phone="", cause=cause()
    )
    cover_commands.enrol_person(
        region=REGION,
        person_id=person["person_id"],
        year=2014,
        from_date=date(2014, 3, 1),
        to_date=date(2014, 12, 31),
        consecutive_years=1,
        zero_claim_years=0,
        disease_scope=None,
        cause=cause(),
    )


def cause() -> Cause:
    return Cause(
        actor="tester",
        role="admin",
        outlet="",
        channel="console",
        ground="",
        at=MADE_AT,
        request_key=f"world-{next(_keys)}",
    )


def rows(sql: str, *params: object, fetch: bool = True) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall() if fetch else []


def written() -> dict[str, str]:
    """A digest of every table a settlement writes."""
    found = {}
    for table in _TABLES:
        ((text,),) = rows(f"select string_agg(t::text, '|' order by t::text) from {table} t")
        found[table] = hashlib.sha256((text or "").encode()).hexdigest()
    return found


def token_id(note: str) -> int:
    return int(rows("select id from settlement_hospital_token where note = %s", note)[0][0])


def split(yuan: str, count: int) -> list[str]:
    """An amount in yuan as ``count`` amounts that add up to it."""
    fen = int(yuan.replace(".", ""))
    parts = [fen // count] * count
    parts[0] += fen - sum(parts)
    return [f"{part // 100}.{part % 100:02d}" for part in parts]
