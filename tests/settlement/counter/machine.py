"""The counter claim, its payment and its clocks as one machine of pure decisions, driven as the commands drive them.

An act is a wish with ordinary facts: whose it is, and what it makes of the world on a day. What a decision refuses, the
act refuses. There is no second table here of what is possible when.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from dataclasses import replace as but
from datetime import UTC, date, datetime
from typing import Any

from claims.clocks.domain import clock as clocks
from claims.clocks.domain.clock import Clock
from claims.clocks.domain.course import Entry, fire
from claims.clocks.domain.moves import effective_at, moves
from claims.clocks.domain.rule import Rule
from claims.counter.domain import assessment, death, dossier, exits, payee, payout, second_thoughts, waiting
from claims.counter.domain.changes import evolve
from claims.counter.domain.claim import Claim, Status, clock_facts
from claims.counter.domain.documents import REQUIRED, MissingDocument
from claims.counter.domain.periods import RULES
from claims.domain.document import Document
from claims.domain.event import Event
from claims.domain.text import Likeness
from claims.workdays import calendars
from settlement.payment.domain import payment as payments
from settlement.payment.domain import recall
from settlement.payment.domain.payment_state import Payment
from settlement.payment.streams import attempt_no

CALENDAR = calendars.load()
START = date(2026, 3, 2)
SUBJECT = "claim:C1"
WAIT = 5


@dataclass(frozen=True)
class World:
    claim: Claim
    payment: Payment = payments.INITIAL
    clocks: Mapping[str, Clock] | None = None  # None: not looked at


@dataclass(frozen=True)
class Act:
    """``ours``: nobody outside has to do or say anything for it."""

    ours: bool
    do: Callable[[World, date], World]


def instant(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 4, tzinfo=UTC)


def told(world: World, events: list[Event], day: date) -> World:
    """The world after the claim was told, with its clocks in the same transaction."""
    claim, known = world.claim, world.clocks
    for happened in events:
        claim = evolve(claim, happened)
        if known is not None:
            known = _moved(known, claim, happened, day)
    return but(world, claim=claim, clocks=known)


def _moved(known: Mapping[str, Clock], claim: Claim, happened: Event, day: date) -> Mapping[str, Clock]:
    now = instant(day)
    entry = Entry(at=now, by="zhang", proof="EMS 1")
    here = list(known.values())
    found = moves(RULES, CALENDAR, SUBJECT, happened, effective_at(happened, now), here, clock_facts(claim), entry)
    return {**known, **{move.clock_id: _run(move.clock, move.events) for move in found}}


def _run(clock: Clock | None, events: list[Event]) -> Clock:
    for happened in events:
        clock = clocks.evolve(clock, happened)
    assert clock is not None
    return clock


def swept(world: World, day: date) -> World:
    """What has fallen due by the morning of a day is said."""
    known = {id_: _run(clock, fire(clock, now=instant(day))) for id_, clock in (world.clocks or {}).items()}
    return but(world, clocks=known if world.clocks is not None else None)


def rule_of(clock: Clock) -> Rule:
    return next(rule for rule in RULES if (rule.code, rule.version) == (clock.rule_code, clock.rule_version))


def paper(kind: str) -> Document:
    return Document(kind=kind, pages=1, sha256="a" * 64)


def reported(*missing: str, clocks: bool = False) -> World:
    """A claim received on ``START`` without the papers that are missing."""
    events = dossier.report(
        None, claim_no="C1", region="370000", person_id="p-1", outlet="JN01", policy_year=2026,
        fixmedins_code="H37010200001", fixmedins_name="测试医院", admission_date=START, discharge_date=START,
        claimed={"medfee_sumamt_fen": 100_000}, received_date=START, channel="outlet",
        documents=[paper(kind) for kind in REQUIRED if kind not in missing], today=START,
    )  # fmt: skip
    nobody: Any = None
    return told(World(nobody, clocks={} if clocks else None), events, START)


def _claim(ours: bool, decision: Callable[..., list[Event]], facts: Callable[[Claim, date], dict[str, Any]]) -> Act:
    """An act on the claim alone."""

    def do(world: World, day: date) -> World:
        return told(world, decision(world.claim, **facts(world.claim, day), today=day), day)

    return Act(ours, do)


def _dated(ours: bool, decision: Callable[..., list[Event]], dated: str, **facts: Any) -> Act:
    return _claim(ours, decision, lambda claim, day: {dated: day, **facts})


def _papers(claim: Claim, day: date) -> dict[str, Any]:
    return {"documents": [paper(kind) for kind in claim.outstanding or ["other"]], "received_date": day}


def _missing(claim: Claim, day: date) -> dict[str, Any]:
    lacking = [kind for kind in REQUIRED if kind not in {document.kind for document in claim.documents}]
    documents = [MissingDocument(kind=kind, reason="needed") for kind in lacking or ["other"]]
    return {"documents": documents, "given_how": "mail", "proof": "EMS 1", "opened_at": None, "requested_date": day}


def _account(holder: Likeness) -> Act:
    def facts(claim: Claim, day: date) -> dict[str, Any]:
        return {
            "account_id": f"a-{len(claim.refused_accounts)}", "sealed": "eA==", "last4": "1234", "holder": holder,
            "reason": "", "identity_document": "id_card", "giver": "ann", "given_date": day,
        } | ({"reason": "the dot"} if holder is Likeness.DOUBTFUL else {})  # fmt: skip

    return _claim(False, payout.give_bank_account, facts)


def _payee(claim: Claim, day: date) -> dict[str, Any]:
    relation = "heir" if claim.death_date else "guardian"
    return {
        "payee_id": "p-2", "relation": relation, "other_heirs": 0, "ground": "why", "proposer": "ann",
        "proposed_date": day, "documents": [paper(kind) for kind in payee.RELATIONS[relation].papers],
        "born": None,
    }  # fmt: skip


def _applicant(claim: Claim, day: date) -> dict[str, Any]:
    given = _payee(claim, day)
    return {
        "applicant_id": "p-2", "relation": given["relation"], "documents": given["documents"], "born": None,
        "named_date": day,
    }  # fmt: skip


def _assessed(outcome: str, fen: int) -> Act:
    return _dated(
        True, assessment.assess, "assessed_date", outcome=outcome, benefit_fen=fen, calculation={}, assessor="ann",
        ground="plan",
    )  # fmt: skip


PROPOSED = {"ground": "tried", "proposer": "ann"}
SECOND = {"reason": "seen"}


def _exit(decision: Callable[..., list[Event]], **others: Any) -> Act:
    def facts(claim: Claim, day: date) -> dict[str, Any]:
        return {"exit_date": day, "proof": "EMS 1", "proposed_date": day, **PROPOSED, **others}

    return _claim(True, decision, facts)


def _order(world: World, day: date) -> World:
    """As ``order_payment`` and ``requeue_payment`` do, which the reaction calls."""
    claim, payment = world.claim, world.payment
    if payment.status is payments.Status.RETURNED:
        again = attempt_no(payment.payment_no, payment.attempt + 1)
        decide = payout.pay_again if claim.status is Status.PAYMENT_RETURNED else payout.order_payment
        events = decide(claim, payment_no=again, today=day)
        assert claim.account is not None
        account = {"account_id": claim.account.account_id, "account_last4": claim.account.last4}
        moved = payments.requeue(payment, **account, due_date=None, today=day)
    else:
        number = f"P{len(claim.payment_nos)}"
        events = payout.order_payment(claim, payment_no=number, today=day)
        payment, moved = payments.INITIAL, payments.order(payments.INITIAL, _wish(claim, number), today=day)
    return told(_paid(but(world, payment=payment), moved), events, day)


def _wish(claim: Claim, number: str) -> payments.Order:
    assert claim.account is not None
    return payments.Order(
        payment_no=number, region=claim.region, project_no="X", policy_year=2026, payee_kind="person", claim_no="C1",
        hospital_code=None, amount_fen=claim.benefit_fen, owed_fen=claim.benefit_fen,
        account_id=claim.account.account_id, account_last4=claim.account.last4, bill_nos=(), due_date=None,
    )  # fmt: skip


def _paid(world: World, events: list[Event]) -> World:
    payment = world.payment
    for happened in events:
        payment = payments.evolve(payment, happened)
    return but(world, payment=payment)


def _reserve(world: World, day: date) -> World:
    return _paid(world, payments.reserve(world.payment, today=day))


def _known_as(payment: Payment) -> str:
    return attempt_no(payment.payment_no, payment.attempt)


def _confirm(world: World, day: date) -> World:
    fen = world.payment.amount_fen
    number, ref = _known_as(world.payment), f"B{len(world.payment.bank_refs)}-{world.payment.payment_no}"
    after = _paid(world, payments.confirm(world.payment, bank_ref=ref, paid_fen=fen, paid_date=day, today=day))
    facts = {"payment_no": number, "paid_at": instant(day), "bank_ref": ref, "arrived_fen": fen, "today": day}
    return told(after, payout.confirm_payment(world.claim, **facts), day)


def _failed(world: World, events: list[Event], reason: str, day: date) -> World:
    facts = {"payment_no": _known_as(world.payment), "reason": reason, "failed_date": day, "today": day}
    return told(_paid(world, events), payout.fail_payment(world.claim, **facts), day)


def _fail(reason: str) -> Act:
    def do(world: World, day: date) -> World:
        return _failed(world, payments.fail(world.payment, reason=reason, today=day), reason, day)

    return Act(False, do)


def _return(reason: str) -> Act:
    def do(world: World, day: date) -> World:
        ref = f"B{len(world.payment.bank_refs)}-{world.payment.payment_no}"
        fen = world.payment.amount_fen
        back = payments.return_(world.payment, bank_ref=ref, returned_fen=fen, reason=reason, today=day)
        facts = {"payment_no": _known_as(world.payment), "reason": reason, "owed_fen": fen}
        returned = payout.return_payment(world.claim, **facts, returned_date=day, today=day)
        return told(_paid(world, back), returned, day)

    return Act(False, do)


def _recalled(world: World, day: date) -> World:
    events = recall.confirm_recall(world.payment, **SECOND, confirmer="bob", today=day)
    return _failed(world, events, payments.RECALLED, day)


def _recall(decision: Callable[..., list[Event]], **facts: str) -> Act:
    return Act(True, lambda world, day: _paid(world, decision(world.payment, **facts, today=day)))


a, d, o, t, w = assessment, dossier, exits, second_thoughts, waiting
# By the name of the decision, and after a dot which of its kinds.
ACTS: dict[str, Act] = {
    "request_supplement": _claim(True, d.request_supplement, _missing),
    "record_notice_arrival": _dated(False, d.record_notice_arrival, "arrived_date"),
    "receive_documents": _claim(False, d.receive_documents, _papers),
    "receive_documents.declared": _dated(False, d.receive_documents, "received_date", documents=[paper(w.DECLARATION)]),
    "complete_dossier": _dated(True, d.complete_dossier, "completed_date"),
    "withdraw": _dated(False, d.withdraw, "withdrawn_date", reason="wish"),
    "assess": _assessed("benefit", 60_000),
    "assess.zero": _assessed("benefit", 0),
    "assess.rejection": _assessed("rejection", 0),
    "send_back": _dated(True, a.send_back, "sent_back_date", reason="no", approver="bob"),
    "approve": _claim(
        True, a.approve, lambda c, day: {"benefit_fen": c.benefit_fen, "approver": "bob", "decided_date": day}
    ),
    "reject": _dated(True, a.reject, "decided_date", reasons="why", clause="3", approver="bob"),
    "notify": _dated(True, a.notify, "notified_date", how="mail", proof="EMS 1", opened_at=None),
    "accept": _dated(False, a.accept, "accepted_date"),
    "dispute": _dated(False, a.dispute, "disputed_date", reason="little"),
    "uphold": _dated(True, a.uphold, "upheld_date", reason="told", approver="bob"),
    "reopen": _dated(True, a.reopen, "reopened_date", reason="right", approver="bob", approved_event_id="e"),
    "close": _dated(True, a.close, "closed_date", ground="told"),
    "name_applicant": _claim(False, payee.name_applicant, _applicant),
    "record_death": _claim(
        False,
        payee.record_death,
        lambda c, day: {"death_date": day, "recorded_date": day, "documents": [paper("death_certificate")]},
    ),
    "doubt_death": _dated(
        False, death.doubt_death, "doubted_date", ground="alive", documents=[paper("identity")], doubter="ann"
    ),
    "take_back_death": _dated(True, death.take_back_death, "taken_back_date", **SECOND, confirmer="bob"),
    "uphold_death": _dated(True, death.uphold_death, "upheld_date", **SECOND, by="bob"),
    "propose_payee": _claim(False, payee.propose_payee, _payee),
    "confirm_payee": _dated(True, payee.confirm_payee, "confirmed_date", **SECOND, confirmer="bob"),
    "refuse_payee": _dated(True, payee.refuse_payee, "refused_date", **SECOND, refuser="bob"),
    "give_bank_account": _account(Likeness.SAME),
    "give_bank_account.doubtful": _account(Likeness.DOUBTFUL),
    "confirm_holder": _dated(True, payout.confirm_holder, "confirmed_date", **SECOND, confirmer="bob"),
    "refuse_holder": _dated(True, payout.refuse_holder, "refused_date", **SECOND, refuser="bob"),
    "remind": _dated(True, w.remind, "reminded_date", how="mail", note=""),
    "forgo_papers": _dated(True, w.forgo_papers, "forgone_date", told_how="mail", ground="lost", wait_days=WAIT),
    "deem_accepted": _claim(
        True,
        w.deem_accepted,
        lambda c, day: {"told_date": c.latest_date, "proof": "EMS 1", "wait_days": WAIT, "calendar": CALENDAR},
    ),
    "propose_arrival": _exit(o.propose_arrival, way="left"),
    "propose_acceptance": _exit(o.propose_acceptance),
    "propose_parking": _dated(True, o.propose_parking, "proposed_date", **PROPOSED),
    "confirm_exit": _dated(True, o.confirm_exit, "confirmed_date", **SECOND, confirmer="bob"),
    "refuse_exit": _dated(True, o.refuse_exit, "refused_date", **SECOND, refuser="bob"),
    "take_up": _dated(True, o.take_up, "taken_up_date", ground="came"),
    "withdraw_objection": _dated(False, t.withdraw_objection, "withdrawn_date", **SECOND),
    "withdraw_assessment": _dated(True, t.withdraw_assessment, "withdrawn_date", **SECOND, assessor="ann"),
    "withdraw_payee": _dated(True, t.withdraw_payee, "withdrawn_date", **SECOND, proposer="ann"),
    "withdraw_account": _dated(True, t.withdraw_account, "withdrawn_date", **SECOND, proposer="ann"),
    "order_payment": Act(True, _order),
    "reserve": Act(True, _reserve),
    "confirm_payment": Act(False, _confirm),
    **{f"fail_payment.{reason}": _fail(reason) for reason in ("no_such_account", "dormant", "bank_error")},
    **{f"return_payment.{reason}": _return(reason) for reason in ("account_closed", "dormant", "our_error")},
    "propose_recall": _recall(recall.propose_recall, proof="bank 1", **PROPOSED),
    "confirm_recall": Act(True, _recalled),
    "refuse_recall": _recall(recall.refuse_recall, **SECOND, refuser="bob"),
}
