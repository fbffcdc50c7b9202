"""Registers and enrols many persons at once, as the list of the insured comes in: some hundreds in one transaction.

The single commands (``register_person``, ``enrol_person``, ``grant_identity``) pay a commit for each person; here the
same decisions make the same events on the same streams, many streams in one append. Nothing personal is in the request.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from claims.persons.domain import person as persons
from claims.persons.domain.identity import read_identity
from claims.persons.privacy import blind, make_key, master_key_id
from claims.persons.streams import PERSON
from claims.store import Cause, Transaction, execute
from claims.store.numbers import opaque
from settlement.cover.domain import cover
from settlement.cover.streams import COVER, cover_key
from settlement.simulation.population import PersonFacts, Place

_KEYS = """
insert into claims_subject (region, person_id, key_id, wrapped_key, state)
select %s, person_id, %s, wrapped_key, 'active' from unnest(%s::text[], %s::bytea[]) as t (person_id, wrapped_key)"""
_INDEX = """
insert into claims_blind_index (region, kind, token, person_id)
select %s, kind, token, person_id from unnest(%s::text[], %s::bytea[], %s::text[]) as t (kind, token, person_id)"""


def enrol_crowd(place: Place, crowd: Sequence[PersonFacts], cause: Cause) -> dict[str, Any]:
    """Register these persons and enrol each for the whole year, with the identity some of them have."""

    def do(tx: Transaction) -> dict[str, Any]:
        ids = [opaque(cause, region=place.region, purpose=f"person {each.serial}", length=16) for each in crowd]
        ids = [f"R{number}" for number in ids]
        wanted: list[tuple[Any, str]] = [(PERSON, person_id) for person_id in ids]
        tx.load_many(wanted + [(COVER, cover_key(person_id, place.year)) for person_id in ids])
        _register(tx, place, crowd, ids, cause)
        for someone, person_id in zip(crowd, ids, strict=True):
            _enrol(tx, place, someone, person_id)
        return {"persons": len(crowd)}

    body = {"from": crowd[0].serial, "to": crowd[-1].serial, "year": place.year, "seed": place.seed}
    return execute("enrol_crowd", region=place.region, cause=cause, body=body, do=do)


def _register(tx: Transaction, place: Place, crowd: Sequence[PersonFacts], ids: Sequence[str], cause: Cause) -> None:
    wrapped_keys = []
    index: list[tuple[str, bytes, str]] = []
    for someone, person_id in zip(crowd, ids, strict=True):
        id_no = read_identity(someone.id_no, today=cause.at.date()).number
        texts = {"name": someone.name, "id_no": id_no, "psn_no": someone.psn_no, "phone": someone.phone}
        key, wrapped = make_key(place.region, person_id)
        wrapped_keys.append(wrapped)
        sealed = {field: key.seal(text, field=field) for field, text in texts.items()}
        stream = tx.load(PERSON, person_id)
        tx.append(
            stream,
            persons.register(stream.state, person_id=person_id, sealed=sealed, master_key_id=master_key_id()),
        )
        index += [(kind, blind(place.region, kind, texts[kind]), person_id) for kind in ("id_no", "psn_no")]
    tx.execute(_KEYS, (place.region, master_key_id(), list(ids), wrapped_keys))
    kinds, tokens, whose = zip(*index, strict=True)
    tx.execute(_INDEX, (place.region, list(kinds), list(tokens), list(whose)))


def _enrol(tx: Transaction, place: Place, someone: PersonFacts, person_id: str) -> None:
    first, last = date(place.year, 1, 1), date(place.year, 12, 31)
    stream = tx.load(COVER, cover_key(person_id, place.year))
    stream = tx.append(
        stream,
        cover.enrol(
            stream.state,
            person_id=person_id,
            region=place.region,
            year=place.year,
            from_date=first,
            to_date=last,
            consecutive_years=someone.consecutive_years,
            zero_claim_years=someone.zero_claim_years,
        ),
    )
    if someone.group:
        granted = cover.grant_identity(
            stream.state, group=someone.group, from_date=first, to_date=None, ground="民政部门认定名单"
        )
        tx.append(stream, granted)
