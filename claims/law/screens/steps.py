"""The steps of an entry of law, each by a second person after the first."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from claims.desk.forms import Nothing
from claims.desk.steps import Step
from claims.law import commands
from claims.law.screens.forms import Ground, Proposed
from claims.store import Cause


def _propose(*, region: str, law_entry: str, cause: Cause, **given: Any) -> dict[str, Any]:
    return commands.propose_law_entry(region=region, cause=cause, **given)


def _of_one(command: Any) -> Any:
    def run(*, region: str, law_entry: str, cause: Cause, **given: Any) -> dict[str, Any]:
        answer: dict[str, Any] = command(region=region, entry_no=int(law_entry.partition(".")[2]), cause=cause, **given)
        return answer

    return run


STEPS = (
    Step(
        name="propose_law_entry", who=("admin",), label=_("Enter an article or a day"), tone="main", icon="add",
        help=_("Enter what you read, with the number of the document and where it was published. For an article choose the "
               "duty it bears, or the row whose place it takes; without both, the days of the whole text are entered. It is "
               "cited in this region once a second person has approved it."),
        done=_("The entry waits for a second person."),
        form=Proposed, command=_propose,
    ),
    Step(
        name="approve_law_entry", who=("admin", "approver"), label=_("Approve the entry"), tone="main", icon="fact_check",
        help=_("You have compared every word and day with the source. From here it is cited; letters written before cite "
               "what they cited."),
        done=_("Approved: facts from its first day on are told under it."),
        form=Nothing, command=_of_one(commands.approve_law_entry),
    ),
    Step(
        name="refuse_law_entry", who=("admin", "approver"), label=_("Refuse the entry"), tone="grave", icon="block",
        help=_("It differs from the source, or you take back what you entered. Enter it again, corrected."),
        done=_("The entry is not cited."),
        form=Ground, command=_of_one(commands.refuse_law_entry),
    ),
    Step(
        name="propose_law_revocation", who=("admin", "approver"), label=_("Propose to revoke"), tone="grave", icon="undo",
        help=_("The entry is wrong. It is cited until a second person agrees; then enter the right one."),
        done=_("The revocation waits for a second person."),
        form=Ground, command=_of_one(commands.propose_law_revocation),
    ),
    Step(
        name="approve_law_revocation", who=("admin", "approver"), label=_("Revoke the entry"), tone="grave",
        icon="fact_check",
        help=_("You agree that the entry is wrong. It is cited no longer; letters written under it stay as they are."),
        done=_("The entry is revoked."),
        form=Nothing, command=_of_one(commands.approve_law_revocation),
    ),
    Step(
        name="refuse_law_revocation", who=("admin", "approver"), label=_("Keep the entry"), icon="block",
        help=_("The entry is right, or you take your doubt back."),
        done=_("The entry is cited as before."),
        form=Ground, command=_of_one(commands.refuse_law_revocation),
    ),
)  # fmt: skip
