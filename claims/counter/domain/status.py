"""Where a counter claim can stand."""

from enum import StrEnum


class Status(StrEnum):
    """Where the claim stands, in the words of the law."""

    RECEIVED = "received"  # documents are being checked
    SUPPLEMENT_REQUESTED = "supplement_requested"  # the one-time notice is on its way
    AWAITING_DOCUMENTS = "awaiting_documents"  # the notice arrived; the period is suspended
    UNDER_ASSESSMENT = "under_assessment"  # the dossier is complete
    ASSESSED = "assessed"  # waits for the second pair of eyes
    APPROVED = "approved"  # waits for the notice to the claimant
    REJECTED = "rejected"  # waits for the notice of rejection
    NOTIFIED = "notified"  # waits for the claimant's answer
    DISPUTED = "disputed"
    ACCEPTED = "accepted"  # waits for the account or the payment order
    PAYMENT_ORDERED = "payment_ordered"
    PAYMENT_FAILED = "payment_failed"
    PAYMENT_RETURNED = "payment_returned"  # waits for an account, or to be paid again
    UNREACHABLE = "unreachable"  # owed, and parked until an account comes
    PAID = "paid"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
