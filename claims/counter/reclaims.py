"""The commands that ask back what was paid and is not owed: demand, repayment, waiver."""

from datetime import date

from claims.counter.append import append_to_claim
from claims.counter.commands import Answer, decide
from claims.counter.domain import reclaim
from claims.counter.streams import load_claim
from claims.domain.calendar import china_date
from claims.store import Cause, Transaction, execute


def demand_reclaim(*, region: str, claim_no: str, how: str, reason: str, pay_by: date, cause: Cause) -> Answer:
    """The receiver is asked in writing to pay back what is not owed, until ``pay_by``."""
    facts = {"how": how, "reason": reason, "pay_by": pay_by, "demanded_by": cause.actor}
    return decide("demand_reclaim", reclaim.demand_reclaim, region, claim_no, cause, facts, "demanded_date")


def record_repayment(
    *, region: str, claim_no: str, amount_fen: int, bank_ref: str, repaid_date: date, cause: Cause
) -> Answer:
    """This much came into the income account on ``repaid_date``; booked on the day it is recorded."""
    facts = {"amount_fen": amount_fen, "bank_ref": bank_ref, "repaid_date": repaid_date, "recorded_by": cause.actor}
    return decide("record_repayment", reclaim.record_repayment, region, claim_no, cause, facts, "recorded_date")


_REPAID = """
select event_id::text from claims_event
 where region = %s and stream_id = %s and kind = 'claim.reclaim_repaid.1' and data->>'bank_ref' = %s
 order by version desc limit 1"""


def reverse_repayment(*, region: str, claim_no: str, bank_ref: str, reason: str, cause: Cause) -> Answer:
    """A repayment was recorded wrongly: another person takes it back, and the voucher is reversed in red."""
    today, reference = china_date(cause.at), bank_ref.strip()

    def do(tx: Transaction) -> Answer:
        stream = load_claim(tx, claim_no)
        found = tx.fetch(_REPAID, (region, stream.stream_id, reference))
        events = reclaim.reverse_repayment(
            stream.state,
            bank_ref=reference,
            repaid_event_id=found[0][0] if found else "",
            reason=reason,
            reversed_by=cause.actor,
            reversed_date=today,
            today=today,
        )
        claim = append_to_claim(tx, stream, events).state
        return {"claim_no": claim_no, "status": claim.status.value}

    body = {"claim_no": claim_no, "bank_ref": reference, "reason": reason}
    return execute("reverse_repayment", region=region, cause=cause, body=body, do=do)


def propose_waiver(*, region: str, claim_no: str, amount_fen: int, authority: str, reason: str, cause: Cause) -> Answer:
    """Not to ask this much back is put before a second person."""
    facts = {"amount_fen": amount_fen, "authority": authority, "reason": reason, "proposer": cause.actor}
    return decide("propose_waiver", reclaim.propose_waiver, region, claim_no, cause, facts, "proposed_date")


def confirm_waiver(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """A second person waives it."""
    facts = {"reason": reason, "confirmer": cause.actor}
    return decide("confirm_waiver", reclaim.confirm_waiver, region, claim_no, cause, facts, "waived_date")


def drop_waiver(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """The waiver that waits is not made."""
    facts = {"reason": reason, "dropper": cause.actor}
    return decide("drop_waiver", reclaim.drop_waiver, region, claim_no, cause, facts, "dropped_date")
