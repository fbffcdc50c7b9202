"""The words of settlement's screens, added to those of claims."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.desk import words
from claims.desk.words import of_two
from settlement.domain.plan import GROUPS

PAYMENT: Mapping[str, Any] = {
    "ordered": _("Waiting for funds"),
    "reserved": _("Funds reserved"),
    "confirmed": _("Paid"),
    "failed": _("Failed"),
    "returned": _("Returned by the bank"),
}
PAYMENT_TONE = {"ordered": "risk", "reserved": "run", "confirmed": "done", "failed": "none", "returned": "late"}
BILL: Mapping[str, Any] = {"settled": _("Settled"), "reversed": _("Reversed")}
BILL_TONE = {"settled": "done", "reversed": "none"}
PAYEE: Mapping[str, Any] = {"person": _("Insured person"), "hospital": _("Hospital")}
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

words.FACT.update({"not_ordered": _("Not ordered"), **PAYMENT})
words.EVENT.update(
    {
        "cover.enrolled": _("Enrolled"),
        "cover.enrolment_ended": _("Enrolment ended"),
        "cover.identity_granted": _("Group granted"),
        "cover.identity_ended": _("Group ended"),
        "cover.bill_settled": _("Hospital bill settled"),
        "cover.bill_reversed": _("Hospital bill reversed"),
        "cover.claim_charged": _("Claim charged to the year"),
        "cover.claim_released": _("Claim released from the year"),
        "payment.ordered": _("Payment ordered"),
        "payment.reserved": _("Funds reserved"),
        "payment.confirmed": _("Bank confirmed"),
        "payment.failed": _("Payment failed"),
        "payment.returned": _("Payment returned"),
        "payment.requeued": _("Payment queued again"),
        "hospital.reimbursement_ordered": _("Reimbursement ordered"),
        "hospital.reimbursement_released": _("Reimbursement released"),
        "hospital.token_made": _("Token made"),
        "hospital.token_revoked": _("Token revoked"),
        "fund.premium_due": _("Premium due"),
        "fund.premium_received": _("Premium received"),
        "fund.sweep_sent": _("Sweep sent"),
        "fund.sweep_arrived": _("Sweep arrived"),
        "fund.allocation_sent": _("Allocation sent"),
        "fund.allocation_arrived": _("Allocation arrived"),
    }
)


def group(code: str) -> str:
    return of_two(*GROUPS[code]) if code in GROUPS else code
