"""A small world to verify, a superuser who forges it, and what verify says of that."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from typing import Any

import orjson
from django.core.management import call_command
from django.db import connection, transaction

from claims.store import leaf_hash, stamp
from claims.store.sequencer import EMPTY, Head
from settlement.cover import commands as cover_commands
from settlement.payment import commands as payment_commands
from tests.settlement import scene
from tests.settlement.counter import acts as counter


def world() -> None:
    """Two bills, one of them reversed, a counter claim paid to the end, and the money for both."""
    person_id = counter.world()
    scene.register()
    scene.enrol()
    scene.settle("V1", scene.amounts(60_000))
    taken_back = scene.settle("V2", scene.amounts(30_000))["bill_no"]
    cover_commands.reverse_bill(
        region=scene.REGION, hospital_code=scene.HOSPITAL, bill_no=taken_back, ground="typing error",
        cause=scene.cause(),
    )  # fmt: skip
    counter.fund(200_000)
    counter.payable(person_id)
    counter.react()
    ((payment_no,),) = scene.rows("select payment_no from settlement_payment")
    payment_commands.confirm_payment(
        region=scene.REGION, payment_no=payment_no, bank_ref="BANK-1", paid_fen=counter.ordered_fen(payment_no),
        cause=counter.by("cashier"),
    )  # fmt: skip
    counter.react()


def verify(*arguments: str) -> tuple[bool, str]:
    """Whether the command found nothing, and what it printed."""
    out = StringIO()
    try:
        call_command("verify", *arguments, stdout=out)
    except SystemExit as ended:
        assert ended.code == 1
        return False, out.getvalue()
    return True, out.getvalue()


def verify_alike(*arguments: str) -> tuple[bool, str]:
    """The same of a log that stands still, by one process and by two: they say the same in the same words."""
    alone, together = (verify(*arguments, "--processes", count) for count in ("1", "2"))
    assert _untimed(alone[1]) == _untimed(together[1])
    assert alone[0] == together[0]
    return alone


def _untimed(said: str) -> str:
    return re.sub(r"in [\d.]+ s \([\d,]+ events/s\)", "", said, count=1)


def first_fault(*arguments: str) -> tuple[int | None, str]:
    """(position, what) of the first fault verify names; it must name one."""
    well, said = verify_alike(*arguments)
    found = re.search(r"^FIRST FAULT(?: at position (\d+))?: (.*)$", said, re.MULTILINE)
    assert not well and found, said
    return (int(found[1]) if found[1] else None), found[2]


def noted() -> str:
    """The root as verify prints it, to be kept outside."""
    _, said = verify()
    found = re.search(r"^root (\d+:[0-9a-f]{64})$", said, re.MULTILINE)
    assert found, said
    return found[1]


@contextmanager
def superuser() -> Iterator[None]:
    """No trigger fires in here: neither those that refuse changes nor those that check the books."""
    with transaction.atomic():
        run("set local session_replication_role = replica")
        yield


def run(sql: str, *params: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, params or None)


def forge(*statements: str) -> None:
    with superuser():
        for statement in statements:
            run(statement)


def value(sql: str, *params: object) -> Any:
    """The one value of a query that finds one row or more; the first."""
    with connection.cursor() as cursor:
        cursor.execute(sql, params or None)
        return cursor.fetchone()[0]


_ENVELOPES = """
select e.seq, e.stream_id, e.region, e.version, e.event_id::text, e.kind, e.occurred_at, e.recorded_at, e.data::text,
       e.meta::text
  from claims_event e left join claims_position p on p.seq = e.seq order by p.position, e.seq"""


def rewrite_hashes() -> None:
    """What a superuser with our source can do after an edit: every hash, link, leaf and root computed again."""
    heads: dict[tuple[str, str], bytes] = {}
    with superuser():
        for seq, stream_id, region, version, event_id, kind, occurred_at, recorded_at, data, meta in scene.rows(
            _ENVELOPES
        ):
            before = heads.get((region, stream_id), b"")
            envelope = {
                "stream": stream_id, "region": region, "version": version, "event_id": event_id, "kind": kind,
                "occurred_at": stamp(occurred_at), "recorded_at": stamp(recorded_at), "data": orjson.loads(data),
                "meta": orjson.loads(meta), "prev_hash": before.hex(),
            }  # fmt: skip
            heads[region, stream_id] = leaf = leaf_hash(envelope)
            run("update claims_event set prev_hash = %s, leaf_hash = %s where seq = %s", before, leaf, seq)
            run("update claims_position set leaf_hash = %s where seq = %s", leaf, seq)
        for (region, stream_id), head in heads.items():
            run("update claims_stream set head_hash = %s where region = %s and stream_id = %s", head, region, stream_id)
        forge_head()


def forge_head() -> None:
    """The head that belongs to the positions as they are now."""
    leaves = [bytes(leaf) for (leaf,) in scene.rows("select leaf_hash from claims_position order by position")]
    head: Head = EMPTY.grow(leaves)
    with superuser():
        run("update claims_log_head set size = %s, frontier = %s::bytea[]", head.size, list(head.frontier))
