"""What the database refuses even to those who go around post()."""

import uuid

import pytest
from django.db import DatabaseError, transaction
from msgspec.structs import replace

from settlement.ledger import door as ledger
from settlement.ledger.domain.posting import Line
from tests.settlement.ledger.books import (
    PROJECT,
    REGION,
    book,
    check_now,
    everything,
    fact,
    fund,
    instant,
    open_books,
    refused,
    run,
    vouchers,
)  # fmt: skip

FINAL = ["voucher", "posting", "rule", "rule_line", "book", "account"]
KEPT = ["project", "gl_account", "bank_account", "balance", "period"]
COLUMN = {"gl_account": "code", "rule": "rule", "rule_line": "rule"}


@pytest.mark.usefixtures("project")
class TestFinal:
    @pytest.mark.parametrize("table", FINAL)
    def test_what_is_booked_is_not_updated(self, table):
        instant(5)
        column = COLUMN.get(table, "region")
        with refused("LE001"):
            run(f"update settlement_{table} set {column} = {column}")

    @pytest.mark.parametrize("table", FINAL + KEPT)
    def test_nothing_is_deleted(self, table):
        instant(5)
        with refused("LE001"):
            run(f"delete from settlement_{table}")

    @pytest.mark.parametrize("table", FINAL + KEPT)
    def test_nothing_is_truncated(self, table):
        # Two nets: the trigger, and for tables others point to the foreign key (0A000) before it.
        instant(5)
        check_now()
        before = everything()
        with pytest.raises(DatabaseError) as caught, transaction.atomic():
            run(f"truncate settlement_{table}")
        assert caught.value.__cause__.sqlstate in {"LE001", "0A000"}
        with refused("LE001"):
            run(f"truncate settlement_{table} cascade")
        assert everything() == before

    @pytest.mark.parametrize(
        "statement",
        [
            "update settlement_project set contract_type = 'ENT'",
            "update settlement_project set policy_to = policy_to + 1",
            "update settlement_project set project_no = 'other'",
            "update settlement_gl_account set normal_side = 'C' where code = '1002.01'",
            "update settlement_bank_account set bank_ref = 'other' where role = 'PAYOUT'",
            "update settlement_bank_account set role = 'INCOME' where role = 'PAYOUT'",
            "update settlement_period set ym = 209901 where ym = 201401",
            "update settlement_balance set account_id = account_id + 1000",
        ],
    )
    def test_master_data_keeps_its_identity(self, statement):
        with refused("LE001"):
            run(statement)

    def test_a_closed_bank_account_stays_closed(self):
        run("update settlement_bank_account set closed_on = '2014-12-31' where role = 'INCOME'")
        with refused("LE001"):
            run("update settlement_bank_account set closed_on = null where role = 'INCOME'")

    def test_names_may_be_corrected(self):
        run("update settlement_project set name_en = 'Shandong'")
        run("update settlement_gl_account set name_en = 'Bank' where code = '1002.01'")


def doctored(change, kind="fund.premium_due.1", **fields):
    """A voucher with other lines than its rule gives."""
    [voucher] = vouchers(fact(kind, **({"amount_fen": 100} | fields)))
    return replace(voucher, lines=tuple(change(list(voucher.lines))))


