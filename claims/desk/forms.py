"""The forms of steps: fields in, arguments of a command out. What is allowed is decided by the command."""

import hashlib
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

from claims.desk import words
from claims.domain.documents import KINDS, Document, MissingDocument
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


class DocumentLine(forms.Form):
    """One document. A file is only measured: its SHA-256 is kept, the file itself is not."""

    kind = forms.ChoiceField(label=_("Kind"))
    pages = forms.IntegerField(label=_("Pages"), required=False, min_value=0, max_value=9999)
    file = forms.FileField(label=_("Scan"), required=False)
    sha256 = forms.CharField(
        label="SHA-256", required=False, max_length=64, widget=forms.TextInput(attrs={"class": "d-mono"})
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [(code, words.document_kind(code)) for code in KINDS]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        values = super().clean() or self.cleaned_data
        if upload := values.get("file"):
            digest = hashlib.sha256()
            for chunk in upload.chunks():
                digest.update(chunk)
            values["sha256"] = digest.hexdigest()
            # A refused form is shown again without its files; what was measured stays.
            self.data = self.data.copy()  # type: ignore[attr-defined]
            self.data[self.add_prefix("sha256")] = values["sha256"]  # type: ignore[index]
        return values

    @property
    def given(self) -> bool:
        return bool(self.cleaned_data.get("pages") or self.cleaned_data.get("sha256"))

    def document(self) -> Document:
        value = self.cleaned_data
        return Document(kind=value["kind"], pages=value.get("pages") or 0, sha256=value["sha256"].strip().lower())


class MissingLine(forms.Form):
    wanted = forms.BooleanField(label=_("Missing"), required=False)
    kind = forms.CharField(widget=forms.HiddenInput)
    reason = forms.CharField(label=_("Why it is needed"), required=False, max_length=500)

    @property
    def name(self) -> str:
        return words.document_kind(str(self["kind"].value()))


DocumentLines = forms.formset_factory(DocumentLine, extra=0, max_num=60, absolute_max=60)
MissingLines = forms.formset_factory(MissingLine, extra=0, max_num=60, absolute_max=60)


class WithDocuments(StepForm):
    """A step that hands in documents; ``expected`` kinds get a line each, and some are left open."""

    rows_template = "claims/lines_documents.html"
    spare = 2

    def __init__(self, data: Any = None, files: Any = None, **kwargs: Any) -> None:
        super().__init__(data, files, **kwargs)
        lines = [{"kind": kind} for kind in (*self.expected(), *["other"] * self.spare)]
        self.rows = DocumentLines(data, files, initial=None if data else lines, prefix="documents")

    def expected(self) -> Iterable[str]:
        return [code for code, kind in KINDS.items() if kind.required]

    def facts(self) -> dict[str, Any]:
        return {**super().facts(), "documents": [line.document() for line in self.rows if line.given]}


class WithMissing(StepForm):
    """The one-time notice: every kind of document with a box and a reason."""

    rows_template = "claims/lines_missing.html"

    def __init__(self, data: Any = None, files: Any = None, **kwargs: Any) -> None:
        super().__init__(data, files, **kwargs)
        self.rows = MissingLines(data, initial=None if data else self.lines(), prefix="documents")

    def lines(self) -> list[Mapping[str, Any]]:
        return [{"kind": code} for code in KINDS]

    def facts(self) -> dict[str, Any]:
        named = [line.cleaned_data for line in self.rows if line.cleaned_data.get("wanted")]
        lines = [MissingDocument(kind=line["kind"], reason=line["reason"]) for line in named]
        return {**super().facts(), "documents": lines}
