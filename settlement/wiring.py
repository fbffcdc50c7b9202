"""What settlement's capabilities hand over when the process starts: one explicit list."""

from typing import Final

from claims.wiring import wire
from settlement.counter import wiring as counter
from settlement.cover import wiring as cover
from settlement.fund import wiring as fund
from settlement.hospital import wiring as hospital
from settlement.ledger import wiring as ledger
from settlement.payment import wiring as payment

# A second settlement of a visit is refused before anything is booked, and a short account before a payment is listed.
CAPABILITIES: Final = (cover, ledger, fund, payment, hospital, counter)


def register() -> None:
    wire(*CAPABILITIES)
