"""post(): what it books, once, and what it will not."""

import uuid
from datetime import date, timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from msgspec.structs import replace

from settlement.ledger import door as ledger
from settlement.ledger.checks import find_faults
from settlement.ledger.domain.posting import digest
from tests.settlement.ledger.books import (
    AT,
    PROJECT,
    REGION,
    book,
    check_now,
    everything,
    fact,
    fund,
    instant,
    open_books,
    pay,
    refused,
    run,
    vouchers,
)  # fmt: skip

pytestmark = pytest.mark.usefixtures("project")

BOOKS = {"region": REGION, "project_no": PROJECT}


def held(gl_code: str, **more: str) -> int:
    return ledger.balance(**BOOKS, gl_code=gl_code, **more)


@pytest.mark.law("86.service.9.1e")
def test_an_instant_settlement_is_owed_to_its_hospital():
    instant(8_700_000, "H1")
    instant(100, "H2")
    assert held("6511.02") == 8_700_100
    assert held("2202.02", counterparty="H1") == 8_700_000
    assert held("2202.02", counterparty="H2") == 100
    assert find_faults() == []


def test_a_benefit_of_nothing_books_nothing():
    assert instant(0) == 0
    assert run("select count(*) from settlement_voucher") == [(0,)]


def test_the_same_event_again_books_nothing():
    event_id = uuid.uuid4()
    assert instant(500, event_id=event_id) == 1
    before = everything()
    assert instant(500, event_id=event_id) == 0
    assert everything() == before


def test_the_same_event_with_another_amount_is_refused():
    event_id = uuid.uuid4()
    instant(500, event_id=event_id)
    with refused("LE006"):
        instant(501, event_id=event_id)


def test_of_many_vouchers_those_booked_before_are_not_booked_again():
    ids = [uuid.uuid4() for _ in range(4)]
    many = [
        voucher
        for n, event_id in enumerate(ids, 1)
        for voucher in vouchers(fact("cover.bill_settled.1", benefit_fen=n, hospital_code="H"), event_id=event_id)
    ]
    assert ledger.post(many[:2]) == 2
    assert ledger.post([*many, many[3]]) == 2
    before = everything()
    assert ledger.post(many) == 0
    with refused("LE006", str(ids[1])):
        ledger.post([many[0], replace(many[1], lines=many[2].lines)])
    assert everything() == before
    assert held("2202.02", counterparty="H") == 10
    booked = run("select event_id, digest from settlement_voucher order by id")
    assert [(event_id, bytes(says)) for event_id, says in booked] == [
        (voucher.event_id, digest(voucher)) for voucher in many
    ]


def test_one_statement_books_many_vouchers():
    many = [
        voucher
        for _ in range(50)
        for voucher in vouchers(fact("cover.bill_settled.1", benefit_fen=1, hospital_code="H"))
    ]
    with (
        CaptureQueriesContext(
            connection,
        ) as queries,
        transaction.atomic(),
    ):
        assert ledger.post(many) == 50
    assert len([q for q in queries if "SAVEPOINT" not in q["sql"]]) == 1
    check_now()


def test_nothing_to_book_asks_nothing():
    with CaptureQueriesContext(connection) as queries:
        assert ledger.post([]) == 0
    assert len(queries) == 0


@pytest.mark.law("86.finance.2.2")
def test_the_database_computes_the_digest_of_the_domain():
    event_id = uuid.uuid4()
    [voucher] = vouchers(fact("claim.approved.1", benefit_fen=120_000, claim_no="C370000201400000001"), event_id)
    ledger.post([voucher])
    [stored] = ledger.find_vouchers(region=REGION, event_id=event_id)
    assert stored.digest == digest(voucher)
    assert run("select voucher_digest(v) from settlement_voucher v")[0][0] == digest(voucher)
    assert [line.amount_fen for line in stored.lines] == [120_000, 120_000]


