"""The OpenAPI document: what a hospital's programmer makes a client from."""

import json
import re
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client

from settlement.gateway.examples import BILL
from tests.settlement.gateway import world


@pytest.fixture
def document(client: Client) -> Any:
    return client.get("/api/schema/?format=json").json()


def test_the_document_is_valid_and_nothing_in_it_was_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("spectacular", "--validate", "--fail-on-warn")
    assert "openapi: 3" in capsys.readouterr().out


def test_every_door_asks_for_the_token_of_a_hospital(document: Any) -> None:
    assert document["components"]["securitySchemes"]["hospital"]["scheme"] == "bearer"
    doors = [method for door in document["paths"].values() for method in door.values()]
    assert doors and all(door["security"] == [{"hospital": []}] for door in doors)


def test_a_door_is_described_by_its_own_words_only(document: Any) -> None:
    doors = [method for door in document["paths"].values() for method in door.values()]
    assert not any(door.get("description") for door in doors) and all(door["summary"] for door in doors)


def test_a_door_names_the_key_and_every_refusal_it_can_answer(document: Any) -> None:
    writes = [door["post"] for door in document["paths"].values() if "post" in door]
    keys = [
        given["schema"] for door in writes for given in door.get("parameters", ()) if given["name"] == "Idempotency-Key"
    ]
    for schema in keys:
        for key, fits in {
            "short": False,
            "x" * 128: True,
            "x" * 129: False,
            "with blank": False,
            "ü" * 8: False,
        }.items():
            assert bool(re.search(schema["pattern"], key)) is fits
        assert re.search(schema["pattern"], schema["example"])
    assert len(keys) == 2
    for door in writes:
        assert set(door["responses"]) > set(map(str, (400, 401, 404, 405, 406, 409, 411, 413, 415, 422, 500, 503)))
    reading = document["paths"]["/api/v1/settlements/{bill_no}"]["get"]
    assert set(reading["responses"]) == {"200", "401", "404", "405", "406", "500", "503"}


@pytest.mark.django_db(transaction=True)
def test_every_answer_is_as_the_document_promises(client: Client, document: Any, settings: Any) -> None:
    settings.DABAO_SIMULATED_CLOCK = True
    world.build()

    def post(path: str, body: dict[str, Any]) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {world.TOKEN}", "Idempotency-Key": f"as-promised-{len(path)}"}
        answer = client.post(f"/api/v1/{path}", json.dumps(body), content_type="application/json", headers=headers)
        said: dict[str, Any] = answer.json()
        return said

    quoted, settled = post("quotes", BILL), post("settlements", BILL)
    reversal = post(f"settlements/{settled['setl_id']}/reversal", {"ground": "录入错误"})
    for kind, said in (("SettlementOut", quoted), ("SettlementOut", settled), ("ReversalOut", reversal)):
        _check(said, kind, document)

    sent = {
        "bills": [{"key": "as-promised-1", "bill": BILL | {"mdtrt_id": "M2"}}, {"key": "as-promised-2", "bill": {}}]
    }
    batch = post("settlements:batch", sent)
    _check(batch, "BatchOut", document)
    for answer in batch["answers"]:
        _check(answer, "BatchAnswer", document)
    _check(batch["answers"][0]["settlement"], "SettlementOut", document)
    promised = document["components"]["schemas"]["BatchAnswer"]["properties"]["problem"]
    assert set(promised["required"]) <= set(batch["answers"][1]["problem"]) == set(promised["properties"])


def _check(said: dict[str, Any], kind: str, document: Any) -> None:
    promised = document["components"]["schemas"][kind]
    assert set(said) == set(promised["properties"]) == set(promised["required"])
    empty = {name for name, value in said.items() if value is None}
    assert empty <= {name for name, field in promised["properties"].items() if field.get("nullable")}


def test_the_door_for_many_says_how_many_and_how_large(document: Any) -> None:
    door = document["paths"]["/api/v1/settlements:batch"]["post"]
    assert set(door["responses"]["200"]["content"]) == {"application/json"}
    bills = document["components"]["schemas"]["BatchIn"]["properties"]["bills"]
    assert (bills["minItems"], bills["maxItems"]) == (1, 100)
    assert "10 MiB" in door["responses"]["413"]["description"]
    item = document["components"]["schemas"]["BatchItem"]
    assert set(item["required"]) == {"key", "bill"}
    assert item["properties"]["key"]["pattern"]
