"""What the legal periods of a claim are called on a day: once of its row and once in SQL, by what the clocks say."""

from datetime import date

from django.db.models import Q

from claims.clocks.face import Face, State, face_of, running_on
from claims.counter.models import ClaimRow


def face(row: ClaimRow, today: date) -> Face | None:
    """What the worst of the claim's periods is called; None while none is open.

    A claim that waits for documents with a period that runs on is not suspended: the notice arrived after the due date.
    """
    if row.next_due_date is None and row.status != "awaiting_documents":
        return None
    return face_of(row.next_due_date, row.next_soon_date, today)


def claims_on(today: date) -> dict[State, Q]:
    """``face`` in SQL, for the rows of claims."""
    running = running_on(today, due="next_due_date", soon="next_soon_date")
    return running | {State.PAUSED: Q(status="awaiting_documents", next_due_date=None)}
