"""A list that can be had as a file, with the filters it is looked at with."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import ERROR_FLAG
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import URLPattern, path, reverse

from claims.desk import search
from claims.desk.base import LookOnly
from claims.desk.export import csv_file


class Exporting(LookOnly):
    """A list that can be had as a file: ``export_head`` names its columns, ``exported`` gives its lines."""

    list_before_template = "claims/list_export.html"

    def export_head(self) -> Sequence[str]:
        raise NotImplementedError

    def exported(self, rows: Iterator[Any]) -> Iterator[Sequence[object]]:
        raise NotImplementedError

    @property
    def route(self) -> str:
        return f"admin:{self.opts.app_label}_{self.opts.model_name}"

    @property
    def list_url(self) -> str:
        return reverse(f"{self.route}_changelist")

    def more_urls(self, name: str) -> list[URLPattern]:
        export = path("export/", self.admin_site.admin_view(self.export_view), name=f"{name}_export")
        return [export, *super().more_urls(name)]

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        url = f"{reverse(f'{self.route}_export')}?{request.GET.urlencode()}"
        return super().changelist_view(request, {"export_url": url, **(extra_context or {})})

    def export_view(self, request: HttpRequest) -> HttpResponseBase:
        """The list with its filters as a file, in the reader's language. What the list does not answer, it answers
        with the list."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        if search.refuse_address(self, request):
            return HttpResponseRedirect(self.list_url)
        try:
            rows = self.get_changelist_instance(request).get_queryset(request)
        except IncorrectLookupParameters:
            return HttpResponseRedirect(f"{self.list_url}?{ERROR_FLAG}=1")
        return csv_file(self.opts.model_name or "", self.export_head(), self.exported(rows.iterator()))
