"""What the law hands over when the process starts."""

from claims.law.models import LawEntryRow
from claims.law.projections import PROJECTIONS
from claims.law.screens.page import LawEntryScreen
from claims.law.screens.steps import STEPS as OF_AN_ENTRY
from claims.law.screens.table import LAW
from claims.law.screens.words import IN_A_SENTENCE as FACTS
from claims.law.screens.words import text_name

SCREENS = {LawEntryRow: LawEntryScreen}
PAGES = {LAW: "claims_lawentryrow_law"}
STEPS = {"law_entries": OF_AN_ENTRY}
LISTED = {"texts": text_name}
__all__ = ["FACTS", "LISTED", "PAGES", "PROJECTIONS", "SCREENS", "STEPS"]
