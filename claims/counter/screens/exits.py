"""The steps of a claim that waits, and what a reader is told of another way out that was proposed."""

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.counter import exits
from claims.counter.domain.claim import Claim
from claims.counter.domain.decisions import steps
from claims.counter.screens import words as claim_words
from claims.desk import show, words
from claims.desk.forms import Day, Ground, Reason, StepForm, Text
from claims.desk.steps import Step
from claims.waits.domain.wait import DEEMED_ACCEPTANCE
from claims.waits.queries import find_wait_days

HANDED_OVER = list(claim_words.HANDED_OVER.items())
WRITTEN = list(claim_words.WRITTEN.items())


class Reminder(StepForm):
    how = forms.ChoiceField(label=_("Told how"), choices=HANDED_OVER)
    note = Text(label=_("Note"), required=False, max_length=500)


class Forgoing(StepForm):
    told_how = forms.ChoiceField(
        label=_("Told how"), choices=WRITTEN,
        help_text=_("Tell the claimant that the claim is decided on what there is, and without which papers."),
    )  # fmt: skip
    ground = Text(label=_("Ground"), help_text=_("Why the papers do not come, as far as it is known."))


class Parking(StepForm):
    ground = Text(label=_("Ground"), help_text=_("How and when the receiver was looked for."))


class Telling(StepForm):
    """When the decision reached the claimant, and what proves it."""

    field_order = ("told_date", "exit_date", "proof", "ground")
    proof = forms.CharField(
        label=_("Proof of telling"), max_length=80, required=False,
        help_text=_("The number of a document or of the post."),
    )  # fmt: skip


class Silence(Telling):
    told_date = Day(label=_("Reached the claimant on"))


class Acceptance(Telling):
    exit_date = Day(label=_("Reached the claimant on"))
    ground = Text(label=_("Ground"), help_text=_("Why silence is no objection here."))


class Delivery(StepForm):
    way = forms.ChoiceField(label=_("Held to have arrived by"), choices=list(claim_words.WAY.items()))
    exit_date = Day(label=_("Held to have arrived on"))
    proof = forms.CharField(
        label=_("Proof"), max_length=80, help_text=_("The number of a document, of the post or of the public notice.")
    )
    ground = Text(label=_("Ground"))


STEPS = (
    Step(
        name="remind", who=("clerk",), label=_("Tell the claimant again"), icon="notifications",
        help=_("Of papers, of the answer or of the account: what the claim waits for. A notice that has not arrived is "
               "sent again."),
        done=_("It was recorded that the claimant was told again."),
        form=Reminder, command=exits.remind_claimant,
    ),
    Step(
        name="forgo_papers", who=("clerk",), label=_("Decide on what there is"), icon="playlist_remove",
        help=_("The papers asked for do not come. After the wait of the region, or at once when the claimant has declared "
               "them lost, the claim goes on without them and the period runs again."),
        done=_("The claim goes on with what there is; the period runs again."),
        form=Forgoing, command=exits.forgo_papers,
    ),
    Step(
        name="deem_accepted", who=("clerk",), label=_("No answer in time"), icon="hourglass_disabled",
        help=_("Only where the region has a rule that silence is acceptance. The days to pay count from the end of the wait."),
        done=_("The acceptance was recorded."),
        form=Silence, command=exits.deem_accepted,
    ),
    Step(
        name="propose_acceptance", who=("clerk",), label=_("Propose that silence is acceptance"), icon="rule",
        help=_("The claimant was told and does not answer. A second person decides; an objection stays possible."),
        done=_("It was proposed; a second person is to confirm."),
        form=Acceptance, command=exits.propose_acceptance,
    ),
    Step(
        name="propose_arrival", who=("clerk",), label=_("Propose that the notice has arrived"), icon="mark_email_unread",
        help=_("Nobody signed for the notice: it was delivered by proof, refused, or told by public notice. A second "
               "person decides; the period is then suspended from that day."),
        done=_("It was proposed; a second person is to confirm."),
        form=Delivery, command=exits.propose_arrival,
    ),
    Step(
        name="propose_parking", who=("clerk",), label=_("Propose to park"), icon="local_parking",
        help=_("There is no account to pay to and nobody is reached. The benefit stays owed; the day an account comes the "
               "claim goes on."),
        done=_("It was proposed; a second person is to confirm."),
        form=Parking, command=exits.propose_parking,
    ),
    Step(
        name="confirm_exit", who=("approver",), label=_("Confirm what was proposed"), tone="main", icon="done_all",
        help=_("You have seen the ground and the proof. The claim goes on as was proposed."),
        done=_("It was confirmed."),
        form=Reason, command=exits.confirm_exit,
    ),
    Step(
        name="refuse_exit", who=("clerk", "approver"), label=_("Refuse or take back what was proposed"), tone="grave",
        icon="block",
        help=_("The claim stays where it is. Another way can be proposed."),
        done=_("What was proposed is not done."),
        form=Reason, command=exits.refuse_exit,
    ),
    Step(
        name="take_up", who=("clerk",), label=_("Take up again"), tone="main", icon="play_circle",
        help=_("Somebody was reached. Once an account is given the claim goes on by itself, without this step."),
        done=_("The claim was taken up again."),
        form=Ground, command=exits.take_up_claim,
    ),
    Step(
        name="withdraw_objection", who=("clerk",), label=_("Objection withdrawn"), icon="undo",
        help=_("The claimant no longer objects, and may accept."),
        done=_("The claim waits for the claimant's answer again."),
        form=Reason, command=exits.withdraw_objection,
    ),
    Step(
        name="withdraw_assessment", who=("assessor",), label=_("Take back my assessment"), icon="undo",
        help=_("Only your own, before the second pair of eyes has decided. The period does not stop for it."),
        done=_("The claim is under assessment again."),
        form=Reason, command=exits.withdraw_assessment, reads=True,
    ),
    Step(
        name="withdraw_payee", who=("clerk",), label=_("Take back the payee"), icon="undo",
        help=_("Only whom you have proposed yourself."),
        done=_("The proposed payee was taken back."),
        form=Reason, command=exits.withdraw_payee,
    ),
    Step(
        name="withdraw_account", who=("clerk",), label=_("Take back the account"), icon="undo",
        help=_("Only an account in doubt that you have taken down yourself."),
        done=_("The account in doubt was taken back."),
        form=Reason, command=exits.withdraw_account,
    ),
)  # fmt: skip


def offered(region: str, claim: Claim) -> list[str]:
    """The decisions possible now; silence is nothing to act on where the region has no rule for it."""
    possible = steps(claim)
    if "deem_accepted" in possible and not find_wait_days(region, DEEMED_ACCEPTANCE):
        possible.remove("deem_accepted")
    return possible


def exit_facts(claim: Claim) -> dict[str, str]:
    """What was proposed and waits for a second person, in words; empty when nothing does."""
    proposed = claim.proposed_exit
    if proposed is None:
        return {}
    what = words.word(claim_words.EXIT, proposed.exit)
    way = words.word(claim_words.WAY, proposed.way)
    return {
        "what": f"{what} · {way}" if way else what,
        "day": show.day(proposed.exit_date),
        "ground": proposed.ground,
        "by": proposed.proposer,
    }
