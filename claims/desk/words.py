"""The words of the screens for the codes of the domain. A code nobody gave a word is shown as it is."""

from collections.abc import Callable, Mapping
from typing import Any

from django.utils.functional import lazy
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from claims.desk.roles import ROLES
from claims.domain.event import names_of
from claims.domain.refusal import Refused
from claims.domain.text import Change

FACT: dict[str, Any] = {}
"""What a status in the facts of a refusal means; every capability adds its own."""
GROUND: dict[str, Any] = {}
"""The words of grounds that were chosen from a list, by their codes."""
LISTED: dict[str, Callable[[str], str]] = {}
"""The facts of refusals that list codes, such as ``kinds``, and what gives the word of one."""
CHANNEL: Mapping[str, Any] = {
    "outlet": _("At the outlet"),
    "mail": _("By mail"),
    "online": _("Online"),
    "screen": _("Screen"),
    "api": _("Interface"),
    "clock": _("Clock"),
    "reaction": _("Automatic"),
    "simulation": _("Simulation"),
    "console": _("Console"),
}
ROLE: Mapping[str, Any] = {
    **{role.code: role.word for role in ROLES.values()},
    "hospital": _("hospital"),
    "system": _("system"),
    "clock": _("Clock"),
}
TEXT: Mapping[str, Any] = {
    "name": _("Full name"),
    "id_no": _("Identity number"),
    "psn_no": _("Insurance number"),
    "phone": _("Telephone"),
    "account": _("Account number"),
}

CHANGED: Mapping[Change, Any] = {
    Change.PRIVATE: _("A character from a private area of an old register was replaced by its own code."),
    Change.INVISIBLE: _("Invisible characters were removed."),
    Change.WIDTH: _("Full-width characters were converted."),
    Change.RADICAL: _("A radical was replaced by the character it looks like."),
    Change.DOT: _("The dot inside the name was replaced by “·”."),
    Change.BLANK: _("Blanks were removed."),
}
"""What was changed in a text that is kept."""


def word(table: Mapping[str, Any], code: str | None) -> str:
    return str(table.get(code or "", code or ""))


def in_chinese() -> bool:
    return (get_language() or "zh").startswith("zh")


def of_two(chinese: str, english: str) -> str:
    """Of a name kept in both languages, the one of this reader; names without English stay Chinese."""
    return chinese if in_chinese() or not english else english


def lazily(chinese: str, english: str) -> Any:
    """The same, chosen when it is read: for what is declared once and shown to readers of both."""
    return lazy(of_two, str)(chinese, english)


def actor(name: str) -> str:
    """A person by the login; what acts by itself by what it is."""
    if name == "clock":
        return word(CHANNEL, "clock")
    return word(CHANNEL, "reaction") if name.startswith("reaction:") else name


def event_name(kind: str) -> str:
    """``claim.reported.1`` → "Claim received"."""
    return of_two(*names_of(kind))


def refusal_sentence(refused: Refused) -> str:
    """The sentence of a refusal in the reader's language, with the codes in its facts put into words."""
    facts = {name: _fact(name, value) for name, value in refused.facts.items()}
    sentence = type(refused).zh if in_chinese() else (type(refused).__doc__ or "").split("\n\n")[0].strip()
    return sentence.format(**facts)


def _fact(name: str, value: object) -> object:
    if name == "status":
        return word(FACT, str(value))
    if name in LISTED:
        return ("、" if in_chinese() else ", ").join(LISTED[name](code) for code in str(value).split(", "))
    return value
