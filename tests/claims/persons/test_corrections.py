"""A recorded fact of a person is corrected: by one, or by two where money hangs on it; sealed, and never unseen."""

from typing import Any

import pytest

from claims import store
from claims.counter.domain.payout import NotTheClaimantsOwnAccount
from claims.domain.document import Document
from claims.domain.refusal import GroundMissing, Refused
from claims.persons import corrections, holdings
from claims.persons.corrections import CertificateNotHeld, NotANumber, NothingCorrected, confirm_correction
from claims.persons.domain.identity import NotAnIdentityNumber
from claims.persons.domain.names import NameMissing
from claims.persons.domain.person import PersonAlreadyRegistered, ProofMissing, ReasonTellsTheData
from claims.persons.domain.proposal import (
    NotAFact,
    NotANature,
    NothingProposed,
    ProposedByTheSame,
    SomethingProposed,
)
from claims.persons.models import BlindIndex
from claims.persons.privacy import blind
from claims.persons.queries import find_person, get_person_texts
from claims.persons.screens.search import find
from claims.wiring import declared
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import MONDAY, REGION, cause

pytestmark = [pytest.mark.usefixtures("claims_alone", "claims_hang"), pytest.mark.django_db]

TYPED, RIGHT = counter.id_number(801), counter.id_number(802)
PAPERS = [Document(kind="household_register", pages=1, sha256="a" * 64)]


