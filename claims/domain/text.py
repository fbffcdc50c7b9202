"""One reading of every text that is compared or looked up: names, numbers, what is typed into a search.

The same name is written in many ways: with another dot, in full width, with a radical for the character, with the
private place that an old register in GBK gave it, with something between the characters that nobody sees. ``tidy`` is
how a text is kept and shown, and says what it changed; ``number`` is how a number is looked up; ``compare_names`` says
whether two spellings are one name, and leaves to a person what it cannot say.

Which Unicode? ``unicodedata`` differs from Python to Python, and what is compared today must compare the same after an
upgrade. No library is needed for that: by the stability policies of Unicode an assigned character is never normalized
or case-folded otherwise in a later version. So the repertoire is pinned (``unicode14``), texts with a character outside
of it are refused where they are taken down, and for all others every Python gives one answer. What is folded beyond
NFKC comes from tables of our own. NFKC with case folding and without default ignorables is NFKC_Casefold (UAX 44).
"""

import re
import unicodedata
from collections.abc import Callable
from enum import StrEnum
from typing import Final

import msgspec

from claims.domain.unicode14 import GBK_PRIVATE, IGNORABLE, RADICALS

_HAN: Final = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003347f"
# All written for the dot inside names such as 买买提·艾力; several are letters or full stops elsewhere.
_DOTS: Final = (
    ".\u00b7\u02d9\u0387\u05c5\u119e\u1427\u16eb\u2022\u2024\u2027\u2218\u2219\u22c5\u23fa\u25aa\u25cf\u25e6\u26ab\u2981"
    "\u2b24\u2e30\u2e31\u2e33\u3002\u30fb\u318d\ua78f\ufe52\uff0e\uff61\uff65\U00010101\U0001f784"
)
_DOT: Final = "·"
_DOT_BETWEEN_HAN: Final = re.compile(f"(?<=[{_HAN}])\\s*[{re.escape(_DOTS)}]+\\s*(?=[{_HAN}])")
_ANY_DOT: Final = re.compile(f"[{re.escape(_DOTS)}]+")
_BLANK: Final = re.compile(r"\s+")
# 张 三 is spread over the field; 买买提 艾力 may have lost its dot, so its blank stays.
_BLANK_BESIDE_ONE_HAN: Final = re.compile(
    f"(?<=[{_HAN}])(?<![{_HAN}]{{2}})\\s+(?=[{_HAN}])|(?<=[{_HAN}])\\s+(?=[{_HAN}](?![{_HAN}]))"
)
_BLANK_BETWEEN_HAN: Final = re.compile(f"(?<=[{_HAN}])\\s+(?=[{_HAN}])")
_BETWEEN_DIGITS: Final = re.compile(r"[\s\-‐‑‒–—−·]+")


class Change(StrEnum):
    """What ``tidy`` did to a text, in the order it does it."""

    PRIVATE = "private"  # a private place of GBK became its character
    INVISIBLE = "invisible"  # what nobody sees was dropped
    WIDTH = "width"  # full width, and other forms of the same character
    RADICAL = "radical"  # a radical became its character
    DOT = "dot"
    BLANK = "blank"


class Tidied(msgspec.Struct, frozen=True):
    """A text as it is kept and shown, and what was changed for it."""

    text: str
    changes: tuple[Change, ...]


class Likeness(StrEnum):
    """What two spellings of a name are: one name, for a person to say, or two names."""

    SAME = "same"
    DOUBTFUL = "doubtful"
    DIFFERENT = "different"


def tidy(text: str) -> Tidied:
    """A text as it is kept: every character its own, one kind of dot, no blanks but between words."""
    changes = []
    for change, step in _STEPS:
        before, text = text, step(text)
        if text != before:
            changes.append(change)
    return Tidied(text, tuple(changes))


def number(text: str) -> str:
    """A number as it is looked up: digits and capitals, without the blanks and hyphens people type between them."""
    if text.isascii() and text.isalnum():
        return text.upper()
    return _BETWEEN_DIGITS.sub("", tidy(text).text).upper()


def compare_names(one: str, other: str) -> Likeness:
    """Whether two spellings are one name.

    Blanks, case, width and the kind of dot do not matter. Doubtful is what registers and banks are known to do to a
    name: leave the dot out, cut a long name off, or write something else for a character they cannot write.
    """
    ones, others = _readings(one), _readings(other)
    if not ones or not others:
        return Likeness.DIFFERENT
    if not ones.isdisjoint(others):
        return Likeness.SAME
    bare, against = _bare(one), _bare(other)
    shared = set(bare) & set(against)
    doubtful = shared and (_may_be(bare, against) or _may_be(against, bare))
    return Likeness.DOUBTFUL if doubtful else Likeness.DIFFERENT


def same_name(one: str, other: str) -> bool:
    """Whether two spellings are the same name without a doubt."""
    return compare_names(one, other) is Likeness.SAME


def has_letter(text: str) -> bool:
    """Whether anything of this is a letter of some script."""
    return any(unicodedata.category(character).startswith("L") for character in tidy(text).text)


def _drop_invisible(text: str) -> str:
    return "".join(character for character in text if ord(character) not in IGNORABLE)


def _compose(text: str) -> str:
    # NFKC makes of the dot above a blank and an accent, which no longer tells that it was meant as the dot of a name.
    return unicodedata.normalize("NFKC", text.replace("\u02d9", _DOT))


def _trim(text: str) -> str:
    return _BLANK_BESIDE_ONE_HAN.sub("", _BLANK.sub(" ", text.strip()))


_STEPS: Final[tuple[tuple[Change, Callable[[str], str]], ...]] = (
    (Change.PRIVATE, lambda text: text.translate(GBK_PRIVATE)),
    (Change.INVISIBLE, _drop_invisible),
    (Change.WIDTH, _compose),
    (Change.RADICAL, lambda text: text.translate(RADICALS)),
    (Change.DOT, lambda text: _DOT_BETWEEN_HAN.sub(_DOT, text)),
    (Change.BLANK, _trim),
)


def _readings(name: str) -> frozenset[str]:
    """How a name may be meant: a blank between two Han names is spacing, or the dot; none when there is no letter."""
    if not has_letter(name):
        return frozenset()
    folded = _folded(name)
    dotted = _BLANK_BETWEEN_HAN.sub(_DOT, folded)
    return frozenset(_BLANK.sub("", text) for text in (folded, dotted))


def _folded(name: str) -> str:
    return _ANY_DOT.sub(_DOT, unicodedata.normalize("NFKC", tidy(name).text.casefold()))


def _bare(name: str) -> str:
    """A name without anything that is no letter and no stand-in."""
    return "".join(c for c in _folded(name) if c in _STAND_INS or unicodedata.category(c)[0] in "LMNC")


_STAND_INS: Final = "?*□〓＿_"
_CUT_OFF: Final = 4  # so much of a name must be there to be the beginning of a longer one


def _may_be(name: str, other: str) -> bool:
    """Whether ``other`` may be what somebody made of ``name``."""
    cut = len(other) >= _CUT_OFF and name.startswith(other)
    return cut or re.fullmatch("".join(map(_as_written, name)), other) is not None


def _as_written(character: str) -> str:
    """What a register may have written for a character, as a pattern; one it cannot write became anything."""
    written = re.escape(character)
    return written if _is_common(character) else f"(?:{written}|[a-z]+|.)"


def _is_common(character: str) -> bool:
    """Whether every register can write it: the two levels of GB 2312, and plain letters. A stand-in is nobody's."""
    if character in _STAND_INS:
        return False
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True
