"""Commands that join a transaction of the database somebody else has opened, so that both commit together."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

joined: ContextVar[bool] = ContextVar("joined", default=False)


@contextmanager
def joining() -> Iterator[None]:
    """Whatever command is run inside is part of the transaction around it: a follower's, or that of a form."""
    token = joined.set(True)
    try:
        yield
    finally:
        joined.reset(token)
