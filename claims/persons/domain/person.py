"""A person: an opaque id, what is personal only as ciphertext, the certificates she is known by, and one open proposal.

Decisions on a registered person are here; what has to be confirmed by a second one is in ``proposal``.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

import msgspec
from msgspec.structs import replace

from claims.domain.document import Document, check_documents
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, NotThere, Refused, check_ground
from claims.persons.domain import events as e
from claims.persons.domain.certificate import BIRTH, RESIDENT
from claims.persons.domain.events import PersonContactChanged, PersonRegistered, PersonTextsShown

STATE_VERSION = 2

# What can be shown of a person. The account stands on a claim of theirs.
TEXTS = ("name", "id_no", "psn_no", "phone", "account")
# The papers by which facts of a person are proved.
PAPERS: Final[Mapping[str, tuple[str, str]]] = {
    "identity": ("身份证件", "Identity document"),
    "household_register": ("户口簿", "Household register"),
    "birth_certificate": ("出生医学证明", "Birth certificate"),
    "police_statement": ("公安机关证明", "Statement of the police"),
    "insurance_record": ("参保登记资料", "Record of the enrolment"),
    "authority_letter": ("主管部门文书", "Letter of an authority"),
    "application": ("本人申请", "The person's own application"),
}


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """A certificate a person holds; ``current`` False: it was replaced by another, and still finds her."""

    kind: str
    sealed: str
    current: bool = True


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """Which fact becomes what: see ``events.Corrects``."""

    fact: str
    nature: str
    old_certificate_kind: str = ""
    old_sealed: str = ""
    certificate_kind: str = ""
    sealed: str = ""


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """What one person proposed and another has to confirm: ``what`` is correct, join or erase."""

    what: str
    proposal_no: str
    proposed_by: str
    ground: str
    documents: tuple[Document, ...]
    correction: Correction | None = None
    other_id: str = ""
    basis: str = ""
    last_date: date | None = None


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """``status`` is "" before the person exists, then active, joined (into ``joined_into``) or erased.

    ``sealed["id_no"]`` is the number of the main certificate, which lists and letters show.
    """

    person_id: str = ""
    status: str = ""
    sealed: dict[str, str] = {}
    certificates: tuple[Held, ...] = ()
    proposal: Proposal | None = None
    joined_into: str = ""

    @property
    def main_kind(self) -> str:
        """The kind of the main certificate; "" for a person without one."""
        return next((held.kind for held in self.certificates if held.sealed == self.sealed.get("id_no")), "")

    def current(self, kind: str) -> Held | None:
        """The certificate of a kind that was not replaced."""
        return next((held for held in self.certificates if held.kind == kind and held.current), None)


def register(
    person: Person, *, person_id: str, sealed: dict[str, str], master_key_id: str, certificate_kind: str = RESIDENT
) -> list[Event]:
    if person.person_id:
        raise PersonAlreadyRegistered
    return [
        PersonRegistered(
            person_id=person_id, sealed=sealed, certificate_kind=certificate_kind, master_key_id=master_key_id
        )
    ]


def change_contact(person: Person, *, sealed: dict[str, str]) -> list[Event]:
    check_active(person)
    return [PersonContactChanged(person_id=person.person_id, sealed=sealed)]


def add_certificate(
    person: Person, *, kind: str, sealed: str, ground: str, documents: Sequence[Document]
) -> list[Event]:
    """A further certificate of the same person. A resident card, and whatever follows a birth certificate, is the main one."""
    check_active(person)
    if person.current(kind):
        raise CertificateOfThisKindHeld(field="certificate_kind", certificate=kind)
    check_proof(ground, documents)
    return [
        e.CertificateAdded(
            person_id=person.person_id,
            certificate_kind=kind,
            sealed=sealed,
            main=kind == RESIDENT or person.main_kind in ("", BIRTH),
            ground=ground.strip(),
            documents=tuple(documents),
        )
    ]


def note_insurance_number(person: Person, *, sealed: str, source: str) -> list[Event]:
    """The insurance number that came with a bill for a person who had none."""
    check_active(person)
    if "psn_no" in person.sealed:
        raise AnotherInsuranceNumber(field="psn_no")
    return [e.InsuranceNumberNoted(person_id=person.person_id, sealed=sealed, source=source)]


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


def check_active(person: Person) -> None:
    """Refuse what is to happen to nobody, to a person who goes on as another, or to one whose data was erased."""
    if not person.person_id:
        raise PersonUnknown(field="person_id")
    if person.status == "joined":
        raise PersonWasJoined(field="person_id", into=person.joined_into)
    if person.status == "erased":
        raise PersonWasErased(field="person_id")


def check_proof(ground: str, documents: Sequence[Document]) -> None:
    """Refuse what nothing proves: a ground and a paper at least."""
    check_ground(ground, field="ground")
    if not documents:
        raise ProofMissing(field="documents")
    check_documents(documents, PAPERS)


def evolve(person: Person, happened: Event) -> Person:
    match happened:
        case PersonRegistered():
            return _registered(happened)
        case PersonContactChanged():
            return replace(person, sealed=person.sealed | happened.sealed)
        case e.CertificateAdded():
            return _with(person, Held(kind=happened.certificate_kind, sealed=happened.sealed), main=happened.main)
        case e.InsuranceNumberNoted():
            return replace(person, sealed=person.sealed | {"psn_no": happened.sealed})
        case PersonTextsShown():
            return person
        case _:
            return _evolve_proposals(person, happened)


def _evolve_proposals(person: Person, happened: Event) -> Person:
    match happened:
        case e.CorrectionProposed() | e.JoinProposed() | e.ErasureProposed():
            return replace(person, proposal=proposal_of(happened))
        case e.ProposalDropped():
            return replace(person, proposal=None)
        case e.PersonCorrected():
            return replace(_corrected(person, correction_of(happened)), proposal=None)
        case e.PersonsJoined():
            return replace(_joined(person, happened), proposal=None)
        case e.JoinedInto():
            return replace(person, status="joined", joined_into=happened.into_id)
        case e.PersonErased():
            return replace(person, status="erased", sealed={}, certificates=(), proposal=None)
        case _:
            raise AssertionError(f"person does not know {happened!r}")


def correction_of(happened: e.Corrects) -> Correction:
    return Correction(
        fact=happened.fact,
        nature=happened.nature,
        old_certificate_kind=happened.old_certificate_kind,
        old_sealed=happened.old_sealed,
        certificate_kind=happened.certificate_kind,
        sealed=happened.sealed,
    )


def proposal_of(happened: e.CorrectionProposed | e.JoinProposed | e.ErasureProposed) -> Proposal:
    proposal = Proposal(
        what="correct",
        proposal_no=happened.proposal_no,
        proposed_by=happened.proposed_by,
        ground=happened.ground,
        documents=happened.documents,
    )
    match happened:
        case e.CorrectionProposed():
            return replace(proposal, correction=correction_of(happened))
        case e.JoinProposed():
            return replace(proposal, what="join", other_id=happened.other_id)
        case e.ErasureProposed():
            return replace(proposal, what="erase", basis=happened.basis, last_date=happened.last_date)


def _registered(happened: PersonRegistered) -> Person:
    person = Person(person_id=happened.person_id, status="active", sealed=happened.sealed)
    number = happened.sealed.get("id_no")
    held = (Held(kind=happened.certificate_kind, sealed=number),) if number else ()
    return replace(person, certificates=held)


def _with(person: Person, held: Held, *, main: bool) -> Person:
    sealed = person.sealed | {"id_no": held.sealed} if main else person.sealed
    return replace(person, certificates=(*person.certificates, held), sealed=sealed)


def _corrected(person: Person, made: Correction) -> Person:
    if made.fact != "certificate":
        return replace(person, sealed=person.sealed | {made.fact: made.sealed})
    kept = [held for held in person.certificates if held.sealed != made.old_sealed]
    if made.nature == "replaced":
        kept.append(Held(kind=made.old_certificate_kind, sealed=made.old_sealed, current=False))
    kept.append(Held(kind=made.certificate_kind, sealed=made.sealed))
    was_main = person.sealed.get("id_no") == made.old_sealed
    sealed = person.sealed | {"id_no": made.sealed} if was_main else person.sealed
    return replace(person, certificates=tuple(kept), sealed=sealed)


def _joined(person: Person, happened: e.PersonsJoined) -> Person:
    kinds = {held.kind for held in person.certificates if held.current}
    brought = tuple(
        Held(kind=each.certificate_kind, sealed=each.sealed, current=each.certificate_kind not in kinds)
        for each in happened.certificates
    )
    sealed = person.sealed
    if happened.sealed_psn_no and "psn_no" not in sealed:
        sealed = sealed | {"psn_no": happened.sealed_psn_no}
    return replace(person, certificates=person.certificates + brought, sealed=sealed)


class PersonUnknown(NotThere):
    """No such person is registered in this region."""

    zh = "本统筹地区未登记此人。"


class PersonWasJoined(InTheWay):
    """This person goes on as {into}: it was the same human being."""

    zh = "该人员已并入 {into}，请使用后者办理。"


class PersonWasErased(InTheWay):
    """The data of this person was erased."""

    zh = "该人员的个人信息已依法删除。"


class PersonAlreadyRegistered(InTheWay):
    """This person is already registered under the same certificate or insurance number."""

    zh = "该证件号码或人员编号已登记。"


class CertificateOfThisKindHeld(InTheWay):
    """A certificate of the kind {certificate} is recorded already: correct or replace that one."""

    zh = "该人员已登记有{certificate}，请对其作更正或换证登记。"


class AnotherInsuranceNumber(InTheWay):
    """The person of this certificate is known under another insurance number: have that one corrected first."""

    zh = "该证件对应人员已登记有另一人员编号，请先更正人员编号。"


class ProofMissing(Refused):
    """A paper that proves it must be listed."""

    zh = "必须列明证明材料。"


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
