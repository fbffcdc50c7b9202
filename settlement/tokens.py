"""Tokens by which hospitals enter, at the door: whose is this one, if it opens anything."""

import hashlib

from django.db import connection

_CALLER = """
select t.region, t.hospital_code
  from settlement_hospital_token t
  join settlement_hospital h on h.region = t.region and h.code = t.hospital_code and h.open
 where t.token_hash = %s and t.revoked_at is null"""


def find_caller(token: str) -> tuple[str, str] | None:
    """(region, hospital code) of a live token of an open hospital, or None."""
    with connection.cursor() as cursor:
        cursor.execute(_CALLER, [hash_of(token)])
        found: tuple[str, str] | None = cursor.fetchone()
        return found


def hash_of(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
