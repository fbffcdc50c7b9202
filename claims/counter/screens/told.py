"""Steps by which a claimant is told something: the written forms, a complex case, and papers for the payment."""

from collections.abc import Iterable, Mapping
from datetime import UTC
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.counter import telling
from claims.counter.domain.claim import Claim
from claims.counter.domain.complexity import REASONS
from claims.counter.domain.documents import CAUSE_AND_EXTENT, FOR_PAYMENT, KINDS, still_missing
from claims.counter.screens import words as claim_words
from claims.counter.screens.papers import ClaimDocuments, WithMissing
from claims.desk.forms import Day, Reason, StepForm, Text
from claims.desk.steps import Step


class Written(StepForm):
    """A notice in writing. Each form of it has a proof: a number, or the moment at which the document was opened."""

    proof = forms.CharField(
        label=_("Number of the receipt or of the post"), required=False, max_length=80,
        help_text=_("Of the receipt the claimant signed, or of the registered mail."),
    )  # fmt: skip
    opened_at = forms.DateTimeField(
        label=_("Opened or downloaded at"), required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        help_text=_("Only for an online document. A text message draws attention to a notice and is none."),
    )  # fmt: skip

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        opened = given["opened_at"]
        return {**given, "opened_at": opened.astimezone(UTC) if opened else None}


class Notice(WithMissing, Written):
    field_order = ("given_how",)
    given_how = forms.ChoiceField(label=_("Given how"), choices=list(claim_words.WRITTEN.items()))

    def __init__(self, *args: Any, subject: Any = None, **kwargs: Any) -> None:
        self.subject = subject
        super().__init__(*args, subject=subject, **kwargs)

    def lines(self) -> list[Mapping[str, Any]]:
        """Only what shows the cause and extent; what is missing comes first."""
        claim: Claim = self.subject
        missing = still_missing(claim.documents)
        others = [code for code, kind in KINDS.items() if kind.purpose == CAUSE_AND_EXTENT and code not in missing]
        why = str(_("Required for the assessment and not handed in yet."))
        lacking = [{"kind": code, "wanted": True, "reason": why} for code in missing]
        return [*lacking, *({"kind": code, "wanted": False, "reason": ""} for code in others)]


class Told(Written):
    field_order = ("how",)
    how = forms.ChoiceField(label=_("Notified how"), choices=list(claim_words.WRITTEN.items()))


class Complexity(StepForm):
    reasons = forms.MultipleChoiceField(
        label=_("Reasons"),
        choices=[(code, claim_words.COMPLEX[code]) for code in REASONS],
        widget=forms.CheckboxSelectMultiple,
    )
    explanation = Text(label=_("Explanation"), help_text=_("The claimant reads it in the notice."))


class Reminder(WithMissing):
    asked_how = forms.ChoiceField(label=_("Asked how"), choices=list(claim_words.HANDED_OVER.items()))

    def lines(self) -> list[Mapping[str, Any]]:
        return [{"kind": code} for code in FOR_PAYMENT]


class PaymentPapers(ClaimDocuments):
    received_date = Day(label=_("Received on"))
    spare = 0

    def kinds(self) -> Iterable[tuple[str, Any]]:
        return [(code, claim_words.document_kind(code)) for code in FOR_PAYMENT]

    def waits_for(self) -> Iterable[str]:
        return FOR_PAYMENT


STEPS = (
    Step(
        name="find_complex", who=("assessor",), label=_("Find complex"), icon="psychology_alt",
        help=_("The case is complex: say why. The claimant is told, the internal target no longer applies, and the 30 days "
               "of the law remain."),
        done=_("The case was found complex. Print the notice for the claimant."),
        form=Complexity, command=telling.find_complex,
    ),
    Step(
        name="withdraw_complexity", who=("assessor", "approver"), label=_("Not complex"), icon="undo",
        help=_("It was decided in error, or what made the case complex is settled."),
        done=_("The case is not complex."),
        form=Reason, command=telling.withdraw_complexity,
    ),
    Step(
        name="request_payment_papers", who=("clerk",), label=_("Ask for papers for the payment"), icon="credit_card",
        help=_("A reminder of what only the payment needs. No period stops for it, and the dossier is complete without."),
        done=_("The reminder was recorded."),
        form=Reminder, command=telling.request_payment_papers,
    ),
    Step(
        name="receive_payment_papers", who=("clerk",), label=_("Receive papers for the payment"), icon="move_to_inbox",
        help=_("What only the payment needs can be handed in at any time before it."),
        done=_("The documents were recorded."),
        form=PaymentPapers, command=telling.receive_payment_papers,
    ),
)  # fmt: skip
