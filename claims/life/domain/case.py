"""A case of a small life: what every one of them remembers, and what every step of one says."""

from datetime import date

import msgspec

from claims.domain.document import Document
from claims.domain.event import Event


class CaseStep(Event, frozen=True, kw_only=True):
    """What every step says: which case, where, the day that counts in law, and the login of who took it.

    A capability derives its events from this one and adds their own fields; one that takes in papers adds
    ``documents: list[Document]``.
    """

    number: str
    region: str
    on_date: date
    by: str


class CaseOpened(CaseStep, frozen=True, kw_only=True):
    """The first step; the case belongs to this outlet from then on, or to none."""

    outlet: str


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """A step that was taken: its decision, and whose hand it was."""

    decision: str
    by: str
    on_date: date


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """A case, folded from its steps. A capability derives its own and adds the fields of its events it remembers.

    ``latest_date`` is the day of the latest step; none may be dated before it.
    """

    number: str
    region: str
    outlet: str
    status: str
    opened_date: date
    latest_date: date
    taken: tuple[Taken, ...] = ()
    documents: tuple[Document, ...] = ()

    def taken_by(self, decision: str) -> frozenset[str]:
        """Who has taken a decision on this case."""
        return frozenset(taken.by for taken in self.taken if taken.decision == decision)
