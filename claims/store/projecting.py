"""Events into rows, inside the command that records them: written in Python, or by a SQL function.

A projection in Python is a function ``(tx, recorded)`` and makes as many statements as it likes. One that needs no
answer from the database on its way says which SQL function takes its document (``SqlProjection``): the store then sends
it in the same statement as the events, and a command whose projections are all of that kind writes in one round trip.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import DatabaseError

from claims.domain.refusal import Refused
from claims.store.values import Projection, Recorded


def _nothing_foreseen(error: DatabaseError) -> Refused | None:
    return None


@dataclass(frozen=True)
class SqlProjection:
    """A projection whose rows are written by ``function(document jsonb)``.

    ``document`` makes the JSON text of these events, "" where they leave nothing to write; it may ask the transaction
    for streams that are loaded, and writes nothing. ``refusal`` gives the "no" that an error of the function means, or
    None for an error that nobody foresaw.
    """

    function: str
    document: Callable[[Any, Sequence[Recorded]], str]
    refusal: Callable[[DatabaseError], Refused | None] = _nothing_foreseen

    def __call__(self, tx: Any, happened: Sequence[Recorded]) -> None:
        """On its own: where a projection in Python stands beside it, or the log is replayed."""
        if document := self.document(tx, happened):
            with refusals_of([self]):
                tx.execute(f"select {self.function}(%s::jsonb)", (document,))


class refusals_of:  # noqa: N801  reads like what it is: with refusals_of(projections)
    """Around a statement that calls these projections' functions: what they refuse is raised as the refusal it is."""

    def __init__(self, projections: Sequence[SqlProjection]) -> None:
        self.projections = projections

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: Any, error: Any, traceback: Any) -> None:
        if isinstance(error, DatabaseError):
            for projection in self.projections:
                if refusal := projection.refusal(error):
                    raise refusal from error


_projections: dict[Projection, frozenset[str]] = {}


def register_projections(projections: Mapping[str, Sequence[Projection]]) -> None:
    for kind, functions in projections.items():
        for function in functions:
            _projections[function] = _projections.get(function, frozenset()) | {kind}


def find_concerned(recorded: Sequence[Recorded]) -> list[tuple[Projection, list[Recorded]]]:
    """The projections these events concern, each with its own, in the order of registration."""
    found = [(project, [each for each in recorded if each.kind in kinds]) for project, kinds in _projections.items()]
    return [(project, mine) for project, mine in found if mine]


def all_in_sql(
    concerned: Sequence[tuple[Projection, Sequence[Recorded]]],
) -> list[tuple[SqlProjection, Sequence[Recorded]]] | None:
    """The same projections where SQL functions write all of them, else None."""
    found = [(project, mine) for project, mine in concerned if isinstance(project, SqlProjection)]
    return found if len(found) == len(concerned) else None
