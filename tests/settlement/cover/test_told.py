"""What a hospital was told about a bill is kept as the way it is told, and told again to the byte, for ever."""

import json
from pathlib import Path
from typing import Any

import orjson
import pytest

from claims.store import canonical
from claims.store.sql import fetch
from settlement.cover import commands, queries
from settlement.cover.queries import TELLS
from tests.settlement import scene

HERE = Path(__file__).parent
EVENT = json.loads((HERE.parents[1] / "house" / "samples" / "cover.bill_settled.1.json").read_text())


@pytest.mark.parametrize("how", sorted(TELLS))
def test_what_was_told_once_is_told_for_ever(how: str) -> None:
    """The files are never edited: another answer is another number, and a file of its own."""
    said = canonical(TELLS[how](EVENT, {"settled_at": "2014-06-02T04:00:00.000000Z"}))
    assert said == (HERE / "told" / f"{how}.json").read_bytes()


@pytest.mark.django_db(transaction=True)
def test_a_repeated_request_is_answered_to_the_byte_from_its_event() -> None:
    scene.world()
    cause = scene.cause("once")
    first = orjson.dumps(scene.settle("V1", cause=cause))
    ((kept,),) = fetch("select response from claims_command where request_key = 'once'")
    assert json.loads(kept) == {"told_from_event": "settled_bill.1", "settled_at": "2014-06-02T04:00:00.000000Z"}
    assert orjson.dumps(scene.settle("V1", cause=cause)) == first


@pytest.mark.django_db(transaction=True)
def test_an_answer_of_before_is_answered_as_it_was_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Requests are final: those that were kept whole stay so."""
    scene.world()
    cause = scene.cause("once")
    with monkeypatch.context() as before:
        before.setattr(commands, "Told", lambda how, rest: {"bill_no": "B1", **rest})
        first = scene.settle("V1", cause=cause)
    assert scene.settle("V1", cause=cause) == first == {"bill_no": "B1", "settled_at": "2014-06-02T04:00:00.000000Z"}


@pytest.mark.django_db(transaction=True)
def test_the_explanation_of_a_bill_is_read_from_its_event() -> None:
    scene.world()
    answer = scene.settle("V1")
    found = queries.get_bill(region=scene.REGION, bill_no=answer["bill_no"])
    assert (found["explanation"], found["amounts"]) == (answer["explanation"], answer["amounts"])
    said: Any = queries.get_explanation(region=scene.REGION, event_id=found["event_id"])
    assert said == answer["explanation"]
