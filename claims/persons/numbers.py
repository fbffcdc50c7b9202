"""The blind index: by which numbers a person is found. A number is a pair of its name in the index and its text."""

from collections.abc import Sequence

from claims.persons.domain.person import PersonAlreadyRegistered
from claims.persons.privacy import blind
from claims.store import Transaction

Number = tuple[str, str]

_WHOSE = """
select k.kind, k.token, i.person_id
  from unnest(%s::text[], %s::bytea[]) as k (kind, token)
  left join lateral (select person_id from claims_blind_index i
                      where i.region = %s and i.kind = k.kind and i.token = k.token) i on true"""
_TAKE = """
insert into claims_blind_index (region, kind, token, person_id)
select %s, kind, token, %s from unnest(%s::text[], %s::bytea[]) as t (kind, token)"""
_LET_GO = """
delete from claims_blind_index
 where region = %s and person_id = %s and (kind, token) in (select * from unnest(%s::text[], %s::bytea[]))"""
_HAND_OVER = "update claims_blind_index set person_id = %s where region = %s and person_id = %s"
_FORGET = "delete from claims_blind_index where region = %s and person_id = %s"


def take_numbers(tx: Transaction, person_id: str, numbers: Sequence[Number], *, field: str) -> None:
    """These numbers find this person from now on. Refused (``PersonAlreadyRegistered``) if one of them is another's.

    Whoever takes the same number at the same moment loses the race for the row, and is refused when it is run again.
    """
    new = _free(tx, person_id, numbers, field)
    if new:
        tx.execute(_TAKE, (tx.region, person_id, [kind for kind, _ in new], [token for _, token in new]))


def check_free_numbers(tx: Transaction, person_id: str, numbers: Sequence[Number], *, field: str) -> None:
    """Refuse (``PersonAlreadyRegistered``) a number that is another's."""
    _free(tx, person_id, numbers, field)


def _free(tx: Transaction, person_id: str, numbers: Sequence[Number], field: str) -> list[tuple[str, bytes]]:
    """Of these numbers, those that are nobody's yet."""
    found = tx.fetch(_WHOSE, (*_tokens(tx.region, numbers), tx.region))
    if any(whose not in (None, person_id) for _kind, _token, whose in found):
        raise PersonAlreadyRegistered(field=field)
    return [(kind, token) for kind, token, whose in found if whose is None]


def let_go_numbers(tx: Transaction, person_id: str, numbers: Sequence[Number]) -> None:
    """These numbers find this person no more: they were never hers."""
    tx.execute(_LET_GO, (tx.region, person_id, *_tokens(tx.region, numbers)))


def hand_over_numbers(tx: Transaction, person_id: str, *, to: str) -> None:
    """Every number of a person finds another one."""
    tx.execute(_HAND_OVER, (to, tx.region, person_id))


def forget_numbers(tx: Transaction, person_id: str) -> None:
    """No number finds this person any more."""
    tx.execute(_FORGET, (tx.region, person_id))


def _tokens(region: str, numbers: Sequence[Number]) -> tuple[list[str], list[bytes]]:
    given = [(kind, text) for kind, text in numbers if text]
    return [kind for kind, _ in given], [blind(region, kind, text) for kind, text in given]
