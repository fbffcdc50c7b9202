"""From the complete dossier to the claimant's answer."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from claims.counter.domain import events as e
from claims.counter.domain import notice_events as n
from claims.counter.domain.acceptance import acceptance
from claims.counter.domain.claim import BENEFIT, REJECTION, Claim, NotNow, Status
from claims.counter.domain.paid_before import count_towards, take_back
from claims.counter.domain.written import check_written
from claims.domain.decision import Decision, by_name, must_be_free, must_fit
from claims.domain.event import Event
from claims.domain.money import yuan
from claims.domain.refusal import InTheWay, Refused, SecondPersonNeeded, check_day, check_ground


def assess(
    claim: Claim,
    *,
    outcome: str,
    benefit_fen: int,
    calculation: Mapping[str, object],
    assessor: str,
    ground: str,
    assessed_date: date,
    today: date,
) -> list[Event]:
    """Propose a benefit (zero is possible, e.g. below the deductible) or a rejection."""
    must_fit(claim, DECISIONS["assess"])
    check_day(assessed_date, earlier=claim.latest_date, today=today, field="assessed_date")
    if outcome not in (BENEFIT, REJECTION):
        raise UnknownOutcome(field="outcome", outcome=outcome)
    if type(benefit_fen) is not int or benefit_fen < 0 or (outcome == REJECTION and benefit_fen != 0):
        raise NotABenefit(field="benefit_fen")
    if benefit_fen > claim.claimed_fen:
        raise MoreThanClaimed(field="benefit_fen", benefit=yuan(benefit_fen), claimed=yuan(claim.claimed_fen))
    check_ground(ground, field="ground")
    return [
        e.ClaimAssessed(
            claim_no=claim.claim_no,
            outcome=outcome,
            benefit_fen=benefit_fen,
            calculation=dict(calculation),
            assessor=assessor,
            ground=ground,
            assessed_date=assessed_date,
        )
    ]


def send_back(claim: Claim, *, reason: str, approver: str, sent_back_date: date, today: date) -> list[Event]:
    """Disagree with the assessment and have it made again."""
    must_fit(claim, DECISIONS["send_back"])
    check_day(sent_back_date, earlier=claim.latest_date, today=today, field="sent_back_date")
    check_ground(reason)
    return [e.ClaimSentBack(claim_no=claim.claim_no, reason=reason, approver=approver, sent_back_date=sent_back_date)]


def approve(claim: Claim, *, benefit_fen: int, approver: str, decided_date: date, today: date) -> list[Event]:
    """Decide the benefit as assessed (核定, 保险法23)."""
    must_fit(claim, DECISIONS["approve"])
    if approver == claim.assessor:
        raise SamePairOfEyes(field="approver")
    if approver == claim.corrector:
        raise SecondPersonNeeded(field="approver")
    must_be_free(claim, DECISIONS["approve"])
    check_day(decided_date, earlier=claim.latest_date, today=today, field="decided_date")
    if benefit_fen > claim.benefit_fen:
        raise MoreThanAssessed(field="benefit_fen", assessed=yuan(claim.benefit_fen))
    if benefit_fen < claim.benefit_fen:
        raise LessThanAssessed(field="benefit_fen", assessed=yuan(claim.benefit_fen))
    return [
        e.ClaimApproved(
            claim_no=claim.claim_no,
            region=claim.region,
            person_id=claim.person_id,
            policy_year=claim.policy_year,
            benefit_fen=benefit_fen,
            approver=approver,
            decided_date=decided_date,
        ),
        *count_towards(claim, benefit_fen, day=decided_date),
    ]


def reject(claim: Claim, *, reasons: str, clause: str, approver: str, decided_date: date, today: date) -> list[Event]:
    """Decide that the claim is not covered, with reasons and the clause they rest on (保险法24)."""
    must_fit(claim, DECISIONS["reject"])
    if approver == claim.assessor:
        raise SamePairOfEyes(field="approver")
    if approver == claim.corrector:
        raise SecondPersonNeeded(field="approver")
    must_be_free(claim, DECISIONS["reject"])
    check_day(decided_date, earlier=claim.latest_date, today=today, field="decided_date")
    check_ground(reasons, field="reasons")
    check_ground(clause, field="clause")
    return [
        e.ClaimRejected(
            claim_no=claim.claim_no,
            reasons=reasons,
            clause=clause,
            approver=approver,
            decided_date=decided_date,
        )
    ]


# law: 86.service.17.4
def notify(
    claim: Claim, *, how: str, proof: str, opened_at: datetime | None, notified_date: date, today: date
) -> list[Event]:
    """Give the decision to the claimant in writing, with the proof of it (保险法23, 24)."""
    must_fit(claim, DECISIONS["notify"])
    check_day(notified_date, earlier=claim.latest_date, today=today, field="notified_date")
    given = check_written(how, proof, opened_at, earlier=claim.latest_date, today=notified_date, field="how")
    return [
        n.ClaimNotified(
            claim_no=claim.claim_no,
            how=how,
            proof=given.number,
            opened_at=given.opened_at,
            notified_date=notified_date,
        )
    ]


def accept(claim: Claim, *, accepted_date: date, today: date) -> list[Event]:
    """Record that the claimant has no objection; with nothing to pay, or nothing more, the claim is closed at once."""
    must_fit(claim, DECISIONS["accept"])
    must_be_free(claim, DECISIONS["accept"])
    check_day(accepted_date, earlier=claim.latest_date, today=today, field="accepted_date")
    return acceptance(claim, accepted_date)


# law: 86.service.17.8
def dispute(claim: Claim, *, reason: str, disputed_date: date, today: date) -> list[Event]:
    """Record the claimant's objection to a benefit or a rejection."""
    must_fit(claim, DECISIONS["dispute"])
    check_day(disputed_date, earlier=claim.latest_date, today=today, field="disputed_date")
    check_ground(reason)
    return [e.ClaimDisputed(claim_no=claim.claim_no, reason=reason, disputed_date=disputed_date)]


