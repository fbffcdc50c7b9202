"""The web server of production, met by clients that speak HTTP badly, oddly, or in chunks."""

import base64
import contextlib
import json
import re
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from settlement.gateway.examples import BILL
from tests import web
from tests.claims.processes import PATIENCE_S
from tests.settlement.gateway import world

pytestmark = pytest.mark.django_db(transaction=True)

VECTORS = json.loads((Path(__file__).parent / "vectors" / "http_invalid.json").read_text())["cases"]
GOOD = json.dumps(BILL).encode()
HEAD = (
    "POST /api/v1/{path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\nIdempotency-Key: {key}\r\n"
    "Content-Type: application/json\r\n{more}\r\n"
)
LIMIT = 5 * 1024 * 1024


class Answer(NamedTuple):
    status: int
    code: str
    raw: bytes


@pytest.fixture
def port(process_env: dict[str, str], settings: Any, built_once: Any) -> Iterator[int]:
    """One process: its last answer shows that nothing before has hurt it."""
    settings.DABAO_SIMULATED_CLOCK = True
    built_once(world.build)
    with web.served(process_env, workers=1) as port:
        yield int(port)


def spoken(port: int, *parts: bytes) -> bytes:
    """What the server says to these bytes and to the end of them, until it closes."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_S) as client:
        heard = b""
        with contextlib.suppress(OSError):  # it may close while we still speak
            for part in parts:
                client.sendall(part)
        with contextlib.suppress(OSError):
            client.shutdown(socket.SHUT_WR)
        with contextlib.suppress(OSError):
            while more := client.recv(65_536):
                heard += more
        return heard


def answered(heard: bytes) -> Answer:
    found = re.match(rb"HTTP/1\.1 (\d{3}) ", heard)
    assert found is not None, heard[:200]
    text = heard.partition(b"\r\n\r\n")[2]
    return Answer(int(found[1]), json.loads(text).get("code", ""), text)


def head(more: str, *, path: str = "settlements", key: str = "in-chunks-1") -> bytes:
    return HEAD.format(path=path, token=world.TOKEN, key=key, more=f"{more}\r\nConnection: close\r\n").encode()


def chunk(part: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(part), part)


CHUNKED = "Transfer-Encoding: chunked"
END = b"0\r\n\r\n"


def test_a_body_in_chunks_is_the_same_request(port: int) -> None:
    parts = [chunk(GOOD[at : at + 7]) for at in range(0, len(GOOD), 7)]
    in_chunks = answered(spoken(port, head(CHUNKED), *parts, END))
    assert in_chunks.status == 201
    before = world.written()
    whole = answered(spoken(port, head(f"Content-Length: {len(GOOD)}"), GOOD))
    assert (whole.status, whole.raw) == (201, in_chunks.raw)
    assert world.written() == before


def test_chunks_that_say_no_bill_are_refused_by_name_and_nothing_is_written(port: int) -> None:
    before = world.written()
    more_than_allowed = [chunk(b" " * 1_048_576)] * (LIMIT // 1_048_576) + [chunk(b"{}"), END]
    said = {
        "no JSON": [chunk(b"{"), END],
        "nothing": [END],
        "too much": more_than_allowed,
        "misspelt": [b"zz\r\nhello\r\n", END],
        "cut off": [chunk(GOOD)[:-20]],
        "cut off between two": [chunk(GOOD)],
    }
    answers = {what: answered(spoken(port, head(CHUNKED), *parts))[:2] for what, parts in said.items()}
    assert answers == {
        "no JSON": (400, "broken_json"),
        "nothing": (400, "broken_json"),
        "too much": (413, "body_too_large"),
        "misspelt": (400, "body_incomplete"),
        "cut off": (400, "body_incomplete"),
        "cut off between two": (400, "body_incomplete"),
    }
    for length, came in ((len(GOOD), GOOD[:-1]), (len(GOOD) + 1, GOOD)):
        assert answered(spoken(port, head(f"Content-Length: {length}"), came))[:2] == (400, "body_incomplete")
    assert world.written() == before


def test_what_is_no_request_gets_no_answer_of_the_house(port: int) -> None:
    """A 4xx or a closed connection; and no second answer but 400, for what follows is no request either."""
    before, wrong = world.written(), {}
    for case in VECTORS:
        heard = spoken(port, base64.b64decode(case["request_b64"]))
        statuses = [status.decode() for status in re.findall(rb"^HTTP/1\.[01] (\d{3}) ", heard, re.M)]
        if any(status[0] != "4" for status in statuses) or any(status != "400" for status in statuses[1:]):
            wrong[case["name"]] = statuses
    assert len(VECTORS) == 34 and wrong == {}
    assert world.written() == before
    assert answered(spoken(port, head(f"Content-Length: {len(GOOD)}"), GOOD)).status == 201  # and the house is awake
