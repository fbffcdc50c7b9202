"""The benefit of a visit, and why it is what it is.

A cover year has one axis of cumulative compliant cost for each origin of cost. Every live bill occupies spans of fen on
an axis; a new bill fills the lowest free gaps (they exist only after a reversal of a bill that was not the last) and
then extends the top. The annual function B is the sum over the bands below a point on the axis; a span is paid
R(B(to)) − R(B(from)), where R rounds the annual amount to whole fen. So in the ordinary case a visit is paid
B(cumulative after) − B(cumulative before), a settled visit is never opened again, and a gap that is filled again is
paid what it was paid before.

With more than one origin the annual amount that is rounded is the sum over the axes, as long as the bill has one span
on each; only when it fills several gaps each span is rounded by itself (at most one fen per span apart).

All amounts are whole fen, B is computed exactly in 1/10,000 fen; no float anywhere.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, Literal

import msgspec
from msgspec.structs import replace

from claims.domain.money import Money, yuan
from settlement.plan.domain.plan import ABOVE, COMPLIANT, INSIDE, WHOLE, Band, JudgedOn, Place, Plan, Rounding, Terms

_COST: Final = {
    COMPLIANT: ("年度累计合规自付费用", "cumulative compliant self-pay"),
    INSIDE: ("基本医保封顶线以内的年度累计合规自付费用", "cumulative compliant self-pay inside the basic ceiling"),
    ABOVE: ("基本医保封顶线以上的年度累计合规自付费用", "cumulative compliant self-pay above the basic ceiling"),
}
_ROUNDED: Final = {
    "half_up": ("四舍五入", "rounded half up"),
    "down": ("舍去尾数", "rounded down"),
    "up": ("进位", "rounded up"),
}


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """The fen from ``from_fen`` up to ``to_fen`` on the axis of cumulative compliant cost of an origin."""

    origin: str
    from_fen: int
    to_fen: int


class Segment(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the bill inside one band: ``base_fen`` × ``ratio`` (1/10,000) gives ``amount_fen``.

    The amount is the difference of the rounded annual amounts, so segments sum without a rounding line; where it
    is not exactly base × ratio the formula says so.
    """

    origin: str
    from_fen: int
    to_fen: int
    base_fen: int
    ratio: int
    amount_fen: int
    formula_zh: str
    formula_en: str


class Cut(msgspec.Struct, frozen=True, kw_only=True):
    """What a ceiling takes off again; ``amount_fen`` is negative."""

    reason: Literal["ceiling", "overall_ceiling"]
    amount_fen: int
    formula_zh: str
    formula_en: str


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """The benefit of one bill with everything needed to compute it again by hand.

    Always: the sum of the segments and the (negative) cuts is ``benefit_fen``. Cumulative and paid amounts are those of
    the person's cover year before and after this bill. ``identity`` is "" if no preference applied.
    """

    plan_id: str
    plan_version: int
    identity: str
    identity_judged_on: JudgedOn
    identity_date: date
    place: Place
    points: int
    deductible_fen: int
    deductible_used_fen: int
    first_self_pay_fen: int
    compliant_fen: int
    cumulative_before_fen: int
    cumulative_after_fen: int
    paid_before_fen: int
    ceiling_fen: int | None
    ceiling_hit: bool
    spans: tuple[Span, ...]
    segments: tuple[Segment, ...]
    cuts: tuple[Cut, ...]
    benefit_fen: int


class Costs(msgspec.Struct, frozen=True, kw_only=True):
    """The compliant cost of a bill by origin, and how much all ceilings over all payers still leave for it."""

    by_origin: dict[str, int]
    first_self_pay_fen: int
    place: Place
    overall_room_fen: int | None


class SoFar(msgspec.Struct, frozen=True, kw_only=True):
    """The cover year before this bill: what its live bills occupy, and were paid."""

    spans: tuple[Span, ...]
    paid_fen: int


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """On which day the identity was judged, and by which of the days of a stay."""

    on: JudgedOn
    date: date


def annual(terms: Terms, origin: str, cost: int) -> int:
    """B: what a year's compliant cost (fen) of this origin is worth before any ceiling, in 1/10,000 fen."""
    worth = 0
    for band in terms.bands:
        if band.origin == origin:
            top = cost if band.upto_fen is None else min(cost, band.upto_fen)
            worth += max(0, top - band.over_fen) * band.ratio
    return worth


