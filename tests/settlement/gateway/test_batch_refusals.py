"""What is wrong with a request of many bills, or with one item of it."""

import json
from typing import Any

import pytest
from django.test import Client

from settlement.gateway import batch
from settlement.gateway.examples import BILL
from tests.settlement.gateway import world
from tests.settlement.gateway.batches import Door, bill, build, codes

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def door(client: Client, settings: Any, built_once: Any) -> Door:
    settings.DABAO_SIMULATED_CLOCK = True
    built_once(build)
    return Door(client)


ENVELOPES: list[tuple[str, Any, int, str]] = [
    ("no JSON", b"{", 400, "broken_json"),
    ("nothing", b"", 400, "broken_json"),
    ("an array", [], 422, "not_an_object"),
    ("no bills", {}, 422, "no_bills"),
    ("no bill in bills", {"bills": []}, 422, "no_bills"),
    ("bills as an object", {"bills": {"key": "x"}}, 422, "no_bills"),
    ("a bill alone", BILL, 422, "no_bills"),
    ("more than a hundred", {"bills": [{"key": f"too-many-{n}", "bill": BILL} for n in range(101)]}, 422, "too_many_bills"),
    ("bills twice", b'{"bills": [], "bills": []}', 422, "field_twice"),
    ("a mark", b'\xef\xbb\xbf{"bills": []}', 422, "byte_order_mark"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "status", "code"), [row[1:] for row in ENVELOPES], ids=[row[0] for row in ENVELOPES])
def test_what_is_wrong_with_the_request_is_one_answer(door: Door, body: Any, status: int, code: str) -> None:
    before = world.written()
    said = door.raw(body)
    assert (said.status_code, said.json()["code"]) == (status, code)
    assert said["Content-Type"] == "application/problem+json"
    assert world.written() == before


# an item in JSON, and the code and field of its refusal
ITEMS: dict[str, tuple[str, str, str]] = {
    "no object": ("5", "not_a_bill_with_its_key", "bills"),
    "no bill": ('{"key": "item-at-fault-1"}', "not_a_bill_with_its_key", "bills"),
    "a bill as text": ('{"key": "item-at-fault-1", "bill": "x"}', "not_a_bill_with_its_key", "bills"),
    "no key": ('{"bill": @}', "bill_key_missing", "key"),
    "a short key": ('{"key": "short", "bill": @}', "bill_key_missing", "key"),
    "a key as a number": ('{"key": 1234567890, "bill": @}', "bill_key_missing", "key"),
    "key twice": ('{"key": "item-at-fault-1", "key": "item-at-fault-2", "bill": @}', "field_twice", "key"),
    "an amount twice": ('{"key": "item-at-fault-1", "bill": {"hifp_pay": "1.00", "hifp_pay": "2.00"}}', "field_twice", "hifp_pay"),
    "twice within a line": (
        '{"key": "item-at-fault-1", "bill": {"feedetail": [{"feedetl_sn": "1", "feedetl_sn": "2"}]}}', "field_twice", "feedetl_sn",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("item", "code", "field"), ITEMS.values(), ids=ITEMS)
def test_what_is_wrong_with_one_item_is_its_answer_alone(door: Door, item: str, code: str, field: str) -> None:
    good = [json.dumps({"key": f"a-good-bill-{n}", "bill": bill(f"G{n}", n)}) for n in range(2)]
    said = door.raw(f'{{"bills": [{good[0]}, {item.replace("@", json.dumps(BILL))}, {good[1]}]}}'.encode())
    answers = said.json()["answers"]
    assert (answers[1]["status"], answers[1]["problem"]["code"], answers[1]["problem"]["field"]) == (422, code, field)
    assert answers[1]["problem"]["detail_zh"] and answers[1]["problem"]["detail_en"]
    assert codes([answers[0], answers[2]]) == ["87000.00", "87000.00"]


def test_what_is_ignored_may_be_said_twice(door: Door) -> None:
    extras = '{"key": "said-twice-ok-1", "bill": @}'.replace(
        "@", json.dumps(BILL)[:-1] + ', "x": {"key": 1, "key": 2}}'
    )
    said = door.raw(f'{{"bills": [{extras}]}}'.encode()).json()
    assert [answer["status"] for answer in said["answers"]] == [201]


def test_a_bill_is_refused_as_at_the_single_door_before_its_key_is(door: Door) -> None:
    (said,) = door.raw({"bills": [{"key": "", "bill": bill("M1", medfee_sumamt="x")}]}).json()["answers"]
    assert said["problem"]["code"] == "not_an_amount"


HEADERS: list[tuple[dict[str, str], int]] = [
    ({"token": ""}, 401), ({"token": "guess"}, 401), ({"Accept": "text/html"}, 406), ({"Content_Type": "text/plain"}, 415),
    ({"Content_Type": "application/json; charset=utf-8"}, 200),
]  # fmt: skip


@pytest.mark.parametrize(("headers", "status"), HEADERS, ids=[str(row[0]) for row in HEADERS])
def test_what_is_said_around_the_bills_counts_for_all(door: Door, headers: dict[str, str], status: int) -> None:
    assert door.raw({"bills": [{"key": "around-bills-1", "bill": BILL}]}, **headers).status_code == status


def test_no_other_method_is_known(door: Door) -> None:
    said = door.client.get("/api/v1/settlements:batch", headers={"Authorization": f"Bearer {world.TOKEN}"})
    assert (said.status_code, said["Allow"]) == (405, "POST, OPTIONS")


def test_a_body_may_be_as_large_as_a_hundred_bills_need(
    door: Door, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000
    larger = {"bills": [{"key": "larger-than-one-1", "bill": BILL | {"x": "y" * 1_000}}]}
    assert door.raw(larger).status_code == 200
    monkeypatch.setattr(batch, "MOST_BYTES", 1_000)
    said = door.raw(larger)
    assert (said.status_code, said.json()["code"]) == (413, "body_too_large")
