"""What the counter claim hands over when the process starts."""

from claims.clocks.screens.page import SubjectPage
from claims.counter.domain.periods import RULES
from claims.counter.holdings import find_claims_of
from claims.counter.models import ClaimRow
from claims.counter.projections import PROJECTIONS
from claims.counter.screens import words
from claims.counter.screens.page import ClaimScreen
from claims.counter.screens.steps import ACTS
from claims.counter.screens.steps import STEPS as CLAIM_STEPS
from claims.counter.streams import CLAIM

PERIODS = {CLAIM.name: RULES}
SUBJECTS = {CLAIM.name: SubjectPage(page="claims", label="claims.claimrow")}
SCREENS = {ClaimRow: ClaimScreen}
STEPS = {"claims": CLAIM_STEPS}
FACTS = words.STATUS
LISTED = {"kinds": words.document_kind, "kind": words.document_kind}
HOLDINGS = (find_claims_of,)
__all__ = ["ACTS", "FACTS", "HOLDINGS", "LISTED", "PERIODS", "PROJECTIONS", "SCREENS", "STEPS", "SUBJECTS"]
