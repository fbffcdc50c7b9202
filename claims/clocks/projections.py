"""``claims_clock``: the newest state of each clock, and its timer; written inline."""

from collections.abc import Mapping, Sequence
from datetime import date

from claims.clocks.domain import events as e
from claims.clocks.domain.clock import Clock, Lifecycle
from claims.clocks.domain.periods import rule_of
from claims.clocks.domain.rule import soon_date
from claims.clocks.streams import CLOCK
from claims.domain.calendar import Due
from claims.store import Projection, Recorded, Stream, Transaction
from claims.store.sql import Row, as_json

CLOCK_KINDS = (
    e.ClockStarted.kind,
    e.ClockPaused.kind,
    e.ClockResumed.kind,
    e.ClockWarned.kind,
    e.ClockBreached.kind,
    e.ClockMet.kind,
    e.ClockCancelled.kind,
    e.BreachWithdrawn.kind,
    e.LateFactEntered.kind,
    e.FaultReported.kind,
    e.BreachMarkedOurs.kind,
    e.CorrectionRefused.kind,
    e.ClockRecalculated.kind,
)
# What moves a due date. A warning or a breach does not, so the sweep touches no claim row; nor what waits for somebody.
_SAID = {
    e.ClockWarned.kind,
    e.ClockBreached.kind,
    e.LateFactEntered.kind,
    e.FaultReported.kind,
    e.CorrectionRefused.kind,
}
DUE_KINDS = tuple(kind for kind in CLOCK_KINDS if kind not in _SAID)
_CLOCK = """
insert into claims_clock as t (
  region, clock_id, subject, rule_code, rule_version, cycle, lifecycle, timeliness, start_day, raw_last_day, due_date,
  soon_date, paused_on, paused_days, provisional, calendar_version, plan_at, plan_step, plan_next, next_fire_at, closed_at, late,
  awaits, version)
select * from jsonb_to_recordset(%s::jsonb) as x (
  region text, clock_id text, subject text, rule_code text, rule_version int, cycle int, lifecycle text,
  timeliness text, start_day date, raw_last_day date, due_date date, soon_date date, paused_on date,
  paused_days int, provisional bool, calendar_version text, plan_at timestamptz[], plan_step text[], plan_next int,
  next_fire_at timestamptz, closed_at timestamptz, late bool, awaits text, version int)
on conflict (region, clock_id) do update set
  lifecycle = excluded.lifecycle, timeliness = excluded.timeliness, raw_last_day = excluded.raw_last_day,
  due_date = excluded.due_date, soon_date = excluded.soon_date, paused_on = excluded.paused_on, paused_days = excluded.paused_days,
  provisional = excluded.provisional, calendar_version = excluded.calendar_version, plan_at = excluded.plan_at,
  plan_step = excluded.plan_step, plan_next = excluded.plan_next, next_fire_at = excluded.next_fire_at,
  closed_at = excluded.closed_at, late = excluded.late, awaits = excluded.awaits,
  version = excluded.version"""

_DATED = """
with placed as (
  update claims_clock c set outlet = t.outlet
    from {table} t
   where c.region = %(region)s and c.subject = any(%(subjects)s) and c.outlet <> t.outlet
     and t.region = c.region and c.subject = %(kind)s || ':' || t.{number})
update {table} t set next_due_date = d.due, next_soon_date = d.soon
  from (select n.number, c.due, c.soon
          from unnest(%(numbers)s::text[]) as n (number), lateral (
            select min(due_date) as due, min(soon_date) as soon from claims_clock
             where region = %(region)s and subject = %(kind)s || ':' || n.number and lifecycle = 'running') as c) d
 where t.region = %(region)s and t.{number} = d.number
   and (t.next_due_date, t.next_soon_date) is distinct from (d.due, d.soon)"""


def list_clock(tx: Transaction, recorded: Sequence[Recorded]) -> None:
    """``claims_clock``: the newest state of each clock, and its timer."""
    ids = dict.fromkeys(each.data["clock_id"] for each in recorded)
    streams = tx.load_many([(CLOCK, clock_id) for clock_id in ids])
    tx.execute(_CLOCK, (as_json([_clock_row(tx.region, stream) for stream in streams]),))


def _clock_row(region: str, stream: Stream[Clock]) -> Row:
    clock = stream.state
    # What was said comes first; so the steps from ``plan_next`` on are the ones still to say.
    said = [step for step in clock.plan if step.step in clock.announced]
    plan = [*said, *clock.unsaid]
    return {
        "region": region,
        "clock_id": clock.clock_id,
        "subject": clock.subject,
        "rule_code": clock.rule_code,
        "rule_version": clock.rule_version,
        "cycle": clock.cycle,
        "lifecycle": clock.lifecycle,
        "timeliness": clock.timeliness,
        "start_day": clock.start_date,
        "raw_last_day": clock.raw_last_day,
        "due_date": clock.due_date,
        "soon_date": _soon_date(clock),
        # One that ended while it was suspended is suspended no longer; the state remembers since when it was.
        "paused_on": clock.paused_date if clock.lifecycle is Lifecycle.PAUSED else None,
        "paused_days": clock.paused_days,
        "provisional": clock.provisional,
        "calendar_version": clock.calendar_version,
        "plan_at": [step.at for step in plan],
        "plan_step": [step.step for step in plan],
        "plan_next": len(said) + 1,
        "next_fire_at": clock.next_fire_at,
        "closed_at": clock.closed_at,
        "late": clock.late,
        "awaits": clock.awaits,
        "version": stream.version,
    }


def _soon_date(clock: Clock) -> date | None:
    if clock.raw_last_day is None or clock.due_date is None:
        return None  # suspended: nobody knows the day
    due = Due(raw_last_day=clock.raw_last_day, due_date=clock.due_date, provisional=clock.provisional)
    return soon_date(rule_of(clock.rule_code, clock.rule_version), clock.start_date, clock.paused_days, due)


def date_subject(kind: str, *, table: str, number: str = "number") -> Projection:
    """For ``DUE_KINDS``: what writes ``next_due_date`` and ``next_soon_date`` of the rows of this kind of subject, found by
    the column of their number: the first due date among the clocks that run, and the first day one of them is due soon.
    The clocks in turn get the outlet of their subject, which only its row knows.

    Each is a minimum of its own: so a subject is called what the worst of its clocks is called.
    """
    sql = _DATED.format(table=table, number=number)

    def date_rows(tx: Transaction, recorded: Sequence[Recorded]) -> None:
        named = dict.fromkeys(each.data["subject"] for each in recorded)
        subjects = [subject for subject in named if subject.startswith(f"{kind}:")]
        if subjects:
            numbers = [subject.removeprefix(f"{kind}:") for subject in subjects]
            tx.execute(sql, {"region": tx.region, "numbers": numbers, "subjects": subjects, "kind": kind})

    return date_rows


PROJECTIONS: Mapping[str, Sequence[Projection]] = {kind: [list_clock] for kind in CLOCK_KINDS}
