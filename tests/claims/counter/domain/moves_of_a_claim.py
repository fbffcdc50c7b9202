"""What each decision on a claim is asked with, and what its answer is called in the picture of moves."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from claims.counter.domain import assessment as a
from claims.counter.domain import complexity as cx
from claims.counter.domain import correction as k
from claims.counter.domain import correction_events as c
from claims.counter.domain import death as dd
from claims.counter.domain import death_events as de
from claims.counter.domain import dossier as d
from claims.counter.domain import events as e
from claims.counter.domain import exit_events as x
from claims.counter.domain import exits as o
from claims.counter.domain import notice_events as n
from claims.counter.domain import payee as y
from claims.counter.domain import payment_papers as pp
from claims.counter.domain import payout as p
from claims.counter.domain import reclaim as b
from claims.counter.domain import reopening as ro
from claims.counter.domain import reopening_events as r
from claims.counter.domain import second_thoughts as t
from claims.counter.domain import waiting as w
from claims.counter.domain.claim import NotNow
from claims.counter.domain.documents import MissingDocument
from claims.domain.event import Event
from claims.domain.refusal import Refused
from claims.domain.text import Likeness
from claims.workdays import calendars
from tests.claims.counter.domain.histories import GIVEN, TODAY, paper

# What the words stand for: YES, the event of the decision; END, that and the claim is closed at once; no, the refusal
# by which the decision answers any other status; and what else stands against it.
HAPPENS_AND_USUAL_NO: dict[str, tuple[type[Event], type[Refused]]] = {
    "request_supplement": (n.SupplementRequested, d.NotCollectingDocuments),
    "record_notice_arrival": (e.SupplementNoticeArrived, d.NoNoticeOnItsWay),
    "receive_documents": (e.DocumentsReceived, d.NotCollectingDocuments),
    "complete_dossier": (n.DossierCompleted, d.NotCollectingDocuments),
    "find_complex": (n.FoundComplex, cx.AlreadyAssessed),
    "withdraw_complexity": (n.ComplexityWithdrawn, cx.AlreadyAssessed),
    "assess": (e.ClaimAssessed, a.NotUnderAssessment),
    "send_back": (e.ClaimSentBack, a.NotWaitingForDecision),
    "approve": (e.ClaimApproved, a.NotWaitingForDecision),
    "reject": (e.ClaimRejected, a.NotWaitingForDecision),
    "notify": (n.ClaimNotified, a.NothingToNotify),
    "accept": (e.ClaimAccepted, a.NotWaitingForAnswer),
    "dispute": (e.ClaimDisputed, a.NotWaitingForAnswer),
    "uphold": (e.ClaimUpheld, a.NotDisputed),
    "reopen": (e.ClaimReopened, a.NotDisputed),
    "request_payment_papers": (n.PaymentPapersRequested, pp.NoPaymentAhead),
    "receive_payment_papers": (n.PaymentPapersReceived, pp.NoPaymentAhead),
    "name_applicant": (e.ApplicantNamed, y.NotOpenForPayee),
    "record_death": (e.DeathRecorded, y.NotOpenForPayee),
    "doubt_death": (de.DeathDoubted, y.NotOpenForPayee),
    "take_back_death": (de.DeathTakenBack, y.NotOpenForPayee),
    "uphold_death": (de.DeathUpheld, y.NotOpenForPayee),
    "propose_payee": (e.PayeeProposed, y.NotOpenForPayee),
    "confirm_payee": (e.PayeeConfirmed, y.NotOpenForPayee),
    "refuse_payee": (e.PayeeRefused, y.NotOpenForPayee),
    "give_bank_account": (e.BankAccountGiven, p.NoAccountNeeded),
    "confirm_holder": (e.BankAccountGiven, p.NoAccountNeeded),
    "refuse_holder": (e.HolderRefused, p.NoAccountNeeded),
    "order_payment": (e.ClaimPaymentOrdered, p.NotPayable),
    "pay_again": (e.ClaimPaymentOrdered, p.NotPayable),
    "confirm_payment": (e.ClaimPaid, p.NoPaymentUnderWay),
    "fail_payment": (e.ClaimPaymentFailed, p.NoPaymentUnderWay),
    "return_payment": (e.ClaimPaymentReturned, p.NotPaid),
    "withdraw": (e.ClaimWithdrawn, d.AlreadyDecided),
    "close": (e.ClaimClosed, a.NotWaitingForAnswer),
    "remind": (x.ClaimReminded, w.NothingToRemindOf),
    "forgo_papers": (x.PapersForgone, w.NoPapersAwaited),
    "deem_accepted": (e.ClaimAccepted, a.NotWaitingForAnswer),
    "propose_arrival": (x.ExitProposed, d.NoNoticeOnItsWay),
    "propose_acceptance": (x.ExitProposed, a.NotWaitingForAnswer),
    "propose_parking": (x.ExitProposed, o.NoReceiverAwaited),
    "confirm_exit": (x.ExitConfirmed, NotNow),
    "refuse_exit": (x.ExitRefused, NotNow),
    "take_up": (x.ClaimTakenUp, o.NotParked),
    "withdraw_objection": (x.ObjectionWithdrawn, a.NotDisputed),
    "withdraw_assessment": (x.AssessmentWithdrawn, a.NotWaitingForDecision),
    "withdraw_payee": (x.PayeeWithdrawn, y.NotOpenForPayee),
    "withdraw_account": (x.AccountWithdrawn, p.NoAccountNeeded),
    "propose_reopening": (r.ReopeningProposed, ro.NotReopened),
    "confirm_reopening": (e.ClaimReopened, ro.NotReopened),
    "refuse_reopening": (r.ReopeningRefused, ro.NotReopened),
    "drop_reopening": (r.ReopeningDropped, ro.NotReopened),
    "take_late_return": (r.EarlierPaymentReturned, b.NoReclaimNow),
    "demand_reclaim": (r.ReclaimDemanded, b.NoReclaimNow),
    "record_repayment": (r.ReclaimRepaid, b.NoReclaimNow),
    "reverse_repayment": (r.RepaymentReversed, b.NoReclaimNow),
    "propose_waiver": (r.WaiverProposed, b.NoReclaimNow),
    "confirm_waiver": (r.ReclaimWaived, b.NoReclaimNow),
    "drop_waiver": (r.WaiverDropped, b.NoReclaimNow),
    "correct_sheet": (c.SheetCorrected, k.DecidedAlready),
    "correct_stay": (c.StayCorrected, k.DecidedAlready),
    "correct_channel": (c.ChannelCorrected, k.DecidedAlready),
    "change_outlet": (c.OutletChanged, k.ClaimIsOver),
}
AGAINST: dict[str, type[Refused]] = {
    "one": d.AlreadyRequestedOnce,
    "gap": d.DossierIncomplete,
    "fnd": cx.AlreadyComplex,
    "nox": cx.NotComplex,
    "rej": a.AssessedAsRejection,
    "ben": a.AssessedAsBenefit,
    "nay": a.RejectionIsNotAccepted,
    "ans": a.AnswerStillOpen,
    "acc": p.NoAccountGiven,
    "dea": p.ReceiverDied,
    "bef": y.DeathAlreadyRecorded,
    "liv": dd.NoDeathRecorded,
    "ddo": dd.DeathIsDoubted,
    "ndd": dd.DeathNotDoubted,
    "nob": y.NoPayeeProposed,
    "dou": p.NoHolderInDoubt,
    "pay": w.AlreadyPayable,
    "two": o.SecondPersonPending,
    "noe": o.NoExitProposed,
    "had": d.PaidBefore,
    "wtg": ro.ReopeningWaits,
    "bnk": ro.PaymentAtTheBank,
    "non": ro.NoReopeningProposed,
    "nvr": b.NothingWasPaid,
    "nil": b.NothingToReclaim,
    "nor": b.NoRepayment,
    "wvd": b.WaiverWaits,
    "now": b.NoWaiverProposed,
}
# What is said together with the event of the decision, and before it.
FIRST: dict[str, type[Event]] = {
    "give_bank_account": e.ReceiverChecked,
    "confirm_holder": e.HolderConfirmed,
    "deem_accepted": x.AcceptanceDeemed,
}
# And after it, by what was proposed.
THEN: dict[tuple[str, str], type[Event]] = {
    ("confirm_exit", "arrival_proposed"): e.SupplementNoticeArrived,
    ("confirm_exit", "acceptance_proposed"): e.ClaimAccepted,
    ("confirm_exit", "parking_proposed"): x.ClaimParked,
    ("confirm_reopening", "reopening_proposed"): r.PayoutContested,
}

PROPOSED: dict[str, Any] = {"proposer": "ann", "proposed_date": TODAY}
PROVEN: dict[str, Any] = {
    "ground": "typed wrong",
    "documents": [paper("basic_settlement")],
    "corrector": "ann",
    "corrected_date": TODAY,
}
FACTS: dict[str, tuple[Callable[..., list[Event]], dict[str, Any]]] = {
    "request_supplement": (
        d.request_supplement,
        {
            "documents": [MissingDocument(kind="invoice", reason="illegible")],
            "given_how": "mail",
            "proof": "EMS-1",
            "opened_at": None,
            "requested_date": TODAY,
        },
    ),
    "record_notice_arrival": (d.record_notice_arrival, {"arrived_date": TODAY}),
    "receive_documents": (d.receive_documents, {"documents": [paper("invoice")], "received_date": TODAY}),
    "complete_dossier": (d.complete_dossier, {"completed_date": TODAY}),
    "find_complex": (
        cx.find_complex,
        {"reasons": ["third_party"], "explanation": "asked", "by": "ann", "found_date": TODAY},
    ),
    "withdraw_complexity": (cx.withdraw_complexity, {"reason": "settled", "by": "bob", "withdrawn_date": TODAY}),
    "request_payment_papers": (
        pp.request_payment_papers,
        {
            "documents": [MissingDocument(kind="bank_card", reason="to pay")],
            "asked_how": "sms",
            "by": "ann",
            "asked_date": TODAY,
        },
    ),
    "receive_payment_papers": (
        pp.receive_payment_papers,
        {"documents": [paper("bank_card")], "received_date": TODAY},
    ),
    "assess": (
        a.assess,
        {
            "outcome": "benefit",
            "benefit_fen": 1,
            "calculation": {},
            "assessor": "ann",
            "ground": "plan",
            "assessed_date": TODAY,
        },
    ),
    "send_back": (a.send_back, {"reason": "again", "approver": "bob", "sent_back_date": TODAY}),
    "approve": (a.approve, {"benefit_fen": 8_700_000, "approver": "bob", "decided_date": TODAY}),
    "reject": (a.reject, {"reasons": "why", "clause": "3.1", "approver": "bob", "decided_date": TODAY}),
    "notify": (a.notify, {"how": "mail", "proof": "EMS-1", "opened_at": None, "notified_date": TODAY}),
    "accept": (a.accept, {"accepted_date": TODAY}),
    "dispute": (a.dispute, {"reason": "too little", "disputed_date": TODAY}),
    "uphold": (a.uphold, {"reason": "explained", "approver": "bob", "upheld_date": TODAY}),
    "reopen": (
        a.reopen,
        {"approved_event_id": "e-1", "reason": "bill missed", "approver": "bob", "reopened_date": TODAY},
    ),
    "give_bank_account": (
        p.give_bank_account,
        {
            "account_id": "acc-2",
            "sealed": "eA==",
            "last4": "1234",
            "holder": Likeness.SAME,
            "reason": "",
            "identity_document": "id_card",
            "giver": "ann",
            "given_date": TODAY,
        },
    ),
    "confirm_holder": (p.confirm_holder, {"reason": "same", "confirmer": "bob", "confirmed_date": TODAY}),
    "refuse_holder": (p.refuse_holder, {"reason": "other", "refuser": "bob", "refused_date": TODAY}),
    "name_applicant": (
        y.name_applicant,
        {
            "applicant_id": "p-2",
            "relation": "guardian",
            "documents": [paper("guardianship")],
            "born": None,
            "named_date": TODAY,
        },
    ),
    "record_death": (
        y.record_death,
        {"death_date": TODAY, "documents": [paper("death_certificate")], "recorded_date": TODAY},
    ),
    "doubt_death": (
        dd.doubt_death,
        {"ground": "alive", "documents": [paper("identity")], "doubter": "ann", "doubted_date": TODAY},
    ),
    "take_back_death": (
        dd.take_back_death,
        {"reason": "seen", "confirmer": "bob", "taken_back_date": TODAY},
    ),
    "uphold_death": (dd.uphold_death, {"reason": "asked", "by": "bob", "upheld_date": TODAY}),
    "propose_payee": (
        y.propose_payee,
        {
            "payee_id": "p-2",
            "relation": "guardian",
            "other_heirs": 0,
            "documents": [paper("guardianship")],
            "born": None,
            "ground": "a child",
            "proposer": "ann",
            "proposed_date": TODAY,
        },
    ),
    "confirm_payee": (y.confirm_payee, {"reason": "seen", "confirmer": "bob", "confirmed_date": TODAY}),
    "refuse_payee": (y.refuse_payee, {"reason": "no", "refuser": "bob", "refused_date": TODAY}),
    "order_payment": (p.order_payment, {"payment_no": "P2"}),
    "pay_again": (p.pay_again, {"payment_no": "P1-2"}),
    "confirm_payment": (
        p.confirm_payment,
        {"payment_no": "P1", "paid_at": datetime(2026, 3, 30, tzinfo=UTC), "bank_ref": "B9", "arrived_fen": 8_700_000},
    ),
    "fail_payment": (p.fail_payment, {"payment_no": "P1", "reason": "dormant", "failed_date": TODAY}),
    "return_payment": (
        p.return_payment,
        {"payment_no": "P1", "reason": "dormant", "owed_fen": 1, "returned_date": TODAY},
    ),
    "withdraw": (d.withdraw, {"reason": "settled", "withdrawn_date": TODAY}),
    "close": (a.close, {"ground": "notified", "closed_date": TODAY}),
    "remind": (w.remind, {"how": "mail", "note": "", "reminded_date": TODAY}),
    "forgo_papers": (
        w.forgo_papers,
        {"told_how": "mail", "ground": "lost", "wait_days": 5, "forgone_date": TODAY},
    ),
    "deem_accepted": (
        w.deem_accepted,
        {"told_date": GIVEN, "proof": "EMS 1", "wait_days": 5, "calendar": calendars.load()},
    ),
    "propose_arrival": (
        o.propose_arrival,
        {"way": "left", "exit_date": TODAY, "proof": "EMS 1", "ground": "refused"} | PROPOSED,
    ),
    "propose_acceptance": (o.propose_acceptance, {"exit_date": TODAY, "proof": "EMS 1", "ground": "silent"} | PROPOSED),
    "propose_parking": (o.propose_parking, {"ground": "moved away"} | PROPOSED),
    "confirm_exit": (o.confirm_exit, {"reason": "seen", "confirmer": "bob", "confirmed_date": TODAY}),
    "refuse_exit": (o.refuse_exit, {"reason": "no", "refuser": "bob", "refused_date": TODAY}),
    "take_up": (o.take_up, {"ground": "came", "taken_up_date": TODAY}),
    "withdraw_objection": (t.withdraw_objection, {"reason": "understood", "withdrawn_date": TODAY}),
    "withdraw_assessment": (t.withdraw_assessment, {"reason": "tier", "assessor": "ann", "withdrawn_date": TODAY}),
    "withdraw_payee": (t.withdraw_payee, {"reason": "other", "proposer": "ann", "withdrawn_date": TODAY}),
    "withdraw_account": (t.withdraw_account, {"reason": "typo", "proposer": "ann", "withdrawn_date": TODAY}),
    "propose_reopening": (
        ro.propose_reopening,
        {"basis": "found_error", "document_no": "1", "reason": "why", "proposer": "cat", "proposed_date": TODAY},
    ),
    "confirm_reopening": (
        ro.confirm_reopening,
        {"approved_event_id": "e-1", "reason": "right", "confirmer": "bob", "confirmed_date": TODAY},
    ),
    "refuse_reopening": (ro.refuse_reopening, {"reason": "no", "refuser": "bob", "refused_date": TODAY}),
    "drop_reopening": (ro.drop_reopening, {"reason": "no", "dropper": "cat", "dropped_date": TODAY}),
    "take_late_return": (
        b.take_late_return,
        {"payment_no": "P1", "account_id": "acc-1", "amount_fen": 1, "reason": "dormant", "returned_date": TODAY},
    ),
    "demand_reclaim": (
        b.demand_reclaim,
        {"how": "mail", "reason": "why", "pay_by": date(2026, 5, 1), "demanded_by": "ann", "demanded_date": TODAY},
    ),
    "record_repayment": (
        b.record_repayment,
        {"amount_fen": 1, "bank_ref": "R2", "repaid_date": TODAY, "recorded_by": "fin", "recorded_date": TODAY},
    ),
    "reverse_repayment": (
        b.reverse_repayment,
        {"bank_ref": "R1", "repaid_event_id": "e-9", "reason": "why", "reversed_by": "bob", "reversed_date": TODAY},
    ),
    "propose_waiver": (
        b.propose_waiver,
        {"amount_fen": 1, "authority": "3", "reason": "why", "proposer": "fin", "proposed_date": TODAY},
    ),
    "confirm_waiver": (b.confirm_waiver, {"reason": "why", "confirmer": "bob", "waived_date": TODAY}),
    "drop_waiver": (b.drop_waiver, {"reason": "why", "dropper": "bob", "dropped_date": TODAY}),
    "correct_sheet": (k.correct_sheet, PROVEN | {"claimed": {"medfee_sumamt_fen": 29_000_000}}),
    "correct_stay": (
        k.correct_stay,
        PROVEN
        | {
            "fixmedins_code": "H37010299999",
            "fixmedins_name": "测试市第一人民医院（虚构）",
            "admission_date": date(2026, 1, 6),
            "discharge_date": date(2026, 1, 20),
        },
    ),
    "correct_channel": (k.correct_channel, PROVEN | {"channel": "mail"}),
    "change_outlet": (
        k.change_outlet,
        {"outlet": "370100-02", "ground": "she moved", "mover": "ann", "changed_date": TODAY},
    ),
}


# After a death an heir acts, on other papers.
OF_AN_HEIR: dict[str, Any] = {"relation": "heir", "documents": [paper("succession"), paper("death_certificate")]}
