"""Money is whole fen.

A ``Money`` is an int of fen (分), so it adds, compares and serialises as one; the type exists for the reader and for
the type checker. Yuan appear only at the edges, as decimal strings with at most two decimals.
"""

import re
from typing import NewType

from claims.domain.refusal import Refused

Money = NewType("Money", int)

# 92 quadrillion fen fit a bigint; the national interface allows 16 digits with 2 decimals (NHSA 16,2).
_YUAN = re.compile(r"(0|[1-9][0-9]{0,13})(?:\.([0-9]{1,2}))?")


class NotAnAmount(Refused):
    """{value} is not an amount: give yuan as a decimal string with at most two decimals, without sign."""

    zh = "{value} 不是有效金额：请以元为单位，用最多两位小数的字符串表示，不带符号。"


def fen_from_yuan(value: object, *, field: str = "") -> Money:
    """Fen from a decimal string in yuan such as ``"12.30"``.

    Refuses (``NotAnAmount``) floats, ints, signs, exponents, blanks and a third decimal: an amount that had to be
    guessed at is not an amount.
    """
    match = _YUAN.fullmatch(value) if isinstance(value, str) and value.isascii() else None
    if match is None:
        raise NotAnAmount(field=field, value=repr(value)[:40])
    return Money(int(match[1]) * 100 + int((match[2] or "").ljust(2, "0")))


def yuan(fen: int) -> str:
    """``"12.30"`` for 1230 fen; the inverse of ``fen_from_yuan`` and, for reversals, of negative fen too."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100}.{abs(fen) % 100:02d}"


def share(amount: int, per_myriad: int) -> Money:
    """``amount`` × ``per_myriad``/10,000 in fen, rounded half up (四舍五入); for amounts ≥ 0."""
    return Money((amount * per_myriad * 2 + 10_000) // 20_000)