@pytest.mark.usefixtures("project")
class TestVouchers:
    def test_a_voucher_that_does_not_balance_is_refused(self):
        with refused("LE003"):
            ledger.post([doctored(lambda lines: [lines[0], replace(lines[1], amount_fen=101)])])
            check_now()

    def test_a_voucher_without_lines_is_refused(self):
        with refused("LE003"):
            ledger.post([doctored(lambda lines: [])])
            check_now()

    def test_a_voucher_balances_in_each_book(self):
        # Debit in the branch's and credit in the head office's book: balanced as a whole, and still wrong.
        with refused("LE003"):
            ledger.post(
                [doctored(lambda lines: [lines[0], replace(lines[1], org="BRANCH")], kind="fund.sweep_arrived.1")]
            )
            check_now()

    def test_a_voucher_balances_on_each_layer(self):
        with refused("LE003"):
            ledger.post([doctored(lambda lines: [lines[0], replace(lines[1], layer=2)])])
            check_now()

    def test_a_line_the_rule_does_not_foresee_is_refused(self):
        more = [Line("BRANCH", "6511.01", None, 1, "D", 5), Line("BRANCH", "6031.01", None, 1, "C", 5)]
        with refused("LE007", "does not foresee"):
            ledger.post([doctored(lambda lines: lines + more)])
            check_now()

    def test_claims_are_not_paid_from_the_income_account(self):
        # 收支两条线 (F5): no rule takes money from the income account but the sweep.
        ledger.post(vouchers(fact("fund.premium_received.1", amount_fen=100)))
        paid = doctored(
            lambda lines: [*lines[:3], replace(lines[3], gl_code="1002.01")],
            kind="payment.confirmed.2", payee_kind="person", claim_no="C1", short_fen=0, over_fen=0,
        )  # fmt: skip
        run("update settlement_balance set pending_fen = 100, actual_fen = actual_fen + 200")
        with refused("LE007", "does not foresee"):
            ledger.post([paid])
            check_now()

    def test_a_rule_nobody_made_is_refused(self):
        [voucher] = vouchers(fact("fund.premium_due.1", amount_fen=1))
        with refused("LE007", "does not foresee"):
            ledger.post([replace(voucher, rule="gift")])
            check_now()

    def test_a_rule_version_nobody_made_is_refused(self):
        [voucher] = vouchers(fact("fund.premium_due.1", amount_fen=1))
        with refused("LE007", "does not foresee"):
            ledger.post([replace(voucher, rule_version=2)])
            check_now()

    def test_negative_amounts_are_for_red_letters_only(self):
        with refused("LE007", "wrong sign"):
            ledger.post([doctored(lambda lines: [replace(line, amount_fen=-5) for line in lines])])
            check_now()

    def test_an_amount_of_nothing_is_refused(self):
        with refused("23514", "posting_moves_something"):
            ledger.post([doctored(lambda lines: [replace(line, amount_fen=0) for line in lines])])

    def test_a_payable_says_to_whom(self):
        with refused("LE007", "whose payable"):
            ledger.post([doctored(lambda lines: [replace(line, counterparty=None) for line in lines],
                                  kind="claim.approved.1", benefit_fen=5, claim_no="C1")])  # fmt: skip
            check_now()

    def test_a_temporary_table_vouches_for_nothing(self):
        book("fund.premium_due.1", amount_fen=5)
        run("""create temp table settlement_posting on commit drop as
               select p.region, p.voucher_id + n as voucher_id, line, account_id, counterparty, layer, dc, amount_fen
                 from public.settlement_posting p, generate_series(1, 20) as n""")  # fmt: skip
        with refused("LE003"):
            ledger.post([doctored(lambda lines: [lines[0], replace(lines[1], amount_fen=4)])])
            check_now()

    def test_a_voucher_stays_in_its_project(self):
        open_books("SD2019", year=2019)
        [voucher] = vouchers(fact("fund.premium_due.1", amount_fen=5))
        [[alien]] = run("select id from settlement_account where project_no = 'SD2019' and gl_code = '6031.01'")
        with refused("LE007", "another project"):
            run("""insert into settlement_voucher (region, event_id, rule, rule_version, project_no, policy_year,
                     entry_date, occurred_at, recorded_at, digest)
                   values (%s, %s, 'premium_due', 1, %s, 2014, '2014-03-01', now(), now(), '')""",
                [REGION, voucher.event_id, PROJECT])  # fmt: skip
            run("""insert into settlement_posting (region, voucher_id, line, account_id, layer, dc, amount_fen)
                   select region, max(id), n, %s, 1, side, 5 from settlement_voucher,
                          (values (1, 'D'), (2, 'C')) as s(n, side) group by region, n, side""",
                [alien])  # fmt: skip
            check_now()


