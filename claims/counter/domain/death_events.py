"""What can be said against a recorded death of the insured. Days are dates in Asia/Shanghai."""

from datetime import date

from claims.domain.document import Document
from claims.domain.event import Event, event


@event("claim.death_doubted.1", zh="提出更正死亡登记", en="Death said to be recorded wrongly", dated="doubted_date")
class DeathDoubted(Event, frozen=True, kw_only=True):
    """Somebody says, on paper, that the insured did not die; nothing is paid until a second person has answered."""

    claim_no: str
    ground: str
    documents: list[Document]
    doubter: str
    doubted_date: date


@event("claim.death_taken_back.1", zh="撤销死亡登记", en="Death taken back", dated="taken_back_date")
class DeathTakenBack(Event, frozen=True, kw_only=True):
    """A second person agreed: the insured is alive, and who was named as heir, or gave an account as heir, is none."""

    claim_no: str
    death_date: date
    reason: str
    confirmer: str
    taken_back_date: date


@event("claim.death_upheld.1", zh="维持死亡登记", en="Death upheld", dated="upheld_date")
class DeathUpheld(Event, frozen=True, kw_only=True):
    """The death stands as recorded: a second person says so, or whoever doubted it does no longer."""

    claim_no: str
    reason: str
    by: str
    upheld_date: date
