"""How the project's money moves in a simulated year: premium in, up and down, and hospitals reimbursed each month.

The desk for payouts looks twice a week and brings down no more than is needed, so some payments wait for money, as they
do in life. If the year costs more than was paid in, a supplementary premium is called for; nobody goes unpaid.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from settlement.cover.domain import cover
from settlement.cover.domain.cover_year import CoverYear
from settlement.plan.domain.plan import Plan
from settlement.simulation import costs
from settlement.simulation.population import HospitalFacts, Place
from settlement.simulation.steps import CASHIER, FINANCE, Step, Story, Visit, after, working_day

# Of 100 yuan of premium so many are paid from this month on.
_INSTALMENTS = ((1, 40), (4, 30), (7, 20), (10, 10))
_LOSS_RATIO_MEANT = 92  # per cent of the premium
_PATIENTS_OF_A_KIND = 150
_SUPPLEMENT = 120  # per cent of what is short
_REIMBURSED_ON = 10
_CONFIRMED_AFTER = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """What the project is paid: so much for each insured."""

    project_no: str
    year: int
    insured: int
    per_person_fen: int

    @property
    def premium_fen(self) -> int:
        return self.insured * self.per_person_fen


def price(place: Place, plan: Plan, per_thousand: int) -> int:
    """The premium a head in fen, whole yuan: what patients like ours cost under the plan, and a margin."""
    cost = 0
    for number, (share, low, high) in enumerate(costs.SEVERITY):
        draw = place.draw("price", number)
        patients = sum(_cost_of_a_patient(place, plan, draw, low, high) for _ in range(_PATIENTS_OF_A_KIND))
        cost += share * patients // _PATIENTS_OF_A_KIND
    # Shares of patients of this severity, thousandths of persons who are patients, per cent of the premium.
    fen = cost * per_thousand * 100 // (costs.PATIENTS * 1_000 * _LOSS_RATIO_MEANT)
    return (fen // 100 + 1) * 100


def _cost_of_a_patient(place: Place, plan: Plan, draw: Random, low: int, high: int) -> int:
    (enrolled,) = cover.enrol(
        CoverYear(),
        person_id="priced",
        region=place.region,
        year=place.year,
        consecutive_years=1,
        zero_claim_years=0,
        from_date=date(place.year, 1, 1),
        to_date=date(place.year, 12, 31),
    )
    state = cover.evolve(CoverYear(), enrolled)
    for turn in range(costs.count_stays(draw)):
        admission, discharge = costs.stay(draw, place.year)
        amounts = costs.split(draw, costs.total_fen(draw, low, high))
        stay = Visit(
            hospital_code="H00000000000",
            hospital_name="",
            number=f"{turn}",
            admission_date=admission,
            discharge_date=discharge,
            amounts=amounts,
        )
        for happened in cover.settle(
            state, bill_no=f"{turn}", bill=stay.bill(), plans=(plan,), today=date(place.year, 12, 31)
        ):
            state = cover.evolve(state, happened)
    return state.paid_fen


def premium(contract: Contract) -> Iterator[Story]:
    """The premium falls due with the year and arrives in instalments; each is swept up to the head office."""
    reference = f"{contract.project_no}-D"
    yield _due(contract, reference)
    for month, share in _INSTALMENTS:
        day = working_day(date(contract.year, month, 12))
        yield _paid_in(contract, f"{reference}{month:02d}", contract.premium_fen * share // 100, day, reference)


def _due(contract: Contract, reference: str) -> Story:
    facts = {"insured_count": contract.insured, "per_person_fen": contract.per_person_fen}
    yield _due_step(contract, working_day(date(contract.year, 1, 5)), reference, contract.premium_fen, facts)


def _due_step(contract: Contract, day: date, reference: str, amount: int, facts: dict[str, int]) -> Step:
    return Step(
        day=day,
        role=FINANCE,
        what="record_premium_due",
        facts={
            "project_no": contract.project_no,
            "policy_year": contract.year,
            "amount_fen": amount,
            "due_date": day,
            "reference": reference,
            **facts,
        },
    )


def _paid_in(contract: Contract, bank_ref: str, amount: int, day: date, due_reference: str) -> Story:
    """Received, swept up the day after, and at the head office the day after that."""
    received = {"policy_year": contract.year, "bank_ref": bank_ref, "due_reference": due_reference}
    yield _moved(contract, day, "record_premium_received", amount, received)
    sweep = {"reference": f"{bank_ref}-UP"}
    yield _moved(contract, after(day, 1), "send_sweep", amount, sweep)
    yield _moved(contract, after(day, 2), "record_sweep_arrived", amount, sweep)


def _moved(contract: Contract, day: date, what: str, amount: int, facts: Mapping[str, object]) -> Step:
    named = {"project_no": contract.project_no, "amount_fen": amount}
    return Step(day=day, role=FINANCE, what=what, facts={**named, **facts})


def payouts(contract: Contract, until: date) -> Story:
    """Twice a week: bring down what waits and a little more. ``until`` is the last day on which anything is brought."""
    day = working_day(date(contract.year, 1, 20))
    little = contract.premium_fen // 100
    count = 0
    while day <= until:
        seen = yield Step(day=day, role=FINANCE, what="look_at_money", facts={"project_no": contract.project_no})
        wanted = seen["waiting_fen"] - seen["available_fen"] + little
        count += 1
        if wanted > little // 2:
            if wanted > seen["pool_fen"] + seen["income_fen"]:
                yield from _supplement(contract, day, count, wanted - seen["pool_fen"])
                day = after(day, 3)
            amount = min(wanted, seen["pool_fen"]) or wanted
            sent = {"reference": f"{contract.project_no}-A{count:03d}"}
            yield _moved(contract, day, "send_allocation", amount, sent)
            day = after(day, 1)
            yield _moved(contract, day, "record_allocation_arrived", amount, sent)
        day = after(day, 3)


def _supplement(contract: Contract, day: date, count: int, short: int) -> Story:
    """A supplementary premium (追加保费), as much a head as makes good what is short."""
    per_person = short * _SUPPLEMENT // 100 // contract.insured + 1
    amount = per_person * contract.insured
    reference = f"{contract.project_no}-S{count:03d}"
    head = {"insured_count": contract.insured, "per_person_fen": per_person}
    yield _due_step(contract, day, reference, amount, head)
    yield from _paid_in(contract, f"{reference}-1", amount, after(day, 1), reference)


def reimbursements(contract: Contract, hospital: HospitalFacts, draw: Random) -> Iterator[Story]:
    """One reimbursement a month, for what was settled up to then; three more after the year."""
    for month in range(1, 15):
        first = date(contract.year + month // 12, month % 12 + 1, 1)
        yield _reimbursed(
            contract, hospital, working_day(first + timedelta(days=_REIMBURSED_ON - 1)), draw.randrange(20)
        )


def _reimbursed(contract: Contract, hospital: HospitalFacts, day: date, lot: int) -> Story:
    wish = {"hospital_code": hospital.code, "policy_year": contract.year}
    tries = 2 if lot == 0 else 1
    for left in range(tries, 0, -1):
        ordered = yield Step(day=day, role=CASHIER, what="order_hospital_payment", facts=wish)
        if "refused" in ordered:
            return  # nothing was settled, or more was reversed than settled
        day, payment_no = after(day, _CONFIRMED_AFTER), ordered["payment_no"]
        while (yield Step(day=day, role=CASHIER, what="look_at_payment", facts={"payment_no": payment_no}))[
            "state"
        ] != "reserved":
            day = after(day, 1)
        if left > 1:
            failed = {"payment_no": payment_no, "reason": "bank_error"}
            yield Step(day=day, role=CASHIER, what="fail_payment", facts=failed)
            day = after(day, 1)
        else:
            yield Step(day=day, role=CASHIER, what="confirm_payment", facts={"payment_no": payment_no})
