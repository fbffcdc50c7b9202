"""gunicorn's threaded worker, which gives a request to a thread only when the whole of it is here.

gunicorn's own reads headers and bodies inside the thread that answers: eight clients that send theirs slowly, or never
end them, hold all eight threads, without a log-in and without end. Here the one thread that waits for sockets anyway
collects the bytes of all of them; a connection costs its bytes and no thread until its request is complete, and one
that takes too long is closed. nginx in front (config/nginx.conf) does the same with more connections, and ends TLS.

It says only when a request is complete. What it means, and whether it is one, gunicorn's parser says afterwards.
"""

import contextlib
import re
import selectors
import socket
import struct
import time
from functools import partial
from typing import Any

from gunicorn.workers.gthread import TConn, ThreadWorker

HEADER_S = 10  # from the first moment of a connection, or the first byte of its next request, to the end of the header
BODY_S = 60  # and to the end of the body
SEND_S = 20  # how long the kernel may take no byte of an answer; who does not read one holds a thread
HEADER_BYTES = 64 * 1024
BODY_BYTES = 32 * 1024 * 1024  # a form with its scans; what is longer is refused unread
LINE_BYTES = 1024  # of a chunk: its size, and what may be said beside it
TRAILER_BYTES = 8 * 1024  # headers behind the last chunk
HELD_BYTES = 128 * 1024 * 1024  # of one worker, over all its connections

_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*0*(\d+)[ \t]*\r\n", re.I)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding:[^\r\n]*chunked[ \t]*\r\n", re.I)
_EXPECTS = re.compile(rb"\r\nexpect:[ \t]*100-continue[ \t]*(?=\r\n)", re.I)
_NO = "HTTP/1.1 {} \r\nConnection: close\r\nContent-Length: 0\r\n\r\n"


class Incoming:
    """The bytes of one request as far as they are here."""

    def __init__(self, now: float) -> None:
        self.held = bytearray()
        self.deadline = now + HEADER_S
        self.too_long = False
        self.is_endless = False  # what stands between chunks, or behind the last
        self._began = now
        self._body_at = 0
        self._length: int | None = 0  # None: it comes in chunks
        self._chunk_at = 0
        self._waits = False

    def take(self, received: bytes) -> int:
        """Adds what has come; by how many bytes more is held."""
        before = len(self.held)
        self.held += received
        if not self._body_at and (end := self.held.find(b"\r\n\r\n", max(0, before - 3))) >= 0:
            self._read_header(end + 4)
        return len(self.held) - before

    def is_complete(self) -> bool:
        """Whether nothing more is needed to answer, if only to refuse."""
        if not self._body_at:
            return False
        have = len(self.held) - self._body_at
        self.too_long = max(have, self._length or 0) > BODY_BYTES
        if self.too_long:
            return True
        return self._chunks_ended() if self._length is None else have >= self._length

    def has_header(self) -> bool:
        return self._body_at > 0

    def has_endless_header(self) -> bool:
        return not self._body_at and len(self.held) > HEADER_BYTES

    def must_be_told(self) -> bool:
        """Whether the client waits for a word before it sends the body; true once."""
        waits, self._waits = self._waits, False
        return waits

    def _read_header(self, end: int) -> None:
        header = bytes(self.held[:end])
        if _EXPECTS.search(header):
            # The word is said from here, so gunicorn shall not see that it was waited for.
            self._waits = True
            header = _EXPECTS.sub(b"", header)
            self.held[:end] = header
        self._body_at = self._chunk_at = len(header)
        said = _LENGTH.search(header)
        self._length = None if _CHUNKED.search(header) else int(said[1][:16]) if said else 0
        self.deadline = self._began + BODY_S

    def _chunks_ended(self) -> bool:
        """Goes from chunk to chunk as far as there are any; what is no chunk is for the parser to refuse."""
        while (line_end := self._end_of(self._chunk_at, b"\r\n", LINE_BYTES)) >= 0:
            try:
                size = int(bytes(self.held[self._chunk_at : line_end]).partition(b";")[0], 16)
            except ValueError:
                return True
            if size <= 0:
                return size < 0 or self._end_of(line_end, b"\r\n\r\n", TRAILER_BYTES) >= 0
            if line_end + 2 + size > len(self.held):
                return False
            self._chunk_at = line_end + 2 + size + 2
        return False

    def _end_of(self, start: int, mark: bytes, most: int) -> int:
        """Where the mark is, at most so many bytes further on; -1 where it is not, and it is endless if it cannot come."""
        beyond = start + most + len(mark)
        found = self.held.find(mark, start, beyond)
        self.is_endless = found < 0 and len(self.held) >= beyond
        return found


