"""What every screen over a table has in common: it looks, it is scoped to its viewer, and it writes nothing."""

from datetime import date
from typing import Any

from django.contrib.admin import display
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.utils import quote, unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DataError
from django.db.models import BinaryField, Model, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from unfold.admin import ModelAdmin
from unfold.views import ChangeList

from claims.desk import search, show
from claims.desk.menu import Page
from claims.desk.paging import UpToAThousand
from claims.desk.viewer import viewer_of


class Results(ChangeList):
    """A list whose rows lead to their number, so that an address means the same in every database."""

    def url_for_result(self, result: Model) -> str:
        return self.model_admin.url_of(result)

    def get_results(self, request: HttpRequest) -> None:
        try:
            super().get_results(request)
            rows: list[Any] = list(self.result_list)  # type: ignore[has-type]
        except DataError as error:  # what no column could hold, such as NUL, was written into the address
            raise IncorrectLookupParameters from error
        for row in rows:
            row.asked = request
        self.result_list = rows
        self.model_admin.prepare(rows)


class LookOnly(ModelAdmin):
    """``page`` says its name, who sees it and where in the menu it stands; ``number`` is the column in a row's address."""

    page: Page
    number = "pk"
    numbers: tuple[str, ...] = ()  # columns with an index, in which what is typed is looked for as it stands
    outlet_field = ""
    region_field = "region"
    date_field = ""
    of_persons = False  # its rows name a person, who is found by the identity number
    search_words = False  # names of places and projects may be searched for; names of persons are in no list
    page_template = ""
    list_per_page = 50
    paginator = UpToAThousand
    list_max_show_all = 200
    show_full_result_count = False
    list_filter_sheet = True
    list_fullwidth = False
    actions = None
    sortable_by: Any = None

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return viewer_of(request).sees(self.page.name)

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows = super().get_queryset(request)
        return viewer_of(request).scope(rows, region_field=self.region_field, outlet_field=self.outlet_field)

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return Results

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        """An address asks for a column that equals something, as the filters do: a pattern could take the database an
        hour, a range or a year what no column can hold, and what is kept as bytes, sealed or hashed, is not asked for."""
        name, _, how = lookup.partition("__")
        kept = any(isinstance(field, BinaryField) and field.name == name for field in self.opts.fields)
        return how in ("", "exact") and not kept and super().lookup_allowed(lookup, value, request)

    def prepare(self, rows: list[Any]) -> None:
        """Reads for a whole page of a list what its cells need.

        Each row carries the request it was read for (``asked``): one screen serves many threads, so nothing of a request may
        be kept on the screen itself.
        """

    def get_search_results(self, request: HttpRequest, queryset: QuerySet[Any], search_term: str) -> Any:
        """A number or a day: what people type. A part of a number is looked for only where no whole one is like it."""
        asked = search_term.strip()
        found = self.search_rows(request, queryset, asked) if asked else None
        if found is None and asked:
            found = self.exactly(queryset, asked)
        if found is not None:
            return found, False
        return super().get_search_results(request, queryset, asked)

    def search_rows(self, request: HttpRequest, rows: QuerySet[Any], asked: str) -> QuerySet[Any] | None:
        if self.date_field and (when := as_day(asked)):
            return rows.filter(Q(**{self.date_field: when}))
        return None

    def exactly(self, rows: QuerySet[Any], asked: str) -> QuerySet[Any] | None:
        """The rows of this very number; None when there are none."""
        for column in self.numbers:
            found = rows.filter(**{column: asked})
            if found.exists():
                return found
        return None

    def key_of(self, row: Model) -> str:
        return str(getattr(row, self.number))

    def find(self, rows: QuerySet[Any], key: str) -> QuerySet[Any]:
        if self.number == "pk" and not (key.isascii() and key.isdecimal()):
            return rows.none()
        return rows.filter(**{self.number: key})

    def url_of(self, row: Model) -> str:
        return page_url(self.opts.label_lower, self.key_of(row))

    def row_or_404(self, request: HttpRequest, object_id: str) -> Any:
        """A row of another outlet or region is not there: its existence is nobody else's business."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        try:
            row = self.find(self.get_queryset(request), unquote(object_id)).first()
        except (ValueError, ValidationError, DataError):  # no such number can exist
            row = None
        if row is None:
            raise Http404
        return row

    def get_urls(self) -> list[URLPattern]:
        name = f"{self.opts.app_label}_{self.opts.model_name}"
        wrap = self.admin_site.admin_view
        return [
            path("", wrap(self.changelist_view), name=f"{name}_changelist"),
            *self.more_urls(name),
            path("<path:object_id>/change/", wrap(self.change_view), name=f"{name}_change"),
        ]

    def more_urls(self, name: str) -> list[URLPattern]:
        return []

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **kwargs: Any) -> HttpResponse:
        row = self.row_or_404(request, object_id)
        context = self.page_context(request, row)
        title = str(context.pop("title", row))
        return self.render(request, self.page_template, title, row=row, **context)

    def page_context(self, request: HttpRequest, row: Any) -> dict[str, Any]:
        return {}

    def render(self, request: HttpRequest, template: str, title: str, **context: Any) -> HttpResponse:
        """A page inside the frame of the screens, with the list it belongs to as the way back."""
        back = {
            "title": title,
            "viewer": viewer_of(request),
            "list_url": reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist"),
            "list_name": self.opts.verbose_name_plural,
        }
        return TemplateResponse(request, template, {**self.admin_site.each_context(request), **back, **context})

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        if not self.has_view_permission(request):
            raise PermissionDenied
        if request.method == "POST" and search.ASKED in request.POST:
            return search.search_view(self, request)
        if refused := search.refuse_address(self, request):
            return refused
        context = {"title": str(self.opts.verbose_name_plural), **(extra_context or {})}
        return super().changelist_view(request, context)


def asked(row: Any) -> HttpRequest:
    """The request that a row of a list was read for."""
    found: HttpRequest = row.asked
    return found


def column(field: str, title: Any) -> Any:
    """A column as stored, under a name in the reader's language."""

    def stored(self: Any, row: Any) -> Any:
        return getattr(row, field)

    return display(description=title, ordering=field)(stored)


def day_column(field: str, title: Any) -> Any:
    """A column of days as everybody here writes them: 2014-03-31."""

    def day(self: Any, row: Any) -> str:
        return show.day(getattr(row, field))

    return display(description=title, ordering=field)(day)


def as_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.replace("/", "-"))
    except ValueError:
        return None


def page_url(label: str, key: object) -> str:
    """Where a row has its page: ``page_url("claims.claimrow", "C37…")``."""
    return reverse(f"admin:{label.replace('.', '_')}_change", args=[quote(str(key))])


def word_filter(title: Any, field: str, words: Any) -> type:
    """A filter by a code, shown in words and without a query for its choices."""
    from django.contrib.admin import SimpleListFilter

    class ByWord(SimpleListFilter):
        parameter_name = field

        def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
            return list(words.items())

        def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
            return queryset.filter(**{field: self.value()}) if self.value() else queryset

    ByWord.title = title
    return ByWord
