"""What people say of a breach: that a fact entered late is proved, or that the fault was ours; never one person alone."""

from collections.abc import Callable
from typing import Any

from claims.clocks.append import append_to_clock
from claims.clocks.domain import breach
from claims.clocks.domain.clock import Clock
from claims.clocks.domain.periods import rule_of
from claims.clocks.streams import CLOCK
from claims.domain.event import Event
from claims.domain.refusal import NotThere
from claims.store import Cause, Transaction, execute
from claims.workdays.queries import current_calendar

Answer = dict[str, Any]


class ClockUnknown(NotThere):
    """There is no such period in this region."""

    zh = "本统筹地区没有此期限。"


def confirm_late_facts(*, region: str, clock_id: str, ground: str, cause: Cause) -> Answer:
    """A second person has looked at the proof: the breach is withdrawn, and the period moves by the facts."""

    def decide(clock: Clock) -> list[Event]:
        rule = rule_of(clock.rule_code, clock.rule_version)
        return breach.confirm(clock, rule, current_calendar(region), ground=ground, by=cause.actor)

    return _decide("confirm_late_facts", region, clock_id, {"ground": ground}, cause, decide)


def report_fault(*, region: str, clock_id: str, ground: str, cause: Cause) -> Answer:
    """A breach was written by a fault of ours, says the first of two people; counting anew must bear it out."""

    def decide(clock: Clock) -> list[Event]:
        rule = rule_of(clock.rule_code, clock.rule_version)
        return breach.report_fault(clock, rule, current_calendar(region), ground=ground, by=cause.actor)

    return _decide("report_fault", region, clock_id, {"ground": ground}, cause, decide)


def mark_breach_ours(*, region: str, clock_id: str, cause: Cause) -> Answer:
    """The second person agrees: the breach no longer counts, and stays on the regulator's list."""

    def decide(clock: Clock) -> list[Event]:
        rule = rule_of(clock.rule_code, clock.rule_version)
        return breach.mark_ours(clock, rule, current_calendar(region), by=cause.actor)

    return _decide("mark_breach_ours", region, clock_id, {}, cause, decide)


def uphold_breach(*, region: str, clock_id: str, ground: str, cause: Cause) -> Answer:
    """What was said against a breach does not convince, or is taken back."""

    def decide(clock: Clock) -> list[Event]:
        return breach.uphold(clock, ground=ground, by=cause.actor)

    return _decide("uphold_breach", region, clock_id, {"ground": ground}, cause, decide)


def _decide(
    name: str, region: str, clock_id: str, facts: Answer, cause: Cause, decide: Callable[[Clock], list[Event]]
) -> Answer:
    def do(tx: Transaction) -> Answer:
        stream = tx.load(CLOCK, clock_id)
        if not stream.exists:
            raise ClockUnknown(field="clock_id")
        stream = append_to_clock(tx, stream, decide(stream.state), cause.at)
        return {"clock_id": clock_id, "timeliness": stream.state.timeliness.value}

    return execute(name, region=region, cause=cause, body={"clock_id": clock_id, **facts}, do=do)
