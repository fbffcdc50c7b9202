"""The steps by which two people look at a breach, on the page of its clock."""

from django.utils.translation import gettext_lazy as _

from claims.clocks import commands
from claims.desk.forms import Nothing, StepForm, Text
from claims.desk.steps import Step


class Ground(StepForm):
    ground = Text(label=_("Ground"))


STEPS = (
    Step(
        name="confirm_late_facts", who=("approver",), label=_("Confirm the late entry"), tone="main", icon="fact_check",
        help=_("You have seen the proof and it shows the day. The breach is withdrawn and stays on the regulator's list "
               "with both names. Whoever entered it may not confirm it."),
        done=_("The breach was withdrawn; it stands on the list of withdrawn breaches."),
        form=Ground, command=commands.confirm_late_facts,
    ),
    Step(
        name="mark_breach_ours", who=("approver",), label=_("Agree that it was our fault"), tone="main", icon="fact_check",
        help=_("Counted anew the period was not over. The breach no longer counts and stays on the regulator's list. "
               "Whoever reported the fault may not agree to it."),
        done=_("The breach is marked as our fault; it stands on the list of withdrawn breaches."),
        form=Nothing, command=commands.mark_breach_ours,
    ),
    Step(
        name="uphold_breach", who=("assessor", "approver"), label=_("The breach stands"), tone="grave", icon="block",
        help=_("What was said against the breach does not convince, or you take it back."),
        done=_("The breach stands."),
        form=Ground, command=commands.uphold_breach,
    ),
    Step(
        name="report_fault", who=("assessor", "approver"), label=_("Report a fault of the system"), icon="bug_report",
        help=_("Only for a breach that was written although the period was not over. It is counted anew at once; a second "
               "person must agree. A fact that was entered late is entered with its proof instead."),
        done=_("The fault was reported; a second person looks at it."),
        form=Ground, command=commands.report_fault,
    ),
)  # fmt: skip
