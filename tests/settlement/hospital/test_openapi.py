"""The OpenAPI document: what a hospital's programmer makes a client from."""

from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client


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
