"""What settlement adds to the counter claim when the process starts, and the page on which everybody begins."""

from settlement.counter import screens
from settlement.counter.reception import check_claim
from settlement.counter.worklist import WORK_LIST

PAGES = {WORK_LIST: "index"}
STEPS = {"claims": screens.STEPS}
PANELS = {"claims": (screens.obstacles, screens.calculation, screens.payments, screens.vouchers)}
HOSPITALS = (screens.hospitals,)
RECEPTIONS = (check_claim,)
__all__ = ["HOSPITALS", "PAGES", "PANELS", "RECEPTIONS", "STEPS"]
