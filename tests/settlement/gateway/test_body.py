"""What a hospital sends as a body: read if it is one JSON object that says one thing, else refused by name."""

import base64
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.test import Client, RequestFactory

from claims.domain.refusal import Refused
from config.problems import problem_of
from settlement.gateway import body
from settlement.gateway.examples import BILL
from tests.settlement.gateway import world

VECTORS = json.loads((Path(__file__).parent / "vectors" / "json_bodies.json").read_text())["cases"]
GOOD = json.dumps(BILL).encode()
KEY = "a-hostile-body-1"

Send = Callable[[str, bytes], Any]


@pytest.fixture
def send(client: Client, settings: Any, built_once: Any) -> Send:
    settings.DABAO_SIMULATED_CLOCK = True
    built_once(world.build)
    headers = {"Authorization": f"Bearer {world.TOKEN}", "Idempotency-Key": KEY}
    return lambda path, raw: client.post(f"/api/v1/{path}", raw, content_type="application/json", headers=headers)


# the body, status, code, field
REFUSED: dict[str, tuple[bytes, int, str, str | None]] = {
    "array": (b"[]", 422, "not_an_object", None),
    "text": (b'"x"', 422, "not_an_object", None),
    "null": (b" null ", 422, "not_an_object", None),
    "mark before UTF-8": (b"\xef\xbb\xbf" + GOOD, 422, "byte_order_mark", None),
    "mark before UTF-16": (GOOD.decode().encode("utf-16"), 422, "byte_order_mark", None),
    "mark before no JSON": (b"\xef\xbb\xbf{", 400, "broken_json", None),
    "mark alone": (b"\xff\xfe", 400, "broken_json", None),
    "UTF-16 without a mark": (GOOD.decode().encode("utf-16-le"), 400, "broken_json", None),
    "amount twice": (GOOD[:-1] + b', "hifp_pay": "0.00"}', 422, "field_twice", "hifp_pay"),
    "amount twice alike": (GOOD[:-1] + b', "hifp_pay": "100000.00"}', 422, "field_twice", "hifp_pay"),
    "amount twice, once escaped": (GOOD[:-1] + b', "hifp\\u005fpay": "0.00"}', 422, "field_twice", "hifp_pay"),
    "twice within a line": (
        GOOD[:-1] + b', "feedetail": [{"feedetl_sn": "1", "feedetl_sn": "2"}]}', 422, "field_twice", "feedetl_sn",
    ),
    "ground twice": (b'{"ground": "x", "ground": "y"}', 422, "field_twice", "ground"),
}  # fmt: skip


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("raw", "status", "code", "field"), REFUSED.values(), ids=list(REFUSED))
def test_a_body_that_says_nothing_or_two_things_is_refused_by_name_at_every_door(
    send: Send, raw: bytes, status: int, code: str, field: str | None
) -> None:
    before = world.written()
    for path in ("quotes", "settlements", "settlements/B1/reversal"):
        refused = send(path, raw)
        problem = refused.json()
        assert (refused.status_code, problem["code"], problem["field"]) == (status, code, field)
        assert problem["detail_zh"] and problem["detail_en"]
    assert world.written() == before


@pytest.mark.django_db(transaction=True)
def test_what_is_ignored_may_be_said_twice(send: Send) -> None:
    assert send("quotes", GOOD[:-1] + b', "exp_content": 1, "exp_content": 2}').status_code == 200


@pytest.mark.django_db(transaction=True)
def test_the_bodies_of_a_public_suite_get_the_answer_they_deserve(send: Send) -> None:
    before, wrong = world.written(), {}
    for case in VECTORS:
        raw = base64.b64decode(case["body_b64"])
        bare = send("quotes", raw)
        inside = send("quotes", GOOD[:-1] + b', "exp_content": ' + raw + b"}")
        if not (_as_expected(bare, case["bare"]) and _as_expected(inside, case["inside_a_bill"])):
            wrong[case["name"]] = (bare.status_code, bare.json()["code"], inside.status_code)
    assert len(VECTORS) == 158 and wrong == {}
    assert world.written() == before


def _as_expected(answer: Any, expected: str) -> bool:
    """The words of the suite's table, one by one."""
    status = answer.status_code
    code = "" if status == 200 else answer.json()["code"]
    return {
        "400 broken_json": (status, code) == (400, "broken_json"),
        "422 field_missing": (status, code) == (422, "field_missing"),
        "a 4xx that does not say the JSON is broken": status // 100 == 4 and code != "broken_json",
        "any 4xx, never 5xx": status // 100 == 4,
        "read": status == 200,
        "read or 400, never 5xx": status in (200, 400),
    }[expected]


@pytest.mark.parametrize("depth", [200, 990, 1_020, 1_030, 100_000])
def test_no_depth_is_an_error_of_ours(depth: int) -> None:
    """How deep a Python reads differs; what it does not read it refuses."""
    raw = b'{"x": ' + b"[" * depth + b"]" * depth + b"}"
    try:
        assert "x" in body.read_json(raw)
    except Exception as refused:
        problem = problem_of(refused)
        assert depth > 200 and problem is not None and problem["code"] in ("nested_too_deeply", "broken_json")


def _request(raw: bytes, **environ: Any) -> Any:
    return RequestFactory().generic("POST", "/api/v1/quotes", raw, content_type="application/json", **environ)


def _chunked(raw: bytes, *, put_together: bool = True) -> Any:
    """As a web server hands over what came in chunks, or one that cannot."""
    said = {"CONTENT_LENGTH": "", "HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": put_together}
    return _request(raw, **said, **{"wsgi.input": io.BytesIO(raw)})


def test_chunks_are_read_up_to_the_limit_where_the_server_puts_them_together(settings: Any) -> None:
    assert body.read_body(_chunked(GOOD)) == BILL
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = len(GOOD)
    assert body.read_body(_chunked(GOOD)) == body.read_body(_request(GOOD)) == BILL
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = len(GOOD) - 1
    assert _code(_chunked(GOOD)) == _code(_request(GOOD)) == (413, "body_too_large")
    assert _code(_chunked(GOOD, put_together=False)) == (411, "length_required")


def test_another_media_type_is_refused_before_it_is_read() -> None:
    form = RequestFactory().post("/api/v1/quotes", {"psn_no": "1"})
    assert _code(form) == (415, "unsupported_media_type")


def _code(request: Any) -> tuple[int, str]:
    with pytest.raises(Exception) as raised:
        body.read_body(request)
    problem = problem_of(raised.value)
    assert problem is not None and not isinstance(raised.value, Refused)
    return problem["status"], problem["code"]
