"""Steps at a screen: a button, a small page that explains, one command, and its answer in words.

A capability declares its steps and hands them over when it is wired (``claims/wiring.py``), for its own page or for
that of a lower capability. A page knows every step of it, and never who brought it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.contrib.admin.utils import quote
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse

from claims.desk import roles
from claims.desk.base import LookOnly
from claims.desk.forms import StepForm
from claims.desk.viewer import cause_of, today_of, viewer_of
from claims.domain.refusal import Refused


@dataclass(frozen=True, kw_only=True)
class Step:
    """``command`` is called once with region, the row's number, the form's facts and the cause."""

    name: str
    who: tuple[str, ...]  # the roles that take it
    label: Any
    help: Any
    done: Any
    form: type[StepForm]
    command: Callable[..., Any]
    fits: str = ""  # the decision whose status guard it shares, where its own name is not a decision
    tone: str = "plain"  # main, plain or grave
    icon: str = "arrow_forward"
    reads: bool = False  # the reader should see the page's printed panels while deciding

    @property
    def decision(self) -> str:
        return self.fits or self.name


@dataclass(frozen=True, kw_only=True)
class Panel:
    """A part of a page that another capability shows on it."""

    title: Any
    template: str
    context: Mapping[str, Any]
    printed: bool = False  # it stands in the notice of the decision too


PanelMaker = Callable[..., Panel | None]
"""``make(request, row, **known)``: the panel of a row, or None; ``known`` is what the page has read already."""

_steps: dict[str, dict[str, Step]] = {}
_panels: dict[str, list[PanelMaker]] = {}


def declare_steps(page: str, steps: Iterable[Step]) -> None:
    """Steps on a page, in the order of its buttons."""
    for step in steps:
        roles.declare_step(step.name, step.who)
        _steps.setdefault(page, {})[step.name] = step


def declare_panels(page: str, panels: Iterable[PanelMaker]) -> None:
    """Panels on a page, from top to bottom."""
    _panels.setdefault(page, []).extend(panels)


def steps_of(page: str) -> Mapping[str, Step]:
    return _steps.get(page, {})


def panels_of(page: str, request: HttpRequest, row: Any, **known: Any) -> list[Panel]:
    """The panels others show on the page of a row."""
    made = (make(request, row, **known) for make in _panels.get(page, ()))
    return [panel for panel in made if panel]


class Stepping(LookOnly):
    """A look-only page with buttons; ``subject`` is what commands call the number of its rows."""

    subject = ""
    step_template = "claims/step.html"

    def all_steps(self) -> Mapping[str, Step]:
        return steps_of(self.page.name)

    def possible(self, request: HttpRequest, row: Any) -> Sequence[str]:
        """The decisions that fit the row now; shown as buttons, and decided again by the command."""
        return list(self.all_steps())

    def form_subject(self, request: HttpRequest, row: Any) -> Any:
        """What a form needs to know of the row to offer the right lines."""
        return row

    def steps_for(self, request: HttpRequest, row: Any, possible: Sequence[str] | None = None) -> list[dict[str, Any]]:
        viewer = viewer_of(request)
        fitting = self.possible(request, row) if possible is None else possible
        return [
            {"step": step, "url": self.step_url(row, step.name)}
            for step in self.all_steps().values()
            if step.decision in fitting and viewer.takes(step.name)
        ]

    def step_url(self, row: Any, name: str) -> str:
        route = f"admin:{self.opts.app_label}_{self.opts.model_name}_step"
        return reverse(route, args=[quote(self.key_of(row)), name])

    def more_urls(self, name: str) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.step_view)
        return [*super().more_urls(name), path("<path:object_id>/step/<slug:step_name>/", view, name=f"{name}_step")]

    def step_view(self, request: HttpRequest, object_id: str, step_name: str) -> HttpResponse:
        row = self.row_or_404(request, object_id)
        step = self.all_steps().get(step_name)
        if step is None or not viewer_of(request).takes(step.name):
            raise PermissionDenied
        if request.method == "POST":
            form = step.form(request.POST, request.FILES, subject=self.form_subject(request, row))
            if form.is_valid() and self.take(request, row, step, form):
                return HttpResponseRedirect(self.after(request, row))
        else:
            today = today_of(request, row.region)
            days = dict.fromkeys(("on_date", "received_date", "arrived_date", "due_date", "paid_date"), today)
            form = step.form(subject=self.form_subject(request, row), initial=days)
        context = {"row": row, "step": step, "form": form, "row_url": self.url_of(row), "row_title": str(row)}
        context |= {"panels": self.step_panels(request, row) if step.reads else []}
        return self.render(request, self.step_template, str(step.label), **context)

    def step_panels(self, request: HttpRequest, row: Any) -> list[Panel]:
        return []

    def after(self, request: HttpRequest, row: Any) -> str:
        return self.url_of(row)

    def take(self, request: HttpRequest, row: Any, step: Step, form: StepForm) -> bool:
        """Runs the one command of a step; a refusal goes back into the form."""
        try:
            facts = form.facts()
            cause = cause_of(request, region=row.region, request_key=form.key, ground=ground_of(facts))
            answer = step.command(region=row.region, **{self.subject: self.key_of(row)}, **facts, cause=cause)
        except Refused as refused:
            form.refuse(refused)
            return False
        messages.success(request, str(step.done))
        for note in form.notes():
            messages.warning(request, note)
        self.taken(request, row, step, answer)
        return True

    def taken(self, request: HttpRequest, row: Any, step: Step, answer: Any) -> None:
        """What else is said once, e.g. a token."""


def ground_of(facts: Mapping[str, Any]) -> str:
    """The reason a form asked for is the ground of the cause too."""
    return next((str(facts[name]) for name in ("ground", "reason", "reasons") if facts.get(name)), "")
