"""How a person ends in the log: joined into another, or erased; never while money or a claim is under way."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from claims import store
from claims.domain.document import Document
from claims.domain.refusal import GroundMissing, InTheFuture, NotThere, Refused
from claims.persons import endings
from claims.persons.commands import register_person
from claims.persons.corrections import drop_proposal
from claims.persons.domain.person import PersonUnknown, PersonWasErased, PersonWasJoined, ProofMissing
from claims.persons.domain.proposal import (
    BothHaveBills,
    JoinedWithHerself,
    JoinTheOtherWay,
    NotABasis,
    NothingProposed,
    ProposedByTheSame,
    StillOpen,
)
from claims.persons.models import BlindIndex, PersonRow, Subject
from claims.persons.privacy import KeyIsGone
from claims.persons.queries import find_masked, get_person_texts
from claims.persons.screens.search import find
from claims.persons.streams import PERSON
from settlement.payment import commands as payment_commands
from tests.audit.proof import forging as proof
from tests.settlement import scene
from tests.settlement.counter import acts as counter

pytestmark = pytest.mark.django_db(transaction=True)

PAPERS = [Document(kind="authority_letter", pages=1, sha256="a" * 64)]
BABY, PSN_NO = "R370123456", "3701000099"
REGION = scene.REGION


def baby(name: str = "测试甲之女") -> str:
    answer = register_person(
        region=REGION, psn_no=PSN_NO, name=name, id_no=BABY, phone="", certificate_kind="990201",
        cause=counter.by("clerk"),
    )  # fmt: skip
    return str(answer["person_id"])


def propose_join(person_id: str, other_id: str, **others: Any) -> None:
    facts = {"ground": "同一人重复登记", "documents": PAPERS, "cause": counter.by("clerk")}
    endings.propose_join(region=REGION, person_id=person_id, other_id=other_id, **(facts | others))


def confirm_join(person_id: str, actor: str = "approver") -> None:
    endings.confirm_join(region=REGION, person_id=person_id, cause=counter.by(actor))


def propose_erasure(person_id: str, **others: Any) -> None:
    facts = {
        "basis": "retention", "last_date": date(2014, 5, 31), "ground": "保存期限届满", "documents": PAPERS,
        "cause": counter.by("admin"),
    }  # fmt: skip
    endings.propose_erasure(region=REGION, person_id=person_id, **(facts | others))


def confirm_erasure(person_id: str, actor: str = "approver") -> None:
    endings.confirm_erasure(region=REGION, person_id=person_id, cause=counter.by(actor))


def paid(claim_no: str) -> None:
    counter.react()
    ((payment_no, *_),) = counter.payments()
    payment_commands.confirm_payment(
        region=REGION, payment_no=payment_no, bank_ref="ICBC-1", paid_fen=counter.ordered_fen(payment_no),
        paid_date=scene.TODAY, cause=counter.by("cashier"),
    )  # fmt: skip
    counter.react()
    assert counter.status(claim_no) == "paid"


def test_every_number_of_one_who_was_registered_twice_finds_the_one_who_stays() -> None:
    anne, other = counter.world(), baby()
    scene.settle(costs=scene.amounts(1_000), person_id=anne)
    propose_join(anne, other)
    confirm_join(anne)
    assert find(REGION, BABY) == find(REGION, PSN_NO) == anne
    assert get_person_texts(REGION, anne)["psn_no"] == PSN_NO
    state = store.get_state(PERSON, REGION, anne)
    assert state and [held.kind for held in state.certificates] == ["01", "990201"]
    assert PersonRow.objects.get(person_id=other).state == "joined"
    kinds = [each.kind for each in store.read(REGION, f"person:{other}")]
    assert kinds == ["person.registered.2", "person.joined_into.1"]
    before = scene.written()
    for again in (lambda: propose_erasure(other), lambda: scene.enrol(other)):
        with pytest.raises(PersonWasJoined):
            again()
    assert scene.written() == before
    counter.react()
    assert proof.verify()[0]


JOINS: list[tuple[str, type[Refused]]] = [
    ("herself", JoinedWithHerself), ("nobody", PersonUnknown), ("other way", JoinTheOtherWay), ("both", BothHaveBills),
    ("no ground", GroundMissing), ("no paper", ProofMissing),
]  # fmt: skip


@pytest.mark.parametrize(("how", "refusal"), JOINS, ids=[how for how, _ in JOINS])
def test_a_join_that_cannot_be_is_refused_and_nothing_written(how: str, refusal: type[Refused]) -> None:
    anne, other = counter.world(), baby()
    scene.settle(costs=scene.amounts(1_000), person_id=anne)
    pairs = {"herself": (anne, anne), "nobody": (anne, "R0"), "other way": (other, anne)}
    if how == "both":
        scene.enrol(other)
        scene.settle(costs=scene.amounts(1_000), person_id=other, visit="OTHER")
    changed: dict[str, Any] = {"no ground": {"ground": " "}, "no paper": {"documents": []}}.get(how, {})
    before = scene.written()
    with pytest.raises(refusal):
        propose_join(*pairs.get(how, (anne, other)), **changed)
    assert scene.written() == before


def test_what_came_between_stops_the_join() -> None:
    anne, other = counter.world(), baby()
    scene.settle(costs=scene.amounts(1_000), person_id=anne)
    propose_join(anne, other)
    with pytest.raises(ProposedByTheSame):
        confirm_join(anne, "clerk")
    scene.enrol(other)
    scene.settle(costs=scene.amounts(1_000), person_id=other, visit="OTHER")
    before = scene.written()
    with pytest.raises(BothHaveBills):
        confirm_join(anne)
    assert scene.written() == before and find(REGION, BABY) == other


def test_a_person_whose_retention_ended_is_erased_and_can_be_insured_again() -> None:
    anne = counter.world()
    counter.fund(500_000)
    id_no = get_person_texts(REGION, anne)["id_no"]
    paid(claim_no := counter.payable(anne))
    propose_erasure(anne)
    assert get_person_texts(REGION, anne)["id_no"] == id_no  # only proposed
    confirm_erasure(anne)
    with pytest.raises(KeyIsGone):
        get_person_texts(REGION, anne)
    assert find_masked(REGION, [anne])[anne].name == "" and find(REGION, id_no) == ""
    assert bytes(Subject.objects.get(person_id=anne).wrapped_key) == b""
    assert not BlindIndex.objects.filter(person_id=anne).exists()
    row = PersonRow.objects.get(person_id=anne)
    assert (row.state, row.sealed_name, row.sealed_id_no) == ("erased", "", "")
    again = counter.claimant()
    assert again != anne and find(REGION, id_no) == again
    assert counter.status(claim_no) == "paid"
    counter.react()
    assert proof.verify()[0]


def _received(anne: str) -> None:
    counter.report(anne)


def _accepted_unpaid(anne: str) -> None:
    counter.payable(anne)


def _bill_not_reimbursed(anne: str) -> None:
    scene.settle(person_id=anne)


@pytest.mark.parametrize("open_still", [_received, _accepted_unpaid, _bill_not_reimbursed])
def test_nothing_is_erased_while_something_is_open_or_unpaid(open_still: Callable[[str], None]) -> None:
    anne = counter.world()
    propose_erasure(anne)
    open_still(anne)
    before = scene.written()
    with pytest.raises(StillOpen):
        confirm_erasure(anne)
    with pytest.raises(NotThere):
        endings.confirm_join(region=REGION, person_id=anne, cause=counter.by("approver"))
    assert scene.written() == before
    drop_proposal(region=REGION, person_id=anne, reason="尚有未办结赔案", cause=counter.by("admin"))
    before = scene.written()
    with pytest.raises(StillOpen):
        propose_erasure(anne)
    assert scene.written() == before and find_masked(REGION, [anne])[anne].name


ERASURES: list[tuple[dict[str, Any], type[Refused]]] = [
    ({"basis": "wish"}, NotABasis), ({"last_date": date(2014, 6, 3)}, InTheFuture), ({"ground": ""}, GroundMissing),
    ({"documents": []}, ProofMissing),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "refusal"), ERASURES)
def test_an_erasure_without_basis_is_refused_and_nothing_written(
    changed: dict[str, Any], refusal: type[Refused]
) -> None:
    anne = counter.world()
    before = scene.written()
    with pytest.raises(refusal):
        propose_erasure(anne, **changed)
    assert scene.written() == before


def test_an_erasure_takes_two_and_happens_once() -> None:
    anne = counter.world()
    with pytest.raises(NothingProposed):
        confirm_erasure(anne)
    propose_erasure(anne)
    before = scene.written()
    with pytest.raises(ProposedByTheSame):
        confirm_erasure(anne, "admin")
    assert scene.written() == before
    confirm_erasure(anne)
    before = scene.written()
    for again in (confirm_erasure, propose_erasure):
        with pytest.raises(PersonWasErased):
            again(anne)
    assert scene.written() == before
