"""What a hospital is owed is exact at every moment, whatever of it has been summed up, and nobody waits for that."""

import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import connection, transaction

from settlement import tasks
from settlement.ledger.checks import find_faults
from settlement.ledger.owed import owed_to, sum_up
from tests.claims.processes import PATIENCE_S, until
from tests.settlement.ledger.books import REGION, book, fund, instant, open_books, run

SETTLED = uuid.UUID(int=7)


def owed(hospital: str = "H1") -> int:
    return owed_to(region=REGION, hospital_code=hospital)


def kept(hospital: str = "H1") -> int:
    return sum(fen for [fen] in run("select fen from settlement_owed where hospital_code = %s", [hospital]))


def all_summed_up() -> None:
    """Once whatever else the server does now is over."""
    until(lambda: sum_up() == 0, "the end of older transactions")


@pytest.mark.usefixtures("project")
def test_the_sum_is_the_same_before_and_after_it_was_kept() -> None:
    assert (owed(), sum_up()) == (0, 0)
    fund(1000)
    instant(700, "H1", SETTLED)
    instant(40, "H2")
    assert (owed(), kept()) == (700, 0)
    all_summed_up()
    assert (owed(), kept(), owed("H2"), kept("H2")) == (700, 700, 40, 40)
    instant(5, "H1")
    assert (owed(), kept(), find_faults()) == (705, 700, [])
    book("cover.bill_reversed.1", benefit_fen=700, hospital_code="H1", settled_event_id=str(SETTLED))
    of_h1 = {"amount_fen": 5, "payee_kind": "hospital", "hospital_code": "H1"}
    book("payment.reserved.1", **of_h1)
    book("payment.confirmed.2", **of_h1, short_fen=0, over_fen=0)
    assert (owed(), kept()) == (0, 700)
    all_summed_up()
    assert (owed(), kept(), find_faults()) == (0, 0, [])


@pytest.mark.usefixtures("project")
def test_projects_of_all_years_and_other_regions_are_kept_apart_and_summed_as_asked() -> None:
    open_books("OTHER", region="360100")
    instant(1, "H1")
    run("insert into settlement_owed (region, hospital_code, fen) values ('360100', 'H1', 1000)")
    assert owed() == 1
    [fault] = find_faults(["C02"])
    assert (fault.region, fault.detail) == ("360100", "H1 is kept as owed 1000, the books say 0")


@pytest.mark.usefixtures("project")
def test_a_ring_of_the_beat_sums_up() -> None:
    instant(3, "H1")

    def rung() -> bool:
        tasks.sum_up_owed()
        return kept() == 3

    until(rung, "the end of older transactions")


@pytest.mark.usefixtures("project")
def test_a_mark_of_another_server_is_set_anew() -> None:
    instant(3, "H1")
    sum_up()
    run("update settlement_owed_mark set next_xid = '9223372036854775807'")
    assert owed() == 3
    all_summed_up()
    assert (owed(), kept()) == (3, 3)


@contextmanager
def meanwhile(work: str, *given: object) -> Iterator[None]:
    """Another connection does this and has not committed it inside."""
    done, over = threading.Event(), threading.Event()

    def hold() -> None:
        try:
            with transaction.atomic():
                {"settles": instant, "locks": lock}[work](*given)  # type: ignore[operator]
                done.set()
                over.wait(PATIENCE_S)
        finally:
            connection.close()

    other = threading.Thread(target=hold)
    other.start()
    assert done.wait(PATIENCE_S)
    try:
        yield
    finally:
        over.set()
        other.join(PATIENCE_S)


def lock() -> None:
    run("select from settlement_owed for update")
    run("select from settlement_owed_mark for update")


@pytest.mark.usefixtures("committed_project")
def test_a_voucher_that_is_committed_late_is_not_passed_over() -> None:
    with meanwhile("settles", 100, "H1"):
        instant(7, "H1")
        for _ in range(3):
            assert sum_up() > 0
        assert (owed(), kept()) == (7, 0)
    assert owed() == 107
    all_summed_up()
    assert (owed(), kept(), find_faults()) == (107, 107, [])


@pytest.mark.usefixtures("committed_project")
def test_nobody_waits_for_the_sum_and_it_waits_for_nobody() -> None:
    instant(7, "H1")
    all_summed_up()
    with meanwhile("locks"):
        run("set lock_timeout = 100")
        instant(5, "H1")
        assert sum_up() > 0
        assert owed() == 12
        run("reset lock_timeout")
    all_summed_up()
    assert (owed(), kept()) == (12, 12)
