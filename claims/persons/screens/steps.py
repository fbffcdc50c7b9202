"""What is done on the page of a person. Who proposes never confirms; money hangs on it, so no assessor and no cashier does."""

from django.utils.translation import gettext_lazy as _

from claims.desk.forms import Nothing, Reason
from claims.desk.steps import Step
from claims.persons import corrections, endings
from claims.persons.screens import forms

PROPOSES = ("clerk", "admin")
CONFIRMS = ("clerk", "approver", "admin")

STEPS = (
    Step(
        name="correct_person", who=PROPOSES, label=_("Correct"), tone="main", icon="edit",
        help=_("A name, a number or the telephone is wrong or was replaced. Where the person has a claim or bill, a "
               "name or number is only proposed, and a second person confirms it."),
        done=_("The correction was recorded. Where a claim or bill hangs on it, it waits for a second person."),
        form=forms.Correct, command=corrections.correct_person,
    ),
    Step(
        name="add_certificate", who=PROPOSES, label=_("Add a certificate"), icon="badge",
        help=_("A further certificate of the same person, such as the first identity number of a newborn."),
        done=_("The certificate was recorded."), form=forms.AddCertificate, command=corrections.add_certificate,
    ),
    Step(
        name="confirm_correction", who=CONFIRMS, label=_("Confirm the correction"), tone="main", icon="task_alt",
        help=_("From now on the person is known by it. Look at the paper yourself."),
        done=_("The fact was corrected."), form=Nothing, command=corrections.confirm_correction,
    ),
    Step(
        name="confirm_join", who=("approver", "admin"), label=_("Confirm the join"), tone="main", icon="join",
        help=_("Every number of the other person finds this one from now on. It cannot be taken back."),
        done=_("The two are one person."), form=Nothing, command=endings.confirm_join,
    ),
    Step(
        name="confirm_erasure", who=("approver", "admin"), label=_("Confirm the erasure"), tone="grave", icon="delete_forever",
        help=_("Name and numbers can never be read again, and no number finds the person. It cannot be taken back."),
        done=_("The personal data was erased."), form=Nothing, command=endings.confirm_erasure,
    ),
    Step(
        name="drop_proposal", who=CONFIRMS, label=_("Drop the proposal"), icon="undo",
        help=_("What was proposed is not done."), done=_("The proposal was dropped."),
        form=Reason, command=corrections.drop_proposal,
    ),
    Step(
        name="propose_join", who=PROPOSES, label=_("Is another person too"), icon="merge",
        help=_("The same human being was registered twice. This person stays; the other goes on as this one."),
        done=_("The join waits for a second person."), form=forms.Join, command=endings.propose_join,
    ),
    Step(
        name="propose_erasure", who=("admin",), label=_("Erase the data"), tone="grave", icon="delete",
        help=_("Its retention has ended, or an authority orders it. A second person has to confirm."),
        done=_("The erasure waits for a second person."), form=forms.Erase, command=endings.propose_erasure,
    ),
)  # fmt: skip
