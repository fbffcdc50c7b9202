"""Whether a declared life can be lived: asked once, when it is wired, so that no case gets stuck later."""

from collections.abc import Iterator, Sequence
from typing import Any

from claims.clocks.domain.rule import period_faults
from claims.domain.event import KINDS
from claims.life.domain.case import CaseStep
from claims.life.domain.fitting import field_faults, memory_faults
from claims.life.domain.life import COMMON, Decision, Life

# What a step is called with besides its fields, and what its form is made of.
TAKEN = (COMMON - {"on_date"}) | {"cause", "request_key", "declared", "facts", "kinds"}


def life_faults(life: Life[Any]) -> list[str]:
    """What is wrong with a table, one sentence each; empty when it can be lived."""
    found = [*_names(life), *_events(life), *_ways(life), *_periods(life), *_log(life)]
    return [*found, *field_faults(life), *memory_faults(life)]


def _names(life: Life[Any]) -> Iterator[str]:
    names = [decision.name for decision in life.decisions]
    yield from (f"{name} is decided twice" for name in _twice(names))
    yield from (f"{kind} happens by two decisions" for kind in _twice(life.kinds()))
    for name in (life.name, *life.statuses, *names):
        if not (name.isascii() and name.isidentifier()):
            # It becomes part of stream ids, statements and addresses.
            yield f"{name!r} is no name: ASCII letters, digits and underscores"
    for decision in life.decisions:
        named = {*decision.out_of, *([decision.into] if decision.into else [])}
        yield from (f"{decision.name} names the status {status}" for status in named - set(life.statuses))
        if decision.second_to and decision.second_to not in names:
            yield f"{decision.name} is second to {decision.second_to}, which nobody decides"
    if not any(decision.opens for decision in life.decisions):
        yield "nothing opens a case"


def _twice(named: Sequence[Any]) -> set[Any]:
    return {each for each in named if named.count(each) > 1}


def _events(life: Life[Any]) -> Iterator[str]:
    """A form asks for exactly what its event says, and a case remembers only what some event says."""
    said: set[str] = set()
    for decision in life.decisions:
        own = set(decision.happens.__struct_fields__) - COMMON
        asked = {field.name for field in decision.fields} - COMMON
        said |= own
        yield from (f"{decision.name} does not ask for {name}" for name in own - asked)
        yield from (f"{decision.name} asks for {name}, which its event does not say" for name in asked - own)
        yield from _event(decision)
    yield from (f"a case remembers {name}, which no event says" for name in set(life.own_fields()) - said)


def _event(decision: Decision[Any]) -> Iterator[str]:
    takes_papers = "documents" in decision.happens.__struct_fields__
    if takes_papers != bool(decision.documents):
        yield f"{decision.name} and its event do not agree whether papers are handed in"
    if decision.opens != ("outlet" in decision.happens.__struct_fields__):
        yield f"{decision.name} opens a case if and only if its event is a CaseOpened"
    if decision.happens.dated != "on_date":
        # Its clocks would count from the day it was typed in.
        yield f"the event of {decision.name} is not dated by on_date"
    asked = [field.asked for field in decision.fields]
    yield from (f"{decision.name} asks for {name} twice" for name in _twice(asked))
    yield from (f"{decision.name} asks for {name}, which is known without asking" for name in TAKEN & set(asked))


def _log(life: Life[Any]) -> Iterator[str]:
    """A line of the table is never removed while a case may have lived it: nobody could read that case any more."""
    gone = {
        kind
        for kind, event in KINDS.items()
        if issubclass(event, CaseStep) and kind.partition(".")[0] == life.name and kind not in life.kinds()
    }
    yield from (f"{kind} happens by no decision: keep its line and let nobody take it (who=())" for kind in gone)


def _ways(life: Life[Any]) -> Iterator[str]:
    """Every status is reached, waits for somebody who can act, and leads to an end if it is none."""
    reached = {decision.into for decision in life.decisions}
    yield from (f"nothing leads to {status}" for status in life.statuses if status not in reached)
    ending = _ending(life)
    yield from (f"no end is reached from {status}" for status in life.statuses if status not in ending)
    yield from (f"{d.name} opens a case into no status" for d in life.decisions if d.opens and not d.into)
    for status, stands in life.statuses.items():
        takers = {role for decision in life.decisions if status in decision.out_of for role in decision.who}
        if not stands.over and stands.waits_for not in takers:
            yield f"{status} waits for {stands.waits_for}, who can take no step there"


def _ending(life: Life[Any]) -> set[str]:
    """The statuses that are over, and those from which one of them is reached."""
    ending = {status for status, stands in life.statuses.items() if stands.over}
    while further := {s for d in life.decisions if d.into in ending for s in d.out_of} - ending:
        ending |= further
    return ending


def _periods(life: Life[Any]) -> Iterator[str]:
    """Every period is started by something, and none runs on in a case that is over."""
    yield from period_faults(life.periods)
    codes = {period.code for period in life.periods}
    for decision in life.decisions:
        named = {*decision.starts, *decision.meets, *decision.cancels}
        yield from (f"{decision.name} names the period {code}" for code in named - codes)
        both = set(decision.meets) & set(decision.cancels)
        yield from (f"{decision.name} both meets and cancels {code}" for code in both)
    for code in sorted(codes):
        if not any(code in decision.starts for decision in life.decisions):
            yield f"nothing starts {code}"
        yield from (f"{d.name} ends a case and leaves {code} running" for d in life.decisions if _leaves(life, d, code))


def _leaves(life: Life[Any], decision: Decision[Any], code: str) -> bool:
    if not decision.into or decision.into not in life.statuses or not life.statuses[decision.into].over:
        return False
    return code in decision.starts or (not decision.opens and code not in (*decision.meets, *decision.cancels))
