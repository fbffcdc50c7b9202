"""Correcting what is recorded of enrolment and groups: proposed by one person, confirmed by another, always.

Who was enrolled from when, and belonged to which group, decides how much is paid. What was settled by the days before is
named (``touched``) and left as it is.
"""

from collections.abc import Iterable, Sequence

import msgspec

from claims.domain.document import Document
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, NotThere, Refused, check_ground
from claims.persons.domain.person import check_proof
from claims.persons.domain.proposal import NothingProposed, ProposedByTheSame
from settlement.cover.domain import charge as charges
from settlement.cover.domain.cover import (
    AlreadyEnrolled,
    DaysOutsideTheYear,
    EndBeforeStart,
    IdentityAlreadyHeld,
    NegativeYears,
)
from settlement.cover.domain.cover_year import Correction, CoverYear
from settlement.cover.domain.events import (
    BillReversed,
    BillSettled,
    ClaimCharged,
    ClaimReleased,
    MembershipCorrected,
    MembershipCorrectionDropped,
    MembershipCorrectionProposed,
    MembershipFacts,
)
from settlement.cover.domain.live import Charged, Key, key_of


def propose(
    cover: CoverYear,
    *,
    correction_no: str,
    right: Correction,
    ground: str,
    documents: Sequence[Document],
    actor: str,
) -> list[Event]:
    """Say that days of enrolment, or of a group, are wrong, and what is right; without days it was never so."""
    if cover.correction is not None:
        raise CorrectionWaits(field="person_id")
    check(cover, right)
    check_proof(ground, documents)
    return [
        MembershipCorrectionProposed(
            **charges.whose(cover),
            **msgspec.structs.asdict(right),
            correction_no=correction_no,
            ground=ground.strip(),
            documents=tuple(documents),
            proposed_by=actor,
        )
    ]


def confirm(cover: CoverYear, *, proposed: MembershipCorrectionProposed | None, actor: str) -> list[Event]:
    """A second person confirms; ``proposed`` is the event of the correction that waits."""
    if cover.correction is None or proposed is None:
        raise NothingProposed(field="person_id")
    if proposed.proposed_by == actor:
        raise ProposedByTheSame(field="person_id")
    check(cover, cover.correction)
    return [MembershipCorrected(**msgspec.structs.asdict(proposed))]


def drop(cover: CoverYear, *, proposed: MembershipCorrectionProposed | None, reason: str) -> list[Event]:
    """What was proposed is not done."""
    if cover.correction is None or proposed is None:
        raise NothingProposed(field="person_id")
    check_ground(reason)
    no = proposed.correction_no
    return [MembershipCorrectionDropped(**charges.whose(cover), correction_no=no, reason=reason.strip())]


def check(cover: CoverYear, right: Correction) -> None:
    """Refuse a correction of what is not recorded, of nothing, or to days that cannot be."""
    if (right.new_from is None) != (right.new_to is None) and not (right.group and right.new_from):
        raise DaysIncomplete(field="new_from")
    if right.new_from and right.new_to and right.new_to < right.new_from:
        days = {"start": right.new_from.isoformat(), "end": right.new_to.isoformat()}
        raise EndBeforeStart(field="new_to", **days)
    if right.group:
        _check_group(cover, right)
    else:
        _check_enrolment(cover, right)


def _check_enrolment(cover: CoverYear, right: Correction) -> None:
    others = [
        period for period in cover.periods if (period.from_date, period.to_date) != (right.old_from, right.old_to)
    ]
    if len(others) == len(cover.periods):
        raise NotRecorded(field="old_from", date=right.old_from.isoformat())
    for name in ("consecutive_years", "zero_claim_years"):
        if getattr(right, name) < 0:
            raise NegativeYears(field=name, name=name)
    new = (right.new_from, right.new_to, right.consecutive_years, right.zero_claim_years)
    if new == (right.old_from, right.old_to, cover.consecutive_years, cover.zero_claim_years):
        raise SameDays(field="new_from")
    if right.new_from is None or right.new_to is None:
        return
    if not right.new_from.year == right.new_to.year == cover.year:
        days = {"start": right.new_from.isoformat(), "end": right.new_to.isoformat()}
        raise DaysOutsideTheYear(field="new_from", year=cover.year, **days)
    if any(period.from_date <= right.new_to and right.new_from <= period.to_date for period in others):
        raise AlreadyEnrolled(field="new_from")


def _check_group(cover: CoverYear, right: Correction) -> None:
    this = (right.group, right.old_from, right.old_to)
    others = [held for held in cover.identities if (held.group, held.from_date, held.to_date) != this]
    if len(others) == len(cover.identities):
        raise NotRecorded(field="old_from", date=right.old_from.isoformat())
    if (right.new_from, right.new_to) == (right.old_from, right.old_to):
        raise SameDays(field="new_from")
    if right.new_from is None:
        return
    if any(held.group == right.group and held.overlaps(right.new_from, right.new_to) for held in others):
        raise IdentityAlreadyHeld(field="group", group=right.group)


def find_touched(happened: Iterable[Event]) -> list[tuple[MembershipFacts, tuple[Charged, ...]]]:
    """Every correction of a year, and the one that waits, with the live charges that were settled by what it corrects."""
    live: dict[Key, Charged] = {}
    corrections: list[tuple[MembershipFacts, dict[Key, Charged]]] = []
    waiting: list[tuple[MembershipFacts, dict[Key, Charged]]] = []
    for event in happened:
        match event:
            case BillSettled() | ClaimCharged():
                live[key_of(event)] = event
            case BillReversed() | ClaimReleased():
                del live[key_of(event)]
            case MembershipCorrectionProposed():
                waiting = [(event, live)]
            case MembershipCorrectionDropped():
                waiting = []
            case MembershipCorrected():
                corrections.append((event, dict(live)))
                waiting = []
    return [
        (made, tuple(each for key, each in then.items() if key in live and is_touched(each, made)))
        for made, then in (*corrections, *waiting)
    ]


def is_touched(charged: Charged, made: MembershipFacts) -> bool:
    """Whether a charge was judged on a day, or by years, that a correction changes."""
    day = charged.explanation.identity_date if made.group else charged.discharge_date
    was = made.old_from <= day and (made.old_to is None or day <= made.old_to)
    now = made.new_from is not None and made.new_from <= day and (made.new_to is None or day <= made.new_to)
    return was != now or (was and made.years_change)


class CorrectionWaits(InTheWay):
    """A correction of this year waits already: confirm or drop it first."""

    zh = "本年度已有待确认的更正，请先确认或撤回。"


class NotRecorded(NotThere):
    """Nothing of the kind is recorded from {date} on."""

    zh = "没有自 {date} 起的相应记录。"


class SameDays(InTheWay):
    """This is what is recorded already."""

    zh = "该内容与现有记录一致，无须更正。"


class DaysIncomplete(Refused):
    """Give both days, or none if it was never so."""

    zh = "请填写起止日期；如从未发生，两者均留空。"
