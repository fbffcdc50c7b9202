"""What must not grow with the log: a settlement, a step of the sequencer, ``/healthz``, and every list and page.

Two databases, the small one a copy of which grew large, and the same questions put to both in turn. Screens are asked as
a browser asks them, by an address and a login; so this knows no query and no column.
"""

import re
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, Final

from django.contrib import admin
from django.contrib.auth import get_user_model
from django.db import connection, connections
from django.test import Client
from django.urls import reverse

from audit.bench import growing, world
from audit.bench.measure import CpuClock, own_backend, seconds_of
from audit.bench.report import Report
from audit.bench.scale import Scale
from audit.bench.settling import settle_one
from claims.desk import roles
from claims.desk.base import LookOnly
from claims.desk.models import Staff
from claims.store import sequencer
from settlement.ledger import owed

RATIO: Final = 1.2
PAGE_MS: Final = 300
PERSONS: Final = 100  # of whom each has a bill settled in a block
_FIRST_ROW = re.compile(r'href="(/admin/[^"?]+/change/)"')

# By name: how often, and what. An answer that is none is an error.
Question = tuple[int, Callable[[], Any]]
Found = dict[str, list[tuple[float, float | None]]]  # by name: (milliseconds, CPU microseconds) of each round


def measure(scale: Scale, report: Report) -> None:
    small, large = connection.settings_dict["NAME"], f"{connection.settings_dict['NAME']}_large"
    world.open_region()
    _hire()
    persons = [person_id for person_id, _ in world.register(PERSONS)]
    originals = growing.live()
    report.note(f"a log of {scale.small_log:,} events")
    growing.grow(originals, scale.small_log)
    _age()
    _copy(small, large)
    with _working_on(large):
        report.note(f"a log of {scale.large_log:,} events; this takes its time")
        seconds = seconds_of(lambda: growing.grow(originals, scale.large_log))
        _age()
        report.figure("large_log", [sequencer.head().size], "events", digits=0)
        report.figure("large_log_written_in", [seconds], "s", digits=0)
    found: dict[str, Found] = {small: defaultdict(list), large: defaultdict(list)}
    for number in range(scale.rounds):
        for name in (small, large):
            report.note(f"{'small' if name == small else 'large'} log, round {number + 1} of {scale.rounds}")
            with _working_on(name):
                for question, took in _ask_all(persons, number, scale.page_hits):
                    found[name][question].append(took)
    for question in found[small]:
        _compare(report, question, found[small][question], found[large][question])


def _compare(report: Report, name: str, small: list[Any], large: list[Any]) -> None:
    """Large beside small, by CPU where it can be read; of a page also how long one waits for it."""
    by_cpu = [b / a for (_, a), (_, b) in zip(small, large, strict=True) if a and b]
    ratios = by_cpu or [b / a for (a, _), (b, _) in zip(small, large, strict=True)]
    report.figure(f"{name}: large of small", ratios, at_most=RATIO)
    report.figure(f"{name}: on the small log", [ms for ms, _ in small], "ms", digits=1)
    limit = None if name.startswith(("settlement", "sequencer")) else PAGE_MS
    report.figure(f"{name}: on the large log", [ms for ms, _ in large], "ms", digits=1, at_most=limit)


def _ask_all(persons: list[str], round_: int, hits: int) -> Iterator[tuple[str, tuple[float, float | None]]]:
    """Every question with what one answer took. Each is asked once before it counts."""
    _settle_all(persons, f"warm-{round_}")
    yield "settlement", _took(len(persons), lambda: _settle_all(persons, f"{round_}"), whole=True)
    yield "sequencer, a step that places them", _took(1, sequencer.step)
    yield "sequencer, a step with nothing to do", _took(hits * 10, sequencer.step)
    for name, ask in _screens():
        ask()
        yield name, _took(hits, ask)


