"""A death of the insured that was recorded wrongly: said by one person, undone by another, while no heir is paid.

Once an heir was paid, the money is asked back by way of reopening.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from claims.counter.domain import death_events as e
from claims.counter.domain import documents as papers
from claims.counter.domain.claim import Claim
from claims.counter.domain.payee import DECISIONS as PAYEE
from claims.counter.domain.payee import NotOpenForPayee, ProposerDecides
from claims.domain.decision import Decision, by_name, must_be_free, must_fit
from claims.domain.document import Document
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, Refused, check_day, check_ground


def doubt_death(
    claim: Claim, *, ground: str, documents: list[Document], doubter: str, doubted_date: date, today: date
) -> list[Event]:
    """Say that the insured is alive, on a paper that shows it."""
    must_fit(claim, DECISIONS["doubt_death"])
    must_be_free(claim, DECISIONS["doubt_death"])
    check_ground(ground, field="ground")
    papers.check_given(documents)
    check_day(doubted_date, earlier=claim.received_date, today=today, field="doubted_date")
    return [
        e.DeathDoubted(
            claim_no=claim.claim_no, ground=ground, documents=documents, doubter=doubter, doubted_date=doubted_date
        )
    ]


def take_back_death(claim: Claim, *, reason: str, confirmer: str, taken_back_date: date, today: date) -> list[Event]:
    """Agree as a second person that the insured did not die."""
    must_fit(claim, DECISIONS["take_back_death"])
    must_be_free(claim, DECISIONS["take_back_death"])
    assert claim.death_date is not None  # there is none to doubt otherwise
    if confirmer == claim.death_doubter:
        raise ProposerDecides(field="confirmer")
    check_ground(reason)
    check_day(taken_back_date, earlier=claim.received_date, today=today, field="taken_back_date")
    return [
        e.DeathTakenBack(
            claim_no=claim.claim_no,
            death_date=claim.death_date,
            reason=reason,
            confirmer=confirmer,
            taken_back_date=taken_back_date,
        )
    ]


def uphold_death(claim: Claim, *, reason: str, by: str, upheld_date: date, today: date) -> list[Event]:
    """Let the death stand, as a second person, or as the one who doubted it and does no longer."""
    must_fit(claim, DECISIONS["uphold_death"])
    must_be_free(claim, DECISIONS["uphold_death"])
    check_ground(reason)
    check_day(upheld_date, earlier=claim.received_date, today=today, field="upheld_date")
    return [e.DeathUpheld(claim_no=claim.claim_no, reason=reason, by=by, upheld_date=upheld_date)]


class NoDeathRecorded(InTheWay):
    """No death of the insured is recorded."""

    zh = "未登记被保险人死亡。"


class DeathIsDoubted(InTheWay):
    """Somebody says that the death was recorded wrongly; a second person is to answer first."""

    zh = "已有人提出死亡登记有误，须先由另一人复核。"


class DeathNotDoubted(InTheWay):
    """Nobody has said that the death was recorded wrongly."""

    zh = "没有待复核的死亡登记更正。"


def _no_death_to_doubt(claim: Claim) -> Refused | None:
    if claim.death_doubter:
        return DeathIsDoubted()
    return NoDeathRecorded() if claim.death_date is None else None


def _not_doubted(claim: Claim) -> Refused | None:
    return None if claim.death_doubter else DeathNotDoubted()


_NOT_UNDER_WAY = PAYEE["confirm_payee"].statuses

DECISIONS: Final[Mapping[str, Decision[Claim]]] = by_name(
    Decision("doubt_death", _NOT_UNDER_WAY, NotOpenForPayee, unless=_no_death_to_doubt),
    Decision("take_back_death", _NOT_UNDER_WAY, NotOpenForPayee, unless=_not_doubted),
    Decision("uphold_death", _NOT_UNDER_WAY, NotOpenForPayee, unless=_not_doubted),
)