def uphold(claim: Claim, *, reason: str, approver: str, upheld_date: date, today: date) -> list[Event]:
    """Let the decision stand after a dispute, with the explanation given; the claimant may answer again."""
    must_fit(claim, DECISIONS["uphold"])
    if approver == claim.assessor:
        raise SamePairOfEyes(field="approver")
    check_day(upheld_date, earlier=claim.latest_date, today=today, field="upheld_date")
    check_ground(reason)
    return [e.ClaimUpheld(claim_no=claim.claim_no, reason=reason, approver=approver, upheld_date=upheld_date)]


def reopen(
    claim: Claim, *, approved_event_id: str, reason: str, approver: str, reopened_date: date, today: date
) -> list[Event]:
    """Take the decision back after a dispute and assess again."""
    must_fit(claim, DECISIONS["reopen"])
    if approver == claim.assessor:
        raise SamePairOfEyes(field="approver")
    check_day(reopened_date, earlier=claim.latest_date, today=today, field="reopened_date")
    check_ground(reason)
    return take_back(claim, approved_event_id=approved_event_id, reason=reason, approver=approver, day=reopened_date)


def close(claim: Claim, *, ground: str, closed_date: date, today: date) -> list[Event]:
    """Close a claim whose rejection was notified, or on which nothing more is owed than was paid."""
    must_fit(claim, DECISIONS["close"])
    must_be_free(claim, DECISIONS["close"])
    check_day(closed_date, earlier=claim.latest_date, today=today, field="closed_date")
    check_ground(ground, field="ground")
    return [e.ClaimClosed(claim_no=claim.claim_no, ground=ground, closed_date=closed_date)]


class NotUnderAssessment(NotNow):
    """The claim is {status}: it is not under assessment."""

    zh = "赔案当前状态为“{status}”，不在核定阶段。"


class NotWaitingForDecision(NotNow):
    """The claim is {status}: it is not waiting for a decision."""

    zh = "赔案当前状态为“{status}”，不在等待复核。"


class NothingToNotify(NotNow):
    """The claim is {status}: there is no decision to notify."""

    zh = "赔案当前状态为“{status}”，没有待通知的核定结果。"


