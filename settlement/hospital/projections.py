"""Which tokens open the interface; written inline."""

from collections.abc import Mapping, Sequence
from typing import Final

from claims.store import Projection, Recorded, Transaction

_MADE = """
insert into settlement_hospital_token (region, hospital_code, token_hash, made_at, note)
values (%(region)s, %(hospital_code)s, decode(%(token_hash)s, 'hex'), %(at)s, %(note)s)
on conflict do nothing"""
_REVOKED = """
update settlement_hospital_token set revoked_at = %s
 where region = %s and token_hash = decode(%s, 'hex') and revoked_at is null"""


def list_token(tx: Transaction, happened: Sequence[Recorded]) -> None:
    """Which tokens open the interface, and since when they do not."""
    for recorded in happened:
        said, at = recorded.data, recorded.occurred_at
        if recorded.kind == "hospital.token_made.1":
            tx.execute(_MADE, {**said, "region": recorded.region, "at": at})
        else:
            tx.execute(_REVOKED, (at, recorded.region, said["token_hash"]))


PROJECTIONS: Final[Mapping[str, Sequence[Projection]]] = {
    "hospital.token_made.1": [list_token],
    "hospital.token_revoked.1": [list_token],
}
