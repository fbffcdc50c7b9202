"""The list and the page of internal targets. Whoever supervises us does not see them: they are no law."""

from django.utils.translation import gettext_lazy as _

from claims.desk.menu import Menu, Page
from claims.life.screens.page import LifeScreen
from claims.targets.domain.target import TARGET


class TargetScreen(LifeScreen):
    life = TARGET
    page = Page(
        name="targets",
        seen_by=("clerk", "assessor", "approver", "admin"),
        menu=Menu(group="organisation", place=40, title=_("Internal targets"), icon="timer"),
    )
