"""Tokens by which hospitals enter: made once, shown once, kept as a SHA-256 only."""

import hashlib
import secrets
from datetime import datetime

from django.db import connection

_CALLER = """
select t.region, t.hospital_code
  from settlement_hospital_token t
  join settlement_hospital h on h.region = t.region and h.code = t.hospital_code and h.open
 where t.token_hash = %s and t.revoked_at is null"""
_MAKE = """
insert into settlement_hospital_token (region, hospital_code, token_hash, made_at, note) values (%s, %s, %s, %s, %s)
on conflict do nothing"""
_REVOKE = "update settlement_hospital_token set revoked_at = %s where region = %s and id = %s and revoked_at is null"


def find_caller(token: str) -> tuple[str, str] | None:
    """(region, hospital code) of a live token of an open hospital, or None."""
    with connection.cursor() as cursor:
        cursor.execute(_CALLER, [_hash(token)])
        found: tuple[str, str] | None = cursor.fetchone()
        return found


def make_token(*, region: str, hospital_code: str, made_at: datetime, note: str, token: str | None = None) -> str:
    """A new token; only now is it known in the clear."""
    clear = token or secrets.token_urlsafe(32)
    with connection.cursor() as cursor:
        cursor.execute(_MAKE, [region, hospital_code, _hash(clear), made_at, note])
    return clear


def revoke_token(*, region: str, token_id: int, revoked_at: datetime) -> None:
    """The token opens nothing from now on."""
    with connection.cursor() as cursor:
        cursor.execute(_REVOKE, [revoked_at, region, token_id])


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
