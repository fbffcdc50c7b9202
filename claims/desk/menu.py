"""The pages of the screens: what each is called, who sees it, and where in the menu it stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from claims.desk import roles
from claims.desk.viewer import viewer_of

GROUPS: Final = {
    "work": _("Work"),
    "settlement": _("Settlement"),
    "books": _("Books"),
    "audit": _("Audit"),
    "organisation": _("Organisation"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """A line of the menu. ``group`` is a code of ``GROUPS``; lines of a group stand by their ``place``."""

    group: str
    place: int
    title: Any
    icon: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """``name`` is what ``viewer.sees(name)`` asks for; without ``menu`` other pages lead to it."""

    name: str
    seen_by: tuple[str, ...]
    menu: Menu | None = None


_lines: list[tuple[Menu, str, str]] = []


def declare(page: Page, route: str = "") -> None:
    """A page with the address its line in the menu leads to, such as ``claims_claimrow_changelist``."""
    if page.menu:
        if page.menu.group not in GROUPS:
            raise AssertionError(f"the page {page.name} stands in a group the menu does not have: {page.menu.group}")
        if not route:
            raise AssertionError(f"the page {page.name} stands in the menu and has no address")
    roles.declare_page(page.name, page.seen_by)
    if page.menu:
        _lines.append((page.menu, page.name, route))


def navigation(request: HttpRequest) -> list[dict[str, Any]]:
    """The menu as this viewer sees it, in the shape the theme wants."""
    viewer = viewer_of(request)
    lines = sorted((line for line in _lines if viewer.sees(line[1])), key=lambda line: line[0].place)
    groups = [{"title": title, "items": _items(lines, group)} for group, title in GROUPS.items()]
    return [group for group in groups if group["items"]]


def _items(lines: Iterable[tuple[Menu, str, str]], group: str) -> list[dict[str, Any]]:
    return [
        {"title": menu.title, "icon": menu.icon, "link": reverse(f"admin:{route}")}
        for menu, _name, route in lines
        if menu.group == group
    ]
