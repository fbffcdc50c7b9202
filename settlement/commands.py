"""Every command of settlement, by noun: cover years and bills, counter claims, payments, funds.

All keyword-only; ``cause`` says who, when and by which request, and today is the day of ``cause.at`` in China. Each is
one transaction and answers a small dict of JSON values; amounts are whole fen.
"""

from settlement.cover_commands import (
    end_enrolment,
    end_identity,
    enrol_person,
    grant_identity,
    reverse_bill,
    settle_bill,
)

__all__ = ["end_enrolment", "end_identity", "enrol_person", "grant_identity", "reverse_bill", "settle_bill"]
