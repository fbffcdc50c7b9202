"""Claims that stand at a chosen point on the last simulated day, so that every list on the screens holds something."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from claims.domain.money import Money
from settlement.simulation import costs
from settlement.simulation.claim_plan import NEVER, ClaimPlan
from settlement.simulation.claim_story import Claimant, counter_claim
from settlement.simulation.population import PersonFacts, Place, person
from settlement.simulation.steps import Story, Visit, working_day

MONEY_STOPS = 8  # days before the end after which nothing is allocated down: what is ordered then waits for money

_QUICK: dict[str, Any] = {
    "completed_after": 1,
    "assessed_after": 2,
    "decided_after": 1,
    "notified_after": 1,
    "answered_after": 1,
}

# (reported so many days before the end, total cost in yuan, course)
_CLAIMS: tuple[tuple[int, int, ClaimPlan], ...] = (
    (1, 90_000, ClaimPlan(completed_after=NEVER)),
    (2, 120_000, ClaimPlan(completed_after=NEVER, missing=("invoice", "medical_record"), noticed_after=NEVER)),
    (5, 130_000, ClaimPlan(missing=("fee_list",), noticed_after=1, arrives_after=NEVER)),
    (20, 150_000, ClaimPlan(missing=("diagnosis", "identity"), supplied_after=NEVER)),
    (
        12,
        110_000,
        ClaimPlan(missing=("invoice", "identity"), in_two_parts=True, supplied_after=5, completed_after=NEVER),
    ),
    (26, 140_000, ClaimPlan(assessed_after=NEVER)),
    (37, 125_000, ClaimPlan(assessed_after=NEVER)),
    (15, 260_000, ClaimPlan(complex=True, assessed_after=NEVER)),
    (12, 135_000, ClaimPlan(assessed_after=3, decided_after=NEVER)),
    (16, 180_000, ClaimPlan(assessed_after=5, decided_after=NEVER)),
    (10, 145_000, ClaimPlan(rejected=True, assessed_after=3, decided_after=NEVER)),
    (14, 155_000, ClaimPlan(assessed_after=4, notified_after=NEVER)),
    (14, 165_000, ClaimPlan(rejected=True, assessed_after=4, notified_after=NEVER)),
    (20, 175_000, ClaimPlan(answered_after=NEVER)),
    (
        16,
        185_000,
        ClaimPlan(assessed_after=4, decided_after=1, answered_after=3, disputed="upheld", upheld_after=NEVER),
    ),
    (18, 160_000, ClaimPlan(**_QUICK, account_after=NEVER)),
    (34, 170_000, ClaimPlan(**_QUICK, account_after=-1, confirmed_after=NEVER)),
    (33, 190_000, ClaimPlan(**_QUICK, confirmed_after=NEVER)),
    (34, 195_000, ClaimPlan(**_QUICK, account_after=-1, bank=("failed", "paid"), reordered_after=NEVER)),
    (36, 205_000, ClaimPlan(**_QUICK, account_after=-1, bank=("returned", "paid"), new_account_after=NEVER)),
    (13, 900_000, ClaimPlan(**_QUICK, account_after=-1)),
    (11, 210_000, ClaimPlan(**_QUICK, account_after=-1)),
)


def showcases(place: Place, until: date, outlet: str, people: int) -> Iterator[Story]:
    """Two in three of them at ``outlet``, the others elsewhere; claimants are among the ``people`` of the region."""
    here = (someone for someone in _people(place, people) if someone.outlet == outlet)
    there = (someone for someone in _people(place, people) if someone.outlet != outlet)
    for number, (before, yuan, plan) in enumerate(_CLAIMS):
        someone = next(there if number % 3 == 2 else here)
        yield _claim(place, someone, working_day(until - timedelta(days=before)), yuan, plan)


def _people(place: Place, people: int) -> Iterator[PersonFacts]:
    return (person(place, serial) for serial in range(people, 0, -1))


def _claim(place: Place, someone: PersonFacts, received: date, yuan: int, plan: ClaimPlan) -> Story:
    discharge = min(received - timedelta(days=9), date(place.year, 12, 31))
    draw = place.draw("showcase", someone.serial)
    visit = Visit(
        hospital_code=f"H{place.region[:2]}9999{99:05d}",
        hospital_name="外地虚构专科医院",
        number=f"MS{place.year}{someone.serial:08d}",
        admission_date=discharge - timedelta(days=12),
        discharge_date=discharge,
        amounts=costs.split(draw, Money(yuan * 100)),
    )
    timed = replace(plan, received_after=(received - discharge).days)
    return counter_claim(Claimant(place, someone), visit, timed)
