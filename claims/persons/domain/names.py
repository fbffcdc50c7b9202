"""What may be registered as a person's name, and how it is kept.

A name is kept as ``claims.domain.text.tidy`` writes it. What nobody can see or nobody can read again in ten years is
refused with its place in Unicode, for a name that only looks like the one on the card is paid to nobody.
"""

import unicodedata
from typing import Final

from claims.domain.refusal import Refused
from claims.domain.text import has_letter, tidy
from claims.domain.unicode14 import GBK_PRIVATE, is_assigned

LONGEST: Final = {"name": 100, "psn_no": 30, "phone": 30}
_UNSEEN: Final = frozenset({"Cc", "Cf", "Zl", "Zp"})


class NameMissing(Refused):
    """A person needs a name."""

    zh = "必须填写姓名。"


class NameWithoutLetter(Refused):
    """A name needs at least one letter or character."""

    zh = "姓名中至少应有一个汉字或字母。"


class UnseenCharacter(Refused):
    """This holds a control or format character that nobody sees ({code}); write it again without it."""

    zh = "内容中含有不可见的控制字符或格式字符（{code}），请删除后重新填写。"


class UnknownCharacter(Refused):
    """This holds {code}, which is not a character everybody can read; use the assigned character instead."""

    zh = "内容中的 {code} 不是已编码的通用字符，请改用已编码的字符。"


class TextTooLong(Refused):
    """This is longer than {most} characters."""

    zh = "内容超过 {most} 个字符。"


def read_name(typed: str, *, field: str = "name") -> str:
    """The name as it is kept. Refused without a letter, with what nobody sees or knows, and when it is too long."""
    if not typed.strip():
        raise NameMissing(field=field)
    name = read_text(typed, field=field, most=LONGEST["name"])
    if not has_letter(name):
        raise NameWithoutLetter(field=field)
    return name


def read_text(typed: str, *, field: str, most: int) -> str:
    """A short text as it is kept; empty stays empty."""
    text = typed.strip()
    if len(text) > most:
        raise TextTooLong(field=field, most=most)
    for character in text.translate(GBK_PRIVATE):
        code = f"U+{ord(character):04X}"
        if unicodedata.category(character) in _UNSEEN:
            raise UnseenCharacter(field=field, code=code)
        if not is_assigned(character):
            raise UnknownCharacter(field=field, code=code)
    return tidy(text).text
