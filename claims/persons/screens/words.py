"""The words of persons on screen."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from claims.desk import words
from claims.persons.domain.certificate import KINDS
from claims.persons.domain.person import PAPERS

CERTIFICATE: Mapping[str, Any] = {code: words.lazily(kind.zh, kind.en) for code, kind in KINDS.items()}
PAPER: Mapping[str, Any] = {code: words.lazily(*names) for code, names in PAPERS.items()}
FACT: Mapping[str, Any] = {**words.TEXT, "certificate": _("Certificate")}
NATURE: Mapping[str, Any] = {
    "typed_wrong": _("It was typed wrong"),
    "replaced": _("It was replaced by a new one"),
    "was_missing": _("It was missing"),
}
BASIS: Mapping[str, Any] = {
    "retention": _("The retention period has ended"),
    "order": _("Order of an authority"),
}
STATE: Mapping[str, Any] = {
    "active": _("Registered"),
    "joined": _("Joined into another person"),
    "erased": _("Erased"),
}
TONE: Mapping[str, str] = {"active": "run", "joined": "done", "erased": "done"}
PROPOSED: Mapping[str, Any] = {
    "correct": _("A correction is proposed"),
    "join": _("A join is proposed"),
    "erase": _("An erasure is proposed"),
}


def certificate_kind(code: str) -> str:
    return words.word(CERTIFICATE, code)
