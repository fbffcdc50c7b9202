"""Somebody with all rights switches the triggers off and edits: the checks name what was touched."""

import uuid

import pytest
from django.db import transaction

from settlement.ledger import door as ledger
from settlement.ledger.checks import CHECKS, find_faults
from settlement.payment.models import PaymentRow
from tests.settlement.ledger.books import AT, PROJECT, REGION, book, fund, instant, open_books, pay, run

SETTLED = uuid.UUID(int=1)


@pytest.fixture
def busy(project: None) -> None:
    """Books in which every rule that moves money was used."""
    open_books("SD2019", year=2019)
    fund(10_000)
    instant(700, "H1", SETTLED)
    instant(50, "H2")
    book("cover.bill_reversed.1", benefit_fen=700, hospital_code="H1", settled_event_id=str(SETTLED))
    book("claim.approved.1", benefit_fen=300, claim_no="C1")
    for step in ("reserved", "confirmed", "returned", "requeued", "reserved"):
        pay(step, 300)
    PaymentRow.objects.create(
        region=REGION, payment_no="P1", project_no=PROJECT, payee_kind="person", claim_no="C1", amount_fen=300,
        state="reserved", ordered_at=AT, account_last4="0001", version=2,
    )  # fmt: skip
    ledger.close_period(region=REGION, project_no="SD2019", ym=201901)


def tamper(*statements: str) -> None:
    run("set local session_replication_role = replica")
    for statement in statements:
        run(statement)
    run("set local session_replication_role = origin")


def voucher_of(rule: str) -> int:
    return run("select min(id) from settlement_voucher where rule = %s", [rule])[0][0]


def line(rule: str, number: int) -> str:
    return f"voucher_id = {voucher_of(rule)} and line = {number}"


@pytest.mark.usefixtures("busy")
def test_untouched_books_are_sound():
    assert find_faults() == []


def test_the_checks_have_different_names_and_a_sentence():
    assert len({check.id for check in CHECKS}) == len(CHECKS)
    assert all(check.statement.endswith(".") for check in CHECKS)


