"""The list and the page of a declared life: its cases by due date, and one of them with clocks, papers, timeline, steps."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django.contrib.admin import SimpleListFilter, display
from django.db.models import F, Q, QuerySet
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.clocks.face import STATE, State, explained, face_of, on_their_today, running_on
from claims.clocks.happened import find_happened
from claims.clocks.line import lines
from claims.clocks.queries import find_clocks
from claims.clocks.screens.page import SubjectPage
from claims.desk import show, words
from claims.desk.base import asked, day_column, page_url, word_filter
from claims.desk.line import Facts
from claims.desk.opening import Opening
from claims.desk.steps import Step, panels_of
from claims.desk.viewer import today_of, viewer_of
from claims.domain.document import Document
from claims.domain.event import Event
from claims.life.commands import take_step
from claims.life.domain.life import Decision, Field, Life
from claims.life.domain.living import possible
from claims.life.models import CaseRow
from claims.life.queries import get_case
from claims.life.screens.forms import form_of
from claims.store import Cause


class DueFilter(SimpleListFilter):
    """By what the chip of the due date says."""

    title = gettext_lazy("Next due date")
    parameter_name = "due"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(state.value, STATE[state]) for state in (State.LATE, State.TODAY, State.SOON, State.RUNNING)]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        chosen = next((state for state in State if state.value == self.value()), None)
        if chosen is None:
            return queryset
        return queryset.filter(on_their_today(request, _running_on)[chosen])


def _running_on(today: date) -> dict[State, Q]:
    return running_on(today, due="next_due_date", soon="next_soon_date")


class LifeScreen(Opening):
    """A capability derives its own and gives it ``life`` and ``page``."""

    life: Life[Any]
    number = "number"
    numbers = ("number",)
    subject = "number"
    outlet_field = "outlet"
    date_field = "opened_date"
    page_template = "claims/case.html"
    search_fields = ("number",)
    search_help_text = gettext_lazy("Number of the case, or a date such as 2014-03-31")
    ordering = (F("next_due_date").asc(nulls_last=True), "-opened_date")
    list_fullwidth = True

    opened = day_column("opened_date", gettext_lazy("Opened"))

    def get_list_display(self, request: HttpRequest) -> Sequence[Any]:
        # A text of many sentences is read on the page and in the file; in a line of the list it would be the whole list.
        own = [name for name in self.life.own_fields() if self._field(name).form != "text"]
        return ("number", "state", "due", "opened", "outlet", *map(self._column, own))

    def get_list_filter(self, request: HttpRequest) -> Sequence[Any]:
        named = {code: words.lazily(*status.word) for code, status in self.life.statuses.items()}
        return (DueFilter, word_filter(gettext_lazy("Status"), "status", named))

    @display(description=gettext_lazy("Status"), ordering="status")
    def state(self, row: CaseRow) -> SafeString:
        return self._chip(row.status)

    @display(description=gettext_lazy("Next due date"), ordering="next_due_date")
    def due(self, row: CaseRow) -> SafeString | str:
        if row.next_due_date is None:
            return show.NOTHING
        period = face_of(row.next_due_date, row.next_soon_date, today_of(asked(row), row.region))
        return show.day_and_chip(row.next_due_date, period.chip)

    def page_context(self, request: HttpRequest, row: CaseRow) -> dict[str, Any]:
        today = today_of(request, row.region)
        case = get_case(self.life, row.region, row.number)
        subject = f"{self.life.name}:{row.number}"
        clocks = [explained(view, today) for view in find_clocks(row.region, subject, today=today)]
        happened = find_happened(row.region, subject)
        status = self.life.statuses.get(case.status)
        return {
            "title": row.number,
            "case": case,
            "status": self._chip(case.status),
            "waits_for": words.word(words.ROLE, status.waits_for) if status else "",
            "known": [(label, text) for label, text in self._known(case) if text],
            "open_clocks": [clock for clock in clocks if clock["row"].closed_at is None],
            "closed_clocks": [clock for clock in clocks if clock["row"].closed_at],
            "documents": [(self._document(document), document) for document in case.documents],
            "timeline": lines(happened, self._facts)[::-1],
            "panels": panels_of(self.page.name, request, row, case=case, happened=happened),
            "steps": self.steps_for(request, row, self._possible(request, case)),
        }

    def _possible(self, request: HttpRequest, case: Any) -> list[str]:
        names = possible(self.life, case, by=viewer_of(request).name)
        return [self.life.command(self.life.decision(name)) for name in names]

    # Opening a case, and the list as a file.

    def opening_steps(self) -> Sequence[Step]:
        opening = {self.life.command(decision) for decision in self.life.decisions if decision.opens}
        return [step for step in self.all_steps().values() if step.name in opening]

    def opened_url(self, region: str, answer: Mapping[str, Any]) -> str:
        return page_url(self.opts.label_lower, answer["number"])

    def export_head(self) -> Sequence[str]:
        head = [_("number"), _("status"), _("opened"), _("latest step"), _("next due date"), _("outlet")]
        return [*head, *(words.of_two(*self._field(name).word) for name in self.life.own_fields())]

    def exported(self, rows: Iterator[Any]) -> Iterator[list[object]]:
        for row in rows:
            known = [row.number, self._status(row.status), row.opened_date, row.latest_date, row.next_due_date]
            yield [*known, row.outlet, *(text for _label, text in self._known(row))]

    # The words of the table.

    # A case may have lived what the table no longer has; then the code is shown, as for any code without a word.

    def _status(self, status: str) -> str:
        known = self.life.statuses.get(status)
        return words.of_two(*known.word) if known else status

    def _chip(self, status: str) -> SafeString:
        known = self.life.statuses.get(status)
        return show.chip("done" if known and known.over else "run", self._status(status))

    def _document(self, document: Document) -> str:
        named = [decision.documents[document.kind] for decision in self.life.decisions
                 if decision.documents and document.kind in decision.documents]  # fmt: skip
        return words.of_two(*named[0]) if named else document.kind

    def _known(self, case: Any) -> Iterator[tuple[str, str]]:
        for name in self.life.own_fields():
            field = self._field(name)
            yield words.of_two(*field.word), shown(field, getattr(case, name))

    def _field(self, name: str) -> Field:
        """The first step that asks for it names it; each that asks may offer choices of its own."""
        asking = [field for decision in self.life.decisions for field in decision.fields if field.name == name]
        offered = {code: word for field in asking for code, word in (field.choices or {}).items()}
        return replace(asking[0], choices=offered)

    def _column(self, name: str) -> Any:
        field = self._field(name)

        @display(description=words.lazily(*field.word), ordering=name)
        def cell(row: CaseRow) -> str:
            return shown(field, getattr(row, name))

        return cell

    def _facts(self, event: Event) -> Facts:
        decision = next((each for each in self.life.decisions if type(event) is each.happens), None)
        # The reason of a step is the ground of its line.
        fields = [field for field in decision.fields if field.name != "reason"] if decision else ()
        found = [(words.of_two(*field.word), shown(field, getattr(event, field.name))) for field in fields]
        return [(label, text) for label, text in found if text]


def steps_of_life(life: Life[Any]) -> list[Step]:
    """The steps of a table that somebody takes, for its page and for opening a case."""
    return [_step(life, decision) for decision in life.decisions if decision.who]


def _step(life: Life[Any], decision: Decision[Any]) -> Step:
    def command(*, region: str, number: str, cause: Cause, proof: str = "", **given: Any) -> dict[str, Any]:
        return take_step(life, decision.name, region=region, number=number, given=given, proof=proof, cause=cause)

    return Step(
        name=life.command(decision),
        who=decision.who,
        label=words.lazily(*decision.word),
        help=words.lazily(*decision.help),
        done=words.lazily(*decision.done),
        form=form_of(decision),
        command=command,
        tone=decision.tone,
        icon=decision.icon,
    )


def subject_page(screen: type[LifeScreen], model: type[CaseRow]) -> SubjectPage:
    """A case as the subject of its clocks."""
    return SubjectPage(page=screen.page.name, label=model._meta.label_lower)


def shown(field: Field, value: Any) -> str:
    """The value of a field as people read it; "" where there is none."""
    if value is None or value == "":
        return ""
    match field.form:
        case "yuan":
            return show.money(value)
        case "choice":
            word = (field.choices or {}).get(value)
            return words.of_two(*word) if word else str(value)
        case "yes":
            return _("yes") if value else ""
        case _:
            return str(value)
