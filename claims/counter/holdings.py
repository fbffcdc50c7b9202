"""The claims that hang on a person."""

from claims.persons.domain.proposal import Holding
from claims.store import Transaction

# A claim is open until it is paid, withdrawn or closed, and as long as one of its periods is not over.
_CLAIMS = """
select claim_no, status not in ('paid', 'withdrawn', 'closed') or exists (
         select from claims_clock k
          where k.region = c.region and k.subject = 'claim:' || c.claim_no and k.closed_at is null)
  from claims_claim c where region = %s and person_id = %s order by claim_no"""


def find_claims_of(tx: Transaction, person_id: str) -> list[Holding]:
    return [Holding(kind="claim", no=no, open=still) for no, still in tx.fetch(_CLAIMS, (tx.region, person_id))]
