"""Entering a notice of the State Council, and letting it count."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from claims.domain.calendar import china_date
from claims.domain.event import Event
from claims.store import Cause, Transaction, execute
from claims.workdays.domain import notice as notices
from claims.workdays.domain.events import Feast
from claims.workdays.domain.notice import Announced
from claims.workdays.queries import calendar_of
from claims.workdays.streams import CALENDAR

Answer = dict[str, Any]


def propose_notice(
    *,
    region: str,
    year: int,
    document_no: str,
    source: str,
    off_days: Sequence[Feast],
    worked_days: Sequence[Feast],
    cause: Cause,
) -> Answer:
    """Enter a notice as it was published; it counts once a second person has approved it."""
    facts: Answer = {
        "year": year,
        "document_no": document_no,
        "source": source,
        "off_days": list(off_days),
        "worked_days": list(worked_days),
    }

    def decide(known: Announced) -> list[Event]:
        given = {"region": region, "by": cause.actor, "today": china_date(cause.at), **facts}
        return notices.propose(known, calendar_of(region, known.counting), **given)

    return _decide("propose_notice", region, msgspec.to_builtins(facts), cause, decide)


def approve_notice(*, region: str, notice_no: int, cause: Cause) -> Answer:
    """Let a notice count, as the second person. Open periods are counted anew behind it, in batches."""

    def decide(known: Announced) -> list[Event]:
        today = china_date(cause.at)
        return notices.approve(
            known,
            calendar_of(region, known.counting),
            region=region,
            notice_no=notice_no,
            by=cause.actor,
            today=today,
        )

    return _decide("approve_notice", region, {"notice_no": notice_no}, cause, decide)


def refuse_notice(*, region: str, notice_no: int, ground: str, cause: Cause) -> Answer:
    """Refuse a notice, or take one's own back."""
    facts: Answer = {"notice_no": notice_no, "ground": ground}

    def decide(known: Announced) -> list[Event]:
        return notices.refuse(known, region=region, by=cause.actor, today=china_date(cause.at), **facts)

    return _decide("refuse_notice", region, facts, cause, decide)


def _decide(name: str, region: str, body: Answer, cause: Cause, decide: Callable[[Announced], list[Event]]) -> Answer:
    def do(tx: Transaction) -> Answer:
        (happened,) = events = decide((stream := tx.load(CALENDAR, region)).state)
        tx.append(stream, events)
        return {"notice_no": happened.notice_no}  # type: ignore[attr-defined]

    return execute(name, region=region, cause=cause, body=body, do=do)
