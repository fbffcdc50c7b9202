"""A clock serves any subject: an umbrella lent at an outlet has its period beside a claim's, and one sweep fires both."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import cast

import msgspec
import pytest

from claims import store
from claims.clocks.append import append
from claims.clocks.domain import periods
from claims.clocks.domain.rule import Rule
from claims.clocks.models import ClockRow
from claims.clocks.queries import find_clocks
from claims.clocks.sweep import sweep_clocks
from claims.domain.event import Event, event
from claims.store import StreamType, Transaction
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import REGION, cause

pytestmark = [pytest.mark.usefixtures("claims_alone"), pytest.mark.django_db]


@event("umbrella.lent.1", zh="借出", en="Lent", dated="lent_date")
class UmbrellaLent(Event, frozen=True, kw_only=True):
    lent_date: date


@event("umbrella.returned.1", zh="归还", en="Returned", dated="returned_date")
class UmbrellaReturned(Event, frozen=True, kw_only=True):
    returned_date: date


@event("umbrella.extended.1", zh="续借", en="Extended", dated="extended_date")
class UmbrellaExtended(Event, frozen=True, kw_only=True):
    extended_date: date


class Umbrella(msgspec.Struct, frozen=True):
    lent: bool


UMBRELLA: StreamType[Umbrella] = StreamType(
    name="umbrella",
    initial=cast(Umbrella, None),
    evolve=lambda _, happened: Umbrella(isinstance(happened, UmbrellaLent)),
    state=Umbrella,
)


def rule(version: int, amount: int, valid_from: date | None, valid_to: date | None) -> Rule:
    return Rule(
        code="umbrella.return", version=version, zh="归还", en="Return", duty="internal_target",
        unit="wday", amount=amount, start=frozenset({"umbrella.lent.1", "umbrella.extended.1"}),
        stop=frozenset({"umbrella.returned.1", "umbrella.extended.1"}), cancel=frozenset(), valid_from=valid_from, valid_to=valid_to,
    )  # fmt: skip


CHANGED = date(2026, 3, 9)
RULES = (rule(1, 7, None, CHANGED), rule(2, 3, CHANGED, None))


@pytest.fixture(autouse=True)
def umbrellas() -> Iterator[None]:
    periods.register("umbrella", RULES)
    yield
    periods.register("umbrella", ())


def happens(number: str, happened: Event, at: date) -> None:
    because = cause(at)

    def do(tx: Transaction) -> dict[str, str]:
        append(tx, tx.load(UMBRELLA, number), [happened])
        return {}

    store.execute(f"umbrella_{happened.kind}", region=REGION, cause=because, body={"number": number}, do=do)


def lend(number: str, day: date) -> None:
    happens(number, UmbrellaLent(lent_date=day), day)


def test_one_sweep_fires_the_clocks_of_both_subjects_in_one_batch() -> None:
    claim_no = counter.report(counter.register())
    lend("U1", date(2026, 3, 2))
    counts = sweep_clocks(now=datetime(2026, 12, 1, tzinfo=UTC), region=REGION)
    assert counts["breached"] == 2
    last = [store.read(REGION, f"clock:{row.clock_id}")[-1] for row in ClockRow.objects.all()]
    assert {each.kind for each in last} == {"clock.breached.1"}
    assert len({each.meta["request_key"] for each in last}) == 1
    assert set(ClockRow.objects.values_list("subject", flat=True)) == {f"claim:{claim_no}", "umbrella:U1"}


def test_the_period_ends_with_its_own_subject_alone() -> None:
    claim_no = counter.report(counter.register())
    lend("U1", date(2026, 3, 2))
    lend("U2", date(2026, 3, 2))
    happens("U1", UmbrellaReturned(returned_date=date(2026, 3, 5)), date(2026, 3, 5))
    assert dict(ClockRow.objects.values_list("subject", "lifecycle")) == {
        f"claim:{claim_no}": "running", "umbrella:U1": "met", "umbrella:U2": "running",
    }  # fmt: skip


def test_the_day_that_starts_the_clock_chooses_the_rule_and_an_open_clock_keeps_it() -> None:
    lend("U1", date(2026, 3, 6))  # a Friday; 7 working days
    lend("U2", CHANGED)  # a Monday; 3 working days
    old, new = (ClockRow.objects.get(subject=f"umbrella:{number}") for number in ("U1", "U2"))
    assert (old.rule_version, old.due_date) == (1, date(2026, 3, 17))
    assert (new.rule_version, new.due_date) == (2, date(2026, 3, 12))
    happens("U1", UmbrellaReturned(returned_date=date(2026, 3, 17)), date(2026, 3, 17))
    (view,) = find_clocks(REGION, "umbrella:U1", today=date(2026, 3, 18))
    assert (view.rule.amount, view.row.lifecycle, view.row.late) == (7, "met", False)


def test_what_ends_a_period_may_let_the_next_begin_under_the_rule_of_that_day() -> None:
    lend("U1", date(2026, 3, 6))
    happens("U1", UmbrellaExtended(extended_date=CHANGED), CHANGED)
    happens("U1", UmbrellaExtended(extended_date=date(2026, 3, 16)), date(2026, 3, 16))
    found = ClockRow.objects.filter(subject="umbrella:U1").order_by("cycle")
    assert [(row.cycle, row.rule_version, row.lifecycle, row.late, row.due_date) for row in found] == [
        (1, 1, "met", False, date(2026, 3, 17)),
        (2, 2, "met", True, date(2026, 3, 12)),
        (3, 2, "running", False, date(2026, 3, 19)),
    ]


def test_a_rule_that_waits_for_a_kind_nobody_registered_is_refused_at_the_start() -> None:
    stranger = msgspec.structs.replace(RULES[0], stop=frozenset({"umbrella.eaten.1"}))
    with pytest.raises(AssertionError, match=r"umbrella\.eaten\.1"):
        periods.register("umbrella", [stranger])
    with pytest.raises(AssertionError, match="two kinds of stream"):
        periods.register("parasol", RULES)
