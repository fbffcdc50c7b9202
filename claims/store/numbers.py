"""Numbers people read out to one another: derived from the request, so that the same request gives the same number."""

import hashlib

from claims.store.values import Cause

# Crockford's base 32: no I, L, O, U, so a number survives being read out over the telephone.
_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def opaque(cause: Cause, *, region: str, purpose: str, length: int = 10) -> str:
    """``length`` characters of 5 bits each, the same for the same request and purpose, saying nothing to a reader.

    10 characters are 50 bits: among 100,000 claims of a region and year two collide once in 200,000 years.
    """
    name = f"{purpose}|{region}|{cause.actor}|{cause.request_key}".encode()
    number = int.from_bytes(hashlib.sha256(name).digest(), "big")
    digits = []
    for _ in range(length):
        number, digit = divmod(number, 32)
        digits.append(_DIGITS[digit])
    return "".join(digits)


def number(letter: str, region: str, year: int, cause: Cause) -> str:
    """A number drawn from the request key: the same request, tried again, gets the same number.

    64 bits of SHA-256, so that two requests of a region and year do not meet before some billions of them.
    """
    digest = hashlib.sha256(f"{letter}|{region}|{cause.actor}|{cause.request_key}".encode()).hexdigest()
    return f"{letter}{region}{year}{digest[:16].upper()}"
