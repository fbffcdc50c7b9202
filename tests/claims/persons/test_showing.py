"""Personal data is shown by a command: what it records, and what it refuses without a trace."""

from typing import Any

import pytest

from claims import store
from claims.counter import queries
from claims.counter.account import AnotherPersonsClaim, case_of
from claims.counter.streams import ClaimUnknown
from claims.domain.refusal import Refused
from claims.persons.commands import show_person_texts
from claims.persons.domain.person import (
    NoAccountYet,
    NoReasonToShow,
    NotAPersonalText,
    NothingAskedFor,
    PersonUnknown,
    ReasonTellsTheData,
)
from claims.persons.models import Subject
from claims.persons.privacy import KeyIsGone
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import ACCOUNT, MONDAY, NAME, PHONE, REGION, cause

pytestmark = [pytest.mark.usefixtures("claims_alone"), pytest.mark.django_db]

REASON = "电话核对"


def show(person_id: str, claim_no: str = "", **others: Any) -> dict[str, Any]:
    asked: dict[str, Any] = {"fields": ["name"], "reason": REASON, "cause": cause()}
    case = case_of(REGION, claim_no, person_id) if claim_no else None
    return show_person_texts(region=REGION, person_id=person_id, case=case, **(asked | others))


def test_who_was_shown_what_and_why_is_recorded_without_the_data_itself() -> None:
    claim_no = counter.report(person_id := counter.register())
    counter.give_account(claim_no, MONDAY)
    show(person_id, fields=["account", "name"], claim_no=claim_no, cause=cause(actor="li", ground=REASON))
    shown = store.read(REGION, f"person:{person_id}")[-1]
    assert shown.kind == "person.texts_shown.1"
    assert shown.data == {
        "person_id": person_id, "fields": ["name", "account"], "reason": REASON, "claim_no": claim_no,
    }  # fmt: skip
    assert (shown.meta["actor"], shown.meta["ground"]) == ("li", REASON)
    assert NAME not in str(shown) and ACCOUNT not in str(shown)


def test_the_timeline_of_a_claim_tells_what_was_shown_for_it_and_for_no_other() -> None:
    person_id = counter.register()
    one, other = counter.report(person_id), counter.report(person_id)
    show(person_id, claim_no=one)
    show(person_id)
    told = [line.kind for line in queries.get_timeline(REGION, one)]
    assert told.count("person.texts_shown.1") == 1 and "person.registered.1" not in told
    assert "person.texts_shown.1" not in [line.kind for line in queries.get_timeline(REGION, other)]


@pytest.mark.parametrize(
    ("others", "refusal"),
    [
        ({"reason": "  "}, NoReasonToShow),
        ({"fields": []}, NothingAskedFor),
        ({"fields": ["name", "diagnosis"]}, NotAPersonalText),
        ({"reason": f"核对{NAME}"}, ReasonTellsTheData),
        ({"reason": f"拨打{PHONE}"}, ReasonTellsTheData),
        ({"fields": ["account"]}, NoAccountYet),
        ({"claim_no": "C0"}, ClaimUnknown),
        ({"person_id": "R0"}, PersonUnknown),
    ],
)
def test_what_cannot_be_shown_is_refused_and_leaves_no_trace(others: dict[str, Any], refusal: type[Refused]) -> None:
    asked = {"person_id": counter.register()} | others
    before = counter.written()
    with pytest.raises(refusal):
        show(**asked)
    assert counter.written() == before


def test_the_claim_of_another_person_is_no_reason() -> None:
    claim_no = counter.report(counter.register())
    other = counter.register()
    before = counter.written()
    with pytest.raises(AnotherPersonsClaim):
        show(other, claim_no=claim_no)
    assert counter.written() == before


def test_what_was_erased_is_neither_shown_nor_recorded_as_shown() -> None:
    person_id = counter.register()
    Subject.objects.filter(region=REGION, person_id=person_id).update(wrapped_key=b"", state="destroyed")
    before = counter.written()
    with pytest.raises(KeyIsGone):
        show(person_id)
    assert counter.written() == before
