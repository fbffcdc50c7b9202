"""How a hospital enters: tokens, of which the log keeps only the SHA-256, and who made and revoked them.

A token is 32 random bytes, so its hash tells nothing and opens nothing.
"""

from claims.domain.event import Event, event
from claims.domain.refusal import InTheWay, NotThere


@event("hospital.token_made.1", zh="已生成令牌", en="Token made")
class TokenMade(Event, frozen=True, kw_only=True):
    """A token opens the interface from now on; ``token_hash`` is its SHA-256 in hex."""

    hospital_code: str
    region: str
    token_hash: str
    note: str


@event("hospital.token_revoked.1", zh="已撤销令牌", en="Token revoked")
class TokenRevoked(Event, frozen=True, kw_only=True):
    """The token opens nothing from now on."""

    hospital_code: str
    region: str
    token_hash: str


def make_token(*, hospital_code: str, region: str, token_hash: str, note: str, known: bool) -> list[Event]:
    """Make a token; ``known``: this one was made before, for whomever."""
    if known:
        raise TokenExists(field="token")
    return [TokenMade(hospital_code=hospital_code, region=region, token_hash=token_hash, note=note)]


def revoke_token(*, hospital_code: str, region: str, token_hash: str, live: bool) -> list[Event]:
    """Revoke a token; ``live``: it is this hospital's and still opens something."""
    if not live:
        raise TokenNotLive(field="token_id")
    return [TokenRevoked(hospital_code=hospital_code, region=region, token_hash=token_hash)]


class TokenExists(InTheWay):
    """This token was made before."""

    zh = "该令牌此前已生成。"


class TokenNotLive(NotThere):
    """This hospital has no such token that still opens anything."""

    zh = "该医疗机构没有此有效令牌。"
