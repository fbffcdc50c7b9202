"""What happens to an invented person in a year: stays in hospital, settled at discharge or claimed at a counter.

A story is a generator: it yields the next step and the day of it, and is sent the answer. It decides by the answer,
as people do, and knows nothing of databases.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

from claims.domain.money import Money
from settlement.simulation import costs
from settlement.simulation.claim_plan import draw_plan
from settlement.simulation.claim_story import Claimant, counter_claim
from settlement.simulation.population import PersonFacts, Place, find_hospitals
from settlement.simulation.steps import HOSPITAL, Step, Story, Visit

# Of 100 stays that cost as much as is worth the way, so many end at a counter and not in a settlement at discharge.
_AT_A_COUNTER = 35
_WORTH_THE_WAY_FEN = 1_500_000
_REVERSED = 4
_QUOTED = 10


def stories_of(place: Place, someone: PersonFacts, per_thousand: int) -> Iterator[Story]:
    """All that happens to a person; ``per_thousand`` persons are patients this year."""
    draw = place.draw("health", someone.serial)
    if draw.randrange(1_000) >= per_thousand:
        return
    low, high = costs.severity(draw)
    hospitals = find_hospitals(place)
    for turn in range(costs.count_stays(draw)):
        total = costs.total_fen(draw, low, high)
        admission, discharge = costs.stay(draw, place.year)
        at_counter = total >= _WORTH_THE_WAY_FEN and draw.randrange(100) < _AT_A_COUNTER
        hospital = draw.choice(hospitals)
        visit = Visit(
            hospital_code=f"H{place.region[:2]}9999{turn + 1:05d}" if at_counter else hospital.code,
            hospital_name=f"外地虚构医院{turn + 1}" if at_counter else hospital.name_zh,
            number=f"M{place.year}{someone.serial:08d}{turn + 1:02d}",
            admission_date=admission,
            discharge_date=discharge,
            amounts=costs.split(draw, total),
        )
        if at_counter:
            yield counter_claim(Claimant(place, someone), visit, draw_plan(draw))
        else:
            yield settled_visit(place, someone, visit, draw.randrange(100))


def settled_visit(place: Place, someone: PersonFacts, visit: Visit, lot: int) -> Story:
    """A bill settled at discharge; some are asked about first, some reversed and billed again with other amounts."""
    at: dict[str, Any] = {"role": HOSPITAL, "who": visit.hospital_code}
    facts: dict[str, Any] = {"person": someone.serial, "bill": visit.bill()}
    if lot < _QUOTED:
        yield Step(day=visit.discharge_date, what="quote_bill", facts=facts, **at)
    settled = yield Step(day=visit.discharge_date, what="settle_bill", facts=facts, **at)
    if lot >= _REVERSED or "refused" in settled:
        return
    day = visit.discharge_date + timedelta(days=1 + lot)
    wrong = {"hospital_code": visit.hospital_code, "bill_no": settled["bill_no"], "ground": "费用录入有误"}
    reversed_ = yield Step(day=day, what="reverse_bill", facts=wrong, **at)
    if "refused" in reversed_:
        return  # already reimbursed: the hospital leaves it as it is
    draw = place.draw("again", someone.serial, visit.number)
    right = replace(visit, amounts=costs.split(draw, Money(visit.amounts.medfee_sumamt)))
    yield Step(day=day, what="settle_bill", facts={"person": someone.serial, "bill": right.bill()}, **at)
