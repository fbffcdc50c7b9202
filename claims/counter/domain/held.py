"""What a claim knows of its money: what was paid and to be paid back, and of its reopening. Amounts are whole fen.

While a decision stands, what was paid under it is owed. Once it is taken back, what was paid is a receivable until the
next decision says how much of it is owed after all; the rest is asked back, repaid or waived.
"""

from datetime import date

import msgspec
from msgspec.structs import replace

from claims.counter.domain import events as e
from claims.counter.domain import reopening_events as r
from claims.domain.event import Event


class Reopening(msgspec.Struct, frozen=True, kw_only=True):
    """A reopening that waits for a second person."""

    basis: str
    document_no: str
    reason: str
    proposer: str
    proposed_date: date


class Waiver(msgspec.Struct, frozen=True, kw_only=True):
    """A waiver that waits for a second person."""

    amount_fen: int
    authority: str
    reason: str
    proposer: str
    proposed_date: date


class Repayment(msgspec.Struct, frozen=True, kw_only=True):
    """Money that came back from the receiver, and who recorded it."""

    bank_ref: str
    amount_fen: int
    recorded_by: str


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """The money of a claim.

    ``paid_fen`` is what the bank paid, less what it returned; ``receivable_fen`` what of it no decision covers, as
    the books have it on 1221.03; ``ordered_fen`` what the bank was told to pay and has not answered.
    """

    paid_fen: int = 0
    waived_fen: int = 0
    receivable_fen: int = 0
    ordered_fen: int = 0
    repayments: tuple[Repayment, ...] = ()
    demanded_date: date | None = None
    waiver: Waiver | None = None

    @property
    def repaid_fen(self) -> int:
        return sum(each.amount_fen for each in self.repayments)

    @property
    def counted_fen(self) -> int:
        """What was paid and counts towards the decision."""
        return self.paid_fen - self.repaid_fen - self.waived_fen - self.receivable_fen


def after(held: Held, happened: Event) -> Held:
    """The money after one more event. It cannot refuse: it has already happened."""
    match happened:
        case e.ClaimPaymentOrdered():
            return replace(held, ordered_fen=happened.amount_fen)
        case e.ClaimPaid() | e.ClaimPaidInPart():
            return replace(held, paid_fen=held.paid_fen + happened.amount_fen, ordered_fen=0)
        case e.ClaimPaymentFailed():
            return replace(held, ordered_fen=0)
        case e.ClaimPaymentReturned():
            return replace(held, paid_fen=held.paid_fen - happened.amount_fen)
        case _:
            return _decided_anew(held, happened)


def _decided_anew(held: Held, happened: Event) -> Held:
    match happened:
        case r.PayoutContested():
            return replace(held, receivable_fen=held.receivable_fen + happened.amount_fen)
        case r.PayoutCounted():
            return replace(held, receivable_fen=held.receivable_fen - happened.amount_fen)
        case r.EarlierPaymentReturned():
            left = held.receivable_fen - happened.receivable_fen
            return replace(held, paid_fen=held.paid_fen - happened.amount_fen, receivable_fen=left)
        case r.WaiverCounted():
            return replace(held, waived_fen=held.waived_fen - happened.amount_fen)
        case _:
            return _reclaimed(held, happened)


def _reclaimed(held: Held, happened: Event) -> Held:
    match happened:
        case r.ReclaimDemanded():
            return replace(held, demanded_date=happened.demanded_date)
        case r.ReclaimRepaid():
            repaid = Repayment(
                bank_ref=happened.bank_ref, amount_fen=happened.amount_fen, recorded_by=happened.recorded_by
            )
            return _less(replace(held, repayments=(*held.repayments, repaid)), happened.amount_fen)
        case r.RepaymentReversed():
            left = tuple(each for each in held.repayments if each.bank_ref != happened.bank_ref)
            return _less(replace(held, repayments=left), -happened.amount_fen)
        case r.WaiverProposed():
            names = Waiver.__struct_fields__
            return replace(held, waiver=Waiver(**{name: getattr(happened, name) for name in names}))
        case r.WaiverDropped():
            return replace(held, waiver=None)
        case r.ReclaimWaived():
            waived = replace(held, waived_fen=held.waived_fen + happened.amount_fen, waiver=None)
            return _less(waived, happened.amount_fen)
        case _:
            raise AssertionError(f"claim does not know {happened!r}")


def _less(held: Held, fen: int) -> Held:
    return replace(held, receivable_fen=held.receivable_fen - fen)


def taken_back(held: Held) -> Held:
    """The money once the decision was taken back: what was demanded or proposed under it is void."""
    return replace(held, demanded_date=None, waiver=None)
