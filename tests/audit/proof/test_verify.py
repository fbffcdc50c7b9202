"""The verify command: what it says of a sound log, also of one that is being written to."""

import re
from typing import Any

import pytest

from audit.management.commands.verify import MOST_SHOWN
from audit.proof.statements import MOST
from claims.store import sequencer
from tests.audit.proof import forging as proof
from tests.claims import processes
from tests.settlement import scene

pytestmark = pytest.mark.django_db(transaction=True)


def test_an_empty_log_is_sound() -> None:
    well, said = proof.verify()
    assert well
    assert said.splitlines()[1] == f"root 0:{sequencer.EMPTY.root().hex()}"


def test_a_sound_world_is_sound_and_its_root_can_be_noted() -> None:
    proof.world()
    kept = proof.noted()
    size = int(kept.partition(":")[0])
    assert proof.verify("--expect", kept)[0]
    scene.settle("V9", scene.amounts(5_000))
    well, said = proof.verify("--expect", kept)
    assert well, said
    assert f"root {size + 1}:" in said
    for shorter in (0, 1, size // 2):
        assert proof.verify("--expect", f"{shorter}:{sequencer.root(shorter).hex()}")[0]


def test_counts_are_what_is_there() -> None:
    proof.world()
    _, said = proof.verify()
    for table, word in (("claims_event", "events"), ("claims_stream", "streams"), ("settlement_voucher", "vouchers")):
        assert f"{proof.value(f'select count(*) from {table}'):,} {word}" in said


def test_what_waits_for_its_position_is_placed_first() -> None:
    scene.world()
    scene.settle()
    assert sequencer.head().size == 0
    well, said = proof.verify()
    assert well, said
    assert sequencer.head().size == proof.value("select count(*) from claims_event")


def test_an_event_placed_twice_by_a_head_set_back_gets_its_old_place() -> None:
    """A tail of positions removed with the head set back loses nothing: the same events get the same root again."""
    proof.world()
    kept = proof.noted()
    proof.forge("delete from claims_position where position = (select max(position) from claims_position)")
    proof.forge_head()
    proof.forge("update claims_log_head set last_xmin = '0'")
    assert proof.noted() == kept


def _write(person: int, stop: Any) -> None:
    number = 0
    while not stop.is_set():
        number += 1
        cause = scene.cause(f"writer-{person}-{number}")
        scene.settle(f"V{person}-{number}", scene.amounts(20_000 + number), person_id=f"p-{person}", cause=cause)
        sequencer.step()


def test_a_house_at_work_is_verified_without_a_false_alarm(transactional_db: None) -> None:
    scene.open_project()
    for person in range(2):
        scene.register(f"p-{person}")
        scene.enrol(f"p-{person}")
    stop = processes.event()
    writers = [processes.start(_write, person, stop) for person in range(2)]
    try:
        verdicts = [_verify_once_it_has_grown() for _ in range(8)]
    finally:
        stop.set()
        processes.end_well(writers)
    assert [said for well, said in verdicts if not well] == []


def _verify_once_it_has_grown() -> tuple[bool, str]:
    before = sequencer.head().size
    processes.until(lambda: sequencer.head().size > before, "an event of the writers")
    return proof.verify()


def test_nonsense_is_not_a_root() -> None:
    from django.core.management import CommandError

    for text in ("1", "x:00", "1:zz", "1:00:00"):
        with pytest.raises(CommandError):
            proof.verify("--expect", text)


_COPIES = """
insert into claims_event overriding system value
select (jsonb_populate_record(e, jsonb_build_object(
           'seq', e.seq + 1000000 + n, 'version', e.version + n, 'event_id', gen_random_uuid()))).*
  from claims_event e, generate_series(1, {count}) n
 where e.seq = (select min(seq) from claims_event)"""


def test_what_is_not_shown_is_counted() -> None:
    """Copies of an event are each wrong; those shown and those left out add up, also beyond what is kept."""
    proof.world()
    counts = {}
    for count in (30, 3_000):
        proof.forge(_COPIES.format(count=count))
        well, said = proof.verify()
        shown = len(re.findall(r"^(?:FIRST FAULT|  also @)", said, re.M))
        more = re.search(r"^  and ([\d,]+) more$", said, re.M)
        assert not well and shown == MOST_SHOWN and more is not None, said[:400]
        counts[count] = shown + int(more[1].replace(",", ""))
        proof.forge("delete from claims_event where seq > 1000000")
    per_copy = (counts[3_000] - counts[30]) / 2_970
    assert per_copy >= 1 and counts[30] >= 30


def test_a_question_that_stopped_says_so() -> None:
    proof.world()
    proof.forge(
        "insert into claims_position (log_id, position, seq, region, recorded_at, leaf_hash)"
        " select log_id, 1000 + n, 1000000 + n, region, recorded_at, leaf_hash from claims_position,"
        f" generate_series(1, {MOST}) n where position = 0"
    )
    _, said = proof.verify()
    assert f"  and perhaps more of these, which stop at {MOST} each: log" in said.splitlines()
