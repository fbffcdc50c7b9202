"""The state of a person's cover year, and how events change it.

Of constant size on purpose, for it is stored as a snapshot and written again with every bill: what a bill was about
stands in its event, here is only what the next decision needs. The spans of all live bills are kept as one: which of
them belong to a bill is asked of its event, by a reversal alone.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

import msgspec
from msgspec.structs import replace

from claims.domain.event import Event
from settlement.cover.domain.benefit import Span, gaps, joined, length, without
from settlement.cover.domain.events import (
    BillReversed,
    BillSettled,
    ClaimCharged,
    ClaimReleased,
    CoverEnrolled,
    CoverEnrolmentEnded,
    IdentityEnded,
    IdentityGranted,
    MembershipCorrected,
    MembershipCorrectionDropped,
    MembershipCorrectionProposed,
)
from settlement.cover.domain.live import Charged, TakenBack, find_live, key_of

# Raise it when the shape of CoverYear changes: older snapshots are then rebuilt from the events.
STATE_VERSION: Final = 4


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """Days of enrolment, both included."""

    from_date: date
    to_date: date

    def holds(self, day: date) -> bool:
        return self.from_date <= day <= self.to_date

    def ended(self, last_date: date) -> "Period":
        return replace(self, to_date=last_date) if self.holds(last_date) else self


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """Days of belonging to a group, both included; ``to_date`` None: until further notice."""

    group: str
    from_date: date
    to_date: date | None

    def holds(self, day: date) -> bool:
        return self.from_date <= day and (self.to_date is None or day <= self.to_date)

    def overlaps(self, from_date: date, to_date: date | None) -> bool:
        return (self.to_date is None or from_date <= self.to_date) and (to_date is None or self.from_date <= to_date)

    def ended(self, group: str, last_date: date) -> "Identity":
        return replace(self, to_date=last_date) if self.group == group and self.holds(last_date) else self


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """Days that are wrong, and what is right: see ``events.MembershipFacts``."""

    group: str
    old_from: date
    old_to: date | None
    new_from: date | None
    new_to: date | None
    consecutive_years: int
    zero_claim_years: int
    years_change: bool


class CoverYear(msgspec.Struct, frozen=True, kw_only=True):
    """The state of a cover year; ``CoverYear()`` is the year before anything happened.

    Accumulators as transaction 5206 names them: ``deductible_used_fen`` TQ390201, ``compliant_fen`` TS390201,
    ``paid_fen`` D390201, ``count`` C0000, ``claims`` of it counter claims; always the sums over what is live. ``spans`` is
    what all of that occupies, those that touch joined. ``gap_fen`` is the compliant cost missing below: while it is not
    0, what stands above it is paid by bands the cost of the year does not reach.
    """

    person_id: str = ""
    region: str = ""
    year: int = 0
    periods: tuple[Period, ...] = ()
    identities: tuple[Identity, ...] = ()
    consecutive_years: int = 0
    zero_claim_years: int = 0
    disease_scope: str | None = None
    spans: tuple[Span, ...] = ()
    deductible_used_fen: int = 0
    compliant_fen: int = 0
    paid_fen: int = 0
    count: int = 0
    claims: int = 0
    gap_fen: int = 0
    correction: Correction | None = None


def groups_on(cover: CoverYear, day: date) -> tuple[str, ...]:
    """The groups the person belongs to on a day."""
    return tuple(identity.group for identity in cover.identities if identity.holds(day))


def evolve(cover: CoverYear, event: Event, freed: tuple[Span, ...] = ()) -> CoverYear:
    """The cover year after something happened. ``freed`` is what a bill or claim that is taken back had occupied."""
    match event:
        case BillSettled() | ClaimCharged():
            return _counted(cover, event, joined((*cover.spans, *event.spans)), 1)
        case BillReversed() | ClaimReleased():
            if length(freed) != -event.compliant_fen:
                raise AssertionError(f"cover year does not know what {key_of(event)} had occupied")
            return _counted(cover, event, without(cover.spans, freed), -1)
        case _:
            return _evolve_membership(cover, event)


def recalling(earlier: Iterable[Event] = ()) -> Callable[[CoverYear, Event], CoverYear]:
    """``evolve`` for events in their order, with a memory of what each of them occupied, and of those ``earlier``.

    A reversal names what it takes back and not its spans. A replay has met them on its way; a command hands over the
    one event it takes back.
    """
    occupied = {key_of(charged): charged.spans for charged in find_live(earlier)}

    def evolve_next(cover: CoverYear, event: Event) -> CoverYear:
        freed: tuple[Span, ...] = ()
        match event:
            case BillSettled() | ClaimCharged():
                occupied[key_of(event)] = event.spans
            case BillReversed() | ClaimReleased():
                freed = occupied.pop(key_of(event))
        return evolve(cover, event, freed)

    return evolve_next


def _evolve_membership(cover: CoverYear, event: Event) -> CoverYear:
    match event:
        case CoverEnrolled():
            return replace(
                cover,
                person_id=event.person_id,
                region=event.region,
                year=event.year,
                periods=(*cover.periods, Period(from_date=event.from_date, to_date=event.to_date)),
                consecutive_years=event.consecutive_years,
                zero_claim_years=event.zero_claim_years,
                disease_scope=event.disease_scope,
            )
        case CoverEnrolmentEnded():
            return replace(cover, periods=tuple(p.ended(event.last_date) for p in cover.periods))
        case IdentityGranted():
            granted = Identity(group=event.group, from_date=event.from_date, to_date=event.to_date)
            return replace(cover, identities=(*cover.identities, granted))
        case IdentityEnded():
            return replace(cover, identities=tuple(i.ended(event.group, event.last_date) for i in cover.identities))
        case _:
            return _evolve_corrections(cover, event)


def _evolve_corrections(cover: CoverYear, event: Event) -> CoverYear:
    match event:
        case MembershipCorrectionProposed():
            names = Correction.__struct_fields__
            return replace(cover, correction=Correction(**{name: getattr(event, name) for name in names}))
        case MembershipCorrectionDropped():
            return replace(cover, correction=None)
        case MembershipCorrected():
            return replace(_corrected(cover, event), correction=None)
        case _:
            raise AssertionError(f"cover year does not know {event!r}")


def _corrected(cover: CoverYear, event: MembershipCorrected) -> CoverYear:
    if event.group:
        was = Identity(group=event.group, from_date=event.old_from, to_date=event.old_to)
        right = replace(was, from_date=event.new_from, to_date=event.new_to) if event.new_from else None
        held = (right if each == was else each for each in cover.identities)
        return replace(cover, identities=tuple(each for each in held if each))
    periods = tuple(each for each in cover.periods if (each.from_date, each.to_date) != (event.old_from, event.old_to))
    if event.new_from and event.new_to:
        periods = (*periods, Period(from_date=event.new_from, to_date=event.new_to))
    return replace(
        cover,
        periods=periods,
        consecutive_years=event.consecutive_years,
        zero_claim_years=event.zero_claim_years,
    )


def _counted(cover: CoverYear, event: Charged | TakenBack, spans: tuple[Span, ...], sign: int) -> CoverYear:
    """The amounts of what is taken back have the opposite sign already."""
    return replace(
        cover,
        spans=spans,
        deductible_used_fen=cover.deductible_used_fen + event.deductible_used_fen,
        compliant_fen=cover.compliant_fen + event.compliant_fen,
        paid_fen=cover.paid_fen + event.benefit_fen,
        count=cover.count + sign,
        claims=cover.claims + (sign if isinstance(event, ClaimCharged | ClaimReleased) else 0),
        gap_fen=length(gaps(spans)),
    )