def _settle_all(persons: list[str], mark: str) -> None:
    for number, person_id in enumerate(persons):
        settle_one(person_id, f"flat-{mark}-{number}")


def _took(times: int, ask: Callable[[], Any], *, whole: bool = False) -> tuple[float, float | None]:
    """Median milliseconds and mean CPU microseconds of one. ``whole``: ``ask`` asks all ``times`` by itself."""
    clock = CpuClock(own_backend())
    seconds = [seconds_of(ask) / times] if whole else [seconds_of(ask) for _ in range(times)]
    cpu = clock.read()
    return statistics.median(seconds) * 1000, None if cpu is None else cpu / times * 1e6


def _screens() -> Iterator[tuple[str, Callable[[], Any]]]:
    """``/healthz``, the work list, and of every list the first page, the page of its first row, and a search by number."""
    browsers = {role: _browser(role) for role in roles.ROLES}
    yield "healthz", partial(_get, browsers["admin"], "/healthz", also=503)  # nobody sweeps here, and it says so
    for role in ("clerk", "approver", "regulator"):
        yield f"work list of the {role}", partial(_get, browsers[role], "/admin/")
    for screen in _lists():
        label = screen.opts.label_lower
        address = reverse(f"admin:{label.replace('.', '_')}_changelist")
        sees = [role for role in roles.ROLES if roles.may_see(role, screen.page.name)]
        of_an_outlet = [role for role in sees if roles.of_an_outlet(role)]
        for role in dict.fromkeys([*of_an_outlet, *sees[-1:]]):  # who sees an outlet's rows, and who a region's
            yield f"list {label} of the {role}", partial(_get, browsers[role], address)
        if sees:
            yield from _of_a_row(screen, browsers[sees[-1]], address)


def _lists() -> list[LookOnly]:
    return [screen for screen in admin.site._registry.values() if isinstance(screen, LookOnly)]


def _of_a_row(screen: Any, browser: Client, address: str) -> Iterator[tuple[str, Callable[[], Any]]]:
    label = screen.opts.label_lower
    if shown := _FIRST_ROW.search(_get(browser, address).content.decode()):
        yield f"page {label}", partial(_get, browser, shown[1])
    if not screen.search_fields:
        return
    field = screen.search_fields[0].lstrip("=^@")
    row = screen.model.objects.exclude(**{field: ""}).values_list(field, flat=True)[:1]
    if row:
        yield f"search {label}", partial(_get, browser, address, {"q": str(row[0])})


def _browser(role: str) -> Client:
    browser = Client(HTTP_HOST="127.0.0.1", HTTP_X_FORWARDED_PROTO="https")
    browser.force_login(get_user_model().objects.get(username=role))
    return browser


def _get(browser: Client, address: str, given: Any = None, *, also: int = 200) -> Any:
    response = browser.get(address, given, secure=True)
    if response.status_code not in (200, also):
        raise RuntimeError(f"{address} answered {response.status_code}")
    return response


def _hire() -> None:
    for role in roles.ROLES:
        user = get_user_model().objects.create_user(username=role, is_staff=True)
        outlet = growing.OUTLET if roles.of_an_outlet(role) else None
        Staff.objects.create(user=user, region=world.REGION, role=role, outlet_code=outlet)


def _age() -> None:
    """Statistics and visibility as autovacuum leaves them behind, and sums as the beat does: noted first, then summed up."""
    owed.sum_up()
    owed.sum_up()
    with connection.cursor() as cursor:
        cursor.execute("vacuum (analyze)")


def _copy(source: str, target: str) -> None:
    connections.close_all()
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'create database "{target}" template "{source}"')


@contextmanager
def _working_on(name: str) -> Iterator[None]:
    """Everything inside speaks to this database."""
    before = connection.settings_dict["NAME"]
    connections.close_all()
    connection.settings_dict["NAME"] = name
    try:
        yield
    finally:
        connections.close_all()
        connection.settings_dict["NAME"] = before
