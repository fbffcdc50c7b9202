"""Questions to claims, read-only. ``get_`` answers exactly one thing or raises, ``find_`` answers many.

What a viewer may see is said by ``outlet``: a clerk's screens give the clerk's own, None sees the whole region. A
claim of another outlet is answered like one that does not exist.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import orjson

from claims.clocks.health import Health, get_health
from claims.clocks.queries import ClockView, find_clocks, view_clock
from claims.domain.claim import Claim
from claims.domain.event import Event, from_data
from claims.domain.identity import mask_id, mask_name
from claims.domain.person import PersonUnknown
from claims.domain.refusal import InTheWay
from claims.models import ClaimRow, PersonRow, Subject
from claims.privacy import PersonKey, blind, unwrap
from claims.store import replay
from claims.store.sql import fetch
from claims.streams import CLAIM, ClaimUnknown

__all__ = [
    "ClockView",
    "Happened",
    "Health",
    "Masked",
    "NoAccountYet",
    "find_claims",
    "find_clocks",
    "find_masked",
    "find_person",
    "find_work",
    "get_account_no",
    "get_claim",
    "get_health",
    "get_person_key",
    "get_person_texts",
    "get_timeline",
    "view_clock",
]

_FIND = "select person_id from claims_blind_index where region = %s and kind = %s and token = %s"
_FIND_EACH = """
select kind, person_id from claims_blind_index
 where region = %s and (kind, token) in (select * from unnest(%s::text[], %s::bytea[]))"""
_MASKED = """
select person_id, s.wrapped_key, p.sealed_name, p.sealed_id_no
  from claims_person p join claims_subject s using (region, person_id)
 where region = %s and person_id = any(%s) and s.wrapped_key <> ''"""
_SNAPSHOT = "select state::text, state_version from claims_stream where region = %s and stream_id = %s"
_HISTORY = "select kind, data::text from claims_event where region = %s and stream_id = %s order by version"
_TIMELINE = """
select seq, stream_id, version, kind, occurred_at, recorded_at, data::text, meta::text
  from claims_event
 where region = %(region)s and stream_id in (
         select 'claim:' || %(claim_no)s::text
         union all
         select 'clock:' || clock_id from claims_clock where region = %(region)s and claim_no = %(claim_no)s
         union all
         select 'person:' || person_id from claims_claim where region = %(region)s and claim_no = %(claim_no)s)
   and (stream_id not like 'person:%%' or kind = 'person.texts_shown.1' and data->>'claim_no' = %(claim_no)s)
 order by seq"""

FIELDS = ("name", "id_no", "psn_no", "phone")


class NoAccountYet(InTheWay):
    """The claimant has not given a bank account."""

    zh = "申请人尚未提供银行账号。"


@dataclass(frozen=True, slots=True, kw_only=True)
class Masked:
    """What a list may show of a person; empty once the data was erased."""

    person_id: str
    name: str = ""
    id_no: str = ""


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


def find_person(region: str, kind: str, value: str) -> str | None:
    """The person of a number, by blind index; ``kind`` is id_no (identity) or psn_no (insurance)."""
    rows = fetch(_FIND, (region, kind, blind(region, kind, value)))
    return rows[0][0] if rows else None


def find_persons(region: str, numbers: Mapping[str, str]) -> dict[str, str]:
    """Whose each of these numbers is, by kind, in one statement; a number nobody has is left out."""
    tokens = [blind(region, kind, value) for kind, value in numbers.items()]
    return dict(fetch(_FIND_EACH, (region, list(numbers), tokens)))


def get_person_texts(region: str, person_id: str) -> dict[str, str]:
    """Name, identity number, insurance number and telephone in the clear; "" for what was not given.

    For the page of one person. Raises ``PersonUnknown``; ``KeyIsGone`` once the data was erased.
    """
    row = PersonRow.objects.filter(region=region, person_id=person_id).first()
    if row is None:
        raise PersonUnknown(field="person_id")
    return _unseal(get_person_key(region, person_id), row, FIELDS)


def get_person_key(region: str, person_id: str) -> PersonKey:
    """The key a person's texts are sealed under. Raises ``PersonUnknown``, ``KeyIsGone``."""
    subject = Subject.objects.filter(region=region, person_id=person_id).first()
    if subject is None:
        raise PersonUnknown(field="person_id")
    return unwrap(region, person_id, subject.wrapped_key)


def find_masked(region: str, person_ids: Sequence[str]) -> dict[str, Masked]:
    """What a page of a list may show of its persons: one statement for the whole page."""
    ids = list(dict.fromkeys(person_ids))
    found = {person_id: Masked(person_id=person_id) for person_id in ids}
    for person_id, wrapped, name, id_no in fetch(_MASKED, (region, ids)):
        key = unwrap(region, person_id, wrapped)
        found[person_id] = Masked(
            person_id=person_id,
            name=mask_name(key.unseal(name, field="name")),
            id_no=mask_id(key.unseal(id_no, field="id_no")),
        )
    return found


def _unseal(key: PersonKey, row: PersonRow, fields: Sequence[str]) -> dict[str, str]:
    sealed = {field: getattr(row, f"sealed_{field}") for field in fields}
    return {field: key.unseal(text, field=field) if text else "" for field, text in sealed.items()}


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
