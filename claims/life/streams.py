"""The streams of declared lives: one a case."""

from functools import partial
from typing import Any, NamedTuple, TypeVar, cast

from claims.domain.refusal import NotThere
from claims.life.domain.case import Case
from claims.life.domain.life import Life
from claims.life.domain.living import evolve
from claims.life.domain.soundness import life_faults
from claims.life.models import CaseRow
from claims.store import Stream, StreamType, Transaction

C = TypeVar("C", bound=Case)


class Lived(NamedTuple):
    """A life that is wired: its table, its streams, and the table of its rows."""

    life: Life[Any]
    stream: StreamType[Any]
    rows: type[CaseRow]


lives: dict[str, Lived] = {}
"""Every wired life by its name."""


def declare_life(life: Life[Any], rows: type[CaseRow]) -> Lived:
    """Make a life known. One that could not be lived, or lacks a column for what it remembers, is a defect: AssertionError."""
    columns = {field.name for field in rows._meta.get_fields()}
    faults = [*life_faults(life), *(f"its rows have no {name}" for name in life.own_fields() if name not in columns)]
    if faults:
        raise AssertionError(f"the life {life.name} cannot be lived: {'; '.join(faults)}")
    stream = StreamType(
        name=life.name,
        initial=cast(Case, None),
        evolve=partial(evolve, life),
        state=life.state,
        state_version=life.state_version,
    )
    lives[life.name] = lived = Lived(life, stream, rows)
    return lived


def stream_of(life: Life[C]) -> StreamType[C]:
    return lives[life.name].stream


def load_case(tx: Transaction, life: Life[C], number: str) -> Stream[C]:
    """The stream of a case that was opened; refused (``CaseUnknown``) if it was not."""
    stream = tx.load(stream_of(life), number)
    if not stream.exists:
        raise CaseUnknown(field="number")
    return stream


class CaseUnknown(NotThere):
    """There is no such case in this region."""

    zh = "本统筹地区没有此项业务。"
