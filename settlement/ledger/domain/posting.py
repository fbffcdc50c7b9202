"""From an event to its vouchers: a pure function, so that every voucher can be derived again and compared.

A table says which event posts under which rule and which of its fields hold the amount, the counterparty and, for a
red-letter entry (红字冲销), the id of the event that is reversed. The rule's lines come from ``chart``. The same event,
id, instant and project always give the same vouchers to the byte (``digest``), which the database computes likewise.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any, Final
from uuid import UUID

import msgspec

from claims.domain.calendar import china_date
from claims.domain.event import LIFTS, Event, newest
from settlement.ledger.domain.chart import ACCOUNT_BY_CODE, CURRENT_VERSION, RULE_BY_VERSION


class Line(msgspec.Struct, frozen=True):
    """One posting: ``amount_fen`` is negative in red letters only, never 0."""

    org: str
    gl_code: str
    counterparty: str | None
    layer: int
    dc: str
    amount_fen: int


class Voucher(msgspec.Struct, frozen=True, kw_only=True):
    """What one event does to the books under one rule; (region, event_id, rule) is its identity."""

    region: str
    event_id: UUID
    rule: str
    rule_version: int
    project_no: str
    policy_year: int
    entry_date: date
    occurred_at: datetime
    reverses_event_id: UUID | None
    lines: tuple[Line, ...]


class Posts(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the table below: under which rule an event posts, and which of its fields say what."""

    rule: str
    amount: str = "amount_fen"
    counterparty: str = ""
    reverses: str = ""
    payee_kind: str = ""


_PERSON: Final = "person"
_HOSPITAL: Final = "hospital"


def _both(rule_of_person: str, rule_of_hospital: str, amount: str = "amount_fen") -> tuple[Posts, ...]:
    """The same movement for either payee, who is its counterparty."""
    return (
        Posts(rule=rule_of_person, amount=amount, counterparty="claim_no", payee_kind=_PERSON),
        Posts(rule=rule_of_hospital, amount=amount, counterparty="hospital_code", payee_kind=_HOSPITAL),
    )


EVENT_RULES: Final[dict[str, tuple[Posts, ...]]] = {
    "fund.premium_due.1": (Posts(rule="premium_due"),),
    "fund.premium_received.1": (Posts(rule="premium_received"),),
    "fund.sweep_sent.1": (Posts(rule="sweep_out"),),
    "fund.sweep_arrived.1": (Posts(rule="sweep_in"),),
    "fund.allocation_sent.1": (Posts(rule="alloc_out"),),
    "fund.allocation_arrived.1": (Posts(rule="alloc_in"),),
    "claim.approved.1": (Posts(rule="claim_approved", amount="benefit_fen", counterparty="claim_no"),),
    "claim.reopened.1": (
        Posts(rule="claim_approved", amount="reversed_fen", counterparty="claim_no", reverses="approved_event_id"),
    ),
    "claim.payout_contested.1": (Posts(rule="clawback_opened", counterparty="claim_no"),),
    "claim.payout_counted.1": (Posts(rule="clawback_counted", counterparty="claim_no"),),
    "claim.earlier_payment_returned.1": (
        Posts(rule="clawback_counted", amount="receivable_fen", counterparty="claim_no"),
    ),
    "claim.waiver_counted.1": (Posts(rule="waiver_counted", counterparty="claim_no"),),
    "claim.reclaim_repaid.1": (Posts(rule="clawback_received", counterparty="claim_no"),),
    "claim.repayment_reversed.1": (
        Posts(rule="clawback_received", counterparty="claim_no", reverses="repaid_event_id"),
    ),
    "claim.reclaim_waived.1": (Posts(rule="clawback_waived", counterparty="claim_no"),),
    "cover.bill_settled.1": (Posts(rule="instant_accepted", amount="benefit_fen", counterparty="hospital_code"),),
    "cover.bill_reversed.1": (
        Posts(rule="instant_accepted", amount="benefit_fen", counterparty="hospital_code", reverses="settled_event_id"),
    ),
    "payment.reserved.1": (Posts(rule="pay_reserved"),),
    "payment.failed.1": (Posts(rule="pay_failed"),),
    # What the bank paid less is still in the payout account, what it paid more is gone from it.
    "payment.confirmed.2": (
        *_both("pay_confirmed", "hosp_confirmed"),
        *_both("diff_in", "diff_in", "short_fen"),
        *_both("diff_out", "diff_out", "over_fen"),
    ),
    "payment.returned.2": (
        *_both("pay_returned", "pay_returned"),
        *_both("diff_in", "diff_in", "over_fen"),
        *_both("diff_out", "diff_out", "short_fen"),
    ),
    "payment.given_up.1": (Posts(rule="returned_released", counterparty="claim_no"),),
    "payment.requeued.1": _both("returned_requeue", "hosp_requeue"),
    "payment.difference_resolved.1": (
        *_both("diff_in", "diff_in", "in_fen"),
        *_both("diff_out", "diff_out", "out_fen"),
        *_both("diff_owed", "diff_owed_hosp", "rest_fen"),
    ),
}


