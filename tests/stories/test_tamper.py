"""Whoever can switch the triggers off can change anything; verify names what was changed, and where.

Each forgery is done by a superuser in a world of its own. The last ones show what no check inside the database can
see, and that a root noted outside does.
"""

from collections.abc import Callable
from typing import Any

import pytest

from settlement.payment import commands as payment_commands
from tests.audit.proof import forging as proof
from tests.audit.proof.forging import forge, value
from tests.settlement import scene
from tests.settlement.counter import acts as counter

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def world(built_once: Any) -> None:
    built_once(sound)


def sound() -> None:
    proof.world()
    well, said = proof.verify_alike()
    assert well, said


# The second bill of a cover year: in the middle of its stream, with a voucher.
BILL = "(select seq from claims_event where kind = 'cover.bill_settled.1' order by seq desc limit 1)"
VOUCHER = f"(select v.id from settlement_voucher v join claims_event e using (event_id) where e.seq = {BILL})"
LAST = "(select max(position) from claims_position)"


def place(seq: str = BILL) -> int:
    return int(value(f"select position from claims_position where seq = {seq}"))


def test_an_amount_in_an_event() -> None:
    forge(f"update claims_event set data = jsonb_set(data, '{{benefit_fen}}', '1') where seq = {BILL}")
    position, what = proof.first_fault()
    assert position == place()
    assert "cover.bill_settled.1" in what and "was changed" in what


def test_a_space_of_time_in_an_event() -> None:
    forge(f"update claims_event set occurred_at = occurred_at - interval '1 microsecond' where seq = {BILL}")
    position, what = proof.first_fault()
    assert (position, "was changed" in what) == (place(), True)


def test_the_cause_of_an_event() -> None:
    forge(f"update claims_event set meta = jsonb_set(meta, '{{actor}}', '\"somebody\"') where seq = {BILL}")
    position, what = proof.first_fault()
    assert (position, "was changed" in what) == (place(), True)


@pytest.mark.law("86.service.29.2")
def test_an_event_removed() -> None:
    position = place()
    forge(f"delete from claims_event where seq = {BILL}")
    found, what = proof.first_fault()
    assert found == position
    assert "was removed" in what


def test_an_event_removed_with_its_position() -> None:
    position = place()
    forge(f"delete from claims_position where position = {position}", f"delete from claims_event where seq = {BILL}")
    found, what = proof.first_fault()
    assert (found, what.startswith(f"position {position} is missing")) == (position, True)


def test_a_position_removed_is_not_given_anew() -> None:
    position, size = place(), value("select size from claims_log_head")
    looked = "(select (max(tx::text::bigint) + 1)::text::xid8 from claims_event)"  # the sequencer is past it
    forge(
        f"delete from claims_position where position = {position}",
        f"update claims_log_head set last_xmin = {looked}",
    )
    found, what = proof.first_fault()
    assert (found, what.startswith(f"position {position} is missing")) == (position, True)
    assert "will not get one" in proof.verify_alike()[1]
    assert value("select count(*) from claims_position") == size - 1


def test_two_events_swapped() -> None:
    first, second = value("select array_agg(seq order by seq) from claims_event where stream_id like 'cover:p-anne/%'")[
        :2
    ]
    forge(
        f"update claims_event set seq = -1 where seq = {first}",
        f"update claims_event set seq = {first} where seq = {second}",
        f"update claims_event set seq = {second} where seq = -1",
    )
    found, what = proof.first_fault()
    assert found == place(str(first))
    assert "is not the event that was placed here" in what


def test_two_events_of_a_stream_swapped_by_version() -> None:
    first, second = value("select array_agg(seq order by seq) from claims_event where stream_id like 'cover:p-anne/%'")[
        1:3
    ]
    forge(
        f"update claims_event set version = 99 where seq = {first}",
        f"update claims_event set version = 2 where seq = {second}",
        f"update claims_event set version = 3 where seq = {first}",
    )
    found, what = proof.first_fault()
    assert found == place(str(first))
    assert "was changed" in what


def _swap_places(one: int, other: int) -> None:
    """Each event with its leaf to the other's position."""
    forge(
        f"update claims_position set position = -1 where position = {one}",
        f"update claims_position set position = {one} where position = {other}",
        f"update claims_position set position = {other} where position = -1",
    )


def test_two_positions_of_a_stream_swapped() -> None:
    seqs = value("select array_agg(seq order by seq) from claims_event where stream_id like 'cover:p-anne/%'")[:2]
    places = [place(str(seq)) for seq in seqs]
    _swap_places(*places)
    assert f"is placed before the event it follows ({places[1]})" in proof.verify_alike()[1]
    assert "do not give the Merkle root of the head" in proof.verify_alike()[1]


