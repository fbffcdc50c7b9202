"""Which charges of a cover year are live: settled or charged, and not taken back.

Told from the events of the year and not kept in its state, which is written again with every bill and would grow with
each of them. Only a reversal that leaves a gap asks, and whoever looks at the page of a year.
"""

from collections.abc import Iterable
from typing import Literal

from claims.domain.event import Event
from settlement.cover.domain.events import BillReversed, BillSettled, ClaimCharged, ClaimReleased

Charged = BillSettled | ClaimCharged
TakenBack = BillReversed | ClaimReleased
Key = tuple[Literal["bill", "claim"], str]


def key_of(event: Charged | TakenBack) -> Key:
    """What an event charges or takes back: a bill or a claim, and its number."""
    match event:
        case BillSettled() | BillReversed():
            return "bill", event.bill_no
        case ClaimCharged() | ClaimReleased():
            return "claim", event.claim_no


def find_live(happened: Iterable[Event]) -> tuple[Charged, ...]:
    """The live charges after the events of a year, in the order they were settled."""
    live: dict[Key, Charged] = {}
    for event in happened:
        match event:
            case BillSettled() | ClaimCharged():
                live[key_of(event)] = event
            case BillReversed() | ClaimReleased():
                del live[key_of(event)]
    return tuple(live.values())
