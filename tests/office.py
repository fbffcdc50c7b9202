"""An office on a working day: one person for each role, and a claim, bill, payment or voucher on every screen."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.auth import get_user_model
from django.test import Client

from claims.clocks.models import SimClock
from claims.counter import commands as claims
from claims.counter.domain.documents import MissingDocument
from claims.desk import roles
from claims.desk.models import Staff
from claims.domain.document import Document
from claims.outlets.models import Outlet
from settlement.cover.models import CoverRow
from settlement.hospital import commands as hospital_commands
from settlement.ledger.models import Voucher
from settlement.payment.models import PaymentRow
from tests.settlement import scene
from tests.settlement.counter import acts as counter

OTHER_OUTLET = "JN02"
PASSWORD = "a-long-office-word"


@dataclass(frozen=True)
class Office:
    person_id: str
    received: str
    awaiting: str
    assessed: str
    approved: str
    paid: str
    elsewhere: str
    bill_no: str
    payment_no: str
    voucher_id: int
    cover: str


def opened() -> Office:
    SimClock.objects.create(region=scene.REGION, now_at=scene.NOON)
    person_id = counter.world()
    Outlet.objects.create(region=scene.REGION, code=OTHER_OUTLET, name_zh="另一网点", name_en="Other outlet")
    hire()
    counter.fund(500_000)
    paid = paid_claim(person_id)
    office = Office(
        person_id=person_id,
        received=received(person_id),
        awaiting=awaiting(person_id),
        assessed=assessed(person_id),
        approved=approved(person_id),
        paid=paid,
        elsewhere=received(person_id, outlet=OTHER_OUTLET, day=13),
        bill_no=str(scene.settle(costs=scene.amounts(1_000), person_id=person_id)["bill_no"]),
        payment_no=PaymentRow.objects.get(claim_no=paid).payment_no,
        voucher_id=Voucher.objects.filter(rule="pay_reserved").get().pk,
        cover=f"{person_id}.{scene.YEAR}",
    )
    hospital_commands.make_token(
        region=scene.REGION, hospital_code=scene.HOSPITAL, note="HIS", cause=counter.by("admin")
    )
    assert CoverRow.objects.count() == 1
    return office


def hire() -> None:
    for role in roles.ROLES:
        user = get_user_model().objects.create_user(username=role, password=PASSWORD, is_staff=True)
        outlet = counter.OUTLET if roles.of_an_outlet(role) else None
        Staff.objects.create(user=user, region=scene.REGION, role=role, outlet_code=outlet)


def client(role: str, language: str = "zh-hans") -> Client:
    """Somebody of this role, logged in, reading this language."""
    browser = Client()
    browser.force_login(get_user_model().objects.get(username=role))
    browser.cookies["django_language"] = language
    return browser


def _stay(day: int) -> dict[str, Any]:
    """Each claim is for a visit of its own; one visit is paid once."""
    return {"admission_date": date(2014, 3, day), "discharge_date": date(2014, 3, day + 1)}


# Small enough that the year's ceiling stays far away.
COSTS = scene.amounts(20_000)


def received(person_id: str, outlet: str = counter.OUTLET, day: int = 1) -> str:
    """A claim of which only the invoice has come."""
    answer = claims.report_claim(
        region=scene.REGION, person_id=person_id, outlet=outlet, fixmedins_code=scene.HOSPITAL,
        fixmedins_name="测试医院", claimed={"medfee_sumamt_fen": 5_000_000, "inscp_scp_amt_fen": 5_000_000}, received_date=scene.TODAY,
        channel="outlet", documents=[Document(kind="invoice", pages=1, sha256="a" * 64)], cause=counter.by("clerk"),
        **_stay(day),
    )  # fmt: skip
    return str(answer["claim_no"])


def awaiting(person_id: str) -> str:
    claim_no = received(person_id, day=3)
    missing = [
        MissingDocument(kind=kind, reason="核定必需")
        for kind in ("fee_list", "diagnosis", "medical_record", "basic_settlement", "identity")
    ]
    cause = counter.by("clerk")
    claims.request_supplement(
        region=scene.REGION, claim_no=claim_no, documents=missing, given_how="mail", proof="EMS-1", cause=cause
    )
    claims.record_notice_arrival(
        region=scene.REGION, claim_no=claim_no, arrived_date=scene.TODAY, cause=counter.by("clerk")
    )
    return claim_no


def assessed(person_id: str) -> str:
    claim_no = counter.report(person_id, COSTS, **_stay(5))
    counter.assess(claim_no)
    return claim_no


def approved(person_id: str) -> str:
    claim_no = counter.report(person_id, COSTS, **_stay(7))
    counter.assess(claim_no)
    counter.approve(claim_no)
    return claim_no


def paid_claim(person_id: str) -> str:
    """Paid as far as the office goes: the money is reserved and the bank not yet heard."""
    claim_no = counter.payable(person_id, costs=COSTS, **_stay(9))
    counter.react()
    return claim_no
