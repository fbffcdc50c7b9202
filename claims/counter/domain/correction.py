"""Putting right what was recorded of a claim when it was received: the sheet, the stay, the channel; and who handles it.

One person corrects, on a ground and a paper, and nothing is overwritten. While no decision was made the second pair of
eyes is still to come; what was proposed on wrong amounts or days is proposed anew. Once decided, a fact is put right by
way of reopening, which takes the decision back first. No period moves: the first receipt counts.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from claims.counter.domain import correction_events as e
from claims.counter.domain import documents as papers
from claims.counter.domain.claim import Claim, NotNow, Status
from claims.counter.domain.dossier import UNDECIDED, check_amounts, check_channel, read_stay
from claims.domain.decision import Decision, by_name, must_fit
from claims.domain.document import Document
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, check_day, check_ground


def correct_sheet(
    claim: Claim,
    *,
    claimed: Mapping[str, int],
    ground: str,
    documents: list[Document],
    corrector: str,
    corrected_date: date,
    today: date,
) -> list[Event]:
    """Amounts of the sheet were typed wrong; ``claimed`` is the whole sheet as it is right."""
    must_fit(claim, DECISIONS["correct_sheet"])
    check_day(corrected_date, earlier=claim.received_date, today=today, field="corrected_date")
    check_amounts(claimed)
    if _shown(claimed) == _shown(claim.claimed):
        raise SameAsRecorded(field="medfee_sumamt")
    _check_proof(ground, documents)
    return [
        e.SheetCorrected(
            claim_no=claim.claim_no,
            old_claimed=claim.claimed,
            claimed=dict(claimed),
            ground=ground,
            documents=documents,
            corrector=corrector,
            corrected_date=corrected_date,
        )
    ]


def correct_stay(
    claim: Claim,
    *,
    fixmedins_code: str,
    fixmedins_name: str,
    admission_date: date,
    discharge_date: date,
    ground: str,
    documents: list[Document],
    corrector: str,
    corrected_date: date,
    today: date,
) -> list[Event]:
    """Hospital or days of the stay were recorded wrong; the policy year follows the discharge."""
    must_fit(claim, DECISIONS["correct_stay"])
    check_day(corrected_date, earlier=claim.received_date, today=today, field="corrected_date")
    days = {"admission_date": admission_date, "discharge_date": discharge_date, "received_date": claim.received_date}
    institution = read_stay(fixmedins_code, **days, today=today)
    stay = e.Stay(
        fixmedins_code=institution,
        fixmedins_name=fixmedins_name,
        admission_date=admission_date,
        discharge_date=discharge_date,
        policy_year=discharge_date.year,
    )
    recorded = e.Stay(**{name: getattr(claim, name) for name in e.Stay.__struct_fields__})
    if stay == recorded:
        raise SameAsRecorded(field="admission_date")
    if claim.held.paid_fen and stay.policy_year != claim.policy_year:
        raise PaidInThatYear(field="discharge_date", year=claim.policy_year)
    _check_proof(ground, documents)
    return [
        e.StayCorrected(
            claim_no=claim.claim_no,
            old_stay=recorded,
            stay=stay,
            ground=ground,
            documents=documents,
            corrector=corrector,
            corrected_date=corrected_date,
        )
    ]


def correct_channel(
    claim: Claim,
    *,
    channel: str,
    ground: str,
    documents: list[Document],
    corrector: str,
    corrected_date: date,
    today: date,
) -> list[Event]:
    """The way by which the claim came was recorded wrong."""
    must_fit(claim, DECISIONS["correct_channel"])
    check_day(corrected_date, earlier=claim.received_date, today=today, field="corrected_date")
    check_channel(channel)
    if channel == claim.channel:
        raise SameAsRecorded(field="channel")
    _check_proof(ground, documents)
    return [
        e.ChannelCorrected(
            claim_no=claim.claim_no,
            old_channel=claim.channel,
            channel=channel,
            ground=ground,
            documents=documents,
            corrector=corrector,
            corrected_date=corrected_date,
        )
    ]


def change_outlet(
    claim: Claim, *, outlet: str, ground: str, mover: str, changed_date: date, today: date
) -> list[Event]:
    """Hand the claim over to another outlet; nothing was wrong, so no paper is asked for."""
    must_fit(claim, DECISIONS["change_outlet"])
    check_day(changed_date, earlier=claim.received_date, today=today, field="changed_date")
    if outlet == claim.outlet:
        raise SameAsRecorded(field="outlet")
    check_ground(ground, field="ground")
    return [
        e.OutletChanged(
            claim_no=claim.claim_no,
            old_outlet=claim.outlet,
            outlet=outlet,
            ground=ground,
            mover=mover,
            changed_date=changed_date,
        )
    ]


def _shown(claimed: Mapping[str, int]) -> dict[str, int]:
    """What a sheet shows: a line left out and one of 0 are the same."""
    return {name: fen for name, fen in claimed.items() if fen}


def _check_proof(ground: str, documents: list[Document]) -> None:
    check_ground(ground, field="ground")
    papers.check_given(documents)


class DecidedAlready(NotNow):
    """The claim is {status}: what was decided on is corrected once the claim was reopened."""

    zh = "赔案当前状态为“{status}”：已作核定的内容须先重新核定（撤销原决定），再行更正。"


class ClaimIsOver(NotNow):
    """The claim is {status}: nobody handles it any more."""

    zh = "赔案当前状态为“{status}”，已无须经办，不能变更网点。"


class SameAsRecorded(InTheWay):
    """This is what is recorded already; there is nothing to correct."""

    zh = "与现有记录一致，无须更正。"


class PaidInThatYear(InTheWay):
    """Money was paid on this claim from the policy year {year}: reclaim it there before the claim moves to another."""

    zh = "本案已从 {year} 保单年度支付赔款：请先在该年度追回，再变更保单年度。"


_HANDLED: Final = frozenset(Status) - {Status.WITHDRAWN, Status.CLOSED}

DECISIONS: Final[Mapping[str, Decision[Claim]]] = by_name(
    Decision("correct_sheet", UNDECIDED, DecidedAlready),
    Decision("correct_stay", UNDECIDED, DecidedAlready),
    Decision("correct_channel", UNDECIDED, DecidedAlready),
    Decision("change_outlet", _HANDLED, ClaimIsOver),
)
