"""The state of a person's cover year, and how events change it.

Small on purpose, for it is stored as a snapshot: what a bill was about stands in its event, here is only what the next
decision needs.
"""

from datetime import date
from typing import Final, Literal

import msgspec
from msgspec.structs import replace

from claims.domain.event import Event
from settlement.cover.domain.benefit import Span, gaps, length
from settlement.cover.domain.events import (
    BillReversed,
    BillSettled,
    ClaimCharged,
    ClaimReleased,
    CoverEnrolled,
    CoverEnrolmentEnded,
    IdentityEnded,
    IdentityGranted,
)

# Raise it when the shape of CoverYear changes: older snapshots are then rebuilt from the events.
STATE_VERSION: Final = 2


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


class Charged(msgspec.Struct, frozen=True, kw_only=True):
    """A live bill or claim: what it occupies and was paid, and the visit it stands for."""

    kind: Literal["bill", "claim"]
    no: str
    hospital_code: str
    mdtrt_id: str
    spans: tuple[Span, ...]
    deductible_used_fen: int
    benefit_fen: int


class CoverYear(msgspec.Struct, frozen=True, kw_only=True):
    """The state of a cover year; ``CoverYear()`` is the year before anything happened.

    Accumulators as transaction 5206 names them: ``deductible_used_fen`` TQ390201, ``compliant_fen`` TS390201,
    ``paid_fen`` D390201, ``count`` C0000; always the sums over ``live``. ``gap_fen`` is the compliant cost missing
    below live spans: while it is not 0, what stands above it is paid by bands the cost of the year does not reach.
    """

    person_id: str = ""
    region: str = ""
    year: int = 0
    periods: tuple[Period, ...] = ()
    identities: tuple[Identity, ...] = ()
    consecutive_years: int = 0
    zero_claim_years: int = 0
    disease_scope: str | None = None
    live: tuple[Charged, ...] = ()
    taken_back: tuple[str, ...] = ()
    deductible_used_fen: int = 0
    compliant_fen: int = 0
    paid_fen: int = 0
    count: int = 0
    gap_fen: int = 0


def groups_on(cover: CoverYear, day: date) -> tuple[str, ...]:
    """The groups the person belongs to on a day."""
    return tuple(identity.group for identity in cover.identities if identity.holds(day))


def find_live(cover: CoverYear, kind: str, no: str) -> Charged | None:
    return next((charged for charged in cover.live if (charged.kind, charged.no) == (kind, no)), None)


def evolve(cover: CoverYear, event: Event) -> CoverYear:
    """The cover year after something happened."""
    match event:
        case BillSettled():
            return _add(cover, "bill", event.bill_no, event)
        case ClaimCharged():
            return _add(cover, "claim", event.claim_no, event)
        case BillReversed():
            return _take_back(cover, "bill", event.bill_no)
        case ClaimReleased():
            return _take_back(cover, "claim", event.claim_no)
        case _:
            return _evolve_membership(cover, event)


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
            raise AssertionError(f"cover year does not know {event!r}")


def _add(cover: CoverYear, kind: Literal["bill", "claim"], no: str, event: BillSettled | ClaimCharged) -> CoverYear:
    charged = Charged(
        kind=kind,
        no=no,
        hospital_code=event.hospital_code,
        mdtrt_id=event.mdtrt_id,
        spans=event.spans,
        deductible_used_fen=event.deductible_used_fen,
        benefit_fen=event.benefit_fen,
    )
    return _with_sums(replace(cover, live=(*cover.live, charged)), charged, 1)


def _take_back(cover: CoverYear, kind: str, no: str) -> CoverYear:
    charged = find_live(cover, kind, no)
    if charged is None:
        raise AssertionError(f"cover year has no live {kind} {no}")
    live = tuple(other for other in cover.live if other is not charged)
    return _with_sums(replace(cover, live=live, taken_back=(*cover.taken_back, f"{kind} {no}")), charged, -1)


def _with_sums(cover: CoverYear, charged: Charged, sign: int) -> CoverYear:
    return replace(
        cover,
        deductible_used_fen=cover.deductible_used_fen + sign * charged.deductible_used_fen,
        compliant_fen=cover.compliant_fen + sign * length(charged.spans),
        paid_fen=cover.paid_fen + sign * charged.benefit_fen,
        count=cover.count + sign,
        gap_fen=length(gaps(span for other in cover.live for span in other.spans)),
    )
