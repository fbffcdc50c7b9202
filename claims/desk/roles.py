"""The roles of the people who work here, and the two questions every screen asks: may this role see it, may it take it.

Separation of duties (内部牵制; user rights kept strictly, 86号 service norm art. 9): who receives does not assess, who
assesses does not decide, who decides does not pay. The administrator keeps the master data and moves no claim and no
money. Who sees a page is written on the page, who takes a step on the step; ``manage.py house roles`` prints both as one
table, and claims/README.md keeps it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """``shown`` is the personal data it may ask to see in the clear, each time for a reason that stays in the log (PIPL 6:
    what the task needs and no more). A role of an outlet sees nothing of another outlet."""

    code: str
    word: Any
    shown: tuple[str, ...] = ()
    of_an_outlet: bool = False


# law: 86.service.9.2, mlps_level3.8.1.4.2, pipl.6
ROLES: Final[Mapping[str, Role]] = {
    role.code: role
    for role in (
        Role(code="clerk", word=_("outlet clerk"), shown=("name", "id_no", "psn_no", "phone"), of_an_outlet=True),
        Role(code="assessor", word=_("assessor"), shown=("name", "id_no", "psn_no")),
        Role(code="approver", word=_("approver"), shown=("name", "id_no", "psn_no", "phone")),
        Role(code="cashier", word=_("cashier"), shown=("name", "account")),
        Role(code="finance", word=_("finance")),
        Role(code="regulator", word=_("regulator"), shown=("name", "id_no", "psn_no", "phone", "account")),
        Role(code="admin", word=_("administrator"), shown=("name", "id_no", "psn_no", "phone")),
    )
}
CHOICES: Final = tuple((role.code, role.word) for role in ROLES.values())

_seen_by: dict[str, frozenset[str]] = {}
_taken_by: dict[str, frozenset[str]] = {}


def declare_page(page: str, seen_by: Iterable[str]) -> None:
    """The roles that see a page. A page declared twice or for a role nobody has is a defect: AssertionError."""
    _declare(_seen_by, f"page {page}", page, seen_by)


def declare_step(step: str, who: Iterable[str]) -> None:
    """The roles that take a step. A step declared twice or for a role nobody has is a defect: AssertionError."""
    _declare(_taken_by, f"step {step}", step, who)


def _declare(table: dict[str, frozenset[str]], what: str, name: str, who: Iterable[str]) -> None:
    named = frozenset(who)
    if strangers := named - set(ROLES):
        raise AssertionError(f"the {what} is for roles that do not exist: {sorted(strangers)}")
    if name in table:
        raise AssertionError(f"the {what} is declared twice")
    table[name] = named


def may_see(role: str, page: str) -> bool:
    return role in _seen_by.get(page, frozenset())


def may_take(role: str, step: str) -> bool:
    return role in _taken_by.get(step, frozenset())


def of_an_outlet(role: str) -> bool:
    return role in ROLES and ROLES[role].of_an_outlet


def shown(role: str) -> tuple[str, ...]:
    """The personal data a role may ask to be shown."""
    return ROLES[role].shown if role in ROLES else ()


def duties(role: str) -> frozenset[str]:
    """Every step this role takes."""
    return frozenset(step for step, who in _taken_by.items() if role in who)


def pages() -> dict[str, frozenset[str]]:
    """Every page and who sees it."""
    return dict(_seen_by)


def steps() -> dict[str, frozenset[str]]:
    """Every step and who takes it."""
    return dict(_taken_by)
