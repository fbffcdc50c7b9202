"""The commands that recall an instruction: every "no" writes nothing, and the reservation is free again."""

from collections.abc import Callable
from typing import Any

import pytest

from claims.counter.domain.payee import ProposerDecides
from claims.domain.refusal import GroundMissing, Refused
from settlement.ledger import door as ledger
from settlement.payment import commands
from settlement.payment.domain import payment as p
from settlement.payment.domain import recall as r
from settlement.payment.models import PaymentRow
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

PROOF = {"proof": "bank 7", "ground": "asked three times"}


def propose(payment_no: str) -> None:
    commands.propose_recall(region=scene.REGION, payment_no=payment_no, **PROOF, cause=counter.by("cashier"))


REFUSALS: list[tuple[bool, Callable[..., Any], dict[str, str], str, type[Refused]]] = [
    (False, commands.propose_recall, PROOF | {"proof": ""}, "cashier", GroundMissing),
    (True, commands.propose_recall, PROOF, "cashier", r.RecallProposedBefore),
    (False, commands.confirm_recall, {"reason": "x"}, "finance", r.NoRecallProposed),
    (True, commands.confirm_recall, {"reason": "x"}, "cashier", ProposerDecides),
    (True, commands.confirm_recall, {"reason": ""}, "finance", GroundMissing),
    (False, commands.refuse_recall, {"reason": "x"}, "finance", r.NoRecallProposed),
    (False, commands.fail_payment, {"reason": "recalled"}, "cashier", p.RecallTakesTwo),
]


@pytest.mark.parametrize(("proposed", "command", "facts", "by", "refusal"), REFUSALS)
def test_a_refusal_writes_nothing(
    office: Office, proposed: bool, command: Callable[..., Any], facts: dict[str, str], by: str, refusal: type[Refused]
) -> None:
    if proposed:
        propose(office.payment_no)
    before = scene.written()
    with pytest.raises(refusal):
        command(region=scene.REGION, payment_no=office.payment_no, **facts, cause=counter.by(by))
    assert scene.written() == before


def test_a_payment_that_never_was_cannot_be_recalled(office: Office) -> None:
    before = scene.written()
    with pytest.raises(p.PaymentUnknown):
        propose("P0")
    assert scene.written() == before


def test_a_recall_frees_the_reservation_for_what_waits(office: Office) -> None:
    of_project = {"region": scene.REGION, "project_no": scene.PROJECT}
    before = ledger.available(**of_project)
    propose(office.payment_no)
    assert PaymentRow.objects.get(payment_no=office.payment_no).recalling
    commands.confirm_recall(
        region=scene.REGION, payment_no=office.payment_no, reason="seen", cause=counter.by("finance")
    )
    row = PaymentRow.objects.get(payment_no=office.payment_no)
    assert (row.state, row.failure, row.recalling) == ("failed", "recalled", False)
    assert ledger.available(**of_project) == before + row.amount_fen


def test_a_hospitals_payment_recalled_leaves_its_bills_due_again(office: Office) -> None:
    ordered = commands.order_hospital_payment(
        region=scene.REGION, hospital_code=scene.HOSPITAL, cause=counter.by("cashier")
    )
    counter.react()
    payment_no = str(ordered["payment_no"])
    propose(payment_no)
    commands.confirm_recall(region=scene.REGION, payment_no=payment_no, reason="seen", cause=counter.by("finance"))
    again = commands.order_hospital_payment(
        region=scene.REGION, hospital_code=scene.HOSPITAL, cause=counter.by("cashier")
    )
    assert again["amount_fen"] == ordered["amount_fen"]