class BufferingWorker(ThreadWorker):
    """Between ``accept`` and a thread: ``enqueue_req`` is gunicorn's only way from the one to the other."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._incoming: dict[TConn, Incoming] = {}
        self._held = 0

    def enqueue_req(self, conn: TConn) -> None:
        """A new connection, or one kept alive on which the next request begins."""
        if self.cfg.is_ssl:  # these bytes are not the request's; nginx ends TLS
            super().enqueue_req(conn)
            return
        if not conn.initialized:
            conn.sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", SEND_S, 0))
        conn.sock.setblocking(False)
        self._incoming[conn] = Incoming(time.monotonic())
        if conn.parser and (read_ahead := conn.parser.unreader.take_buffered()):
            self._take(conn, read_ahead)
        else:
            self._receive(conn, conn.sock)  # mostly all of it is here already
        if conn in self._incoming:
            self.poller.register(conn.sock, selectors.EVENT_READ, partial(self._receive, conn))

    def _receive(self, conn: TConn, sock: socket.socket) -> None:
        try:
            received = sock.recv(256 * 1024)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            received = b""
        if received:
            self._take(conn, received)
        elif self._incoming[conn].has_header():
            self._answer(conn)  # its client says no more: the app refuses what is only begun
        else:
            self._close(conn)

    def _take(self, conn: TConn, received: bytes) -> None:
        incoming = self._incoming[conn]
        self._held += incoming.take(received)
        if incoming.is_complete():
            self._answer(conn)
        elif self._held > HELD_BYTES:
            self._close(conn, "503 Service Unavailable")
        elif incoming.has_endless_header():
            self._close(conn, "431 Request Header Fields Too Large")
        elif incoming.is_endless:
            self._close(conn, "400 Bad Request")
        elif incoming.must_be_told():
            with contextlib.suppress(OSError):
                conn.sock.send(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _answer(self, conn: TConn) -> None:
        incoming = self._forget(conn)
        if incoming.too_long:
            # The app refuses a bill by its header. Whoever does read the body finds its end at once, not a slow client.
            with contextlib.suppress(OSError):
                conn.sock.shutdown(socket.SHUT_RD)
        conn.sock.setblocking(True)
        conn.init()  # makes the parser, if this is the first request
        conn.parser.unreader.unread(bytes(incoming.held))
        conn.data_ready = True
        super().enqueue_req(conn)

    def murder_pending(self) -> None:
        """gunicorn asks once a second whose time is over."""
        super().murder_pending()
        now = time.monotonic()
        for conn in [conn for conn, incoming in self._incoming.items() if incoming.deadline < now]:
            self._close(conn, "408 Request Timeout" if self._incoming[conn].held else "")

    def _forget(self, conn: TConn) -> Incoming:
        incoming = self._incoming.pop(conn)
        self._held -= len(incoming.held)
        with contextlib.suppress(OSError, KeyError, ValueError):
            self.poller.unregister(conn.sock)
        return incoming

    def _close(self, conn: TConn, answer: str = "") -> None:
        self._forget(conn)
        if answer:
            with contextlib.suppress(OSError):
                conn.sock.send(_NO.format(answer).encode())
        self.nr_conns -= 1
        conn.close()
