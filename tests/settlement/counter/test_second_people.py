"""A reopening and a waiver wait for a second person, whose queue shows them although the claim is paid or closed."""

import pytest
from django.urls import reverse

from claims.counter import reclaims, reopening
from claims.counter.models import ClaimRow
from claims.counter.screens import words
from tests import office as o
from tests.audit.proof import forging as proof
from tests.office import Office
from tests.settlement.counter import acts as counter
from tests.settlement.counter.test_reopening import at, confirm, deny, pay, propose, waive

LIST = "admin:claims_claimrow_changelist"


def standing(claim_no: str) -> dict[str, bool]:
    """Who finds the claim among what waits for them: on the work list, in the list of claims, in rows as in SQL."""
    found = {}
    row = ClaimRow.objects.get(claim_no=claim_no)
    for role in ("clerk", "approver", "cashier"):
        listed = o.client(role).get(reverse(LIST), {"queue": "mine"}).content.decode()
        found[role] = claim_no in listed
        mine = ClaimRow.objects.filter(words.mine(role), claim_no=claim_no).exists()
        assert mine == words.is_mine(row, role) == found[role]
        assert not found[role] or claim_no in o.client(role).get("/admin/").content.decode()
    return found


NOBODY = {"clerk": False, "approver": False, "cashier": False}
APPROVER = NOBODY | {"approver": True}


def told(said: str) -> bool:
    return said in o.client("approver").get("/admin/").content.decode()


def test_a_reopening_of_a_paid_claim_stands_in_the_approvers_queue_until_it_is_answered(office: Office) -> None:
    pay(office.paid, "B1")
    assert standing(office.paid) == NOBODY
    propose(office.paid)
    assert standing(office.paid) == APPROVER
    assert told("重新核定待复核")
    reopening.refuse_reopening(**at(office.paid), reason="无误", cause=counter.by("approver"))
    propose(office.paid)
    reopening.drop_reopening(**at(office.paid), reason="误提", cause=counter.by("clerk"))
    assert standing(office.paid) == NOBODY


def test_a_waiver_on_a_closed_claim_stands_there_too(office: Office) -> None:
    pay(office.paid, "B1")
    propose(office.paid)
    confirm(office.paid)
    deny(office.paid)
    counter.notify(office.paid)
    counter.claims.close_claim(**at(office.paid), ground="已通知", cause=counter.by("clerk"))
    waive(office.paid, 1_00)
    assert (counter.status(office.paid), standing(office.paid)) == ("closed", APPROVER)
    assert told("免予追回待复核")
    reclaims.confirm_waiver(**at(office.paid), reason="同意", cause=counter.by("approver"))
    assert standing(office.paid) == NOBODY


def test_while_a_reopening_waits_the_payment_is_nobodys_turn_but_the_approvers(office: Office) -> None:
    counter.notify(office.approved)
    counter.claims.accept_claim(**at(office.approved), cause=counter.by("clerk"))
    counter.give_account(office.approved)
    assert standing(office.approved) == NOBODY | {"cashier": True}
    propose(office.approved)
    assert standing(office.approved) == APPROVER


@pytest.mark.parametrize("forged", ["", "waiver", "exit"])
def test_verify_names_a_row_that_hides_it(forged: str, office: Office) -> None:
    pay(office.paid, "B1")
    propose(office.paid)
    well, said = proof.verify()
    assert well, said
    proof.forge(f"update claims_claim set awaits = '{forged}' where claim_no = '{office.paid}'")
    well, said = proof.verify()
    assert not well and f"the row of claim {office.paid}" in said
