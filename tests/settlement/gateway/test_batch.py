"""Many bills in one request: each is answered to the byte what the door for one bill would answer, none sinks another."""

import hashlib
import json
from datetime import date
from typing import Any

import psycopg
import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from claims.store.sql import fetch
from settlement.cover import commands as cover_commands
from settlement.hospital.commands import make_token
from tests.claims import processes
from tests.settlement.gateway import world
from tests.settlement.gateway.batches import Answer, Door, bill, build, codes, spread
from tests.settlement.gateway.test_rest import CERTIFICATES, LINE, REFUSED

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def door(client: Client, settings: Any, built_once: Any) -> Door:
    settings.DABAO_SIMULATED_CLOCK = True
    built_once(build)
    return Door(client)


def verified(capsys: pytest.CaptureFixture[str]) -> bool:
    call_command("verify")
    return "verify ok" in capsys.readouterr().out


def test_bills_are_settled_each_for_itself(door: Door, capsys: pytest.CaptureFixture[str]) -> None:
    answers = door.bills(*spread(3))
    assert [answer["status"] for answer in answers] == [201] * 3
    assert codes(answers) == ["87000.00"] * 3
    assert [answer["settlement"]["mdtrt_id"] for answer in answers] == ["M0", "M1", "M2"]
    assert len({answer["settlement"]["setl_id"] for answer in answers}) == 3
    assert world.rows("select count(*), sum(benefit_fen) from settlement_bill") == [(3, 3 * 87_000_00)]
    assert world.rows("select count(*) from settlement_voucher where rule = 'instant_accepted'") == [(3,)]
    assert verified(capsys)


def test_the_order_counts_where_one_person_has_several_bills(door: Door) -> None:
    """Each is settled on what the one before it leaves of the deductible and the ceiling."""
    answers = door.bills(
        ("several-1", bill("M1")), ("several-b", bill("N1", 0)), ("several-2", bill("M2")), ("several-3", bill("M3"))
    )
    assert codes(answers) == ["87000.00", "87000.00", "102000.00", "11000.00"]
    assert world.rows("select bill_count, paid_fen from settlement_cover order by 1 desc limit 1") == [(3, 200_000_00)]


def test_a_batch_gives_what_its_bills_give_one_by_one(door: Door) -> None:
    """The same rows, column by column: another person settles the same bills at the door for one."""
    together = door.bills(*((f"together-{n}", bill(f"M{n}", 0, feedetail=[LINE])) for n in range(3)))
    alone = [door.alone(f"one-by-one-{n}", bill(f"N{n}", 1, feedetail=[LINE])) for n in range(3)]
    differs = {"setl_id", "mdtrt_id"}
    for one, other in zip(together, alone, strict=True):
        assert {name for name in one["settlement"] if one["settlement"][name] != other["settlement"][name]} == differs
    rows = {
        "settlement_bill b": "to_jsonb(b) - '{id,bill_no,mdtrt_id,person_id,event_id}'::text[]",
        "settlement_cover b": "to_jsonb(b) - '{id,person_id}'::text[]",
        "claims_stream b": "stream_type, version, b.state - 'person_id', state_version",
        "claims_event b": "version, kind, occurred_at, b.data - '{bill_no,mdtrt_id,person_id}'::text[], meta - 'request_key'",
    }
    for table, columns in rows.items():
        found = [
            fetch(f"select {columns} from {table} where {_of(table)} = %s order by 1", [p]) for p in _persons(0, 1)
        ]
        assert found[0] == found[1] != []
    kept = "select name, response from claims_command where request_key like %s order by request_key"
    assert fetch(kept, ["together-%"]) == fetch(kept, ["one-by-one-%"]) != []
    books = """select v.rule, v.entry_date, v.occurred_at, p.line, p.account_id, p.counterparty, p.dc, p.amount_fen
                 from settlement_bill b join settlement_voucher v using (event_id)
                 join settlement_posting p on p.voucher_id = v.id
                where b.mdtrt_id like %s order by b.mdtrt_id, p.line"""
    assert fetch(books, ["M%"]) == fetch(books, ["N%"]) != []


