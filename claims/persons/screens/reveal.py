"""Personal data in the clear: asked for with a reason, recorded first, decrypted then, and shown in that one answer.

Screens show masks. What stands behind a mask is never in an address, a log line or an event, and a page that showed it
is not kept by the browser (the frame of the screens sends ``no-store``).
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.desk import words
from claims.desk.forms import StepForm, Text
from claims.desk.viewer import cause_of, now_of, viewer_of
from claims.domain.refusal import InTheWay, Refused
from claims.persons.commands import Case, show_person_texts
from claims.persons.queries import get_person_texts

# The same request answers twice when a button is pressed twice; sent again later it shows nothing.
ONCE = timedelta(minutes=1)


class ShownBefore(InTheWay):
    """This request was answered before. To see the data again, ask again."""

    zh = "该请求此前已获答复；如需再次查看，请重新提出。"


class Ask(StepForm):
    """``subject`` is what this reader may be shown."""

    asked = forms.MultipleChoiceField(
        label=gettext_lazy("What"), widget=forms.CheckboxSelectMultiple(attrs={"class": "d-choices"})
    )
    reason = Text(
        label=gettext_lazy("Reason"), max_length=200,
        help_text=gettext_lazy("It stays in the log together with your name. Do not write personal data into it."),
    )  # fmt: skip

    def __init__(self, *args: Any, subject: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, subject=subject, **kwargs)
        self.fields["asked"].choices = [(name, words.TEXT[name]) for name in subject]  # type: ignore[attr-defined]


class Letter(StepForm):
    """What is printed is shown to somebody too; the reason is the letter itself."""

    reason = forms.CharField(label=gettext_lazy("Reason"), max_length=200)


def show_view(screen: Any, request: HttpRequest, row: Any, case: Case) -> HttpResponse:
    """The page of one case that asks for the reason and, in its answer, shows what was asked for."""
    may_see = viewer_of(request).shown
    if not may_see:
        raise PermissionDenied
    posted = request.method == "POST"
    form = Ask(request.POST if posted else None, subject=may_see)
    texts = reveal(request, row, form, form.cleaned_data["asked"], case) if posted and form.is_valid() else {}
    shown = [(words.word(words.TEXT, name), text) for name, text in texts.items()]
    context = {"row": row, "form": form, "shown": shown, "row_url": screen.url_of(row), "row_title": str(row)}
    return screen.render(request, "claims/show.html", _("Show personal data"), **context)


def reveal(request: HttpRequest, row: Any, form: StepForm, names: Sequence[str], case: Case) -> Mapping[str, str]:
    """The texts of the person of a case, once the showing is in the log; a refusal goes back into the form."""
    reason = form.cleaned_data["reason"]
    try:
        answer = show_person_texts(
            region=row.region,
            person_id=row.person_id,
            fields=names,
            reason=reason,
            case=case,
            cause=cause_of(request, region=row.region, request_key=form.key, ground=reason),
        )
        if now_of(request, row.region) - datetime.fromisoformat(answer["shown_at"]) > ONCE:
            raise ShownBefore
        return _texts(row, names, case)
    except Refused as refused:
        form.refuse(refused)
        return {}


def _texts(row: Any, names: Sequence[str], case: Case) -> dict[str, str]:
    known = get_person_texts(row.region, row.person_id)
    return {name: known[name] if name in known else case.opened(name) for name in names}
