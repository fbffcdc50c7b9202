"""The streams of claims: a person, a counter claim, and each of its clocks.

One stream is one consistency boundary. A clock has its own, so that the sweep never stands in the way of a clerk.
"""

from typing import cast

from claims.counter.domain.changes import evolve
from claims.counter.domain.claim import STATE_VERSION, Claim
from claims.domain.refusal import NotThere
from claims.store import Stream, StreamType, Transaction
from claims.store.numbers import opaque
from claims.store.values import Cause

# Before it is reported, or started, there is no claim and no clock: the initial state is None, as ``evolve`` expects.
CLAIM: StreamType[Claim] = StreamType(
    name="claim",
    initial=cast(Claim, None),
    evolve=evolve,
    state=Claim,
    state_version=STATE_VERSION,
)


class ClaimUnknown(NotThere):
    """There is no such claim in this region."""

    zh = "本统筹地区没有此赔案。"


def load_claim(tx: Transaction, claim_no: str) -> Stream[Claim]:
    """The stream of a claim that was reported; refused (``ClaimUnknown``) if it was not."""
    stream = tx.load(CLAIM, claim_no)
    if not stream.exists:
        raise ClaimUnknown(field="claim_no")
    return stream


def claim_number(cause: Cause, *, region: str, year: int) -> str:
    """``C`` + region + year + 10 characters, e.g. ``C3700002014K3Q9ZX07TB``."""
    return f"C{region}{year}{opaque(cause, region=region, purpose='claim')}"