def _persons(*numbers: int) -> list[str]:
    found = "select data->>'person_id' from claims_event where kind = 'cover.enrolled.1' order by seq"
    persons = [person for (person,) in fetch(found)]
    return [persons[number + 1] for number in numbers]


def _of(table: str) -> str:
    if table.startswith("settlement"):
        return "person_id"
    return "case when stream_id like 'cover:%%' then split_part(split_part(stream_id, ':', 2), '/', 1) end"


@pytest.mark.parametrize("changed", [row[1] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_every_refusal_is_that_of_the_single_door_word_for_word(door: Door, changed: dict[str, Any]) -> None:
    before = world.written()
    expected = door.alone("a-bad-bill-1", bill("B1") | changed)
    assert world.written() == before
    answers = door.bills(
        ("a-good-one-1", bill("G1", 0)), ("a-bad-bill-1", bill("B1") | changed), ("a-good-one-2", bill("G2", 0))
    )
    assert answers[1] == expected
    assert codes([answers[0], answers[2]]) == ["87000.00", "102000.00"]


@pytest.mark.parametrize(("cert_no", "status"), [row[1:] for row in CERTIFICATES], ids=[r[0] for r in CERTIFICATES])
def test_whom_a_bill_names_is_judged_alike(door: Door, cert_no: str, status: int) -> None:
    named = bill("M1", mdtrt_cert_no=cert_no)
    answers = door.bills(("two-numbers-1", named), ("two-numbers-2", bill("G1", 0)))
    assert answers[0] == door.alone("two-numbers-1", named)
    assert answers[1]["status"] == 201


def test_mixed_bills_get_mixed_answers(door: Door, capsys: pytest.CaptureFixture[str]) -> None:
    settled = door.alone("before-the-batch-1", bill("V1"))
    answers = door.bills(
        ("mixed-visit-1", bill("V1")),  # settled under another key
        ("mixed-good-1", bill("V2", 0)),
        ("mixed-good-2", bill("V3", 1)),
        ("before-the-batch-1", bill("V1")),  # answered before
        ("before-the-batch-1", bill("V9")),  # another body under its key
        ("mixed-unknown-1", bill("V4", psn_no="0000")),
        ("mixed-good-3", bill("V5", 0)),
        ("mixed-twin-visit-1", bill("V5", 2)),  # the visit of the one before
    )
    assert codes(answers) == [
        "already_settled", "87000.00", "87000.00", "87000.00", "key_reused", "person_unknown", "102000.00",
        "already_settled",
    ]  # fmt: skip
    assert answers[3] == settled
    assert [a["status"] for a in answers] == [409, 201, 201, 201, 409, 404, 201, 409]
    assert verified(capsys)


def test_a_batch_sent_again_is_answered_to_the_byte_and_writes_nothing(door: Door) -> None:
    batch = {
        "bills": [{"key": key, "bill": one} for key, one in [*spread(20), ("too-unknown-1", bill("X", psn_no="0"))]]
    }
    first = door.raw(batch)
    before = world.written()
    assert door.raw(batch).content == first.content
    for item, answer in zip(batch["bills"], first.json()["answers"], strict=True):
        assert door.alone(item["key"], item["bill"]) == answer
    assert world.written() == before


def test_twins_in_a_batch_are_one(door: Door) -> None:
    answers = door.bills(
        ("the-same-key-1", bill("M1")),
        ("the-same-key-1", bill("M1")),
        ("the-same-key-1", bill("M2")),
        ("another-1", bill("M3")),
    )
    assert codes(answers) == ["87000.00", "87000.00", "key_reused", "102000.00"]
    assert answers[0] == answers[1]
    assert world.rows("select count(*) from settlement_bill") == [(2,)]


def test_whatever_the_number_of_bills_the_number_of_statements_is_the_same(door: Door) -> None:
    door.bills(("warm-up-1", bill("W1")))  # the project of a region and year is remembered
    counts = {}
    for size in (1, 2, 10, 100):
        with CaptureQueriesContext(connection) as seen:
            assert {a["status"] for a in door.bills(*spread(size, f"S{size}-"))} == {201}
        # What time it is in this world is asked of the database; a production server has a clock.
        counts[size] = len([query for query in seen if "claims_sim_clock" not in query["sql"]])
    assert counts == dict.fromkeys(counts, 3)  # the token, all that is asked, all that is written
    with CaptureQueriesContext(connection) as seen:
        door.bills(*spread(100, "S100-"))
    assert len([query for query in seen if "claims_sim_clock" not in query["sql"]]) == 2


_OTHERS = """
insert into claims_stream (region, stream_id, stream_type, version, head_hash, opened_at, state_version)
select '370000', 'cover:other-' || n || '/2014', 'cover', 1, '', now(), 1 from generate_series(1, 3000) n;
insert into claims_command (region, caller, request_key, body_hash, name, response, event_ids, recorded_at)
select '370000', 'H37999900001', 'other-' || n, '', 'x', '{}', '{}', now() from generate_series(1, 3000) n;
insert into claims_blind_index (region, kind, token, person_id)
select '370000', 'psn_no', sha256(n::text::bytea), 'other-' || n from generate_series(1, 3000) n"""
_TOUCHED = """
select sum(idx_tup_fetch + seq_tup_read) from pg_stat_user_tables
 where relname in ('claims_stream', 'claims_command', 'claims_blind_index')"""


def test_a_batch_touches_its_own_rows_also_where_nobody_knows_how_many_there_are(door: Door) -> None:
    """No statistics of these tables: what a plan would be made on in a house that was opened today."""
    with connection.cursor() as cursor:
        cursor.execute(_OTHERS)
    connection.close()  # with the plans of the tests before, when there were no rows

    def touched() -> int:
        world.rows("select pg_stat_force_next_flush()")
        return int(world.rows(_TOUCHED)[0][0])

    before = touched()
    assert {answer["status"] for answer in door.bills(*spread(50))} == {201}
    assert touched() - before < 50 * 10


def test_another_hospital_has_keys_and_bills_of_its_own(door: Door) -> None:
    ours = door.bills(("the-same-key-1", bill("M1")))
    theirs = door.bills(("the-same-key-1", bill("M1")), token=world.OTHER_TOKEN)
    assert ours[0]["settlement"]["setl_id"] != theirs[0]["settlement"]["setl_id"]
    assert [a[0]["settlement"]["fixmedins_code"] for a in (ours, theirs)] == [world.HOSPITAL, world.OTHER_HOSPITAL]


def test_a_token_of_another_region_finds_nobody_of_this_one(door: Door) -> None:
    world.rows(world._HOSPITAL, "379000", "H37900000001", fetch=False)
    elsewhere = make_token(region="379000", hospital_code="H37900000001", note="elsewhere", cause=world.cause())
    before = world.written()
    assert codes(door.bills(("from-elsewhere-1", bill("M1")), token=elsewhere)) == ["person_unknown"]
    assert world.written() == before


def test_a_year_without_a_project_is_refused_for_its_bills_alone(door: Door) -> None:
    person = _persons(0)[0]
    cover_commands.enrol_person(
        region=world.REGION, person_id=person, year=2015, from_date=date(2015, 1, 1), to_date=date(2015, 12, 31),
        consecutive_years=1, zero_claim_years=0, disease_scope=None, cause=world.cause(),
    )  # fmt: skip
    world.rows("update claims_sim_clock set now_at = '2015-06-02 04:00Z'", fetch=False)
    late = bill("M1", 0, begndate="2015-05-02", enddate="2015-05-20")
    answers = door.bills(
        ("without-project-1", late), ("with-project-1", bill("M2", 0)), ("with-project-2", bill("M3", 1))
    )
    assert answers[0] == door.alone("without-project-1", late)
    assert [answer["status"] for answer in answers] == [answers[0]["status"], 201, 201]
    assert answers[0]["status"] >= 400


def _send(found: Any, bills: list[tuple[str, dict[str, Any]]]) -> None:
    found.put([(answer["key"], *_short(answer)) for answer in Door(Client()).bills(*bills)])


def _short(answer: Answer) -> tuple[int, str]:
    """A status, and a digest of what was settled or the code of what was refused: a pipe holds no more than that."""
    said = json.dumps(answer["settlement"]) if answer["settlement"] else ""
    return answer["status"], hashlib.sha256(said.encode()).hexdigest()[:8] if said else answer["problem"]["code"]


def test_batches_at_the_same_moment_with_the_same_persons_and_keys_are_one_history(
    door: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    """Four of them, two alike, one the other way round: a key has one answer, and no two bills count from one base."""
    bills = [(f"at-once-{n:03d}", bill(f"M{n}", n % 5)) for n in range(40)]
    others = [(f"at-once-too-{n:03d}", bill(f"N{n}", n % 5)) for n in range(10)]
    sent = [bills, bills, bills[::-1], [*bills[20:], *others]]
    found = processes.queue()
    processes.together(_send, [(found, each) for each in sent])
    said = [answer for _ in sent for answer in found.get()]
    assert {digest for _, status, digest in said if status != 201} <= {"store_busy"}
    again = {answer["key"]: _short(answer) for answer in door.bills(*bills, *others)}
    assert {status for status, _ in again.values()} == {201}
    assert [(key, status, digest) for key, status, digest in said if (status, digest) != again[key]] == [
        (key, status, digest) for key, status, digest in said if digest == "store_busy"
    ], "a key has one answer"
    assert world.rows("select count(*), count(distinct mdtrt_id) from settlement_bill") == [(50, 50)]
    years = world.rows("select bill_count, compliant_fen, paid_fen, version from settlement_cover where bill_count > 0")
    assert years == [(10, 10 * 170_000_00, 200_000_00, 11)] * 5  # the ceiling
    assert verified(capsys)


def test_a_person_somebody_holds_keeps_no_other_waiting(door: Door) -> None:
    door.bills(("before-it-is-held-1", bill("M0", 0)))
    known = connection.get_connection_params()
    with connection.cursor() as cursor:
        cursor.execute("set lock_timeout = '300ms'")
    bills = [("held-person-1", bill("M1", 0)), ("held-person-2", bill("M2", 0)), ("free-person-1", bill("M3", 1))]
    with psycopg.connect(**{name: known[name] for name in ("host", "port", "user", "password", "dbname")}) as other:
        held = f"cover:{_persons(0)[0]}/2014"
        other.execute("select from claims_stream where stream_id = %s for update", [held])
        answers = door.bills(*bills)
    assert codes(answers) == ["store_busy", "store_busy", "87000.00"]
    assert [answer["status"] for answer in answers] == [503, 503, 201]
    assert codes(door.bills(*bills)) == ["102000.00", "11000.00", "87000.00"]


def test_a_database_that_does_not_answer_is_one_answer(door: Door) -> None:
    door.bills(("it-answers-1", bill("M0", 0)))
    known = connection.get_connection_params()
    with psycopg.connect(**{name: known[name] for name in ("host", "port", "user", "password", "dbname")}) as other:
        other.execute("lock table claims_blind_index in access exclusive mode")
        with connection.cursor() as cursor:
            cursor.execute("set statement_timeout = '300ms'")
        said = door.raw({"bills": [{"key": "unanswered-1", "bill": bill("M1", 0)}]})
    assert (said.status_code, said.json()["code"], said["Retry-After"]) == (503, "database_unavailable", "5")
