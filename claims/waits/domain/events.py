"""What can happen to a wait of a region."""

from claims.domain.event import event
from claims.life.domain.case import CaseOpened, CaseStep


@event("wait.proposed.1", zh="提出等待期限", en="Wait proposed", dated="on_date")
class WaitProposed(CaseOpened, frozen=True, kw_only=True):
    """It is proposed how many days the region waits for a claimant before a claim goes on."""

    what: str
    days: int
    source: str
    ground: str


@event("wait.confirmed.1", zh="等待期限复核通过", en="Wait confirmed", dated="on_date")
class WaitConfirmed(CaseStep, frozen=True, kw_only=True):
    """A second person agreed: from here on this is how long the region waits."""

    reason: str


@event("wait.refused.1", zh="等待期限退回", en="Wait refused", dated="on_date")
class WaitRefused(CaseStep, frozen=True, kw_only=True):
    """It does not count: a second person did not agree, or it was taken back."""

    reason: str
