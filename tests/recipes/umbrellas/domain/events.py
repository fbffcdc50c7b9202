"""What can happen to an umbrella lent at an outlet."""

from claims.domain.document import Document
from claims.domain.event import event
from claims.life.domain.case import CaseOpened, CaseStep


@event("umbrella.lent.1", zh="借出雨伞", en="Umbrella lent", dated="on_date")
class UmbrellaLent(CaseOpened, frozen=True, kw_only=True):
    """An umbrella was lent to a visitor."""

    colour: str
    deposit_fen: int | None


@event("umbrella.returned.1", zh="归还雨伞", en="Umbrella returned", dated="on_date")
class UmbrellaReturned(CaseStep, frozen=True, kw_only=True):
    """It came back."""


@event("umbrella.lost.1", zh="确认遗失", en="Umbrella lost", dated="on_date")
class UmbrellaLost(CaseStep, frozen=True, kw_only=True):
    """It will not come back, as a second person has found."""

    reason: str
    documents: list[Document]
