"""Whether a case is complex (情形复杂): a decision of somebody, for coded reasons, on a day, and its counter-step."""

from collections.abc import Mapping
from datetime import date
from typing import Final

import msgspec

from claims.counter.domain import notice_events as n
from claims.counter.domain.claim import Claim, NotNow, Status
from claims.domain.decision import Decision, by_name, must_be_free, must_fit
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, Refused, check_day, check_ground


class Why(msgspec.Struct, frozen=True, kw_only=True):
    """Why a case can be complex."""

    code: str
    zh: str
    en: str


_TABLE: Final = (
    Why(code="several_hospitals", zh="涉及多家医疗机构，须逐一核对", en="Care in several hospitals must be compared"),
    Why(code="care_elsewhere", zh="异地就医，须向就医地核实", en="Care elsewhere must be verified there"),
    Why(code="third_party", zh="可能涉及第三人责任", en="A third party may be liable"),
    Why(code="papers_contradict", zh="材料之间存在矛盾，须查证", en="The papers contradict one another"),
    Why(code="authenticity", zh="材料或费用的真实性须核查", en="Papers or fees must be verified"),
    Why(code="scope_in_question", zh="是否属于保障范围须进一步认定", en="Whether it is covered needs a closer look"),
    Why(code="other", zh="其他", en="Other"),
)
# What old records have, and nobody can choose.
_UNRECORDED: Final = Why(code=n.UNRECORDED, zh="未记录理由", en="No reason recorded")
REASONS: Final[Mapping[str, Why]] = {why.code: why for why in _TABLE}
KNOWN: Final[Mapping[str, Why]] = {**REASONS, _UNRECORDED.code: _UNRECORDED}


# law: insurance_law.23.1b
def find_complex(
    claim: Claim, *, reasons: list[str], explanation: str, by: str, found_date: date, today: date
) -> list[Event]:
    """Decide that the case is complex; the claimant is told the reasons."""
    must_fit(claim, DECISIONS["find_complex"])
    must_be_free(claim, DECISIONS["find_complex"])
    check_day(found_date, earlier=claim.latest_date, today=today, field="found_date")
    if not reasons:
        raise NoReasonChosen(field="reasons")
    for code in reasons:
        if code not in REASONS:
            raise NotAReasonForComplexity(field="reasons", code=code)
    check_ground(explanation, field="explanation")
    return [
        n.FoundComplex(
            claim_no=claim.claim_no,
            reasons=list(dict.fromkeys(reasons)),
            explanation=explanation.strip(),
            by=by,
            found_date=found_date,
        )
    ]


def withdraw_complexity(claim: Claim, *, reason: str, by: str, withdrawn_date: date, today: date) -> list[Event]:
    """Take it back: decided in error, or what made the case complex is settled."""
    must_fit(claim, DECISIONS["withdraw_complexity"])
    must_be_free(claim, DECISIONS["withdraw_complexity"])
    check_day(withdrawn_date, earlier=claim.latest_date, today=today, field="withdrawn_date")
    check_ground(reason)
    return [n.ComplexityWithdrawn(claim_no=claim.claim_no, reason=reason.strip(), by=by, withdrawn_date=withdrawn_date)]


class AlreadyAssessed(NotNow):
    """The claim is {status}: whether it is complex is decided before it is assessed."""

    zh = "赔案当前状态为“{status}”，情形复杂须在核定之前认定或撤销。"


class AlreadyComplex(InTheWay):
    """The case was already found complex."""

    zh = "本案已认定为情形复杂。"


class NotComplex(InTheWay):
    """The case was not found complex."""

    zh = "本案未认定为情形复杂。"


class NoReasonChosen(Refused):
    """At least one reason must be chosen."""

    zh = "至少须选择一项理由。"


class NotAReasonForComplexity(Refused):
    """{code} is not a reason for which a case is complex."""

    zh = "“{code}”不是情形复杂的有效理由。"


def _found(claim: Claim) -> Refused | None:
    return AlreadyComplex() if claim.complex else None


def _not_found(claim: Claim) -> Refused | None:
    return None if claim.complex else NotComplex()


_BEFORE_ASSESSED = frozenset(
    {Status.RECEIVED, Status.SUPPLEMENT_REQUESTED, Status.AWAITING_DOCUMENTS, Status.UNDER_ASSESSMENT}
)

DECISIONS: Final[Mapping[str, Decision[Claim]]] = by_name(
    Decision("find_complex", _BEFORE_ASSESSED, AlreadyAssessed, unless=_found),
    Decision("withdraw_complexity", _BEFORE_ASSESSED, AlreadyAssessed, unless=_not_found),
)