class NotWaitingForAnswer(NotNow):
    """The claim is {status}: it is not waiting for the claimant's answer."""

    zh = "赔案当前状态为“{status}”，不在等待申请人确认。"


class NotDisputed(NotNow):
    """The claim is {status}: it is not disputed."""

    zh = "赔案当前状态为“{status}”，没有待处理的异议。"


class UnknownOutcome(Refused):
    """An assessment ends in benefit or rejection, not in {outcome}."""

    zh = "核定结论只能是给付或拒赔，不能是“{outcome}”。"


class NotABenefit(Refused):
    """The benefit must be a whole number of fen, zero or more, and zero for a rejection."""

    zh = "赔付金额须为以分为单位的非负整数；拒赔时须为零。"


class MoreThanClaimed(Refused):
    """The benefit of {benefit} yuan exceeds the medical expense claimed, {claimed} yuan."""

    zh = "赔付金额 {benefit} 元超过申请的医疗费用 {claimed} 元。"


class SamePairOfEyes(Refused):
    """Whoever assessed the claim cannot also decide it."""

    zh = "核定人与复核人不得为同一人。"


class AssessedAsRejection(InTheWay):
    """The claim was assessed as a rejection; to approve it, send it back first."""

    zh = "本案核定结论为拒赔；如需给付，请先退回重新核定。"


class AssessedAsBenefit(InTheWay):
    """The claim was assessed as a benefit; to reject it, send it back first."""

    zh = "本案核定结论为给付；如需拒赔，请先退回重新核定。"


class MoreThanAssessed(Refused):
    """An approval cannot exceed what was assessed, {assessed} yuan."""

    zh = "复核通过的金额不得超过核定金额 {assessed} 元。"


class LessThanAssessed(Refused):
    """An approval below the {assessed} yuan that were assessed would be unexplained; send the claim back first."""

    zh = "复核通过的金额低于核定金额 {assessed} 元且无计算依据；请先退回重新核定。"


class RejectionIsNotAccepted(InTheWay):
    """A rejection needs no acceptance; it can be disputed or closed."""

    zh = "拒赔无需申请人确认；可提出异议或结案。"


class AnswerStillOpen(InTheWay):
    """The claimant has not yet answered; only where nothing more is owed a claim is closed without an answer."""

    zh = "申请人尚未答复；仅已通知的拒赔或无须再付的案件可直接结案。"


def _rejection_proposed(claim: Claim) -> Refused | None:
    return AssessedAsRejection() if claim.outcome != BENEFIT else None


def _benefit_proposed(claim: Claim) -> Refused | None:
    return AssessedAsBenefit() if claim.outcome != REJECTION else None


def _rejection_notified(claim: Claim) -> Refused | None:
    return RejectionIsNotAccepted() if claim.outcome == REJECTION else None


def _benefit_notified(claim: Claim) -> Refused | None:
    nothing_more = claim.held.paid_fen > 0 and claim.owed_fen <= 0
    return None if claim.outcome == REJECTION or nothing_more else AnswerStillOpen()


_ASSESSED = frozenset({Status.ASSESSED})
_NOTIFIED = frozenset({Status.NOTIFIED})
_DISPUTED = frozenset({Status.DISPUTED})

DECISIONS: Final[Mapping[str, Decision[Claim]]] = by_name(
    Decision("assess", frozenset({Status.UNDER_ASSESSMENT}), NotUnderAssessment),
    Decision("send_back", _ASSESSED, NotWaitingForDecision),
    Decision("approve", _ASSESSED, NotWaitingForDecision, unless=_rejection_proposed),
    Decision("reject", _ASSESSED, NotWaitingForDecision, unless=_benefit_proposed),
    Decision("notify", frozenset({Status.APPROVED, Status.REJECTED}), NothingToNotify),
    Decision("accept", _NOTIFIED, NotWaitingForAnswer, unless=_rejection_notified),
    Decision("dispute", _NOTIFIED, NotWaitingForAnswer),
    Decision("uphold", _DISPUTED, NotDisputed),
    Decision("reopen", _DISPUTED, NotDisputed),
    Decision("close", _NOTIFIED, NotWaitingForAnswer, unless=_benefit_notified),
)
