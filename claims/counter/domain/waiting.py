"""A claim that waits for the claimant: telling again, and going on when no answer comes.

How long is waited is data of the region (``claims.waits``). A paper that cannot be had never stops a claim: the law asks
for what the claimant can supply (保险法22), and cause and extent are then judged on what there is.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from claims.counter.domain import exit_events as x
from claims.counter.domain.acceptance import acceptance
from claims.counter.domain.assessment import NotWaitingForAnswer, RejectionIsNotAccepted
from claims.counter.domain.claim import REJECTION, Claim, NotNow, Status
from claims.counter.domain.written import check_form
from claims.domain.calendar import Calendar, count
from claims.domain.decision import Decision, by_name, must_be_free, must_fit
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, Refused, check_day, check_ground

DECLARATION: Final = "loss_declaration"

# What a claim waits for while the claimant is silent, by its status.
WAITS_FOR: Final[Mapping[Status, str]] = {
    Status.SUPPLEMENT_REQUESTED: "papers",
    Status.AWAITING_DOCUMENTS: "papers",
    Status.NOTIFIED: "answer",
    Status.ACCEPTED: "account",
    Status.PAYMENT_FAILED: "account",
    Status.PAYMENT_RETURNED: "account",
    Status.UNREACHABLE: "account",
}


def remind(claim: Claim, *, how: str, note: str, reminded_date: date, today: date) -> list[Event]:
    """Tell the claimant again what the claim waits for; for a notice on its way, send it again. Nothing else changes."""
    must_fit(claim, DECISIONS["remind"])
    must_be_free(claim, DECISIONS["remind"])
    check_day(reminded_date, earlier=claim.latest_date, today=today, field="reminded_date")
    check_ground(how, field="how")
    return [
        x.ClaimReminded(
            claim_no=claim.claim_no,
            waits_for=WAITS_FOR[claim.status],
            how=how,
            note=note,
            reminded_date=reminded_date,
        )
    ]


# law: insurance_law.22.1
def forgo_papers(
    claim: Claim, *, told_how: str, ground: str, wait_days: int, forgone_date: date, today: date
) -> list[Event]:
    """Go on with what there is, and tell the claimant: ``wait_days`` after the notice arrived, at once once declared lost.

    The period runs on from this day.
    """
    must_fit(claim, DECISIONS["forgo_papers"])
    check_day(forgone_date, earlier=claim.latest_date, today=today, field="forgone_date")
    assert claim.notice_arrived_date is not None  # or the claim would not wait for papers
    declared = any(document.kind == DECLARATION for document in claim.documents)
    until = claim.notice_arrived_date + timedelta(days=wait_days)
    if not declared and forgone_date <= until:
        raise PapersMayStillCome(field="forgone_date", until=until, days=wait_days)
    check_form(told_how, field="told_how")
    check_ground(ground, field="ground")
    return [
        x.PapersForgone(
            claim_no=claim.claim_no,
            kinds=list(claim.outstanding),
            declared=declared,
            arrived_date=claim.notice_arrived_date,
            wait_days=wait_days,
            told_how=told_how,
            ground=ground,
            forgone_date=forgone_date,
        )
    ]


def deem_accepted(
    claim: Claim, *, told_date: date, proof: str, wait_days: int, calendar: Calendar, today: date
) -> list[Event]:
    """Take silence as acceptance by the region's rule: ``wait_days`` after ``told_date``, 0 where there is no rule.

    The last day of the wait counts as the day of the agreement, whenever it is typed in: in doubt the earlier date binds us.
    """
    must_fit(claim, DECISIONS["deem_accepted"])
    must_be_free(claim, DECISIONS["deem_accepted"])
    if wait_days <= 0:
        raise SilenceSaysNothingHere()
    check_day(told_date, earlier=claim.latest_date, today=today, field="told_date")
    if not proof.strip():
        raise ProofOfTellingNeeded(field="proof")
    last_date = count("day", wait_days, told_date, calendar).due_date
    if today <= last_date:
        raise AnswerMayStillCome(field="told_date", until=last_date)
    deemed = x.AcceptanceDeemed(
        claim_no=claim.claim_no, told_date=told_date, proof=proof, wait_days=wait_days, last_date=last_date
    )
    return [deemed, *acceptance(claim, last_date)]


class NothingToRemindOf(NotNow):
    """The claim is {status}: it does not wait for the claimant."""

    zh = "赔案当前状态为“{status}”，无需催告申请人。"


class NoPapersAwaited(NotNow):
    """The claim is {status}: it does not wait for papers."""

    zh = "赔案当前状态为“{status}”，不在等待补充材料。"


class PapersMayStillCome(Refused):
    """The papers may come until {until}, {days} days after the notice arrived; earlier only with a declaration of loss."""

    zh = "补充材料可于 {until} 前提交（告知书送达后 {days} 日）；提前按现有材料办理的，须先收到申请人的材料遗失声明。"


class SilenceSaysNothingHere(InTheWay):
    """This region has no rule by which silence is acceptance: propose it, and a second person decides."""

    zh = "本统筹地区未规定逾期未答复视为无异议；请提出变通办理，由第二人复核。"


class ProofOfTellingNeeded(Refused):
    """Say what proves that the claimant was told: the number of a document or of the post."""

    zh = "请填写送达凭证（文书编号或邮件单号）。"


class AnswerMayStillCome(Refused):
    """The claimant may still answer, until {until}."""

    zh = "申请人仍可于 {until} 前答复。"


class AlreadyPayable(InTheWay):
    """An account to pay to was given: nothing is waited for."""

    zh = "已有可支付的收款账号，无需等待。"


def _can_be_paid(claim: Claim) -> Refused | None:
    return AlreadyPayable() if WAITS_FOR[claim.status] == "account" and claim.can_be_paid_to else None


def _rejection(claim: Claim) -> Refused | None:
    return RejectionIsNotAccepted() if claim.outcome == REJECTION else None


DECISIONS: Final[Mapping[str, Decision[Claim]]] = by_name(
    Decision("remind", frozenset(WAITS_FOR), NothingToRemindOf, unless=_can_be_paid),
    Decision("forgo_papers", frozenset({Status.AWAITING_DOCUMENTS}), NoPapersAwaited),
    Decision("deem_accepted", frozenset({Status.NOTIFIED}), NotWaitingForAnswer, unless=_rejection),
)
