"""Where Django looks for the tables of settlement; each belongs to a capability. Imported by Django alone.

Django declares ``id`` as primary key because its screens need one column; in the database the key is (region, id), set
by the migration, so that every table can be distributed by region without a rewrite. ``GlAccount``, ``Rule`` and
``RuleLine`` are the same for every region and carry none. All ``_fen`` columns are whole fen (分).
"""

from settlement.cover.models import BillRow, CoverRow
from settlement.fund.models import Project
from settlement.hospital.models import Hospital, HospitalToken
from settlement.ledger.models import (
    Account,
    Balance,
    BankAccount,
    Book,
    GlAccount,
    Period,
    Posting,
    Regional,
    Rule,
    RuleLine,
    Voucher,
)
from settlement.payment.models import PaymentRow

__all__ = [
    "Account", "Balance", "BankAccount", "BillRow", "Book", "CoverRow", "GlAccount", "Hospital", "HospitalToken",
    "PaymentRow", "Period", "Posting", "Project", "Regional", "Rule", "RuleLine", "Voucher",
]  # fmt: skip
