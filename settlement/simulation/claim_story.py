"""A counter claim from its receipt to its end, step by step, as its plan foresees and as the answers allow."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from claims.counter.domain.documents import REQUIRED, MissingDocument
from claims.domain.document import Document
from settlement.cover.domain.bill import BillAmounts
from settlement.simulation.claim_plan import NEVER, ClaimPlan
from settlement.simulation.population import PersonFacts, Place, account_number
from settlement.simulation.steps import APPROVER, ASSESSOR, CASHIER, CLERK, Answer, Step, Story, Visit, after

# The part of a story that ends on a day, from which the next part goes on.
Part = Generator[Step, Answer, date]

_CLAIMED = tuple(name for name in BillAmounts.__struct_fields__ if name != "above_basic_ceiling_amt")


class _Over(Exception):
    """The claim has ended before its plan did."""


@dataclass(frozen=True, slots=True)
class Claimant:
    """Whose claim it is."""

    place: Place
    person: PersonFacts

    def documents(self, visit: Visit, kinds: tuple[str, ...]) -> list[Document]:
        """Scans of invented papers: the hash is of their name."""
        return [
            Document(kind=kind, pages=1 + n % 3, sha256=sha256(f"{visit.number}/{kind}".encode()).hexdigest())
            for n, kind in enumerate(kinds)
        ]

    def account(self, turn: int) -> dict[str, Any]:
        number = account_number(self.place, self.person.serial, turn)
        return {"account_no": number, "holder_name": self.person.name, "identity_document": "id_card"}


@dataclass(frozen=True, slots=True)
class _Claim:
    """A claim under way: its number once it has one, and who handles it."""

    of: Claimant
    visit: Visit
    plan: ClaimPlan
    claim_no: str

    def at(self, day: date, role: str, what: str, *, turn: int = 0, **facts: object) -> Step:
        who = self.of.person.outlet if role == CLERK else ""
        return Step(day=day, role=role, what=what, who=who, turn=turn, facts={"claim_no": self.claim_no, **facts})

    def number(self, of_what: str, day: date) -> str:
        """The number of a registered mail or a signed receipt: one a day for a claim."""
        return f"{of_what}-{day:%m%d}-{self.claim_no[-8:]}"


def counter_claim(of: Claimant, visit: Visit, plan: ClaimPlan) -> Story:
    """The whole course of a claim."""
    received = after(visit.discharge_date, plan.received_after)
    day = after(received, plan.recorded_after)
    answer = yield Step(
        day=day, role=CLERK, what="report_claim", who=of.person.outlet, facts=_report(of, visit, plan, received)
    )
    if "refused" in answer:
        return
    claim = _Claim(of, visit, plan, answer["claim_no"])
    try:
        if plan.account_after < 0:
            yield claim.at(day, CLERK, "give_bank_account", **of.account(1))
        if plan.mistyped:
            day = after(day, 1)
            yield claim.at(day, CLERK, "correct_sheet", **_proof(claim), claimed=_sheet(visit, mistyped=False))
        day = yield from _dossier(claim, day)
        day = yield from _decision(claim, day)
        day = yield from _answer(claim, day)
        yield from _money(claim, day)
    except _Over:
        return


def _report(of: Claimant, visit: Visit, plan: ClaimPlan, received: date) -> dict[str, object]:
    brought = tuple(kind for kind in REQUIRED if kind not in plan.missing) or ("other",)
    return {
        "person": of.person.serial,
        "fixmedins_code": visit.hospital_code,
        "fixmedins_name": visit.hospital_name,
        "admission_date": visit.admission_date,
        "discharge_date": visit.discharge_date,
        "claimed": _sheet(visit, plan.mistyped),
        "received_date": received,
        "channel": plan.channel,
        "documents": of.documents(visit, brought),
    }


def _sheet(visit: Visit, mistyped: bool) -> dict[str, int]:
    """What is typed of the settlement sheet; mistyped, own pay and total are 100.00 yuan too much."""
    claimed = {f"{name}_fen": getattr(visit.amounts, name) for name in _CLAIMED}
    if mistyped:
        for name in ("medfee_sumamt_fen", "fulamt_ownpay_amt_fen"):
            claimed[name] += 100_00
    return claimed


def _proof(claim: _Claim) -> dict[str, Any]:
    papers = claim.of.documents(claim.visit, ("basic_settlement",))
    return {"ground": "结算单金额录入有误", "documents": papers}


def _dossier(claim: _Claim, day: date) -> Part:
    """From the first papers to the complete dossier."""
    plan = claim.plan
    if plan.withdrawn_after != NEVER:
        yield claim.at(after(day, plan.withdrawn_after), CLERK, "withdraw_claim", reason="申请人撤回")
        raise _Over
    if plan.missing:
        day = yield from _supplement(claim, day)
    day = after(day, plan.completed_after)
    yield claim.at(day, CLERK, "complete_dossier")
    if plan.complex:
        yield claim.at(
            day, ASSESSOR, "find_complex", reasons=["several_hospitals"], explanation="须向各就诊医院逐一核对费用。"
        )
    if plan.missing and plan.account_after >= 0:
        card = [MissingDocument(kind="bank_card", reason="支付所需，尚未提交。")]
        yield claim.at(day, CLERK, "request_payment_papers", documents=card, asked_how="sms")
    return day


def _supplement(claim: _Claim, day: date) -> Part:
    """The one-time notice, its arrival, and the papers; sometimes they come in two parts."""
    plan = claim.plan
    day = after(day, plan.noticed_after)
    missing = [MissingDocument(kind=kind, reason="核定所必需，尚未提交。") for kind in plan.missing]
    yield claim.at(
        day, CLERK, "request_supplement", documents=missing, given_how="mail", proof=claim.number("EMS", day)
    )
    day = after(day, plan.arrives_after)
    yield claim.at(day, CLERK, "record_notice_arrival", arrived_date=day)
    for part in _parts(plan):
        day = after(day, plan.supplied_after)
        papers = claim.of.documents(claim.visit, part)
        yield claim.at(day, CLERK, "receive_documents", documents=papers, received_date=day)
    return day


def _parts(plan: ClaimPlan) -> list[tuple[str, ...]]:
    if plan.in_two_parts and len(plan.missing) > 1:
        return [plan.missing[:1], plan.missing[1:]]
    return [plan.missing]


def _decision(claim: _Claim, day: date, *, reopened: bool = False) -> Part:
    """Assessed, seen by a second pair of eyes, and sent to the claimant."""
    plan = claim.plan
    day = after(day, plan.assessed_after)
    rejected = plan.rejected and not reopened
    yield from _assess(claim, day, rejected)
    if plan.sent_back and not reopened:
        day = after(day, plan.decided_after)
        yield claim.at(day, APPROVER, "send_back_claim", reason="请复核费用明细")
        day = after(day, 1)
        yield from _assess(claim, day, rejected, turn=1)
    day = after(day, plan.decided_after)
    if rejected:
        yield claim.at(
            day,
            APPROVER,
            "reject_claim",
            reasons="所申请费用不属于本方案保障范围。",
            clause="大病保险待遇方案“保障范围”条款",
        )
    else:
        day = yield from _approve(claim, day)
    day = after(day, plan.notified_after)
    yield claim.at(day, CLERK, "notify_claimant", how="in_person", proof=claim.number("HZ", day))
    return day


def _assess(claim: _Claim, day: date, rejected: bool, turn: int = 0) -> Generator[Step, Answer, None]:
    what = "propose_rejection" if rejected else "assess_claim"
    answer = yield claim.at(day, ASSESSOR, what, turn=turn, ground="依据方案条款计算")
    if "refused" in answer:
        raise _Over


def _approve(claim: _Claim, day: date) -> Part:
    """Another bill of the year may have moved the base since the assessment: then it goes back once more."""
    answer = yield claim.at(day, APPROVER, "approve_claim")
    while answer.get("refused") == "calculation_has_moved":
        yield claim.at(day, APPROVER, "send_back_claim", reason="年度累计已变化，请重新核定")
        day = after(day, 1)
        yield from _assess(claim, day, rejected=False, turn=1)
        answer = yield claim.at(day, APPROVER, "approve_claim")
    if "refused" in answer:
        raise _Over
    return day


def _answer(claim: _Claim, day: date) -> Part:
    """The claimant agrees, or objects first."""
    plan = claim.plan
    day = after(day, plan.answered_after)
    if plan.disputed:
        yield claim.at(day, CLERK, "dispute_claim", reason="对核定金额有异议")
        day = after(day, plan.upheld_after)
        if plan.disputed == "upheld":
            yield claim.at(day, APPROVER, "uphold_claim", reason="核定无误，已向申请人说明")
        else:
            yield claim.at(day, APPROVER, "reopen_claim", reason="补充说明成立，重新核定")
            day = yield from _decision(claim, day, reopened=True)
        day = after(day, plan.answered_after)
    if plan.rejected and plan.disputed != "reopened":
        yield claim.at(after(day, plan.closed_after), CLERK, "close_claim", ground="拒赔通知已送达，期满无异议")
        raise _Over
    yield claim.at(day, CLERK, "accept_claim")
    return day


def _money(claim: _Claim, day: date) -> Generator[Step, Answer, None]:
    """The account, and then whatever the bank says, until it has paid for good."""
    plan = claim.plan
    answer = yield claim.at(day, CLERK, "look_at_claim")
    if not answer["benefit_fen"]:
        return
    turn = 1
    if plan.account_after >= 0:
        day = after(day, plan.account_after)
        yield claim.at(day, CLERK, "give_bank_account", **claim.of.account(turn))
    for said in plan.bank:
        day, payment_no = yield from _instructed(claim, after(day, plan.confirmed_after))
        if said == "failed":
            yield claim.at(day, CASHIER, "fail_payment", payment_no=payment_no, reason="bank_error")
            day = after(day, plan.reordered_after)
            yield claim.at(day, CASHIER, "order_payment")
            continue
        yield claim.at(day, CASHIER, "confirm_payment", payment_no=payment_no)
        if said == "returned":
            day = after(day, plan.returned_after)
            yield claim.at(day, CASHIER, "return_payment", payment_no=payment_no, reason="account_closed")
            turn += 1
            day = after(day, plan.new_account_after)
            yield claim.at(day, CLERK, "give_bank_account", **claim.of.account(turn))


def _instructed(claim: _Claim, day: date) -> Generator[Step, Answer, tuple[date, str]]:
    """The day on which the bank has the instruction and can answer it: the money may have to come first."""
    while True:
        answer = yield claim.at(day, CASHIER, "look_at_payment")
        if answer["state"] == "reserved":
            return day, answer["payment_no"]
        day = after(day, 1)
