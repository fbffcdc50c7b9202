"""The commands that touch what is personal: a person, a new telephone, a bank account, and showing any of it.

Nothing personal leaves here in the clear: events hold ciphertext under the person's own key, look-ups go by blind
index, and even the body that a request key is compared by is blinded, since a plain hash of an identity number can
be guessed.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from claims.domain.calendar import china_date
from claims.domain.text import number
from claims.domain.text import same_name as same_name  # whoever compares persons looks for it here
from claims.persons.domain import person as persons
from claims.persons.domain.certificate import birth_date_on, read_certificate
from claims.persons.domain.names import LONGEST, read_name, read_text
from claims.persons.domain.person import NoAccountYet, PersonUnknown
from claims.persons.numbers import take_numbers
from claims.persons.privacy import PersonKey, blind, make_key, master_key_id, unwrap
from claims.persons.streams import PERSON, load_person, person_number
from claims.store import Cause, Transaction, execute

Answer = dict[str, Any]

_KEY = "select wrapped_key from claims_subject where region = %s and person_id = %s"
_KEEP_KEY = """
insert into claims_subject (region, person_id, key_id, wrapped_key, state) values (%s, %s, %s, %s, 'active')"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """The case personal data is shown for, and what it keeps of the person itself, such as an account.

    ``sealed(tx)`` gives those texts by field, and refuses a case that is not this person's; ``opened(field)`` one of
    them in the clear.
    """

    claim_no: str
    sealed: Callable[[Transaction], Mapping[str, str]]
    opened: Callable[[str], str]


def register_person(
    *, region: str, psn_no: str, name: str, id_no: str, phone: str, certificate_kind: str = "", cause: Cause
) -> Answer:
    """Register an insured person under an opaque id. ``psn_no`` (insurance number) and ``phone`` may be empty.

    ``id_no`` is the number of a certificate of ``certificate_kind`` (psn_cert_type); one of 18 characters needs no kind.
    Refused (``PersonAlreadyRegistered``) when the certificate or insurance number is known in this region.
    """
    certificate = read_certificate(id_no, kind=certificate_kind, today=china_date(cause.at), field="id_no")
    texts = {
        "name": read_name(name),
        "id_no": certificate.number,
        "psn_no": number(read_text(psn_no, field="psn_no", most=LONGEST["psn_no"])),
        "phone": read_text(phone, field="phone", most=LONGEST["phone"]),
    }
    person_id = person_number(cause, region=region)
    keys = [(certificate.indexed_as, certificate.number), ("psn_no", texts["psn_no"])]

    def do(tx: Transaction) -> Answer:
        stream = tx.load(PERSON, person_id)
        take_numbers(tx, person_id, keys, field="id_no")
        key, wrapped = make_key(region, person_id)
        events = persons.register(
            stream.state,
            person_id=person_id,
            sealed=_seal(key, texts),
            certificate_kind=certificate.kind,
            master_key_id=master_key_id(),
        )
        tx.execute(_KEEP_KEY, (region, person_id, master_key_id(), wrapped))
        tx.append(stream, events)
        return {"person_id": person_id}

    body = blinded(region, texts) | ({"certificate_kind": certificate_kind} if certificate_kind else {})
    return execute("register_person", region=region, cause=cause, body=body, do=do)


def change_contact(*, region: str, person_id: str, phone: str, cause: Cause) -> Answer:
    """A person's new telephone."""
    texts = {"phone": read_text(phone, field="phone", most=LONGEST["phone"])}

    def do(tx: Transaction) -> Answer:
        stream = load_person(tx, person_id)
        sealed = _seal(person_key(tx, person_id), texts)
        tx.append(stream, persons.change_contact(stream.state, sealed=sealed))
        return {"person_id": person_id}

    body = {"person_id": person_id, **blinded(region, texts)}
    return execute("change_contact", region=region, cause=cause, body=body, do=do)


def show_person_texts(
    *, region: str, person_id: str, fields: Sequence[str], reason: str, case: Case | None = None, cause: Cause
) -> Answer:
    """Record who is shown which personal data and why. A door decrypts only after this has answered.

    ``fields`` are of ``claims.persons.domain.person.TEXTS``; ``case`` is what it is for. Data that was erased cannot
    be shown, so nothing is recorded either (``KeyIsGone``).
    """
    claim_no = case.claim_no if case else ""

    def do(tx: Transaction) -> Answer:
        stream = load_person(tx, person_id)
        key = person_key(tx, person_id)
        sealed = {**stream.state.sealed, **(case.sealed(tx) if case else {})}
        if "account" in fields and "account" not in sealed:
            raise NoAccountYet(field="fields")
        tells = tells_of(key, sealed, reason)
        events = persons.show_texts(stream.state, fields=fields, reason=reason, tells=tells, claim_no=claim_no)
        tx.append(stream, events)
        return {"person_id": person_id, "fields": list(fields), "shown_at": cause.at}

    body = {"person_id": person_id, "fields": list(fields), "reason": reason, "claim_no": claim_no}
    return execute("show_person_texts", region=region, cause=cause, body=body, do=do)


def tells_of(key: PersonKey, sealed: Mapping[str, str], reason: str, *typed: str) -> bool:
    """Whether a text that stays in the log for ever holds one of a person's own, or what was typed to become one."""
    texts = [*typed, *(key.unseal(text, field=field) for field, text in sealed.items() if text)]
    return any(len(text) > 1 and text in reason for text in texts)


def check_ground_tells_nothing(
    key: PersonKey, sealed: Mapping[str, str], ground: str, *typed: str, field: str = "ground"
) -> None:
    """Refuse (``ReasonTellsTheData``) a ground that holds personal data."""
    if tells_of(key, sealed, ground, *typed):
        raise persons.ReasonTellsTheData(field=field)


def person_key(tx: Transaction, person_id: str) -> PersonKey:
    rows = tx.fetch(_KEY, (tx.region, person_id))
    if not rows:
        raise PersonUnknown(field="person_id")
    return unwrap(tx.region, person_id, rows[0][0])


def find_birth_date(tx: Transaction, person_id: str) -> date | None:
    """When a person was born, by the first current certificate that says it; None if none does, such as a passport."""
    person, key = load_person(tx, person_id).state, person_key(tx, person_id)
    current = [held for held in person.certificates if held.current]
    said = (birth_date_on(held.kind, key.unseal(held.sealed, field="id_no")) for held in current)
    return next((day for day in said if day), None)


def _seal(key: PersonKey, texts: dict[str, str]) -> dict[str, str]:
    return {field: key.seal(text, field=field) for field, text in texts.items() if text}


def blinded(region: str, texts: dict[str, str]) -> dict[str, str]:
    return {field: blind(region, f"body|{field}", text).hex() for field, text in texts.items()}
