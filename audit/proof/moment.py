"""One moment of the database, seen from several connections: what is verified stands still while the house works on.

A transaction that only reads holds the moment; further threads join it under its name. It holds back vacuum for as
long as it lasts and nothing else.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from typing import Any, TypeVar

from django.db import connection, connections, transaction
from psycopg import sql

T = TypeVar("T")

BATCH = 2_000


@contextmanager
def one_moment() -> Iterator[str]:
    """Sees one moment and writes nothing; gives the name by which other connections see the same."""
    with _reading():
        with connection.cursor() as cursor:
            cursor.execute("select pg_export_snapshot()")
            (moment,) = cursor.fetchone()
        yield moment


@contextmanager
def joined(moment: str) -> Iterator[None]:
    """In a thread of its own: a connection that sees the moment, closed at the end."""
    try:
        with _reading():
            with connection.cursor() as cursor:
                cursor.execute(sql.SQL("set transaction snapshot {}").format(sql.Literal(moment)))
            yield
    finally:
        connections.close_all()


@contextmanager
def _reading() -> Iterator[None]:
    # Not "read only": the checks of the ledger collect its lines in a table of their own that ends with them.
    with transaction.atomic(durable=True):
        with connection.cursor() as cursor:
            cursor.execute("set transaction isolation level repeatable read")
        yield


@contextmanager
def beside(moment: str, work: Callable[[], T]) -> Iterator[Callable[[], T]]:
    """Starts ``work`` on another connection at this moment; call what is given for what it found.

    When whoever waits for it is interrupted, or fails, so is its statement.
    """
    working: list[Any] = []

    def apart() -> T:
        with joined(moment):
            working.append(connection.connection)
            return work()

    with ThreadPoolExecutor(1) as thread:
        doing = thread.submit(apart)
        try:
            yield doing.result
        except BaseException:
            for other in working:
                other.cancel_safe()
            raise


def ahead(moment: str, produce: Callable[[], Iterator[T]]) -> Iterator[T]:
    """What ``produce`` gives, read on another connection, always one item ahead of whoever works on it."""
    with ThreadPoolExecutor(1) as thread, ExitStack() as here:
        thread.submit(here.enter_context, joined(moment)).result()
        # The connection belongs to the thread, so it is left there too.
        leave = here.pop_all()
        try:
            items = produce()
            coming = thread.submit(next, items, None)
            while (item := coming.result()) is not None:
                coming = thread.submit(next, items, None)
                yield item
        finally:
            thread.submit(leave.close).result()


def batches(sql: str, given: Mapping[str, Any]) -> Iterator[Sequence[tuple[Any, ...]]]:
    """The rows of a statement in batches, through a cursor of the server: memory stays the same however many they are."""
    with connection.chunked_cursor() as cursor:
        cursor.execute(sql, given)
        while rows := cursor.fetchmany(BATCH):
            yield rows
