"""Questions to declared lives, read-only."""

from typing import TypeVar

from claims.life.domain.case import Case
from claims.life.domain.life import Life
from claims.life.streams import CaseUnknown, stream_of
from claims.store import get_state

C = TypeVar("C", bound=Case)


def get_case(life: Life[C], region: str, number: str) -> C:
    """The case as decisions see it. Raises ``CaseUnknown``."""
    case = get_state(stream_of(life), region, number)
    if case is None:
        raise CaseUnknown(field="number")
    return case
