"""The list and the page of waits."""

from django.utils.translation import gettext_lazy as _

from claims.desk.menu import Menu, Page
from claims.life.screens.page import LifeScreen
from claims.waits.domain.wait import WAIT


class WaitScreen(LifeScreen):
    life = WAIT
    page = Page(
        name="waits",
        seen_by=("clerk", "assessor", "approver", "regulator", "admin"),
        menu=Menu(group="organisation", place=40, title=_("Waits"), icon="hourglass_top"),
    )
