"""The steps of a counter claim that claims can take itself; settlement offers those that cost money."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.counter import commands
from claims.counter.account import give_bank_account
from claims.counter.domain.claim import Claim
from claims.counter.domain.documents import still_missing
from claims.counter.screens import corrections, exits, payees, reopening
from claims.counter.screens import words as claim_words
from claims.counter.screens.papers import ClaimDocuments
from claims.counter.screens.told import STEPS as TOLD
from claims.counter.screens.told import Notice, Told
from claims.desk.forms import Day, Ground, Nothing, Proof, Reason, StepForm, Text
from claims.desk.steps import Step
from claims.persons.screens import notes


class Arrival(StepForm):
    arrived_date = Day(
        label=_("Reached the claimant on"),
        help_text=_("From this day the period is suspended until everything asked for has arrived."),
    )
    proof = Proof()


class Received(ClaimDocuments):
    received_date = Day(label=_("Received on"))
    proof = Proof()

    def __init__(self, *args: Any, subject: Any = None, **kwargs: Any) -> None:
        self.subject = subject
        super().__init__(*args, subject=subject, **kwargs)

    def waits_for(self) -> list[str]:
        claim: Claim = self.subject
        return list(claim.outstanding) or list(still_missing(claim.documents))


class Account(StepForm):
    account_no = forms.CharField(
        label=_("Account number"),
        max_length=40,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        help_text=_("It is kept encrypted; afterwards only the last four digits are shown."),
    )
    holder_name = forms.CharField(
        label=_("Account holder"),
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        help_text=_("As the bank writes it. It must be the receiver's own account: the insured's, or the payee's."),
    )
    identity_document = forms.ChoiceField(
        label=_("Identity checked by"), choices=list(claim_words.IDENTITY_DOCUMENT.items()),
        help_text=_("You have seen this document of the receiver; your name and the day are recorded."),
    )  # fmt: skip
    reason = Text(
        label=_("If the bank spells the name otherwise"), required=False, max_length=500,
        help_text=_("Why it is the same person. A second person will say."),
    )  # fmt: skip

    def notes(self) -> list[str]:
        return notes.on_account(self.cleaned_data.get("account_no", ""))


_OF_THE_CLAIM = (
    Step(
        name="complete_dossier", who=("clerk",), label=_("Dossier is complete"), tone="main", icon="task_alt",
        help=_("Nothing is missing that the assessment needs. The claim goes on to it; what only the payment needs can follow."),
        done=_("The dossier is complete; the claim waits for the assessor."),
        form=Nothing, command=commands.complete_dossier,
    ),
    Step(
        name="request_supplement", who=("clerk",), label=_("Give the one-time notice"), icon="contact_mail",
        help=_("Name everything that the assessment lacks at once: the law allows one notice only."),
        done=_("The notice was given. Print it, and record here when it reached the claimant."),
        form=Notice, command=commands.request_supplement,
    ),
    Step(
        name="record_notice_arrival", who=("clerk",), label=_("Notice has arrived"), tone="main", icon="mark_email_read",
        help=_("Only from the day the notice reached the claimant is the period suspended."),
        done=_("The period is suspended until the documents arrive."),
        form=Arrival, command=commands.record_notice_arrival,
    ),
    Step(
        name="receive_documents", who=("clerk",), label=_("Receive documents"), icon="upload_file",
        help=_("List what was handed in. When everything asked for has arrived, the period runs again."),
        done=_("The documents were recorded."),
        form=Received, command=commands.receive_documents,
    ),
    Step(
        name="notify", who=("clerk",), label=_("Notify the claimant"), tone="main", icon="outgoing_mail",
        help=_("Print the decision, hand it over or send it, and record how."),
        done=_("The claimant was notified; the claim waits for the answer."),
        form=Told, command=commands.notify_claimant,
    ),
    Step(
        name="accept", who=("clerk",), label=_("Claimant accepts"), tone="main", icon="thumb_up",
        help=_("The claimant has no objection. With the own account given, the payment orders itself."),
        done=_("The acceptance was recorded."),
        form=Nothing, command=commands.accept_claim,
    ),
    Step(
        name="dispute", who=("clerk",), label=_("Claimant objects"), icon="forum",
        help=_("Write the objection down in the claimant's words; the approver looks at it again."),
        done=_("The objection was recorded; the claim goes back to the approver."),
        form=Reason, command=commands.dispute_claim,
    ),
    Step(
        name="give_bank_account", who=("clerk",), label=_("Give the bank account"), icon="account_balance",
        help=_("The receiver's own account, from the bank card shown."),
        done=_("The account was recorded."),
        form=Account, command=give_bank_account,
    ),
    Step(
        name="close", who=("clerk",), label=_("Close the claim"), icon="inventory",
        help=_("A notified decision by which nothing more is owed can be closed while it is not disputed."),
        done=_("The claim is closed."),
        form=Ground, command=commands.close_claim,
    ),
    Step(
        name="withdraw", who=("clerk",), label=_("Withdraw"), tone="grave", icon="undo",
        help=_("Only at the claimant's own wish, before the decision. It cannot be taken back."),
        done=_("The claim was withdrawn."),
        form=Reason, command=commands.withdraw_claim,
    ),
)  # fmt: skip

STEPS = (*_OF_THE_CLAIM, *TOLD, *payees.STEPS, *corrections.STEPS, *exits.STEPS, *reopening.STEPS)

# Taken where no claim has its page yet: on the page of the new claim.
ACTS = {"register_person": ("clerk",), "report": ("clerk",)}
