"""The forms of the law: an entry, a ground, and the filters of the table."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.desk import words
from claims.desk.forms import Day, StepForm, Text
from claims.law.domain.overlay import NEW
from claims.law.screens.words import CONFIDENCE, KIND, STATE
from claims.law.table import SHIPPED

Choices = list[tuple[str, Any]]


def _choices(named: Mapping[str, Any], first: Any = "") -> Choices:
    return [("", first or _("Choose")), *named.items()]


def _named(table: Iterable[Any]) -> dict[str, Any]:
    return {one.code: words.lazily(one.zh, one.en) for one in table}


class Proposed(StepForm):
    text = forms.ChoiceField(
        label=_("Text of law"),
        choices=[
            ("", _("Choose")),
            (NEW, _("A text that is not in the table")),
            *_named(SHIPPED.texts.values()).items(),
        ],
    )
    name_zh = forms.CharField(
        label=_("Chinese name"),
        required=False,
        max_length=120,
        help_text=_(
            "Names and kind only for a text that is not in the table; further articles of it need its number alone."
        ),
    )
    name_en = forms.CharField(label=_("English name"), required=False, max_length=120)
    text_kind = forms.ChoiceField(label=_("Kind of text"), choices=_choices(KIND), required=False)
    duty = forms.ChoiceField(
        label=_("Duty"),
        choices=_choices(_named(SHIPPED.duties.values())),
        required=False,
        help_text=_(
            "The duty the article bears. Without a duty and a row, only the days of the whole text are entered."
        ),
    )
    instead_of = forms.CharField(
        label=_("Takes the place of"),
        required=False,
        max_length=60,
        help_text=_(
            "The id of the row that ends the day before, as the page of the law names it, with all its duties."
        ),
    )
    article = forms.CharField(label=_("Article"), required=False, max_length=4, help_text=_("A number, such as 17."))
    summary_zh = forms.CharField(label=_("Chinese summary"), required=False, max_length=200)
    summary_en = forms.CharField(label=_("English summary"), required=False, max_length=200)
    valid_from = Day(label=_("In force from"))
    valid_to = Day(label=_("Last day in force"), required=False, help_text=_("Empty while nothing ends it."))
    confidence = forms.ChoiceField(
        label=_("Confidence"),
        choices=_choices(CONFIDENCE),
        help_text=_("Only A and B are shown to a claimant as law; the rest is an internal target."),
    )
    document_no = forms.CharField(label=_("Document number"), max_length=60, help_text=_("Of the text that was read."))
    source = forms.CharField(label=_("Source"), max_length=200, help_text=_("Where it was published, and the day."))


class Ground(StepForm):
    ground = Text(label=_("Ground"))


class Filters(forms.Form):
    """Which rows of the table are looked at. ``texts`` are those of the region's table."""

    text = forms.ChoiceField(label=_("Text of law"), required=False)
    state = forms.ChoiceField(label=_("State"), choices=_choices(STATE, _("All")), required=False)
    day = Day(label=_("In force on"), required=False)

    def __init__(self, *args: Any, texts: Iterable[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.label_suffix = ""
        self.fields["text"].choices = _choices(_named(texts), _("All"))  # type: ignore[attr-defined]
