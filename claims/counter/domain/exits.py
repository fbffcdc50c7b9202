"""The other way out of a wait, by two people: one proposes it with a ground, the other confirms or refuses.

``arrival``: the one-time notice is held to have arrived, by proof of delivery or public notice. ``acceptance``: silence is
held to be no objection where the region has no rule. ``parking``: nobody is reached to pay to; the benefit stays owed,
for no lapse of time is ours to declare (保险法26 binds the claimant), and an account takes the claim up again.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from claims.counter.domain import events as e
from claims.counter.domain import exit_events as x
from claims.counter.domain import waiting as w
from claims.counter.domain.acceptance import acceptance
from claims.counter.domain.assessment import NotWaitingForAnswer
from claims.counter.domain.claim import Claim, NotNow, Status
from claims.counter.domain.dossier import NoNoticeOnItsWay
from claims.counter.domain.exit_changes import Exit
from claims.counter.domain.payee import ProposerDecides
from claims.domain.decision import Decision, by_name, must_be_free, must_fit
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, Refused, check_day, check_ground

ARRIVAL: Final = "arrival"
ACCEPTANCE: Final = "acceptance"
PARKING: Final = "parking"
EXITS: Final[Mapping[str, tuple[str, str]]] = {
    ARRIVAL: ("视为送达", "Notice held to have arrived"),
    ACCEPTANCE: ("视为无异议", "Silence held to be acceptance"),
    PARKING: ("无法联系，挂起待领", "Parked, receiver not reached"),
}
# By what a notice nobody signed for is held to have arrived.
WAYS: Final[Mapping[str, tuple[str, str]]] = {
    "delivered": ("有送达凭证", "Proof of delivery"),
    "left": ("拒收，留置送达", "Refused, and left there"),
    "public_notice": ("公告送达", "Public notice"),
}


def propose_arrival(
    claim: Claim,
    *,
    way: str,
    exit_date: date,
    proof: str,
    ground: str,
    proposer: str,
    proposed_date: date,
    today: date,
) -> list[Event]:
    """Say that the one-time notice is held to have arrived on ``exit_date``, by what, and what proves it."""
    must_fit(claim, DECISIONS["propose_arrival"])
    if way not in WAYS:
        raise NotAWayOfDelivery(field="way", way=way)
    check_day(exit_date, earlier=claim.latest_date, today=today, field="exit_date")
    check_ground(proof, field="proof")
    return [_proposed(claim, ARRIVAL, way, exit_date, proof, ground, proposer, proposed_date, today)]


def propose_acceptance(
    claim: Claim, *, exit_date: date, proof: str, ground: str, proposer: str, proposed_date: date, today: date
) -> list[Event]:
    """Say that the claimant, told on ``exit_date`` by ``proof``, does not object, and on what ground."""
    must_fit(claim, DECISIONS["propose_acceptance"])
    must_be_free(claim, DECISIONS["propose_acceptance"])
    check_day(exit_date, earlier=claim.latest_date, today=today, field="exit_date")
    if not proof.strip():
        raise w.ProofOfTellingNeeded(field="proof")
    return [_proposed(claim, ACCEPTANCE, "", exit_date, proof, ground, proposer, proposed_date, today)]


# law: insurance_law.26
def propose_parking(claim: Claim, *, ground: str, proposer: str, proposed_date: date, today: date) -> list[Event]:
    """Say that nobody is reached to pay to, and what was tried."""
    must_fit(claim, DECISIONS["propose_parking"])
    must_be_free(claim, DECISIONS["propose_parking"])
    return [_proposed(claim, PARKING, "", proposed_date, "", ground, proposer, proposed_date, today)]


def _proposed(
    claim: Claim,
    exit: str,
    way: str,
    exit_date: date,
    proof: str,
    ground: str,
    proposer: str,
    proposed_date: date,
    today: date,
) -> Event:
    check_ground(ground, field="ground")
    check_day(proposed_date, earlier=claim.latest_date, today=today, field="proposed_date")
    return x.ExitProposed(
        claim_no=claim.claim_no,
        exit=exit,
        way=way,
        exit_date=exit_date,
        proof=proof,
        ground=ground,
        proposer=proposer,
        proposed_date=proposed_date,
    )


def confirm_exit(claim: Claim, *, reason: str, confirmer: str, confirmed_date: date, today: date) -> list[Event]:
    """Agree as a second person; the claim goes on as was proposed.

    An acceptance counts from the day it was proposed, for the earlier date binds us.
    """
    must_fit(claim, DECISIONS["confirm_exit"])
    must_be_free(claim, DECISIONS["confirm_exit"])
    proposed = _must_be_proposed(claim)
    if confirmer == proposed.proposer:
        raise ProposerDecides(field="confirmer")
    check_ground(reason)
    check_day(confirmed_date, earlier=proposed.proposed_date, today=today, field="confirmed_date")
    confirmed = x.ExitConfirmed(
        claim_no=claim.claim_no,
        exit=proposed.exit,
        reason=reason,
        confirmer=confirmer,
        confirmed_date=confirmed_date,
    )
    return [confirmed, *_FOLLOWS[proposed.exit](claim, proposed, confirmed_date)]


def refuse_exit(claim: Claim, *, reason: str, refuser: str, refused_date: date, today: date) -> list[Event]:
    """Do not agree, or take the own proposal back; another one can be made."""
    must_fit(claim, DECISIONS["refuse_exit"])
    must_be_free(claim, DECISIONS["refuse_exit"])
    proposed = _must_be_proposed(claim)
    check_ground(reason)
    check_day(refused_date, earlier=proposed.proposed_date, today=today, field="refused_date")
    return [
        x.ExitRefused(
            claim_no=claim.claim_no, exit=proposed.exit, reason=reason, refuser=refuser, refused_date=refused_date
        )
    ]


def take_up(claim: Claim, *, ground: str, taken_up_date: date, today: date) -> list[Event]:
    """Let a parked claim go on before an account has come: somebody was reached after all."""
    must_fit(claim, DECISIONS["take_up"])
    check_ground(ground, field="ground")
    check_day(taken_up_date, earlier=claim.latest_date, today=today, field="taken_up_date")
    return [x.ClaimTakenUp(claim_no=claim.claim_no, ground=ground, taken_up_date=taken_up_date)]


def _must_be_proposed(claim: Claim) -> Exit:
    assert claim.proposed_exit is not None  # else the declaration has refused it
    return claim.proposed_exit


def _arrived(claim: Claim, proposed: Exit, confirmed_date: date) -> list[Event]:
    return [e.SupplementNoticeArrived(claim_no=claim.claim_no, arrived_date=proposed.exit_date)]


def _accepted(claim: Claim, proposed: Exit, confirmed_date: date) -> list[Event]:
    return acceptance(claim, proposed.proposed_date)


def _parked(claim: Claim, proposed: Exit, confirmed_date: date) -> list[Event]:
    return [x.ClaimParked(claim_no=claim.claim_no, ground=proposed.ground, parked_date=confirmed_date)]


_FOLLOWS: Final[Mapping[str, Callable[[Claim, Exit, date], list[Event]]]] = {
    ARRIVAL: _arrived,
    ACCEPTANCE: _accepted,
    PARKING: _parked,
}


class NotAWayOfDelivery(Refused):
    """{way} is not a way by which a notice is held to have arrived."""

    zh = "“{way}”不是可视为送达的方式。"


class NoReceiverAwaited(NotNow):
    """The claim is {status}: it does not wait for an account."""

    zh = "赔案当前状态为“{status}”，不在等待收款账号。"


class SecondPersonPending(InTheWay):
    """A payee or an account waits for a second person: decide that first."""

    zh = "收款人或银行账号尚待第二人复核，请先处理。"


class NoExitProposed(InTheWay):
    """No other way out waits for a second person."""

    zh = "没有待复核的变通办理。"


class NotParked(NotNow):
    """The claim is {status}: it is not parked."""

    zh = "赔案当前状态为“{status}”，未被挂起。"


def _not_to_be_parked(claim: Claim) -> Refused | None:
    if claim.can_be_paid_to:
        return w.AlreadyPayable()
    return SecondPersonPending() if claim.proposed_payee or claim.doubted_account else None


def _none_proposed(claim: Claim) -> Refused | None:
    return NoExitProposed() if claim.proposed_exit is None else None


def _not_confirmable(claim: Claim) -> Refused | None:
    if claim.proposed_exit is None:
        return NoExitProposed()
    return _not_to_be_parked(claim) if claim.proposed_exit.exit == PARKING else None


_REJECTION = w.DECISIONS["deem_accepted"].unless
_ON_ITS_WAY = frozenset({Status.SUPPLEMENT_REQUESTED})
_NOTIFIED = frozenset({Status.NOTIFIED})
_NO_RECEIVER = frozenset({Status.ACCEPTED, Status.PAYMENT_FAILED, Status.PAYMENT_RETURNED})
_WITH_EXITS = _ON_ITS_WAY | _NOTIFIED | _NO_RECEIVER

DECISIONS: Final[Mapping[str, Decision[Claim]]] = by_name(
    Decision("propose_arrival", _ON_ITS_WAY, NoNoticeOnItsWay),
    Decision("propose_acceptance", _NOTIFIED, NotWaitingForAnswer, unless=_REJECTION),
    Decision("propose_parking", _NO_RECEIVER, NoReceiverAwaited, unless=_not_to_be_parked),
    Decision("confirm_exit", _WITH_EXITS, NotNow, unless=_not_confirmable),
    Decision("refuse_exit", _WITH_EXITS, NotNow, unless=_none_proposed),
    Decision("take_up", frozenset({Status.UNREACHABLE}), NotParked),
)
