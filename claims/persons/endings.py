"""The commands by which a person ends: found to be another registered one, or erased. Always by two people."""

from collections.abc import Sequence
from datetime import date

import msgspec

from claims.domain.calendar import china_date
from claims.domain.document import Document
from claims.persons.commands import Answer, check_ground_tells_nothing, person_key
from claims.persons.domain import person as persons
from claims.persons.domain import proposal as proposals
from claims.persons.domain.events import SealedCertificate
from claims.persons.domain.person import Person
from claims.persons.holdings import find_holdings
from claims.persons.numbers import forget_numbers, hand_over_numbers
from claims.persons.privacy import PersonKey
from claims.persons.streams import load_person, proposal_number
from claims.store import Cause, Transaction, execute

# The key is all that opened the person's texts; without it they are noise, also in the events and in every backup
# that is younger.
_DESTROY = "update claims_subject set wrapped_key = '', state = 'destroyed' where region = %s and person_id = %s"


def propose_join(
    *, region: str, person_id: str, other_id: str, ground: str, documents: Sequence[Document], cause: Cause
) -> Answer:
    """Say that ``other_id`` is the same human being as ``person_id``, who is to stay.

    Refused when both hold claims or bills (``BothHaveBills``), or only the other does (``JoinTheOtherWay``).
    """

    def do(tx: Transaction) -> Answer:
        stream, other = load_person(tx, person_id), load_person(tx, other_id)
        persons.check_active(stream.state)
        check_ground_tells_nothing(person_key(tx, person_id), stream.state.sealed, ground)
        events = proposals.propose_join(
            stream.state,
            proposal_no=proposal_number(cause, region=region),
            other=other.state,
            own=find_holdings(tx, person_id),
            others=find_holdings(tx, other_id),
            ground=ground,
            documents=documents,
            actor=cause.actor,
        )
        tx.append(stream, events)
        return {"person_id": person_id}

    papers = msgspec.to_builtins(documents)
    body = {"person_id": person_id, "other_id": other_id, "ground": ground, "documents": papers}
    return execute("propose_join", region=region, cause=cause, body=body, do=do)


def confirm_join(*, region: str, person_id: str, cause: Cause) -> Answer:
    """A second person confirms the join that is proposed; every number of the other finds this person from now on."""

    def do(tx: Transaction) -> Answer:
        stream = load_person(tx, person_id)
        proposed = stream.state.proposal
        if proposed is None or proposed.what != "join":
            raise proposals.NothingProposed(field="person_id")
        other = load_person(tx, proposed.other_id)
        keys = person_key(tx, proposed.other_id), person_key(tx, person_id)
        events = proposals.confirm_join(
            stream.state,
            other=other.state,
            own=find_holdings(tx, person_id),
            others=find_holdings(tx, proposed.other_id),
            certificates=_certificates(other.state, *keys),
            sealed_psn_no=_again(other.state.sealed.get("psn_no", ""), "psn_no", *keys),
            actor=cause.actor,
        )
        hand_over_numbers(tx, proposed.other_id, to=person_id)
        joined = tx.append(stream, events).state
        tx.append(other, proposals.join_into(other.state, into=joined, ground=proposed.ground))
        return {"person_id": person_id}

    return execute("confirm_join", region=region, cause=cause, body={"person_id": person_id}, do=do)


def propose_erasure(
    *,
    region: str,
    person_id: str,
    basis: str,
    last_date: date,
    ground: str,
    documents: Sequence[Document],
    cause: Cause,
) -> Answer:
    """Propose that a person's data ends: ``retention`` ended on ``last_date``, or an authority's ``order`` of that day.

    Refused (``StillOpen``) while a claim or period of hers is open, or money unpaid.
    """

    def do(tx: Transaction) -> Answer:
        stream = load_person(tx, person_id)
        persons.check_active(stream.state)
        check_ground_tells_nothing(person_key(tx, person_id), stream.state.sealed, ground)
        events = proposals.propose_erasure(
            stream.state,
            proposal_no=proposal_number(cause, region=region),
            basis=basis,
            last_date=last_date,
            holdings=find_holdings(tx, person_id),
            ground=ground,
            documents=documents,
            actor=cause.actor,
            today=china_date(cause.at),
        )
        tx.append(stream, events)
        return {"person_id": person_id}

    papers = msgspec.to_builtins(documents)
    body = {"person_id": person_id, "basis": basis, "last_date": last_date, "ground": ground, "documents": papers}
    return execute("propose_erasure", region=region, cause=cause, body=body, do=do)


def confirm_erasure(*, region: str, person_id: str, cause: Cause) -> Answer:
    """A second person confirms: the key is destroyed, and no number finds the person any more.

    The same human being can be registered again, as a new person.
    """

    def do(tx: Transaction) -> Answer:
        stream = load_person(tx, person_id)
        events = proposals.confirm_erasure(stream.state, holdings=find_holdings(tx, person_id), actor=cause.actor)
        tx.append(stream, events)
        forget_numbers(tx, person_id)
        tx.execute(_DESTROY, (region, person_id))
        return {"person_id": person_id}

    return execute("confirm_erasure", region=region, cause=cause, body={"person_id": person_id}, do=do)


def _certificates(person: Person, old: PersonKey, new: PersonKey) -> list[SealedCertificate]:
    return [
        SealedCertificate(certificate_kind=held.kind, sealed=_again(held.sealed, "id_no", old, new))
        for held in person.certificates
    ]


def _again(sealed: str, field: str, old: PersonKey, new: PersonKey) -> str:
    """A text sealed under one person's key, sealed under another's."""
    return new.seal(old.unseal(sealed, field=field), field=field) if sealed else ""