@pytest.mark.usefixtures("project")
class TestMasterData:
    @pytest.mark.law("86.finance.7", "86.finance.21", "86.finance.30")
    def test_what_the_law_forbids_has_no_account(self):
        # F7 cash, F30 commission, F21 long-term reserves.
        for code in ("1001.01", "6421.01", "2611.01"):
            with refused("23503"):
                run("""insert into settlement_account (region, project_no, org, gl_code)
                       values (%s, %s, 'BRANCH', %s)""", [REGION, PROJECT, code])  # fmt: skip
                check_now()

    def test_a_rule_cannot_name_what_the_law_forbids(self):
        with refused("23503"):
            run("insert into settlement_rule (rule, version, name_zh, name_en) values ('cash', 1, '', '')")
            run("insert into settlement_rule_line values ('cash', 1, 'INS', 'BRANCH', 1, 'C', '1001.01')")
            check_now()

    def test_one_open_payout_account_per_project(self):
        with refused("23505", "one_open_account_per_role"):
            run("""insert into settlement_bank_account (region, project_no, role, bank_ref, hq_approval_id, opened_on)
                   values (%s, %s, 'PAYOUT', 'second', 'HQ2', '2014-01-01')""", [REGION, PROJECT])  # fmt: skip

    @pytest.mark.law("86.finance.6.1")
    def test_a_bank_account_needs_the_head_offices_approval(self):
        run("update settlement_bank_account set closed_on = '2014-06-30' where role = 'PAYOUT'")
        for approval, state in ((None, "23502"), ("", "23514")):
            with refused(state):
                run("""insert into settlement_bank_account (region, project_no, role, bank_ref, hq_approval_id, opened_on)
                       values (%s, %s, 'PAYOUT', 'second', %s, '2014-07-01')""", [REGION, PROJECT, approval])  # fmt: skip

    def test_bank_money_is_on_a_bank_account(self):
        with refused("23514", "bank_money_is_on_a_bank_account"):
            run("""insert into settlement_account (region, project_no, org, gl_code)
                   values (%s, %s, 'HQ', '1002.02')""", [REGION, PROJECT])  # fmt: skip


@pytest.mark.usefixtures("committed_project")
class TestAfterCommit:
    def test_a_committed_voucher_never_grows(self):
        instant(5)
        for line in (3, 1):
            with refused("LE002"):
                run("""insert into settlement_posting (region, voucher_id, line, account_id, layer, dc, amount_fen)
                       select region, voucher_id, %s, account_id, 1, 'D', 1 from settlement_posting where line = 2""",
                    [line + 2])  # fmt: skip

    def test_a_line_without_a_voucher_is_refused(self):
        with refused("LE002"):
            run("""insert into settlement_posting (region, voucher_id, line, account_id, layer, dc, amount_fen)
                   values (%s, 999, 1, 1, 1, 'D', 1)""", [REGION])  # fmt: skip

    def test_a_rule_that_has_shipped_gets_no_further_line(self):
        with refused("LE002"):
            run("insert into settlement_rule_line values ('sweep_out', 1, 'INS', 'BRANCH', 1, 'D', '2202.01')")

    def test_a_voucher_off_balance_is_refused_at_commit(self):
        before = everything()
        with pytest.raises(DatabaseError, match="does not balance"), transaction.atomic():
            ledger.post([doctored(lambda lines: [lines[0], replace(lines[1], amount_fen=101)])])
        assert everything() == before

    def test_a_refused_call_leaves_nothing_of_its_other_vouchers(self):
        fund(10)
        good = vouchers(fact("claim.approved.1", benefit_fen=5, claim_no="C1"), uuid.uuid4())
        short = vouchers(fact("payment.reserved.1", amount_fen=11, payee_kind="person", claim_no="C1"))
        with refused(ledger.PayoutAccountShort):
            ledger.post([*good, *short])
