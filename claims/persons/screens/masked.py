"""Persons on screen: always masked."""

from collections.abc import Mapping
from dataclasses import dataclass

from claims.persons.domain.identity import mask_id, mask_name
from claims.persons.privacy import KeyIsGone
from claims.persons.queries import find_person, get_person_texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Masked:
    """What a list may show of a person; empty when the data was erased."""

    person_id: str
    name: str = ""
    id_no: str = ""
    phone: str = ""


def masked(region: str, person_id: str) -> Masked:
    try:
        texts = get_person_texts(region, person_id)
    except KeyIsGone:
        return Masked(person_id=person_id)
    return masked_of(person_id, texts)


def masked_of(person_id: str, texts: Mapping[str, str]) -> Masked:
    """What may be shown of texts that are in the clear."""
    phone = texts.get("phone") or ""
    return Masked(
        person_id=person_id,
        name=mask_name(texts.get("name") or ""),
        id_no=mask_id(texts.get("id_no") or ""),
        phone=mask_phone(phone),
    )


def mask_phone(phone: str) -> str:
    return f"{phone[:3]}****{phone[-4:]}" if len(phone) >= 11 else "*" * len(phone)


def find(region: str, number: str, certificate_kind: str = "") -> str | None:
    """The person of a certificate's number, by blind index: the number itself is neither stored nor logged."""
    return find_person(region, "id_no", number, certificate_kind=certificate_kind)
