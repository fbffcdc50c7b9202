"""What payments hand over when the process starts."""

from settlement.payment import panels, words
from settlement.payment.holdings import find_payments_of
from settlement.payment.models import PaymentRow
from settlement.payment.projections import PROJECTIONS
from settlement.payment.reactions import FOLLOWERS
from settlement.payment.screens.payments import STEPS as PAYMENT_STEPS
from settlement.payment.screens.payments import PaymentScreen

SCREENS = {PaymentRow: PaymentScreen}
STEPS = {"payments": PAYMENT_STEPS, "hospitals": panels.HOSPITAL_STEPS}
PANELS = {"hospitals": (panels.owed,), "funds": (panels.waiting,)}
FACTS = words.FACTS
HOLDINGS = (find_payments_of,)
__all__ = ["FACTS", "FOLLOWERS", "HOLDINGS", "PANELS", "PROJECTIONS", "SCREENS", "STEPS"]