def test_two_positions_of_different_streams_swapped() -> None:
    one, other = value(
        """select array[a.position, b.position] from claims_position a join claims_position b on b.position = a.position + 1
             join claims_event e on e.seq = a.seq join claims_event f on f.seq = b.seq and f.stream_id <> e.stream_id
            order by a.position limit 1"""
    )
    _swap_places(one, other)
    assert "do not give the Merkle root of the head" in proof.first_fault()[1]


def _cut_tail() -> int:
    """Removes the newest event, its position, and what the head knows of it; the position."""
    last = int(value(f"select {LAST}"))
    forge(
        f"delete from claims_event where seq = (select seq from claims_position where position = {last})",
        f"delete from claims_position where position = {last}",
    )
    proof.forge_head()
    return last


def test_the_tail_cut_off() -> None:
    last = int(value(f"select {LAST}"))
    forge(
        f"delete from claims_event where seq = (select seq from claims_position where position = {last})",
        f"delete from claims_position where position = {last}",
    )
    assert f"the log ends at position {last}" in proof.verify_alike()[1]


def test_the_tail_cut_off_with_the_head() -> None:
    _cut_tail()
    assert "its stream row does not say so" in proof.first_fault()[1]
    assert "was removed" in proof.verify_alike()[1]


def test_the_tail_cut_off_with_the_head_and_the_stream() -> None:
    stream_id, version = value(
        f"""select array[e.stream_id, e.version::text] from claims_event e join claims_position p using (seq)
             where position = {LAST}"""
    )
    _cut_tail()
    before = "select version, leaf_hash from claims_event where stream_id = s.stream_id order by version desc limit 1"
    forge(
        f"""update claims_stream s set (version, head_hash) = ({before}), state = null
             where stream_id = '{stream_id}' and {version} > 1""",
        f"delete from claims_stream where stream_id = '{stream_id}' and {version} = 1",
    )
    assert "was answered with event" in proof.verify_alike()[1]


def test_the_head_of_the_log_set_back() -> None:
    size = value("select size from claims_log_head")
    forge("update claims_log_head set size = size - 1")
    found, what = proof.first_fault()
    assert (found, what) == (size - 1, f"the log has {size} positions, its head says {size - 1} [root]")


def test_the_head_of_the_log_removed() -> None:
    forge("delete from claims_log_head")
    assert proof.first_fault()[0] == 0
    assert value("select count(*) from claims_log_head") == 0


LINES: list[tuple[str, str, str]] = [
    ("one line", f"update settlement_posting set amount_fen = 1 where voucher_id = {VOUCHER} and line = 2", "line 2"),
    ("both lines", f"update settlement_posting set amount_fen = 1 where voucher_id = {VOUCHER}", "line 1"),
    ("counterparty", f"update settlement_posting set counterparty = 'H2' where voucher_id = {VOUCHER} and line = 2", "line 2"),
    ("a line removed", f"delete from settlement_posting where voucher_id = {VOUCHER} and line = 2", "line 2"),
    ("the head", f"update settlement_voucher set entry_date = entry_date + 1 where id = {VOUCHER}", "the head"),
    ("the rule", f"update settlement_voucher set rule = 'pay_confirmed' where id = {VOUCHER}", "is missing"),
    ("the event", f"update settlement_voucher set event_id = gen_random_uuid() where id = {VOUCHER}", "is missing"),
]  # fmt: skip


@pytest.mark.parametrize(("forgery", "named"), [row[1:] for row in LINES], ids=[row[0] for row in LINES])
def test_a_voucher_edited(forgery: str, named: str) -> None:
    forge(forgery)
    found, what = proof.first_fault()
    assert found == place()
    assert named in what


@pytest.mark.law("86.finance.36")
def test_a_voucher_removed() -> None:
    forge(
        f"delete from settlement_posting where voucher_id = {VOUCHER}",
        f"delete from settlement_voucher where id = {VOUCHER}",
    )
    found, what = proof.first_fault()
    assert (found, "the voucher instant_accepted of cover.bill_settled.1" in what) == (place(), True)


_COPY = """
insert into settlement_voucher (region, event_id, rule, rule_version, project_no, policy_year, entry_date, occurred_at,
                                recorded_at, reverses_event_id, digest)
select region, {event}, {rule}, rule_version, project_no, policy_year, entry_date, occurred_at, recorded_at,
       reverses_event_id, digest from settlement_voucher where id = {voucher}"""


