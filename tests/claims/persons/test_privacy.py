"""What is personal: sealed under the person's own key, found by blind index, and nowhere else."""

import base64
import logging
from typing import Any

import pytest
from cryptography.exceptions import InvalidTag
from django.db import connection
from pytest_django import DjangoAssertNumQueries

from claims.counter import queries
from claims.counter.domain.payout import NotTheClaimantsOwnAccount
from claims.persons.commands import change_contact
from claims.persons.domain.person import NoAccountYet, PersonUnknown
from claims.persons.models import BlindIndex, PersonRow, Subject
from claims.persons.privacy import KeyIsGone, blind
from claims.persons.queries import find_masked, find_person, get_person_texts
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import ACCOUNT, MONDAY, NAME, PHONE, REGION, cause

pytestmark = [pytest.mark.usefixtures("claims_alone"), pytest.mark.django_db]

ID_NO = counter.id_number(777)
PSN_NO = "37010000000777"


def register() -> str:
    return counter.register(id_no=ID_NO, psn_no=PSN_NO)


def forget(person_id: str) -> None:
    """What the end of retention does: the key is destroyed, the log stays."""
    Subject.objects.filter(region=REGION, person_id=person_id).update(wrapped_key=b"", state="destroyed")


def everything_stored() -> str:
    """Every row of every table of the house as text, binary columns as they are."""
    with connection.cursor() as cursor:
        cursor.execute("select table_name from information_schema.tables where table_schema = 'public'")
        texts = []
        for (table,) in cursor.fetchall():
            cursor.execute(f'select t::text from "{table}" t')
            texts += [row[0] for row in cursor.fetchall()]
        return "\n".join(texts)


@pytest.mark.law("pipl.28", "pipl.51")
def test_nothing_personal_is_stored_or_logged_in_the_clear(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        claim_no = counter.report(register())
        counter.give_account(claim_no, MONDAY)
        with pytest.raises(NotTheClaimantsOwnAccount) as refused:
            counter.give_account(claim_no, MONDAY, holder_name="李四", account_no="6217000012345678")
    logged = "\n".join(record.getMessage() for record in caplog.records if not record.name.startswith("django.db"))
    for text in (NAME, ID_NO, PSN_NO, PHONE, ACCOUNT, "6217000012345678"):
        for form in (text, text.encode().hex(), base64.b64encode(text.encode()).decode()):
            assert form not in everything_stored()
            assert form not in logged
        assert text not in str(refused.value) + refused.value.sentence_zh


def test_the_body_a_request_key_stands_for_cannot_be_guessed() -> None:
    """A plain hash over an identity number is found by trying them all; the stored one needs our key."""
    import hashlib

    from claims.store import canonical

    register()
    body = {"name": NAME, "id_no": ID_NO, "psn_no": PSN_NO, "phone": PHONE}
    guess = hashlib.sha256(canonical({"command": "register_person", "body": body})).digest()
    with connection.cursor() as cursor:
        cursor.execute("select body_hash from claims_command where name = 'register_person'")
        assert bytes(cursor.fetchone()[0]) != guess


def test_a_person_is_found_by_either_number_in_her_region_only() -> None:
    person_id = register()
    assert find_person(REGION, "id_no", ID_NO) == person_id
    assert find_person(REGION, "id_no", f" {ID_NO.lower()} ") == person_id
    assert find_person(REGION, "psn_no", PSN_NO) == person_id
    assert find_person(REGION, "psn_no", ID_NO) is None
    assert find_person("220000", "id_no", ID_NO) is None
    assert ID_NO not in person_id
    assert bytes(BlindIndex.objects.get(kind="id_no").token) == blind(REGION, "id_no", ID_NO)


def test_the_texts_are_read_back_and_a_new_telephone_replaces_the_old() -> None:
    person_id = register()
    texts = {"name": NAME, "id_no": ID_NO, "psn_no": PSN_NO, "phone": PHONE}
    assert get_person_texts(REGION, person_id) == texts
    change_contact(region=REGION, person_id=person_id, phone="13900000000", cause=cause())
    assert get_person_texts(REGION, person_id) == texts | {"phone": "13900000000"}
    with pytest.raises(PersonUnknown):
        get_person_texts(REGION, "R0")


def test_a_page_of_masked_persons_is_one_statement(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    person_ids = [register(), *(counter.register("买买提·艾力") for _ in range(20))]
    forget(person_ids[1])
    with django_assert_num_queries(1):
        page = find_masked(REGION, [*person_ids, person_ids[0], "R0"])
    assert (page[person_ids[0]].name, page[person_ids[0]].id_no) == ("张*", f"{ID_NO[:6]}********{ID_NO[-4:]}")
    assert page[person_ids[2]].name == "买*****"
    assert page[person_ids[1]].name == page["R0"].name == ""


@pytest.mark.law("pipl.47")
def test_a_destroyed_key_makes_the_person_unreadable_for_ever() -> None:
    claim_no = counter.report(person_id := register())
    counter.give_account(claim_no, MONDAY)
    assert queries.get_account_no(REGION, claim_no) == ACCOUNT
    forget(person_id)
    with pytest.raises(KeyIsGone):
        get_person_texts(REGION, person_id)
    with pytest.raises(KeyIsGone):
        queries.get_account_no(REGION, claim_no)
    before = counter.written()
    with pytest.raises(KeyIsGone):
        counter.give_account(claim_no, MONDAY)
    assert counter.written() == before
    assert queries.get_timeline(REGION, claim_no)[0].kind == "claim.reported.1"  # what happened stays provable


@pytest.mark.parametrize("move", ["to another person", "to another field"])
def test_a_text_moved_elsewhere_is_not_read(move: str) -> None:
    one, other = register(), counter.register()
    sealed = PersonRow.objects.get(person_id=one)
    if move == "to another person":
        PersonRow.objects.filter(person_id=other).update(sealed_name=sealed.sealed_name)
    else:
        PersonRow.objects.filter(person_id=other).update(
            sealed_name=PersonRow.objects.get(person_id=other).sealed_phone
        )
    with pytest.raises(InvalidTag):
        get_person_texts(REGION, other)


def test_the_account_id_tells_accounts_of_one_person_apart_and_links_nobody() -> None:
    one, other = counter.register(), counter.register()
    given: list[Any] = []
    for person_id, account_no in (
        (one, ACCOUNT),
        (one, "6222 0216-0200 1234 567"),
        (one, "62220216"),
        (other, ACCOUNT),
    ):
        claim_no = counter.report(person_id)
        counter.give_account(claim_no, MONDAY, account_no=account_no)
        account = queries.get_claim(REGION, claim_no).account
        assert account is not None
        given.append(account.account_id)
    assert given[0] == given[1]
    assert len(set(given)) == 3


def test_no_account_is_told_apart_from_an_erased_one() -> None:
    with pytest.raises(NoAccountYet):
        queries.get_account_no(REGION, counter.report())
