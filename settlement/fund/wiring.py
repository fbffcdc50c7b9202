"""What the fund hands over when the process starts."""

from settlement.fund.models import Project
from settlement.fund.screens import STEPS as FUND_STEPS
from settlement.fund.screens import TRIAL_BALANCE, FundScreen

SCREENS = {Project: FundScreen}
PAGES = {TRIAL_BALANCE: ""}
STEPS = {"funds": FUND_STEPS}
__all__ = ["PAGES", "SCREENS", "STEPS"]
