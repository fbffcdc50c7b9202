"""Steps on who applies and who receives: named by the clerk, confirmed by the approver."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.counter import account, payees
from claims.counter.domain.payee import MOST_HEIRS, RELATIONS
from claims.counter.screens import words as claim_words
from claims.counter.screens.papers import ClaimDocuments
from claims.desk.forms import Day, Reason, Text
from claims.desk.steps import Step
from claims.persons.domain.person import PersonUnknown
from claims.persons.queries import find_person

ID_NO = forms.TextInput(attrs={"autocomplete": "off", "class": "d-mono"})
RELATION_CHOICES = [("", _("Choose")), *claim_words.RELATION.items()]


def registered(region: str, id_no: str, *, field: str) -> str:
    """The registered person of an identity number; refused (``PersonUnknown``) if there is none."""
    person_id = find_person(region, "id_no", id_no)
    if person_id is None:
        raise PersonUnknown(field=field)
    return person_id


class Somebody(forms.CharField):
    """A registered person, typed as an identity number."""

    def __init__(self) -> None:
        help_text = _("Of somebody registered. Register who is not on the page of a new claim.")
        super().__init__(label=_("Identity number"), max_length=40, widget=ID_NO, help_text=help_text)


class ByRelation(ClaimDocuments):
    """Somebody who is registered, named in the field ``who``, by a relation, on papers."""

    who = ""
    relation = forms.ChoiceField(label=_("Relation to the insured"), choices=RELATION_CHOICES)

    def waits_for(self) -> Iterable[str]:
        return dict.fromkeys([*(kind for relation in RELATIONS.values() for kind in relation.papers), "incapacity"])

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        return {**given, self.who: registered(self.subject.region, given[self.who], field=self.who)}


class Applicant(ByRelation):
    who = "applicant_id"
    field_order = (who,)
    applicant_id = Somebody()


class Payee(ByRelation):
    who = "payee_id"
    field_order = (who,)
    payee_id = Somebody()
    other_heirs = forms.IntegerField(
        label=_("Other heirs"), min_value=0, max_value=MOST_HEIRS, initial=0,
        help_text=_("For whom this one receives, by their written authority."),
    )  # fmt: skip
    ground = Text(label=_("Ground"), help_text=_("Why somebody else receives, and what the papers show."))

    def waits_for(self) -> Iterable[str]:
        return [*super().waits_for(), "heirs_authority"]


class Death(ClaimDocuments):
    death_date = Day(label=_("Day of death"))

    def waits_for(self) -> Iterable[str]:
        return ["death_certificate"]


class DeathDoubted(ClaimDocuments):
    ground = Text(
        label=_("Ground"), help_text=_("How the death came to be recorded, and what shows that the insured is alive.")
    )

    def waits_for(self) -> Iterable[str]:
        return ["identity"]


STEPS = (
    Step(
        name="name_applicant", who=("clerk",), label=_("Name the applicant"), icon="badge",
        help=_("Somebody applies for the insured: a guardian, an agent with authority, or an heir, with papers."),
        done=_("The applicant was recorded."),
        form=Applicant, command=payees.name_applicant,
    ),
    Step(
        name="record_death", who=("clerk",), label=_("Record the death"), tone="grave", icon="person_off",
        help=_("The insured has died. From here an heir receives, and no account of the insured is paid to."),
        done=_("The death was recorded; an heir must be named as payee."),
        form=Death, command=payees.record_death,
    ),
    Step(
        name="doubt_death", who=("clerk",), label=_("Death recorded wrongly"), tone="grave", icon="person_check",
        help=_("The insured is alive. Nothing is paid until a second person has answered; then no heir receives any more."),
        done=_("Recorded; a second person is to say whether the death is taken back."),
        form=DeathDoubted, command=payees.doubt_death,
    ),
    Step(
        name="take_back_death", who=("approver",), label=_("Take the death back"), tone="grave", icon="undo",
        help=_("You have seen that the insured is alive. Whoever was named as heir receives nothing."),
        done=_("The death was taken back; the insured receives."),
        form=Reason, command=payees.take_back_death,
    ),
    Step(
        name="uphold_death", who=("clerk", "approver"), label=_("Uphold the death"), icon="gavel",
        help=_("The death was recorded rightly, or you doubt it no longer. The heir receives."),
        done=_("The death stands as recorded."),
        form=Reason, command=payees.uphold_death,
    ),
    Step(
        name="propose_payee", who=("clerk",), label=_("Propose a payee"), icon="person_add",
        help=_("The benefit goes to the insured's own account, unless the law knows somebody who receives: a guardian, an "
               "agent with authority, or an heir. A second person confirms."),
        done=_("The payee was proposed; a second person is to confirm."),
        form=Payee, command=payees.propose_payee,
    ),
    Step(
        name="confirm_payee", who=("approver",), label=_("Confirm the payee"), tone="main", icon="how_to_reg",
        help=_("You have seen the papers of the relation. The account is then given by the payee."),
        done=_("The payee was confirmed; the account is to be given."),
        form=Reason, command=payees.confirm_payee,
    ),
    Step(
        name="refuse_payee", who=("approver",), label=_("Refuse the payee"), tone="grave", icon="person_remove",
        help=_("This person is not to receive. Another one can be proposed."),
        done=_("The payee was refused."),
        form=Reason, command=payees.refuse_payee,
    ),
    Step(
        name="confirm_holder", who=("approver",), label=_("Confirm the holder"), tone="main", icon="done_all",
        help=_("The bank spells the holder nearly like the receiver. Say why it is the same person; the account counts "
               "from the day it was given."),
        done=_("The holder was confirmed."),
        form=Reason, command=account.confirm_holder,
    ),
    Step(
        name="refuse_holder", who=("approver",), label=_("Refuse the holder"), tone="grave", icon="no_accounts",
        help=_("The holder is somebody else. Another account is needed."),
        done=_("The account was refused."),
        form=Reason, command=account.refuse_holder,
    ),
)  # fmt: skip
