"""Who may see and do what, once as a table of words and once at every door."""

import pytest

from claims.counter.domain.claim import POSSIBLE, Status
from claims.counter.screens.offers import claim_steps
from claims.desk import roles
from settlement.cover.screens import enrolment
from settlement.fund import screens as funds
from settlement.hospital import screens as hospitals
from settlement.payment import screens as money

MOVES_NOTHING = ("regulator",)


def all_steps() -> set[str]:
    doors = {"register_person", "report", "edit_outlet", "edit_staff"}
    declared = (claim_steps, enrolment.STEPS, funds.STEPS, hospitals.STEPS, hospitals.offered_steps, money.STEPS)
    return doors.union(*(set(steps) for steps in declared))


def test_every_step_on_the_screens_belongs_to_a_role_and_every_step_of_a_role_is_on_the_screens() -> None:
    assert all_steps() == roles.STEPS


def test_every_page_of_a_role_is_a_page() -> None:
    assert all(pages <= set(roles.PAGES) for pages in roles.SEES.values())
    assert set(roles.SEES) == set(roles.TAKES)


def test_the_regulator_looks_and_never_moves() -> None:
    assert not roles.TAKES["regulator"]


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
def test_no_role_holds_two_duties_that_check_one_another(one: set[str], other: set[str]) -> None:
    for taken in roles.TAKES.values():
        assert not (taken & one and taken & other)


def test_every_open_status_waits_for_somebody() -> None:
    over = {Status.PAID, Status.WITHDRAWN, Status.CLOSED}
    assert set(roles.WAITS_FOR) == {status.value for status in set(Status) - over}


def test_whoever_a_claim_waits_for_can_move_it() -> None:
    by_bank = {"payment_ordered"}  # moved on the page of the payment
    for status, role in roles.WAITS_FOR.items():
        if role == "claimant" or status in by_bank:
            continue
        fitting = {name for name, statuses in POSSIBLE.items() if status in statuses}
        assert any(step.decision in fitting and roles.may_take(role, step.name) for step in claim_steps.values()), (
            status
        )
