"""Several at once, with real processes and connections."""

import subprocess
import sys
import threading
import uuid

import pytest
from django.db import connection, transaction

from settlement.ledger import door as ledger
from settlement.ledger.checks import find_faults
from tests.claims.processes import PATIENCE_S, is_waited_for, until
from tests.settlement.ledger.books import PROJECT, REGION, fact, fund, instant, run, vouchers
from tests.settlement.ledger.payer import AMOUNT

pytestmark = pytest.mark.usefixtures("committed_project")

BOOKS = {"region": REGION, "project_no": PROJECT}
MONEY = 100_000


def test_eight_cashiers_never_overdraw_the_payout_account(process_env):
    fund(MONEY)
    cashiers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.settlement.ledger.payer", f"K{n}"],
            env=process_env, stdout=subprocess.PIPE, text=True,
        )
        for n in range(8)
    ]  # fmt: skip
    paid = [int(cashier.communicate(timeout=PATIENCE_S)[0]) for cashier in cashiers]
    assert [cashier.returncode for cashier in cashiers] == [0] * 8
    assert sum(paid) == MONEY // AMOUNT
    assert ledger.available(**BOOKS) == MONEY % AMOUNT
    assert ledger.balance(**BOOKS, gl_code="1002.02") == MONEY % AMOUNT
    assert find_faults() == []


def in_threads(count, work):
    """Runs ``work(n)`` at the same moment in connections of their own and gives back what each said or raised."""
    gate, said = threading.Barrier(count), [None] * count

    def one(n):
        try:
            gate.wait()
            said[n] = work(n)
        except Exception as raised:
            said[n] = raised
        finally:
            connection.close()

    threads = [threading.Thread(target=one, args=(n,)) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_S)
    return said


def test_the_same_event_from_eight_sides_is_booked_once():
    event_id = uuid.uuid4()
    said = in_threads(8, lambda n: instant(700, "H1", event_id))
    assert sorted(said) == [0] * 7 + [1]
    assert run("select count(*) from settlement_voucher") == [(1,)]


def test_a_voucher_is_reversed_once_by_eight_sides():
    settled = uuid.uuid4()
    instant(700, "H1", settled)

    def reverse(n):
        reversal = fact("cover.bill_reversed.1", benefit_fen=700, hospital_code="H1", settled_event_id=str(settled))
        with transaction.atomic():
            return ledger.post(vouchers(reversal))

    said = in_threads(8, reverse)
    assert said.count(1) == 1
    assert ledger.balance(**BOOKS, gl_code="2202.02") == 0
    assert find_faults() == []


def test_closing_a_month_waits_for_who_still_posts_into_it():
    posted, closed = threading.Event(), threading.Event()

    def slow_writer():
        with transaction.atomic():
            ledger.post(vouchers(fact("cover.bill_settled.1", benefit_fen=5, hospital_code="H1")))
            posted.set()
            until(lambda: closed.is_set() or is_waited_for(), "the closing")
            assert not closed.is_set()  # it must not overtake us
        return "posted"

    def closer():
        assert posted.wait(PATIENCE_S)
        for ym in (201401, 201402, 201403):
            ledger.close_period(**BOOKS, ym=ym)
        closed.set()
        return "closed"

    assert in_threads(2, lambda n: (slow_writer, closer)[n]()) == ["posted", "closed"]
    assert find_faults() == []
