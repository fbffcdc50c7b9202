"""The one command of a declared life: a step on a case, or the step that opens one."""

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from claims.clocks.append import append
from claims.clocks.domain.course import Entry
from claims.domain.calendar import china_date
from claims.life.domain.case import Case
from claims.life.domain.life import Life
from claims.life.domain.living import decide
from claims.life.streams import load_case, stream_of
from claims.store import Cause, Transaction, execute
from claims.store.numbers import opaque

C = TypeVar("C", bound=Case)


def take_step(
    life: Life[C],
    name: str,
    *,
    region: str,
    number: str = "",
    given: Mapping[str, Any],
    proof: str = "",
    cause: Cause,
) -> dict[str, Any]:
    """Take the decision ``name`` with the fields of its event in ``given``; answers number and status.

    A decision that opens a case draws its number from the request key; the case belongs to the outlet of the cause.
    The steps of a life are taken on the day of ``cause.at`` unless they ask for their day; one that lies in a period which
    is over needs a ``proof``, and a second person (``claims.clocks``).
    """
    decision = life.decision(name)
    # What was asked for, without the number drawn for it: that begins with the year, and a request may be repeated.
    body = {"number": number, **msgspec.to_builtins(dict(given)), **({"proof": proof} if proof else {})}
    number = _new_number(life, cause, region) if decision.opens else number

    def do(tx: Transaction) -> dict[str, Any]:
        stream = tx.load(stream_of(life), number) if decision.opens else load_case(tx, life, number)
        known = {"number": number, "region": region} | ({"outlet": cause.outlet} if decision.opens else {})
        if decision.opens and stream.exists:
            raise AssertionError(f"{number} was drawn by two requests")
        case = stream.state if stream.exists else None
        steps = decide(life, case, name, given={**given, **known}, by=cause.actor, today=china_date(cause.at))
        grown = append(tx, stream, steps, entry=Entry(at=cause.at, by=cause.actor, proof=proof))
        return {"number": number, "status": grown.state.status}

    return execute(life.command(decision), region=region, cause=cause, body=body, do=do)


def _new_number(life: Life[Any], cause: Cause, region: str) -> str:
    """The life's letter, region, year and 10 characters, e.g. ``T3700002014K3Q9ZX07TB``."""
    return f"{life.letter}{region}{china_date(cause.at).year}{opaque(cause, region=region, purpose=life.name)}"
