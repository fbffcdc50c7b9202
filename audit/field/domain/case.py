"""A field case as a file: what is given, what a hospital asks, and what it should be answered.

    {"title": ..., "given": WORDS, "request": ASKED, "expected": RIGHT, "got_at_first": WHAT CAME ONCE}

``given`` is read for these: the plan (``NC2025``; its region is where the person is insured), the days of cover
(``enrolled 2026-06-15..2026-12-31``, ``enrolled 2014``; without them the whole year of the bill), groups
(``group subsistence from 2026-01-01``), an amount (``bill 60,000.00 all in scope``), and whether the insurance number
is still unknown (``registered at the counter``). ``request`` is a bill in the names of the interface, a list of bills,
``{"bill": ...}``, or ``{"POST": "/api/v1/quotes", "body": ...}``. What a bill leaves out is filled in: the visit, the
care (inpatient, 2 to 20 May), amounts of 0.00; the numbers of persons are replaced by those of somebody made for the
case. ``expected``: see ``expectation``. A list of them, one for each request, is of requests that follow each other;
where one holds for several requests, each is asked of another person. Whatever is asked of somebody at a screen is a
story, told in ``tests/stories``.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

import msgspec

from audit.field.domain.expectation import Expected, read_expected

DEFAULT_PLAN: Final = "NC2025"
SETTLE: Final = "/api/v1/settlements"

_PLAN: Final = re.compile(r"\b([A-Z]{2,4}[0-9]{4}(?:-[0-9A-Z]+)?)\b")
_DAYS: Final = re.compile(r"\benrolled\s+([0-9]{4}-[0-9]{2}-[0-9]{2})\s*\.\.\s*([0-9]{4}-[0-9]{2}-[0-9]{2})")
_YEAR: Final = re.compile(r"\benrolled\s+([0-9]{4})\b(?!-)")
_GROUP: Final = re.compile(r"\bgroup\s+([a-z_]+)\s+from\s+([0-9]{4}-[0-9]{2}-[0-9]{2})")
_ALL_IN_SCOPE: Final = re.compile(r"\bbill\s+([0-9][0-9,]*\.[0-9]{2})\s+all in scope")
_AMOUNTS: Final = (
    "medfee_sumamt", "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt", "hifp_pay",
)  # fmt: skip


class Unreadable(Exception):
    """A case that looks like a request and cannot be read as one."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """One request, and what it should be answered."""

    path: str
    bill: Mapping[str, object]
    expected: Expected


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """The world a case happens in; days of cover both included."""

    plan_id: str
    covered_from: date
    covered_to: date
    groups: tuple[tuple[str, date], ...] = ()
    number_known: bool = True


class FieldCase(msgspec.Struct, frozen=True, kw_only=True):
    """``scenes`` are requests that follow each other, each scene in a world of its own."""

    given: Given
    scenes: tuple[tuple[Asked, ...], ...]


def read_case(document: Mapping[str, object]) -> FieldCase | None:
    """The case of a file; None where it is no request to the hospital's door. Raises Unreadable."""
    words = str(document.get("given", ""))
    bills = list(_bills(document.get("request"), _amounts(words)))
    if not bills or words.lower().startswith("screen"):
        return None
    expected = _each(document.get("expected"), document.get("got_at_first"), len(bills))
    if expected is None:
        return None
    days = [_day(bill[name], name) for _, bill in bills for name in ("begndate", "enddate")]
    asked = [Asked(path=path, bill=bill, expected=right) for (path, bill), right in zip(bills, expected, strict=True)]
    follow = isinstance(document["expected"], list)
    return FieldCase(
        given=_given(words, max(days).year), scenes=(tuple(asked),) if follow else tuple((one,) for one in asked)
    )


def _amounts(words: str) -> dict[str, str]:
    total = _ALL_IN_SCOPE.search(words)
    nothing = dict.fromkeys(_AMOUNTS, "0.00")
    return nothing | dict.fromkeys(("medfee_sumamt", "inscp_scp_amt"), total[1].replace(",", "")) if total else nothing


def _bills(request: object, amounts: Mapping[str, str]) -> Iterator[tuple[str, dict[str, object]]]:
    if isinstance(request, Sequence) and not isinstance(request, str):
        for one in request:
            yield from _bills(one, amounts)
    elif isinstance(request, Mapping):
        if "POST" in request:
            yield str(request["POST"]), _filled(request.get("body"), amounts)
        elif "bill" in request:
            yield SETTLE, _filled(request["bill"], amounts)
        elif "medfee_sumamt" in request or "feedetail" in request:
            yield SETTLE, _filled(request, amounts)


def _filled(bill: object, amounts: Mapping[str, str]) -> dict[str, object]:
    if not isinstance(bill, Mapping):
        raise Unreadable("a bill is an object")
    care = {"med_type": "21", "begndate": "2026-05-02", "enddate": "2026-05-20"}
    return care | dict(amounts) | dict(bill)


def _each(expected: object, at_first: object, count: int) -> list[Expected] | None:
    """One expectation for each request; None where there is nothing to hold an answer against."""
    wanted = expected if isinstance(expected, list) else [expected] * count
    first = at_first if isinstance(at_first, list) else [at_first] * count
    if len(wanted) != count:
        raise Unreadable(f"{count} requests, but {len(wanted)} expectations")
    read = [read_expected(one, at_first=first[n] if n < len(first) else None) for n, one in enumerate(wanted)]
    return None if None in read else [one for one in read if one]


def _given(words: str, year: int) -> Given:
    plan = _PLAN.search(words)
    days, whole_year = _DAYS.search(words), _YEAR.search(words)
    if days:
        covered = _day(days[1], "given"), _day(days[2], "given")
    else:
        of_year = int(whole_year[1]) if whole_year else year
        covered = date(of_year, 1, 1), date(of_year, 12, 31)
    return Given(
        plan_id=plan[1] if plan else DEFAULT_PLAN,
        covered_from=covered[0],
        covered_to=covered[1],
        groups=tuple((group, _day(since, "given")) for group, since in _GROUP.findall(words)),
        number_known="registered at the counter" not in words,
    )


def _day(text: object, name: str) -> date:
    try:
        return date.fromisoformat(str(text))
    except ValueError as error:
        raise Unreadable(f"{name} must be a date like 2026-05-20, not {text!r}") from error
