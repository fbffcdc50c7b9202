"""Every command of settlement, by noun: cover years and bills, counter claims, payments, funds, tokens.

All keyword-only; ``cause`` says who, when and by which request, and today is the day of ``cause.at`` in China. Each is
one transaction and answers a small dict of JSON values; amounts are whole fen.
"""

from settlement.claim_commands import (
    approve_claim,
    assess_claim,
    propose_rejection,
    reject_claim,
    reopen_claim,
    send_back_claim,
    uphold_claim,
)
from settlement.cover_commands import (
    end_enrolment,
    end_identity,
    enrol_person,
    grant_identity,
    reverse_bill,
    settle_bill,
)
from settlement.fund_commands import (
    record_allocation_arrived,
    record_premium_due,
    record_premium_received,
    record_sweep_arrived,
    send_allocation,
    send_sweep,
)
from settlement.payment_commands import (
    confirm_payment,
    fail_payment,
    order_hospital_payment,
    order_payment,
    requeue_payment,
    reserve_payment,
    return_payment,
)
from settlement.token_commands import make_token, revoke_token

__all__ = [
    "approve_claim",
    "assess_claim",
    "confirm_payment",
    "end_enrolment",
    "end_identity",
    "enrol_person",
    "fail_payment",
    "grant_identity",
    "make_token",
    "order_hospital_payment",
    "order_payment",
    "propose_rejection",
    "record_allocation_arrived",
    "record_premium_due",
    "record_premium_received",
    "record_sweep_arrived",
    "reject_claim",
    "reopen_claim",
    "requeue_payment",
    "reserve_payment",
    "return_payment",
    "reverse_bill",
    "revoke_token",
    "send_allocation",
    "send_back_claim",
    "send_sweep",
    "settle_bill",
    "uphold_claim",
]
