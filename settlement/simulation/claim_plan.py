"""How a counter claim will go: every delay and turn of it, drawn once. All delays are days."""

from dataclasses import dataclass
from random import Random

from claims.counter.domain.documents import REQUIRED

NEVER = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimPlan:
    """One claim's course. Defaults are a claim without any trouble; ``NEVER`` leaves it standing where it is.

    ``account_after`` counts from the report when negative is -1 (given with it), else from the claimant's acceptance.
    ``bank`` is what the bank says to each instruction in turn: paid, failed or returned.
    """

    channel: str = "outlet"
    received_after: int = 10
    recorded_after: int = 0
    missing: tuple[str, ...] = ()
    noticed_after: int = 1
    arrives_after: int = 3
    supplied_after: int = 9
    in_two_parts: bool = False
    completed_after: int = 1
    complex: bool = False
    withdrawn_after: int = NEVER
    rejected: bool = False
    assessed_after: int = 6
    sent_back: bool = False
    decided_after: int = 2
    notified_after: int = 1
    answered_after: int = 4
    disputed: str = ""  # "", "upheld" or "reopened"
    upheld_after: int = 4
    account_after: int = 0
    confirmed_after: int = 2
    bank: tuple[str, ...] = ("paid",)
    reordered_after: int = 2
    returned_after: int = 4
    new_account_after: int = 8
    closed_after: int = 15
    mistyped: bool = False  # an amount of the sheet was typed wrong, and is corrected a day later


def draw_plan(draw: Random) -> ClaimPlan:
    """Most claims go as they should; of each hundred some do not, in each of the ways there are."""
    lot = draw.randrange
    withdrawn = lot(100) < 4
    return ClaimPlan(
        channel=draw.choices(("outlet", "mail", "online"), (16, 1, 3))[0],
        received_after=draw.randint(3, 60) if lot(100) < 90 else draw.randint(60, 150),
        recorded_after=0 if lot(100) < 80 else draw.randint(1, 3),
        missing=_missing(draw),
        noticed_after=draw.randint(0, 3),
        arrives_after=draw.randint(1, 6),
        supplied_after=draw.randint(2, 25) if lot(100) < 90 else draw.randint(25, 60),
        in_two_parts=lot(100) < 25,
        completed_after=draw.randint(0, 2),
        complex=lot(100) < 10,
        withdrawn_after=draw.randint(1, 5) if withdrawn else NEVER,
        rejected=lot(100) < 7,
        assessed_after=draw.randint(1, 18) if lot(100) < 92 else draw.randint(32, 50),
        sent_back=lot(100) < 6,
        decided_after=draw.randint(0, 3),
        notified_after=draw.randint(0, 2) if lot(100) < 93 else draw.randint(6, 9),
        answered_after=draw.randint(1, 9),
        disputed=_disputed(lot(100)),
        upheld_after=draw.randint(2, 6),
        account_after=_account(draw),
        confirmed_after=draw.randint(1, 3) if lot(100) < 94 else draw.randint(14, 20),
        bank=_bank(lot(100)),
        returned_after=draw.randint(2, 6),
        new_account_after=draw.randint(3, 15),
        closed_after=draw.randint(10, 25),
        mistyped=lot(100) < 4,
    )


def _missing(draw: Random) -> tuple[str, ...]:
    if draw.randrange(100) < 65:
        return ()
    return tuple(sorted(draw.sample(REQUIRED, draw.randint(1, 3))))


def _disputed(lot: int) -> str:
    if lot < 4:
        return "upheld"
    return "reopened" if lot < 7 else ""


def _account(draw: Random) -> int:
    """Four in ten bring their account along, most give it with their consent, and some keep us waiting."""
    lot = draw.randrange(100)
    if lot < 40:
        return -1
    return 0 if lot < 80 else draw.randint(3, 25)


def _bank(lot: int) -> tuple[str, ...]:
    if lot < 4:
        return ("failed", "paid")
    return ("returned", "paid") if lot < 8 else ("paid",)
