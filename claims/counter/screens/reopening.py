"""Steps on a claim that was decided: reopening it, and asking back what was paid and is not owed."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.counter import reclaims, reopening
from claims.counter.screens import words as claim_words
from claims.desk.forms import Day, Reason, StepForm, Text, Yuan, fen
from claims.desk.steps import Step


class Proposal(StepForm):
    basis = forms.ChoiceField(label=_("Basis"), choices=list(claim_words.BASIS.items()))
    document_no = forms.CharField(
        label=_("Document number"), max_length=80,
        help_text=_("Of the judgment, the award, the objection or the report of the error."),
    )  # fmt: skip
    reason = Text(label=_("Reason"), help_text=_("What is wrong with the decision, for the second person to judge."))


class Demand(StepForm):
    how = forms.ChoiceField(label=_("Notified how"), choices=list(claim_words.WRITTEN.items()))
    pay_by = Day(label=_("To be paid back by"))
    reason = Text(label=_("Reason"), help_text=_("It stands in the letter, in words the receiver understands."))


class OfAnAmount(StepForm):
    """An amount in yuan, counted in fen by the command."""

    amount = Yuan(label=_("Amount (yuan)"))

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        given["amount_fen"] = fen(given.pop("amount"), field="amount")
        return given


class Repaid(OfAnAmount):
    bank_ref = forms.CharField(
        label=_("Bank reference"), max_length=64, widget=forms.TextInput(attrs={"autocomplete": "off"})
    )
    repaid_date = Day(
        label=_("Received by the bank on"), help_text=_("In the income account, by the bank's statement.")
    )


class Wrongly(StepForm):
    bank_ref = forms.CharField(label=_("Bank reference"), max_length=64)
    reason = Text(label=_("Reason"))


class WaiverForm(OfAnAmount):
    authority = forms.CharField(
        label=_("Authority"), max_length=80, help_text=_("The number of the approval on which it is waived.")
    )
    reason = Text(label=_("Reason"))


STEPS = (
    Step(
        name="propose_reopening", who=("clerk", "assessor"), label=_("Propose reopening"), icon="history",
        help=_("The decision is wrong although it was told, accepted, paid or closed: an error, an order of a court, a late "
               "objection, new facts. A second person confirms; until then nothing is paid."),
        done=_("The reopening was proposed; a second person is to confirm."),
        form=Proposal, command=reopening.propose_reopening,
    ),
    Step(
        name="refuse_reopening", who=("approver",), label=_("Let the decision stand"), icon="do_not_disturb_on",
        help=_("The claim is not reopened. What was held up goes on."),
        done=_("The decision stands."),
        form=Reason, command=reopening.refuse_reopening,
    ),
    Step(
        name="drop_reopening", who=("clerk", "assessor"), label=_("Withdraw the proposal"), icon="undo",
        help=_("Only who proposed the reopening withdraws it."),
        done=_("The proposal was withdrawn."),
        form=Reason, command=reopening.drop_reopening,
    ),
    Step(
        name="demand_reclaim", who=("clerk", "finance"), label=_("Demand repayment"), icon="outgoing_mail",
        help=_("More was paid than is owed. Print the letter, hand it over or send it, and record how. Again as a reminder."),
        done=_("The demand was recorded. Print the letter."),
        form=Demand, command=reclaims.demand_reclaim,
    ),
    Step(
        name="record_repayment", who=("finance",), label=_("Repayment received"), tone="main", icon="savings",
        help=_("From the statement of the income account, all of it or a part."),
        done=_("The repayment was booked."),
        form=Repaid, command=reclaims.record_repayment,
    ),
    Step(
        name="reverse_repayment", who=("finance", "approver"), label=_("Reverse a repayment"), tone="grave",
        icon="remove_done", help=_("It was recorded wrongly. Another person than recorded it reverses it in red; record "
                                   "the right one then."),
        done=_("The repayment was reversed."),
        form=Wrongly, command=reclaims.reverse_repayment,
    ),
    Step(
        name="propose_waiver", who=("finance",), label=_("Propose a waiver"), icon="volunteer_activism",
        help=_("This much is not to be asked back, on the authority of somebody who may say so. A second person confirms."),
        done=_("The waiver was proposed; a second person is to confirm."),
        form=WaiverForm, command=reclaims.propose_waiver,
    ),
    Step(
        name="confirm_waiver", who=("approver",), label=_("Confirm the waiver"), tone="grave", icon="done_all",
        help=_("You have seen the approval. The amount is written off."),
        done=_("The waiver was booked."),
        form=Reason, command=reclaims.confirm_waiver,
    ),
    Step(
        name="drop_waiver", who=("finance", "approver"), label=_("Do not waive"), icon="block",
        help=_("The amount is still asked back."),
        done=_("Nothing is waived."),
        form=Reason, command=reclaims.drop_waiver,
    ),
)  # fmt: skip
