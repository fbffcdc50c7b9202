"""Settle the one published worked example, or the amounts of a national settlement message, and show every step.

Shandong 2014: of a bill of 300,000.00 yuan 170,000.00 are compliant self-pay, and critical illness insurance pays
87,000.00. It writes through the same commands as a hospital does, for a fictional person whose identity number lies
in no county; run again, it shows the same settlement again. It is dated in 2014, as a rehearsal is.
"""

import hashlib
import json
from argparse import ArgumentParser
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from django.core.management import call_command, get_commands
from django.core.management.base import BaseCommand, CommandError

from claims.domain.money import yuan
from claims.domain.refusal import Refused
from claims.persons.commands import register_person
from claims.persons.domain.identity import check_character
from claims.persons.queries import find_person
from claims.store import Cause, sequencer
from settlement.cover import commands as cover_commands
from settlement.cover import queries
from settlement.cover.domain.bill import Bill, BillAmounts
from settlement.ledger import door as ledger
from settlement.plan.domain.plan import Place

REGION: Final = "370000"
YEAR: Final = 2014
PUBLISHED: Final = BillAmounts(
    medfee_sumamt=300_000_00,
    fulamt_ownpay_amt=20_000_00,
    overlmt_selfpay=4_000_00,
    preselfpay_amt=6_000_00,
    inscp_scp_amt=270_000_00,
    act_pay_dedc=1_000_00,
    hifp_pay=100_000_00,
)
# What the hospital asks (2304 input), and what basic insurance has answered (setlinfo), by the names they share.
_ASKED: Final = ("medfee_sumamt", "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt")
_ANSWERED: Final = ("act_pay_dedc", "hifp_pay")
_HOSPITAL: Final = "H37010299999"
_DISCHARGE: Final = date(YEAR, 5, 20)


class Command(BaseCommand):
    help = "Settle the published example (or the amounts of a 2304 message) and print it with its voucher."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", nargs="?", metavar="FILE", help="a message 2304 as JSON; default: built in")

    def handle(self, *args: Any, **options: Any) -> None:
        amounts, hospital, discharge = _read(options["file"]) if options["file"] else (PUBLISHED, _HOSPITAL, _DISCHARGE)
        try:
            answer = _settle(amounts, hospital, discharge)
        except Refused as refusal:
            raise CommandError(f"{refusal.code}: {refusal.sentence_en} {refusal.sentence_zh}") from refusal
        self._show(answer)
        self._show_voucher(answer["bill_no"])
        sequencer.catch_up()
        if "verify" in get_commands():
            self.stdout.write("")
            call_command("verify", stdout=self.stdout, stderr=self.stderr)

    def _show(self, answer: dict[str, Any]) -> None:
        explanation, amounts = answer["explanation"], answer["amounts"]
        lines = [
            f"bill 账单                             {answer['bill_no']}",
            f"plan 方案                             {answer['plan_id']} v{answer['plan_version']}",
            f"total 总费用 medfee_sumamt            {yuan(amounts['medfee_sumamt_fen'])}",
            f"basic insurance 基本统筹 hifp_pay      {yuan(amounts['hifp_pay_fen'])}",
            f"compliant self-pay 合规自付            {yuan(answer['compliant_fen'])}",
        ]
        for number, segment in enumerate(explanation["segments"], 1):
            lines += [
                f"  segment 分段 {number}                      {yuan(segment['amount_fen'])}",
                f"    {segment['formula_zh']}",
                f"    {segment['formula_en']}",
            ]
        for cut in explanation["cuts"]:
            lines += [f"    {cut['formula_zh']}", f"    {cut['formula_en']}"]
        lines += [
            f"critical illness 大病保险 hifmi_pay    {yuan(amounts['hifmi_pay_fen'])}",
            f"person pays 个人负担 psn_part_amt      {yuan(amounts['psn_part_amt_fen'])}",
        ]
        self.stdout.write("\n".join(lines))

    def _show_voucher(self, bill_no: str) -> None:
        bill = queries.get_bill(region=REGION, bill_no=bill_no)
        for voucher in ledger.find_vouchers(region=REGION, event_id=bill["event_id"]):
            self.stdout.write(
                f"voucher 凭证 {voucher.entry_date} {voucher.rule} {voucher.rule_zh} ({voucher.project_no})"
            )
            for line in voucher.lines:
                side = {"D": "Dr 借", "C": "Cr 贷"}[line.dc]
                who = f" {line.counterparty}" if line.counterparty else ""
                self.stdout.write(f"  {side} {line.gl_code} {line.name_zh} {yuan(line.amount_fen)}{who}")


