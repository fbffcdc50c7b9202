"""Who may see and do what, once as a table of words and once at every door."""

import pytest

from claims.counter.domain.claim import Status
from claims.counter.domain.decisions import DECISIONS
from claims.counter.domain.turns import OVER, PAYABLE, turn
from claims.desk import roles
from claims.desk.steps import steps_of


def test_a_step_or_page_for_a_role_nobody_has_stops_the_start() -> None:
    with pytest.raises(AssertionError, match="roles that do not exist"):
        roles.declare_step("lend_umbrella", ["doorman"])
    with pytest.raises(AssertionError, match="roles that do not exist"):
        roles.declare_page("umbrellas", ["doorman"])
    assert "lend_umbrella" not in roles.steps() and "umbrellas" not in roles.pages()


def test_a_step_is_declared_once() -> None:
    with pytest.raises(AssertionError, match="declared twice"):
        roles.declare_step("assess", ["assessor"])


def test_every_step_and_page_is_for_somebody() -> None:
    assert [name for name, who in (roles.steps() | roles.pages()).items() if not who] == []


def test_the_regulator_looks_and_never_moves() -> None:
    assert not roles.duties("regulator")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"report", "receive_documents"}, {"assess", "propose_rejection"}),
        ({"enrol", "grant_identity"}, {"assess", "approve", "reserve"}),
        ({"assess", "propose_rejection"}, {"approve", "reject"}),
        ({"approve", "reject"}, {"reserve", "confirm_payment"}),
        ({"reserve", "confirm_payment"}, {"send_allocation", "send_sweep"}),
        ({"edit_staff"}, {"report", "assess", "approve", "reserve", "send_allocation"}),
    ],
)
@pytest.mark.law("86.service.9.2", "mlps_level3.8.1.4.2")
def test_no_role_holds_two_duties_that_check_one_another(one: set[str], other: set[str]) -> None:
    for taken in map(roles.duties, roles.ROLES):
        assert not (taken & one and taken & other)


def turns(account: bool) -> dict[Status, str]:
    return {status: turn(status, account=account, awaits="") for status in Status}


@pytest.mark.parametrize("account", [False, True])
def test_every_open_status_waits_for_somebody(account: bool) -> None:
    assert {status for status, who in turns(account).items() if not who} == OVER


def test_what_an_account_was_given_for_waits_for_the_cashier() -> None:
    assert {turns(True)[status] for status in PAYABLE} == {"cashier"}
    assert {turns(False)[status] for status in PAYABLE} == {"clerk"}
    assert turn("accepted", account=True, awaits="heir") == "clerk"  # of the dead; nothing is paid to it
    # Nor is anything paid while the decision itself is in question.
    assert {turn(status, account=True, awaits="reopening") for status in PAYABLE} == {"approver"}


@pytest.mark.parametrize("account", [False, True])
def test_whoever_a_claim_waits_for_can_move_it(account: bool) -> None:
    # These are moved on the page of the payment.
    elsewhere = {Status.PAYMENT_ORDERED} | ({Status.PAYMENT_RETURNED} if account else set())
    for status, role in turns(account).items():
        if role in ("claimant", "") or status in elsewhere:
            continue
        fitting = {name for name, decision in DECISIONS.items() if status in decision.statuses}
        assert any(
            step.decision in fitting and roles.may_take(role, step.name) for step in steps_of("claims").values()
        ), status