def rounded(worth: int, rounding: Rounding) -> Money:
    """R: an annual amount in 1/10,000 fen as whole fen."""
    match rounding:
        case "half_up":
            return Money((2 * worth + WHOLE) // (2 * WHOLE))
        case "down":
            return Money(worth // WHOLE)
        case "up":
            return Money(-(-worth // WHOLE))


def occupy(taken: Iterable[Span], origin: str, cost: int) -> tuple[Span, ...]:
    """The spans a new cost gets on the axis of its origin: the lowest free gaps first, then the top."""
    spans = []
    free_from = 0
    left = cost
    for span in sorted((s for s in taken if s.origin == origin), key=lambda s: s.from_fen):
        width = min(left, span.from_fen - free_from)
        if width > 0:
            spans.append(Span(origin=origin, from_fen=free_from, to_fen=free_from + width))
            left -= width
        free_from = max(free_from, span.to_fen)
    if left > 0:
        spans.append(Span(origin=origin, from_fen=free_from, to_fen=free_from + left))
    return tuple(spans)


def gaps(taken: Iterable[Span]) -> tuple[Span, ...]:
    """What is free below the top of each axis: cost that was taken back and is not there again."""
    spans = tuple(taken)
    found = []
    for origin in dict.fromkeys(span.origin for span in spans):
        top = 0
        for span in sorted((s for s in spans if s.origin == origin), key=lambda s: s.from_fen):
            if span.from_fen > top:
                found.append(Span(origin=origin, from_fen=top, to_fen=span.from_fen))
            top = max(top, span.to_fen)
    return tuple(found)


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same fen in as few spans as possible, by origin from below. No two spans given share a fen."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.origin, s.from_fen)):
        if found and (found[-1].origin, found[-1].to_fen) == (span.origin, span.from_fen):
            span = replace(found.pop(), to_fen=span.to_fen)
        found.append(span)
    return tuple(found)


def without(spans: Iterable[Span], freed: Iterable[Span]) -> tuple[Span, ...]:
    """What is left of the spans when others, which lie inside them, are freed again."""
    left = list(spans)
    for gone in freed:
        (around,) = (
            s for s in left if s.origin == gone.origin and s.from_fen <= gone.from_fen and gone.to_fen <= s.to_fen
        )
        left.remove(around)
        left += [replace(around, to_fen=gone.from_fen), replace(around, from_fen=gone.to_fen)]
    return joined(span for span in left if span.from_fen < span.to_fen)


def length(spans: Iterable[Span]) -> int:
    """The fen the spans hold together."""
    return sum(span.to_fen - span.from_fen for span in spans)


def assess(plan: Plan, terms: Terms, costs: Costs, so_far: SoFar, judged: Judged) -> Explanation:
    """The benefit of a bill with this compliant cost in this cover year, explained."""
    spans = tuple(
        span for origin in plan.origins for span in occupy(so_far.spans, origin, costs.by_origin.get(origin, 0))
    )
    segments = _segments(plan, terms, spans, so_far.spans)
    cuts = _cuts(sum(segment.amount_fen for segment in segments), terms, costs, so_far)
    before = length(so_far.spans)
    return Explanation(
        plan_id=plan.plan_id,
        plan_version=plan.version,
        identity=terms.group,
        identity_judged_on=judged.on,
        identity_date=judged.date,
        place=costs.place,
        points=terms.points,
        deductible_fen=terms.deductible_fen,
        deductible_used_fen=_deductible_used(terms, spans),
        first_self_pay_fen=costs.first_self_pay_fen,
        compliant_fen=length(spans),
        cumulative_before_fen=before,
        cumulative_after_fen=before + length(spans),
        paid_before_fen=so_far.paid_fen,
        ceiling_fen=terms.ceiling_fen,
        ceiling_hit=any(cut.reason == "ceiling" for cut in cuts),
        spans=spans,
        segments=segments,
        cuts=cuts,
        benefit_fen=sum(segment.amount_fen for segment in segments) + sum(cut.amount_fen for cut in cuts),
    )


def _deductible_used(terms: Terms, spans: Sequence[Span]) -> int:
    if terms.pays_below_deductible:
        return 0
    below = (min(s.to_fen, terms.deductible_fen) - s.from_fen for s in spans if s.origin != ABOVE)
    return sum(max(0, width) for width in below)


def _segments(plan: Plan, terms: Terms, spans: Sequence[Span], taken: Sequence[Span]) -> tuple[Segment, ...]:
    """The segments of the spans; each is worth the step it makes in the rounded annual amount."""
    one_step = len({span.origin for span in spans}) == len(spans)
    groups: list[Sequence[Span]] = [spans] if one_step else [[span] for span in spans]
    segments = []
    for group in groups:
        starts = {span.origin: span.from_fen for span in group}
        if one_step:
            starts = {origin: starts.get(origin, _lowest_free(taken, origin)) for origin in plan.origins}
        worth = sum(annual(terms, origin, start) for origin, start in starts.items())
        for span in group:
            for band, from_fen, to_fen in _parts(terms, span):
                step = (to_fen - from_fen) * band.ratio
                amount = rounded(worth + step, plan.rounding) - rounded(worth, plan.rounding)
                segments.append(_segment(band, from_fen, to_fen, amount, plan.rounding))
                worth += step
    return tuple(segments)


def _lowest_free(taken: Sequence[Span], origin: str) -> int:
    return occupy(taken, origin, 1)[0].from_fen


def _parts(terms: Terms, span: Span) -> Iterable[tuple[Band, int, int]]:
    """The parts of a span that lie inside a band."""
    for band in terms.bands:
        if band.origin == span.origin:
            from_fen = max(span.from_fen, band.over_fen)
            to_fen = span.to_fen if band.upto_fen is None else min(span.to_fen, band.upto_fen)
            if from_fen < to_fen:
                yield band, from_fen, to_fen


def _segment(band: Band, from_fen: int, to_fen: int, amount: int, rounding: Rounding) -> Segment:
    base = to_fen - from_fen
    sum_ = f"({yuan(to_fen)}−{yuan(from_fen)})×{percent(band.ratio)} = "
    zh, en = _COST[band.origin]
    if base * band.ratio == amount * WHOLE:
        result_zh = result_en = yuan(amount)
    else:
        exact = _exact_yuan(base * band.ratio)
        mode_zh, mode_en = _ROUNDED[rounding]
        result_zh = f"{exact}，按年度累计金额{mode_zh}，本次计 {yuan(amount)}"
        result_en = f"{exact}, {mode_en} on the annual amount: {yuan(amount)}"
    return Segment(
        origin=band.origin,
        from_fen=from_fen,
        to_fen=to_fen,
        base_fen=base,
        ratio=band.ratio,
        amount_fen=amount,
        # law: civil_principles_1986.155, civil_general_2017.205, civil_code.1259
        # 民法典 art. 1259: 以上 includes the number itself, 超过 does not.
        formula_zh=f"{zh}超过 {yuan(from_fen)} 元至 {yuan(to_fen)} 元（含）的部分：{sum_}{result_zh}",
        formula_en=f"{en} over {yuan(from_fen)} up to and including {yuan(to_fen)} yuan: {sum_}{result_en}",
    )


def _cuts(due: int, terms: Terms, costs: Costs, so_far: SoFar) -> tuple[Cut, ...]:
    cuts = []
    if terms.ceiling_fen is not None:
        room = max(0, terms.ceiling_fen - so_far.paid_fen)
        if due > room:
            sum_ = f"{yuan(terms.ceiling_fen)}−{yuan(so_far.paid_fen)}"
            zh, en = f"年度封顶线余额 {sum_}", f"left under the annual ceiling {sum_}"
            cuts.append(_cut("ceiling", due, room, zh, en))
            due = room
    if costs.overall_room_fen is not None and due > costs.overall_room_fen:
        room = costs.overall_room_fen
        zh, en = "各项支付合计上限余额", "left under the ceiling over all payers"
        cuts.append(_cut("overall_ceiling", due, room, zh, en))
    return tuple(cuts)


def _cut(reason: Literal["ceiling", "overall_ceiling"], due: int, room: int, zh: str, en: str) -> Cut:
    result = f"{yuan(room)}−{yuan(due)} = {yuan(room - due)}"
    return Cut(
        reason=reason,
        amount_fen=room - due,
        formula_zh=f"{zh}，计 {yuan(room)}：{result}",
        formula_en=f"{en}, that is {yuan(room)}: {result}",
    )


def percent(ratio: int) -> str:
    """``"65.5%"`` for 6550."""
    return f"{ratio // 100}.{ratio % 100:02d}".rstrip("0").rstrip(".") + "%"


def _exact_yuan(worth: int) -> str:
    """An amount in 1/10,000 fen as yuan with all its decimals and no useless zero."""
    return f"{worth // 1_000_000}.{worth % 1_000_000:06d}".rstrip("0").rstrip(".")
