"""How the events of ``exit_events`` change a claim."""

from datetime import date
from typing import TypeVar

import msgspec
from msgspec.structs import asdict, replace

from claims.counter.domain import exit_events as x
from claims.counter.domain.status import Status
from claims.domain.event import Event

C = TypeVar("C", bound=msgspec.Struct)  # the claim, which itself holds an ``Exit``


class Exit(msgspec.Struct, frozen=True, kw_only=True):
    """How a claim that waits is to go on, as somebody proposes; see ``ExitProposed``."""

    exit: str
    way: str
    exit_date: date
    proof: str
    ground: str
    proposer: str
    proposed_date: date


def evolve_exit(claim: C, happened: Event) -> C:
    """The claim after one more event of this kind. It cannot refuse: it has already happened."""
    match happened:
        case x.PapersForgone():
            day = happened.forgone_date
            forgone = replace(claim, status=Status.RECEIVED, forgone=tuple(happened.kinds), outstanding=())
            return replace(forgone, documents_complete_date=day, latest_date=day)
        case x.ClaimReminded():
            # A reminder is no step of the procedure: a notice that arrived before it may still be found.
            return replace(claim, reminded_date=happened.reminded_date)
        case x.AcceptanceDeemed():
            return replace(claim, latest_date=happened.last_date)
        case x.ClaimParked():
            return replace(claim, status=Status.UNREACHABLE, latest_date=happened.parked_date)
        case x.ClaimTakenUp():
            return replace(claim, status=Status.ACCEPTED, latest_date=happened.taken_up_date)
        case _:
            return _evolve_proposal(claim, happened)


def _evolve_proposal(claim: C, happened: Event) -> C:
    match happened:
        case x.ExitProposed():
            said = asdict(happened)
            return replace(claim, proposed_exit=Exit(**{name: said[name] for name in Exit.__struct_fields__}))
        case x.ExitConfirmed() | x.ExitRefused():
            return replace(claim, proposed_exit=None)
        case _:
            return _evolve_second_thought(claim, happened)


def _evolve_second_thought(claim: C, happened: Event) -> C:
    match happened:
        case x.ObjectionWithdrawn():
            return replace(claim, status=Status.NOTIFIED, latest_date=happened.withdrawn_date)
        case x.AssessmentWithdrawn():
            again = replace(claim, status=Status.UNDER_ASSESSMENT, latest_date=happened.withdrawn_date)
            return replace(again, outcome="", benefit_fen=0, assessor="")
        case x.PayeeWithdrawn():
            return replace(claim, proposed_payee=None)
        case x.AccountWithdrawn():
            return replace(claim, doubted_account=None)
        case _:
            raise AssertionError(f"claim does not know {happened!r}")
