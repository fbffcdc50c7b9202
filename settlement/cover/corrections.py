"""The commands that correct days of enrolment and of groups: one person proposes, another confirms or either drops."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from claims.domain.document import Document
from claims.domain.event import Event
from claims.persons.streams import proposal_number
from claims.store import Cause, Stream, Transaction, execute, read
from settlement.cover.commands import load_year
from settlement.cover.domain import membership
from settlement.cover.domain.cover_year import Correction, CoverYear
from settlement.cover.domain.events import MembershipCorrectionProposed


def correct_enrolment(
    *,
    region: str,
    person_id: str,
    year: int,
    old_from: date,
    new_from: date | None,
    new_to: date | None,
    consecutive_years: int,
    zero_claim_years: int,
    ground: str,
    documents: Sequence[Document],
    cause: Cause,
) -> dict[str, Any]:
    """Propose other days, or none, for the enrolment recorded from ``old_from`` on, and other counts of years."""

    def right(cover: CoverYear) -> Correction:
        recorded = next((each for each in cover.periods if each.from_date == old_from), None)
        counts = (consecutive_years, zero_claim_years)
        return Correction(
            group="",
            old_from=old_from,
            old_to=recorded.to_date if recorded else None,
            new_from=new_from,
            new_to=new_to,
            consecutive_years=consecutive_years,
            zero_claim_years=zero_claim_years,
            years_change=counts != (cover.consecutive_years, cover.zero_claim_years),
        )

    asked = {"old_from": old_from, "new_from": new_from, "new_to": new_to, "consecutive_years": consecutive_years}
    asked |= {"zero_claim_years": zero_claim_years}
    return _propose("correct_enrolment", region, person_id, year, right, asked, ground, documents, cause)


def correct_group(
    *,
    region: str,
    person_id: str,
    year: int,
    group: str,
    old_from: date,
    new_from: date | None,
    new_to: date | None,
    ground: str,
    documents: Sequence[Document],
    cause: Cause,
) -> dict[str, Any]:
    """Propose other days, or none, for the group recorded from ``old_from`` on."""

    def right(cover: CoverYear) -> Correction:
        recorded = next((e for e in cover.identities if (e.group, e.from_date) == (group, old_from)), None)
        return Correction(
            group=group,
            old_from=old_from,
            old_to=recorded.to_date if recorded else None,
            new_from=new_from,
            new_to=new_to,
            consecutive_years=cover.consecutive_years,
            zero_claim_years=cover.zero_claim_years,
            years_change=False,
        )

    asked = {"group": group, "old_from": old_from, "new_from": new_from, "new_to": new_to}
    return _propose("correct_group", region, person_id, year, right, asked, ground, documents, cause)


def confirm_membership(*, region: str, person_id: str, year: int, cause: Cause) -> dict[str, Any]:
    """A second person confirms the correction that waits; what was settled before is not opened again."""

    def decide(cover: CoverYear, proposed: MembershipCorrectionProposed | None) -> list[Event]:
        return membership.confirm(cover, proposed=proposed, actor=cause.actor)

    return _answer("confirm_membership", region, person_id, year, decide, {}, cause)


def drop_membership(*, region: str, person_id: str, year: int, reason: str, cause: Cause) -> dict[str, Any]:
    """The correction that waits is not done."""

    def decide(cover: CoverYear, proposed: MembershipCorrectionProposed | None) -> list[Event]:
        return membership.drop(cover, proposed=proposed, reason=reason)

    return _answer("drop_membership", region, person_id, year, decide, {"reason": reason}, cause)


def _propose(
    name: str,
    region: str,
    person_id: str,
    year: int,
    right: Callable[[CoverYear], Correction],
    asked: Mapping[str, Any],
    ground: str,
    documents: Sequence[Document],
    cause: Cause,
) -> dict[str, Any]:
    def do(tx: Transaction) -> dict[str, Any]:
        stream = load_year(tx, person_id, year)
        events = membership.propose(
            stream.state,
            correction_no=proposal_number(cause, region=region),
            right=right(stream.state),
            ground=ground,
            documents=documents,
            actor=cause.actor,
        )
        tx.append(stream, events)
        return {"person_id": person_id, "year": year}

    papers = msgspec.to_builtins(documents)
    body = {"person_id": person_id, "year": year, **asked, "ground": ground, "documents": papers}
    return execute(name, region=region, cause=cause, body=body, do=do)


def _answer(
    name: str,
    region: str,
    person_id: str,
    year: int,
    decide: Callable[[CoverYear, MembershipCorrectionProposed | None], list[Event]],
    asked: Mapping[str, Any],
    cause: Cause,
) -> dict[str, Any]:
    def do(tx: Transaction) -> dict[str, Any]:
        stream = load_year(tx, person_id, year)
        tx.append(stream, decide(stream.state, _waiting(stream, region)))
        return {"person_id": person_id, "year": year}

    return execute(name, region=region, cause=cause, body={"person_id": person_id, "year": year, **asked}, do=do)


def _waiting(stream: Stream[CoverYear], region: str) -> MembershipCorrectionProposed | None:
    """The proposal that waits: the state keeps what is right, its event who said so and why."""
    if stream.state.correction is None:
        return None
    happened = (recorded.event for recorded in reversed(read(region, stream.stream_id)))
    return next((event for event in happened if isinstance(event, MembershipCorrectionProposed)), None)
