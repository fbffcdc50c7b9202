"""The bytes of an event are the same whoever writes them."""

import hashlib
import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims import store
from claims.store import encoding
from claims.store.encoding import LARGEST_INTEGER, canonical, restricted, stamp
from tests.claims.store.trial import NOON, REGION, because, grow

NAIVE = NOON.replace(tzinfo=None)

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
keys = st.text(st.characters(min_codepoint=1, max_codepoint=127), max_size=8)
scalars = st.none() | st.booleans() | st.integers(-LARGEST_INTEGER, LARGEST_INTEGER) | texts
documents = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4), max_leaves=20
)


def by_the_standard_library(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


@given(documents)
@settings(max_examples=500)
def test_orjson_and_the_standard_library_agree(document: Any) -> None:
    assert canonical(restricted(document)) == by_the_standard_library(document)


@pytest.mark.django_db
@given(documents)
@settings(
    derandomize=True, max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_jsonb_gives_the_same_bytes_back(document: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute("select (%s::jsonb)::text", [canonical(document).decode()])
        assert canonical(json.loads(cursor.fetchone()[0])) == canonical(document)


@pytest.mark.parametrize(
    "defect",
    [0.5, float("nan"), {"金额": 1}, {1: 1}, {"a\0": 1}, NAIVE, {"a": [{"b": 1e3}]}, b"x", frozenset()],
    ids=repr,
)
def test_what_has_no_place_in_an_event_is_a_defect(defect: Any) -> None:
    with pytest.raises(TypeError):
        restricted(defect)


@pytest.mark.parametrize("number", [2**53, -(2**53), 10**30])
def test_a_number_that_others_would_round_is_refused(number: int) -> None:
    with pytest.raises(store.NumberTooLarge):
        restricted({"fen": number})


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "大\udfff"], ids=ascii)
def test_text_that_the_database_cannot_hold_is_refused(text: str) -> None:
    with pytest.raises(store.TextNotStorable):
        restricted([text])


def test_times_have_one_spelling() -> None:
    assert stamp(datetime(2014, 3, 1, 8, tzinfo=timezone(timedelta(hours=8)))) == "2014-03-01T00:00:00.000000Z"
    assert stamp(datetime(2014, 3, 1, 0, 0, 0, 5, tzinfo=UTC)) == "2014-03-01T00:00:00.000005Z"
    assert restricted([date(2014, 3, 1), True, None]) == ["2014-03-01", True, None]


@pytest.mark.django_db
def test_every_hash_can_be_recomputed_from_the_row_with_the_standard_library_alone() -> None:
    for number in range(3):
        grow("proof", 100 + number, cause=because(f"k{number}"))
    with connection.cursor() as cursor:
        cursor.execute(
            """select version, event_id::text, kind, occurred_at, recorded_at, data::text, meta::text,
                      prev_hash, leaf_hash from claims_event where stream_id = 'trial:proof' order by version"""
        )
        rows = cursor.fetchall()
    prev = b""
    for version, event_id, kind, occurred_at, recorded_at, data, meta, prev_hash, leaf_hash in rows:
        envelope = {
            "stream": "trial:proof",
            "region": REGION,
            "version": version,
            "event_id": event_id,
            "kind": kind,
            "occurred_at": occurred_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            "recorded_at": recorded_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            "data": json.loads(data),
            "meta": json.loads(meta),
            "prev_hash": prev.hex(),
        }
        assert bytes(prev_hash) == prev
        prev = hashlib.sha256(b"\0" + by_the_standard_library(envelope)).digest()
        assert bytes(leaf_hash) == prev == encoding.leaf_hash(envelope)
    assert len(rows) == 3