def test_a_voucher_inserted() -> None:
    forge(_COPY.format(event="gen_random_uuid()", rule="rule", voucher=VOUCHER))
    assert "which does not exist" in proof.first_fault()[1]


def test_a_voucher_inserted_for_an_event_that_books_nothing() -> None:
    enrolled = "(select event_id from claims_event where kind = 'cover.enrolled.1' limit 1)"
    forge(_COPY.format(event=enrolled, rule="rule", voucher=VOUCHER))
    assert "books nothing" in proof.first_fault()[1]


def test_a_second_voucher_inserted_for_an_event() -> None:
    forge(_COPY.format(event="event_id", rule="'pay_confirmed'", voucher=VOUCHER))
    found, what = proof.first_fault()
    assert (found, "(pay_confirmed) does not come from" in what) == (place(), True)


def test_a_bill_reversed_twice_in_the_books() -> None:
    red = "(select id from settlement_voucher where reverses_event_id is not null)"
    index = value("select indexname from pg_indexes where indexdef like '%reverses_event_id, rule%'")
    forge(f"drop index {index}", _COPY.format(event="gen_random_uuid()", rule="rule", voucher=red))
    assert "is reversed 2 times under instant_accepted" in proof.verify_alike()[1]


ROWS: list[tuple[str, str, str]] = [
    ("snapshot", "update claims_stream set state = jsonb_set(state, '{paid_fen}', '0') where stream_id like 'cover:p-anne/%'",
     "the state kept for cover:p-anne"),
    ("stream row", "update claims_stream set head_hash = '\\x00' where stream_id like 'cover:p-anne/%'",
     "the stream row of cover:p-anne/2014 does not point to its last event"),
    ("stream row removed", "delete from claims_stream where stream_id like 'cover:p-anne/%'",
     "cover:p-anne/2014 has events to version"),
    ("clock row", "update claims_clock set due_date = due_date + 1 where rule_code = 'claim.assess'", "the row of clock claim:C"),
    ("clock due soon", "update claims_clock set soon_date = soon_date + 1 where rule_code = 'claim.assess'",
     "is listed as due soon from 2014-06-27, its rule says 2014-06-26"),
    ("clock start", "update claims_clock set start_day = start_day - 1 where rule_code = 'claim.pay'", "the row of clock claim:C"),
    ("claim due soon", "update claims_claim set next_soon_date = '2014-01-01'", "and due soon from 2014-01-01, its clocks say"),
    ("payment due soon", "update settlement_payment set soon_date = soon_date - 1",
     "is listed as due soon from 2014-06-09, no clock of its claim says so"),
    ("claim row", "update claims_claim set benefit_fen = benefit_fen + 1", "the row of claim C"),
    ("claim in another year", "update claims_claim set policy_year = policy_year + 1", "the row of claim C"),
    ("claim of another stay", "update claims_claim set discharge_date = discharge_date + 1", "the row of claim C"),
    ("claim of another hospital", "update claims_claim set hospital_code = 'H37010200009'", "the row of claim C"),
    ("fees of a claim", "update claims_claim set medfee_sumamt_fen = medfee_sumamt_fen + 1", "the row of claim C"),
    ("claim row removed", "delete from claims_claim", "the row of claim claim:C"),
    ("cover row", "update settlement_cover set paid_fen = 0", "the row of cover year"),
    ("bill row", "update settlement_bill set benefit_fen = benefit_fen + 1", "the row of bill B"),
    ("bill reversed", "update settlement_bill set state = 'reversed'", "the row of bill B"),
    ("bill removed", "delete from settlement_bill", "the row of bill B"),
    ("bill amounts", "update settlement_bill set hifmi_pay_fen = 1", "the row of bill B"),
    ("bill discharged later", "update settlement_bill set discharge_date = discharge_date + 1", "the row of bill B"),
    ("bill given for", "update settlement_bill set reimbursed_fen = 1", "1 fen were given for it, the orders say 0"),
    ("payment row", "update settlement_payment set state = 'failed'", "the row of payment P"),
    ("payment account", "update settlement_payment set account_last4 = '9999'", "the row of payment P"),
    ("due date of a claim", "update claims_claim set next_due_date = '2099-01-01'", "is listed as due on 2099-01-01"),
    ("request", "delete from claims_command where name = 'settle_bill'", "by which cover.bill_settled.1 of cover:p-anne"),
    ("bank balance", "update settlement_balance set actual_fen = actual_fen + 1", "L08"),
    ("kept as owed", "insert into settlement_owed (region, hospital_code, fen) values ('370000', 'H1', 1)", "C02"),
    ("outlet of a clock", "update claims_clock set outlet = 'B99'", 'is listed at the outlet "B99", its claim at'),
    ("bookmark", "update claims_bookmark set position = 1000 where follower = 'tell_claim'", "tell_claim has read to 1000"),
]  # fmt: skip


