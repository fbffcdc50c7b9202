"""The list and the page of umbrellas."""

from claims.umbrellas.domain.umbrella import UMBRELLA
from django.utils.translation import gettext_lazy as _

from claims.desk.menu import Menu, Page
from claims.life.screens.page import LifeScreen


class UmbrellaScreen(LifeScreen):
    life = UMBRELLA
    page = Page(
        name="umbrellas",
        seen_by=("clerk", "approver"),
        menu=Menu(group="work", place=90, title=_("Umbrellas"), icon="umbrella"),
    )
