"""The rows are what a replay of the log gives, to the last column."""

from typing import Any
from uuid import UUID

import pytest
from django.db import connection

from claims import store
from claims.wiring import declared
from settlement.apps import CAPABILITIES
from settlement.cover import commands as cover_commands
from settlement.cover.domain import cover
from settlement.cover.streams import COVER, cover_key
from settlement.ledger.domain.posting import EVENT_RULES, digest, policy_year, vouchers_of
from settlement.ledger.projections import book
from settlement.payment import commands as payment_commands
from settlement.payment.streams import PAYMENT
from settlement.plan.shipped import shipped_plans
from tests import log
from tests.settlement import scene
from tests.settlement.counter import acts as counter

pytestmark = pytest.mark.django_db(transaction=True)


class Replay:
    """A transaction's stand-in that knows the streams as they stood after the event being replayed."""

    def __init__(self) -> None:
        self.streams: dict[str, store.Stream[Any]] = {}
        self.evolving: dict[str, Any] = {}

    def evolve(self, recorded: store.Recorded) -> None:
        kind = {"cover": COVER, "payment": PAYMENT}.get(recorded.stream_id.partition(":")[0])
        if kind is None:
            return
        before = self.streams.get(recorded.stream_id)
        evolve = self.evolving.setdefault(recorded.stream_id, kind.evolving())
        state = evolve(before.state if before else kind.initial, recorded.event)
        self.streams[recorded.stream_id] = store.Stream(
            kind=kind, stream_id=recorded.stream_id, version=recorded.version, head_hash=b"", state=state
        )

    def load(self, kind: store.StreamType[Any], key: str) -> store.Stream[Any]:
        return self.streams[kind.stream_id(key)]

    def execute(self, sql: str, params: Any) -> int:
        with connection.cursor() as cursor:
            cursor.execute(sql, params)
            return int(cursor.rowcount)


TABLES = ("settlement_cover", "settlement_bill", "settlement_payment")


def contents() -> dict[str, Any]:
    return {table: scene.rows(f"select to_jsonb(t) - 'id' from {table} t order by 1") for table in TABLES}


def a_busy_year() -> None:
    anne = counter.world()
    counter.fund(300_000)
    first = scene.settle("V1", scene.amounts(30_000), person_id=anne)
    scene.settle("V2", scene.amounts(15_000), person_id=anne)
    cover_commands.grant_identity(
        region=scene.REGION, person_id=anne, year=2014, group="subsistence", from_date=scene.TODAY, to_date=None,
        ground="list", cause=scene.cause(),
    )  # fmt: skip
    money = payment_commands.order_hospital_payment(
        region=scene.REGION, hospital_code=scene.HOSPITAL, cause=counter.by("cashier")
    )
    counter.react()
    reverse = {"region": scene.REGION, "hospital_code": scene.HOSPITAL, "ground": "wrong", "cause": scene.cause()}
    cover_commands.reverse_bill(bill_no=first["bill_no"], **reverse)
    claim_no = counter.payable(anne)
    counter.react()
    ((payment_no,),) = scene.rows("select payment_no from settlement_payment where claim_no = %s", claim_no)
    bank = {"region": scene.REGION, "cause": counter.by("bank")}
    payment_commands.fail_payment(payment_no=money["payment_no"], reason="bank_error", **bank)
    bank["cause"] = counter.by("bank")
    payment_commands.confirm_payment(payment_no=payment_no, bank_ref="BK1", paid_fen=87_000_00, **bank)
    counter.react()
    bank["cause"] = counter.by("bank")
    payment_commands.return_payment(payment_no=payment_no, returned_fen=87_000_00, reason="account_closed", **bank)
    counter.react()
    counter.give_account(claim_no, counter.OTHER_ACCOUNT)
    scene.settle("V3", scene.amounts(70_000), person_id=anne)
    counter.react()


def test_rows_equal_a_replay_of_the_log() -> None:
    a_busy_year()
    before = contents()
    for table in TABLES:
        scene.rows(f"delete from {table} returning 1")
    replay: Any = Replay()
    tables = declared("PROJECTIONS", "settlement", CAPABILITIES)
    functions = {f for table in tables for fs in table.values() for f in fs} - {book}
    for recorded in log.whole():
        replay.evolve(recorded)
        for project in functions:
            if any(project in table.get(recorded.kind, ()) for table in tables):
                project(replay, [recorded])
    assert contents() == before


def test_every_voucher_is_derived_again_from_its_event() -> None:
    a_busy_year()
    derived = []
    for recorded in log.whole():
        if recorded.kind in EVENT_RULES:
            assert policy_year(recorded.event) == 2014
            derived += vouchers_of(
                recorded.event,
                event_id=UUID(recorded.event_id),
                region=recorded.region,
                occurred_at=recorded.occurred_at,
                project_no=scene.PROJECT,
            )
    booked = scene.rows("select encode(digest, 'hex') from settlement_voucher order by 1")
    assert sorted(digest(voucher).hex() for voucher in derived) == [row[0] for row in booked]
    assert len(derived) > 10


def test_a_visit_settled_reversed_and_settled_again_in_one_command_stands_once() -> None:
    scene.world()

    def do(tx: store.Transaction) -> dict[str, Any]:
        def settle(no: str) -> None:
            year = tx.load(COVER, cover_key(scene.ANNE, scene.YEAR))
            tx.append(
                year,
                cover.settle(year.state, bill_no=no, bill=scene.bill("V1"), plans=shipped_plans(), today=scene.TODAY),
            )

        settle("B1")
        (first,) = tx.recorded()
        taken_back = {
            "bill_no": "B1", "settled": first.event, "settled_event_id": first.event_id, "reversed_before": False,
            "reversal_no": "R1", "ground": "录入错误", "today": scene.TODAY,
        }  # fmt: skip
        year = tx.load(COVER, cover_key(scene.ANNE, scene.YEAR))
        tx.append(year, cover.reverse(year.state, **taken_back), earlier=[first.event])
        settle("B2")
        return {}

    store.execute("all_at_once", region=scene.REGION, cause=scene.cause(), body={}, do=do)
    assert scene.rows("select bill_no, state, reversed_by is null from settlement_bill order by 1") == [
        ("B1", "reversed", False), ("B2", "settled", True),
    ]  # fmt: skip
