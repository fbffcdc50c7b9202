"""What a gap in a cover year does: who stands above it, and what is paid over the worth of the live cost.

A bill taken back that was not the last leaves the later ones on their upper spans. Nothing is refused for that, and
billing again closes the gap; but until then more may be paid than the cost of the year is worth, and that is said.
"""

from collections.abc import Sequence

from settlement.cover.domain import bill as bills
from settlement.cover.domain.benefit import Judged, SoFar, Span, assess, gaps
from settlement.cover.domain.cover_year import CoverYear
from settlement.cover.domain.live import Charged
from settlement.plan.domain.plan import Plan, terms_for


def find_above_gap(live: Sequence[Charged]) -> tuple[Charged, ...]:
    """Those of the live bills and claims of a year that stand above a gap: to be settled again, in this order."""
    lowest: dict[str, int] = {}
    for gap in gaps(span for charged in live for span in charged.spans):
        lowest.setdefault(gap.origin, gap.from_fen)
    return tuple(
        charged
        for charged in live
        if any(span.origin in lowest and span.from_fen > lowest[span.origin] for span in charged.spans)
    )


def worth(cover: CoverYear, charges: Sequence[Charged], plans: Sequence[Plan]) -> int:
    """What these live bills and claims would be paid in all, settled one after the other in a year without a gap.

    Each by the plan, the identity and the place it was settled by: what differs is where it stands on the axis.
    """
    spans: tuple[Span, ...] = ()
    paid = 0
    for charge in charges:
        by = charge.explanation
        plan = next(plan for plan in plans if (plan.plan_id, plan.version) == (by.plan_id, by.plan_version))
        terms = terms_for(
            plan,
            groups=(by.identity,) if by.identity else (),
            place=by.place,
            consecutive_years=cover.consecutive_years,
            zero_claim_years=cover.zero_claim_years,
        )
        costs = bills.compliant_costs(bills.amounts_of(charge), plan=plan, med_type=charge.med_type, place=charge.place)
        judged = Judged(on=by.identity_judged_on, date=by.identity_date)
        again = assess(plan, terms, costs, SoFar(spans=spans, paid_fen=paid), judged)
        spans += again.spans
        paid += again.benefit_fen
    return paid
