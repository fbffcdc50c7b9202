"""The streams of declared lives: one a case."""

from collections.abc import Iterator
from functools import partial
from typing import Any, NamedTuple, TypeVar, cast

import msgspec

from claims.domain.refusal import NotThere
from claims.life.domain.case import Case
from claims.life.domain.fitting import fits
from claims.life.domain.life import Life
from claims.life.domain.living import evolve
from claims.life.domain.soundness import life_faults
from claims.life.models import CaseRow
from claims.store import Stream, StreamType, Transaction
from claims.store.values import STREAM_TYPES

C = TypeVar("C", bound=Case)


class Lived(NamedTuple):
    """A life that is wired: its table, its streams, and the table of its rows."""

    life: Life[Any]
    stream: StreamType[Any]
    rows: type[CaseRow]


lives: dict[str, Lived] = {}
"""Every wired life by its name."""


def declare_life(life: Life[Any], rows: type[CaseRow]) -> Lived:
    """Make a life known. One that could not be lived, or whose rows cannot hold it, is a defect: AssertionError."""
    faults = [*life_faults(life), *_taken(life), *_row_faults(life, rows)]
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


def _taken(life: Life[Any]) -> Iterator[str]:
    """Two lives under one name would read one another's streams, and one letter would begin the numbers of both."""
    if life.name in STREAM_TYPES:
        yield f"there are streams of the name {life.name} already"
    yield from (
        f"its letter {life.letter} is that of {other}"
        for other, lived in lives.items()
        if lived.life.letter == life.letter
    )


def _row_faults(life: Life[Any], rows: type[CaseRow]) -> Iterator[str]:
    """A column for everything a case remembers, which holds what it may be."""
    columns: dict[str, Any] = {field.name: field for field in rows._meta.get_fields()}
    kept = {field.name for field in CaseRow._meta.get_fields()} | {"id", "pk"}
    types = {field.name: field.type for field in msgspec.structs.fields(life.state)}
    for name in life.own_fields():
        if name in kept:
            yield f"a case remembers {name}, which its row keeps for itself"
        elif name not in columns:
            yield f"its rows have no {name}"
        elif fits(None, types[name]) and not columns[name].null:
            yield f"{name} may be None, and its column may not be null"


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
