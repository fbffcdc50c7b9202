"""Whether the house is awake: sweeps, followers, the sequencer, and clocks that could not be fired."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.clocks.queries import NAMED_REGIONS
from claims.store import find_late, find_progress
from claims.store.sql import fetch

PATIENCE_S = 60  # a ring comes every 5 s; what has waited twelve of them is not just slow

_SWEEPS = "select source, extract(epoch from clock_timestamp() - ok_at)::int, fired from claims_sweep_beat order by 1"
_TROUBLE = "select count(*) from claims_clock_trouble where until_at > clock_timestamp()"
# Looks only behind the sequencer's own look and in the sequencer's own way, so that it costs the same in every year:
# why it is written like this is said there.
_UNPLACED = """
with behind as materialized (
  select from claims_event e
   where e.tx >= coalesce((select last_xmin from claims_log_head where log_id = 1), '0'::xid8)
     and e.tx <= (select greatest(pg_snapshot_xmax(pg_current_snapshot()), pg_current_xact_id_if_assigned()))
     and (select p.position from claims_position p where p.seq = e.seq) is null
   order by e.tx limit 10001
)
select count(*) from behind"""
# statement_timestamp: a volatile clock_timestamp() would not be looked up in the index but compared with every clock.
_OLDEST = f"""{NAMED_REGIONS}
select extract(epoch from statement_timestamp() - min(due.next_fire_at))::int
  from named cross join lateral (
    select c.next_fire_at from claims_clock c
     where c.region = named.region and c.next_fire_at <= statement_timestamp() - interval '60 seconds'
       and not exists (select from claims_clock_trouble t where t.region = c.region and t.clock_id = c.clock_id)
     order by c.next_fire_at limit 1) as due
 where not exists (select from claims_sim_clock k where k.region = named.region)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """Whether the house is awake. Ages in seconds. ``ok`` False is for the pager: a silent timer is worse than late.

    ``sweeps`` are (source, age, fired in all); ``stopped`` are (follower, error) of the versions this process runs, since
    one that stopped before its next began holds nothing up; ``late`` (follower, seconds) those that have not stopped and
    whose oldest unread event has waited longer than a minute; ``unplaced`` counts events without a position (10,001: more
    than 10,000); ``unfired_s`` is by how much the oldest due clock is late, 0 when none is.
    """

    sweeps: Sequence[tuple[str, int, int]]
    stopped: Sequence[tuple[str, str]]
    late: Sequence[tuple[str, int]]
    unplaced: int
    unfired_s: int
    clocks_in_trouble: int

    @property
    def ok(self) -> bool:
        swept = any(age < 30 for _, age, _ in self.sweeps)
        following = not self.stopped and not self.late
        return swept and following and not self.unfired_s and not self.clocks_in_trouble and self.unplaced < 10_000


def get_health() -> Health:
    """For ``/healthz``: sweeps, followers, sequencer and clocks, in six small statements."""
    return Health(
        sweeps=[(source, age, fired) for source, age, fired in fetch(_SWEEPS)],
        stopped=sorted((each.follower, each.error) for each in find_progress() if each.error),
        late=find_late(PATIENCE_S),
        unplaced=_count(_UNPLACED),
        unfired_s=_count(_OLDEST),
        clocks_in_trouble=_count(_TROUBLE),
    )


def _count(sql: str) -> int:
    return int(fetch(sql)[0][0] or 0)
