"""Form lines of papers: those handed in, and those the one-time notice names."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.counter.domain.documents import KINDS, Document, MissingDocument
from claims.counter.screens import words as claim_words
from claims.desk.forms import StepForm


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
        self.fields["kind"].choices = [(code, claim_words.document_kind(code)) for code in KINDS]  # type: ignore[attr-defined]

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
        return claim_words.document_kind(str(self["kind"].value()))


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
