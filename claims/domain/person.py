"""A person: an opaque id, and what is personal only as ciphertext."""

import msgspec

from claims.domain.event import Event, event
from claims.domain.refusal import InTheWay, NotThere

STATE_VERSION = 1


class PersonUnknown(NotThere):
    """No such person is registered in this region."""

    zh = "本统筹地区未登记此人。"


class PersonAlreadyRegistered(InTheWay):
    """This person is already registered under the same identity or insurance number."""

    zh = "该证件号码或人员编号已登记。"


@event("person.registered.1")
class PersonRegistered(Event, frozen=True, kw_only=True):
    """``sealed`` maps name, id_no, psn_no and phone to base64 AES-256-GCM under the person's own key."""

    person_id: str
    sealed: dict[str, str]
    master_key_id: str


@event("person.contact_changed.1")
class PersonContactChanged(Event, frozen=True, kw_only=True):
    person_id: str
    sealed: dict[str, str]


class Person(msgspec.Struct, frozen=True, kw_only=True):
    person_id: str = ""
    sealed: dict[str, str] = {}


def register(person: Person, *, person_id: str, sealed: dict[str, str], master_key_id: str) -> list[Event]:
    if person.person_id:
        raise PersonAlreadyRegistered
    return [PersonRegistered(person_id=person_id, sealed=sealed, master_key_id=master_key_id)]


def change_contact(person: Person, *, sealed: dict[str, str]) -> list[Event]:
    if not person.person_id:
        raise PersonUnknown
    return [PersonContactChanged(person_id=person.person_id, sealed=sealed)]


def evolve(person: Person, happened: Event) -> Person:
    match happened:
        case PersonRegistered():
            return Person(person_id=happened.person_id, sealed=happened.sealed)
        case PersonContactChanged():
            return msgspec.structs.replace(person, sealed=person.sealed | happened.sealed)
        case _:
            raise AssertionError(f"person does not know {happened!r}")
