"""The commands that put a recorded fact of a person right: a further certificate, a number that came, a correction.

What is typed is sealed under the person's key before it goes anywhere, and the blind index moves in the same
transaction: a number that was typed wrong may be somebody else's and finds her no more, one that was replaced still does.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import msgspec

from claims.domain.calendar import china_date
from claims.domain.document import Document
from claims.domain.refusal import InTheWay, Refused
from claims.persons.commands import Answer, blinded, check_ground_tells_nothing, person_key
from claims.persons.domain import person as persons
from claims.persons.domain import proposal as proposals
from claims.persons.domain.certificate import Certificate, read_certificate
from claims.persons.domain.names import read_name
from claims.persons.domain.person import Correction, Person
from claims.persons.holdings import find_holdings
from claims.persons.numbers import Number, check_free_numbers, let_go_numbers, take_numbers
from claims.persons.privacy import PersonKey
from claims.persons.streams import load_person, proposal_number
from claims.store import Cause, Transaction, execute

_NUMBER = re.compile(r"[0-9A-Za-z+ -]{3,30}")


def add_certificate(
    *,
    region: str,
    person_id: str,
    certificate_kind: str,
    number: str,
    ground: str,
    documents: Sequence[Document],
    cause: Cause,
) -> Answer:
    """Record a further certificate of a person, such as the first identity number of a newborn."""
    read = read_certificate(number, kind=certificate_kind, today=china_date(cause.at), field="number")

    def do(tx: Transaction) -> Answer:
        stream = load_person(tx, person_id)
        persons.check_active(stream.state)
        key = person_key(tx, person_id)
        check_ground_tells_nothing(key, stream.state.sealed, ground, read.number)
        sealed = key.seal(read.number, field="id_no")
        events = persons.add_certificate(
            stream.state, kind=read.kind, sealed=sealed, ground=ground, documents=documents
        )
        take_numbers(tx, person_id, [(read.indexed_as, read.number)], field="number")
        tx.append(stream, events)
        return {"person_id": person_id}

    body = _body(person_id, ground, documents) | {"certificate_kind": read.kind} | blinded(region, {"no": read.number})
    return execute("add_certificate", region=region, cause=cause, body=body, do=do)


def note_insurance_number(tx: Transaction, person_id: str, *, psn_no: str, source: str) -> None:
    """Inside a command: the insurance number a bill gave for a person found by certificate, unless it is hers already."""
    stream = load_person(tx, person_id)
    persons.check_active(stream.state)
    key = person_key(tx, person_id)
    known = stream.state.sealed.get("psn_no")
    if known and key.unseal(known, field="psn_no") == psn_no:
        return
    tx.append(
        stream, persons.note_insurance_number(stream.state, sealed=key.seal(psn_no, field="psn_no"), source=source)
    )
    take_numbers(tx, person_id, [("psn_no", psn_no)], field="psn_no")


def correct_person(
    *,
    region: str,
    person_id: str,
    fact: str,
    value: str,
    nature: str,
    ground: str,
    documents: Sequence[Document],
    old_certificate_kind: str = "",
    certificate_kind: str = "",
    cause: Cause,
) -> Answer:
    """Correct a name, certificate, insurance number or telephone; ``nature``: typed_wrong or replaced.

    Of a certificate ``old_certificate_kind`` says which one is meant, ``certificate_kind`` the kind of the right one.
    Where a claim or bill hangs on the person, a name or number is only proposed: a second person confirms it.
    """
    asked = _Asked(fact, value.strip(), nature, old_certificate_kind, certificate_kind)

    def do(tx: Transaction) -> Answer:
        stream = load_person(tx, person_id)
        persons.check_active(stream.state)
        key = person_key(tx, person_id)
        check_ground_tells_nothing(key, stream.state.sealed, ground, asked.value)
        made = asked.made(stream.state, key, today=china_date(cause.at))
        check_free_numbers(tx, person_id, _numbers(key, made)[0], field="value")
        events = proposals.correct(
            stream.state,
            proposal_no=proposal_number(cause, region=region),
            made=made,
            holdings=find_holdings(tx, person_id),
            ground=ground,
            documents=documents,
            actor=cause.actor,
        )
        proposed = tx.append(stream, events).state.proposal is not None
        if not proposed:
            _move_index(tx, person_id, key, made)
        return {"person_id": person_id, "proposed": proposed}

    body = _body(person_id, ground, documents) | {"fact": fact, "nature": nature} | blinded(region, {"value": value})
    body |= {"old_certificate_kind": old_certificate_kind, "certificate_kind": certificate_kind}
    return execute("correct_person", region=region, cause=cause, body=body, do=do)


def confirm_correction(*, region: str, person_id: str, cause: Cause) -> Answer:
    """A second person confirms the correction that is proposed; from now on the person is known by it."""

    def do(tx: Transaction) -> Answer:
        stream = load_person(tx, person_id)
        events = proposals.confirm_correction(stream.state, actor=cause.actor)
        assert stream.state.proposal and stream.state.proposal.correction
        _move_index(tx, person_id, person_key(tx, person_id), stream.state.proposal.correction)
        tx.append(stream, events)
        return {"person_id": person_id}

    return execute("confirm_correction", region=region, cause=cause, body={"person_id": person_id}, do=do)


def drop_proposal(*, region: str, person_id: str, reason: str, cause: Cause) -> Answer:
    """What is proposed for a person, a correction, a join or an erasure, is not done."""

    def do(tx: Transaction) -> Answer:
        stream = load_person(tx, person_id)
        persons.check_active(stream.state)
        check_ground_tells_nothing(person_key(tx, person_id), stream.state.sealed, reason, field="reason")
        tx.append(stream, proposals.drop(stream.state, reason=reason))
        return {"person_id": person_id}

    body = {"person_id": person_id, "reason": reason}
    return execute("drop_proposal", region=region, cause=cause, body=body, do=do)


def opened(key: PersonKey, made: Correction) -> tuple[str, str]:
    """The old and the new text of a correction in the clear; "" for what was missing."""
    field = sealed_as(made.fact)
    return (key.unseal(made.old_sealed, field=field) if made.old_sealed else "", key.unseal(made.sealed, field=field))


def sealed_as(fact: str) -> str:
    """The field a fact is sealed as."""
    return "id_no" if fact == "certificate" else fact


@dataclass(frozen=True, slots=True)
class _Asked:
    """A correction as somebody typed it."""

    fact: str
    value: str
    nature: str
    old_kind: str
    kind: str

    def made(self, person: Person, key: PersonKey, *, today: date) -> Correction:
        """The same sealed, beside what it replaces. Refused: a value that is none, or the one that is recorded."""
        if self.fact not in proposals.FACTS:
            raise proposals.NotAFact(field="fact", name=self.fact)
        if self.fact == "certificate":
            return self._certificate(person, key, today)
        self._check_value()
        old = person.sealed.get(self.fact, "")
        if old and key.unseal(old, field=self.fact) == self.value:
            raise NothingCorrected(field="value")
        nature = self.nature if old else "was_missing"
        return Correction(fact=self.fact, nature=nature, old_sealed=old, sealed=key.seal(self.value, field=self.fact))

    def _check_value(self) -> None:
        if self.fact == "name":
            read_name(self.value)
        elif not _NUMBER.fullmatch(self.value):
            raise NotANumber(field="value")

    def _certificate(self, person: Person, key: PersonKey, today: date) -> Correction:
        held = person.current(self.old_kind)
        if held is None:
            raise CertificateNotHeld(field="old_certificate_kind", certificate=self.old_kind)
        right = read_certificate(self.value, kind=self.kind or self.old_kind, today=today, field="value")
        if right.kind != held.kind and person.current(right.kind):
            raise persons.CertificateOfThisKindHeld(field="certificate_kind", certificate=right.kind)
        if (right.kind, right.number) == (held.kind, key.unseal(held.sealed, field="id_no")):
            raise NothingCorrected(field="value")
        return Correction(
            fact=self.fact,
            nature=self.nature,
            old_certificate_kind=held.kind,
            old_sealed=held.sealed,
            certificate_kind=right.kind,
            sealed=key.seal(right.number, field="id_no"),
        )


def _numbers(key: PersonKey, made: Correction) -> tuple[list[Number], list[Number]]:
    """Which numbers find the person from now on, and which do no more."""
    old, new = opened(key, made)
    match made.fact:
        case "certificate":
            before = (Certificate(kind=made.old_certificate_kind, number=old).indexed_as, old)
            after = (Certificate(kind=made.certificate_kind, number=new).indexed_as, new)
        case "psn_no":
            before, after = ("psn_no", old), ("psn_no", new)
        case _:
            return [], []
    return [after], [before] if made.nature == "typed_wrong" and before != after else []


def _move_index(tx: Transaction, person_id: str, key: PersonKey, made: Correction) -> None:
    takes, lets_go = _numbers(key, made)
    if takes:
        take_numbers(tx, person_id, takes, field="value")
    if lets_go:
        let_go_numbers(tx, person_id, lets_go)


def _body(person_id: str, ground: str, documents: Sequence[Document]) -> Answer:
    return {"person_id": person_id, "ground": ground, "documents": msgspec.to_builtins(documents)}


class NothingCorrected(InTheWay):
    """This is what is recorded already."""

    zh = "该内容与现有登记一致，无须更正。"


class NotANumber(Refused):
    """An insurance number or a telephone has 3 to 30 letters and digits."""

    zh = "人员编号、联系电话应为 3 至 30 位字母或数字。"


class CertificateNotHeld(Refused):
    """No certificate of the kind {certificate} is recorded for this person."""

    zh = "该人员未登记此类证件（{certificate}）。"
