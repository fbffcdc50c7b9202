"""The rows are a replay of the log: emptied and projected again from every event, they come out the same."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection

from claims import store
from claims.apps import CAPABILITIES
from claims.clocks.models import ClockRow
from claims.clocks.queries import find_clocks
from claims.clocks.streams import CLOCK
from claims.clocks.sweep import sweep_clocks
from claims.counter import commands, queries
from claims.counter.domain import assessment
from claims.counter.models import ClaimRow
from claims.counter.streams import CLAIM, ClaimUnknown
from claims.domain.calendar import CHINA
from claims.persons.commands import change_contact
from claims.persons.streams import PERSON
from claims.store import Recorded, Stream, StreamType
from claims.wiring import declared
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import MONDAY, REGION, cause

pytestmark = [pytest.mark.usefixtures("claims_alone"), pytest.mark.django_db]

DAY = timedelta(days=1)
ROWS = ("claims_claim", "claims_clock", "claims_document", "claims_person")


class Replay:
    """Stands where a transaction stands: its streams grow event by event, its rows are the real tables."""

    region = REGION

    def __init__(self) -> None:
        self.streams: dict[str, Stream[Any]] = {}

    def load(self, kind: StreamType[Any], key: str) -> Stream[Any]:
        stream_id = kind.stream_id(key)
        empty = Stream(kind=kind, stream_id=stream_id, version=0, head_hash=b"", state=kind.initial)
        return self.streams.setdefault(stream_id, empty)

    def load_many(self, wanted: Sequence[tuple[StreamType[Any], str]]) -> list[Stream[Any]]:
        return [self.load(kind, key) for kind, key in wanted]

    def grow(self, recorded: Recorded) -> None:
        name, _, key = recorded.stream_id.partition(":")
        kind: StreamType[Any] = {"claim": CLAIM, "clock": CLOCK, "person": PERSON}[name]
        stream = self.load(kind, key)
        state = kind.evolve(stream.state, recorded.event)
        self.streams[recorded.stream_id] = replace(stream, version=recorded.version, state=state)

    def fetch(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with connection.cursor() as cursor:
            cursor.execute(sql, params)
            return list(cursor.fetchall())

    def execute(self, sql: str, params: Sequence[Any] = ()) -> int:
        with connection.cursor() as cursor:
            cursor.execute(sql, params)
            return int(cursor.rowcount)


def rows() -> dict[str, list[str]]:
    found = {}
    with connection.cursor() as cursor:
        for table in ROWS:
            cursor.execute(f"select (to_jsonb(t) - 'id')::text from {table} t order by 1")
            found[table] = [row[0] for row in cursor.fetchall()]
    return found


def replay_every_event() -> None:
    """One event at a time, in the order they were written."""
    tx = Replay()
    with connection.cursor() as cursor:
        for table in ROWS:
            cursor.execute(f"delete from {table}")
        cursor.execute("select region, stream_id from claims_stream")
        streams = cursor.fetchall()
    functions_of: dict[str, list[Any]] = {}
    for kind, functions in (
        (kind, found) for part in declared("PROJECTIONS", "claims", CAPABILITIES) for kind, found in part.items()
    ):
        functions_of.setdefault(kind, []).extend(functions)
    for recorded in sorted((each for s in streams for each in store.read(*s)), key=lambda each: each.seq or 0):
        tx.grow(recorded)
        for project in functions_of.get(recorded.kind, ()):
            project(tx, [recorded])  # type: ignore[arg-type]


def busy_counter() -> None:
    """Claims at every stage of life, with breaches, a supplement, a dispute and a returned payment."""
    person_id = counter.register(psn_no="1")
    counter.report(person_id)
    asked = counter.report(person_id, documents=counter.papers("invoice", "identity"))
    rest = ("fee_list", "diagnosis", "medical_record", "basic_settlement")
    facts: dict[str, Any] = {"region": REGION, "claim_no": asked}
    commands.request_supplement(
        **facts, documents=counter.missing(*rest), given_how="mail", proof="EMS-1", cause=cause()
    )
    commands.record_notice_arrival(**facts, arrived_date=MONDAY, cause=cause())
    for number, kind in enumerate((*rest, "other"), 1):
        commands.receive_documents(
            **facts,
            documents=counter.papers(kind),
            received_date=MONDAY + number * DAY,
            cause=cause(MONDAY + number * DAY),
        )
    commands.withdraw_claim(region=REGION, claim_no=counter.report(person_id), reason="x", cause=cause())
    disputed = counter.report(person_id)
    counter.approve(disputed, MONDAY)
    commands.notify_claimant(region=REGION, claim_no=disputed, how="in_person", proof="HZ-1", cause=cause())
    commands.dispute_claim(region=REGION, claim_no=disputed, reason="too little", cause=cause())
    counter.decide(
        assessment.reopen, disputed, MONDAY, approved_event_id="x", reason="true", approver="wang", reopened_date=MONDAY
    )
    returned_and_failed(person_id)
    nothing_to_pay = counter.report(person_id)
    counter.approve(nothing_to_pay, MONDAY, benefit_fen=0)
    commands.notify_claimant(region=REGION, claim_no=nothing_to_pay, how="in_person", proof="HZ-1", cause=cause())
    commands.accept_claim(region=REGION, claim_no=nothing_to_pay, cause=cause())
    sweep_clocks(now=cause(MONDAY + 40 * DAY).at)
    change_contact(region=REGION, person_id=person_id, phone="13900000000", cause=cause())


def returned_and_failed(person_id: str) -> None:
    claim_no = counter.report(person_id)
    counter.accept(claim_no, MONDAY)
    counter.give_account(claim_no, MONDAY)
    facts: dict[str, Any] = {"region": REGION, "claim_no": claim_no}
    commands.record_payment_ordered(**facts, payment_no="P1", cause=cause())
    commands.record_payment_failed(**facts, payment_no="P1", reason="bank_error", cause=cause())
    commands.record_payment_ordered(**facts, payment_no="P2", cause=cause())
    fen = 8_700_000
    commands.record_paid(**facts, payment_no="P2", paid_at=cause().at, bank_ref="B", arrived_fen=fen, cause=cause())
    commands.record_payment_returned(**facts, payment_no="P2", reason="dormant", owed_fen=fen, cause=cause())
    counter.give_account(claim_no, MONDAY, account_no="6222021602007654321")


def test_the_rows_equal_a_replay_of_the_log() -> None:
    busy_counter()
    as_written = rows()
    assert {table: len(found) for table, found in as_written.items()} == {
        "claims_claim": 6,
        "claims_clock": 10,
        "claims_document": 37,
        "claims_person": 1,
    }
    replay_every_event()
    assert rows() == as_written


def test_the_next_due_date_is_the_first_of_the_clocks_that_run() -> None:
    busy_counter()
    with connection.cursor() as cursor:
        cursor.execute(
            "select c.claim_no from claims_claim c where c.next_due_date is distinct from"
            " (select min(due_date) from claims_clock k where k.subject = 'claim:' || c.claim_no and k.lifecycle = 'running')"
        )
        assert cursor.fetchall() == []


def test_a_claim_withdrawn_while_it_waits_for_documents_has_no_period_any_more() -> None:
    claim_no = counter.report(documents=counter.papers("invoice", "identity"))
    facts: dict[str, Any] = {"region": REGION, "claim_no": claim_no}
    lacking = counter.missing("fee_list", "diagnosis", "medical_record", "basic_settlement")
    commands.request_supplement(**facts, documents=lacking, given_how="mail", proof="EMS-1", cause=cause())
    commands.record_notice_arrival(**facts, arrived_date=MONDAY, cause=cause())
    clock = ClockRow.objects.get(subject=f"claim:{claim_no}")
    assert (clock.lifecycle, clock.paused_on, clock.due_date, clock.soon_date) == ("paused", MONDAY, None, None)
    commands.withdraw_claim(**facts, reason="x", cause=cause(MONDAY + DAY))
    clock.refresh_from_db()
    assert (clock.lifecycle, clock.paused_on, clock.late) == ("cancelled", None, False)
    row = ClaimRow.objects.get()
    assert (row.status, row.next_due_date, row.next_soon_date) == ("withdrawn", None, None)


def test_a_reopened_claim_has_no_approver_and_no_benefit_until_it_is_decided_anew() -> None:
    claim_no = counter.report()
    counter.approve(claim_no, MONDAY)
    commands.notify_claimant(region=REGION, claim_no=claim_no, how="in_person", proof="HZ-1", cause=cause())
    commands.dispute_claim(region=REGION, claim_no=claim_no, reason="x", cause=cause())
    counter.decide(
        assessment.reopen, claim_no, MONDAY, approved_event_id="x", reason="x", approver="wang", reopened_date=MONDAY
    )
    found = ClaimRow.objects.get()
    assert (found.status, found.claim_no, found.approver, found.assessor, found.benefit_fen) == (
        "under_assessment",
        claim_no,
        "",
        "",
        None,
    )
    assert [row.cycle for row in ClockRow.objects.filter(subject=f"claim:{claim_no}").order_by("id")] == [1, 2]


def test_the_timeline_tells_who_when_and_on_what_ground() -> None:
    claim_no = counter.report()
    commands.withdraw_claim(
        region=REGION, claim_no=claim_no, reason="x", cause=cause(MONDAY + DAY, ground="保险法22", actor="zhao")
    )
    told = queries.get_timeline(REGION, claim_no)
    assert [line.kind for line in told] == [
        "claim.reported.1",
        "clock.started.1",
        "claim.withdrawn.1",
        "clock.cancelled.1",
    ]
    assert [line.of_clock for line in told] == [False, True, False, True]
    assert (told[2].actor, told[2].role, told[2].ground, told[2].outlet) == ("zhao", "clerk", "保险法22", "JN01")
    assert told[0].occurred_at.astimezone(CHINA).date() == MONDAY
    with pytest.raises(ClaimUnknown):
        queries.get_timeline(REGION, "C0")


@pytest.mark.law("civil_code.203.1")
def test_the_clock_strip_is_counted_on_read_and_says_why() -> None:
    claim_no = counter.report(day=date(2026, 3, 5))  # 30 days end on 4 April: Qingming, a Saturday
    (view,) = find_clocks(REGION, f"claim:{claim_no}", today=date(2026, 3, 20))
    assert view.row.due_date == date(2026, 4, 7)
    assert (view.elapsed_days, view.remaining_days, view.remaining_wdays, view.used) == (15, 18, 11, 500)
    assert "最后一日2026-04-04为休息日（清明节），顺延至2026-04-07（《民法典》第二百零三条）。" in view.why_zh
    assert any("停止业务活动的时间为止（《民法典》第二百零三条）" in sentence for sentence in view.why_zh)
    assert any("2026-04-04 is not worked (Qingming Festival)" in sentence for sentence in view.why_en)
    assert all(sentence.isascii() for sentence in view.why_en)
    (late,) = find_clocks(REGION, f"claim:{claim_no}", today=date(2026, 4, 9))
    assert (late.remaining_days, late.remaining_wdays, late.used) == (-2, -2, 1000)


@pytest.mark.parametrize("old", [None, 0])
def test_a_claim_is_read_by_replay_when_its_snapshot_is_of_an_older_shape(old: int | None) -> None:
    claim_no = counter.report()
    fresh = queries.get_claim(REGION, claim_no)
    with connection.cursor() as cursor:
        cursor.execute("update claims_stream set state_version = 0 where stream_id = %s", [f"claim:{claim_no}"])
        if old is None:
            cursor.execute("update claims_stream set state = null where stream_id = %s", [f"claim:{claim_no}"])
    assert queries.get_claim(REGION, claim_no) == fresh
