"""What settlement adds to the page of a claim: the steps that cost money, the calculation, the payments."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.counter.domain.dossier import UNDECIDED
from claims.counter.screens.words import RETURN_REASON
from claims.desk import show
from claims.desk.base import page_url
from claims.desk.forms import Ground, Nothing, Reason, StepForm, Text
from claims.desk.steps import Panel, Step
from claims.desk.viewer import today_of, viewer_of
from claims.desk.words import of_two, refusal_sentence, word
from claims.store.sql import fetch
from settlement.counter import commands as counter_commands
from settlement.counter.reception import Asked, find_obstacles, mend_of
from settlement.counter.reopening import confirm_reopening
from settlement.cover.queries import get_cover_year
from settlement.cover.screens import words
from settlement.cover.screens.explain import explained, sheet
from settlement.hospital.models import Hospital
from settlement.ledger.screens import voucher_lines
from settlement.payment import commands as payment_commands
from settlement.payment import words as payment_words
from settlement.payment.face import due_chip
from settlement.payment.models import PaymentRow

# Kinds of care by the national code (med_type); what a plan does not cover the command refuses.
CARE = [("21", _("Inpatient")), ("14", _("Outpatient, chronic or special disease")), ("11", _("Outpatient"))]


class Assessment(StepForm):
    """What the sheet does not say and the assessor judges."""

    place = forms.ChoiceField(label=_("Place of care"), choices=list(words.PLACE.items()))
    med_type = forms.ChoiceField(label=_("Kind of care"), choices=CARE)
    disease_scope = forms.CharField(
        label=_("Disease scope"), max_length=40, required=False,
        help_text=_("Only where the plan has a variant for certain diseases; else leave it empty."),
    )  # fmt: skip
    ground = Text(label=_("Ground"), help_text=_("What was checked, and on what basis."))


class Rejection(StepForm):
    reasons = Text(label=_("Reasons"), help_text=_("They stand in the notice, in words the claimant understands."))
    clause = forms.CharField(label=_("Clause"), max_length=500, help_text=_("The clause the rejection rests on."))


STEPS = (
    Step(
        name="assess", who=("assessor",), label=_("Assess"), tone="main", icon="calculate",
        help=_("The benefit is computed from the settlement sheet, the plan and the person's year; "
               "a second pair of eyes decides."),
        done=_("The benefit was computed; the claim waits for the approver."),
        form=Assessment, command=counter_commands.assess_claim, reads=True,
    ),
    Step(
        name="propose_rejection", who=("assessor",), label=_("Propose rejection"), fits="assess", icon="block",
        help=_("The claim is not covered. Say on what ground; the approver decides."),
        done=_("The rejection was proposed; the claim waits for the approver."),
        form=Ground, command=counter_commands.propose_rejection, reads=True,
    ),
    Step(
        name="approve", who=("approver",), label=_("Approve"), tone="main", icon="verified",
        help=_("The benefit is owed from now on, charged to the person's year and booked."),
        done=_("The benefit was approved; the claimant is to be notified."),
        form=Nothing, command=counter_commands.approve_claim, reads=True,
    ),
    Step(
        name="reject", who=("approver",), label=_("Reject"), tone="grave", icon="gavel",
        help=_("The notice of rejection must go out within 3 days."),
        done=_("The claim was rejected; the claimant is to be notified."),
        form=Rejection, command=counter_commands.reject_claim, reads=True,
    ),
    Step(
        name="send_back", who=("approver",), label=_("Send back"), icon="reply",
        help=_("The assessment is to be made again. The period does not stop for it."),
        done=_("The claim went back to the assessor."),
        form=Reason, command=counter_commands.send_back_claim, reads=True,
    ),
    Step(
        name="uphold", who=("approver",), label=_("Uphold the decision"), tone="main", icon="balance",
        help=_("The decision stands. Write down how it was explained to the claimant."),
        done=_("The decision was upheld; the claimant may answer again."),
        form=Reason, command=counter_commands.uphold_claim, reads=True,
    ),
    Step(
        name="reopen", who=("approver",), label=_("Reopen"), tone="grave", icon="restart_alt",
        help=_("The decision is taken back, its booking reversed in red, and the claim assessed again."),
        done=_("The claim was reopened."),
        form=Reason, command=counter_commands.reopen_claim, reads=True,
    ),
    Step(
        name="confirm_reopening", who=("approver",), label=_("Confirm reopening"), tone="grave", icon="restart_alt",
        help=_("The decision is taken back, its booking reversed in red, and the claim assessed again. What was paid stays "
               "with the receiver until the new decision says what is owed."),
        done=_("The claim was reopened."),
        form=Reason, command=confirm_reopening,
    ),
    Step(
        name="order_payment", who=("cashier",), label=_("Order the payment again"), tone="main", icon="send_money",
        help=_("A new payment to the claimant's account. The first one orders itself."),
        done=_("The payment was ordered."),
        form=Nothing, command=payment_commands.order_payment,
    ),
)  # fmt: skip


def calculation(request: HttpRequest, row: Any, *, claim: Any, happened: Sequence[Any]) -> Panel:
    """The calculation of the newest assessment, beside the sheet it was made from."""
    last = next((line.event for line in reversed(happened) if line.kind == "claim.assessed.1"), None)
    context = {
        "calculation": explained(last.calculation) if last else None,
        "sheet": sheet(claim.claimed),
        "outcome": claim.outcome,
        "cover_url": page_url("settlement.coverrow", f"{row.person_id}.{row.policy_year}")
        if viewer_of(request).sees("covers")
        else "",
    }
    return Panel(title=_("Calculation"), template="settlement/calculation.html", context=context, printed=True)


def obstacles(request: HttpRequest, row: Any, *, claim: Any, happened: Sequence[Any]) -> Panel | None:
    """What stands against the assessment of a claim that is not decided yet, each with the step that mends it."""
    if claim.status not in UNDECIDED:
        return None
    year = get_cover_year(region=row.region, person_id=claim.person_id, year=claim.policy_year)
    asked = Asked(claim=claim, year=year, today=today_of(request, row.region), ask=fetch)
    lines = [
        {"says": refusal_sentence(found), "mend": of_two(mend_of(found).zh, mend_of(found).en)}
        for found in find_obstacles(asked)
    ]
    title = _("What stands against the assessment")
    return Panel(title=title, template="settlement/obstacles.html", context={"obstacles": lines}) if lines else None


def payments(request: HttpRequest, row: Any, *, claim: Any, happened: Sequence[Any]) -> Panel | None:
    rows = PaymentRow.objects.filter(region=row.region, claim_no=row.claim_no).order_by("ordered_at")
    linked, today = viewer_of(request).sees("payments"), today_of(request, row.region)
    lines = [
        {
            "row": payment,
            "due": due_chip(payment, today),
            "amount": show.money(payment.amount_fen),
            "chip": payment_words.chip_of(payment),
            "failure": word(RETURN_REASON, payment.failure) if payment.failure else "",
            "url": page_url("settlement.paymentrow", payment.payment_no) if linked else "",
        }
        for payment in rows
    ]
    if not lines:
        return None
    return Panel(title=_("Payments"), template="settlement/claim_payments.html", context={"payments": lines})


def vouchers(request: HttpRequest, row: Any, *, claim: Any, happened: Sequence[Any]) -> Panel | None:
    """What the claim and its payments did to the books, for who may look into them."""
    if not viewer_of(request).sees("vouchers"):
        return None
    streams = [f"claim:{row.claim_no}", *(f"payment:{payment_no}" for payment_no in claim.payment_nos)]
    lines = voucher_lines(row.region, streams)
    return (
        Panel(title=_("Vouchers"), template="settlement/claim_vouchers.html", context={"vouchers": lines})
        if lines
        else None
    )


def hospitals(region: str) -> list[tuple[str, str]]:
    rows = Hospital.objects.filter(region=region, open=True).order_by("code")
    return [(row.code, of_two(row.name_zh, row.name_en)) for row in rows]