@pytest.fixture
def claims_hang(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of what hangs on a person, the claims: bills and payments are tried where they are kept."""
    monkeypatch.setattr(holdings, "finders", list(*declared("HOLDINGS", "claims", ["counter"])))


def correct(person_id: str, fact: str, value: str, **others: Any) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "nature": "typed_wrong", "ground": "户口簿核对", "documents": PAPERS, "cause": cause(actor="zhang"),
    }  # fmt: skip
    if fact == "certificate":
        facts["old_certificate_kind"] = "01"
    return corrections.correct_person(region=REGION, person_id=person_id, fact=fact, value=value, **(facts | others))


def confirm(person_id: str, actor: str = "li", **others: Any) -> None:
    confirm_correction(region=REGION, person_id=person_id, cause=cause(actor=actor, **others))


def texts(person_id: str) -> dict[str, str]:
    return get_person_texts(REGION, person_id)


@pytest.mark.parametrize(
    ("fact", "value"), [("name", "张三丰"), ("psn_no", "3701000088"), ("phone", "13900001111"), ("certificate", RIGHT)]
)
def test_one_person_corrects_while_nothing_hangs_on_it(fact: str, value: str) -> None:
    person_id = counter.register(id_no=TYPED, psn_no="3701000077")
    assert correct(person_id, fact, value) == {"person_id": person_id, "proposed": False}
    assert texts(person_id)["id_no" if fact == "certificate" else fact] == value
    event = store.read(REGION, f"person:{person_id}")[-1]
    assert (event.kind, event.data["fact"], event.data["nature"]) == ("person.corrected.1", fact, "typed_wrong")
    assert event.data["old_sealed"] and value not in str(event.data)


@pytest.mark.parametrize("nature", ["typed_wrong", "replaced"])
@pytest.mark.parametrize(
    ("fact", "old", "new"), [("certificate", TYPED, RIGHT), ("psn_no", "3701000077", "3701000088")]
)
def test_a_number_typed_wrong_finds_her_no_more_and_a_replaced_one_still_does(
    nature: str, fact: str, old: str, new: str
) -> None:
    person_id = counter.register(id_no=TYPED, psn_no="3701000077")
    counter.report(person_id)
    assert correct(person_id, fact, new, nature=nature)["proposed"]
    assert find(REGION, new) == "" and find(REGION, old) == person_id  # nothing moved yet
    confirm(person_id)
    assert find(REGION, new) == person_id
    assert find(REGION, old) == (person_id if nature == "replaced" else "")
    if nature == "typed_wrong":  # and somebody else may own it
        other = counter.register(
            "李四", id_no=TYPED if fact == "certificate" else "", psn_no=old if fact == "psn_no" else ""
        )
        assert find(REGION, old) == other
    else:
        with pytest.raises(PersonAlreadyRegistered):
            counter.register("李四", id_no=TYPED, psn_no=old if fact == "psn_no" else "")


def test_a_mistyped_name_is_put_right_by_two_and_the_account_is_her_own() -> None:
    person_id = counter.register("张叁")
    claim_no = counter.report(person_id)
    counter.accept(claim_no, MONDAY)
    with pytest.raises(NotTheClaimantsOwnAccount):
        counter.give_account(claim_no, MONDAY, holder_name="张三")
    assert correct(person_id, "name", "张三")["proposed"]
    assert texts(person_id)["name"] == "张叁"
    confirm(person_id)
    assert texts(person_id)["name"] == "张三"
    assert counter.give_account(claim_no, MONDAY, holder_name="张三")["status"] == "accepted"
    kinds = counter.kinds(f"person:{person_id}")
    assert kinds == ["person.registered.2", "person.correction_proposed.1", "person.corrected.1"]
    told = store.read(REGION, f"person:{person_id}")[-1]
    assert (told.meta["actor"], told.data["proposed_by"]) == ("li", "zhang")


def test_the_telephone_needs_no_second_person() -> None:
    person_id = counter.register()
    counter.report(person_id)
    assert not correct(person_id, "phone", "13900001111")["proposed"]
    assert texts(person_id)["phone"] == "13900001111"


def test_what_was_missing_is_added_the_same_way() -> None:
    person_id = counter.register()
    correct(person_id, "psn_no", "3701000088")
    assert find_person(REGION, "psn_no", "3701000088") == person_id
    assert store.read(REGION, f"person:{person_id}")[-1].data["nature"] == "was_missing"


def test_a_paper_taken_for_another_kind_is_corrected_too() -> None:
    person_id = counter.register(id_no="12345678", certificate_kind="99")
    correct(person_id, "certificate", "12345678", old_certificate_kind="99", certificate_kind="06")
    assert find_person(REGION, "id_no", "12345678", certificate_kind="06") == person_id
    assert find_person(REGION, "id_no", "12345678", certificate_kind="99") is None


def test_a_proposal_is_confirmed_by_another_or_dropped_and_there_is_one_at_a_time() -> None:
    person_id = counter.register(id_no=TYPED)
    counter.report(person_id)
    correct(person_id, "name", "张三丰")
    before = counter.written()
    for refusal, again in (
        (ProposedByTheSame, lambda: confirm(person_id, "zhang")),
        (SomethingProposed, lambda: correct(person_id, "phone", "13900001111")),
    ):
        with pytest.raises(refusal):
            again()
    assert counter.written() == before
    dropped = {"region": REGION, "person_id": person_id, "reason": "材料不足"}
    corrections.drop_proposal(**dropped, cause=cause())
    assert texts(person_id)["name"] == counter.NAME
    before = counter.written()
    for again in (lambda: confirm(person_id), lambda: corrections.drop_proposal(**dropped, cause=cause())):
        with pytest.raises(NothingProposed):
            again()
    assert counter.written() == before


def test_a_number_taken_by_somebody_else_meanwhile_is_not_confirmed() -> None:
    person_id = counter.register(id_no=TYPED)
    counter.report(person_id)
    correct(person_id, "certificate", RIGHT)
    other = counter.register("李四", id_no=RIGHT)
    before = counter.written()
    with pytest.raises(PersonAlreadyRegistered):
        confirm(person_id)
    assert counter.written() == before and find(REGION, RIGHT) == other


def test_a_request_sent_twice_is_one_correction() -> None:
    person_id = counter.register()
    counter.report(person_id)
    for _ in range(2):
        assert correct(person_id, "name", "张三丰", cause=cause(key="propose-once"))["proposed"]
    for _ in range(2):
        confirm(person_id, key="confirm-once")
    assert counter.kinds(f"person:{person_id}").count("person.corrected.1") == 1


REFUSED: list[tuple[str, str, dict[str, Any], type[Refused]]] = [
    ("name", " ", {}, NameMissing),
    ("name", counter.NAME, {}, NothingCorrected),
    ("age", "3", {}, NotAFact),
    ("name", "张三丰", {"nature": "whatever"}, NotANature),
    ("name", "张三丰", {"ground": " "}, GroundMissing),
    ("name", "张三丰", {"ground": "应为张三丰"}, ReasonTellsTheData),
    ("name", "张三丰", {"ground": f"原为{counter.NAME}"}, ReasonTellsTheData),
    ("name", "张三丰", {"documents": []}, ProofMissing),
    ("phone", "x", {}, NotANumber),
    ("psn_no", "编号", {}, NotANumber),
    ("certificate", TYPED, {}, NothingCorrected),
    ("certificate", RIGHT[:17] + "?", {}, NotAnIdentityNumber),
    ("certificate", RIGHT, {"old_certificate_kind": "08"}, CertificateNotHeld),
    ("certificate", counter.id_number(803), {}, PersonAlreadyRegistered),
]


@pytest.mark.parametrize(("fact", "value", "others", "refusal"), REFUSED)
@pytest.mark.parametrize("hangs", [False, True])
def test_a_correction_that_is_none_is_refused_and_nothing_written(
    fact: str, value: str, others: dict[str, Any], refusal: type[Refused], hangs: bool
) -> None:
    person_id = counter.register(id_no=TYPED)
    counter.register("李四", id_no=counter.id_number(803))
    if hangs:
        counter.report(person_id)
    before = counter.written()
    with pytest.raises(refusal) as caught:
        correct(person_id, fact, value, **others)
    assert counter.written() == before
    assert value.strip() not in caught.value.sentence_zh or len(value.strip()) < 4


def test_the_index_holds_no_row_of_a_number_that_was_typed_wrong() -> None:
    person_id = counter.register(id_no=TYPED)
    correct(person_id, "certificate", RIGHT)
    tokens = {row[0] for row in _index(person_id)}
    assert tokens == {blind(REGION, "id_no", RIGHT)}


def _index(person_id: str) -> list[tuple[bytes]]:
    return [(bytes(row.token),) for row in BlindIndex.objects.filter(region=REGION, person_id=person_id)]
