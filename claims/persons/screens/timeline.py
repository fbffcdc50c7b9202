"""What happened to a person, in the reader's words: what was and what is, always masked."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _

from claims.desk import words
from claims.desk.happened import COLUMNS, happened
from claims.desk.line import Facts, Line
from claims.domain.event import Event
from claims.persons.domain import events as e
from claims.persons.domain.identity import mask_id, mask_name
from claims.persons.domain.person import Correction, correction_of
from claims.persons.privacy import PersonKey
from claims.persons.screens import words as person_words
from claims.persons.screens.masked import mask_phone

_MASKS: dict[str, Callable[[str], str]] = {"name": mask_name, "phone": mask_phone}
_NOTHING = "–"
_HAPPENED = f"select {COLUMNS} from claims_event where region = %(region)s and stream_id = %(stream)s order by seq"


def lines(region: str, person_id: str, key: PersonKey | None) -> list[Line]:
    """The newest first. ``key`` None: the data was erased, and the old texts with it."""
    was = happened(_HAPPENED, {"region": region, "stream": f"person:{person_id}"})
    return [Line(was=each, facts=_facts(each.event, key)) for each in reversed(was)]


def old_to_new(made: Correction, key: PersonKey | None) -> str:
    """``张* → 张*``, under the mask of the fact; a certificate with its kind."""
    mask = _MASKS.get(made.fact, mask_id)
    old, new = (_masked(sealed, made.fact, mask, key) for sealed in (made.old_sealed, made.sealed))
    if made.fact == "certificate":
        old = f"{person_words.certificate_kind(made.old_certificate_kind)} {old}"
        new = f"{person_words.certificate_kind(made.certificate_kind)} {new}"
    return f"{old} → {new}"


def _masked(sealed: str, fact: str, mask: Callable[[str], str], key: PersonKey | None) -> str:
    field = "id_no" if fact == "certificate" else fact
    return mask(key.unseal(sealed, field=field)) if sealed and key else _NOTHING


def _facts(event: Event, key: PersonKey | None) -> Facts:
    match event:
        case e.CorrectionProposed() | e.PersonCorrected():
            fact = words.word(person_words.FACT, event.fact)
            nature = words.word(person_words.NATURE, event.nature)
            return [(fact, old_to_new(correction_of(event), key)), ("", nature), *_papers(event), *_proposed(event)]
        case e.CertificateAdded():
            number = _masked(event.sealed, "certificate", mask_id, key)
            return [(person_words.certificate_kind(event.certificate_kind), number), *_papers(event)]
        case e.InsuranceNumberNoted():
            number = _masked(event.sealed, "psn_no", mask_id, key)
            return [(_("Insurance number"), number), (_("Hospital"), event.source)]
        case e.PersonTextsShown():
            named = ("、" if words.in_chinese() else ", ").join(words.word(words.TEXT, each) for each in event.fields)
            return [(_("What"), named)]
        case _:
            return _facts_of_endings(event)


def _facts_of_endings(event: Event) -> Facts:
    match event:
        case e.JoinProposed() | e.PersonsJoined():
            return [(_("Other person"), event.other_id), *_papers(event), *_proposed(event)]
        case e.JoinedInto():
            return [(_("Goes on as"), event.into_id)]
        case e.ErasureProposed() | e.PersonErased():
            basis = words.word(person_words.BASIS, event.basis)
            return [(_("Basis"), f"{basis} {event.last_date.isoformat()}"), *_papers(event), *_proposed(event)]
        case _:
            return []


def _papers(event: Any) -> list[tuple[str, str]]:
    named = ("、" if words.in_chinese() else ", ").join(
        words.word(person_words.PAPER, document.kind) for document in event.documents
    )
    return [(_("Documents"), named)]


def _proposed(event: Any) -> list[tuple[str, str]]:
    """Who proposed it and why; the ground of a confirmation is that of the proposal."""
    said = [(_("Ground"), event.ground)] if event.proposed_by else []
    return [*said, (_("Proposed by"), event.proposed_by)] if event.proposed_by else said
