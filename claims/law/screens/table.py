"""The table of the law as a page: every row with its days, how far it works, and the code and tests that name it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, QueryDict
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.desk import show, words
from claims.desk.export import csv_file
from claims.desk.menu import Menu, Page
from claims.desk.viewer import viewer_of
from claims.law.domain.citation import WHY_INTERNAL, article_zh, internal_on, why_internal
from claims.law.domain.law import Book, Row
from claims.law.marks import find_marks
from claims.law.queries import get_book
from claims.law.screens.forms import Filters
from claims.law.screens.words import CONFIDENCE, STATE, TONE, duty_name
from claims.law.shares import Line, lines

LAW: Final = Page(
    name="law",
    seen_by=("approver", "regulator", "admin"),
    menu=Menu(group="organisation", place=40, title=gettext_lazy("Law"), icon="gavel"),
)
LINES: Final = 50


def list_context(request: HttpRequest) -> dict[str, Any]:
    """What the page of the table needs; a filter that cannot be is said and filters nothing."""
    book, form, chosen = _asked(request)
    pages = Paginator(chosen, LINES)
    page = pages.get_page(request.GET.get("page"))
    day = form.cleaned_data.get("day")
    return {
        "form": form,
        "states": list(_states(form, book, request.GET)),
        "found": pages.count,
        "page": page,
        "lines": [_shown(book, line, day) for line in page.object_list],
        "earlier_url": _with(request.GET, page=page.previous_page_number()) if page.has_previous() else "",
        "later_url": _with(request.GET, page=page.next_page_number()) if page.has_next() else "",
        "export_url": f"{reverse('admin:claims_lawentryrow_law_export')}?{request.GET.urlencode()}",
    }


def row_context(request: HttpRequest, row_id: str) -> dict[str, Any]:
    """One row with everything the table knows of it; 404 where this region has none of that id."""
    book = get_book(viewer_of(request).region)
    line = next((line for line in lines(book, find_marks()) if line.row.id == row_id), None)
    if line is None:
        raise Http404
    return {
        "line": _shown(book, line, None),
        "text": book.texts[line.row.text],
        "line_row": line.row,
        "code": line.code,
        "tests": line.tests,
    }


def export(request: HttpRequest) -> HttpResponseBase:
    """The rows with the filters they are looked at with, as a file."""
    book, form, chosen = _asked(request)
    return csv_file("law", _head(), _exported(book, chosen, form.cleaned_data.get("day")))


def _asked(request: HttpRequest) -> tuple[Book, Filters, list[Line]]:
    book = get_book(viewer_of(request).region)
    form = Filters(request.GET, texts=book.texts.values())
    form.is_valid()
    asked = form.cleaned_data
    chosen = _on(book, asked.get("text", ""), asked.get("day"))
    state = asked.get("state", "")
    return book, form, [line for line in chosen if not state or line.row.state == state]


def _on(book: Book, text: str, day: date | None) -> list[Line]:
    """The rows of a text that are in force on a day, or are a target of our own then; first those that bear a duty, by duty."""
    places = {code: place for place, code in enumerate(book.duties)}
    found = [
        line
        for line in lines(book, find_marks())
        if (not text or line.row.text == text)
        and (day is None or book.in_force(line.row, day) or internal_on(book, line.row, day))
    ]
    return sorted(found, key=lambda line: min((places[code] for code in line.row.duties), default=len(places)))


def _states(form: Filters, book: Book, asked: QueryDict) -> Iterator[dict[str, Any]]:
    """How many rows are in each state, each a way to look at those alone."""
    given = form.cleaned_data
    counted = Counter[str](line.row.state for line in _on(book, given.get("text", ""), given.get("day")))
    for code, name in STATE.items():
        chosen = given.get("state") == code
        url = _with(asked, state="" if chosen else code, page="")
        yield {"code": code, "name": name, "tone": TONE[code], "count": counted[code], "chosen": chosen, "url": url}


def _with(asked: QueryDict, **changed: object) -> str:
    after = asked.copy()
    for name, value in changed.items():
        after[name] = str(value)
    return f"?{after.urlencode()}"


def _shown(book: Book, line: Line, day: date | None) -> dict[str, Any]:
    row, text = line.row, book.texts[line.row.text]
    begin, end = book.days_of(row)
    reason = internal_on(book, row, day) if day else why_internal(book, row)
    return {
        "id": row.id,
        "url": reverse("admin:claims_lawentryrow_law_row", args=[row.id]),
        "duties": [duty_name(code) for code in row.duties],
        "text": words.of_two(text.zh, text.en),
        "article": words.of_two(article_zh(row.article), row.article),
        "summary": words.of_two(row.zh, row.en),
        "other_summary": words.of_two(row.en, row.zh),
        "valid_from": show.day(begin),
        "valid_to": show.day(end),
        "confidence": row.confidence,
        "confidence_help": words.word(CONFIDENCE, row.confidence),
        "reason": words.of_two(*WHY_INTERNAL[reason]) if reason else "",
        "state": show.chip(TONE[row.state], words.word(STATE, row.state)),
        "why": _why(row),
        "code": len(line.code),
        "tests": len(line.tests),
    }


def _why(row: Row) -> str:
    """Why it is not wholly executable, and what is missing."""
    said = ((row.why_not_zh, row.why_not_en), (row.missing_zh, row.missing_en))
    return " ".join(filter(None, (words.of_two(*each) for each in said)))


def _head() -> list[str]:
    return [
        _("Row"), _("Duty"), _("Text of law"), _("Article"), _("Chinese summary"), _("English summary"),
        _("In force from"), _("Last day in force"), _("Confidence"), _("Shown as"), _("State"), _("Why, or what is missing"),
        _("Code"), _("Tests"),
    ]  # fmt: skip


def _exported(book: Book, chosen: Iterable[Line], day: date | None) -> Iterator[list[object]]:
    for line in chosen:
        told, row = _shown(book, line, day), line.row
        shown_as = f"{_('internal target')}: {told['reason']}" if told["reason"] else _("law")
        yield [
            row.id, "; ".join(told["duties"]), told["text"], told["article"], row.zh, row.en, told["valid_from"],
            told["valid_to"], row.confidence, shown_as, words.word(STATE, row.state), told["why"], "; ".join(line.code),
            "; ".join(line.tests),
        ]  # fmt: skip
