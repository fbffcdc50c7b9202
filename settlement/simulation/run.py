"""Lives a simulated year: the steps of all stories in the order of their days, each one a command like any other.

Time is an argument. The region's simulated clock is moved along, so that a worker and a beat that run beside this
see the same instant; the order in which they do their part changes nothing, because each day has three parts (bank,
counters, money) and each part waits until every reaction has been heard.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from heapq import heappop, heappush
from itertools import count, islice
from typing import Any

from claims import store
from claims.clocks.sweep import sweep_clocks
from claims.domain.calendar import at_china, china_date, end_of
from claims.domain.refusal import InTheWay
from claims.store import sequencer, sql
from claims.store.sql import fetch
from settlement.ledger import door as ledger
from settlement.plan.domain.plan import plan_in_force
from settlement.plan.shipped import shipped_plans
from settlement.simulation import doors, money, scenery
from settlement.simulation.crowd import enrol_crowd
from settlement.simulation.population import Place, find_hospitals, persons
from settlement.simulation.steps import CASHIER, FINANCE, Story
from settlement.simulation.story import stories_of

CROWD = 250  # persons in one transaction
_OPENS = 9  # o'clock, when the sweep says what has fallen due and the day's work begins
_PATIENCE_S = 120.0
_SWEEPER = "simulation"

_BANK, _COUNTER, _MONEY = range(3)
_PART = {CASHIER: _BANK, FINANCE: _MONEY}

_SET_CLOCK = """
insert into claims_sim_clock (region, now_at) values (%s, %s)
on conflict (region) do update set now_at = excluded.now_at"""
_NEXT_DUE = "select min(next_fire_at) from claims_clock where region = %s and next_fire_at is not null"
_UNPLACED = """
select coalesce(max(e.seq), %s), count(*) filter (where p.seq is null)
  from claims_event e left join claims_position p on p.seq = e.seq where e.seq > %s"""

_LIVED = """
select exists (select from claims_claim where region = %(region)s and policy_year = %(year)s)
    or exists (select from claims_command where region = %(region)s and caller = 'enrolment' and request_key like %(key)s)"""

Say = Callable[[str, int, int], None]  # "persons" or the month, how much is done, of how much


class YearAlreadyLived(InTheWay):
    """Region {region} already has claims or simulated persons of the year {year}."""

    zh = "统筹地区 {region} 在 {year} 年度已有赔案或模拟人员。"


class FollowerStopped(RuntimeError):
    """A reaction has stopped on an error; the year cannot be lived on without it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """What is to be simulated. ``per_thousand`` persons are patients; ``until`` is the last day, included.

    ``money_until`` is the last day on which money is allocated down; ``stories`` come in addition to those drawn.
    """

    place: Place
    persons: int
    per_thousand: int
    until: date
    money_until: date
    stories: Sequence[Story] = ()


@dataclass(slots=True)
class _Life:
    """The days as they go by."""

    year: Year
    say: Say
    steps: list[Any] = field(default_factory=list)  # a heap of (day, part, number, step, story)
    numbers: Any = field(default_factory=count)
    refused: Counter[str] = field(default_factory=Counter)
    now: datetime = field(init=False)
    foreground: int = 0  # stories of persons still under way
    known_seq: int = 0
    requests: int = 0

    def begin(self, story: Story, *, background: bool = False) -> None:
        self.foreground += not background
        self._go_on(story, background, None)

    def _go_on(self, story: Story, background: bool, answer: dict[str, Any] | None) -> None:
        """The story's next step goes onto the heap; a story that has ended is over."""
        try:
            step = next(story) if answer is None else story.send(answer)
        except StopIteration:
            self.foreground -= not background
            return
        heappush(self.steps, (step.day, _PART.get(step.role, _COUNTER), next(self.numbers), step, story, background))

    def live(self) -> None:
        """Day by day, until everything has come to its end or the last day is over."""
        last = self.year.until
        first = date(self.year.place.year, 1, 1)
        while (day := self._next_day()) <= last and not self._is_over(day):
            self.say(f"{day:%Y-%m}", (day - first).days, (last - first).days)
            self._live_day(day)
        self._move_clock(end_of(last))
        self._sweep()
        self.settle_down()

    def _is_over(self, day: date) -> bool:
        """After the year's end it is over once nobody waits for anything."""
        return day.year > self.year.place.year and self.foreground == 0 and _next_due(self.year.place.region) is None

    def _next_day(self) -> date:
        """The next day on which somebody does something or a clock speaks."""
        due = _next_due(self.year.place.region)
        days = [china_date(due)] if due else []
        days += [self.steps[0][0]] if self.steps else []
        return max(min(days, default=date.max), china_date(self.now)) if days else date.max

    def _live_day(self, day: date) -> None:
        if self.now < at_china(day, _OPENS):
            self._move_clock(at_china(day, _OPENS))
        self._sweep()
        for part in (_BANK, _COUNTER, _MONEY):
            done = 0
            while self.steps and self.steps[0][:2] <= (day, part):
                self._take()
                done += 1
            if done:
                self.settle_down()
        self._rest_until(day + timedelta(days=1))

    def _rest_until(self, day: date) -> None:
        self._move_clock(max(self.now, at_china(day)))

    def _take(self) -> None:
        _, _, _, step, story, background = heappop(self.steps)
        self.now += timedelta(seconds=1)
        self.requests += 1
        answer = doors.take(self.year.place, step, self.now, self.requests)
        if "refused" in answer:
            self.refused[answer["refused"]] += 1
        if step.what in doors.FREES_MONEY:
            self.settle_down()  # before the next one, so that it is always the same payment the money goes to
        self._go_on(story, background, answer)

    def _move_clock(self, instant: datetime) -> None:
        self.now = instant
        sql.run(_SET_CLOCK, (self.year.place.region, instant))

    def _sweep(self) -> None:
        """Everything that is due has been said, by us or by a sweep beside us."""
        region, begun = self.year.place.region, time.monotonic()
        while (due := _next_due(region)) is not None and due <= self.now:
            sweep_clocks(now=self.now, region=region, source=_SWEEPER)
            if time.monotonic() - begun > _PATIENCE_S:
                raise FollowerStopped("a clock that is due cannot be fired; see the followers' page and the log")

    def settle_down(self) -> None:
        """Every event has its position and every reaction has been heard, here or in a worker beside us."""
        sql.run(_SET_CLOCK, (self.year.place.region, self.now))
        begun, pause = time.monotonic(), 0.0
        while True:
            sequencer.catch_up()
            store.follow()
            if self._all_placed() and not store.is_behind():
                break
            if time.monotonic() - begun > _PATIENCE_S:
                raise FollowerStopped("reactions do not come to rest")
            time.sleep(pause)
            pause = 0.01
        stopped = [each.follower for each in store.find_progress() if each.error]
        if stopped:
            raise FollowerStopped(f"stopped on an error: {', '.join(stopped)}")

    def _all_placed(self) -> bool:
        ((seq, unplaced),) = fetch(_UNPLACED, (self.known_seq, self.known_seq))
        if unplaced == 0:
            self.known_seq = seq
        return bool(unplaced == 0)