@pytest.mark.parametrize(("forgery", "named"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_what_is_read_from_the_log(forgery: str, named: str) -> None:
    forge(forgery)
    assert named in proof.first_fault()[1]


def test_a_bill_to_be_reimbursed_once_more() -> None:
    payment_commands.order_hospital_payment(
        region=scene.REGION, hospital_code=scene.HOSPITAL, cause=counter.by("cashier")
    )
    assert proof.verify_alike()[0]
    forge("update settlement_bill set payment_no = null, reimbursed_fen = 0")
    assert "says that 0 fen were given for it" in proof.first_fault()[1]


def test_a_snapshot_of_an_older_shape_is_no_fault() -> None:
    forge("update claims_stream set state_version = 0, state = '{}'")
    well, said = proof.verify_alike()
    assert well, said


def test_an_edited_event_with_a_hash_that_fits() -> None:
    """The link of the next event, or the leaf at the position, still has the old one."""
    forge(f"update claims_event set meta = jsonb_set(meta, '{{actor}}', '\"somebody\"') where seq = {BILL}")
    position, before = place(), value("select array_agg(leaf_hash order by seq) from claims_event")
    leaves = [bytes(leaf) for leaf in value("select array_agg(leaf_hash order by seq) from claims_position")]
    head = value("select frontier from claims_log_head")
    proof.rewrite_hashes()
    leaf = value(f"select leaf_hash from claims_event where seq = {BILL}")
    with proof.superuser():  # all but this one event as it was
        proof.run(
            """update claims_event e set leaf_hash = old.leaf from (
                 select seq, (%s::bytea[])[row_number() over (order by seq)] as leaf from claims_event) old
                where old.seq = e.seq""",
            [bytes(one) for one in before],
        )
        proof.run(f"update claims_event set leaf_hash = %s where seq = {BILL}", leaf)
        proof.run(
            """update claims_position p set leaf_hash = old.leaf from (
                 select seq, (%s::bytea[])[row_number() over (order by seq)] as leaf from claims_position) old
                where old.seq = p.seq""",
            leaves,
        )
        proof.run("update claims_log_head set frontier = %s::bytea[]", [bytes(node) for node in head])
    found, what = proof.first_fault()
    assert found == position
    assert "is not the event that was placed here" in what


def _new_leaf_everywhere_but_in_the_head() -> None:
    head = value("select frontier from claims_log_head")
    proof.rewrite_hashes()
    with proof.superuser():
        proof.run("update claims_log_head set frontier = %s::bytea[]", [bytes(node) for node in head])


def test_a_chain_forged_to_the_end_does_not_give_the_root() -> None:
    forge(f"update claims_event set meta = jsonb_set(meta, '{{ground}}', '\"somebody\"') where seq = {BILL}")
    _new_leaf_everywhere_but_in_the_head()
    assert "do not give the Merkle root of the head" in proof.first_fault()[1]


FORGED_WHOLE: list[tuple[str, Callable[[], None]]] = [
    ("a ground", lambda: forge(
        f"update claims_event set meta = jsonb_set(meta, '{{ground}}', '\"somebody\"') where seq = {BILL}")),
    ("an instant of recording", lambda: forge(
        f"update claims_event set recorded_at = recorded_at - interval '1 day' where seq = {BILL}",
        f"update claims_position set recorded_at = recorded_at - interval '1 day' where seq = {BILL}")),
]  # fmt: skip


@pytest.mark.parametrize("forgery", [row[1] for row in FORGED_WHOLE], ids=[row[0] for row in FORGED_WHOLE])
def test_a_log_rewritten_from_end_to_end_is_caught_by_a_root_noted_outside(forgery: Callable[[], None]) -> None:
    kept = proof.noted()
    forgery()
    proof.rewrite_hashes()
    assert proof.verify_alike()[0], "inside the database nothing shows it: this is the limit of what hashes can do"
    _, what = proof.first_fault("--expect", kept)
    assert what == f"the root of the first {kept.partition(':')[0]} positions is not the one noted outside [root]"


def test_a_log_that_is_shorter_than_the_one_noted_outside() -> None:
    size, _, root = proof.noted().partition(":")
    found, what = proof.first_fault("--expect", f"{int(size) + 1}:{root}")
    assert (found, f"{int(size) + 1} positions were noted outside" in what) == (int(size), True)
