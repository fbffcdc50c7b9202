"""The stream of a person."""

from claims.persons.domain import person as persons
from claims.persons.domain.person import Person
from claims.store import Stream, StreamType, Transaction
from claims.store.numbers import opaque
from claims.store.values import Cause

PERSON: StreamType[Person] = StreamType(
    name="person",
    initial=Person(),
    evolve=persons.evolve,
    state=Person,
    state_version=persons.STATE_VERSION,
)


def load_person(tx: Transaction, person_id: str) -> Stream[Person]:
    """The stream of a registered person; refused (``PersonUnknown``) if there is none."""
    stream = tx.load(PERSON, person_id)
    if not stream.exists:
        raise persons.PersonUnknown(field="person_id")
    return stream


def person_number(cause: Cause, *, region: str) -> str:
    """``R`` + 16 characters; it holds nothing of the identity number, so it may stand in the open."""
    return f"R{opaque(cause, region=region, purpose='person', length=16)}"


def proposal_number(cause: Cause, *, region: str) -> str:
    """``T`` + 10 characters, the same for the same request."""
    return f"T{opaque(cause, region=region, purpose='proposal')}"
