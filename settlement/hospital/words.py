"""The words of hospitals."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Any] = {
    "hospital.reimbursement_ordered": _("Reimbursement ordered"),
    "hospital.reimbursement_released": _("Reimbursement released"),
    "hospital.token_made": _("Token made"),
    "hospital.token_revoked": _("Token revoked"),
}
