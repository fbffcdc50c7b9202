"""The promise that a clock serves any subject: a complaint beside a claim runs by the law of complaints of its own day.

Order 8 of 2013 counts working days from acceptance, order 3 of 2020 counts days from receipt until the decision is told.
"""

from collections.abc import Iterator
from datetime import date
from typing import cast

import msgspec
import pytest

from claims import store
from claims.clocks.append import append
from claims.clocks.domain import periods
from claims.clocks.domain.course import ProofNeeded
from claims.clocks.domain.rule import Rule
from claims.clocks.models import ClockRow
from claims.clocks.queries import ClockView, find_clocks
from claims.clocks.sweep import sweep_clocks
from claims.counter.commands import receive_documents, record_notice_arrival, request_supplement
from claims.domain.event import Event, event
from claims.store import StreamType, Transaction
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import REGION, cause

pytestmark = pytest.mark.django_db

CHANGED = date(2020, 3, 1)
NUMBER = "C1"


@event("grievance.received.1", zh="收到投诉", en="Grievance received", dated="on_date")
class Received(Event, frozen=True, kw_only=True):
    on_date: date


@event("grievance.accepted.1", zh="受理投诉", en="Grievance accepted", dated="on_date")
class Accepted(Event, frozen=True, kw_only=True):
    on_date: date


@event("grievance.told.1", zh="告知决定", en="Decision told", dated="on_date")
class Told(Event, frozen=True, kw_only=True):
    on_date: date


class Grievance(msgspec.Struct, frozen=True):
    told: bool


GRIEVANCE: StreamType[Grievance] = StreamType(
    name="grievance",
    initial=cast(Grievance, None),
    evolve=lambda _, happened: Grievance(isinstance(happened, Told)),
    state=Grievance,
)
_SIMPLE = Rule(
    code="grievance.simple", version=1, zh="简单投诉", en="Simple complaint", duty="complaint.simple", unit="wday", amount=10,
    start=frozenset({"grievance.accepted.1"}), stop=frozenset({"grievance.told.1"}), cancel=frozenset(),
    valid_from=date(2013, 11, 1), valid_to=CHANGED,
)  # fmt: skip
RULES = (
    _SIMPLE,
    msgspec.structs.replace(
        _SIMPLE, version=2, unit="day", amount=15, start=frozenset({"grievance.received.1"}), valid_from=CHANGED,
        valid_to=None,
    ),
)  # fmt: skip


@pytest.fixture(autouse=True)
def grievances() -> Iterator[None]:
    periods.register("grievance", RULES)
    yield
    periods.register("grievance", ())


def happens(happened: Event, day: date) -> None:
    def do(tx: Transaction) -> dict[str, str]:
        append(tx, tx.load(GRIEVANCE, NUMBER), [happened])
        return {}

    store.execute(happened.kind, region=REGION, cause=cause(day), body={}, do=do)


def clock_of(subject: str, today: date) -> ClockView:
    (view,) = find_clocks(REGION, subject, today=today)
    return view


@pytest.mark.parametrize(
    ("received", "accepted", "due", "unit", "law"),
    [
        # 2015-05-08 is a Friday; ten working days from acceptance.
        (date(2015, 5, 6), date(2015, 5, 8), date(2015, 5, 22), "wday", "《保险消费投诉处理管理办法》第二十四条"),
        # Fifteen days from receipt, however late it is accepted.
        (
            date(2026, 5, 11),
            date(2026, 5, 13),
            date(2026, 5, 26),
            "day",
            "《银行业保险业消费投诉处理管理办法》第十八条",
        ),
    ],
)
def test_a_complaint_runs_by_the_law_of_complaints_of_its_day_beside_a_claim(
    received: date, accepted: date, due: date, unit: str, law: str
) -> None:
    claim_no = counter.report(day=received)
    happens(Received(on_date=received), received)
    happens(Accepted(on_date=accepted), accepted)
    complaint = clock_of(f"grievance:{NUMBER}", accepted)
    assert (complaint.rule.unit, complaint.row.due_date) == (unit, due)
    assert complaint.basis.law_zh == law
    claim = clock_of(f"claim:{claim_no}", accepted)
    assert claim.rule.amount == 30 and "《保险法》第二十三条" in claim.basis.law_zh

    counts = sweep_clocks(now=cause(date(2026, 12, 1)).at, region=REGION)
    assert counts["breached"] == 2
    with pytest.raises(ProofNeeded):
        happens(Told(on_date=due), date(2026, 12, 2))
    happens(Told(on_date=date(2026, 12, 2)), date(2026, 12, 2))
    told = clock_of(f"grievance:{NUMBER}", date(2026, 12, 2))
    assert (told.row.lifecycle, told.row.late) == ("met", True)


def test_what_suspends_a_claim_does_not_suspend_a_complaint() -> None:
    received, arrived = date(2026, 5, 11), date(2026, 5, 14)
    claim_no = counter.report(day=received, documents=counter.papers("invoice"))
    happens(Received(on_date=received), received)
    papers = counter.missing(*("fee_list", "diagnosis", "medical_record", "basic_settlement", "identity"))
    request_supplement(
        region=REGION, claim_no=claim_no, documents=papers, given_how="mail", proof="EMS-1", cause=cause(received)
    )
    record_notice_arrival(region=REGION, claim_no=claim_no, arrived_date=arrived, cause=cause(arrived))
    assert dict(ClockRow.objects.values_list("subject", "lifecycle")) == {
        f"claim:{claim_no}": "paused", f"grievance:{NUMBER}": "running",
    }  # fmt: skip
    happens(Told(on_date=date(2026, 5, 26)), date(2026, 5, 26))
    complaint = clock_of(f"grievance:{NUMBER}", date(2026, 5, 26))
    assert (complaint.row.lifecycle, complaint.row.late) == ("met", False)
    later = date(2026, 6, 20)
    given = counter.papers("fee_list", "diagnosis", "medical_record", "basic_settlement", "identity")
    receive_documents(region=REGION, claim_no=claim_no, documents=given, received_date=later, cause=cause(later))
    assert clock_of(f"claim:{claim_no}", later).row.paused_days == (later - arrived).days
