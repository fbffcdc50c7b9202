"""Questions to persons, read-only: whose a number is, and what may be shown of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claims.domain.text import number
from claims.persons.domain.certificate import keys_of
from claims.persons.domain.identity import mask_id, mask_name
from claims.persons.domain.person import AnotherInsuranceNumber, PersonUnknown
from claims.persons.models import PersonRow, Subject
from claims.persons.numbers import Number
from claims.persons.privacy import PersonKey, blind, unwrap
from claims.store.sql import fetch

# One look into the index for each number, whatever the planner thinks of how many there are.
_FIND_EACH = """
select k.kind, i.person_id
  from unnest(%s::text[], %s::bytea[]) as k (kind, token)
 cross join lateral (select person_id from claims_blind_index i
                      where i.region = %s and i.kind = k.kind and i.token = k.token) i"""
_MASKED = """
select person_id, s.wrapped_key, p.sealed_name, p.sealed_id_no
  from claims_person p join claims_subject s using (region, person_id)
 where region = %s and person_id = any(%s) and s.wrapped_key <> ''"""
FIELDS = ("name", "id_no", "psn_no", "phone")


@dataclass(frozen=True, slots=True, kw_only=True)
class Masked:
    """What a list may show of a person; empty once the data was erased."""

    person_id: str
    name: str = ""
    id_no: str = ""


def find_person(region: str, kind: str, value: str, *, certificate_kind: str = "") -> str | None:
    """The person of a number, by blind index; ``kind`` is id_no (any certificate's) or psn_no (insurance).

    None as well where the same characters are on certificates of several persons; ``certificate_kind`` tells them apart.
    """
    if kind == "id_no":
        return find_person_of(region, keys_of(value, kinds=(certificate_kind,) if certificate_kind else None))
    return find_person_of(region, [(kind, number(value))])


def find_person_of(region: str, numbers: Sequence[Number]) -> str | None:
    found = set(find_persons(region, dict(numbers)).values())
    return found.pop() if len(found) == 1 else None


def find_persons(region: str, numbers: Mapping[str, str]) -> dict[str, str]:
    """Whose each of these numbers is, by its name in the index, in one statement; a number nobody has is left out."""
    tokens = [blind(region, kind, value) for kind, value in numbers.items()]
    return dict(fetch(_FIND_EACH, (list(numbers), tokens, region)))


def check_has_no_insurance_number(region: str, person_id: str) -> None:
    """Refuse (``AnotherInsuranceNumber``) to take a number for a person who has one."""
    if PersonRow.objects.filter(region=region, person_id=person_id).exclude(sealed_psn_no="").exists():
        raise AnotherInsuranceNumber(field="psn_no")


def get_person_texts(region: str, person_id: str) -> dict[str, str]:
    """Name, identity number, insurance number and telephone in the clear; "" for what was not given.

    For the page of one person. Raises ``PersonUnknown``; ``KeyIsGone`` once the data was erased.
    """
    row = PersonRow.objects.filter(region=region, person_id=person_id).first()
    if row is None:
        raise PersonUnknown(field="person_id")
    return _unseal(get_person_key(region, person_id), row, FIELDS)


def get_person_key(region: str, person_id: str) -> PersonKey:
    """The key a person's texts are sealed under. Raises ``PersonUnknown``, ``KeyIsGone``."""
    subject = Subject.objects.filter(region=region, person_id=person_id).first()
    if subject is None:
        raise PersonUnknown(field="person_id")
    return unwrap(region, person_id, subject.wrapped_key)


def find_masked(region: str, person_ids: Sequence[str]) -> dict[str, Masked]:
    """What a page of a list may show of its persons: one statement for the whole page."""
    ids = list(dict.fromkeys(person_ids))
    found = {person_id: Masked(person_id=person_id) for person_id in ids}
    for person_id, wrapped, name, id_no in fetch(_MASKED, (region, ids)):
        key = unwrap(region, person_id, wrapped)
        found[person_id] = Masked(
            person_id=person_id,
            name=mask_name(key.unseal(name, field="name")),
            id_no=mask_id(key.unseal(id_no, field="id_no")),
        )
    return found


def _unseal(key: PersonKey, row: PersonRow, fields: Sequence[str]) -> dict[str, str]:
    sealed = {field: getattr(row, f"sealed_{field}") for field in fields}
    return {field: key.unseal(text, field=field) if text else "" for field, text in sealed.items()}
