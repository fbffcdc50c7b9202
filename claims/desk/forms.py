"""The forms of steps: fields in, arguments of a command out. What is allowed is decided by the command."""

import uuid
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

from claims.desk import words
from claims.domain.money import Money, fen_from_yuan
from claims.domain.refusal import Refused


class Day(forms.DateField):
    """A day, by the browser's own calendar."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"), **kwargs)


class Text(forms.CharField):
    """A few sentences."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 2000)
        super().__init__(widget=forms.Textarea(attrs={"rows": 3}), **kwargs)


class Yuan(forms.CharField):
    """An amount in yuan as people type it; thousands separators are forgiven."""

    def __init__(self, **kwargs: Any) -> None:
        attrs = {"inputmode": "decimal", "class": "d-num", "autocomplete": "off"}
        super().__init__(widget=forms.TextInput(attrs=attrs), max_length=24, **kwargs)


class Proof(forms.CharField):
    """What proves a day that is entered after the end of the period it lies in."""

    def __init__(self) -> None:
        help_text = _(
            "Only where the day lies in a period that is over: the number of a document or of the post. A second person "
            "then confirms it on the page of the period, and until then the breach stands."
        )
        super().__init__(label=_("Proof"), required=False, max_length=80, help_text=help_text)


def fen(value: str, *, field: str) -> Money:
    return fen_from_yuan(value.replace(",", "").replace("，", "").strip(), field=field)


class StepForm(forms.Form):
    """The form of one step. Its request key is made when it is shown, so pressing twice is one wish."""

    request_key = forms.CharField(widget=forms.HiddenInput, validators=[RegexValidator(r"^[0-9a-f]{32}$")])

    rows: Any = None  # a formset, where a step lists things

    def __init__(self, *args: Any, subject: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.subject = subject
        self.label_suffix = ""
        self.fields["request_key"].initial = uuid.uuid4().hex

    @property
    def key(self) -> str:
        return str(self.cleaned_data["request_key"])

    def is_valid(self) -> bool:
        whole = super().is_valid()
        return (self.rows is None or self.rows.is_valid()) and whole

    def facts(self) -> dict[str, Any]:
        """The arguments of the command; may raise a refusal, as the command may."""
        return {name: value for name, value in self.cleaned_data.items() if name != "request_key"}

    def notes(self) -> list[str]:
        """What the reader should look at again in what was typed. Nothing is refused for it."""
        return []

    @property
    def shown_notes(self) -> list[str]:
        """The notes on a form that is shown again."""
        return self.notes() if self.is_bound else []

    def refuse(self, refused: Refused) -> None:
        """Says the command's no where the reader looks for it; a command counts in fen what a form asks in yuan."""
        field = refused.field.removesuffix("_fen")
        self.add_error(
            field if field in self.fields else None,
            forms.ValidationError(words.refusal_sentence(refused), code=refused.code),
        )


class Nothing(StepForm):
    """A step that needs no more than to be wanted."""


class Reason(StepForm):
    reason = Text(label=_("Reason"))


class Ground(StepForm):
    ground = Text(label=_("Ground"))
