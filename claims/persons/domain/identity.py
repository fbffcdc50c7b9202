"""Resident identity numbers, bank account numbers, and how much of either a list may show.

Numbers are checked by GB 11643-1999 (MOD 11-2, ISO 7064). The place in an identity number is where it was issued,
and places are merged and renamed, so an unknown one is a warning and never a reason to refuse. The card of a foreigner
begins with 9 and has its province in digits 2 and 3. A number of 15 digits, as cards had until 1999, is the same
person's number of 18 with the century left out and no check character.
"""

import re
from datetime import date
from typing import Literal

import msgspec

from claims.domain.refusal import Refused
from claims.domain.text import number as number_of

Sex = Literal["male", "female"]

_NUMBER = re.compile(r"[1-9][0-9]{16}[0-9X]")
_OLD = re.compile(r"[1-9][0-9]{14}")
_CENTURY = "19"
_FIRST_YEAR = 1900  # who was born before is not insured; such a year is a slip of the pen
_WEIGHTS = tuple(pow(2, 17 - n, 11) for n in range(17))  # 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2
_CHECK = "10X98765432"  # by the weighted sum modulo 11
_HIDDEN = "*"

# First two digits of GB/T 2260: provinces, autonomous regions, municipalities, Hong Kong, Macao, Taiwan (residence
# permits carry 81, 82, 83).
_PROVINCES = frozenset(
    {*range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47), *range(50, 55), *range(61, 66), 71, 81, 82, 83}
)


class NotAnIdentityNumber(Refused):
    """This is not an identity number: it has 18 characters, a birth date since 1900 and a check character."""

    zh = "证件号码无效：应为 18 位，出生日期有效（1900 年以后）且校验码正确。"


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """What an identity number says about a person. ``place_known`` False is a warning only."""

    number: str
    birth_date: date
    sex: Sex
    place_known: bool


def read_identity(number: str, *, today: date, field: str = "certno") -> Identity:
    """Read an identity number; blanks, full width and a small x are forgiven, a wrong check character is not.

    One of 15 digits gives that of 18.
    """
    plain = resident_number(number_of(number))
    birth_date = birth_date_in(plain)
    if birth_date is None or birth_date > today or check_character(plain[:17]) != plain[17]:
        # The number itself is personal data and stays out of the refusal.
        raise NotAnIdentityNumber(field=field)
    return Identity(
        number=plain,
        birth_date=birth_date,
        sex="male" if int(plain[16]) % 2 else "female",
        place_known=int(plain[1:3] if plain[0] == "9" else plain[:2]) in _PROVINCES,
    )


def resident_number(plain: str) -> str:
    """The 18 characters of a number of 18 or of 15; "" for what has the shape of neither. Nothing else is checked."""
    if _OLD.fullmatch(plain):
        longer = plain[:6] + _CENTURY + plain[6:]
        return longer + check_character(longer)
    return plain if _NUMBER.fullmatch(plain) else ""


def check_character(first17: str) -> str:
    """The 18th character for the first 17 digits (MOD 11-2)."""
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, first17, strict=True))
    return _CHECK[total % 11]


def birth_date_in(plain: str) -> date | None:
    """The day in a number of 18 characters; None if there is none since 1900."""
    if not plain:
        return None
    try:
        birth_date = date(int(plain[6:10]), int(plain[10:12]), int(plain[12:14]))
    except ValueError:
        return None
    return birth_date if birth_date.year >= _FIRST_YEAR else None


def luhn_fits(account: str) -> bool:
    """Whether a bank card number fits its check digit. A warning only: passbook accounts need not follow Luhn."""
    digits = number_of(account)
    if not (digits.isascii() and digits.isdigit()):
        return False
    doubled = [int(digit) * (1 + n % 2) for n, digit in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def mask_name(name: str) -> str:
    """First character only: 张**. A single character is hidden whole."""
    if len(name) <= 1:
        return _HIDDEN * len(name)
    return name[:1] + _HIDDEN * (len(name) - 1)


def mask_id(number: str) -> str:
    """First six and last four: 110105********002X; of a short one, such as a passport's, the first and the last two.

    Anything too short to hide something is hidden whole.
    """
    if len(number) <= 6:
        return _HIDDEN * len(number)
    if len(number) <= 10:
        return number[0] + _HIDDEN * (len(number) - 3) + number[-2:]
    return number[:6] + _HIDDEN * (len(number) - 10) + number[-4:]


def mask_account(account: str) -> str:
    """Last four only."""
    if len(account) <= 4:
        return _HIDDEN * len(account)
    return _HIDDEN * (len(account) - 4) + account[-4:]
