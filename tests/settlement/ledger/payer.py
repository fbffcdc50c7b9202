"""A cashier in a process of its own: pays claims of ``AMOUNT`` fen until the payout account is short.

Run as ``python -m tests.settlement.ledger.payer NAME``; prints how many payments the bank confirmed.
"""

import os
import sys
import uuid

import django

AMOUNT = 700


def main(name: str) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    from settlement.ledger import door as ledger
    from tests.settlement.ledger.books import book, pay

    paid = 0
    while True:
        claim_no = f"{name}-{paid}"
        book("claim.approved.1", uuid.uuid4(), benefit_fen=AMOUNT, claim_no=claim_no)
        try:
            pay("reserved", AMOUNT, payee_kind="person", claim_no=claim_no)
        except ledger.PayoutAccountShort:
            break
        pay("confirmed", AMOUNT, payee_kind="person", claim_no=claim_no)
        paid += 1
    print(paid)


if __name__ == "__main__":
    main(sys.argv[1])
