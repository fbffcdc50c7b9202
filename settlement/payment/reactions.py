"""What settlement does by itself after something happened.

A reaction reads the log in order, one bookmark each, and runs commands under a key made of its name and the event: the
same event never causes the same thing twice. A refusal is an answer and the reaction moves on: a payment for which the
money is missing stays ordered and waits for the next allocation.
"""

from typing import Final

from claims.counter import commands as claims
from claims.domain.refusal import Refused
from claims.store import Cause, Follower, Recorded, StoreBusy, now
from settlement.payment import commands as payment_commands
from settlement.payment.domain.events import (
    DifferenceResolved,
    PaymentConfirmed,
    PaymentEvent,
    PaymentFailed,
    PaymentReturned,
)
from settlement.payment.domain.payment_state import at_on, paid_at
from settlement.payment.queries import find_payments, is_payable
from settlement.payment.streams import attempt_no

VERSION: Final = 1


def _cause(recorded: Recorded, name: str, detail: str = "") -> Cause:
    """The cause of a reaction, under a key of its own for each detail.

    It acts now, for a day lost is lost; in a simulation, at the instant of what it reacts to.
    """
    key = f"{name}:{recorded.event_id}"
    simulated = recorded.meta["channel"] == "simulation"
    return Cause(
        actor=f"reaction:{name}",
        role="system",
        outlet="",
        channel="simulation" if simulated else "reaction",
        ground="",
        at=recorded.recorded_at if simulated else now(recorded.region),
        request_key=f"{key}:{detail}" if detail else key,
        causation=recorded.event_id,
        correlation=recorded.meta.get("correlation") or recorded.meta["request_key"],
    )


def order_when_payable(recorded: Recorded) -> None:
    """A claim accepted, with an account given, in either order: its payment is ordered, or its returned one requeued."""
    claim_no, region = recorded.data["claim_no"], recorded.region
    if not is_payable(region=region, claim_no=claim_no):
        return
    cause = _cause(recorded, "order_when_payable")
    returned = find_payments(region=region, claim_no=claim_no, state="returned")
    if returned:
        payment_commands.requeue_payment(region=region, payment_no=returned[0]["payment_no"], cause=cause)
    else:
        payment_commands.order_payment(region=region, claim_no=claim_no, cause=cause)


def reserve_ordered(recorded: Recorded) -> None:
    """An ordered payment goes to the bank at once, if the payout account holds enough."""
    cause = _cause(recorded, "reserve_ordered")
    payment_commands.reserve_payment(region=recorded.region, payment_no=recorded.data["payment_no"], cause=cause)


def reserve_waiting(recorded: Recorded) -> None:
    """Money arrived, or was not paid after all: what waits for it goes to the bank, the payment due first before the others.

    One that is too large does not hold up those behind it, for each has a due date of its own.
    """
    project_no = recorded.data["project_no"]
    waiting = find_payments(region=recorded.region, state="ordered", project_no=project_no)
    for payment in waiting:
        cause = _cause(recorded, "reserve_waiting", payment["payment_no"])
        try:
            payment_commands.reserve_payment(region=recorded.region, payment_no=payment["payment_no"], cause=cause)
        except StoreBusy:
            raise  # the follower tries this event again
        except Refused:
            continue


def tell_claim(recorded: Recorded) -> None:
    """What the bank did with a person's payment, the claim must know: its clock runs by it."""
    happened = recorded.event
    assert isinstance(happened, PaymentEvent)
    if happened.claim_no is None:
        return
    known_as = attempt_no(happened.payment_no, happened.attempt)
    facts = {"region": recorded.region, "claim_no": happened.claim_no, "payment_no": known_as}
    cause = _cause(recorded, "tell_claim")
    match happened:
        case PaymentConfirmed():
            when = paid_at(happened, recorded.occurred_at)
            entered = (recorded.recorded_at, str(recorded.meta["actor"]))
            # What was paid too much is the bank's or to be given back: it is no part of the benefit.
            arrived = min(happened.paid_fen, happened.amount_fen)
            claims.record_paid(
                **facts, paid_at=when, bank_ref=happened.bank_ref, arrived_fen=arrived, entered=entered, cause=cause
            )
        case PaymentFailed():
            claims.record_payment_failed(**facts, reason=happened.reason, cause=cause)
        case PaymentReturned():
            claims.record_payment_returned(**facts, reason=happened.reason, owed_fen=happened.owed_fen, cause=cause)
        case DifferenceResolved():
            _tell_of_resolution(happened, recorded, facts, cause)
        case _:
            raise AssertionError(f"the claim need not know {happened!r}")


def _tell_of_resolution(ended: DifferenceResolved, recorded: Recorded, facts: dict[str, str], cause: Cause) -> None:
    """The rest arrived after all, or it is ordered as another payment; what is between the bank and us is no claim's."""
    if ended.rest_fen:
        payment_commands.order_payment(region=facts["region"], claim_no=facts["claim_no"], cause=cause)
    elif ended.reached_fen:
        when = at_on(ended.moved_date, recorded.occurred_at)
        entered = (recorded.recorded_at, str(recorded.meta["actor"]))
        claims.record_paid(
            **facts, paid_at=when, bank_ref=ended.bank_ref, arrived_fen=ended.reached_fen, entered=entered, cause=cause
        )


FOLLOWERS: Final = (
    Follower(
        name="order_when_payable",
        version=VERSION,
        kinds=frozenset({"claim.accepted.1", "claim.bank_account_given.1"}),
        handle=order_when_payable,
    ),
    Follower(
        # Nothing is paid while a reopening waits, a death is doubted, or the earlier payment counts.
        name="order_what_was_held_up",
        version=2,  # a doubted death holds up too
        kinds=frozenset(
            {
                "claim.reopening_refused.1",
                "claim.reopening_dropped.1",
                "claim.earlier_payment_returned.1",
                "claim.death_taken_back.1",
                "claim.death_upheld.1",
            }
        ),
        handle=order_when_payable,
    ),
    Follower(
        name="reserve_ordered",
        version=VERSION,
        kinds=frozenset({"payment.ordered.1", "payment.requeued.1"}),
        handle=reserve_ordered,
    ),
    Follower(
        name="reserve_waiting",
        version=VERSION + 1,
        kinds=frozenset(
            {"fund.allocation_arrived.1", "payment.failed.1", "payment.returned.1", "payment.returned.2"}
            | {"payment.difference_resolved.1"}
        ),
        handle=reserve_waiting,
    ),
    Follower(
        name="tell_claim",
        version=VERSION + 1,
        kinds=frozenset(
            {
                "payment.confirmed.1",
                "payment.confirmed.2",
                "payment.failed.1",
                "payment.returned.1",
                "payment.returned.2",
            }
            | {"payment.difference_resolved.1"}
        ),
        handle=tell_claim,
    ),
)
