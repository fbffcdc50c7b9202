"""A person: an opaque id, and what is personal only as ciphertext."""

from collections.abc import Sequence

import msgspec

from claims.domain.event import Event, event
from claims.domain.refusal import InTheWay, NotThere, Refused

STATE_VERSION = 1

# What can be shown of a person. The account stands on a claim of theirs.
TEXTS = ("name", "id_no", "psn_no", "phone", "account")


@event("person.registered.1", zh="人员登记", en="Person registered")
class PersonRegistered(Event, frozen=True, kw_only=True):
    """A person exists under an opaque id.

    ``sealed`` maps name, id_no, psn_no and phone to base64 AES-256-GCM under the person's own key.
    """

    person_id: str
    sealed: dict[str, str]
    master_key_id: str


@event("person.contact_changed.1", zh="联系方式变更", en="Contact changed")
class PersonContactChanged(Event, frozen=True, kw_only=True):
    """Her telephone is another."""

    person_id: str
    sealed: dict[str, str]


@event("person.texts_shown.1", zh="已查看个人信息", en="Personal data shown")
class PersonTextsShown(Event, frozen=True, kw_only=True):
    """Texts of a person were decrypted for somebody to read or print; ``claim_no`` is "" when for no claim."""

    person_id: str
    fields: tuple[str, ...]
    reason: str
    claim_no: str


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


def show_texts(person: Person, *, fields: Sequence[str], reason: str, tells: bool, claim_no: str) -> list[Event]:
    """Record that texts are shown, and why. ``tells``: the reason holds one of the texts itself."""
    if not person.person_id:
        raise PersonUnknown(field="person_id")
    if not fields:
        raise NothingAskedFor(field="fields")
    for name in fields:
        if name not in TEXTS:
            raise NotAPersonalText(field="fields", name=name)
    if not reason.strip():
        raise NoReasonToShow(field="reason")
    if tells:
        raise ReasonTellsTheData(field="reason")
    named = tuple(name for name in TEXTS if name in fields)
    return [PersonTextsShown(person_id=person.person_id, fields=named, reason=reason.strip(), claim_no=claim_no)]


def evolve(person: Person, happened: Event) -> Person:
    match happened:
        case PersonRegistered():
            return Person(person_id=happened.person_id, sealed=happened.sealed)
        case PersonContactChanged():
            return msgspec.structs.replace(person, sealed=person.sealed | happened.sealed)
        case PersonTextsShown():
            return person
        case _:
            raise AssertionError(f"person does not know {happened!r}")


class PersonUnknown(NotThere):
    """No such person is registered in this region."""

    zh = "本统筹地区未登记此人。"


class PersonAlreadyRegistered(InTheWay):
    """This person is already registered under the same identity or insurance number."""

    zh = "该证件号码或人员编号已登记。"


class NothingAskedFor(Refused):
    """Say which of the personal data is to be shown."""

    zh = "请选择需要查看的个人信息。"


class NotAPersonalText(Refused):
    """There is no personal data called {name}."""

    zh = "没有名为 {name} 的个人信息。"


class NoReasonToShow(Refused):
    """Personal data is shown only for a reason, which stays in the log."""

    zh = "查看个人信息必须填写理由，理由记入日志。"


class NoAccountYet(InTheWay):
    """The claimant has not given a bank account."""

    zh = "申请人尚未提供银行账号。"


class ReasonTellsTheData(Refused):
    """The reason stays in the log for ever; it must not hold the personal data itself."""

    zh = "理由将长期留存于日志，其中不得写入个人信息本身。"
