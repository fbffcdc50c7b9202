"""A list on which something new is opened: the form of a page that does not exist yet."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse

from claims.desk.exporting import Exporting
from claims.desk.steps import Step, Stepping, ground_of
from claims.desk.viewer import Viewer, cause_of, today_of, viewer_of
from claims.domain.refusal import Refused


class Opening(Exporting, Stepping):
    """``opening_steps`` are those of its page that open a row; ``opened_url`` is where their answer is found."""

    list_before_template = "claims/case_list.html"

    def opening_steps(self) -> Sequence[Step]:
        raise NotImplementedError

    def opened_url(self, region: str, answer: Mapping[str, Any]) -> str:
        raise NotImplementedError

    def more_urls(self, name: str) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.open_view)
        return [path("open/<slug:step_name>/", view, name=f"{name}_open"), *super().more_urls(name)]

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        viewer = viewer_of(request)
        opening = [step for step in self.opening_steps() if _may_open(viewer, step)]
        context = {
            "opening": [{"step": step, "url": reverse(f"{self.route}_open", args=[step.name])} for step in opening]
        }
        return super().changelist_view(request, {**context, **(extra_context or {})})

    def open_view(self, request: HttpRequest, step_name: str) -> HttpResponse:
        viewer = viewer_of(request)
        step = next((step for step in self.opening_steps() if step.name == step_name), None)
        if step is None or not _may_open(viewer, step):
            raise PermissionDenied
        posted = request.method == "POST"
        form = step.form(request.POST, request.FILES) if posted else step.form(initial={"on_date": today_of(request)})
        if posted and form.is_valid():
            try:
                facts = form.facts()
                cause = cause_of(request, region=viewer.region, request_key=form.key, ground=ground_of(facts))
                answer = step.command(region=viewer.region, **{self.subject: ""}, **facts, cause=cause)
                messages.success(request, str(step.done))
                return HttpResponseRedirect(self.opened_url(viewer.region, answer))
            except Refused as refused:
                form.refuse(refused)
        back = self.list_url
        return self.render(request, self.step_template, str(step.label), step=step, form=form, cancel_url=back)


def _may_open(viewer: Viewer, step: Step) -> bool:
    """A row lies in a region and, if opened at an outlet, at that one; whoever has none could never find it again."""
    placed = bool(viewer.region) and bool(viewer.outlet or not viewer.of_an_outlet)
    return placed and viewer.takes(step.name)
