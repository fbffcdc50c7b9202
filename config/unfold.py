"""How the screens look and what the menu holds; settings import ``UNFOLD`` from here."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _


def _may_see(page: str) -> Callable[[HttpRequest], bool]:
    def permitted(request: HttpRequest) -> bool:
        from claims.desk.viewer import viewer_of

        return viewer_of(request).sees(page)

    return permitted


def _item(title: Any, icon: str, page: str, route: str) -> dict[str, Any]:
    return {"title": title, "icon": icon, "link": reverse_lazy(f"admin:{route}"), "permission": _may_see(page)}


NAVIGATION = [
    {
        "title": _("Work"),
        "items": [
            _item(_("Work list"), "checklist", "worklist", "index"),
            _item(_("Counter claims"), "folder_open", "claims", "claims_claimrow_changelist"),
            _item(_("Legal periods"), "timer", "clocks", "claims_clockrow_changelist"),
            _item(_("Payments"), "payments", "payments", "settlement_paymentrow_changelist"),
        ],
    },
    {
        "title": _("Settlement"),
        "items": [
            _item(_("Hospital bills"), "receipt_long", "bills", "settlement_billrow_changelist"),
            _item(_("Cover years"), "stacked_bar_chart", "covers", "settlement_coverrow_changelist"),
            _item(_("Hospitals"), "local_hospital", "hospitals", "settlement_hospital_changelist"),
        ],
    },
    {
        "title": _("Books"),
        "items": [
            _item(_("Projects and funds"), "account_balance", "funds", "settlement_project_changelist"),
            _item(_("Vouchers"), "menu_book", "vouchers", "settlement_voucher_changelist"),
        ],
    },
    {
        "title": _("Audit"),
        "items": [
            _item(_("Event log"), "history", "events", "claims_event_changelist"),
            _item(_("Followers"), "sync", "followers", "claims_bookmark_changelist"),
        ],
    },
    {
        "title": _("Organisation"),
        "items": [
            _item(_("Outlets"), "storefront", "outlets", "claims_outlet_changelist"),
            _item(_("Staff"), "badge", "staff", "claims_staff_changelist"),
        ],
    },
]

UNFOLD: dict[str, Any] = {
    "SITE_TITLE": _("Dabao claims settlement"),
    "SITE_HEADER": _("Dabao claims settlement"),
    "SITE_SUBHEADER": _("Critical illness insurance"),
    "SITE_SYMBOL": "health_and_safety",
    "SITE_URL": None,
    "SHOW_HISTORY": False,
    "SHOW_VIEW_ON_SITE": False,
    "SHOW_LANGUAGES": True,
    "SHOW_BACK_BUTTON": False,
    "BORDER_RADIUS": "6px",
    "DASHBOARD_CALLBACK": "settlement.counter.worklist.work_list",
    "STYLES": [lambda request: static("dabao/screens.css")],
    "SIDEBAR": {
        "show_search": False,
        "command_search": False,
        "show_all_applications": False,
        "navigation": NAVIGATION,
    },
    "COLORS": {
        # A calm blue; red, amber and green are kept for what is late, near and done.
        "primary": {
            "50": "oklch(97% .014 254)",
            "100": "oklch(93.2% .032 255)",
            "200": "oklch(88.2% .059 254)",
            "300": "oklch(80.9% .105 252)",
            "400": "oklch(70.7% .165 254)",
            "500": "oklch(62.3% .18 257)",
            "600": "oklch(52% .17 258)",
            "700": "oklch(46% .16 260)",
            "800": "oklch(40% .14 262)",
            "900": "oklch(36% .11 263)",
            "950": "oklch(27% .08 265)",
        }
    },
}