def check_may_live(year: Year) -> None:
    """A year is simulated once, and never on top of real claims."""
    place = year.place
    plan_in_force(shipped_plans(), region=place.region, on=date(place.year, 12, 31))
    asked = {"region": place.region, "year": place.year, "key": f"simulation:{place.year}:%"}
    if fetch(_LIVED, asked)[0][0]:
        raise YearAlreadyLived(field="year", region=place.region, year=place.year)


def live(year: Year, say: Say) -> Counter[str]:
    """Lives the year; which refusals were met, by their code."""
    # A simulation that loses its last moments with the server is run again; it need not wait for the disk.
    sql.run("set synchronous_commit = off", ())
    try:
        return _live(year, say)
    finally:
        sql.run("reset synchronous_commit", ())
        # Nobody need be alarmed that it sweeps no more.
        sql.run("delete from claims_sweep_beat where source = %s", (_SWEEPER,))


def _live(year: Year, say: Say) -> Counter[str]:
    place = year.place
    contract = open_contract(year)
    life = _Life(year, say)
    life.now = at_china(date(place.year, 1, 1), 0)
    life.known_seq = fetch("select coalesce(max(seq), 0) from claims_event", ())[0][0]
    sql.run(_SET_CLOCK, (place.region, life.now))
    scenery.build(place)
    _people(life)
    for story in [*money.premium(contract), money.payouts(contract, year.money_until)]:
        life.begin(story, background=True)
    for hospital in find_hospitals(place):
        for story in money.reimbursements(contract, hospital, place.draw("reimbursed", hospital.code)):
            life.begin(story)
    for story in year.stories:
        life.begin(story)
    life.live()
    return life.refused


def open_contract(year: Year) -> money.Contract:
    """The project of the year, opened if there is none yet, and what it is paid."""
    place = year.place
    project_no = scenery.open_project(place)
    plan = plan_in_force(shipped_plans(), region=place.region, on=date(place.year, 12, 31))
    return money.Contract(
        project_no=ledger.get_project_no(place.region, place.year) or project_no,
        year=place.year,
        insured=year.persons,
        per_person_fen=money.price(place, plan, year.per_thousand),
    )


def _people(life: _Life) -> None:
    year, place = life.year, life.year.place
    done = 0
    for crowd in _in_crowds(persons(place, year.persons)):
        enrol_crowd(place, crowd, doors.enrolment_cause(place, crowd[0].serial, life.now))
        for someone in crowd:
            for story in stories_of(place, someone, year.per_thousand):
                life.begin(story)
        done += len(crowd)
        life.say("persons", done, year.persons)
    life.settle_down()


def _in_crowds(everyone: Iterable[Any]) -> Iterable[Sequence[Any]]:
    rest = iter(everyone)
    while crowd := list(islice(rest, CROWD)):
        yield crowd


def _next_due(region: str) -> datetime | None:
    found: datetime | None = fetch(_NEXT_DUE, (region,))[0][0]
    return found
