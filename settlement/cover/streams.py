"""The streams of settlement: a cover year, a payment, the fund of a project, and what a hospital was reimbursed.

One stream is one consistency boundary: two bills of one person, two steps of one payment, two orders for one hospital
never decide on the same state.
"""

from typing import Final

from claims.store import StreamType
from settlement.cover.domain import cover
from settlement.cover.domain.cover import CoverYear

COVER: Final = StreamType(
    name="cover",
    initial=CoverYear(),
    evolve=cover.evolve,
    recalling=cover.recalling,
    state=CoverYear,
    state_version=cover.STATE_VERSION,
)


def cover_key(person_id: str, year: int) -> str:
    """The key of a person's cover year among the streams."""
    return f"{person_id}/{year}"
