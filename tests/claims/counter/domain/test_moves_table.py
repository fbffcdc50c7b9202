"""Every decision against every status, as one picture: decisions down, histories across, in each cell what comes of it."""

import inspect
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import msgspec
import pytest

from claims.counter.domain import assessment as a
from claims.counter.domain import complexity as cx
from claims.counter.domain import correction as k
from claims.counter.domain import correction_events as c
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
from claims.counter.domain.claim import Claim, NotNow, Status, fold
from claims.counter.domain.decisions import DECISIONS, steps
from claims.counter.domain.documents import MissingDocument
from claims.domain.decision import nothing
from claims.domain.event import Event
from claims.domain.refusal import Refused
from claims.domain.text import Likeness
from claims.workdays import calendars
from tests.claims.counter.domain.histories import GIVEN, HISTORIES, TODAY, day, paper
from tests.claims.counter.domain.stage import given
from tests.moves import Cell, cells

PICTURE = """
                       rec inc sup req arr awa wop und cpx ben rej app rjd not zer nrj apr dis acc nac dbt pro die ppr unr ord fai ret our pai rop ane les rep wai wit clo
request_supplement     YES YES one one one one one no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
record_notice_arrival  no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
receive_documents      YES YES YES YES YES YES YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no
complete_dossier       YES gap YES no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
find_complex           YES YES YES YES YES YES YES YES fnd no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no
withdraw_complexity    nox nox nox nox nox nox nox nox YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  nox no  no  no  no  no
request_payment_papers YES YES YES YES YES YES YES YES YES YES YES YES no  YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES no  no  YES YES no  no  no  no
receive_payment_papers YES YES YES YES YES YES YES YES YES YES YES YES no  YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES no  no  YES YES no  no  no  no
assess                 no  no  no  no  no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no
send_back              no  no  no  no  no  no  no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
approve                no  no  no  no  no  no  no  no  no  YES rej no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
reject                 no  no  no  no  no  no  no  no  no  ben YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
notify                 no  no  no  no  no  no  no  no  no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
accept                 no  no  no  no  no  no  no  no  no  no  no  no  no  YES END nay YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  END no  no  no  no
dispute                no  no  no  no  no  no  no  no  no  no  no  no  no  YES YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no
uphold                 no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
reopen                 no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
give_bank_account      YES YES YES YES YES YES YES YES YES YES no  YES no  YES YES no  YES YES YES YES YES YES dea YES YES no  YES YES YES no  no  YES YES no  no  no  no
confirm_holder         dou dou dou dou dou dou dou dou dou dou dou dou no  dou dou dou dou dou dou dou YES dou dou dou dou no  dou dou dou no  no  dou dou no  no  no  no
refuse_holder          dou dou dou dou dou dou dou dou dou dou dou dou no  dou dou dou dou dou dou dou YES dou dou dou dou no  dou dou dou no  no  dou dou no  no  no  no
name_applicant         YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES no  no  YES YES no  no  no  no
record_death           YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES bef YES YES YES YES YES YES no  no  YES YES no  no  no  no
propose_payee          YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES no  YES YES YES no  no  YES YES no  no  no  no
confirm_payee          nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob YES nob nob nob no  nob nob nob no  no  nob nob no  no  no  no
refuse_payee           nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob YES nob nob nob nob nob nob nob no  no  nob nob no  no  no  no
order_payment          no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES acc acc YES dea acc no  no  YES no  no  no  no  no  no  no  no  no  no
pay_again              no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  acc YES no  no  no  no  no  no  no  no
confirm_payment        no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no
fail_payment           no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no
return_payment         no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES YES no  no  no  no  no  no
withdraw               YES YES YES YES YES YES YES YES YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  had no  no  no  no  no
close                  no  no  no  no  no  no  no  no  no  no  no  no  no  ans ans YES ans no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no
remind                 no  no  no  YES YES YES no  no  no  no  no  no  no  YES YES YES YES no  pay YES YES pay YES YES YES no  pay YES pay no  no  no  YES no  no  no  no
forgo_papers           no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
deem_accepted          no  no  no  no  no  no  no  no  no  no  no  no  no  YES END nay YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  END no  no  no  no
propose_arrival        no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
propose_acceptance     no  no  no  no  no  no  no  no  no  no  no  no  no  YES YES nay YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no
propose_parking        no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  pay YES two pay YES YES no  no  pay YES pay no  no  no  no  no  no  no  no
confirm_exit           no  no  no  noe YES no  no  no  no  no  no  no  no  noe noe noe YES no  noe noe noe noe noe YES no  no  noe noe noe no  no  no  noe no  no  no  no
refuse_exit            no  no  no  noe YES no  no  no  no  no  no  no  no  noe noe noe YES no  noe noe noe noe noe YES no  no  noe noe noe no  no  no  noe no  no  no  no
take_up                no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no
withdraw_objection     no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
withdraw_assessment    no  no  no  no  no  no  no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
withdraw_payee         nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob YES nob nob nob nob nob nob nob no  no  nob nob no  no  no  no
withdraw_account       dou dou dou dou dou dou dou dou dou dou dou dou no  dou dou dou dou dou dou dou YES dou dou dou dou no  dou dou dou no  no  dou dou no  no  no  no
propose_reopening      no  no  no  no  no  no  no  no  no  no  no  YES YES YES YES YES YES no  YES YES YES YES YES YES YES bnk YES YES YES YES wtg no  YES YES YES no  YES
confirm_reopening      no  no  no  no  no  no  no  no  no  no  no  non non non non non non no  non non non non non non non non non non non non YES no  non non non no  non
refuse_reopening       no  no  no  no  no  no  no  no  no  no  no  non non non non non non non non non non non non non non non non non non non YES no  non non non no  non
drop_reopening         no  no  no  no  no  no  no  no  no  no  no  non non non non non non non non non non non non non non non non non non non YES no  non non non no  non
take_late_return       nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr bnk nvr nvr nvr YES YES YES YES YES YES no  nvr
demand_reclaim         no  no  no  no  no  no  no  no  no  no  no  no  no  nil nil nil nil no  no  no  no  no  no  no  no  no  no  no  no  nil nil no  YES YES YES no  nil
record_repayment       no  no  no  no  no  no  no  nil nil nil nil nil nil nil nil nil nil nil no  no  no  no  no  no  no  no  no  no  no  nil nil YES YES YES YES no  nil
reverse_repayment      no  no  no  no  no  no  no  nor nor nor nor nor nor nor nor nor nor nor no  no  no  no  no  no  no  no  no  no  no  nor nor nor nor YES YES no  nor
propose_waiver         no  no  no  no  no  no  no  no  no  no  no  no  no  nil nil nil nil no  no  no  no  no  no  no  no  no  no  no  no  nil nil no  YES YES wvd no  nil
confirm_waiver         no  no  no  no  no  no  no  no  no  no  no  no  no  now now now now no  no  no  no  no  no  no  no  no  no  no  no  now now no  now now YES no  now
drop_waiver            no  no  no  no  no  no  no  no  no  no  no  no  no  now now now now no  no  no  no  no  no  no  no  no  no  no  no  now now no  now now YES no  now
correct_sheet          YES YES YES YES YES YES YES YES YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no
correct_stay           YES YES YES YES YES YES YES YES YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no
correct_channel        YES YES YES YES YES YES YES YES YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no
change_outlet          YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES no  no  no  no
"""  # noqa: E501  # a claim has come to stand in many places

