"""What a field case expects of one request, and whether an answer is that.

Two ways of saying it are read: an object of fields of the answer (``status`` is the HTTP status, ``or`` another answer
that is right as well), and a sentence such as ``201 hifmi_pay 13800.00``, ``422 not_enrolled``, ``accepted, ...``,
``201 (...), or a refusal that ...``, ``a named refusal or ...; never 13,800.00 ...``.
"""

import re
from collections.abc import Mapping
from typing import Final

import msgspec

_STATUS: Final = re.compile(r"\b([2-5][0-9]{2})\b(?:\s+([a-z]+(?:_[a-z]+)+)\b(?!\s*[0-9]))?")
_AMOUNT: Final = re.compile(r"\b([a-z]+(?:_[a-z]+)+)\s+(-?[0-9][0-9,]*\.[0-9]{2})\b")
_NEVER: Final = re.compile(r"\bnever\s+(-?[0-9][0-9,]*\.[0-9]{2})\b")
_REFUSAL: Final = re.compile(r"\b(?:refus(?:al|ed)|naming|named)\b")
_MONEY: Final = re.compile(r"-?[0-9]+\.[0-9]{2}")
_PAID: Final = "hifmi_pay"


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """An answer of the door: the HTTP status and the JSON object."""

    status: int
    body: Mapping[str, object]

    @property
    def refused(self) -> bool:
        return 400 <= self.status < 500 and bool(self.body.get("code"))

    def __str__(self) -> str:
        said = self.body.get("code") or f"{_PAID} {self.body.get(_PAID)}"
        return f"{self.status} {said}"


class Expected(msgspec.Struct, frozen=True, kw_only=True):
    """``statuses`` and ``fields`` together are one right answer; ``or_refused`` says that a named refusal is one too,
    provided it is not the one ``at_first``; ``never`` is an amount that must not be paid."""

    words: str
    statuses: frozenset[int] = frozenset()
    fields: Mapping[str, str] = {}
    code: str = ""
    or_refused: bool = False
    never: str = ""
    at_first: str = ""

    def mismatches(self, answer: Answer) -> list[str]:
        """Why an answer is not what was expected, field by field; empty where it is."""
        if self.or_refused and answer.refused and not self._is_the_first(answer):
            return []
        if answer.refused and self._is_the_first(answer):
            return [f"still answers as at first: {answer}"]
        if self.never and answer.body.get(_PAID) == self.never:
            return [f"{_PAID} must not be {self.never}"]
        if answer.status not in (self.statuses or {200, 201}):
            return [f"expected {self.words}, got {answer}"]
        if self.code and answer.body.get("code") != self.code:
            return [f"expected {self.code}, got {answer}"]
        return [
            f"{name}: expected {wanted}, got {answer.body.get(name)}"
            for name, wanted in self.fields.items()
            if answer.body.get(name) != wanted
        ]

    def _is_the_first(self, answer: Answer) -> bool:
        return bool(self.at_first) and f"{answer.status} {answer.body.get('code')}" in self.at_first


def read_expected(expected: object, *, at_first: object) -> Expected | None:
    """What is expected of one request; None where it says nothing that an answer could be held against."""
    first = at_first if isinstance(at_first, str) else ""
    if isinstance(expected, str):
        return _from_sentence(expected, first)
    if isinstance(expected, Mapping):
        return _from_fields(expected, first)
    return None


def _from_sentence(words: str, first: str) -> Expected | None:
    status, never = _STATUS.search(words), _NEVER.search(words)
    fields = {name: amount.replace(",", "") for name, amount in _AMOUNT.findall(words)}
    accepted = words.startswith("accepted")
    refusal = _REFUSAL.search(words) is not None and (not status or status[1].startswith("2"))
    if not (status or fields or never or refusal or accepted):
        return None
    return Expected(
        words=words,
        statuses=frozenset({int(status[1])}) if status else frozenset(),
        fields=fields,
        code=(status[2] or "") if status and not status[1].startswith("2") else "",
        or_refused=refusal and (not status or " or " in words),
        never=never[1].replace(",", "") if never else "",
        at_first=first,
    )


def _from_fields(expected: Mapping[str, object], first: str) -> Expected | None:
    status = expected.get("status")
    fields = {name: text for name, text in expected.items() if isinstance(text, str) and _MONEY.fullmatch(text)}
    if not fields and type(status) is not int:
        return None
    return Expected(
        words=", ".join(f"{name} {wanted}" for name, wanted in fields.items()) or str(status),
        statuses=frozenset({status}) if type(status) is int else frozenset(),
        fields=fields,
        or_refused=_REFUSAL.search(str(expected.get("or", ""))) is not None,
        at_first=first,
    )
