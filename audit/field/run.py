"""Runs a folder of field cases: dates, worked benefits, and requests through the hospital's own door."""

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

import msgspec
from django.test import Client

from audit.field.domain.case import Asked, FieldCase, Unreadable, read_case
from audit.field.domain.expectation import Answer
from audit.field.world import World
from claims.clocks.domain import worked_case as worked_periods
from claims.domain.refusal import Refused
from claims.workdays.calendars import load
from settlement.cover.domain import worked_case as worked_benefits


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How a case went, with what there is to say. A story is not run: a person at a screen is asked something."""

    name: str
    verdict: Literal["agrees", "differs", "unreadable", "story"]
    says: tuple[str, ...] = ()

    @property
    def wrong(self) -> bool:
        return self.verdict in {"differs", "unreadable"}


def run_folder(folder: Path) -> Iterator[Outcome]:
    """Every case of the folder's JSON files, in the order of their names. Writes to the database it is given."""
    world = World()
    for file in sorted(folder.glob("*.json")):
        try:
            yield from _run_file(file, world)
        except (OSError, ValueError, worked_periods.Unreadable) as error:
            yield Outcome(name=file.stem, verdict="unreadable", says=(str(error),))


def _run_file(file: Path, world: World) -> Iterator[Outcome]:
    raw = file.read_bytes()
    document = json.loads(raw)
    cases = document.get("cases") if isinstance(document, dict) else document
    first = cases[0] if isinstance(cases, list) and cases and isinstance(cases[0], dict) else {}
    if "start_event" in first:
        for period in worked_periods.run_cases(raw, load()):
            yield _told(f"{file.stem} {period.case_id}", period.complaints)
    elif "rule_parameters" in first:
        for benefit in worked_benefits.run_cases(raw):
            name = f"{file.stem} {benefit.case_id}"
            if benefit.unreadable:
                yield Outcome(name=name, verdict="unreadable", says=(benefit.unreadable,))
            else:
                yield _told(name, benefit.mismatches)
    elif isinstance(document, dict):
        yield _run_request(file.stem, document, world)
    else:
        yield Outcome(name=file.stem, verdict="unreadable", says=("neither dates, nor benefits, nor a request",))


def _told(name: str, complaints: tuple[str, ...]) -> Outcome:
    return Outcome(name=name, verdict="differs" if complaints else "agrees", says=complaints)


def _run_request(name: str, document: Mapping[str, Any], world: World) -> Outcome:
    try:
        case = read_case(document)
        if case is None:
            return Outcome(name=name, verdict="story", says=(str(document.get("title", "")),))
        return _told(name, tuple(_complaints(name, case, world)))
    except (Unreadable, Refused) as error:
        return Outcome(name=name, verdict="unreadable", says=(str(error),))


def _complaints(name: str, case: FieldCase, world: World) -> Iterator[str]:
    door = Client(SERVER_NAME="localhost", raise_request_exception=False)
    number, several = 0, sum(map(len, case.scenes)) > 1
    for scene in case.scenes:
        token, numbers = world.enter(case.given, scene)
        for asked in scene:
            number += 1
            answer = _ask(door, token, f"field-{sha256(name.encode()).hexdigest()[:12]}-{number}", asked, numbers)
            for complaint in asked.expected.mismatches(answer):
                yield f"request {number}: {complaint}" if several else complaint


def _ask(door: Client, token: str, key: str, asked: Asked, numbers: Mapping[str, str]) -> Answer:
    bill = {"mdtrt_id": key, **asked.bill, **numbers}
    headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": key}
    answered = door.post(asked.path, json.dumps(bill), content_type="application/json", headers=headers)
    body = json.loads(answered.content) if answered.content.startswith(b"{") else {}
    return Answer(status=answered.status_code, body=body)
