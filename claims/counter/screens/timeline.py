"""The timeline of a claim in the reader's words."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.translation import gettext as _

from claims.clocks.line import lines as timeline
from claims.counter.domain import events as e
from claims.counter.screens import words as claim_words
from claims.desk import show, words
from claims.desk.happened import Happened
from claims.desk.line import Line
from claims.domain.event import Event
from claims.persons.domain.events import PersonTextsShown


def lines(happened: Sequence[Happened]) -> list[Line]:
    return timeline(happened, _facts)


def _facts(event: Event) -> list[tuple[str, str]]:
    """What a reader wants to know of an event beyond its name."""
    for part in (_dossier_facts, _decision_facts, _payee_facts, _payment_facts):
        if facts := part(event):
            return facts
    return []


def _dossier_facts(event: Event) -> list[tuple[str, str]]:
    match event:
        case e.ClaimReported():
            return [(_("Documents"), _kinds(event.documents)), (_("Received by"), _channel(event.channel))]
        case e.SupplementRequested():
            return [(_("Missing"), _kinds(event.documents)), (_("Given how"), _handed(event.given_how))]
        case e.DocumentsReceived():
            return [(_("Documents"), _kinds(event.documents))]
        case e.DossierCompleted():
            return [(_("Complex case"), _("yes"))] if event.complex else []
        case PersonTextsShown():
            return [(_("What"), _listed(words.word(words.TEXT, name) for name in event.fields))]
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
        case e.ClaimNotified():
            return [(_("Notified how"), _handed(event.how))]
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


def _kinds(documents: Sequence[Any]) -> str:
    return _listed(claim_words.document_kind(document.kind) for document in documents)


def _listed(names: Iterable[str]) -> str:
    return ("、" if words.in_chinese() else ", ").join(names)


def _relation(relation: str) -> str:
    return words.word(claim_words.RELATION, relation)


def _handed(how: str) -> str:
    return words.word(claim_words.HANDED_OVER, how)


def _channel(channel: str) -> str:
    return words.word(words.CHANNEL, channel)
