"""The form of a step as the table of its life declares it."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.desk.forms import Day, Proof, StepForm, Text, Yuan, fen
from claims.desk.papers import WithDocuments
from claims.desk.words import lazily
from claims.life.domain.life import Decision, Field


def form_of(decision: Decision[Any]) -> type[StepForm]:
    """The form class of a step: its fields in the order of the table, and lines for papers where some are handed in."""
    fields = {field.asked: _FORMS[field.form](field) for field in decision.fields}
    if "on_date" in fields and (decision.meets or decision.cancels):
        fields["proof"] = Proof()
    base: type[StepForm] = WithDocuments if decision.documents else StepForm
    given = {"declared": decision, "facts": _facts, "kinds": _kinds, **fields}
    return type(f"{decision.name.title()}Form", (_Declared, base), given)


class _Declared:
    """Marks the forms made here."""

    declared: Decision[Any]


def _facts(self: Any) -> dict[str, Any]:
    given = super(_Declared, self).facts()
    for field in self.declared.fields:
        value = given.pop(field.asked)
        if field.form == "yuan":
            value = fen(value, field=field.asked) if value else None
        elif isinstance(value, str):
            value = value.strip()
        given[field.name] = value
    return dict(given)


def _kinds(self: Any) -> Iterable[tuple[str, Any]]:
    documents = self.declared.documents or {}
    return [(code, lazily(word.zh, word.en)) for code, word in documents.items()]


def _common(field: Field) -> dict[str, Any]:
    helped = {"help_text": lazily(field.help.zh, field.help.en)} if field.help.zh else {}
    return {"label": lazily(field.word.zh, field.word.en), "required": field.required, **helped}


def _choice(field: Field) -> forms.Field:
    choices = [(code, lazily(word.zh, word.en)) for code, word in (field.choices or {}).items()]
    return forms.ChoiceField(choices=[("", _("Choose")), *choices], **_common(field))


_FORMS: Mapping[str, Callable[[Field], forms.Field]] = {
    "words": lambda field: forms.CharField(max_length=200, **_common(field)),
    "text": lambda field: Text(**_common(field)),
    "day": lambda field: Day(**_common(field)),
    "yuan": lambda field: Yuan(**_common(field)),
    "count": lambda field: forms.IntegerField(min_value=0, max_value=2**31 - 1, **_common(field)),
    "choice": _choice,
    "yes": lambda field: forms.BooleanField(**{**_common(field), "required": False}),
}
