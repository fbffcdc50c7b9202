"""What can happen to an internal target: entered, approved by a second person, refused, ended."""

from datetime import date

from claims.domain.event import event
from claims.life.domain.case import CaseOpened, CaseStep


@event("target.proposed.1", zh="录入内部时限", en="Internal target entered", dated="on_date")
class TargetProposed(CaseOpened, frozen=True, kw_only=True):
    """The region says what it means by promptly (及时) for a duty from a day on; a second person must approve it."""

    duty: str
    days: str
    unit: str
    valid_from: date
    source: str


@event("target.approved.1", zh="内部时限复核通过", en="Internal target approved", dated="on_date")
class TargetApproved(CaseStep, frozen=True, kw_only=True):
    """A second person approved it: from here it warns."""


@event("target.refused.1", zh="内部时限退回", en="Internal target refused", dated="on_date")
class TargetRefused(CaseStep, frozen=True, kw_only=True):
    """It was not approved, or taken back by whoever entered it."""

    reason: str


@event("target.ended.1", zh="停用内部时限", en="Internal target ended", dated="on_date")
class TargetEnded(CaseStep, frozen=True, kw_only=True):
    """It counts no longer, for no case."""

    reason: str