def test_money_goes_the_whole_way_and_back():
    fund(1_000_000)
    book("claim.approved.1", benefit_fen=300_000, claim_no="C1")
    pay("reserved", 300_000)
    assert ledger.available(**BOOKS) == 700_000
    assert held("1002.02") == 1_000_000
    pay("confirmed", 300_000)
    assert (ledger.available(**BOOKS), held("1002.02"), held("2202.01")) == (700_000, 700_000, 0)
    pay("returned", 300_000)
    assert (held("1002.02"), held("2202.03", counterparty="C1")) == (1_000_000, 300_000)
    pay("requeued", 300_000)
    assert (held("2202.03"), held("2202.01", counterparty="C1")) == (0, 300_000)
    pay("reserved", 300_000)
    pay("failed", 300_000)
    assert ledger.available(**BOOKS) == 1_000_000
    assert find_faults() == []


def test_a_returned_reimbursement_is_owed_to_the_hospital_again():
    fund(1000)
    instant(1000, "H1")
    for step in ("reserved", "confirmed", "returned", "requeued"):
        pay(step, 1000, payee_kind="hospital", hospital_code="H1")
    assert held("2202.02", counterparty="H1") == 1000
    assert held("2202.01") == 0
    assert find_faults() == []


def test_money_between_two_bank_accounts_is_in_transit():
    for kind in ("premium_due", "premium_received", "sweep_sent"):
        book(f"fund.{kind}.1", amount_fen=500)
    assert (held("1002.01"), held("3201.01"), held("1002.03", org="HQ")) == (0, 500, 0)
    book("fund.sweep_arrived.1", amount_fen=500)
    assert held("3201.01") + held("3201.01", org="HQ") == 0
    assert held("1002.03", org="HQ") == 500


def test_a_reversal_writes_red_letters():
    settled = uuid.uuid4()
    instant(700, "H1", settled)
    book("cover.bill_reversed.1", benefit_fen=-700, hospital_code="H1", settled_event_id=str(settled))
    red = ledger.find_vouchers(region=REGION)[-1]
    assert red.reverses_event_id == settled
    assert [(line.dc, line.amount_fen) for line in red.lines] == [("D", -700), ("C", -700)]
    assert held("2202.02", counterparty="H1") == 0
    assert find_faults() == []


def test_a_voucher_is_reversed_once():
    settled = uuid.uuid4()
    instant(700, "H1", settled)
    reversal = {"benefit_fen": 700, "hospital_code": "H1", "settled_event_id": str(settled)}
    book("cover.bill_reversed.1", **reversal)
    with refused("23505", "voucher_is_reversed_once"):
        book("cover.bill_reversed.1", **reversal)


@pytest.mark.parametrize(
    "wrong",
    [{"benefit_fen": 699}, {"hospital_code": "H2"}, {"settled_event_id": str(uuid.UUID(int=9))}],
    ids=["another amount", "another hospital", "no original"],
)
def test_red_letters_mirror_their_original(wrong):
    settled = uuid.uuid4()
    instant(700, "H1", settled)
    reversal = {"benefit_fen": 700, "hospital_code": "H1", "settled_event_id": str(settled)}
    with refused("LE007", "does not mirror"):
        book("cover.bill_reversed.1", **(reversal | wrong))


def test_a_reversal_is_not_reversed():
    settled, reversed_ = uuid.uuid4(), uuid.uuid4()
    instant(700, "H1", settled)
    book("cover.bill_reversed.1", reversed_, benefit_fen=700, hospital_code="H1", settled_event_id=str(settled))
    with refused("LE007"):
        book("cover.bill_reversed.1", benefit_fen=700, hospital_code="H1", settled_event_id=str(reversed_))


def test_a_payment_without_funds_says_how_much_must_be_allocated_down():
    fund(100_000)
    with refused(ledger.PayoutAccountShort) as _:
        pay("reserved", 100_001 + 2_345)
    with pytest.raises(ledger.PayoutAccountShort) as short, transaction.atomic():
        pay("reserved", 102_346)
    assert short.value.sentence_zh == "赔付支出户余额不足，尚缺 23.46 元：请先下拨至少 23.46 元。"
    assert short.value.sentence_en.startswith("The payout account is short by 23.46 yuan")
    assert short.value.code == "payout_account_short"


def test_what_is_reserved_cannot_be_reserved_again():
    fund(1000)
    pay("reserved", 600)
    with refused(ledger.PayoutAccountShort):
        pay("reserved", 401)
    assert pay("reserved", 400) == 1


