"""Every decision on a claim and every one of its payment as an act with ordinary facts, for the machine.

An act is a wish: whose it is, and what it makes of the world on a day. What a decision refuses, the act refuses. There is
no second table here of what is possible when.
"""

from collections.abc import Callable
from dataclasses import replace as but
from datetime import date, timedelta
from typing import Any

from claims.counter.domain import (
    assessment,
    complexity,
    correction,
    death,
    dossier,
    exits,
    payee,
    payment_papers,
    payout,
    reclaim,
    reopening,
    second_thoughts,
    waiting,
)
from claims.counter.domain.claim import Claim, Status
from claims.counter.domain.documents import REQUIRED, MissingDocument
from claims.domain.event import Event
from claims.domain.text import Likeness
from settlement.payment.domain import payment as payments
from settlement.payment.domain import recall
from settlement.payment.domain.payment_state import Payment
from settlement.payment.streams import attempt_no
from tests.settlement.counter.machine import CALENDAR, Act, World, dated, instant, of_claim, paper, told

WAIT = 5
WRITTEN = {"proof": "EMS 1", "opened_at": None}


def _papers(claim: Claim, day: date) -> dict[str, Any]:
    return {"documents": [paper(kind) for kind in claim.outstanding or ["other"]], "received_date": day}


def _missing(claim: Claim, day: date) -> dict[str, Any]:
    lacking = [kind for kind in REQUIRED if kind not in {document.kind for document in claim.documents}]
    documents = [MissingDocument(kind=kind, reason="needed") for kind in lacking or ["other"]]
    return {"documents": documents, **WRITTEN, "given_how": "mail", "requested_date": day}


def _account(holder: Likeness) -> Act:
    def facts(claim: Claim, day: date) -> dict[str, Any]:
        return {
            "account_id": f"a-{len(claim.refused_accounts)}", "sealed": "eA==", "last4": "1234", "holder": holder,
            "reason": "", "identity_document": "id_card", "giver": "ann", "given_date": day,
        } | ({"reason": "the dot"} if holder is Likeness.DOUBTFUL else {})  # fmt: skip

    return of_claim(False, payout.give_bank_account, facts)


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
    return dated(
        True, assessment.assess, "assessed_date", outcome=outcome, benefit_fen=fen, calculation={}, assessor="ann",
        ground="plan",
    )  # fmt: skip


PROPOSED = {"ground": "tried", "proposer": "ann"}
SECOND = {"reason": "seen"}


def _exit(decision: Callable[..., list[Event]], **others: Any) -> Act:
    def facts(claim: Claim, day: date) -> dict[str, Any]:
        return {"exit_date": day, "proof": "EMS 1", "proposed_date": day, **PROPOSED, **others}

    return of_claim(True, decision, facts)


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
        if payment.status is payments.Status.CONFIRMED:
            world = but(world, earlier=(*world.earlier, payment))
        payment, moved = payments.INITIAL, payments.order(payments.INITIAL, _wish(claim, number), today=day)
    return told(_paid(but(world, payment=payment), moved), events, day)


