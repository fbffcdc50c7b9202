"""The order of all events: no position is missing, and the leaves give the roots that were kept of them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from audit.proof.findings import Fault, Tally
from audit.proof.moment import batches
from claims.store.reading import LOG
from claims.store.sequencer import EMPTY, Head, head

_POSITIONS = "select position, leaf_hash from claims_position where log_id = %(log)s order by position"


class Noted(NamedTuple):
    """The root of the first ``size`` positions as somebody kept it, and in whose words."""

    size: int
    root: bytes
    where: str = "noted outside"


def walk_positions(tally: Tally, noted: Sequence[Noted] = ()) -> Iterator[Fault]:
    """No position is missing, and the leaves give the root of the head and those that were noted."""
    grown, stored = EMPTY, head()
    yet = sorted(noted)
    for rows in batches(_POSITIONS, {"log": LOG}):
        for position, _ in rows:
            if position != tally.size:
                yield Fault("order", tally.size, f"position {tally.size} is missing; the next is {position}")
                tally.size = position
            tally.size += 1
        leaves = [leaf for _, leaf in rows]
        while yet and yet[0].size <= grown.size + len(leaves):
            first = yet.pop(0)
            yield from _noted_faults(grown.grow(leaves[: first.size - grown.size]), first)
        grown = grown.grow(leaves)
    tally.root, tally.frontier = grown.root(), grown.frontier
    for beyond in yet:
        if beyond.size == 0:
            yield from _noted_faults(EMPTY, beyond)
        else:
            what = f"{beyond.size} positions were {beyond.where}, the log ends after {grown.size}"
            yield Fault("root", grown.size, what)
    yield from _root_faults(grown, tally.size, stored)


def _noted_faults(grown: Head, noted: Noted) -> Iterator[Fault]:
    if grown.root() != noted.root:
        what = f"the root of the first {noted.size} positions is not the one {noted.where}"
        yield Fault("root", None, what)


def _root_faults(grown: Head, size: int, stored: Head) -> Iterator[Fault]:
    if size < stored.size:
        yield Fault("root", size, f"the log ends at position {size}, its head says {stored.size}: cut off")
    elif size > stored.size:
        yield Fault("root", stored.size, f"the log has {size} positions, its head says {stored.size}")
    elif grown.size == stored.size and grown != stored:
        first, last = _where_differs(grown, stored)
        yield Fault("root", None, f"the leaves of positions {first} to {last} do not give the Merkle root of the head")


def _where_differs(grown: Head, stored: Head) -> tuple[int, int]:
    """The frontier holds one root for each perfect subtree, so it says which range of positions differs."""
    first, rest = 0, grown.size
    for mine, theirs in zip(grown.frontier, stored.frontier, strict=False):
        width = 1 << (rest.bit_length() - 1)
        if mine != theirs:
            return first, first + width - 1
        first, rest = first + width, rest - width
    return 0, grown.size - 1
