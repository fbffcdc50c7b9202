"""What is personal is kept under a key per person, and found by a blind index.

Names, identity numbers, telephones and bank accounts exist only as AES-256-GCM ciphertext under the person's own key;
that key is kept wrapped by the master key, outside the events. Destroying it (PIPL art. 47) makes the text unreadable
for ever, and every proof still holds, because the proofs cover ciphertext.

Look-up goes through HMAC-SHA-256 tokens under a second key, so a copy of the database alone answers no guess.
"""

import base64
import hashlib
import hmac
import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

from claims.domain.refusal import NotThere

_NONCE = 12


class KeyIsGone(NotThere):
    """This person's data has been erased."""

    zh = "该人员的个人信息已依法删除。"


@dataclass(frozen=True, slots=True)
class PersonKey:
    """A person's data key in the clear; lives only as long as the request that needs it."""

    region: str
    person_id: str
    raw: bytes

    def seal(self, text: str, *, field: str) -> str:
        """Base64 of nonce ‖ ciphertext ‖ tag; bound to the person and the field, so it cannot be moved to another."""
        nonce = os.urandom(_NONCE)
        sealed = AESGCM(self.raw).encrypt(nonce, text.encode(), self._bound_to(field))
        return base64.b64encode(nonce + sealed).decode()

    def unseal(self, sealed: str, *, field: str) -> str:
        """The text again. Raises ``InvalidTag`` when the ciphertext was changed or belongs elsewhere."""
        blob = base64.b64decode(sealed)
        return AESGCM(self.raw).decrypt(blob[:_NONCE], blob[_NONCE:], self._bound_to(field)).decode()

    def _bound_to(self, field: str) -> bytes:
        return f"{self.region}|{self.person_id}|{field}".encode()


def master_key_id() -> str:
    """Which master key wraps new keys: the first 8 hex digits of its digest, so that a rotation can be told."""
    return hashlib.sha256(b"dabao-master|" + _master()).hexdigest()[:8]


# law: pipl.28, pipl.47, pipl.51
def make_key(region: str, person_id: str) -> tuple[PersonKey, bytes]:
    """A new data key, and the same wrapped for the ``claims_subject`` row."""
    raw = AESGCM.generate_key(bit_length=256)
    nonce = os.urandom(_NONCE)
    wrapped = nonce + AESGCM(_master()).encrypt(nonce, raw, _wrapping(region, person_id))
    return PersonKey(region, person_id, raw), wrapped


def unwrap(region: str, person_id: str, wrapped: bytes | memoryview) -> PersonKey:
    """The data key of a person; ``KeyIsGone`` when it was destroyed."""
    blob = bytes(wrapped)
    if not blob:
        raise KeyIsGone
    try:
        raw = AESGCM(_master()).decrypt(blob[:_NONCE], blob[_NONCE:], _wrapping(region, person_id))
    except InvalidTag as wrong:
        raise RuntimeError(
            "this master key (DABAO_MASTER_KEY) does not open the person keys of this database"
        ) from wrong
    return PersonKey(region, person_id, raw)


def seal_institution(region: str, code: str, text: str) -> bytes:
    """An institution's own secret, such as its account number: under the master key, bound to region and code."""
    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(_master()).encrypt(nonce, text.encode(), _of_institution(region, code))


def unseal_institution(region: str, code: str, sealed: bytes | memoryview) -> str:
    """The text again. Raises ``InvalidTag`` when it was changed or belongs to another institution."""
    blob = bytes(sealed)
    return AESGCM(_master()).decrypt(blob[:_NONCE], blob[_NONCE:], _of_institution(region, code)).decode()


def blind(region: str, kind: str, value: str) -> bytes:
    """The look-up token of an identity number, card number or the like; the value is compared without blanks and case."""
    text = f"{region}|{kind}|{value.strip().upper()}"
    return hmac.new(_index_key(), text.encode(), hashlib.sha256).digest()


def _of_institution(region: str, code: str) -> bytes:
    return f"institution|{region}|{code}".encode()


def _wrapping(region: str, person_id: str) -> bytes:
    return f"key|{region}|{person_id}".encode()


def _master() -> bytes:
    key: bytes = settings.DABAO_MASTER_KEY
    return key


def _index_key() -> bytes:
    key: bytes = settings.DABAO_INDEX_KEY
    return key
