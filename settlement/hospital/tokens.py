"""Tokens by which hospitals enter, at the door: whose is this one, if it opens anything."""

import hashlib

from claims.store.sql import fetch

_CALLER = """
select t.region, t.hospital_code
  from settlement_hospital_token t
  join settlement_hospital h on h.region = t.region and h.code = t.hospital_code and h.open
 where t.token_hash = %s and t.revoked_at is null"""


def find_caller(token: str) -> tuple[str, str] | None:
    """(region, hospital code) of a live token of an open hospital, or None."""
    found = fetch(_CALLER, [hash_of(token)])
    return (found[0][0], found[0][1]) if found else None


def hash_of(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