def test_the_limit_counts_all_vouchers_of_one_call():
    fund(1000)
    each = [vouchers(fact("payment.reserved.1", amount_fen=501, payee_kind="person", claim_no=c))[0] for c in "AB"]
    with refused(ledger.PayoutAccountShort):
        ledger.post(each)


@pytest.mark.law("86.finance.8.1")
def test_no_more_is_swept_up_than_was_collected():
    with refused(ledger.IncomeAccountShort):
        book("fund.sweep_sent.1", amount_fen=1)


@pytest.mark.law("86.finance.8.2")
def test_no_more_is_allocated_down_than_was_swept_up():
    with refused(ledger.PoolAccountShort):
        book("fund.allocation_sent.1", amount_fen=1)


def test_no_more_is_released_than_was_reserved():
    fund(1000)
    with refused("23514", "released_is_not_more_than_reserved"):
        pay("failed", 1)


def test_a_month_without_a_period_takes_nothing():
    with refused(ledger.PeriodNotOpen):
        ledger.post(vouchers(fact("fund.premium_due.1", amount_fen=1), at=AT - timedelta(days=400)))


def test_a_closed_month_takes_nothing_and_stays_closed():
    instant(5)
    for ym in (201401, 201402, 201403):
        assert ledger.close_period(**BOOKS, ym=ym)
    assert not ledger.close_period(**BOOKS, ym=201403)
    with refused(ledger.PeriodNotOpen):
        instant(6)
    with refused("LE001"):
        run("update settlement_period set state = 'open', trial_balance_hash = null where ym = 201403")
    assert book("fund.premium_due.1", at=AT + timedelta(days=31), amount_fen=1) == 1
    assert find_faults() == []


def test_months_are_closed_in_their_order():
    with refused(ledger.PeriodNotOpen):
        ledger.close_period(**BOOKS, ym=201402)


@pytest.mark.law("86.finance.3.1")
def test_the_books_of_another_project_are_other_books():
    open_books("SD2019", year=2019)
    instant(5)
    assert ledger.balance(region=REGION, project_no="SD2019", gl_code="2202.02") == 0
    assert [ledger.get_project_no(REGION, year) for year in (2014, 2019)] == [PROJECT, "SD2019"]
    with pytest.raises(ledger.NoProject):
        ledger.get_project_no(REGION, 2016)


def test_a_region_has_one_project_at_a_time():
    with refused(ledger.ProjectOverlaps):
        open_books("SD2014b")


def test_opening_a_project_twice_opens_it_once():
    before = everything()
    open_books()
    assert everything() == before


def test_an_account_the_project_does_not_have_is_refused():
    [voucher] = vouchers(fact("fund.premium_due.1", amount_fen=1))
    cash = replace(voucher, lines=(voucher.lines[0], replace(voucher.lines[1], gl_code="1001.01")))
    with refused("LE007", "does not have"):
        ledger.post([cash])


def test_the_trial_balance_sums_to_nothing():
    fund(1000)
    instant(300)
    lines = ledger.trial_balance(**BOOKS)
    assert sum(line.debit_fen - line.credit_fen for line in lines) == 0
    by_code = {(line.org, line.gl_code): line.balance_fen for line in lines}
    assert by_code["BRANCH", "6031.01"] == 1000
    assert by_code["BRANCH", "6511.02"] == 300
    assert all(line.debit_fen == 0 for line in ledger.trial_balance(**BOOKS, until=date(2014, 2, 28)))


def test_vouchers_are_found_by_what_they_concern():
    instant(1, "H1")
    instant(2, "H2")
    fund(3)
    assert [v.rule for v in ledger.find_vouchers(region=REGION, counterparty="H2")] == ["instant_accepted"]
    assert len(ledger.find_vouchers(region=REGION, rule="sweep_out", project_no=PROJECT)) == 1
    first = ledger.find_vouchers(region=REGION, limit=1)[0]
    assert ledger.get_voucher(region=REGION, voucher_id=first.voucher_id) == first
    assert ledger.get_voucher(region="999999", voucher_id=first.voucher_id) is None
