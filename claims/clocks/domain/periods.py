"""Which legal periods there are: every capability registers those of its streams, and clocks serve them all alike."""

from collections.abc import Sequence

from claims.clocks.domain.rule import Rule, period_faults
from claims.domain.event import KINDS

_periods: dict[str, tuple[Rule, ...]] = {}


def register(subject: str, rules: Sequence[Rule]) -> None:
    """The periods of one kind of stream, e.g. ``register("claim", RULES)``.

    A rule that waits for a kind nobody registered would never start or never end, and one that is never in force or
    lasts no day would govern nothing, so each is a defect: AssertionError.
    """
    if faults := list(period_faults(rules)):
        raise AssertionError(f"the periods of {subject} cannot be kept: {'; '.join(faults)}")
    for rule in rules:
        if strangers := rule.kinds - set(KINDS):
            raise AssertionError(f"the period {rule.code} waits for kinds nobody registered: {sorted(strangers)}")
    others = {(rule.code, rule.version) for name, known in _periods.items() if name != subject for rule in known}
    if twice := others & {(rule.code, rule.version) for rule in rules}:
        raise AssertionError(f"periods registered for two kinds of stream: {sorted(twice)}")
    _periods[subject] = tuple(rules)


def rules_of(subject: str) -> tuple[Rule, ...]:
    """The rules, all versions, of a kind of stream; none for one without periods."""
    return _periods.get(subject, ())


def all_rules() -> tuple[Rule, ...]:
    return tuple(rule for rules in _periods.values() for rule in rules)


def rule_of(code: str, version: int) -> Rule:
    """The rule a clock was started under. A stranger is a defect: KeyError."""
    return {(rule.code, rule.version): rule for rule in all_rules()}[code, version]
