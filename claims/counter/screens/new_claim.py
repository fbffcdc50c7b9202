"""Receiving a new claim: find the person by the number of a certificate, then one form and one command."""

from datetime import date
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.counter import commands
from claims.counter.screens.offers import Enrolment, hospital_choices, offered_enrolments
from claims.counter.screens.papers import ClaimDocuments
from claims.counter.screens.payees import ID_NO, RELATION_CHOICES, registered
from claims.desk import words
from claims.desk.base import page_url
from claims.desk.forms import Day, StepForm, Yuan, fen
from claims.desk.viewer import cause_of, today_of, viewer_of
from claims.domain.refusal import Refused
from claims.persons.commands import register_person
from claims.persons.models import PersonRow
from claims.persons.screens import masked as people
from claims.persons.screens import notes
from claims.persons.screens import words as people_words

# The lines of the basic insurance settlement sheet, by their national names; the first must be there.
SHEET = {
    "medfee_sumamt": gettext_lazy("Total fees"),
    "fulamt_ownpay_amt": gettext_lazy("Own pay"),
    "overlmt_selfpay": gettext_lazy("Above the price limit"),
    "preselfpay_amt": gettext_lazy("First self-pay"),
    "inscp_scp_amt": gettext_lazy("In scope"),
    "act_pay_dedc": gettext_lazy("Basic deductible"),
    "hifp_pay": gettext_lazy("Paid by basic insurance"),
    "maf_pay": gettext_lazy("Paid by medical aid"),
}
CHANNELS = [("outlet", words.CHANNEL["outlet"]), ("mail", words.CHANNEL["mail"]), ("online", words.CHANNEL["online"])]


CERTIFICATES = [("", gettext_lazy("By its 18 characters")), *people_words.CERTIFICATE.items()]


class FindPerson(forms.Form):
    certificate_kind = forms.ChoiceField(label=gettext_lazy("Certificate"), choices=CERTIFICATES, required=False)
    id_no = forms.CharField(
        label=gettext_lazy("Number of the certificate"),
        max_length=50,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autofocus": True, "class": "d-mono"}),
    )


class NewPerson(StepForm):
    certificate_kind = forms.ChoiceField(label=gettext_lazy("Certificate"), choices=CERTIFICATES, required=False)
    id_no = forms.CharField(label=gettext_lazy("Number of the certificate"), max_length=50)
    name = forms.CharField(label=gettext_lazy("Full name"), max_length=100)
    phone = forms.CharField(label=gettext_lazy("Telephone"), max_length=30, required=False)
    psn_no = forms.CharField(label=gettext_lazy("Insurance number"), max_length=30, required=False)


class NewClaim(ClaimDocuments):
    person_id = forms.CharField(widget=forms.HiddenInput, max_length=64)
    hospital = forms.ChoiceField(label=gettext_lazy("Hospital"))
    admission_date = Day(label=gettext_lazy("Admission"))
    discharge_date = Day(label=gettext_lazy("Discharge"))
    received_date = Day(label=gettext_lazy("Received on"))
    channel = forms.ChoiceField(label=gettext_lazy("Received by"), choices=CHANNELS)
    id_no = forms.CharField(
        label=gettext_lazy("Identity number of the applicant"), max_length=40, required=False, widget=ID_NO,
        help_text=gettext_lazy("Only where somebody else applies, who must be registered; their papers stand below."),
    )  # fmt: skip
    relation = forms.ChoiceField(label=gettext_lazy("Relation to the insured"), required=False)
    death_date = Day(
        label=gettext_lazy("Day of death"), required=False, help_text=gettext_lazy("Where an heir applies.")
    )

    def __init__(self, *args: Any, subject: str, **kwargs: Any) -> None:
        super().__init__(*args, subject=subject, **kwargs)
        found = [choice for offered in hospital_choices for choice in offered(subject)]
        self.names = dict(found)
        self.fields["hospital"].choices = [("", _("Choose")), *((code, f"{code} {name}") for code, name in found)]  # type: ignore[attr-defined]
        self.fields["relation"].choices = RELATION_CHOICES  # type: ignore[attr-defined]
        for name, label in SHEET.items():
            self.fields[name] = Yuan(label=label, required=name == "medfee_sumamt")

    @property
    def sheet(self) -> list[Any]:
        return [self[name] for name in SHEET]

    @property
    def visit(self) -> list[Any]:
        return [self[name] for name in ("hospital", "admission_date", "discharge_date", "received_date", "channel")]

    @property
    def applying(self) -> list[Any]:
        return [self[name] for name in ("id_no", "relation", "death_date")]

    def applicant(self, id_no: str, relation: str, death_date: date | None) -> commands.Applicant | None:
        if not (id_no or relation or death_date):
            return None
        return commands.Applicant(
            person_id=registered(str(self.subject), id_no, field="id_no"), relation=relation, death_date=death_date
        )

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        applicant = self.applicant(given.pop("id_no"), given.pop("relation"), given.pop("death_date"))
        sheet = {name: given.pop(name) for name in SHEET}
        hospital = given.pop("hospital")
        return {
            **given,
            "fixmedins_code": hospital,
            "fixmedins_name": self.names[hospital],
            "applicant": applicant,
            "claimed": {f"{name}_fen": fen(text, field=name) for name, text in sheet.items() if text},
        }


