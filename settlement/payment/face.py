"""What the legal period of a payment is called on a day: that of its claim's clock while the payment is under way."""

from datetime import date

from django.utils.safestring import SafeString

from claims.clocks.face import Face, face_of
from settlement.payment.models import PaymentRow

# A failed payment is over, what is still owed was ordered anew; after a return a new period begins with a new account.
UNDER_WAY = ("ordered", "reserved")


def face(row: PaymentRow, today: date) -> Face | None:
    """None where no period runs: hospitals have none, and what is paid, failed or returned has none any more."""
    if row.due_date is None or row.state not in UNDER_WAY:
        return None
    return face_of(row.due_date, row.soon_date, today)


def due_chip(row: PaymentRow, today: date) -> SafeString | str:
    found = face(row, today)
    return found.chip if found else ""
