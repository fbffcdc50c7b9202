"""The form of a notice: its days as they stand in the text, a line each or a span a line."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.desk.forms import StepForm, Text
from claims.domain.refusal import Refused
from claims.workdays.domain.events import Feast

_LINE = re.compile(
    r"(?P<first>\d{4}-\d{2}-\d{2})(?:\s*(?:\.\.|至|~|～|—)\s*(?P<last>\d{4}-\d{2}-\d{2}))?\s+(?P<name>\S.{0,39})"
)
_LONGEST = timedelta(days=31)


class DayUnreadable(Refused):
    """The line {line} is not a day, or a first and a last day, and the name of the feast."""

    zh = "第{line}行无法识别，请按“日期 节日”或“起始日期..截止日期 节日”填写。"


class Proposed(StepForm):
    year = forms.IntegerField(label=_("Year of the notice"), min_value=2004, max_value=9999)
    document_no = forms.CharField(label=_("Document number"), max_length=60, help_text=_("As printed on the notice."))
    source = forms.CharField(label=_("Source"), max_length=200, help_text=_("Where it was published, and the day."))
    off_days = Text(
        label=_("Days off"),
        help_text=_(
            "A line each: 2027-02-05..2027-02-11 春节. Weekend days of a holiday may be left out, statutory days not."
        ),
    )
    worked_days = Text(
        label=_("Worked days"), required=False, help_text=_("The weekend days that are worked: 2027-01-30 春节.")
    )

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        for name in ("off_days", "worked_days"):
            given[name] = list(read_days(given[name], field=name))
        return given


class Refusal(StepForm):
    ground = Text(label=_("Ground"))


def read_days(text: str, *, field: str) -> Iterator[Feast]:
    """The days of a text, in their order; refused (``DayUnreadable``) with the number of the line."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            yield from _span(line.strip(), number, field)


def _span(line: str, number: int, field: str) -> Iterator[Feast]:
    found = _LINE.fullmatch(line)
    try:
        first = date.fromisoformat(found["first"]) if found else None
        last = date.fromisoformat(found["last"] or found["first"]) if found else None
    except ValueError:
        first = last = None
    if found is None or first is None or last is None or not first <= last <= first + _LONGEST:
        raise DayUnreadable(field=field, line=number)
    for n in range((last - first).days + 1):
        yield Feast(day=first + timedelta(days=n), name=found["name"].strip())
