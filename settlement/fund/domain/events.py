"""What can happen to the two lines of money (收支两条线): facts in the past tense, frozen, without defaults."""

from datetime import date

from claims.domain.event import Event, event


class FundEvent(Event, frozen=True, kw_only=True):
    """What all events of a project's fund say; ``reference`` is unique in the project."""

    project_no: str
    region: str
    policy_year: int
    reference: str
    amount_fen: int


@event("fund.premium_due.1", zh="应收保费", en="Premium due")
class PremiumDue(FundEvent, frozen=True, kw_only=True):
    """Premium became due from the policyholder under the contract (F18 应收保费)."""

    due_date: date
    ground: str


@event("fund.premium_received.1", zh="收到保费", en="Premium received")
class PremiumReceived(FundEvent, frozen=True, kw_only=True):
    """Premium arrived in the income account (收入户) against what was due under ``due_reference``."""

    due_reference: str
    received_date: date


@event("fund.sweep_sent.1", zh="上划汇出", en="Sweep sent")
class SweepSent(FundEvent, frozen=True, kw_only=True):
    """Premium left the income account for the head office (F8 上划)."""

    sent_date: date


@event("fund.sweep_arrived.1", zh="上划到账", en="Sweep arrived")
class SweepArrived(FundEvent, frozen=True, kw_only=True):
    """The sweep of the same reference arrived at the head office."""

    arrived_date: date


@event("fund.allocation_sent.1", zh="下拨汇出", en="Allocation sent")
class AllocationSent(FundEvent, frozen=True, kw_only=True):
    """Money for claims left the head office for the payout account (F8 下拨)."""

    sent_date: date


@event("fund.allocation_arrived.1", zh="下拨到账", en="Allocation arrived")
class AllocationArrived(FundEvent, frozen=True, kw_only=True):
    """The allocation of the same reference arrived in the payout account (赔付支出户)."""

    arrived_date: date
