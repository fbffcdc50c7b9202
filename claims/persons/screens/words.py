"""The words of persons on screen."""

from collections.abc import Mapping
from typing import Any

from claims.desk import words
from claims.persons.domain.certificate import KINDS
from claims.persons.domain.person import PAPERS

CERTIFICATE: Mapping[str, Any] = {code: words.lazily(kind.zh, kind.en) for code, kind in KINDS.items()}
PAPER: Mapping[str, Any] = {code: words.lazily(*names) for code, names in PAPERS.items()}


def certificate_kind(code: str) -> str:
    return words.word(CERTIFICATE, code)
