"""Tokens by which hospitals enter, at the door: whose is this one, if it opens anything."""

import hashlib
from collections.abc import Mapping
from typing import Final

from claims.store.sql import fetch

CALLER: Final = """
select t.region, t.hospital_code
  from settlement_hospital_token t
  join settlement_hospital h on h.region = t.region and h.code = t.hospital_code and h.open
 where t.token_hash = %(token)s and t.revoked_at is null"""
"""Region and hospital code of a live token of an open hospital; ``token`` is its hash."""


def bearer_token(headers: Mapping[str, str]) -> str:
    """The token in ``Authorization: Bearer <token>``; "" where there is none."""
    scheme, _, token = headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def find_caller(token_hash: bytes) -> tuple[str, str] | None:
    """(region, hospital code) behind the token of this hash, or None."""
    found = fetch(CALLER, {"token": token_hash})
    return (found[0][0], found[0][1]) if found else None


def hash_of(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