def _settle(amounts: BillAmounts, hospital: str, discharge: date) -> dict[str, Any]:
    """Everything the settlement needs, made when it is missing, and the settlement itself under a fixed key.

    Other amounts are another person's, so that no example counts on top of another.
    """
    mark = hashlib.sha256(repr((amounts, hospital, discharge)).encode()).hexdigest()
    at = datetime(discharge.year, discharge.month, discharge.day, 8, tzinfo=UTC)
    _open_project()
    person_id = _person(int(mark, 16) % 999 + 1, at)
    bill = Bill(
        hospital_code=hospital,
        mdtrt_id=f"EXAMPLE-{mark[:12]}",
        med_type="21",
        place=Place.LOCAL,
        disease_code="",
        disease_scope="",
        admission_date=max(discharge - timedelta(days=14), date(YEAR, 1, 1)),
        discharge_date=discharge,
        amounts=amounts,
    )
    return cover_commands.settle_bill(
        region=REGION, person_id=person_id, bill=bill, cause=_cause(hospital, f"settle-{mark[:16]}", at)
    )


def _open_project() -> None:
    try:
        ledger.get_project_no(REGION, YEAR)
    except ledger.NoProject:
        roles = {"INCOME": "收入户", "PAYOUT": "支出户", "HQ_POOL": "归集户"}
        ledger.open_project(
            ledger.Project(
                region=REGION,
                project_no=f"EXAMPLE-{REGION}-{YEAR}",
                name_zh="示例项目（虚构）",
                name_en="Example project (fictional)",
                contract_type="INS",
                policy_from=date(YEAR, 1, 1),
                policy_to=date(YEAR, 12, 31),
                bank_accounts=tuple(
                    ledger.BankAccount(role=role, bank_ref=f"EXAMPLE-{role}", hq_approval_id=f"示例批复-{name}")
                    for role, name in roles.items()
                ),
            )
        )


def _person(serial: int, at: datetime) -> str:
    """A person nobody is: 379999 is no county."""
    first = f"37999919520101{serial:03d}"
    id_no = first + check_character(first)
    person_id = find_person(REGION, "id_no", id_no)
    if person_id is None:
        cause = _cause("example", f"register-{serial}", at)
        registered = register_person(region=REGION, psn_no="", name="测试甲", id_no=id_no, phone="", cause=cause)
        person_id = str(registered["person_id"])
    if not queries.get_cover_year(region=REGION, person_id=person_id, year=YEAR).periods:
        cover_commands.enrol_person(
            region=REGION,
            person_id=person_id,
            year=YEAR,
            from_date=date(YEAR, 1, 1),
            to_date=date(YEAR, 12, 31),
            consecutive_years=1,
            zero_claim_years=0,
            disease_scope=None,
            cause=_cause("example", f"enrol-{serial}", at),
        )
    return person_id


def _cause(actor: str, key: str, at: datetime) -> Cause:
    return Cause(
        actor=actor,
        role="hospital" if actor.startswith("H") else "system",
        outlet="",
        channel="simulation",
        ground="settle_example",
        at=at,
        request_key=f"settle_example:{key}",
    )


def _read(path: str) -> tuple[BillAmounts, str, date]:
    """Amounts, hospital and day of a message; the year of the day becomes 2014, when the plan was in force."""
    try:
        message = json.loads(Path(path).read_text(encoding="utf-8"), parse_float=Decimal)
        asked = message["request"]["input"]["data"]
        answered = message["response"]["output"]["setlinfo"]
        given = {name: asked[name] for name in _ASKED} | {name: answered[name] for name in _ANSWERED}
        hospital = str(message["request"].get("fixmedins_code") or _HOSPITAL)
        day = date.fromisoformat(str(asked.get("dscgTime") or _DISCHARGE)[:10])
    except (OSError, ValueError, KeyError, TypeError) as wrong:
        raise CommandError(f"{path} is not a message 2304: {type(wrong).__name__} {wrong}") from wrong
    # The 29th of February does not exist in 2014.
    discharge = day.replace(year=YEAR, day=min(day.day, 28 if day.month == 2 else 31))
    return BillAmounts(**{name: _fen(name, value) for name, value in given.items()}), hospital, discharge


def _fen(name: str, value: object) -> int:
    if not isinstance(value, int | Decimal) or isinstance(value, bool) or Decimal(value) * 100 % 1:
        raise CommandError(f"{name} is not an amount in yuan with at most two decimals: {value}")
    return int(Decimal(value) * 100)
