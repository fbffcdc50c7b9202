"""The timeline of a claim in the reader's words."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.translation import gettext as _

from claims.clocks.line import lines as timeline
from claims.counter.domain import death_events as d
from claims.counter.domain import events as e
from claims.counter.domain import exit_events as x
from claims.counter.domain import notice_events as n
from claims.counter.domain import reopening_events as r
from claims.counter.screens import words as claim_words
from claims.counter.screens.corrections import changes
from claims.desk import show, words
from claims.desk.happened import Happened
from claims.desk.line import Line
from claims.domain.event import Event
from claims.persons.domain.events import PersonTextsShown


def lines(happened: Sequence[Happened]) -> list[Line]:
    return timeline(happened, _facts)


def _facts(event: Event) -> list[tuple[str, str]]:
    """What a reader wants to know of an event beyond its name."""
    parts = (_dossier_facts, _told_facts, _decision_facts, _payee_facts, _payment_facts, _correction_facts)
    for part in (*parts, _reopening_facts, _exit_facts, _said_facts):
        if facts := part(event):
            return facts
    return []


def _dossier_facts(event: Event) -> list[tuple[str, str]]:
    match event:
        case e.ClaimReported():
            return [(_("Documents"), _kinds(event.documents)), (_("Received by"), _channel(event.channel))]
        case n.SupplementRequested():
            return [(_("Missing"), _kinds(event.documents)), (_("Given how"), _handed(event.given_how)), *_proof(event)]
        case e.DocumentsReceived():
            return [(_("Documents"), _kinds(event.documents))]
        case PersonTextsShown():
            return [(_("What"), _listed(words.word(words.TEXT, name) for name in event.fields))]
        case _:
            return []


def _told_facts(event: Event) -> list[tuple[str, str]]:
    match event:
        case n.DossierCompleted():
            return [(_("Complex case"), complexity(event.complex_reasons))] if event.complex_reasons else []
        case n.FoundComplex():
            return [(_("Reasons"), complexity(event.reasons)), (_("Explanation"), event.explanation)]
        case n.ComplexityWithdrawn():
            return [(_("Reason"), event.reason)]
        case n.PaymentPapersRequested():
            return [(_("Missing"), _kinds(event.documents)), (_("Asked how"), _handed(event.asked_how))]
        case n.PaymentPapersReceived():
            return [(_("Documents"), _kinds(event.documents))]
        case _:
            return []


def _decision_facts(event: Event) -> list[tuple[str, str]]:
    match event:
        case e.ClaimAssessed():
            outcome = words.word(claim_words.OUTCOME, event.outcome)
            return [(_("Proposal"), outcome), (_("Benefit (yuan)"), show.money(event.benefit_fen))]
        case e.ClaimApproved() | e.ClaimAccepted():
            return [(_("Benefit (yuan)"), show.money(event.benefit_fen))]
        case e.ClaimRejected():
            return [(_("Reasons"), event.reasons), (_("Clause"), event.clause)]
        case n.ClaimNotified():
            return [(_("Notified how"), _handed(event.how)), *_proof(event)]
        case _:
            return []


def _payee_facts(event: Event) -> list[tuple[str, str]]:
    match event:
        case e.ApplicantNamed() | e.PayeeProposed():
            return [
                (_("Relation to the insured"), _relation(event.relation)),
                (_("Documents"), _kinds(event.documents)),
            ]
        case e.DeathRecorded():
            return [(_("Day of death"), show.day(event.death_date))]
        case d.DeathDoubted():
            return [(_("Ground"), event.ground), (_("Documents"), _kinds(event.documents))]
        case d.DeathTakenBack() | d.DeathUpheld():
            return [(_("Reason"), event.reason)]
        case e.PayeeConfirmed() | e.PayeeRefused() | e.HolderConfirmed() | e.HolderRefused():
            return [(_("Reason"), event.reason)]
        case e.ReceiverChecked():
            return [(_("Identity checked by"), words.word(claim_words.IDENTITY_DOCUMENT, event.identity_document))]
        case e.AccountDoubted():
            return [(_("Account"), f"···· {event.last4}"), (_("Reason"), event.reason)]
        case _:
            return []


def _payment_facts(event: Event) -> list[tuple[str, str]]:
    match event:
        case e.BankAccountGiven():
            return [(_("Account"), f"···· {event.last4}")]
        case e.ClaimPaymentOrdered():
            return [(_("Payment"), event.payment_no), (_("Amount (yuan)"), show.money(event.amount_fen))]
        case e.ClaimPaid() | e.ClaimPaidInPart():
            return [(_("Amount (yuan)"), show.money(event.amount_fen)), (_("Bank reference"), event.bank_ref)]
        case e.ClaimPaymentFailed() | e.ClaimPaymentReturned():
            return [
                (_("Payment"), event.payment_no),
                (_("Reason"), words.word(claim_words.RETURN_REASON, event.reason)),
            ]
        case e.ClaimReopened():
            return [(_("Taken back (yuan)"), show.money(event.reversed_fen))]
        case _:
            return []


def _reopening_facts(event: Event) -> list[tuple[str, str]]:
    match event:
        case r.ReopeningProposed():
            basis = words.word(claim_words.BASIS, event.basis)
            return [(_("Basis"), basis), (_("Document number"), event.document_no)]
        case r.ReclaimDemanded():
            return [
                (_("Amount (yuan)"), show.money(event.amount_fen)),
                (_("To be paid back by"), show.day(event.pay_by)),
            ]
        case r.ReclaimRepaid() | r.RepaymentReversed():
            return [(_("Amount (yuan)"), show.money(event.amount_fen)), (_("Bank reference"), event.bank_ref)]
        case r.WaiverProposed():
            return [(_("Amount (yuan)"), show.money(event.amount_fen)), (_("Authority"), event.authority)]
        case r.EarlierPaymentReturned():
            reason = words.word(claim_words.RETURN_REASON, event.reason)
            amount = show.money(event.amount_fen)
            return [(_("Payment"), event.payment_no), (_("Amount (yuan)"), amount), (_("Reason"), reason)]
        case r.OfTheMoney():
            return [(_("Amount (yuan)"), show.money(event.amount_fen))]
        case _:
            return []


def _exit_facts(event: Event) -> list[tuple[str, str]]:
    match event:
        case x.ExitProposed():
            way = [(_("By"), words.word(claim_words.WAY, event.way))] if event.way else []
            proof = [(_("Proof"), event.proof)] if event.proof else []
            return [(_("What"), _exit(event.exit)), *way, (_("From"), show.day(event.exit_date)), *proof]
        case x.ExitConfirmed() | x.ExitRefused():
            return [(_("What"), _exit(event.exit)), (_("Reason"), event.reason)]
        case x.ObjectionWithdrawn() | x.AssessmentWithdrawn() | x.PayeeWithdrawn() | x.AccountWithdrawn():
            return [(_("Reason"), event.reason)]
        case _:
            return []


def _said_facts(event: Event) -> list[tuple[str, str]]:
    match event:
        case x.ClaimReminded():
            what = words.word(claim_words.REMINDED_OF, event.waits_for)
            return [(_("What"), what), (_("Told how"), _handed(event.how)), (_("Note"), event.note)]
        case x.PapersForgone():
            kinds = _listed(claim_words.document_kind(kind) for kind in event.kinds)
            why = _("declared lost") if event.declared else show.days(event.wait_days)
            return [(_("Missing"), kinds), (_("Waited"), why), (_("Told how"), _handed(event.told_how))]
        case x.AcceptanceDeemed():
            told = (_("Reached the claimant on"), show.day(event.told_date))
            return [told, (_("Proof"), event.proof), (_("Waited"), show.days(event.wait_days))]
        case _:
            return []


def _exit(exit: str) -> str:
    return words.word(claim_words.EXIT, exit)


def _correction_facts(event: Event) -> list[tuple[str, str]]:
    changed = changes(event)
    return [*changed, (_("Ground"), event.ground)] if changed else []  # type: ignore[attr-defined]


def _kinds(documents: Sequence[Any]) -> str:
    return _listed(claim_words.document_kind(document.kind) for document in documents)


def complexity(reasons: Sequence[str]) -> str:
    """The reasons for which a case is complex, in words."""
    return _listed(words.word(claim_words.COMPLEX, code) for code in reasons)


def _proof(event: n.SupplementRequested | n.ClaimNotified) -> list[tuple[str, str]]:
    number = [(_("Proof"), event.proof)] if event.proof else []
    return [*number, *([(_("Opened"), show.instant(event.opened_at))] if event.opened_at else [])]


def _listed(names: Iterable[str]) -> str:
    return ("、" if words.in_chinese() else ", ").join(names)


def _relation(relation: str) -> str:
    return words.word(claim_words.RELATION, relation)


def _handed(how: str) -> str:
    return words.word(claim_words.HANDED_OVER, how)


def _channel(channel: str) -> str:
    return words.word(words.CHANNEL, channel)
