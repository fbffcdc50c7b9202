"""The commands on a claim that waits: telling again, the other ways out, and taking back what was put forward."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import msgspec

from claims.clocks.domain.course import Entry
from claims.counter.append import append_to_claim
from claims.counter.commands import Answer, decide
from claims.counter.domain import exits, second_thoughts, waiting
from claims.counter.domain.claim import Claim
from claims.counter.streams import load_claim
from claims.domain.calendar import china_date
from claims.domain.event import Event
from claims.store import Cause, Transaction, execute
from claims.waits.domain.wait import DEEMED_ACCEPTANCE, MISSING_PAPERS
from claims.waits.queries import wait_days
from claims.workdays.queries import current_calendar


def remind_claimant(*, region: str, claim_no: str, how: str, note: str = "", cause: Cause) -> Answer:
    """Tell the claimant again what the claim waits for."""
    facts = {"how": how, "note": note}
    return decide("remind_claimant", waiting.remind, region, claim_no, cause, facts, "reminded_date")


def forgo_papers(*, region: str, claim_no: str, told_how: str, ground: str, cause: Cause) -> Answer:
    """Go on with the papers there are, after the wait of the region or once the claimant has declared the others lost."""
    facts = {"told_how": told_how, "ground": ground}

    def events(tx: Transaction, claim: Claim, today: date) -> list[Event]:
        days = wait_days(tx, MISSING_PAPERS)
        return waiting.forgo_papers(claim, **facts, wait_days=days, forgone_date=today, today=today)

    return _decide("forgo_papers", region, claim_no, cause, facts, events, _own_hand)


def deem_accepted(*, region: str, claim_no: str, told_date: date, proof: str, cause: Cause) -> Answer:
    """Take silence as acceptance, where the region has a rule for it."""
    facts = {"told_date": told_date, "proof": proof}

    def events(tx: Transaction, claim: Claim, today: date) -> list[Event]:
        days = wait_days(tx, DEEMED_ACCEPTANCE)
        calendar = current_calendar(region)
        return waiting.deem_accepted(
            claim, told_date=told_date, proof=proof, wait_days=days, calendar=calendar, today=today
        )

    return _decide("deem_accepted", region, claim_no, cause, facts, events, _own_hand)


def propose_arrival(
    *, region: str, claim_no: str, way: str, exit_date: date, proof: str, ground: str, cause: Cause
) -> Answer:
    """Propose that the one-time notice is held to have arrived."""
    facts = {"way": way, "exit_date": exit_date, "proof": proof, "ground": ground, "proposer": cause.actor}
    return decide("propose_arrival", exits.propose_arrival, region, claim_no, cause, facts, "proposed_date")


def propose_acceptance(*, region: str, claim_no: str, exit_date: date, proof: str, ground: str, cause: Cause) -> Answer:
    """Propose that the claimant, told on ``exit_date``, is held to have no objection."""
    facts = {"exit_date": exit_date, "proof": proof, "ground": ground, "proposer": cause.actor}
    return decide("propose_acceptance", exits.propose_acceptance, region, claim_no, cause, facts, "proposed_date")


def propose_parking(*, region: str, claim_no: str, ground: str, cause: Cause) -> Answer:
    """Propose to park a claim that nobody is reached to be paid for."""
    facts = {"ground": ground, "proposer": cause.actor}
    return decide("propose_parking", exits.propose_parking, region, claim_no, cause, facts, "proposed_date")


def confirm_exit(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """A second person agrees to the other way out.

    An arrival entered after the due date is proved by what the first person named, and by their hand.
    """
    facts = {"reason": reason, "confirmer": cause.actor}

    def events(tx: Transaction, claim: Claim, today: date) -> list[Event]:
        return exits.confirm_exit(claim, **facts, confirmed_date=today, today=today)

    return _decide("confirm_exit", region, claim_no, cause, facts, events, _hand_of_the_proposer)


def refuse_exit(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """It is not agreed to, or taken back."""
    facts = {"reason": reason, "refuser": cause.actor}
    return decide("refuse_exit", exits.refuse_exit, region, claim_no, cause, facts, "refused_date")


def take_up_claim(*, region: str, claim_no: str, ground: str, cause: Cause) -> Answer:
    """A parked claim goes on before an account has come."""
    return decide("take_up_claim", exits.take_up, region, claim_no, cause, {"ground": ground}, "taken_up_date")


def withdraw_objection(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """The claimant no longer objects."""
    decision, facts = second_thoughts.withdraw_objection, {"reason": reason}
    return decide("withdraw_objection", decision, region, claim_no, cause, facts, "withdrawn_date")


def withdraw_assessment(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """The assessor takes the own proposal back."""
    decision, facts = second_thoughts.withdraw_assessment, {"reason": reason, "assessor": cause.actor}
    return decide("withdraw_assessment", decision, region, claim_no, cause, facts, "withdrawn_date")


def withdraw_payee(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """Whoever proposed the payee takes it back."""
    decision, facts = second_thoughts.withdraw_payee, {"reason": reason, "proposer": cause.actor}
    return decide("withdraw_payee", decision, region, claim_no, cause, facts, "withdrawn_date")


def withdraw_account(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """Whoever took down the account in doubt takes it back."""
    decision, facts = second_thoughts.withdraw_account, {"reason": reason, "proposer": cause.actor}
    return decide("withdraw_account", decision, region, claim_no, cause, facts, "withdrawn_date")


def _decide(
    name: str,
    region: str,
    claim_no: str,
    cause: Cause,
    facts: Mapping[str, Any],
    decision: Callable[[Transaction, Claim, date], list[Event]],
    entry: Callable[[Claim, Cause], Entry],
) -> Answer:
    """``decide`` where the decision, or how the fact came to be known, asks more than the wish says."""
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        stream = load_claim(tx, claim_no)
        events = decision(tx, stream.state, today)
        claim = append_to_claim(tx, stream, events, entry=entry(stream.state, cause)).state
        return {"claim_no": claim_no, "status": claim.status.value}

    body = {"claim_no": claim_no, **msgspec.to_builtins(facts)}
    return execute(name, region=region, cause=cause, body=body, do=do)


def _own_hand(claim: Claim, cause: Cause) -> Entry:
    return Entry(at=cause.at, by=cause.actor)


def _hand_of_the_proposer(claim: Claim, cause: Cause) -> Entry:
    proposed = claim.proposed_exit
    assert proposed is not None  # else the decision has refused it
    return Entry(at=cause.at, by=proposed.proposer, proof=proposed.proof)
