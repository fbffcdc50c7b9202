"""Commands on the tokens hospitals enter with: made once, shown once, kept as a SHA-256 only."""

import secrets
from typing import Any

from claims.domain.refusal import InTheWay
from claims.store import Cause, Transaction, execute
from settlement.hospital.domain import access
from settlement.hospital.domain.reimbursement import HospitalUnknown
from settlement.hospital.streams import HOSPITAL
from settlement.hospital.tokens import hash_of

_HOSPITAL = """
select exists (select from settlement_hospital_token where region = %s and token_hash = decode(%s, 'hex'))
  from settlement_hospital where region = %s and code = %s"""
_WHICH = """
select encode(token_hash, 'hex'), revoked_at is null
  from settlement_hospital_token where region = %s and hospital_code = %s and id = %s"""


class TokenShownBefore(InTheWay):
    """The token of this request was shown before and cannot be shown again. Make another one."""

    zh = "该请求生成的令牌已显示过，无法再次显示；请另行生成。"


def make_token(*, region: str, hospital_code: str, note: str, token: str = "", cause: Cause) -> str:
    """A new token in the clear, only now; ``token`` gives one that is known already, for a demo or a test.

    It is drawn here and not in the command, whose answer the log of requests keeps.
    """
    clear = token or secrets.token_urlsafe(32)
    token_hash = hash_of(clear).hex()

    def do(tx: Transaction) -> dict[str, Any]:
        found = tx.fetch(_HOSPITAL, (region, token_hash, region, hospital_code))
        if not found:
            raise HospitalUnknown(field="hospital_code", hospital_code=hospital_code)
        stream = tx.load(HOSPITAL, hospital_code)
        facts = {"hospital_code": hospital_code, "region": region, "token_hash": token_hash, "note": note}
        events = access.make_token(**facts, known=found[0][0])
        tx.append(stream, events)
        return {"token_hash": token_hash}

    body = {"hospital_code": hospital_code, "note": note}
    if execute("make_token", region=region, cause=cause, body=body, do=do)["token_hash"] != token_hash:
        raise TokenShownBefore
    return clear


def revoke_token(*, region: str, hospital_code: str, token_id: int | str, cause: Cause) -> dict[str, Any]:
    """The token of this row opens nothing from now on."""

    def do(tx: Transaction) -> dict[str, Any]:
        stream = tx.load(HOSPITAL, hospital_code)
        found = tx.fetch(_WHICH, (region, hospital_code, int(token_id)))
        token_hash, live = found[0] if found else ("", False)
        events = access.revoke_token(hospital_code=hospital_code, region=region, token_hash=token_hash, live=live)
        tx.append(stream, events)
        return {"token_hash": token_hash}

    body = {"hospital_code": hospital_code, "token_id": int(token_id)}
    return execute("revoke_token", region=region, cause=cause, body=body, do=do)
