"""What hangs on a person elsewhere in the house. Whoever keeps claims, bills or payments hands in how to find them."""

from collections.abc import Callable, Sequence

from claims.persons.domain.proposal import Holding
from claims.store import Transaction

Holdings = Callable[[Transaction, str], Sequence[Holding]]
"""``find(tx, person_id)``: what hangs on a person, asked inside the command that must know."""

finders: list[Holdings] = []


def find_holdings(tx: Transaction, person_id: str) -> list[Holding]:
    """Every claim, bill and payment of a person."""
    return [holding for find in finders for holding in find(tx, person_id)]
