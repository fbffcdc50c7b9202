"""Form lines of papers: those handed in, and those the one-time notice names."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.counter.domain.documents import KINDS, MissingDocument
from claims.counter.screens import words as claim_words
from claims.desk.forms import StepForm
from claims.desk.papers import WithDocuments


class MissingLine(forms.Form):
    wanted = forms.BooleanField(label=_("Missing"), required=False)
    kind = forms.CharField(widget=forms.HiddenInput)
    reason = forms.CharField(label=_("Why it is needed"), required=False, max_length=500)

    @property
    def name(self) -> str:
        return claim_words.document_kind(str(self["kind"].value()))


MissingLines = forms.formset_factory(MissingLine, extra=0, max_num=60, absolute_max=60)


class ClaimDocuments(WithDocuments):
    """A step that hands in documents of a claim; kinds it waits for get a line each, and some are left open."""

    spare = 2

    def kinds(self) -> Iterable[tuple[str, Any]]:
        return [(code, claim_words.document_kind(code)) for code in KINDS]

    def expected(self) -> Iterable[str]:
        return [*self.waits_for(), *["other"] * self.spare]

    def waits_for(self) -> Iterable[str]:
        return [code for code, kind in KINDS.items() if kind.required]


class WithMissing(StepForm):
    """Documents that are asked for: a line for each kind that can be, with a box and a reason."""

    rows_template = "claims/lines_missing.html"

    def __init__(self, data: Any = None, files: Any = None, **kwargs: Any) -> None:
        super().__init__(data, files, **kwargs)
        self.rows = MissingLines(data, initial=None if data else self.lines(), prefix="documents")

    def lines(self) -> list[Mapping[str, Any]]:
        """The kinds that can be asked for; a step says its own."""
        return []

    def facts(self) -> dict[str, Any]:
        named = [line.cleaned_data for line in self.rows if line.cleaned_data.get("wanted")]
        lines = [MissingDocument(kind=line["kind"], reason=line["reason"]) for line in named]
        return {**super().facts(), "documents": lines}
