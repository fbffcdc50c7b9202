"""A region with a project, a person and her cover year: what every test of settlement begins with."""

import hashlib
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from django.db import connection

from claims import store
from claims.persons.domain import person as persons
from claims.persons.streams import PERSON
from settlement.cover import commands as cover_commands
from settlement.cover.domain.bill import Bill, BillAmounts
from settlement.ledger import door as ledger
from settlement.plan.domain.plan import Place

REGION = "370000"
PROJECT = "SD2014-INS"
YEAR = 2014
HOSPITAL = "H37010200001"
ANNE = "p-anne"
NOON = datetime(2014, 6, 2, 4, 0, tzinfo=UTC)  # Monday, 12:00 in China
TODAY = date(2014, 6, 2)

_keys = count(1)


def cause(key: str = "", *, at: datetime = NOON, actor: str = HOSPITAL, role: str = "hospital") -> store.Cause:
    """A cause that happened in 2014; every one with a key of its own unless one is given."""
    return store.Cause(
        actor=actor,
        role=role,
        outlet="",
        channel="simulation",
        ground="",
        at=at,
        request_key=key or f"key-{next(_keys)}",
    )


def on_day(day: date, **facts: Any) -> store.Cause:
    return cause(at=NOON + timedelta(days=(day - TODAY).days), **facts)


def open_project(region: str = REGION, project_no: str = PROJECT, year: int = YEAR) -> None:
    roles = ("INCOME", "PAYOUT", "HQ_POOL")
    ledger.open_project(
        ledger.Project(
            region=region,
            project_no=project_no,
            name_zh="测试项目",
            name_en="Test project",
            contract_type="INS",
            policy_from=date(year, 1, 1),
            policy_to=date(year, 12, 31),
            bank_accounts=tuple(ledger.BankAccount(role, f"{project_no}-{role}", "HQ-1") for role in roles),
        )
    )


def register(person_id: str = ANNE, region: str = REGION) -> None:
    """A person in the log without the texts that are sealed; what settlement reads of a person."""

    def do(tx: store.Transaction) -> dict[str, Any]:
        stream = tx.load(PERSON, person_id)
        tx.append(stream, persons.register(stream.state, person_id=person_id, sealed={}, master_key_id="test"))
        return {}

    store.execute("register", region=region, cause=cause(f"register-{person_id}"), body={}, do=do)


def enrol(person_id: str = ANNE, region: str = REGION, year: int = YEAR) -> None:
    cover_commands.enrol_person(
        region=region,
        person_id=person_id,
        year=year,
        from_date=date(year, 1, 1),
        to_date=date(year, 12, 31),
        consecutive_years=1,
        zero_claim_years=0,
        disease_scope=None,
        cause=cause(f"enrol-{person_id}-{year}"),
    )


def world(person_id: str = ANNE) -> None:
    """Project, person, enrolment in 2014."""
    open_project()
    register(person_id)
    enrol(person_id)


def amounts(compliant_yuan: int, **others: int) -> BillAmounts:
    """A bill whose compliant self-pay is this many yuan: nothing out of scope, nothing paid by basic insurance."""
    fen = compliant_yuan * 100
    split = {"fulamt_ownpay_amt": 0, "overlmt_selfpay": 0, "preselfpay_amt": 0}
    return BillAmounts(**({"medfee_sumamt": fen, "inscp_scp_amt": fen} | split | others))


# The only published worked example: Shandong 2014, compliant self-pay 170,000.00 gives 87,000.00.
PUBLISHED = BillAmounts(
    medfee_sumamt=300_000_00,
    fulamt_ownpay_amt=20_000_00,
    overlmt_selfpay=4_000_00,
    preselfpay_amt=6_000_00,
    inscp_scp_amt=270_000_00,
    act_pay_dedc=1_000_00,
    hifp_pay=100_000_00,
)


def bill(visit: str = "V1", costs: BillAmounts = PUBLISHED, **others: Any) -> Bill:
    facts: dict[str, Any] = {
        "hospital_code": HOSPITAL,
        "mdtrt_id": visit,
        "med_type": "21",
        "place": Place.LOCAL,
        "disease_code": "C34.9",
        "disease_scope": "",
        "admission_date": date(2014, 5, 20),
        "discharge_date": date(2014, 6, 1),
        "amounts": costs,
    }
    return Bill(**(facts | others))


def settle(visit: str = "V1", costs: BillAmounts = PUBLISHED, person_id: str = ANNE, **others: Any) -> dict[str, Any]:
    by = others.pop("cause", None) or cause()
    return cover_commands.settle_bill(region=REGION, person_id=person_id, bill=bill(visit, costs, **others), cause=by)


def rows(sql: str, *params: object) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall()


_WRITTEN = ("claims_event", "claims_command", "claims_stream", "settlement_bill", "settlement_cover",
            "settlement_payment", "settlement_voucher", "settlement_posting", "claims_claim", "claims_clock")  # fmt: skip


def written() -> dict[str, Any]:
    """What stands in every table a command writes: a count, or for rows that change a digest of all of them."""
    found: dict[str, Any] = {}
    for table in _WRITTEN:
        text = rows(f"select string_agg(t::text, '|' order by t::text) from {table} t")[0][0]
        found[table] = hashlib.sha256((text or "").encode()).hexdigest()
    return found
