"""A counter claim in 2014 brought to any point of its life, the money to pay it, and what the bank does."""

from datetime import date
from typing import Any

from claims import store
from claims.counter import commands as claims
from claims.counter.account import give_bank_account
from claims.counter.domain.documents import REQUIRED
from claims.domain.document import Document
from claims.outlets.models import Outlet
from claims.persons.commands import register_person
from claims.persons.domain.identity import check_character
from claims.store import sequencer
from settlement.counter import commands as counter_commands
from settlement.cover.domain.bill import BillAmounts
from settlement.fund import commands as fund_commands
from settlement.hospital.models import Hospital
from tests.settlement import scene

OUTLET = "JN01"
NAME = "测试甲"
ACCOUNT = "6222021602001234567"
OTHER_ACCOUNT = "6222021602007654321"


def by(actor: str, day: date = scene.TODAY) -> store.Cause:
    return scene.on_day(day, actor=actor, role=actor)


def claimant(name: str = NAME, serial: int = 1, born: str = "19500101") -> str:
    """A registered person, enrolled in 2014, whose texts are sealed; the id."""
    first = f"370102{born}{serial:03d}"
    answer = register_person(
        region=scene.REGION, psn_no="", name=name, id_no=first + check_character(first), phone="", cause=by("clerk")
    )
    person_id = str(answer["person_id"])
    scene.enrol(person_id)
    return person_id


def world(serial: int = 1) -> str:
    scene.open_project()
    Outlet.objects.get_or_create(region=scene.REGION, code=OUTLET, defaults={"name_zh": "济南服务网点"})
    Hospital.objects.get_or_create(
        region=scene.REGION,
        code=scene.HOSPITAL,
        defaults={
            "name_zh": "测试医院",
            "name_en": "Test hospital",
            "county_code": "370102",
            "bank_account_sealed": b"sealed",
            "account_last4": "0001",
        },
    )
    return claimant(serial=serial)


def report(person_id: str, costs: BillAmounts = scene.PUBLISHED, **others: Any) -> str:
    """A claim with a complete dossier, ready to be assessed; its number."""
    facts: dict[str, Any] = {
        "fixmedins_code": scene.HOSPITAL,
        "fixmedins_name": "测试医院",
        "admission_date": date(2014, 4, 1),
        "discharge_date": date(2014, 4, 20),
        "claimed": {f"{name}_fen": getattr(costs, name) for name in _ON_THE_SHEET if getattr(costs, name)},
    }
    papers = [Document(kind=kind, pages=1, sha256=f"{n:064x}") for n, kind in enumerate(REQUIRED)]
    answer = claims.report_claim(
        region=scene.REGION,
        person_id=person_id,
        outlet=OUTLET,
        received_date=scene.TODAY,
        channel="outlet",
        documents=papers,
        cause=by("clerk"),
        **(facts | others),
    )
    claim_no = str(answer["claim_no"])
    claims.complete_dossier(region=scene.REGION, claim_no=claim_no, cause=by("clerk"))
    return claim_no


_ON_THE_SHEET = ("medfee_sumamt", "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt",
                 "act_pay_dedc", "hifp_pay", "maf_pay", "oth_pay", "hosp_part_amt", "acct_pay")  # fmt: skip


def assess(claim_no: str, **others: Any) -> dict[str, Any]:
    facts: dict[str, Any] = {"ground": "SD2014", "cause": by("assessor")}
    return counter_commands.assess_claim(region=scene.REGION, claim_no=claim_no, **(facts | others))


def approve(claim_no: str, actor: str = "approver") -> dict[str, Any]:
    return counter_commands.approve_claim(region=scene.REGION, claim_no=claim_no, cause=by(actor))


def notify(claim_no: str) -> None:
    claims.notify_claimant(region=scene.REGION, claim_no=claim_no, how="in_person", proof="HZ-1", cause=by("clerk"))


def accept(claim_no: str) -> None:
    notify(claim_no)
    claims.accept_claim(region=scene.REGION, claim_no=claim_no, cause=by("clerk"))


def give_account(claim_no: str, account_no: str = ACCOUNT, day: date = scene.TODAY) -> None:
    give_bank_account(
        region=scene.REGION, claim_no=claim_no, account_no=account_no, holder_name=NAME, identity_document="id_card",
        cause=by("clerk", day),
    )  # fmt: skip


def payable(person_id: str, **others: Any) -> str:
    """A claim approved, accepted and with an account; its payment is not ordered yet."""
    claim_no = report(person_id, **others)
    assess(claim_no)
    approve(claim_no)
    accept(claim_no)
    give_account(claim_no)
    return claim_no


def fund(yuan: int, reference: str = "1") -> None:
    """This much premium, all the way into the payout account."""
    fen, money = yuan * 100, {"region": scene.REGION, "project_no": scene.PROJECT}
    fund_commands.record_premium_due(
        **money, policy_year=2014, insured_count=yuan, per_person_fen=100, amount_fen=fen, due_date=scene.TODAY,
        cause=by("finance"),
    )  # fmt: skip
    fund_commands.record_premium_received(
        **money, policy_year=2014, amount_fen=fen, bank_ref=f"R{reference}", cause=by("finance")
    )
    for step, letter in (
        (fund_commands.send_sweep, "S"),
        (fund_commands.record_sweep_arrived, "S"),
        (fund_commands.send_allocation, "A"),
        (fund_commands.record_allocation_arrived, "A"),
    ):
        step(**money, amount_fen=fen, reference=f"{letter}{reference}", cause=by("finance"))


def react() -> None:
    """Lets the sequencer and every reaction run until nothing is left to do."""
    while sequencer.catch_up() + store.follow():
        pass


def ordered_fen(payment_no: str) -> int:
    """What a payment was ordered for, and what a bank that does as it is told says it moved."""
    found = scene.rows("select amount_fen from settlement_payment where payment_no = %s", payment_no)
    return int(found[0][0]) if found else 1


SAYS_AMOUNT = {"confirm_payment": "paid_fen", "return_payment": "returned_fen"}


def as_ordered(command: Any, payment_no: str) -> dict[str, int]:
    """The amount a step of the bank says, where it says one."""
    says = SAYS_AMOUNT.get(command.__name__)
    return {says: ordered_fen(payment_no)} if says else {}


def status(claim_no: str) -> str:
    return str(scene.rows("select status from claims_claim where claim_no = %s", claim_no)[0][0])


def payments() -> list[tuple[Any, ...]]:
    return scene.rows("select payment_no, state, amount_fen, attempts from settlement_payment order by id")
