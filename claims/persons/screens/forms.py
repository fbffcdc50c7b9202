"""The forms by which a person is put right."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.desk.forms import Day, Text
from claims.desk.papers import WithDocuments
from claims.persons.domain.person import Person
from claims.persons.domain.proposal import FACTS, NATURES
from claims.persons.queries import find_person
from claims.persons.screens import words
from claims.persons.screens.words import BASIS, CERTIFICATE, FACT, NATURE

_OFF = {"autocomplete": "off"}


class Subject(NamedTuple):
    """Whom a form is about."""

    region: str
    person: Person


class Proven(WithDocuments):
    """What is said of a person (``subject``, a ``Subject``) with a ground and a paper."""

    ground = Text(label=_("Ground"), help_text=_("Why, and by which paper. No names or numbers of persons."))

    def kinds(self) -> Iterable[tuple[str, Any]]:
        return words.PAPER.items()

    def expected(self) -> Iterable[str]:
        return ("identity",)


class AddCertificate(Proven):
    certificate_kind = forms.ChoiceField(label=_("Certificate"), choices=list(CERTIFICATE.items()))
    number = forms.CharField(label=_("Number of the certificate"), max_length=50, widget=forms.TextInput(attrs=_OFF))

    field_order = ("certificate_kind", "number", "ground")


class Correct(Proven):
    fact = forms.ChoiceField(label=_("What is wrong"), choices=[(name, FACT[name]) for name in FACTS])
    value = forms.CharField(label=_("What is right"), max_length=100, widget=forms.TextInput(attrs=_OFF))
    nature = forms.ChoiceField(
        label=_("How it became wrong"), choices=[(name, NATURE[name]) for name in NATURES],
        help_text=_("A number that was typed wrong finds the person no more; one that was replaced still does."),
    )  # fmt: skip
    old_certificate_kind = forms.ChoiceField(label=_("Which certificate"), required=False)
    certificate_kind = forms.ChoiceField(
        label=_("Is a certificate of the kind"), required=False, choices=[("", _("The same")), *CERTIFICATE.items()]
    )

    field_order = ("fact", "old_certificate_kind", "value", "certificate_kind", "nature", "ground")

    def __init__(self, data: Any = None, files: Any = None, **kwargs: Any) -> None:
        super().__init__(data, files, **kwargs)
        held = [
            (each.kind, words.certificate_kind(each.kind)) for each in self.subject.person.certificates if each.current
        ]
        self.fields["old_certificate_kind"].choices = [("", "–"), *held]  # type: ignore[attr-defined]


class Join(Proven):
    """Who the other is, is said by a number of hers; the command takes the person it finds."""

    other = forms.CharField(
        label=_("A certificate's number of the other person"), max_length=50, widget=forms.TextInput(attrs=_OFF)
    )
    certificate_kind = forms.ChoiceField(
        label=_("Certificate"), required=False, choices=[("", _("By its 18 characters")), *CERTIFICATE.items()]
    )

    field_order = ("other", "certificate_kind", "ground")

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        kind = given.pop("certificate_kind")
        other = find_person(self.subject.region, "id_no", given.pop("other"), certificate_kind=kind)
        return {**given, "other_id": other or ""}


class Erase(Proven):
    basis = forms.ChoiceField(label=_("Basis"), choices=list(BASIS.items()))
    last_date = Day(label=_("Of the day"), help_text=_("The day the retention ended, or of the order."))

    field_order = ("basis", "last_date", "ground")

    def expected(self) -> Iterable[str]:
        return ("authority_letter",)
