"""How the screens look; settings import ``UNFOLD`` from here. What the menu holds the pages say themselves."""

from typing import Any

from django.templatetags.static import static
from django.utils.translation import gettext_lazy as _

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
        "navigation": "claims.desk.menu.navigation",
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
