"""A run that begins from a checkpoint: what it looks at, what it finds, what it does not, and which file it refuses."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from django.core.management import CommandError

from audit.proof import checkpoint
from audit.proof.checkpoint import Checkpoint
from audit.proof.findings import Tally
from audit.proof.walk import find_faults
from tests.audit.proof import forging as proof
from tests.audit.proof.forging import forge, value
from tests.settlement import scene

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def world(built_once: Any) -> None:
    built_once(proof.world)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The checkpoint of a whole run, after which a person with a cover year of her own got a bill."""
    file = tmp_path / "checkpoint"
    well, said = proof.verify("--checkpoint", str(file))
    assert well, said
    scene.register("p-late")
    scene.enrol("p-late")
    scene.settle("V9", scene.amounts(60_000), person_id="p-late")
    return file


def said_in(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(file.read_text())
    return found


def test_a_run_from_a_checkpoint_walks_what_has_moved_and_moves_the_checkpoint(kept: Path) -> None:
    before = said_in(kept)
    assert before["size"] == before["whole"] > 0
    well, said = proof.verify("--checkpoint", str(kept))
    assert well, said
    moved, events = value(
        """select array[count(distinct stream_id), count(*)] from claims_event where stream_id in (
             select stream_id from claims_event join claims_position using (seq) where position >= %s)""",
        before["size"],
    )
    assert f"{events} events, {moved} streams, " in said
    assert 0 < moved < value("select count(*) from claims_stream") / 2
    assert f"of streams that have not moved since {before['size']} only order, rows and books were looked at" in said
    after = said_in(kept)
    assert (after["size"], after["whole"]) == (value("select count(*) from claims_position"), before["whole"])
    assert f"root {after['size']}:{after['root']}" in said
    well, said = proof.verify("--checkpoint", str(kept))
    assert well and said.startswith("0 events, 0 streams, 0 vouchers ")
    well, said = proof.verify("--checkpoint", str(kept), "--whole")
    assert well and "have not moved" not in said
    assert said_in(kept)["whole"] == after["size"]


def test_the_count_of_streams_is_that_of_those_that_moved(kept: Path) -> None:
    proof.verify()
    tally = Tally()
    assert find_faults(tally, lambda what, count: None, since=said_in(kept)["size"], processes=2) == []
    assert tally.streams == 2  # the person and her cover year
    assert tally.size == value("select count(*) from claims_position")


OLD = "(select seq from claims_event where stream_id like 'cover:p-anne/%' order by version desc limit 1)"
NEW = "(select seq from claims_event where stream_id like 'cover:p-late/%' order by version limit 1)"
VOUCHER = "(select max(v.id) from settlement_voucher v join claims_event e using (event_id) where stream_id like 'cover:p-{}/%')"

# What was forged, and what a run from the checkpoint says of it. None: only a whole run sees it.
FORGERIES: list[tuple[str, str, str | None]] = [
    ("an event since", f"update claims_event set data = data || '{{\"year\": 1}}' where seq = {NEW}", "was changed"),
    ("a snapshot since", "update claims_stream set state = jsonb_set(state, '{count}', '7') where stream_id like 'cover:p-late/%'",
     "the state kept for cover:p-late"),
    ("a voucher since", f"update settlement_posting set counterparty = 'H2' where voucher_id = {VOUCHER.format('late')} and line = 2",
     "line 2 of voucher"),
    ("the hash of an old event", f"update claims_event set leaf_hash = sha256('x') where seq = {OLD}", "was changed"),
    ("the place of an old event", f"update claims_position set leaf_hash = sha256('x') where seq = {OLD}",
     "is not the event that was placed here"),
    ("an old event removed", f"delete from claims_event where seq = {OLD}", "was removed"),
    ("an old event put in", f"insert into claims_event overriding system value select (jsonb_populate_record(e, jsonb_build_object("
     f"'seq', seq + 1000000, 'version', version + 1, 'event_id', gen_random_uuid()))).* from claims_event e where seq = {OLD}",
     "was changed"),
    ("an old stream row", "update claims_stream set head_hash = '\\x00' where stream_id like 'cover:p-anne/%'",
     "does not point to its last event"),
    ("an old voucher", f"update settlement_posting set counterparty = 'H2' where voucher_id = {VOUCHER.format('anne')} and line = 2",
     "digest differs"),
    ("the row of an old bill", "update settlement_bill set benefit_fen = benefit_fen + 1 where person_id = 'p-anne'", "the row of bill B"),
    ("the row of an old cover year", "update settlement_cover set paid_fen = 0 where person_id = 'p-anne'", "the row of cover year"),
    ("the cause of an old event", f"update claims_event set meta = jsonb_set(meta, '{{actor}}', '\"x\"') where seq = {OLD}",
     "was removed"),  # not the change: the request of that name does not exist
    ("the ground of an old event", f"update claims_event set meta = jsonb_set(meta, '{{ground}}', '\"x\"') where seq = {OLD}", None),
    ("an old instant", f"update claims_event set occurred_at = occurred_at - interval '1 day' where seq = {OLD}", None),
    ("an old snapshot with its row", "update claims_stream set state = jsonb_set(state, '{account_ref}', '\"x\"')"
     " where stream_id like 'person:p-anne%'", None),
]  # fmt: skip


@pytest.mark.parametrize(("forgery", "named"), [row[1:] for row in FORGERIES], ids=[row[0] for row in FORGERIES])
def test_what_a_run_from_a_checkpoint_finds_and_what_only_a_whole_one(
    forgery: str, named: str | None, kept: Path
) -> None:
    before = kept.read_bytes()
    forge(forgery)
    well, said = proof.verify("--checkpoint", str(kept))
    if named is not None:
        assert not well and named in said, said
        assert kept.read_bytes() == before, "what is not sound moves no checkpoint"
    else:
        assert well, said
    assert not proof.verify("--checkpoint", str(kept), "--whole")[0]


def test_a_log_rewritten_before_the_checkpoint_does_not_give_its_root(kept: Path) -> None:
    size = said_in(kept)["size"]
    forge(f"update claims_event set meta = jsonb_set(meta, '{{ground}}', '\"x\"') where seq = {OLD}")
    proof.verify()
    proof.rewrite_hashes()
    _, said = proof.verify("--checkpoint", str(kept))
    assert f"the root of the first {size} positions is not the one kept in the checkpoint [root]" in said


def test_a_log_that_is_shorter_than_its_checkpoint(kept: Path) -> None:
    proof.verify("--checkpoint", str(kept))
    size = said_in(kept)["size"]
    last = "(select max(position) from claims_position)"
    forge(
        f"delete from claims_event where seq = (select seq from claims_position where position = {last})",
        f"delete from claims_position where position = {last}",
    )
    proof.forge_head()
    _, said = proof.verify("--checkpoint", str(kept))
    assert f"{size} positions were kept in the checkpoint, the log ends after {size - 1} [root]" in said


def _changed(**fields: Any) -> Callable[[Path], object]:
    """Other words under a digest that fits, as somebody with our source would write them."""

    def change(file: Path) -> None:
        found = msgspec.json.decode(file.read_bytes(), type=Checkpoint)
        file.write_bytes(msgspec.json.encode(msgspec.structs.replace(found, **fields).sealed()))

    return change


def _edited(old: str, new: str) -> Callable[[Path], object]:
    return lambda file: file.write_text(file.read_text().replace(old, new))


REFUSED: list[tuple[str, Callable[[Path], object], str]] = [
    ("cut off", lambda file: file.write_bytes(file.read_bytes()[:-40]), "is cut off or no checkpoint"),
    ("empty", lambda file: file.write_bytes(b""), "is cut off or no checkpoint"),
    ("something else", lambda file: file.write_text('{"size": 3}'), "is cut off or no checkpoint"),
    ("not text", lambda file: file.write_bytes(b"\xff\xfe"), "is cut off or no checkpoint"),
    ("edited", _edited('"proof": 1', '"proof": 0'), "was edited"),
    ("edited with its digest", _changed(size=1), "was edited"),
    ("no hexadecimal", _changed(frontier=["zz"]), "was edited"),
    ("another verify", _changed(proof=0), "looked at other things"),
    ("another database", _changed(database="1/1"), "is of another database"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "named"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_a_checkpoint_that_does_not_fit_is_refused_by_name(
    change: Callable[[Path], object], named: str, kept: Path
) -> None:
    change(kept)
    with pytest.raises(CommandError, match=named):
        proof.verify("--checkpoint", str(kept))


def test_a_checkpoint_is_written_whole_or_not_at_all(kept: Path) -> None:
    """Where it cannot be replaced the old one stays, and nothing is left beside it."""
    nowhere = kept.parent / "folder"
    nowhere.mkdir()
    with pytest.raises(checkpoint.CheckpointRefused, match="cannot be written"):
        checkpoint.write(nowhere, Tally(), None)
    assert sorted(path.name for path in kept.parent.iterdir()) == ["checkpoint", "folder"]
    with pytest.raises(CommandError, match="takes a file in a folder"):
        proof.verify("--checkpoint", str(kept.parent / "missing" / "file"))


def test_whole_is_said_of_a_checkpoint() -> None:
    with pytest.raises(CommandError, match="--whole says"):
        proof.verify("--whole")
