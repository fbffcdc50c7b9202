"""What a claim waits for beside its status, and whose turn it is."""

from collections.abc import Mapping
from typing import Final

from claims.counter.domain.claim import Claim, Status

OVER: Final = frozenset({Status.PAID, Status.WITHDRAWN, Status.CLOSED})
CLAIMANT: Final = "claimant"

# Whose turn it is by the status alone; the claimant's when nobody here can hurry it.
_BY_STATUS: Final[Mapping[Status, str]] = {
    Status.RECEIVED: "clerk",
    Status.SUPPLEMENT_REQUESTED: "clerk",
    Status.AWAITING_DOCUMENTS: CLAIMANT,
    Status.UNDER_ASSESSMENT: "assessor",
    Status.ASSESSED: "approver",
    Status.APPROVED: "clerk",
    Status.REJECTED: "clerk",
    Status.NOTIFIED: CLAIMANT,
    Status.DISPUTED: "approver",
    Status.ACCEPTED: "clerk",
    Status.PAYMENT_ORDERED: "cashier",
    Status.PAYMENT_FAILED: "clerk",
    Status.PAYMENT_RETURNED: "clerk",
    Status.UNREACHABLE: CLAIMANT,
}
# Where an account to pay to is there, no receiver is asked for one.
PAYABLE: Final = frozenset({Status.ACCEPTED, Status.PAYMENT_FAILED, Status.PAYMENT_RETURNED})
# What waits for a second person, and the heir a dead receiver needs, in the order in which they are named. A reopening and
# a waiver wait on a claim that is over, too.
REOPENING: Final = "reopening"
WAIVER: Final = "waiver"
DEATH: Final = "death"
BY_TWO: Final = (REOPENING, "exit", DEATH, "payee", "holder", WAIVER)
HEIR: Final = "heir"
# With these nothing is paid, account or not.
HOLD_UP: Final = (DEATH, HEIR)


def awaits(claim: Claim) -> str:
    """What waits besides: one of ``BY_TWO``, ``heir``, or nothing, ""."""
    if claim.reopening:
        return REOPENING
    if claim.status in OVER:
        return WAIVER if claim.held.waiver else ""
    if claim.proposed_exit:
        return "exit"
    if claim.death_doubter:
        return DEATH
    if claim.proposed_payee:
        return "payee"
    if claim.doubted_account:
        return "holder"
    if claim.held.waiver:
        return WAIVER
    return HEIR if claim.receiver_died else ""


def turn(status: str, *, account: bool, awaits: str) -> str:
    """Whose turn it is: a role, ``claimant``, or "" when it is over. ``account``: whether one to pay to was given."""
    if status in PAYABLE and account and awaits not in HOLD_UP:
        return "approver" if awaits == REOPENING else "cashier"
    return _BY_STATUS.get(Status(status), "")
