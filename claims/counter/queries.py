"""Questions to one claim, read-only: exactly one answer, or they raise. Whose claims somebody sees is the screens' matter."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from claims.counter.domain.claim import Claim
from claims.counter.streams import CLAIM, ClaimUnknown
from claims.desk.happened import COLUMNS, Happened, happened
from claims.persons.domain.person import NoAccountYet
from claims.persons.queries import get_person_key
from claims.store import get_state
from claims.store.sql import Params

_TIMELINE = f"""
select {COLUMNS}
  from claims_event
 where region = %(region)s and stream_id in (
         select 'claim:' || %(claim_no)s::text
         union all
         select 'clock:' || clock_id from claims_clock where region = %(region)s and subject = 'claim:' || %(claim_no)s::text
         union all
         select 'person:' || person_id from claims_claim where region = %(region)s and claim_no = %(claim_no)s
         union all
         select 'person:' || coalesce(data->>'payee_id', data->>'applicant_id') from claims_event
          where region = %(region)s and stream_id = 'claim:' || %(claim_no)s::text
            and kind in ('claim.payee_proposed.1', 'claim.applicant_named.1'))
   and (stream_id not like 'person:%%' or kind = 'person.texts_shown.1' and data->>'claim_no' = %(claim_no)s)
 order by seq"""


# Two stays at one hospital are one when they have more than a day in common, or the same days.
_DECIDED_STAY = """
select claim_no from claims_claim
 where region = %(region)s and person_id = %(person)s and hospital_code = %(hospital)s and status in ('closed', 'paid')
   and (admission_date < %(discharge)s and discharge_date > %(admission)s
        or (admission_date, discharge_date) = (%(admission)s, %(discharge)s))
 order by reported_date desc, claim_no limit 1"""


def find_decided_stay(
    ask: Callable[[str, Params], Sequence[tuple[Any, ...]]],
    *,
    region: str,
    person_id: str,
    hospital_code: str,
    admission_date: date,
    discharge_date: date,
) -> str | None:
    """The claim in which this stay was decided and closed, or paid. ``ask`` is how: a command asks in its transaction."""
    asked: dict[str, Any] = {"region": region, "person": person_id, "hospital": hospital_code}
    found = ask(_DECIDED_STAY, asked | {"admission": admission_date, "discharge": discharge_date})
    return str(found[0][0]) if found else None


def get_claim(region: str, claim_no: str) -> Claim:
    """The claim as decisions see it. Raises ``ClaimUnknown``."""
    claim = get_state(CLAIM, region, claim_no)
    if claim is None:
        raise ClaimUnknown(field="claim_no")
    return claim


def get_account_no(region: str, claim_no: str) -> str:
    """The receiver's account number in the clear, for the payment order alone; never to be logged.

    One whose holder is in doubt is shown too, to whoever has to say.
    """
    claim = get_claim(region, claim_no)
    account = claim.account or claim.doubted_account
    if account is None:
        raise NoAccountYet
    return get_person_key(region, account.person_id).unseal(account.sealed, field="account")


# law: 86.service.29.2
def get_timeline(region: str, claim_no: str) -> list[Happened]:
    """What happened to a claim and its clocks, and who was shown its claimant's data for it, in the order written."""
    get_claim(region, claim_no)
    return happened(_TIMELINE, {"region": region, "claim_no": claim_no})