# What is done; the rule of the voucher that must be named (None: no single one); the checks that must notice.
TAMPERINGS = [
    ("an amount", "claim_approved", "update settlement_posting set amount_fen = 301 where {claim_approved:1}",
     {"L01", "L02", "L10", "P02"}),
    ("both amounts", "claim_approved",
     "update settlement_posting set amount_fen = 301 where {claim_approved:1} or {claim_approved:2}", {"L10"}),
    ("a line removed", "premium_due", "delete from settlement_posting where {premium_due:2}", {"L01", "L03", "L10"}),
    ("all lines removed", "premium_due", "delete from settlement_posting where {premium_due:1} or {premium_due:2}",
     {"L03", "L10"}),
    ("the head removed", None, "delete from settlement_voucher where rule = 'premium_due'", {"L09"}),
    ("a date", "premium_due", "update settlement_voucher set entry_date = '2014-02-01' where rule = 'premium_due'",
     {"L10"}),
    ("a date outside all periods", "premium_due",
     "update settlement_voucher set entry_date = '2011-02-01' where rule = 'premium_due'", {"L10", "P01"}),
    ("another hospital", "instant_accepted",
     "update settlement_posting set counterparty = 'H9' where {instant_accepted:2}", {"L07", "L10"}),
    ("another account", "claim_approved",
     "update settlement_posting set account_id = (select id from settlement_account where gl_code = '6511.02' "
     "and project_no = 'SD2014') where {claim_approved:1}", {"L06", "L10"}),
    ("another project", "claim_approved",
     "update settlement_posting set account_id = (select id from settlement_account where gl_code = '6511.01' "
     "and project_no = 'SD2019') where {claim_approved:1}", {"L05", "P02"}),
    ("the sign", "claim_approved",
     "update settlement_posting set amount_fen = -amount_fen where {claim_approved:1} or {claim_approved:2}",
     {"L07", "L10", "C01"}),
    ("the stored balance", None, "update settlement_balance set actual_fen = actual_fen + 1", {"L08"}),
    ("an overdraft", None,
     "update settlement_posting set amount_fen = 20000 where {sweep_out:1} or {sweep_out:2}", {"B04", "L08", "L10"}),
    ("reserved beyond the money", None,
     "update settlement_posting set amount_fen = 20000 where {pay_reserved:1} or {pay_reserved:2}", {"B05", "B08"}),
    ("income taken for claims", "pay_confirmed",
     "update settlement_posting set account_id = (select id from settlement_account where gl_code = '1002.01' "
     "and project_no = 'SD2014') where {pay_confirmed:4}", {"B01", "B03", "L06"}),
    ("income taken to the payout account", "premium_received",
     "update settlement_posting set account_id = (select id from settlement_account where gl_code = '1002.02' "
     "and project_no = 'SD2014') where {premium_received:1}", {"B02", "L06"}),
    ("a sending removed, its arrival left", None,
     "delete from settlement_posting where {sweep_out:1} or {sweep_out:2}", {"B06", "L03", "L08"}),
    ("money in transit hidden", "alloc_in",
     "update settlement_posting set account_id = (select id from settlement_account where gl_code = '6511.01' "
     "and project_no = 'SD2014') where {alloc_in:2}", {"B06", "B07", "L06"}),
    ("an instruction forgotten", None, "update settlement_payment set state = 'failed'", {"B08"}),
    ("a bank difference made up", None, "update settlement_payment set difference_fen = 5", {"B09"}),
    ("a payout account closed", None, "update settlement_bank_account set closed_on = now() where role = 'PAYOUT'",
     {"B10"}),
    ("a person overpaid", "claim_approved",
     "update settlement_posting set amount_fen = 299 where {claim_approved:1} or {claim_approved:2}", {"L10"}),
    ("asked back of nobody", "claim_approved",
     "update settlement_posting set account_id = (select id from settlement_account where gl_code = '1221.03' "
     "and project_no = 'SD2014') where {claim_approved:2}", {"C07", "L06"}),
    ("what is kept as owed", None, "insert into settlement_owed (region, hospital_code, fen) values ('370000', 'H1', 1)",
     {"C02"}),
    ("an account for gifts", None,
     "insert into settlement_gl_account values ('6601.99', '礼品费', 'gifts', 'expense', 'D', false)", {"E01"}),
    ("a closed month", None,
     "update settlement_period set trial_balance_hash = 'x' where state = 'closed'", {"P03"}),
]  # fmt: skip


@pytest.mark.usefixtures("busy")
@pytest.mark.parametrize(
    ("rule", "statement", "noticed_by"), [t[1:] for t in TAMPERINGS], ids=[t[0] for t in TAMPERINGS]
)
def test_tampering_is_noticed_and_its_voucher_named(rule, statement, noticed_by):
    places = {
        f"{r}:{n}": line(r, n) for [r] in run("select distinct rule from settlement_voucher") for n in range(1, 5)
    }
    for place, where in places.items():
        statement = statement.replace("{" + place + "}", where)
    with transaction.atomic():
        guilty = voucher_of(rule) if rule else None
        tamper(statement)
        faults = find_faults()
    assert noticed_by <= {fault.check for fault in faults}
    if rule:
        assert guilty in {fault.voucher_id for fault in faults}


def test_every_check_was_seen_to_notice():
    seen = set().union(*(noticed_by for *_, noticed_by in TAMPERINGS))
    # L04 cannot be provoked while its unique index stands.
    assert {check.id for check in CHECKS} - seen == {"L04"}


@pytest.mark.usefixtures("busy")
def test_one_check_can_be_asked_alone():
    tamper("update settlement_balance set actual_fen = actual_fen + 1")
    assert {fault.check for fault in find_faults(["L08", "L01"])} == {"L08"}
    assert find_faults(["L01"]) == []
