"""What the tests of the books share: a project, events to book, and a refusal that must leave nothing behind."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from settlement.ledger import door as ledger
from settlement.ledger.domain.posting import Voucher, vouchers_of

REGION = "370000"
PROJECT = "SD2014"
AT = datetime(2014, 3, 1, 2, tzinfo=UTC)


def open_books(project_no: str = PROJECT, region: str = REGION, year: int = 2014) -> None:
    ledger.open_project(
        ledger.Project(
            region=region,
            project_no=project_no,
            name_zh="山东省大病保险",
            name_en="Shandong critical illness insurance",
            contract_type="INS",
            policy_from=date(year, 1, 1),
            policy_to=date(year, 12, 31),
            bank_accounts=tuple(
                ledger.BankAccount(role, f"{project_no}-{role}", "总公司批复1号")
                for role in ("INCOME", "PAYOUT", "HQ_POOL")
            ),
        )
    )


def fact(kind: str, **fields: Any) -> Any:
    """An event with the fields the books read, and no others."""
    return SimpleNamespace(kind=kind, policy_year=2014, **fields)


def vouchers(
    event: Any, event_id: uuid.UUID | None = None, at: datetime = AT, project_no: str = PROJECT
) -> list[Voucher]:
    return vouchers_of(event, event_id=event_id or uuid.uuid4(), region=REGION, occurred_at=at, project_no=project_no)


def book(kind: str, event_id: uuid.UUID | None = None, at: datetime = AT, **fields: Any) -> int:
    """Books one event as its command would, and lets the database check what it checks at commit."""
    with transaction.atomic():
        new = ledger.post(vouchers(fact(kind, **fields), event_id, at))
        check_now()
    return new


def instant(amount: int, hospital: str = "H37010000001", event_id: uuid.UUID | None = None) -> int:
    return book("cover.bill_settled.1", event_id, benefit_fen=amount, hospital_code=hospital)


def fund(amount: int) -> None:
    """Brings money the whole way: due, received, swept up, allocated down."""
    for kind in (
        "premium_due", "premium_received", "sweep_sent", "sweep_arrived", "allocation_sent", "allocation_arrived",
    ):  # fmt: skip
        book(f"fund.{kind}.1", amount_fen=amount)


def pay(step: str, amount: int, event_id: uuid.UUID | None = None, **payee: str) -> int:
    """A step of a payment in which the bank did as it was told, to the claim C1 unless a payee is given."""
    kind = f"payment.{step}.{2 if step in ('confirmed', 'returned') else 1}"
    to = payee or {"payee_kind": "person", "claim_no": "C1"}
    return book(kind, event_id, amount_fen=amount, short_fen=0, over_fen=0, **to)


def check_now() -> None:
    """What waits for the commit is checked here: a test that rolls back would never see it."""
    run("set constraints all immediate")
    run("set constraints all deferred")


def run(sql: str, params: Any = None) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall() if cursor.description else []


def everything() -> list[Any]:
    """All that the books hold, to compare before and after."""
    return [
        run("select count(*), max(id) from settlement_voucher"),
        run("select count(*), sum(amount_fen) from settlement_posting"),
        run("select region, account_id, actual_fen, pending_fen from settlement_balance order by 1, 2"),
        run("select region, project_no, ym, state from settlement_period order by 1, 2, 3"),
        run("select count(*) from settlement_rule_line"),
        run("select count(*) from settlement_account"),
    ]


@contextmanager
def refused(state: str | type[Exception], match: str | None = None) -> Iterator[None]:
    """The block is refused with this SQLSTATE or refusal, and the books are what they were."""
    before = everything()
    expected = DatabaseError if isinstance(state, str) else state
    with pytest.raises(expected, match=match) as caught, transaction.atomic():
        yield
    if isinstance(state, str):
        assert getattr(caught.value.__cause__, "sqlstate", "") == state
    assert everything() == before