def _wish(claim: Claim, number: str) -> payments.Order:
    assert claim.account is not None
    return payments.Order(
        payment_no=number, region=claim.region, project_no="X", policy_year=claim.policy_year, payee_kind="person", claim_no="C1",
        hospital_code=None, amount_fen=claim.owed_fen, owed_fen=claim.owed_fen,
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
    number, ref = _known_as(world.payment), f"B{len(world.payment.bank_refs)}-{world.payment.payment_no}"
    after = _paid(
        world,
        payments.confirm(world.payment, bank_ref=ref, paid_date=day, paid_fen=world.payment.amount_fen, today=day),
    )
    facts = {"payment_no": number, "paid_at": instant(day), "bank_ref": ref, "today": day}
    arrived = {"arrived_fen": world.payment.amount_fen}
    return told(after, payout.confirm_payment(world.claim, **facts, **arrived), day)


def _failed(world: World, events: list[Event], reason: str, day: date) -> World:
    facts = {"payment_no": _known_as(world.payment), "reason": reason, "failed_date": day, "today": day}
    return told(_paid(world, events), payout.fail_payment(world.claim, **facts), day)


def _fail(reason: str) -> Act:
    def do(world: World, day: date) -> World:
        return _failed(world, payments.fail(world.payment, reason=reason, today=day), reason, day)

    return Act(False, do)


def _return(reason: str) -> Act:
    def do(world: World, day: date) -> World:
        ref, fen = f"B{len(world.payment.bank_refs)}-{world.payment.payment_no}", world.payment.amount_fen
        after = _paid(world, payments.return_(world.payment, bank_ref=ref, reason=reason, returned_fen=fen, today=day))
        facts = {"payment_no": _known_as(world.payment), "reason": reason, "returned_date": day, "today": day}
        return told(after, payout.return_payment(world.claim, owed_fen=fen, **facts), day)

    return Act(False, do)


def _recalled(world: World, day: date) -> World:
    events = recall.confirm_recall(world.payment, **SECOND, confirmer="bob", today=day)
    return _failed(world, events, payments.RECALLED, day)


def _given_up(world: World, day: date) -> World:
    returned = world.payment.status is payments.Status.RETURNED
    return _paid(world, payments.give_up(world.payment, today=day)) if returned else world


def _late_return(world: World, day: date) -> World:
    """As ``return_payment`` does with a payment of a decision of before."""
    claim, payment = world.claim, world.payment
    earlier = payment if payment.status is payments.Status.CONFIRMED and claim.status is not Status.PAID else None
    if earlier is None and world.earlier:
        earlier, world = world.earlier[-1], but(world, earlier=world.earlier[:-1])
    if earlier is None:
        raise reclaim.NothingWasPaid
    facts = {
        "payment_no": _known_as(earlier), "account_id": earlier.account_id, "amount_fen": earlier.amount_fen,
        "reason": "bank_error", "returned_date": day, "today": day,
    }  # fmt: skip
    events = reclaim.take_late_return(claim, **facts)  # type: ignore[arg-type]
    world = _given_up(world, day)
    if earlier is payment:
        back = payments.return_(
            payment, bank_ref="late", reason="bank_error", returned_fen=payment.amount_fen, today=day
        )
        world = _given_up(_paid(world, back), day)
    return told(world, events, day)


def _reopening(claim: Claim, day: date) -> dict[str, Any]:
    return {"basis": "found_error", "document_no": "1", "reason": "wrong", "proposer": "cat", "proposed_date": day}


def _once(decision: Callable[..., list[Event]], **facts: Any) -> Act:
    """Takes the decision back, once in the life of a claim: what comes after is the same again."""

    def do(world: World, day: date) -> World:
        if world.claim.reopened_date:
            raise reopening.NotReopened(status=world.claim.status.value)
        named = {"approved_event_id": "e", **facts}
        events = decision(
            world.claim, **{name: day if told_on is date else told_on for name, told_on in named.items()}, today=day
        )
        return told(_given_up(world, day), events, day)

    return Act(True, do)


def _corrected(decision: Callable[..., list[Event]], facts: Callable[[Claim], dict[str, Any]]) -> Act:
    how = {"ground": "typed", "corrector": "cat", "documents": [paper("other")]}
    return of_claim(False, decision, lambda claim, day: {**facts(claim), **how, "corrected_date": day})


def _sheet(claim: Claim) -> dict[str, Any]:
    return {"claimed": {"medfee_sumamt_fen": 190_000 - claim.claimed_fen}}


def _stay(claim: Claim) -> dict[str, Any]:
    same = claim.admission_date == claim.discharge_date
    admission = claim.discharge_date - timedelta(days=1 if same else 0)
    return {
        "fixmedins_code": claim.fixmedins_code, "fixmedins_name": claim.fixmedins_name, "admission_date": admission,
        "discharge_date": claim.discharge_date,
    }  # fmt: skip


def _channel(claim: Claim) -> dict[str, Any]:
    return {"channel": "mail" if claim.channel == "outlet" else "outlet"}


def _outlet(claim: Claim, day: date) -> dict[str, Any]:
    return {
        "outlet": "JN02" if claim.outlet == "JN01" else "JN01", "ground": "moved", "mover": "cat", "changed_date": day
    }  # fmt: skip


def _repaid(part: int) -> Act:
    """All that is asked back, or a part of it."""

    def facts(claim: Claim, day: date) -> dict[str, Any]:
        refs = len(claim.held.repayments)
        return {
            "amount_fen": max(claim.held.receivable_fen // part, 1), "bank_ref": f"R{refs}", "repaid_date": day,
            "recorded_by": "fin", "recorded_date": day,
        }  # fmt: skip

    return of_claim(False, reclaim.record_repayment, facts)


def _reversed(claim: Claim, day: date) -> dict[str, Any]:
    last = claim.held.repayments[-1].bank_ref if claim.held.repayments else ""
    return {"bank_ref": last, "repaid_event_id": "e", "reversed_by": "bob", "reversed_date": day, **SECOND}


def _waiver(claim: Claim, day: date) -> dict[str, Any]:
    return {
        "amount_fen": claim.held.receivable_fen, "authority": "1", "reason": "why", "proposer": "fin",
        "proposed_date": day,
    }  # fmt: skip


def _recall(decision: Callable[..., list[Event]], **facts: str) -> Act:
    return Act(True, lambda world, day: _paid(world, decision(world.payment, **facts, today=day)))


a, d, o, t, w = assessment, dossier, exits, second_thoughts, waiting
b, x, r = reclaim, complexity, reopening
# By the name of the decision, and after a dot which of its kinds.
ACTS: dict[str, Act] = {
    "request_supplement": of_claim(True, d.request_supplement, _missing),
    "record_notice_arrival": dated(False, d.record_notice_arrival, "arrived_date"),
    "receive_documents": of_claim(False, d.receive_documents, _papers),
    "receive_documents.declared": dated(False, d.receive_documents, "received_date", documents=[paper(w.DECLARATION)]),
    "complete_dossier": dated(True, d.complete_dossier, "completed_date"),
    "withdraw": dated(False, d.withdraw, "withdrawn_date", reason="wish"),
    "assess": _assessed("benefit", 60_000),
    "assess.zero": _assessed("benefit", 0),
    "assess.less": _assessed("benefit", 40_000),
    "assess.rejection": _assessed("rejection", 0),
    "send_back": dated(True, a.send_back, "sent_back_date", reason="no", approver="bob"),
    "approve": of_claim(
        True, a.approve, lambda c, day: {"benefit_fen": c.benefit_fen, "approver": "bob", "decided_date": day}
    ),
    "reject": dated(True, a.reject, "decided_date", reasons="why", clause="3", approver="bob"),
    "notify": dated(True, a.notify, "notified_date", **WRITTEN, how="mail"),
    "accept": dated(False, a.accept, "accepted_date"),
    "dispute": dated(False, a.dispute, "disputed_date", reason="little"),
    "uphold": dated(True, a.uphold, "upheld_date", reason="told", approver="bob"),
    "reopen": _once(a.reopen, reason="right", approver="bob", reopened_date=date),
    "close": dated(True, a.close, "closed_date", ground="told"),
    "name_applicant": of_claim(False, payee.name_applicant, _applicant),
    "record_death": of_claim(
        False,
        payee.record_death,
        lambda c, day: {"death_date": day, "recorded_date": day, "documents": [paper("death_certificate")]},
    ),
    "doubt_death": dated(
        False, death.doubt_death, "doubted_date", ground="alive", documents=[paper("identity")], doubter="ann"
    ),
    "take_back_death": dated(True, death.take_back_death, "taken_back_date", **SECOND, confirmer="bob"),
    "uphold_death": dated(True, death.uphold_death, "upheld_date", **SECOND, by="bob"),
    "propose_payee": of_claim(False, payee.propose_payee, _payee),
    "confirm_payee": dated(True, payee.confirm_payee, "confirmed_date", **SECOND, confirmer="bob"),
    "refuse_payee": dated(True, payee.refuse_payee, "refused_date", **SECOND, refuser="bob"),
    "give_bank_account": _account(Likeness.SAME),
    "give_bank_account.doubtful": _account(Likeness.DOUBTFUL),
    "confirm_holder": dated(True, payout.confirm_holder, "confirmed_date", **SECOND, confirmer="bob"),
    "refuse_holder": dated(True, payout.refuse_holder, "refused_date", **SECOND, refuser="bob"),
    "remind": dated(True, w.remind, "reminded_date", how="mail", note=""),
    "forgo_papers": dated(True, w.forgo_papers, "forgone_date", told_how="mail", ground="lost", wait_days=WAIT),
    "deem_accepted": of_claim(
        True,
        w.deem_accepted,
        lambda c, day: {"told_date": c.latest_date, "proof": "EMS 1", "wait_days": WAIT, "calendar": CALENDAR},
    ),
    "propose_arrival": _exit(o.propose_arrival, way="left"),
    "propose_acceptance": _exit(o.propose_acceptance),
    "propose_parking": dated(True, o.propose_parking, "proposed_date", **PROPOSED),
    "confirm_exit": dated(True, o.confirm_exit, "confirmed_date", **SECOND, confirmer="bob"),
    "refuse_exit": dated(True, o.refuse_exit, "refused_date", **SECOND, refuser="bob"),
    "take_up": dated(True, o.take_up, "taken_up_date", ground="came"),
    "withdraw_objection": dated(False, t.withdraw_objection, "withdrawn_date", **SECOND),
    "withdraw_assessment": dated(True, t.withdraw_assessment, "withdrawn_date", **SECOND, assessor="ann"),
    "withdraw_payee": dated(True, t.withdraw_payee, "withdrawn_date", **SECOND, proposer="ann"),
    "withdraw_account": dated(True, t.withdraw_account, "withdrawn_date", **SECOND, proposer="ann"),
    "order_payment": Act(True, _order),
    "reserve": Act(True, _reserve),
    "confirm_payment": Act(False, _confirm),
    **{f"fail_payment.{reason}": _fail(reason) for reason in ("no_such_account", "dormant", "bank_error")},
    **{f"return_payment.{reason}": _return(reason) for reason in ("account_closed", "dormant", "our_error")},
    "find_complex": dated(False, x.find_complex, "found_date", reasons=["third_party"], explanation="why", by="ann"),
    "withdraw_complexity": dated(False, x.withdraw_complexity, "withdrawn_date", reason="settled", by="ann"),
    "request_payment_papers": dated(
        False,
        payment_papers.request_payment_papers,
        "asked_date",
        documents=[MissingDocument(kind="bank_card", reason="needed")],
        asked_how="mail",
        by="ann",
    ),
    "receive_payment_papers": dated(
        False, payment_papers.receive_payment_papers, "received_date", documents=[paper("bank_card")]
    ),
    "correct_sheet": _corrected(correction.correct_sheet, _sheet),
    "correct_stay": _corrected(correction.correct_stay, _stay),
    "correct_channel": _corrected(correction.correct_channel, _channel),
    "change_outlet": of_claim(False, correction.change_outlet, _outlet),
    # To propose is no way on: whoever does needs a reason. What was proposed is always answered by us.
    "propose_reopening": of_claim(False, r.propose_reopening, _reopening),
    "confirm_reopening": _once(r.confirm_reopening, **SECOND, confirmer="bob", confirmed_date=date),
    "refuse_reopening": dated(True, r.refuse_reopening, "refused_date", **SECOND, refuser="bob"),
    "drop_reopening": dated(True, r.drop_reopening, "dropped_date", **SECOND, dropper="cat"),
    "take_late_return": Act(False, _late_return),
    "demand_reclaim": of_claim(
        False,
        b.demand_reclaim,
        lambda c, day: (
            {"how": "mail", "reason": "why", "pay_by": day + timedelta(days=30), "demanded_by": "ann"}
            | {"demanded_date": day}
        ),
    ),
    "record_repayment": _repaid(1),
    "record_repayment.part": _repaid(2),
    "reverse_repayment": of_claim(False, b.reverse_repayment, _reversed),
    "propose_waiver": of_claim(False, b.propose_waiver, _waiver),
    "confirm_waiver": dated(True, b.confirm_waiver, "waived_date", **SECOND, confirmer="bob"),
    "drop_waiver": dated(True, b.drop_waiver, "dropped_date", **SECOND, dropper="bob"),
    "propose_recall": _recall(recall.propose_recall, proof="bank 1", **PROPOSED),
    "confirm_recall": Act(True, _recalled),
    "refuse_recall": _recall(recall.refuse_recall, **SECOND, refuser="bob"),
}
