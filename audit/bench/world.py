"""What the bench and the tests of verify work on: a region with a project, persons with cover years, and their bills.

Everything is decided by the domain and written by the store, as in life; only many events share a command, so that a
log of a hundred thousand events is there within a minute. Nobody in it exists.
"""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.db import connection

from claims.counter.append import append_to_claim
from claims.counter.domain import dossier
from claims.counter.domain.claim import Claim
from claims.counter.domain.documents import REQUIRED
from claims.counter.streams import CLAIM
from claims.domain.document import Document
from claims.persons.commands import register_person
from claims.persons.domain import person as persons
from claims.persons.domain.identity import check_character
from claims.persons.streams import PERSON
from claims.store import Cause, Stream, Transaction, execute
from settlement.cover.commands import enrol_person, settle_bill
from settlement.cover.domain import cover
from settlement.cover.domain.bill import Bill, BillAmounts
from settlement.cover.queries import COVER, cover_key
from settlement.hospital.commands import make_token
from settlement.ledger import door as ledger
from settlement.plan.domain.plan import Place
from settlement.plan.shipped import shipped_plans

REGION = "360100"
PROJECT = "BENCH-INS"
YEAR = 2025
HOSPITAL = "H36010200001"
TOKEN = "bench-token-of-a-hospital-that-does-not-exist"  # noqa: S105
TEMPLATE = "bench-template"
NOON = datetime(2025, 12, 1, 4, 0, tzinfo=UTC)
TODAY = date(2025, 12, 1)

_HOSPITAL = """
insert into settlement_hospital (region, code, name_zh, name_en, county_code, account_last4, open)
values (%s, %s, '测试医院', 'A hospital of the bench', %s, '', true) on conflict do nothing"""


def cause(key: str, *, actor: str = HOSPITAL, role: str = "hospital", at: datetime = NOON) -> Cause:
    """A cause of the simulated past, so that two runs write the same."""
    return Cause(
        actor=actor, role=role, outlet="", channel="simulation", ground="bench", at=at, request_key=key
    )  # fmt: skip


def open_region() -> None:
    """The project, with periods for as long as anybody may run this, and a hospital with its token."""
    roles = ("INCOME", "PAYOUT", "HQ_POOL")
    ledger.open_project(
        ledger.Project(
            region=REGION,
            project_no=PROJECT,
            name_zh="测试项目",
            name_en="A project of the bench",
            contract_type="INS",
            policy_from=date(YEAR, 1, 1),
            policy_to=date(YEAR + 50, 12, 31),
            bank_accounts=tuple(ledger.BankAccount(role, f"{PROJECT}-{role}", "HQ-1") for role in roles),
        )
    )
    with connection.cursor() as cursor:
        cursor.execute(_HOSPITAL, (REGION, HOSPITAL, REGION))
    make_token(region=REGION, hospital_code=HOSPITAL, note="bench", token=TOKEN, cause=cause("token"))


def costs(yuan: int) -> BillAmounts:
    """A bill of which ``yuan`` are compliant and nothing is paid by others."""
    fen = yuan * 100
    return BillAmounts(
        medfee_sumamt=fen, fulamt_ownpay_amt=0, overlmt_selfpay=0, preselfpay_amt=0, inscp_scp_amt=fen
    )  # fmt: skip


def report_claim(
    tx: Transaction, claim_no: str, *, person_id: str, outlet: str, received: date, today: date
) -> Stream[Claim]:
    """A counter claim handed in with all its papers, a day after a stay of four; its stream."""
    reported = dossier.report(
        None,
        claim_no=claim_no,
        region=REGION,
        person_id=person_id,
        outlet=outlet,
        policy_year=YEAR,
        fixmedins_code=HOSPITAL,
        fixmedins_name="测试医院",
        admission_date=received - timedelta(days=5),
        discharge_date=received - timedelta(days=1),
        claimed={"medfee_sumamt_fen": 3_000_000},
        channel="outlet",
        received_date=received,
        documents=[Document(kind=kind, pages=1, sha256="0" * 64) for kind in REQUIRED],
        today=today,
    )
    return append_to_claim(tx, tx.load(CLAIM, claim_no), reported)


def bill(visit: str, yuan: int, admitted: date = date(YEAR, 5, 20), discharged: date = date(YEAR, 6, 1)) -> Bill:
    return Bill(
        hospital_code=HOSPITAL,
        mdtrt_id=visit,
        med_type="21",
        place=Place.LOCAL,
        disease_code="C34.9",
        disease_scope="",
        admission_date=admitted,
        discharge_date=discharged,
        amounts=costs(yuan),
    )


