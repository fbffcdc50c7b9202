"""What settlement hands over when it starts: one explicit list, read from top to bottom."""

from claims import store
from claims.desk import words
from claims.store.master_data import register_master_data
from settlement.cover import projections as cover
from settlement.fund import screens as fund_page
from settlement.hospital import projections as hospital
from settlement.hospital import screens as hospital_page
from settlement.ledger import projections as ledger
from settlement.ledger.master_data import TABLES as CHART
from settlement.payment import offers, reactions
from settlement.payment import projections as payment
from settlement.payment import words as payment_words

# A second settlement of a visit is refused before anything is booked, and a short account before a payment is listed.
PROJECTIONS = (cover.PROJECTIONS, ledger.PROJECTIONS, payment.PROJECTIONS, hospital.PROJECTIONS)


def register() -> None:
    register_master_data(CHART)
    for table in PROJECTIONS:
        store.register(projections=table)
    store.register(followers=reactions.FOLLOWERS)
    words.FACT.update(payment_words.FACTS)
    hospital_page.offered_steps.update(offers.HOSPITAL_STEPS)
    hospital_page.offered_context.append(offers.of_hospital)
    fund_page.offered_context.append(offers.of_project)
