"""The hospital bills that hang on a person."""

from claims.persons.domain.proposal import Holding
from claims.store import Transaction

# Open as long as the hospital was not given what is due to it: the benefit, or nothing once the bill is reversed.
_BILLS = """
select bill_no, reimbursed_fen <> case state when 'settled' then benefit_fen else 0 end
  from settlement_bill where region = %s and person_id = %s order by bill_no"""


def find_bills_of(tx: Transaction, person_id: str) -> list[Holding]:
    return [Holding(kind="bill", no=no, open=still) for no, still in tx.fetch(_BILLS, (tx.region, person_id))]
