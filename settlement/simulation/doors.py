"""Where a simulated person, clerk, cashier or hospital comes in: translate a step, make one call, translate back.

A refusal is an answer: the story hears its code and goes on as people would.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from claims.counter import commands as claims
from claims.counter import telling
from claims.counter.account import give_bank_account
from claims.counter.corrections import correct_sheet
from claims.domain.calendar import china_date
from claims.domain.refusal import Refused
from claims.persons.domain.person import PersonUnknown
from claims.persons.queries import find_person
from claims.store import Cause, StoreBusy
from claims.store.sql import fetch
from settlement.counter import commands as counter_commands
from settlement.cover import commands as cover_commands
from settlement.cover import queries
from settlement.fund import commands as fund_commands
from settlement.ledger import door as ledger
from settlement.ledger.domain.chart import INCOME_BANK, PAYOUT_BANK, POOL_BANK
from settlement.payment import commands as payment_commands
from settlement.simulation.population import Place, person
from settlement.simulation.steps import HOSPITAL, Answer, Step

# After these the payout account holds more than before, and other payments may be made from it.
FREES_MONEY: Final = frozenset({"fail_payment", "return_payment", "record_allocation_arrived"})

_TRIES: Final = 50

# Commands whose facts the story knows under the command's own names.
_PLAIN: Final[tuple[Callable[..., Answer], ...]] = (
    claims.accept_claim,
    claims.close_claim,
    claims.complete_dossier,
    claims.dispute_claim,
    claims.notify_claimant,
    claims.receive_documents,
    claims.record_notice_arrival,
    claims.request_supplement,
    claims.withdraw_claim,
    telling.find_complex,
    telling.request_payment_papers,
    correct_sheet,
    give_bank_account,
    counter_commands.approve_claim,
    counter_commands.assess_claim,
    payment_commands.order_hospital_payment,
    payment_commands.order_payment,
    counter_commands.propose_rejection,
    fund_commands.record_allocation_arrived,
    fund_commands.record_premium_due,
    fund_commands.record_premium_received,
    fund_commands.record_sweep_arrived,
    counter_commands.reject_claim,
    counter_commands.reopen_claim,
    cover_commands.reverse_bill,
    fund_commands.send_allocation,
    counter_commands.send_back_claim,
    fund_commands.send_sweep,
    counter_commands.uphold_claim,
)

_BENEFIT = "select coalesce(benefit_fen, 0) from claims_claim where region = %s and claim_no = %s"
_PAYMENT = """
select payment_no, state from settlement_payment
 where region = %s and (claim_no = %s or payment_no = %s) order by id desc limit 1"""
# The simulated bank moves what it was told to move; which fact of which step says so.
_ORDERED = "select amount_fen from settlement_payment where region = %s and payment_no = %s"
_SAYS_AMOUNT: Final = {"confirm_payment": "paid_fen", "return_payment": "returned_fen"}
_WAITING = """
select coalesce(sum(amount_fen), 0)::bigint from settlement_payment
 where region = %s and project_no = %s and state = 'ordered'"""


def take(place: Place, step: Step, at: datetime, number: int) -> Answer:
    """Does the step at the instant ``at``; ``number`` makes its request the only one of its kind."""
    cause = Cause(
        actor=_actor(step),
        role=step.role,
        outlet=step.who if step.role != HOSPITAL else "",
        channel="simulation",
        ground="",
        at=at,
        request_key=f"simulation:{place.year}:{place.seed}:{number}",
    )
    for _ in range(_TRIES):
        try:
            return _DOORS[step.what](place, step, cause)
        except StoreBusy:
            continue  # somebody beside us was faster; the same request again is the same request
        except Refused as refusal:
            return {"refused": refusal.code}
    raise StoreBusy


def enrolment_cause(place: Place, serial: int, at: datetime) -> Cause:
    """The request that brings in the list of the insured from this serial number on."""
    return Cause(
        actor="enrolment",
        role="system",
        outlet="",
        channel="simulation",
        ground="",
        at=at,
        request_key=f"simulation:{place.year}:{place.seed}:persons:{serial}",
    )


def _actor(step: Step) -> str:
    if step.role == HOSPITAL:
        return step.who
    return f"{step.role}-{step.who or step.turn + 1}"


def _person_id(place: Place, serial: int) -> str:
    """Found as every door finds a person: by the blind index of the insurance number."""
    person_id = find_person(place.region, "psn_no", person(place, serial).psn_no)
    if person_id is None:
        raise PersonUnknown(field="psn_no")
    return person_id


def _settle(place: Place, step: Step, cause: Cause) -> Answer:
    person_id = _person_id(place, step.facts["person"])
    return cover_commands.settle_bill(region=place.region, person_id=person_id, bill=step.facts["bill"], cause=cause)


def _quote(place: Place, step: Step, cause: Cause) -> Answer:
    person_id = _person_id(place, step.facts["person"])
    return queries.quote_bill(
        region=place.region, person_id=person_id, bill=step.facts["bill"], today=china_date(cause.at)
    )


def _report(place: Place, step: Step, cause: Cause) -> Answer:
    facts = dict(step.facts)
    person_id = _person_id(place, facts.pop("person"))
    return claims.report_claim(region=place.region, person_id=person_id, outlet=step.who, **facts, cause=cause)


def _pay(place: Place, step: Step, cause: Cause) -> Answer:
    """A step of a payment; the story of a claim names its claim too, which the payment knows itself."""
    facts = {name: value for name, value in step.facts.items() if name != "claim_no"}
    if step.what == "confirm_payment":
        facts["bank_ref"] = f"BANK-{facts['payment_no']}-{cause.request_key.rpartition(':')[2]}"
    if step.what in _SAYS_AMOUNT:
        ((facts[_SAYS_AMOUNT[step.what]],),) = fetch(_ORDERED, (place.region, facts["payment_no"]))
    do = getattr(payment_commands, step.what)
    answer: Answer = do(region=place.region, **facts, cause=cause)
    return answer


def _look_at_claim(place: Place, step: Step, _: Cause) -> Answer:
    ((benefit_fen,),) = fetch(_BENEFIT, (place.region, step.facts["claim_no"]))
    return {"benefit_fen": benefit_fen}


def _look_at_payment(place: Place, step: Step, _: Cause) -> Answer:
    found = fetch(_PAYMENT, (place.region, step.facts.get("claim_no"), step.facts.get("payment_no")))
    payment_no, state = found[0] if found else ("", "")
    return {"payment_no": payment_no, "state": state}


def _look_at_money(place: Place, step: Step, _: Cause) -> Answer:
    project = {"region": place.region, "project_no": step.facts["project_no"]}
    return {
        "available_fen": ledger.available(**project, gl_code=PAYOUT_BANK),
        "pool_fen": ledger.available(**project, gl_code=POOL_BANK),
        "income_fen": ledger.available(**project, gl_code=INCOME_BANK),
        "waiting_fen": fetch(_WAITING, (place.region, step.facts["project_no"]))[0][0],
    }


def _plain(do: Callable[..., Answer]) -> Callable[[Place, Step, Cause], Answer]:
    return lambda place, step, cause: do(region=place.region, **step.facts, cause=cause)


_DOORS: Final[dict[str, Callable[[Place, Step, Cause], Answer]]] = {
    **{do.__name__: _plain(do) for do in _PLAIN},
    "report_claim": _report,
    "settle_bill": _settle,
    "quote_bill": _quote,
    "confirm_payment": _pay,
    "fail_payment": _pay,
    "return_payment": _pay,
    "look_at_claim": _look_at_claim,
    "look_at_payment": _look_at_payment,
    "look_at_money": _look_at_money,
}
