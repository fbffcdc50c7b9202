"""Who sends slowly, or never ends, holds no thread: fifty of them stand beside one who is answered as ever."""

import re
import socket
from collections.abc import Iterator

import pytest

from config.buffering import BODY_BYTES, HEADER_BYTES, LINE_BYTES, TRAILER_BYTES, Incoming
from tests import web
from tests.claims.processes import PATIENCE_S

POST = b"POST /api/v1/quotes HTTP/1.1\r\nHost: 127.0.0.1\r\n"
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"

WAITS = [
    b"",
    b"POST /api",
    POST,
    POST + b"Content-Length: 5\r\n",
    POST + b"Content-Length: 5\r\n\r\n",
    POST + b"Content-Length: 5\r\n\r\n1234",
    POST + b"Content-Length: " + b"0" * 5000 + b"5\r\n\r\n1234",
    CHUNKED,
    CHUNKED + b"5\r\n12345",
    CHUNKED + b"5\r\n12345\r\n",
    CHUNKED + b"5\r\n12345\r\n0\r\n",
    CHUNKED + b"7\r\n0\r\n\r\n12\r\n",  # the end of the chunks is inside of one
    CHUNKED + b"5;" + b"x" * (LINE_BYTES - 2) + b"\r\n12345\r\n0\r\n" + b"T: t\r\n" * (TRAILER_BYTES // 6 - 1),
]
ENDLESS = [
    CHUNKED + b"5;" + b"x" * LINE_BYTES,
    CHUNKED + b"0" * 2 * LINE_BYTES + b"5",
    CHUNKED + b"5\r\n12345\r\n5" + b" " * 2 * LINE_BYTES,
    CHUNKED + b"0\r\nT: " + b"t" * TRAILER_BYTES,
    CHUNKED + b"5\r\n12345\r\n0\r\n" + b"T: t\r\n" * TRAILER_BYTES,
]
IS_COMPLETE = [
    b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    POST + b"\r\n",
    POST + b"content-length:5\r\n\r\n12345",
    POST + b"Content-Length: 5\r\n\r\n12345GET / HTTP/1.1\r\n",
    CHUNKED + b"5\r\n12345\r\n0\r\n\r\n",
    CHUNKED + b"5;name=value\r\n12345\r\nA\r\n1234567890\r\n0\r\nTrailer: t\r\n\r\n",
    CHUNKED + b"no number\r\n",  # for the parser to refuse
    CHUNKED + b"-5\r\n",
    POST + f"Content-Length: {BODY_BYTES + 1}\r\n\r\n".encode(),
    POST + b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n",
]


def _incoming(sent: bytes, piece: int) -> Incoming:
    incoming = Incoming(0.0)
    for start in range(0, len(sent), piece):
        incoming.take(sent[start : start + piece])
        incoming.is_complete()
    return incoming


@pytest.mark.parametrize("piece", [1, 7, 10_000])
@pytest.mark.parametrize("sent", WAITS)
def test_a_part_of_a_request_waits(sent: bytes, piece: int) -> None:
    assert not _incoming(sent, piece).is_complete()


@pytest.mark.parametrize("piece", [1, 7, 10_000])
@pytest.mark.parametrize("sent", IS_COMPLETE)
def test_a_whole_request_is_answered_as_it_was_sent(sent: bytes, piece: int) -> None:
    incoming = _incoming(sent, piece)
    assert incoming.is_complete()
    assert incoming.held == sent


def test_who_waits_to_be_told_to_send_is_told_once_and_the_parser_does_not_hear_of_it() -> None:
    incoming = Incoming(0.0)
    added = incoming.take(POST + b"Expect: 100-continue\r\nContent-Length: 5\r\n\r\n")
    assert (added, incoming.must_be_told(), incoming.must_be_told()) == (len(incoming.held), True, False)
    incoming.take(b"12345")
    assert incoming.is_complete()
    assert incoming.held == POST + b"Content-Length: 5\r\n\r\n12345"


def test_a_header_without_end_has_one() -> None:
    assert _incoming(POST + b"X: " + b"x" * HEADER_BYTES, 8192).has_endless_header()


@pytest.mark.parametrize("piece", [1, 7, 10_000])
@pytest.mark.parametrize("sent", ENDLESS)
def test_what_stands_between_chunks_without_end_has_one(sent: bytes, piece: int) -> None:
    """Nobody looks at it from its start for each packet, nor holds what has no end."""
    incoming = _incoming(sent + b"\r\n" * 5, piece)
    assert incoming.is_endless and not incoming.is_complete()


@pytest.mark.parametrize("sent", WAITS)
def test_what_may_still_end_is_not_endless(sent: bytes) -> None:
    assert not _incoming(sent, 7).is_endless


@pytest.fixture
def port(process_env: dict[str, str]) -> Iterator[str]:
    with web.served(process_env) as port:
        yield port


def _say(port: str, sent: bytes) -> socket.socket:
    client = socket.create_connection(("127.0.0.1", int(port)), PATIENCE_S)
    client.sendall(sent)
    return client


def _hear(client: socket.socket) -> bytes:
    """All that comes until the server closes."""
    heard = b""
    while received := client.recv(65536):
        heard += received
    return heard


def test_a_normal_client_is_answered_beside_fifty_slow_ones(port: str) -> None:
    slow = [_say(port, WAITS[number % len(WAITS)]) for number in range(50)]
    assert [web.ask(port, web.LOGIN)[0] for _ in range(8)] == [200] * 8
    late = _say(port, CHUNKED + b"2\r\n{}")
    late.sendall(b"\r\n0\r\n\r\nGET /api/nothing HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
    assert re.findall(rb"HTTP/1.1 (\d+)", _hear(late)) == [b"401", b"404"]  # whoever ends is answered, each request
    # Who does not end a header is sent away, whether a byte of it came or not.
    assert (_hear(slow[0]), _hear(slow[1])[:12]) == (b"", b"HTTP/1.1 408")
    for client in slow:
        client.close()


def test_what_is_too_long_is_refused_without_being_waited_for(port: str) -> None:
    api = _say(port, POST + b"Content-Type: application/json\r\nContent-Length: 99999999\r\n\r\n{")
    form = _say(port, POST.replace(b"/api/v1/quotes", b"/admin/login/") + b"Content-Length: 99999999\r\n\r\na=b")
    endless = _say(port, POST + b"X: " + b"x" * HEADER_BYTES)
    heard = [_hear(client)[9:12] for client in (api, form, endless)]
    assert heard == [b"401", b"403", b"431"]
    assert [_hear(_say(port, sent))[9:12] for sent in ENDLESS] == [b"400"] * len(ENDLESS)
