"""Questions to claims, read-only. ``get_`` answers exactly one thing or raises, ``find_`` answers many.

What a viewer may see is said by ``outlet``: a clerk's screens give the clerk's own, None sees the whole region. A
claim of another outlet is answered like one that does not exist.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from claims.counter.domain.claim import Claim
from claims.counter.models import ClaimRow
from claims.counter.streams import CLAIM, ClaimUnknown
from claims.desk.happened import COLUMNS, Happened, happened
from claims.persons.domain.person import NoAccountYet
from claims.persons.queries import get_person_key
from claims.store import get_state

_TIMELINE = f"""
select {COLUMNS}
  from claims_event
 where region = %(region)s and stream_id in (
         select 'claim:' || %(claim_no)s::text
         union all
         select 'clock:' || clock_id from claims_clock where region = %(region)s and subject = 'claim:' || %(claim_no)s::text
         union all
         select 'person:' || person_id from claims_claim where region = %(region)s and claim_no = %(claim_no)s)
   and (stream_id not like 'person:%%' or kind = 'person.texts_shown.1' and data->>'claim_no' = %(claim_no)s)
 order by seq"""


def get_claim(region: str, claim_no: str, *, outlet: str | None = None) -> Claim:
    """The claim as decisions see it. Raises ``ClaimUnknown``, also for a claim of another ``outlet``."""
    claim = get_state(CLAIM, region, claim_no)
    if claim is None:
        raise ClaimUnknown(field="claim_no")
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
    return happened(_TIMELINE, {"region": region, "claim_no": claim_no})


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