# What the headings stand for: the histories in which a claim comes to each status, one or more for a status.
ACROSS = {
    "rec": "received",
    "inc": "received_incomplete",
    "sup": "received_supplemented",
    "req": "supplement_requested",
    "arr": "arrival_proposed",
    "awa": "awaiting_documents",
    "wop": "without_papers",
    "und": "under_assessment",
    "cpx": "found_complex",
    "ben": "assessed",
    "rej": "assessed_rejection",
    "app": "approved",
    "rjd": "rejected",
    "not": "notified",
    "zer": "notified_zero",
    "nrj": "notified_rejection",
    "apr": "acceptance_proposed",
    "dis": "disputed",
    "acc": "accepted",
    "nac": "accepted_no_account",
    "dbt": "holder_in_doubt",
    "pro": "payee_proposed",
    "die": "insured_died",
    "ppr": "parking_proposed",
    "unr": "unreachable",
    "ord": "payment_ordered",
    "fai": "payment_failed",
    "ret": "payment_returned",
    "our": "returned_by_our_fault",
    "pai": "paid",
    "rop": "reopening_proposed",
    "ane": "reopened_after_payment",
    "les": "notified_less_than_paid",
    "rep": "repaid_in_part",
    "wai": "waiver_proposed",
    "wit": "withdrawn",
    "clo": "closed",
}

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
        {"applicant_id": "p-2", "relation": "guardian", "documents": [paper("guardianship")], "named_date": TODAY},
    ),
    "record_death": (
        y.record_death,
        {"death_date": TODAY, "documents": [paper("death_certificate")], "recorded_date": TODAY},
    ),
    "propose_payee": (
        y.propose_payee,
        {
            "payee_id": "p-2",
            "relation": "guardian",
            "other_heirs": 0,
            "documents": [paper("guardianship")],
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
        {"payment_no": "P1", "paid_at": datetime(2026, 3, 30, tzinfo=UTC), "bank_ref": "B9"},
    ),
    "fail_payment": (p.fail_payment, {"payment_no": "P1", "reason": "dormant", "failed_date": TODAY}),
    "return_payment": (p.return_payment, {"payment_no": "P1", "reason": "dormant", "returned_date": TODAY}),
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


CELLS = [Cell(decision, ACROSS[heading], word) for decision, heading, word in cells(PICTURE)]


@pytest.mark.parametrize(("decision", "history", "word"), CELLS)
def test_every_decision_against_every_status(decision: str, history: str, word: str) -> None:
    decide, facts = FACTS[decision]
    if history == "insured_died" and "relation" in facts:
        facts = facts | OF_AN_HEIR
    if history == "notified_less_than_paid" and "told_date" in facts:
        facts = facts | {"told_date": day(24), "wait_days": 1}
    wish = given(HISTORIES[history]).when(decide, today=TODAY, **facts)
    event, usual_no = HAPPENS_AND_USUAL_NO[decision]
    if word == "YES":
        first = [FIRST[decision]] if decision in FIRST else []
        then = [THEN[decision, history]] if (decision, history) in THEN else []
        wish.then_kinds(*first, event, *then)
    elif word == "END":
        wish.then_kinds(*([FIRST[decision]] if decision in FIRST else []), event, e.ClaimClosed)
    else:
        wish.then_refused(usual_no if word == "no" else AGAINST[word])


def test_the_picture_is_complete() -> None:
    assert {fold(history).status for history in HISTORIES.values()} == set(Status)
    assert set(ACROSS.values()) == set(HISTORIES)
    assert set(FACTS) == set(HAPPENS_AND_USUAL_NO) == set(DECISIONS) == functions_that_decide()
    assert {(cell.decision, cell.history) for cell in CELLS} == {
        (one, other) for one in DECISIONS for other in HISTORIES
    }
    assert len(CELLS) == len(DECISIONS) * len(HISTORIES)
    assert [name for name in DECISIONS if DECISIONS[name].unless is not nothing and not stood_against(name)] == []


def stood_against(name: str) -> bool:
    """Whether the picture holds a claim whose status allows the decision, and something else does not."""
    decision = DECISIONS[name]
    claims = [fold(history) for history in HISTORIES.values()]
    return any(decision.unless(claim) for claim in claims if claim.status in decision.statuses)


def functions_that_decide() -> set[str]:
    """Every decision on a claim there is. The report makes the claim, so it has no status to come from."""
    return {
        name
        for module in (d, cx, a, pp, y, p, k, w, o, t, ro, b)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.signature(function).return_annotation == list[Event]
    } - {"report"}


@pytest.mark.parametrize("history", HISTORIES)
def test_the_screens_offer_exactly_what_can_happen(history: str) -> None:
    can_happen = {cell.decision for cell in CELLS if cell.history == history and cell.word in ("YES", "END")}
    assert set(steps(fold(HISTORIES[history]))) == can_happen


@pytest.mark.parametrize("history", HISTORIES)
def test_a_claim_survives_the_trip_through_json(history: str) -> None:
    claim = fold(HISTORIES[history])
    assert msgspec.json.decode(msgspec.json.encode(claim), type=Claim) == claim


@pytest.mark.parametrize("history", HISTORIES)
def test_a_second_report_is_refused(history: str) -> None:
    claim = fold(HISTORIES[history])
    assert claim is not None
    first = {name: getattr(HISTORIES[history][0], name) for name in HISTORIES[history][0].__struct_fields__}
    given(HISTORIES[history]).when(d.report, today=TODAY, **first).then_refused(d.AlreadyReported)
