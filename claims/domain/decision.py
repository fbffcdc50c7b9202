"""A decision declared once: the statuses it is made from, what must not stand against it, and the noes that say so.

The decision checks its declaration and screens offer by it, so no button leads to a "no" that was known before. What
depends on the facts of the wish the decision checks itself.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

import msgspec

from claims.domain.refusal import Refused


class Standing(Protocol):
    """What stands somewhere in its procedure: a claim, a payment."""

    @property
    def status(self) -> StrEnum: ...


S = TypeVar("S", bound=Standing)


def nothing(state: Standing) -> None:
    """Nothing stands against a decision that its status allows."""


class Decision(msgspec.Struct, Generic[S], frozen=True):
    """``refusal`` says no to another status, and may name {status}; ``unless`` gives the "no" of what stands against it.

    E.g. approve: from assessed, unless a rejection was proposed.
    """

    name: str
    statuses: frozenset[StrEnum]
    refusal: type[Refused]
    unless: Callable[[S], Refused | None] = nothing


def by_name(*decisions: Decision[S]) -> Mapping[str, Decision[S]]:
    """A table of decisions."""
    return {decision.name: decision for decision in decisions}


def must_fit(state: S, decision: Decision[S]) -> None:
    """Refuse a decision that does not fit the status."""
    if state.status not in decision.statuses:
        raise decision.refusal(status=state.status.value)


def must_be_free(state: S, decision: Decision[S]) -> None:
    """Refuse a decision that something of the state, its status aside, stands against."""
    against = decision.unless(state)
    if against is not None:
        raise against


def possible(state: S, decisions: Iterable[Decision[S]]) -> list[str]:
    """The names of the decisions that the state allows now."""
    return [
        decision.name for decision in decisions if state.status in decision.statuses and decision.unless(state) is None
    ]
