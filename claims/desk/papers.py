"""Form lines of papers that are handed in."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.desk.forms import StepForm
from claims.domain.document import Document
from claims.domain.refusal import Refused


class DocumentLine(forms.Form):
    """One document. A file is only measured: its SHA-256 is kept, the file itself is not."""

    kind = forms.ChoiceField(label=_("Kind"))
    pages = forms.IntegerField(label=_("Pages"), required=False, min_value=0, max_value=9999)
    file = forms.FileField(label=_("Scan"), required=False)
    sha256 = forms.CharField(
        label="SHA-256", required=False, max_length=64, widget=forms.TextInput(attrs={"class": "d-mono"})
    )

    def __init__(self, *args: Any, kinds: Sequence[tuple[str, Any]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = kinds  # type: ignore[attr-defined]

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


DocumentLines = forms.formset_factory(DocumentLine, extra=0, max_num=60, absolute_max=60)


class WithDocuments(StepForm):
    """A step that hands in documents, of the kinds that ``kinds`` names; those ``expected`` get a line each."""

    rows_template = "claims/lines_documents.html"

    def __init__(self, data: Any = None, files: Any = None, **kwargs: Any) -> None:
        super().__init__(data, files, **kwargs)
        lines = [{"kind": kind} for kind in self.expected()]
        self.rows = DocumentLines(
            data, files, initial=None if data else lines, prefix="documents", form_kwargs={"kinds": list(self.kinds())}
        )

    def kinds(self) -> Iterable[tuple[str, Any]]:
        """Code and name of each kind that can be handed in; a step says its own."""
        return ()

    def expected(self) -> Iterable[str]:
        return [code for code, _name in self.kinds()]

    def refuse(self, refused: Refused) -> None:
        """A paper is called in the refusal what its line calls it."""
        offered = dict(self.kinds())
        kind = refused.facts.get("kind")
        if kind in offered:
            refused.facts["kind"] = str(offered[kind])
        super().refuse(refused)

    def facts(self) -> dict[str, Any]:
        return {**super().facts(), "documents": [line.document() for line in self.rows if line.given]}
