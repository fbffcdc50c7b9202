"""Many at the same moment, on connections of their own: what each of them may rely on."""

import random
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.db import connection

from claims.store import StoreBusy, sql
from claims.store import transaction as store_transaction
from settlement.counter import commands as counter_commands
from settlement.counter.commands import CalculationHasMoved
from settlement.cover import commands as cover_commands
from settlement.cover.domain.bill import BillAmounts
from settlement.cover.domain.cover import AlreadyReversed, AlreadySettled
from settlement.hospital.domain.reimbursement import NothingToReimburse
from settlement.ledger import door as ledger
from settlement.payment import commands as payment_commands
from tests.claims import processes
from tests.settlement import scene
from tests.settlement.counter import acts as counter

pytestmark = pytest.mark.django_db(transaction=True)

WRITERS, BILLS = 8, 200


def _costs() -> list[BillAmounts]:
    """200 bills of 1,200 to 2,800 yuan: together they go over the ceiling of 200,000 yuan."""
    source = random.Random(7)
    return [scene.amounts(source.randrange(1_200, 2_800)) for _ in range(BILLS)]


def _settle_patiently(visit: str, costs: BillAmounts, person_id: str) -> dict[str, Any]:
    """As a hospital does: "busy" is answered with the same request again."""
    while True:
        try:
            return scene.settle(visit, costs, person_id=person_id, cause=scene.cause(f"{person_id}-{visit}"))
        except StoreBusy:
            continue


def _write(number: int, costs: list[BillAmounts]) -> None:
    for n in range(number, BILLS, WRITERS):
        _settle_patiently(f"V{n}", costs[n], scene.ANNE)


def _accumulators(person_id: str) -> tuple[Any, ...]:
    return scene.rows(
        """select compliant_fen, paid_fen, deductible_used_fen, bill_count, version from settlement_cover
            where person_id = %s""",
        person_id,
    )[0]


def test_eight_writers_on_one_year_give_the_sequential_result() -> None:
    scene.world()
    scene.register("p-ben")
    scene.enrol("p-ben")
    costs = _costs()
    processes.together(_write, [(n, costs) for n in range(WRITERS)])
    for n in range(BILLS):
        _settle_patiently(f"W{n}", costs[n], "p-ben")
    assert _accumulators(scene.ANNE) == _accumulators("p-ben")
    assert _accumulators(scene.ANNE)[1] == 200_000_00  # the ceiling of plan SD2014
    assert scene.rows("select sum(benefit_fen), count(*) from settlement_bill where person_id = %s", scene.ANNE) == [
        (200_000_00, BILLS)
    ]
    owed = ledger.balance(region=scene.REGION, project_no=scene.PROJECT, gl_code="2202.02")
    assert owed == 2 * 200_000_00


def _identical(found: Any) -> None:
    found.put(_settle_patiently("V1", scene.PUBLISHED, scene.ANNE))


def test_eight_identical_requests_are_one_event_and_equal_answers() -> None:
    scene.world()
    found = processes.queue()
    processes.together(_identical, [(found,)] * 8)
    answers = [found.get() for _ in range(8)]
    assert all(answer == answers[0] for answer in answers)
    assert answers[0]["benefit_fen"] == 87_000_00
    assert scene.rows("select count(*) from claims_event where kind = 'cover.bill_settled.1'") == [(1,)]
    assert scene.rows("select count(*) from settlement_bill") == [(1,)]


def _same_visit(found: Any, n: int) -> None:
    try:
        scene.settle("V1", person_id=scene.ANNE, cause=scene.cause(f"other-{n}"))
        found.put("settled")
    except (AlreadySettled, StoreBusy) as refusal:
        found.put(refusal.code)


def test_one_visit_under_eight_keys_is_settled_once() -> None:
    scene.world()
    found = processes.queue()
    processes.together(_same_visit, [(found, n) for n in range(8)])
    assert sorted(found.get() for _ in range(8)).count("settled") == 1
    assert scene.rows("select count(*) from settlement_bill") == [(1,)]


# The house's own function with a door before it, so that a test can hold whoever is on the way to it.
_HELD = """
alter function refuse_second_bill(text, text, text, text, int) rename to refuse_second_bill_at_last;
create function refuse_second_bill(text, text, text, text, int) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(13);
  perform refuse_second_bill_at_last($1, $2, $3, $4, $5);
end $$"""
_AS_BEFORE = """
drop function refuse_second_bill(text, text, text, text, int);
alter function refuse_second_bill_at_last(text, text, text, text, int) rename to refuse_second_bill"""


