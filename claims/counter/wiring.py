"""What the counter claim hands over when the process starts."""

from claims.clocks.screens.page import SubjectPage
from claims.counter.domain.periods import RULES
from claims.counter.holdings import find_claims_of
from claims.counter.models import ClaimRow
from claims.counter.projections import PROJECTIONS
from claims.counter.screens import standing, words
from claims.counter.screens.corrections import corrected
from claims.counter.screens.page import ClaimScreen
from claims.counter.screens.steps import ACTS
from claims.counter.screens.steps import STEPS as CLAIM_STEPS
from claims.counter.streams import CLAIM

PERIODS = {CLAIM.name: RULES}
SUBJECTS = {CLAIM.name: SubjectPage(page="claims", label="claims.claimrow")}
SCREENS = {ClaimRow: ClaimScreen}
STEPS = {"claims": CLAIM_STEPS}
PANELS = {"claims": (corrected, standing.standing, standing.waiting), "worklist": (standing.to_reclaim,)}
FACTS = words.STATUS
LISTED = {"kinds": words.document_kind, "kind": words.document_kind}
GROUNDS = words.RETURN_REASON
HOLDINGS = (find_claims_of,)
__all__ = [
    "ACTS",
    "FACTS",
    "GROUNDS",
    "HOLDINGS",
    "LISTED",
    "PANELS",
    "PERIODS",
    "PROJECTIONS",
    "SCREENS",
    "STEPS",
    "SUBJECTS",
]