def fill(persons_count: int, bills_each: int, *, first: int = 0, seed: int = 7) -> int:
    """Persons, enrolments and bills, some of them reversed; how many events. The same seed writes the same log."""
    written = 0
    for start in range(first, first + persons_count, 20):
        numbers = range(start, min(start + 20, first + persons_count))
        written += _fill_some(numbers, bills_each, random.Random(f"{seed}-{start}"))
    return written


def _fill_some(numbers: Sequence[int], bills_each: int, chance: random.Random) -> int:
    def do(tx: Transaction) -> dict[str, Any]:
        return {"events": sum(_live_a_year(tx, number, bills_each, chance) for number in numbers)}

    done = execute("bench_fill", region=REGION, cause=cause(f"fill-{numbers[0]}"), body={}, do=do)
    return int(done["events"])


def _live_a_year(tx: Transaction, number: int, bills_each: int, chance: random.Random) -> int:
    person_id = f"bench-{number}"
    person, year = tx.load_many([(PERSON, person_id), (COVER, cover_key(person_id, YEAR))])
    tx.append(person, persons.register(person.state, person_id=person_id, sealed={}, master_key_id="bench"))
    year = tx.append(year, cover.enrol(year.state, region=REGION, **enrolment(person_id)))
    for visit in range(bills_each):
        no = f"BB{number}-{visit}"
        costly = bill(f"V{number}-{visit}", chance.randrange(18_000, 40_000))
        year = tx.append(
            year, cover.settle(year.state, bill_no=no, bill=costly, plans=shipped_plans(), today=TODAY)
        )  # fmt: skip
    return 2 + bills_each


def settle_template() -> str:
    """A person with three settled bills, of which the last one's rows are a sample; its number."""

    def do(tx: Transaction) -> dict[str, Any]:
        person = tx.load(PERSON, TEMPLATE)
        tx.append(person, persons.register(person.state, person_id=TEMPLATE, sealed={}, master_key_id="bench"))
        return {}

    execute("bench_template", region=REGION, cause=cause("template"), body={}, do=do)
    enrol_person(region=REGION, **enrolment(TEMPLATE), cause=cause("template-enrol"))
    for visit in range(3):
        settled = settle_bill(
            region=REGION, person_id=TEMPLATE, bill=bill(f"T{visit}", 30_000), cause=cause(f"template-{visit}")
        )
    return str(settled["bill_no"])


def enrolment(person_id: str) -> dict[str, Any]:
    return {
        "person_id": person_id,
        "year": YEAR,
        "from_date": date(YEAR, 1, 1),
        "to_date": date(YEAR, 12, 31),
        "consecutive_years": 1,
        "zero_claim_years": 0,
        "disease_scope": None,
    }


def register(count: int) -> list[tuple[str, str]]:
    """Persons a hospital can name, registered and enrolled by their own commands: (person_id, psn_no) each."""
    return [_register(number) for number in range(count)]


def _register(number: int) -> tuple[str, str]:
    psn_no = f"3601{number:016d}"
    seventeen = f"360102{1950 + number % 50}0101{number % 1000:03d}"
    person_id = register_person(
        region=REGION,
        psn_no=psn_no,
        name="某某",
        id_no=seventeen + check_character(seventeen),
        phone="",
        cause=cause(f"register-{number}"),
    )["person_id"]
    enrol_person(region=REGION, **enrolment(person_id), cause=cause(f"enrol-{number}"))
    return person_id, psn_no


def bills_over_http(psn_nos: Sequence[str], prefix: str, lines: int = 0) -> Iterator[tuple[str, dict[str, Any]]]:
    """Endless requests for the hospital API: (idempotency key, body), person by person in turn."""
    number = 0
    while True:
        yield f"{prefix}-{number:08d}", wire_bill(psn_nos[number % len(psn_nos)], f"{prefix}-{number}", lines)
        number += 1


def wire_bill(psn_no: str, visit: str, lines: int = 0) -> dict[str, Any]:
    total = "18000.00"
    body: dict[str, Any] = {
        "psn_no": psn_no,
        "mdtrt_id": visit,
        "med_type": "21",
        "begndate": f"{YEAR}-05-20",
        "enddate": f"{YEAR}-06-01",
        "medfee_sumamt": total,
        "fulamt_ownpay_amt": "0.00",
        "overlmt_selfpay": "0.00",
        "preselfpay_amt": "0.00",
        "inscp_scp_amt": total,
        "hifp_pay": "0.00",
    }
    if lines:
        each, last = 1_800_000 // lines, 1_800_000 - 1_800_000 // lines * (lines - 1)
        amounts = [f"{fen // 100}.{fen % 100:02d}" for fen in [each] * (lines - 1) + [last]]
        body["feedetail"] = [
            {"feedetl_sn": str(n), "det_item_fee_sumamt": amount, "inscp_scp_amt": amount}
            for n, amount in enumerate(amounts, 1)
        ]
    return body
