"""Questions to claims, read-only. ``get_`` answers exactly one thing or raises, ``find_`` answers many.

What a viewer may see is said by ``outlet``: a clerk's screens give the clerk's own, None sees the whole region. A
claim of another outlet is answered like one that does not exist.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import orjson

from claims.counter.domain.claim import Claim
from claims.counter.models import ClaimRow
from claims.counter.streams import CLAIM, ClaimUnknown
from claims.domain.event import Event, from_data
from claims.persons.domain.person import NoAccountYet
from claims.persons.queries import get_person_key
from claims.store import replay
from claims.store.sql import fetch

_SNAPSHOT = "select state::text, state_version from claims_stream where region = %s and stream_id = %s"
_HISTORY = "select kind, data::text from claims_event where region = %s and stream_id = %s order by version"
_TIMELINE = """
select seq, stream_id, version, kind, occurred_at, recorded_at, data::text, meta::text
  from claims_event
 where region = %(region)s and stream_id in (
         select 'claim:' || %(claim_no)s::text
         union all
         select 'clock:' || clock_id from claims_clock where region = %(region)s and subject = 'claim:' || %(claim_no)s::text
         union all
         select 'person:' || person_id from claims_claim where region = %(region)s and claim_no = %(claim_no)s)
   and (stream_id not like 'person:%%' or kind = 'person.texts_shown.1' and data->>'claim_no' = %(claim_no)s)
 order by seq"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One line of a claim's timeline: what, when it counts and when we wrote it, who, and on what ground."""

    seq: int
    stream_id: str
    version: int
    kind: str
    event: Event
    occurred_at: datetime
    recorded_at: datetime
    actor: str
    role: str
    outlet: str
    channel: str
    ground: str
    causation: str

    @property
    def of_claim(self) -> bool:
        return self.stream_id.startswith("claim:")

    @property
    def of_clock(self) -> bool:
        return self.stream_id.startswith("clock:")


# Persons


# Claims


def get_claim(region: str, claim_no: str, *, outlet: str | None = None) -> Claim:
    """The claim as decisions see it. Raises ``ClaimUnknown``, also for a claim of another ``outlet``."""
    stream_id = CLAIM.stream_id(claim_no)
    rows = fetch(_SNAPSHOT, (region, stream_id))
    if not rows:
        raise ClaimUnknown(field="claim_no")
    state, version = rows[0]
    if state is not None and version == CLAIM.state_version:
        claim = CLAIM.from_snapshot(state)
    else:
        claim = replay(CLAIM, fetch(_HISTORY, (region, stream_id)))
    if outlet is not None and claim.outlet != outlet:
        raise ClaimUnknown(field="claim_no")
    return claim


def get_account_no(region: str, claim_no: str) -> str:
    """The claimant's account number in the clear, for the payment order alone; never to be logged."""
    claim = get_claim(region, claim_no)
    if claim.account is None:
        raise NoAccountYet
    return get_person_key(region, claim.person_id).unseal(claim.account.sealed, field="account")


def get_timeline(region: str, claim_no: str, *, outlet: str | None = None) -> list[Happened]:
    """What happened to a claim and its clocks, and who was shown its claimant's data for it, in the order written."""
    get_claim(region, claim_no, outlet=outlet)
    return [_happened(*row) for row in fetch(_TIMELINE, {"region": region, "claim_no": claim_no})]


def _happened(
    seq: int,
    stream_id: str,
    version: int,
    kind: str,
    occurred_at: datetime,
    recorded_at: datetime,
    data: str,
    meta: str,
) -> Happened:
    cause = orjson.loads(meta)
    said = {name: cause.get(name, "") for name in ("actor", "role", "outlet", "channel", "ground", "causation")}
    return Happened(
        seq=seq,
        stream_id=stream_id,
        version=version,
        kind=kind,
        event=from_data(kind, orjson.loads(data)),
        occurred_at=occurred_at,
        recorded_at=recorded_at,
        **said,
    )


def find_claims(
    region: str,
    *,
    outlet: str | None = None,
    statuses: Sequence[str] = (),
    person_id: str = "",
    limit: int = 100,
) -> list[ClaimRow]:
    """Claims of a region, the newest first."""
    asked: dict[str, Any] = {"region": region}
    if outlet is not None:
        asked["outlet"] = outlet
    if statuses:
        asked["status__in"] = list(statuses)
    if person_id:
        asked["person_id"] = person_id
    return list(ClaimRow.objects.filter(**asked).order_by("-reported_date", "claim_no")[:limit])


def find_work(region: str, *, today: date, outlet: str | None = None, limit: int = 100) -> list[tuple[ClaimRow, int]]:
    """Claims on which a period runs, the next due first, each with the days left (negative when overdue)."""
    rows = ClaimRow.objects.filter(region=region, next_due_date__isnull=False)
    if outlet is not None:
        rows = rows.filter(outlet=outlet)
    found = []
    for row in rows.order_by("next_due_date", "claim_no")[:limit]:
        assert row.next_due_date is not None
        found.append((row, (row.next_due_date - today).days))
    return found