def new_claim_view(screen: Any, request: HttpRequest) -> HttpResponse:
    """One address: look for the person, register one who is not known, or hand in the claim."""
    viewer = viewer_of(request)
    if not (viewer.takes("report") and viewer.region):
        raise PermissionDenied
    asked = request.POST.get("ask", "")
    if asked == "person":
        return _look(screen, request)
    if asked == "register":
        return _register(screen, request)
    if asked == "enrol":
        return _enrol(screen, request)
    if asked == "claim":
        return _report(screen, request)
    return _page(screen, request, find=FindPerson())


def _page(screen: Any, request: HttpRequest, **context: Any) -> HttpResponse:
    return screen.render(request, "claims/new_claim.html", _("New claim"), **context)


def _look(screen: Any, request: HttpRequest) -> HttpResponse:
    form = FindPerson(request.POST)
    if not form.is_valid():
        return _page(screen, request, find=form)
    asked = form.cleaned_data
    person_id = people.find(viewer_of(request).region, asked["id_no"], asked["certificate_kind"])
    seen = notes.on_identity(asked["id_no"], today=today_of(request))
    if person_id:
        _look_again(request, seen)
        return _claim_page(screen, request, person_id)
    return _page(screen, request, find=form, unknown=True, register=NewPerson(initial=asked), notes=seen)


def _register(screen: Any, request: HttpRequest) -> HttpResponse:
    if not viewer_of(request).takes("register_person"):
        raise PermissionDenied
    form = NewPerson(request.POST)
    region = viewer_of(request).region
    seen: list[str] = []
    if form.is_valid():
        typed = form.facts()
        seen = notes.on_name(typed["name"]) + notes.on_identity(typed["id_no"], today=today_of(request))
        try:
            cause = cause_of(request, region=region, request_key=form.key)
            answer = register_person(region=region, **typed, cause=cause)
            messages.success(request, _("The person was registered."))
            _look_again(request, seen)
            return _claim_page(screen, request, answer["person_id"])
        except Refused as refused:
            form.refuse(refused)
    return _page(screen, request, find=FindPerson(), register=form, notes=seen)


def _look_again(request: HttpRequest, seen: list[str]) -> None:
    for note in seen:
        messages.warning(request, note)


def _claim_page(
    screen: Any, request: HttpRequest, person_id: str, form: NewClaim | None = None, enrol: StepForm | None = None
) -> HttpResponse:
    region = viewer_of(request).region
    if form is None:
        initial = {"person_id": person_id, "received_date": today_of(request), "channel": "outlet"}
        form = NewClaim(subject=region, initial=initial)
    context = {"person": people.masked(region, person_id), "form": form}
    context["person_url"] = page_url("claims.personrow", person_id)
    if offered := _enrolment(request):
        empty = offered.step.form(subject=today_of(request), auto_id="enrol_%s")
        context |= {
            "enrol": enrol or empty,
            "enrol_step": offered.step,
            "enrolled": offered.enrolled(region, person_id),
        }
    return _page(screen, request, **context)


def _enrolment(request: HttpRequest) -> Enrolment | None:
    return next((each for each in offered_enrolments if viewer_of(request).takes(each.step.name)), None)


def _enrol(screen: Any, request: HttpRequest) -> HttpResponse:
    region, person_id, offered = viewer_of(request).region, _person_in(request), _enrolment(request)
    if offered is None:
        raise PermissionDenied
    if not person_id:
        return _page(screen, request, find=FindPerson())
    form = offered.step.form(request.POST, subject=today_of(request), auto_id="enrol_%s")
    if form.is_valid():
        try:
            facts = form.facts()
            cause = cause_of(request, region=region, request_key=form.key, ground=facts["ground"])
            offered.command(region=region, person_id=person_id, **facts, cause=cause)
            messages.success(request, str(offered.step.done))
            return _claim_page(screen, request, person_id)
        except Refused as refused:
            form.refuse(refused)
    return _claim_page(screen, request, person_id, enrol=form)


def _person_in(request: HttpRequest) -> str:
    """The person a form was shown for; "" when nobody of this region."""
    person_id = request.POST.get("person_id", "").replace("\0", "")
    region = viewer_of(request).region
    known = PersonRow.objects.filter(region=region, person_id=person_id, state="active").exists()
    return person_id if known else ""


def _report(screen: Any, request: HttpRequest) -> HttpResponse:
    viewer = viewer_of(request)
    form = NewClaim(request.POST, request.FILES, subject=viewer.region)
    person_id = _person_in(request)
    if not person_id:
        return _page(screen, request, find=FindPerson())
    if form.is_valid():
        try:
            cause = cause_of(request, region=viewer.region, request_key=form.key)
            answer = commands.report_claim(region=viewer.region, outlet=viewer.outlet, **form.facts(), cause=cause)
            messages.success(request, _("The claim was received."))
            return HttpResponseRedirect(page_url("claims.claimrow", answer["claim_no"]))
        except Refused as refused:
            form.refuse(refused)
    return _claim_page(screen, request, person_id, form)
