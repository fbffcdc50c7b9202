"""The page of a person: by what she is known, what is proposed, what happened; and the list she is searched in."""

from collections.abc import Sequence
from typing import Any

from django.contrib.admin import display
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.desk import search, show, words
from claims.desk.base import column, page_url, word_filter
from claims.desk.menu import Menu, Page
from claims.desk.steps import Stepping, panels_of
from claims.desk.viewer import viewer_of
from claims.persons.domain.identity import mask_id
from claims.persons.domain.person import Person
from claims.persons.domain.proposal import possible
from claims.persons.models import PersonRow
from claims.persons.privacy import KeyIsGone, PersonKey
from claims.persons.queries import find_masked, get_person_key
from claims.persons.screens import timeline
from claims.persons.screens import words as person_words
from claims.persons.screens.forms import Subject
from claims.persons.screens.masked import Masked, masked_of
from claims.persons.streams import PERSON
from claims.store import get_state


class PersonScreen(Stepping):
    """An outlet finds whom it is asked about by a whole number; it has no list of everybody to look through."""

    page = Page(
        name="persons",
        seen_by=("clerk", "assessor", "approver", "regulator", "admin"),
        menu=Menu(group="work", place=60, title=_("Persons"), icon="person_search"),
    )
    number = subject = "person_id"
    numbers = ("person_id",)
    of_persons = True
    page_template = "claims/person.html"
    list_display = ("no", "name", "id_no", "state_", "registered")
    list_filter = (word_filter(_("State"), "state", person_words.STATE),)
    search_fields = ("person_id",)
    search_help_text = _("The whole number of a certificate, or the insurance number")
    ordering = ("-registered_at", "-id")

    no = column("person_id", _("Person"))

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        return not lookup.startswith("sealed_") and super().lookup_allowed(lookup, value, request)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows = super().get_queryset(request)
        listed = request.resolver_match is not None and str(request.resolver_match.url_name).endswith("_changelist")
        if viewer_of(request).of_an_outlet and listed:
            return rows.filter(person_id=request.GET.get(search.PERSON, "").replace("\0", ""))
        return rows

    def prepare(self, rows: list[PersonRow]) -> None:
        for region in {row.region for row in rows}:
            here = [row for row in rows if row.region == region]
            found = find_masked(region, [row.person_id for row in here])
            for row in here:
                row.masked = found[row.person_id]  # type: ignore[attr-defined]

    @display(description=_("Full name"))
    def name(self, row: PersonRow) -> str:
        return row.masked.name or show.NOTHING  # type: ignore[attr-defined]

    @display(description=_("Number of the certificate"))
    def id_no(self, row: PersonRow) -> str:
        return row.masked.id_no or show.NOTHING  # type: ignore[attr-defined]

    @display(description=_("State"), ordering="state")
    def state_(self, row: PersonRow) -> SafeString:
        return _chip(row.state)

    @display(description=_("Registered"), ordering="registered_at")
    def registered(self, row: PersonRow) -> str:
        return show.instant(row.registered_at)

    def possible(self, request: HttpRequest, row: PersonRow) -> Sequence[str]:
        return possible(_state(row), by=viewer_of(request).name)

    def form_subject(self, request: HttpRequest, row: PersonRow) -> Subject:
        return Subject(row.region, _state(row))

    def page_context(self, request: HttpRequest, row: PersonRow) -> dict[str, Any]:
        person, key = _state(row), _key(row)
        return {
            "person": _masked(person, key),
            "chip": _chip(person.status),
            "certificates": _certificates(person, key),
            "proposed": _proposed(person, key),
            "into_url": page_url("claims.personrow", person.joined_into) if person.joined_into else "",
            "into": person.joined_into,
            "timeline": timeline.lines(row.region, row.person_id, key),
            "panels": panels_of(self.page.name, request, row, person=person),
            "steps": self.steps_for(request, row, possible(person, by=viewer_of(request).name)),
        }


def _state(row: PersonRow) -> Person:
    return get_state(PERSON, row.region, row.person_id) or PERSON.initial


def _key(row: PersonRow) -> PersonKey | None:
    try:
        return get_person_key(row.region, row.person_id)
    except KeyIsGone:
        return None


def _masked(person: Person, key: PersonKey | None) -> Masked:
    sealed = person.sealed.items() if key else ()
    return masked_of(person.person_id, {field: key.unseal(text, field=field) for field, text in sealed if key and text})


def _chip(status: str) -> SafeString:
    return show.chip(person_words.TONE[status], words.word(person_words.STATE, status))


def _certificates(person: Person, key: PersonKey | None) -> list[dict[str, Any]]:
    return [
        {
            "kind": person_words.certificate_kind(held.kind),
            "number": mask_id(key.unseal(held.sealed, field="id_no")) if key else show.NOTHING,
            "current": held.current,
        }
        for held in person.certificates
    ]


def _proposed(person: Person, key: PersonKey | None) -> dict[str, Any] | None:
    proposal = person.proposal
    if proposal is None:
        return None
    made = proposal.correction
    what = words.word(person_words.FACT, made.fact) if made else proposal.other_id
    return {
        "title": words.word(person_words.PROPOSED, proposal.what),
        "what": what or words.word(person_words.BASIS, proposal.basis),
        "change": timeline.old_to_new(made, key) if made else "",
        "nature": words.word(person_words.NATURE, made.nature) if made else "",
        "by": proposal.proposed_by,
        "ground": proposal.ground,
    }
