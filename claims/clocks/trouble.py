"""A clock that could not be moved: noted for ``/healthz``, and left alone for a while, longer each time."""

from claims.store import Transaction
from claims.store.sql import run

_NOTED = """
insert into claims_clock_trouble as t (region, clock_id, fails, error, until_at)
values (%s, %s, 1, %s, clock_timestamp() + interval '1 minute')
on conflict (region, clock_id) do update
   set fails = t.fails + 1, error = excluded.error,
       until_at = clock_timestamp() + least(interval '1 minute' * power(2, least(t.fails, 10)), interval '1 hour')"""
_OVER = "delete from claims_clock_trouble where region = %s and clock_id = any(%s)"


def in_trouble(clock: str) -> str:
    """SQL: whether the clock of that alias is left alone just now."""
    return f"""exists (
       select from claims_clock_trouble t
        where t.region = {clock}.region and t.clock_id = {clock}.clock_id and t.until_at > clock_timestamp())"""


def note_trouble(region: str, clock_id: str, error: Exception) -> None:
    """Leave a clock alone for a minute, the next time for two, and an hour at the utmost."""
    run(_NOTED, (region, clock_id, type(error).__name__))


def over(tx: Transaction, clock_ids: list[str]) -> None:
    """These clocks were moved: their trouble is over."""
    tx.execute(_OVER, (tx.region, clock_ids))
