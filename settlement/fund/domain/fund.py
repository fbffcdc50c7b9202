"""The fund of a project: premium comes in, is swept up, and money for claims is allocated down (F5, F8).

收支两条线: what was collected leaves the income account by a sweep and by nothing else, so there is no decision here
that pays from it. A sending names a ``reference``; the arrival refers to it, with the same amount, once. Whole fen.
"""

from datetime import date
from typing import TypedDict

import msgspec
from msgspec.structs import replace

from claims.domain.event import Event
from claims.domain.money import yuan
from claims.domain.refusal import InTheWay, NotThere, Refused
from settlement.fund.domain import events as fund_events

STATE_VERSION = 1

SWEEP = "sweep"
ALLOCATION = "allocation"


class Due(msgspec.Struct, frozen=True, kw_only=True):
    """Premium due and what of it was received, fen."""

    due_fen: int
    received_fen: int


class Transfer(msgspec.Struct, frozen=True, kw_only=True):
    """A sweep or an allocation, on its way or arrived."""

    direction: str
    amount_fen: int
    sent_date: date
    arrived: bool


class Fund(msgspec.Struct, frozen=True, kw_only=True):
    """The fund, folded from its events; round-trips as JSON (``STATE_VERSION`` counts its shapes).

    ``income_fen`` is what the income account holds, ``pool_fen`` what the head office holds for the project. What the
    payout account holds only the books know: every payment moves it.
    """

    project_no: str = ""
    region: str = ""
    dues: dict[str, Due] = {}
    receipts: tuple[str, ...] = ()
    transfers: dict[str, Transfer] = {}
    income_fen: int = 0
    pool_fen: int = 0


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What every decision is given: whose money, under which reference, how much."""

    project_no: str
    region: str
    policy_year: int
    reference: str
    amount_fen: int


INITIAL = Fund()


# law: 86.finance.18.1, 86.finance.18.2
def fall_due(fund: Fund, wish: Wish, *, due_date: date, ground: str, today: date) -> list[Event]:
    """Recognise premium that has become due under the contract (F2 accrual, F18)."""
    _check_new(fund, wish)
    if due_date > today:
        raise PremiumNotYetDue(field="due_date", day=due_date)
    return [fund_events.PremiumDue(**_head(wish), due_date=due_date, ground=ground)]


def receive(fund: Fund, wish: Wish, *, due_reference: str, today: date) -> list[Event]:
    """Record premium that arrived in the income account, wholly or in part. ``due_reference`` "": none is open."""
    _check_new(fund, wish)
    if not due_reference:
        raise NoPremiumOpen(field="amount_fen")
    due = fund.dues.get(due_reference)
    if due is None:
        raise DueUnknown(field="due_reference", reference=due_reference)
    still_open = due.due_fen - due.received_fen
    if wish.amount_fen > still_open:
        raise MoreThanDue(field="amount_fen", amount=yuan(wish.amount_fen), open=yuan(still_open))
    return [fund_events.PremiumReceived(**_head(wish), due_reference=due_reference, received_date=today)]


# law: 86.finance.8.1
def send_sweep(fund: Fund, wish: Wish, *, today: date) -> list[Event]:
    """Send collected premium up to the head office."""
    _check_new(fund, wish)
    if wish.amount_fen > fund.income_fen:
        raise MoreThanCollected(field="amount_fen", amount=yuan(wish.amount_fen), held=yuan(fund.income_fen))
    return [fund_events.SweepSent(**_head(wish), sent_date=today)]


def receive_sweep(fund: Fund, wish: Wish, *, today: date) -> list[Event]:
    """Record that a sweep arrived at the head office."""
    _check_arrival(fund, wish, SWEEP, today)
    return [fund_events.SweepArrived(**_head(wish), arrived_date=today)]


# law: 86.finance.8.2
def send_allocation(fund: Fund, wish: Wish, *, today: date) -> list[Event]:
    """Send money for claims down to the payout account."""
    _check_new(fund, wish)
    if wish.amount_fen > fund.pool_fen:
        raise MoreThanPooled(field="amount_fen", amount=yuan(wish.amount_fen), held=yuan(fund.pool_fen))
    return [fund_events.AllocationSent(**_head(wish), sent_date=today)]


def receive_allocation(fund: Fund, wish: Wish, *, today: date) -> list[Event]:
    """Record that an allocation arrived in the payout account."""
    _check_arrival(fund, wish, ALLOCATION, today)
    return [fund_events.AllocationArrived(**_head(wish), arrived_date=today)]


def in_transit(fund: Fund, direction: str) -> int:
    """Fen that were sent in one direction and have not arrived; 3201 系统往来 shows the same (B06)."""
    return sum(t.amount_fen for t in fund.transfers.values() if t.direction == direction and not t.arrived)


def evolve(fund: Fund, event: Event) -> Fund:
    """The fund after an event. It cannot refuse: it has already happened."""
    match event:
        case fund_events.PremiumDue():
            due = Due(due_fen=event.amount_fen, received_fen=0)
            return replace(
                fund, project_no=event.project_no, region=event.region, dues=fund.dues | {event.reference: due}
            )
        case fund_events.PremiumReceived():
            due = fund.dues[event.due_reference]
            due = replace(due, received_fen=due.received_fen + event.amount_fen)
            return replace(
                fund,
                dues=fund.dues | {event.due_reference: due},
                receipts=(*fund.receipts, event.reference),
                income_fen=fund.income_fen + event.amount_fen,
            )
        case fund_events.SweepSent():
            return replace(_sent(fund, event, SWEEP), income_fen=fund.income_fen - event.amount_fen)
        case fund_events.SweepArrived():
            return replace(_arrived(fund, event), pool_fen=fund.pool_fen + event.amount_fen)
        case fund_events.AllocationSent():
            return replace(_sent(fund, event, ALLOCATION), pool_fen=fund.pool_fen - event.amount_fen)
        case fund_events.AllocationArrived():
            return _arrived(fund, event)
        case _:
            raise AssertionError(f"fund does not know {event!r}")


def _sent(fund: Fund, event: fund_events.SweepSent | fund_events.AllocationSent, direction: str) -> Fund:
    transfer = Transfer(direction=direction, amount_fen=event.amount_fen, sent_date=event.sent_date, arrived=False)
    return replace(fund, transfers=fund.transfers | {event.reference: transfer})


def _arrived(fund: Fund, event: fund_events.SweepArrived | fund_events.AllocationArrived) -> Fund:
    transfer = replace(fund.transfers[event.reference], arrived=True)
    return replace(fund, transfers=fund.transfers | {event.reference: transfer})


def _check_new(fund: Fund, wish: Wish) -> None:
    _check_wish(wish)
    if wish.reference in fund.dues or wish.reference in fund.receipts or wish.reference in fund.transfers:
        raise ReferenceUsed(field="reference", reference=wish.reference)


def _check_wish(wish: Wish) -> None:
    if not wish.reference.strip():
        raise ReferenceMissing(field="reference")
    if wish.amount_fen <= 0:
        raise NothingToMove(field="amount_fen")


def _check_arrival(fund: Fund, wish: Wish, direction: str, today: date) -> None:
    _check_wish(wish)
    sent = fund.transfers.get(wish.reference)
    if sent is None or sent.direction != direction:
        raise SendingUnknown(field="reference", reference=wish.reference)
    if sent.arrived:
        raise AlreadyArrived(field="reference", reference=wish.reference)
    if wish.amount_fen != sent.amount_fen:
        raise OtherAmountArrived(field="amount_fen", amount=yuan(wish.amount_fen), sent=yuan(sent.amount_fen))
    if today < sent.sent_date:
        raise ArrivedBeforeSent(day=today, sent=sent.sent_date)


class _Head(TypedDict):
    """What every event of the fund says (``FundEvent``)."""

    project_no: str
    region: str
    policy_year: int
    reference: str
    amount_fen: int


def _head(wish: Wish) -> _Head:
    return {
        "project_no": wish.project_no,
        "region": wish.region,
        "policy_year": wish.policy_year,
        "reference": wish.reference,
        "amount_fen": wish.amount_fen,
    }


class NothingToMove(Refused):
    """The amount must be greater than zero."""

    zh = "金额必须大于零。"


class ReferenceMissing(Refused):
    """The reference is missing."""

    zh = "缺少业务流水号。"


class ReferenceUsed(InTheWay):
    """The reference {reference} was used before in this project."""

    zh = "流水号 {reference} 在本项目中已被使用。"


class DueUnknown(NotThere):
    """No premium is due under the reference {reference}."""

    zh = "不存在流水号为 {reference} 的应收保费。"


class NoPremiumOpen(Refused):
    """No premium is due that was not received already."""

    zh = "没有尚未收取的应收保费。"


class PremiumNotYetDue(Refused):
    """The premium falls due on {day}; it is booked on that day and not before."""

    zh = "该笔保费 {day} 才到期，不得提前确认为应收保费。"


class MoreThanDue(Refused):
    """{amount} yuan exceed the {open} yuan of premium still due."""

    zh = "收到的 {amount} 元超过尚未收取的应收保费 {open} 元。"


class MoreThanCollected(Refused):
    """{amount} yuan cannot be swept up: the income account holds {held} yuan."""

    zh = "无法上划 {amount} 元：收入户余额为 {held} 元。"


class MoreThanPooled(Refused):
    """{amount} yuan cannot be allocated down: the head office holds {held} yuan for the project."""

    zh = "无法下拨 {amount} 元：总公司为本项目归集的资金为 {held} 元。"


class SendingUnknown(NotThere):
    """Nothing was sent under the reference {reference}."""

    zh = "不存在流水号为 {reference} 的划出记录。"


class AlreadyArrived(InTheWay):
    """What was sent under the reference {reference} has arrived before."""

    zh = "流水号 {reference} 的款项此前已到账。"


class OtherAmountArrived(Refused):
    """{amount} yuan arrived, but {sent} yuan were sent."""

    zh = "到账 {amount} 元与划出 {sent} 元不一致。"


class ArrivedBeforeSent(Refused):
    """The day of arrival {day} lies before the day of sending {sent}."""

    zh = "到账日期 {day} 早于划出日期 {sent}。"
