"""People without an 18-digit number are registered and found, and a further certificate joins the same person."""

from typing import Any

import pytest

from claims import store
from claims.domain.document import Document
from claims.domain.event import from_data
from claims.domain.refusal import GroundMissing, Refused
from claims.persons.commands import register_person
from claims.persons.corrections import add_certificate
from claims.persons.domain.certificate import BIRTH, NotOfThisKind
from claims.persons.domain.person import (
    CertificateOfThisKindHeld,
    PersonAlreadyRegistered,
    PersonUnknown,
    ProofMissing,
)
from claims.persons.models import PersonRow
from claims.persons.queries import find_masked, find_person, get_person_texts
from claims.persons.screens.search import find
from claims.persons.streams import PERSON
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import REGION, cause

pytestmark = [pytest.mark.usefixtures("claims_alone"), pytest.mark.django_db]

BABY = "R360123456"
NUMBER = counter.id_number(901)
PAPERS = [Document(kind="household_register", pages=1, sha256="a" * 64)]
STRANGERS = [
    (BIRTH, BABY), ("07", "USA110198001010"), ("06", "12345678"), ("08", "E12345678"), ("17", "830000200209060065"),
    ("01", "110105491231002"),
]  # fmt: skip


def register(kind: str, number: str, **others: Any) -> str:
    facts = {"region": REGION, "psn_no": "", "name": "测试乙", "id_no": number, "phone": "", "certificate_kind": kind}
    return str(register_person(**{**facts, "cause": cause(), **others})["person_id"])


def add(person_id: str, kind: str = "01", number: str = NUMBER, **others: Any) -> None:
    facts = {"certificate_kind": kind, "number": number, "ground": "新生儿落户", "documents": PAPERS}
    add_certificate(region=REGION, person_id=person_id, **{**facts, "cause": cause(), **others})


@pytest.mark.parametrize(("kind", "number"), STRANGERS)
def test_a_person_is_registered_under_any_kind_and_found_by_the_number(kind: str, number: str) -> None:
    person_id = register(kind, number)
    for spelt in (number, f" {number.lower()} ", f"{number[:4]} {number[4:]}"):
        assert find(REGION, spelt) == person_id
        assert find_person(REGION, "id_no", spelt) == find_person(REGION, "id_no", spelt, certificate_kind=kind)
    registered = store.read(REGION, f"person:{person_id}")[0]
    assert (registered.kind, registered.data["certificate_kind"]) == ("person.registered.2", kind)
    assert number not in str(registered.data)
    with pytest.raises(PersonAlreadyRegistered):
        register(kind, number.lower())


def test_the_same_characters_on_papers_of_two_kinds_are_two_persons() -> None:
    one, other = register("06", "12345678"), register("99", "12345678")
    assert find_person(REGION, "id_no", "12345678", certificate_kind="06") == one
    assert find_person(REGION, "id_no", "12345678", certificate_kind="99") == other
    assert find_person(REGION, "id_no", "12345678") is None and find(REGION, "12345678") == ""


def test_the_search_finds_by_insurance_number_and_opaque_id_too() -> None:
    person_id = register(BIRTH, BABY, psn_no="3701000077")
    assert find(REGION, "3701000077") == find(REGION, person_id) == person_id
    assert find(REGION, "3701000078") == find(REGION, "") == find("220000", BABY) == ""


def test_a_newborn_gets_her_number_later_and_is_found_by_both() -> None:
    person_id = register(BIRTH, BABY)
    add(person_id)
    assert find(REGION, BABY) == find(REGION, NUMBER) == person_id
    assert get_person_texts(REGION, person_id)["id_no"] == NUMBER
    assert find_masked(REGION, [person_id])[person_id].id_no.endswith(NUMBER[-4:])
    state = store.get_state(PERSON, REGION, person_id)
    assert state and (state.main_kind, [held.kind for held in state.certificates]) == ("01", [BIRTH, "01"])
    add(person_id, "08", "E12345678")
    assert get_person_texts(REGION, person_id)["id_no"] == NUMBER  # a passport does not take its place


REFUSED: list[tuple[dict[str, Any], type[Refused]]] = [
    ({"number": BABY, "kind": BIRTH}, CertificateOfThisKindHeld),
    ({"number": counter.id_number(1)}, PersonAlreadyRegistered),
    ({"number": "E12345678"}, Refused),
    ({"number": "E12345678", "kind": BIRTH}, NotOfThisKind),
    ({"ground": " "}, GroundMissing),
    ({"documents": []}, ProofMissing),
    ({"documents": [Document(kind="invoice", pages=1, sha256="a" * 64)]}, Refused),
]


@pytest.mark.parametrize(("changed", "refusal"), REFUSED)
def test_a_certificate_that_cannot_be_added_is_refused_and_nothing_written(
    changed: dict[str, Any], refusal: type[Refused]
) -> None:
    person_id = register(BIRTH, BABY)
    register("01", counter.id_number(1))
    before = counter.written()
    with pytest.raises(refusal):
        add(person_id, **changed)
    assert counter.written() == before


def test_nobody_gets_no_certificate() -> None:
    before = counter.written()
    with pytest.raises(PersonUnknown):
        add("R0")
    assert counter.written() == before


def test_a_person_registered_before_kinds_were_told_apart_has_a_resident_card() -> None:
    old = {"person_id": "R1", "sealed": {"id_no": "x"}, "master_key_id": "m"}
    state = PERSON.evolve(PERSON.initial, from_data("person.registered.1", old))
    assert (state.main_kind, state.status) == ("01", "active")


def test_nobody_is_born_before_1900_or_tomorrow() -> None:
    before = counter.written()
    for number in ("110101180001010015", "110105204912310021"):
        with pytest.raises(Refused):
            register("01", number)
    assert counter.written() == before and not PersonRow.objects.exists()
