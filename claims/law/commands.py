"""Entering a text, an article or its days, letting it be cited, and taking a wrong one back."""

from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec

from claims.domain.calendar import china_date
from claims.domain.event import Event
from claims.law.domain import entry as entries
from claims.law.domain.entry import Entered
from claims.law.domain.overlay import Entry
from claims.law.streams import LAW
from claims.law.table import SHIPPED
from claims.store import Cause, Transaction, execute

Answer = dict[str, Any]


def propose_law_entry(
    *,
    region: str,
    text: str,
    name_zh: str,
    name_en: str,
    text_kind: str,
    duty: str,
    instead_of: str,
    article: str,
    summary_zh: str,
    summary_en: str,
    valid_from: date,
    valid_to: date | None,
    confidence: str,
    document_no: str,
    source: str,
    cause: Cause,
) -> Answer:
    """Enter what was read; it is cited once a second person has approved it. The fields are those of ``Entry``."""
    entry = Entry(
        entry_no=0,
        text=text,
        name_zh=name_zh.strip(),
        name_en=name_en.strip(),
        text_kind=text_kind,
        duty=duty,
        instead_of=instead_of.strip(),
        article=article.strip(),
        summary_zh=summary_zh.strip(),
        summary_en=summary_en.strip(),
        valid_from=valid_from,
        valid_to=valid_to,
        confidence=confidence,
        document_no=document_no.strip(),
        source=source.strip(),
    )

    def decide(known: Entered) -> list[Event]:
        by, today = cause.actor, china_date(cause.at)
        return entries.propose(known, SHIPPED, entry=entry, region=region, by=by, today=today)

    return _decide("propose_law_entry", region, msgspec.to_builtins(entry), cause, decide)


def approve_law_entry(*, region: str, entry_no: int, cause: Cause) -> Answer:
    """Let an entry be cited, as the second person."""

    def decide(known: Entered) -> list[Event]:
        given: Answer = {"by": cause.actor, "at": cause.at, "today": china_date(cause.at)}
        return entries.approve(known, SHIPPED, region=region, entry_no=entry_no, **given)

    return _decide("approve_law_entry", region, {"entry_no": entry_no}, cause, decide)


def refuse_law_entry(*, region: str, entry_no: int, ground: str, cause: Cause) -> Answer:
    """Refuse an entry, or take one's own back."""
    facts: Answer = {"entry_no": entry_no, "ground": ground}

    def decide(known: Entered) -> list[Event]:
        return entries.refuse(known, region=region, by=cause.actor, today=china_date(cause.at), **facts)

    return _decide("refuse_law_entry", region, facts, cause, decide)


def propose_law_revocation(*, region: str, entry_no: int, ground: str, cause: Cause) -> Answer:
    """Say that an entry which is cited is wrong."""
    facts: Answer = {"entry_no": entry_no, "ground": ground}

    def decide(known: Entered) -> list[Event]:
        given: Answer = {"region": region, "by": cause.actor, "today": china_date(cause.at)}
        return entries.propose_revocation(known, SHIPPED, **given, **facts)

    return _decide("propose_law_revocation", region, facts, cause, decide)


def approve_law_revocation(*, region: str, entry_no: int, cause: Cause) -> Answer:
    """Let a wrong entry be cited no longer, as the second person."""

    def decide(known: Entered) -> list[Event]:
        given: Answer = {"by": cause.actor, "at": cause.at, "today": china_date(cause.at)}
        return entries.approve_revocation(known, SHIPPED, region=region, entry_no=entry_no, **given)

    return _decide("approve_law_revocation", region, {"entry_no": entry_no}, cause, decide)


def refuse_law_revocation(*, region: str, entry_no: int, ground: str, cause: Cause) -> Answer:
    """Keep an entry that somebody doubted, or take one's own doubt back."""
    facts: Answer = {"entry_no": entry_no, "ground": ground}

    def decide(known: Entered) -> list[Event]:
        return entries.refuse_revocation(known, region=region, by=cause.actor, today=china_date(cause.at), **facts)

    return _decide("refuse_law_revocation", region, facts, cause, decide)


def _decide(name: str, region: str, body: Answer, cause: Cause, decide: Callable[[Entered], list[Event]]) -> Answer:
    def do(tx: Transaction) -> Answer:
        (happened,) = events = decide((stream := tx.load(LAW, region)).state)
        tx.append(stream, events)
        return {"entry_no": happened.entry_no}  # type: ignore[attr-defined]

    return execute(name, region=region, cause=cause, body=body, do=do)
