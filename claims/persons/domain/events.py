"""What happens to a person. What is personal stands in it as base64 AES-256-GCM under the person's own key.

A name is sealed as the field ``name``, the number of any certificate as ``id_no``, the insurance number as ``psn_no``,
the telephone as ``phone``.
"""

from datetime import date

import msgspec

from claims.domain.document import Document
from claims.domain.event import Data, Event, event, lifts

# The kind of certificate of those registered before kinds were told apart.
_RESIDENT_CARD = "01"


class SealedCertificate(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A certificate: its kind (psn_cert_type) and its sealed number."""

    certificate_kind: str
    sealed: str


@event("person.registered.2", zh="人员登记", en="Person registered")
class PersonRegistered(Event, frozen=True, kw_only=True):
    """A person exists under an opaque id, known by a certificate of a kind (psn_cert_type).

    ``sealed`` maps name, id_no, psn_no and phone to ciphertext.
    """

    person_id: str
    sealed: dict[str, str]
    certificate_kind: str
    master_key_id: str


@lifts("person.registered.1", to="person.registered.2")
def _with_its_kind(data: Data) -> Data:
    return data | {"certificate_kind": _RESIDENT_CARD}


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


@event("person.certificate_added.1", zh="增加证件", en="Certificate added")
class CertificateAdded(Event, frozen=True, kw_only=True):
    """A further certificate of the same person; ``main``: it is the one shown from now on."""

    person_id: str
    certificate_kind: str
    sealed: str
    main: bool
    ground: str
    documents: tuple[Document, ...]


@event("person.insurance_number_noted.1", zh="记录人员编号", en="Insurance number noted")
class InsuranceNumberNoted(Event, frozen=True, kw_only=True):
    """The insurance number of a person who had none came with a bill that named her certificate; ``source`` is the hospital."""

    person_id: str
    sealed: str
    source: str


class Corrects(Event, frozen=True, kw_only=True):
    """What is to be corrected: ``fact`` is name, certificate, psn_no or phone.

    ``nature``: ``typed_wrong`` (the old value was never hers, and finds her no more), ``replaced`` (it was hers, and
    still finds her) or ``was_missing`` (there was none, ``old_sealed`` is ""). The two kinds are of a certificate, else "".
    """

    person_id: str
    proposal_no: str
    fact: str
    nature: str
    old_certificate_kind: str
    old_sealed: str
    certificate_kind: str
    sealed: str
    ground: str
    documents: tuple[Document, ...]


@event("person.correction_proposed.1", zh="提出更正", en="Correction proposed")
class CorrectionProposed(Corrects, frozen=True, kw_only=True):
    """A recorded fact is said to be wrong, and money hangs on it: a second person has to confirm."""

    proposed_by: str


@event("person.corrected.1", zh="信息更正", en="Fact corrected")
class PersonCorrected(Corrects, frozen=True, kw_only=True):
    """A recorded fact of a person is another; the old one stays here. ``proposed_by`` is "" where one person sufficed."""

    proposed_by: str


@event("person.join_proposed.1", zh="提出合并人员", en="Joining proposed")
class JoinProposed(Event, frozen=True, kw_only=True):
    """The person ``other_id`` is said to be this same human being: a second person has to confirm."""

    person_id: str
    proposal_no: str
    other_id: str
    ground: str
    documents: tuple[Document, ...]
    proposed_by: str


@event("person.joined.1", zh="人员合并", en="Persons joined")
class PersonsJoined(Event, frozen=True, kw_only=True):
    """``other_id`` was this same human being; her numbers find this person from now on, and are sealed here again."""

    person_id: str
    proposal_no: str
    other_id: str
    certificates: tuple[SealedCertificate, ...]
    sealed_psn_no: str
    ground: str
    documents: tuple[Document, ...]
    proposed_by: str


@event("person.joined_into.1", zh="并入另一人员", en="Joined into another person")
class JoinedInto(Event, frozen=True, kw_only=True):
    """This person is the human being registered as ``into_id``, and goes on there."""

    person_id: str
    into_id: str
    ground: str


@event("person.erasure_proposed.1", zh="提出删除个人信息", en="Erasure proposed")
class ErasureProposed(Event, frozen=True, kw_only=True):
    """The data of a person is to be erased, on the basis ``retention`` (it ended on ``last_date``) or ``order`` (of an
    authority, of ``last_date``): a second person has to confirm."""

    person_id: str
    proposal_no: str
    basis: str
    last_date: date
    ground: str
    documents: tuple[Document, ...]
    proposed_by: str


@event("person.erased.1", zh="个人信息已删除", en="Personal data erased")
class PersonErased(Event, frozen=True, kw_only=True):
    """The person's key was destroyed and no number finds her any more; what happened stays, without a name."""

    person_id: str
    proposal_no: str
    basis: str
    last_date: date
    ground: str
    documents: tuple[Document, ...]
    proposed_by: str


@event("person.proposal_dropped.1", zh="撤回提议", en="Proposal dropped")
class ProposalDropped(Event, frozen=True, kw_only=True):
    """What was proposed for a person is not done."""

    person_id: str
    proposal_no: str
    reason: str
