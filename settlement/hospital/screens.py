"""Hospitals: what they are owed, and the tokens they enter with."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.admin import display
from django.db.models import Count, Sum
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.desk import show
from claims.desk import words as claim_words
from claims.desk.base import column, page_url
from claims.desk.forms import Nothing, StepForm
from claims.desk.steps import Step, Stepping
from claims.desk.viewer import viewer_of
from settlement.cover.models import BillRow
from settlement.hospital import commands as hospital_commands
from settlement.hospital.models import Hospital, HospitalToken
from settlement.payment import commands as payment_commands
from settlement.payment import words as payment_words
from settlement.payment.models import PaymentRow


class NewToken(StepForm):
    note = forms.CharField(label=_("Note"), max_length=200, help_text=_("For whom and for which system."))


class OldToken(StepForm):
    token_id = forms.ChoiceField(label=_("Token"))

    def __init__(self, *args: Any, subject: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, subject=subject, **kwargs)
        live = HospitalToken.objects.filter(region=subject.region, hospital_code=subject.code, revoked_at=None)
        self.fields["token_id"].choices = [  # type: ignore[attr-defined]
            (token.pk, f"{show.instant(token.made_at)} {token.note}") for token in live.order_by("made_at")
        ]


STEPS: Mapping[str, Step] = {
    step.name: step
    for step in (
        Step(
            name="order_hospital_payment", label=_("Order the reimbursement"), tone="main", icon="send_money",
            help=_("One payment for every settled bill of this hospital that is not paid yet."),
            done=_("The reimbursement was ordered."), form=Nothing, command=payment_commands.order_hospital_payment,
        ),
        Step(
            name="make_token", label=_("Make a token"), icon="vpn_key",
            help=_("The token is shown once, right after it was made; only its SHA-256 is kept."),
            done=_("The token was made."), form=NewToken, command=hospital_commands.make_token,
        ),
        Step(
            name="revoke_token", label=_("Revoke a token"), tone="grave", icon="key_off",
            help=_("The token opens nothing from now on. It cannot be taken back."),
            done=_("The token was revoked."), form=OldToken, command=hospital_commands.revoke_token,
        ),
    )
}  # fmt: skip


class HospitalScreen(Stepping):
    page = "hospitals"
    number = "code"
    subject = "hospital_code"
    page_template = "settlement/hospital.html"
    list_display = ("no", "name", "county", "last4", "open_")
    search_fields = ("code", "name_zh", "name_en")
    search_words = True
    ordering = ("code",)

    no = column("code", _("Hospital"))
    county = column("county_code", _("County"))

    def all_steps(self) -> Mapping[str, Step]:
        return STEPS

    def possible(self, request: HttpRequest, row: Hospital) -> Sequence[str]:
        live = HospitalToken.objects.filter(region=row.region, hospital_code=row.code, revoked_at=None).exists()
        return [name for name in STEPS if name != "revoke_token" or live]

    def taken(self, request: HttpRequest, row: Hospital, step: Step, answer: Any) -> None:
        if step.name == "make_token":
            messages.warning(request, _("Copy it now, it is never shown again: %(token)s") % {"token": answer})

    def page_context(self, request: HttpRequest, row: Hospital) -> dict[str, Any]:
        viewer = viewer_of(request)
        unpaid = BillRow.objects.filter(
            region=row.region, hospital_code=row.code, state="settled", payment_no=None, benefit_fen__gt=0
        )
        owed = unpaid.aggregate(count=Count("id"), sum=Sum("benefit_fen"))
        payments = PaymentRow.objects.filter(region=row.region, hospital_code=row.code).order_by("-ordered_at")[:20]
        tokens_seen = viewer.takes("make_token") or viewer.role == "regulator"
        return {
            "title": f"{row.code} {self.name(row)}",
            "owed_count": owed["count"],
            "owed": show.money(owed["sum"] or 0),
            "payments": [
                {
                    "row": payment,
                    "amount": show.money(payment.amount_fen),
                    "chip": show.chip(
                        payment_words.PAYMENT_TONE[payment.state], str(payment_words.PAYMENT[payment.state])
                    ),
                    "url": page_url("settlement.paymentrow", payment.payment_no) if viewer.sees("payments") else "",
                }
                for payment in payments
            ],
            "tokens": HospitalToken.objects.filter(region=row.region, hospital_code=row.code).order_by("-made_at")
            if tokens_seen
            else None,
            "steps": self.steps_for(request, row),
        }

    @display(description=_("Name"), ordering="name_zh")
    def name(self, row: Hospital) -> str:
        return claim_words.of_two(row.name_zh, row.name_en)

    @display(description=_("Account, last digits"))
    def last4(self, row: Hospital) -> str:
        return row.account_last4 or show.NOTHING

    @display(description=_("Open"), boolean=True)
    def open_(self, row: Hospital) -> bool:
        return row.open
