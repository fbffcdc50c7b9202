"""The verify command: what it says of a sound log, also of one that is being written to."""

from typing import Any

import pytest

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


def test_nonsense_is_not_a_root(capsys: pytest.CaptureFixture[str]) -> None:
    from django.core.management import CommandError

    for text in ("1", "x:00", "1:zz", "1:00:00"):
        with pytest.raises(CommandError):
            proof.verify("--expect", text)
