"""What ``manage.py verify`` walks: every event, chain, snapshot and voucher, and the order they all have.

Each event is read and decoded once, in the order of its stream: its hash is computed again, its link to the one before
is checked, the state and the vouchers are derived again from it and compared with what is stored (``streams``, by as
many processes as ``hands`` has). A second, lighter walk goes over the ``positions`` and computes the Merkle root again.
What is a question of counting is left to SQL (``statements``), which runs beside it. Nothing is written, and everything
looks at one and the same moment of the database, so that a house at work can be verified.

What this cannot show: what was never recorded, and a log that somebody with all rights rewrote from end to end, hashes
and head included. Against that only a root helps that was noted outside (``noted``).
"""

from collections.abc import Sequence
from contextlib import suppress

from django.db import DatabaseError

from audit.proof import statements as check_statements
from audit.proof.findings import Fault, Faults, Progress, Tally
from audit.proof.hands import Hands, hands
from audit.proof.moment import beside, one_moment
from audit.proof.positions import Noted, walk_positions
from claims.store import sequencer
from claims.store.reading import LOG
from claims.store.sql import fetch

_AGREES = """
select count(*) = coalesce(max(position) + 1, 0)
       and count(*) = coalesce((select size from claims_log_head where log_id = %(log)s), 0)
  from claims_position where log_id = %(log)s"""


def place_what_waits() -> None:
    """Lets the sequencer place what committed since its last step, so that the root covers it.

    Only on a log whose head and positions agree: on one that was cut or forged nothing is written, so that what was
    done to it is found as it was left. What cannot be placed stays unplaced, and the walk says so.
    """
    if fetch(_AGREES, {"log": LOG})[0][0]:
        with suppress(DatabaseError):
            sequencer.catch_up()


def find_faults(
    tally: Tally, progress: Progress, noted: Sequence[Noted] = (), *, processes: int = 1, since: int = 0
) -> list[Fault]:
    """Everything that is wrong, by position, found by so many processes. Raises ``HandLost`` when one of them is lost.

    ``noted`` are sizes and roots that were kept. Of the streams only those are walked that have moved ``since`` a
    position; the order and what is counted are looked at whole.
    """
    faults, order = Faults(), Faults()
    with hands(processes) as several, one_moment() as moment, beside(moment, check_statements.find_faults) as asked:
        order.extend(walk_positions(tally, noted))
        _walk_streams(several, moment, since, tally, faults, progress)
        faults.take(order)
        progress("books", tally.vouchers)
        found = asked()
        faults.extend(found)
    tally.forgotten, tally.stopped = faults.forgotten, check_statements.stopped(found)
    return faults.in_order()


def _walk_streams(several: Hands, moment: str, since: int, tally: Tally, faults: Faults, progress: Progress) -> None:
    for looked in several.walk(moment, since):
        tally.events += looked.tally.events
        tally.unplaced += looked.tally.unplaced
        tally.streams += looked.tally.streams
        tally.vouchers += looked.tally.vouchers
        faults.extend(looked.faults)
        progress("events", tally.events)
