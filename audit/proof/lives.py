"""The rows of declared lives, against the snapshots of their streams and the clocks that run.

Every declared life has a table of its own with the same columns and those it adds; so has its check. The names in the
statements are those of tables and columns of ours, never of a request.
"""

from collections.abc import Iterator

from claims.life.projections import COMMON
from claims.life.streams import Lived, lives

_ROWS = """
select null::bigint, format('the row of {name} %%s is not what its stream says', coalesce(c.number, split_part(s.stream_id, ':', 2)))
  from (select * from claims_stream where stream_type = '{name}') s
  full join {table} c on c.region = s.region and s.stream_id = '{name}:' || c.number
 where c.version is distinct from s.version
    or s.state_version = {version} and ({columns}) is distinct from ({states})
 order by 2 limit %(most)s"""
_DUE = """
select null::bigint, format('{name} %%s is listed as due on %%s and due soon from %%s, its clocks say %%s and %%s',
                            c.number, c.next_due_date, c.next_soon_date, d.due, d.soon)
  from {table} c
  left join (select region, subject, min(due_date) as due, min(soon_date) as soon from claims_clock
              where lifecycle = 'running' group by region, subject) d
    on d.region = c.region and d.subject = '{name}:' || c.number
 where (c.next_due_date, c.next_soon_date) is distinct from (d.due, d.soon)
 order by c.number limit %(most)s"""

_OUTLETS = """
select null::bigint, format('clock %%s is listed at the outlet "%%s", its {name} at "%%s"', k.clock_id, k.outlet, c.outlet)
  from claims_clock k join {table} c on c.region = k.region and k.subject = '{name}:' || c.number
 where k.outlet <> c.outlet
 order by k.clock_id limit %(most)s"""


def statements() -> Iterator[tuple[str, str]]:
    """For every life that is wired: name of the check and statement, as in ``rows``."""
    for name, lived in lives.items():
        given = {"name": name, "table": lived.rows._meta.db_table, "version": lived.stream.state_version}
        yield f"{name} rows", _ROWS.format(**given, **_compared(lived))
        yield f"{name} due dates", _DUE.format(**given)
        yield f"outlets of clocks of a {name}", _OUTLETS.format(**given)


def _compared(lived: Lived) -> dict[str, str]:
    """Column and state as JSON: a day is the same text in both."""
    names = (*COMMON, *lived.life.own_fields())
    return {
        "columns": ", ".join(f"to_jsonb(c)->'{name}'" for name in names),
        "states": ", ".join(f"s.state->'{name}'" for name in names),
    }
