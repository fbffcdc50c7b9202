"""What the ledger hands over when the process starts."""

from settlement.ledger.master_data import TABLES as MASTER_DATA
from settlement.ledger.models import Voucher
from settlement.ledger.projections import PROJECTIONS
from settlement.ledger.screens import VoucherScreen

SCREENS = {Voucher: VoucherScreen}
__all__ = ["MASTER_DATA", "PROJECTIONS", "SCREENS"]
