"""The words of cover years and bills."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.desk.words import of_two
from settlement.plan.domain.plan import GROUPS

BILL: Mapping[str, Any] = {"settled": _("Settled"), "reversed": _("Reversed")}
BILL_TONE = {"settled": "done", "reversed": "none"}
PLACE: Mapping[str, Any] = {
    "local": pgettext_lazy("place", "In the region"),
    "long_term": pgettext_lazy("place", "Elsewhere, living there"),
    "referral": pgettext_lazy("place", "Elsewhere, referred"),
    "other": pgettext_lazy("place", "Elsewhere, not referred"),
}
ORIGIN: Mapping[str, Any] = {
    "compliant": _("Cumulative compliant cost"),
    "inside_basic_ceiling": _("Inside the basic ceiling"),
    "above_basic_ceiling": _("Above the basic ceiling"),
}
CUT: Mapping[str, Any] = {"ceiling": _("Annual ceiling"), "overall_ceiling": _("Ceiling over all payers")}
# The national names of an answer, in the order of the settlement sheet.
AMOUNTS: Mapping[str, Any] = {
    "medfee_sumamt": _("Total fees"),
    "fulamt_ownpay_amt": _("Own pay"),
    "overlmt_selfpay": _("Above the price limit"),
    "preselfpay_amt": _("First self-pay"),
    "inscp_scp_amt": _("In scope"),
    "act_pay_dedc": _("Basic deductible"),
    "above_basic_ceiling_amt": _("Above the basic ceiling"),
    "hifp_pay": _("Paid by basic insurance"),
    "cvlserv_pay": _("Civil servants' supplement"),
    "hifes_pay": _("Enterprise supplement"),
    "hifmi_pay": _("Critical illness insurance"),
    "hifob_pay": _("Large-amount supplement"),
    "maf_pay": _("Paid by medical aid"),
    "oth_pay": _("Other payers"),
    "hosp_part_amt": _("Borne by the hospital"),
    "fund_pay_sumamt": _("Paid by all funds"),
    "psn_part_amt": _("Borne by the person"),
    "acct_pay": _("From the personal account"),
    "psn_cash_pay": _("Cash"),
}


def group(code: str) -> str:
    return of_two(*GROUPS[code]) if code in GROUPS else code
