"""The timeline of a claim in the reader's words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from claims.clocks.domain import events as clock_events
from claims.clocks.face import CLOCK_STEP, rule_name
from claims.counter.domain import events as e
from claims.counter.queries import Happened
from claims.counter.screens import words as claim_words
from claims.desk import show, words
from claims.domain.calendar import china_date
from claims.domain.event import Event
from claims.persons.domain.person import PersonTextsShown


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a timeline in the reader's words."""

    was: Happened
    facts: Sequence[tuple[str, str]]

    @property
    def name(self) -> str:
        return words.event_name(self.was.kind)

    @property
    def late(self) -> bool:
        """Recorded on a later day than it counts."""
        return china_date(self.was.occurred_at) != china_date(self.was.recorded_at)

    @property
    def ground(self) -> str:
        return self.was.ground or str(getattr(self.was.event, "reason", ""))

    @property
    def who(self) -> str:
        return words.actor(self.was.actor)

    @property
    def role(self) -> str:
        return words.word(words.ROLE, self.was.role)

    @property
    def channel(self) -> str:
        return words.word(words.CHANNEL, self.was.channel)

    @property
    def tone(self) -> str:
        tones = {"clock.breached.1": "late", "clock.warned.1": "risk", "clock.paused.1": "paused"}
        return tones.get(self.was.kind, "clock" if self.was.of_clock else "run")


def lines(happened: Sequence[Happened]) -> list[Line]:
    return [Line(was=each, facts=_facts(each.event)) for each in happened]


def _facts(event: Event) -> list[tuple[str, str]]:
    """What a reader wants to know of an event beyond its name."""
    for part in (_dossier_facts, _decision_facts, _payment_facts, _clock_facts):
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


def _payment_facts(event: Event) -> list[tuple[str, str]]:
    match event:
        case e.BankAccountGiven():
            return [(_("Account"), f"···· {event.last4}")]
        case e.ClaimPaymentOrdered():
            return [(_("Payment"), event.payment_no), (_("Amount (yuan)"), show.money(event.amount_fen))]
        case e.ClaimPaid():
            return [(_("Amount (yuan)"), show.money(event.amount_fen)), (_("Bank reference"), event.bank_ref)]
        case e.ClaimPaymentFailed() | e.ClaimPaymentReturned():
            return [(_("Payment"), event.payment_no), (_("Reason"), event.reason)]
        case e.ClaimReopened():
            return [(_("Taken back (yuan)"), show.money(event.reversed_fen))]
        case _:
            return []


def _clock_facts(event: Event) -> list[tuple[str, str]]:
    match event:
        case clock_events.ClockStarted() | clock_events.ClockResumed():
            facts = [(_("Period"), rule_name(event.rule_code)), (_("Due date"), show.day(event.due_date))]
            return [*facts, (_("Days paused"), str(event.paused_days))] if event.paused_days else facts
        case clock_events.ClockWarned():
            return [(_("Period"), rule_name(event.rule_code)), ("", words.word(CLOCK_STEP, event.step))]
        case clock_events.ClockMet():
            how = _("late") if event.late else _("in time")
            return [(_("Period"), rule_name(event.rule_code)), ("", how)]
        case clock_events.ClockBreached() | clock_events.ClockCancelled() | clock_events.BreachWithdrawn():
            return [(_("Period"), rule_name(event.rule_code))]
        case _:
            return []


def _kinds(documents: Sequence[Any]) -> str:
    return _listed(claim_words.document_kind(document.kind) for document in documents)


def _listed(names: Iterable[str]) -> str:
    return ("、" if words.in_chinese() else ", ").join(names)


def _handed(how: str) -> str:
    return words.word(claim_words.HANDED_OVER, how)


def _channel(channel: str) -> str:
    return words.word(words.CHANNEL, channel)
