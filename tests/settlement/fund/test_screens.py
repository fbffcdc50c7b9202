"""Money in, swept up and allocated down, at the screen of the finance people."""

import inspect
from typing import Any

import pytest
from django.http import HttpResponse
from django.urls import reverse

from claims.desk.steps import steps_of
from claims.store.models import Event
from settlement.payment.models import PaymentRow
from tests import office as o
from tests.claims.counter.screens.test_steps import key_in
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter


def move(step: str, **facts: Any) -> HttpResponse:
    """Opens the form of a step and sends it."""
    browser = o.client("finance")
    url = reverse("admin:settlement_project_step", args=[scene.PROJECT, step])
    answer: HttpResponse = browser.post(url, {"request_key": key_in(browser.get(url)), **facts})
    return answer


DUE = {
    "policy_year": "2014", "insured_count": "20000", "per_person": "50.00",
    "due_date": "2014-06-01", "reference": "CONTRACT-9",
}  # fmt: skip


def test_money_goes_up_and_down_again_and_pays_what_waits(office: Office) -> None:
    scene.rows("update settlement_balance set actual_fen = 0, pending_fen = 0 returning 1")
    claim_no = counter.payable(office.person_id)
    counter.react()
    assert PaymentRow.objects.get(claim_no=claim_no).state == "ordered"
    amount = {"amount": "1,000,000.00"}
    for step, facts in (
        ("premium_due", {**amount, **DUE}),
        ("premium_received", {**amount, "policy_year": "2014", "bank_ref": "ICBC-9"}),
        ("send_sweep", {**amount, "reference": "UP-9"}),
        ("sweep_arrived", {**amount, "reference": "UP-9"}),
        ("send_allocation", {**amount, "reference": "DOWN-9"}),
        ("allocation_arrived", {**amount, "reference": "DOWN-9"}),
    ):
        assert move(step, **facts).status_code == 302, step
    counter.react()
    assert PaymentRow.objects.get(claim_no=claim_no).state == "reserved"


@pytest.mark.parametrize(
    ("step", "facts", "sentence"),
    [
        ("send_allocation", {"amount": "99999999", "reference": "X"}, "d-error"),
        ("send_allocation", {"amount": "1.005", "reference": "X"}, "不是有效金额"),
        ("allocation_arrived", {"amount": "1", "reference": "never sent"}, "d-error"),
        ("premium_due", {"amount": "1", **DUE}, "应为"),
    ],
)
def test_what_cannot_move_is_refused_in_words_at_its_field(
    office: Office, step: str, facts: dict[str, str], sentence: str
) -> None:
    before = Event.objects.count()
    answer = move(step, **facts)
    assert answer.status_code == 200 and sentence in answer.content.decode()
    assert Event.objects.count() == before


def test_the_refusal_of_an_amount_stands_at_the_amount(office: Office) -> None:
    form = move("send_allocation", amount="99999999", reference="X").context["form"]  # type: ignore[attr-defined]
    assert list(form.errors) == ["amount"]


def test_every_form_asks_what_its_command_takes() -> None:
    """Whatever a form may hold, no field of it is one the command does not know."""
    for step in [step for page in ("claims", "payments", "funds") for step in steps_of(page).values()]:
        known = set(inspect.signature(step.command).parameters) | {"request_key"}
        for field in step.form.base_fields:
            assert known & {field, f"{field}_fen"}, (step.name, field)
