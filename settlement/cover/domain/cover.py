"""A person's cover year: enrolment, identities, and what bills and counter claims have used of it.

The one consistency boundary of benefits: two bills of one person never count from the same base, because both are
decided on this state and appended to its one stream. The policy year is the calendar year.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from claims.domain.event import Event
from claims.domain.refusal import BeforeEarlierFact, GroundMissing, InTheFuture, InTheWay, NotThere, Refused
from settlement.cover.domain import bill as bills
from settlement.cover.domain import charge as charges
from settlement.cover.domain.benefit import Judged, SoFar, assess
from settlement.cover.domain.bill import Bill
from settlement.cover.domain.charge import Quote
from settlement.cover.domain.cover_year import STATE_VERSION, CoverYear, Period, evolve, groups_on, recalling
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
from settlement.plan.domain.plan import GROUPS, Plan, UnknownGroup, plan_in_force, terms_for

__all__ = ["STATE_VERSION", "CoverYear", "GroundMissing", "InTheFuture", "evolve", "groups_on", "recalling"]


def enrol(
    cover: CoverYear,
    *,
    person_id: str,
    region: str,
    year: int,
    from_date: date,
    to_date: date,
    consecutive_years: int,
    zero_claim_years: int,
    disease_scope: str | None = None,
) -> list[Event]:
    """Enrol a person for days of a policy year; again after an end is allowed, twice on one day is not."""
    days = {"start": from_date.isoformat(), "end": to_date.isoformat()}
    if to_date < from_date:
        raise EndBeforeStart(field="to_date", **days)
    if not from_date.year == to_date.year == year:
        raise DaysOutsideTheYear(field="from_date", year=year, **days)
    for name, years in (("consecutive_years", consecutive_years), ("zero_claim_years", zero_claim_years)):
        if years < 0:
            raise NegativeYears(field=name, name=name)
    if cover.periods and cover.region != region:
        raise AnotherRegion(field="region", region=cover.region)
    if any(period.from_date <= to_date and from_date <= period.to_date for period in cover.periods):
        raise AlreadyEnrolled(field="from_date")
    return [
        CoverEnrolled(
            person_id=person_id,
            region=region,
            year=year,
            from_date=from_date,
            to_date=to_date,
            consecutive_years=consecutive_years,
            zero_claim_years=zero_claim_years,
            disease_scope=disease_scope,
        )
    ]


def end_enrolment(cover: CoverYear, *, last_date: date, ground: str) -> list[Event]:
    """End the enrolment that holds on ``last_date``; visits settled before are not opened again."""
    period = period_on(cover, last_date, "last_date")
    _check_ground(ground)
    if period.to_date == last_date:
        return []
    return [CoverEnrolmentEnded(**charges.whose(cover), last_date=last_date, ground=ground)]


def grant_identity(cover: CoverYear, *, group: str, from_date: date, to_date: date | None, ground: str) -> list[Event]:
    """Record that a person belongs to a group from a day on; it may have begun before this year."""
    if not _is_enrolled(cover):
        raise NotEnrolled(field="person_id")
    if group not in GROUPS:
        raise UnknownGroup(field="group", group=group)
    if to_date is not None and to_date < from_date:
        raise EndBeforeStart(field="to_date", start=from_date.isoformat(), end=to_date.isoformat())
    if any(held.group == group and held.overlaps(from_date, to_date) for held in cover.identities):
        raise IdentityAlreadyHeld(field="group", group=group)
    _check_ground(ground)
    return [IdentityGranted(**charges.whose(cover), group=group, from_date=from_date, to_date=to_date, ground=ground)]


def end_identity(cover: CoverYear, *, group: str, last_date: date, ground: str) -> list[Event]:
    """Record the last day a person belongs to a group; visits settled before are not opened again."""
    held = next((held for held in cover.identities if held.group == group and held.holds(last_date)), None)
    if held is None:
        raise IdentityNotHeld(field="group", group=group, date=last_date.isoformat())
    _check_ground(ground)
    if held.to_date == last_date:
        return []
    return [IdentityEnded(**charges.whose(cover), group=group, last_date=last_date, ground=ground)]


def quote(cover: CoverYear, *, bill: Bill, plans: Sequence[Plan], today: date) -> Quote:
    """What this bill would be paid, or why it cannot be. ``today`` is the day of settlement at the place of insurance.

    The plan is that of the day of discharge, and the person must be enrolled on it; the identity is judged on the
    day the plan names.
    """
    check_days(bill.admission_date, bill.discharge_date, today)
    period_on(cover, bill.discharge_date, "discharge_date")
    scope = bill.disease_scope or cover.disease_scope or ""
    plan = plan_in_force(plans, region=cover.region, on=bill.discharge_date, disease_scope=scope)
    bills.check_amounts(bill.amounts)
    costs = bills.compliant_costs(bill.amounts, plan=plan, med_type=bill.med_type, place=bill.place)
    judged = Judged(on=plan.identity_judged_on, date=_day_of_identity(plan, bill, today))
    terms = terms_for(
        plan,
        groups=groups_on(cover, judged.date),
        place=bill.place,
        consecutive_years=cover.consecutive_years,
        zero_claim_years=cover.zero_claim_years,
    )
    explanation = assess(plan, terms, costs, SoFar(spans=cover.spans, paid_fen=cover.paid_fen), judged)
    settled = bills.settled_amounts(bill.amounts, benefit_fen=explanation.benefit_fen)
    return Quote(disease_scope=scope, amounts=settled, explanation=explanation)


def settle(cover: CoverYear, *, bill_no: str, bill: Bill, plans: Sequence[Plan], today: date) -> list[Event]:
    """Settle a hospital bill at discharge. That its number and its visit are new is asked of the bills, not of the year."""
    quoted = quote(cover, bill=bill, plans=plans, today=today)
    return [
        BillSettled(
            **charges.visit(cover, bill, quoted, today),
            **charges.amounts(quoted),
            bill_no=bill_no,
            spans=quoted.explanation.spans,
            explanation=quoted.explanation,
        )
    ]


def charge_claim(
    cover: CoverYear,
    *,
    claim_no: str,
    latest: ClaimCharged | ClaimReleased | None,
    bill: Bill,
    plans: Sequence[Plan],
    today: date,
) -> list[Event]:
    """Count an approved counter claim in the cover year, by the same rules as a bill; after a release again.

    ``latest`` is what happened last to this claim in the year, or None if nothing did.
    """
    if isinstance(latest, ClaimCharged):
        raise NumberTaken(field="claim_no", no=claim_no)
    quoted = quote(cover, bill=bill, plans=plans, today=today)
    return [
        ClaimCharged(
            **charges.visit(cover, bill, quoted, today),
            **charges.amounts(quoted),
            claim_no=claim_no,
            spans=quoted.explanation.spans,
            explanation=quoted.explanation,
        )
    ]


def reverse(
    cover: CoverYear,
    *,
    bill_no: str,
    settled: BillSettled | None,
    settled_event_id: str,
    reversed_before: bool,
    reversal_no: str,
    ground: str,
    today: date,
) -> list[Event]:
    """Take a settled bill back (冲正). ``settled`` is the event of that bill (with its id), or None if there is none."""
    if settled is None or settled.bill_no != bill_no:
        raise BillUnknown(field="bill_no", no=bill_no)
    if reversed_before:
        raise AlreadyReversed(field="bill_no", no=bill_no)
    if today < settled.settled_date:
        raise BeforeEarlierFact(field="bill_no", day=today, earlier=settled.settled_date)
    _check_ground(ground)
    return [
        BillReversed(
            **charges.same_visit(settled, today),
            **charges.opposite_amounts(settled),
            bill_no=bill_no,
            settled_event_id=settled_event_id,
            reversal_no=reversal_no,
            ground=ground,
        )
    ]


def release_claim(
    cover: CoverYear, *, claim_no: str, latest: ClaimCharged | ClaimReleased | None, ground: str, today: date
) -> list[Event]:
    """Take a charged counter claim back. ``latest`` is what happened last to it in the year, or None if nothing did."""
    if latest is None or latest.claim_no != claim_no:
        raise ClaimNotCharged(field="claim_no", no=claim_no)
    if isinstance(latest, ClaimReleased):
        raise AlreadyReleased(field="claim_no", no=claim_no)
    _check_ground(ground)
    return [
        ClaimReleased(
            **charges.same_visit(latest, today), **charges.opposite_amounts(latest), claim_no=claim_no, ground=ground
        )
    ]


def steps(cover: CoverYear) -> list[str]:
    """The names of the decisions on enrolment and groups possible now: what screens offer."""
    return [name for name, can_be_made in DECISIONS.items() if can_be_made(cover)]


def _always(cover: CoverYear) -> bool:
    return True


def _is_enrolled(cover: CoverYear) -> bool:
    return bool(cover.periods)


def _has_a_group(cover: CoverYear) -> bool:
    return bool(cover.identities)


# A cover year has no status: what must hold of it for a decision to be possible on any day at all.
DECISIONS: Final[Mapping[str, Callable[[CoverYear], bool]]] = {
    "enrol": _always,
    "end_enrolment": _is_enrolled,
    "grant_identity": _is_enrolled,
    "end_identity": _has_a_group,
}


def period_on(cover: CoverYear, day: date, field: str) -> Period:
    """The enrolment that holds on a day; refused where none does."""
    if not _is_enrolled(cover):
        raise NotEnrolled(field="person_id")
    for period in cover.periods:
        if period.holds(day):
            return period
    raise NotEnrolledOnTheDay(field=field, date=day.isoformat())


def _check_ground(ground: str) -> None:
    if not ground.strip():
        raise GroundMissing(field="ground")


def check_days(admission: date, discharge: date, today: date) -> None:
    """Refuse days of a stay that no bill can have."""
    if discharge < admission:
        days = {"discharge": discharge.isoformat(), "admission": admission.isoformat()}
        raise DischargeBeforeAdmission(field="discharge_date", **days)
    if discharge > today:
        raise InTheFuture(field="discharge_date", day=discharge)
    if admission.year != discharge.year:
        raise AcrossTheYearEnd(field="admission_date")


def _day_of_identity(plan: Plan, bill: Bill, today: date) -> date:
    return {"admission": bill.admission_date, "discharge": bill.discharge_date, "settlement": today}[
        plan.identity_judged_on
    ]


class NotEnrolled(Refused):
    """The person is not enrolled in this policy year."""

    zh = "该人员在本保单年度未参保。"


class NotEnrolledOnTheDay(Refused):
    """The person is not enrolled on {date}."""

    zh = "该人员在 {date} 未处于参保状态。"


class AlreadyEnrolled(InTheWay):
    """The person is already enrolled on some of these days."""

    zh = "该人员在其中部分日期已参保。"


class AnotherRegion(InTheWay):
    """The person is enrolled in region {region} in this policy year."""

    zh = "该人员本保单年度已在统筹地区 {region} 参保。"


class DaysOutsideTheYear(Refused):
    """The days from {start} to {end} do not lie in the policy year {year}."""

    zh = "{start} 至 {end} 不在保单年度 {year} 之内。"


class EndBeforeStart(Refused):
    """The last day {end} is before the first day {start}."""

    zh = "终止日期 {end} 早于起始日期 {start}。"


class NegativeYears(Refused):
    """{name} must not be negative."""

    zh = "{name} 不得为负数。"


class IdentityAlreadyHeld(InTheWay):
    """The person already belongs to the group {group} on some of these days."""

    zh = "该人员在其中部分日期已具有身份 {group}。"


class IdentityNotHeld(Refused):
    """The person does not belong to the group {group} on {date}."""

    zh = "该人员在 {date} 不具有身份 {group}。"


class DischargeBeforeAdmission(Refused):
    """The day of discharge {discharge} is before the day of admission {admission}."""

    zh = "出院日期 {discharge} 早于入院日期 {admission}。"


class AcrossTheYearEnd(Refused):
    """A stay across the end of a year is billed in two parts: ask for a sheet to 31 December and one from 1 January."""

    zh = "跨年度住院须按年度分段结算：请医院以12月31日和1月1日为界分别出具结算单，分两次申请。"


class AlreadySettled(InTheWay):
    """This visit has already been settled as {no}."""

    zh = "该次就诊已结算，编号 {no}。"


class StayOverlaps(InTheWay):
    """The stay overlaps by more than a day the one at the same hospital that was settled as {no}."""

    zh = "该次住院与同一医疗机构已结算的住院（编号 {no}）重叠超过一天。"


class NumberTaken(InTheWay):
    """The number {no} has already been used."""

    zh = "编号 {no} 已被使用。"


class BillUnknown(NotThere):
    """There is no bill {no} in this cover year."""

    zh = "本保单年度没有账单 {no}。"


class AlreadyReversed(InTheWay):
    """The bill {no} has already been reversed."""

    zh = "账单 {no} 已经冲正，不能重复冲正。"


class ClaimNotCharged(NotThere):
    """There is no claim {no} charged to this cover year."""

    zh = "本保单年度没有已计入累计的赔案 {no}。"


class AlreadyReleased(InTheWay):
    """The claim {no} has already been released."""

    zh = "赔案 {no} 已撤出本保单年度的累计。"