def booked_kinds() -> frozenset[str]:
    """Every kind a log may hold that posts: those of the table, and the older shapes of them."""
    return frozenset({*EVENT_RULES, *(old for old in LIFTS if newest(old) in EVENT_RULES)})


def vouchers_of(event: Event, *, event_id: UUID, region: str, occurred_at: datetime, project_no: str) -> list[Voucher]:
    """The vouchers an event demands, oldest rule first; none for a kind without a rule and for an amount of 0.

    ``project_no`` is the project in force for the event's policy year; an event that names its own project is believed.
    """
    return [
        _voucher(event, posts, event_id=event_id, region=region, occurred_at=occurred_at, project_no=project_no)
        for posts in EVENT_RULES.get(event.kind, ())
        if _applies(event, posts)
    ]


def policy_year(event: Event) -> int:
    """The policy year an event belongs to (F32); cover events call it ``year``."""
    year: int = getattr(event, "policy_year", None) or event.year  # type: ignore[attr-defined]
    return year


def digest(voucher: Voucher) -> bytes:
    """SHA-256 over what the voucher says, line by line; the SQL function voucher_digest gives the same."""
    return sha256("\n".join(_text(voucher)).encode()).digest()


def _applies(event: Event, posts: Posts) -> bool:
    fits = not posts.payee_kind or _field(event, "payee_kind") == posts.payee_kind
    return bool(fits and _field(event, posts.amount))


def _voucher(
    event: Event, posts: Posts, *, event_id: UUID, region: str, occurred_at: datetime, project_no: str
) -> Voucher:
    version = CURRENT_VERSION[posts.rule]
    amount = _field(event, posts.amount)
    if posts.reverses:
        amount = -abs(amount)  # some reversing events say their amounts with the opposite sign already, some do not
    counterparty = _field(event, posts.counterparty) if posts.counterparty else None
    return Voucher(
        region=region,
        event_id=event_id,
        rule=posts.rule,
        rule_version=version,
        project_no=getattr(event, "project_no", project_no),
        policy_year=policy_year(event),
        entry_date=china_date(occurred_at),
        occurred_at=occurred_at,
        reverses_event_id=UUID(str(_field(event, posts.reverses))) if posts.reverses else None,
        lines=_lines(posts.rule, version, counterparty, amount),
    )


def _lines(rule: str, version: int, counterparty: str | None, amount: int) -> tuple[Line, ...]:
    return tuple(
        Line(
            line.org,
            line.gl_code,
            counterparty if ACCOUNT_BY_CODE[line.gl_code].by_counterparty else None,
            line.layer,
            line.dc,
            amount,
        )
        for line in RULE_BY_VERSION[rule, version].lines
    )


def _text(voucher: Voucher) -> Iterator[str]:
    instant = voucher.occurred_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    yield (
        f"{voucher.region}|{voucher.event_id}|{voucher.rule}|{voucher.rule_version}|{voucher.project_no}"
        f"|{voucher.policy_year}|{voucher.entry_date}|{instant}|{voucher.reverses_event_id or ''}"
    )
    for number, line in enumerate(voucher.lines, 1):
        yield (f"{number}|{line.org}|{line.gl_code}|{line.counterparty or ''}|{line.layer}|{line.dc}|{line.amount_fen}")


def _field(event: Event, name: str) -> Any:
    """A missing field is a defect of the event or of the table, never a case to cover up: AttributeError."""
    return getattr(event, name)