@pytest.fixture
def held() -> Iterator[None]:
    sql.run(_HELD)
    yield
    sql.run(_AS_BEFORE)


def test_a_bill_whose_way_became_free_before_it_was_refused_is_settled(held: None) -> None:
    """The visit is somebody else's when the row is written, and free again when it is looked up whose it is."""
    scene.world()
    scene.register("p-ben")
    scene.enrol("p-ben")
    mistaken = scene.settle()["bill_no"]
    sql.fetch("select pg_advisory_lock(13)")
    with ThreadPoolExecutor(1) as elsewhere:
        answer = elsewhere.submit(_closing, lambda: scene.settle(person_id="p-ben"))
        try:
            processes.until(lambda: processes.is_waited_for() or answer.done(), "the second bill")
            by = {"ground": "wrong person", "cause": scene.cause()}
            cover_commands.reverse_bill(region=scene.REGION, hospital_code=scene.HOSPITAL, bill_no=mistaken, **by)
        finally:
            sql.fetch("select pg_advisory_unlock(13)")
        assert answer.result()["benefit_fen"] == 87_000_00
    live = "select person_id from settlement_bill where state = 'settled'"
    assert scene.rows(live) == [("p-ben",)]


def _closing(work: Callable[[], Any]) -> Any:
    try:
        return work()
    finally:
        connection.close()


def _take_back(found: Any, bill_no: str, n: int) -> None:
    store_transaction.RETRY.tries = 20
    by = {"ground": "wrong bill", "cause": scene.cause(f"back-{n}")}
    try:
        cover_commands.reverse_bill(region=scene.REGION, hospital_code=scene.HOSPITAL, bill_no=bill_no, **by)
        found.put("reversed")
    except AlreadyReversed as refusal:
        found.put(refusal.code)


def test_one_bill_under_six_keys_is_taken_back_once() -> None:
    """Whether it is live is asked of its row, while others of the year come and go."""
    scene.world()
    scene.settle("V0", scene.amounts(5_000))
    bill_no = scene.settle("V1", scene.amounts(30_000))["bill_no"]
    found = processes.queue()
    processes.together(_take_back, [(found, bill_no, n) for n in range(6)])
    assert sorted(found.get() for _ in range(6)) == ["already_reversed"] * 5 + ["reversed"]
    assert scene.rows("select count(*) from claims_event where kind = 'cover.bill_reversed.1'") == [(1,)]
    assert _accumulators(scene.ANNE)[0] == 5_000_00


def _order(found: Any, n: int) -> None:
    store_transaction.RETRY.tries = 20
    try:
        answer = payment_commands.order_hospital_payment(
            region=scene.REGION, hospital_code=scene.HOSPITAL, cause=scene.cause(f"order-{n}")
        )
        found.put(answer["amount_fen"])
    except NothingToReimburse:
        found.put(0)


def test_orders_for_a_hospital_at_the_same_moment_never_pay_a_bill_twice() -> None:
    anne = counter.world()
    total = sum(scene.settle(f"V{n}", scene.amounts(20_000), person_id=anne)["benefit_fen"] for n in range(6))
    found = processes.queue()
    processes.together(_order, [(found, n) for n in range(4)])
    assert sorted(found.get() for _ in range(4)) == [0, 0, 0, total]
    assert scene.rows("select sum(amount_fen)::bigint, count(*) from settlement_payment") == [(total, 1)]
    assert scene.rows("select count(distinct payment_no), sum(reimbursed_fen)::bigint from settlement_bill") == [
        (1, total)
    ]


def _approve(found: Any, claim_no: str) -> None:
    by = scene.cause(f"approve-{claim_no}", actor="approver", role="approver")
    try:
        found.put(counter_commands.approve_claim(region=scene.REGION, claim_no=claim_no, cause=by)["benefit_fen"])
    except CalculationHasMoved:
        found.put(-1)


def test_two_claims_of_one_person_are_never_approved_from_the_same_base() -> None:
    anne = counter.world()
    stays = [(counter.date(2014, 4, day), counter.date(2014, 4, day + 1)) for day in (1, 3, 5, 7)]
    claims = [counter.report(anne, admission_date=first, discharge_date=last) for first, last in stays]
    for claim_no in claims:
        counter.assess(claim_no)
    found = processes.queue()
    processes.together(_approve, [(found, claim_no) for claim_no in claims])
    assert sorted(found.get() for _ in claims) == [-1, -1, -1, 87_000_00]
    assert _accumulators(anne)[1] == 87_000_00
