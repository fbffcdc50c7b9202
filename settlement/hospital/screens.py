"""Hospitals: what they are owed, and the tokens they enter with."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.admin import display
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.desk import show
from claims.desk import words as claim_words
from claims.desk.base import column
from claims.desk.forms import StepForm
from claims.desk.menu import Menu, Page
from claims.desk.steps import Step, Stepping, panels_of
from claims.desk.viewer import viewer_of
from settlement.hospital import commands as hospital_commands
from settlement.hospital.models import Hospital, HospitalToken


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


STEPS = (
    Step(
        name="make_token", who=("admin",), label=_("Make a token"), icon="vpn_key",
        help=_("The token is shown once, right after it was made; only its SHA-256 is kept."),
        done=_("The token was made."), form=NewToken, command=hospital_commands.make_token,
    ),
    Step(
        name="revoke_token", who=("admin",), label=_("Revoke a token"), tone="grave", icon="key_off",
        help=_("The token opens nothing from now on. It cannot be taken back."),
        done=_("The token was revoked."), form=OldToken, command=hospital_commands.revoke_token,
    ),
)  # fmt: skip


class HospitalScreen(Stepping):
    page = Page(
        name="hospitals",
        seen_by=(
            "assessor",
            "approver",
            "cashier",
            "finance",
            "regulator",
            "admin",
        ),
        menu=Menu(group="settlement", place=30, title=_("Hospitals"), icon="local_hospital"),
    )
    number = "code"
    subject = "hospital_code"
    page_template = "settlement/hospital.html"
    list_display = ("no", "name", "county", "last4", "open_")
    search_fields = ("code", "name_zh", "name_en")
    search_words = True
    ordering = ("code",)

    no = column("code", _("Hospital"))
    county = column("county_code", _("County"))

    def possible(self, request: HttpRequest, row: Hospital) -> Sequence[str]:
        live = HospitalToken.objects.filter(region=row.region, hospital_code=row.code, revoked_at=None).exists()
        return [name for name in self.all_steps() if name != "revoke_token" or live]

    def taken(self, request: HttpRequest, row: Hospital, step: Step, answer: Any) -> None:
        if step.name == "make_token":
            messages.warning(request, _("Copy it now, it is never shown again: %(token)s") % {"token": answer})

    def page_context(self, request: HttpRequest, row: Hospital) -> dict[str, Any]:
        viewer = viewer_of(request)
        tokens_seen = viewer.takes("make_token") or viewer.role == "regulator"
        return {
            "panels": panels_of(self.page.name, request, row),
            "title": f"{row.code} {self.name(row)}",
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
