"""Several processes that walk the streams, each a part of the spans, all at the same moment of the database.

They are forked, so that each is ready in a millisecond and knows whatever its parent knows; the parent has no connection
open meanwhile. What they find comes back span by span in the order of one process. A process that ends before it has
looked at all its spans is a failure with a name: what was not looked at is not proved.
"""

import gc
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import cycle, islice
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from django.db import connections

from audit.proof.moment import ahead, joined
from audit.proof.streams import Looked, Span, find_spans, look, read

_FORK = get_context("fork")
_SHARES = 8  # for each process, so that all have about as much to do


class HandLost(Exception):
    """A process ended before it had looked at everything; the message is for the user."""


class Hands:
    """The processes that were started and wait for their work; none: the work is done here."""

    def __init__(self, processes: Sequence[BaseProcess], ends: Sequence[Connection]) -> None:
        self.processes, self.ends = processes, ends

    def walk(self, moment: str, since: int) -> Iterator[Looked]:
        """What is found in each span of the streams that have moved ``since``, in order. Raises ``HandLost``."""
        spans = find_spans(since, parts=max(1, _SHARES * len(self.ends)))
        if not self.ends:
            yield from look(ahead(moment, lambda: read(spans)))
            return
        for number, end in enumerate(self.ends):
            self._hand_out(number, end, (moment, spans[number :: len(self.ends)]))
        for number, end in islice(cycle(enumerate(self.ends)), len(spans)):
            try:
                yield end.recv()
            except (EOFError, ConnectionError):
                raise self._lost(number) from None

    def _hand_out(self, number: int, end: Connection, work: tuple[str, Sequence[Span]]) -> None:
        try:
            end.send(work)
        except ConnectionError:
            raise self._lost(number) from None

    def _lost(self, number: int) -> HandLost:
        process = self.processes[number]
        process.join()
        code = process.exitcode or 0
        how = f"by signal {-code}" if code < 0 else f"with exit code {code}"
        return HandLost(
            f"process {number + 1} of {len(self.processes)} ended {how} before it had looked at all its streams: "
            "nothing is proved, run verify again"
        )


@contextmanager
def hands(count: int) -> Iterator[Hands]:
    """``count`` processes, which are gone at the end, whatever happened; for 1 none is started.

    To be entered before a connection or a thread is opened for the walk.
    """
    processes: list[BaseProcess] = []
    ends: list[Connection] = []
    try:
        if count > 1:
            connections.close_all()  # a connection shared across a fork would mix up two conversations
        for _ in range(count if count > 1 else 0):
            ours, theirs = _FORK.Pipe()
            ends.append(ours)
            process = _FORK.Process(target=_walk, args=(theirs, tuple(ends)), daemon=True)
            process.start()
            theirs.close()
            processes.append(process)
        yield Hands(processes, ends)
    finally:
        for started in processes:
            started.kill()
        for started in processes:
            started.join()
        for end in ends:
            end.close()


def _walk(end: Connection, others: Sequence[Connection]) -> None:
    """In a process of its own. Whoever started it sees to its end; without that one nobody reads what it writes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    for other in others:
        other.close()
    gc.freeze()  # what was loaded before the fork stays for good and need not be looked through again
    try:
        moment, spans = end.recv()
        with joined(moment):
            for looked in look(read(spans)):
                end.send(looked)
    except (EOFError, ConnectionError):
        return
