"""The payments that hang on a person: of her claims, and to hospitals for her bills."""

from claims.persons.domain.proposal import Holding
from claims.store import Transaction

_PAYMENTS = """
select p.payment_no, p.state not in ('confirmed', 'failed') or p.difference_fen <> 0 or p.missing_fen <> 0
  from settlement_payment p
 where p.region = %(region)s and (
       p.claim_no in (select claim_no from claims_claim where region = %(region)s and person_id = %(person)s)
    or p.payment_no in (select payment_no from settlement_bill where region = %(region)s and person_id = %(person)s))
 order by p.payment_no"""


def find_payments_of(tx: Transaction, person_id: str) -> list[Holding]:
    found = tx.fetch(_PAYMENTS, {"region": tx.region, "person": person_id})
    return [Holding(kind="payment", no=no, open=still) for no, still in found]
