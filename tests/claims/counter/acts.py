"""A counter in Jinan: an outlet, a claimant, and a claim brought to any point of its life."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from django.db import connection

from claims import store
from claims.counter import commands
from claims.counter.account import give_bank_account
from claims.counter.append import append_to_claim
from claims.counter.domain import assessment
from claims.counter.domain.documents import REQUIRED, MissingDocument
from claims.counter.streams import load_claim
from claims.domain.calendar import CHINA
from claims.domain.document import Document
from claims.domain.event import Event
from claims.outlets.models import Outlet
from claims.persons.commands import register_person
from claims.persons.domain.identity import check_character

REGION = "370000"
OUTLET = "JN01"
MONDAY = date(2026, 3, 2)
NAME = "张三"
PHONE = "13800001234"
ACCOUNT = "6222021602001234567"

_keys = count(1)
_serials = count(1)


def cause(day: date = MONDAY, *, hour: int = 10, key: str = "", actor: str = "zhang", ground: str = "") -> store.Cause:
    """A clerk's request on a day at an hour in China."""
    return store.Cause(
        actor=actor,
        role="clerk",
        outlet=OUTLET,
        channel="screen",
        ground=ground,
        at=datetime(day.year, day.month, day.day, hour, tzinfo=CHINA).astimezone(UTC),
        request_key=key or f"counter-{next(_keys)}",
    )


def id_number(serial: int) -> str:
    first = f"370102{19500101 + serial // 1000 % 28:08d}{serial % 1000:03d}"
    return first + check_character(first)


def open_outlet(region: str = REGION, code: str = OUTLET) -> None:
    Outlet.objects.get_or_create(region=region, code=code, defaults={"name_zh": "济南服务网点"})


def register(
    name: str = NAME,
    *,
    region: str = REGION,
    id_no: str = "",
    psn_no: str = "",
    certificate_kind: str = "",
    **facts: Any,
) -> str:
    """A new person; the id."""
    answer = register_person(
        region=region,
        psn_no=psn_no,
        name=name,
        id_no=id_no or id_number(next(_serials)),
        phone=PHONE,
        certificate_kind=certificate_kind,
        cause=cause(**facts),
    )
    return str(answer["person_id"])


def papers(*kinds: str) -> list[Document]:
    return [Document(kind=kind, pages=2, sha256=f"{number:064x}") for number, kind in enumerate(kinds, 1)]


def missing(*kinds: str) -> list[MissingDocument]:
    return [MissingDocument(kind=kind, reason="未提交") for kind in kinds]


def reported(person_id: str, day: date = MONDAY, **other: Any) -> Mapping[str, Any]:
    """What a clerk fills in to report a claim on ``day``."""
    facts: dict[str, Any] = {
        "region": REGION,
        "person_id": person_id,
        "outlet": OUTLET,
        "fixmedins_code": "H37010200001",
        "fixmedins_name": "济南市第一医院",
        "admission_date": day - timedelta(days=20),
        "discharge_date": day - timedelta(days=10),
        "claimed": {"medfee_sumamt_fen": 20_000_000, "inscp_scp_amt_fen": 20_000_000},
        "received_date": day,
        "channel": "outlet",
        "documents": papers(*REQUIRED),
    }
    return facts | other


def report(person_id: str = "", day: date = MONDAY, *, key: str = "", actor: str = "zhang", **other: Any) -> str:
    """A claim received on ``day``; its number."""
    open_outlet(other.get("region", REGION))
    facts = reported(person_id or register(region=other.get("region", REGION)), day, **other)
    return str(commands.report_claim(**facts, cause=cause(day, key=key, actor=actor))["claim_no"])


def decide(decision: Any, claim_no: str, day: date, *, region: str = REGION, **facts: Any) -> None:
    """A decision of assessment the way settlement's commands take it: appended with the claim's clocks."""

    def do(tx: store.Transaction) -> dict[str, Any]:
        stream = load_claim(tx, claim_no)
        events: list[Event] = decision(stream.state, **facts, today=day)
        append_to_claim(tx, stream, events)
        return {}

    store.execute(decision.__name__, region=region, cause=cause(day), body={"claim_no": claim_no}, do=do)


def approve(claim_no: str, day: date, benefit_fen: int = 8_700_000) -> None:
    """Dossier complete, assessed and approved by two people, all on ``day``."""
    commands.complete_dossier(region=REGION, claim_no=claim_no, cause=cause(day))
    decide(
        assessment.assess,
        claim_no,
        day,
        outcome="benefit",
        benefit_fen=benefit_fen,
        calculation={},
        assessor="li",
        ground="SD2014",
        assessed_date=day,
    )
    decide(assessment.approve, claim_no, day, benefit_fen=benefit_fen, approver="wang", decided_date=day)


def accept(claim_no: str, day: date) -> None:
    """Approved, notified and accepted on ``day``."""
    approve(claim_no, day)
    commands.notify_claimant(region=REGION, claim_no=claim_no, how="in_person", proof="HZ-1", cause=cause(day))
    commands.accept_claim(region=REGION, claim_no=claim_no, cause=cause(day))


def give_account(claim_no: str, day: date, **other: Any) -> dict[str, Any]:
    facts = {"account_no": ACCOUNT, "holder_name": NAME, "identity_document": "id_card"} | other
    return give_bank_account(region=REGION, claim_no=claim_no, **facts, cause=cause(day))


def kinds(stream_id: str, region: str = REGION) -> list[str]:
    return [recorded.kind for recorded in store.read(region, stream_id)]


def clock(claim_no: str, rule: str = "claim.assess", cycle: int = 1) -> str:
    return f"claim:{claim_no}/{rule}/{cycle}"


TABLES = (
    "claims_event",
    "claims_stream",
    "claims_command",
    "claims_person",
    "claims_subject",
    "claims_blind_index",
    "claims_claim",
    "claims_clock",
    "claims_document",
)


def written(tables: Sequence[str] = TABLES) -> dict[str, int]:
    """How many rows each table holds: what a refusal must not change."""
    with connection.cursor() as cursor:
        counts = {}
        for table in tables:
            cursor.execute(f"select count(*) from {table}")
            counts[table] = cursor.fetchone()[0]
        return counts
