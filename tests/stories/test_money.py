"""The promise of two lines (收支两条线, 86号 finance norm art. 5, 7, 8): where the money is, fen by fen.

Premium comes into the income account, is swept up to the head office and allocated down to the payout account; from
there hospitals and claimants are paid, never in cash, never beyond what it holds. At the end every account says what
it must, and the audit finds nothing.
"""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from settlement.cover import commands as cover_commands
from settlement.ledger import door as ledger
from settlement.payment import commands as payment_commands
from tests.settlement import scene
from tests.settlement.counter import acts as counter

pytestmark = pytest.mark.django_db(transaction=True)

# The shape of a national message 2304: amounts are JSON numbers with the response of basic insurance beside them.
MESSAGE = """
{"request": {"fixmedins_code": "H37010299999", "input": {"data": {
   "medfee_sumamt": 300000.00, "fulamt_ownpay_amt": 20000.0, "overlmt_selfpay": 4000, "preselfpay_amt": 6000.0,
   "inscp_scp_amt": %s, "dscgTime": "2024-05-20"}}},
 "response": {"output": {"setlinfo": {"act_pay_dedc": 1000.0, "hifp_pay": 100000.0}}}}
"""


def balances(*codes: str, org: str = "BRANCH") -> list[int]:
    money = {"region": scene.REGION, "project_no": scene.PROJECT}
    return [ledger.balance(**money, gl_code=code, org=org) for code in codes]


def bank(payment_no: str, reference: str) -> None:
    payment_commands.confirm_payment(
        region=scene.REGION, payment_no=payment_no, bank_ref=reference, paid_fen=counter.ordered_fen(payment_no),
        cause=counter.by("bank"),
    )  # fmt: skip


@pytest.mark.law("86.finance.5.1", "86.finance.8.1", "86.finance.8.2", "86.finance.18.2")
def test_a_year_of_money_adds_up_to_the_fen() -> None:
    anne = counter.world()
    ben = counter.claimant(serial=2)

    # A hospital settles two bills at discharge; the insurer owes it, and has no money yet.
    scene.settle("V1", scene.amounts(60_000), person_id=ben)
    wrong = scene.settle("V2", scene.amounts(20_000), person_id=ben)
    cover_commands.reverse_bill(
        region=scene.REGION, hospital_code=scene.HOSPITAL, bill_no=wrong["bill_no"], ground="wrong patient",
        cause=scene.cause(),
    )  # fmt: skip
    payment_commands.order_hospital_payment(
        region=scene.REGION, hospital_code=scene.HOSPITAL, cause=counter.by("cashier")
    )
    counter.react()
    assert [row[1] for row in counter.payments()] == ["ordered"]
    assert balances("2202.02", "6511.02") == [25_000_00, 25_000_00]

    # A claim is decided over the counter; it waits for the same money.
    claim_no = counter.payable(anne)
    counter.react()
    assert [row[1] for row in counter.payments()] == ["ordered", "ordered"]

    # Premium goes the whole way round; both payments are instructed by themselves.
    counter.fund(120_000)
    counter.react()
    assert [row[1] for row in counter.payments()] == ["reserved", "reserved"]
    assert balances("1002.01", "1002.02") == [0, 120_000_00]
    for (payment_no, _, _, _), reference in zip(counter.payments(), ("BK1", "BK2"), strict=True):
        bank(payment_no, reference)
    counter.react()

    assert counter.status(claim_no) == "paid"
    assert balances("1002.01", "1002.02", "2202.01", "2202.02", "2202.03") == [0, 8_000_00, 0, 0, 0]
    assert balances("6031.01", "6511.01", "6511.02") == [120_000_00, 87_000_00, 25_000_00]
    assert balances("1002.03", org="HQ") == [0]
    for layer in (1, 2):
        lines = ledger.trial_balance(region=scene.REGION, project_no=scene.PROJECT, layer=layer)
        assert sum(line.debit_fen - line.credit_fen for line in lines) == 0
    out = StringIO()
    call_command("verify", stdout=out)
    assert "verify ok" in out.getvalue()


def example(*args: str) -> str:
    out = StringIO()
    call_command("settle_example", *args, stdout=out)
    return out.getvalue()


def test_the_published_example_shows_itself_and_again_the_same(tmp_path: Path) -> None:
    shown = example()
    for words in ("170000.00", "45000.00", "42000.00", "hifmi_pay    87000.00", "instant_accepted", "verify ok"):
        assert words in shown
    assert example() == shown or _without_speed(example()) == _without_speed(shown)
    file = tmp_path / "2304.json"
    file.write_text(MESSAGE % "270000.0", encoding="utf-8")
    assert _without_speed(example(str(file))) == _without_speed(shown)
    assert scene.rows("select count(*) from settlement_bill") == [(1,)]


def _without_speed(shown: str) -> list[str]:
    return [line for line in shown.splitlines() if "events/s" not in line]


@pytest.mark.parametrize("amount", ["270000.001", '"270000.00"', "null", "270001.0"])
def test_an_example_that_does_not_add_up_or_is_no_amount_is_refused(tmp_path: Path, amount: str) -> None:
    example()
    before = scene.rows("select count(*) from settlement_bill")
    file = tmp_path / "2304.json"
    file.write_text(MESSAGE % amount, encoding="utf-8")
    with pytest.raises(CommandError):
        example(str(file))
    assert scene.rows("select count(*) from settlement_bill") == before
